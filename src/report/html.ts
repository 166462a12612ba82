import { buildSection } from './html/builds.ts'
import { comparisonSection } from './html/comparison.ts'
import { headSection } from './html/head.ts'
import { html, markupText } from './html/markup.ts'
import { noteSections } from './html/notes.ts'
import { stackSection } from './html/stacks.ts'
import { summarySection } from './html/summary.ts'
import { tagSection } from './html/tags.ts'
import { timelineSection } from './html/timeline.ts'
import { findTwins } from './html/twins.ts'
import { ledgerByPlatform } from './ledger-rows.ts'
import type { RunResult } from './result.ts'

/**
 * The whole result as one page that needs nothing else: no script, no request to anywhere. In browsers of 2024 and
 * later; printed, it shows all that a pointer would have to ask for.
 */
export function renderHtml(result: RunResult): string {
  const ledgers = ledgerByPlatform(result)
  const twins = findTwins(ledgers)
  return markupText(html`<!doctype html>
<html lang="en">
${headSection(result, twins)}
<body>
${summarySection(result)}
<main>
${stackSection(result, ledgers, twins)}
${comparisonSection(result)}
${timelineSection(result)}
${noteSections(result)}${tagSection(result)}
${buildSection(result)}
</main>
<footer><p>Made by Layerwise from BuildKit’s own record of the build. This page asks nobody for anything.</p></footer>
</body>
</html>
`)
}
