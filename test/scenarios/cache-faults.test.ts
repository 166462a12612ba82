import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Bed } from '../bed/bed.ts'
import { type ContainerBuilder, startContainerBuilder } from '../bed/container-builder.ts'
import { type FreshBuilder, startFreshBuilder } from '../bed/fresh-builder.ts'
import { tryCacheFault } from './cache-fault-run.ts'
import { CACHE_FAULTS, describeFault } from './cache-faults.ts'
import { sharedBed } from './layerwise.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 1_800_000 })

let bed: Bed
let builder: FreshBuilder
/** Where a cache holds the builder up. */
let restartable: ContainerBuilder

beforeAll(async () => {
  bed = await sharedBed()
  builder = await startFreshBuilder(bed)
  restartable = await startContainerBuilder(bed)
})

afterAll(async () => {
  await restartable?.[Symbol.asyncDispose]()
  await builder?.[Symbol.asyncDispose]()
})

const STALLED = CACHE_FAULTS.find(({ name, inPush }) => name === 'layers that never come' && !inPush)

// With the docker-container driver it is restarted.
describe('a builder that is held up and that nobody can restart', () => {
  it('builds everything anew', async () => {
    const withBase = {
      name: builder.name,
      empty: async () => {
        await builder.empty()
        await builder.build({ dockerfile: 'FROM busybox:1.37\nRUN true\n' })
      },
    }
    expect(STALLED && (await tryCacheFault(bed, withBase, STALLED))).toEqual([])
  })

  it('is given up when the base image is held up as well', async () => {
    const [complaint] = (STALLED && (await tryCacheFault(bed, builder, STALLED))) ?? []
    expect(complaint).toContain(`builder ${builder.name} is held up by a cache: `)
    // Whoever waits in it doesn't outlast it.
    await builder.empty()
  })
})

// A few of what `npm run test:cache` tries.
describe('a cache that something is the matter with costs time, never the build', () => {
  it.each(CACHE_FAULTS.filter(({ sample }) => sample).map((fault) => [describeFault(fault), fault] as const))(
    '%s',
    async (_, fault) => {
      expect(await tryCacheFault(bed, fault.blocks ? restartable : builder, fault)).toEqual([])
    },
  )
})
