import { isLoopback } from '../oci/reference.ts'
import { type Challenge, parseChallenges } from './challenge.ts'
import { isCertificateFailure } from './connection-failure.ts'
import { RegistryError, type Subject } from './errors.ts'
import { refusal } from './refusal.ts'
import { SingleFlight } from './single-flight.ts'
import type { CallOptions, HttpResponse, Transport } from './transport.ts'

/** A registry as it answered `GET /v2/`. */
export interface Endpoint {
  /** As in image names: `docker.io`. */
  readonly registry: string
  /** Where it listens: `https://registry-1.docker.io`. */
  readonly origin: string
  /** The status of `GET /v2/`: 200, 401, or what a server that is no registry says. */
  readonly status: number
  /** What a 401 asks for; empty when everyone may come in. */
  readonly challenges: readonly Challenge[]
}

/** Finds out, once for each registry, by which scheme it speaks and how it wants us to authenticate. */
export class Endpoints {
  readonly #transport: Transport
  readonly #httpRegistries: ReadonlySet<string>
  readonly #found = new SingleFlight<Endpoint>()

  constructor(options: { readonly transport: Transport; readonly httpRegistries: ReadonlySet<string> }) {
    this.#transport = options.transport
    this.#httpRegistries = options.httpRegistries
  }

  /** @throws {RegistryError} when the registry can't be reached or is unavailable. */
  find(subject: Subject, options: CallOptions): Promise<Endpoint> {
    return this.#found.get(subject.registry, () => this.#discover(subject, options), options.signal)
  }

  async #discover(subject: Subject, options: CallOptions): Promise<Endpoint> {
    const host = subject.registry === 'docker.io' ? 'registry-1.docker.io' : subject.registry
    if (this.#httpRegistries.has(subject.registry)) return this.#ping(subject, `http://${host}`, options)
    if (!isLoopback(subject.registry)) return this.#ping(subject, `https://${host}`, options)
    // Once only: a plain HTTP registry must not wait for the whole budget.
    try {
      return await this.#ping(subject, `https://${host}`, { ...options, budgetMs: 0 })
    } catch (error) {
      // A certificate that is not trusted is a TLS server all the same.
      if (!(error instanceof RegistryError) || error.status !== undefined || isCertificateFailure(error.code))
        throw error
      const endpoint = await this.#ping(subject, `http://${host}`, options)
      // What Go's and nginx's TLS servers answer to plain HTTP. TLS failed for a passing reason then.
      if (endpoint.status === 400) throw error
      return endpoint
    }
  }

  async #ping(subject: Subject, origin: string, options: CallOptions): Promise<Endpoint> {
    const response = await this.#transport.send(
      { method: 'GET', url: new URL('/v2/', origin), subject, limit: 64 * 1024 },
      options,
    )
    if (response.status === 429 || response.status >= 500)
      throw refusal({ subject, response, anonymous: false })
    return {
      registry: subject.registry,
      origin,
      status: response.status,
      challenges: readChallenges(response),
    }
  }
}

/** The challenges of a 401; none for any other status. */
export function readChallenges(response: HttpResponse): readonly Challenge[] {
  return response.status === 401 ? parseChallenges(response.headers['www-authenticate']) : []
}
