import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSharing, type Sharing } from '../../src/ledger/sharing.ts'
import { digest, image } from './images.ts'

const AMD = 'linux/amd64'
const ARM = 'linux/arm64'

/** Images of one platform in one registry, by their layers. */
function sharing(images: Readonly<Record<string, readonly string[]>>): Sharing {
  return findSharing(
    Object.entries(images).map(([reference, layers]) => ({
      ...{ reference, registry: 'one', image: image([[AMD, layers]]) },
    })),
  )
}

describe('what images share', () => {
  it('is a base, stored once', () => {
    const found = sharing({ a: ['base 1000', 'a 1'], b: ['base 1000', 'b 2'], c: ['base 1000', 'c 3'] })
    expect(found).toMatchObject({ storedBytes: 1006, savedBytes: 2000 })
    expect(found.layers.map(({ digest: each, images, savedBytes }) => [each, images, savedBytes])).toEqual([
      [digest('base 1000'), 3, 2000],
      [digest('c 3'), 1, 0],
      [digest('b 2'), 1, 0],
      [digest('a 1'), 1, 0],
    ])
    expect(found.images.map(({ references, size, aloneBytes }) => [references, size, aloneBytes])).toEqual([
      [['a'], 1001, 1],
      [['b'], 1002, 2],
      [['c'], 1003, 3],
    ])
  })

  it('is nothing where every layer is another', () => {
    expect(sharing({ a: ['a 1'], b: ['b 2'] })).toMatchObject({ storedBytes: 3, savedBytes: 0 })
  })

  it('is nothing where there is nothing', () => {
    expect(findSharing([])).toEqual({ storedBytes: 0, savedBytes: 0, layers: [], images: [] })
  })

  it('is a layer at most once an image, however often and for how many platforms it is listed', () => {
    const both = image([
      [AMD, ['base 100', 'base 100', 'app 5']],
      [ARM, ['base 100', 'arm 7']],
    ])
    const found = findSharing([
      { reference: 'both', registry: 'one', image: both },
      { reference: 'other', registry: 'one', image: image([[AMD, ['base 100']]]) },
    ])
    expect(found).toMatchObject({ storedBytes: 112, savedBytes: 100 })
    expect(found.layers[0]).toMatchObject({ images: 2, platforms: [AMD, ARM] })
    expect(found.images).toMatchObject([
      { size: 112, aloneBytes: 12, platforms: [AMD, ARM] },
      { size: 100, aloneBytes: 0 },
    ])
  })

  it('is no matter of names: those of one image are one image', () => {
    const same = image([[AMD, ['base 100']]])
    const found = findSharing([
      { reference: 'app:1', registry: 'one', image: same },
      { reference: 'app:latest', registry: 'one', image: same },
      { reference: 'app:1', registry: 'one', image: same },
    ])
    expect(found).toMatchObject({
      ...{ storedBytes: 100, savedBytes: 0 },
      images: [{ references: ['app:1', 'app:latest'], aloneBytes: 100 }],
    })
  })

  it('is shared within a registry only', () => {
    const same = image([[AMD, ['base 100']]])
    const found = findSharing([
      { reference: 'one/app', registry: 'one', image: same },
      { reference: 'two/app', registry: 'two', image: same },
    ])
    expect(found).toMatchObject({ storedBytes: 200, savedBytes: 0 })
    expect(found.layers.map(({ registry, images }) => [registry, images])).toEqual([
      ['one', 1],
      ['two', 1],
    ])
    expect(found.images.map(({ aloneBytes }) => aloneBytes)).toEqual([100, 100])
  })

  it('is told by what it saves: many small layers may be dearer than a large one', () => {
    const found = sharing({
      a: ['large 500', 'small 300'],
      b: ['small 300', 'b 0'],
      c: ['large 500', 'small 300', 'c 0'],
    })
    expect(found.layers.map(({ savedBytes }) => savedBytes)).toEqual([600, 500, 0, 0])
  })
})

describe('whatever images are', () => {
  const layers = fc.array(fc.constantFrom('a 1', 'b 20', 'c 300', 'd 4000', 'e 50000'), { maxLength: 6 })
  const stored = fc.record({
    reference: fc.constantFrom('app:1', 'app:2', 'web:1'),
    registry: fc.constantFrom('one', 'two'),
    image: fc
      .array(fc.tuple(fc.constantFrom(AMD, ARM), layers), { maxLength: 2 })
      .map((platforms) => image(platforms)),
  })

  it('their sizes are what is stored and what is saved', () => {
    fc.assert(
      fc.property(fc.array(stored), (images) => {
        const found = findSharing(images)
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
        expect(sum(found.images.map(({ size }) => size))).toBe(found.storedBytes + found.savedBytes)
        expect(sum(found.layers.map(({ size }) => size))).toBe(found.storedBytes)
        expect(sum(found.layers.map(({ savedBytes }) => savedBytes))).toBe(found.savedBytes)
        const alone = found.layers.filter(({ images }) => images === 1).map(({ size }) => size)
        expect(sum(found.images.map(({ aloneBytes }) => aloneBytes))).toBe(sum(alone))
      }),
    )
  })

  it('another name or another order changes nothing', () => {
    fc.assert(
      fc.property(fc.array(stored), (images) => {
        const [found, again] = [findSharing(images), findSharing([...images, ...images].toReversed())]
        expect(again).toMatchObject({ storedBytes: found.storedBytes, savedBytes: found.savedBytes })
        expect(again.layers).toHaveLength(found.layers.length)
        expect(again.images).toHaveLength(found.images.length)
      }),
    )
  })
})
