import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { findSharing, type StoredImage } from '../../src/ledger/sharing.ts'
import { renderSharingMarkdown } from '../../src/report/markdown/sharing.ts'
import { type SharingReport, sharingFacts, sharingHeadline } from '../../src/report/sharing.ts'
import { renderSharing } from '../../src/report/terminal/sharing.ts'
import { image } from '../ledger/images.ts'
import { hostileText } from './hostile.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is looked for
const COLOURS = /\u001b\[\d+m/g

function service(name: string, layers: readonly string[], registry = 'ghcr.io'): StoredImage {
  return {
    reference: `${registry}/acme/${name}:1.0`,
    registry,
    image: image([
      ['linux/amd64', ['base 29000000', 'runtime 41000000', ...layers]],
      ['linux/arm64', ['arm 28000000', 'runtime 41000000', ...layers]],
    ]),
  }
}

function report(images: readonly StoredImage[], given: Partial<SharingReport> = {}): SharingReport {
  return { schema: 1, ...findSharing(images), failures: [], ...given }
}

const SERVICES = Array.from({ length: 12 }, (_, index) =>
  service(`service-${index}`, [`${(index + 1) * 10_000} bytes of ${index}`]),
)
const FLEET = report([
  ...SERVICES,
  { ...SERVICES[0], reference: 'ghcr.io/acme/service-0:latest' } as StoredImage,
])

describe('what many images share', () => {
  it.each([60, 80, 120])('is shown in %d columns', async (width) => {
    const text = renderSharing(FLEET, { width, colour: false, top: 5 })
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    await expect(`${text}\n`).toMatchFileSnapshot(`snapshots/sharing.${width}.txt`)
  })

  it('is shown in Markdown', async () => {
    await expect(renderSharingMarkdown(FLEET, { top: 5 })).toMatchFileSnapshot('snapshots/sharing.md.txt')
  })

  it('has the same words in colour, and bars', () => {
    const coloured = renderSharing(FLEET, { width: 100, colour: true, top: 5 })
    expect(coloured).toContain('█')
    const words = (text: string) =>
      text
        .replace(COLOURS, '')
        .replace(/[█▏▎▍▌▋▊▉ ]+/g, ' ')
        .replace(/ \n/g, '\n')
    expect(words(coloured).trim()).toBe(words(renderSharing(FLEET, { width: 100, colour: false, top: 5 })))
  })

  it('names the registries where there are several', () => {
    const text = renderSharing(
      report([
        service('a', ['a 1']),
        service('b', ['b 1']),
        service('c', ['c 1'], 'quay.io'),
        service('d', [], 'quay.io'),
      ]),
      { width: 120, colour: false, top: 10 },
    )
    expect(text).toMatch(/41\.0 MB {8}2 {2}41\.0 MB {2}linux\/amd64, linux\/arm64 in quay\.io$/m)
  })

  const rows: readonly (readonly [string, SharingReport, string, string])[] = [
    [
      'nothing',
      report([service('a', [])]),
      '1 image: 98.0 MB stored, no layer is shared',
      '3 layers, 0 of them shared',
    ],
    [
      'a base',
      report([service('a', ['a 1']), service('b', ['b 1'])]),
      '2 images: 98.0 MB stored, 98.0 MB saved by sharing, 50 % of the whole',
      '5 layers, 3 of them shared by all images',
    ],
    [
      'a base, for one that could be read',
      report([service('a', ['a 1'])], { failures: [{ reference: 'x', message: 'gone', hint: null }] }),
      '1 image: 98.0 MB stored, no layer is shared',
      '4 layers, 0 of them shared; 1 image could not be read',
    ],
  ]
  it.each(rows)('is said in two sentences: %s', (_, given, headline, facts) => {
    expect(sharingHeadline(given)).toBe(headline)
    expect(sharingFacts(given)).toBe(facts)
  })

  it('has no table of layers where none is shared', () => {
    expect(renderSharing(report([service('a', [])]), { width: 80, colour: false, top: 5 })).not.toContain(
      'Shared layer',
    )
  })

  it('shows nothing that a terminal would obey and keeps to its width, whatever registries say', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 60, max: 130 }), fc.boolean(), (platform, width, colour) => {
        const evil: SharingReport = {
          ...FLEET,
          layers: FLEET.layers.map((layer) => ({ ...layer, platforms: [platform, platform] })),
        }
        const text = renderSharing(evil, { width, colour, top: 20 }).replace(colour ? COLOURS : /(?!)/g, '')
        expect(text).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u)
        for (const line of text.split('\n'))
          expect(stringWidth(line), line).toBeLessThanOrEqual(Math.min(width, 120))
        expect(renderSharingMarkdown(evil, { top: 20 })).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u)
      }),
      { numRuns: 200 },
    )
  })
})
