import { largest } from '../text/largest.ts'

/** What a drawing's lengths stand for. */
export interface Scale {
  /** Pixels of a value, with one decimal. */
  length(value: number): number
  /** A round number of the unit, and its pixels: for the bar that says what the scale is. */
  readonly unit: { readonly value: number; readonly length: number }
}

const LONGEST_UNIT = 140

/** One scale for several stacks: the highest takes `room` pixels. Undefined where there is nothing to draw. */
export function stackScale(stacks: readonly (readonly number[])[], room: number): Scale | undefined {
  const highest = largest(stacks.map((values) => values.reduce((sum, value) => sum + value, 0)))
  if (highest <= 0) return undefined
  const length = (value: number) => Math.round((value / highest) * room * 10) / 10
  const value = roundBelow((highest * LONGEST_UNIT) / room)
  return { length, unit: { value, length: length(value) } }
}

/** The largest of 1, 2, 5, 10, 20, 50… that is no larger. At least 1: there are no parts of bytes. */
export function roundBelow(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)))
  const step = [5, 2, 1].find((factor) => factor * power <= most) ?? 1
  return step * power
}

/** Marks of an axis from 0 to `end`: at most `count` of them, at round values. */
export function ticks(end: number, count: number): readonly number[] {
  const step = [1, 2, 5, 10].map((factor) => factor * roundBelow(end / count)).find((s) => end / s < count)
  if (step === undefined || end <= 0) return [0]
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step)
}
