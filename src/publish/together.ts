/**
 * Both at once. When one of them fails the other is told to stop, and is waited for: nothing of it may go on when the
 * run is being tidied up.
 */
export async function together<A, B>(
  signal: AbortSignal,
  one: (signal: AbortSignal) => Promise<A>,
  other: (signal: AbortSignal) => Promise<B>,
): Promise<readonly [A, B]> {
  const controller = new AbortController()
  const either = AbortSignal.any([signal, controller.signal])
  let first: { readonly error: unknown } | undefined
  const watched = async <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    try {
      return await work(either)
    } catch (error) {
      first ??= { error }
      controller.abort(error)
      throw error
    }
  }
  const [a, b] = await Promise.allSettled([watched(one), watched(other)])
  if (a.status === 'fulfilled' && b.status === 'fulfilled') return [a.value, b.value]
  throw first?.error
}
