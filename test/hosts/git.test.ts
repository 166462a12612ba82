import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseRemote } from '../../src/hosts/git.ts'

it.each([
  ['git@github.com:acme/app.git', 'acme', 'app', 'https://github.com/acme/app'],
  ['https://github.com/acme/app', 'acme', 'app', 'https://github.com/acme/app'],
  ['https://user:hunter2@github.com/acme/app.git', 'acme', 'app', 'https://github.com/acme/app'],
  [
    'ssh://git@git.acme.dev:2222/team/group/app.git',
    'team/group',
    'app',
    'https://git.acme.dev/team/group/app',
  ],
])('reads %s', (remote, owner, name, url) => {
  expect(parseRemote(remote)).toEqual({ owner, name, url })
})

it.each(['', '/srv/git/app.git', '../app', 'app'])('makes nothing of %j', (remote) => {
  expect(parseRemote(remote)).toBeUndefined()
})

it('never tells what stands before an @', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]{8,20}$/), (token) => {
      expect(JSON.stringify(parseRemote(`https://x:${token}@github.com/acme/app.git`))).not.toContain(token)
    }),
  )
})
