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

// A few of what `npm run test:cache` tries.
describe('a cache that something is the matter with costs time, never the build', () => {
  it.each(CACHE_FAULTS.filter(({ sample }) => sample).map((fault) => [describeFault(fault), fault] as const))(
    '%s',
    async (_, fault) => {
      expect(await tryCacheFault(bed, fault.blocks ? restartable : builder, fault)).toEqual([])
    },
  )
})
