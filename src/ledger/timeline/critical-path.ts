import type { TimelineStep } from './steps.ts'

// Steps that are done one after the other without one being the other's input, such as what a frontend asks for.
const TOGETHER_MS = 5

/** The chain of steps that waited for each other and ended last: what would have to be faster for the build to be. */
export function criticalPath(steps: readonly TimelineStep[]): ReadonlySet<TimelineStep> {
  const path = new Set<TimelineStep>()
  let step = latest(steps)
  while (step !== undefined && !path.has(step)) {
    path.add(step)
    step = predecessor(step, steps, path)
  }
  return path
}

function predecessor(
  step: TimelineStep,
  steps: readonly TimelineStep[],
  path: ReadonlySet<TimelineStep>,
): TimelineStep | undefined {
  const before = steps.filter(
    (other) => other.leg === step.leg && !path.has(other) && other.end <= step.start + TOGETHER_MS,
  )
  return latest(before.filter(({ vertex }) => step.inputs.includes(vertex))) ?? latest(before)
}

function latest(steps: readonly TimelineStep[]): TimelineStep | undefined {
  return steps.reduce<TimelineStep | undefined>(
    (last, step) => (last === undefined || step.end > last.end ? step : last),
    undefined,
  )
}
