import { createHash } from 'node:crypto'
import type { Login } from './registry.ts'

/** Where to, by which name, and as whom; TLS is believed as the process does. */
export interface PushTarget {
  readonly url: string
  readonly path: string
  readonly tag: string
  readonly login?: Login
}

/** Layers of a platform (`linux/amd64`); what is in them doesn't matter to a registry. */
export type Layers = Readonly<Record<string, readonly string[]>>

interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
}

const TYPE = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
}

/** An image of made-up layers, pushed by the API alone, as quick as can be. @returns the digest of its index. */
export async function pushImage(target: PushTarget, layers: Layers): Promise<string> {
  const manifests = await Promise.all(
    Object.entries(layers).map(async ([platform, contents]) => {
      const [os = '', architecture = '', variant] = platform.split('/')
      const named = { os, architecture, ...(variant !== undefined && { variant }) }
      const config = JSON.stringify({
        ...named,
        created: contents.join(' ').slice(0, 64),
        rootfs: { type: 'layers' },
      })
      const [configDescriptor, ...blobs] = await Promise.all([
        pushBlob(target, config, TYPE.config),
        ...contents.map((content) => pushBlob(target, content, TYPE.layer)),
      ])
      const manifest = { schemaVersion: 2, mediaType: TYPE.manifest, config: configDescriptor, layers: blobs }
      return { ...(await pushManifest(target, undefined, manifest)), platform: named }
    }),
  )
  const index = { schemaVersion: 2, mediaType: TYPE.index, manifests }
  return (await pushManifest(target, target.tag, index)).digest
}

/** Any JSON under a tag, or under its digest. */
export async function pushManifest(
  target: PushTarget,
  tag: string | undefined,
  manifest: { readonly mediaType: string },
): Promise<Descriptor> {
  const text = JSON.stringify(manifest)
  const descriptor = describe(text, manifest.mediaType)
  const url = `${target.url}/v2/${target.path}/manifests/${tag ?? descriptor.digest}`
  await ask(target, url, { method: 'PUT', body: text, headers: { 'content-type': manifest.mediaType } })
  return descriptor
}

export async function pushBlob(target: PushTarget, content: string, mediaType: string): Promise<Descriptor> {
  const descriptor = describe(content, mediaType)
  const started = await ask(target, `${target.url}/v2/${target.path}/blobs/uploads/`, { method: 'POST' })
  const upload = new URL(started.headers.get('location') ?? '', target.url)
  upload.searchParams.set('digest', descriptor.digest)
  await ask(target, upload.href, { method: 'PUT', body: content })
  return descriptor
}

async function ask({ login }: PushTarget, url: string, init: RequestInit): Promise<Response> {
  const basic = login && `Basic ${Buffer.from(`${login.username}:${login.password}`).toString('base64')}`
  const headers = { ...init.headers, ...(basic !== undefined && { authorization: basic }) }
  const response = await fetch(url, { ...init, headers })
  if (!response.ok) throw new Error(`${init.method} ${url}: HTTP ${response.status} ${await response.text()}`)
  await response.arrayBuffer()
  return response
}

function describe(content: string, mediaType: string): Descriptor {
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`
  return { mediaType, digest, size: Buffer.byteLength(content) }
}
