import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  helperFor,
  parseDockerConfig,
  readDockerConfig,
  registryHost,
  storedCredential,
} from '../../src/registry/docker-config.ts'
import { CredentialsError } from '../../src/registry/errors.ts'
import { everythingIn, failureOf } from './servers.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')
const config = (value: unknown) => parseDockerConfig(JSON.stringify(value), 'config.json')
const password = (username: string, secret: string) => ({ kind: 'password', username, password: secret })

describe('registryHost', () => {
  it.each([
    ['ghcr.io', 'ghcr.io'],
    ['GHCR.io', 'ghcr.io'],
    ['https://ghcr.io', 'ghcr.io'],
    ['https://ghcr.io/v1/', 'ghcr.io'],
    ['http://ghcr.io/v2/path?query', 'ghcr.io'],
    ['ghcr.io/acme', 'ghcr.io'],
    ['127.0.0.1:5000', '127.0.0.1:5000'],
    ['http://127.0.0.1:5000/', '127.0.0.1:5000'],
    ['https://[::1]:5000/v2/', '[::1]:5000'],
    ['https://index.docker.io/v1/', 'docker.io'],
    ['index.docker.io', 'docker.io'],
    ['docker.io', 'docker.io'],
    ['', ''],
  ])('%j means %j', (key, host) => {
    expect(registryHost(key)).toBe(host)
  })

  it('finds the host behind every form that docker has used', () => {
    const host = fc
      .tuple(fc.domain(), fc.option(fc.integer({ min: 1, max: 65535 })))
      .map(([name, port]) => (port === null ? name.toLowerCase() : `${name.toLowerCase()}:${port}`))
    const scheme = fc.constantFrom('', 'http://', 'https://')
    const path = fc.constantFrom('', '/', '/v1/', '/v2', '/v1/users/')
    fc.assert(
      fc.property(scheme, host, path, (before, name, after) => {
        expect(registryHost(`${before}${name}${after}`)).toBe(name)
      }),
    )
  })
})

describe('storedCredential', () => {
  it.each<[string, unknown, string, unknown]>([
    ['a plain key', { 'ghcr.io': { auth: base64('me:pass') } }, 'ghcr.io', password('me', 'pass')],
    [
      'a key with scheme and path',
      { 'https://ghcr.io/v1/': { auth: base64('me:pass') } },
      'ghcr.io',
      password('me', 'pass'),
    ],
    [
      'Docker Hub',
      { 'https://index.docker.io/v1/': { auth: base64('me:pass') } },
      'docker.io',
      password('me', 'pass'),
    ],
    [
      'Docker Hub by short name',
      { 'docker.io': { auth: base64('me:pass') } },
      'docker.io',
      password('me', 'pass'),
    ],
    [
      'the exact key before others',
      { 'https://ghcr.io': { auth: base64('a:a') }, 'ghcr.io': { auth: base64('b:b') } },
      'ghcr.io',
      password('b', 'b'),
    ],
    ['another port', { '127.0.0.1:5000': { auth: base64('me:pass') } }, '127.0.0.1:5001', undefined],
    ['a parent domain', { 'example.com': { auth: base64('me:pass') } }, 'registry.example.com', undefined],
    ['a password with colons', { h: { auth: base64('me:a:b:') } }, 'h', password('me', 'a:b:')],
    ['padding by NUL', { h: { auth: base64('me:pass\0\0') } }, 'h', password('me', 'pass')],
    ['a password beyond ASCII', { h: { auth: base64('me:pässwörd') } }, 'h', password('me', 'pässwörd')],
    ['user and password apart', { h: { username: 'me', password: 'pass' } }, 'h', password('me', 'pass')],
    [
      'an identity token',
      { h: { auth: base64('me:'), identitytoken: 't' } },
      'h',
      { kind: 'identity-token', token: 't' },
    ],
    ['a registry token', { h: { registrytoken: 't' } }, 'h', { kind: 'registry-token', token: 't' }],
    ["an entry of docker's own beside a store", { h: {} }, 'h', undefined],
    ['an entry with nulls', { h: { auth: null, email: null } }, 'h', undefined],
  ])('reads %s', (_name, auths, registry, expected) => {
    expect(storedCredential(config({ auths }), registry)).toEqual(expected)
  })

  it('reads back what docker writes', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((name) => !name.includes(':')),
        fc.string({ unit: 'grapheme' }),
        (username, secret) => {
          const auths = { h: { auth: base64(`${username}:${secret}`) } }
          expect(storedCredential(config({ auths }), 'h')).toEqual(
            password(username, secret.replace(/^\0+|\0+$/g, '')),
          )
        },
      ),
    )
  })

  it.each([['no base64!'], [base64('nocolon')], [base64(':nouser')], ['abc']])('refuses auth %j', (auth) => {
    const broken = config({ auths: { h: { auth }, other: { auth: base64('a:b') } } })
    expect(() => storedCredential(broken, 'h')).toThrow(
      'config.json, auths["h"]: "auth" is not base64 of user:password',
    )
    expect(storedCredential(broken, 'other')).toEqual(password('a', 'b'))
  })
})

describe('helperFor', () => {
  const given = config({
    credsStore: 'store',
    credHelpers: { 'ghcr.io': 'gh', 'plain.example': '', 'https://index.docker.io/v1/': 'hub' },
  })
  it.each([
    ['ghcr.io', 'gh'],
    ['docker.io', 'hub'],
    ['quay.io', 'store'],
    // An empty name turns the store off for one registry, and docker then looks into `auths`.
    ['plain.example', ''],
  ])('%s: %j', (registry, helper) => {
    expect(helperFor(given, registry)).toBe(helper)
  })
})

describe('parseDockerConfig', () => {
  it.each([
    ['{"auths": [', /^c: it is not JSON/],
    ['{"auths": {"h": {"auth": "c2VjcmV0"x}}}', /^c: it is not JSON/],
    ['[]', /^c: it is no JSON object/],
    ['"text"', /^c: it is no JSON object/],
    ['{"auths": {"h": {"auth": 5}}}', /^c: "auths\.h\.auth" is not of the expected form/],
    ['{"auths": []}', /^c: "auths" is not of the expected form/],
    ['{"credHelpers": {"h": 5}}', /^c: "credHelpers\.h" is not/],
  ])('refuses %s without quoting it', (text, message) => {
    try {
      parseDockerConfig(text, 'c')
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(CredentialsError)
      expect((error as Error).message).toMatch(message)
      expect(everythingIn(error)).not.toContain('c2VjcmV0')
    }
  })

  it.each([
    '',
    ' \n',
    '{}',
    '{"auths": null, "credHelpers": null, "credsStore": null}',
    '{"currentContext": "x"}',
  ])('takes %j as empty', (text) => {
    expect(parseDockerConfig(text, 'c')).toEqual({
      source: 'c',
      auths: new Map(),
      credHelpers: new Map(),
      credsStore: '',
    })
  })

  it('gives a configuration or a CredentialsError, whatever it is given', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((auths) => JSON.stringify({ auths })),
    )
    fc.assert(
      fc.property(text, (given) => {
        try {
          storedCredential(parseDockerConfig(given, 'c'), 'h')
        } catch (error) {
          expect(error).toBeInstanceOf(CredentialsError)
        }
      }),
    )
  })
})

describe('readDockerConfig', () => {
  it('finds none in an empty folder, and none without a folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'docker-config-'))
    expect(await readDockerConfig(folder)).toBeUndefined()
    expect(await readDockerConfig(join(folder, 'missing'))).toBeUndefined()
  })

  it('names the path of a broken one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'docker-config-'))
    await writeFile(join(folder, 'config.json'), '{')
    await expect(readDockerConfig(folder)).rejects.toThrow(`${join(folder, 'config.json')}: it is not JSON`)
  })

  it('names the path of one that it may not read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'docker-config-'))
    await mkdir(join(folder, 'config.json'))
    const error = await failureOf(readDockerConfig(folder))
    expect(String(error)).toContain(`${join(folder, 'config.json')}: the file can't be read (EISDIR)`)
  })
})
