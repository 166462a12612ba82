import { describe, expect, it } from 'vitest'
import { chooseBuilder } from '../../src/buildkit/builder.ts'
import { likeliestBuildx } from '../../src/buildkit/buildx.ts'
import { parsed, type With } from '../inputs/given.ts'
import { builderOf } from '../plan/plan-of.ts'

/** Whether the current builder would be used: a dry run makes none. */
async function isUsed(inputs: With, store: 'docker' | 'containerd', pushes: boolean): Promise<boolean> {
  const builder = await chooseBuilder({
    ...{ inputs: parsed(inputs), pushes, create: false, env: {}, folder: '', show: () => {} },
    buildx: likeliestBuildx({}),
    inspected: builderOf({ default: 'linux/amd64 linux/arm64' }, 'docker', store),
    signal: new AbortController().signal,
    provideImage: async () => [],
    onCreate: () => {},
  })
  return !builder.own
}

describe('docker’s own builder', () => {
  const both = 'linux/amd64,linux/arm64'
  const table: readonly [string, With, { docker: boolean; containerd: boolean }][] = [
    ['loads', { load: 'true' }, { docker: true, containerd: true }],
    ['loads two platforms', { load: 'true', platforms: both }, { docker: false, containerd: true }],
    [
      'loads a platform that it lacks',
      { load: 'true', platforms: 'linux/s390x' },
      { docker: false, containerd: false },
    ],
    ['writes a folder', { outputs: 'type=local,dest=out' }, { docker: true, containerd: true }],
    ['writes an OCI archive', { outputs: 'type=oci,dest=out.tar' }, { docker: false, containerd: true }],
    [
      'writes an image’s archive',
      { outputs: 'type=docker,dest=out.tar' },
      { docker: false, containerd: true },
    ],
    ['caches by itself', { load: 'true', cache: 'auto' }, { docker: true, containerd: true }],
    // What it can't write is a warning, and often isn't written anyway.
    ['keeps a cache', { load: 'true', cache: 'registry' }, { docker: true, containerd: true }],
  ]
  it.each(table)('%s, as its image store allows', async (_, inputs, used) => {
    expect({
      docker: await isUsed(inputs, 'docker', false),
      containerd: await isUsed(inputs, 'containerd', false),
    }).toEqual(used)
  })

  it('pushes nothing by digest', async () => {
    expect(await isUsed({ tags: 'a/b:1' }, 'docker', true)).toBe(false)
    expect(await isUsed({ tags: 'a/b:1' }, 'containerd', true)).toBe(false)
  })
})
