import type { ParsedInputs } from '../inputs/parsed.ts'
import type { Problem } from '../inputs/problem.ts'
import type { Result } from '../inputs/result.ts'
import type { TagContext } from '../tags/context.ts'
import { type FactSource, type Facts, standardFacts } from './facts.ts'
import { fillIn } from './fill-in.ts'

/** Whoever names full references gets the image that build-push-action would make, not what metadata-action adds. */
export function usesMetadata({ images, tags }: Pick<ParsedInputs, 'images' | 'tags'>): boolean {
  return images.length > 0 || !tags.some(({ kind }) => kind === 'reference')
}

export interface LabelFacts {
  readonly inputs: Pick<ParsedInputs, 'images' | 'tags' | 'tagsCompat' | 'labels'>
  readonly spell: (name: string) => string
}

/** Labels of the image config; those of the user win. */
export function planLabels(
  { inputs, spell }: LabelFacts,
  source: FactSource,
  context: TagContext,
): Result<Facts, readonly Problem[]> {
  if (!usesMetadata(inputs)) return { ok: true, value: asRecord(inputs.labels) }
  const compat = inputs.tagsCompat
  const given = fillIn(inputs.labels, { input: spell('labels'), context, compat })
  if (!given.ok) return given
  return { ok: true, value: { ...standardFacts(source, { compat }), ...asRecord(given.value) } }
}

function asRecord(pairs: ParsedInputs['labels']): Facts {
  return Object.fromEntries(pairs.map(({ key, value }) => [key, value]))
}
