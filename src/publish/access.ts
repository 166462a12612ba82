import { formatRepository, type Repository } from '../oci/reference.ts'
import { RegistryError } from '../registry/errors.ts'
import { Failure } from '../report/failure.ts'
import type { Ground } from './run.ts'

// Long enough for a hiccup; a registry that is away for longer is waited for when there is something to push.
const BUDGET_MS = 3_000

/**
 * Whether the registries let us push, before anything is built.
 * @throws {Failure} for a wrong password, a missing permission, a name that doesn't exist. A registry that doesn't
 * answer may be back by the time the image is built, so that is only said.
 */
export async function checkAccess(
  { registry, ports }: Ground,
  repositories: readonly Repository[],
  signal: AbortSignal,
): Promise<void> {
  const { host } = ports
  await Promise.all(
    repositories.map(async (repository) => {
      try {
        await registry.authorize(repository, { push: true }, { signal, budgetMs: BUDGET_MS })
      } catch (error) {
        if (!(error instanceof RegistryError)) throw error
        if (error.retryable) {
          host.show({
            kind: 'notice',
            text: `${error.message}; the push will wait for it`,
          })
          return
        }
        throw new Failure({
          code: error.kind,
          phase: 'preflight',
          message: error.message,
          hint: error.hint,
          repository: formatRepository(repository),
          cause: error,
        })
      }
    }),
  )
}
