import type { Annotation } from '../inputs/parsed.ts'

export function isIndexLevel(annotation: Annotation): boolean {
  return annotation.levels.some(({ level }) => level === 'index')
}

/** The facts as annotations of what the tags point to, except those that the user gives there. */
export function factAnnotations(
  facts: Readonly<Record<string, string>>,
  result: 'index' | 'manifest',
  given: readonly Annotation[],
): readonly Annotation[] {
  const taken = new Set(
    given
      .filter((annotation) => (result === 'index' ? isIndexLevel(annotation) : true))
      .map(({ key }) => key),
  )
  return Object.entries(facts)
    .filter(([key]) => !taken.has(key))
    .map(([key, value]) => ({ levels: [{ level: result }], key, value }))
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
