import { describe, expect, it } from 'vitest'
import { formatDate, suspectDateFormat } from '../../src/tags/date-format.ts'
import { fixture } from '../fixtures/fixture.ts'

interface Recorded {
  readonly times: readonly string[]
  readonly formats: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

const recorded: Recorded = JSON.parse(fixture('metadata-action/dates.json').toString())

describe('a date is what moment.js makes of it', () => {
  it.each(Object.entries(recorded.formats))('%j', (format, zones) => {
    for (const [zone, expected] of Object.entries(zones))
      expect(recorded.times.map((time) => formatDate(Date.parse(time), format, zone))).toEqual(expected)
  })
})

describe('a format', () => {
  it.each(['YYYYMMDD', 'vYYYY.M.D', 'YYYY-MM-DDTHH:mm:ss.SSS[Z]', '', 'L', 'X'])('may be %j', (format) => {
    expect(suspectDateFormat(format)).toBeUndefined()
  })

  it.each([
    ['%Y%m%d', /strftime.*YYYYMMDD/],
    ['[nightly]', /nothing of a date/],
    ['---', /nothing of a date/],
  ])('is not %j', (format, why) => {
    expect(suspectDateFormat(format)).toMatch(why)
  })
})
