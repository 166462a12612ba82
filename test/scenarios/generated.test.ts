import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Bed } from '../bed/bed.ts'
import { generatedCase } from './generated-case.ts'
import { tryCase } from './generated-publish.ts'
import { sharedBed } from './layerwise.ts'
import { startTwoNodes, type TwoNodes } from './two-nodes.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed
let folder: string
let nodes: TwoNodes

beforeAll(async () => {
  bed = await sharedBed()
  folder = await mkdtemp(join(tmpdir(), 'nodes-'))
  nodes = await startTwoNodes(bed, folder)
})

afterAll(async () => {
  await nodes?.[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

// A few of what `npm run test:ledger` tries by hundreds, the same ones each time.
const SEED = 1
const CASES = 8

describe(`generated cases of seed ${SEED}: the ledger is what the access logs say`, () => {
  it.each(fc.sample(generatedCase, { seed: SEED, numRuns: CASES }))('case %#', async (given) => {
    expect(await tryCase(bed, nodes, given), JSON.stringify(given)).toEqual([])
  })
})
