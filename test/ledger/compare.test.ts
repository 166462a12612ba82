import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareImages, diffImages, type PlatformDifference } from '../../src/ledger/compare.ts'
import { digest, image, layer } from './images.ts'

const SIGNS = { added: '+', gone: '-', shared: '=' }

/** The only platform of two images with these layers. */
function compared(before: readonly string[], after: readonly string[]): PlatformDifference {
  const [only, ...others] = diffImages(image([['linux/amd64', after]]), image([['linux/amd64', before]]))
  if (only === undefined || others.length > 0) throw new Error('not one platform')
  return only
}

function signs({ layers }: PlatformDifference, names: readonly string[]): readonly string[] {
  const nameOf = new Map(names.map((name) => [String(layer(name).digest), name]))
  return layers.map(({ state, digest }) => `${SIGNS[state]}${nameOf.get(digest)}`)
}

describe('the layers of two images', () => {
  const rows: readonly (readonly [string, string, string, readonly string[], number, number])[] = [
    // before, after, …, layers, bytes to download, bytes shared
    ['the same', 'a 1,b 2', 'a 1,b 2', ['=a 1', '=b 2'], 0, 3],
    ['one more', 'a 1', 'a 1,b 20', ['=a 1', '+b 20'], 30, 1],
    ['one less', 'a 1,b 20', 'a 1', ['=a 1', '-b 20'], 10, 1],
    ['the last another', 'a 1,b 2', 'a 1,c 30', ['=a 1', '-b 2', '+c 30'], 40, 1],
    ['one between another', 'a 1,b 2,c 3', 'a 1,x 40,c 3', ['=a 1', '-b 2', '+x 40', '=c 3'], 50, 4],
    ['another base', 'a 1,b 2', 'x 10,b 2', ['-a 1', '+x 10', '=b 2'], 20, 2],
    ['all others', 'a 1,b 2', 'c 3,d 4', ['-a 1', '-b 2', '+c 3', '+d 4'], 17, 0],
    ['in another order', 'a 1,b 2', 'b 2,a 1', ['=b 2', '=a 1'], 10, 3],
    ['listed twice now', 'a 1', 'a 1,b 5,b 5', ['=a 1', '+b 5'], 15, 1],
    ['listed twice before', 'b 5,b 5', 'b 5', ['=b 5'], 10, 5],
    ['from nothing', '', 'a 1', ['+a 1'], 11, 0],
    ['to nothing', 'a 1', '', ['-a 1'], 10, 0],
  ]
  it.each(rows)('%s: %s → %s', (_, before, after, expected, download, shared) => {
    const [had, has] = [before, after].map((names) => names.split(',').filter((name) => name !== ''))
    const difference = compared(had ?? [], has ?? [])
    expect(signs(difference, [...(had ?? []), ...(has ?? [])])).toEqual(expected)
    expect(difference).toMatchObject({ downloadBytes: download, sharedBytes: shared })
    const count = (sign: string) => expected.filter((each) => each.startsWith(sign)).length
    expect(difference).toMatchObject({
      addedLayers: count('+'),
      goneLayers: count('-'),
      sharedLayers: count('='),
    })
  })

  it('are told with what a registry says of them', () => {
    expect(compared(['a 1'], ['a 1']).layers).toEqual([
      { state: 'shared', digest: digest('a 1'), size: 1, mediaType: layer('a 1').mediaType },
    ])
  })
})

describe('the platforms of two images', () => {
  const before = image([
    ['linux/amd64', ['a 1']],
    ['linux/s390x', ['s 9']],
  ])
  const after = image([
    ['linux/arm64', ['b 2']],
    ['linux/amd64', ['a 1', 'c 3']],
  ])

  it('are those of both, the later image’s first', () => {
    expect(diffImages(after, before).map(({ platform }) => platform)).toEqual([
      'linux/arm64',
      'linux/amd64',
      'linux/s390x',
    ])
  })

  it('that one of them lacks are said', () => {
    expect(diffImages(after, before)).toMatchObject([
      {
        size: 2,
        previousSize: null,
        digest: expect.any(String),
        previousDigest: null,
        downloadBytes: 12,
        addedLayers: 1,
      },
      {
        size: 4,
        previousSize: 1,
        digest: expect.any(String),
        previousDigest: expect.any(String),
        downloadBytes: 13,
      },
      {
        size: null,
        previousSize: 9,
        digest: null,
        previousDigest: expect.any(String),
        downloadBytes: 0,
        goneLayers: 1,
      },
    ])
  })

  it('that are gone are left out where only what is there now is told', () => {
    expect(compareImages(after, before)).toEqual([
      {
        ...{ platform: 'linux/arm64', size: 2, previousSize: null, downloadBytes: 12, sharedBytes: 0 },
        ...{ addedLayers: 1, goneLayers: 0, sharedLayers: 0 },
      },
      {
        ...{ platform: 'linux/amd64', size: 4, previousSize: 1, downloadBytes: 13, sharedBytes: 1 },
        ...{ addedLayers: 1, goneLayers: 0, sharedLayers: 1 },
      },
    ])
  })

  it('that are listed twice are compared one by one', () => {
    const windows = (first: string, second: string) =>
      image([
        ['windows/amd64', [first]],
        ['windows/amd64', [second]],
      ])
    expect(diffImages(windows('a 1', 'b 3'), windows('a 1', 'b 2'))).toMatchObject([
      { platform: 'windows/amd64', addedLayers: 0 },
      { platform: 'windows/amd64 (2)', addedLayers: 1, size: 3, previousSize: 2 },
    ])
  })
})

const layers = fc.array(fc.constantFrom('a 1', 'b 20', 'c 300', 'd 4000', 'e 50000', 'f 0'), { maxLength: 8 })
const anyImage = fc
  .uniqueArray(fc.constantFrom('linux/amd64', 'linux/arm64', 'linux/arm/v7'), { maxLength: 3 })
  .chain((names) => fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), layers))))
  .map((platforms) => image(platforms))

describe('whatever two images are', () => {
  it('an image is no different from itself', () => {
    fc.assert(
      fc.property(anyImage, (it) => {
        for (const { size, previousSize, downloadBytes, sharedBytes, layers } of diffImages(it, it)) {
          expect([previousSize, sharedBytes]).toEqual([size, size])
          expect(downloadBytes).toBe(0)
          expect(layers.every(({ state }) => state === 'shared')).toBe(true)
        }
      }),
    )
  })

  it('what is added one way is gone the other way', () => {
    fc.assert(
      fc.property(anyImage, anyImage, (a, b) => {
        const [there, back] = [diffImages(b, a), diffImages(a, b)]
        expect(back.map(({ platform }) => platform).toSorted()).toEqual(
          there.map(({ platform }) => platform).toSorted(),
        )
        for (const one of there) {
          const other = back.find(({ platform }) => platform === one.platform)
          expect(other).toMatchObject({
            ...{ size: one.previousSize, previousSize: one.size, sharedBytes: one.sharedBytes },
            ...{ addedLayers: one.goneLayers, goneLayers: one.addedLayers, sharedLayers: one.sharedLayers },
          })
        }
      }),
    )
  })

  it('its layers are those that it shares and those that were added, and each is told once', () => {
    fc.assert(
      fc.property(anyImage, anyImage, (a, b) => {
        for (const { layers, size, previousSize, sharedBytes } of diffImages(b, a)) {
          const bytes = (wanted: string) =>
            layers.filter(({ state }) => state === wanted).reduce((sum, { size }) => sum + size, 0)
          expect(bytes('shared')).toBe(sharedBytes)
          expect(bytes('shared') + bytes('added')).toBe(size ?? 0)
          expect(bytes('shared') + bytes('gone')).toBe(previousSize ?? 0)
          expect(new Set(layers.map(({ digest }) => digest)).size).toBe(layers.length)
        }
      }),
    )
  })

  it('what must be downloaded is what was added, and a config that is another', () => {
    fc.assert(
      fc.property(anyImage, anyImage, (a, b) => {
        for (const { layers, downloadBytes, size } of diffImages(b, a)) {
          const added = layers
            .filter(({ state }) => state === 'added')
            .reduce((sum, { size }) => sum + size, 0)
          expect([added, added + (size === null ? 0 : 10)]).toContain(downloadBytes)
        }
      }),
    )
  })
})
