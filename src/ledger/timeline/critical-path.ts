import type { TimelineStep } from './steps.ts'

// What waits for a step may be noted a little before the step's own end is.
const SLACK_MS = 5

/**
 * The chain of steps that waited for each other and ended last: what would have to be faster for the build to be. What a
 * frontend asks for and an export are nobody's input, and nothing is theirs: they wait for what ended last before them.
 */
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
    (other) => other.leg === step.leg && !path.has(other) && other.end <= step.start + SLACK_MS,
  )
  return latest(before.filter(({ vertex }) => step.inputs.includes(vertex))) ?? latest(before)
}

function latest(steps: readonly TimelineStep[]): TimelineStep | undefined {
  return steps.reduce<TimelineStep | undefined>(
    (last, step) => (last === undefined || step.end > last.end ? step : last),
    undefined,
  )
}
