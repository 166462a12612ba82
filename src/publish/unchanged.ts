import type { Image } from '../oci/image.ts'
import type { Repository } from '../oci/reference.ts'
import { type Configs, isUnchanged, unsharedPlatforms } from '../oci/unchanged.ts'
import type { Registry } from '../registry/registry.ts'
import type { CallOptions } from '../registry/transport.ts'
import type { Journal } from './journal.ts'
import type { Run } from './run.ts'

const RETRY_BUDGET_MS = 3_000
/** The report waits for it; with `on-unchanged: keep` the tags do. */
const TIME_LIMIT_MS = 10_000

/**
 * Finds out beside the gate and the tags whether the image holds what the baseline holds. That it can't be told fails no
 * publish.
 */
export function noticeUnchanged(run: Run, journal: Journal): void {
  journal.noticing = holdsTheSame(run, journal)
    .then((unchanged) => {
      journal.unchanged = unchanged
    })
    .catch((error: unknown) => {
      if (run.ports.signal.aborted) return
      const why = error instanceof Error ? error.message : error
      journal.warn('unchanged-unknown', `whether anything changed since the baseline can't be told: ${why}`)
    })
}

/** Undefined where there is nothing to compare. */
async function holdsTheSame(
  { registry, ports }: Run,
  { plan, image, baselineImage: baseline }: Journal,
): Promise<boolean | undefined> {
  const repository = plan?.images[0]?.repository
  if (image === undefined || baseline === undefined || repository === undefined) return undefined
  const known = isUnchanged(image, baseline.image, new Map())
  if (known !== undefined) return known
  const options = {
    signal: AbortSignal.any([ports.signal, AbortSignal.timeout(TIME_LIMIT_MS)]),
    budgetMs: RETRY_BUDGET_MS,
  }
  const [ours, theirs] = await Promise.all([
    readConfigs(registry, repository, unsharedPlatforms(image, baseline.image), options),
    readConfigs(registry, baseline.repository, unsharedPlatforms(baseline.image, image), options),
  ])
  return isUnchanged(image, baseline.image, new Map([...ours, ...theirs]))
}

async function readConfigs(
  registry: Registry,
  repository: Repository,
  platforms: Image['platforms'],
  options: CallOptions,
): Promise<Configs> {
  const configs = platforms.map(async ({ manifest: { config } }) => {
    return [config.digest, await registry.getConfig(repository, config, options)] as const
  })
  return new Map(await Promise.all(configs))
}
