import { readFile } from 'node:fs/promises'
import { type BuildOutcome, runObserved } from '../buildkit/observed-build.ts'
import type { CacheExport } from '../plan/plan.ts'
import { exportObstacle, observedExport } from './export-solve.ts'
import { exists, findDockerfile } from './files.ts'
import type { Journal } from './journal.ts'
import type { Run } from './run.ts'

/** An export that is connected to the builder and waits for its Dockerfile. Disposing of it ends it, if it still waits. */
export interface HeldExport extends AsyncDisposable {
  readonly solve: CacheExport
  /** Lets it go on; undefined where it has ended before its time. @param limit ends it */
  release(limit: AbortSignal): Promise<BuildOutcome> | undefined
}

/**
 * Starts the first export's buildx while the image is verified: until it asks the builder for anything it takes as long as the export
 * of a small change. It is held by its Dockerfile, on its standard input. Undefined where that would be another build than
 * with the file, or where buildx draws on the terminal.
 */
export async function holdExport(run: Run, journal: Journal): Promise<HeldExport | undefined> {
  const { plan } = journal
  const [solve] = plan?.cache.exportSolves ?? []
  const { host, signal, terminal, folder } = run.ports
  if (plan === undefined || solve === undefined || journal.isStuck || terminal.interactive) return undefined
  if (exportObstacle(run, solve) !== undefined) return undefined
  if (run.inputs.buildArgs.some(({ key }) => key === 'BUILDKIT_SYNTAX')) return undefined
  const dockerfile = await readAlone(await findDockerfile(run.inputs, run.defaultContext, folder))
  if (dockerfile === undefined) return undefined
  const input = Promise.withResolvers<Uint8Array>()
  input.promise.catch(() => {})
  const unwanted = new AbortController()
  let shown: string[] | undefined = []
  const outcome = runObserved({
    ...observedExport(run, plan, solve, AbortSignal.any([signal, unwanted.signal])),
    argv: solve.heldArgv,
    input: input.promise,
    onOutput: (text) => {
      if (shown === undefined) host.show({ kind: 'output', text })
      else shown.push(text)
    },
  })
  let hasEnded = false
  // Whoever waits for it is told.
  outcome.then(
    () => {
      hasEnded = true
    },
    () => {},
  )
  return {
    solve,
    release(limit) {
      if (hasEnded) return undefined
      for (const text of shown ?? []) host.show({ kind: 'output', text })
      shown = undefined
      if (limit.aborted) unwanted.abort()
      limit.addEventListener('abort', () => unwanted.abort())
      input.resolve(dockerfile)
      return outcome
    },
    async [Symbol.asyncDispose]() {
      if (shown === undefined) return
      unwanted.abort()
      input.reject(new Error('nobody lets it go on'))
      await outcome.catch(() => {})
    },
  }
}

/** A Dockerfile for Docker's own frontend, where nothing lies beside it that is for it alone. */
async function readAlone(path: string | undefined): Promise<Uint8Array | undefined> {
  if (path === undefined) return undefined
  for (const own of ['.dockerignore', '.rego']) if (await exists(`${path}${own}`)) return undefined
  const bytes = await readFile(path).catch(() => undefined)
  return bytes === undefined || mayHaveOwnFrontend(bytes.toString()) ? undefined : bytes
}

/**
 * Whether a Dockerfile may be for another frontend, which may read what lies beside it, or care for its name. What only looks like
 * it counts, too.
 * @see https://docs.docker.com/reference/dockerfile/#syntax
 */
export function mayHaveOwnFrontend(dockerfile: string): boolean {
  return /\bsyntax["']?\s*[=:](?!\s*["']?(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@\s"']|$))/i.test(
    dockerfile,
  )
}
