import type { BlobOperation } from './blob-endpoint.ts'
import type { ServiceMethod } from './twirp.ts'

/** What a request asks for, in the words of the two APIs. */
export type Operation = ServiceMethod | BlobOperation

/** What goes wrong instead of, or on the way of, an answer. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterSeconds?: number }
  /** The service says that it can't, politely. */
  | { readonly kind: 'not-ok' }
  /** The connection is cut: of a blob that is sent, in its middle; of anything else, before the answer. */
  | { readonly kind: 'reset' }
  /** No answer ever comes. */
  | { readonly kind: 'hang' }
  /** Half of the answer's body comes, and then nothing. */
  | { readonly kind: 'stall' }
  /** Both ways. */
  | { readonly kind: 'slow'; readonly bytesPerSecond: number }
  /** As many bytes as there should be, and not those. */
  | { readonly kind: 'wrong-bytes' }

interface Rule {
  readonly operations: readonly Operation[]
  readonly fault: Fault
  readonly client: RegExp
  left: number
}

/** Faults on command: the first rule that speaks of an operation, as often as it was told to. */
export class Faults {
  readonly #rules: Rule[] = []

  /** For ever and to everybody, unless `times` says how often, and `client` to whom by its name (User-Agent). */
  add(
    operations: Operation | readonly Operation[],
    fault: Fault,
    times = Number.POSITIVE_INFINITY,
    client = /^/,
  ): void {
    this.#rules.push({ operations: [operations].flat(), fault, client, left: times })
  }

  clear(): void {
    this.#rules.length = 0
  }

  /** The fault that this request meets. */
  take(operation: Operation, userAgent: string): Fault | undefined {
    const rule = this.#rules.find(
      ({ operations, client, left }) => left > 0 && operations.includes(operation) && client.test(userAgent),
    )
    if (rule === undefined) return undefined
    rule.left--
    return rule.fault
  }
}
