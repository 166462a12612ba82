import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Bed, down, up } from './bed.ts'
import { startFreshBuilder } from './fresh-builder.ts'
import { type S3, startS3 } from './s3.ts'

// Servers, on machines that may have a hundred other things to do; the first run builds tools.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

const onProgress = (line: string) => void process.stderr.write(`${line}\n`)

let folder: string
let bed: Bed
let s3: S3

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bed-s3-'))
  bed = await up({ folder, onProgress })
  // Built when it is asked for, which takes longer than a test may.
  s3 = await startS3({ folder: join(folder, 'extra', 's3'), onProgress })
})

afterAll(async () => {
  await down(folder)
})

describe('the S3 server', () => {
  it('keeps what an empty builder finds, a name a cache, for who has the key', async () => {
    await using builder = await startFreshBuilder(bed)
    const entry = (name: string) =>
      `type=s3,endpoint_url=${s3.url},use_path_style=true,region=${s3.region},bucket=${s3.bucket},name=${name}`
    const { env } = s3
    expect(await builder.build({ env, to: `${entry('app')},mode=max` })).toBe(0)
    await builder.empty()
    expect(await builder.build({ env, from: entry('app') })).toBeGreaterThan(0)
    await builder.empty()
    expect(await builder.build({ env, from: entry('other') })).toBe(0)
    const wrong = { ...env, AWS_SECRET_ACCESS_KEY: 'wrong' }
    await expect(builder.build({ env: wrong, to: entry('app') })).rejects.toThrow(/Forbidden/)
    await s3.stop()
    expect(await s3.isAlive()).toBe(false)
  })
})
