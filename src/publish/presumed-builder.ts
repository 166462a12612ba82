import { unusableBuilder } from '../buildkit/builder.ts'
import type { StoredBuilder } from '../buildkit/stored-builder.ts'
import type { Platform } from '../oci/platform.ts'
import { missingPlatforms } from '../plan/legs.ts'
import type { Builder, PublishPlan } from '../plan/plan.ts'
import type { Run } from './run.ts'

/** A builder that is being started, taken to be able to do what is asked of it: what it can do it tells when it builds already. */
export function presume({ Name, Driver, Nodes }: StoredBuilder, platforms: readonly Platform[]): Builder {
  const nodes = Nodes.map((node) => ({ name: node.Name, platforms, preferred: [] }))
  return { name: Name, driver: Driver, own: false, nodes }
}

/**
 * A container that is being started runs.
 * @throws {Failure} when it can't be started.
 */
export async function untilRunning(
  { isPresumed, early, finding }: Run,
  { builder }: PublishPlan,
): Promise<void> {
  if (!isPresumed || early === undefined) return
  const found = await Promise.race([early.booted, finding])
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
