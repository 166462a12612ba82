import { html, type Markup } from './markup.ts'
import { radio } from './radio.ts'

/** Buttons of which one is down, the first at first. The style sheet looks at which. */
export function switchOf(
  legend: string,
  group: string,
  options: readonly { readonly id: string; readonly label: string }[],
): Markup {
  const buttons = options.map(
    ({ id, label }, index) => html`<label id="${id}">${radio(group, index === 0)}${label}</label>`,
  )
  return html`<fieldset class="switch"><legend>${legend}</legend>${buttons}</fieldset>`
}
