import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import {
  diffHeadline,
  groupLayers,
  type ImageDiff,
  layerCounts,
  makeDiff,
  sizeChange,
} from '../../src/report/diff.ts'
import { renderDiffMarkdown } from '../../src/report/markdown/diff.ts'
import { renderDiff } from '../../src/report/terminal/diff.ts'
import { image, layer } from '../ledger/images.ts'
import { hostileText } from './hostile.ts'

const [AMD, ARM, IBM] = ['linux/amd64', 'linux/arm64', 'linux/s390x']
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is looked for
const COLOURS = /\u001b\[\d+m/g

type Platforms = Parameters<typeof image>[0]

function diff(before: Platforms, after: Platforms): ImageDiff {
  const [a, b] = [image(before), image(after)]
  return makeDiff(
    { reference: 'ghcr.io/acme/app:1.0', image: a },
    { reference: 'ghcr.io/acme/app:1.1', image: b },
  )
}

const base = ['base 29_000_000', 'ca 124_000', 'user 312', 'runtime 41_000_000'].map((name) =>
  name.replaceAll('_', ''),
)

/** A release: a layer changed on one platform, a platform gone, a platform new. */
const RELEASE = diff(
  [
    [AMD, [...base, 'dependencies 9000000', 'app 412000']],
    [IBM, ['base 28000000', 'app 412000']],
  ],
  [
    [AMD, [...base, 'dependencies 9000000', 'app 415500']],
    [ARM, [...base, 'dependencies 9100000', 'app 415600']],
  ],
)

describe('the difference of two images', () => {
  it.each([60, 80, 120])('is shown in %d columns', async (width) => {
    const text = renderDiff(RELEASE, { width, colour: false })
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    await expect(`${text}\n`).toMatchFileSnapshot(`snapshots/diff.${width}.txt`)
  })

  it('is shown in Markdown', async () => {
    await expect(renderDiffMarkdown(RELEASE)).toMatchFileSnapshot('snapshots/diff.md.txt')
  })

  it('has the same words in colour, and bars', () => {
    const coloured = renderDiff(RELEASE, { width: 80, colour: true })
    expect(coloured).toContain('\u001b[')
    expect(coloured).toContain('█')
    const words = (text: string) => text.replace(COLOURS, '').replace(/ *[█▏▎▍▌▋▊▉]+/g, '')
    expect(words(coloured)).toBe(renderDiff(RELEASE, { width: 80, colour: false }))
  })

  const rows: readonly (readonly [string, ImageDiff, string])[] = [
    [
      'of another layer',
      diff([[AMD, ['a 900', 'b 100']]], [[AMD, ['a 900', 'c 100']]]),
      'Who has A downloads 110 B to get B; 90 % of B is shared',
    ],
    [
      'that differs by platform',
      diff(
        [
          [AMD, ['a 1', 'b 2']],
          [ARM, ['a 1', 'b 2']],
        ],
        [
          [AMD, ['a 1', 'c 990']],
          [ARM, ['a 1', 'd 2990']],
        ],
      ),
      'Who has A downloads 1.0 kB to 3.0 kB, by platform, to get B; under 1 % of B is shared',
    ],
    [
      'of all layers',
      diff([[AMD, ['a 1']]], [[AMD, ['b 90']]]),
      'Who has A downloads 100 B to get B; 0 % of B is shared',
    ],
    [
      'of an index alone',
      { ...diff([[AMD, ['a 1']]], [[AMD, ['a 1']]]), identical: false },
      'Nothing to download: layers and configs are the same',
    ],
    [
      'of platforms alone',
      diff(
        [
          [AMD, ['a 1']],
          [ARM, ['b 1']],
        ],
        [[AMD, ['a 1']]],
      ),
      'Nothing to download: layers and configs are the same on the platforms that both have',
    ],
    [
      'without a platform in common',
      diff([[AMD, ['a 1']]], [[ARM, ['a 1']]]),
      'The two have no platform in common',
    ],
    ['of nothing from a config', diff([[AMD, ['a 1']]], [[AMD, []]]), 'Who has A downloads 10 B to get B'],
  ]
  it.each(rows)('is said in a sentence: %s', (_, difference, sentence) => {
    expect(diffHeadline(difference)).toBe(sentence)
  })

  it('is one line where there is none', () => {
    const same = diff([[AMD, ['a 1']]], [[AMD, ['a 1']]])
    const line = `ghcr.io/acme/app:1.0 and ghcr.io/acme/app:1.1 are the same image: ${same.before.digest}`
    expect(renderDiff(same, { width: 60, colour: false })).toBe(line)
    expect(renderDiffMarkdown(same)).toBe(
      `\`ghcr.io/acme/app:1.0\` and \`ghcr.io/acme/app:1.1\` are the same image: \`${same.before.digest}\`.\n`,
    )
  })

  it('keeps references in one piece', () => {
    const reference = `registry.example/${'long/'.repeat(8)}app@sha256:${'a'.repeat(64)}`
    const long = { ...RELEASE, before: { ...RELEASE.before, reference } }
    const lines = renderDiff(long, { width: 60, colour: false }).split('\n')
    expect(lines.slice(0, 4)).toEqual([
      ...[`A  ${reference}`, `   ${long.before.digest.slice(0, 19)}`],
      ...[`B  ${long.after.reference}`, `   ${long.after.digest.slice(0, 19)}`],
    ])
  })

  it.each([
    ['a 1', 'a 1,b 1500', '+1.5 kB', '+1 =1'],
    ['a 1,b 1500', 'a 1', '-1.5 kB', '-1 =1'],
    ['a 1,b 2', 'a 1,c 2', 'same', '+1 -1 =1'],
    ['', '', 'same', ''],
  ])('in size and layers, from %j to %j: %s, %j', (before, after, change, counts) => {
    const layers = (names: string) => names.split(',').filter((name) => name !== '')
    const [platform] = diff([[AMD, layers(before)]], [[AMD, layers(after)]]).platforms
    expect(platform && [sizeChange(platform), layerCounts(platform)]).toEqual([change, counts])
  })

  it('tells layers that are shared together where more than three of them lie on each other', () => {
    const of = (state: 'shared' | 'added', names: readonly string[]) =>
      names.map((name) => ({ state, ...layer(name), digest: String(layer(name).digest) }))
    const few = of('shared', ['a 1', 'b 2', 'c 3'])
    const many = of('shared', ['d 4', 'e 5', 'f 6', 'g 7'])
    const added = of('added', ['x 1', 'y 1', 'z 1', 'w 1'])
    expect(groupLayers([...few, ...added, ...many])).toEqual([
      ...[...few, ...added].map((each) => ({ kind: 'layer', layer: each })),
      { kind: 'shared', count: 4, size: 22 },
    ])
    expect(groupLayers([])).toEqual([])
  })

  it('shows nothing that a terminal would obey and keeps to its width, whatever registries say', () => {
    const hostile = fc.record({
      platform: hostileText,
      name: hostileText,
      width: fc.integer({ min: 60, max: 130 }),
    })
    fc.assert(
      fc.property(hostile, fc.boolean(), ({ platform, width }, colour) => {
        const given = diff([[AMD, ['a 1', 'b 2']]], [[AMD, ['a 1', 'c 2']]])
        const evil: ImageDiff = {
          ...given,
          platforms: given.platforms.map((each) => ({ ...each, platform })),
        }
        const text = renderDiff(evil, { width, colour }).replace(colour ? COLOURS : /(?!)/g, '')
        expect(text).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u)
        for (const line of text.split('\n'))
          expect(stringWidth(line), line).toBeLessThanOrEqual(Math.min(width, 120))
        expect(renderDiffMarkdown(evil)).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u)
      }),
      { numRuns: 300 },
    )
  })
})
