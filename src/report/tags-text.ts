import type { TagsPlan } from '../plan/tags-plan.ts'
import type { Tag } from '../tags/tag.ts'
import { metadataJson, plannedMetadata } from './tags-outputs.ts'
import { type Paint, paintWith } from './terminal/paint.ts'
import { plainText } from './text/plain-text.ts'
import { padEnd, textWidth, wrap } from './text/text-width.ts'

export interface TagsTextOptions {
  /** Cells of a line of notes; names and rules stay in one piece. */
  readonly width: number
  readonly colour?: boolean
}

/** What `layerwise tags` shows: every tag, whether it moves, and the rule behind it. */
export function renderTags(plan: TagsPlan, options: TagsTextOptions): string {
  const paint = paintWith(options.colour === true)
  const images = plan.images.length > 0 ? plan.images : [{ name: 'Tags', tags: plan.tags }]
  const notes = plan.notes.flatMap((note) => wrap(plainText(note), Math.max(60, options.width) - 2))
  const sections = [
    images.flatMap(({ name, tags }) => [
      paint.strong(plainText(name)),
      ...(tags.length === 0 ? [paint.faint('  none')] : tagLines(tags, paint)),
    ]),
    plan.version === undefined ? [] : [`${paint.faint('Version')}  ${plainText(plan.version)}`],
    notes.length === 0 ? [] : [paint.strong('Notes'), ...notes.map((line) => `  ${line}`)],
  ]
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

/** A line a tag: its name, `moving` or `fixed`, and the rule that gave it. */
export function tagLines(tags: readonly Tag[], paint: Paint): readonly string[] {
  const names = Math.min(40, Math.max(0, ...tags.map(({ name }) => textWidth(name))))
  return tags.map(
    ({ name, moving, rule }) =>
      `  ${padEnd(name, names)}  ${moving ? 'moving' : 'fixed '}  ${paint.faint(plainText(rule))}`,
  )
}

/** docker/metadata-action's `json` output, with the version and the rule behind each tag beside it. */
export function tagsToJson(plan: TagsPlan) {
  const given = plan.images.length === 0 ? plan.tags : plan.images.flatMap(({ tags }) => tags)
  const byName = new Map(given.map((tag) => [tag.name, tag]))
  return {
    ...metadataJson(plannedMetadata(plan)),
    version: plan.version ?? null,
    rules: [...byName.values()].map(({ name, rule, moving }) => ({ tag: name, rule, moving })),
  }
}
