import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRegistry } from '../../src/registry/client.ts'
import { anonymousKeychain } from '../../src/registry/credential.ts'
import { lookAtTag } from '../../src/registry/look-at-tag.ts'
import { readPresent } from '../../src/registry/present-image.ts'
import type { Registry } from '../../src/registry/registry.ts'
import { refuse, serve, type TestServer } from './servers.ts'

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'

interface Said {
  readonly annotations?: Readonly<Record<string, string>>
  readonly labels?: Readonly<Record<string, string>>
}

let server: TestServer
let registry: Registry
let said: Said

const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`

/** A manifest and a config that say so. */
function written({ annotations, labels = {} }: Said): { readonly manifest: string; readonly config: string } {
  const config = JSON.stringify({
    ...{ architecture: 'amd64', os: 'linux', rootfs: { type: 'layers', diff_ids: [] } },
    config: { Labels: labels },
  })
  const descriptor = {
    ...{ mediaType: 'application/vnd.oci.image.config.v1+json', digest: digestOf(config) },
    size: Buffer.byteLength(config),
  }
  const manifest = { schemaVersion: 2, mediaType: MANIFEST, config: descriptor, layers: [], annotations }
  return { manifest: JSON.stringify(manifest), config }
}

beforeEach(async () => {
  server = await serve(({ url }, response) => {
    const { manifest, config } = written(said)
    if (url === '/v2/') response.writeHead(200).end()
    else if (url.endsWith('/manifests/latest')) {
      response.writeHead(200, { 'content-type': MANIFEST }).end(manifest)
    } else if (url.includes('/blobs/')) response.writeHead(200).end(config)
    else refuse(response, 404, 'NAME_UNKNOWN')
  })
  registry = createRegistry({ version: '1.2.3', environment: {}, keychain: anonymousKeychain })
})
afterEach(async () => {
  await registry[Symbol.asyncDispose]()
  await server[Symbol.asyncDispose]()
})

const repository = () => ({ registry: server.host, path: 'acme/app' })
const asked = () => server.seen.filter(({ url }) => url !== '/v2/').length
const image = (name: string) => `org.opencontainers.image.${name}`

describe('what an image says of itself', () => {
  it('is its annotations, of the version the whole one', async () => {
    const annotations = {
      [image('version')]: '1.2',
      [image('revision')]: 'abc',
      'dev.layerwise.version': '1.2.5',
    }
    said = { annotations, labels: { [image('version')]: '22.04' } }
    expect(await readPresent(registry, repository(), 'latest')).toMatchObject({
      ...{ version: '1.2.5', revision: 'abc', saidBy: 'annotations' },
    })
    expect(asked()).toBe(1)
  })

  it('is else its labels', async () => {
    const source = 'https://github.com/acme/app'
    said = { labels: { [image('version')]: '22.04', [image('source')]: source } }
    expect(await readPresent(registry, repository(), 'latest')).toMatchObject({
      ...{ version: '22.04', revision: undefined, source, saidBy: 'labels' },
    })
    expect(asked()).toBe(2)
  })

  it('is one short line, whoever says it', async () => {
    const version = `\u001b[2J1.2.3\n::error::x${'y'.repeat(1_000)}`
    said = { annotations: { [image('version')]: version, [image('revision')]: 'a\u202eb' } }
    const present = await readPresent(registry, repository(), 'latest')
    expect(present?.version).toMatch(/^\[2J1\.2\.3 ::error::xy+…$/)
    expect(present?.version).toHaveLength(256)
    expect(present?.revision).toBe('a b')
  })

  it('is read once, however often one looks', async () => {
    said = { labels: { [image('version')]: '22.04' } }
    let time = 0
    const tag = { name: 'latest', rule: 'flavor latest=auto', moving: true }
    const look = await lookAtTag(
      { registry, repository: repository(), tag, clock: () => time },
      async ({ version }) => {
        time += 1_000
        return version
      },
      {},
    )
    expect(look?.answer).toBe('22.04')
    expect(asked()).toBe(5 + 1)
  })
})
