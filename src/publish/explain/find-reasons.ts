import { blobTransfers } from '../../ledger/ledger.ts'
import { cachedSteps } from '../../ledger/leg-record.ts'
import { type Explanation, explainLayers } from '../../ledger/reasons/explain.ts'
import type { Reason } from '../../ledger/reasons/reason.ts'
import { explainSentAgain } from '../../ledger/reasons/sent-again.ts'
import type { Contents } from '../../ledger/reasons/unwritten.ts'
import type { Transfers } from '../../ledger/transfers.ts'
import type { PlatformImage } from '../../oci/image.ts'
import type { Descriptor } from '../../oci/manifest.ts'
import { samePlatform } from '../../oci/platform.ts'
import { formatRepository, type Repository } from '../../oci/reference.ts'
import type { CallOptions } from '../../registry/transport.ts'
import type { BaselineImage } from '../baseline-image.ts'
import type { Journal } from '../journal.ts'
import type { Run } from '../run.ts'
import type { BuiltPlatform } from './built-platforms.ts'
import { compareContents, type LayerPair } from './compare-contents.ts'
import { evidenceOf, readEvidence } from './evidence.ts'

/** One a layer; undefined where there is nothing to say. */
export type Reasons = readonly (Reason | undefined)[]

const RETRY_BUDGET_MS = 5_000
/** The report waits for it. */
const TIME_LIMIT_MS = 10_000

/** Why layers are not those of the baseline, by platform; nothing where there is none, or it can't be read. */
export async function findReasons(
  run: Run,
  journal: Journal,
  platforms: readonly BuiltPlatform[],
): Promise<ReadonlyMap<string, Reasons>> {
  const { baselineImage: baseline, plan } = journal
  const repository = plan?.images[0]?.repository
  if (baseline === undefined || plan === undefined || repository === undefined) return new Map()
  const { signal } = run.ports
  const options = {
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT_MS)]),
    budgetMs: RETRY_BUDGET_MS,
  }
  try {
    const reading = platforms.map((built) => comparePlatform(built, { run, baseline, repository, options }))
    const compared = (await Promise.all(reading)).flat()
    const places = { now: repository, before: baseline.repository }
    const pairs = compared.flatMap(replacedLayers)
    const contents = await compareContents(run.registry, places, pairs, options)
    const sent = {
      transfers: journal.transfers(),
      repositories: plan.images.map((image) => formatRepository(image.repository)),
      baseline: formatRepository(baseline.repository),
    }
    return new Map(compared.map((each) => [each.built.name, reasonsOf(each, contents, sent)]))
  } catch (error) {
    if (signal.aborted) throw error
    const why = error instanceof Error ? error.message : error
    journal.warn('explanation-missing', `why layers are others than the baseline's can't be told: ${why}`)
    return new Map()
  }
}

interface BaselineComparison {
  readonly run: Run
  readonly baseline: BaselineImage
  /** Of the image that was built. */
  readonly repository: Repository
  readonly options: CallOptions
}

/** A platform beside the same one of the baseline. */
interface ComparedPlatform {
  readonly built: BuiltPlatform
  readonly before: PlatformImage
  /** None where the baseline has all layers. */
  readonly explanation: Explanation | undefined
}

/** Reads three blobs where layers changed, and none where not. */
async function comparePlatform(
  built: BuiltPlatform,
  { run, baseline, repository, options }: BaselineComparison,
): Promise<readonly ComparedPlatform[]> {
  const { manifest, platform } = built.image
  const before = baseline.image.platforms.find((other) => samePlatform(other.platform, platform))
  if (before === undefined) return []
  if (manifest.layers.every(({ digest }) => findLayer(before, digest))) {
    return [{ built, before, explanation: undefined }]
  }
  const [then, config] = await Promise.all([
    readEvidence(run.registry, baseline.repository, baseline.image, before, options),
    run.registry.getConfig(repository, manifest.config, options),
  ])
  const cached = cachedSteps(built.record, built.provenance)
  const { noCache, noCacheFilters } = run.inputs
  const explanation = explainLayers(evidenceOf(manifest, config, built.provenance), then, {
    wasCached: ({ id }) => cached.get(id),
    off: noCache ? 'all' : noCacheFilters,
  })
  return [{ built, before, explanation }]
}

function findLayer({ manifest }: PlatformImage, digest: string): Descriptor | undefined {
  return manifest.layers.find((layer) => layer.digest === digest)
}

function replacedLayers({ built, before, explanation }: ComparedPlatform): readonly LayerPair[] {
  return (explanation?.replacements ?? []).flatMap((pair) => {
    const [now, other] = [findLayer(built.image, pair.now.digest), findLayer(before, pair.before.digest)]
    return now === undefined || other === undefined ? [] : [{ now, before: other }]
  })
}

/** What was sent to which repositories, and the one that the baseline is in. */
interface Sent {
  readonly transfers: Transfers
  readonly repositories: readonly string[]
  readonly baseline: string
}

function reasonsOf(
  { built, before, explanation }: ComparedPlatform,
  contents: Contents,
  { transfers, repositories, baseline }: Sent,
): Reasons {
  const changed = explanation?.reasons(contents)
  return built.image.manifest.layers.map(({ digest }, index) =>
    findLayer(before, digest) === undefined
      ? changed?.[index]
      : explainSentAgain(blobTransfers(transfers, repositories, digest), baseline),
  )
}
