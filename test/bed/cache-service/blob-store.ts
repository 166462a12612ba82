import { createHash } from 'node:crypto'

export interface Blob {
  readonly bytes: Buffer
  readonly etag: string
  readonly modified: Date
}

/** Blobs in memory, by container and name, and the blocks of those that aren't whole yet. */
export class BlobStore {
  readonly #blobs = new Map<string, Blob>()
  readonly #blocks = new Map<string, Map<string, Buffer>>()

  /** Of all blobs that are whole. */
  all(): readonly Blob[] {
    return [...this.#blobs.values()]
  }

  get(path: string): Blob | undefined {
    return this.#blobs.get(path)
  }

  put(path: string, bytes: Buffer): Blob {
    const etag = `"0x${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`
    const blob = { bytes, etag, modified: new Date() }
    this.#blobs.set(path, blob)
    return blob
  }

  putBlock(path: string, id: string, bytes: Buffer): void {
    const blocks = this.#blocks.get(path) ?? new Map<string, Buffer>()
    this.#blocks.set(path, blocks.set(id, bytes))
  }

  /** Undefined when a block isn't there. */
  commit(path: string, ids: readonly string[]): Blob | undefined {
    const blocks = this.#blocks.get(path)
    const parts = ids.map((id) => blocks?.get(id))
    if (!parts.every((part) => part !== undefined)) return undefined
    this.#blocks.delete(path)
    return this.put(path, Buffer.concat(parts))
  }

  delete(path: string): void {
    this.#blobs.delete(path)
  }
}
