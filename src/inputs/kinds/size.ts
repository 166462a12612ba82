import { complain, type Reading } from '../reading.ts'
import { onlyValue } from './text.ts'

// docker's own pattern. @see https://pkg.go.dev/github.com/docker/go-units#RAMInBytes
const SIZE = /^\d+(?:\.\d+)? ?[kmgtp]?i?b?$/i

export function readSize(reading: Reading): string | undefined {
  const given = onlyValue(reading)
  if (SIZE.test(given)) return given
  return complain(reading, {
    given,
    why: 'is no size',
    allowed: 'a number with an optional unit: "64m", "2g"',
  })
}
