import { formatBytes } from '../bytes.ts'
import { formatDuration } from '../duration.ts'
import { plainText } from '../plain-text.ts'
import type { ResultLeg, RunResult } from '../result.ts'
import { html, type Markup, NOTHING } from './markup.ts'

/** Where it was built and how long that took, and what became of the caches. */
export function buildSection({ legs, cache }: RunResult): Markup {
  const uses = [
    ...cache.imports.map((use) => ({ ...use, way: 'import' })),
    ...cache.exports.map((use) => ({ ...use, way: 'export' })),
  ]
  if (legs.length === 0 && uses.length === 0) return NOTHING
  const builds =
    legs.length === 0
      ? NOTHING
      : html`<div class="scroll"><table><thead><tr><th scope="col">Platforms<th scope="col">Built on<th scope="col" class="number">Time<th scope="col" class="number">Steps that ran<th scope="col" class="number">Attempts<tbody>${legs.map(legRow)}</table></div>`
  const caches =
    uses.length === 0
      ? NOTHING
      : html`<div class="scroll"><table><thead><tr><th scope="col">Cache<th scope="col"><th scope="col">State<th scope="col" class="number">Time<th scope="col" class="number">Size<tbody>${uses.map(
          ({ entry, way, state, milliseconds, bytes }) =>
            html`<tr><th scope="row"><code>${entry}</code><td>${way}<td>${state}<td class="number">${formatDuration(milliseconds)}<td class="number">${bytes === null ? '—' : formatBytes(bytes)}`,
        )}</table></div>`
  return html`<section aria-labelledby="builds-title"><h2 id="builds-title">Builds</h2>${builds}${caches}</section>`
}

function legRow({ platforms, node, builder, milliseconds, steps, cached, attempts }: ResultLeg): Markup {
  const ran = steps === null || cached === null ? '—' : `${steps - cached} of ${steps}`
  return html`<tr><th scope="row">${platforms.length === 0 ? 'the builder’s own' : html`<code>${platforms.map(plainText).join(', ')}</code>`}<td>${node ?? builder}<td class="number">${formatDuration(milliseconds)}<td class="number">${ran}<td class="number">${attempts}`
}
