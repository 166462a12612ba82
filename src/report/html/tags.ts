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
  const namesByTags = new Map<string, { readonly tags: readonly ResultTag[]; readonly names: string[] }>()
  for (const { name, tags } of images) {
    if (tags.length === 0) continue
    const key = JSON.stringify(tags)
    const same = namesByTags.get(key) ?? { tags, names: [] }
    same.names.push(plainText(name))
    namesByTags.set(key, same)
  }
  if (namesByTags.size === 0) return NOTHING
  const blocks = [...namesByTags.values()].map(
    ({ tags, names }) =>
      html`<p class="lead">${names.join(', ')}</p>${table('Tags', COLUMNS, tags.map(row))}`,
  )
  return html`<section aria-labelledby="tags-title"><h2 id="tags-title">Tags</h2>${blocks}</section>`
}

function row(tag: ResultTag): Markup {
  const fixed = tag.moving ? '' : ', fixed'
  const state = html`<td class="tag-${tag.state}">${tag.state}${fixed}`
  return html`<tr><th scope="row"><code>${tag.tag}</code>${state}<td>${tagNote(tag)}<td><code>${tag.rule}</code>`
}
