import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, type ParserError, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { html, markupText } from '../../src/report/html/markup.ts'
import { packRows } from '../../src/report/html/rows.ts'
import { roundBelow, stackScale, ticks } from '../../src/report/html/scale.ts'
import { STYLE } from '../../src/report/html/style.ts'
import { renderHtml } from '../../src/report/html.ts'
import { type RunResult, resultSchema } from '../../src/report/result.ts'
import { plainText } from '../../src/report/text/plain-text.ts'
import { fixture } from '../fixtures/fixture.ts'
import { hostileResult, hostileText } from './hostile.ts'
import { everything, PAGES } from './html-samples.ts'
import { releaseToOne } from './samples.ts'
import { timelineOf } from './timelines.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

describe('the HTML report', () => {
  it.each(Object.entries(PAGES))('is a well-formed page for %s', (_, sample) => {
    const { elements, errors } = read(renderHtml(sample()))
    expect(errors).toEqual([])
    expectOnlyOurs(elements)
  })

  it('is a well-formed page for what a run wrote', () => {
    const recorded = JSON.parse(fixture('results/storefront.json').toString('utf8'))
    const { elements, errors } = read(renderHtml(resultSchema.parse(recorded)))
    expect(errors).toEqual([])
    expectOnlyOurs(elements)
    expect(textsOf(elements, 'h2')).toEqual(['Deploy by digest', 'Layers', 'Timeline', 'Tags', 'Builds'])
  })

  it('begins with what was done, and what to deploy', () => {
    const { elements } = read(renderHtml(releaseToOne()))
    const titled = elements.filter(({ tagName }) => tagName === 'h1' || tagName === 'h2').map(textOf)
    expect(titled).toEqual([
      '98 % reused, 1.2 MB uploaded to ghcr.io/acme/hello; 3 of 14 steps ran',
      ...['Deploy by digest', 'Layers', 'Tags', 'Builds'],
    ])
    expect(textsOf(elements, 'code')).toContain(releaseToOne().image)
  })

  it('tells of every layer what is known of it', () => {
    const { elements } = read(renderHtml(everything()))
    const details = withClass(elements, 'detail').map(textOf)
    expect(details).toContainEqual(
      expect.stringMatching(
        /^COPY --link --from=dependencies \/dependencies \/srv\/dependencies60\.0 MB · line 12 · sha256:[0-9a-f]{12} · also in linux\/arm64ghcr\.io\/acme\/helloexists in 8 ms ?docker\.io\/acme\/hellomounted from acme\/base in 8 ms$/,
      ),
    )
    const reasons = withClass(read(renderHtml(releaseToOne())).elements, 'why').map(textOf)
    expect(reasons).toEqual(['app/ changed since v1.0.0', 'app/ changed since v1.0.0'])
  })

  it('chooses the layer that cost most, and the dearest step of the longest chain, to begin with', () => {
    const { elements } = read(renderHtml(everything()))
    const chosen = elements
      .filter((element) => attribute(element, 'checked') !== undefined)
      .map(({ parentNode }) => (parentNode === null ? '' : textOf(parentNode)))
    expect(chosen).toEqual([
      'Auto',
      'Bytes',
      '4 COPY … /app /srv/app 1.2 MB uploaded',
      'RUN ./fetch.sh dependencies.txt /dependenci…',
    ])
  })

  it('names the steps of the longest chain in their order', () => {
    const { elements } = read(renderHtml(everything()))
    const [chain] = withClass(elements, 'chain')
    const names = chain?.childNodes.flatMap((node) => ('tagName' in node ? [textOf(node)] : []))
    expect(names).toHaveLength(8)
    expect(names?.[2]).toBe('3.6 s RUN ./fetch.sh dependencies.txt /dependencies linux/arm64, line 9')
  })

  it('draws every step of hundreds, and lets the dearest be chosen', () => {
    const { elements } = read(renderHtml(PAGES.large()))
    const named = elements.filter((element) => attribute(element, 'name') === 'step')
    expect(named).toHaveLength(200)
    const drawn = elements
      .filter(
        ({ tagName, attrs }) => tagName === 'path' && /^(?:ran|cached|critical)$/.test(attrs[0]?.value ?? ''),
      )
      .reduce((sum, path) => sum + (attribute(path, 'd')?.match(/M/g)?.length ?? 0), 0)
    expect(drawn).toBe(1271 - 200)
  })

  it('links to the web, and to nothing else', () => {
    const check = (url: string) => ({ message: 'm', url, line: null })
    const urls = [
      'https://docs.docker.com/x',
      'javascript:alert(1)',
      'http://x',
      'https://x y',
      '//x',
      'data:,',
    ]
    const { elements } = read(renderHtml({ ...releaseToOne(), checks: urls.map(check) }))
    const links = elements.filter(({ tagName }) => tagName === 'a')
    expect(links.map((link) => attribute(link, 'href'))).toEqual(['https://docs.docker.com/x'])
  })

  it('leaves out what there is nothing to say about', () => {
    const { elements } = read(renderHtml(PAGES.skipped()))
    expect(textsOf(elements, 'h2')).toEqual([])
    expect(textsOf(elements, 'h1')).toEqual(['Nothing to do'])
  })

  it('lets nothing out of its element, whatever others wrote', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(hostilePage, (result) => {
        const { elements, errors } = read(renderHtml(result))
        expect(errors).toEqual([])
        expectOnlyOurs(elements)
      }),
      { numRuns: 300 },
    )
  })

  it('stays below a megabyte as large as images get, and does not grow with what others write', () => {
    const large = PAGES.large()
    const [first] = large.platforms
    const shared = large.platforms.map((platform) => ({
      ...platform,
      layers: platform.layers.map((layer, at) => ({
        ...layer,
        digest: first?.layers[at]?.digest ?? layer.digest,
      })),
    }))
    for (const result of [large, { ...large, platforms: shared }]) {
      expect(Buffer.byteLength(renderHtml(result))).toBeLessThan(1_000_000)
    }
    const wordy = withTexts(everything(), 'x'.repeat(1_000_000))
    expect(Buffer.byteLength(renderHtml(wordy))).toBeLessThan(200_000)
  })
})

describe('markup', () => {
  it('escapes text, and takes markup as it is', () => {
    const item = html`<li class="${'"x'}">${'<b>&amp;\u0000'}</li>`
    expect(markupText(html`<ul>${[item, item]}${undefined}${3}</ul>`)).toBe(
      `<ul>${'<li class="&quot;x">&lt;b&gt;&amp;amp;</li>'.repeat(2)}3</ul>`,
    )
  })

  it('gives back from a parser the text that went in', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { elements } = read(
          `<!doctype html><html><head></head><body>${markupText(html`<p title="${text}">${text}</p>`)}</body></html>`,
        )
        const paragraphs = elements.filter(({ tagName }) => tagName === 'p')
        expect(paragraphs.map(textOf)).toEqual([plainText(text)])
        expect(paragraphs.map((p) => attribute(p, 'title'))).toEqual([plainText(text)])
      }),
    )
  })
})

describe('the scale', () => {
  it('gives the highest stack all of the room, and every value its share', () => {
    const scale = stackScale([[10, 30, 60], [50]], 400)
    expect([0, 10, 30, 50, 60].map((value) => scale?.length(value))).toEqual([0, 40, 120, 200, 240])
    expect(scale?.unit).toEqual({ value: 20, length: 80 })
  })

  it('is none where nothing has a size', () => {
    expect(stackScale([[0], []], 400)).toBeUndefined()
    expect(stackScale([], 400)).toBeUndefined()
  })

  it.each([
    [0.3, 1],
    [1, 1],
    [4.9, 2],
    [5, 5],
    [999, 500],
    [1000, 1000],
  ])('has the round number below %d: %d', (most, expected) => {
    expect(roundBelow(most)).toBe(expected)
  })

  it.each([
    [0, [0]],
    [6700, [0, 1000, 2000, 3000, 4000, 5000, 6000]],
    [80, [0, 20, 40, 60, 80]],
    [3, [0, 1, 2, 3]],
  ])('marks an axis up to %d', (end, expected) => {
    expect(ticks(end, 8)).toEqual(expected)
  })

  it('never marks more than asked for, nor beyond the end', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (end) => {
        const marks = ticks(end, 8)
        expect(marks.length).toBeLessThanOrEqual(8)
        expect(Math.max(...marks)).toBeLessThanOrEqual(end)
      }),
    )
  })
})

describe('rows of spans', () => {
  const span = fc.record({ start: fc.nat(1000), length: fc.nat(100) }).map(({ start, length }) => ({
    start,
    end: start + length,
  }))

  it('hold every span once, and none that overlap while there is room', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 60 }), (spans) => {
        const rows = packRows(spans, 60)
        expect(rows.flat()).toHaveLength(spans.length)
        for (const row of rows) {
          for (const [index, { start }] of row.entries()) {
            expect(start).toBeGreaterThanOrEqual(row[index - 1]?.end ?? 0)
          }
        }
      }),
    )
  })

  it('are no more than asked for', () => {
    const spans = Array.from({ length: 9 }, () => ({ start: 0, end: 5 }))
    const rows = packRows(spans, 3)
    expect(rows).toHaveLength(3)
    expect(rows.flat()).toHaveLength(9)
  })
})

/** A result in which everything that others wrote is hostile, what only the page shows included. */
const hostilePage: fc.Arbitrary<RunResult> = fc
  .record({ result: hostileResult, text: hostileText, other: hostileText, times: fc.array(fc.maxSafeNat()) })
  .map(({ result, text, other, times }) => {
    const page = withTexts({ ...everything(), ...result, timeline: null }, text)
    const steps = times.map((milliseconds) => ({ name: other, line: 1, milliseconds }))
    return { ...page, timeline: timelineOf(result, [{ name: text }, ...steps]) }
  })

describe('a budget', () => {
  const said = (numbers: Pick<RunResult['budgets'][number], 'limit' | 'actual' | 'unit'>) => {
    const [budget] = everything().budgets
    if (budget === undefined) throw new Error('the sample has no budget')
    const page = renderHtml({ ...everything(), budgets: [{ ...budget, ...numbers }] })
    return /<\/code> ([^<]*limit [^<]*)</.exec(page)?.[1]
  }

  it('shows more than its limit as more, however little', () => {
    expect(said({ limit: 5, actual: 5.04, unit: 'percent' })).toBe('5.04 %, limit 5 %')
  })

  it('shows what shrank in a unit that can be read', () => {
    expect(said({ limit: 0, actual: -5_000_000, unit: 'bytes' })).toBe('−5.0 MB, limit 0 B')
  })
})

function withTexts(result: RunResult, text: string): RunResult {
  const { baseline, timeline } = everything()
  return {
    ...result,
    version: text,
    baseline: baseline && {
      reference: text,
      tag: text,
      platforms: baseline.platforms.map((platform) => ({ ...platform, platform: text })),
    },
    advice: result.advice.map((advice) => ({ ...advice, rule: text, message: text, platform: text })),
    budgets: result.budgets.map((budget) => ({ ...budget, rule: text, platform: text })),
    checks: [
      { message: text, url: text, line: 1 },
      { message: text, url: `https://${text}`, line: 1 },
    ],
    cache: { ...result.cache, imports: result.cache.imports.map((use) => ({ ...use, entry: text })) },
    warnings: [{ code: text, message: text, hint: text }],
    timeline: timeline && {
      ...timeline,
      steps: timeline.steps.map((step) => ({ ...step, name: text, platform: text })),
    },
  }
}

const TAGS = new Set(
  'a b body code dd div dl dt fieldset footer h1 h2 h3 head header html i input label legend li main meta ol p path s section small span strong style svg table tbody td th thead title tr ul'.split(
    ' ',
  ),
)
const ATTRIBUTES =
  /^(?:aria-(?:hidden|label|labelledby)|charset|checked|content|d|data-view|height|http-equiv|lang|name|preserveAspectRatio|rel|role|scope|tabindex|type|viewBox)$/
const STYLE_ATTRIBUTE =
  /^(?:(?:--(?:b|t|px|repositories)|margin-left|left|width):-?[\d.]+(?:e[+-]?\d+)?%?(?:;|$))+$/
const CLASSES = /^[a-z0-9 -]*$/

/** No script, no request, and no element, attribute or style that holds another's words. */
function expectOnlyOurs(elements: readonly Element[]): void {
  const foreign = elements.flatMap(({ tagName, attrs }) => [
    ...(TAGS.has(tagName) ? [] : [tagName]),
    ...attrs.filter((given) => !isOurs(given)).map(({ name, value }) => `${tagName} ${name}="${value}"`),
  ])
  expect(foreign).toEqual([])
  const [style = '', ...more] = textsOf(elements, 'style')
  expect(more).toEqual([])
  expect(style.slice(0, STYLE.length)).toBe(STYLE)
  expect(style.slice(STYLE.length)).toMatch(
    /^(?:\.board:has\(\.t(\d+):hover,\.t\1 :checked\) \.t\1 label\{--edge:var\(--lit\)\}\n?)*$/,
  )
  expect(STYLE).not.toMatch(/url\(|@import|<\//)
  const policy = elements.find((element) => attribute(element, 'http-equiv') !== undefined)
  expect(policy && attribute(policy, 'content')).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/)
}

function isOurs({ name, value }: Element['attrs'][number]): boolean {
  if (name === 'style') return STYLE_ATTRIBUTE.test(value)
  if (name === 'class' || name === 'id') return CLASSES.test(value)
  if (name === 'href') return /^https:\/\/[!-~]+$/.test(value)
  return ATTRIBUTES.test(name)
}

function read(page: string): {
  readonly elements: readonly Element[]
  readonly errors: readonly ParserError[]
} {
  const errors: ParserError[] = []
  const document = parse(page, { onParseError: (error) => errors.push(error) })
  return { elements: document.childNodes.flatMap(elementsOf), errors }
}

function elementsOf(node: Node): readonly Element[] {
  return 'tagName' in node ? [node, ...node.childNodes.flatMap(elementsOf)] : []
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function textsOf(elements: readonly Element[], tagName: string): readonly string[] {
  return elements.filter((element) => element.tagName === tagName).map(textOf)
}

function withClass(elements: readonly Element[], name: string): readonly Element[] {
  return elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name))
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((given) => given.name === name)?.value
}
