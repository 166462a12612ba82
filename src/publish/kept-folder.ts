import { rm, stat } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import * as z from 'zod/mini'
import type { Ports } from '../ports.ts'

/** A folder that the host is to keep for later runs, as the step's first part leaves it to its last. */
export interface KeptFolder {
  readonly folder: string
  /** Unset where it is kept already, or may not be. */
  readonly key?: string
}

/** As the state of a step has it. */
export function formatKept(kept: KeptFolder): string {
  return JSON.stringify(kept)
}

const kept = z.object({
  folder: z.string(),
  key: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<KeptFolder>

/** Nobody waits longer for something that only a later run has of use: as long as for a build's cache. */
const LIMIT_MS = 120_000

/** Has the host keep the folder, and removes it. The host's client says itself what goes wrong. */
export async function keepFolder({ host }: Ports, state: string): Promise<void> {
  const { folder, key } = kept.parse(JSON.parse(state))
  // Another step of the job may have kept the same.
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  )
  if (!isThere) return
  const cache = key === undefined ? undefined : await host.toolCache?.()
  if (cache !== undefined && key !== undefined) {
    await Promise.race([cache.keep(folder, key).catch(() => {}), wait(LIMIT_MS, undefined, { ref: false })])
  }
  await rm(folder, { recursive: true, force: true })
}
