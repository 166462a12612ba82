import type { Digest } from '../oci/digest.ts'
import { isAttestation } from '../oci/manifest.ts'
import type { Repository } from '../oci/reference.ts'
import { readFacts, type SaidFacts } from '../plan/facts.ts'
import type { Present } from '../tags/may-move.ts'
import { RegistryError } from './errors.ts'
import { cleanText } from './foreign-text.ts'
import type { Registry, VerifiedManifest } from './registry.ts'
import type { CallOptions } from './transport.ts'

/** What a tag points to, and what that says about itself. */
export interface PresentImage extends Present {
  readonly digest: Digest
  readonly manifest: VerifiedManifest
}

/**
 * One request for an image of ours, which has its version and its revision as annotations of what its tags point to; at
 * most two more for others, whose config may have them as labels.
 * @returns undefined where the tag isn't there yet.
 * @throws {RegistryError} when the registry can't be asked.
 */
export async function readPresent(
  registry: Registry,
  repository: Repository,
  tag: string,
  options: CallOptions = {},
): Promise<PresentImage | undefined> {
  const manifest = await findManifest(registry, repository, tag, options)
  return manifest && (await identifyImage(registry, repository, manifest, options))
}

/** What an image says about itself, whatever points to it. */
export async function identifyImage(
  registry: Registry,
  repository: Repository,
  manifest: VerifiedManifest,
  options: CallOptions = {},
): Promise<PresentImage> {
  const { annotations = {} } = manifest.kind === 'index' ? manifest.index : manifest.manifest
  const annotated = readFacts(annotations)
  const { digest } = manifest
  if (annotated.version !== undefined || annotated.revision !== undefined)
    return { digest, manifest, ...cleaned(annotated), saidBy: 'annotations' }
  const labels = await labelsOf(registry, repository, manifest, options)
  return { digest, manifest, ...cleaned(readFacts(labels)), saidBy: 'labels' }
}

/** The longest that is taken for a version, a commit or an address. */
const LONGEST = 256

/** What a stranger's image says is shown to people. */
function cleaned({ version, revision, source }: SaidFacts): SaidFacts {
  const clean = (text: string | undefined) => text && cleanText(text, LONGEST)
  return { version: clean(version), revision: clean(revision), source: clean(source) }
}

/** @returns undefined where the tag isn't there yet. */
export async function findManifest(
  registry: Registry,
  repository: Repository,
  tag: string,
  options: CallOptions,
): Promise<VerifiedManifest | undefined> {
  try {
    return await registry.getManifest(repository, tag, options)
  } catch (error) {
    if (error instanceof RegistryError && error.kind === 'not-found') return undefined
    throw error
  }
}

type Labels = Readonly<Record<string, string>>

/** Of any platform: they say the same. Empty where that can't be read, as of an artifact that is no image. */
async function labelsOf(
  registry: Registry,
  repository: Repository,
  manifest: VerifiedManifest,
  options: CallOptions,
): Promise<Labels> {
  try {
    const image =
      manifest.kind === 'manifest' ? manifest : await firstOf(registry, repository, manifest, options)
    if (image?.kind !== 'manifest') return {}
    return (await registry.getConfig(repository, image.manifest.config, options)).config?.Labels ?? {}
  } catch (error) {
    if (error instanceof RegistryError && !error.retryable) return {}
    throw error
  }
}

async function firstOf(
  registry: Registry,
  repository: Repository,
  { index }: Extract<VerifiedManifest, { readonly kind: 'index' }>,
  options: CallOptions,
): Promise<VerifiedManifest | undefined> {
  const first = index.manifests.find((descriptor) => !isAttestation(descriptor))
  return first && (await registry.getManifest(repository, first.digest, options))
}
