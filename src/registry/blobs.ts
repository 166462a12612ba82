import { createHash } from 'node:crypto'
import type { Digest } from '../oci/digest.ts'
import type { Descriptor } from '../oci/manifest.ts'
import type { Repository } from '../oci/reference.ts'
import { digestOf } from './digest-of.ts'
import { RegistryError } from './errors.ts'
import { about, failure, mismatch, type Requester } from './requester.ts'
import { type CallOptions, connectionError, type HttpResponse, header } from './transport.ts'

const BLOB_LIMIT = 16 * 1024 * 1024
const ANSWER_LIMIT = 64 * 1024

/**
 * Blobs of a repository.
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-blobs
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-blobs
 */
export class Blobs {
  readonly #requester: Requester

  constructor(requester: Requester) {
    this.#requester = requester
  }

  async head(
    repository: Repository,
    digest: Digest,
    options: CallOptions,
  ): Promise<{ size: number | undefined } | undefined> {
    const answer = await this.#requester.send(
      repository,
      { method: 'HEAD', resource: `blobs/${digest}`, operation: `look up blob ${digest}`, limit: 0 },
      options,
    )
    if (answer.response.status === 404) return undefined
    if (answer.response.status !== 200) throw answer.refused()
    return { size: contentLength(answer.response) }
  }

  async get(repository: Repository, { digest, size }: Descriptor, options: CallOptions): Promise<Uint8Array> {
    const operation = `read blob ${digest}`
    if (size > BLOB_LIMIT) {
      throw failure('invalid', about(repository, operation), `it has ${size} bytes, more than ${BLOB_LIMIT}`)
    }
    const answer = await this.#requester.send(
      repository,
      { method: 'GET', resource: `blobs/${digest}`, operation, limit: size },
      options,
    )
    const { response, subject } = answer
    if (response.status !== 200) throw answer.refused()
    const actual = digestOf(response.body)
    if (actual !== digest) throw mismatch(subject, digest, actual)
    return response.body
  }

  /** The first bytes, which can't be verified; undefined where the registry sends no parts. */
  async getStart(
    repository: Repository,
    { digest }: Descriptor,
    bytes: number,
    options: CallOptions,
  ): Promise<Uint8Array | undefined> {
    const answer = await this.#requester
      .send(
        repository,
        {
          ...{
            method: 'GET',
            resource: `blobs/${digest}`,
            operation: `read the beginning of blob ${digest}`,
          },
          limit: bytes,
          headers: { range: `bytes=0-${bytes - 1}` },
        },
        options,
      )
      .catch((error: unknown) => {
        // The whole of it, which is more than was asked for.
        if (error instanceof RegistryError && error.kind === 'invalid' && error.status === 200)
          return undefined
        throw error
      })
    if (answer === undefined) return undefined
    const { response } = answer
    if (response.status !== 200 && response.status !== 206) throw answer.refused()
    return response.body
  }

  /** A blob as it comes; it throws at its end where it was not the one of its digest. */
  async *read(
    repository: Repository,
    { digest, size }: Descriptor,
    options: CallOptions,
  ): AsyncGenerator<Uint8Array, void> {
    const answer = await this.#requester.send(
      repository,
      {
        method: 'GET',
        resource: `blobs/${digest}`,
        operation: `read blob ${digest}`,
        limit: 0,
        streams: true,
      },
      options,
    )
    const { response, subject } = answer
    if (response.status !== 200 || response.stream === undefined) throw answer.refused()
    const hash = createHash('sha256')
    let bytes = 0
    const verify = () => {
      const actual = `sha256:${hash.digest('hex')}`
      if (actual !== digest) throw mismatch(subject, digest, actual)
    }
    try {
      for await (const chunk of response.stream) {
        bytes += chunk.length
        if (bytes > size)
          throw failure('invalid', subject, `it has more than the ${size} bytes that it should`)
        hash.update(chunk)
        // Who sends it on must not have sent the last of it when it turns out to be another.
        if (bytes === size) verify()
        yield chunk
      }
    } catch (error) {
      options.signal?.throwIfAborted()
      throw connectionError(subject, answer.url, error) ?? error
    }
    if (bytes < size || size === 0) verify()
  }

  /**
   * Has the registry take a blob from another of its repositories.
   * @returns whether it did; a registry may always refuse, and start an upload instead, which is left alone.
   */
  async mount(
    repository: Repository,
    digest: Digest,
    from: Repository,
    options: CallOptions,
  ): Promise<boolean> {
    const query = new URLSearchParams({ mount: digest, from: from.path })
    const answer = await this.#requester.send(
      repository,
      {
        ...{ method: 'POST', resource: `blobs/uploads/?${query}`, operation: `mount blob ${digest}` },
        ...{ limit: ANSWER_LIMIT, headers: { 'content-length': '0' }, from },
      },
      options,
    )
    // Harbor answers 400 to a source that it doesn't know (goharbor/harbor#22078): no reason not to send the blob.
    return answer.response.status === 201
  }

  /**
   * Sends a blob in one piece; `content` gives it anew for each attempt. One that was cut off begins again with an upload of
   * its own: what the registry has of the other would be in its way.
   */
  async upload(
    repository: Repository,
    descriptor: Descriptor,
    content: () => AsyncIterable<Uint8Array>,
    options: CallOptions,
  ): Promise<void> {
    await this.#requester.repeat((once) => this.#uploadOnce(repository, descriptor, content, once), options)
  }

  async #uploadOnce(
    repository: Repository,
    { digest, size }: Descriptor,
    content: () => AsyncIterable<Uint8Array>,
    options: CallOptions,
  ): Promise<void> {
    const operation = `push blob ${digest}`
    const started = await this.#requester.send(
      repository,
      {
        ...{ method: 'POST', resource: 'blobs/uploads/', operation },
        ...{ limit: ANSWER_LIMIT, headers: { 'content-length': '0' } },
      },
      options,
    )
    const location = header(started.response, 'location')
    if (started.response.status !== 202) throw started.refused()
    const place = location === undefined ? null : URL.parse(location, started.url.href)
    if (place === null) throw failure('invalid', started.subject, 'the registry names no place to upload to')
    place.searchParams.set('digest', digest)
    const finished = await this.#requester.send(
      repository,
      {
        ...{ method: 'PUT', resource: place, operation, limit: ANSWER_LIMIT, body: content },
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
      },
      options,
    )
    if (finished.response.status !== 201) throw finished.refused()
  }
}

export function contentLength(response: HttpResponse): number | undefined {
  const value = header(response, 'content-length')
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined
}
