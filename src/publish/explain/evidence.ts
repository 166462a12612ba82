import { isRecord, parseJson } from '../../json.ts'
import { type Provenance, parseProvenance } from '../../ledger/provenance.ts'
import type { PlatformEvidence } from '../../ledger/reasons/comparison.ts'
import type { Image, PlatformImage } from '../../oci/image.ts'
import { type ImageConfig, type ImageManifest, isProvenance } from '../../oci/manifest.ts'
import type { Repository } from '../../oci/reference.ts'
import type { Registry } from '../../registry/registry.ts'
import type { CallOptions } from '../../registry/transport.ts'

/** How a platform of the baseline was made: its config, and its provenance where it carries one. Two requests at most. */
export async function readEvidence(
  registry: Registry,
  repository: Repository,
  image: Image,
  platform: PlatformImage,
  options: CallOptions,
): Promise<PlatformEvidence> {
  const { manifest } = platform
  const [provenance, config] = await Promise.all([
    readProvenance(registry, repository, image, platform, options),
    registry.getConfig(repository, manifest.config, options),
  ])
  return evidenceOf(manifest, config, provenance)
}

/** What a manifest, its config and a provenance tell together. */
export function evidenceOf(
  { layers }: ImageManifest,
  { history = [], rootfs }: ImageConfig,
  provenance: Provenance | undefined,
): PlatformEvidence {
  const diffIds = rootfs?.diff_ids ?? []
  return {
    layers: layers.map(({ digest }, index) => ({
      digest,
      diffId: diffIds.length === layers.length ? diffIds[index] : undefined,
    })),
    provenance,
    history: history.map(({ created_by = '', comment = '', empty_layer = false }) => ({
      createdBy: created_by,
      emptyLayer: empty_layer,
      isBuildKits: comment.startsWith('buildkit.'),
    })),
  }
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
    .find(isProvenance)
  if (statement === undefined) return undefined
  const bytes = await registry.getBlob(repository, statement, options)
  const said = parseJson(bytes)
  // https://github.com/in-toto/attestation/blob/v1.1.1/spec/v1/statement.md
  return parseProvenance(isRecord(said) ? said['predicate'] : undefined)
}
