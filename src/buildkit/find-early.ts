import type { RawInputs } from '../inputs/raw.ts'
import type { Ports } from '../ports.ts'
import {
  type BuilderQuery,
  describeContainer,
  type FoundBuildx,
  findBuildx,
  likeliestBuildx,
} from './buildx.ts'
import { type DialledContainer, dialContainer } from './dial-container.ts'
import { readStoredContainer } from './stored-builder.ts'

/** An answer that is awaited; disposing of it ends what was asked, and the connection. */
export interface EarlyFind extends AsyncDisposable {
  readonly found: Promise<FoundBuildx>
  /** The builder was named and is started: what is found is final. */
  readonly starts: boolean
  /** The builder that was named, where it is a container: long before it has said what it can do. */
  readonly dialled: DialledContainer | undefined
}

/**
 * Asks for the builder before anything else is loaded, where the inputs as they stand leave no doubt which one is meant: it takes as
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
  const starts = name !== undefined && !given.some((each) => each.name === 'dry-run')
  const unwanted = new AbortController()
  const query = { name, boot: starts, signal: AbortSignal.any([signal, unwanted.signal]) }
  const stored = starts ? readStoredContainer(env, name) : undefined
  const dialled = stored === undefined ? undefined : dialContainer(likeliestBuildx(env), stored, env)
  const found = dialled === undefined ? findBuildx(env, query) : describe(dialled, env, query)
  // Whoever waits for it is told.
  found.catch(() => {})
  return {
    ...{ found, starts, dialled },
    [Symbol.asyncDispose]: async () => {
      unwanted.abort()
      await dialled?.[Symbol.asyncDispose]()
    },
  }
}

/** As the container itself says; where it can't be reached like this, as buildx says, or why it can't be reached at all. */
async function describe(
  { buildx, stored, worker }: DialledContainer,
  env: NodeJS.ProcessEnv,
  query: BuilderQuery & { readonly signal: AbortSignal },
): Promise<FoundBuildx> {
  const said = await Promise.race([worker.catch(() => undefined), aborted(query.signal)])
  return said === undefined
    ? await findBuildx(env, query)
    : { buildx, builder: describeContainer(stored, said) }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** The same, or what a builder says once it is started, if it has to be. */
export async function findRunning(
  env: NodeJS.ProcessEnv,
  query: BuilderQuery,
  early: EarlyFind | undefined,
): Promise<FoundBuildx> {
  const found = await early?.found
  if (found === undefined) return await findBuildx(env, query)
  const isEnough = !query.boot || early?.starts || isRunning(found.builder)
  return isEnough ? found : await findBuildx(env, query)
}

/** Its platforms are known only then. */
function isRunning(builder: FoundBuildx['builder']): boolean {
  return !(builder instanceof Error) && builder.nodes.every(({ platforms }) => platforms.length > 0)
}
