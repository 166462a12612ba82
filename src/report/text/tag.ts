import type { ResultTag } from '../result.ts'
import { digestText } from './digest.ts'
import { plainText } from './plain-text.ts'

/** What became of a tag, behind its state: `was sha256:…`, or why it is where it is. */
export function tagNote(tag: ResultTag): string {
  const was = tag.state === 'moved' && tag.previous !== null ? `was ${digestText(tag.previous)}` : undefined
  const reason = tag.reason === null ? undefined : plainText(tag.reason.message)
  return [was, reason].filter((part) => part !== undefined && part !== '').join('; ')
}
