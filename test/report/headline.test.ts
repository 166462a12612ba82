import { describe, expect, it } from 'vitest'
import { headline } from '../../src/report/headline.ts'
import type { RunResult } from '../../src/report/result.ts'
import {
  blind,
  built,
  failedPush,
  GHCR,
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
    ['Refused by a rule: the image of linux/amd64 grew by 12 %, 5 % are allowed; no tag moved', refused()],
    ['Nothing to do', result({ status: 'skipped', pushed: false })],
    [
      'Unchanged: ghcr.io/acme/hello has exactly this image already; 3 of 4 tags set; 3 of 14 steps ran',
      { ...releaseToOne(), status: 'unchanged', unchanged: true },
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
