/** The largest of the numbers, or `least`. Math.max takes its arguments from the stack, which a large result overflows. */
export function largest(numbers: readonly number[], least = 0): number {
  return numbers.reduce((most, number) => Math.max(most, number), least)
}
