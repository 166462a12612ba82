import { describe, expect, it } from 'vitest'
import { type Digest, parseDigest } from '../../src/oci/digest.ts'
import type { Image, PlatformImage } from '../../src/oci/image.ts'
import { type Descriptor, type ImageConfig, MEDIA_TYPE } from '../../src/oci/manifest.ts'
import { isUnchanged, unsharedPlatforms } from '../../src/oci/unchanged.ts'

let count = 0
const digest = (): Digest => parseDigest(`sha256:${String(++count).padStart(64, '0')}`)
const descriptor = (mediaType = 'application/octet-stream'): Descriptor => ({
  mediaType,
  digest: digest(),
  size: 1,
})

const CREATED = 'org.opencontainers.image.created'
const CONFIG = {
  os: 'linux',
  architecture: 'amd64',
  created: '2026-11-24T00:00:00Z',
  author: 'acme',
  config: { Env: ['A=b'], Cmd: ['run'], Labels: { [CREATED]: '2026-11-24T00:00:00Z', team: 'web' } },
  rootfs: { type: 'layers', diff_ids: ['sha256:aa', 'sha256:bb'] },
  history: [
    { created: '2026-11-24T00:00:00Z', created_by: 'COPY a /a', comment: 'buildkit.dockerfile.v0' },
    { created: '2026-11-24T00:00:00Z', created_by: 'CMD run', empty_layer: true },
  ],
}

interface Made {
  readonly config?: object
  readonly architecture?: string
  readonly layers?: readonly Descriptor[]
  readonly annotations?: Readonly<Record<string, string>>
}

interface Given {
  readonly platforms?: readonly Made[]
  readonly annotations?: Readonly<Record<string, string>>
  readonly index?: boolean
}

/** An image of its own, with configs of its own, whose every digest is new. */
function make({ platforms = [{}], annotations, index = true }: Given) {
  const configs: [Digest, ImageConfig][] = []
  const images = platforms.map(({ config = CONFIG, architecture = 'amd64', ...more }): PlatformImage => {
    const manifest = {
      ...{ schemaVersion: 2 as const, mediaType: MEDIA_TYPE.ociManifest, config: descriptor() },
      ...{ layers: [descriptor(), descriptor()], ...more },
    }
    configs.push([manifest.config.digest, config as ImageConfig])
    return { platform: { os: 'linux', architecture }, descriptor: descriptor(), manifest }
  })
  const image: Image = {
    ...{ digest: digest(), mediaType: MEDIA_TYPE.ociIndex, bytes: new Uint8Array() },
    ...(index && {
      index: {
        ...{ schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests: [] },
        ...(annotations && { annotations }),
      },
    }),
    ...{ platforms: images, attestations: [] },
  }
  return { image, configs }
}

function compare(now: Given, before: Given = {}): boolean | undefined {
  const [ours, theirs] = [make(now), make(before)]
  return isUnchanged(ours.image, theirs.image, new Map([...ours.configs, ...theirs.configs]))
}

const having = (more: object): Given => ({ platforms: [{ config: { ...CONFIG, ...more } }] })
const running = (more: object): Given => having({ config: { ...CONFIG.config, ...more } })
const labelled = (labels: object): Given => running({ Labels: { ...CONFIG.config.Labels, ...labels } })
const instruction = (more: object): Given =>
  having({ history: [{ ...CONFIG.history[0], ...more }, CONFIG.history[1]] })

describe('an image that differs from another one in', () => {
  const timeless = CONFIG.history.map(({ created: _, ...entry }) => entry)
  const same: readonly [string, Given][] = [
    ['nothing but its digests', {}],
    ['the time of its config', having({ created: '2026-11-25T00:00:00Z' })],
    ['the times of its history', instruction({ created: '2026-11-25T00:00:00Z' })],
    ['having no times', having({ created: undefined, history: timeless })],
    ['its label created', labelled({ [CREATED]: '2026-11-25T00:00:00Z' })],
    ['its label revision', labelled({ 'org.opencontainers.image.revision': 'f'.repeat(40) })],
    ['its label version', labelled({ 'org.opencontainers.image.version': '1.2.3' })],
    ['its label source', labelled({ 'org.opencontainers.image.source': 'https://example.com' })],
    ['having no label created', running({ Labels: { team: 'web' } })],
    ['a cache that it holds', having({ 'moby.buildkit.cache.v0': 'e30=' })],
    ['its annotation revision', { annotations: { 'org.opencontainers.image.revision': 'f' } }],
    ['its annotation of the whole version', { annotations: { 'dev.layerwise.version': '1.2.3' } }],
    [
      'a manifest’s annotation version',
      { platforms: [{ annotations: { 'org.opencontainers.image.version': '1' } }] },
    ],
    [
      'what an instruction without a layer says',
      having({ history: [CONFIG.history[0], { created_by: 'LABEL version=2', empty_layer: true }] }),
    ],
    ['having no index', { index: false }],
  ]
  it.each(same)('%s is unchanged', (_, given) => {
    expect(compare(given)).toBe(true)
    expect(compare({}, given)).toBe(true)
  })

  const other: readonly [string, Given][] = [
    ['another label', labelled({ team: 'api' })],
    ['a label of its own', labelled({ created: 'today' })],
    ['its environment', running({ Env: ['A=c'] })],
    ['its command', running({ Cmd: ['walk'] })],
    ['its user', running({ User: 'root' })],
    ['its author', having({ author: 'other' })],
    ['what an instruction says', instruction({ created_by: 'COPY b /a' })],
    ['a layer', having({ rootfs: { type: 'layers', diff_ids: ['sha256:aa', 'sha256:cc'] } })],
    ['the order of its layers', having({ rootfs: { type: 'layers', diff_ids: ['sha256:bb', 'sha256:aa'] } })],
    ['its platform', { platforms: [{ architecture: 'arm64' }] }],
    ['having one more platform', { platforms: [{}, { architecture: 'arm64' }] }],
    ['another annotation', { annotations: { team: 'api' } }],
    ['another annotation of a manifest', { platforms: [{ annotations: { team: 'api' } }] }],
  ]
  it.each(other)('%s is changed', (_, given) => {
    expect(compare(given)).toBe(false)
    expect(compare({}, given)).toBe(false)
  })

  it('the order of its platforms is unchanged', () => {
    const [one, two]: readonly Made[] = [
      {},
      { architecture: 'arm64', config: { ...CONFIG, architecture: 'arm64' } },
    ]
    expect(compare({ platforms: [one ?? {}, two ?? {}] }, { platforms: [two ?? {}, one ?? {}] })).toBe(true)
  })
})

describe('an image', () => {
  it('is unchanged where it is the same, whatever is known of its configs', () => {
    const { image } = make({})
    expect(isUnchanged(image, image, new Map())).toBe(true)
  })

  it('is neither where a config is missing that has to tell', () => {
    const [ours, theirs] = [make({}), make({})]
    expect(isUnchanged(ours.image, theirs.image, new Map(ours.configs))).toBeUndefined()
    expect(isUnchanged(ours.image, theirs.image, new Map())).toBeUndefined()
  })

  it.each<[string, Given]>([
    ['one more platform', { platforms: [{}, { architecture: 'arm64' }] }],
    ['another annotation', { annotations: { team: 'api' } }],
    ['another annotation of a manifest', { platforms: [{ annotations: { team: 'api' } }] }],
    ['one more layer', { platforms: [{ layers: [descriptor(), descriptor(), descriptor()] }] }],
  ])('with %s needs no config to be changed', (_, given) => {
    expect(isUnchanged(make(given).image, make({}).image, new Map())).toBe(false)
  })

  it('needs no config of platforms that are the very same', () => {
    const { image } = make({ platforms: [{}, { architecture: 'arm64' }] })
    const other = make({ platforms: [{ architecture: 'arm64' }] })
    const index = { ...image, digest: digest() }
    expect(isUnchanged(index, image, new Map())).toBe(true)
    expect(unsharedPlatforms(index, image)).toEqual([])
    const [first, second] = image.platforms
    if (first === undefined || second === undefined) throw new Error('two platforms')
    const rebuilt = { ...index, platforms: [first, ...other.image.platforms] }
    expect(unsharedPlatforms(rebuilt, image)).toEqual(other.image.platforms)
    expect(isUnchanged(rebuilt, image, new Map())).toBeUndefined()
    const before = [second.manifest.config.digest, CONFIG as ImageConfig] as const
    expect(isUnchanged(rebuilt, image, new Map([...other.configs, before]))).toBe(true)
  })

  it('without diffIDs is told by its layers', () => {
    const { rootfs: _, ...config } = CONFIG
    const given = { platforms: [{ config }] }
    expect(compare(given, given)).toBe(false)
    const { image, configs } = make(given)
    expect(isUnchanged({ ...image, digest: digest() }, image, new Map(configs))).toBe(true)
  })
})
