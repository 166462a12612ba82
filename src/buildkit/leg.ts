import { setTimeout as sleep } from 'node:timers/promises'
import { lazily } from '../lazily.ts'
import type { RegistryRequest } from '../ledger/request.ts'
import { type Digest, isDigest } from '../oci/digest.ts'
import type { Leg } from '../plan/plan.ts'
import { explainBuild } from './build-failure.ts'
import type { Buildx } from './buildx.ts'
import type { Histories } from './histories.ts'
import type { ImportFailure } from './import-failure.ts'
import type { Observed } from './observed-build.ts'
import { type PushFailure, parsePushFailure } from './push-failure.ts'
import type { Observation } from './record.ts'
import { runWatched, type WatchedOutcome } from './watched-build.ts'

export interface LegRun {
  readonly buildx: Buildx
  readonly env: NodeJS.ProcessEnv
  readonly builder: string
  readonly histories: Histories
  readonly leg: Leg
  readonly metadataFile: string
  /** How long failed pushes are tried again, in milliseconds. */
  readonly pushTimeoutMs: number
  readonly signal: AbortSignal
  /** buildx draws its progress on our own terminal. */
  readonly onTerminal: boolean
  readonly onOutput: (text: string) => void
  readonly onRetry: (event: LegRetry) => void
  /** Something in the builder waits for a cache that was imported before. */
  readonly isStuck: boolean
  /** How long an import of a cache may take, in milliseconds. */
  readonly importTimeoutMs: number
  /** Values that are not to be shown. */
  readonly hidden: readonly string[]
  /** As soon as buildx has said what it pushed. */
  readonly onDigest: (digest: Digest) => void
}

export interface LegRetry {
  readonly attempt: number
  readonly failure: PushFailure
  readonly delayMs: number
}

/** What came of a leg, a failed one included: what was sent was sent. */
export interface LegOutcome {
  readonly digest?: Digest
  /** buildx's metadata file, of the last attempt. */
  readonly metadata: Readonly<Record<string, unknown>>
  readonly attempts: number
  readonly milliseconds: number
  /** Of the last attempt. */
  readonly ref?: string
  readonly node?: string
  /** Reads what BuildKit recorded. Never rejects. */
  observe(): Promise<LegObservation>
  readonly failure?:
    | { readonly push: PushFailure }
    | { readonly imports: ImportFailure }
    | { readonly build: string }
    | { readonly cancelled: true }
}

export interface LegObservation {
  /** Of all attempts, in their order. */
  readonly observations: readonly Observation[]
  /** Of all attempts together. */
  readonly requests: readonly RegistryRequest[]
  /** Why some of it could not be observed. */
  readonly blind?: string
}

const FIRST_DELAY_MS = 1_000
const LONGEST_DELAY_MS = 60_000

/** Builds and pushes by digest; a push that failed on the way is tried again within its budget. Never rejects for what buildx or BuildKit did. */
export async function runLeg(run: LegRun): Promise<LegOutcome> {
  const started = performance.now()
  let deadline = Number.POSITIVE_INFINITY
  const attempts: Attempt[] = []
  for (let attempt = 1; ; attempt += 1) {
    const result = await attemptLeg(run, attempt === 1 ? run.leg.argv : run.leg.retryArgv)
    attempts.push(result)
    const made = [...attempts]
    const outcome = {
      attempts: attempt,
      metadata: result.metadata,
      milliseconds: Math.round(performance.now() - started),
      observe: lazily(async () => legObservation(await Promise.all(made.map((each) => each.observe())))),
      ...(result.ref !== undefined && { ref: result.ref, node: result.ref.split('/')[1] ?? '' }),
    }
    if (result.digest !== undefined) return { ...outcome, digest: result.digest }
    if (run.signal.aborted) return { ...outcome, failure: { cancelled: true } }
    if (result.process.exitCode === 0) return outcome
    const failure = explain(result, await result.observe(), run)
    if (!('push' in failure) || !failure.push.transient) return { ...outcome, failure }
    if (run.leg.fromStandardInput) return { ...outcome, failure: { push: readOnce(failure.push) } }
    // The budget is for pushing again: it starts with the first push that failed, however long the build took.
    deadline = Math.min(deadline, Date.now() + run.pushTimeoutMs)
    const delayMs = Math.min(backOff(attempt), deadline - Date.now())
    if (delayMs <= 0) return { ...outcome, failure }
    run.onRetry({ attempt: attempt + 1, failure: failure.push, delayMs })
    await sleep(delayMs, undefined, { signal: run.signal }).catch(() => {})
    if (run.signal.aborted) return { ...outcome, failure: { cancelled: true } }
  }
}

function readOnce(push: PushFailure): PushFailure {
  return {
    ...push,
    transient: false,
    why: `${push.why}; what comes from standard input can't be sent a second time`,
  }
}

function legObservation(attempts: readonly Observed[]): LegObservation {
  const observations = attempts.flatMap(({ observation }) => observation ?? [])
  const blind = attempts
    .map((each) => (each.observation === undefined ? each.blind : unreadable(each.observation)))
    .find((why) => why !== undefined)
  return {
    observations,
    requests: observations.flatMap(({ trace }) => trace?.requests ?? []),
    ...(blind !== undefined && { blind }),
  }
}

/** Why a trace doesn't tell what was sent, though it is there. */
function unreadable({ trace }: Observation): string | undefined {
  if (trace === undefined) return 'BuildKit kept no trace of the build'
  if (trace.malformed > 0)
    return `${trace.malformed} of ${trace.spans} spans of BuildKit's trace can't be read`
  return trace.spans === 0 ? "BuildKit's trace of the build is empty or can't be read" : undefined
}

/** Jittered, so that a hundred jobs that failed together don't come back together. */
function backOff(attempt: number): number {
  const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt)
  return Math.round(ceiling / 2 + Math.random() * (ceiling / 2))
}

interface Attempt extends WatchedOutcome {
  readonly digest?: Digest
}

async function attemptLeg(run: LegRun, argv: readonly string[]): Promise<Attempt> {
  const { buildx, env, builder, histories, leg, metadataFile, onTerminal } = run
  const outcome = await runWatched({
    ...{ buildx, env, builder, histories, argv, metadataFile, onTerminal },
    ...{ signal: run.signal, onOutput: run.onOutput, importTimeoutMs: run.importTimeoutMs },
    isStuck: run.isStuck,
    // What comes from standard input can't be built again without them.
    imports: leg.fromStandardInput ? [] : leg.imports,
    ...(leg.node !== undefined && { platform: leg.platforms[0] }),
    fromStandardInput: leg.fromStandardInput,
    onMetadata: (metadata) => {
      const pushed = metadata['containerimage.digest']
      if (typeof pushed === 'string' && isDigest(pushed)) run.onDigest(pushed)
    },
  })
  const digest =
    outcome.metadata['containerimage.digest'] ??
    (await outcome.observe()).observation?.record.exporterResponse['containerimage.digest']
  const pushed = outcome.process.exitCode === 0 && typeof digest === 'string' && isDigest(digest)
  return { ...outcome, ...(pushed && { digest }) }
}

function explain(
  { imports, process }: Attempt,
  observed: Observed,
  { hidden }: LegRun,
): NonNullable<LegOutcome['failure']> {
  if (imports !== undefined) return { imports }
  const push = parsePushFailure(observed.observation?.error?.message ?? process.stderr)
  return push === undefined ? { build: explainBuild(process, observed, hidden) } : { push }
}
