import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/oci/digest.ts'
import type { Image } from '../../src/oci/image.ts'
import { MEDIA_TYPE } from '../../src/oci/manifest.ts'
import type { HostContext } from '../../src/plan/host-context.ts'
import { mayKeep } from '../../src/plan/may-keep.ts'
import { parsed, type With } from '../inputs/given.ts'
import { planOf } from './plan-of.ts'

const push = (ref: string): HostContext => ({ event: 'push', ref, sha: '0'.repeat(40) })
const digest = parseDigest(`sha256:${'0'.repeat(64)}`)

function before(version: string | undefined, isBare: boolean): Image {
  const annotations =
    version === undefined ? {} : { annotations: { 'org.opencontainers.image.version': version } }
  const blob = { mediaType: 'application/octet-stream', digest, size: 1 }
  const manifest = {
    ...{ schemaVersion: 2 as const, mediaType: MEDIA_TYPE.ociManifest, config: blob, layers: [] },
    ...(isBare && annotations),
  }
  return {
    ...{ digest, mediaType: MEDIA_TYPE.ociIndex, bytes: new Uint8Array(), attestations: [] },
    ...(!isBare && {
      index: { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests: [], ...annotations },
    }),
    platforms: [{ platform: { os: 'linux', architecture: 'amd64' }, descriptor: blob, manifest }],
  }
}

describe('an image that was there may be kept', () => {
  const cases: readonly [string, With, HostContext, string | undefined, boolean][] = [
    ['for a branch', {}, push('refs/heads/main'), undefined, true],
    ['for a branch, though it has a version', {}, push('refs/heads/main'), '1.2.3', true],
    ['for its own version', {}, push('refs/tags/v1.2.3'), '1.2.3', true],
    ['for no later version', {}, push('refs/tags/v1.2.4'), '1.2.3', false],
    [
      'for no later version of the same first tag',
      { tags: 'type=semver,pattern={{major}}.{{minor}}' },
      push('refs/tags/v1.2.4'),
      '1.2',
      false,
    ],
    ['for no version, where it says none', {}, push('refs/tags/v1.2.3'), undefined, false],
    [
      'for a later version whose tags move always',
      { 'floating-tags': 'always' },
      push('refs/tags/v1.2.4'),
      '1.2.3',
      true,
    ],
    ['for a prerelease, which moves nothing', {}, push('refs/tags/v1.2.4-rc.1'), '1.2.3', true],
  ]
  it.each(cases)('%s', (_, given, host, version, expected) => {
    const inputs = { images: 'ghcr.io/acme/app', ...given }
    const plan = planOf(inputs, { host })
    for (const isBare of [false, true])
      expect(mayKeep(plan, before(version, isBare), parsed(inputs))).toBe(expected)
  })
})
