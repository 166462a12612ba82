import { formatPlatform } from '../oci/platform.ts'
import { formatRepository } from '../oci/reference.ts'
import type { CacheContext, CachePair } from './cache.ts'

/**
 * The cache beside the image, one tag a scope: blobs are shared with the image and sent once. `mode=max` would let
 * everyone who may pull the image read the files of its builder stages, so a public repository gets `mode=min`.
 */
export function registryCache(context: CacheContext): CachePair {
  const reference = (branch: string) => `${formatRepository(context.repository)}:${cacheTag(context, branch)}`
  const mode = context.public ? 'min' : 'max'
  return {
    imports: context.reads.map((branch) => `type=registry,ref=${reference(branch)}`),
    exports:
      context.writes === undefined
        ? []
        : [
            `type=registry,ref=${reference(context.writes)},mode=${mode},image-manifest=true,oci-mediatypes=true`,
          ],
  }
}

const LONGEST = 128

function cacheTag({ target, platforms }: CacheContext, branch: string): string {
  const parts = ['buildcache', target, platforms?.map(formatPlatform).join('-'), branch]
  return parts
    .filter((part) => part !== undefined)
    .join('-')
    .replace(/[^A-Za-z0-9_.-]+/g, '-')
    .slice(0, LONGEST)
}
