import type { CacheImport } from '../ledger/cache-imports.ts'
import { layerMakers } from '../ledger/layer-makers.ts'
import { layerSources } from '../ledger/layer-sources.ts'
import { blobTransfers, type LedgerBlob, totalTransfers } from '../ledger/ledger.ts'
import { cachedSteps, type LegRecord, provenanceOf } from '../ledger/leg-record.ts'
import type { Reason } from '../ledger/reasons/reason.ts'
import type { Timeline } from '../ledger/timeline/timeline.ts'
import { keyDigest, type Transfers } from '../ledger/transfers.ts'
import { type Image, imageBlobs, layersSize, type PlatformImage } from '../oci/image.ts'
import type { Descriptor } from '../oci/manifest.ts'
import { formatPlatform, type Platform, samePlatform } from '../oci/platform.ts'
import { formatReference, formatRepository } from '../oci/reference.ts'
import { legOf } from '../plan/legs.ts'
import type { Leg, PlannedImage, PublishPlan } from '../plan/plan.ts'
import type {
  ResultAdvice,
  ResultAttestation,
  ResultBaseline,
  ResultBudget,
  ResultCheck,
  ResultError,
  ResultImage,
  ResultLeg,
  ResultPlatform,
  ResultTag,
  ResultWarning,
  RunResult,
} from './result.ts'
import { shownCache } from './text/shown-argv.ts'

/** Everything that a run came to know, however far it got. */
/** A cache that was to be read, and the digests of the layers that it has, where these are known. */
export interface ReadCache extends CacheImport {
  readonly layers?: ReadonlySet<string>
}

export interface RunFacts {
  readonly status: RunResult['status']
  readonly exitCode: number
  readonly error: ResultError | null
  /** As it was carried out: without the images that were out of reach. None when the run failed before it. */
  readonly plan?: PublishPlan
  /** Images that were left out. */
  readonly lost: readonly PlannedImage[]
  readonly legs: readonly LegFacts[]
  /** Built, read back and verified: what the ledger is of. */
  readonly image?: Image
  /** Published in its place: one that was there, and holds the same. */
  readonly kept?: Image
  /** Whether the image holds what the baseline holds, where that is known. */
  readonly unchanged?: boolean
  /** Tags by repository; a repository that has none here was not tagged. */
  readonly tags: ReadonlyMap<string, readonly ResultTag[]>
  readonly transfers: Transfers
  /** What BuildKit recorded, by leg. */
  readonly records: readonly LegRecord[]
  /** Why layers are not those of the baseline, by platform; one a layer. */
  readonly reasons: ReadonlyMap<string, readonly (Reason | undefined)[]>
  readonly baseline?: ResultBaseline
  readonly advice: readonly ResultAdvice[]
  readonly checks: readonly ResultCheck[]
  readonly budgets: readonly ResultBudget[]
  readonly timeline?: Timeline
  readonly cache: {
    readonly imports: readonly ReadCache[]
    readonly exports: RunResult['cache']['exports']
  }
  readonly cacheBytes: number
  readonly warnings: readonly ResultWarning[]
}

export interface LegFacts {
  readonly leg: Leg
  readonly digest: string | null
  readonly ref: string | null
  readonly node: string | null
  readonly attempts: number
  readonly steps: number | null
  readonly cached: number | null
  readonly milliseconds: number
}

/** The result, from what is known: nothing is asked or measured here. */
export function assembleResult(facts: RunFacts): RunResult {
  const { plan, image } = facts
  const published = facts.kept ?? image
  const planned = plan?.images ?? []
  const pushes = plan?.push === true
  const repositories = planned.map(({ repository }) => formatRepository(repository))
  const transfersOf = (digest: string) => [
    ...blobTransfers(facts.transfers, pushes ? repositories : [], digest),
  ]
  const blob = ({ digest, size }: Descriptor) => ({ digest, size, transfers: transfersOf(digest) })

  const platforms = (image?.platforms ?? []).map(({ platform, descriptor, manifest }): ResultPlatform => {
    const name = formatPlatform(platform)
    const leg = legOf(plan?.legs ?? [], platform)
    const known = knownLayers(facts, name, leg, manifest.layers)
    return {
      platform: name,
      // The schema has no word for none.
      leg: leg ?? 0,
      digest: publishedPlatform(facts.kept, platform)?.descriptor.digest ?? descriptor.digest,
      size: layersSize(manifest),
      config: blob(manifest.config),
      layers: manifest.layers.map((layer, index) => ({
        index,
        ...blob(layer),
        mediaType: layer.mediaType,
        ...known(index),
      })),
    }
  })
  const platformOf = new Map(
    image?.platforms.map(({ descriptor, platform }) => [String(descriptor.digest), formatPlatform(platform)]),
  )
  const attestations = (image?.attestations ?? []).map(
    ({ subject, descriptor, manifest }): ResultAttestation => ({
      platform: platformOf.get(subject) ?? null,
      digest: descriptor.digest,
      blobs: [manifest.config, ...manifest.layers].map((each) => ({
        ...blob(each),
        mediaType: each.mediaType,
      })),
    }),
  )
  const images = planned.map((each): ResultImage => {
    const name = formatRepository(each.repository)
    const tags = facts.tags.get(name) ?? each.tags.map(plannedTag)
    // Ours to point at only once it was verified in this repository.
    const digest = published !== undefined && pushes ? published.digest : null
    const [first] = tags.filter((tag) => tag.digest === digest && tag.state !== 'failed')
    return {
      name,
      digest,
      pinned: digest === null ? null : `${name}@${digest}`,
      reference:
        digest === null
          ? null
          : formatReference({ repository: each.repository, ...(first && { tag: first.tag }), digest }),
      tags: [...tags],
    }
  })
  return {
    schema: 1,
    status: facts.status,
    exitCode: facts.exitCode,
    pushed: pushes && image !== undefined,
    error: facts.error,
    image: images[0]?.pinned ?? null,
    digest: images[0]?.digest ?? null,
    version: plan?.version ?? null,
    unchanged: facts.unchanged ?? null,
    images: [...images, ...facts.lost.map(lostImage)],
    platforms,
    attestations,
    legs: facts.legs.map(
      ({ leg, ...known }): ResultLeg => ({
        platforms: leg.platforms.map(formatPlatform),
        builder: plan?.builder.name ?? '',
        ...known,
      }),
    ),
    transfer: { ...totals(facts, image, repositories), cacheBytes: facts.cacheBytes },
    baseline: facts.baseline ?? null,
    advice: [...facts.advice],
    checks: [...facts.checks],
    budgets: [...facts.budgets],
    timeline:
      facts.timeline === undefined
        ? null
        : {
            ...facts.timeline,
            steps: [...facts.timeline.steps],
            movements: [...facts.timeline.movements],
          },
    cache: {
      imports: facts.cache.imports.map((one) => importUse(one, platforms)),
      exports: facts.cache.exports,
    },
    warnings: [...facts.warnings],
  }
}

/** What several may have in common counts for each. */
function importUse(
  { entry, state, milliseconds, layers }: ReadCache,
  platforms: RunResult['platforms'],
): RunResult['cache']['imports'][number] {
  const ours = platforms.flatMap((platform) =>
    platform.layers.filter(({ base, cached }) => !base && cached !== false),
  )
  return {
    ...{ entry: shownCache(entry), state, milliseconds: Math.round(milliseconds), bytes: null },
    layers:
      layers === undefined || platforms.length === 0
        ? null
        : ours.filter(({ digest }) => layers.has(digest)).length,
  }
}

function publishedPlatform(kept: Image | undefined, platform: Platform): PlatformImage | undefined {
  return kept?.platforms.find((other) => samePlatform(other.platform, platform))
}

/** What is known of a platform's layers beside their blobs, by their place. */
function knownLayers(
  { records, reasons }: RunFacts,
  platform: string,
  leg: number | undefined,
  layers: readonly Descriptor[],
) {
  const record = leg === undefined ? undefined : records[leg]
  const provenance = record && provenanceOf(record, platform)
  const digests = layers.map(({ digest }) => digest)
  const makers = provenance === undefined ? [] : layerMakers(provenance, digests)
  const sources = provenance === undefined ? [] : layerSources(provenance, makers)
  const cached = record && provenance && cachedSteps(record, provenance)
  return (index: number) => {
    const source = sources[index]
    const reason = reasons.get(platform)?.[index]
    return {
      instruction: source?.instruction ?? null,
      line: source?.line ?? null,
      base: source?.base ?? null,
      // An image below is fetched where it is needed, and no step of ours.
      cached: source?.base === false ? (cached?.get(makers[index]?.id ?? '') ?? null) : null,
      reason: reason === undefined ? null : { code: reason.code, message: reason.message },
    }
  }
}

function lostImage({ repository, tags }: PlannedImage): ResultImage {
  const reason = { code: 'unreachable', message: 'the registry stayed out of reach' }
  return {
    ...{ name: formatRepository(repository), digest: null, pinned: null, reference: null },
    tags: tags.map((tag) => ({ ...plannedTag(tag), state: 'failed', reason })),
  }
}

/** A tag that nothing was done about yet. */
export function plannedTag({ name, rule, moving }: PublishPlan['images'][number]['tags'][number]): ResultTag {
  return { tag: name, state: 'planned', rule, moving, digest: null, previous: null, reason: null }
}

/** Of an image that never came to be only the uploads are known: what exists has no size in a trace. */
function totals(facts: RunFacts, image: Image | undefined, repositories: readonly string[]) {
  if (image === undefined) {
    const uploaded = [...facts.transfers.values()].reduce((sum, transfer) => sum + transfer.bytes, 0)
    return { existsBytes: 0, mountedBytes: 0, uploadedBytes: uploaded, unknownBytes: 0, reusedRatio: null }
  }
  const blobs = imageBlobs(image).map(({ digest, size }) => ({
    digest: String(digest),
    size,
    transfers: blobTransfers(facts.transfers, repositories, digest),
  }))
  return totalTransfers([
    ...blobs,
    ...superseded(facts.transfers, new Set(blobs.map(({ digest }) => digest))),
  ])
}

/** An attempt that failed may have sent attestations that the next one made anew: they were sent all the same. */
function superseded(transfers: Transfers, kept: ReadonlySet<string>): readonly LedgerBlob[] {
  return [...transfers].flatMap(([key, transfer]) => {
    return kept.has(keyDigest(key)) || transfer.state !== 'uploaded'
      ? []
      : [{ digest: key, size: transfer.bytes, transfers: [transfer] }]
  })
}
