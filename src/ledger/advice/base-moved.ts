import { fetchesOf } from '../fetches.ts'
import { stepWork } from '../leg-record.ts'
import type { MovedBase } from '../reasons/reason.ts'
import {
  type Advice,
  type AdviceFacts,
  type AdviceRule,
  type AdvisedPlatform,
  coveredMilliseconds,
  type Span,
  uploadsOf,
} from './advice.ts'

/**
 * An image that is named by a tag, which moved: what stands on it was built and sent anew. Layers that other changes would
 * have brought too are not counted.
 */
export const baseMoved: AdviceRule = {
  name: 'base-moved',
  advise(facts) {
    const moves = facts.platforms.flatMap(movedLayers)
    return [...Map.groupBy(moves, ({ line }) => line)].flatMap(([line, group]) =>
      adviseLine(line, group, facts),
    )
  },
}

interface MovedLayer {
  readonly platform: AdvisedPlatform
  readonly index: number
  readonly line: number
  readonly moved: MovedBase
}

function movedLayers(platform: AdvisedPlatform): readonly MovedLayer[] {
  return platform.reasons.flatMap((reason, index) =>
    reason?.line !== undefined && reason.moved?.alone
      ? [{ platform, index, line: reason.line, moved: reason.moved }]
      : [],
  )
}

function adviseLine(
  line: number,
  layers: readonly MovedLayer[],
  { records, transfers }: AdviceFacts,
): readonly Advice[] {
  const [first] = layers
  const text = first?.platform.provenance.instructions.find((each) => each.line === line)?.text
  if (first === undefined || text === undefined) return []
  const sizes = new Map(
    layers.flatMap(({ platform, index }) => {
      const layer = platform.layers[index]
      return layer === undefined ? [] : [[String(layer.digest), layer.size] as const]
    }),
  )
  const uploads = uploadsOf(transfers, new Set(sizes.keys()))
  const legs = new Set(layers.map(({ platform }) => platform.leg))
  const fetches = [...legs]
    .flatMap((leg) => fetchesOf(records[leg]?.requests ?? []))
    .filter(({ digest }) => sizes.has(digest))
  const fetched = fetches.reduce((sum, { digest, bytes }) => sum + (bytes ?? sizes.get(digest) ?? 0), 0)
  const work = layers.flatMap(({ platform, index }): readonly Span[] => {
    const [record, step] = [records[platform.leg], platform.makers[index]]
    return record === undefined || step === undefined ? [] : stepWork(record, platform.provenance, step)
  })
  return [
    {
      rule: 'base-moved',
      message: `the tag in line ${line} moved, and what stands on it was built and sent again; with its digest behind the tag it moves when you say so: ${text}; now, it is @${first.moved.to}`,
      platform: null,
      line,
      savedBytes: uploads.bytes + fetched,
      savedMilliseconds: coveredMilliseconds([...uploads.spans, ...fetches, ...work]),
    },
  ]
}
