import { type Digest, isDigest } from '../oci/digest.ts'
import type { SolveStatus } from './solve-status.ts'

/** A layer that went to a cache. */
export interface CacheLayer {
  readonly digest: Digest
  /** Bytes; undefined where the builder doesn't have it any more. */
  readonly size: number | undefined
}

// Their exporters ask for each layer first, and speak of none that is there, unless it comes meanwhile; those to a registry or a
// folder speak of all.
// https://github.com/moby/buildkit/blob/v0.31.2/cache/remotecache/gha/gha.go, s3/s3.go, azblob/exporter.go
const SERVICES = /^exporting (?:cache )?to (?:GitHub Actions Cache|Amazon S3|Azure Blob Storage)$/
const WRITING = /^writing layer (\S+)$/

/** Layers that a solve has sent to services that keep caches and are no registries. */
export function layersSent({ vertices, progress }: SolveStatus): readonly Digest[] {
  const exporters = new Set(
    vertices
      .filter(({ name, error }) => SERVICES.test(name) && error === undefined)
      .map(({ digest }) => digest),
  )
  return progress
    .filter(({ vertex }) => exporters.has(vertex))
    .map(({ id }) => WRITING.exec(id)?.[1] ?? '')
    .filter(isDigest)
}
