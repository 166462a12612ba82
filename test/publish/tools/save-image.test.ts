import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Digest, parseDigest } from '../../../src/oci/digest.ts'
import type { Platform } from '../../../src/oci/platform.ts'
import { fromFolder, type ImageSource, saveImage } from '../../../src/publish/tools/save-image.ts'

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const INDEX = 'application/vnd.oci.image.index.v1+json'
const LAYER = 'application/vnd.oci.image.layer.v1.tar'
const AMD64: Platform = { os: 'linux', architecture: 'amd64' }
const ARM64: Platform = { os: 'linux', architecture: 'arm64' }

const content = new Map<Digest, string>()
const put = (text: string, mediaType: string) => {
  const digest = parseDigest(`sha256:${createHash('sha256').update(text).digest('hex')}`)
  content.set(digest, text)
  return { mediaType, digest, size: Buffer.byteLength(text) }
}
const imageFor = (architecture: string) => {
  const config = put(
    JSON.stringify({ os: 'linux', architecture }),
    'application/vnd.oci.image.config.v1+json',
  )
  const shared = put('shared', LAYER)
  const own = put(architecture, LAYER)
  const layers = [shared, own, shared]
  const manifest = put(JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, config, layers }), MANIFEST)
  return { manifest, config, shared, own }
}
const [amd64, arm64] = [imageFor('amd64'), imageFor('arm64')]
const indexOf = (...manifests: readonly object[]) =>
  put(JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests }), INDEX)
const index = indexOf({ ...amd64.manifest, platform: AMD64 }, { ...arm64.manifest, platform: ARM64 })

/** A source that gives what it has, or what it is told to. */
const source = (instead: ReadonlyMap<Digest, string> = new Map()): ImageSource => {
  const bytes = (digest: Digest) => Buffer.from(instead.get(digest) ?? content.get(digest) ?? '')
  return {
    manifest: async (digest) => bytes(digest),
    blob: async function* ({ digest }) {
      const all = bytes(digest)
      yield all.subarray(0, 2)
      yield all.subarray(2)
    },
  }
}

let place: string
let folder: string

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'save-image-'))
  folder = join(place, 'kept')
})
afterEach(() => rm(place, { recursive: true, force: true }))

const save = (from: ImageSource, platform = AMD64, digest = index.digest, to = folder) =>
  saveImage(from, { digest, platform }, to)
const fileOf = (digest: Digest) => join(folder, digest.replace(':', '-'))

describe('an image that is saved', () => {
  it('is that of a platform, with its layers in their order', async () => {
    const { config, layers } = await save(source())
    expect(JSON.parse(await readFile(config, 'utf8'))).toEqual({ os: 'linux', architecture: 'amd64' })
    const texts = await Promise.all(layers.map((layer) => readFile(layer, 'utf8')))
    expect(texts).toEqual(['shared', 'amd64', 'shared'])
    expect(await readdir(folder)).toHaveLength(5)
  })

  it('needs no index', async () => {
    await save(source(), ARM64, arm64.manifest.digest)
    expect(await readdir(folder)).toHaveLength(4)
  })

  it.each([
    ['the index', index.digest],
    ['the manifest', amd64.manifest.digest],
    ['the config', amd64.config.digest],
    ['a layer', amd64.own.digest],
  ])('has no other bytes for those of %s', async (_, digest) => {
    // Still an index, a manifest or a config, with something added.
    const other = (content.get(digest) ?? '').replace(/}$/, ',"evil":1}').replace(/^amd64$/, 'evil!')
    await expect(save(source(new Map([[digest, other]])))).rejects.toThrow(`${digest} has other bytes`)
  })

  it.each([
    ['its index has none for the platform', { os: 'windows', architecture: 'amd64' }, index.digest],
    ['it is for another platform', ARM64, amd64.manifest.digest],
    [
      'it is for another platform than its index says',
      ARM64,
      indexOf({ ...amd64.manifest, platform: ARM64 }).digest,
    ],
  ])('is none where %s', async (_, platform, digest) => {
    await expect(save(source(), platform, digest)).rejects.toThrow(/^it is not for /)
  })

  it('is none in an index of indexes', async () => {
    const nested = indexOf({ ...index, platform: AMD64 })
    await expect(save(source(), AMD64, nested.digest)).rejects.toThrow('its index lists another index')
  })

  it('is none where its manifest is none', async () => {
    const { digest } = put('{}', MANIFEST)
    await expect(save(source(), AMD64, digest)).rejects.toThrow(`its manifest ${digest} is none`)
  })
})

describe('a folder that was kept', () => {
  const again = () => save(fromFolder(folder), AMD64, index.digest, join(place, 'again'))

  beforeEach(async () => {
    await save(source())
  })

  it('gives the image back', async () => {
    const { layers } = await again()
    expect(layers).toHaveLength(3)
  })

  it('gives nothing where something is missing', async () => {
    await rm(fileOf(amd64.own.digest))
    await expect(again()).rejects.toThrow(`${amd64.own.digest} is missing`)
  })

  it('is not believed', async () => {
    await writeFile(fileOf(amd64.own.digest), 'evil!')
    await expect(again()).rejects.toThrow(`${amd64.own.digest} has other bytes`)
  })

  it('is not read where a file seems to be larger than it may be', async () => {
    for (const digest of [index.digest, amd64.own.digest]) {
      await truncate(fileOf(digest), 2 ** 40)
      await expect(again()).rejects.toThrow(`${digest} has other bytes`)
      await writeFile(fileOf(digest), content.get(digest) ?? '')
      await rm(join(place, 'again'), { recursive: true })
    }
  })

  it('is not waited for where a file is a pipe', async () => {
    await rm(fileOf(amd64.config.digest))
    execFileSync('mkfifo', [fileOf(amd64.config.digest)])
    await expect(again()).rejects.toThrow(`${amd64.config.digest} is missing`)
  })

  it('is not followed elsewhere', async () => {
    const file = fileOf(amd64.own.digest)
    await rename(file, join(place, 'elsewhere'))
    await symlink(join(place, 'elsewhere'), file)
    await expect(again()).rejects.toThrow(`${amd64.own.digest} is missing`)
  })

  it('is none where it is a link, or not there', async () => {
    await symlink(folder, join(place, 'link'))
    await expect(
      save(fromFolder(join(place, 'link')), AMD64, index.digest, join(place, 'a')),
    ).rejects.toThrow(`${index.digest} is missing`)
    await expect(
      save(fromFolder(join(place, 'none')), AMD64, index.digest, join(place, 'b')),
    ).rejects.toThrow(`${index.digest} is missing`)
  })
})
