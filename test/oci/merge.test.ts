import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/oci/digest.ts'
import type { Image } from '../../src/oci/image.ts'
import { ATTESTATION, type Descriptor, MEDIA_TYPE } from '../../src/oci/manifest.ts'
import { mergeImages } from '../../src/oci/merge.ts'
import type { Platform } from '../../src/oci/platform.ts'

const digest = (letter: string) => parseDigest(`sha256:${letter.repeat(64)}`)
const amd64: Platform = { os: 'linux', architecture: 'amd64' }
const arm64: Platform = { os: 'linux', architecture: 'arm64' }
const manifest = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociManifest, layers: [] } as const

function descriptor(letter: string, more: Partial<Descriptor> = {}): Descriptor {
  return { mediaType: MEDIA_TYPE.ociManifest, digest: digest(letter), size: 100, ...more }
}

function bare(letter: string, platform: Platform): Image {
  const own = descriptor(letter)
  return {
    ...{ digest: own.digest, mediaType: own.mediaType, bytes: new Uint8Array(), attestations: [] },
    platforms: [{ platform, descriptor: own, manifest: { ...manifest, config: descriptor('c') } }],
  }
}

function indexed(letters: readonly [string, string, string], platform: Platform): Image {
  const [self, image, statement] = letters
  const entries = [
    descriptor(image, { platform }),
    descriptor(statement, {
      platform: { os: 'unknown', architecture: 'unknown' },
      annotations: { [ATTESTATION.type]: ATTESTATION.manifest, [ATTESTATION.subject]: digest(image) },
    }),
  ]
  return {
    ...{ digest: digest(self), mediaType: MEDIA_TYPE.ociIndex, bytes: new Uint8Array() },
    index: {
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.ociIndex,
      manifests: entries,
      annotations: { of: 'a leg' },
    },
    platforms: [],
    attestations: [],
  }
}

const merged = (...given: Parameters<typeof mergeImages>) =>
  JSON.parse(Buffer.from(mergeImages(...given)).toString())

describe('the index of several legs', () => {
  it('has the entries of an index with their attestations, word for word', () => {
    const legs = [indexed(['1', '2', '3'], amd64), indexed(['4', '5', '6'], arm64)]
    const index = merged(legs, {})
    expect(index).toEqual({
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.ociIndex,
      manifests: legs.flatMap((leg) => leg.index?.manifests),
    })
  })

  it('has a bare manifest with its config’s platform', () => {
    expect(merged([bare('1', amd64), bare('2', arm64)], {}).manifests).toEqual([
      descriptor('1', { platform: amd64 }),
      descriptor('2', { platform: arm64 }),
    ])
  })

  it('has both kinds, and the annotations that it is given', () => {
    const index = merged([bare('1', amd64), indexed(['4', '5', '6'], arm64)], { version: '1', 'a/b': 'c' })
    expect(index.manifests).toHaveLength(3)
    expect(index.annotations).toEqual({ version: '1', 'a/b': 'c' })
  })

  it('is the same bytes for the same legs', () => {
    const legs = [bare('1', amd64), bare('2', arm64)]
    expect(mergeImages(legs, { a: 'b' })).toEqual(mergeImages(legs, { a: 'b' }))
  })
})
