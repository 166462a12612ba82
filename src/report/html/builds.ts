import type { ResultLeg, RunResult } from '../result.ts'
import { formatBytes } from '../text/bytes.ts'
import { formatDuration } from '../text/duration.ts'
import { plainText } from '../text/plain-text.ts'
import { html, type Markup, NOTHING } from './markup.ts'
import { type Column, table } from './table.ts'

const BUILDS: readonly Column[] = [
  { title: 'Platforms' },
  { title: 'Built on' },
  { title: 'Time', isNumber: true },
  { title: 'Steps that ran', isNumber: true },
  { title: 'Attempts', isNumber: true },
]

const CACHES: readonly Column[] = [
  { title: 'Cache' },
  { title: 'Used as' },
  { title: 'State' },
  { title: 'Time', isNumber: true },
  { title: 'Size', isNumber: true },
]

type CacheUse = RunResult['cache']['exports'][number] & {
  readonly way: 'import' | 'export'
  readonly layers?: number | null
}

/** Where it was built and how long that took, and what became of the caches. */
export function buildSection({ legs, cache }: RunResult): Markup {
  const uses: readonly CacheUse[] = [
    ...cache.imports.map((use) => ({ ...use, way: 'import' as const })),
    ...cache.exports.map((use) => ({ ...use, way: 'export' as const })),
  ]
  if (legs.length === 0 && uses.length === 0) return NOTHING
  const tables = [
    ...(legs.length === 0 ? [] : [table('Builds', BUILDS, legs.map(legRow))]),
    ...(uses.length === 0 ? [] : [table('Caches', CACHES, uses.map(cacheRow))]),
  ]
  return html`<section aria-labelledby="builds-title"><h2 id="builds-title">Builds</h2>${tables}</section>`
}

function cacheRow({ entry, way, state, milliseconds, bytes, layers }: CacheUse): Markup {
  const served = layers ? ` for ${layers === 1 ? '1 layer' : `${layers} layers`}` : ''
  return html`<tr><th scope="row"><code>${entry}</code><td>${way}<td>${state}${served}
<td class="number">${formatDuration(milliseconds)}<td class="number">${bytes === null ? '—' : formatBytes(bytes)}`
}

function legRow({ platforms, node, builder, milliseconds, steps, cached, attempts }: ResultLeg): Markup {
  const ran = steps === null || cached === null ? '—' : `${steps - cached} of ${steps}`
  const names = platforms.length === 0 ? 'the builder’s own' : platforms.map(plainText).join(', ')
  return html`<tr><th scope="row">${names}<td>${node ?? builder}
<td class="number">${formatDuration(milliseconds)}<td class="number">${ran}<td class="number">${attempts}`
}
