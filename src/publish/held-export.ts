import { readFile } from 'node:fs/promises'
import { type BuildOutcome, type ObservedBuild, runObserved } from '../buildkit/observed-build.ts'
import { ghaObstacles } from '../cache/gha-service.ts'
import { parseImport } from '../cache/import-name.ts'
import type { CacheExport, PublishPlan } from '../plan/plan.ts'
import { exists, findDockerfile } from './files.ts'
import type { Journal } from './journal.ts'
import type { Run } from './run.ts'

/** An export that is connected to the builder and waits for its Dockerfile. Disposing of it ends it, if it still waits. */
export interface HeldExport extends AsyncDisposable {
  readonly solve: CacheExport
  /** Lets it go on. @param limit ends it */
  release(limit: AbortSignal): Promise<BuildOutcome>
}

/**
 * Starts the first export's buildx while the image is verified and the tags are set: until it asks the builder for anything it takes
 * as long as the export of a small change. It is held by its Dockerfile, on its standard input; undefined where that would be
 * another build than with the file, as with rules of its own beside it, or where buildx draws on the terminal.
 */
export async function holdExport(run: Run, journal: Journal): Promise<HeldExport | undefined> {
  const { plan } = journal
  const [solve] = plan?.cache.exportSolves ?? []
  const { host, signal, terminal, folder } = run.ports
  if (plan === undefined || solve === undefined || journal.isStuck || terminal.interactive) return undefined
  if (exportObstacle(run, solve) !== undefined) return undefined
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
  // Whoever waits for it is told.
  outcome.catch(() => {})
  return {
    solve,
    release(limit) {
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

export function observedExport(
  { buildx, env, histories, ports: { host, signal, terminal } }: Run,
  { builder }: PublishPlan,
  { argv, platform, metadataFile }: CacheExport,
  limit: AbortSignal,
): ObservedBuild {
  return {
    ...{ buildx, histories, argv, platform, metadataFile },
    // Of the checkout nothing is told in a cache: buildx need not ask Git.
    env: { ...env, BUILDX_GIT_INFO: 'false' },
    builder: builder.name,
    signal: AbortSignal.any([signal, limit]),
    onTerminal: terminal.interactive,
    onOutput: (text) => host.show({ kind: 'output', text }),
  }
}

/** A build may outlast the token of the runner's service, which fails an export even where errors are ignored. */
export function exportObstacle({ ports: { env, now } }: Run, { exports }: CacheExport): string | undefined {
  const isOurs = exports.some(
    (entry) => parseImport(entry).type === 'gha' && !/[,"](?:token|url)/.test(entry),
  )
  return isOurs ? ghaObstacles(env, now()).write : undefined
}

/** A Dockerfile, where nothing lies beside it that is for it alone. */
async function readAlone(path: string | undefined): Promise<Uint8Array | undefined> {
  if (path === undefined) return undefined
  for (const own of ['.dockerignore', '.rego']) if (await exists(`${path}${own}`)) return undefined
  return await readFile(path).catch(() => undefined)
}
