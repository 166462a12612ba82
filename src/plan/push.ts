import type { ParsedInputs } from '../inputs/parsed.ts'
import type { Exporters } from './exporter.ts'
import type { HostContext } from './host-context.ts'

export interface PushDecision {
  readonly push: boolean
  readonly pushReason?: string
  /** A fork's run may read caches and write none. */
  readonly writesCache: boolean
}

/** Unset means true, except where nobody can want it. */
export function decidePush(inputs: ParsedInputs, host: HostContext, outputs: Exporters): PushDecision {
  if (host.pullRequest?.fromFork) {
    return {
      push: false,
      pushReason: 'a pull request from a fork is built and not pushed: its run has no right to publish',
      writesCache: false,
    }
  }
  if (inputs.push !== undefined) {
    return { push: inputs.push, writesCache: true, ...(!inputs.push && { pushReason: 'push is false' }) }
  }
  if (inputs.load && !outputs.pushes)
    return { push: false, pushReason: 'load is true and push is not set', writesCache: true }
  if (inputs.outputs.length > 0 && !outputs.pushes) {
    return { push: false, pushReason: 'none of the outputs pushes and push is not set', writesCache: true }
  }
  return { push: true, writesCache: true }
}
