import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { resultSchema } from '../../src/report/result.ts'
import { renderResultSchema } from '../../src/report/result-schema.ts'
import { large, releaseToOne, SAMPLES } from './samples.ts'

const file = readFileSync(new URL('../../result.schema.json', import.meta.url), 'utf8')
const isResult = new Ajv2020({ strict: true }).compile(JSON.parse(file))

describe('result.schema.json', () => {
  it('is what the code says', () => {
    expect(file).toBe(renderResultSchema())
  })

  for (const [name, sample] of Object.entries({ ...SAMPLES, large })) {
    it(`takes ${name}`, () => {
      const result: unknown = JSON.parse(JSON.stringify(sample()))
      isResult(result)
      expect(isResult.errors).toBeNull()
      expect(resultSchema.parse(result)).toEqual(result)
    })
  }

  it('takes a field that a later release adds', () => {
    expect(isResult({ ...releaseToOne(), later: true })).toBe(true)
  })

  it.each([
    ['another version', { schema: 2 }],
    ['an unknown status', { status: 'done' }],
    ['a digest that is none', { digest: 'sha256:abc' }],
    ['a part of a byte', { transfer: { ...releaseToOne().transfer, existsBytes: 0.5 } }],
  ])('refuses %s', (_, wrong) => {
    expect(isResult({ ...releaseToOne(), ...wrong })).toBe(false)
  })
})
