import { BACKENDS } from './backends.ts'
import type { CacheContext, CacheEntries, WantedCache } from './cache.ts'

/** The entries of a leg's managed caches, in the order in which they are wanted, as far as they can be used. */
export function manageCaches(wanted: readonly WantedCache[], context: CacheContext): CacheEntries {
  const all = wanted.map(({ kind, attributes }): CacheEntries => {
    const backend = BACKENDS[kind]
    const obstacles = backend.obstacles(context.facts)
    const entries = backend.entries(context, attributes)
    const isWritten = obstacles.write === undefined && (context.push || backend.withoutPush)
    return {
      imports: obstacles.read === undefined ? entries.imports : [],
      exports: isWritten ? entries.exports : [],
      withImage: isWritten ? entries.withImage : [],
    }
  })
  return {
    imports: all.flatMap(({ imports }) => imports),
    exports: all.flatMap(({ exports }) => exports),
    withImage: all.flatMap(({ withImage }) => withImage),
  }
}

/** Why caches that are wanted are left out, not read or not written, a line each. */
export function missingCaches(
  wanted: readonly WantedCache[],
  { facts, writes }: Pick<CacheContext, 'facts' | 'writes'>,
): readonly string[] {
  return wanted.flatMap(({ kind }) => {
    const { read, write } = BACKENDS[kind].obstacles(facts)
    if (read !== undefined && read === write) return [`cache: ${kind} is left out: ${read}`]
    return [
      ...(read === undefined ? [] : [`cache: ${kind} is not read: ${read}`]),
      ...(write === undefined || writes === undefined ? [] : [`cache: ${kind} is not written: ${write}`]),
    ]
  })
}
