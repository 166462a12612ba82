import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/report/formats.ts'
import { parseResult } from '../../src/report/parse-result.ts'
import type { RunResult } from '../../src/report/result.ts'
import { hostileResult } from './hostile.ts'
import { large, releaseToOne, SAMPLES } from './samples.ts'

const plain = { width: 80, colour: false }

function parsed(value: unknown): RunResult {
  const result = parseResult(JSON.stringify(value))
  if (!result.ok) throw new Error(result.error)
  return result.value
}

function refusal(value: unknown): string {
  const result = parseResult(typeof value === 'string' ? value : JSON.stringify(value))
  return result.ok ? '' : result.error
}

describe('a saved result', () => {
  it.each(Object.entries(SAMPLES))('is what was saved: %s', (_, sample) => {
    expect(parsed(sample())).toEqual(sample())
  })

  it('of an older release gets what it didn’t have yet', () => {
    const { advice, budgets, timeline, checks, baseline, ...old } = releaseToOne()
    expect(parsed(old)).toEqual({
      ...old,
      advice: [],
      budgets: [],
      timeline: null,
      checks: [],
      baseline: null,
    })
  })

  it('of a later release is read without what is new in it', () => {
    const result = releaseToOne()
    const [image, ...others] = result.images
    const later = { ...result, colour: 'blue', images: [{ ...image, flavour: 'sweet' }, ...others] }
    expect(parsed(later)).toEqual(result)
  })

  const layers = (given: object) => {
    const result = releaseToOne()
    const [platform, ...others] = result.platforms
    const [layer, ...more] = platform?.layers ?? []
    return { ...result, platforms: [{ ...platform, layers: [{ ...layer, ...given }, ...more] }, ...others] }
  }
  const rows: readonly [string, unknown, string][] = [
    ['no JSON', '{', 'is not JSON'],
    ['nothing', '', 'is not JSON'],
    ['a list', [], 'is no JSON object'],
    [
      'another schema',
      { ...releaseToOne(), schema: 2 },
      'has schema 2, of a later release; this one reads schema 1',
    ],
    ['a plan', { schema: 1, status: 'planned', plan: {} }, 'is the plan of a dry run, which has no result'],
    ['no schema', { ...releaseToOne(), schema: undefined }, 'is no result of a run; "schema": expected 1'],
    [
      'a number as text',
      layers({ size: '12' }),
      'is no result of a run; "platforms[0].layers[0].size": expected number, received string',
    ],
    [
      'a negative number',
      layers({ size: -1 }),
      '"platforms[0].layers[0].size": Too small: expected number to be >=0',
    ],
    ['no digest', layers({ digest: 'latest' }), '"platforms[0].layers[0].digest": must match pattern'],
    ['an empty object', {}, '; 11 more'],
  ]
  it.each(rows)('is refused with what is wrong: %s', (_, value, says) => {
    expect(refusal(value)).toContain(says)
  })

  it('is no place to hide what a terminal obeys in the reason for its refusal', () => {
    const unit = fc.constantFrom(
      '\u001b[31m',
      '\u202e',
      '\n',
      '::error::',
      '"',
      '{',
      '}',
      ':',
      '[',
      ']',
      '1',
      'null',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(unit).map((parts) => parts.join('')),
          fc.json(),
        ),
        (text) => {
          expect(refusal(text)).toMatch(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u)
        },
      ),
    )
  })

  it('may hold whatever others wrote', () => {
    fc.assert(
      fc.property(hostileResult, ({ transfer: _, ...result }) => {
        // Sums of what is made up may be no integers any more.
        const platforms = result.platforms.map((platform) => ({ ...platform, size: 1 }))
        const saved = { ...result, platforms, transfer: releaseToOne().transfer }
        expect(parsed(saved)).toEqual(JSON.parse(JSON.stringify(saved)))
      }),
      { numRuns: 50 },
    )
  })
})

describe('the formats', () => {
  it.each(FORMATS)('$name: text of every result, with a newline at its end', async ({ render }) => {
    for (const sample of [...Object.values(SAMPLES), large]) {
      expect(await render(sample(), plain)).toMatch(/\S\n$/)
    }
  })

  it('are those of a publish, byte by byte', async () => {
    const [terminal, markdown] = await Promise.all(FORMATS.map(({ render }) => render(releaseToOne(), plain)))
    const snapshot = (name: string) => readFileSync(join(import.meta.dirname, 'snapshots', name), 'utf8')
    expect(terminal).toBe(snapshot('releaseToOne.80.txt'))
    expect(markdown).toBe(snapshot('releaseToOne.md.txt'))
  })

  it('have one that can be read again', async () => {
    const text = await FORMATS.find(({ name }) => name === 'json')?.render(releaseToOne(), plain)
    expect(parseResult(text ?? '')).toEqual({ ok: true, value: releaseToOne() })
  })

  it('take more rows than a stack has room for', { timeout: 60_000 }, async () => {
    const result = releaseToOne()
    const [platform] = result.platforms
    const [layer] = platform?.layers ?? []
    if (platform === undefined || layer === undefined) throw new Error('no layer')
    const layers = Array.from({ length: 150_000 }, () => layer)
    const many = { ...result, platforms: [{ ...platform, layers }] }
    for (const { render } of FORMATS) expect(await render(many, plain)).toMatch(/\S\n$/)
  })
})
