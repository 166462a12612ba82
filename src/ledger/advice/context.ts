import * as z from 'zod/mini'
import { parseJson } from '../../json.ts'
import type { LegRecord } from '../leg-record.ts'
import type { Provenance } from '../provenance.ts'
import type { AdviceRule } from './advice.ts'

/** A context of which more than half is what Git ignores or keeps for itself. */
export const context: AdviceRule = {
  name: 'context',
  advise({ platforms, records, surplus }) {
    const sent = contextSent(records)
    if (surplus === undefined || sent === undefined) return []
    // A builder that has some of the context gets the rest only, and nobody tells which.
    if (sent.bytes < surplus.total || surplus.bytes * 2 < surplus.total) return []
    const [line = null] = platforms.flatMap(({ provenance }) => contextLine(provenance) ?? [])
    return [
      {
        rule: 'context',
        message: `most of the build context is what Git ignores or keeps for itself; what the image doesn't need belongs in .dockerignore: ${surplus.paths.join(', ')}`,
        platform: null,
        line,
        savedBytes: surplus.bytes,
        savedMilliseconds: Math.round((sent.milliseconds * surplus.bytes) / sent.bytes),
      },
    ]
  },
}

/** Bytes that BuildKit says came as context, and how long that took; of the leg that got most. */
export function contextSent(
  records: readonly LegRecord[],
): { readonly bytes: number; readonly milliseconds: number } | undefined {
  // Who tries again has it.
  return records
    .flatMap(({ solves: [first] }) => {
      const { vertices = [], progress = [] } = first ?? {}
      const isLoad = new Set(vertices.flatMap(({ digest, name }) => (name === LOAD_CONTEXT ? [digest] : [])))
      return progress.filter(({ id, vertex }) => id === 'transferring context:' && isLoad.has(vertex))
    })
    .map(({ current, start, end }) => ({
      bytes: current,
      milliseconds: Math.max(0, Math.round(end - start)),
    }))
    .toSorted((a, b) => b.bytes - a.bytes)[0]
}

// Named contexts have another name.
const LOAD_CONTEXT = '[internal] load build context'

/** The first instruction that reads the context. */
function contextLine({ steps }: Provenance): number | undefined {
  const isContext = (id: string) => steps.get(id)?.kind === 'context'
  return [...steps.values()]
    .filter(({ inputs }) => inputs.some(isContext))
    .flatMap(({ places }) => places[0]?.line ?? [])
    .toSorted((a, b) => a - b)[0]
}

const contextSchema = z.object({
  Op: z.object({
    source: z.object({
      identifier: z.literal('local://context'),
      attrs: z.optional(z.object({ 'local.followpaths': z.optional(z.string()) })),
    }),
  }),
})

/** The paths that the builds asked the context for; undefined when one of them asked for all. */
export function contextPaths(provenances: readonly Provenance[]): readonly string[] | undefined {
  const paths: string[] = []
  for (const { operation } of provenances.flatMap(({ steps }) => [...steps.values()])) {
    const parsed = contextSchema.safeParse(operation)
    if (!parsed.success) continue
    const given = parsed.data.Op.source.attrs?.['local.followpaths']
    if (given === undefined) return undefined
    paths.push(...readPaths(given))
  }
  return paths.map((path) => path.replace(/^\/+|\/+$/g, ''))
}

/** A list in JSON. What is none names nothing. */
function readPaths(text: string): readonly string[] {
  return z.array(z.string()).safeParse(parseJson(text)).data ?? []
}
