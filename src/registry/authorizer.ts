import * as z from 'zod/mini'
import { parseJson } from '../json.ts'
import type { Challenge } from './challenge.ts'
import type { Credential, Keychain } from './credential.ts'
import type { Endpoint } from './endpoints.ts'
import { RegistryError, type Subject } from './errors.ts'
import { hintFor } from './hints.ts'
import { isLoopbackHost } from './proxy.ts'
import { refusal } from './refusal.ts'
import { SingleFlight } from './single-flight.ts'
import type { CallOptions, HttpRequest, HttpResponse, Transport } from './transport.ts'

/** What a request may carry to the registry's own origin. */
export interface Authorization {
  /** The value of the header; undefined: none is needed, or there is nothing to send. */
  readonly header: string | undefined
  /** There are no credentials for this registry. */
  readonly anonymous: boolean
  /** A bearer token that a token server gave. */
  readonly token?: string
}

interface Token {
  readonly value: string
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

// A token in use must outlive the request's way to the registry, and clocks differ.
const EXPIRY_MARGIN = 0.1
// "If omitted, this defaults to 60 seconds": https://distribution.github.io/distribution/spec/auth/token/
const DEFAULT_LIFETIME_S = 60

/**
 * Turns credentials into `Authorization` headers. Credentials go to the registry's own origin (Basic), or to the one token
 * server that the registry names (Bearer), and nowhere else; tokens are kept until they expire, by registry and scope.
 * @see https://distribution.github.io/distribution/spec/auth/token/
 */
export class Authorizer {
  readonly #transport: Transport
  readonly #keychain: Keychain
  readonly #tokens = new SingleFlight<Token>()
  /** Challenges that came later than with `GET /v2/`, by registry. */
  readonly #challenges = new Map<string, readonly Challenge[]>()
  /** Scopes that a registry asked for beyond ours, by token. */
  readonly #extraScopes = new Map<string, string>()

  constructor(options: { readonly transport: Transport; readonly keychain: Keychain }) {
    this.#transport = options.transport
    this.#keychain = options.keychain
  }

  /**
   * The header for a scope such as `repository:acme/app:pull,push`.
   * @throws {RegistryError} when no token can be had.
   * @throws {CredentialsError} when credentials can't be looked up.
   */
  async authorize(
    endpoint: Endpoint,
    scope: string,
    subject: Subject,
    options: CallOptions,
  ): Promise<Authorization> {
    const credential = await this.#keychain.find(endpoint.registry, options.signal)
    const anonymous = credential === undefined
    const challenges = this.#challenges.get(endpoint.registry) ?? endpoint.challenges
    if (challenges.length === 0) return { header: undefined, anonymous }
    if (credential?.kind === 'registry-token') return { header: `Bearer ${credential.token}`, anonymous }

    const bearer = challenges.find(({ scheme }) => scheme === 'bearer')
    if (bearer !== undefined) {
      const token = await this.#token({ endpoint, challenge: bearer, credential, scope, subject, options })
      return { header: `Bearer ${token.value}`, anonymous, token: token.value }
    }
    if (challenges.some(({ scheme }) => scheme === 'basic')) {
      return { header: credential?.kind === 'password' ? basic(credential) : undefined, anonymous }
    }
    throw new RegistryError({
      kind: 'unsupported',
      subject,
      why: `it asks for authentication by ${challenges.map(({ scheme }) => scheme).join(', ')}; Basic and Bearer are supported`,
    })
  }

  /**
   * Takes note of a 401. True when asking `authorize` again may help: the token may have expired, or the registry asks for
   * another scope, or it only now says how to authenticate.
   */
  refused(endpoint: Endpoint, scope: string, used: Authorization, challenges: readonly Challenge[]): boolean {
    if (challenges.length === 0) return false
    const known = this.#challenges.get(endpoint.registry) ?? endpoint.challenges
    this.#challenges.set(endpoint.registry, challenges)
    const key = tokenKey(endpoint, scope)
    const wanted = challenges.find(({ scheme }) => scheme === 'bearer')?.parameters.get('scope')
    if (wanted !== undefined && wanted !== scope) this.#extraScopes.set(key, wanted)
    this.#tokens.forget(key)
    return used.token !== undefined || known.length === 0
  }

  async #token(request: TokenRequest): Promise<Token> {
    const key = tokenKey(request.endpoint, request.scope)
    const get = () => this.#tokens.get(key, () => this.#fetchToken(request), request.options.signal)
    const token = await get()
    if (token.expiresAt > this.#transport.clock.now()) return token
    this.#tokens.forget(key)
    return get()
  }

  async #fetchToken(request: TokenRequest): Promise<Token> {
    const { endpoint, challenge, credential, scope, options } = request
    const realm = tokenRealm(endpoint, challenge, request.subject)
    const extra = this.#extraScopes.get(tokenKey(endpoint, scope))
    const exchange = {
      realm,
      service: challenge.parameters.get('service'),
      // The registry's own wish first: "some registries seem to only look at the first scope parameter"
      // (google/go-containerregistry:pkg/v1/remote/transport/bearer.go).
      scopes: extra === undefined ? [scope] : [extra, scope],
      subject: {
        ...request.subject,
        operation: `get a token from ${realm.host} to ${request.subject.operation}`,
      },
    }
    const askedAt = this.#transport.clock.now()
    const response = await this.#transport.send(
      credential?.kind === 'identity-token'
        ? refreshRequest(exchange, credential.token)
        : tokenRequest(exchange, credential?.kind === 'password' ? basic(credential) : undefined),
      options,
    )
    const { subject } = exchange
    if (response.status !== 200) throw refusal({ subject, response, anonymous: credential === undefined })
    return readToken(response, askedAt, subject)
  }
}

interface Exchange {
  readonly realm: URL
  readonly service: string | undefined
  readonly scopes: readonly string[]
  readonly subject: Subject
}

/** @see https://distribution.github.io/distribution/spec/auth/token/ */
function tokenRequest(
  { realm, service, scopes, subject }: Exchange,
  authorization: string | undefined,
): HttpRequest {
  const url = new URL(realm)
  if (service !== undefined) url.searchParams.set('service', service)
  for (const scope of scopes) url.searchParams.append('scope', scope)
  // Redirects are not followed: without the password beyond the origin, the token would be an anonymous one.
  return { method: 'GET', url, subject, authorization, limit: TOKEN_LIMIT }
}

/** @see https://distribution.github.io/distribution/spec/auth/oauth/ */
function refreshRequest({ realm, service, scopes, subject }: Exchange, token: string): HttpRequest {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: token,
    client_id: 'layerwise',
    scope: scopes.join(' '),
    ...(service !== undefined && { service }),
  })
  return {
    method: 'POST',
    url: realm,
    subject,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
    limit: TOKEN_LIMIT,
    // A POST, but one that only hands out another short-lived token.
    repeatable: true,
  }
}

const TOKEN_LIMIT = 1024 * 1024

interface TokenRequest {
  readonly endpoint: Endpoint
  readonly challenge: Challenge
  readonly credential: Credential | undefined
  readonly scope: string
  readonly subject: Subject
  readonly options: CallOptions
}

function tokenKey(endpoint: Endpoint, scope: string): string {
  return `${endpoint.registry} ${scope}`
}

function basic(credential: { readonly username: string; readonly password: string }): string {
  return `Basic ${Buffer.from(`${credential.username}:${credential.password}`).toString('base64')}`
}

/**
 * The token server that the registry names. It gets the password, so the way to it must be protected, unless the registry
 * itself is spoken to in the clear and the token server is on the same machine.
 */
function tokenRealm(endpoint: Endpoint, challenge: Challenge, subject: Subject): URL {
  const realm = URL.parse(challenge.parameters.get('realm') ?? '')
  if (realm === null) throw invalidRealm(subject, 'the registry names no valid token server')
  const registry = new URL(endpoint.origin)
  const sameMachine =
    realm.hostname === registry.hostname ||
    (isLoopbackHost(realm.hostname) && isLoopbackHost(registry.hostname))
  const clear = realm.protocol === 'http:' && registry.protocol === 'http:' && sameMachine
  if (realm.protocol !== 'https:' && !clear) {
    throw invalidRealm(
      subject,
      `the registry names a token server without TLS, ${realm.protocol}//${realm.host}`,
    )
  }
  return realm
}

function invalidRealm(subject: Subject, why: string): RegistryError {
  return new RegistryError({
    kind: 'invalid',
    subject,
    why,
    hint: 'no credentials were sent; ask who runs the registry',
  })
}

// Either name is in use; where both are given they are equivalent.
const tokenBody = z.object({
  token: z.catch(z.string(), ''),
  access_token: z.catch(z.string(), ''),
  expires_in: z.catch(z.number().check(z.positive()), DEFAULT_LIFETIME_S),
})

function readToken(response: HttpResponse, askedAt: number, subject: Subject): Token {
  const { token, access_token, expires_in } = parseTokenBody(response) ?? {}
  const value = token || access_token
  // Anything else in a header would be an injection.
  if (!value || !/^[\x21-\x7e]+$/.test(value)) {
    throw new RegistryError({
      kind: 'invalid',
      subject,
      status: response.status,
      why: 'the answer holds no token',
      hint: hintFor({ kind: 'invalid', registry: subject.registry, anonymous: false }),
    })
  }
  const lifetimeMs = (expires_in ?? DEFAULT_LIFETIME_S) * 1000
  return { value, expiresAt: askedAt + lifetimeMs * (1 - EXPIRY_MARGIN) }
}

function parseTokenBody(response: HttpResponse): z.infer<typeof tokenBody> | undefined {
  return tokenBody.safeParse(parseJson(response.body)).data
}
