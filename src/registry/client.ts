import { type Digest, isDigest } from '../oci/digest.ts'
import { type Descriptor, type ImageConfig, MEDIA_TYPE } from '../oci/manifest.ts'
import { formatRepository, isTag, type Parsed, type Repository } from '../oci/reference.ts'
import { type Authorization, Authorizer } from './authorizer.ts'
import { Blobs, contentLength } from './blobs.ts'
import type { Keychain } from './credential.ts'
import { digestOf } from './digest-of.ts'
import { type Endpoint, Endpoints } from './endpoints.ts'
import { RegistryError, type Subject } from './errors.ts'
import { grantedActions } from './granted-actions.ts'
import { deletionHint } from './hints.ts'
import { decodeConfig, decodeManifest, decodeTags } from './manifest-decoder.ts'
import { nextPageQuery } from './next-page.ts'
import { listReferrers } from './referrers.ts'
import type { Access, ManifestHead, Registry, VerifiedManifest } from './registry.ts'
import { about, failure, mismatch, Requester, refusedAs, scopeOf } from './requester.ts'
import { SingleFlight } from './single-flight.ts'
import { type CallOptions, header, Transport, type TransportOptions } from './transport.ts'

export interface RegistryOptions extends TransportOptions {
  readonly keychain: Keychain
  /** Registries (host with optional port) that speak plain HTTP, because the user declared them so. */
  readonly httpRegistries?: ReadonlySet<string> | undefined
}

// "Registries SHOULD limit… to 4 megabytes": https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-manifests
const MANIFEST_LIMIT = 4 * 1024 * 1024
/** Registries may give fewer. */
const TAGS_A_PAGE = 1000
// Who gives more, or no end, is not waited for.
const MOST_TAGS = 100_000
const MOST_PAGES = 1000
const ACCEPT = Object.values(MEDIA_TYPE).join(', ')

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
  readonly #requester: Requester
  readonly #blobs: Blobs
  /** By repository and digest, which makes them what they are: several stages of a run read the same ones. */
  readonly #configs = new SingleFlight<ImageConfig>()

  constructor(options: RegistryOptions) {
    this.#transport = new Transport(options)
    this.#endpoints = new Endpoints({
      transport: this.#transport,
      httpRegistries: options.httpRegistries ?? new Set(),
    })
    this.#authorizer = new Authorizer({ transport: this.#transport, keychain: options.keychain })
    this.#requester = new Requester({
      ...{ transport: this.#transport, endpoints: this.#endpoints, authorizer: this.#authorizer },
    })
    this.#blobs = new Blobs(this.#requester)
  }

  async repeat<T>(work: (once: CallOptions) => Promise<T>, options: CallOptions = {}): Promise<T> {
    return await this.#transport.repeat(work, options, 'all')
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
    const scope = scopeOf(repository, need.push ? 'push' : 'pull')
    const authorization = await this.#authorizer.authorize(endpoint, scope, subject, options)
    if (authorization.token === undefined) await this.#checkHeader(endpoint, authorization, subject, options)
    const push = need.push ? checkGrant(repository, authorization, subject) : 'unknown'
    if (need.push) this.#requester.willPush(repository)
    return { origin: endpoint.origin, anonymous: authorization.anonymous, push }
  }

  async headManifest(
    repository: Repository,
    reference: string,
    options: CallOptions = {},
  ): Promise<ManifestHead | undefined> {
    const answer = await this.#requester.send(
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
    const answer = await this.#requester.send(
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
    const answer = await this.#requester.send(
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
      const query = { n: String(TAGS_A_PAGE), ...(last !== undefined && { last }) }
      const listed = await this.#tagsPage(repository, query, options)
      tags.push(...listed.tags)
      last = listed.last
      if (last === undefined) return tags
    }
    throw failure('invalid', about(repository, 'list tags'), `there are more than ${MOST_TAGS}, or no end`)
  }

  async anyTag(repository: Repository, options: CallOptions = {}): Promise<string | undefined> {
    const { tags } = await this.#tagsPage(repository, { n: '1' }, options)
    return tags[0]
  }

  async #tagsPage(repository: Repository, query: Readonly<Record<string, string>>, options: CallOptions) {
    const resource = `tags/list?${new URLSearchParams(query)}`
    const answer = await this.#requester.send(
      repository,
      { method: 'GET', resource, operation: 'list tags', limit: MANIFEST_LIMIT },
      options,
    )
    const { response, subject } = answer
    if (response.status !== 200) throw answer.refused()
    return {
      tags: decodedOr(decodeTags(response.body), subject),
      last: nextPageQuery(response)?.get('last') ?? undefined,
    }
  }

  async deleteTag(repository: Repository, tag: string, options: CallOptions = {}): Promise<boolean> {
    if (!isTag(tag)) throw new TypeError(`no tag: ${JSON.stringify(tag.slice(0, 200))}`)
    const answer = await this.#requester.send(
      repository,
      {
        ...{ method: 'DELETE', resource: `manifests/${tag}`, operation: `delete tag ${tag}` },
        limit: 64 * 1024,
      },
      options,
    )
    const { response, subject } = answer
    if (response.status === 404) return false
    if (response.status >= 200 && response.status <= 299) return true
    // "Registries MAY implement deletion or they MAY disable it", with either status.
    if (response.status !== 400 && response.status !== 405) throw answer.refused()
    throw new RegistryError({
      ...{ kind: 'unsupported', subject, status: response.status, hint: deletionHint(subject.registry) },
      why: `HTTP ${response.status}: it deletes no tag by its name`,
    })
  }

  async headBlob(repository: Repository, digest: Digest, options: CallOptions = {}) {
    return await this.#blobs.head(repository, digest, options)
  }

  async getBlob(repository: Repository, descriptor: Descriptor, options: CallOptions = {}) {
    return await this.#blobs.get(repository, descriptor, options)
  }

  async getBlobStart(
    repository: Repository,
    descriptor: Descriptor,
    bytes: number,
    options: CallOptions = {},
  ) {
    return await this.#blobs.getStart(repository, descriptor, bytes, options)
  }

  readBlob(repository: Repository, descriptor: Descriptor, options: CallOptions = {}) {
    return this.#blobs.read(repository, descriptor, options)
  }

  async mountBlob(
    repository: Repository,
    digest: Digest,
    from: Repository,
    options: CallOptions = {},
  ): Promise<boolean> {
    return await this.#blobs.mount(repository, digest, from, options)
  }

  async uploadBlob(
    repository: Repository,
    descriptor: Descriptor,
    content: () => AsyncIterable<Uint8Array>,
    options: CallOptions = {},
  ): Promise<void> {
    await this.#blobs.upload(repository, descriptor, content, options)
  }

  async listReferrers(repository: Repository, digest: Digest, options: CallOptions = {}) {
    return await listReferrers(this.#requester, repository, digest, options)
  }

  async getConfig(
    repository: Repository,
    descriptor: Descriptor,
    options: CallOptions = {},
  ): Promise<ImageConfig> {
    const subject = about(repository, `read config ${descriptor.digest}`)
    const load = async () =>
      decodedOr(decodeConfig(await this.getBlob(repository, descriptor, options)), subject)
    const key = `${formatRepository(repository)}@${descriptor.digest}`
    return await this.#configs.get(key, load, options.signal)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#transport[Symbol.asyncDispose]()
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

function decodedOr<T>(parsed: Parsed<T>, subject: Subject): T {
  if (parsed.ok) return parsed.value
  throw failure('invalid', subject, parsed.why)
}
