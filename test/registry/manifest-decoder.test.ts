import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MEDIA_TYPE } from '../../src/oci/manifest.ts'
import { decodeConfig, decodeManifest } from '../../src/registry/manifest-decoder.ts'

const digest = `sha256:${'a'.repeat(64)}`
const descriptor = { mediaType: 'application/x', digest, size: 1 }
const index = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests: [descriptor] }
const manifest = {
  schemaVersion: 2,
  mediaType: MEDIA_TYPE.ociManifest,
  config: descriptor,
  layers: [descriptor],
}

const decode = (value: unknown, type?: string) => decodeManifest(Buffer.from(JSON.stringify(value)), type)

describe('decodeManifest', () => {
  it.each<[string, object, string | undefined, string, string]>([
    ['an index', index, MEDIA_TYPE.ociIndex, 'index', MEDIA_TYPE.ociIndex],
    ['a manifest', manifest, MEDIA_TYPE.ociManifest, 'manifest', MEDIA_TYPE.ociManifest],
    [
      "Docker's list",
      { ...index, mediaType: MEDIA_TYPE.dockerIndex },
      undefined,
      'index',
      MEDIA_TYPE.dockerIndex,
    ],
    ['a type with parameters', index, `${MEDIA_TYPE.ociIndex}; charset=utf-8`, 'index', MEDIA_TYPE.ociIndex],
    ['a careless type', index, 'application/json', 'index', MEDIA_TYPE.ociIndex],
    [
      'an index that is silent about itself',
      { ...index, mediaType: undefined },
      undefined,
      'index',
      MEDIA_TYPE.ociIndex,
    ],
    [
      'a manifest that is silent about itself',
      { ...manifest, mediaType: undefined },
      undefined,
      'manifest',
      MEDIA_TYPE.ociManifest,
    ],
    ['nulls of Go', { ...index, annotations: null }, undefined, 'index', MEDIA_TYPE.ociIndex],
  ])('reads %s', (_name, value, type, kind, mediaType) => {
    expect(decode(value, type)).toMatchObject({ ok: true, value: { kind, mediaType } })
  })

  it('keeps fields that it does not know', () => {
    const platform = { os: 'windows', architecture: 'amd64', 'os.version': '10.0' }
    const value = { ...index, artifactType: 'x', manifests: [{ ...descriptor, platform, data: 'eA==' }] }
    const decoded = decode(value)
    expect(decoded.ok && decoded.value.kind === 'index' && decoded.value.index).toEqual(value)
  })

  it.each<[string, unknown, string | undefined, string]>([
    ['another type than announced', index, MEDIA_TYPE.ociManifest, 'its media type is'],
    ['both kinds at once', { ...index, ...manifest }, undefined, 'both as an index and as a manifest'],
    [
      'both kinds, silent',
      { ...index, layers: [], mediaType: undefined },
      undefined,
      'both as an index and as a manifest',
    ],
    ['a schema of 2015', { schemaVersion: 1 }, undefined, '"schemaVersion" is missing or malformed'],
    [
      'an unknown type',
      { ...index, mediaType: 'text/html' },
      undefined,
      'the media type "text/html" is not supported',
    ],
    ['no manifests', { ...index, manifests: null }, undefined, '"manifests" is missing'],
    [
      'a wrong digest',
      { ...index, manifests: [{ ...descriptor, digest: 'sha256:0' }] },
      undefined,
      '"manifests.0.digest"',
    ],
    ['a negative size', { ...manifest, layers: [{ ...descriptor, size: -1 }] }, undefined, '"layers.0.size"'],
    ['a list', [], undefined, 'it is no JSON object'],
  ])('refuses %s', (_name, value, type, why) => {
    const decoded = decode(value, type)
    expect(decoded.ok ? undefined : decoded.why).toContain(why)
  })

  it('refuses bytes that are no UTF-8', () => {
    expect(decodeManifest(Buffer.from([0x22, 0xff, 0x22]), undefined)).toEqual({
      ok: false,
      why: 'it is not JSON',
    })
  })

  it.each(['[', '{"a":'])('refuses what is nested as deep as it is long: %s', (open) => {
    const close = open === '[' ? ']' : '}'
    const deep = `{"schemaVersion":2,"config":${open.repeat(500_000)}1${close.repeat(500_000)}}`
    expect(decodeManifest(Buffer.from(deep), undefined)).toMatchObject({ ok: false })
    expect(decodeConfig(Buffer.from(deep))).toMatchObject({ ok: false })
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void decodeManifest(bytes, undefined)))
    fc.assert(fc.property(fc.json(), (text) => void decodeConfig(Buffer.from(text))))
    const near = fc.record(
      { schemaVersion: fc.constant(2), manifests: fc.jsonValue(), config: fc.jsonValue() },
      { requiredKeys: [] },
    )
    fc.assert(fc.property(near, (value) => void decode(value)))
  })
})
