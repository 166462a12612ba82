import type { Builder } from '../plan/plan.ts'
import type { Buildx } from './buildx.ts'
import type { ImportFailure } from './import-failure.ts'

/**
 * Makes a builder fit to build again after an import broke its build.
 *
 * Wrong bytes stay as a finished download, which the next build takes whatever it imports; BuildKit's garbage collection removes it, and runs
 * with every prune, also one that matches nothing. A request that nobody answers goes on when its build is gone, and
 * whoever needs the same step waits for it too: only a restart ends it.
 * @returns false where nothing can be done.
 */
export async function mendBuilder(
  buildx: Buildx,
  { name, driver }: Builder,
  { leaves }: ImportFailure,
): Promise<boolean> {
  switch (leaves) {
    case 'nothing':
      return true
    case 'ingest': {
      const nothing = ['--filter', 'id=none']
      return (await buildx.run(['prune', '--force', '--builder', name, ...nothing], {})).exitCode === 0
    }
    case 'request': {
      if (driver !== 'docker-container') return false
      // The next build starts it again, with all that it has.
      return (await buildx.run(['stop', name], {})).exitCode === 0
    }
  }
}
