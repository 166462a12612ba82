import { BACKENDS } from './backends.ts'
import type { CacheFacts, CacheKind } from './cache.ts'

/** The cache that is chosen, and a clause that says why; no kind where there is no cache to be had. */
export interface CacheChoice {
  readonly kind?: CacheKind
  /** What is read as well, and written where the tags of a registry turn out to be immutable. */
  readonly otherwise?: CacheKind
  readonly why: string
}

/**
 * The cache that serves best without showing anything to anybody: beside the image with all stages, where an anonymous client
 * can't pull; else the runner's, whose entries only runs in the repository can read; else beside the image with the
 * final stage's layers, which the image holds anyway. A run that only reads looks where one that writes would have written.
 */
export function chooseCache(
  facts: CacheFacts,
  { writes, repository }: { readonly writes: boolean; readonly repository: string | undefined },
): CacheChoice {
  const beside = registryObstacle(facts, writes, repository)
  const isPrivate = facts.registry.anonymousPull === false
  const service = BACKENDS.gha.obstacles(facts).read
  if (beside === undefined && isPrivate) {
    const why = `nobody can pull ${repository} without credentials`
    return { kind: 'registry', why, ...(service === undefined && { otherwise: 'gha' }) }
  }
  const besides = beside ?? exposure(facts, repository)
  if (service === undefined) return { kind: 'gha', why: besides }
  if (beside === undefined) {
    return { kind: 'registry', why: `with the layers of the final stage only: ${besides}, and ${service}` }
  }
  return { why: `${beside}, and ${service}` }
}

function registryObstacle(
  facts: CacheFacts,
  writes: boolean,
  repository: string | undefined,
): string | undefined {
  if (repository === undefined) return 'there is no image to keep it beside'
  return writes ? BACKENDS.registry.obstacles(facts).write : undefined
}

function exposure({ registry: { anonymousPull } }: CacheFacts, repository: string | undefined): string {
  return anonymousPull === true
    ? `everybody can pull ${repository}, and would get the files of the builder stages`
    : `whether everybody can pull ${repository} isn't known`
}
