import { describe, expect, it } from 'vitest'
import { type CommentDecision, decideComment } from '../../src/report/decide-comment.ts'
import type { RunResult } from '../../src/report/result.ts'
import {
  attestation,
  baseline,
  blind,
  budget,
  built,
  comparison,
  exists,
  failedPush,
  GHCR,
  image,
  layer,
  platform,
  releaseToOne,
  result,
  tag,
  uploaded,
} from './samples.ts'

/** Nothing but a config and attestations was sent. */
function unchangedLayers(given: Partial<RunResult> = {}): RunResult {
  return result({
    images: [image(GHCR, [tag('pr-7', 'moved')])],
    platforms: [platform('linux/amd64', [layer('app', 1000, 'COPY app /', [exists()])], [uploaded(1995)])],
    attestations: [attestation('linux/amd64', [uploaded(1)])],
    ...given,
  })
}

const same = baseline([comparison('linux/amd64', 1000, 1000)])

describe('what a run says beside its pull request', () => {
  const rows: readonly [string, RunResult, CommentDecision][] = [
    ['layers were uploaded', releaseToOne(), 'post'],
    ['only a config and attestations were uploaded', unchangedLayers(), 'update'],
    ['the sizes are the baseline’s', unchangedLayers({ baseline: same }), 'update'],
    [
      'a size is another one than the baseline’s',
      unchangedLayers({ baseline: baseline([comparison('linux/amd64', 1001, 1000)]) }),
      'post',
    ],
    [
      'a platform is new',
      unchangedLayers({
        baseline: baseline([{ ...comparison('linux/amd64', 0, 1000), previousSize: null }]),
      }),
      'post',
    ],
    [
      'a budget is exceeded, and only warns',
      unchangedLayers({ budgets: [budget('x', { outcome: 'exceeded', level: 'warn' })] }),
      'post',
    ],
    ['a budget is kept', unchangedLayers({ budgets: [budget('x', {})] }), 'update'],
    ['it was refused', unchangedLayers({ status: 'refused', exitCode: 3 }), 'post'],
    ['it failed', failedPush(), 'post'],
    ['it published in part', unchangedLayers({ exitCode: 1 }), 'post'],
    ['it was built, and pushed nowhere', built(), 'update'],
    ['what was uploaded is unknown', blind(), 'update'],
    ['it was cancelled', { ...releaseToOne(), status: 'cancelled', exitCode: 130 }, 'nothing'],
    ['it failed before it knew its images', { ...failedPush(), images: [] }, 'nothing'],
  ]
  it.each(rows)('when %s', (_, given, decision) => {
    expect(decideComment('on-change', { byBot: false }, given)).toBe(decision)
  })

  it.each(rows)(
    'never, when nobody wants it, the pull request is a bot’s, or there is none: %s',
    (_, given) => {
      expect(decideComment('never', { byBot: false }, given)).toBe('nothing')
      expect(decideComment('on-change', { byBot: true }, given)).toBe('nothing')
      expect(decideComment('always', undefined, given)).toBe('nothing')
    },
  )

  it.each(rows)('always, when somebody wants it, unless it can’t be: %s', (_, given, decision) => {
    const expected = decision === 'nothing' ? 'nothing' : 'post'
    expect(decideComment('always', { byBot: true }, given)).toBe(expected)
  })
})
