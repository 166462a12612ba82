import { expect } from 'vitest'

/** As cmark pairs back-ticks: a run is closed by the next of the same length. */
export function withoutCode(line: string): string {
  let rest = line
  let loose = ''
  for (;;) {
    const run = /`+/.exec(rest)
    if (run === null) return loose + rest
    loose += rest.slice(0, run.index)
    rest = rest.slice(run.index + run[0].length)
    const end = new RegExp(`(?<!\`)${run[0]}(?!\`)`).exec(rest)
    if (end === null) throw new Error(`a code span is left open: ${line}`)
    rest = rest.slice(end.index + run[0].length)
  }
}

const OUR_HTML = /<details(?: open)?><summary>|<\/summary>|<\/details>|<code>[^<>]*<\/code>|<br>/g

/** That a reader sees nothing but text, code and our own few tags: no mention, link, image or HTML, and whole tables. */
export function expectNothingLoose(markdown: string): void {
  let columns = 0
  let isFenced = false
  for (const line of markdown.split('\n')) {
    if (line === '```' || line === '```text') {
      isFenced = !isFenced
      continue
    }
    if (isFenced) {
      expect(line).not.toMatch(/^\s*`{3}/)
      continue
    }
    const isRow = line.startsWith('| ')
    // Cells come before code: a pipe without a backslash ends one wherever it stands.
    const cells = isRow ? line.split(/(?<!\\)\|/) : [line]
    if (isRow) expect(line).not.toContain('\\\\|')
    if (isRow && columns > 0) expect(cells, line).toHaveLength(columns)
    columns = isRow ? cells.length : 0
    for (const cell of cells) {
      const loose = (line.startsWith('<details') ? cell : withoutCode(cell)).replace(OUR_HTML, '')
      expect(loose, line).not.toMatch(/[<>@[\]`*]|:\/\/|www\.|\p{Cc}|\p{Cf}/u)
      expect(loose.replace(/^### /, ''), line).not.toMatch(/#(?! *$)/)
    }
  }
  expect(isFenced).toBe(false)
}
