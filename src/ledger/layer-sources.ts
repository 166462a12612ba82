import { baseOf, type Instruction } from './dockerfile.ts'
import type { Provenance, Step } from './provenance.ts'

/** Where a layer comes from. */
export interface LayerSource {
  /** The instruction as it stands in the Dockerfile, on one line. */
  readonly instruction: string
  readonly line: number
  /** It came with a base image. */
  readonly base: boolean
}

/** Maps layers to lines of the Dockerfile; those that the provenance doesn't speak of are left out. */
export function layerSources(provenance: Provenance): ReadonlyMap<string, LayerSource> {
  const sources = new Map<string, LayerSource>()
  for (const [digest, step] of provenance.makers) {
    const base = step.kind === 'image'
    // Stages that stand on one image share a step, whose place is that of any of them.
    const from = base ? baseOf(provenance.dockerfile, provenance.target) : undefined
    const place = from ?? instructionOf(provenance, step)
    if (place !== undefined) sources.set(digest, { instruction: place.text, line: place.line, base })
  }
  return sources
}

/** The instruction that a step comes from. Continuation lines are joined; the text is otherwise left alone. */
export function instructionOf({ dockerfile }: Provenance, { lines }: Step): Instruction | undefined {
  if (lines === undefined || dockerfile.length === 0) return undefined
  const text = dockerfile
    .slice(lines.first - 1, lines.last)
    .map((line) => line.replace(/\\\s*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join(' ')
  return { line: lines.first, text }
}
