import { describe, expect, it } from 'vitest'
import { anybodyCanPull } from '../../src/registry/anybody-can-pull.ts'
import { digestOf } from '../../src/registry/digest-of.ts'
import { RegistryError, type RegistryErrorKind } from '../../src/registry/errors.ts'
import type { ManifestHead } from '../../src/registry/registry.ts'

const REPOSITORY = { registry: 'ghcr.io', path: 'acme/app' }
const HEAD: ManifestHead = { digest: digestOf(new Uint8Array()), mediaType: 'x', size: 0 }

const refuse = (kind: RegistryErrorKind) => async () => {
  throw new RegistryError({ kind, subject: { registry: 'ghcr.io', operation: 'look' }, why: 'so' })
}

type Head = () => Promise<ManifestHead | undefined>

// Whatever becomes of it, what is asked then tells.
const authorize = refuse('unauthorized')

describe('whether anybody can pull', () => {
  const there: Head = async () => HEAD
  const gone: Head = async () => undefined
  const cases: readonly [string, () => Promise<string | undefined>, Head, Head, boolean | 'unknown'][] = [
    ['what a stranger gets', async () => '1', there, there, true],
    ['what a stranger is refused', async () => '1', there, refuse('unauthorized'), false],
    ['what a stranger is forbidden', async () => '1', there, refuse('denied'), false],
    ['what a stranger does not see', async () => '1', there, gone, false],
    ['an empty repository', async () => undefined, there, gone, 'unknown'],
    ['no repository', refuse('not-found'), gone, gone, 'unknown'],
    ['one that we may not list', refuse('denied'), gone, gone, 'unknown'],
    ['a tag that is listed and gone', async () => '1', gone, gone, 'unknown'],
  ]
  it.each(cases)('%s', async (_, anyTag, ours, theirs, answer) => {
    expect(
      await anybodyCanPull(
        { anyTag, headManifest: ours },
        { authorize, headManifest: theirs },
        REPOSITORY,
        {},
      ),
    ).toBe(answer)
  })

  it('is not told by a registry that is away', async () => {
    const away = anybodyCanPull(
      { anyTag: async () => '1', headManifest: there },
      { authorize, headManifest: refuse('unavailable') },
      REPOSITORY,
      {},
    )
    await expect(away).rejects.toThrow('so')
  })
})
