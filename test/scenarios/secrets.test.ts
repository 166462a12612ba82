import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Bed } from '../bed/bed.ts'
import { wrapBuildx } from './buildx-wrapper.ts'
import { freshPath, project, publish, sharedBed, unique } from './layerwise.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

describe('what is secret', () => {
  it('is in no output, no result and no argument, though the build had it', async () => {
    const [token, argument] = [`token-${unique()}`, `argument-${unique()}`]
    await using app = await project({
      Dockerfile: [
        'FROM busybox:1.37',
        'ARG ACCESS',
        'RUN --mount=type=secret,id=token wc -c </run/secrets/token >/length && test -n "$ACCESS"',
        'COPY $ACCESS.txt /',
      ].join('\n'),
      [`${argument}.txt`]: unique(),
    })
    await using buildx = await wrapBuildx(bed)
    const { secure } = bed
    const path = freshPath()
    const run = await publish(bed, {
      folder: app.folder,
      args: [
        ...['--images', `${secure.host}/${path}`, '--tags', 'v1', '--provenance', 'mode=min'],
        ...['--registry', secure.host, '--username', secure.username, '--password', secure.password],
        ...['--secrets', `token=${token}`, '--build-args', `ACCESS=${argument}`],
      ],
      env: { PATH: buildx.path },
    })
    expect(run.exitCode, run.stderr).toBe(0)
    const calls = await buildx.calls()
    expect(calls).toMatch(/^id=token,src=/m)
    const [result, basic] = [
      JSON.stringify(run.result),
      Buffer.from(`${secure.username}:${secure.password}`).toString('base64'),
    ]
    for (const text of [run.stdout, run.stderr, result, calls]) {
      for (const secret of [token, secure.password, basic]) expect(text).not.toContain(secret)
    }
    // buildx itself shows arguments in the names of its steps.
    for (const text of [run.stdout, result]) expect(text).not.toContain(argument)
    expect(run.leftovers).toEqual([])
  })

  it('is in nothing that is said of build checks', async () => {
    const argument = `argument-${unique()}`
    await using app = await project({
      Dockerfile: 'FROM scratch\nARG FOLDER\nWORKDIR $FOLDER\nCOPY app .\n',
      app: '',
    })
    await using place = await project({})
    const run = await publish(bed, {
      folder: app.folder,
      cwd: place.folder,
      args: [
        ...['--images', `${bed.registry.host}/${freshPath()}`, '--tags', 'v1', '--provenance', 'mode=min'],
        ...['--build-args', `FOLDER=${argument}`, '--html', 'page.html', '--report', 'report.md'],
      ],
    })
    expect(run.exitCode, run.stderr).toBe(0)
    expect(run.result?.checks).toEqual([
      {
        message: expect.stringMatching(/^WorkdirRelativePath: Relative workdir without an absolute workdir /),
        url: expect.stringContaining('workdir-relative-path'),
        line: 3,
      },
    ])
    const files = ['page.html', 'report.md'].map((name) => readFile(join(place.folder, name), 'utf8'))
    for (const text of [run.stdout, JSON.stringify(run.result), ...(await Promise.all(files))]) {
      expect(text).not.toContain(argument)
    }
  })

  it('nor of a build that fails', async () => {
    const [token, argument] = [`token-${unique()}`, `argument-${unique()}`]
    await using app = await project({
      Dockerfile: [
        'FROM busybox:1.37',
        'ARG ACCESS',
        'RUN --mount=type=secret,id=token cat /nothing/at/all/$ACCESS',
      ].join('\n'),
    })
    await using buildx = await wrapBuildx(bed)
    const run = await publish(bed, {
      folder: app.folder,
      args: [
        ...['--images', `${bed.registry.host}/${freshPath()}`, '--tags', 'v1'],
        ...['--secrets', `token=${token}`, '--build-args', `ACCESS=${argument}`],
      ],
      env: { PATH: buildx.path },
    })
    expect(run.exitCode).toBe(1)
    const result = JSON.stringify(run.result)
    for (const text of [run.stdout, run.stderr, result, await buildx.calls()])
      expect(text).not.toContain(token)
    for (const text of [run.stdout, result]) expect(text).not.toContain(argument)
  })
})
