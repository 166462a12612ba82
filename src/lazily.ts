/** Work that whoever asks first begins, and that is done once for all who ask. */
export function lazily<T>(begin: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined
  return () => {
    begun ??= begin()
    return begun
  }
}
