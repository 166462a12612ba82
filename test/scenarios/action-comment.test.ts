import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Bed, up } from '../bed/bed.ts'
import { ACTIONS, type GitHubApi, gitHubApi } from '../hosts/github-api.ts'
import { type ActRun, act, type Checkout, checkout, events, workflowRun } from './action/act.ts'
import { freshPath, unique } from './layerwise.ts'

let bed: Bed
let api: GitHubApi

beforeAll(async () => {
  bed = await up()
})
beforeEach(async () => {
  api = await gitHubApi()
})
afterEach(() => api[Symbol.asyncDispose]())

const access = () => ({ url: api.url, token: 'job-token' })

/** A pull request's run, of a checkout in which something changed. */
async function pullRequest(
  image: string,
  headRepository: string,
  {
    files = {},
    comment = '',
  }: { readonly files?: Readonly<Record<string, string>>; readonly comment?: string } = {},
): Promise<ActRun & { readonly sha: string }> {
  await using repository = await checkout({
    workflow: 'publish.yml',
    files: { 'hello/app/greeting.txt': `Hello, ${unique()}\n`, ...files },
  })
  const run = await act(bed, repository, {
    event: events.pullRequest(repository, 7, headRepository),
    variables: { IMAGE: image, COMMENT: comment },
    api: access(),
  })
  return { ...run, sha: repository.sha }
}

describe('the action in a pull request', () => {
  it('comments, and edits its comment at the next commit', { timeout: 300_000 }, async () => {
    const image = `${bed.registry.host}/${freshPath('comment')}`
    const first = await pullRequest(image, 'Acme/Hello')
    expect(first.exitCode, first.log).toBe(0)
    expect(first.jobs['publish']?.text).toContain('Commented on pull request 7')
    const [{ id = 0, body = '' } = {}] = api.comments
    expect(body).toContain(`\`${image}\``)
    expect(body).toContain('| `linux/arm64` |')
    expect(body).toContain(`Commit \`${first.sha.slice(0, 7)}\``)

    const second = await pullRequest(image, 'Acme/Hello')
    expect(second.exitCode, second.log).toBe(0)
    expect(second.jobs['publish']?.text).toContain('Edited the comment on pull request 7')
    expect(api.comments).toMatchObject([{ id, pullRequest: 7 }])
    expect(api.comments[0]?.body).toContain(`Commit \`${second.sha.slice(0, 7)}\``)
    // Said after the outputs, which a later job waits for.
    expect(second.jobs['publish']?.outputs['digest']).toMatch(/^sha256:/)
    for (const { log } of [first, second]) expect(log).not.toContain(access().token)
  })

  it('falls back to the summary where a fork’s token only reads', async () => {
    api.tokens.set(access().token, { ...ACTIONS, write: false })
    const run = await pullRequest(`${bed.registry.host}/${freshPath('fork')}`, 'stranger/hello', {
      comment: 'always',
    })
    expect(run.exitCode, run.log).toBe(0)
    const { text = '', summary = '', steps = {} } = run.jobs['publish'] ?? {}
    expect(steps['Main ./']).toBe('success')
    expect(text).toMatch(
      /no comment on pull request 7, but in the job summary: .*Resource not accessible by integration/,
    )
    expect(text).toContain('the README shows a workflow that comments for it')
    expect(summary).toMatch(/pushed nowhere/)
    expect(api.comments).toEqual([])
  })

  it('says beside the Dockerfile what BuildKit’s checks found', async () => {
    const run = await pullRequest(`${bed.registry.host}/${freshPath('checks')}`, 'Acme/Hello', {
      files: { 'hello/Dockerfile': 'FROM busybox:1.37\nCOPY app /srv/app\nCMD echo hello\n' },
    })
    expect(run.exitCode, run.log).toBe(0)
    expect(run.jobs['publish']?.annotations).toContainEqual({
      kind: 'warning',
      place: { file: 'hello/Dockerfile', line: '3' },
      text: expect.stringContaining('JSON arguments recommended'),
    })
  })
})

describe('the recipe for pull requests from forks', () => {
  let place: string
  let workflows: Readonly<Record<string, string>>

  // Of GitHub's own actions, which hand a file from one run to the next, as much as the recipe takes.
  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'recipe-'))
    const scripts = {
      'upload-artifact': 'cp "$GIVEN_PATH" "$ARTIFACTS"',
      'download-artifact': 'mkdir -p "$GIVEN_PATH" && cp "$ARTIFACTS"/* "$GIVEN_PATH"',
    }
    for (const [name, script] of Object.entries(scripts)) {
      await mkdir(join(place, name))
      await writeFile(join(place, name, 'action.yml'), standIn(name, script))
    }
    await mkdir(join(place, 'artifacts'))
    workflows = await recipe()
  })
  afterAll(() => rm(place, { recursive: true, force: true }))

  const run = async (repository: Checkout, event: ReturnType<typeof workflowRun>) =>
    await act(bed, repository, {
      event,
      api: access(),
      env: { ARTIFACTS: join(place, 'artifacts') },
      actions: {
        'actions/upload-artifact@v7': join(place, 'upload-artifact'),
        'actions/download-artifact@v8': join(place, 'download-artifact'),
        'layerwise/layerwise@v0': repository.folder,
      },
    })

  const head = (repository: Checkout) => ({
    ...({ number: 7, state: 'open', user: { login: 'stranger', type: 'User' } } as const),
    head: { ref: 'greet', sha: repository.sha, repo: { full_name: 'stranger/hello' } },
    base: { ref: 'main', repo: { full_name: 'Acme/Hello' } },
  })

  it('comments with what the fork’s run left behind', { timeout: 300_000 }, async () => {
    await using repository = await checkout({
      files: { Dockerfile: 'FROM busybox:1.37\nCOPY hello /srv\n', ...workflows },
    })
    api.pulls.push(head(repository))
    api.tokens.set(access().token, { ...ACTIONS, write: false })
    const built = await run(repository, events.pullRequest(repository, 7, 'stranger/hello'))
    expect(built.exitCode, built.log).toBe(0)
    expect(api.comments).toEqual([])

    api.tokens.set(access().token, ACTIONS)
    const told = await run(repository, workflowRun(repository, 'stranger/hello'))
    expect(told.exitCode, told.log).toBe(0)
    expect(told.jobs['comment']?.text).toContain('Commented on pull request 7')
    expect(api.comments).toHaveLength(1)
    const [{ pullRequest, body } = {}] = api.comments
    expect(pullRequest).toBe(7)
    expect(body).toContain('nobody has checked it')
    expect(body).toContain('`ghcr.io/acme/hello`')
    expect(body).toContain(`Commit \`${repository.sha.slice(0, 7)}\``)
    expect(body).toContain('/actions/runs/9')
  })

  it('does nothing for pull requests of the repository’s own', async () => {
    await using repository = await checkout({ files: workflows })
    const told = await run(repository, workflowRun(repository, 'Acme/Hello'))
    expect(told.jobs['comment']?.steps ?? {}).toEqual({})
    expect(api.seen).toEqual([])
  })
})

function standIn(name: string, script: string): string {
  return `name: ${name}
inputs: { name: {}, path: {}, run-id: {}, github-token: {} }
runs:
  using: composite
  steps:
    - shell: bash
      env: { GIVEN_PATH: '\${{ inputs.path }}' }
      run: ${script}
`
}

/** The README's workflows, as they stand there. */
async function recipe(): Promise<Readonly<Record<string, string>>> {
  const readme = await readFile(resolve(import.meta.dirname, '..', '..', 'README.md'), 'utf8')
  const blocks = readme.matchAll(/^```yaml\n# (\.github\/workflows\/\S+)\n([\s\S]*?)^```$/gm)
  return Object.fromEntries([...blocks].map(([, path = '', text = '']) => [path, text]))
}
