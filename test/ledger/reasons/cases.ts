import { layerMakers } from '../../../src/ledger/layer-makers.ts'
import { layerSources } from '../../../src/ledger/layer-sources.ts'
import type { Step } from '../../../src/ledger/provenance.ts'
import { explainLayers } from '../../../src/ledger/reasons/explain.ts'
import type { Contents } from '../../../src/ledger/reasons/unwritten.ts'
import { type BuildOptions, build } from './model.ts'

/** Two builds, one after the other, and what is said of the second one's layers. */
export interface Case {
  readonly before: string
  readonly beforeOptions?: BuildOptions
  /** The same Dockerfile, where it isn't given. */
  readonly now?: string
  readonly nowOptions?: BuildOptions
  /** What steps of instructions did in this run; they ran, where it isn't said. */
  readonly cached?: (instruction: string) => boolean | undefined
  readonly noCache?: 'all' | readonly string[]
  /** What reading layers that took the place of others shows, by instruction. */
  readonly contents?: Readonly<Record<string, 'same' | 'different'>>
  /** By instruction: code, line and words; undefined for what the baseline has, or nothing is known of. */
  readonly expected: Readonly<Record<string, string>>
}

export const NOTHING = {}

export function explained(one: Case): Readonly<Record<string, string>> {
  const { before, now = before, cached = () => false } = one
  const [then, built] = [build(before, one.beforeOptions), build(now, { ...one.nowOptions, mode: 'max' })]
  const { provenance } = built
  if (provenance === undefined) throw new RangeError('no provenance of our own')
  const digests = built.layers.map(({ digest }) => digest)
  const sources = layerSources(provenance, layerMakers(provenance, digests))
  const contents: Contents = new Map(
    sources.flatMap((source, index) => {
      const content = one.contents?.[source?.instruction ?? '']
      return content === undefined ? [] : [[digests[index] ?? '', content] as const]
    }),
  )
  const explanation = explainLayers(built, then, {
    wasCached: ({ places: [place] }: Step) => cached(place?.text ?? ''),
    off: one.noCache ?? [],
  })
  return Object.fromEntries(
    explanation.reasons(contents).flatMap((reason, index) => {
      if (reason === undefined) return []
      const { code, line, message, moved } = reason
      const alone = moved?.alone ? ' (alone)' : ''
      return [[sources[index]?.instruction ?? `layer ${index}`, `${code} ${line} ${message}${alone}`]]
    }),
  )
}
