import { expect, it } from 'vitest'
import { explainSentAgain } from '../../../src/ledger/reasons/sent-again.ts'
import type { Transfer } from '../../../src/ledger/transfers.ts'

const transfer = (repository: string, state: Transfer['state']): Transfer => ({
  ...{ repository, state, from: null, bytes: 1, milliseconds: 1, attempts: 1, evidence: 'trace' },
})

it.each<readonly [string, readonly Transfer[], string | undefined]>([
  ['was there', [transfer('a/app', 'exists'), transfer('b/app', 'mounted')], undefined],
  ['is not known', [transfer('a/app', 'unknown')], undefined],
  [
    'was lost where the baseline is',
    [transfer('a/app', 'uploaded'), transfer('b/app', 'uploaded')],
    'gone-from-registry the baseline has this layer, but a/app had it no more',
  ],
  [
    'is new elsewhere',
    [transfer('a/app', 'exists'), transfer('b/app', 'uploaded'), transfer('c/app', 'uploaded')],
    'new-repository the baseline has this layer, but b/app, c/app did not have it yet',
  ],
])('a layer of the baseline that %s', (_, transfers, expected) => {
  const reason = explainSentAgain(transfers, 'a/app')
  expect(reason && `${reason.code} ${reason.message}`).toBe(expected)
})
