import { resolve } from 'node:path'
import type { AdvisedPlatform, ContextSurplus } from '../../ledger/advice/advice.ts'
import { contextPaths, contextSent } from '../../ledger/advice/context.ts'
import { giveAdvice } from '../../ledger/advice/give-advice.ts'
import { buildChecksOf } from '../../ledger/build-checks.ts'
import { layerMakers } from '../../ledger/layer-makers.ts'
import { makeTimeline } from '../../ledger/timeline/timeline.ts'
import { imageBlobs } from '../../oci/image.ts'
import { findDockerfile, isLocal } from '../files.ts'
import type { Journal } from '../journal.ts'
import type { Run } from '../run.ts'
import { builtPlatforms } from './built-platforms.ts'
import { findReasons } from './find-reasons.ts'

/** Why layers are what they are, when everything happened, and what could have been saved. */
export async function explain(run: Run, journal: Journal): Promise<void> {
  const { image, records } = journal
  if (image === undefined) return
  const transfers = journal.transfers()
  const sizes = new Map(imageBlobs(image).map(({ digest, size }) => [String(digest), size]))
  journal.timeline = makeTimeline(records, (record) => journal.transfersOf(record.requests), sizes)
  journal.checks = buildChecksOf(records.flatMap(({ solves }) => solves.flatMap(({ warnings }) => warnings)))
  const built = builtPlatforms(journal, image)
  const [reasons, surplus] = await Promise.all([findReasons(run, journal, built), findSurplus(run, journal)])
  const platforms = built.map((platform): AdvisedPlatform => {
    const { name, leg, provenance, image } = platform
    const { layers } = image.manifest
    const makers = layerMakers(
      provenance,
      layers.map(({ digest }) => digest),
    )
    return { name, leg, provenance, layers, makers, reasons: reasons.get(name) ?? [] }
  })
  for (const { name, reasons } of platforms) journal.reasons.set(name, reasons)
  journal.advice = giveAdvice({ platforms, records, transfers, surplus }, run.inputs.skipAdvice)
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
    (await findDockerfile(inputs, defaultContext, ports.folder)) ??
    resolve(folder, inputs.file ?? 'Dockerfile')
  const wanted = contextPaths(records.flatMap(({ provenances }) => [...provenances.values()]))
  const { contextSurplus } = await import('./context-surplus.ts')
  return await contextSurplus({ folder, dockerfile, wanted }, ports.env)
}
