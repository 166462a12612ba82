import { tableWidth } from './terminal/cells.ts'
import { type Paint, paintWith } from './terminal/paint.ts'
import { largest } from './text/largest.ts'
import { plainText } from './text/plain-text.ts'
import { padEnd, textWidth, wrap } from './text/text-width.ts'

/** What `layerwise prune --json` writes. A later release adds fields and changes none under the same `schema` number. */
export interface PruneReport {
  readonly schema: 1
  /** `planned`: `--dry-run`. */
  readonly status: 'pruned' | 'planned' | 'failed'
  readonly exitCode: number
  /** Who told what is there. */
  readonly source: 'github' | 'git' | 'options'
  readonly defaultBranch: string | null
  readonly branches: readonly string[]
  /** Null where nobody knows which are open: their caches are kept. */
  readonly pullRequests: readonly number[] | null
  readonly repositories: readonly PrunedRepository[]
}

export interface PrunedRepository {
  readonly name: string
  /** Caches only. */
  readonly tags: readonly PrunedTag[]
  /** Why its tags could not be listed. */
  readonly error: PruneReason | null
}

export interface PrunedTag {
  readonly tag: string
  /** `planned`: it would be removed; `gone`: somebody else has removed it. */
  readonly state: 'kept' | 'planned' | 'removed' | 'gone' | 'failed'
  readonly reason: PruneReason | null
}

export interface PruneReason {
  readonly code: string
  readonly message: string
}

/** What was removed and what was kept, for a terminal or a CI log; only tags may be longer than a line. */
export function renderPruning(
  report: PruneReport,
  options: { readonly width: number; readonly colour: boolean },
): string {
  const width = tableWidth(options.width)
  const paint = paintWith(options.colour)
  return report.repositories
    .map((repository) => repositoryLines(repository, width, paint).join('\n'))
    .join('\n\n')
}

function repositoryLines(
  { name, tags, error }: PrunedRepository,
  width: number,
  paint: Paint,
): readonly string[] {
  const told = tags.filter(({ state, reason }) => state !== 'kept' || reason !== null)
  const names = Math.min(40, largest(told.map(({ tag }) => textWidth(tag))))
  const summary = error === null ? countsText(tags) : error.message
  return [
    paint.strong(plainText(name)),
    ...wrap(plainText(summary), width - 2).map((line) =>
      error === null ? `  ${line}` : paint.bad(`  ${line}`),
    ),
    ...told.flatMap((tag) => tagLines(tag, names, width, paint)),
  ]
}

const STATE_WIDTH = 'removed'.length

function tagLines(
  { tag, state, reason }: PrunedTag,
  names: number,
  width: number,
  paint: Paint,
): readonly string[] {
  const start = `  ${padEnd(tag, names)}  ${paintOf(state, paint)(padEnd(state, STATE_WIDTH))}`
  const indent = 2 + names + 2 + STATE_WIDTH + 2
  const [first = '', ...more] = reason === null ? [] : wrap(plainText(reason.message), width - indent)
  return [
    `${start}  ${paint.faint(first)}`.trimEnd(),
    ...more.map((line) => ' '.repeat(indent) + paint.faint(line)),
  ]
}

function paintOf(state: PrunedTag['state'], paint: Paint): (text: string) => string {
  switch (state) {
    case 'removed':
    case 'gone':
      return paint.good
    case 'planned':
      return paint.note
    case 'kept':
      return paint.faint
    case 'failed':
      return paint.bad
  }
}

/** `5 caches: 2 removed, 3 kept`. */
function countsText(tags: readonly PrunedTag[]): string {
  if (tags.length === 0) return 'no caches'
  const states = ['removed', 'planned', 'gone', 'failed', 'kept'] as const
  const counts = states.flatMap((state) => {
    const count = tags.filter((tag) => tag.state === state).length
    return count === 0 ? [] : [`${count} ${WORDS[state]}`]
  })
  return `${tags.length} ${tags.length === 1 ? 'cache' : 'caches'}: ${counts.join(', ')}`
}

const WORDS = {
  removed: 'removed',
  planned: 'would be removed',
  gone: 'gone meanwhile',
  failed: 'could not be removed',
  kept: 'kept',
} as const satisfies Record<PrunedTag['state'], string>
