import pLimit from 'p-limit'
import type { TimedTransfer } from '../ledger/transfers.ts'
import type { Digest } from '../oci/digest.ts'
import { type Descriptor, MEDIA_TYPE } from '../oci/manifest.ts'
import { copyBlob, type Route } from './copy-blob.ts'
import { RegistryError } from './errors.ts'
import { referrersTag } from './referrers.ts'
import type { Registry, VerifiedManifest } from './registry.ts'
import { SingleFlight } from './single-flight.ts'
import type { CallOptions } from './transport.ts'

// Enough to keep a connection busy while another one waits for its first byte; each has a few chunks in memory.
const BLOBS_AT_ONCE = 4

/** Told of every blob as soon as it is there, so that nothing is forgotten when the copy ends in between. */
export type OnBlob = (blob: Descriptor, transfer: TimedTransfer) => void

/**
 * Copies an image by its digest, with everything below it and everything that refers to it: blobs before the manifests that
 * list them, children before their index. No tag is set. A copy that was cut off goes on where it was when it is called again.
 * @throws {RegistryError} when something can't be read or written; the rest of the copy is ended then.
 */
export async function copyImage(
  registry: Registry,
  route: Route,
  digest: Digest,
  onBlob: OnBlob,
  { signal, budgetMs }: CallOptions = {},
): Promise<void> {
  const failed = new AbortController()
  const options = { signal: AbortSignal.any([failed.signal, ...(signal ? [signal] : [])]), budgetMs }
  const limit = pLimit(BLOBS_AT_ONCE)
  const blobs = new SingleFlight<void>()
  const manifests = new SingleFlight<void>()
  /** Manifests that are there, and whose referrers are not. */
  const copied: Digest[] = []

  const copyOne = (blob: Descriptor) =>
    blobs.get(blob.digest, () =>
      limit(async () => {
        options.signal.throwIfAborted()
        onBlob(blob, await copyBlob(registry, route, blob, options))
      }),
    )
  // Waits for what the manifest holds digests of, and not for what refers to it: an index may refer to its own child.
  const copyManifest = (child: Digest, known?: VerifiedManifest): Promise<void> =>
    manifests.get(child, async () => {
      const manifest = known ?? (await registry.getManifest(route.from, child, options))
      await copyBelow(manifest)
      await registry.putManifest(route.to, manifest.digest, manifest.bytes, manifest.mediaType, options)
      copied.push(child)
    })
  const copyReferrers = async (subject: Digest): Promise<void> => {
    const listed = await registry.listReferrers(route.from, subject, options)
    // The list may be an index that anybody with the right to push has written.
    const referrers = await Promise.all(
      listed.map(async (referrer) => {
        const manifest = await registry.getManifest(route.from, referrer.digest, options).catch(absent)
        if (manifest === undefined || subjectOf(manifest) !== subject) return []
        await copyManifest(referrer.digest, manifest)
        return [referrer]
      }),
    )
    await listThere(registry, route, subject, referrers.flat(), options)
  }
  const copyBelow = async (manifest: VerifiedManifest): Promise<void> => {
    const children =
      manifest.kind === 'index'
        ? manifest.index.manifests.map((child) => copyManifest(child.digest))
        : [manifest.manifest.config, ...manifest.manifest.layers.filter(isDistributable)].map(copyOne)
    await Promise.all(children)
  }

  try {
    await copyManifest(digest)
    while (copied.length > 0) await Promise.all(copied.splice(0).map(copyReferrers))
  } catch (error) {
    failed.abort(error)
    throw error
  }
}

/** Whoever cleans a registry up removes manifests, and not the lists that name them. */
function absent(error: unknown): undefined {
  if (!(error instanceof RegistryError) || error.kind !== 'not-found') throw error
}

/** A registry that doesn't keep such lists itself gets one under a tag, as the specification has it. */
async function listThere(
  registry: Registry,
  { to }: Route,
  subject: Digest,
  referrers: readonly Descriptor[],
  options: CallOptions,
): Promise<void> {
  if (referrers.length === 0) return
  const listed = await registry.listReferrers(to, subject, options)
  const known = new Set(listed.map(({ digest }) => digest))
  const missing = referrers.filter(({ digest }) => !known.has(digest))
  if (missing.length === 0) return
  const index = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests: [...listed, ...missing] }
  const bytes = new TextEncoder().encode(JSON.stringify(index))
  await registry.putManifest(to, referrersTag(subject), bytes, MEDIA_TYPE.ociIndex, options)
}

/** What a manifest says itself that it refers to. */
function subjectOf(manifest: VerifiedManifest): Digest | undefined {
  return (manifest.kind === 'index' ? manifest.index : manifest.manifest).subject?.digest
}

/** Others are fetched from where their makers have them. @see https://github.com/opencontainers/image-spec/blob/v1.1.1/layer.md#non-distributable-layers */
function isDistributable({ mediaType }: Descriptor): boolean {
  return !/nondistributable|foreign/.test(mediaType)
}
