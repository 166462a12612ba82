import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { criticalPath } from '../../../src/ledger/timeline/critical-path.ts'
import type { TimelineStep } from '../../../src/ledger/timeline/steps.ts'

/** Name, start, end, and what it waited for. */
type Given = readonly [string, number, number, string?, number?]

function steps(...given: readonly Given[]): readonly TimelineStep[] {
  return given.map(([vertex, start, end, inputs = '', leg = 0]) => ({
    ...{ leg, platform: null, name: vertex, line: null, cached: start === end, start, end, vertex },
    inputs: inputs === '' ? [] : inputs.split(','),
  }))
}

const names = (all: readonly TimelineStep[]) =>
  [...criticalPath(all)].map(({ vertex }) => vertex).toReversed()

describe('the critical path', () => {
  const cases: readonly (readonly [string, readonly Given[], readonly string[]])[] = [
    ['of nothing is empty', [], []],
    ['of one step is that step', [['a', 0, 10]], ['a']],
    [
      'goes by what steps worked on, the input that ended last first',
      [
        ['from', 0, 50],
        ['fast', 50, 60, 'from'],
        ['slow', 50, 400, 'from'],
        ['beside', 50, 405],
        ['copy', 400, 500, 'fast,slow'],
        ['last', 510, 600, 'copy'],
      ],
      ['from', 'slow', 'copy', 'last'],
    ],
    [
      'goes by time where nothing is an input, as for what frontends ask and for the export',
      [
        ['read the Dockerfile', 0, 30],
        ['look up a base image', 32, 50],
        ['read .dockerignore', 51, 60],
        ['context', 62, 90],
        ['from', 62, 70],
        ['copy', 90, 120, 'from,context'],
        ['export', 121, 300],
      ],
      ['read the Dockerfile', 'look up a base image', 'read .dockerignore', 'context', 'copy', 'export'],
    ],
    [
      'goes through what was cached, which takes no time',
      [
        ['from', 0, 10],
        ['one', 10, 10, 'from'],
        ['two', 10, 10, 'one'],
        ['export', 11, 90],
      ],
      ['from', 'export'],
    ],
    [
      'goes from a retry to the attempt before it',
      [
        ['run', 0, 100],
        ['export', 100, 200],
        ['read the Dockerfile', 1200, 1210],
        ['export again', 1211, 1300],
      ],
      ['run', 'export', 'read the Dockerfile', 'export again'],
    ],
    [
      'is that of the leg that ended last',
      [
        ['one', 0, 100, '', 0],
        ['two', 0, 200, '', 1],
        ['three', 100, 500, 'one', 0],
        ['four', 200, 400, 'two', 1],
      ],
      ['one', 'three'],
    ],
    [
      'allows for an end that is noted a little late',
      [
        ['one', 0, 104],
        ['two', 100, 200, 'one'],
      ],
      ['one', 'two'],
    ],
    [
      'ends where something began before all others ended',
      [
        ['one', 0, 110],
        ['two', 100, 200],
      ],
      ['two'],
    ],
  ]
  it.each(cases)('%s', (_, given, expected) => {
    expect(names(steps(...given))).toEqual(expected)
  })

  it('of any steps ends with the last one, and is one thing after the other', () => {
    const step = fc
      .tuple(fc.nat(500), fc.nat(200), fc.array(fc.nat(30), { maxLength: 3 }), fc.nat(1))
      .map(([start, long, inputs, leg]) => ({ start, end: start + long, inputs, leg }))
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (given) => {
        const all = steps(
          ...given.map(
            ({ start, end, inputs, leg }, index): Given => [`${index}`, start, end, inputs.join(), leg],
          ),
        )
        const path = [...criticalPath(all)]
        expect(path[0]?.end).toBe(Math.max(...all.map(({ end }) => end)))
        for (const [index, one] of path.entries()) {
          const before = path[index + 1]
          if (before !== undefined) expect(before.end).toBeLessThanOrEqual(one.start + 5)
          expect(one.leg).toBe(path[0]?.leg)
        }
      }),
    )
  })

  it('of hundreds of steps is found', () => {
    const chain = steps(
      ...Array.from(
        { length: 800 },
        (_, index): Given => [`${index}`, index * 10, index * 10 + 9, `${index - 1}`],
      ),
    )
    expect(criticalPath(chain).size).toBe(800)
  })
})
