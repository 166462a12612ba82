import fc from 'fast-check'
import compare from 'semver/functions/compare.js'
import { describe, expect, it } from 'vitest'
import type { Follows } from '../../src/tags/follows.ts'
import { type Move, type MoveQuestion, mayMove, mustTakeBack, tellsByTime } from '../../src/tags/may-move.ts'

const [A, B, C] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)]
const EARLY = Date.UTC(2026, 10, 1)
const LATE = Date.UTC(2026, 10, 2)

const version = (text: string, scheme: 'semver' | 'pep440' = 'semver'): Follows => ({
  ...{ kind: 'version', version: text, scheme },
})
const main: Follows = { kind: 'branch', branch: 'main' }
const pull: Follows = { kind: 'pull-request', number: 7 }

type Case = readonly [
  name: string,
  Pick<MoveQuestion, 'follows'> & Partial<MoveQuestion>,
  expected: 'moves' | RegExp,
  note?: RegExp,
]

function decide(question: Pick<MoveQuestion, 'follows'> & Partial<MoveQuestion>): Move {
  return mayMove({ ours: {}, present: undefined, relation: {}, policy: 'monotonic', ...question })
}

function check(question: Case[1], expected: Case[2], note: Case[3]): void {
  const move = decide(question)
  if (expected === 'moves') {
    expect(move).toEqual({ move: true, ...(note && { note: expect.stringMatching(note) }) })
  } else {
    const shown = move.move ? 'moves' : `${move.reason.code}: ${move.reason.message}`
    expect(shown).toMatch(expected)
  }
}

describe('a tag of a version', () => {
  const to = (ours: string, present: string | undefined, scheme?: 'semver' | 'pep440') => ({
    follows: version(ours, scheme),
    present: { version: present, revision: A },
  })
  const cases: readonly Case[] = [
    ['is made where there is none', { follows: version('1.0.0') }, 'moves'],
    ['moves to a higher one', to('1.2.4', '1.2.3'), 'moves'],
    ['moves to the same', to('1.2.3', '1.2.3'), 'moves'],
    ['moves to the same, spelled otherwise', to('1.2.3', 'v1.2.3'), 'moves'],
    ['moves to the same, built otherwise', to('1.2.3', '1.2.3+build.7'), 'moves'],
    [
      'does not move to a backport',
      to('1.9.4', '2.1.0'),
      /^older-version: 2\.1\.0 is there, and 1\.9\.4 is older; floating-tags: always moves it all the same$/,
    ],
    ['does not move by text', to('1.9.0', '1.10.0'), /^older-version/],
    ['moves from a prerelease to the real one', to('2.0.0', '2.0.0-rc.1'), 'moves'],
    ['does not move from the real one to a prerelease', to('2.0.0-rc.1', '2.0.0'), /^older-version/],
    ['moves to a prerelease of the next one', to('2.0.0-rc.1', '1.9.9'), 'moves'],
    ['moves to a later prerelease', to('2.0.0-rc.10', '2.0.0-rc.9'), 'moves'],
    ['does not move to an earlier prerelease', to('2.0.0-alpha', '2.0.0-beta'), /^older-version/],
    ['does not move to a prerelease of fewer parts', to('1.0.0-alpha', '1.0.0-alpha.1'), /^older-version/],
    ['moves from a number to a word', to('1.0.0-alpha.beta', '1.0.0-alpha.1'), 'moves'],
    ['knows Python’s order', to('1.2.3', '1.2.3rc2', 'pep440'), 'moves'],
    ['knows what is behind Python’s', to('1.2.3', '1.2.3.post1', 'pep440'), /^older-version/],
    ['knows Python’s development versions', to('1.2.3.dev1', '1.2.3a1', 'pep440'), /^older-version/],
    ['knows Python’s epochs', to('1!0.1', '2026.1', 'pep440'), 'moves'],
    ['of a git tag that is none of SemVer’s', to('1.2.3rc2', '1.2.3rc1'), 'moves'],
    ['of a git tag that is none of SemVer’s, backwards', to('1.2.3rc1', '1.2.3'), /^older-version/],
    ['moves where none is said', to('1.2.3', undefined), 'moves', /says no version: moved all the same/],
    [
      'moves where nothing can be compared',
      to('1.2.3', 'main'),
      'moves',
      /"main", which can't be compared with 1\.2\.3/,
    ],
    ['moves from nothing that compares', to('nightly', '1.2.3'), 'moves', /can't be compared/],
    ['is not kept by an equal commit', { ...to('1.0.0', '2.0.0'), ours: { revision: A } }, /^older-version/],
    ['moves always, if told to', { ...to('1.0.0', '2.0.0'), policy: 'always' }, 'moves'],
  ]
  for (const [name, question, expected, note] of cases) it(name, () => check(question, expected, note))

  it('is compared without what stands around it', () => {
    const affixes = { prefix: 'app-', suffix: '.alpine' }
    const to = (present: string) =>
      decide({
        follows: { kind: 'version', version: '1.2.3', scheme: 'semver', affixes },
        present: { version: present },
      })
    expect(to('app-1.2.4.alpine')).toMatchObject({ move: false, reason: { code: 'older-version' } })
    expect(to('app-1.2.2.alpine')).toEqual({ move: true })
    expect(to('2.0.0')).toMatchObject({ move: false })
    expect(to('web-1.2.4.alpine')).toMatchObject({ move: true, note: expect.any(String) })
  })
})

describe('what only labels say', () => {
  const ours = { revision: A, source: 'https://github.com/acme/app' }
  const labels = { version: '22.04', revision: B, saidBy: 'labels' } as const
  const from = (present: NonNullable<MoveQuestion['present']>, more: Partial<MoveQuestion> = {}) => ({
    ...{ follows: version('1.2.3'), ours, present: { ...labels, ...present } },
    ...more,
  })
  const UNKNOWN = /says no version/
  const cases: readonly Case[] = [
    ['is a base image’s where it names no repository', from({}), 'moves', UNKNOWN],
    [
      'is a base image’s where it names another',
      from({ source: 'https://github.com/base/os' }),
      'moves',
      UNKNOWN,
    ],
    ['is the image’s own where it names ours', from({ source: ours.source }), /^older-version/],
    ['is so however it is written', from({ source: 'https://github.com/Acme/App.git' }), /^older-version/],
    ['is believed with a commit where nobody knows ours', from({}, { ours: {} }), /^older-version/],
    ['is not without one', from({ revision: undefined }, { ours: {} }), 'moves', UNKNOWN],
    [
      'is no commit of a branch either',
      from({}, { follows: main, relation: { ours: 'behind' } }),
      'moves',
      /says no revision/,
    ],
  ]
  for (const [name, question, expected, note] of cases) it(name, () => check(question, expected, note))
})

describe('a tag that another run has put elsewhere', () => {
  const isTakenBack = (
    follows: Follows,
    present: MoveQuestion['present'],
    more: Partial<MoveQuestion> = {},
  ) =>
    mustTakeBack({
      ...{ follows, present, ours: { revision: A }, relation: {}, policy: 'monotonic' },
      ...more,
    })
  const prefixed: Follows = {
    ...{ kind: 'version', version: '1.2.3', scheme: 'semver', affixes: { prefix: 'app-', suffix: '' } },
  }
  const cases: readonly (readonly [string, boolean, boolean])[] = [
    ['is taken back from an older version', isTakenBack(version('1.2.3'), { version: '1.2.2' }), true],
    ['is left to a newer one', isTakenBack(version('1.2.3'), { version: '1.2.4' }), false],
    ['is left to the same one', isTakenBack(version('1.2.3'), { version: '1.2.3' }), false],
    [
      'is left to the same one, spelled otherwise',
      isTakenBack(version('v1.2.3'), { version: '1.2.3' }),
      false,
    ],
    ['is left to the same one, named otherwise', isTakenBack(prefixed, { version: 'app-1.2.3' }), false],
    ['is left to what can’t be compared', isTakenBack(version('1.2.3'), { version: 'main' }), false],
    ['is left to the same commit', isTakenBack(main, { revision: A }, { relation: { head: A } }), false],
    ['is taken back for the head', isTakenBack(main, { revision: B }, { relation: { head: A } }), true],
    ['is left where it is last sent', isTakenBack({ kind: 'run' }, { version: '1.0.0' }), false],
  ]
  it.each(cases)('%s', (_, taken, expected) => expect(taken).toBe(expected))
})

describe('a tag of a branch', () => {
  const at = (question: Partial<MoveQuestion>) => ({
    ...{ follows: main, ours: { revision: B }, present: { revision: A } },
    ...question,
  })
  const cases: readonly Case[] = [
    ['is made where there is none', at({ present: undefined }), 'moves'],
    ['moves to the head', at({ relation: { head: B } }), 'moves'],
    ['moves to the head, though pushed by force', at({ relation: { head: B, ours: 'diverged' } }), 'moves'],
    ['moves back to the head, pushed by force', at({ relation: { head: B, ours: 'behind' } }), 'moves'],
    ['moves to the same commit', at({ present: { revision: B }, relation: { head: C } }), 'moves'],
    ['moves forward to what is not yet the head', at({ relation: { head: C, ours: 'ahead' } }), 'moves'],
    ['moves forward where nobody knows the head', at({ relation: { ours: 'ahead' } }), 'moves'],
    [
      'does not move back',
      at({ relation: { ours: 'behind' } }),
      /^older-commit: aaaaaaa is there, and bbbbbbb is before it/,
    ],
    [
      'does not move from the head',
      at({ relation: { head: A } }),
      /^older-commit: aaaaaaa, the head of the branch main, is there/,
    ],
    [
      'waits for the head after a push by force',
      at({ relation: { head: C, ours: 'diverged' } }),
      /^not-head: the branch main is at ccccccc by now, not at bbbbbbb/,
    ],
    [
      'moves by time where histories part and nobody knows the head',
      at({
        ours: { revision: B },
        relation: { oursCommitted: LATE, ours: 'diverged', presentCommitted: EARLY },
      }),
      'moves',
      /by the time of the commits alone/,
    ],
    [
      'moves by time where no history is known',
      at({ ours: { revision: B }, relation: { oursCommitted: LATE, presentCommitted: EARLY } }),
      'moves',
      /by the time of the commits alone/,
    ],
    [
      'moves by time to one of the same second',
      at({ ours: { revision: B }, relation: { oursCommitted: EARLY, presentCommitted: EARLY } }),
      'moves',
      /by the time of the commits alone/,
    ],
    [
      'does not move back by time',
      at({ ours: { revision: B }, relation: { oursCommitted: EARLY, head: C, presentCommitted: LATE } }),
      /^older-commit: .*by the time of the commits alone/,
    ],
    [
      'moves where nothing is known of the two',
      at({}),
      'moves',
      /nothing tells which of the two commits is newer/,
    ],
    ['moves where no revision is said', at({ present: { version: '1.0' } }), 'moves', /says no revision/],
    ['moves where nothing is said', at({ present: {} }), 'moves', /says no revision/],
    ['moves where we know no commit', at({ ours: {} }), 'moves', /no commit is known of what is published/],
    ['moves always, if told to', at({ relation: { ours: 'behind' }, policy: 'always' }), 'moves'],
    // The image of A may be what the head left there, when it found nothing changed.
    [
      'waits for the head where images are kept',
      at({ relation: { head: C, ours: 'ahead' }, keeps: true }),
      /^not-head: the branch main is at ccccccc by now, not at bbbbbbb/,
    ],
    [
      'moves to the head where images are kept',
      at({ relation: { head: B, ours: 'ahead' }, keeps: true }),
      'moves',
    ],
    [
      'moves forward where images are kept and nobody knows the head',
      at({ relation: { ours: 'ahead' }, keeps: true }),
      'moves',
    ],
  ]
  for (const [name, question, expected, note] of cases) it(name, () => check(question, expected, note))
})

describe('a tag of a pull request', () => {
  const at = (question: Partial<MoveQuestion>) => ({
    ...{ follows: pull, ours: { revision: B }, present: { revision: A } },
    ...question,
  })
  const cases: readonly Case[] = [
    ['is made where there is none', at({ present: undefined, relation: { head: C } }), 'moves'],
    ['moves to its head', at({ relation: { head: B } }), 'moves'],
    ['moves to its head, pushed by force', at({ relation: { head: B, ours: 'behind' } }), 'moves'],
    [
      'does not move to another commit',
      at({ relation: { head: C, ours: 'ahead' } }),
      /^not-head: pull request 7 is at ccccccc/,
    ],
    [
      'does not move where our commit is not known',
      at({ ours: {}, relation: { head: C } }),
      /not at an unknown commit/,
    ],
    ['goes by history where the head is not known', at({ relation: { ours: 'behind' } }), /^older-commit/],
    ['moves always, if told to', at({ relation: { head: C }, policy: 'always' }), 'moves'],
  ]
  for (const [name, question, expected, note] of cases) it(name, () => check(question, expected, note))
})

describe('the time of the commits', () => {
  it('is asked for exactly where it tells', () => {
    for (const follows of [main, pull])
      for (const head of [undefined, A, B, C])
        for (const order of [undefined, 'ahead', 'behind', 'diverged'] as const) {
          const relation = { head, ours: order }
          const moves = [EARLY, LATE].map((oursCommitted) => {
            const dated = { ...relation, oursCommitted, presentCommitted: LATE }
            return decide({ follows, ours: { revision: B }, present: { revision: A }, relation: dated }).move
          })
          const tells = tellsByTime(follows, relation, { ours: B, present: A })
          expect(tells, JSON.stringify({ follows, ...relation })).toBe(moves[0] !== moves[1])
        }
  })
})

describe('a tag that somebody spelled out', () => {
  it('moves to whatever is published', () => {
    const present = { version: '2.0.0', revision: A }
    expect(decide({ follows: { kind: 'run' }, ours: { revision: B }, present })).toEqual({ move: true })
  })
})

describe('in whatever order publishes end', () => {
  it('latest is never of a lower version than before, and of the highest in the end', () => {
    const part = fc.nat({ max: 3 })
    const candidate = fc.option(fc.constantFrom('alpha', 'alpha.1', 'beta', 'rc.1', 'rc.10'), { nil: '' })
    const versions = fc
      .tuple(part, part, part, candidate)
      .map(([a, b, c, pre]) => `${a}.${b}.${c}${pre === '' ? '' : `-${pre}`}`)
    fc.assert(
      fc.property(fc.array(versions, { minLength: 1 }), (published) => {
        let latest: string | undefined
        for (const ours of published) {
          const present = latest === undefined ? undefined : { version: latest }
          const before = latest
          if (decide({ follows: version(ours), present }).move) latest = ours
          if (before !== undefined) expect(compare(latest ?? '', before)).toBeGreaterThanOrEqual(0)
        }
        const highest = published.toSorted(compare).at(-1) ?? ''
        expect(compare(latest ?? '', highest)).toBe(0)
      }),
    )
  })

  it('a branch’s tag never goes back in its history, and ends at its head', () => {
    // Commits are numbers, one on top of the other; a run of each ends sometime after it was pushed.
    const commits = 8
    const runs = fc.shuffledSubarray(
      Array.from({ length: commits }, (_, commit) => commit),
      { minLength: commits },
    )
    const knows = fc.record({ head: fc.boolean(), history: fc.boolean() })
    fc.assert(
      fc.property(runs, fc.array(knows, { minLength: commits, maxLength: commits }), (order, known) => {
        let tag: number | undefined
        order.forEach((commit, index) => {
          const pushed = Math.max(...order.slice(0, index + 1))
          const { head, history } = known[index] ?? { head: false, history: false }
          const before = tag
          const move = decide({
            follows: main,
            ours: { revision: `${commit}` },
            present: tag === undefined ? undefined : { revision: `${tag}` },
            relation: {
              head: head ? `${pushed}` : undefined,
              ours: history && tag !== undefined ? (commit > tag ? 'ahead' : 'behind') : undefined,
              ...{ oursCommitted: commit, presentCommitted: tag },
            },
          })
          if (move.move) tag = commit
          expect(tag).toBeGreaterThanOrEqual(before ?? 0)
        })
        expect(tag).toBe(commits - 1)
      }),
    )
  })

  it('a branch that was pushed by force has its tag at the head, once the head’s run has ended', () => {
    const old = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 })
    fc.assert(
      fc.property(old, old, fc.constantFrom('a', 'x'), (before, after, head) => {
        let tag: string | undefined
        for (const commit of [...before, head, ...after]) {
          const ours =
            commit === tag
              ? 'identical'
              : tag === 'x' || commit === 'x'
                ? 'diverged'
                : commit > (tag ?? '')
                  ? 'ahead'
                  : 'behind'
          const question = { follows: main, ours: { revision: commit }, relation: { head, ours } as const }
          const present = tag === undefined ? undefined : { revision: tag }
          if (decide({ ...question, present }).move) tag = commit
        }
        expect(tag).toBe(head)
      }),
    )
  })
})
