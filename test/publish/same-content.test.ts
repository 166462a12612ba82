import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameContent } from '../../src/publish/explain/same-content.ts'
import { archive, bomb, COMPRESSIONS, type LayerFile } from './layers.ts'

const FILES: readonly LayerFile[] = [
  { name: 'srv/', type: 'directory', mode: 0o755 },
  { name: 'srv/app', content: 'one', mode: 0o755, uid: 1, gid: 2 },
  { name: 'srv/link', type: 'symlink', linkname: 'app' },
  { name: 'srv/same', type: 'link', linkname: 'srv/app' },
  { name: 'srv/.wh.gone' },
]

/** The same with a change of one file. */
function changed(change: Partial<LayerFile>, index = 1): readonly LayerFile[] {
  return FILES.map((file, at) => (at === index ? { ...file, ...change } : file))
}

const later = FILES.map((file) => ({ ...file, mtime: new Date(1_700_000_000_123) }))

describe('two layers', () => {
  it.each(Object.keys(COMPRESSIONS) as (keyof typeof COMPRESSIONS)[])(
    'are the same in whatever compression: %s',
    async (name) => {
      const ours = await COMPRESSIONS[name](await archive(FILES))
      expect(await sameContent(ours, await archive(later))).toBe(true)
      expect(await sameContent(ours, await archive(changed({ content: 'two' })))).toBe(false)
    },
  )

  it.each<readonly [string, readonly LayerFile[]]>([
    ['nothing', FILES],
    ['times', later],
    [
      'times in fractions, which stand in a header of their own',
      changed({ pax: { mtime: '1700000000.123', atime: '1.5', ctime: '2.5' } }),
    ],
  ])('are the same with other %s', async (_, files) => {
    expect(await sameContent(await archive(files), await archive(FILES))).toBe(true)
    expect(await sameContent(await archive(FILES), await archive(files))).toBe(true)
  })

  it.each<readonly [string, readonly LayerFile[]]>([
    ['content', changed({ content: 'two' })],
    ['a longer content', changed({ content: 'one and more' })],
    ['a name', changed({ name: 'srv/other' })],
    ['permissions', changed({ mode: 0o644 })],
    ['an owner', changed({ uid: 7 })],
    ['a group', changed({ gid: 7 })],
    ['extended attributes', changed({ pax: { 'SCHILY.xattr.security.capability': 'x' } })],
    ['where a link goes', changed({ linkname: 'elsewhere' }, 2)],
    ['the kind of a link', changed({ type: 'symlink' }, 3)],
    ['a file more', [...FILES, { name: 'srv/more' }]],
    ['a file less', FILES.slice(0, -1)],
    ['no files', []],
    ['the order of files', FILES.toReversed()],
    [
      'a device of other numbers',
      [...FILES.slice(0, -1), { name: 'srv/.wh.gone', type: 'character-device', devmajor: 1, devminor: 3 }],
    ],
  ])('are others with %s', async (_, files) => {
    expect(await sameContent(await archive(files), await archive(FILES))).toBe(false)
    expect(await sameContent(await archive(FILES), await archive(files))).toBe(false)
  })

  it('without files are the same', async () => {
    expect(await sameContent(await archive([]), await archive([]))).toBe(true)
  })
})

describe('the beginnings of two layers', () => {
  const second = randomBytes(100_000)
  const large = (salt: string): readonly LayerFile[] => [
    { name: 'first', content: salt },
    { name: 'second', content: second },
  ]
  it.each(Object.keys(COMPRESSIONS) as (keyof typeof COMPRESSIONS)[])(
    'tell that they are others, and not that they are the same: %s',
    async (name) => {
      const start = async (files: readonly LayerFile[]) =>
        (await COMPRESSIONS[name](await archive(files))).subarray(0, 16_384)
      const [one, other] = [await start(large('one')), await start(large('two'))]
      // A block of zstd is larger than such a beginning.
      expect(await sameContent(one, other)).toBe(name === 'zstd' ? undefined : false)
      expect(await sameContent(one, await start(large('one')))).toBeUndefined()
    },
  )

  it('without a whole file tell what the beginning of one tells', async () => {
    const start = async (file: Partial<LayerFile>, length = 10_000) =>
      (await archive([{ name: 'a', ...file }])).subarray(0, length)
    const content = randomBytes(50_000)
    const one = await start({ content })
    expect(await sameContent(one, await start({ content: randomBytes(50_000) }))).toBe(false)
    expect(await sameContent(one, await start({ content, mode: 0o700 }))).toBe(false)
    const longer = Buffer.concat([content, content])
    for (const length of [600, 20_000, 40_000])
      expect(
        await sameContent(one, await start({ content: longer, mtime: new Date(0) }, length)),
      ).toBeUndefined()
  })

  it('of one that goes on tell nothing, where all that is there is the same', async () => {
    const whole = await archive(FILES)
    expect(await sameContent(whole.subarray(0, 2048), whole)).toBeUndefined()
  })
})

describe('what is no layer', () => {
  it('is not said to be the same', async () => {
    const layer = await COMPRESSIONS.gzip(await archive(FILES))
    const garbage = [
      randomBytes(3000),
      Buffer.from([0x1f, 0x8b, 0, 0]),
      Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 9]),
    ]
    for (const bytes of garbage) {
      expect(await sameContent(bytes, bytes)).not.toBe(true)
      expect(await sameContent(layer, bytes)).not.toBe(true)
    }
  })

  it('may unpack to more than anybody has room for', async () => {
    const large = await bomb(80 * 1024 * 1024)
    expect(large.length).toBeLessThan(100_000)
    expect(await sameContent(large, large)).toBeUndefined()
  })

  it('never makes the reader throw', async () => {
    const layer = await archive(FILES)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(layer.length - 1),
        fc.nat(255),
        fc.nat(layer.length),
        async (at, value, length) => {
          const spoiled = Buffer.from(layer.subarray(0, length))
          if (at < length) spoiled[at] = value
          const verdict = await sameContent(spoiled, layer)
          if (verdict === true) expect(spoiled.length).toBeGreaterThan(1024)
        },
      ),
    )
  })
})
