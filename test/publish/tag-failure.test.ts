import { expect, it } from 'vitest'
import { tagFailure } from '../../src/publish/tags/tag-failure.ts'

const digest = 'sha256:0'
const RULE = 'type=raw,value=stable'

function failure(code: string, moving: boolean) {
  const reason = { code, message: 'it said no' }
  const tag = {
    tag: 'stable',
    state: 'failed',
    rule: RULE,
    moving,
    digest: null,
    previous: null,
    reason,
  } as const
  return tagFailure({ name: 'ghcr.io/acme/app', tag, digest }, 'if-exists')
}

it('a tag that could not be set names its rule', () => {
  expect(failure('rejected', true).message).toBe(
    `the tag ghcr.io/acme/app:stable could not be set: it said no (rule: ${RULE})`,
  )
})

it.each([
  ['unavailable', true, /; running again sets the tags$/],
  ['unreachable', true, /; running again sets the tags$/],
  ['too-many-requests', true, /; running again sets the tags$/],
  ['tag-raced', true, /; running again sets the tags$/],
  ['denied', true, /; the job needs `permissions: packages: write`.*; running again sets the tags then$/],
  ['rejected', true, /; the registry takes no such tag: change the rule, or leave it out$/],
  ['immutable-tag', true, /; leave this tag out/],
  ['immutable-tag', false, /; publish under another version, or set if-exists to skip/],
  ['tag-exists', false, /; publish under another version/],
])('the way out of %s', (code, moving, expected) => {
  const { hint } = failure(code, moving)
  expect(hint).toMatch(/^the image is there as ghcr\.io\/acme\/app@sha256:0; /)
  expect(hint).toMatch(expected)
})
