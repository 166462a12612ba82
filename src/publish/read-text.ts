import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { addAbortSignal } from 'node:stream'
import { type Problem, quote } from '../inputs/problem.ts'
import type { Ports } from '../ports.ts'
import { formatBytes } from '../report/text/bytes.ts'
import { WrongInputs } from './problems.ts'

export interface TextSource {
  /** How the user wrote the name of the input. */
  readonly input: string
  /** Below the folder that we were started in; `-` is standard input. */
  readonly path: string
  /** Bytes that are read at most. */
  readonly limit: number
}

/**
 * The text of a file that an input names.
 * @throws {WrongInputs} when it isn't there, is too large or is no text.
 * @throws the signal's reason when it was aborted.
 */
export async function readText(ports: Ports, source: TextSource): Promise<string> {
  const { path, limit } = source
  const stream = path === '-' ? ports.input() : createReadStream(resolve(ports.folder, path))
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of addAbortSignal(ports.signal, stream)) {
      size += chunk.length
      if (size > limit) throw new WrongInputs([wrongText(source, `is larger than ${formatBytes(limit)}`)])
      chunks.push(chunk)
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch (error) {
    if (error instanceof WrongInputs) throw error
    ports.signal.throwIfAborted()
    throw new WrongInputs([wrongText(source, whyUnreadable(error))])
  }
}

/** `why` is a clause about the file: `is not JSON`. */
export function wrongText({ input, path }: TextSource, why: string): Problem {
  const given = path === '-' ? 'standard input' : quote(path)
  const allowed = 'a file that can be read, or "-"'
  return { code: 'invalid-value', input, given, allowed, message: `${input}: ${given} ${why}.` }
}

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return "isn't there"
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'is no text in UTF-8'
  return `can't be read (${code ?? error})`
}
