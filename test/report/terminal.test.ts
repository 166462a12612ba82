import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { renderTerminal } from '../../src/report/terminal.ts'
import { plainText } from '../../src/report/text/plain-text.ts'
import { hostileResult } from './hostile.ts'
import { large, releaseToOne, releaseToTwo, SAMPLES } from './samples.ts'

const plain = { width: 80, colour: false }
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is looked for
const COLOURS = /\u001b\[\d+m/g

describe('the terminal report', () => {
  for (const [name, sample] of Object.entries(SAMPLES)) {
    for (const width of [60, 80, 120]) {
      it(`shows ${name} in ${width} columns`, async () => {
        const text = renderTerminal(sample(), { width, colour: false })
        await expect(`${text}\n`).toMatchFileSnapshot(`snapshots/${name}.${width}.txt`)
      })
    }
  }

  it('shows the same words in colour', () => {
    const coloured = renderTerminal(releaseToTwo(), { width: 120, colour: true })
    const words = (text: string) => text.replace(/[█▏▎▍▌▋▊▉ ]+/g, ' ')
    expect(coloured).toContain('\u001b[')
    expect(words(coloured.replace(COLOURS, ''))).toBe(
      words(renderTerminal(releaseToTwo(), { width: 120, colour: false })),
    )
  })

  it('draws a bar by bytes, in colour only', () => {
    const coloured = renderTerminal(releaseToOne(), { width: 80, colour: true })
    expect(coloured.replace(COLOURS, '')).toMatch(/60\.0 MB {2}████ {2}exists/)
    expect(renderTerminal(releaseToOne(), plain)).not.toContain('█')
  })

  it('keeps every reference by digest in one piece', () => {
    for (const sample of Object.values(SAMPLES)) {
      const result = sample()
      const shown = renderTerminal(result, { width: 60, colour: false }).split('\n')
      for (const { pinned } of result.images) if (pinned !== null) expect(shown).toContain(pinned)
    }
  })

  it('tells a blob once, also where two platforms share it', () => {
    const lines = renderTerminal(releaseToOne(), { width: 120, colour: false }).split('\n')
    expect(lines.filter((line) => line.includes('uploaded 1.2 MB in'))).toHaveLength(1)
    expect(lines.filter((line) => line.endsWith('as in linux/amd64'))).toHaveLength(2)
  })

  it('takes any width', () => {
    for (const [width, most] of [
      [0, 60],
      [79.5, 79],
      [1000, 120],
    ] as const) {
      expect(widest(renderTerminal(releaseToTwo(), { width, colour: false }))).toBeLessThanOrEqual(most)
    }
    expect(widest(renderTerminal(large(), plain))).toBeLessThanOrEqual(80)
  })

  it('shows nothing that a terminal would obey and keeps to its width, whatever others wrote', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(hostileResult, fc.integer({ min: 60, max: 130 }), fc.boolean(), (result, width, colour) => {
        const text = renderTerminal(result, { width, colour }).replace(colour ? COLOURS : /(?!)/g, '')
        expect(text).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u)
        const pinned = new Set(result.images.flatMap((image) => [plainText(image.pinned ?? '')]))
        for (const line of text.split('\n')) {
          if (!pinned.has(line)) expect(stringWidth(line), line).toBeLessThanOrEqual(Math.min(width, 120))
        }
      }),
      { numRuns: 300 },
    )
  })
})

function widest(text: string): number {
  return Math.max(
    ...text
      .split('\n')
      .filter((line) => !/@sha256:[0-9a-f]{64}$/.test(line))
      .map((line) => stringWidth(line)),
  )
}
