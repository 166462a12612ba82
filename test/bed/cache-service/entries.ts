import type { BlobStore } from './blob-store.ts'
import type { TokenScope } from './tokens.ts'

export interface CacheEntry {
  readonly id: number
  /** The branch or pull request that wrote it. */
  readonly scope: string
  readonly key: string
  readonly version: string
  /** Container and name of its blob. */
  readonly blob: string
  /** Bytes; undefined until the upload is finalized. */
  size: number | undefined
  /** When it was last found, counted in look-ups. */
  used: number
}

/**
 * The entries of a repository. A key of a scope is written once and found from then on; it is held from the moment that it
 * was reserved.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching
 */
export class CacheEntries {
  readonly #blobs: BlobStore
  #entries: CacheEntry[] = []
  #ids = 0
  #uses = 0

  constructor(blobs: BlobStore) {
    this.#blobs = blobs
  }

  /** What is whole. */
  list(): readonly CacheEntry[] {
    return this.#entries.filter(({ size }) => size !== undefined)
  }

  /** Bytes of all that is whole. */
  get size(): number {
    return this.list().reduce((sum, { size = 0 }) => sum + size, 0)
  }

  /** Undefined when the key is taken. */
  reserve(scope: string, key: string, version: string): CacheEntry | undefined {
    if (this.#find(scope, key, version) !== undefined) return undefined
    const id = ++this.#ids
    const entry: CacheEntry = {
      ...{ id, scope, key, version },
      blob: `actions-cache/entry-${id}`,
      size: undefined,
      used: ++this.#uses,
    }
    this.#entries.push(entry)
    return entry
  }

  /** Undefined when nothing, or something of another size, was uploaded. */
  finalize(scope: string, key: string, version: string, size: number): CacheEntry | undefined {
    const entry = this.#find(scope, key, version)
    if (entry === undefined || this.#blobs.get(entry.blob)?.bytes.length !== size) return undefined
    entry.size = size
    return entry
  }

  /** In one scope after the other: the key itself, what begins with it, what begins with the others; the newest of these. */
  lookUp(
    scopes: readonly TokenScope[],
    keys: { readonly key: string; readonly restoreKeys: readonly string[] },
    version: string,
  ): CacheEntry | undefined {
    for (const { scope } of scopes.filter(({ read }) => read)) {
      const whole = this.list().filter((entry) => entry.scope === scope && entry.version === version)
      const found =
        whole.find(({ key }) => key === keys.key) ??
        [keys.key, ...keys.restoreKeys]
          .map((prefix) => whole.findLast(({ key }) => key.startsWith(prefix)))
          .find((entry) => entry !== undefined)
      if (found === undefined) continue
      found.used = ++this.#uses
      return found
    }
    return undefined
  }

  /** Forgets entries, and what they hold. */
  evict(which: (entry: CacheEntry) => boolean): void {
    for (const { blob } of this.#entries.filter(which)) this.#blobs.delete(blob)
    this.#entries = this.#entries.filter((entry) => !which(entry))
  }

  /** Those that weren't used for longest, until the rest is no larger. */
  evictTo(bytes: number): void {
    for (const oldest of this.list().toSorted((a, b) => a.used - b.used)) {
      if (this.size <= bytes) return
      this.evict(({ id }) => id === oldest.id)
    }
  }

  /** Loses what entries hold and keeps them, as a store that is losing data would. */
  loseBlobs(which: (entry: CacheEntry) => boolean): void {
    for (const { blob } of this.#entries.filter(which)) this.#blobs.delete(blob)
  }

  #find(scope: string, key: string, version: string): CacheEntry | undefined {
    return this.#entries.find(
      (entry) => entry.scope === scope && entry.key === key && entry.version === version,
    )
  }
}
