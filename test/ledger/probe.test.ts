import { describe, expect, it } from 'vitest'
import { type Probe, probedTransfers } from '../../src/ledger/probe.ts'
import { transferKey } from '../../src/ledger/transfers.ts'
import { parseDigest } from '../../src/oci/digest.ts'
import type { Image } from '../../src/oci/image.ts'
import { MEDIA_TYPE } from '../../src/oci/manifest.ts'

const blob = (letter: string) => ({
  mediaType: 'application/octet-stream',
  digest: parseDigest(`sha256:${letter.repeat(64)}`),
  size: 10,
})
const manifest = (config: string, layers: string) => ({
  schemaVersion: 2 as const,
  mediaType: MEDIA_TYPE.ociManifest,
  config: blob(config),
  layers: [...layers].map(blob),
})
/** Layer a, config c; an attestation of e with the config d. */
const image: Image = {
  digest: blob('0').digest,
  mediaType: MEDIA_TYPE.ociIndex,
  bytes: new Uint8Array(),
  platforms: [
    { platform: { os: 'linux', architecture: 'amd64' }, descriptor: blob('1'), manifest: manifest('c', 'a') },
  ],
  attestations: [{ subject: blob('1').digest, descriptor: blob('2'), manifest: manifest('d', 'e') }],
}
const named = (text: string) => ({ registry: text.split('/')[0] ?? '', path: text.split('/')[1] ?? '' })
const APP = 'one.example/app'

interface Found {
  readonly repositories?: readonly string[]
  readonly bases?: readonly string[]
  /** `repository blobs`: those that were there; all others that the build made weren't. */
  readonly before?: readonly string[]
  /** What could not be asked for. */
  readonly notAsked?: readonly string[]
  readonly missingAfter?: readonly string[]
}

/** States of a, c, d and e, a line for each repository. */
function states(found: Found): readonly string[] {
  const { repositories = [APP], bases = [], before = [], notAsked = [], missingAfter = [] } = found
  const all = (names: readonly string[], letters: string, value: boolean) =>
    names.flatMap((name) => [...letters].map((letter) => [`${name} ${letter}`, value] as const))
  const keyed = (entries: ReadonlyMap<string, boolean>) =>
    new Map(
      [...entries].map(([key, value]) => {
        const [name = '', letter = ''] = key.split(' ')
        return [transferKey(name, blob(letter).digest), value] as const
      }),
    )
  const had = new Map([
    ...all([...repositories, ...bases], 'ac', false),
    ...before.map((key) => [key, true] as const),
  ])
  for (const key of notAsked) had.delete(key)
  const now = new Map([
    ...all(repositories, 'acde', true),
    ...missingAfter.map((key) => [key, false] as const),
  ])
  const probe: Probe = { before: keyed(had), after: keyed(now), bases: bases.map(named), at: 1 }
  const transfers = probedTransfers(image, repositories.map(named), probe)
  return repositories.map((name) =>
    ['a', 'c', 'd', 'e']
      .map((letter) => {
        const transfer = transfers.get(transferKey(name, blob(letter).digest))
        expect(transfer).toMatchObject({ evidence: 'probe', from: null })
        expect(transfer?.bytes).toBe(transfer?.state === 'uploaded' ? 10 : 0)
        return transfer?.state
      })
      .join(' '),
  )
}

describe('what the registries had before and after a push tells', () => {
  const cases: readonly [string, Found, readonly string[]][] = [
    ['a first push', {}, ['uploaded uploaded uploaded uploaded']],
    [
      'the same again, with attestations of its own',
      { before: [`${APP} a`, `${APP} c`] },
      ['exists exists uploaded uploaded'],
    ],
    [
      'that what another image of the registry had may have been mounted',
      { repositories: [APP, 'one.example/copy'], before: ['one.example/copy a'] },
      ['unknown uploaded uploaded uploaded', 'exists uploaded uploaded uploaded'],
    ],
    [
      'that the second image of a registry may mount from the first',
      { repositories: [APP, 'one.example/copy'] },
      ['uploaded uploaded uploaded uploaded', 'unknown uploaded uploaded uploaded'],
    ],
    [
      'that nothing is mounted from another registry',
      { repositories: [APP, 'two.example/app'], before: [`${APP} a`] },
      ['exists uploaded uploaded uploaded', 'uploaded uploaded uploaded uploaded'],
    ],
    [
      'that a layer of a base image of the registry may have been mounted',
      { bases: ['one.example/base'], before: ['one.example/base a'] },
      ['unknown uploaded uploaded uploaded'],
    ],
    [
      'that a layer which the base image lacks was not',
      { bases: ['one.example/base'] },
      ['uploaded uploaded uploaded uploaded'],
    ],
    [
      'nothing of what could not be asked for',
      { notAsked: [`${APP} a`] },
      ['unknown uploaded uploaded uploaded'],
    ],
    [
      'nothing of what is not there afterwards',
      { missingAfter: [`${APP} a`, `${APP} e`] },
      ['unknown uploaded uploaded unknown'],
    ],
    [
      'nothing of a mount where the base image could not be asked',
      { bases: ['one.example/base'], notAsked: ['one.example/base a'] },
      ['unknown uploaded uploaded uploaded'],
    ],
  ]
  it.each(cases)('%s', (_, found, expected) => {
    expect(states(found)).toEqual(expected)
  })
})

it('tells nothing before the push is over but what was there', () => {
  const key = transferKey(APP, blob('a').digest)
  const probe = { before: new Map([[key, true]]), bases: [], at: 1 }
  const transfers = probedTransfers(image, [named(APP)], probe)
  expect([...transfers.values()].map(({ state }) => state)).toEqual([
    'unknown',
    'exists',
    'unknown',
    'unknown',
  ])
})
