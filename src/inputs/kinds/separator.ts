import type { Reading } from '../reading.ts'
import { onlyValue } from './text.ts'

/** Whatever is to stand between two items: also a space, or a newline. */
export function readSeparator(reading: Reading): string {
  return onlyValue(reading)
}
