import { stepMilliseconds } from '../leg-record.ts'
import { type Advice, type AdviceRule, coveredMilliseconds, uploadsOf } from './advice.ts'

/** An image that is named by a tag alone, and that the tag moved away from: everything on it was built and sent anew. */
export const baseMoved: AdviceRule = {
  name: 'base-moved',
  advise({ platforms, records, transfers }) {
    const moves = platforms.flatMap((platform) =>
      [...platform.reasons].flatMap(([digest, reason]) =>
        reason.code === 'base-moved' && reason.line !== undefined
          ? [{ platform, digest, reason, line: reason.line }]
          : [],
      ),
    )
    return [...Map.groupBy(moves, ({ line }) => line)].flatMap(([line, group]): Advice[] => {
      const [first] = group
      const text = first?.platform.provenance.dockerfile[line - 1]?.trim() ?? ''
      const from = first?.reason.from
      // Whoever pins a digest moves it on purpose.
      if (first === undefined || text.includes('@sha256:')) return []
      const digests = new Set(group.map(({ digest }) => digest))
      const uploads = uploadsOf(transfers, digests)
      const fetched = group.flatMap(({ platform }) =>
        platform.fetches.filter(({ digest }) => digests.has(digest)),
      )
      const built = group.reduce((sum, { platform, digest }) => {
        const record = records[platform.leg]
        const step = platform.provenance.makers.get(digest)
        return record === undefined || step === undefined
          ? sum
          : sum + stepMilliseconds(record, platform.provenance, step)
      }, 0)
      const before = from === undefined ? '' : `; before, it was @${from}`
      return [
        {
          rule: 'base-moved',
          message: `the tag in line ${line} moved, and what stands on it was built and sent again; pinned by its digest it moves when you say so: ${text}${before}`,
          platform: null,
          line,
          savedBytes: uploads.bytes + fetched.reduce((sum, { bytes = 0 }) => sum + bytes, 0),
          savedMilliseconds: uploads.milliseconds + built + coveredMilliseconds(fetched),
        },
      ]
    })
  },
}
