import { beforeAll, describe, expect, it } from 'vitest'
import { type Bed, up } from '../bed/bed.ts'
import { type ActRun, act, type Checkout, checkout, type Event, events } from './action/act.ts'
import { freshPath, unique } from './layerwise.ts'

let bed: Bed

beforeAll(async () => {
  bed = await up()
})

interface Publication {
  readonly image: string
  readonly repository: Checkout
  readonly run: ActRun
  /** Writing requests that the registry has seen. */
  readonly writes: readonly string[]
}

async function publish(
  eventOf: (repository: Checkout) => Event,
  files: Readonly<Record<string, string>> = {},
): Promise<Publication> {
  const path = freshPath('action')
  const image = `${bed.registry.host}/${path}`
  await using repository = await checkout({ workflow: 'publish.yml', files })
  const begin = (await bed.registry.accessLog()).length
  const run = await act(bed, repository, { event: eventOf(repository), variables: { IMAGE: image } })
  const entries = await bed.registry.accessLog(begin)
  const writes = entries
    .filter(({ method }) => method !== 'GET' && method !== 'HEAD')
    .map((entry) => `${entry.method} ${entry.path}`)
  return { image, repository, run, writes }
}

function job(run: ActRun, name: string): ActRun['jobs'][string] {
  const found = run.jobs[name]
  if (found === undefined) throw new Error(`the job ${name} did not run\n${run.log}`)
  return found
}

function tagsOf({ image, run }: Publication): readonly string[] {
  const references = job(run, 'publish').outputs['tags']?.split('\n') ?? []
  expect(references.every((reference) => reference.startsWith(`${image}:`))).toBe(true)
  return references.map((reference) => reference.slice(image.length + 1))
}

describe('a push to a branch', () => {
  let published: Publication

  beforeAll(async () => {
    published = await publish((repository) => events.push(repository, 'refs/heads/main'), {
      'hello/app/greeting.txt': `Hello, ${unique()}\n`,
    })
    expect(published.run.exitCode, published.run.log).toBe(0)
  })

  it('hands another job what it needs to deploy', () => {
    const { run, image } = published
    const { outputs } = job(run, 'publish')
    expect(job(run, 'deploy').result).toBe('success')
    const handed = JSON.parse(/deployed (\{.*\})/.exec(job(run, 'deploy').text)?.[1] ?? '{}')
    expect(handed.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(handed.image).toBe(`${image}@${handed.digest}`)
    expect(handed.images).toBe(handed.image)
    expect(handed.imageid).toBe(handed.digest)
    expect(Object.keys(JSON.parse(handed.digests))).toEqual(['linux/amd64', 'linux/arm64'])
    expect(handed.version).toBe('main')
    expect(Number(handed['uploaded-bytes'])).toBeGreaterThan(0)
    expect(Number(handed['reused-bytes'])).toBeGreaterThan(0)
    // The base image is in the registry already, and mounted.
    expect(Number(handed['reused-ratio'])).toBeGreaterThan(0.1)
    expect(Number(handed['reused-ratio'])).toBeLessThan(1)
    expect(JSON.parse(handed.metadata)['containerimage.digest']).toBe(handed.digest)
    expect(JSON.parse(handed.metadata)).not.toHaveProperty('buildx.build.provenance')
    expect(JSON.parse(handed.json).tags).toEqual(handed.tags.split('\n'))
    expect(handed.labels).toContain('org.opencontainers.image.source=https://github.com/Acme/Hello')
    expect(outputs['report']).toMatch(/\.md$/)
  })

  it('gives the result without the layers', () => {
    const text = job(published.run, 'publish').outputs['result'] ?? ''
    const result = JSON.parse(text)
    expect(result).toMatchObject({ schema: 1, status: 'published', exitCode: 0, pushed: true })
    expect(result.platforms.length).toBeGreaterThan(0)
    for (const platform of result.platforms) expect(platform).not.toHaveProperty('layers')
    expect(Object.values(job(published.run, 'publish').outputs).join('').length).toBeLessThan(64_000)
  })

  it('sets the tags of the branch and the commit', () => {
    expect(tagsOf(published)).toEqual(['main', `sha-${published.repository.sha.slice(0, 7)}`])
  })

  it('shows the ledger in the log and in the summary', () => {
    const { text, summary, outputs } = job(published.run, 'publish')
    expect(text).toContain('COPY --link --from=application /app /srv/app')
    expect(summary).toContain(`${published.image}@${outputs['digest']}`)
    expect(summary).toContain('linux/arm64')
    expect(summary).toContain('| `main` |')
  })

  it('leaves nothing behind, and its post step finds nothing to do', () => {
    const { outputs, steps } = job(published.run, 'publish')
    expect(outputs['temporary']).toBe('0')
    expect(steps['Post ./']).toBe('success')
  })
})

describe('other events', () => {
  it('publishes a version for a tag', async () => {
    const published = await publish((repository) => events.push(repository, 'refs/tags/v1.2.3'))
    expect(published.run.exitCode, published.run.log).toBe(0)
    expect(tagsOf(published)).toEqual(expect.arrayContaining(['1.2.3', '1.2', '1', 'latest']))
    expect(job(published.run, 'publish').outputs['version']).toBe('1.2.3')
    expect(job(published.run, 'deploy').result).toBe('success')
  })

  it('publishes pr-N for a pull request of its own', async () => {
    const published = await publish((repository) => events.pullRequest(repository, 7, repository.repository))
    expect(published.run.exitCode, published.run.log).toBe(0)
    expect(tagsOf(published)).toContain('pr-7')
    expect(tagsOf(published)).not.toContain('main')
    expect(job(published.run, 'deploy').result).toBe('success')
  })

  it('builds a fork’s pull request, pushes nothing, and says so', async () => {
    const { run, writes } = await publish((repository) => events.pullRequest(repository, 8, 'stranger/hello'))
    expect(run.exitCode, run.log).toBe(0)
    expect(writes).toEqual([])
    const { outputs, text, summary, steps } = job(run, 'publish')
    expect(steps['Main ./']).toBe('success')
    expect(text).toMatch(/nothing will be pushed.*fork/i)
    expect(text).toContain('[linux/arm64')
    expect(summary).toMatch(/pushed nowhere/)
    expect(JSON.parse(outputs['result'] ?? '{}')).toMatchObject({ status: 'built', pushed: false })
    expect(outputs['digest'] ?? '').toBe('')
    expect(run.jobs['deploy']?.result ?? 'none').not.toBe('success')
  })

  it('fails with the step that failed, moves no tag and hands over nothing', async () => {
    const { run, writes } = await publish((repository) => events.push(repository, 'refs/heads/main'), {
      'hello/Dockerfile': 'FROM busybox:1.37\nRUN echo "out of cheese" && exit 7\n',
    })
    expect(run.exitCode).toBe(1)
    expect(writes.filter((write) => write.includes('/manifests/'))).toEqual([])
    const { outputs, text, summary, steps } = job(run, 'publish')
    expect(steps['Main ./']).toBe('failure')
    expect(steps['Post ./']).toBe('success')
    expect(text).toContain('out of cheese')
    expect(summary).toContain('exit 7')
    expect(outputs['digest'] ?? '').toBe('')
    expect(JSON.parse(outputs['result'] ?? '{}')).toMatchObject({ status: 'failed', exitCode: 1 })
    expect(run.jobs['deploy']?.result ?? 'none').not.toBe('success')
  })
})
