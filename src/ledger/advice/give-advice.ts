import type { Advice, AdviceFacts, AdviceRule } from './advice.ts'
import { baseMoved } from './base-moved.ts'
import { context } from './context.ts'
import { copyLink } from './copy-link.ts'
import { LEAST_BYTES } from './least.ts'
import { sameContent } from './same-content.ts'

/** All rules; each file has one. */
const RULES: readonly AdviceRule[] = [copyLink, sameContent, baseMoved, context]

const SHOWN = 3

const LEAST_MILLISECONDS = 2_000

/** At most three pieces of advice, the dearest first; none where nothing is worth it. */
export function giveAdvice(facts: AdviceFacts, skipped: readonly string[] = []): readonly Advice[] {
  if (skipped.includes('all')) return []
  return RULES.filter(({ name }) => !skipped.includes(name))
    .flatMap((rule) => rule.advise(facts))
    .filter(
      ({ savedBytes, savedMilliseconds }) =>
        savedBytes >= LEAST_BYTES || savedMilliseconds >= LEAST_MILLISECONDS,
    )
    .toSorted((a, b) => b.savedBytes - a.savedBytes || b.savedMilliseconds - a.savedMilliseconds)
    .slice(0, SHOWN)
}
