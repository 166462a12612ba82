import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../src/report/markdown.ts'
import type { ResultAdvice } from '../../src/report/result.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { result } from './samples.ts'

const advice: ResultAdvice = {
  rule: 'copy-link',
  message: '3 layers below line 4 had to be fetched only because it copies without --link: COPY app /app',
  platform: 'linux/arm64',
  line: 4,
  savedBytes: 62_000_000,
  savedMilliseconds: 1_200,
}

describe('advice', () => {
  it('in a terminal says first what it would have saved', () => {
    const lines = renderTerminal(result({ advice: [advice] }), { width: 80, colour: false }).split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        'Could have been saved',
        '  62.0 MB and 1.2 s, line 4 of the Dockerfile, linux/arm64 (copy-link)',
      ]),
    )
    expect(lines.filter((line) => line.length > 80)).toEqual([])
  })

  it.each([
    ['bytes alone', { savedMilliseconds: 0 }, '- 💡 62.0 MB, line 4'],
    ['time alone', { savedBytes: 0 }, '- 💡 1.2 s, line 4'],
    ['no place', { line: null, platform: null }, '- 💡 62.0 MB and 1.2 s (`copy-link`)'],
  ])('in Markdown with %s', (_, given, expected) => {
    expect(renderMarkdown(result({ advice: [{ ...advice, ...given }] }))).toContain(expected)
  })

  it('takes no room where there is none', () => {
    expect(renderMarkdown(result({}))).not.toContain('saved')
    expect(renderTerminal(result({}), { width: 80, colour: false })).not.toContain('saved')
  })
})

describe('build checks', () => {
  it('are a folded part of the summary', () => {
    const checks = [
      { message: 'MaintainerDeprecated: Maintainer instruction is deprecated', url: null, line: 2 },
      { message: 'Something else', url: null, line: null },
    ]
    const markdown = renderMarkdown(result({ checks }))
    expect(markdown).toContain('<details><summary>2 build checks</summary>')
    expect(markdown).toContain('- line 2: MaintainerDeprecated: Maintainer instruction is deprecated')
  })
})
