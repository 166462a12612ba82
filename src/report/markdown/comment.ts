import { createHash } from 'node:crypto'
import {
  adviceParts,
  checkParts,
  errorParts,
  ledgerParts,
  legParts,
  pinnedParts,
  tagParts,
  title,
  warningParts,
} from '../markdown.ts'
import type { RunResult } from '../result.ts'
import { headline } from '../text/headline.ts'
import { budgetParts } from './budgets.ts'
import { comparisonParts } from './comparison.ts'
import { details, joinParts, leftOut, type MarkdownPart } from './parts.ts'
import { platformParts } from './platforms.ts'
import { codeSpan, prose } from './text.ts'

export interface CommentFacts {
  /** The commit that was built, in full. */
  readonly commit: string
  /** Link to the run that built it: ours to make, not text that others wrote. */
  readonly runUrl?: string | undefined
  /** The result comes from a run that whoever opened the pull request could make say anything. */
  readonly isForeign?: boolean
}

/**
 * What GitHub's message about a comment that is too long names, in characters. (It takes four bytes for each of them, so
 * that no character is too long.) UTF-16 counts none less.
 */
const LIMIT = 65_536

/** The result for a comment on a pull request: what it comes to, and all the rest folded. */
export function renderComment(result: RunResult, facts: CommentFacts, limit: number = LIMIT): string {
  return joinParts(
    [
      { markdown: `${commentMarker(result)}\n${title(result)}` },
      ...foreignParts(facts),
      { markdown: prose(`${headline(result, { why: false })}.`) },
      ...errorParts(result),
      ...platformParts(result),
      ...folded('Images', pinnedParts(result)),
      ...folded('Tags', tagParts(result)),
      ...folded('Warnings', warningParts(result)),
      ...budgetParts(result, false),
      ...comparisonParts(result, false),
      ...folded('Advice', adviceParts(result)),
      ...ledgerParts(result, false),
      ...checkParts(result),
      ...legParts(result),
      { markdown: foot(facts) },
    ],
    limit,
    ({ length }) => length,
  )
}

/**
 * How the comment begins, so that the next run finds it: one for the images that are published together. Names of
 * images may come from others, who must not end the HTML comment.
 */
export function commentMarker({ images }: Pick<RunResult, 'images'>): string {
  const names = images.map(({ name }) => name).toSorted()
  const hash = createHash('sha256').update(JSON.stringify(names)).digest('hex')
  return `<!-- layerwise: ${hash.slice(0, 32)} -->`
}

function foreignParts({ isForeign }: CommentFacts): readonly MarkdownPart[] {
  if (isForeign !== true) return []
  return [
    { markdown: '_From a fork: this is what the run there says of itself, and nobody has checked it._' },
  ]
}

function folded(summary: string, parts: readonly MarkdownPart[]): readonly MarkdownPart[] {
  if (parts.length === 0) return []
  const markdown = parts.map((part) => part.markdown).join('\n\n')
  return [{ markdown: details(summary, markdown, false), note: leftOut(summary.toLowerCase()) }]
}

function foot({ commit, runUrl }: CommentFacts): string {
  const of = codeSpan(commit.slice(0, 7))
  return runUrl === undefined ? `Commit ${of}` : `Commit ${of} · [run](${runUrl})`
}
