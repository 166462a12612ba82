import { afterEach, describe, expect, it } from 'vitest'
import { createRegistry } from '../../src/registry/client.ts'
import { anonymousKeychain } from '../../src/registry/credential.ts'
import type { RegistryError } from '../../src/registry/errors.ts'
import { failureOf, json, refuse, serve, type TestServer } from './servers.ts'

const opened: AsyncDisposable[] = []
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one[Symbol.asyncDispose]()
})

/** A page of tags, and what the link to the next one says. */
interface Page {
  readonly body: unknown
  readonly link?: string
}

/** A registry whose pages are found by the tag that they begin behind. */
async function listing(page: (last: string) => Page | undefined): Promise<TestServer> {
  const server = await serve(({ url }, response) => {
    if (url === '/v2/') return json(response, 200, {})
    const { pathname, searchParams } = new URL(url, 'http://test')
    const found = pathname === '/v2/acme/app/tags/list' ? page(searchParams.get('last') ?? '') : undefined
    if (found === undefined) return refuse(response, 404, 'NAME_UNKNOWN')
    json(response, 200, found.body, found.link === undefined ? {} : { link: found.link })
  })
  opened.push(server)
  return server
}

async function tagsOf(server: TestServer): Promise<readonly string[]> {
  const registry = createRegistry({ version: '1.2.3', environment: {}, keychain: anonymousKeychain })
  opened.push(registry)
  return await registry.listTags({ registry: server.host, path: 'acme/app' })
}

const pages = (given: Readonly<Record<string, Page>>) => listing((last) => given[last])

describe('the tags of a repository', () => {
  it('come in pages', async () => {
    const server = await pages({
      '': {
        body: { name: 'acme/app', tags: ['1', '2'] },
        link: '</v2/acme/app/tags/list?last=2&n=2>; rel="next"',
      },
      2: {
        body: { tags: ['3', '4'] },
        link: '<https://registry.example/v2/x/tags/list?n=2&last=4>; rel=next',
      },
      4: { body: { tags: ['5'] } },
    })
    expect(await tagsOf(server)).toEqual(['1', '2', '3', '4', '5'])
  })

  it.each<[string, unknown]>([
    ['null', { tags: null }],
    ['left out', {}],
    ['none', { tags: [] }],
  ])('may be %s', async (_, body) => {
    expect(await tagsOf(await pages({ '': { body } }))).toEqual([])
  })

  it('are tags and nothing else', async () => {
    const body = { tags: ['1', '../../x', '', '-1', 'a b', 'x'.repeat(129), '::error::'] }
    expect(await tagsOf(await pages({ '': { body } }))).toEqual(['1'])
  })

  it.each<[string, string]>([
    ['another relation', '</v2/acme/app/tags/list?last=1>; rel="prev"'],
    ['no address', 'rel="next"'],
    ['an address without a tag', '</v2/acme/app/tags/list>; rel="next"'],
    ['no valid address', '<http://[>; rel="next"'],
  ])('end where the link is %s', async (_, link) => {
    expect(await tagsOf(await pages({ '': { body: { tags: ['1'] }, link } }))).toEqual(['1'])
  })

  it('are read from this registry, wherever a link leads', async () => {
    const other = await listing(() => ({ body: { tags: ['evil'] } }))
    const server = await pages({
      '': { body: { tags: ['1'] }, link: `<${other.origin}/v2/acme/app/tags/list?last=1>; rel="next"` },
      1: { body: { tags: ['2'] } },
    })
    expect(await tagsOf(server)).toEqual(['1', '2'])
    expect(other.seen).toEqual([])
  })

  it('are refused where there is no end to them', async () => {
    const server = await listing(() => ({ body: { tags: ['1'] }, link: '</?last=1>; rel="next"' }))
    const failure = await failureOf(tagsOf(server))
    expect(failure).toMatchObject({
      kind: 'invalid',
      operation: 'list tags',
    } satisfies Partial<RegistryError>)
  })

  it.each<[string, unknown, string]>([
    ['no object', [], 'it is no JSON object'],
    ['other than a list', { tags: 'latest' }, '"tags" is missing or malformed'],
    ['a list of something else', { tags: [1] }, '"tags.0" is missing or malformed'],
  ])('are refused when they are %s', async (_, body, why) => {
    expect(await failureOf(tagsOf(await pages({ '': { body } })))).toMatchObject({ kind: 'invalid', why })
  })

  it('are not found where there is no repository', async () => {
    expect(await failureOf(tagsOf(await pages({})))).toMatchObject({
      kind: 'not-found',
      operation: 'list tags',
    })
  })
})
