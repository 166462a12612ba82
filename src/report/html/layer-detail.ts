import type { LedgerRow } from '../ledger-rows.ts'
import { formatBytes } from '../text/bytes.ts'
import { digestText } from '../text/digest.ts'
import { instructionLine } from '../text/instruction.ts'
import { plainText } from '../text/plain-text.ts'
import { cutEnd } from '../text/text-width.ts'
import { dearestState } from '../text/transfer.ts'
import { html, type Markup, NOTHING } from './markup.ts'
import { fateText } from './states.ts'

export interface LayerDetail {
  readonly row: LedgerRow
  readonly repositories: readonly string[]
  /** Characters of its instruction that are told, and of its reason. */
  readonly room: number
  /** Other platforms that have the very same blob. */
  readonly elsewhere: readonly string[]
}

/** All that is known of a layer. It may be longer than its place, and scrolls by the keyboard too. */
export function layerDetail({ row, repositories, room, elsewhere }: LayerDetail): Markup {
  const facts = [
    formatBytes(row.size),
    ...(row.line === null ? [] : [`line ${row.line}`]),
    ...(row.base ? ['of the base image'] : []),
    ...(row.cached === null ? [] : [row.cached ? 'cached' : 'built']),
    ...(row.digest === null ? [] : [digestText(row.digest)]),
    ...(elsewhere.length === 0 ? [] : [`also in ${several(elsewhere)}`]),
  ]
  const source =
    row.instruction === null
      ? NOTHING
      : html`<p><code>${cutEnd(instructionLine(row.instruction), room)}</code>`
  const reason = row.reason === null ? NOTHING : html`<p class="why">${cutEnd(plainText(row.reason), room)}`
  const fates = repositories.map((name) => fate(row, name))
  return html`<div class="detail" tabindex="0">${source}<p>${facts.join(' · ')}${reason}<dl>${fates}</dl></div>`
}

const FEW = 3

function several(platforms: readonly string[]): string {
  if (platforms.length <= FEW) return platforms.map(plainText).join(', ')
  return `${platforms.length} other platforms`
}

/** It has the layer's own colour where it says nothing else. */
function fate({ transfers }: LedgerRow, repository: string): Markup {
  const here = transfers.filter((transfer) => transfer.repository === repository)
  const state = dearestState(here)
  if (state === undefined) return NOTHING
  const isOther = state !== dearestState(transfers)
  return html`<dt>${repository}<dd${isOther ? html` class="${state}"` : NOTHING}>${fateText(here)}`
}
