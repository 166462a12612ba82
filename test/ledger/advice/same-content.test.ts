import { describe, expect, it } from 'vitest'
import { sameContent } from '../../../src/ledger/advice/same-content.ts'
import type { Reason } from '../../../src/ledger/reasons/reason.ts'
import { facts, layerOf, platform, uploaded } from './facts.ts'

const DOCKERFILE = 'FROM base:1\nRUN x\nCOPY a /srv/a'
const same = (line: number): Reason => ({ code: 'same-content', message: '', line })
const other: Reason = { code: 'content-changed', message: '', line: 3 }

describe('layers that were sent again with other times', () => {
  it('are named by their lines, with what sending them cost', () => {
    const built = platform(DOCKERFILE, { reasons: [undefined, undefined, same(2), same(3)] })
    const sent = {
      [layerOf(built, 'RUN x')]: 70,
      [layerOf(built, 'COPY a /srv/a')]: 30,
      'sha256:other': 1000,
    }
    const transfers = new Map([
      ...uploaded(sent),
      ...uploaded(sent, { repository: 'docker.io/acme/app', start: 50 }),
    ])
    expect(sameContent.advise(facts({ platforms: [built], transfers }))).toEqual([
      {
        rule: 'same-content',
        message:
          'the files of lines 2, 3 are what they were, only their times are others: with the build argument SOURCE_DATE_EPOCH=0 and rewrite-timestamp=true in outputs, the layers stay the same',
        platform: null,
        line: 2,
        savedBytes: 200,
        savedMilliseconds: 150,
      },
    ])
  })

  it('that platforms share are counted once', () => {
    const built = platform(DOCKERFILE, { reasons: [undefined, undefined, same(2), undefined] })
    const transfers = uploaded({ [layerOf(built, 'RUN x')]: 70 })
    expect(sameContent.advise(facts({ platforms: [built, built], transfers }))).toMatchObject([
      { savedBytes: 70, message: expect.stringMatching(/^the files of line 2 are/) },
    ])
  })

  it('are none where their content is another one, or nothing of them was sent', () => {
    const built = platform(DOCKERFILE, { reasons: [undefined, undefined, undefined, other] })
    const transfers = uploaded({ [layerOf(built, 'COPY a /srv/a')]: 30 })
    expect(sameContent.advise(facts({ platforms: [built], transfers }))).toEqual([])
    const unsent = platform(DOCKERFILE, { reasons: [undefined, undefined, same(2), same(3)] })
    expect(sameContent.advise(facts({ platforms: [unsent] }))).toEqual([])
  })
})
