import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCommandLine } from '../../src/inputs/cli.ts'
import { DIFF } from '../../src/inputs/commands/diff.ts'
import { REPORT } from '../../src/inputs/commands/report.ts'
import { namesNoImage, SHARED } from '../../src/inputs/commands/shared.ts'
import { COMMANDS } from '../../src/inputs/commands.ts'
import { parseOptions } from '../../src/inputs/parse.ts'
import { halfCredentials } from '../../src/inputs/registry-options.ts'
import { readWords } from '../../src/inputs/words.ts'
import { FORMAT_NAMES } from '../../src/report/formats.ts'

const diff = (...words: string[]) => parseOptions(DIFF, readWords(DIFF, words), [halfCredentials])
const shared = (...words: string[]) =>
  parseOptions(SHARED, readWords(SHARED, words), [namesNoImage, halfCredentials])
const report = (...words: string[]) => parseOptions(REPORT, readWords(REPORT, words), [])

function messages(parsed: ReturnType<typeof diff | typeof shared | typeof report>): readonly string[] {
  return parsed.ok ? [] : parsed.error.map(({ message }) => message)
}

const BUSYBOX = { repository: { registry: 'docker.io', path: 'library/busybox' } }
const APP = { registry: 'ghcr.io', path: 'acme/app' }
const DIGEST = `sha256:${'a'.repeat(64)}`

describe('diff', () => {
  it('takes two images, by tag, by digest, or by name alone', () => {
    expect(diff('busybox', `GHCR.io/Acme/app:V1@${DIGEST}`)).toEqual({
      ok: true,
      value: {
        ...{
          before: BUSYBOX,
          after: { repository: APP, tag: 'V1', digest: DIGEST },
          platform: [],
          format: 'terminal',
        },
        ...{
          registry: undefined,
          username: undefined,
          password: undefined,
          buildkitdConfig: undefined,
          json: undefined,
        },
      },
    })
  })

  it.each<[readonly string[], readonly RegExp[]]>([
    [['a'], [/^B: is missing\. Allowed: layerwise diff A B \[OPTION\]…\.$/]],
    [['a', 'b', 'c'], [/^B: "c" is one word too many\. Allowed: A B; /]],
    [['a', 'b:-'], [/^B: "b:-" is no image reference/]],
    [['a', 'b', '--platforms', 'x'], [/^--platforms: .*Did you mean --platform\?$/]],
    [['a', 'b', '--platform', 'linux'], [/^--platform: "linux" is no platform/]],
    [['a', 'b', '--password=hunter2'], [/^--password: is given without --username/]],
    [['a', 'b', '--format', 'json'], [/^--format: "json" is not one of the choices/]],
  ])('refuses %j', (words, says) => {
    const found = messages(diff(...words))
    expect(found).toEqual(says.map((each) => expect.stringMatching(each)))
    expect(found.join()).not.toContain('hunter2')
  })
})

describe('shared', () => {
  it('takes images, a list of them, and repositories', () => {
    const parsed = shared(
      'busybox',
      'ghcr.io/acme/app:1,ghcr.io/acme/app:2',
      '-',
      '--tags-of',
      'ghcr.io/acme/app',
    )
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        images: [BUSYBOX, { repository: APP, tag: '1' }, { repository: APP, tag: '2' }],
        ...{ file: '-', tagsOf: [APP], top: 10, platform: [] },
      },
    })
  })

  it.each<[readonly string[], RegExp]>([
    [[], /^REF: no image is named/],
    [['--platform', 'linux/amd64'], /^REF: no image is named/],
    [['a b'], /^REF: "a b" is no image reference: /],
    [['-', '--file', 'x'], /^--file: takes one value, given are "x" and "-"\.$/],
    [
      ['--tags-of', 'acme/app:1'],
      /^--tags-of: "acme\/app:1" has a tag\. .* Did you mean "docker\.io\/acme\/app"\?$/,
    ],
    [['--tags-of', `acme/app@${DIGEST}`], /^--tags-of: .* has a digest\./],
    [['--tags-of', 'a b'], /^--tags-of: "a b" is no image name: /],
    [['a', '--top', '0'], /^--top: "0" is out of range\. Allowed: a whole number from 1 to 10000\.$/],
    [['a', '--top', '-1'], /^--top: "-1" is no whole number\./],
    [['a', '--top', '1e3'], /^--top: "1e3" is no whole number\./],
  ])('refuses %j', (words, says) => {
    expect(messages(shared(...words))).toEqual([expect.stringMatching(says)])
  })
})

describe('report', () => {
  it('takes a file, and every format that there is', () => {
    for (const format of FORMAT_NAMES) {
      expect(report('a.json', '--format', format, '--width', '60')).toEqual({
        ok: true,
        value: { file: 'a.json', format, width: 60, output: undefined },
      })
    }
  })

  it.each<[readonly string[], RegExp]>([
    [[], /^FILE: is missing\. Allowed: layerwise report FILE \[OPTION\]…\.$/],
    [['a', '--width', '121'], /^--width: "121" is out of range\. Allowed: a whole number from 60 to 120\.$/],
    [['a', '--format', 'markdwon'], /^--format: .*Did you mean "markdown"\?$/],
  ])('refuses %j', (words, says) => {
    expect(messages(report(...words))).toEqual([expect.stringMatching(says)])
  })
})

describe('no command', () => {
  const names = fc.constantFrom(...COMMANDS.map(({ name }) => name))
  const options = [...new Set(COMMANDS.flatMap((command) => command.options.map(({ name }) => name)))]
  const word = fc.oneof(
    fc
      .constantFrom(...options)
      .chain((name) => fc.constantFrom(`--${name}`, `--no-${name}`, `--${name}=x`, name)),
    fc.constantFrom('-', '--', 'a/b:1', 'linux/amd64', '10', '"', ',', '#', '-f', 'terminal'),
    fc.string({ unit: 'binary' }),
  )

  it('throws, whatever words it is given', () => {
    fc.assert(
      fc.property(names, fc.array(word, { maxLength: 8 }), (name, words) => {
        const line = parseCommandLine([name, ...words])
        if (line.kind !== 'run') return
        for (const command of COMMANDS) {
          const parsed = parseOptions(command, line.inputs, [])
          if (!parsed.ok) expect(parsed.error.every(({ message }) => message !== '')).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
