import type { Builder } from '../plan/plan.ts'
import type { Buildx } from './buildx.ts'
import type { ImportFailure } from './import-failure.ts'

/** No cache has this name: what remains of a prune is its garbage collection. */
const NOTHING = ['--filter', 'id=none']

/**
 * Makes a builder fit to build again after an import broke its build.
 *
 * Wrong bytes stay as a finished download, which the next build takes whatever it imports; BuildKit's garbage collection removes it, and runs
 * with every prune, also one that matches nothing. A request that nobody answers goes on when its build is gone, and
 * whoever needs the same step waits for it too: only a restart ends it, in which the builder keeps all that it has.
 * @returns false where nothing can be done.
 */
export async function mendBuilder(
  buildx: Buildx,
  builder: Builder,
  leaves: ImportFailure['leaves'],
  signal: AbortSignal,
): Promise<boolean> {
  const { name } = builder
  const prune = ['prune', '--force', '--builder', name, ...NOTHING]
  switch (leaves) {
    case 'nothing':
      return true
    case 'download':
      return await succeed(buildx, [prune], signal)
    case 'request':
      return (
        isRestartable(builder) &&
        (await succeed(buildx, [['stop', name], ['inspect', '--bootstrap', name], prune], signal))
      )
  }
}

/** Whether restarting it is in buildx's power. */
export function isRestartable({ driver }: Builder): boolean {
  return driver === 'docker-container'
}

async function succeed(
  buildx: Buildx,
  commands: readonly (readonly string[])[],
  signal: AbortSignal,
): Promise<boolean> {
  for (const args of commands) if ((await buildx.run(args, { signal })).exitCode !== 0) return false
  return true
}
