/** Remembers what was loaded under a key, and joins callers that ask while it is loading. A failure is forgotten. */
export class SingleFlight<T> {
  readonly #entries = new Map<
    string,
    { readonly value: Promise<T>; readonly signal: AbortSignal | undefined }
  >()

  /** `signal` is what `load` listens to. When another caller's abort ended the loading, it begins again for this one. */
  async get(key: string, load: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const running = this.#entries.get(key)
    if (running !== undefined) {
      try {
        return await running.value
      } catch (error) {
        if (signal?.aborted) throw signal.reason
        if (!running.signal?.aborted) throw error
        return this.get(key, load, signal)
      }
    }
    const entry = { value: load(), signal }
    this.#entries.set(key, entry)
    try {
      return await entry.value
    } catch (error) {
      if (this.#entries.get(key) === entry) this.#entries.delete(key)
      throw error
    }
  }

  forget(key: string): void {
    this.#entries.delete(key)
  }
}
