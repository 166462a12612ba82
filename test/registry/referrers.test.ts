import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/oci/digest.ts'
import { MEDIA_TYPE } from '../../src/oci/manifest.ts'
import { createRegistry } from '../../src/registry/client.ts'
import { anonymousKeychain } from '../../src/registry/credential.ts'
import { failureOf, json, refuse, serve, type TestServer, testClock } from './servers.ts'

const opened: AsyncDisposable[] = []
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one[Symbol.asyncDispose]()
})

const digest = (letter: string) => parseDigest(`sha256:${letter.repeat(64)}`)
const SUBJECT = digest('a')
const API = `/v2/acme/app/referrers/${SUBJECT}`
const TAG = `/v2/acme/app/manifests/sha256-${'a'.repeat(64)}`

type Answer = (response: ServerResponse) => void

/** A registry that has an answer to each of these addresses, with their queries. */
async function answering(answers: Readonly<Record<string, Answer>>): Promise<TestServer> {
  const server = await serve(({ url }, response) => {
    if (url === '/v2/') return json(response, 200, {})
    const answer = answers[url]
    if (answer === undefined) refuse(response, 404, 'NOT_FOUND')
    else answer(response)
  })
  opened.push(server)
  return server
}

const index =
  (letters: string, link?: string): Answer =>
  (response) =>
    json(
      response,
      200,
      {
        ...{ schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex },
        manifests: [...letters].map((letter) => ({
          ...{ mediaType: MEDIA_TYPE.ociManifest, digest: digest(letter), size: 2 },
        })),
      },
      { 'content-type': MEDIA_TYPE.ociIndex, ...(link !== undefined && { link }) },
    )
const status =
  (code: number): Answer =>
  (response) =>
    refuse(response, code, 'UNKNOWN')

function listOf(server: TestServer) {
  const registry = createRegistry({
    ...{ version: '1.2.3', environment: {}, keychain: anonymousKeychain },
    ...{ retry: { budgetMs: 2_000 }, clock: testClock() },
  })
  opened.push(registry)
  return registry.listReferrers({ registry: server.host, path: 'acme/app' }, SUBJECT)
}

const digestsOf = async (server: TestServer) => (await listOf(server)).map((each) => each.digest)

describe('what refers to a manifest', () => {
  it('comes in pages, from the registry and nowhere else', async () => {
    const server = await answering({
      [API]: index('bc', `<${API}?nextToken=x%2Fy>; rel="next"`),
      [`${API}?nextToken=x%2Fy`]: index('d', '<https://elsewhere.example/v2/x?last=z>; rel="next"'),
      [`${API}?last=z`]: index('e'),
    })
    expect(await digestsOf(server)).toEqual(['b', 'c', 'd', 'e'].map(digest))
  })

  it.each([404, 400, 405, 501])('is listed under a tag where the API answers %i', async (code) => {
    expect(await digestsOf(await answering({ [API]: status(code), [TAG]: index('b') }))).toEqual([
      digest('b'),
    ])
    expect(await digestsOf(await answering({ [API]: status(code) }))).toEqual([])
  })

  const failures: readonly [string, Readonly<Record<string, Answer>>, Readonly<Record<string, unknown>>][] = [
    ['an API that is busy', { [API]: status(429), [TAG]: index('b') }, { kind: 'too-many-requests' }],
    ['an API that is down', { [API]: status(503), [TAG]: index('b') }, { kind: 'unavailable', status: 503 }],
    ['an API that refuses us', { [API]: status(403), [TAG]: index('b') }, { kind: 'denied' }],
    [
      'a page that is gone',
      { [API]: index('b', `<${API}?last=b>; rel="next"`), [TAG]: index('c') },
      { kind: 'not-found' },
    ],
    ['an answer that is no list', { [API]: (response) => json(response, 200, {}) }, { kind: 'invalid' }],
    ['a tag of what is no list', { [TAG]: (response) => json(response, 200, []) }, { kind: 'invalid' }],
    [
      'a list without an end',
      { [API]: index('b', `<${API}>; rel="next"`), [`${API}?`]: index('b', `<${API}>; rel="next"`) },
      { kind: 'invalid', why: 'there are more than 10000, or no end' },
    ],
  ]
  it.each(failures)('is not known from %s', async (_, answers, error) => {
    expect(await failureOf(listOf(await answering(answers)))).toMatchObject(error)
  })
})
