import { describe, expect, it } from 'vitest'
import { claimsToHavePublished } from '../../src/report/claims.ts'
import type { ResultTransfer, RunResult } from '../../src/report/result.ts'
import {
  attestation,
  built,
  exists,
  failedPush,
  GHCR,
  INDEX,
  image,
  layer,
  mounted,
  platform,
  refused,
  SAMPLES,
  tag,
  unknown,
  uploaded,
} from './samples.ts'

const ofLayer = (transfer: ResultTransfer): RunResult['platforms'] => [
  platform('linux/amd64', [layer('app', 1, null, [transfer])], []),
]
const planned = image(GHCR, [tag('1', 'planned')], null)

describe('a result claims to have published', () => {
  it.each<[string, Partial<RunResult>]>([
    ['says so', { pushed: true }],
    ['is published', { status: 'published' }],
    ['is unchanged', { status: 'unchanged' }],
    ['is skipped', { status: 'skipped' }],
    ['names an image', { image: `${GHCR}@${INDEX}` }],
    ['has a digest', { digest: INDEX }],
    ['has a digest in a repository', { images: [{ ...planned, digest: INDEX }] }],
    ['has a pinned image', { images: [{ ...planned, pinned: `${GHCR}@${INDEX}` }] }],
    ['has a reference', { images: [{ ...planned, reference: `${GHCR}:1@${INDEX}` }] }],
    ['created a tag', { images: [image(GHCR, [tag('1', 'created')], null)] }],
    ['moved a tag', { images: [image(GHCR, [tag('1', 'planned'), tag('2', 'moved')], null)] }],
    ['kept a tag', { images: [planned, image(GHCR, [tag('1', 'kept')], null)] }],
    ['failed at a tag', { images: [image(GHCR, [tag('1', 'failed')], null)] }],
    ['uploaded a layer', { platforms: ofLayer(uploaded(1)) }],
    ['mounted a layer', { platforms: ofLayer(mounted('ghcr.io/acme/base')) }],
    ['uploaded a config', { platforms: [platform('linux/amd64', [], [uploaded(1)])] }],
    ['uploaded an attestation', { attestations: [attestation('linux/amd64', [uploaded(1)])] }],
    ['has a sum of uploads', { transfer: { ...built().transfer, uploadedBytes: 1 } }],
    ['has a sum of mounts', { transfer: { ...built().transfer, mountedBytes: 1 } }],
  ])('when it %s', (_, claim) => {
    expect(claimsToHavePublished({ ...built(), ...claim })).toBe(true)
  })

  it.each<[string, RunResult]>([
    ['a build', built()],
    ['a build that failed', { ...built(), status: 'failed', exitCode: 1, error: failedPush().error }],
    ['a build that a rule refused', { ...built(), status: 'refused', exitCode: 3, error: refused().error }],
    ['a tag that was left out', { ...built(), images: [image(GHCR, [tag('1', 'skipped')], null)] }],
    ['what a registry has anyway', { ...built(), platforms: ofLayer(exists()) }],
    ['what nobody knows', { ...built(), platforms: ofLayer(unknown()) }],
  ])('but not with %s', (_, result) => {
    expect(claimsToHavePublished(result)).toBe(false)
  })

  it('in all samples but a build', () => {
    const without = Object.entries(SAMPLES).filter(([, sample]) => !claimsToHavePublished(sample()))
    expect(without.map(([name]) => name)).toEqual(['built'])
  })
})
