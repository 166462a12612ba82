import type { MarkdownOptions } from './markdown.ts'
import type { RunResult } from './result.ts'
import type { TerminalOptions } from './terminal.ts'

export type FormatOptions = TerminalOptions & MarkdownOptions

/** A way to show a whole result. */
export interface Format {
  readonly name: string
  /** Whether people read the text itself; what programs read is passed on byte by byte. */
  readonly isProse: boolean
  /** Text that ends with a newline. What it takes is loaded when it is wanted. */
  render(result: RunResult, options: FormatOptions): Promise<string>
}

/** All formats, in the order in which the help lists them. */
export const FORMATS = [
  {
    name: 'terminal',
    isProse: true,
    async render(result, options) {
      const { renderTerminal } = await import('./terminal.ts')
      return `${renderTerminal(result, options)}\n`
    },
  },
  {
    name: 'markdown',
    isProse: true,
    async render(result, options) {
      const { renderMarkdown } = await import('./markdown.ts')
      return renderMarkdown(result, options)
    },
  },
  {
    name: 'html',
    isProse: false,
    async render(result) {
      const { renderHtml } = await import('./html.ts')
      return renderHtml(result)
    },
  },
  {
    name: 'json',
    isProse: false,
    async render(result) {
      return `${JSON.stringify(result, undefined, 2)}\n`
    },
  },
] as const satisfies readonly Format[]

export type FormatName = (typeof FORMATS)[number]['name']

export const FORMAT_NAMES: readonly FormatName[] = FORMATS.map(({ name }) => name)

export function findFormat(name: FormatName): Format {
  const format = FORMATS.find((each) => each.name === name)
  if (format === undefined) throw new TypeError(`no format ${name}`)
  return format
}
