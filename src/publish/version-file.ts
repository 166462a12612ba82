import type { ParsedInputs } from '../inputs/parsed.ts'
import type { Ports } from '../ports.ts'
import { readVersionFile } from '../tags/version-file.ts'
import { WrongInputs } from './problems.ts'
import { readText, type TextSource, wrongText } from './read-text.ts'

const LIMIT = 4 * 1024 * 1024

/**
 * The version in `version-file`, where that is what tells it.
 * @param input how the user writes the name of the input
 * @throws {WrongInputs} when the file can't be read, or holds no version.
 */
export async function readFileVersion(
  ports: Ports,
  { version, versionFile: path }: Pick<ParsedInputs, 'version' | 'versionFile'>,
  input: string,
): Promise<string | undefined> {
  if (path === undefined || version !== undefined) return undefined
  const source: TextSource = { input, path, limit: LIMIT }
  const found = await readVersionFile(path, await readText(ports, source))
  if (!found.ok) throw new WrongInputs([wrongText(source, found.error)])
  return found.value
}
