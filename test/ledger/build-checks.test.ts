import { describe, expect, it } from 'vitest'
import { buildChecksOf } from '../../src/ledger/build-checks.ts'
import type { BuildWarning } from '../../src/ledger/solve-status.ts'

const RELATIVE = 'Relative workdir without an absolute workdir declared within the build'

const warning = (given: Partial<BuildWarning> = {}): BuildWarning => ({
  message: 'WorkdirRelativePath: Relative workdir "hush" can have unexpected results (line 3)',
  description: RELATIVE,
  url: 'https://docs.docker.com/go/dockerfile/rule/workdir-relative-path/',
  line: 3,
  ...given,
})

describe('a build check', () => {
  const cases: readonly [string, BuildWarning, readonly (string | null)[]][] = [
    ['the name of its rule, and what that is about', warning(), [`WorkdirRelativePath: ${RELATIVE}`]],
    [
      'the name alone where nothing else is known',
      warning({ description: undefined }),
      ['WorkdirRelativePath'],
    ],
    ['nothing of a warning that is of no rule', warning({ message: 'Requested platform "hush: x"' }), []],
    ['nothing of a warning without text', warning({ message: '' }), []],
  ]
  it.each(cases)('tells %s', (_, given, messages) => {
    const checks = buildChecksOf([given])
    expect(checks.map(({ message }) => message)).toEqual(messages)
    expect(JSON.stringify(checks)).not.toContain('hush')
  })

  it('is there once for all builds, at its line', () => {
    const { url } = warning()
    const lines = [7, 3, undefined, 3].map((line) => warning({ line }))
    expect(buildChecksOf(lines)).toEqual([
      { message: `WorkdirRelativePath: ${RELATIVE}`, url, line: null },
      { message: `WorkdirRelativePath: ${RELATIVE}`, url, line: 3 },
      { message: `WorkdirRelativePath: ${RELATIVE}`, url, line: 7 },
    ])
  })

  it('has no address where its rule has none', () => {
    const message = 'InvalidBaseImagePlatform: Base image hush was pulled with platform "linux/arm64"'
    expect(buildChecksOf([warning({ message, url: undefined })])).toMatchObject([{ url: null }])
  })
})
