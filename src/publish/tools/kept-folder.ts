import * as z from 'zod/mini'
import type { Ports } from '../../ports.ts'
import { removeWorkspace } from '../workspace.ts'

/** A folder of ours that a step's first part leaves to its last. */
export interface KeptFolder {
  readonly place: string
  /** What the host is to keep in it for later runs. */
  readonly keep?: {
    readonly key: string
    /** How long that may take, in milliseconds. */
    readonly limitMs: number
  }
}

const kept = z.object({
  place: z.string(),
  keep: z.exactOptional(z.object({ key: z.string(), limitMs: z.int() })),
}) satisfies z.ZodMiniType<KeptFolder>

/** As the state of a step has it. */
export function formatKept(folder: KeptFolder): string {
  return JSON.stringify(folder)
}

/** Has the host keep what it should, and removes the folder. Nothing of it can fail the job: the image is published. */
export async function leaveKept({ host, signal }: Ports, state: string): Promise<void> {
  const { place, keep } = kept.parse(JSON.parse(state))
  const cache = keep === undefined ? undefined : await host.toolCache?.()
  if (keep !== undefined && cache?.mayKeep) {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(keep.limitMs)])
    const isKept = await cache.keep(place, keep.key, limit)
    const text = isKept ? `kept for later runs: ${keep.key}` : `not kept for later runs: ${keep.key}`
    host.show({ kind: 'info', text })
  }
  await removeWorkspace(place)
}
