import { asFailure } from '../publish/failures.ts'

export interface Settled<T> {
  readonly done: readonly T[]
  readonly failures: readonly ItemFailure[]
}

/** Why one of many could not be done. */
export interface ItemFailure {
  /** Which one. */
  readonly reference: string
  readonly message: string
  readonly hint: string | null
}

/**
 * Does something with every item, all at once: what the world does wrong with one is no matter for the others.
 * @throws what nobody foresaw, and a cancellation.
 */
export async function settleEach<Item, T>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  work: (item: Item) => Promise<T>,
): Promise<Settled<T>> {
  const done: T[] = []
  const failures: ItemFailure[] = []
  const outcomes = await Promise.allSettled(items.map(work))
  for (const [index, item] of items.entries()) {
    const outcome = outcomes[index]
    if (outcome?.status === 'fulfilled') done.push(outcome.value)
    else failures.push(itemFailure(nameOf(item), outcome?.reason))
  }
  return { done, failures }
}

function itemFailure(reference: string, error: unknown): ItemFailure {
  const failure = asFailure(error, 'preflight')
  if (failure === undefined) throw error
  return { reference, message: failure.message, hint: failure.hint ?? null }
}
