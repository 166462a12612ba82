import type { RawInputs } from '../inputs/raw.ts'
import type { Ports } from '../ports.ts'
import { type BuilderQuery, type FoundBuildx, findBuildx } from './buildx.ts'

/** An answer that is awaited; disposing of it ends buildx, where it hasn't given it yet. */
export interface EarlyFind extends Disposable {
  readonly found: Promise<FoundBuildx>
}

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
  const found = findBuildx(env, { name, boot, signal: AbortSignal.any([signal, unwanted.signal]) })
  // Whoever waits for it is told.
  found.catch(() => {})
  return { found, [Symbol.dispose]: () => unwanted.abort() }
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
