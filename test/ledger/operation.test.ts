import { describe, expect, it } from 'vitest'
import {
  addressOf,
  belowOf,
  executionOf,
  imageOf,
  materialImage,
  sourcesOf,
} from '../../src/ledger/operation.ts'
import type { Step } from '../../src/ledger/provenance.ts'

function step(Op: object, given: Partial<Step> = {}): Step {
  return { id: 'step0', inputs: [], kind: 'other', operation: { Op }, places: [], ...given }
}

const DIGEST = `sha256:${'a'.repeat(64)}`

describe('the image of a step', () => {
  const source = (identifier: string) => step({ source: { identifier } }, { kind: 'image' })
  const materials = [{ uri: 'pkg:docker/acme/app@1?platform=linux%2Famd64', digest: DIGEST }]

  it.each([
    [
      'docker-image://docker.io/library/busybox:1.37@sha256:b2',
      'docker.io/library/busybox:1.37',
      'sha256:b2',
    ],
    ['docker-image://docker.io/library/busybox@sha256:b2', 'docker.io/library/busybox', 'sha256:b2'],
    ['docker-image://docker.io/acme/app:1', 'docker.io/acme/app:1', DIGEST],
    ['docker-image://docker.io/acme/app:2', 'docker.io/acme/app:2', undefined],
    ['oci-layout://127.0.0.1:5000/app@sha256:b2', '127.0.0.1:5000/app', 'sha256:b2'],
  ])('%s', (identifier, name, digest) => {
    expect(imageOf(source(identifier), { materials })).toEqual({ name, digest })
  })

  it('has no name where the record was cut', () => {
    expect(imageOf(step({ source: {} }), { materials })).toEqual({ name: '', digest: undefined })
  })
})

describe('the image of a package URL', () => {
  it.each([
    ['pkg:docker/busybox@1.37?platform=linux%2Famd64', 'docker.io/library/busybox:1.37'],
    ['pkg:docker/acme/app@1', 'docker.io/acme/app:1'],
    ['pkg:docker/127.0.0.1%3A5000/acme/app@1?platform=linux%2Farm64', '127.0.0.1:5000/acme/app:1'],
    ['pkg:docker/ghcr.io/acme/app@main', 'ghcr.io/acme/app:main'],
    [`pkg:docker/busybox@1.37?digest=${DIGEST}`, undefined],
    [`pkg:docker/busybox?digest=${DIGEST}&platform=linux%2Famd64`, undefined],
    ['pkg:docker/busybox', undefined],
    ['pkg:docker/%E0%A4%A@1', undefined],
    ['pkg:docker/NOT%20A%20NAME@1', undefined],
    ['https://example.com/x', undefined],
    ['', undefined],
  ])('%s', (uri, expected) => {
    expect(materialImage(uri)).toBe(expected)
  })
})

it('the address of a step is that of its material', () => {
  const repository = {
    identifier: 'git://github.com/acme/app.git#v1',
    attrs: { 'git.fullurl': 'https://github.com/acme/app.git' },
  }
  expect(addressOf(step({ source: repository }))).toBe('https://github.com/acme/app.git#v1')
  expect(addressOf(step({ source: { ...repository, identifier: 'git://github.com/acme/app.git' } }))).toBe(
    'https://github.com/acme/app.git',
  )
  expect(addressOf(step({ source: { identifier: 'https://example.com/x#y' } }))).toBe(
    'https://example.com/x#y',
  )
  expect(addressOf(step({ exec: {} }))).toBeUndefined()
})

it('what a RUN runs with is all but its command and variables', () => {
  const meta = { args: ['sh', '-c', 'x'], env: ['A=1'], user: '1', cwd: '/w' }
  expect(executionOf(step({ exec: { meta, network: 2 } }))).toEqual({
    args: ['sh', '-c', 'x'],
    env: ['A=1'],
    settings: new Map<string, unknown>([
      ['network', 2],
      ['user', '1'],
      ['cwd', '/w'],
    ]),
  })
  expect(executionOf(step({ file: {} }))).toBeUndefined()
})

describe('what a step stands on, and what it takes files from', () => {
  const file = (input: number | undefined) => ({ file: { actions: [input === undefined ? {} : { input }] } })
  const exec = (...mounts: readonly object[]) => ({ exec: { meta: {}, mounts } })
  it.each<readonly [string, object, Step['kind'], readonly string[], number | undefined, readonly string[]]>([
    ['a COPY', file(0), 'file', ['below', 'context'], 0, ['context']],
    ['a COPY whose zero was left out', file(undefined), 'file', ['below', 'context'], 0, ['context']],
    ['a COPY with --link', file(-1), 'file', ['context'], undefined, ['context']],
    ['a RUN', exec({ dest: '/' }), 'exec', ['below'], 0, []],
    [
      'a RUN with a mount',
      exec({ dest: '/' }, { dest: '/x', input: 1 }),
      'exec',
      ['below', 'stage'],
      0,
      ['stage'],
    ],
    [
      'a RUN on nothing',
      exec({ dest: '/', input: -1 }, { dest: '/x', input: 0 }),
      'exec',
      ['stage'],
      undefined,
      ['stage'],
    ],
    ['a merge', { merge: {} }, 'merge', ['below', 'copy'], 0, ['copy']],
    ['an image', { source: {} }, 'image', [], undefined, []],
    ['an input that isn’t there', file(7), 'file', ['below'], undefined, ['below']],
  ])('of %s', (_, Op, kind, inputs, below, sources) => {
    const one = step(Op, { kind, inputs })
    expect(belowOf(one)).toBe(below)
    expect(sourcesOf(one)).toEqual(sources)
  })
})
