import { instructionOf } from '../layer-sources.ts'
import type { Provenance, Step } from '../provenance.ts'
import { compareDefinitions } from './by-definition.ts'
import { compareHistories } from './by-history.ts'
import { type Comparison, closureOf, type PlatformEvidence } from './comparison.ts'
import { describeChange, type Reason } from './reason.ts'

/**
 * Why layers of a platform are not those of the baseline's, by their digests. Layers that the baseline has too, and those
 * of which nothing is recorded, are left out.
 */
export function explainLayers(now: PlatformEvidence, before: PlatformEvidence): ReadonlyMap<string, Reason> {
  const { provenance } = now
  if (provenance === undefined || provenance.steps.size === 0) return new Map()
  const comparison =
    before.provenance !== undefined && before.provenance.steps.size > 0
      ? compareDefinitions(provenance, before.provenance)
      : compareHistories({ ...now, provenance }, before)
  const had = new Set<string>(before.manifest.layers.map(({ digest }) => digest))
  const added = now.manifest.layers.filter(({ digest }) => !had.has(digest))
  return new Map(
    added.flatMap(({ digest }) => {
      const maker = provenance.makers.get(digest)
      return maker === undefined ? [] : [[digest, explainLayer(maker, provenance, comparison)] as const]
    }),
  )
}

function explainLayer(maker: Step, provenance: Provenance, comparison: Comparison): Reason {
  const own = instructionOf(provenance, maker)
  const change = comparison.firstChange(maker)
  const previous = comparison.previousLayer(maker)
  if (change !== undefined) {
    return {
      ...{ code: change.code, message: describeChange(change, own), line: change.place?.line, previous },
      ...(change.code === 'base-moved' && { from: change.from }),
    }
  }
  // Nothing is written otherwise: the first step whose result is another one is to blame.
  const resultDiffers = (step: Step) => {
    const [now, before] = [provenance.layers.get(step.id)?.at(-1), comparison.previousLayer(step)]
    return now !== undefined && before !== undefined && now !== before
  }
  const culprit = closureOf(provenance, maker).find(resultDiffers) ?? maker
  const place = instructionOf(provenance, culprit)
  const isOwn = culprit.id === maker.id
  const subject = isOwn || place === undefined ? 'this line' : `line ${place.line}`
  return { ...blame(culprit, subject, provenance, comparison), line: place?.line, previous }
}

function blame(
  step: Step,
  subject: string,
  provenance: Provenance,
  comparison: Comparison,
): Pick<Reason, 'code' | 'message'> {
  if (step.kind !== 'exec') return { code: 'content-changed', message: `what ${subject} copies changed` }
  const isSame = (id: string) => {
    const input = provenance.steps.get(id)
    if (input === undefined) return false
    if (input.kind === 'image') return true
    const layer = provenance.layers.get(id)?.at(-1)
    return layer !== undefined && layer === comparison.previousLayer(input)
  }
  if (step.inputs.every(isSame)) {
    const message = `${subject} ran again though nothing before it changed: the cache had no result for it`
    return { code: 'cache-missed', message }
  }
  const message = `${subject} ran again: the cache had no result for it, or files that it works on changed`
  return { code: 'ran-again', message }
}
