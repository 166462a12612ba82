import { describe, expect, it } from 'vitest'
import type { ResultComparison, RunResult } from '../../src/report/result.ts'
import { headline } from '../../src/report/text/headline.ts'
import {
  baseline,
  blind,
  built,
  compared,
  comparison,
  failedPush,
  GHCR,
  HUB,
  INDEX,
  image,
  refused,
  releaseToOne,
  releaseToTwo,
  result,
} from './samples.ts'

describe('the headline', () => {
  const transfer = releaseToOne().transfer
  const reused = { ...transfer, uploadedBytes: 0, reusedRatio: 1 }
  const nearly = { ...transfer, existsBytes: 10_000_000_000, uploadedBytes: 5, reusedRatio: 1 }
  const beside = (platforms: readonly ResultComparison[], tag: string | null = 'main') =>
    result({ images: [image(GHCR, [])], baseline: baseline(platforms, tag) })
  const partly = { ...transfer, unknownBytes: 5_000, reusedRatio: null }

  it.each<[string, RunResult]>([
    ['98 % reused, 1.2 MB uploaded to ghcr.io/acme/hello; 3 of 14 steps ran', releaseToOne()],
    ['98 % reused, 2.4 MB uploaded to 2 repositories; 3 of 14 steps ran', releaseToTwo()],
    [
      'All reused, nothing uploaded to ghcr.io/acme/hello; 3 of 14 steps ran',
      { ...releaseToOne(), transfer: reused },
    ],
    [
      'Over 99 % reused, 5 B uploaded to ghcr.io/acme/hello; 3 of 14 steps ran',
      { ...releaseToOne(), transfer: nearly },
    ],
    [
      '1.2 MB uploaded to ghcr.io/acme/hello, 5.0 kB unknown',
      { ...releaseToOne(), transfer: partly, legs: [] },
    ],
    ['Published to ghcr.io/acme/hello; what was uploaded is unknown; 3 of 14 steps ran', blind()],
    ['Published to ghcr.io/acme/hello', result({ images: [image(GHCR, [])] })],
    ['Built, and pushed nowhere; 3 of 14 steps ran', built()],
    [
      'Failed while pushing: docker.io/acme/hello answers 403: requested access to the resource is denied; 1.2 MB had been uploaded; no tag moved',
      failedPush(),
    ],
    [
      `Refused by a rule: over budget: linux/amd64 grew by 12 %, 7 points more than 5 % (type=growth,max=5%); what was pushed is left without a tag: ${GHCR}@${INDEX}; no tag moved`,
      refused(),
    ],
    [
      '98 % reused, 1.2 MB uploaded to ghcr.io/acme/hello; 3 of 14 steps ran; 1.2 MB to pull for whoever has 1.0',
      compared(),
    ],
    [
      'Published to ghcr.io/acme/hello; nothing to pull for whoever has the baseline',
      beside([{ ...comparison('linux/amd64', 5, 5), downloadBytes: 0 }], null),
    ],
    [
      'Published to ghcr.io/acme/hello; up to 2.0 kB to pull for whoever has main',
      beside([
        { ...comparison('linux/amd64', 5, 5), downloadBytes: 412 },
        { ...comparison('linux/arm64', 5, 5), downloadBytes: 1995 },
      ]),
    ],
    [
      'Published to ghcr.io/acme/hello; 412 B to pull for whoever has main',
      beside([
        { ...comparison('linux/amd64', 5, 5), downloadBytes: 412 },
        { ...comparison('linux/arm64', 5, 5), downloadBytes: 1995, previousSize: null },
      ]),
    ],
    ['Published to ghcr.io/acme/hello', beside([{ ...comparison('linux/arm64', 5, 5), previousSize: null }])],
    [
      'Published to docker.io/acme/hello; 1.2 MB to pull for whoever has ghcr.io/acme/hello:main',
      { ...beside([comparison('linux/amd64', 5, 5)]), images: [image(HUB, [])] },
    ],
    ['Nothing to do', result({ status: 'skipped', pushed: false })],
    [
      'Unchanged: the image that is there is kept; 3 of 4 tags set; 3 of 14 steps ran',
      { ...releaseToOne(), status: 'unchanged', unchanged: true },
    ],
    [
      'Unchanged since 1.0: the image that is there is kept; 3 of 4 tags set; 3 of 14 steps ran',
      { ...compared(), status: 'unchanged', unchanged: true },
    ],
    [
      '98 % reused, 1.2 MB uploaded to ghcr.io/acme/hello; 3 of 14 steps ran; unchanged since 1.0, 1.2 MB to pull for whoever has it',
      { ...compared(), unchanged: true },
    ],
    [
      'Published to ghcr.io/acme/hello; unchanged since the baseline, nothing to pull for whoever has it',
      { ...beside([{ ...comparison('linux/amd64', 5, 5), downloadBytes: 0 }], null), unchanged: true },
    ],
    [
      'Cancelled in the build; no tag moved',
      result({
        status: 'cancelled',
        exitCode: 130,
        error: { code: 'cancelled', phase: 'build', message: 'cancelled', hint: null },
      }),
    ],
  ])('is %j', (text, given) => {
    expect(headline(given)).toBe(text)
  })
})
