import { nearest } from '../nearest.ts'
import { CALL_METHODS, type Call } from '../parsed.ts'
import { complain, type Reading } from '../reading.ts'
import { alternatives, onlyValue } from './text.ts'

// buildx takes `lint` for `check` too.
const ALIASES: ReadonlyMap<string, Call['method']> = new Map([['lint', 'check']])

/** @see https://docs.docker.com/reference/cli/docker/buildx/build/#call */
export function readCall(reading: Reading): Call | undefined {
  const text = onlyValue(reading)
  const [name = ''] = text.split(',')
  const method = CALL_METHODS.find((known) => known === name) ?? ALIASES.get(name)
  if (method !== undefined) return { method, text }
  return complain(reading, {
    given: text,
    why: 'is no method to call',
    allowed: `${alternatives(CALL_METHODS)}, with an optional ",format=json"`,
    nearest: nearest(name.toLowerCase(), CALL_METHODS),
  })
}
