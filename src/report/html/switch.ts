import { html, type Markup, NOTHING, verbatim } from './markup.ts'

const CHECKED = verbatim(' checked')

/** Buttons of which one is down, the first at first. The style sheet does the rest. */
export function switchOf(
  legend: string,
  name: string,
  options: readonly { readonly id: string; readonly label: string }[],
): Markup {
  const buttons = options.map(
    ({ id, label }, index) =>
      html`<label><input type="radio" name="${name}" id="${id}"${index === 0 ? CHECKED : NOTHING}>${label}</label>`,
  )
  return html`<fieldset class="switch"><legend>${legend}</legend>${buttons}</fieldset>`
}
