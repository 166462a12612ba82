import { namedStore } from './entry.ts'

/**
 * A bucket of S3. Which one is the user's to say, or that of BuildKit's environment; buildx finds credentials as AWS's tools do.
 * @see https://docs.docker.com/build/cache/backends/s3/
 */
export const s3 = namedStore('s3')
