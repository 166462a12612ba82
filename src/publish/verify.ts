import { transferKey } from '../ledger/transfers.ts'
import { isDigest } from '../oci/digest.ts'
import { type Image, imageBlobs } from '../oci/image.ts'
import { MEDIA_TYPE } from '../oci/manifest.ts'
import { mergeImages } from '../oci/merge.ts'
import { formatPlatform, samePlatform } from '../oci/platform.ts'
import { formatRepository, type Repository } from '../oci/reference.ts'
import { indexAnnotations } from '../plan/annotations.ts'
import type { PublishPlan } from '../plan/plan.ts'
import { digestOf } from '../registry/digest-of.ts'
import { readImage } from '../registry/read-image.ts'
import { Failure } from '../report/failure.ts'
import type { Journal } from './journal.ts'
import { probeAfter } from './probe.ts'
import type { Run } from './run.ts'

/**
 * Reads back from every repository what the legs pushed, joining several legs into one index first.
 * @throws {Failure} when a repository holds something else, or a platform is missing.
 */
export async function verifyImage(run: Run, journal: Journal): Promise<void> {
  const { plan } = journal
  if (plan === undefined || !plan.push) return
  journal.phase = 'verify'
  const repositories = plan.images.map(({ repository }) => repository)
  const digests = journal.legs.map(({ digest }) => digest ?? '').filter(isDigest)
  const [only] = digests
  if (only === undefined || digests.length < plan.legs.length) throw noDigest()
  const images =
    digests.length === 1
      ? await (journal.reading?.digest === only
          ? journal.reading.images
          : readEverywhere(run, repositories, only))
      : await mergeEverywhere(run, plan, repositories, digests)
  const [image] = images
  if (image === undefined) throw noDigest()
  checkPlatforms(image, plan)
  journal.image = image
  checkNodes(journal, plan)
  if (journal.probe !== undefined)
    journal.probe = { ...journal.probe, after: await probeAfter(run, image, repositories) }
  journal.observe(() => checkLedger(journal, image, repositories.map(formatRepository)))
}

/** The image is there, whatever is known of how it came there. */
function checkLedger(journal: Journal, image: Image, repositories: readonly string[]): void {
  const blobs = imageBlobs(image)
  const transfers = journal.transfers()
  const known = blobs.filter(({ digest }) =>
    repositories.every(
      (name) => (transfers.get(transferKey(name, digest))?.state ?? 'unknown') !== 'unknown',
    ),
  )
  // It was said already, and why.
  const said = journal.warnings.some(({ code }) => code === 'trace-missing' || code === 'ledger-probed')
  if (known.length === blobs.length || said) return
  const message = `BuildKit's trace doesn't tell what became of ${blobs.length - known.length} of ${blobs.length} blobs`
  journal.warn('transfer-unknown', message)
}

export async function readEverywhere(
  run: Run,
  repositories: readonly Repository[],
  digest: Image['digest'],
): Promise<readonly Image[]> {
  const { registry, ports } = run
  return await Promise.all(
    repositories.map((repository) => readImage(registry, repository, digest, { signal: ports.signal })),
  )
}

/** The index of all legs, put into every repository by its digest. */
async function mergeEverywhere(
  run: Run,
  plan: PublishPlan,
  repositories: readonly Repository[],
  digests: readonly Image['digest'][],
): Promise<readonly Image[]> {
  const { registry, ports } = run
  const options = { signal: ports.signal }
  return await Promise.all(
    repositories.map(async (repository) => {
      const parts = await Promise.all(
        digests.map((digest) => readImage(registry, repository, digest, options)),
      )
      const bytes = mergeImages(parts, indexAnnotations(plan.annotations))
      const digest = await registry.putManifest(
        repository,
        digestOf(bytes),
        bytes,
        MEDIA_TYPE.ociIndex,
        options,
      )
      return await readImage(registry, repository, digest, options)
    }),
  )
}

function checkPlatforms(image: Image, plan: PublishPlan): void {
  const wanted = plan.legs.flatMap(({ platforms }) => platforms)
  const missing = wanted.filter(
    (platform) => !image.platforms.some((each) => samePlatform(each.platform, platform)),
  )
  if (missing.length === 0) return
  const names = missing.map(formatPlatform).join(', ')
  throw new Failure({
    code: 'platform-missing',
    phase: 'verify',
    message: `what was pushed (${image.digest}) has nothing for ${names}`,
    hint: 'no tag was moved; the log of the build shows what it built',
    platform: names,
  })
}

/** Which node really did it stands in the leg's ref. */
function checkNodes(journal: Journal, plan: PublishPlan): void {
  plan.legs.forEach((leg, index) => {
    const node = journal.legs[index]?.node
    if (leg.node === undefined || node === null || node === undefined || node === leg.node) return
    const message = `${leg.platforms.map(formatPlatform).join(', ')} was built on ${node} rather than on ${leg.node}`
    journal.warn('other-node', message)
  })
}

function noDigest(): Failure {
  return new Failure({
    code: 'digest-missing',
    phase: 'observe',
    message: 'buildx ended well and did not say what it pushed',
    hint: 'update buildx and BuildKit; no tag was moved',
  })
}
