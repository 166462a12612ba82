import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commentMarker, renderComment } from '../../src/report/markdown/comment.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import type { RunResult } from '../../src/report/result.ts'
import { formatBytes } from '../../src/report/text/bytes.ts'
import { hostileResult, hostileText } from './hostile.ts'
import { expectNothingLoose } from './loose-markdown.ts'
import { compared, GHCR, HUB, image, large, releaseToOne, releaseToTwo, SAMPLES, tag } from './samples.ts'

const FACTS = {
  commit: '0123456789abcdef0123456789abcdef01234567',
  runUrl: 'https://github.com/acme/hello/actions/runs/7',
}
const LIMIT = 65_536

/** Without the two lines that are ours alone, so that a link or an HTML comment in the rest is somebody else's. */
function rest(comment: string, result: RunResult): string {
  const [first, ...lines] = comment.trimEnd().split('\n')
  expect(first).toBe(commentMarker(result))
  expect(lines.pop()).toBe(`Commit \`0123456\` · [run](${FACTS.runUrl})`)
  return lines.join('\n')
}

describe('the comment on a pull request', () => {
  for (const [name, sample] of Object.entries(SAMPLES)) {
    it(`shows ${name}`, async () => {
      await expect(renderComment(sample(), FACTS)).toMatchFileSnapshot(`snapshots/${name}.comment.md.txt`)
    })
  }

  it('has a row a platform that make up the whole, whatever platforms share', () => {
    const { transfer } = releaseToTwo()
    const [, table = ''] = renderComment(releaseToTwo(), FACTS).split('| ---: |\n')
    expect(table.split('\n\n')[0]).toBe(
      ['| `linux/amd64` | 63.4 MB | 2.4 MB | 124 MB |', '| `linux/arm64` | 63.4 MB | 4.3 kB | 4.4 MB |'].join(
        '\n',
      ),
    )
    expect(formatBytes(transfer.uploadedBytes)).toBe('2.4 MB')
    expect(formatBytes(transfer.existsBytes + transfer.mountedBytes)).toBe('129 MB')
  })

  it('says what a platform’s size is compared with, and what is to be pulled', () => {
    const text = renderComment(compared(), FACTS)
    expect(text).toContain('| Platform | Size | Change | Uploaded | Reused | To pull |')
    expect(text).toMatch(/\| `linux\/riscv64` \| .* \| new \|/)
  })

  it('has all but the tables of platforms folded', () => {
    const text = renderComment(compared(), FACTS).replace(/<details>[\s\S]*?<\/details>/g, '')
    expect(text).not.toContain('<details')
    expect(text.split('\n').filter((line) => /^\| `/.test(line))).toHaveLength(2)
  })

  it('says that nobody has checked what a fork’s run says of itself', () => {
    expect(renderComment(releaseToOne(), { ...FACTS, isForeign: true })).toContain('nobody has checked it')
    expect(renderComment(releaseToOne(), FACTS)).not.toContain('nobody')
  })

  it('names the commit where there is no link to a run', () => {
    expect(renderComment(releaseToOne(), { commit: FACTS.commit }).trimEnd()).toMatch(/\nCommit `0123456`$/)
  })

  it('lets nothing out of a cell or a code span, whatever others wrote', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(hostileResult, (result) => expectNothingLoose(rest(renderComment(result, FACTS), result))),
      { numRuns: 200 },
    )
  })
})

describe('its length', () => {
  it('is what GitHub takes, with whole tables, and notes for those that are left out', () => {
    for (const result of [large(), large([GHCR])]) {
      const text = renderComment(result, FACTS)
      expect([...text].length).toBeLessThanOrEqual(LIMIT)
      expect(text.length).toBeGreaterThan(LIMIT / 2)
      expect(text).toMatch(
        /^_Left out here, .*`linux\/\w+(?:\/v\d)?`\. The result as JSON has all of it\._$/m,
      )
      expectNothingLoose(rest(text, result))
    }
  })

  it('is counted in characters, as GitHub does', () => {
    const wide: RunResult = {
      ...releaseToOne(),
      warnings: Array.from({ length: 400 }, () => ({ code: 'x', message: '漢'.repeat(100), hint: null })),
    }
    const text = renderComment(wide, FACTS)
    expect(Buffer.byteLength(text)).toBeGreaterThan(LIMIT)
    expect(text).not.toContain('Left out')
  })

  it('is never more, however much somebody puts into a result', () => {
    const names = Array.from({ length: 5_000 }, (_, index) => `${GHCR}${index}`)
    const [platform] = releaseToOne().platforms
    const many: RunResult = {
      ...releaseToOne(),
      images: names.map((name) => image(name, [tag(name, 'created')])),
      platforms: names.flatMap((name) => (platform === undefined ? [] : [{ ...platform, platform: name }])),
      warnings: names.map((code) => ({ code, message: 'x'.repeat(500), hint: null })),
      error: { code: 'x', phase: 'push', message: '@octocat '.repeat(100_000), hint: 'x '.repeat(100_000) },
    }
    const text = renderComment(many, FACTS)
    expect(text.length).toBeLessThanOrEqual(LIMIT)
    expectNothingLoose(rest(text, many))
    expect(Buffer.byteLength(renderMarkdown(many))).toBeLessThanOrEqual(1_000_000)
  })
})

describe('the marker', () => {
  it('is the same for the same images, in whatever order, and another one for others', () => {
    const of = (...names: string[]) => commentMarker({ images: names.map((name) => image(name, [])) })
    expect(of(GHCR, HUB)).toBe(of(HUB, GHCR))
    expect(new Set([of(GHCR), of(HUB), of(GHCR, HUB), of(`${GHCR},${HUB}`), of()]).size).toBe(5)
  })

  it('is an HTML comment that no name can end', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 3 }), (names) => {
        expect(commentMarker({ images: names.map((name) => image(name, [])) })).toMatch(
          /^<!-- layerwise: [0-9a-f]{32} -->$/,
        )
      }),
    )
  })
})
