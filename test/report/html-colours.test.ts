import { describe, expect, it } from 'vitest'
import { COLOURS } from '../../src/report/html/styles/colours.ts'

// What axe can't judge: it leaves out text on a pattern.

/** Names of colours, light and dark. */
const PALETTE = new Map(
  [...COLOURS.matchAll(/--([\w-]+):(?:light-dark\((#\w+),(#\w+)\)|(#\w+))/g)].map(
    ([, name = '', light, dark, both]) => [name, [light ?? both ?? '', dark ?? both ?? '']],
  ),
)

/** At least what WCAG asks of small text at level AA: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const TEXT = 4.5
/** Of what is drawn: https://www.w3.org/TR/WCAG22/#non-text-contrast */
const DRAWN = 3

describe.each([
  ['light', 0],
  ['dark', 1],
])('in %s', (_, mode) => {
  const contrast = (a: string, b: string) => ratio(PALETTE.get(a)?.[mode] ?? '', PALETTE.get(b)?.[mode] ?? '')

  it.each([
    ...['page', 'card', 'sunk'].flatMap((ground) => [['ink', ground] as const, ['soft', ground] as const]),
    ...['accent', 'good', 'warn', 'bad'].map((name) => [name, 'card'] as const),
    ...['good', 'warn', 'bad'].map((name) => [name, 'page'] as const),
    ...['exists', 'mounted', 'uploaded', 'unknown'].map((state) => [`${state}-ink`, state] as const),
    ['mounted-ink', 'mounted-dot'],
    ['uploaded-ink', 'uploaded-line'],
    ['unknown-ink', 'unknown-line'],
    ['ran-ink', 'ran'],
    ['critical-ink', 'critical'],
  ] as const)('%s can be read on %s', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(TEXT)
  })

  it.each(['critical', 'accent', 'ink'])('%s is told from what it is drawn on', (drawn) => {
    expect(contrast(drawn, 'card')).toBeGreaterThanOrEqual(DRAWN)
  })
})

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function ratio(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((one, other) => one - other)
  return (light + 0.05) / (dark + 0.05)
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour
  const channel = (at: number) => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
