import * as z from 'zod/mini'
import type { Instruction } from '../dockerfile.ts'
import { instructionOf } from '../layer-sources.ts'
import { cachedSteps, type LegRecord } from '../leg-record.ts'
import type { Provenance, Step } from '../provenance.ts'
import { closureOf } from '../reasons/comparison.ts'
import type { Transfers } from '../transfers.ts'
import {
  type Advice,
  type AdviceRule,
  type AdvisedPlatform,
  coveredMilliseconds,
  uploadsOf,
} from './advice.ts'

/**
 * A `COPY` without `--link` works on the files below it: where nothing else in the run needed them, the builder fetched
 * those layers for it alone.
 * @see https://docs.docker.com/reference/dockerfile/#copy---link
 */
export const copyLink: AdviceRule = {
  name: 'copy-link',
  advise({ platforms, records, transfers }) {
    const needless = platforms.flatMap((platform) =>
      needlessFetches(platform, records[platform.leg], transfers),
    )
    return [...Map.groupBy(needless, ({ place }) => place.line)].flatMap(([line, group]): Advice[] => {
      const [first] = group
      if (first === undefined) return []
      // What two platforms share is fetched once a builder.
      const fetches = [...new Map(group.map((fetch) => [`${fetch.leg} ${fetch.digest}`, fetch])).values()]
      const layers = fetches.length === 1 ? 'a layer' : `${fetches.length} layers`
      return [
        {
          rule: 'copy-link',
          message: `${layers} below line ${line} had to be fetched only because it copies without --link: ${first.place.text}`,
          platform: new Set(group.map(({ platform }) => platform)).size === 1 ? first.platform : null,
          line,
          savedBytes: fetches.reduce((sum, { bytes }) => sum + bytes, 0),
          savedMilliseconds: coveredMilliseconds(fetches),
        },
      ]
    })
  },
}

interface NeedlessFetch {
  readonly platform: string
  readonly leg: number
  readonly digest: string
  readonly bytes: number
  readonly start: number
  readonly end: number
  /** The first instruction that it was for. */
  readonly place: Instruction
}

function needlessFetches(
  platform: AdvisedPlatform,
  record: LegRecord | undefined,
  transfers: Transfers,
): readonly NeedlessFetch[] {
  if (record === undefined) return []
  return platform.fetches.flatMap(({ digest, bytes, start, end }) => {
    const layer = platform.image.manifest.layers.find((other) => other.digest === digest)
    // What was sent on had to be fetched in any case.
    if (layer === undefined || uploadsOf(transfers, new Set([digest])).bytes > 0) return []
    const [place] = onlyCopies(digest, platform, record)?.toSorted((a, b) => a.line - b.line) ?? []
    if (place === undefined) return []
    return [
      { platform: platform.name, leg: platform.leg, digest, bytes: bytes ?? layer.size, start, end, place },
    ]
  })
}

/** The instructions that a layer was fetched for, if all of them copy without `--link`; undefined if anything else needed it. */
function onlyCopies(
  layer: string,
  { provenance }: AdvisedPlatform,
  record: LegRecord,
): readonly Instruction[] | undefined {
  const maker = provenance.makers.get(layer)
  const cached = cachedSteps(record, provenance)
  if (maker === undefined) return undefined
  const needing = [...provenance.steps.values()].filter(
    (step) => cached.get(step.id) === false && readsFiles(step) && needs(step.inputs, maker, provenance),
  )
  const places: Instruction[] = []
  for (const step of needing) {
    const place = instructionOf(provenance, step)
    if (place === undefined || !isPlainCopy(step, place) || needs(step.inputs.slice(1), maker, provenance)) {
      return undefined
    }
    places.push(place)
  }
  return places.length === 0 ? undefined : places
}

/** Merging layers and naming an image need no files. */
function readsFiles({ kind }: Step): boolean {
  return kind === 'exec' || kind === 'file' || kind === 'other'
}

function needs(inputs: readonly string[], maker: Step, provenance: Provenance): boolean {
  return inputs.some((id) => {
    const input = provenance.steps.get(id)
    return input !== undefined && closureOf(provenance, input).some((step) => step.id === maker.id)
  })
}

const fileSchema = z.object({
  Op: z.object({ file: z.object({ actions: z.array(z.object({ input: z.optional(z.int()) })) }) }),
})

/** Its first action works on the first input, which is what lies below it; with `--link` it works on nothing. */
function isPlainCopy({ operation }: Step, { text }: Instruction): boolean {
  const parsed = fileSchema.safeParse(operation)
  return parsed.success && parsed.data.Op.file.actions[0]?.input === 0 && /^(?:COPY|ADD)\s/i.test(text)
}
