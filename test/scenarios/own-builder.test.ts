import { chmod, readFile, symlink } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import { startContainerBuilder } from '../bed/container-builder.ts'
import { wrapBuildx } from './buildx-wrapper.ts'
import { freshPath, project, publish, sharedBed, unique } from './layerwise.ts'
import { processesWith } from './processes.ts'
import { blobsOf } from './transfers.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

const CREATE_SECONDS = 2

/** A machine whose current builder is the engine itself, and where another one is long in coming. */
const SLOW = [
  'log=$(dirname "$0")/calls',
  'if [ "$*" = inspect ] || [ "$*" = "inspect --bootstrap" ]; then',
  '  printf "Name:   default\\nDriver: docker\\n\\nNodes:\\nName:      default\\nPlatforms: linux/amd64\\n"; exit 0',
  'fi',
  'if [ "$1" = inspect ]; then echo "no such builder" >&2; exit 1; fi',
  'if [ "$1" = create ]; then',
  `  trap '' INT; sleep ${CREATE_SECONDS}; echo "create has ended" >>"$log"; exit 0`,
  'fi',
  'if [ "$1" = rm ]; then exit 0; fi',
].join('\n')

describe('a check that fails while a builder of the run’s own boots', () => {
  it('ends it: the builder is removed once it is made, and not booted', async () => {
    await using app = await project({ Dockerfile: 'FROM scratch\nCOPY app.txt /', 'app.txt': unique() })
    await using buildx = await wrapBuildx(bed, SLOW)
    const { secure } = bed
    const started = Date.now()
    const run = await publish(bed, {
      folder: app.folder,
      args: [
        ...['--images', `${secure.host}/${freshPath()}`, '--tags', 'v1'],
        ...['--registry', secure.host, '--username', secure.username, '--password', `wrong-${unique()}`],
      ],
      env: { PATH: buildx.path, BUILDX_BUILDER: undefined },
    })
    expect(run.exitCode, run.stderr).toBe(1)
    expect(Date.now() - started).toBeGreaterThan(CREATE_SECONDS * 1000)
    expect(resultSchema.parse(run.result)).toMatchObject({
      status: 'failed',
      error: { code: 'unauthorized', phase: 'preflight' },
      legs: [],
    })
    const calls = await buildx.calls()
    const name = /^layerwise-[0-9a-f]+$/m.exec(calls)?.[0] ?? ''
    expect(calls).toMatch(new RegExp(`^create\n--name\n${name}\n`, 'm'))
    expect(calls).toMatch(new RegExp(`^create has ended\nrm\n--force\n${name}\n$`, 'm'))
    expect(calls).not.toMatch(/^inspect\n--bootstrap\nlayerwise-/m)
    expect(calls).not.toMatch(/^(?:build|dial-stdio)$/m)
    expect(run.leftovers).toEqual([])
  })
})

async function putsTo(path: string): Promise<readonly unknown[]> {
  const entries = await bed.registry.accessLog()
  return entries.filter((entry) => entry.path.includes(path) && entry.method === 'PUT')
}

describe('a named builder', () => {
  it('is started while the inputs are read, and publishes', async () => {
    await using builder = await startContainerBuilder(bed, { boot: false })
    await using app = await project({ Dockerfile: 'FROM scratch\nCOPY app.txt /', 'app.txt': unique() })
    await using buildx = await wrapBuildx(bed)
    const { exitCode, stderr, result } = await publish(bed, {
      folder: app.folder,
      args: ['--builder', builder.name, '--images', `${bed.registry.host}/${freshPath()}`, '--tags', 'v1'],
      env: { ...builder.env, PATH: buildx.path },
    })
    expect(exitCode, stderr).toBe(0)
    expect(result?.legs).toMatchObject([{ builder: builder.name }])
    expect(await buildx.calls()).toMatch(
      new RegExp(`^dial-stdio\n--builder\n${builder.name}\n--progress\nrawjson\nbuild\n`),
    )
  })

  it('is not waited for where the inputs turn out to be wrong', async () => {
    await using app = await project({ Dockerfile: 'FROM scratch\n' })
    const slow = 'if [ "$1" = inspect ]; then echo $$ >"$(dirname "$0")/pid"; exec sleep 600; fi'
    await using buildx = await wrapBuildx(bed, slow)
    const { exitCode, stderr } = await publish(bed, {
      folder: app.folder,
      args: ['--builder', 'slow', '--images', 'acme/my app'],
      env: { PATH: buildx.path },
    })
    expect(exitCode, stderr).toBe(2)
    expect(await buildx.calls()).toBe('inspect\n--bootstrap\nslow\n')
    const pid = await readFile(join(buildx.path.split(delimiter)[0] ?? '', 'pid'), 'utf8')
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH')
  })

  it('is asked what it can do while it builds, and stopped where it can’t', async () => {
    await using builder = await startContainerBuilder(bed, { boot: false })
    await using app = await project({ Dockerfile: 'FROM busybox:1.37\nRUN sleep 2' })
    await using buildx = await wrapBuildx(bed)
    const path = freshPath()
    const { exitCode, stderr, result } = await publish(bed, {
      folder: app.folder,
      args: [
        ...['--builder', builder.name, '--images', `${bed.registry.host}/${path}`, '--tags', 'v1'],
        ...['--platforms', 'linux/amd64,linux/riscv64'],
      ],
      env: { ...builder.env, PATH: buildx.path },
    })
    expect(exitCode, stderr).toBe(1)
    const message = expect.stringContaining(
      `the builder ${builder.name} can't build for linux/riscv64; it offers linux/amd64`,
    )
    expect(result?.error).toMatchObject({ code: 'builder-unfit', phase: 'build', message })
    expect(await buildx.calls()).toMatch(/^build$/m)
    expect(await putsTo(path)).toEqual([])
  })

  it('is found by a buildx that isn’t docker’s', async () => {
    await using builder = await startContainerBuilder(bed)
    await using app = await project({ Dockerfile: 'FROM scratch\nCOPY app.txt /', 'app.txt': unique() })
    await app.write({ 'bin/docker': '#!/bin/sh\necho "docker: unknown command: $*" >&2\nexit 1\n' })
    await chmod(join(app.folder, 'bin/docker'), 0o755)
    await symlink(bed.tools.buildx, join(app.folder, 'bin/buildx'))
    const { exitCode, stderr, result } = await publish(bed, {
      folder: app.folder,
      args: [
        ...['--builder', builder.name, '--images', `${bed.registry.host}/${freshPath()}`, '--tags', 'v1'],
        ...['--platforms', 'linux/amd64'],
      ],
      env: { ...builder.env, PATH: [join(app.folder, 'bin'), process.env['PATH']].join(delimiter) },
    })
    expect(exitCode, stderr).toBe(0)
    expect(result?.warnings).toEqual([])
  })

  const BOOTED = '{"vertexes":[{"name":"[internal] booting buildkit","completed":"1"}]}'
  const FAKE = join(import.meta.dirname, 'fake-buildkit.ts')

  it.each([
    [
      'found out while it builds',
      `if [ "$1" = dial-stdio ]; then echo '${BOOTED}' >&2; sleep 1; exec ${process.execPath} ${FAKE} /dev/null; fi`,
      'BuildKit is older than 0.11: the build starts anew',
    ],
    [
      'told by a buildx that can’t connect to it',
      [
        'if [ "$1" = dial-stdio ]; then exit 1; fi',
        `if [ "$1" = inspect ]; then ${'BUILDX'} "$@" | sed 's/^BuildKit version: .*/BuildKit version: v0.10.6/'; exit; fi`,
      ].join('\n'),
      'BuildKit is v0.10.6, older than 0.11',
    ],
  ])('with a BuildKit that is too old, %s, is probed', async (_, commands, says) => {
    await using builder = await startContainerBuilder(bed)
    await using app = await project({ Dockerfile: `FROM busybox:1.37\nRUN : ${unique()}; sleep 3` })
    await using buildx = await wrapBuildx(bed, commands.replace('BUILDX', bed.tools.buildx))
    const { exitCode, stdout, stderr, result } = await publish(bed, {
      folder: app.folder,
      args: [
        ...['--builder', builder.name, '--images', `${bed.registry.host}/${freshPath()}`, '--tags', 'v1'],
        ...['--platforms', 'linux/amd64'],
      ],
      env: { ...builder.env, PATH: buildx.path },
    })
    expect(exitCode, stderr).toBe(0)
    expect(stdout + JSON.stringify(result?.warnings)).toContain(says)
    const evidence = blobsOf(resultSchema.parse(result)).flatMap(({ transfers }) => transfers)
    expect(evidence.map((each) => each.evidence)).toEqual(evidence.map(() => 'probe'))
  })

  it('that can’t be started fails the run in words, and nothing is built', async () => {
    await using app = await project({ Dockerfile: 'FROM scratch\nCOPY app.txt /', 'app.txt': unique() })
    await using builder = await startContainerBuilder(bed, {
      boot: false,
      image: 'localhost:1/no/such:image',
    })
    await using buildx = await wrapBuildx(bed)
    const { exitCode, result } = await publish(bed, {
      folder: app.folder,
      args: [
        ...['--builder', builder.name, '--images', `${bed.registry.host}/${freshPath()}`, '--tags', 'v1'],
        ...['--platforms', 'linux/amd64'],
      ],
      env: { ...builder.env, PATH: buildx.path },
    })
    expect(exitCode).toBe(1)
    const message = expect.stringMatching(/^the builder "container-\w+" can't be used: .*localhost:1/)
    expect(result?.error).toMatchObject({ code: 'builder-missing', phase: 'preflight', message })
    expect(await buildx.calls()).not.toMatch(/^build$/m)
  })

  describe('whose container is being made gets its files, though', () => {
    const status = (end: string) => `{"statuses":[{"id":"creating container a","started":"1"${end}}]}`
    const slow = [
      'if [ "$1" = dial-stdio ]; then',
      `  echo '${status('')}' >&2; sleep 2; echo made >"$(dirname "$0")/made"`,
      `  echo '${status(',"completed":"2"')}' >&2; exec sleep 600`,
      'fi',
    ].join('\n')

    it.each([
      ['the inputs turn out to be wrong', ['--images', 'acme/app', '--context', 'elsewhere'], undefined, 2],
      [
        'a registry refuses',
        ['--images', 'REFUSING/acme/app', '--password', 'wrong', '--username', 'u'],
        undefined,
        1,
      ],
      ['the run is ended', ['--images', 'OPEN/acme/app'], 'SIGTERM', 143],
    ] as const)('%s', async (_, words, signal, status) => {
      await using builder = await startContainerBuilder(bed, { boot: false })
      await using app = await project({ Dockerfile: 'FROM scratch\n' })
      await using buildx = await wrapBuildx(bed, slow)
      const args = words.map((word) =>
        word.replace('REFUSING', bed.secure.host).replace('OPEN', bed.registry.host),
      )
      const { exitCode, stderr } = await publish(bed, {
        folder: app.folder,
        args: ['--builder', builder.name, '--tags', 'v1', '--platforms', 'linux/amd64', ...args],
        env: { ...builder.env, PATH: buildx.path },
        onOutput: (text, kill) => {
          if (signal !== undefined && text.includes('Publishing')) kill(signal)
        },
      })
      expect(exitCode, stderr).toBe(status)
      expect(await readFile(join(buildx.path.split(delimiter)[0] ?? '', 'made'), 'utf8')).toBe('made\n')
      expect(await processesWith(builder.name)).toEqual([])
    })
  })

  it('is not started for a dry run', async () => {
    await using app = await project({ Dockerfile: 'FROM scratch\n' })
    await using buildx = await wrapBuildx(bed)
    const { exitCode, stderr } = await publish(bed, {
      folder: app.folder,
      args: ['--builder', 'bed', '--images', 'acme/app', '--tags', 'v1', '--dry-run'],
      env: { PATH: buildx.path },
    })
    expect(exitCode, stderr).toBe(0)
    expect(await buildx.calls()).toBe('inspect\nbed\n')
  })
})
