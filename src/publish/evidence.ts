import { type Provenance, parseProvenance } from '../ledger/provenance.ts'
import type { HistoryEntry, PlatformEvidence } from '../ledger/reasons/comparison.ts'
import type { Image, PlatformImage } from '../oci/image.ts'
import type { Descriptor } from '../oci/manifest.ts'
import type { Repository } from '../oci/reference.ts'
import type { Registry } from '../registry/registry.ts'
import type { CallOptions } from '../registry/transport.ts'

const PREDICATE_TYPE = 'in-toto.io/predicate-type'

/** What a registry has that tells how a platform of an image was made: its provenance, where it carries one, and its config. */
export async function readEvidence(
  registry: Registry,
  repository: Repository,
  image: Image,
  platform: PlatformImage,
  options: CallOptions,
): Promise<PlatformEvidence> {
  const [provenance, history] = await Promise.all([
    readProvenance(registry, repository, image, platform, options),
    readHistory(registry, repository, platform.manifest.config, options),
  ])
  return { manifest: platform.manifest, provenance, history }
}

async function readProvenance(
  registry: Registry,
  repository: Repository,
  { attestations }: Image,
  { descriptor }: PlatformImage,
  options: CallOptions,
): Promise<Provenance | undefined> {
  const statement = attestations
    .filter(({ subject }) => subject === descriptor.digest)
    .flatMap(({ manifest }) => manifest.layers)
    .find(({ annotations }) => annotations?.[PREDICATE_TYPE]?.startsWith('https://slsa.dev/provenance/'))
  if (statement === undefined) return undefined
  const bytes = await registry.getBlob(repository, statement, options)
  return parseProvenance(predicateOf(bytes))
}

/** @see https://github.com/in-toto/attestation/blob/v1.1.1/spec/v1/statement.md */
function predicateOf(statement: Uint8Array): unknown {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(statement).toString('utf8'))
    return typeof parsed === 'object' && parsed !== null && 'predicate' in parsed
      ? parsed.predicate
      : undefined
  } catch {
    return undefined
  }
}

export async function readHistory(
  registry: Registry,
  repository: Repository,
  config: Descriptor,
  options: CallOptions,
): Promise<readonly HistoryEntry[]> {
  const { history = [] } = await registry.getConfig(repository, config, options)
  return history.map(({ created_by = '', empty_layer = false }) => ({
    createdBy: created_by,
    emptyLayer: empty_layer,
  }))
}
