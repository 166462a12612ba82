import type { LegObservation, LegOutcome } from '../buildkit/leg.ts'
import { type CacheImport, readImports } from '../ledger/cache-imports.ts'
import type { LegRecord } from '../ledger/leg-record.ts'
import { type Probe, probedTransfers } from '../ledger/probe.ts'
import type { Reason } from '../ledger/reasons/reason.ts'
import type { RegistryRequest } from '../ledger/request.ts'
import type { SolveStatus } from '../ledger/solve-status.ts'
import type { Timeline } from '../ledger/timeline/timeline.ts'
import { type Transfers, transfersOf } from '../ledger/transfers.ts'
import type { Digest } from '../oci/digest.ts'
import { type Image, imageBlobs } from '../oci/image.ts'
import type { Platform } from '../oci/platform.ts'
import { formatRepository, type Repository } from '../oci/reference.ts'
import { legOf } from '../plan/legs.ts'
import type { Leg, PlannedImage, PublishPlan } from '../plan/plan.ts'
import { assembleResult, type LegFacts, plannedTag, type ReadCache } from '../report/assemble.ts'
import { Cancelled, type Failure, Refusal } from '../report/failure.ts'
import type {
  Phase,
  ResultAdvice,
  ResultBaseline,
  ResultBudget,
  ResultCheck,
  ResultError,
  ResultTag,
  ResultWarning,
  RunResult,
} from '../report/result.ts'
import type { BaselineImage } from './baseline-image.ts'
import { asFailure } from './failures.ts'

/** What happened so far; a run that fails or is cancelled still reports all of it. */
export class Journal {
  plan: PublishPlan | undefined
  /** The stage that is at work, for errors that don't say where they come from. */
  phase: Phase = 'preflight'
  image: Image | undefined
  /** What the only leg pushed, being read back from every repository. */
  reading: { readonly digest: Digest; readonly images: Promise<readonly Image[]> } | undefined
  /** What the registries had before the push, and after it, where the builder can't be observed. */
  probe: Probe | undefined
  legs: readonly LegFacts[] = []
  readonly tags = new Map<string, readonly ResultTag[]>()
  readonly warnings: ResultWarning[] = []
  readonly failures: Failure[] = []
  /** What BuildKit recorded, by leg. */
  records: readonly LegRecord[] = []
  /** Whether the image is the baseline's, being found out. Never rejects. */
  noticing: Promise<void> | undefined
  /** Whether the image holds what the baseline holds; undefined where that isn't known. */
  unchanged: boolean | undefined
  /** Finds out what the report says of the layers. Never rejects. */
  explain: () => Promise<void> = async () => {}
  /** The second look at tags that moved: whether one of them is elsewhere by now. Never rejects. */
  settling: Promise<boolean> | undefined
  /** Why layers are not those of the baseline, by platform; one a layer. */
  readonly reasons = new Map<string, readonly (Reason | undefined)[]>()
  /** buildx's, where there was one leg. */
  metadata: Readonly<Record<string, unknown>> | null = null
  /** Images that were left out because their registry was out of reach. */
  lost: readonly PlannedImage[] = []
  /** Steps in the builder wait for a cache that doesn't answer. */
  isStuck = false
  /** What the image is compared with, and how it compares; none of it when there is nothing to compare with. */
  baselineImage: BaselineImage | undefined
  baseline: ResultBaseline | undefined
  advice: readonly ResultAdvice[] = []
  checks: readonly ResultCheck[] = []
  budgets: readonly ResultBudget[] = []
  timeline: Timeline | undefined
  readonly cacheExports: RunResult['cache']['exports'] = []
  /** What the caches have that are read, where that is known. */
  readonly importedLayers = new Map<string, ReadonlySet<string>>()
  /** What BuildKit said of the solve that made all there is, where nothing is pushed. */
  local: SolveStatus | undefined
  readonly #leftImports: CacheImport[] = []
  #requests: readonly RegistryRequest[] = []
  /** Whether those are all, of every attempt of every leg. */
  #observed = true
  readonly #toObserve: (() => Promise<void> | void)[] = []
  #observing: Promise<void> = Promise.resolve()
  #cancelled: Cancelled | undefined
  #bug: unknown
  #answer: number | undefined
  #taken: Transfers | undefined
  #takenRevision: string | undefined
  #kept: Image | undefined
  /** Sent for the one that is kept. */
  #copied: Transfers = new Map()

  begin(plan: PublishPlan): void {
    this.plan = plan
    if (plan.pushReason !== undefined) this.warn('not-pushed', `nothing is pushed: ${plan.pushReason}`)
  }

  /** Adds what a round of legs did; the last round's results are the ones that count, and all rounds' attempts. */
  addLegs(legs: readonly Leg[], outcomes: readonly LegOutcome[]): void {
    const before = this.legs
    this.legs = legs.flatMap((leg, index): LegFacts[] => {
      const outcome = outcomes[index]
      if (outcome === undefined) return []
      return [
        {
          leg,
          digest: outcome.digest ?? null,
          ref: outcome.ref ?? null,
          node: outcome.node ?? leg.node ?? null,
          attempts: (before[index]?.attempts ?? 0) + outcome.attempts,
          ...{ steps: null, cached: null },
          milliseconds: (before[index]?.milliseconds ?? 0) + outcome.milliseconds,
        },
      ]
    })
    const [first] = outcomes
    this.metadata = outcomes.length === 1 && first !== undefined ? first.metadata : null
  }

  /** What BuildKit recorded of the legs, read as soon as somebody asks for it. Never rejects. */
  get observing(): Promise<void> {
    for (const work of this.#toObserve.splice(0))
      this.#observing = this.#observing.then(work).catch((error: unknown) => this.fail(error))
    return this.#observing
  }

  /** Adds what is done with BuildKit's record once somebody asks for it. */
  observe(work: () => Promise<void> | void): void {
    this.#toObserve.push(work)
  }

  /** Adds what BuildKit recorded of the round that was added last. */
  addObservations(legs: readonly LegObservation[]): void {
    this.legs = this.legs.map((leg, index) => {
      const steps = legs[index]?.observations.at(-1)?.record.steps
      return { ...leg, steps: steps?.total ?? null, cached: steps?.cached ?? null }
    })
    for (const { requests, blind } of legs) {
      this.#requests = [...this.#requests, ...requests]
      if (blind !== undefined) this.#observed = false
    }
    this.records = legs.map(({ observations, requests }, index) => ({
      provenances: observations.at(-1)?.provenances ?? new Map(),
      solves: [...(this.records[index]?.solves ?? []), ...observations.flatMap(({ status }) => status ?? [])],
      requests: [...(this.records[index]?.requests ?? []), ...requests],
    }))
  }

  /**
   * Adds what a cache's export sent: a blob of the image that went to one of its repositories is the image's, whoever sent it.
   * @returns the bytes of all others.
   */
  addCacheUploads(uploads: readonly RegistryRequest[]): number {
    const blobs = new Set<string>(
      this.image === undefined ? [] : imageBlobs(this.image).map(({ digest }) => digest),
    )
    const ours = uploads.filter(({ digest = '' }) => blobs.has(digest))
    this.#requests = [...this.#requests, ...ours]
    const sum = (sizes: Iterable<{ readonly bytes: number }>) =>
      [...sizes].reduce((total, { bytes }) => total + bytes, 0)
    return sum(uploads) - sum(transfersOf(ours, this.#repositories()).values())
  }

  /** Notes caches that are not read. `why` is empty where that is as it should be. */
  dropImports(imports: readonly CacheImport[], why: string): void {
    this.#leftImports.push(...imports)
    if (why === '') return
    const message = `the cache is not read: ${why}`
    this.warn('cache-import', message, 'more has to be built; the image is the same')
  }

  /** Values of `--cache-from` that are not to be used. */
  get droppedImports(): ReadonlySet<string> {
    return new Set(this.#leftImports.map(({ entry }) => entry))
  }

  #imports(): readonly ReadCache[] {
    const read =
      this.local !== undefined
        ? readImports(this.plan?.cache.imports ?? [], this.local)
        : this.legs.flatMap(({ leg }, index) => readImports(leg.imports, this.records[index]?.solves.at(-1)))
    const entries = new Map([...read, ...this.#leftImports].map((one) => [one.entry, one]))
    return [...entries.values()].map((one) => {
      const layers = one.state === 'used' ? this.importedLayers.get(one.entry) : undefined
      return { ...one, ...(layers !== undefined && { layers }) }
    })
  }

  #repositories(): readonly Repository[] {
    return this.plan?.images.map(({ repository }) => repository) ?? []
  }

  /** Notes what became of a tag; those that nothing is known of stay planned. */
  addTag(repository: Repository, tag: ResultTag): void {
    const name = formatRepository(repository)
    const planned = this.plan?.images.find((image) => formatRepository(image.repository) === name)?.tags ?? []
    const known = this.tags.get(name) ?? planned.map(plannedTag)
    this.tags.set(
      name,
      known.map((other) => (other.tag === tag.tag ? tag : other)),
    )
  }

  /** An image that was there, of a commit or of who knows which, stands for the one that is published; what became of its blobs. */
  take(image: Image, revision: string | undefined, transfers: Transfers): void {
    this.image = image
    this.#taken = transfers
    this.#takenRevision = revision
  }

  /** The commit that decides where tags may go: the run's, unless an image that was there stands for it. */
  get revision(): string | undefined {
    return this.#taken === undefined ? this.plan?.revision : this.#takenRevision
  }

  /** The tags go to an image that was there; what became of its blobs. The ledger stays that of the one that was built. */
  keep(image: Image, transfers: Transfers): void {
    this.#kept = image
    // Of what was there nobody knows whether the build had just sent it: the ledger does.
    this.#copied = new Map([...transfers].filter(([, { state }]) => state !== 'exists'))
  }

  /** What the tags go to. */
  get published(): Image | undefined {
    return this.#kept ?? this.image
  }

  /** What the Dockerfile's frontend was asked, and how buildx ended. */
  answer(exitCode: number): void {
    this.#answer = exitCode
  }

  warn(code: string, message: string, hint: string | null = null): void {
    this.warnings.push({ code, message, hint })
  }

  /** Notes why the run can't go on. */
  fail(error: unknown): void {
    const failure = asFailure(error, this.phase)
    if (error instanceof Cancelled) this.#cancelled = error
    else if (failure !== undefined) this.failures.push(failure)
    else this.#bug = error
  }

  /** What nobody foresaw: to be shown with its stack to whoever asks for it. */
  get bug(): unknown {
    return this.#bug
  }

  /** What became of every blob, as BuildKit's requests to the registries tell, or our own. */
  transfers(): Transfers {
    if (this.#taken !== undefined) return this.#taken
    return new Map([...this.#copied, ...this.#built()])
  }

  #built(): Transfers {
    const { image, probe } = this
    if (image === undefined || probe === undefined) return this.transfersOf(this.#requests)
    return probedTransfers(image, this.#repositories(), probe)
  }

  /** What became of the blobs that some of the requests are about. */
  transfersOf(requests: readonly RegistryRequest[]): Transfers {
    return transfersOf(requests, this.#repositories(), this.#observed)
  }

  /** The index of the leg that builds a platform. */
  legOf(platform: Platform): number | undefined {
    return legOf(this.plan?.legs ?? [], platform)
  }

  result(): RunResult {
    return assembleResult({
      status: this.#status(),
      exitCode: this.exitCode,
      error: this.#error(),
      ...(this.plan !== undefined && { plan: this.plan }),
      ...(this.image !== undefined && { image: this.image }),
      ...(this.#kept !== undefined && { kept: this.#kept }),
      ...(this.unchanged !== undefined && { unchanged: this.unchanged }),
      lost: this.lost,
      legs: this.legs,
      tags: this.tags,
      transfers: this.transfers(),
      records: this.records,
      reasons: this.reasons,
      ...(this.baseline !== undefined && { baseline: this.baseline }),
      advice: this.advice,
      checks: this.checks,
      budgets: this.budgets,
      ...(this.timeline !== undefined && { timeline: this.timeline }),
      cache: { imports: this.#imports(), exports: this.cacheExports },
      cacheBytes: this.cacheExports.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0),
      warnings: this.warnings,
    })
  }

  /** Why it ended as it did: what a rule refused stays refused, whatever else went wrong. */
  #cause(): Failure | undefined {
    return this.failures.find((failure) => failure instanceof Refusal) ?? this.failures[0]
  }

  #status(): RunResult['status'] {
    if (this.#cancelled !== undefined) return 'cancelled'
    if (this.#cause() instanceof Refusal) return 'refused'
    if (this.exitCode !== 0) return 'failed'
    if (this.#taken !== undefined) return 'skipped'
    if (this.#kept !== undefined) return 'unchanged'
    return this.plan?.push ? 'published' : 'built'
  }

  get exitCode(): number {
    if (this.#cancelled !== undefined) return this.#cancelled.exitCode
    const cause = this.#cause()
    if (cause instanceof Refusal) return 3
    return cause !== undefined || this.#bug !== undefined ? 1 : (this.#answer ?? 0)
  }

  #error(): ResultError | null {
    if (this.#cancelled !== undefined) {
      return {
        code: 'cancelled',
        phase: this.phase,
        message: `the run was ${this.#cancelled.message}`,
        hint: null,
      }
    }
    const failure = this.#cause()
    if (failure !== undefined) {
      return {
        code: failure.code,
        phase: failure.phase,
        message: failure.message,
        hint: failure.hint ?? null,
        ...(failure.repository !== undefined && { repository: failure.repository }),
        ...(failure.platform !== undefined && { platform: failure.platform }),
      }
    }
    if (this.#answer) {
      const message = `buildx ended with status ${this.#answer}`
      return { code: 'call-failed', phase: 'build', message, hint: 'its answer is above' }
    }
    if (this.#bug === undefined) return null
    const message = this.#bug instanceof Error ? this.#bug.message : String(this.#bug)
    return {
      code: 'internal',
      phase: this.phase,
      message: `internal error: ${message}`,
      hint: 'this is a bug in Layerwise; please report it',
    }
  }
}
