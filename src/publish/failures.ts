import { HostApiError } from '../hosts/pull-requests.ts'
import { CredentialsError, RegistryError } from '../registry/errors.ts'
import { Failure } from '../report/failure.ts'
import type { Phase } from '../report/result.ts'

/** What the world did wrong, in words for the user. Undefined for what nobody foresaw: that is a bug of ours. */
export function asFailure(error: unknown, phase: Phase): Failure | undefined {
  if (error instanceof Failure) return error
  if (error instanceof RegistryError) {
    const { kind, message, hint, repository } = error
    return new Failure({ code: kind, phase, message, hint, repository, cause: error })
  }
  if (error instanceof CredentialsError) {
    return new Failure({ code: 'credentials', phase, message: error.message, hint: error.hint, cause: error })
  }
  if (error instanceof HostApiError) {
    return new Failure({ code: 'host-api', phase, message: error.message, hint: error.hint, cause: error })
  }
  // What the machine refuses: no space, no permission, an argument too long.
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    return new Failure({ code: 'system', phase, message: error.message, cause: error })
  }
  return undefined
}
