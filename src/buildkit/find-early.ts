import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import type { RawInputs } from '../inputs/raw.ts'
import type { Ports } from '../ports.ts'
import { watchBoot } from './boot-watch.ts'
import { type BuilderQuery, type Buildx, type FoundBuildx, findBuildx } from './buildx.ts'
import { readStoredBuilder, type StoredBuilder } from './stored-builder.ts'

/** An answer that is awaited; disposing of it ends buildx, where it hasn't given it yet. */
export interface EarlyFind extends AsyncDisposable {
  readonly found: Promise<FoundBuildx>
  /** The builder as buildx keeps it, where it was named and is a container: known at once. Never resolves where it isn't. */
  readonly stored: Promise<StoredContainer>
  /** Resolves as soon as it runs, where it had to be started; what it can do is still being asked then. */
  readonly booted: Promise<void>
}

export interface StoredContainer {
  readonly buildx: Buildx
  readonly stored: StoredBuilder
}

const MAKING_LIMIT_MS = 5_000

/**
 * Asks buildx for the builder before anything else is loaded, where the inputs as they stand leave no doubt which one is meant: it takes as
 * long to answer as the rest of us takes to load, and many times as long to start. Only a builder that was named is started, as
 * any build with it would.
 */
export function findEarly(
  { env, signal }: Pick<Ports, 'env' | 'signal'>,
  { given }: RawInputs,
): EarlyFind | undefined {
  const [name, ...others] = given
    .filter((each) => each.name === 'builder')
    .flatMap(({ values }) => values.map((value) => value.trim()).filter((value) => value !== ''))
  if (others.length > 0) return undefined
  const boot = name !== undefined && !given.some((each) => each.name === 'dry-run')
  const unwanted = new AbortController()
  const [stored, booted] = [Promise.withResolvers<StoredContainer>(), Promise.withResolvers<void>()]
  const watch = watchBoot(booted.resolve)
  const query: BuilderQuery = { name, boot, signal: AbortSignal.any([signal, unwanted.signal]) }
  const found = boot
    ? findBuildx(env, { ...query, onProgress: watch.read }, async (buildx) => {
        const kept = await readStoredBuilder(env, name)
        if (kept?.Driver === 'docker-container' && kept.Nodes.length === 1)
          stored.resolve({ buildx, stored: kept })
      })
    : findBuildx(env, query)
  // Whoever waits for it is told.
  found.catch(() => {})
  return {
    ...{ found, stored: stored.promise, booted: booted.promise },
    [Symbol.asyncDispose]: async () => {
      // What it has said by now is read first.
      await turn()
      const limit = Date.now() + MAKING_LIMIT_MS
      while (watch.isMaking && Date.now() < limit) await sleep(20)
      unwanted.abort()
    },
  }
}

/** The same, or what a builder says once it is started, if it has to be. */
export async function findRunning(
  env: NodeJS.ProcessEnv,
  query: BuilderQuery,
  early: EarlyFind | undefined,
): Promise<FoundBuildx> {
  const found = await early?.found
  const isEnough = found !== undefined && (!query.boot || isRunning(found.builder))
  return isEnough ? found : await findBuildx(env, query)
}

/** Its platforms are known only then. */
function isRunning(builder: FoundBuildx['builder']): boolean {
  return !(builder instanceof Error) && builder.nodes.every(({ platforms }) => platforms.length > 0)
}
