import { type ImportFailure, parseImportFailure } from './import-failure.ts'
import { watchImports } from './import-watch.ts'
import { type BuildOutcome, type Observed, type ObservedBuild, runObserved } from './observed-build.ts'

export interface WatchedBuild extends ObservedBuild {
  /** Values of `--cache-from` in `argv` that it could be built again without. */
  readonly imports: readonly string[]
  /** Something in the builder waits for a cache that was imported before. */
  readonly isStuck: boolean
  /** How long one of them may take, in milliseconds. */
  readonly importTimeoutMs: number
}

export interface WatchedOutcome extends BuildOutcome {
  /** It failed because of an import, or was ended because of one. */
  readonly imports?: ImportFailure
}

/** One `buildx build` that no import can hold up. */
export async function runWatched(build: WatchedBuild): Promise<WatchedOutcome> {
  const { imports, isStuck } = build
  using watch = watchImports(build)
  const { signal, onOutput } = watch
  const outcome = await runObserved({ ...build, signal, onOutput })
  if (outcome.process.exitCode === 0 || (imports.length === 0 && !isStuck)) return outcome
  const failure =
    watch.late() ??
    (imports.length === 0 ? undefined : parseImportFailure(lastWords(outcome, await outcome.observe())))
  return failure === undefined ? outcome : { ...outcome, imports: failure }
}

/** BuildKit's, or buildx's own: what a step printed is neither. */
function lastWords({ process }: BuildOutcome, { observation }: Observed): string {
  return observation?.error?.message ?? process.stderr.match(/^ERROR: .*$/gm)?.at(-1) ?? ''
}
