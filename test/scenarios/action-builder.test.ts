import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Bed, up } from '../bed/bed.ts'
import { run } from '../bed/command.ts'
import { type Engine, startEngine } from '../bed/engine.ts'
import { act, checkout, events } from './action/act.ts'
import { type Step, step } from './action/step.ts'
import { freshPath } from './layerwise.ts'

let bed: Bed
let engine: Engine
let buildkitdConfig: string

beforeAll(async () => {
  const progress = (line: string) => process.stderr.write(`${line}\n`)
  bed = await up({ onProgress: progress })
  engine = await startEngine(bed, progress)
  buildkitdConfig = await readFile(engine.buildkitdConfig, 'utf8')
})

// What a test that failed has left.
beforeEach(async () => {
  const names = (await docker('buildx', 'ls', '--format', '{{.Name}}')).split('\n')
  for (const name of names.filter((one) => /^layerwise-[0-9a-f]{12}$/.test(one))) {
    await docker('buildx', 'rm', '--force', name)
  }
})

const docker = async (...args: string[]) =>
  (await run('docker', args, { env: { ...process.env, ...engine.env } })).stdout.trim()

async function ownBuilders(): Promise<readonly string[]> {
  const names = (await docker('buildx', 'ls', '--format', '{{.Name}}')).split('\n')
  const containers = (await docker('ps', '--all', '--format', '{{.Names}}')).split('\n')
  const volumes = (await docker('volume', 'ls', '--format', '{{.Name}}')).split('\n')
  return [...names, ...containers, ...volumes].filter((name) => name.includes('layerwise-'))
}

const SLEEPS = 'FROM busybox:1.37\nRUN echo "sleeping soundly" && sleep 300\n'

describe('a builder of the run’s own', () => {
  it('is made as the inputs say, publishes both platforms, and is gone before the next step', async () => {
    await using repository = await checkout({ workflow: 'builder.yml' })
    const image = `${bed.registry.host}/${freshPath('own')}`
    const { exitCode, jobs, log } = await act({ ...bed, env: engine.env }, repository, {
      event: events.push(repository, 'refs/heads/main'),
      variables: { IMAGE: image, BUILDKIT_IMAGE: engine.image, BUILDKITD_CONFIG: buildkitdConfig },
    })
    expect(exitCode, log).toBe(0)
    const { text = '', outputs = {}, steps = {} } = jobs['publish'] ?? {}
    expect(text).toMatch(/making a builder of the run's own, layerwise-[0-9a-f]+/)
    expect(text).toContain('using docker-container driver')
    expect(JSON.parse(outputs['digests'] ?? '{}')).toEqual({
      'linux/amd64': expect.stringMatching(/^sha256:/),
      'linux/arm64': expect.stringMatching(/^sha256:/),
    })
    expect(await run(bed.tools.crane, ['digest', '--insecure', `${image}:main`])).toMatchObject({
      stdout: `${outputs['digest']}\n`,
    })
    expect(text).toContain('builder: default')
    expect(text).not.toMatch(/(?:builder|container|folder): .*layerwise-/)
    expect(steps['Post ./']).toBe('success')
    expect(await ownBuilders()).toEqual([])
  })

  it('is removed by the post step when the job was cancelled and the step killed', async () => {
    await using repository = await checkout({
      workflow: 'builder.yml',
      files: { 'hello/Dockerfile': SLEEPS },
    })
    const { exitCode, jobs, log } = await act({ ...bed, env: engine.env }, repository, {
      event: events.push(repository, 'refs/heads/main'),
      variables: {
        IMAGE: `${bed.registry.host}/${freshPath('cancelled')}`,
        BUILDKIT_IMAGE: engine.image,
        BUILDKITD_CONFIG: buildkitdConfig,
      },
      onLine: (line, child) => {
        if (/^#\d+ [\d.]+ sleeping soundly/.test(line)) child.kill('SIGINT')
      },
    })
    expect(exitCode, log).not.toBe(0)
    const { text = '', steps = {} } = jobs['publish'] ?? {}
    // What the step could not remove is still there for the steps in between.
    expect(text).toMatch(/builder: layerwise-/)
    expect(steps).toMatchObject({ 'Main ./': 'failure', 'Post ./': 'success' })
    expect(text).toMatch(/removed the builder layerwise-/)
    expect(await ownBuilders()).toEqual([])
  })
})

describe('a step that is ended', () => {
  const sleeping = (): Promise<Step> =>
    step({
      env: engine.env,
      files: { Dockerfile: SLEEPS },
      inputs: {
        images: `${bed.registry.host}/${freshPath('ended')}`,
        context: '.',
        platforms: 'linux/amd64,linux/arm64',
        'buildkit-image': engine.image,
        'driver-opts': 'network=host',
        'buildkitd-config-inline': buildkitdConfig,
      },
    })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'by %s stops the build, removes everything, reports, and exits with %i',
    async (signal, code) => {
      await using one = await sleeping()
      const running = one.start()
      await running.says('sleeping soundly\n')
      const begin = Date.now()
      running.child.kill(signal)
      const { exitCode, text } = await running.ended
      expect(exitCode, text).toBe(code)
      // The runner kills what is still there ten seconds after it has cancelled a job.
      expect(Date.now() - begin).toBeLessThan(10_000)
      expect(await one.leftovers()).toEqual([])
      expect(await ownBuilders()).toEqual([])
      const outputs = await one.outputs()
      expect(JSON.parse(outputs['result'] ?? '{}')).toMatchObject({ status: 'cancelled', exitCode: code })
      expect(outputs['digest'] ?? '').toBe('')
      expect((await one.post()).exitCode).toBe(0)
    },
  )

  it('by SIGKILL leaves it all to the post step', async () => {
    await using one = await sleeping()
    const running = one.start()
    await running.says('sleeping soundly\n')
    running.child.kill('SIGKILL')
    await running.ended
    const { layerwise_workspace: workspace = '', layerwise_builder: builder = '' } = await one.state()
    expect(await one.leftovers()).toEqual([basename(workspace)])
    expect(await ownBuilders()).toContain(builder)
    const { exitCode, text } = await one.post()
    expect(exitCode, text).toBe(0)
    expect(await one.leftovers()).toEqual([])
    expect(await ownBuilders()).toEqual([])
    // Once more, as when a run has cleaned up by itself.
    expect((await one.post()).exitCode).toBe(0)
  })
})
