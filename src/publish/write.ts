import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { ParsedInputs } from '../inputs/parsed.ts'
import type { Ports } from '../ports.ts'

/** Writes the result where `json` says, if it says so. */
export async function writeResult(
  ports: Ports,
  inputs: Pick<ParsedInputs, 'json'>,
  result: unknown,
): Promise<void> {
  if (inputs.json === undefined) return
  const text = `${JSON.stringify(result, undefined, 2)}\n`
  if (inputs.json === '-') ports.write(text)
  else await writeText(resolve(ports.folder, inputs.json), text)
}

export async function writeText(path: string, text: string): Promise<void> {
  await makeFolder(dirname(path))
  await writeFile(path, text)
}

/**
 * Makes a folder and what is missing above it. Node's own recursive mkdir never comes back where a folder can be
 * listed and nothing be made in it, such as /proc.
 */
export async function makeFolder(path: string): Promise<void> {
  const code = await tryMake(path)
  if (code === undefined || code === 'EEXIST') return
  if (code === 'ENOENT' && dirname(path) !== path) {
    await makeFolder(dirname(path))
    if ((await tryMake(path)) === undefined) return
  }
  throw new Error(`the folder ${path} can't be made (${code})`)
}

async function tryMake(path: string): Promise<string | undefined> {
  return await mkdir(path).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error.code ?? error.message,
  )
}
