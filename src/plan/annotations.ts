import { formatLevel } from '../inputs/kinds/annotations.ts'
import type { Annotation, AnnotationLevel, ParsedInputs } from '../inputs/parsed.ts'
import type { Problem } from '../inputs/problem.ts'
import type { Result } from '../inputs/result.ts'
import type { TagContext } from '../tags/context.ts'
import { type FactSource, type Facts, ownFacts, standardFacts } from './facts.ts'
import { fillIn } from './fill-in.ts'
import { usesMetadata } from './labels.ts'
import type { MetadataEnvironment } from './metadata-environment.ts'

export interface AnnotationFacts {
  readonly inputs: Pick<ParsedInputs, 'images' | 'tags' | 'tagsCompat' | 'annotations' | 'annotationLevels'>
  readonly environment?: MetadataEnvironment
  readonly spell: (name: string) => string
}

/** The levels that annotations without one of their own are put on, and the standard ones; none when nobody asks. */
export function annotationLevels({ inputs, environment }: AnnotationFacts): readonly AnnotationLevel[] {
  return inputs.annotationLevels.length > 0 ? inputs.annotationLevels : (environment?.annotationLevels ?? [])
}

/** The annotations that the user gives, and the standard ones on the levels that are asked for. */
export function planAnnotations(
  facts: AnnotationFacts,
  source: FactSource,
  context: TagContext,
): Result<readonly Annotation[], readonly Problem[]> {
  return annotate(facts, context, annotationLevels(facts), standardFacts(source, { compat: false }))
}

/** Annotations as docker/metadata-action's output has them: `level:key=value`, level by level. */
export function metadataAnnotations(
  facts: AnnotationFacts,
  source: FactSource,
  context: TagContext,
): Result<readonly string[], readonly Problem[]> {
  const { inputs } = facts
  const asked = annotationLevels(facts)
  const levels = asked.length === 0 && usesMetadata(inputs) ? MANIFEST : asked
  const all = annotate(facts, context, levels, standardFacts(source, { compat: inputs.tagsCompat }))
  if (!all.ok) return all
  const byLevel = new Map<string, Map<string, string>>(levels.map((level) => [formatLevel(level), new Map()]))
  for (const { levels: own, key, value } of all.value) {
    for (const level of (own.length === 0 ? MANIFEST : own).map(formatLevel)) {
      const known = byLevel.get(level) ?? new Map()
      byLevel.set(level, known.set(key, value))
    }
  }
  return {
    ok: true,
    value: [...byLevel].flatMap(([level, pairs]) =>
      [...pairs].toSorted(([a], [b]) => a.localeCompare(b)).map(([key, value]) => `${level}:${key}=${value}`),
    ),
  }
}

const MANIFEST: readonly AnnotationLevel[] = [{ level: 'manifest' }]

function annotate(
  { inputs, spell }: AnnotationFacts,
  context: TagContext,
  levels: readonly AnnotationLevel[],
  standard: Facts,
): Result<readonly Annotation[], readonly Problem[]> {
  const given = usesMetadata(inputs)
    ? fillIn(inputs.annotations, { input: spell('annotations'), context, compat: inputs.tagsCompat })
    : ({ ok: true, value: inputs.annotations } as const)
  if (!given.ok) return given
  const placed = given.value.map((annotation) =>
    annotation.levels.length === 0 ? { ...annotation, levels } : annotation,
  )
  return { ok: true, value: [...placed, ...addFacts(standard, levels, placed)] }
}

/** Our own facts as annotations of what the tags point to, except those that are there already. */
export function ownAnnotations(
  source: FactSource,
  result: 'index' | 'manifest',
  given: readonly Annotation[],
): readonly Annotation[] {
  return addFacts(ownFacts(source), [{ level: result }], given)
}

/** Facts as annotations of all levels that have none of that key. */
function addFacts(
  facts: Facts,
  levels: readonly AnnotationLevel[],
  given: readonly Annotation[],
): readonly Annotation[] {
  return Object.entries(facts).flatMap(([key, value]) => {
    const same = given.filter((annotation) => annotation.key === key)
    const free = levels.filter((level) => !same.some((annotation) => isOn(level, annotation)))
    return free.length === 0 ? [] : [{ levels: free, key, value }]
  })
}

// Without a level, BuildKit annotates the manifests.
function isOn(level: AnnotationLevel, { levels }: Annotation): boolean {
  const wanted = formatLevel(level)
  return levels.length === 0 ? wanted === 'manifest' : levels.some((one) => formatLevel(one) === wanted)
}

export function isIndexLevel({ levels }: Pick<Annotation, 'levels'>): boolean {
  return levels.some(({ level }) => level === 'index')
}

/** Annotations of an index that we put together ourselves. */
export function indexAnnotations(annotations: readonly Annotation[]): Readonly<Record<string, string>> {
  return Object.fromEntries(annotations.filter(isIndexLevel).map(({ key, value }) => [key, value]))
}

/** What is left for the legs when the index is ours: BuildKit refuses an index annotation on a bare manifest. */
export function legAnnotations(annotations: readonly Annotation[]): readonly Annotation[] {
  return annotations.flatMap((annotation) => {
    if (!isIndexLevel(annotation)) return [annotation]
    const levels = annotation.levels.filter(({ level }) => level !== 'index')
    return levels.length === 0 ? [] : [{ ...annotation, levels }]
  })
}
