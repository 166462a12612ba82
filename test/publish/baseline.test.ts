import { describe, expect, it } from 'vitest'
import { type BaselineReader, startBaseline } from '../../src/publish/baseline.ts'
import { parsed } from '../inputs/given.ts'

describe('a baseline', () => {
  const foreseenByNobody = async () => {
    throw new TypeError('x is undefined')
  }

  it.each([undefined, 'ghcr.io/acme/hello:v1'])(
    'that can’t be read is told, whatever went wrong: %s',
    async (given) => {
      const reader: BaselineReader = {
        registry: { getManifest: foreseenByNobody, getConfig: foreseenByNobody },
        inputs: parsed(given === undefined ? {} : { baseline: given }),
        ports: { signal: new AbortController().signal },
      }
      const reference = { repository: { registry: 'ghcr.io', path: 'acme/hello' }, tag: 'v1' }
      using reading = startBaseline(reader, { baselines: [reference] })
      const why = 'ghcr.io/acme/hello:v1 could not be read: x is undefined'
      expect(await reading.found).toEqual({ why, hint: null })
    },
  )
})
