import { describe, expect, it } from 'vitest'
import { decodePlatforms, decodeVersion } from '../../src/buildkit/worker-wire.ts'
import { formatPlatform } from '../../src/oci/platform.ts'
import { message } from './message.ts'

const platform = (os: string, architecture: string, variant = '') =>
  message([1, architecture], [2, os], ...(variant === '' ? [] : [[3, variant] as const]), [4, '10.0.1'])

const worker = (...platforms: readonly Uint8Array[]) =>
  message([1, 'id'], [2, message([1, 'label'], [2, 'x'])], ...platforms.map((each) => [3, each] as const))

describe('what BuildKit says of itself', () => {
  it.each([
    ['no worker', message(), []],
    ['a worker without platforms', message([1, worker()]), []],
    [
      'its own platform first, each once, in their normal form',
      message([
        1,
        worker(
          platform('linux', 'amd64'),
          platform('linux', 'arm64', 'v8'),
          platform('linux', 'arm'),
          platform('linux', 'amd64', 'v1'),
        ),
      ]),
      ['linux/amd64', 'linux/arm64', 'linux/arm/v7'],
    ],
    [
      'two workers',
      message([1, worker(platform('linux', 'riscv64'))], [1, worker(platform('windows', 'amd64'))]),
      ['linux/riscv64', 'windows/amd64'],
    ],
  ])('platforms: %s', (_, bytes, platforms) => {
    expect(decodePlatforms(bytes).map(formatPlatform)).toEqual(platforms)
  })

  it.each([
    ['nothing', message(), ''],
    ['an empty version', message([1, message([1, 'github.com/moby/buildkit'])]), ''],
    [
      'a version',
      message([1, message([1, 'github.com/moby/buildkit'], [2, 'v0.31.2'], [3, 'abc'])]),
      'v0.31.2',
    ],
  ])('version: %s', (_, bytes, version) => {
    expect(decodeVersion(bytes)).toBe(version)
  })
})
