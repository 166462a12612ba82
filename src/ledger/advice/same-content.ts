import type { Advice, AdviceRule } from './advice.ts'
import { uploadsOf } from './advice.ts'

/** Layers that hold what they held before and were sent again, because files got other times. */
export const sameContent: AdviceRule = {
  name: 'same-content',
  advise({ platforms, transfers }) {
    const layers = platforms.flatMap(({ reasons }) =>
      [...reasons].flatMap(([digest, { code, line }]) => (code === 'same-content' ? [{ digest, line }] : [])),
    )
    const lines = [...new Set(layers.flatMap(({ line }) => line ?? []))].toSorted((a, b) => a - b)
    const { bytes, milliseconds } = uploadsOf(transfers, new Set(layers.map(({ digest }) => digest)))
    if (bytes === 0) return []
    const where = lines.length === 0 ? '' : ` of line ${lines.join(', ')}`
    const advice: Advice = {
      rule: 'same-content',
      message: `the content${where} is what it was, only times differ: with the build argument SOURCE_DATE_EPOCH and rewrite-timestamp=true in outputs, the layers stay the same`,
      platform: null,
      line: lines[0] ?? null,
      savedBytes: bytes,
      savedMilliseconds: milliseconds,
    }
    return [advice]
  },
}
