import type { ImportFailure } from '../buildkit/import-failure.ts'
import { type LegOutcome, type LegRetry, runLeg } from '../buildkit/leg.ts'
import { legFailure } from '../buildkit/leg-failure.ts'
import type { Digest } from '../oci/digest.ts'
import { formatRepository } from '../oci/reference.ts'
import type { Builder, Leg, PublishPlan } from '../plan/plan.ts'
import { Failure } from '../report/failure.ts'
import { formatDuration } from '../report/text/duration.ts'
import { inGroup } from './group.ts'
import { giveUpImports } from './imports/give-up-imports.ts'
import type { Journal } from './journal.ts'
import { loadMeanwhile } from './load-meanwhile.ts'
import { planWithout } from './plan.ts'
import { awaitDenial, untilRunning } from './presumed-builder.ts'
import { probeBefore } from './probe.ts'
import { WrongInputs } from './problems.ts'
import type { Run } from './run.ts'
import { readEverywhere } from './verify.ts'

/**
 * Runs the legs, side by side where the builder has several nodes. An image whose registry stays out of reach is left
 * out, and the legs run once more for the rest, with everything cached.
 * @throws {Failure} when a build or a push failed for good, or no image is left.
 */
export async function buildLegs(run: Run, journal: Journal): Promise<void> {
  const { plan } = journal
  if (plan === undefined || !plan.push) return
  const { host, signal } = run.ports
  const without = new Set<string>()
  const denial = awaitDenial(run, plan)
  await untilRunning(run, plan)
  if (denial.builder !== undefined) return await buildAsItSays(run, journal, plan, denial.builder)
  journal.phase = 'build'
  if (plan.builder.tooOld !== undefined) journal.probe = await probeBefore(run, plan)
  for (let current = journal.probe === undefined ? plan : again(plan); ; ) {
    const outcomes = await runLegs(run, journal, current, denial.signal)
    if (denial.builder !== undefined && outcomes.some(({ digest }) => digest === undefined))
      return await buildAnew(run, journal, plan, denial.builder)
    journal.addLegs(current.legs, outcomes)
    journal.observe(() => observe(journal, plan, outcomes))
    // What went wrong is told with it. What went well needs no ledger to be checked and tagged.
    if (outcomes.some(({ digest }) => digest === undefined)) await journal.observing
    signal.throwIfAborted()
    const broken = outcomes.map((outcome) => brokenImports(outcome)).find((each) => each !== undefined)
    if (broken !== undefined) {
      const entries = current.legs.flatMap(({ imports }) => imports)
      await giveUpImports(run, journal, entries, broken)
      current = again(planWithout(run, plan, journal))
      journal.plan = current
      continue
    }
    const failures = outcomes
      .map((outcome, index) => legFailureAt(current, index, outcome))
      .filter((f) => f !== undefined)
    const [first] = failures
    if (first === undefined) return
    const lost = unreachable(current, outcomes)
    for (const name of lost) without.add(name)
    if (lost.length === 0 || failures.some((f) => f.phase !== 'push') || without.size === plan.images.length)
      throw first
    journal.failures.push(leftOut(first))
    host.show({ kind: 'warning', text: `${first.message}; it is left out, and the others are published` })
    journal.lost = plan.images.filter(({ repository }) => without.has(formatRepository(repository)))
    current = again(planWithout(run, plan, journal))
    journal.plan = current
  }
}

/**
 * From the start, with a plan for what the builder says of itself.
 * @throws {WrongInputs} when it can't do that.
 */
async function buildAsItSays(run: Run, journal: Journal, plan: PublishPlan, builder: Builder): Promise<void> {
  journal.plan = planWithout(run, { ...plan, builder }, journal)
  await buildLegs({ ...run, isPresumed: false }, journal)
}

/** The same, where legs were stopped for it: what they did is done. */
async function buildAnew(run: Run, journal: Journal, plan: PublishPlan, builder: Builder): Promise<void> {
  const { host, signal } = run.ports
  signal.throwIfAborted()
  if (builder.tooOld !== undefined) {
    const why = `${builder.name}: ${builder.tooOld}`
    host.show({
      kind: 'notice',
      text: `${why}: the build starts anew, to see first what the registries have`,
    })
  }
  try {
    await buildAsItSays(run, journal, plan, builder)
  } catch (error) {
    throw error instanceof WrongInputs ? unfit(error) : error
  }
}

function unfit(cause: WrongInputs): Failure {
  const message = cause.problems.map((problem) => problem.message).join('; ')
  const hint = 'the build was stopped; no tag was moved'
  return new Failure({ code: 'builder-unfit', phase: 'build', message, hint, cause })
}

/** What the first round built need not be built anew, whatever `no-cache` and `pull` say. */
function again(plan: PublishPlan): PublishPlan {
  return { ...plan, legs: plan.legs.map((leg) => ({ ...leg, argv: leg.retryArgv })) }
}

async function runLegs(
  run: Run,
  journal: Journal,
  plan: PublishPlan,
  denied: AbortSignal,
): Promise<readonly LegOutcome[]> {
  using _ = loadMeanwhile({ exports: plan.cache.exportSolves.length > 0 })
  return await inGroup(run.ports.host, 'Build and push by digest', () =>
    Promise.all(plan.legs.map((leg, index) => runLeg(legRun(run, journal, plan, { leg, index, denied })))),
  )
}

function legRun(
  run: Run,
  journal: Journal,
  plan: PublishPlan,
  { leg, index, denied }: { readonly leg: Leg; readonly index: number; readonly denied: AbortSignal },
) {
  const { buildx, env, histories, workspace, ports } = run
  const { host, signal, terminal } = ports
  return {
    ...{ buildx, env, histories, leg },
    signal: AbortSignal.any([signal, denied]),
    builder: plan.builder.name,
    metadataFile: workspace.metadataFile(index),
    pushTimeoutMs: plan.pushTimeoutMs,
    importTimeoutMs: plan.cache.importTimeoutMs,
    isStuck: journal.isStuck,
    hidden: run.hidden,
    // Two legs can't draw on one terminal.
    onTerminal: terminal.interactive && plan.legs.length === 1,
    onDigest: (digest: Digest) => {
      if (plan.legs.length > 1) return
      const images = readEverywhere(
        run,
        plan.images.map(({ repository }) => repository),
        digest,
      )
      // Whoever waits for it is told.
      images.catch(() => {})
      journal.reading = { digest, images }
    },
    onOutput: (text: string) => host.show({ kind: 'output', text }),
    onRetry: ({ attempt, failure, delayMs }: LegRetry) =>
      host.show({
        kind: 'notice',
        text: `pushing to ${failure.repository} failed (${failure.why}); attempt ${attempt} in ${formatDuration(delayMs)}, ${journal.isStuck ? 'all of it built anew' : 'with everything cached'}`,
      }),
  }
}

function legFailureAt(plan: PublishPlan, index: number, outcome: LegOutcome): Failure | undefined {
  const leg = plan.legs[index]
  return leg === undefined ? undefined : legFailure(leg, outcome)
}

async function observe(journal: Journal, plan: PublishPlan, outcomes: readonly LegOutcome[]): Promise<void> {
  const observations = await Promise.all(outcomes.map((outcome) => outcome.observe()))
  journal.addObservations(observations)
  const blind = observations.find((each) => each.blind !== undefined)?.blind
  if (blind !== undefined) warnBlind(journal, plan, blind)
}

/** The image is published all the same. */
function warnBlind(journal: Journal, { builder: { tooOld } }: PublishPlan, blind: string): void {
  const hint = tooOld === undefined ? null : `${tooOld}; publishing, verifying and tagging work with it`
  const message =
    journal.probe === undefined
      ? `what was sent is not known: ${blind}`
      : 'the ledger is made from what the registries had before and after, which tells nothing of mounts'
  journal.warn(journal.probe === undefined ? 'trace-missing' : 'ledger-probed', message, hint)
}

/** A failure that the rest of the run goes on after. */
function leftOut(failure: Failure): Failure {
  const { code, phase, message, hint, repository, cause } = failure
  const later = 'once it is back, running again or "layerwise promote" completes it'
  return new Failure({
    ...{ code, phase, message, cause, hint: hint === undefined ? later : `${hint}; ${later}` },
    ...(repository !== undefined && { repository }),
  })
}

function brokenImports({ failure }: LegOutcome): ImportFailure | undefined {
  return failure !== undefined && 'imports' in failure ? failure.imports : undefined
}

/** Names that a leg gave up on though it kept trying. */
function unreachable(plan: PublishPlan, outcomes: readonly LegOutcome[]): readonly string[] {
  const known = new Set(plan.images.map(({ repository }) => formatRepository(repository)))
  return outcomes.flatMap(({ failure }) => {
    if (failure === undefined || !('push' in failure) || !failure.push.transient) return []
    return known.has(failure.push.repository) ? [failure.push.repository] : []
  })
}
