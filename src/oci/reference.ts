import { type Digest, isDigest } from './digest.ts'

/**
 * Where an image lives: a registry's host and a path below it, in Docker's normal form
 * (`nginx` is `docker.io/library/nginx`).
 * @see https://github.com/distribution/reference/blob/v0.6.0/reference.go
 */
export interface Repository {
  /** Host with optional port: `ghcr.io`, `127.0.0.1:5000`, `docker.io`. */
  readonly registry: string
  /** `acme/app`; always lower case. */
  readonly path: string
}

/** A repository with a tag, a digest, or both. */
export interface Reference {
  readonly repository: Repository
  readonly tag?: string
  readonly digest?: Digest
}

const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/
const HOST =
  /^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]{1,5})?$/
const TAG = /^[\w][\w.-]{0,127}$/

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: string }

/** Parses `name[:tag][@digest]`. Upper case in the path is an error here; callers that forgive it lower-case first. */
export function parseReference(text: string): Parsed<Reference> {
  const at = text.indexOf('@')
  const digest = at < 0 ? undefined : text.slice(at + 1)
  const named = at < 0 ? text : text.slice(0, at)
  const colon = named.lastIndexOf(':')
  const tagged = colon > named.lastIndexOf('/')
  const tag = tagged ? named.slice(colon + 1) : undefined
  const repository = parseRepository(tagged ? named.slice(0, colon) : named)
  if (!repository.ok) return repository
  if (tag !== undefined && !isTag(tag)) return { ok: false, why: invalidTag(tag) }
  if (digest !== undefined && !isDigest(digest)) return { ok: false, why: `"${digest}" is no sha256 digest` }
  return {
    ok: true,
    value: {
      repository: repository.value,
      ...(tag !== undefined && { tag }),
      ...(digest !== undefined && { digest }),
    },
  }
}

/** Parses an image name without tag or digest. */
export function parseRepository(name: string): Parsed<Repository> {
  const slash = name.indexOf('/')
  const first = slash < 0 ? '' : name.slice(0, slash)
  // Docker's rule: the first component is a host when it has a dot or a port, is localhost, or has upper case.
  const isHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase()
  const host = isHost ? first : 'docker.io'
  const rest = isHost ? name.slice(slash + 1) : name
  const registry = host === 'index.docker.io' ? 'docker.io' : host
  const path = registry === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest
  if (!HOST.test(registry)) return { ok: false, why: `"${registry}" is no registry host` }
  const wrong = path.split('/').find((component) => !PATH_COMPONENT.test(component))
  if (rest === '' || wrong !== undefined) {
    return {
      ok: false,
      why: `"${name}" is no image name: "${wrong ?? rest}" must be lower-case letters and digits, separated by ".", "_", "__" or "-"`,
    }
  }
  if (registry.length + 1 + path.length > 255)
    return { ok: false, why: 'an image name has at most 255 characters' }
  return { ok: true, value: { registry, path } }
}

/** @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests */
export function isTag(text: string): boolean {
  return TAG.test(text)
}

export function invalidTag(tag: string): string {
  return `"${tag}" is no tag: 1 to 128 letters, digits, "_", "." and "-", the first of them no "." or "-"`
}

/** The short form that people write: `ghcr.io/acme/app`, and `docker.io/acme/app` for Docker Hub. */
export function formatRepository(repository: Repository): string {
  return `${repository.registry}/${repository.path}`
}

/** What docker reads where neither tag nor digest is named: `latest`. */
export function withDefaultTag(reference: Reference): Reference {
  const isNamed = reference.tag !== undefined || reference.digest !== undefined
  return isNamed ? reference : { ...reference, tag: 'latest' }
}

export function formatReference(reference: Reference): string {
  const tag = reference.tag === undefined ? '' : `:${reference.tag}`
  const digest = reference.digest === undefined ? '' : `@${reference.digest}`
  return `${formatRepository(reference.repository)}${tag}${digest}`
}

/** Registries that may speak plain HTTP without being declared, as Docker treats them. */
export function isLoopback(registry: string): boolean {
  const host = registry.replace(/:\d+$/, '')
  return host === 'localhost' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host)
}
