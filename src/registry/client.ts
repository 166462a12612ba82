import { type Digest, isDigest } from '../oci/digest.ts'
import { type Descriptor, type ImageConfig, MEDIA_TYPE } from '../oci/manifest.ts'
import { isTag, type Parsed, type Repository } from '../oci/reference.ts'
import { type Authorization, Authorizer } from './authorizer.ts'
import type { Keychain } from './credential.ts'
import { digestOf } from './digest-of.ts'
import { type Endpoint, Endpoints, readChallenges } from './endpoints.ts'
import { RegistryError, type RegistryErrorKind, type Subject } from './errors.ts'
import { grantedActions } from './granted-actions.ts'
import { hintFor } from './hints.ts'
import { decodeConfig, decodeManifest, decodeTags } from './manifest-decoder.ts'
import { refusal } from './refusal.ts'
import type { Access, ManifestHead, Registry, VerifiedManifest } from './registry.ts'
import { type CallOptions, type HttpResponse, header, Transport, type TransportOptions } from './transport.ts'

export interface RegistryOptions extends TransportOptions {
  readonly keychain: Keychain
  /** Registries (host with optional port) that speak plain HTTP, because the user declared them so. */
  readonly httpRegistries?: ReadonlySet<string> | undefined
}

// "Registries SHOULD limit… to 4 megabytes": https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-manifests
const MANIFEST_LIMIT = 4 * 1024 * 1024
const BLOB_LIMIT = 16 * 1024 * 1024
/** Registries may give fewer. */
const TAGS_A_PAGE = 1000
// Who gives more, or no end, is not waited for.
const MOST_TAGS = 100_000
const MOST_PAGES = 1000
const ACCEPT = Object.values(MEDIA_TYPE).join(', ')

interface Request {
  readonly method: 'GET' | 'HEAD' | 'PUT'
  /** Below `/v2/<path>/`. */
  readonly resource: string
  readonly operation: string
  readonly limit: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
}

interface Answer {
  readonly subject: Subject
  readonly response: HttpResponse
  /** The answer as an error, for a caller to whom it is one. */
  readonly refused: () => RegistryError
}

/**
 * The registry client: one for a run, for all registries; it keeps connections and tokens until it is disposed.
 * @throws {TypeError} when a proxy in the environment is no URL.
 */
export function createRegistry(options: RegistryOptions): Registry {
  return new RegistryClient(options)
}

class RegistryClient implements Registry {
  readonly #transport: Transport
  readonly #endpoints: Endpoints
  readonly #authorizer: Authorizer
  /** Repositories that a token to push was had for: it serves for reading too. */
  readonly #pushable = new Set<string>()

  constructor(options: RegistryOptions) {
    this.#transport = new Transport(options)
    this.#endpoints = new Endpoints({
      transport: this.#transport,
      httpRegistries: options.httpRegistries ?? new Set(),
    })
    this.#authorizer = new Authorizer({ transport: this.#transport, keychain: options.keychain })
  }

  async authorize(
    repository: Repository,
    need: { push: boolean },
    options: CallOptions = {},
  ): Promise<Access> {
    const subject = about(repository, need.push ? 'get access to push' : 'get access to pull')
    const endpoint = await this.#endpoints.find(subject, options)
    if (endpoint.status !== 200 && endpoint.status !== 401) {
      // "404 Not Found: the registry does not implement the specification", end-1 of the specification.
      throw failure(
        'invalid',
        subject,
        `${endpoint.origin}/v2/ answers HTTP ${endpoint.status}, as no registry does`,
      )
    }
    const scope = scopeOf(repository, need.push)
    const authorization = await this.#authorizer.authorize(endpoint, scope, subject, options)
    if (authorization.token === undefined) await this.#checkHeader(endpoint, authorization, subject, options)
    const push = need.push ? checkGrant(repository, authorization, subject) : 'unknown'
    if (need.push) this.#pushable.add(keyOf(repository))
    return { origin: endpoint.origin, anonymous: authorization.anonymous, push }
  }

  async headManifest(
    repository: Repository,
    reference: string,
    options: CallOptions = {},
  ): Promise<ManifestHead | undefined> {
    const answer = await this.#request(
      repository,
      {
        method: 'HEAD',
        resource: `manifests/${checkReference(reference)}`,
        operation: `look up manifest ${reference}`,
        limit: 0,
        headers: { accept: ACCEPT },
      },
      options,
    )
    const { response, subject } = answer
    if (response.status === 404) return undefined
    if (response.status !== 200) throw answer.refused()
    const digest = header(response, 'docker-content-digest')
    const size = contentLength(response)
    const mediaType = header(response, 'content-type')?.split(';', 1)[0]?.trim()
    if (digest !== undefined && isDigest(digest) && size !== undefined && mediaType) {
      if (isDigest(reference) && digest !== reference) throw mismatch(subject, reference, digest)
      return { digest, mediaType, size }
    }
    // The three headers are no duty of a registry.
    const manifest = await this.getManifest(repository, reference, options)
    return { digest: manifest.digest, mediaType: manifest.mediaType, size: manifest.bytes.length }
  }

  async getManifest(
    repository: Repository,
    reference: string,
    options: CallOptions = {},
  ): Promise<VerifiedManifest> {
    const answer = await this.#request(
      repository,
      {
        method: 'GET',
        resource: `manifests/${checkReference(reference)}`,
        operation: `read manifest ${reference}`,
        limit: MANIFEST_LIMIT,
        headers: { accept: ACCEPT },
      },
      options,
    )
    const { response, subject } = answer
    if (response.status !== 200) throw answer.refused()
    const digest = digestOf(response.body)
    if (isDigest(reference) && reference !== digest) throw mismatch(subject, reference, digest)
    const announced = header(response, 'docker-content-digest')
    if (announced !== undefined && isDigest(announced) && announced !== digest) {
      throw mismatch(subject, announced, digest)
    }
    const decoded = decodedOr(decodeManifest(response.body, header(response, 'content-type')), subject)
    return { ...decoded, digest, bytes: response.body }
  }

  async putManifest(
    repository: Repository,
    reference: string,
    bytes: Uint8Array,
    mediaType: string,
    options: CallOptions = {},
  ): Promise<Digest> {
    const digest = digestOf(bytes)
    if (isDigest(reference) && reference !== digest) {
      throw new TypeError(`the manifest to put under ${reference} has the digest ${digest}`)
    }
    const answer = await this.#request(
      repository,
      {
        method: 'PUT',
        resource: `manifests/${checkReference(reference)}`,
        operation: isDigest(reference) ? `push manifest ${reference}` : `set tag ${reference}`,
        limit: 64 * 1024,
        headers: { 'content-type': mediaType },
        body: bytes,
      },
      options,
    )
    const { response, subject } = answer
    if (response.status < 200 || response.status > 299) throw answer.refused()
    const confirmed = header(response, 'docker-content-digest')
    if (confirmed !== undefined && isDigest(confirmed) && confirmed !== digest) {
      throw mismatch(subject, digest, confirmed)
    }
    return digest
  }

  async listTags(repository: Repository, options: CallOptions = {}): Promise<readonly string[]> {
    const tags: string[] = []
    let last: string | undefined
    for (let page = 0; page < MOST_PAGES && tags.length <= MOST_TAGS; page += 1) {
      const query = new URLSearchParams({ n: String(TAGS_A_PAGE), ...(last !== undefined && { last }) })
      const answer = await this.#request(
        repository,
        { method: 'GET', resource: `tags/list?${query}`, operation: 'list tags', limit: MANIFEST_LIMIT },
        options,
      )
      const { response, subject } = answer
      if (response.status !== 200) throw answer.refused()
      tags.push(...decodedOr(decodeTags(response.body), subject))
      last = lastOfPage(response)
      if (last === undefined) return tags
    }
    throw failure('invalid', about(repository, 'list tags'), `there are more than ${MOST_TAGS}, or no end`)
  }

  async headBlob(
    repository: Repository,
    digest: Digest,
    options: CallOptions = {},
  ): Promise<{ size: number | undefined } | undefined> {
    const answer = await this.#request(
      repository,
      { method: 'HEAD', resource: `blobs/${digest}`, operation: `look up blob ${digest}`, limit: 0 },
      options,
    )
    if (answer.response.status === 404) return undefined
    if (answer.response.status !== 200) throw answer.refused()
    return { size: contentLength(answer.response) }
  }

  async getBlob(
    repository: Repository,
    descriptor: Descriptor,
    options: CallOptions = {},
  ): Promise<Uint8Array> {
    const operation = `read blob ${descriptor.digest}`
    if (descriptor.size > BLOB_LIMIT) {
      throw failure(
        'invalid',
        about(repository, operation),
        `it has ${descriptor.size} bytes, more than ${BLOB_LIMIT}`,
      )
    }
    const answer = await this.#request(
      repository,
      { method: 'GET', resource: `blobs/${descriptor.digest}`, operation, limit: descriptor.size },
      options,
    )
    const { response, subject } = answer
    if (response.status !== 200) throw answer.refused()
    const digest = digestOf(response.body)
    if (digest !== descriptor.digest) throw mismatch(subject, descriptor.digest, digest)
    return response.body
  }

  async getBlobStart(
    repository: Repository,
    { digest }: Descriptor,
    bytes: number,
    options: CallOptions = {},
  ): Promise<Uint8Array | undefined> {
    const answer = await this.#request(
      repository,
      {
        method: 'GET',
        resource: `blobs/${digest}`,
        operation: `read the beginning of blob ${digest}`,
        limit: bytes,
        // https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-blobs
        headers: { range: `bytes=0-${bytes - 1}` },
      },
      options,
    ).catch((error: unknown) => {
      // The whole of it, which is more than was asked for.
      if (error instanceof RegistryError && error.kind === 'invalid' && error.status === 200) return undefined
      throw error
    })
    if (answer === undefined) return undefined
    const { response } = answer
    if (response.status !== 200 && response.status !== 206) throw answer.refused()
    return response.body
  }

  async getConfig(
    repository: Repository,
    descriptor: Descriptor,
    options: CallOptions = {},
  ): Promise<ImageConfig> {
    const bytes = await this.getBlob(repository, descriptor, options)
    return decodedOr(decodeConfig(bytes), about(repository, `read config ${descriptor.digest}`))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#transport[Symbol.asyncDispose]()
  }

  /** A request with the authorization it needs; once more when that had expired or was too small. */
  async #request(repository: Repository, request: Request, options: CallOptions): Promise<Answer> {
    const subject = about(repository, request.operation)
    const endpoint = await this.#endpoints.find(subject, options)
    const scope = scopeOf(repository, request.method === 'PUT' || this.#pushable.has(keyOf(repository)))
    const send = async (): Promise<{ authorization: Authorization; response: HttpResponse }> => {
      const authorization = await this.#authorizer.authorize(endpoint, scope, subject, options)
      const response = await this.#transport.send(
        {
          method: request.method,
          url: new URL(`/v2/${repository.path}/${request.resource}`, endpoint.origin),
          subject,
          authorization: authorization.header,
          limit: request.limit,
          follow: request.method !== 'PUT',
          ...(request.headers && { headers: request.headers }),
          ...(request.body && { body: request.body }),
        },
        options,
      )
      return { authorization, response }
    }
    let { authorization, response } = await send()
    if (this.#authorizer.refused(endpoint, scope, authorization, readChallenges(response))) {
      ;({ authorization, response } = await send())
    }
    return { subject, response, refused: () => refusedAs(subject, response, authorization) }
  }

  /** Where no token server has checked the credentials, the registry itself does. */
  async #checkHeader(
    endpoint: Endpoint,
    authorization: Authorization,
    subject: Subject,
    options: CallOptions,
  ): Promise<void> {
    if (endpoint.status === 200) return
    const response = await this.#transport.send(
      {
        method: 'GET',
        url: new URL('/v2/', endpoint.origin),
        subject,
        authorization: authorization.header,
        limit: 64 * 1024,
      },
      options,
    )
    if (response.status !== 200) throw refusedAs(subject, response, authorization)
  }
}

function about(repository: Repository, operation: string): Subject {
  return { registry: repository.registry, path: repository.path, operation }
}

function keyOf(repository: Repository): string {
  return `${repository.registry}/${repository.path}`
}

/** @see https://distribution.github.io/distribution/spec/auth/scope/ */
function scopeOf(repository: Repository, push: boolean): string {
  return `repository:${repository.path}:${push ? 'pull,push' : 'pull'}`
}

/** What goes into a URL's path. Anything else here is a mistake of ours. */
function checkReference(reference: string): string {
  if (isDigest(reference) || isTag(reference)) return reference
  throw new TypeError(`neither a tag nor a digest: ${JSON.stringify(reference.slice(0, 200))}`)
}

function checkGrant(
  repository: Repository,
  authorization: Authorization,
  subject: Subject,
): 'granted' | 'unknown' {
  const actions = authorization.token && grantedActions(authorization.token, repository.path)
  if (!actions) return 'unknown'
  if (actions.includes('push') || actions.includes('*')) return 'granted'
  const { anonymous } = authorization
  throw failure(
    anonymous ? 'unauthorized' : 'denied',
    subject,
    anonymous
      ? 'everyone may read it at most'
      : `the account has the permissions: ${actions.join(', ') || 'none'}`,
    anonymous,
  )
}

function refusedAs(subject: Subject, response: HttpResponse, { anonymous }: Authorization): RegistryError {
  const insufficientScope = readChallenges(response).some(
    ({ parameters }) => parameters.get('error') === 'insufficient_scope',
  )
  return refusal({ subject, response, anonymous, insufficientScope })
}

function decodedOr<T>(parsed: Parsed<T>, subject: Subject): T {
  if (parsed.ok) return parsed.value
  throw failure('invalid', subject, parsed.why)
}

function mismatch(subject: Subject, expected: Digest, actual: Digest): RegistryError {
  return failure('digest-mismatch', subject, `expected ${expected}, got ${actual}`)
}

function failure(kind: RegistryErrorKind, subject: Subject, why: string, anonymous = false): RegistryError {
  return new RegistryError({
    kind,
    subject,
    why,
    hint: hintFor({ kind, registry: subject.registry, anonymous }),
  })
}

/**
 * The tag that the next page begins behind, where there is one. No more is taken from the link, which could lead anywhere.
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-tags
 */
function lastOfPage(response: HttpResponse): string | undefined {
  const target = /^\s*<([^>]*)>\s*;\s*rel="?next"?/.exec(header(response, 'link') ?? '')?.[1]
  if (target === undefined) return undefined
  return URL.parse(target, 'https://registry.invalid')?.searchParams.get('last') ?? undefined
}

function contentLength(response: HttpResponse): number | undefined {
  const value = header(response, 'content-length')
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined
}
