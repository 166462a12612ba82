import { resolve } from 'node:path'
import type { AdvisedPlatform, ContextSurplus } from '../ledger/advice/advice.ts'
import { contextPaths, contextSent } from '../ledger/advice/context.ts'
import { giveAdvice } from '../ledger/advice/give-advice.ts'
import { buildChecksOf } from '../ledger/build-checks.ts'
import { fetchesOf } from '../ledger/fetches.ts'
import { provenanceOf } from '../ledger/leg-record.ts'
import { explainLayers } from '../ledger/reasons/explain.ts'
import type { Reason } from '../ledger/reasons/reason.ts'
import { makeTimeline } from '../ledger/timeline/timeline.ts'
import { type Image, imageBlobs, type PlatformImage } from '../oci/image.ts'
import { formatPlatform, samePlatform } from '../oci/platform.ts'
import { RegistryError } from '../registry/errors.ts'
import { readEvidence, readHistory } from './evidence.ts'
import { isLocal } from './files.ts'
import type { Journal } from './journal.ts'
import { repeatedContent } from './repeated-content.ts'
import type { Run } from './run.ts'

/** Finds out beside the gate and the tags what the report says of the layers: only the report waits for it. */
export function startExplaining(run: Run, journal: Journal): void {
  journal.explaining = explain(run, journal).catch((error: unknown) => {
    if (run.ports.signal.aborted) return
    const why = error instanceof Error ? error.message : error
    journal.warn('explanation-missing', `what there is to say of the layers can't be told: ${why}`)
  })
}

/** Why layers are what they are, when everything happened, and what could have been saved. */
async function explain(run: Run, journal: Journal): Promise<void> {
  const { image, records } = journal
  if (image === undefined) return
  const transfers = journal.transfers()
  const sizes = new Map(imageBlobs(image).map(({ digest, size }) => [String(digest), size]))
  journal.timeline = makeTimeline(records, (record) => journal.transfersOf(record.requests), sizes)
  journal.checks = buildChecks(journal)
  const platforms = await explainPlatforms(run, journal, image)
  const surplus = await findSurplus(run, journal)
  journal.advice = giveAdvice({ platforms, records, transfers, surplus }, run.inputs.skipAdvice)
}

function buildChecks({ records }: Journal): Journal['checks'] {
  return buildChecksOf(records.flatMap(({ solves }) => solves.flatMap(({ warnings }) => warnings)))
}

async function explainPlatforms(
  run: Run,
  journal: Journal,
  image: Image,
): Promise<readonly AdvisedPlatform[]> {
  const explained = image.platforms.map(async (platform): Promise<readonly AdvisedPlatform[]> => {
    const name = formatPlatform(platform.platform)
    const leg = journal.legOf(platform.platform)
    const record = leg === undefined ? undefined : journal.records[leg]
    const provenance = record === undefined ? undefined : provenanceOf(record, name)
    if (leg === undefined || record === undefined || provenance === undefined) return []
    const reasons = await findReasons(run, journal, platform, provenance)
    journal.reasons.set(name, reasons)
    return [{ name, leg, image: platform, provenance, reasons, fetches: fetchesOf(record.requests) }]
  })
  return (await Promise.all(explained)).flat()
}

/** Empty where there is nothing to compare with, or it can't be read any more. */
async function findReasons(
  { registry, ports }: Run,
  journal: Journal,
  platform: PlatformImage,
  provenance: AdvisedPlatform['provenance'],
): Promise<ReadonlyMap<string, Reason>> {
  const { baselineImage: baseline, plan } = journal
  const [first] = plan?.images ?? []
  const before = baseline?.image.platforms.find((other) => samePlatform(other.platform, platform.platform))
  if (baseline === undefined || before === undefined || first === undefined) return new Map()
  const options = { signal: ports.signal }
  const { manifest } = platform
  try {
    const [then, history] = await Promise.all([
      readEvidence(registry, baseline.repository, baseline.image, before, options),
      readHistory(registry, first.repository, manifest.config, options),
    ])
    const reasons = new Map(explainLayers({ manifest, provenance, history }, then))
    const repeated = await repeatedContent(
      registry,
      { now: first.repository, before: baseline.repository },
      manifest.layers.flatMap((now) => {
        const reason = reasons.get(now.digest)
        const old = before.manifest.layers.find(({ digest }) => digest === reason?.previous)
        return reason === undefined || old === undefined ? [] : [{ now, before: old, reason }]
      }),
      options,
    )
    for (const [digest, reason] of reasons) {
      if (!repeated.has(digest)) continue
      const message = 'the same content as before with other times'
      reasons.set(digest, { ...reason, code: 'same-content', message })
    }
    return reasons
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error
    return new Map()
  }
}

const WORTH_A_LOOK = 1_000_000

/** Looked at only where much was sent. */
async function findSurplus(
  { inputs, defaultContext, ports }: Run,
  { records }: Journal,
): Promise<ContextSurplus | undefined> {
  const context = inputs.context ?? defaultContext
  const sent = contextSent(records)
  if (sent === undefined || sent.bytes < WORTH_A_LOOK || !isLocal(context)) return undefined
  const folder = resolve(ports.folder, context)
  const dockerfile =
    inputs.file === undefined ? resolve(folder, 'Dockerfile') : resolve(ports.folder, inputs.file)
  const wanted = contextPaths(records.flatMap(({ provenances }) => [...provenances.values()]))
  const { contextSurplus } = await import('./context-surplus.ts')
  return await contextSurplus({ folder, dockerfile, wanted }, ports.env)
}
