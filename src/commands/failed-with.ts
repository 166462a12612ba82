import type { Ports } from '../ports.ts'
import { asFailure } from '../publish/failures.ts'
import { refuseInputs, WrongInputs } from '../publish/problems.ts'
import { Cancelled } from '../report/failure.ts'

/**
 * Says why a command could not be finished that has no result to say it in.
 * @returns the exit code.
 * @throws what nobody foresaw: a bug of ours.
 */
export function failedWith(ports: Ports, error: unknown): number {
  if (error instanceof WrongInputs) return refuseInputs(ports, error.problems)
  if (error instanceof Cancelled) {
    ports.host.show({ kind: 'error', text: `the run was ${error.message}` })
    return error.exitCode
  }
  const failure = asFailure(error, 'preflight')
  if (failure === undefined) throw error
  const { message, hint } = failure
  ports.host.show({ kind: 'error', text: message, ...(hint !== undefined && { hint }) })
  return 1
}
