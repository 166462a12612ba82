import { type AdviceRule, coveredMilliseconds, uploadsOf } from './advice.ts'

/**
 * Layers that hold what they held before and were sent again, because files got other times.
 * @see https://docs.docker.com/build/ci/github-actions/reproducible-builds/
 */
export const sameContent: AdviceRule = {
  name: 'same-content',
  advise({ platforms, transfers }) {
    const layers = platforms.flatMap(({ layers, reasons }) =>
      layers.flatMap(({ digest }, index) => {
        const reason = reasons[index]
        return reason?.code === 'same-content' ? [{ digest, line: reason.line }] : []
      }),
    )
    const { bytes, spans } = uploadsOf(transfers, new Set(layers.map(({ digest }) => digest)))
    if (bytes === 0) return []
    const lines = [...new Set(layers.flatMap(({ line }) => line ?? []))].toSorted((a, b) => a - b)
    const noun = lines.length === 1 ? 'line' : 'lines'
    const where = lines.length === 0 ? '' : ` of ${noun} ${lines.join(', ')}`
    return [
      {
        rule: 'same-content',
        message: `the files${where} are what they were, only their times are others: with the build argument SOURCE_DATE_EPOCH=0 and rewrite-timestamp=true in outputs, the layers stay the same`,
        platform: null,
        line: lines[0] ?? null,
        savedBytes: bytes,
        savedMilliseconds: coveredMilliseconds(spans),
      },
    ]
  },
}
