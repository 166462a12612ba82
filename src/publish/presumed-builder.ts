import { unusableBuilder } from '../buildkit/builder.ts'
import type { StoredContainer } from '../buildkit/stored-builder.ts'
import type { Platform } from '../oci/platform.ts'
import { missingPlatforms } from '../plan/legs.ts'
import type { Builder, PublishPlan } from '../plan/plan.ts'
import type { Run } from './run.ts'

/** A container that may still have to start, taken to be able to do what is asked of it: what it can do it tells when it builds already. */
export function presume({ name, node, preferred }: StoredContainer, platforms: readonly Platform[]): Builder {
  return { name, driver: 'docker-container', own: false, nodes: [{ name: node, platforms, preferred }] }
}

/**
 * The container runs.
 * @throws {Failure} when it can't be started.
 */
export async function untilRunning(
  { isPresumed, early, finding }: Run,
  { builder }: PublishPlan,
): Promise<void> {
  if (!isPresumed || early?.dialled === undefined) return
  const found = await Promise.race([early.dialled.running, finding])
  if (found?.builder instanceof Error) throw unusableBuilder(builder.name, found.builder)
}

/** What a builder says of itself, where the plan doesn't hold for that. */
export interface Denial {
  /** Aborted as soon as it is known. */
  readonly signal: AbortSignal
  readonly builder: Builder | undefined
}

export function awaitDenial({ isPresumed, finding }: Run, { legs }: PublishPlan): Denial {
  const denied = new AbortController()
  let said: Builder | undefined
  const hear = (builder: Builder | Error) => {
    // The build will tell as well.
    if (builder instanceof Error) return
    const missing = missingPlatforms(
      legs.flatMap(({ platforms }) => platforms),
      builder.nodes,
    )
    if (missing.length === 0 && builder.tooOld === undefined) return
    said = builder
    denied.abort()
  }
  if (isPresumed)
    finding.then(
      ({ builder }) => hear(builder),
      () => {},
    )
  return {
    signal: denied.signal,
    get builder() {
      return said
    },
  }
}
