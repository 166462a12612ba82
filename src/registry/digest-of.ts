import { createHash } from 'node:crypto'
import { type Digest, parseDigest } from '../oci/digest.ts'

/** The digest of these bytes. */
export function digestOf(bytes: Uint8Array): Digest {
  return parseDigest(`sha256:${createHash('sha256').update(bytes).digest('hex')}`)
}
