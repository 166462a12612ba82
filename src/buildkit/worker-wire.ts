import { formatPlatform, normalizePlatform, type Platform } from '../oci/platform.ts'
import { fields } from './wire.ts'

/**
 * Of a ListWorkersResponse: what BuildKit builds for, each platform once, its own first.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/api/types/worker.proto
 */
export function decodePlatforms(message: Uint8Array): readonly Platform[] {
  const platforms = new Map<string, Platform>()
  fields(message, {
    1: (worker) =>
      fields(worker.bytes(), {
        3: (reader) => {
          const platform = decodePlatform(reader.bytes())
          platforms.set(formatPlatform(platform), platform)
        },
      }),
  })
  return [...platforms.values()]
}

/** @see https://github.com/moby/buildkit/blob/v0.31.2/solver/pb/ops.proto */
function decodePlatform(bytes: Uint8Array): Platform {
  let [architecture, os, variant] = ['', '', '']
  fields(bytes, {
    1: (reader) => {
      architecture = reader.string()
    },
    2: (reader) => {
      os = reader.string()
    },
    3: (reader) => {
      variant = reader.string()
    },
  })
  return normalizePlatform({ os, architecture, ...(variant !== '' && { variant }) })
}

/** Of an InfoResponse: `v0.31.2`; empty where BuildKit doesn't say. */
export function decodeVersion(message: Uint8Array): string {
  let version = ''
  fields(message, {
    1: (build) =>
      fields(build.bytes(), {
        2: (reader) => {
          version = reader.string()
        },
      }),
  })
  return version
}
