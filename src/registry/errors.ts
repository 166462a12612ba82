/**
 * What went wrong, in words that a program can decide by:
 * - `unauthorized`: no credentials, or the registry or its token server refused them;
 * - `denied`: the credentials are good, the permission is missing;
 * - `not-found`: no such repository, manifest or blob;
 * - `immutable-tag`: the tag exists and the registry forbids moving it;
 * - `too-many-requests`: a rate limit; `retryAfterMs` when the registry says for how long;
 * - `rejected`: any other refusal of what we sent (4xx);
 * - `unsupported`: the registry lacks the operation;
 * - `unavailable`: the registry answered that it can't at the moment (5xx);
 * - `unreachable`: no answer: name, network, proxy, or time-out;
 * - `tls`: no trusted connection;
 * - `invalid`: an answer that is no registry's, malformed or too large;
 * - `digest-mismatch`: bytes that are not those of their digest.
 */
export type RegistryErrorKind =
  | 'unauthorized'
  | 'denied'
  | 'not-found'
  | 'immutable-tag'
  | 'too-many-requests'
  | 'rejected'
  | 'unsupported'
  | 'unavailable'
  | 'unreachable'
  | 'tls'
  | 'invalid'
  | 'digest-mismatch'

/**
 * One entry of a registry's `errors`, cleaned and cut.
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes
 */
export interface ServerError {
  /** `NAME_UNKNOWN`, `DENIED`…; empty when the registry gave only text. */
  readonly code: string
  readonly message: string
}

/** What a request is about; every error names it. */
export interface Subject {
  /** The registry's host as in image names: `ghcr.io`, `docker.io`, `127.0.0.1:5000`. */
  readonly registry: string
  /** `acme/app`; absent for what concerns the whole registry. */
  readonly path?: string
  /** To follow "could not": `read manifest 1.2`. */
  readonly operation: string
}

export interface RegistryErrorDetails {
  readonly kind: RegistryErrorKind
  readonly subject: Subject
  /** The reason, without the subject. Never holds a secret or a URL's query. */
  readonly why: string
  readonly hint?: string | undefined
  /** HTTP status, when there was an answer. */
  readonly status?: number | undefined
  readonly serverErrors?: readonly ServerError[] | undefined
  /** The operating system's, Node's or undici's code when there was no answer: `ECONNREFUSED`, `CERT_HAS_EXPIRED`… */
  readonly code?: string | undefined
  readonly retryable?: boolean | undefined
  readonly retryAfterMs?: number | undefined
  readonly cause?: unknown
}

/** A registry, or the way to it, failed. The message tells where, what and why; `hint` what to do about it. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError'
  readonly kind: RegistryErrorKind
  /** The registry's host as in image names. */
  readonly registry: string
  /** `ghcr.io/acme/app`; the registry alone when no repository is concerned. */
  readonly repository: string
  readonly operation: string
  readonly why: string
  readonly hint: string | undefined
  readonly status: number | undefined
  readonly serverErrors: readonly ServerError[]
  readonly code: string | undefined
  /** The same request may succeed later. The transport has already repeated it within its budget. */
  readonly retryable: boolean
  /** How long the registry asked to wait. */
  readonly retryAfterMs: number | undefined

  constructor(details: RegistryErrorDetails) {
    const { subject } = details
    const repository = subject.path === undefined ? subject.registry : `${subject.registry}/${subject.path}`
    super(
      `${repository}: could not ${subject.operation}: ${details.why}`,
      details.cause === undefined ? undefined : { cause: details.cause },
    )
    this.kind = details.kind
    this.registry = subject.registry
    this.repository = repository
    this.operation = subject.operation
    this.why = details.why
    this.hint = details.hint
    this.status = details.status
    this.serverErrors = details.serverErrors ?? []
    this.code = details.code
    this.retryable = details.retryable ?? false
    this.retryAfterMs = details.retryAfterMs
  }
}

/** The credentials could not be looked up: a broken docker configuration, or a credential helper that fails. */
export class CredentialsError extends Error {
  override readonly name = 'CredentialsError'
  /** The file or program at fault. */
  readonly source: string
  readonly hint: string | undefined

  constructor(details: { source: string; why: string; hint?: string; cause?: unknown }) {
    super(
      `${details.source}: ${details.why}`,
      details.cause === undefined ? undefined : { cause: details.cause },
    )
    this.source = details.source
    this.hint = details.hint
  }
}
