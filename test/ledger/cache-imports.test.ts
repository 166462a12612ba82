import { describe, expect, it } from 'vitest'
import { readImports } from '../../src/ledger/cache-imports.ts'
import type { SolveStatus, Vertex } from '../../src/ledger/solve-status.ts'

const REF = 'type=registry,ref=ghcr.io/acme/app:buildcache-main'
const [MAIN, FIX] = ['type=gha,scope=main,timeout=30s', 'type=gha,scope=fix,timeout=30s']

function solve(...imports: readonly (readonly [string, number, string?])[]): SolveStatus {
  const vertices = imports.map(
    ([name, milliseconds, error], index): Vertex => ({
      digest: `sha256:${index}`,
      inputs: [],
      name: `importing cache manifest from ${name}`,
      cached: false,
      work: { start: 1000, end: 1000 + milliseconds },
      ...(error !== undefined && { error }),
    }),
  )
  return { vertices, progress: [], warnings: [] }
}

describe('what a build says of its imports', () => {
  it('is told by the reference of a registry', () => {
    const { vertices } = solve(
      ['ghcr.io/acme/app:buildcache-main', 12],
      ['ghcr.io/acme/app:buildcache-fix', 3],
    )
    const status = { vertices, progress: [], warnings: [] }
    expect(readImports([REF], status)).toEqual([{ entry: REF, state: 'used', milliseconds: 12 }])
    expect(readImports(['ghcr.io/acme/app:buildcache-fix'], status)).toMatchObject([{ milliseconds: 3 }])
  })

  it.each([
    ['missing', 'failed to configure registry cache importer: ghcr.io/acme/app:buildcache-main: not found'],
    ['failed', 'unexpected status from GET request: 500 Internal Server Error'],
  ])('is %s after an error', (state, error) => {
    expect(readImports([REF], solve(['ghcr.io/acme/app:buildcache-main', 1, error]))).toMatchObject([
      { state },
    ])
  })

  it('is told by the kind of others, where all of it fared alike', () => {
    const alike = solve(['gha:1', 5], ['gha:2', 7])
    expect(readImports([MAIN, FIX], alike)).toMatchObject([
      { entry: MAIN, state: 'used' },
      { entry: FIX, state: 'used' },
    ])
    const otherwise = solve(['gha:1', 5], ['gha:2', 7, 'unavailable'])
    expect(readImports([MAIN, FIX], otherwise)).toMatchObject([{ state: 'unknown' }, { state: 'unknown' }])
  })

  it('is nothing where nothing is said', () => {
    expect(readImports([REF], undefined)).toEqual([{ entry: REF, state: 'unknown', milliseconds: 0 }])
    expect(readImports([REF], solve(['gha:1', 5]))).toMatchObject([{ state: 'unknown' }])
    expect(readImports([], solve(['gha:1', 5]))).toEqual([])
  })
})
