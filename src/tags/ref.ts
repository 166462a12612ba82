import { sanitizeTag } from './context.ts'
import type { RuleDefinition } from './definition.ts'

const EVENTS = {
  branch: { pattern: /^refs\/heads\/(.+)$/, prefix: '', moving: true, latest: false },
  tag: { pattern: /^refs\/tags\/(.+)$/, prefix: '', moving: false, latest: true },
  pr: { pattern: /^refs\/pull\/(\d+)\/(?:merge|head)$/, prefix: 'pr-', moving: true, latest: false },
} as const

/** A tag named after the branch, the git tag or the pull request. */
export const ref: RuleDefinition = {
  type: 'ref',
  priority: 600,
  attributes: ['event'],
  check: ({ event }) =>
    event !== undefined && Object.hasOwn(EVENTS, event)
      ? undefined
      : `type=ref needs event=${Object.keys(EVENTS).join('|')}`,
  apply: (attributes, context) => {
    const event = EVENTS[attributes['event'] as keyof typeof EVENTS]
    const value = event.pattern.exec(context.ref ?? '')?.[1]
    if (value === undefined) return {}
    const name = sanitizeTag(`${attributes['prefix'] ?? event.prefix}${value}${attributes['suffix'] ?? ''}`)
    return { tag: { name, moving: event.moving, latest: event.latest && !value.includes('-') } }
  },
}
