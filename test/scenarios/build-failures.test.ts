import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type RunResult, resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import type { Registry } from '../bed/registry.ts'
import { freshPath, project, publish, sharedBed, unique } from './layerwise.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

const FAILING = [
  'FROM busybox:1.37',
  'COPY app.txt /',
  'ARG GREETING',
  'RUN echo "first words" && \\',
  '    echo "last words of $GREETING" >&2 && exit 7',
].join('\n')

/** What a tag points to; undefined when there is none. */
async function digestOf(registry: Registry, path: string, tag: string): Promise<string | undefined> {
  const response = await fetch(`${registry.url}/v2/${path}/manifests/${tag}`, {
    method: 'HEAD',
    headers: {
      accept: 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json',
    },
  })
  return response.headers.get('docker-content-digest') ?? undefined
}

describe('a step that fails', () => {
  it('is shown with its last lines and its place in the Dockerfile, and moves no tag', async () => {
    const path = freshPath()
    const args = ['--images', `${bed.registry.host}/${path}`, '--tags', 'v1\nlatest']
    await using app = await project({ Dockerfile: 'FROM busybox:1.37\nCOPY app.txt /', 'app.txt': unique() })
    const before = await publish(bed, { folder: app.folder, args })
    expect(before.exitCode, before.stderr).toBe(0)
    await app.write({ Dockerfile: FAILING, 'app.txt': unique() })
    const argument = `GREETING=argument-${unique()}`
    const run = await publish(bed, { folder: app.folder, args: [...args, '--build-args', argument] })

    expect(run.exitCode).toBe(1)
    expect(run.stderr).toMatch(/last words of/)
    expect(run.stderr).toMatch(/^error: Dockerfile:4: RUN echo "first words".*exit code 7$/m)
    const result = resultSchema.parse(run.result)
    expect(result).toMatchObject({
      status: 'failed',
      exitCode: 1,
      pushed: false,
      digest: null,
      image: null,
      error: { code: 'build-failed', phase: 'build' },
      legs: [{ digest: null, attempts: 1 }],
      platforms: [],
    })
    expect(result.error?.message).toMatch(/^Dockerfile:4: RUN echo "first words"/)
    expect(result.images.flatMap(({ tags }) => tags.map(({ state }) => state))).toEqual([
      'planned',
      'planned',
    ])
    expect(JSON.stringify(result)).not.toContain(argument.slice('GREETING='.length))
    expect(run.leftovers).toEqual([])
    for (const tag of ['v1', 'latest'])
      expect(await digestOf(bed.registry, path, tag)).toBe(before.result?.digest)
  })

  const steps: readonly { name: string; dockerfile: string; says: RegExp; phase?: string }[] = [
    {
      name: 'a file that is not in the context',
      dockerfile: 'FROM busybox:1.37\n\nCOPY missing.txt /',
      says: /^Dockerfile:3: COPY missing\.txt \/: .*missing\.txt.*not found/,
    },
    {
      name: 'an instruction that is none',
      dockerfile: 'FROM busybox:1.37\nRUM true',
      says: /Dockerfile:2.*RUM|unknown instruction: RUM/,
    },
    {
      name: 'a base image that does not exist',
      dockerfile: 'FROM HOST/nobody/nothing:1',
      says: /nobody\/nothing:1.*not found/,
    },
    {
      name: 'a target that does not exist',
      dockerfile: 'FROM busybox:1.37 AS one\nRUN true',
      says: /target stage "two" could not be found/,
    },
    { name: 'an empty Dockerfile', dockerfile: '\n', says: /file with no instructions/ },
  ]
  it.each(steps)('$name', async ({ dockerfile, says }) => {
    await using app = await project({ Dockerfile: dockerfile.replace('HOST', bed.registry.host) })
    const target = says.source.includes('target') ? ['--target', 'two'] : []
    const run = await publish(bed, {
      folder: app.folder,
      args: ['--images', `${bed.registry.host}/${freshPath()}`, '--tags', 'v1', ...target],
    })
    expect(run.exitCode).toBe(1)
    expect(resultSchema.parse(run.result)).toMatchObject({ status: 'failed', error: { phase: 'build' } })
    expect(run.result?.error?.message).toMatch(says)
    expect(run.stderr).toContain(`error: ${run.result?.error?.message}`)
    expect(run.result?.warnings).toEqual([])
  })

  it('of one platform of two fails both, and says which', async () => {
    await using app = await project({
      Dockerfile: 'FROM busybox:1.37\nCOPY app.txt /\nRUN test "$(uname -m)" = x86_64',
      'app.txt': unique(),
    })
    const path = freshPath()
    const run = await publish(bed, {
      folder: app.folder,
      args: [
        '--images',
        `${bed.registry.host}/${path}`,
        '--tags',
        'v1',
        '--platforms',
        'linux/amd64,linux/arm64',
      ],
    })
    expect(run.exitCode).toBe(1)
    expect(run.result?.error).toMatchObject({
      phase: 'build',
      platform: expect.stringContaining('linux/arm64'),
    })
    expect(await digestOf(bed.registry, path, 'v1')).toBeUndefined()
  })
})

describe('a build that pushes nothing', () => {
  it('ends the same way', async () => {
    await using app = await project({ Dockerfile: FAILING, 'app.txt': unique() })
    const run = await publish(bed, {
      folder: app.folder,
      args: ['--images', 'ghcr.io/acme/app', '--push=false'],
    })
    expect(run.exitCode).toBe(1)
    expect(run.result satisfies RunResult | undefined).toMatchObject({
      status: 'failed',
      error: { code: 'build-failed', phase: 'build' },
    })
    expect(run.stderr).toMatch(/last words of/)
  })
})
