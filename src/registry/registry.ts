import type { Digest } from '../oci/digest.ts'
import type { Descriptor, ImageConfig } from '../oci/manifest.ts'
import type { Repository } from '../oci/reference.ts'
import type { DecodedManifest } from './manifest-decoder.ts'
import type { CallOptions } from './transport.ts'

/** What a registry says about a manifest without sending it. Believed, not verified. */
export interface ManifestHead {
  readonly digest: Digest
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
}

/** A manifest whose bytes are those of its digest. */
export type VerifiedManifest = DecodedManifest & {
  /** Recomputed from `bytes`. */
  readonly digest: Digest
  /** As stored; a manifest is pushed again under another tag by these, never by what was decoded. */
  readonly bytes: Uint8Array
}

/** How a registry lets us in. */
export interface Access {
  /** `https://registry-1.docker.io`, `http://127.0.0.1:5000`. */
  readonly origin: string
  /** There are no credentials for it, and it asks for none, or gives to everyone what was asked. */
  readonly anonymous: boolean
  /**
   * Whether the permission to push is known beforehand: `granted` when the registry's token says so, `unknown` when only the
   * push itself will tell.
   */
  readonly push: 'granted' | 'unknown'
}

/**
 * The part of the distribution API that publishing needs. `reference` is a tag or a digest, never both.
 *
 * Every method may throw a RegistryError (its `kind` tells what happened, `retryable` whether later may be better; it has been
 * retried within the budget already), a CredentialsError, or the reason of an aborted signal.
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md
 */
export interface Registry extends AsyncDisposable {
  /**
   * The early check, before anything is built: that it is a registry, that the credentials are good and, where its token
   * tells, that they allow what is asked. Writes nothing.
   */
  authorize(repository: Repository, need: { readonly push: boolean }, options?: CallOptions): Promise<Access>

  /** Undefined when there is no such manifest or repository. */
  headManifest(
    repository: Repository,
    reference: string,
    options?: CallOptions,
  ): Promise<ManifestHead | undefined>

  /** At most 4 MiB. Throws `not-found`, `digest-mismatch`, `invalid`. */
  getManifest(repository: Repository, reference: string, options?: CallOptions): Promise<VerifiedManifest>

  /**
   * Puts bytes under a tag or their digest, and compares the digest that the registry confirms. Repeated within the budget, so a
   * caller that must decide anew before each attempt gives `budgetMs: 0`. Throws `immutable-tag`, `denied`, `rejected`.
   */
  putManifest(
    repository: Repository,
    reference: string,
    bytes: Uint8Array,
    mediaType: string,
    options?: CallOptions,
  ): Promise<Digest>

  /**
   * Work of several requests, begun anew within the budget where one of them failed for now, so that what was read before
   * a put is never older than its last attempt.
   * @param work is given the options for its requests, with which each is sent once
   */
  repeat<T>(work: (once: CallOptions) => Promise<T>, options?: CallOptions): Promise<T>

  /** All tags of a repository, in the registry's order. Throws `not-found`; `invalid` where there are more than 100,000. */
  listTags(repository: Repository, options?: CallOptions): Promise<readonly string[]>

  /** One of the repository's tags, where there is any. Throws `not-found`. */
  anyTag(repository: Repository, options?: CallOptions): Promise<string | undefined>

  /**
   * Deletes a tag, and never what it points to, which other tags may point to as well; false where it is gone already.
   * Throws `unsupported` where the registry deletes no tags, `denied`.
   * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#deleting-tags
   */
  deleteTag(repository: Repository, tag: string, options?: CallOptions): Promise<boolean>

  /** Undefined when the blob is not in this repository. */
  headBlob(
    repository: Repository,
    digest: Digest,
    options?: CallOptions,
  ): Promise<{ readonly size: number | undefined } | undefined>

  /** A small blob: at most 16 MiB. Size and digest are verified. */
  getBlob(repository: Repository, descriptor: Descriptor, options?: CallOptions): Promise<Uint8Array>

  /** The first bytes of a blob, which can't be verified; undefined where the registry sends no parts. */
  getBlobStart(
    repository: Repository,
    descriptor: Descriptor,
    bytes: number,
    options?: CallOptions,
  ): Promise<Uint8Array | undefined>

  /** A blob of any size as it comes; it ends with `digest-mismatch` where it was not the one of its digest. */
  readBlob(repository: Repository, descriptor: Descriptor, options?: CallOptions): AsyncIterable<Uint8Array>

  /** Has the registry take a blob from another of its repositories; false where it doesn't. */
  mountBlob(repository: Repository, digest: Digest, from: Repository, options?: CallOptions): Promise<boolean>

  /** Sends a blob; `content` gives it anew for each attempt, and the registry verifies it. */
  uploadBlob(
    repository: Repository,
    descriptor: Descriptor,
    content: () => AsyncIterable<Uint8Array>,
    options?: CallOptions,
  ): Promise<void>

  /** What refers to a manifest: signatures, SBOMs and the like. Empty where there is nothing. */
  listReferrers(repository: Repository, digest: Digest, options?: CallOptions): Promise<readonly Descriptor[]>

  /** An image's configuration: `getBlob`, decoded, and read once. Fields beyond ImageConfig are kept. */
  getConfig(repository: Repository, descriptor: Descriptor, options?: CallOptions): Promise<ImageConfig>
}
