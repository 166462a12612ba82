import type { Problem } from '../inputs/problem.ts'
import type { Ports } from '../ports.ts'

/** Inputs that turned out to be wrong when the host, the files or the builder were looked at. */
export class WrongInputs extends Error {
  override readonly name = 'WrongInputs'
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(`${problems.length} wrong inputs`)
    this.problems = problems
  }
}

/** Shows everything that is wrong, at once. @returns the exit code. */
export function refuseInputs({ host }: Pick<Ports, 'host'>, problems: readonly Problem[]): number {
  for (const { message, nearest } of problems) {
    // Some messages name the nearest already.
    const suggestion = nearest === undefined || message.includes(nearest) ? '' : ` Did you mean ${nearest}?`
    host.show({ kind: 'error', text: `${message}${suggestion}` })
  }
  const count = problems.length === 1 ? 'An input is' : `${problems.length} inputs are`
  host.show({ kind: 'info', text: `${count} wrong; nothing was built or pushed.` })
  return 2
}
