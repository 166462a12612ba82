import { describe, expect, it } from 'vitest'
import type { ContextSurplus } from '../../../src/ledger/advice/advice.ts'
import { context, contextPaths, contextSent } from '../../../src/ledger/advice/context.ts'
import { parseProvenance } from '../../../src/ledger/provenance.ts'
import type { SolveStatus } from '../../../src/ledger/solve-status.ts'
import { facts, platform, record } from './facts.ts'

/** A build that was sent so much. */
function solve(
  current: number,
  { name = '[internal] load build context', id = 'transferring context:', end = 1000 } = {},
): SolveStatus {
  return {
    vertices: [{ digest: 'sha256:a', inputs: [], name, cached: false, work: undefined }],
    progress: [{ vertex: 'sha256:a', id, current, start: 0, end }],
    warnings: [],
  }
}

const SURPLUS: ContextSurplus = { bytes: 6_000_000, total: 8_000_000, paths: ['node_modules', '.git'] }

function advise(surplus: ContextSurplus | undefined, ...solves: readonly SolveStatus[]) {
  const built = platform('FROM base:1\nRUN x\nCOPY . /srv', { options: { files: { a: 'one' } } })
  return context.advise(facts({ platforms: [built], records: [record({ solves })], surplus }))
}

describe('a context of which most is what Git ignores', () => {
  it('is named with the largest of it, and what sending that took', () => {
    expect(advise(SURPLUS, solve(8_001_000))).toEqual([
      {
        rule: 'context',
        message:
          "most of the build context is what Git ignores or keeps for itself; what the image doesn't need belongs in .dockerignore: node_modules, .git",
        platform: null,
        line: 3,
        savedBytes: 6_000_000,
        savedMilliseconds: 750,
      },
    ])
  })

  it.each<readonly [string, ContextSurplus | undefined, readonly SolveStatus[]]>([
    ['it wasn’t looked at', undefined, [solve(8_000_000)]],
    ['most of it is kept', { ...SURPLUS, bytes: 3_999_999 }, [solve(8_000_000)]],
    ['the builder had some of it: nobody tells which', SURPLUS, [solve(7_999_999)]],
    ['a retry was sent the rest', SURPLUS, [solve(100), solve(8_000_000)]],
    ['nothing was sent', SURPLUS, []],
    [
      'what was sent is a named context',
      SURPLUS,
      [solve(8_000_000, { name: '[context files] load from client' })],
    ],
    ['what was sent is a Dockerfile', SURPLUS, [solve(8_000_000, { id: 'transferring dockerfile:' })]],
  ])('is no matter where %s', (_, surplus, solves) => {
    expect(advise(surplus, ...solves)).toEqual([])
  })

  it('was sent to the node that got most', () => {
    const records = [solve(100), solve(8_000_000, { end: 250 }), solve(200)].map((one) =>
      record({ solves: [one] }),
    )
    expect(contextSent([record(), ...records])).toEqual({ bytes: 8_000_000, milliseconds: 250 })
    expect(contextSent([])).toBeUndefined()
  })
})

describe('what builds ask a context for', () => {
  const asked = (...sources: readonly object[]) =>
    sources.map((source, index) => {
      const parsed = parseProvenance({
        buildConfig: { llbDefinition: [{ id: `step${index}`, op: { Op: { source } } }] },
      })
      if (parsed === undefined) throw new RangeError()
      return parsed
    })
  const local = (paths?: string, identifier = 'local://context') => ({
    identifier,
    attrs: paths === undefined ? {} : { 'local.followpaths': paths },
  })

  it.each<readonly [string, readonly object[], readonly string[] | undefined]>([
    ['what all of them name', [local('["/src/","a"]'), local('["b"]')], ['src', 'a', 'b']],
    ['all of it, when one doesn’t say', [local('["a"]'), local()], undefined],
    ['nothing, when there is none', [], []],
    ['nothing of a named context', [local('["a"]'), local(undefined, 'local://named')], ['a']],
    ['nothing, when it makes no sense', [local('{'), local('"a"'), local('[1]')], []],
  ])('is %s', (_, sources, expected) => {
    expect(contextPaths(asked(...sources))).toEqual(expected)
  })
})
