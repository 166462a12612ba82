import { html, type Markup, NOTHING, verbatim } from './markup.ts'

const CHECKED = verbatim(' checked')

/** One of a group: the keyboard reaches the group in one step, and the arrow keys walk through it. */
export function radio(group: string, isChosen: boolean): Markup {
  return html`<input type="radio" name="${group}"${isChosen ? CHECKED : NOTHING}>`
}
