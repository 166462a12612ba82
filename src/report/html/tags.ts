import type { ResultTag, RunResult } from '../result.ts'
import { plainText } from '../text/plain-text.ts'
import { tagNote } from '../text/tag.ts'
import { html, type Markup, NOTHING } from './markup.ts'
import { type Column, table } from './table.ts'

const COLUMNS: readonly Column[] = [
  { title: 'Tag' },
  { title: 'State' },
  { title: 'Note' },
  { title: 'Rule' },
]

/** What became of the tags. Images whose tags say the same share a table. */
export function tagSection({ images }: RunResult): Markup {
  const tagged = images.filter(({ tags }) => tags.length > 0)
  if (tagged.length === 0) return NOTHING
  const blocks = [...Map.groupBy(tagged, ({ tags }) => JSON.stringify(tags)).values()].map((same) => {
    const names = same.map(({ name }) => plainText(name)).join(', ')
    return html`<p class="lead">${names}</p>${table('Tags', COLUMNS, (same[0]?.tags ?? []).map(row))}`
  })
  return html`<section aria-labelledby="tags-title"><h2 id="tags-title">Tags</h2>${blocks}</section>`
}

function row(tag: ResultTag): Markup {
  const fixed = tag.moving ? '' : ', fixed'
  const state = html`<td class="tag-${tag.state}">${tag.state}${fixed}`
  return html`<tr><th scope="row"><code>${tag.tag}</code>${state}<td>${tagNote(tag)}<td><code>${tag.rule}</code>`
}
