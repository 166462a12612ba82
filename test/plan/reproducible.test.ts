import { describe, expect, it } from 'vitest'
import type { With } from '../inputs/given.ts'
import { builderOf, type Facts, NOW, planOf, planProblems, valuesOf } from './plan-of.ts'

const BASE: With = { tags: 'ghcr.io/acme/app:1', platforms: 'linux/amd64' }
const CREATED = 'org.opencontainers.image.created'

function argvOf(inputs: With, facts?: Facts): readonly string[] {
  return planOf({ ...BASE, ...inputs }, facts).legs[0]?.argv ?? []
}

describe('a reproducible build', () => {
  const epochs: readonly [With, Facts, readonly string[]][] = [
    [{}, {}, []],
    [{ reproducible: 'false' }, {}, []],
    [{ reproducible: 'true' }, {}, ['SOURCE_DATE_EPOCH=315532800']],
    [{ reproducible: 'true' }, { committedAt: 1_700_000_000_000 }, ['SOURCE_DATE_EPOCH=315532800']],
    [{ reproducible: 'true', 'source-date-epoch': '0' }, {}, ['SOURCE_DATE_EPOCH=0']],
    [
      { reproducible: 'true', 'source-date-epoch': 'commit' },
      { committedAt: 1_700_000_000_000 },
      ['SOURCE_DATE_EPOCH=1700000000'],
    ],
    [
      { reproducible: 'true', 'source-date-epoch': 'commit' },
      { host: { event: 'push', commitTime: 1_600_000_000_500 } },
      ['SOURCE_DATE_EPOCH=1600000000'],
    ],
    [
      { reproducible: 'true' },
      { environment: { setOutputEnv: true, sourceDateEpoch: 3 } },
      ['SOURCE_DATE_EPOCH=3'],
    ],
    [{ 'source-date-epoch': '0' }, {}, []],
    [{ reproducible: 'true', 'build-args': 'SOURCE_DATE_EPOCH=7' }, {}, ['SOURCE_DATE_EPOCH=7']],
    [{ reproducible: 'true', 'build-args': 'SOURCE_DATE_EPOCH' }, {}, ['SOURCE_DATE_EPOCH']],
    [{ reproducible: 'true', 'build-args': 'A=1' }, {}, ['A=1', 'SOURCE_DATE_EPOCH=315532800']],
  ]
  it.each(epochs)('%j, %j: build arguments %j', (inputs, facts, args) => {
    expect(valuesOf('--build-arg', argvOf(inputs, facts))).toEqual(args)
  })

  it('is the same one in every solve of the run', () => {
    const inputs = { ...BASE, reproducible: 'true', platforms: 'linux/amd64,linux/arm64' }
    const plan = planOf(
      { ...inputs, push: 'true', outputs: 'type=local,dest=out', 'cache-to': 'type=gha' },
      { builder: builderOf({ b0: 'linux/amd64', b1: 'linux/arm64' }) },
    )
    const solves = [...plan.legs, ...(plan.local ? [plan.local] : []), ...plan.cache.exportSolves]
    expect(solves).toHaveLength(5)
    for (const { argv } of solves) {
      expect(valuesOf('--build-arg', argv)).toEqual(['SOURCE_DATE_EPOCH=315532800'])
    }
  })

  const outputs: readonly [string, string][] = [
    ['type=image,compression=zstd,push=true', 'rewrite-timestamp=true'],
    ['type=image,rewrite-timestamp=false,push=true', 'rewrite-timestamp=false'],
  ]
  it.each(outputs)('rewrites times in what is pushed by %s: %s', (output, attribute) => {
    const [exporter = ''] = valuesOf('--output', argvOf({ reproducible: 'true', outputs: output }))
    expect(exporter.split(',').filter((field) => field.startsWith('rewrite-'))).toEqual([attribute])
  })

  const others: readonly [string, string][] = [
    ['type=oci,dest=out.tar', 'type=oci,dest=out.tar,rewrite-timestamp=true'],
    ['type=docker,dest=out.tar,name=a', 'type=docker,dest=out.tar,name=a,rewrite-timestamp=true'],
    ['type=docker', 'type=docker,name=ghcr.io/acme/app:1,rewrite-timestamp=true'],
    ['type=local,dest=out', 'type=local,dest=out'],
    ['type=tar,dest=out.tar', 'type=tar,dest=out.tar'],
  ]
  it.each(others)('rewrites times in images that are not pushed: %s', (output, expected) => {
    const plan = planOf({ ...BASE, reproducible: 'true', outputs: output })
    expect(valuesOf('--output', plan.local?.argv)).toEqual([expected])
  })

  const NAME = 'name=ghcr.io/acme/app:1'
  const loaded: readonly ['docker' | 'containerd', string, string, boolean][] = [
    ['docker', 'type=docker', `type=docker,${NAME}`, true],
    ['docker', 'type=image', 'type=image', true],
    ['docker', 'type=local,dest=out', 'type=local,dest=out', false],
    ['containerd', 'type=docker', `type=docker,${NAME},rewrite-timestamp=true,unpack=false`, false],
    ['containerd', 'type=image', 'type=image,rewrite-timestamp=true,unpack=false', false],
    [
      'containerd',
      'type=docker,rewrite-timestamp=false',
      `type=docker,rewrite-timestamp=false,${NAME}`,
      false,
    ],
    ['containerd', 'type=docker,unpack=true', `type=docker,unpack=true,${NAME}`, true],
    [
      'containerd',
      'type=docker,unpack=false',
      `type=docker,unpack=false,${NAME},rewrite-timestamp=true`,
      false,
    ],
    ['containerd', 'type=docker,dest=f,name=a', 'type=docker,dest=f,name=a,rewrite-timestamp=true', false],
    ['containerd', 'type=oci,dest=f', 'type=oci,dest=f,rewrite-timestamp=true', false],
  ]
  it.each(loaded)(
    'rewrites times in what is not unpacked: image store %s, %s',
    (store, output, expected, isSaid) => {
      const builder = builderOf({ default: 'linux/amd64' }, 'docker', store, 'v0.26.2')
      const plan = planOf(
        { ...BASE, platforms: 'linux/amd64', reproducible: 'true', outputs: output },
        { builder },
      )
      expect(valuesOf('--output', plan.local?.argv)).toEqual([expected])
      const note = expect.stringMatching(
        /^reproducible: Docker unpacks what its builder b makes, with the times/,
      )
      expect(plan.notes).toEqual(isSaid ? [note] : [])
    },
  )

  it('leaves times to an engine that unpacks whatever it is told', () => {
    const builder = builderOf({ default: 'linux/amd64' }, 'docker', 'containerd', 'v0.25.2')
    const plan = planOf(
      { ...BASE, platforms: 'linux/amd64', reproducible: 'true', outputs: 'type=docker' },
      { builder },
    )
    expect(valuesOf('--output', plan.local?.argv)).toEqual([`type=docker,${NAME}`])
    expect(plan.notes).toHaveLength(1)
  })

  it('says in a label when it was made', () => {
    const created = new Date(NOW).toISOString()
    expect(planOf(BASE).labels).toEqual({})
    expect(planOf({ ...BASE, reproducible: 'true' }).labels).toEqual({ [CREATED]: created })
    const own = { ...BASE, reproducible: 'true', labels: `${CREATED}=today` }
    expect(planOf(own).labels).toEqual({ [CREATED]: 'today' })
    expect(planOf({ images: 'ghcr.io/acme/app', reproducible: 'true' }).labels[CREATED]).toBe(created)
    const set = { ...BASE, reproducible: 'true', 'source-date-epoch': '1' }
    expect(planOf(set).labels).toEqual({ [CREATED]: '1970-01-01T00:00:01.000Z' })
  })

  it('needs the time of the commit to have it', () => {
    const inputs = { ...BASE, reproducible: 'true', 'source-date-epoch': 'commit' }
    expect(planProblems(inputs)).toMatchObject([{ input: 'source-date-epoch', given: '"commit"' }])
    expect(planProblems(inputs, { committedAt: 1_000 })).toEqual([])
  })

  it('can’t be unpacked as well', () => {
    const inputs = { ...BASE, outputs: 'type=image,unpack=true,push=true' }
    expect(planProblems(inputs)).toEqual([])
    expect(planProblems({ ...inputs, reproducible: 'true' })).toMatchObject([{ input: 'reproducible' }])
  })
})
