import type { ResultTag, RunResult } from '../result.ts'
import { tagNote } from '../tag-text.ts'
import { html, type Markup, markupText, NOTHING } from './markup.ts'

/** What became of the tags. Images whose tags say the same share a table. */
export function tagSection({ images }: RunResult): Markup {
  const tables = new Map<string, { readonly table: Markup; readonly names: string[] }>()
  for (const { name, tags } of images) {
    if (tags.length === 0) continue
    const table = html`<table><thead><tr><th scope="col">Tag<th scope="col">State<th scope="col">Note<th scope="col">Rule<tbody>${tags.map(row)}</table>`
    const same = tables.get(markupText(table))
    if (same === undefined) tables.set(markupText(table), { table, names: [name] })
    else same.names.push(name)
  }
  if (tables.size === 0) return NOTHING
  const blocks = [...tables.values()].map(
    ({ table, names }) => html`<p class="lead">${names.join(', ')}</p><div class="scroll">${table}</div>`,
  )
  return html`<section aria-labelledby="tags-title"><h2 id="tags-title">Tags</h2>${blocks}</section>`
}

function row(tag: ResultTag): Markup {
  const fixed = tag.moving ? '' : ', fixed'
  return html`<tr><th scope="row"><code>${tag.tag}</code><td class="tag-${tag.state}">${tag.state}${fixed}<td>${tagNote(tag)}<td><code>${tag.rule}</code>`
}
