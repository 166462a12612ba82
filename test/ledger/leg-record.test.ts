import { describe, expect, it } from 'vitest'
import { cachedSteps, provenanceOf, stepWork } from '../../src/ledger/leg-record.ts'
import { platform, record, vertices, type Work } from './advice/facts.ts'

const { provenance } = platform('FROM base:1\nRUN x\nRUN y\nRUN z')
const solve = (...work: readonly Work[]) => ({
  vertices: vertices(provenance, work),
  progress: [],
  warnings: [],
})
const idOf = (text: string) =>
  [...provenance.steps.values()].find(({ places }) => places[0]?.text === text)?.id ?? ''

describe('a leg', () => {
  const attempts = [
    solve({ instruction: 'RUN x', start: 0, end: 10 }, { instruction: 'RUN y', cached: true }),
    solve({ instruction: 'RUN x', start: 100, cached: true }, { instruction: 'RUN z', start: 100, end: 105 }),
  ]

  it('ran what ran in any attempt, whatever the next one found in the cache', () => {
    const cached = cachedSteps(record({ solves: attempts }), provenance)
    expect(['RUN x', 'RUN y', 'RUN z', 'FROM base:1'].map((text) => cached.get(idOf(text)))).toEqual([
      false,
      true,
      false,
      undefined,
    ])
  })

  it('says nothing of steps that never were at work', () => {
    const [one] = vertices(provenance, [{ instruction: 'RUN x' }])
    const idle = one === undefined ? [] : [{ ...one, work: undefined }]
    const solves = [{ vertices: idle, progress: [], warnings: [] }]
    expect(cachedSteps(record({ solves }), provenance)).toEqual(new Map())
  })

  it('was at work on a step as often as it ran', () => {
    const run = [...provenance.steps.values()].find(({ id }) => id === idOf('RUN x'))
    expect(run && stepWork(record({ solves: attempts }), provenance, run)).toEqual([{ start: 0, end: 10 }])
  })

  it('has the provenance of a platform, or the only one', () => {
    const other = platform('FROM other:1').provenance
    const both = record({ provenances: new Map([['linux/arm64', provenance]]) })
    expect(provenanceOf(both, 'linux/arm64')).toBe(provenance)
    expect(provenanceOf(both, 'linux/amd64')).toBeUndefined()
    expect(provenanceOf(record({ provenances: new Map([['', other]]) }), 'linux/amd64')).toBe(other)
  })
})
