import { describe, expect, it } from 'vitest'
import { MEDIA_TYPE } from '../../src/oci/manifest.ts'
import { decodeManifest } from '../../src/registry/manifest-decoder.ts'

const descriptor = {
  mediaType: 'application/vnd.oci.image.config.v1+json',
  digest: `sha256:${'a'.repeat(64)}`,
  size: 2,
}
const manifest = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociManifest, config: descriptor }
const decode = (value: unknown) => decodeManifest(Buffer.from(JSON.stringify(value)), undefined)

describe('a manifest', () => {
  it.each([[null], [[]]])('may have no layers: %j', (layers) => {
    const decoded = decode({ ...manifest, layers })
    expect(decoded.ok && decoded.value.kind === 'manifest' && decoded.value.manifest.layers).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['says nothing of layers', manifest, '"layers" is missing'],
    ['has a layer that is none', { ...manifest, layers: [null] }, '"layers.0" is missing'],
    ['has other layers', { ...manifest, layers: 'none' }, '"layers" is missing'],
    [
      'is an index as well',
      { ...manifest, layers: null, manifests: [] },
      'both as an index and as a manifest',
    ],
  ])('is refused that %s', (_, value, why) => {
    const decoded = decode(value)
    expect(decoded.ok ? undefined : decoded.why).toContain(why)
  })
})
