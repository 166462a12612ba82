import { namedStore } from './entry.ts'

/**
 * A container of Azure's blob storage. Account and key are the user's to say, or those of BuildKit's environment.
 * @see https://docs.docker.com/build/cache/backends/azblob/
 */
export const azblob = namedStore('azblob')
