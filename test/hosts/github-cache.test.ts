import { expect, it } from 'vitest'
import { openGitHubCache } from '../../src/hosts/github-cache.ts'
import { serve } from '../registry/servers.ts'

it('goes where the store of the service sends it, without its token', async () => {
  await using server = await serve(({ url }, response) => {
    if (url === '/entry') response.writeHead(302, { location: '/there' }).end('moved')
    else response.end('bytes')
  })
  const { signal } = new AbortController()
  await using cache = await openGitHubCache({
    ...{ url: server.origin, token: 'secret', version: 'v', ourVersion: '1.2.3', environment: {}, signal },
  })
  const bytes = await cache.read(new URL(`${server.origin}/entry`), 9)
  expect(Buffer.from(bytes).toString()).toBe('bytes')
  expect(server.seen.map(({ url, headers }) => [url, headers.authorization, headers['user-agent']])).toEqual([
    ['/entry', undefined, 'layerwise/1.2.3'],
    ['/there', undefined, 'layerwise/1.2.3'],
  ])
})
