import { describe, expect, it } from 'vitest'
import type { Host } from '../../src/hosts/host.ts'
import { local } from '../../src/hosts/local.ts'
import { findLogins } from '../../src/login/logins.ts'
import { parsed, type With } from '../inputs/given.ts'

const nowhere = await local.create({ env: {}, out: () => {}, err: () => {} })
const github: Host = { ...nowhere, jobToken: { registry: 'ghcr.io', username: 'octocat' } }

interface Case {
  readonly inputs: With
  readonly host?: Host
  readonly registries?: readonly string[]
  readonly known?: readonly string[]
}

const logins = async ({ inputs, host = github, registries = ['ghcr.io'], known = [] }: Case) => {
  const knows = async (registry: string) => known.includes(registry)
  const found = await findLogins({ inputs: parsed(inputs), host, registries, knows })
  return found.map(({ registry, username, password }) => `${username}:${password}@${registry}`)
}

describe('who signs in where', () => {
  const token: With = { 'github-token': 'job' }
  const mine: With = { registry: 'ghcr.io', username: 'me', password: 'hush' }
  const cases: readonly [string, Case, readonly string[]][] = [
    ['nobody', { inputs: {} }, []],
    ['who gives a name and a password', { inputs: mine }, ['me:hush@ghcr.io']],
    [
      'Docker Hub, when no registry is named',
      { inputs: { username: 'me', password: 'hush' } },
      ['me:hush@docker.io'],
    ],
    ['the job, where its host’s registry is published to', { inputs: token }, ['octocat:job@ghcr.io']],
    ['the job, but not at other registries', { inputs: token, registries: ['docker.io'] }, []],
    ['not the job, where the user is known', { inputs: token, known: ['ghcr.io'] }, []],
    ['not the job, where the inputs say who', { inputs: { ...token, ...mine } }, ['me:hush@ghcr.io']],
    [
      'both, at their registries',
      { inputs: { ...token, username: 'me', password: 'hush' } },
      ['me:hush@docker.io', 'octocat:job@ghcr.io'],
    ],
    ['no job outside of GitHub', { inputs: token, host: nowhere }, []],
  ]
  it.each(cases)('%s', async (_, given, expected) => {
    expect(await logins(given)).toEqual(expected)
  })
})
