import { setTimeout as delay } from 'node:timers/promises'

/** Time and chance, as an argument, so that a test of waiting does not wait. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number
  /** Resolves after `milliseconds`; rejects with the signal's reason as soon as it is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
  /** At least 0, less than 1. */
  random(): number
}

export const systemClock: Clock = {
  now: Date.now,
  random: Math.random,
  async sleep(milliseconds, signal) {
    try {
      await delay(milliseconds, undefined, signal && { signal })
    } catch (error) {
      // Node wraps the reason in an AbortError of its own; callers compare with the reason that they gave.
      throw signal?.aborted ? signal.reason : error
    }
  },
}
