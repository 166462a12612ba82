import type { RunResult } from '../result.ts'
import { statusWord } from '../text/status.ts'
import { html, type Markup, verbatim } from './markup.ts'
import { STYLE } from './style.ts'
import { type Twins, twinStyle } from './twins.ts'

// No script can run, whoever wrote it, and nothing can be asked for; styles are ours or stand on our own elements.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

export function headSection(result: RunResult, twins: ReadonlyMap<string, Twins>): Markup {
  const name = result.images[0]?.name ?? 'Layerwise'
  const title = [name, result.version].filter((part) => part != null).join(' ')
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}: ${statusWord(result).toLowerCase()}</title>
<style>${verbatim(STYLE)}${verbatim(twinStyle(twins))}</style>
</head>`
}
