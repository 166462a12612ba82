import type { LedgerRow } from '../ledger-rows.ts'
import { formatBytes } from '../text/bytes.ts'
import { shortInstruction } from '../text/instruction.ts'
import { dearestState, statesOf } from '../text/transfer.ts'
import { type LayerDetail, layerDetail } from './layer-detail.ts'
import { html, type Markup, NOTHING } from './markup.ts'
import { radio } from './radio.ts'

/** A row of the ledger, and how it is drawn. */
export interface Layer extends LayerDetail {
  /** Whether repositories that differ have a strip each. */
  readonly hasStrips: boolean
  readonly isChosen: boolean
  /** Pixels; undefined where nothing has a size, or took a time. */
  readonly heights: { readonly bytes: number | undefined; readonly time: number | undefined }
  /** The number of the blob, where other platforms have it too. */
  readonly twin: number | undefined
}

/** Characters of an instruction in a block of the stack. */
const SHORT = 36

/** Of all repositories together: they are served one after the other. */
export function layerTime({ transfers }: LedgerRow): number {
  return transfers.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
}

/** A block of the stack, which can be chosen, and what shows when it is. */
export function layerItem(layer: Layer): Markup {
  const { row, isChosen, heights, twin } = layer
  const state = dearestState(row.transfers) ?? 'none'
  const classes = twin === undefined ? state : `${state} t${twin}`
  const style = `--b:${heights.bytes ?? 0}${heights.time === undefined ? '' : `;--t:${heights.time}`}`
  const number = html`<b>${row.number ?? ''}</b>`
  const words = statesOf(row.transfers).join(', ')
  const fate = words === '' ? NOTHING : html` <i>${words}</i>`
  const text = html`${number} <code>${title(row)}</code> <span>${formatBytes(row.size)}</span>${fate}`
  const label = html`<label>${radio('layer', isChosen)}${strips(layer)}${text}</label>`
  return html`<li class="${classes}" style="${style}">${label}${layerDetail(layer)}`
}

/** Where repositories differ: a strip for each, in its own colour. */
function strips({ row, repositories, hasStrips }: Layer): Markup {
  if (!hasStrips) return NOTHING
  const states = repositories.map((name) =>
    dearestState(row.transfers.filter(({ repository }) => repository === name)),
  )
  if (new Set(states).size < 2) return NOTHING
  return html`<span class="strips">${states.map((state) => html`<i class="${state ?? 'none'}"></i>`)}</span>`
}

function title({ kind, instruction, base, blobs }: LedgerRow): string {
  if (kind === 'config') return 'config'
  if (kind === 'attestations') return `attestations, ${blobs} ${blobs === 1 ? 'blob' : 'blobs'}`
  if (instruction !== null) return shortInstruction(instruction, SHORT)
  return base ? 'base image' : 'layer'
}
