import { formatBytes } from '../bytes.ts'
import { digestText } from '../digest-text.ts'
import { instructionLine, shortInstruction } from '../instruction.ts'
import type { LedgerRow } from '../ledger-rows.ts'
import { plainText } from '../plain-text.ts'
import { cutEnd } from '../text-width.ts'
import { dearestState } from '../transfer-text.ts'
import { html, type Markup, NOTHING, verbatim } from './markup.ts'
import { fateText, statesOf } from './states.ts'

/** A row of the ledger, and how it is drawn. */
export interface Layer {
  readonly row: LedgerRow
  readonly repositories: readonly string[]
  /** Whether repositories that differ have a strip each. */
  readonly hasStrips: boolean
  /** Characters of its instruction that are told, and of its reason. */
  readonly room: number
  readonly isChosen: boolean
  /** Pixels; undefined where nothing has a size, or took a time. */
  readonly heights: { readonly bytes: number | undefined; readonly time: number | undefined }
  /** Other platforms that have the very same blob, and the number that all of these go by. */
  readonly twin: { readonly number: number; readonly elsewhere: readonly string[] } | undefined
}

/** Characters of an instruction in a block of the stack. */
const SHORT = 44

/** Of all repositories together: they are served one after the other. */
export function layerTime({ transfers }: LedgerRow): number {
  return transfers.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
}

/**
 * A block of the stack. It is a radio button: the keyboard reaches the stacks in one step and the arrow keys walk through
 * them, what is chosen stays chosen, and all that without a script.
 */
export function layerItem(layer: Layer): Markup {
  const { row, isChosen, heights, twin } = layer
  const state = dearestState(row.transfers) ?? 'none'
  const classes = `${state}${twin === undefined ? '' : ` twin t${twin.number}`}`
  const style = `--b:${heights.bytes ?? 0}${heights.time === undefined ? '' : `;--t:${heights.time}`}`
  const words = statesOf(row.transfers).join(', ')
  const word = words === '' ? NOTHING : html` <i>${words}</i>`
  return html`<li class="${classes}" style="${style}"><label><input type="radio" name="layer"${isChosen ? CHECKED : NOTHING}>${strips(layer)}<b>${row.number ?? ''}</b> <code>${title(row)}</code> <span>${formatBytes(row.size)}</span>${word}</label>${detail(layer)}`
}

const CHECKED = verbatim(' checked')

/** Where repositories differ: a strip for each, in its own colour. */
function strips({ row, repositories, hasStrips }: Layer): Markup {
  const states = repositories.map((name) =>
    dearestState(row.transfers.filter(({ repository }) => repository === name)),
  )
  if (!hasStrips || new Set(states).size < 2) return NOTHING
  return html`<span class="strips">${states.map((state) => html`<i class="${state ?? 'none'}"></i>`)}</span>`
}

function title({ kind, instruction, base, blobs }: LedgerRow): string {
  if (kind === 'config') return 'config'
  if (kind === 'attestations') return `attestations, ${blobs} ${blobs === 1 ? 'blob' : 'blobs'}`
  if (instruction !== null) return shortInstruction(instruction, SHORT)
  return base ? 'base image' : 'layer'
}

/** Characters and repositories that fit beside the stacks; more than that is scrolled, which keyboards can do too. */
const FITTING = { characters: 400, repositories: 4 }

function detail({ row, repositories, room, twin }: Layer): Markup {
  const source = row.instruction === null ? '' : cutEnd(instructionLine(row.instruction), room)
  const reason = row.reason === null ? '' : cutEnd(plainText(row.reason), room)
  const facts = [
    formatBytes(row.size),
    ...(row.line === null ? [] : [`line ${row.line}`]),
    ...(row.base ? ['of the base image'] : []),
    ...(row.cached === null ? [] : [row.cached ? 'step was cached' : 'step ran']),
    ...(row.digest === null ? [] : [digestText(row.digest)]),
  ]
  const isLong =
    source.length + reason.length > FITTING.characters || repositories.length > FITTING.repositories
  return html`<div class="detail"${isLong ? FOCUSABLE : NOTHING}>${
    source === '' ? NOTHING : html`<p><code>${source}</code>`
  }<p>${facts.join(' · ')}${reason === '' ? NOTHING : html`<p class="why">${reason}`}${
    twin === undefined ? NOTHING : html`<p>The same blob as in ${several(twin.elsewhere)}`
  }<dl>${repositories.map((name) => fate(row, name))}</dl></div>`
}

const FOCUSABLE = verbatim(' tabindex="0"')

const FEW = 3

function several(platforms: readonly string[]): string {
  if (platforms.length <= FEW) return platforms.map(plainText).join(', ')
  return `${plainText(platforms[0] ?? '')} and ${platforms.length - 1} more platforms`
}

/** It has the layer's own colour where it says nothing else. */
function fate({ transfers }: LedgerRow, repository: string): Markup {
  const here = transfers.filter((transfer) => transfer.repository === repository)
  const state = dearestState(here)
  if (state === undefined) return NOTHING
  const isOther = state !== dearestState(transfers)
  return html`<dt>${repository}<dd${isOther ? html` class="${state}"` : NOTHING}>${fateText(here)}`
}
