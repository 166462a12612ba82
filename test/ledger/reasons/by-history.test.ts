import { describe, expect, it } from 'vitest'
import { type Case, explained, NOTHING } from './cases.ts'
import type { BuildOptions } from './model.ts'

type Rows = readonly (readonly [string, Case])[]

const SECRET = 'ghp_x7Kq V=hunter2 PASSWORD=tok3n'
const MIN: BuildOptions = { mode: 'min' }
const NONE: BuildOptions = { mode: 'none' }

const written: Rows = [
  ['nothing', { before: 'FROM base:1\nENV A=1\nRUN x\nCOPY a /a', beforeOptions: MIN, expected: NOTHING }],
  [
    'what an image carries along: nothing',
    {
      before: 'FROM base:1\nLABEL a=b\nRUN x\nCMD ["x"]',
      beforeOptions: MIN,
      now: 'FROM base:1\nLABEL a=c\nEXPOSE 80\nRUN x\nCMD ["y"]',
      expected: NOTHING,
    },
  ],
  [
    'an instruction, and what stands on it',
    {
      before: 'FROM base:1\nRUN one\nCOPY a /srv/a',
      beforeOptions: MIN,
      now: 'FROM base:1\nRUN two\nCOPY a /srv/a',
      expected: {
        'RUN two': 'instruction-changed 2 this line is new or changed',
        'COPY a /srv/a': 'instruction-changed 2 line 2 is new or changed: RUN two',
      },
    },
  ],
  [
    'an instruction that is added',
    {
      before: 'FROM base:1\nRUN last',
      beforeOptions: MIN,
      now: 'FROM base:1\nCOPY a /a\nRUN last',
      nowOptions: { files: { a: 'one' } },
      expected: {
        'COPY a /a': 'instruction-changed 2 this line is new or changed',
        'RUN last': 'instruction-changed 2 line 2 is new or changed: COPY a /a',
      },
    },
  ],
  [
    'an instruction that is gone',
    {
      before: 'FROM base:1\nRUN gone\nRUN last',
      beforeOptions: MIN,
      now: 'FROM base:1\nRUN last',
      expected: { 'RUN last': 'instruction-changed 2 this line was moved, or one before it is gone' },
    },
  ],
  [
    'instructions in another order',
    {
      before: 'FROM base:1\nRUN one\nRUN two',
      beforeOptions: MIN,
      now: 'FROM base:1\nRUN two\nRUN one',
      expected: {
        'RUN two': 'instruction-changed 2 this line was moved, or one before it is gone',
        'RUN one': 'instruction-changed 2 line 2 was moved, or one before it is gone: RUN two',
      },
    },
  ],
  [
    'an instruction that is there once more',
    {
      before: 'FROM base:1\nRUN x',
      beforeOptions: MIN,
      now: 'FROM base:1\nRUN x\nRUN x',
      expected: { 'RUN x': 'instruction-changed 3 the baseline has no such instruction where this line is' },
    },
  ],
  [
    'a COPY with a variable: which of the two changed, the history doesn’t tell',
    {
      before: 'FROM base:1\nARG V=a\nCOPY $V /a',
      beforeOptions: { ...MIN, files: { a: 'one', b: 'two' } },
      nowOptions: { args: { V: 'b' }, files: { a: 'one', b: 'two' } },
      expected: { 'COPY $V /a': 'instruction-changed 3 this line, or a value in it, is new or changed' },
    },
  ],
  [
    'what is below a COPY with --link, and one that is new',
    {
      before: 'FROM base:1\nRUN one\nCOPY --link a /a',
      beforeOptions: MIN,
      now: 'FROM base:1\nRUN two\nCOPY --link a /a\nCOPY --link b /b',
      nowOptions: { files: { b: 'two' } },
      expected: {
        'RUN two': 'instruction-changed 2 this line is new or changed',
        'COPY --link b /b': 'instruction-changed 4 this line is new or changed',
      },
    },
  ],
]

const settings: Rows = [
  [
    'ENV',
    {
      before: 'FROM base:1\nENV A=1\nRUN x\nCOPY a /srv/a',
      beforeOptions: MIN,
      now: 'FROM base:1\nENV A=2\nRUN x\nCOPY a /srv/a',
      expected: {
        'RUN x': 'instruction-changed 3 ENV before this line, or a value in it, is new or changed',
        'COPY a /srv/a':
          'instruction-changed 3 ENV before line 3, or a value in it, is new or changed: RUN x',
      },
    },
  ],
  [
    'ENV after the last RUN, which no COPY depends on',
    {
      before: 'FROM base:1\nRUN x\nENV A=1\nCOPY a /srv/a',
      beforeOptions: MIN,
      now: 'FROM base:1\nRUN x\nENV A=2\nENV B=2\nCOPY a /srv/a',
      expected: NOTHING,
    },
  ],
  [
    'ENV after the last RUN, and files',
    {
      before: 'FROM base:1\nRUN x\nENV A=1\nCOPY a /srv/a',
      beforeOptions: { ...MIN, files: { a: 'one' } },
      now: 'FROM base:1\nRUN x\nENV A=2\nENV B=2\nCOPY a /srv/a',
      nowOptions: { files: { a: 'two' } },
      expected: {
        'COPY a /srv/a':
          'copied-again 5 what this line copies changed, or how it copies it, or only times did',
      },
    },
  ],
  [
    'USER',
    {
      before: 'FROM base:1\nRUN x',
      beforeOptions: MIN,
      now: 'FROM base:1\nUSER 1\nRUN x',
      expected: {
        'RUN x': 'instruction-changed 3 USER before this line, or a value in it, is new or changed',
      },
    },
  ],
  [
    'SHELL',
    {
      before: 'FROM base:1\nRUN x\nCOPY a /srv/a',
      beforeOptions: MIN,
      now: 'FROM base:1\nSHELL ["/bin/sh", "-e", "-c"]\nRUN x\nCOPY a /srv/a',
      expected: {
        'RUN x': 'instruction-changed 3 SHELL before this line, or a value in it, is new or changed',
        'COPY a /srv/a':
          'instruction-changed 3 SHELL before line 3, or a value in it, is new or changed: RUN x',
      },
    },
  ],
  [
    'ENV that is gone',
    {
      before: 'FROM base:1\nENV A=1\nRUN x',
      beforeOptions: MIN,
      now: 'FROM base:1\nRUN x',
      expected: { 'RUN x': 'instruction-changed 2 this line was moved, or one before it is gone' },
    },
  ],
  [
    'WORKDIR, which makes a layer',
    {
      before: 'FROM base:1\nWORKDIR /one\nRUN x',
      beforeOptions: MIN,
      now: 'FROM base:1\nWORKDIR /two\nRUN x',
      expected: {
        'WORKDIR /two': 'instruction-changed 2 this line is new or changed',
        'RUN x': 'instruction-changed 2 line 2 is new or changed: WORKDIR /two',
      },
    },
  ],
]

const values: Rows = [
  [
    'by name',
    {
      before: 'FROM base:1\nARG V\nRUN x\nRUN y',
      beforeOptions: { ...MIN, args: { V: 'one' } },
      nowOptions: { args: { V: SECRET } },
      expected: {
        'RUN x': 'argument-changed 3 the build argument V of this line changed',
        'RUN y': 'argument-changed 3 the build argument V of line 3 changed: RUN x',
      },
    },
  ],
  [
    'of several, whatever is in the values',
    {
      before: 'FROM base:1\nARG A\nARG B\nARG C\nRUN x',
      beforeOptions: { ...MIN, args: { A: `1 ${SECRET}`, B: '2', C: '3' } },
      nowOptions: { args: { A: `2 ${SECRET}`, B: '2', C: SECRET } },
      expected: { 'RUN x': 'argument-changed 5 the build arguments A, C of this line changed' },
    },
  ],
  [
    'of several that can’t be told apart, without a name',
    {
      before: 'FROM base:1\nARG A\nARG B\nRUN x',
      beforeOptions: { ...MIN, args: { A: `1 B=${SECRET}`, B: '2' } },
      nowOptions: { args: { A: SECRET, B: '2' } },
      expected: { 'RUN x': 'argument-changed 4 a build argument of this line changed' },
    },
  ],
  [
    'that is declared or given now, without a name',
    {
      before: 'FROM base:1\nARG A=1\nRUN x',
      beforeOptions: MIN,
      now: 'FROM base:1\nARG A=1\nARG B\nRUN x',
      nowOptions: { args: { B: SECRET } },
      expected: { 'RUN x': 'argument-changed 4 a build argument of this line changed' },
    },
  ],
  [
    'beside a command that is written otherwise: the command',
    {
      before: 'FROM base:1\nARG V\nRUN x',
      beforeOptions: { ...MIN, args: { V: 'one' } },
      now: 'FROM base:1\nARG V\nRUN y',
      nowOptions: { args: { V: SECRET } },
      expected: { 'RUN y': 'instruction-changed 3 this line is new or changed' },
    },
  ],
  [
    'that a value of the same look is not taken for',
    {
      before: 'FROM base:1\nARG V\nRUN y',
      beforeOptions: { ...MIN, args: { V: '1 /bin/sh -c x && ' } },
      now: 'FROM base:1\nARG V\nRUN x',
      nowOptions: { args: { V: SECRET } },
      expected: { 'RUN x': 'instruction-changed 3 this line is new or changed' },
    },
  ],
]

const MOVED = 'moved from sha256:111111111111 to sha256:222222222222'

const images: Rows = [
  [
    'whose tag moved, below all else',
    {
      before: 'FROM base:1\nENV A=1\nRUN x\nRUN y',
      beforeOptions: MIN,
      nowOptions: { images: { 'base:1': '2' } },
      expected: {
        'FROM base:1': `base-moved 1 the image of this line ${MOVED} (alone)`,
        'RUN x': `base-moved 1 the image of line 1 ${MOVED}: FROM base:1 (alone)`,
        'RUN y': `base-moved 1 the image of line 1 ${MOVED}: FROM base:1 (alone)`,
      },
    },
  ],
  [
    'whose tag moved, while instructions changed too',
    {
      before: 'FROM base:1\nRUN x\nRUN y',
      beforeOptions: MIN,
      now: 'FROM base:1\nRUN x\nENV A=1\nRUN y\nRUN z',
      nowOptions: { images: { 'base:1': '2' } },
      expected: {
        'FROM base:1': `base-moved 1 the image of this line ${MOVED} (alone)`,
        'RUN x': `base-moved 1 the image of line 1 ${MOVED}: FROM base:1 (alone)`,
        'RUN y': `base-moved 1 the image of line 1 ${MOVED}: FROM base:1`,
        'RUN z': `base-moved 1 the image of line 1 ${MOVED}: FROM base:1`,
      },
    },
  ],
  [
    'whose tag moved, below what is copied with --link',
    {
      before: 'FROM base:1\nCOPY --link a /a',
      beforeOptions: MIN,
      nowOptions: { images: { 'base:1': '2' } },
      expected: { 'FROM base:1': `base-moved 1 the image of this line ${MOVED} (alone)` },
    },
  ],
  [
    'of another stage, whose tag moved',
    {
      before: 'FROM build:1 AS one\nRUN x\nFROM base:1\nCOPY --from=one /x /x',
      beforeOptions: MIN,
      nowOptions: { images: { 'build:1': '2' } },
      expected: {
        'COPY --from=one /x /x': `base-moved 1 the image of line 1 ${MOVED}: FROM build:1 AS one`,
      },
    },
  ],
  [
    'of another stage, whose tag moved, though an instruction before changed: what is below comes first',
    {
      before: 'FROM build:1 AS one\nRUN x\nFROM base:1\nRUN y\nCOPY --from=one /x /srv/x',
      beforeOptions: MIN,
      now: 'FROM build:1 AS one\nRUN x\nFROM base:1\nRUN z\nCOPY --from=one /x /srv/x',
      nowOptions: { images: { 'build:1': '2' } },
      expected: {
        'RUN z': 'instruction-changed 4 this line is new or changed',
        'COPY --from=one /x /srv/x': 'instruction-changed 4 line 4 is new or changed: RUN z',
      },
    },
  ],
  [
    'of another tag',
    {
      before: 'FROM base:1\nRUN x',
      beforeOptions: MIN,
      now: 'FROM base:2\nRUN x',
      nowOptions: { images: { 'base:2': '2' } },
      expected: {
        'FROM base:2': "base-changed 1 the image of this line is another one than the baseline's",
        'RUN x': "base-changed 1 the image of line 1 is another one than the baseline's: FROM base:2",
      },
    },
  ],
  [
    'of another digest, which is never called moved',
    {
      before: `FROM base@sha256:${'1'.repeat(64)}\nRUN x`,
      beforeOptions: MIN,
      now: `FROM base@sha256:${'2'.repeat(64)}`,
      expected: {
        [`FROM base@sha256:${'2'.repeat(64)}`]:
          "base-changed 1 the image of this line is another one than the baseline's",
      },
    },
  ],
  [
    'that is another one, where the baseline has no provenance',
    {
      before: 'FROM base:1\nRUN x',
      beforeOptions: NONE,
      nowOptions: { images: { 'base:1': '2' } },
      expected: {
        'FROM base:1': "base-changed 1 the image of this line is another one than the baseline's",
        'RUN x': "base-changed 1 the image of line 1 is another one than the baseline's: FROM base:1",
      },
    },
  ],
]

const unwritten: Rows = [
  [
    'files, options and times of a COPY',
    {
      before: 'FROM base:1\nCOPY a /a\nRUN x',
      beforeOptions: { ...MIN, files: { a: 'one' } },
      nowOptions: { files: { a: 'two' } },
      expected: {
        'COPY a /a': 'copied-again 2 what this line copies changed, or how it copies it, or only times did',
        'RUN x':
          'copied-again 2 what line 2 copies changed, or how it copies it, or only times did: COPY a /a',
      },
    },
  ],
  [
    'files or options of a COPY that was looked into',
    {
      before: 'FROM base:1\nCOPY a /a',
      beforeOptions: { ...MIN, files: { a: 'one' } },
      nowOptions: { files: { a: 'two' } },
      contents: { 'COPY a /a': 'different' },
      expected: { 'COPY a /a': 'content-changed 2 what this line copies changed, or how it copies it' },
    },
  ],
  [
    'files of another stage, whatever changed there',
    {
      before: 'FROM base:1 AS one\nRUN x\nFROM base:1\nCOPY --link --from=one /x /x',
      beforeOptions: MIN,
      now: 'FROM base:1 AS one\nRUN y\nFROM base:1\nCOPY --link --from=one /x /x',
      expected: {
        'COPY --link --from=one /x /x':
          'copied-again 4 what this line copies changed, or how it copies it, or only times did',
      },
    },
  ],
  [
    'the options of a RUN, which no history has',
    {
      before: 'FROM base:1\nRUN x',
      beforeOptions: NONE,
      now: 'FROM base:1\nRUN --network=none x',
      expected: {
        'RUN --network=none x':
          'ran-again 2 this line ran again: the cache had no result for it, or something changed that is not recorded',
      },
    },
  ],
  [
    'a RUN that was not to use the cache',
    {
      before: 'FROM base:1\nRUN x',
      beforeOptions: NONE,
      nowOptions: { again: [2] },
      noCache: 'all',
      expected: { 'RUN x': 'no-cache 2 this line ran again: the cache was not to be used' },
    },
  ],
  [
    'times alone',
    {
      before: 'FROM base:1\nRUN x',
      beforeOptions: MIN,
      nowOptions: { again: [2] },
      contents: { 'RUN x': 'same' },
      expected: { 'RUN x': 'same-content 2 the same files as before, with other times' },
    },
  ],
  [
    'what is at an address, whose digest is recorded',
    {
      before: 'FROM base:1\nADD https://example.com/x /x',
      beforeOptions: { ...MIN, addresses: { 'https://example.com/x': 'one' } },
      nowOptions: { addresses: { 'https://example.com/x': 'two' } },
      expected: {
        'ADD https://example.com/x /x':
          'content-changed 2 what this line copies changed, or how it copies it',
      },
    },
  ],
  [
    'one of two that look alike and stand on nothing: nothing',
    {
      before: 'FROM base:1\nCOPY --link a /a\nRUN x\nCOPY --link a /a',
      beforeOptions: { ...MIN, files: { a: 'one' } },
      now: 'FROM base:1\nRUN x\nCOPY --link a /a',
      nowOptions: { files: { a: 'two' } },
      expected: { 'RUN x': 'instruction-changed 2 this line was moved, or one before it is gone' },
    },
  ],
]

const silent: Rows = [
  [
    'a history that another builder wrote',
    {
      before: 'FROM base:1\nRUN x\nCOPY a /a',
      beforeOptions: { ...NONE, isClassic: true },
      now: 'FROM base:1\nRUN y\nCOPY b /b',
      nowOptions: { files: { b: 'two' } },
      expected: NOTHING,
    },
  ],
]

describe.each([
  ['tells', written],
  ['tells a setting before:', settings],
  ['tells the value of a build argument', values],
  ['tells an image', images],
  ['where nothing that is recorded changed, tells', unwritten],
  ['says nothing of', silent],
])('with the baseline’s history, %s', (_, cases) => {
  it.each(cases)('%s', (_, one) => {
    const found = explained(one)
    expect(found).toEqual(one.expected)
    for (const part of SECRET.split(/[ =]/).filter((text) => text.length > 1))
      expect(JSON.stringify(found)).not.toContain(part)
  })
})
