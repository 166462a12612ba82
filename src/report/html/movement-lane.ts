import type { ResultMovement } from '../result.ts'
import { formatBytes } from '../text/bytes.ts'
import { formatDuration } from '../text/duration.ts'
import { html, type Markup } from './markup.ts'
import { slivers } from './slivers.ts'

/** What went to one repository, or came from it. What became of each blob stands with its layer. */
export function movementLane(movements: readonly ResultMovement[], end: number): Markup {
  const [first] = movements
  if (first === undefined) throw new TypeError('a lane without movements')
  const bytes = movements.reduce((sum, movement) => sum + movement.bytes, 0)
  const from = movements.reduce((least, { start }) => Math.min(least, start), end)
  const to = movements.reduce((most, movement) => Math.max(most, movement.end), 0)
  const isFetched = first.kind === 'fetched'
  const blobs = `${movements.length} ${movements.length === 1 ? 'blob' : 'blobs'}`
  const sum = bytes === 0 ? (isFetched ? '' : ', nothing sent') : `, ${formatBytes(bytes)}`
  const facts = `${blobs}${sum}, within ${formatDuration(to - from)}`
  const title = html`${isFetched ? 'from' : 'to'} ${first.repository} <small>${facts}</small>`
  const drawing = slivers(Map.groupBy(movements, kind), end)
  return html`<div class="lane"><h3>${title}</h3>${drawing}</div>\n`
}

function kind({ kind }: ResultMovement): ResultMovement['kind'] {
  return kind
}
