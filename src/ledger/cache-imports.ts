import { importedName, isImportNamed } from '../cache/import-name.ts'
import type { SolveStatus } from './solve-status.ts'

/** What became of a cache that a build was to read. */
export interface CacheImport {
  /** Value of `--cache-from`. */
  readonly entry: string
  /** `used`: BuildKit had its index; `missing`: there was none yet; `unknown`: nothing is said of it. */
  readonly state: 'used' | 'missing' | 'failed' | 'timed-out' | 'unknown'
  /** That BuildKit took to read its index. */
  readonly milliseconds: number
}

/** What a build says of its imports. Two that BuildKit gives no names of their own are told apart only where they fared alike. */
export function readImports(
  entries: readonly string[],
  solve: SolveStatus | undefined,
): readonly CacheImport[] {
  const vertices = solve?.vertices ?? []
  return entries.map((entry) => {
    const named = vertices.filter(({ name }) => {
      const imported = importedName(name)
      return imported !== undefined && isImportNamed(entry, imported)
    })
    const states = new Set(named.map(({ error }) => stateOf(error)))
    const [state = 'unknown'] = states
    const times = named.map(({ work }) => (work === undefined ? 0 : work.end - work.start))
    return { entry, state: states.size > 1 ? 'unknown' : state, milliseconds: Math.max(0, ...times) }
  })
}

function stateOf(error: string | undefined): CacheImport['state'] {
  if (error === undefined) return 'used'
  return /: not found$/.test(error) ? 'missing' : 'failed'
}
