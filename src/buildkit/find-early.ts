import type { RawInputs } from '../inputs/raw.ts'
import type { Ports } from '../ports.ts'
import { type BuilderQuery, type FoundBuildx, findBuildx } from './buildx.ts'

/**
 * Asks buildx for the builder before anything else is loaded, where the inputs as they stand leave no doubt which one is meant: it takes as
 * long to answer as the rest of us takes to load. Nothing is started.
 */
export function findEarly(
  { env, signal }: Pick<Ports, 'env' | 'signal'>,
  { given }: RawInputs,
): Promise<FoundBuildx> | undefined {
  const [name, ...others] = given
    .filter((each) => each.name === 'builder')
    .flatMap(({ values }) => values.filter((value) => value !== ''))
  if (others.length > 0) return undefined
  const finding = findBuildx(env, { name, boot: false, signal })
  // Whoever waits for it is told.
  finding.catch(() => {})
  return finding
}

/** The same, or what a builder says once it is started, if it has to be. */
export async function findRunning(
  env: NodeJS.ProcessEnv,
  query: BuilderQuery,
  early: Promise<FoundBuildx> | undefined,
): Promise<FoundBuildx> {
  const found = await early
  const isEnough = found !== undefined && (!query.boot || isRunning(found.builder))
  return isEnough ? found : await findBuildx(env, query)
}

/** Its platforms are known only then. */
function isRunning(builder: FoundBuildx['builder']): boolean {
  return !(builder instanceof Error) && builder.nodes.every(({ platforms }) => platforms.length > 0)
}
