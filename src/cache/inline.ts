import { formatAttributes } from '../inputs/attributes.ts'
import { formatReference } from '../oci/reference.ts'
import { tagName } from '../tags/tag-name.ts'
import type { CacheBackend } from './cache.ts'

/**
 * The cache in the image itself: nothing is sent twice, and only the final stage's layers are kept. It is found under the tags
 * that this run is going to move, and those that `type=ref` names after branches and pull requests.
 * @see https://docs.docker.com/build/cache/backends/inline/
 */
export const inline: CacheBackend = {
  withoutPush: false,
  obstacles: () => ({}),
  entries: ({ image: repository, reads, writes, movingTags }) => {
    if (repository === undefined) return { imports: [], exports: [], withImage: [] }
    const tags = new Set([...movingTags, ...reads.map((name) => tagName(name, { compat: false }))])
    return {
      imports: [...tags]
        .filter((tag) => tag !== '')
        .map((tag) => formatAttributes({ type: 'registry', ref: formatReference({ repository, tag }) })),
      exports: [],
      withImage: writes === undefined ? [] : ['type=inline'],
    }
  },
}
