import { describe, expect, it } from 'vitest'
import { annotations } from '../../src/report/annotations.ts'
import type { ResultAdvice, RunResult } from '../../src/report/result.ts'
import { baseline, compared, exists, GHCR, layer, platform, releaseToOne, uploaded } from './samples.ts'

const WHY = 'this line ran again though nothing before it changed'
const FILE = '/work/Dockerfile'

/** A release in which a step ran again for nothing. */
function missed(bytes: number, code = 'cache-missed'): RunResult {
  const reason = { code, message: WHY }
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

/** The dearest comes last in the Dockerfile, and first in the image of another platform. */
function advised(): RunResult {
  const result = missed(1_000_000)
  const reason = { code: 'cache-missed', message: WHY }
  const dearest = layer('three', 9_000_000, 'RUN make', [uploaded(9_000_000)], { line: 9, reason })
  return {
    ...result,
    advice: [FETCHED],
    platforms: [platform('linux/s390x', [dearest], []), ...result.platforms],
  }
}

function there(): RunResult {
  const reason = { code: 'cache-missed', message: WHY }
  const layers = [layer('one', 9_000_000, 'RUN make', [exists()], { line: 4, reason })]
  return { ...releaseToOne(), platforms: [platform('linux/amd64', layers, [])] }
}

const FETCHED: ResultAdvice = {
  ...{ rule: 'copy-link', message: 'a layer had to be fetched', platform: null, line: 3 },
  ...{ savedBytes: 60_012_345, savedMilliseconds: 1200 },
}

describe('beside the Dockerfile', () => {
  const notices: readonly [string, RunResult, string | undefined, number?][] = [
    ['nothing, when all was as it should be', compared(), undefined],
    [
      'the first upload of a step whose result the cache did not have',
      missed(1_000_000),
      `1.0 MB uploaded: ${WHY}`,
      4,
    ],
    ['an upload of the same content', missed(2_000_000, 'same-content'), `2.0 MB uploaded: ${WHY}`, 4],
    ['an upload on an image whose tag moved', missed(2_000_000, 'base-moved'), `2.0 MB uploaded: ${WHY}`, 4],
    ['the first by its line, whatever advice costs more', advised(), `1.0 MB uploaded: ${WHY}`, 4],
    ['nothing of an upload that is small', missed(999_999), undefined],
    ['nothing of an upload that had to be', missed(5_000_000, 'instruction-changed'), undefined],
    ['nothing of a layer that was there', there(), undefined],
    ['nothing of advice that is about no upload', { ...compared(), advice: [FETCHED] }, undefined],
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
