import { addressOf } from '../operation.ts'
import type { Material, Provenance, Step } from '../provenance.ts'
import { closureOf } from './comparison.ts'

type Content = 'the-same' | 'other' | 'unknown'

/** Whether the files that a step gives are those that the same step gave before. */
export function sourceContent(id: string, now: Provenance, before: readonly Material[]): Content {
  const source = now.steps.get(id)
  if (source === undefined) return 'unknown'
  const contents = closureOf(now, source).map((step) => contentOf(step, now.materials, before))
  if (contents.includes('unknown')) return 'unknown'
  return contents.includes('other') ? 'other' : 'the-same'
}

function contentOf(step: Step, now: readonly Material[], before: readonly Material[]): Content {
  switch (step.kind) {
    // An image is the same step only with the same digest, and what is done with files depends on nothing else.
    case 'image':
    case 'file':
    case 'merge':
      return 'the-same'
    case 'context':
    case 'source': {
      const address = addressOf(step)
      const [ours, theirs] = [now, before].map(
        (materials) => materials.find(({ uri }) => uri === address)?.digest,
      )
      if (address === undefined || ours === undefined || theirs === undefined) return 'unknown'
      if (ours === theirs) return 'the-same'
      // Another commit may have the same files.
      return ours.startsWith('sha256:') ? 'other' : 'unknown'
    }
    // What a RUN gives may be another thing each time.
    case 'exec':
    case 'other':
      return 'unknown'
    default:
      return step.kind satisfies never
  }
}
