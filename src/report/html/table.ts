import { html, type Markup } from './markup.ts'

/** What may be wider than the page: it scrolls in itself, by the keyboard too. */
export function scrollBox(label: string, content: Markup): Markup {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${label}">${content}</div>`
}

export interface Column {
  readonly title: string
  /** Right-aligned, in its cells too, which say so by the class `number`. */
  readonly isNumber?: boolean
}

/** @param rows each from `<tr>` on */
export function table(label: string, columns: readonly Column[], rows: readonly Markup[]): Markup {
  const heads = columns.map(({ title, isNumber = false }) =>
    isNumber ? html`<th scope="col" class="number">${title}` : html`<th scope="col">${title}`,
  )
  return scrollBox(label, html`<table><thead><tr>${heads}<tbody>${rows}</table>`)
}
