import { type LedgerRow, ledgerRepositories, type PlatformLedger } from '../ledger-rows.ts'
import type { RunResult } from '../result.ts'
import { formatBytes } from '../text/bytes.ts'
import { formatDuration } from '../text/duration.ts'
import { layerItem, layerTime } from './layer.ts'
import { html, type Markup, NOTHING } from './markup.ts'
import { type Scale, stackScale } from './scale.ts'
import { legend } from './states.ts'
import { switchOf } from './switch.ts'
import type { Twins } from './twins.ts'

/** Pixels of the highest stack, before the thinnest layers get what they need to be seen. */
const STACK_HEIGHT = 420

/** Characters of instructions in all, and of reasons: the more layers, the less of each is told. */
const ROOM = 70_000

/** Transfers for which a strip each is drawn; of more, their words tell. */
const STRIPS = 1000

/** Rows that a change of the scale moves; more of them would stutter. */
const MOVING = 200

/** The stack of every platform, drawn to one scale, and beside them what is known of the layer that is chosen. */
export function stackSection(
  result: RunResult,
  ledgers: readonly PlatformLedger[],
  twins: ReadonlyMap<string, Twins>,
): Markup {
  const rows = ledgers.flatMap((ledger) => ledger.rows)
  if (rows.length === 0) return NOTHING
  const bytes = stackScale(ledgers.map(sizes), STACK_HEIGHT)
  const time = stackScale(ledgers.map(times), STACK_HEIGHT)
  const drawing = {
    bytes,
    time,
    repositories: ledgerRepositories(ledgers, result),
    twins,
    hasStrips: rows.reduce((sum, row) => sum + row.transfers.length, 0) <= STRIPS,
    chosen: dearestRow(rows),
    room: Math.min(2000, Math.max(60, Math.floor(ROOM / rows.length))),
  }
  const views = [
    { id: 'by-bytes', label: 'Bytes' },
    ...(time === undefined ? [] : [{ id: 'by-time', label: 'Transfer time' }]),
    { id: 'as-list', label: 'List' },
  ]
  return html`<section class="stage wide ${rows.length <= MOVING ? 'moves' : ''}" aria-labelledby="layers-title">
<div class="toolbar"><h2 id="layers-title">Layers</h2>${legend(result)}${switchOf('Scale', 'view', views)}</div>
<div class="board" style="--repositories:${drawing.repositories.length}">
${key('bytes', bytes, formatBytes)}${key('time', time, formatDuration)}
<div class="columns">${ledgers.map((ledger) => column(ledger, drawing))}</div></div>
</section>`
}

interface Drawing {
  readonly bytes: Scale | undefined
  readonly time: Scale | undefined
  readonly repositories: readonly string[]
  readonly twins: ReadonlyMap<string, Twins>
  readonly hasStrips: boolean
  readonly chosen: LedgerRow | undefined
  readonly room: number
}

function sizes({ rows }: PlatformLedger): readonly number[] {
  return rows.map(({ size }) => size)
}

function times({ rows }: PlatformLedger): readonly number[] {
  return rows.map(layerTime)
}

/** What cost most is what the page opens with. */
function dearestRow(rows: readonly LedgerRow[]): LedgerRow | undefined {
  const cost = (row: LedgerRow) => row.transfers.reduce((sum, { bytes }) => sum + bytes, 0)
  return rows.toSorted((a, b) => cost(b) - cost(a) || b.size - a.size)[0]
}

function key(view: string, scale: Scale | undefined, format: (value: number) => string): Markup {
  if (scale === undefined) return NOTHING
  const { value, length } = scale.unit
  return html`<p class="key" data-view="${view}" style="--px:${length}">${format(value)}</p>`
}

function column(ledger: PlatformLedger, drawing: Drawing): Markup {
  const { platform, size, layers, rows } = ledger
  const facts = size === null ? '' : `${formatBytes(size)}, ${layers} ${layers === 1 ? 'layer' : 'layers'}`
  const { repositories, hasStrips, room } = drawing
  const items = rows.map((row) => {
    const twins = row.digest === null ? undefined : drawing.twins.get(row.digest)
    return layerItem({
      ...{ row, repositories, hasStrips, room },
      isChosen: row === drawing.chosen,
      heights: { bytes: drawing.bytes?.length(row.size), time: drawing.time?.length(layerTime(row)) },
      twin: twins?.number,
      elsewhere: twins?.platforms.filter((name) => name !== platform) ?? [],
    })
  })
  return html`<div class="column"><h3>${platform ?? 'Other attestations'}</h3><p>${facts}</p><ol>${items}</ol></div>\n`
}
