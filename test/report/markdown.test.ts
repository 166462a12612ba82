import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinParts } from '../../src/report/markdown/parts.ts'
import { codeCell, codeSpan, htmlCode, prose } from '../../src/report/markdown/text.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { hostileResult, hostileText } from './hostile.ts'
import { expectNothingLoose, withoutCode } from './loose-markdown.ts'
import { GHCR, large, releaseToOne, SAMPLES } from './samples.ts'

describe('the Markdown report', () => {
  for (const [name, sample] of Object.entries(SAMPLES)) {
    it(`shows ${name}`, async () => {
      await expect(renderMarkdown(sample())).toMatchFileSnapshot(`snapshots/${name}.md.txt`)
    })
  }

  it('has all of a large result where it fits', () => {
    const text = renderMarkdown(large([GHCR]))
    expect(text).not.toContain('Left out')
    expect(text.split('\n').filter((line) => line.includes('./step-'))).toHaveLength(1270)
  })

  it('folds the largest parts away, whole, where it does not', () => {
    const result = large()
    for (const limit of [300_000, 60_000, 20_000]) {
      const text = renderMarkdown(result, { limit })
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit)
      expect(text).toMatch(/^_Left out here, .*`linux\/arm\/v\d`\. The result as JSON has all of it\._$/m)
      expect(text).toContain(result.image)
      expectNothingLoose(text)
    }
    expect(Buffer.byteLength(renderMarkdown(result))).toBeLessThan(1_048_576)
  })

  it('stays as short as the parts that can not be left out', () => {
    expect(
      joinParts([{ markdown: 'a' }, { markdown: 'long', note: 'n' }, { markdown: 'é', note: 'longer' }], 3),
    ).toBe('a\n\nn\n\né\n')
  })

  it('has one note for all where even their notes are too many', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({ markdown: 'x'.repeat(200), note: `${index}` }))
    const text = joinParts([{ markdown: 'head' }, ...many, { markdown: 'foot' }], 1000)
    expect(text).toMatch(/^head\n\n_Left out here, .*: everything else\. .*_\n\nfoot\n$/)
  })

  it('shows one row for a blob that platforms share', () => {
    expect(renderMarkdown(releaseToOne()).match(/\| uploaded 1\.2 MB/g)).toHaveLength(1)
  })

  it('lets nothing out of a cell or a code span, whatever others wrote', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(hostileResult, (result) => expectNothingLoose(renderMarkdown(result))),
      { numRuns: 300 },
    )
  })
})

describe('a code span', () => {
  it.each([
    ['plain', '`plain`'],
    ['a `b` c', '``a `b` c``'],
    ['`', '`` ` ``'],
    ['``x', '``` ``x ```'],
    ['a\nb', '`a b`'],
    ['\u202e\u0007', '—'],
    ['x'.repeat(300), `\`${'x'.repeat(199)}…\``],
    ['`'.repeat(100), `\`\`\`\`\`\`\`\`\` ${'`'.repeat(8)}… \`\`\`\`\`\`\`\`\``],
  ])('of %j is %s', (text, expected) => {
    expect(codeSpan(text)).toBe(expected)
  })

  it('has no bare pipe in a cell', () => {
    expect(codeCell('a | b')).toBe('`a \\| b`')
  })

  it('is spelt in entities in a cell, where renderers do not agree on a backslash before a pipe', () => {
    expect(codeCell('`a\\|b`')).toBe('<code>&#96;a&#92;&#124;b&#96;</code>')
  })

  it('is escaped in HTML', () => {
    expect(htmlCode('</code><img src="x">&amp;')).toBe(
      '<code>&lt;/code&gt;&lt;img src=&quot;x&quot;&gt;&amp;amp;</code>',
    )
  })
})

describe('prose', () => {
  it.each([
    ['98 % reused, 1.2 MB uploaded to 2 repositories; 3 of 14 steps ran.'],
    ["It's not (yet) there: wait, or ask again!"],
  ])('leaves %j as it is', (text) => {
    expect(prose(text)).toBe(text)
  })

  it.each([
    ['ghcr.io/acme/app answers 403: denied', '`ghcr.io/acme/app` answers 403: denied'],
    ['ask @octocat or #1, see www.evil.example.', 'ask `@octocat` or `#1`, see `www.evil.example`.'],
    ['a [link](//evil.example) <b>', 'a `[link](//evil.example) <b>`'],
    ['1. not a list', '1\\. not a list'],
    ['- not a list', '`-` not a list'],
    ['', ''],
  ])('makes %j harmless', (text, expected) => {
    expect(prose(text)).toBe(expected)
  })

  it('has no more than words outside of code', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(withoutCode(prose(text)).replace(/^\d+\\\./, '')).toMatch(
          /^[\p{L}\p{M}\d .,;:!?"'()’%—–·/-]*$/u,
        )
      }),
    )
  })
})
