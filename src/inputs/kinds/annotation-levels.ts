import { isPresent, readItems } from '../items.ts'
import { ANNOTATION_LEVELS, type AnnotationLevel } from '../parsed.ts'
import { complain, type Reading } from '../reading.ts'
import type { InputDefinition } from '../table.ts'
import { parseLevel } from './annotations.ts'

type LevelsInput = Extract<InputDefinition, { readonly kind: 'annotation-levels' }>

export function readAnnotationLevels(reading: Reading<LevelsInput>): readonly AnnotationLevel[] {
  return readItems(reading)
    .map((given) => {
      const level = parseLevel(given)
      if (level.ok) return level.value
      const { why, meant } = level.error
      return complain(reading, { given, why, allowed: ANNOTATION_LEVELS.join(', '), nearest: meant })
    })
    .filter(isPresent)
}
