import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Bed } from '../bed/bed.ts'
import { step } from './action/step.ts'
import { freshPath, sharedBed, unique } from './layerwise.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

const DOCKERFILE = 'FROM scratch\nCOPY app.txt /'

/** What the registry was asked to keep for an image. */
async function writesTo(path: string, begin = 0): Promise<readonly string[]> {
  const entries = await bed.registry.accessLog(begin)
  return entries
    .filter((entry) => ['PUT', 'POST', 'PATCH'].includes(entry.method) && entry.path.includes(path))
    .map(({ method }) => method)
}

describe('the post step', () => {
  const cases: readonly [string, Readonly<Record<string, string>>][] = [
    ['of wrong inputs', { images: 'ghcr.io/acme/my app' }],
    ['of an unknown input', { platfroms: 'linux/amd64' }],
    ['of a Dockerfile that comes too late', {}],
  ]
  it.each(cases)('publishes nothing: %s', async (_, wrong) => {
    const path = freshPath()
    await using one = await step({
      env: bed.env,
      inputs: { images: `${bed.registry.host}/${path}`, tags: 'v1', context: '.', ...wrong },
      files: { 'app.txt': unique() },
    })
    const main = await one.start().ended
    expect(main.exitCode, main.text).toBe(2)
    await writeFile(join(dirname(one.temporary), 'workspace', 'Dockerfile'), DOCKERFILE)
    const post = await one.post()
    expect(post.exitCode, post.text).toBe(0)
    expect(post.text).not.toMatch(/error|wrong|Publishing/)
    expect(await writesTo(path)).toEqual([])
    expect(await one.leftovers()).toEqual([])
  })

  it('of a step that has published leaves it at that', async () => {
    const path = freshPath()
    await using one = await step({
      env: bed.env,
      inputs: { images: `${bed.registry.host}/${path}`, tags: 'v1', context: '.' },
      files: { Dockerfile: DOCKERFILE, 'app.txt': unique() },
    })
    const main = await one.start().ended
    expect(main.exitCode, main.text).toBe(0)
    const begin = (await bed.registry.accessLog()).length
    const post = await one.post()
    expect(post.exitCode, post.text).toBe(0)
    expect(await writesTo(path, begin)).toEqual([])
  })
})

describe('a job’s own variables', () => {
  it.each(['STATE_BUCKET', 'STATE_started', 'STATE_workspace', 'STATE_isPost'])(
    'don’t make a cleanup of a step: %s',
    async (name) => {
      const path = freshPath()
      await using one = await step({
        env: { ...bed.env, [name]: '/tmp/layerwise-of-somebody-else' },
        inputs: { images: `${bed.registry.host}/${path}`, tags: 'v1', context: '.' },
        files: { Dockerfile: DOCKERFILE, 'app.txt': unique() },
      })
      const { exitCode, text } = await one.start().ended
      expect(exitCode, text).toBe(0)
      expect((await one.outputs())['digest']).toMatch(/^sha256:/)
      expect(await writesTo(path)).toContain('PUT')
    },
  )
})
