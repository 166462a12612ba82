import * as z from 'zod/mini'
import { instructionOf } from '../layer-sources.ts'
import type { LegRecord } from '../leg-record.ts'
import type { Provenance } from '../provenance.ts'
import type { AdviceRule } from './advice.ts'

/** A context of which more than half is what Git ignores or keeps for itself, and no image needs. */
export const context: AdviceRule = {
  name: 'context',
  advise({ platforms, records, surplus }) {
    const sent = contextSent(records)
    if (surplus === undefined || sent === undefined) return []
    // More than was sent can't have been among it: a builder that has most of the context gets the rest only.
    if (surplus.bytes > sent.bytes || surplus.bytes * 2 < sent.bytes) return []
    const line = platforms.flatMap(({ provenance }) => contextLine(provenance) ?? [])[0] ?? null
    return [
      {
        rule: 'context',
        message: `most of the build context is what Git ignores or its own: name it in .dockerignore (${surplus.paths.join(', ')})`,
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
  return records
    .flatMap(({ solves }) =>
      solves.slice(0, 1).flatMap(({ vertices, progress }) => {
        const loads = new Set(
          vertices.filter(({ name }) => name.includes('load build context')).map(({ digest }) => digest),
        )
        return progress.filter(({ id, vertex }) => id === 'transferring context:' && loads.has(vertex))
      }),
    )
    .map(({ current, start, end }) => ({ bytes: current, milliseconds: end - start }))
    .toSorted((a, b) => b.bytes - a.bytes)[0]
}

/** The first instruction that reads the context. */
function contextLine(provenance: Provenance): number | undefined {
  const contexts = new Set(
    [...provenance.steps.values()].filter(({ kind }) => kind === 'local').map(({ id }) => id),
  )
  const readers = [...provenance.steps.values()].filter(({ inputs }) => inputs.some((id) => contexts.has(id)))
  return readers.flatMap((step) => instructionOf(provenance, step)?.line ?? []).toSorted((a, b) => a - b)[0]
}

const localSchema = z.object({
  Op: z.object({
    source: z.object({ attrs: z.optional(z.object({ 'local.followpaths': z.optional(z.string()) })) }),
  }),
})

/** The paths that the builds asked the context for; undefined when one of them asked for all. */
export function contextPaths(provenances: readonly Provenance[]): readonly string[] | undefined {
  const paths: string[] = []
  for (const step of provenances.flatMap(({ steps }) => [...steps.values()])) {
    if (step.kind !== 'local') continue
    const parsed = localSchema.safeParse(step.operation)
    const given = parsed.success ? parsed.data.Op.source.attrs?.['local.followpaths'] : undefined
    if (given === undefined) return undefined
    paths.push(...readPaths(given))
  }
  return paths.map((path) => path.replace(/^\/+|\/+$/g, ''))
}

/** A list in JSON. What is none names nothing. */
function readPaths(text: string): readonly string[] {
  const [list = ''] = /^\[.*\]$/s.exec(text) ?? []
  try {
    return z.array(z.string()).parse(JSON.parse(list))
  } catch {
    return []
  }
}
