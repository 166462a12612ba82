import { describe, expect, it } from 'vitest'
import { renderPromotionMarkdown } from '../../src/report/markdown/promotion.ts'
import type { PromotedBlob, PromotionReport } from '../../src/report/promotion.ts'
import { renderPromotion } from '../../src/report/terminal/promotion.ts'

const digest = (character: string) => `sha256:${character.repeat(64)}`

const blob = (character: string, size: number, state: 'exists' | 'mounted' | 'uploaded'): PromotedBlob => ({
  ...{ digest: digest(character), size, mediaType: 'application/octet-stream' },
  transfers: [
    {
      ...{ repository: 'ghcr.io/acme/prod', state, from: null, bytes: state === 'uploaded' ? size : 0 },
      ...{ milliseconds: 1200, attempts: state === 'uploaded' ? 2 : 1, evidence: 'probe' },
    },
  ],
})

const REPORT: PromotionReport = {
  ...{ schema: 1, status: 'failed', exitCode: 1 },
  error: { code: 'denied', message: 'docker.io/acme/app: could not push', hint: null },
  source: { reference: 'ghcr.io/acme/app:1.2.3', digest: digest('a'), version: '1.2.3', revision: null },
  images: [
    {
      ...{ name: 'ghcr.io/acme/prod', digest: digest('a'), error: null },
      ...{ pinned: `ghcr.io/acme/prod@${digest('a')}`, reference: `ghcr.io/acme/prod:1.2.3@${digest('a')}` },
      tags: [
        {
          ...{ tag: '1.2.3', state: 'created', rule: 'ghcr.io/acme/prod:1.2.3', moving: false },
          ...{ digest: digest('a'), previous: null, reason: null },
        },
        {
          ...{ tag: 'latest', state: 'skipped', rule: 'flavor latest=auto', moving: true },
          ...{ digest: digest('b'), previous: digest('b') },
          reason: { code: 'older-version', message: '1.3.0 is there, and 1.2.3 is older' },
        },
      ],
    },
    {
      ...{ name: 'docker.io/acme/app', digest: null, pinned: null, reference: null, tags: [] },
      error: { code: 'denied', message: 'docker.io/acme/app: could not push', hint: null },
    },
  ],
  blobs: [
    blob('1', 2_000, 'uploaded'),
    blob('2', 3_000_000, 'uploaded'),
    blob('3', 500, 'mounted'),
    blob('4', 800, 'exists'),
    blob('5', 200, 'exists'),
  ],
  transfer: { existsBytes: 1000, mountedBytes: 500, uploadedBytes: 3_002_000, reusedRatio: 0.0005 },
  notes: ['no tag is named for docker.io/acme/app\u001b[2J: the image is there by its digest only'],
}

describe('a promotion', () => {
  it('is shown in a terminal, the dearest blobs first', () => {
    expect(renderPromotion(REPORT, { width: 80, colour: false })).toBe(
      [
        'Promoted ghcr.io/acme/app:1.2.3 to 1 of 2 repositories; 3.0 MB uploaded, under',
        '1 % reused',
        'sha256:aaaaaaaaaaaa, version 1.2.3',
        '',
        'ghcr.io/acme/prod',
        '  sha256:222222222222   3.0 MB  uploaded 3.0 MB in 1.2 s, 2 attempts',
        '  sha256:111111111111   2.0 kB  uploaded 2.0 kB in 1.2 s, 2 attempts',
        '  1 blob mounted, 500 B',
        '  2 blobs there already, 1.0 kB',
        '  1.2.3   created',
        '  latest  skipped  1.3.0 is there, and 1.2.3 is older',
        '',
        'docker.io/acme/app',
        '  docker.io/acme/app: could not push',
        '',
        'no tag is named for docker.io/acme/app: the image is there by its digest only',
        '',
        `ghcr.io/acme/prod@${digest('a')}`,
      ].join('\n'),
    )
  })

  it('is Markdown that nothing in it can change', () => {
    const markdown = renderPromotionMarkdown(REPORT)
    expect(markdown).toContain('| `latest` | skipped | `1.3.0` is there, and `1.2.3` is older |')
    expect(markdown).toContain('| `sha256:222222222222` | 3.0 MB |')
    expect(markdown).not.toContain('\u001b')
  })
})
