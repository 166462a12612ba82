import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { prepareRegistry, type Registry } from '../bed/registry.ts'
import { json, refuse, serve } from '../registry/servers.ts'
import { freshPath, type Project, project, publish, sharedBed, unique } from './layerwise.ts'
import { blobsOf, compare } from './transfers.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed
let folder: string

beforeAll(async () => {
  bed = await sharedBed()
  folder = await mkdtemp(join(tmpdir(), 'registries-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

const small = (): Promise<Project> =>
  project({ Dockerfile: 'FROM busybox:1.37\nCOPY app.txt /', 'app.txt': unique() })

const BUILD_BEGAN = /load build definition/

describe('a registry that is down', () => {
  let down: Registry
  beforeAll(async () => {
    down = await prepareRegistry({ folder: join(folder, 'down') })
  })

  it('is tried again until the time for it is over', async () => {
    await using app = await small()
    const path = freshPath()
    const run = await publish(bed, {
      folder: app.folder,
      args: ['--images', `${down.host}/${path}`, '--tags', 'v1', '--push-timeout', '3s'],
    })
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toMatch(
      new RegExp(`^error: pushing to ${down.host}/${path} failed.*connection refused`, 'm'),
    )
    expect(resultSchema.parse(run.result)).toMatchObject({
      status: 'failed',
      exitCode: 1,
      pushed: false,
      image: null,
      error: { code: 'push-unreachable', phase: 'push', repository: `${down.host}/${path}` },
      images: [{ name: `${down.host}/${path}`, digest: null, tags: [{ tag: 'v1', state: 'planned' }] }],
    })
    expect(run.result?.legs[0]?.attempts).toBeGreaterThan(1)
    expect(run.leftovers).toEqual([])
  })

  it('and comes back in time gets everything, and the ledger knows', async () => {
    const late = await prepareRegistry({ folder: join(folder, 'late') })
    try {
      await using app = await small()
      const path = freshPath()
      let starting: Promise<void> | undefined
      const run = await publish(bed, {
        folder: app.folder,
        args: ['--images', `${late.host}/${path}`, '--tags', 'v1', '--push-timeout', '1m'],
        onOutput: (text) => {
          if (/attempt 2 in .*everything cached/.test(text)) starting ??= late.start()
        },
      })
      await starting
      expect(run.exitCode, run.stderr).toBe(0)
      const result = resultSchema.parse(run.result)
      expect(result).toMatchObject({
        status: 'published',
        images: [{ tags: [{ tag: 'v1', state: 'created' }] }],
      })
      expect(result.legs[0]?.attempts).toBeGreaterThanOrEqual(2)
      const { ledger, log } = await compare(result, late, await late.accessLog(), [path])
      expect(ledger).toEqual(log)
      expect(result.transfer.uploadedBytes).toBeGreaterThan(0)
    } finally {
      await late.stop()
    }
  })

  it.each(['first', 'last'])('and is the %s of two: the other one is published', async (place) => {
    await using app = await small()
    const [good, bad] = [`${bed.registry.host}/${freshPath()}`, `${down.host}/${freshPath()}`]
    const begin = (await bed.registry.accessLog()).length
    const run = await publish(bed, {
      folder: app.folder,
      args: [
        ...['--images', (place === 'first' ? [bad, good] : [good, bad]).join('\n')],
        ...['--tags', 'v1\nlatest', '--push-timeout', '2s'],
      ],
    })
    expect(run.exitCode).toBe(1)
    const result = resultSchema.parse(run.result)
    expect(result).toMatchObject({
      status: 'failed',
      error: { code: 'push-unreachable', phase: 'push', repository: bad },
    })
    const images = new Map(result.images.map((image) => [image.name, image]))
    expect(images.size).toBe(2)
    expect(images.get(good)).toMatchObject({
      digest: expect.stringMatching(/^sha256:/),
      tags: [
        { tag: 'v1', state: 'created' },
        { tag: 'latest', state: 'created' },
      ],
    })
    expect(images.get(bad)).toMatchObject({
      digest: null,
      pinned: null,
      tags: [{ state: 'failed', reason: { code: 'unreachable' } }, { state: 'failed' }],
    })
    const path = good.slice(bed.registry.host.length + 1)
    const { ledger, log } = await compare(result, bed.registry, await bed.registry.accessLog(begin), [path])
    expect(log).toEqual(expect.arrayContaining([...ledger]))
    // Every attempt has attestations of its own, which tell its times; those of an earlier one are nobody's now.
    const superseded = log.filter((line) => !ledger.includes(line))
    expect(superseded.filter((line) => !line.includes(' uploaded, '))).toEqual([])
    for (const { digest } of blobsOf(result)) expect(superseded.join('\n')).not.toContain(digest)
  })
})

describe('a registry that refuses', () => {
  it('what is sent: exit status 1, and the reason', async () => {
    await using server = await serve(({ method, url }, response) => {
      if (url === '/v2/') json(response, 200, {})
      else if (method === 'POST') refuse(response, 403, 'DENIED')
      else refuse(response, 404, 'NAME_UNKNOWN')
    })
    await using app = await small()
    const name = `${server.host}/acme/app`
    const run = await publish(bed, { folder: app.folder, args: ['--images', name, '--tags', 'v1'] })
    expect(run.exitCode).toBe(1)
    expect(run.result).toMatchObject({
      status: 'failed',
      error: {
        code: 'push-denied',
        phase: 'push',
        repository: name,
        hint: expect.stringMatching(/permission/),
      },
      legs: [{ attempts: 1 }],
    })
    expect(server.seen.filter(({ method }) => method === 'PUT')).toEqual([])
  })

  it('us, by a token that may not push: before anything is built', async () => {
    let origin = ''
    await using server = await serve(({ url }, response) => {
      if (url.startsWith('/token')) {
        const claims = { access: [{ type: 'repository', name: 'acme/app', actions: ['pull'] }] }
        const token = ['{"alg":"none"}', JSON.stringify(claims), 'x'].map((part) =>
          Buffer.from(part).toString('base64url'),
        )
        return json(response, 200, { token: token.join('.') })
      }
      const challenge = `Bearer realm="${origin}/token",service="test"`
      refuse(response, 401, 'UNAUTHORIZED', { 'www-authenticate': challenge })
    })
    origin = server.origin
    await using app = await small()
    const name = `${server.host}/acme/app`
    const run = await publish(bed, { folder: app.folder, args: ['--images', name, '--tags', 'v1'] })
    expect(run.exitCode).toBe(1)
    expect(run.result).toMatchObject({
      status: 'failed',
      error: { phase: 'preflight', repository: name },
      legs: [],
    })
    expect(run.stderr).not.toMatch(BUILD_BEGAN)
  })

  it('the password: before anything is built', async () => {
    await using app = await small()
    const { secure } = bed
    const password = `wrong-${unique()}`
    const run = await publish(bed, {
      folder: app.folder,
      args: [
        ...['--images', `${secure.host}/${freshPath()}`, '--tags', 'v1'],
        ...['--registry', secure.host, '--username', secure.username, '--password', password],
      ],
    })
    expect(run.exitCode).toBe(1)
    expect(resultSchema.parse(run.result)).toMatchObject({
      status: 'failed',
      pushed: false,
      error: { code: 'unauthorized', phase: 'preflight', hint: expect.stringMatching(/password/) },
      legs: [],
    })
    expect(run.stderr).toMatch(/^error: /m)
    expect(run.stderr).not.toMatch(BUILD_BEGAN)
    expect(`${run.stdout}${run.stderr}${JSON.stringify(run.result)}`).not.toContain(password)
    expect(run.leftovers).toEqual([])
  })

  it('whoever has no password at all', async () => {
    await using app = await small()
    const { secure } = bed
    const name = `${secure.host}/${freshPath()}`
    const run = await publish(bed, { folder: app.folder, args: ['--images', name, '--tags', 'v1'] })
    expect(run.exitCode).toBe(1)
    expect(run.result).toMatchObject({
      error: { code: 'unauthorized', phase: 'preflight', repository: name },
    })
    expect(run.stderr).not.toMatch(BUILD_BEGAN)
  })

  it('a tag, though it took the image: the run fails and says where the image is', async () => {
    await using proxy = await serve(async ({ method, url, headers, body }, response) => {
      if (method === 'PUT' && url.endsWith('/manifests/latest')) return refuse(response, 403, 'DENIED')
      const answer = await fetch(`${bed.registry.url}${url}`, {
        method,
        headers: pickHeaders(headers),
        ...(body !== '' && { body }),
      })
      const kept = ['content-type', 'docker-content-digest', 'location', 'docker-upload-uuid', 'range']
      const given = kept.flatMap((name) => {
        const value = answer.headers.get(name)
        return value === null ? [] : [[name, value.replace(bed.registry.host, proxy.host)] as const]
      })
      response
        .writeHead(answer.status, Object.fromEntries(given))
        .end(Buffer.from(await answer.arrayBuffer()))
    })
    await using app = await project({ Dockerfile: 'FROM scratch\nCOPY app.txt /', 'app.txt': unique() })
    const path = freshPath()
    // The proxy reads bodies as text.
    const plainText = ['--outputs', 'type=image,push=true,compression=uncompressed,force-compression=true']
    const run = await publish(bed, {
      folder: app.folder,
      args: ['--images', `${proxy.host}/${path}`, '--tags', 'v1\nlatest', '--provenance=false', ...plainText],
    })
    expect(run.exitCode, run.stderr).toBe(1)
    expect(run.result).toMatchObject({
      status: 'failed',
      error: { phase: 'tag', repository: `${proxy.host}/${path}`, hint: expect.stringMatching(/@sha256:/) },
      images: [
        {
          tags: [
            { tag: 'v1', state: 'created' },
            { tag: 'latest', state: 'failed' },
          ],
        },
      ],
    })
  })
})

function pickHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const kept = ['accept', 'content-type', 'content-range', 'user-agent']
  return Object.fromEntries(
    kept.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]] as const] : [])),
  )
}
