import { formatRepository, type Repository } from '../oci/reference.ts'
import type { Authorization, Authorizer } from './authorizer.ts'
import { type Endpoint, type Endpoints, readChallenges } from './endpoints.ts'
import { RegistryError, type RegistryErrorKind, type Subject } from './errors.ts'
import { hintFor } from './hints.ts'
import { refusal } from './refusal.ts'
import type { CallOptions, HttpRequest, HttpResponse, Transport } from './transport.ts'

export interface Request extends Pick<HttpRequest, 'method' | 'limit' | 'headers' | 'body' | 'streams'> {
  /** Below `/v2/<path>/`, or a whole address that the registry gave. */
  readonly resource: string | URL
  /** To follow "could not": `read manifest 1.2`. */
  readonly operation: string
  /** Another repository of the registry that is read on the way. */
  readonly from?: Repository
}

export interface Answer {
  readonly subject: Subject
  readonly response: HttpResponse
  /** Where the request went in the end. */
  readonly url: URL
  /** The answer as an error, for a caller to whom it is one. */
  readonly refused: () => RegistryError
}

interface RequesterOptions {
  readonly transport: Transport
  readonly endpoints: Endpoints
  readonly authorizer: Authorizer
}

/** Requests about one repository, with the authorization that they need. */
export class Requester {
  readonly #transport: Transport
  readonly #endpoints: Endpoints
  readonly #authorizer: Authorizer
  /** Repositories that a token to push was had for: it serves for reading too. */
  readonly #pushable = new Set<string>()

  constructor({ transport, endpoints, authorizer }: RequesterOptions) {
    this.#transport = transport
    this.#endpoints = endpoints
    this.#authorizer = authorizer
  }

  /** From now on a token to push is used for the repository, whatever is asked. */
  willPush(repository: Repository): void {
    this.#pushable.add(formatRepository(repository))
  }

  /** Work of several requests, begun anew where one of them failed for now. */
  async repeat<T>(work: (options: CallOptions) => Promise<T>, options: CallOptions): Promise<T> {
    return await this.#transport.repeat(work, options)
  }

  /** Once more when the authorization had expired or was too small. */
  async send(repository: Repository, request: Request, options: CallOptions): Promise<Answer> {
    const { resource, operation, from, ...rest } = request
    const subject = about(repository, operation)
    const endpoint = await this.#endpoints.find(subject, options)
    const reads = rest.method === 'GET' || rest.method === 'HEAD'
    const pushes = !reads || this.#pushable.has(formatRepository(repository))
    const scopes = [
      scopeOf(repository, rest.method === 'DELETE' ? 'delete' : pushes ? 'push' : 'pull'),
      ...(from === undefined ? [] : [scopeOf(from, 'pull')]),
    ]
    const scope = scopes.join(' ')
    const url =
      typeof resource === 'string' ? new URL(`/v2/${repository.path}/${resource}`, endpoint.origin) : resource
    const send = async (): Promise<{ authorization: Authorization; response: HttpResponse }> => {
      const authorization = await this.#authorizer.authorize(endpoint, scope, subject, options)
      const header = isOwn(url, endpoint) ? authorization.header : undefined
      const response = await this.#transport.send(
        { ...rest, url, subject, authorization: header, follow: reads },
        options,
      )
      return { authorization, response }
    }
    let { authorization, response } = await send()
    if (this.#authorizer.refused(endpoint, scope, authorization, readChallenges(response))) {
      ;({ authorization, response } = await send())
    }
    return { subject, response, url, refused: () => refusedAs(subject, response, authorization) }
  }
}

/** Credentials go to the registry's own origin, and nowhere else. */
function isOwn(url: URL, endpoint: Endpoint): boolean {
  return url.origin === endpoint.origin
}

export function about(repository: Repository, operation: string): Subject {
  return { registry: repository.registry, path: repository.path, operation }
}

/** @see https://distribution.github.io/distribution/spec/auth/scope/ */
export function scopeOf(repository: Repository, action: 'pull' | 'push' | 'delete'): string {
  return `repository:${repository.path}:${action === 'pull' ? action : `pull,${action}`}`
}

export function refusedAs(
  subject: Subject,
  response: HttpResponse,
  { anonymous }: Authorization,
): RegistryError {
  const insufficientScope = readChallenges(response).some(
    ({ parameters }) => parameters.get('error') === 'insufficient_scope',
  )
  return refusal({ subject, response, anonymous, insufficientScope })
}

export function failure(
  kind: RegistryErrorKind,
  subject: Subject,
  why: string,
  anonymous = false,
): RegistryError {
  return new RegistryError({
    kind,
    subject,
    why,
    hint: hintFor({ kind, registry: subject.registry, anonymous }),
  })
}

export function mismatch(subject: Subject, expected: string, actual: string): RegistryError {
  return failure('digest-mismatch', subject, `expected ${expected}, got ${actual}`)
}
