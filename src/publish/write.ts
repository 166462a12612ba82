import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Ports } from '../commands/ports.ts'
import type { ParsedInputs } from '../inputs/parsed.ts'

/** Writes the result where `json` says, if it says so. */
export async function writeResult(ports: Ports, inputs: ParsedInputs, result: unknown): Promise<void> {
  if (inputs.json === undefined) return
  const text = `${JSON.stringify(result, undefined, 2)}\n`
  if (inputs.json === '-') ports.write(text)
  else await writeText(resolve(ports.folder, inputs.json), text)
}

export async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
