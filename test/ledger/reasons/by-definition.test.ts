import { describe, expect, it } from 'vitest'
import { type Case, explained, NOTHING } from './cases.ts'

type Rows = readonly (readonly [string, Case])[]

const SECRET = 'ghp_x7Kq=hunter2 PASSWORD=tok3n'

const nothing: Rows = [
  ['the same again', { before: 'FROM base:1\nRUN x\nCOPY a /a', expected: NOTHING }],
  [
    'only comments, empty lines and what an image carries along',
    {
      before: 'FROM base:1\nLABEL a=b\nRUN x\nCMD ["x"]',
      now: '# why\n\nFROM base:1\nLABEL a=c\nEXPOSE 80\nRUN x\nCMD ["y"]',
      expected: NOTHING,
    },
  ],
  [
    'a stage that the image takes nothing from',
    {
      before: 'FROM base:1 AS other\nRUN one\nFROM base:1\nRUN x',
      now: 'FROM base:1 AS other\nRUN two\nFROM base:1\nRUN x',
      expected: NOTHING,
    },
  ],
  [
    'a build argument that nothing uses',
    { before: 'FROM base:1\nRUN x', nowOptions: { args: { UNUSED: SECRET } }, expected: NOTHING },
  ],
  [
    'an encoder that writes keys in another order, as that of SLSA 0.2 does',
    { before: 'FROM base:1\nRUN x\nCOPY a /a', beforeOptions: { slsa: '0.2' }, expected: NOTHING },
  ],
]

const unrecorded: Rows = [
  [
    'an earlier Dockerfile, but of images and files',
    {
      before: 'FROM base:1\nCOPY a /a\nRUN x',
      beforeOptions: { hasDockerfile: false, files: { a: 'one' } },
      now: 'FROM base:1\nCOPY a /a\nRUN y',
      nowOptions: { files: { a: 'two' } },
      expected: { 'COPY a /a': 'copied-again 2 what this line copies changed, or only times did' },
    },
  ],
  [
    'an earlier Dockerfile, whose image was another one',
    {
      before: 'FROM base:1\nRUN x',
      beforeOptions: { hasDockerfile: false },
      now: 'FROM other:1\nRUN x',
      expected: {
        'FROM other:1': "base-changed 1 the image of this line is another one than the baseline's",
        'RUN x': "base-changed 1 the image of line 1 is another one than the baseline's: FROM other:1",
      },
    },
  ],
  [
    'a Dockerfile of our own',
    {
      before: 'FROM base:1\nRUN x',
      now: 'FROM base:1\nRUN y',
      nowOptions: { hasDockerfile: false, images: { 'base:1': '2' } },
      expected: NOTHING,
    },
  ],
]

const written: Rows = [
  [
    'an instruction, and what stands on it',
    {
      before: 'FROM base:1\nRUN one\nRUN last',
      now: 'FROM base:1\nRUN two\nRUN last',
      expected: {
        'RUN two': 'instruction-changed 2 this line is new or changed',
        'RUN last': 'instruction-changed 2 line 2 is new or changed: RUN two',
      },
    },
  ],
  [
    'the same in SLSA 0.2',
    {
      before: 'FROM base:1\nRUN one\nRUN last',
      beforeOptions: { slsa: '0.2' },
      now: 'FROM base:1\nRUN one\nRUN new',
      expected: { 'RUN new': 'instruction-changed 3 this line is new or changed' },
    },
  ],
  [
    'an instruction that is added',
    {
      before: 'FROM base:1\nRUN one\nRUN last',
      now: 'FROM base:1\nRUN one\n\n# why\nRUN added\nRUN last',
      expected: {
        'RUN added': 'instruction-changed 5 this line is new or changed',
        'RUN last': 'instruction-changed 5 line 5 is new or changed: RUN added',
      },
    },
  ],
  [
    'an instruction that is gone',
    {
      before: 'FROM base:1\nRUN one\nRUN gone\nRUN last',
      now: 'FROM base:1\nRUN one\nRUN last',
      expected: { 'RUN last': 'instruction-changed 3 this line was moved, or one before it is gone' },
    },
  ],
  [
    'instructions in another order',
    {
      before: 'FROM base:1\nRUN one\nRUN two',
      now: 'FROM base:1\nRUN two\nRUN one',
      expected: {
        'RUN two': 'instruction-changed 2 this line was moved, or one before it is gone',
        'RUN one': 'instruction-changed 2 line 2 was moved, or one before it is gone: RUN two',
      },
    },
  ],
  [
    'an instruction whose text stands in another stage already',
    {
      before: 'FROM base:1 AS one\nRUN same\nFROM base:1\nCOPY a /srv/a\nCOPY --from=one /x /x',
      now: 'FROM base:1 AS one\nRUN same\nFROM base:1\nCOPY a /srv/a\nRUN same\nCOPY --from=one /x /x',
      expected: {
        'RUN same': 'instruction-changed 5 the baseline has no such instruction where this line is',
      },
    },
  ],
  [
    'an instruction of two stages, which is one step',
    {
      before: 'FROM base:1 AS one\nRUN same\nFROM base:1\nRUN same\nCOPY --from=one /x /srv/x',
      now: 'FROM base:1 AS one\nRUN new\nFROM base:1\nRUN new\nCOPY --from=one /x /srv/x',
      expected: {
        'RUN new': 'instruction-changed 4 this line is new or changed',
        'COPY --from=one /x /srv/x': 'instruction-changed 4 line 4 is new or changed: RUN new',
      },
    },
  ],
  [
    'an instruction of another stage',
    {
      before: 'FROM base:1 AS one\nRUN one\nFROM base:1\nCOPY --from=one /x /x\nRUN last',
      now: 'FROM base:1 AS one\nRUN two\nFROM base:1\nCOPY --from=one /x /x\nRUN last',
      expected: {
        'COPY --from=one /x /x': 'instruction-changed 2 line 2 is new or changed: RUN two',
        'RUN last': 'instruction-changed 2 line 2 is new or changed: RUN two',
      },
    },
  ],
  [
    'one line of a stage that another one stands on',
    {
      before: 'FROM base:1 AS one\nRUN one\nFROM one\nRUN last',
      now: 'FROM base:1 AS one\nRUN two\nFROM one\nRUN last',
      expected: {
        'RUN two': 'instruction-changed 2 this line is new or changed',
        'RUN last': 'instruction-changed 2 line 2 is new or changed: RUN two',
      },
    },
  ],
  [
    'options of an instruction alone',
    {
      before: 'FROM base:1\nRUN x\nCOPY a /a',
      now: 'FROM base:1\nRUN --network=none x\nCOPY --chown=1:1 a /a',
      nowOptions: { files: { a: 'one' } },
      expected: {
        'RUN --network=none x': 'instruction-changed 2 this line is new or changed',
        'COPY --chown=1:1 a /a': 'instruction-changed 2 line 2 is new or changed: RUN --network=none x',
      },
    },
  ],
  [
    'what is below copies with --link, which stand on nothing',
    {
      before: 'FROM base:1\nRUN one\nCOPY --link a /a\nRUN last',
      now: 'FROM base:1\nRUN two\nCOPY --link a /a\nRUN last',
      expected: {
        'RUN two': 'instruction-changed 2 this line is new or changed',
        'RUN last': 'instruction-changed 2 line 2 is new or changed: RUN two',
      },
    },
  ],
  [
    'the content of a here-document, which is part of its instruction',
    {
      before: 'FROM base:1\nCOPY <<EOF /x\none\nEOF\nRUN <<EOF\nthree\nEOF',
      now: 'FROM base:1\nCOPY <<EOF /x\ntwo\nEOF\nRUN <<EOF\nfour\nEOF',
      expected: {
        'COPY <<EOF /x': 'instruction-changed 2 this line is new or changed',
        'RUN <<EOF': 'instruction-changed 2 line 2 is new or changed: COPY <<EOF /x',
      },
    },
  ],
]

const before: Rows = [
  [
    'ENV, for a RUN and what stands on it',
    {
      before: 'FROM base:1\nENV FOO=1\nRUN x\nCOPY a /srv/a',
      now: 'FROM base:1\nENV FOO=2\nRUN x\nCOPY a /srv/a',
      expected: {
        'RUN x': 'instruction-changed 2 line 2 is new or changed: ENV FOO=2',
        'COPY a /srv/a': 'instruction-changed 2 line 2 is new or changed: ENV FOO=2',
      },
    },
  ],
  [
    'ENV of the stage below',
    {
      before: 'FROM base:1 AS one\nENV FOO=1\nFROM one\nRUN x',
      now: 'FROM base:1 AS one\nENV FOO=2\nFROM one\nRUN x',
      expected: { 'RUN x': 'instruction-changed 2 line 2 is new or changed: ENV FOO=2' },
    },
  ],
  [
    'ENV, which a COPY doesn’t depend on',
    {
      before: 'FROM base:1\nENV FOO=1\nCOPY a /srv/a',
      now: 'FROM base:1\nENV FOO=2\nCOPY a /srv/a',
      expected: NOTHING,
    },
  ],
  [
    'ENV that a COPY has in it',
    {
      before: 'FROM base:1\nENV DEST=/one\nCOPY a $DEST',
      now: 'FROM base:1\nENV DEST=/two\nCOPY a $DEST',
      expected: { 'COPY a $DEST': 'instruction-changed 2 line 2 is new or changed: ENV DEST=/two' },
    },
  ],
  [
    'ENV that is gone, by the name of the variable',
    {
      before: 'FROM base:1\nENV FOO=1\nRUN x',
      now: 'FROM base:1\nRUN x',
      expected: { 'RUN x': 'instruction-changed 2 the variable FOO of this line changed' },
    },
  ],
  [
    'ARG and its default',
    {
      before: 'FROM base:1\nARG V=1\nRUN x',
      now: 'FROM base:1\nARG V=2\nRUN x',
      expected: { 'RUN x': 'instruction-changed 2 line 2 is new or changed: ARG V=2' },
    },
  ],
  [
    'USER',
    {
      before: 'FROM base:1\nUSER 1\nRUN x',
      now: 'FROM base:1\nUSER 2\nRUN x',
      expected: { 'RUN x': 'instruction-changed 2 line 2 is new or changed: USER 2' },
    },
  ],
  [
    'USER that is gone',
    {
      before: 'FROM base:1\nUSER 1\nRUN x',
      now: 'FROM base:1\nRUN x',
      expected: { 'RUN x': 'instruction-changed 2 the user of this line changed' },
    },
  ],
  [
    'WORKDIR, which makes a layer of its own',
    {
      before: 'FROM base:1\nWORKDIR /one\nRUN x',
      now: 'FROM base:1\nWORKDIR /two\nRUN x',
      expected: {
        'WORKDIR /two': 'instruction-changed 2 this line is new or changed',
        'RUN x': 'instruction-changed 2 line 2 is new or changed: WORKDIR /two',
      },
    },
  ],
  [
    'SHELL',
    {
      before: 'FROM base:1\nRUN x',
      now: 'FROM base:1\nSHELL ["/bin/sh", "-e", "-c"]\nRUN x',
      expected: { 'RUN x': 'instruction-changed 2 line 2 is new or changed: SHELL ["/bin/sh", "-e", "-c"]' },
    },
  ],
  [
    'SHELL that is gone, and USER with it',
    {
      before: 'FROM base:1\nSHELL ["/bin/sh", "-e", "-c"]\nUSER 1\nRUN x',
      now: 'FROM base:1\nRUN x',
      expected: { 'RUN x': 'instruction-changed 2 the shell, the user of this line changed' },
    },
  ],
  [
    'an option of the build',
    {
      before: 'FROM base:1\nRUN x',
      nowOptions: { network: 2 },
      expected: { 'RUN x': 'instruction-changed 2 the network of this line changed' },
    },
  ],
  [
    'the order of two settings',
    {
      before: 'FROM base:1\nENV A=1\nENV B=2\nRUN x',
      now: 'FROM base:1\nENV B=2\nENV A=1\nRUN x',
      expected: {
        'RUN x':
          'instruction-changed 4 a value that this line depends on, or an instruction before it, changed',
      },
    },
  ],
  [
    'a setting and an instruction at once',
    {
      before: 'FROM base:1\nENV A=1\nRUN gone\nRUN x',
      now: 'FROM base:1\nENV A=2\nRUN x',
      expected: {
        'RUN x':
          'instruction-changed 3 a value that this line depends on, or an instruction before it, changed',
      },
    },
  ],
]

const values: Rows = [
  [
    'of a RUN, and of what stands on it',
    {
      before: 'FROM base:1\nARG V\nRUN x\nCOPY a /srv/a',
      beforeOptions: { args: { V: 'one' } },
      nowOptions: { args: { V: SECRET } },
      expected: {
        'RUN x': 'argument-changed 3 the build argument V of this line changed',
        'COPY a /srv/a': 'argument-changed 3 the build argument V of line 3 changed: RUN x',
      },
    },
  ],
  [
    'of several',
    {
      before: 'FROM base:1\nARG V\nARG A\nARG SAME\nRUN x',
      beforeOptions: { args: { V: '1', A: SECRET, SAME: '1' } },
      nowOptions: { args: { V: SECRET, A: '2', SAME: '1' } },
      expected: { 'RUN x': 'argument-changed 5 the build arguments A, V of this line changed' },
    },
  ],
  [
    'that is given for the first time',
    {
      before: 'FROM base:1\nARG V=default\nRUN x',
      nowOptions: { args: { V: SECRET } },
      expected: { 'RUN x': 'argument-changed 3 the build argument V of this line changed' },
    },
  ],
  [
    'that is not given any more',
    {
      before: 'FROM base:1\nARG V\nRUN x',
      beforeOptions: { args: { V: SECRET } },
      expected: { 'RUN x': 'argument-changed 3 the build argument V of this line changed' },
    },
  ],
  [
    'that an ENV hands on',
    {
      before: 'FROM base:1\nARG V\nENV FOO=$V\nRUN x',
      beforeOptions: { args: { V: '1' } },
      nowOptions: { args: { V: SECRET } },
      expected: { 'RUN x': 'argument-changed 4 the build argument V of this line changed' },
    },
  ],
  [
    'that an ENV of the same name hides',
    {
      before: 'FROM base:1\nARG V\nENV V=1\nCOPY a $V',
      beforeOptions: { args: { V: '1' } },
      now: 'FROM base:1\nARG V\nENV V=1\nENV W=3\nRUN x',
      nowOptions: { args: { V: SECRET } },
      expected: { 'RUN x': 'instruction-changed 5 this line is new or changed' },
    },
  ],
  [
    'of a COPY, a here-document and a WORKDIR',
    {
      before: `FROM base:1\nARG V\nCOPY $V /a\nCOPY <<EOF /x\n$V\nEOF\nWORKDIR \${V}`,
      beforeOptions: { args: { V: 'a' }, files: { a: 'one', b: 'two' } },
      nowOptions: { args: { V: 'b' }, files: { a: 'one', b: 'two' } },
      expected: {
        'COPY $V /a': 'argument-changed 3 the build argument V of this line changed',
        'COPY <<EOF /x': 'argument-changed 3 the build argument V of line 3 changed: COPY $V /a',
        [`WORKDIR \${V}`]: 'argument-changed 3 the build argument V of line 3 changed: COPY $V /a',
      },
    },
  ],
  [
    'of a here-document alone',
    {
      before: 'FROM base:1\nARG V\nCOPY <<EOF /x\n$V\nEOF',
      beforeOptions: { args: { V: 'a' } },
      nowOptions: { args: { V: SECRET } },
      expected: {
        'COPY <<EOF /x': 'argument-changed 3 the build argument V of this line changed',
      },
    },
  ],
  [
    'of another stage',
    {
      before: 'FROM base:1 AS one\nARG V\nRUN x\nFROM base:1\nCOPY --from=one /x /x',
      beforeOptions: { args: { V: '1' } },
      nowOptions: { args: { V: SECRET } },
      expected: {
        'COPY --from=one /x /x': 'argument-changed 3 the build argument V of line 3 changed: RUN x',
      },
    },
  ],
  [
    'that names an image',
    {
      before: 'ARG BASE=base:1\nFROM $BASE\nRUN x',
      nowOptions: { args: { BASE: 'other:1' } },
      expected: {
        'FROM $BASE': 'argument-changed 2 the build argument BASE of this line changed',
        'RUN x': 'argument-changed 2 the build argument BASE of line 2 changed: FROM $BASE',
      },
    },
  ],
  [
    'whose default names an image',
    {
      before: 'ARG BASE=base:1\nFROM $BASE\nRUN x',
      now: 'ARG BASE=other:1\nFROM $BASE\nRUN x',
      expected: {
        'FROM $BASE': 'instruction-changed 1 line 1 is new or changed: ARG BASE=other:1',
        'RUN x': 'instruction-changed 1 line 1 is new or changed: ARG BASE=other:1',
      },
    },
  ],
]

const images: Rows = [
  [
    'whose tag moved, below all else',
    {
      before: 'FROM base:1\nRUN x',
      nowOptions: { images: { 'base:1': '2' } },
      expected: {
        'FROM base:1':
          'base-moved 1 the image of this line moved from sha256:111111111111 to sha256:222222222222 (alone)',
        'RUN x':
          'base-moved 1 the image of line 1 moved from sha256:111111111111 to sha256:222222222222: FROM base:1 (alone)',
      },
    },
  ],
  [
    'whose tag moved, while something else changed too',
    {
      before: 'FROM base:1\nCOPY a /srv/a\nRUN x\nRUN y',
      beforeOptions: { files: { a: 'one' } },
      now: 'FROM base:1\nCOPY a /srv/a\nRUN x\nRUN z',
      nowOptions: { images: { 'base:1': '2' }, files: { a: 'two' } },
      expected: {
        'FROM base:1':
          'base-moved 1 the image of this line moved from sha256:111111111111 to sha256:222222222222 (alone)',
        'COPY a /srv/a':
          'base-moved 1 the image of line 1 moved from sha256:111111111111 to sha256:222222222222: FROM base:1',
        'RUN x':
          'base-moved 1 the image of line 1 moved from sha256:111111111111 to sha256:222222222222: FROM base:1',
        'RUN z':
          'base-moved 1 the image of line 1 moved from sha256:111111111111 to sha256:222222222222: FROM base:1',
      },
    },
  ],
  [
    'whose tag moved, while files stayed',
    {
      before: 'FROM base:1\nCOPY a /a\nRUN x',
      beforeOptions: { files: { a: 'one' } },
      nowOptions: { images: { 'base:1': '2' }, files: { a: 'one' } },
      expected: {
        'FROM base:1':
          'base-moved 1 the image of this line moved from sha256:111111111111 to sha256:222222222222 (alone)',
        'RUN x':
          'base-moved 1 the image of line 1 moved from sha256:111111111111 to sha256:222222222222: FROM base:1 (alone)',
      },
    },
  ],
  [
    'whose tag moved, and another one too: neither alone',
    {
      before: 'FROM base:1\nCOPY --from=tool:1 /x /srv/x\nRUN x',
      nowOptions: { images: { 'base:1': '2', 'tool:1': '2' } },
      expected: {
        'FROM base:1':
          'base-moved 1 the image of this line moved from sha256:111111111111 to sha256:222222222222 (alone)',
        'COPY --from=tool:1 /x /srv/x':
          'base-moved 1 the image of line 1 moved from sha256:111111111111 to sha256:222222222222: FROM base:1',
        'RUN x':
          'base-moved 1 the image of line 1 moved from sha256:111111111111 to sha256:222222222222: FROM base:1',
      },
    },
  ],
  [
    'of another stage',
    {
      before: 'FROM build:1 AS one\nRUN x\nFROM base:1\nCOPY --from=one /x /x',
      nowOptions: { images: { 'build:1': '2' } },
      expected: {
        'COPY --from=one /x /x':
          'base-moved 1 the image of line 1 moved from sha256:111111111111 to sha256:222222222222: FROM build:1 AS one (alone)',
      },
    },
  ],
  [
    'that is copied from',
    {
      before: 'FROM base:1\nCOPY --from=tool:1 /x /x',
      nowOptions: { images: { 'tool:1': '2' } },
      expected: {
        'COPY --from=tool:1 /x /x':
          'base-moved 2 an image that this line depends on moved from sha256:111111111111 to sha256:222222222222 (alone)',
      },
    },
  ],
  [
    'that another tag names',
    {
      before: 'FROM base:1\nRUN x',
      now: 'FROM base:2\nRUN x',
      nowOptions: { images: { 'base:2': '2' } },
      expected: {
        'FROM base:2': 'instruction-changed 1 this line is new or changed',
        'RUN x': 'instruction-changed 1 line 1 is new or changed: FROM base:2',
      },
    },
  ],
  [
    'that a digest names, which is never called moved',
    {
      before: `FROM base:1@sha256:${'1'.repeat(64)}\nRUN x`,
      now: `FROM base:1@sha256:${'2'.repeat(64)}\nRUN x`,
      expected: {
        [`FROM base:1@sha256:${'2'.repeat(64)}`]: 'instruction-changed 1 this line is new or changed',
        'RUN x': `instruction-changed 1 line 1 is new or changed: FROM base:1@sha256:${'2'.repeat(64)}`,
      },
    },
  ],
  [
    'that is the same, while a copied one moved and an instruction changed before: what is below comes first',
    {
      before: 'FROM base:1\nRUN one\nCOPY --from=tool:1 /x /srv/x',
      now: 'FROM base:1\nRUN two\nCOPY --from=tool:1 /x /srv/x',
      nowOptions: { images: { 'tool:1': '2' } },
      expected: {
        'RUN two': 'instruction-changed 2 this line is new or changed',
        'COPY --from=tool:1 /x /srv/x': 'instruction-changed 2 line 2 is new or changed: RUN two',
      },
    },
  ],
]

const targets: Rows = [
  [
    'of a stage that the baseline has nothing of',
    {
      before: 'FROM base:1 AS one\nRUN one\nFROM base:1 AS two\nRUN two',
      beforeOptions: { target: 'one' },
      nowOptions: { target: 'two' },
      expected: {
        'RUN two': 'target-changed 4 another target is published, and the baseline has no layer of this line',
      },
    },
  ],
  [
    'of a stage that the baseline only copied from',
    {
      before: 'FROM base:1 AS one\nRUN one\nFROM base:1 AS two\nCOPY --from=one /x /x',
      nowOptions: { target: 'one' },
      expected: {
        'RUN one': 'target-changed 2 another target is published, and the baseline has no layer of this line',
      },
    },
  ],
]

const unwritten: Rows = [
  [
    'files of the context: what isn’t read is not claimed',
    {
      before: 'FROM base:1\nCOPY a /a\nRUN x',
      beforeOptions: { files: { a: 'one' } },
      nowOptions: { files: { a: 'two' } },
      expected: {
        'COPY a /a': 'copied-again 2 what this line copies changed, or only times did',
        'RUN x': 'copied-again 2 what line 2 copies changed, or only times did: COPY a /a',
      },
    },
  ],
  [
    'files of the context that were read',
    {
      before: 'FROM base:1\nCOPY a /a\nRUN x',
      beforeOptions: { files: { a: 'one' } },
      nowOptions: { files: { a: 'two' } },
      contents: { 'COPY a /a': 'different' },
      expected: {
        'COPY a /a': 'content-changed 2 what this line copies changed',
        'RUN x': 'content-changed 2 what line 2 copies changed: COPY a /a',
      },
    },
  ],
  [
    'files of one COPY on another: each has its own, and a RUN the first of them',
    {
      before: 'FROM base:1\nCOPY a /a\nCOPY b /srv/b\nRUN x',
      beforeOptions: { files: { a: 'one', b: 'one' } },
      nowOptions: { files: { a: 'two', b: 'two' } },
      contents: { 'COPY a /a': 'different' },
      expected: {
        'COPY a /a': 'content-changed 2 what this line copies changed',
        'COPY b /srv/b': 'copied-again 3 what this line copies changed, or only times did',
        'RUN x': 'content-changed 2 what line 2 copies changed: COPY a /a',
      },
    },
  ],
  [
    'times alone, and a RUN on them that ran again',
    {
      before: 'FROM base:1\nCOPY a /srv/a\nRUN x\nRUN y',
      nowOptions: { again: [2, 3, 4] },
      contents: { 'COPY a /srv/a': 'same', 'RUN x': 'different' },
      expected: {
        'COPY a /srv/a': 'same-content 2 the same files as before, with other times',
        'RUN x':
          'cache-missed 3 this line ran again though only times before it changed: the cache had no result for it',
        'RUN y':
          'cache-missed 3 line 3 ran again though only times before it changed: the cache had no result for it: RUN x',
      },
    },
  ],
  [
    'nothing at all, and a RUN ran again',
    {
      before: 'FROM base:1\nCOPY a /a\nRUN x\nRUN y',
      nowOptions: { again: [3] },
      expected: {
        'RUN x':
          'cache-missed 3 this line ran again though nothing before it changed: the cache had no result for it',
        'RUN y':
          'cache-missed 3 line 3 ran again though nothing before it changed: the cache had no result for it: RUN x',
      },
    },
  ],
  [
    'nothing, and a RUN ran again in an earlier build, whose result was cached now',
    {
      before: 'FROM base:1\nRUN x',
      nowOptions: { again: [2] },
      cached: () => true,
      expected: {
        'RUN x': 'cache-missed 2 this line ran again in an earlier build though nothing before it changed',
      },
    },
  ],
  [
    'nothing, and BuildKit doesn’t say whether a RUN ran',
    {
      before: 'FROM base:1\nRUN x',
      nowOptions: { again: [2] },
      cached: () => undefined,
      expected: { 'RUN x': 'cache-missed 2 this line ran again though nothing before it changed' },
    },
  ],
  [
    'nothing, and no cache was to be used',
    {
      before: 'FROM base:1\nRUN x',
      nowOptions: { again: [2] },
      noCache: 'all',
      expected: { 'RUN x': 'no-cache 2 this line ran again: the cache was not to be used' },
    },
  ],
  [
    'nothing, and no cache was to be used for one stage',
    {
      before: 'FROM base:1 AS one\nRUN x\nFROM one AS Two\nRUN y',
      nowOptions: { again: [2, 4] },
      noCache: ['ONE'],
      expected: {
        'RUN x': 'no-cache 2 this line ran again: the cache was not to be used',
        'RUN y': 'no-cache 2 line 2 ran again: the cache was not to be used: RUN x',
      },
    },
  ],
  [
    'nothing, and no cache was to be used for another stage',
    {
      before: 'FROM base:1 AS one\nRUN x\nFROM one AS two\nRUN y',
      nowOptions: { again: [2] },
      noCache: ['two'],
      expected: {
        'RUN x':
          'cache-missed 2 this line ran again though nothing before it changed: the cache had no result for it',
        'RUN y':
          'cache-missed 2 line 2 ran again though nothing before it changed: the cache had no result for it: RUN x',
      },
    },
  ],
  [
    'files that a RUN mounts',
    {
      before: 'FROM base:1\nRUN --mount=type=bind,target=/mnt x',
      beforeOptions: { files: { a: 'one' } },
      nowOptions: { files: { a: 'two' } },
      expected: {
        'RUN --mount=type=bind,target=/mnt x':
          'ran-again 2 this line ran again: the cache had no result for it, or files that it works on changed',
      },
    },
  ],
  [
    'nothing, and a RUN that mounts an image ran again',
    {
      before: 'FROM base:1\nRUN --mount=type=bind,from=tool:1,target=/mnt x',
      nowOptions: { again: [2] },
      expected: {
        'RUN --mount=type=bind,from=tool:1,target=/mnt x':
          'cache-missed 2 this line ran again though nothing before it changed: the cache had no result for it',
      },
    },
  ],
  [
    'a stage whose RUN may give something else each time',
    {
      before: 'FROM base:1 AS one\nRUN x\nFROM base:1\nCOPY --from=one /x /x',
      nowOptions: { again: [2] },
      expected: {
        'COPY --from=one /x /x': 'copied-again 4 what this line copies changed, or only times did',
      },
    },
  ],
  [
    'nothing, and what an image has was copied again',
    {
      before: 'FROM base:1\nWORKDIR /w\nCOPY --from=tool:1 /x /srv/x',
      nowOptions: { again: [2, 3] },
      expected: {
        'WORKDIR /w':
          'cache-missed 2 this line was done again though nothing before it changed: the cache had no result for it',
        'COPY --from=tool:1 /x /srv/x':
          'cache-missed 2 line 2 was done again though nothing before it changed: the cache had no result for it: WORKDIR /w',
      },
    },
  ],
  [
    'what is at an address, whose digest is recorded',
    {
      before: 'FROM base:1\nADD https://example.com/x /x',
      beforeOptions: { addresses: { 'https://example.com/x': 'one' } },
      nowOptions: { addresses: { 'https://example.com/x': 'two' } },
      expected: { 'ADD https://example.com/x /x': 'content-changed 2 what this line copies changed' },
    },
  ],
  [
    'nothing at an address, and it was added again',
    {
      before: 'FROM base:1\nADD https://example.com/x /srv/x',
      nowOptions: { again: [2] },
      expected: {
        'ADD https://example.com/x /srv/x':
          'cache-missed 2 this line was done again though nothing before it changed: the cache had no result for it',
      },
    },
  ],
  [
    'the commit of a remote context, which may have the same files',
    {
      before: 'FROM base:1\nCOPY a /a',
      beforeOptions: { commit: 'main', files: { a: 'one' } },
      nowOptions: { commit: 'v2', files: { a: 'two' } },
      expected: { 'COPY a /a': 'copied-again 2 what this line copies changed, or only times did' },
    },
  ],
  [
    'not even the commit of a remote context',
    {
      before: 'FROM base:1\nCOPY a /srv/a',
      beforeOptions: { commit: 'main' },
      nowOptions: { commit: 'main', again: [2] },
      expected: {
        'COPY a /srv/a':
          'cache-missed 2 this line was done again though nothing before it changed: the cache had no result for it',
      },
    },
  ],
  [
    'the context, from a folder to a repository',
    {
      before: 'FROM base:1\nCOPY a /a\nRUN x',
      beforeOptions: { files: { a: 'one' } },
      nowOptions: { commit: 'main', files: { a: 'two' } },
      expected: {
        'COPY a /a': 'copied-again 2 what this line copies changed, or only times did',
        'RUN x': 'copied-again 2 what line 2 copies changed, or only times did: COPY a /a',
      },
    },
  ],
  [
    'the compression: the content is what it was',
    {
      before: 'FROM base:1\nRUN x\nRUN y',
      now: 'FROM base:1\nRUN x\nRUN z',
      nowOptions: { compression: 'zstd' },
      expected: {
        'FROM base:1': 'compressed-otherwise undefined the same content as before, compressed otherwise',
        'RUN x': 'compressed-otherwise undefined the same content as before, compressed otherwise',
        'RUN z': 'instruction-changed 3 this line is new or changed',
      },
    },
  ],
  [
    'a layer that is listed twice',
    {
      before: 'FROM base:1\nCOPY --link a /a\nCOPY --link b /b\nCOPY --link a /a',
      beforeOptions: { files: { a: 'one', b: 'one' } },
      nowOptions: { files: { a: 'two', b: 'one' } },
      contents: { 'COPY --link a /a': 'different' },
      expected: { 'COPY --link a /a': 'content-changed 2 what this line copies changed' },
    },
  ],
]

describe.each([
  ['says nothing of', nothing],
  ['without', unrecorded],
  ['tells what is written otherwise:', written],
  ['tells what changed before:', before],
  ['tells the value of a build argument', values],
  ['tells an image', images],
  ['tells another target,', targets],
  ['where nothing is written otherwise, tells', unwritten],
])('with both definitions, %s', (_, cases) => {
  it.each(cases)('%s', (_, one) => {
    const found = explained(one)
    expect(found).toEqual(one.expected)
    for (const part of SECRET.split(/[ =]/)) expect(JSON.stringify(found)).not.toContain(part)
  })
})
