import { describe, expect, it } from 'vitest'
import { annotations } from '../../src/report/annotations.ts'
import type { ResultAdvice, RunResult } from '../../src/report/result.ts'
import { baseline, compared, GHCR, layer, platform, releaseToOne, uploaded } from './samples.ts'

const FILE = '/work/Dockerfile'

const advice = (given: Partial<ResultAdvice> = {}): ResultAdvice => ({
  ...{ rule: 'same-content', message: 'only times differ', platform: null, line: 12 },
  ...{ savedBytes: 60_012_345, savedMilliseconds: 1200 },
  ...given,
})

/** A release in which a step ran again for nothing. */
function missed(bytes: number, code = 'cache-missed'): RunResult {
  const reason = { code, message: 'this line ran again though nothing before it changed' }
  const layers = [
    layer('base', 2_000_000, null, [uploaded(2_000_000)], { reason }),
    layer('one', bytes, 'RUN make', [uploaded(bytes, GHCR)], { line: 4, reason }),
    layer('two', bytes, 'RUN make install', [uploaded(bytes, GHCR)], { line: 5, reason }),
  ]
  return {
    ...releaseToOne(),
    platforms: [platform('linux/amd64', layers, [])],
    baseline: baseline([]),
  }
}

describe('beside the Dockerfile', () => {
  const notices: readonly [string, RunResult, string | undefined, number?][] = [
    ['nothing, when all was as it should be', compared(), undefined],
    [
      'the first piece of advice that has a line',
      { ...compared(), advice: [advice({ line: null }), advice(), advice({ line: 3 })] },
      '60.0 MB and 1.2 s could have been saved: only times differ',
      12,
    ],
    [
      'the first upload of a step whose result the cache did not have',
      missed(1_000_000),
      '1.0 MB uploaded: this line ran again though nothing before it changed',
      4,
    ],
    ['nothing of an upload that is small', missed(999_999), undefined],
    ['nothing of an upload that had to be', missed(5_000_000, 'instruction-changed'), undefined],
    ['nothing, when there is no baseline', { ...missed(5_000_000), baseline: null }, undefined],
  ]
  it.each(notices)('stands %s', (_, result, text, line) => {
    const expected = text === undefined ? [] : [{ kind: 'notice', text, at: { file: FILE, line } }]
    expect(annotations(result, FILE)).toEqual(expected)
  })

  it('stand the warnings of build checks', () => {
    const checks = [
      { message: 'StageNameCasing: stage name "A"\u001b[31m', url: 'https://docs.docker.com/x', line: 1 },
      { message: 'no line', url: null, line: null },
    ]
    expect(annotations({ ...compared(), checks }, FILE)).toEqual([
      {
        kind: 'warning',
        text: 'StageNameCasing: stage name "A"',
        hint: 'https://docs.docker.com/x',
        at: { file: FILE, line: 1 },
      },
      { kind: 'warning', text: 'no line' },
    ])
  })

  it('stand as many of them as GitHub shows, and how many there are more', () => {
    const checks = Array.from({ length: 13 }, (_, index) => ({ message: `${index}`, url: null, line: 1 }))
    const shown = annotations({ ...compared(), checks }, FILE)
    expect(shown.filter(({ kind }) => kind === 'warning')).toHaveLength(10)
    expect(shown.at(-1)).toEqual({ kind: 'info', text: '3 more warnings of build checks are in the report' })
  })

  it('stands nothing when the Dockerfile is elsewhere; the warnings are shown all the same', () => {
    const checks = [{ message: 'a warning', url: null, line: 1 }]
    expect(annotations({ ...missed(5_000_000), checks }, undefined)).toEqual([
      { kind: 'warning', text: 'a warning' },
    ])
  })
})
