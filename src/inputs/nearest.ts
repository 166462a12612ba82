import { closest, distance } from 'fastest-levenshtein'

/** The candidate that `given` is probably a slip of; none when all are too far off to be worth a guess. */
export function nearest(given: string, candidates: readonly string[]): string | undefined {
  if (given === '' || candidates.length === 0) return undefined
  const likely = closest(given, candidates)
  return distance(given, likely) <= Math.max(1, Math.floor(given.length * 0.4)) ? likely : undefined
}
