import { constants } from 'node:fs'
import { access, open, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ParsedInputs } from '../inputs/parsed.ts'
import { isLicense } from '../plan/facts.ts'
import type { HostContext } from '../plan/host-context.ts'

/**
 * What the host says, with the license by its text where the host says none; not with `tags-compat`, as
 * docker/metadata-action knows only the host's.
 * @param folder that is built; undefined where that is elsewhere.
 */
export async function withLicense(
  { tagsCompat }: Pick<ParsedInputs, 'tagsCompat'>,
  context: HostContext,
  folder: string | undefined,
): Promise<HostContext> {
  if (tagsCompat || folder === undefined || isLicense(context.repository?.license)) return context
  const license = await readLicense(folder)
  return license === undefined ? context : { ...context, license }
}

const NAME = /^(?:un)?licen[cs]e(?:-[\w-]{1,40})?(?:\.(?:md|txt))?$|^copying(?:\.(?:md|txt|lesser|lib))?$/i
const MOST_FILES = 8
/** The longest license that we know, the GPL, has 35 kB. */
const LIMIT = 128 * 1024

/**
 * The license in a folder, or else in the next one above it that has any, up to the repository's own. Several files of a
 * folder (`LICENSE-MIT` and `LICENSE-APACHE`, `COPYING` and `COPYING.LESSER`) that differ tell nothing: how they go together
 * is only known to people.
 */
export async function readLicense(folder: string): Promise<string | undefined> {
  for (const place of await foldersOfRepository(folder)) {
    const names = (await readdir(place).catch(() => [])).filter((name) => NAME.test(name))
    if (names.length > MOST_FILES) return undefined
    const files = (await Promise.all(names.map((name) => readRegular(join(place, name))))).flat()
    if (files.length === 0) continue
    const { identifyLicense } = await import('../plan/license.ts')
    const [first, ...others] = new Set(
      files.map((text) => (text === undefined ? text : identifyLicense(text))),
    )
    return others.length === 0 ? first : undefined
  }
  return undefined
}

/** From the folder up to the one that git knows; the folder alone where there is none. */
async function foldersOfRepository(folder: string): Promise<readonly string[]> {
  const places: string[] = []
  for (let place = folder; ; place = dirname(place)) {
    places.push(place)
    const isRoot = await access(join(place, '.git')).then(
      () => true,
      () => false,
    )
    if (isRoot) return places
    if (dirname(place) === place) return [folder]
  }
}

/** The text, undefined for one that can't be read or is longer than any license; nothing for what is no file. */
async function readRegular(path: string): Promise<readonly (string | undefined)[]> {
  try {
    // A pipe of that name would be waited for.
    await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    if (!(await file.stat()).isFile()) return []
    const { bytesRead, buffer } = await file.read(Buffer.alloc(LIMIT + 1), 0, LIMIT + 1, 0)
    return [bytesRead > LIMIT ? undefined : buffer.toString('utf8', 0, bytesRead)]
  } catch {
    return [undefined]
  }
}
