import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Bed } from '../bed/bed.ts'
import { generatedCase } from './generated-case.ts'
import { tryCase } from './generated-publish.ts'
import { sharedBed } from './layerwise.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed

beforeAll(async () => {
  bed = await sharedBed()
})

// A few of what `npm run test:ledger` tries by hundreds, the same ones each time.
const SEED = 1
const CASES = 8

describe(`generated cases of seed ${SEED}: the ledger is what the access logs say`, () => {
  it.each(fc.sample(generatedCase, { seed: SEED, numRuns: CASES }).map((given, index) => ({ index, given })))(
    'case $index',
    async ({ given }) => {
      expect(await tryCase(bed, given), JSON.stringify(given)).toEqual([])
    },
  )
})
