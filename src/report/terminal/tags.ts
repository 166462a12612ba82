import type { ResultTag } from '../result.ts'
import { largest } from '../text/largest.ts'
import { plainText } from '../text/plain-text.ts'
import { tagNote } from '../text/tag.ts'
import { padEnd, textWidth, wrap } from '../text/text-width.ts'
import type { Paint } from './paint.ts'

const STATE_WIDTH = 'created'.length

/** A line a tag: its name, what became of it, and why. */
export function tagLines(tags: readonly ResultTag[], width: number, paint: Paint): readonly string[] {
  const names = Math.min(32, largest(tags.map(({ tag }) => textWidth(plainText(tag)))))
  const indent = 2 + names + 2 + STATE_WIDTH + 2
  return tags.flatMap((tag) => {
    const name = plainText(tag.tag)
    const state = padEnd(tag.state, STATE_WIDTH)
    const notes = tagNote(tag)
    const isLong = textWidth(name) > names
    const [first = '', ...more] = notes === '' ? [] : wrap(notes, width - indent)
    const rest = [
      `${padEnd(isLong ? '' : name, names)}  ${tagPaint(tag, paint)(state)}  ${paint.faint(first)}`,
      ...more.map((part) => ' '.repeat(indent - 2) + paint.faint(part)),
    ].map((part) => `  ${part}`.trimEnd())
    return isLong ? [...wrap(name, width - 2).map((part) => `  ${part}`), ...rest] : rest
  })
}

function tagPaint({ state }: ResultTag, paint: Paint): (text: string) => string {
  switch (state) {
    case 'created':
    case 'moved':
      return paint.good
    case 'kept':
    case 'planned':
      return paint.faint
    case 'skipped':
      return paint.note
    case 'failed':
      return paint.bad
    default:
      return state satisfies never
  }
}
