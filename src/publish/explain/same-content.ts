import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { constants, gunzip, zstdDecompress } from 'node:zlib'
import { extract, type Header } from 'tar-stream'

/** Bytes that a layer may unpack to; what is larger isn't looked into. */
const UNPACKED_LIMIT = 64 * 1024 * 1024

/**
 * Whether two layers hold the same files with the same content, owners and permissions, whatever their times are.
 * Undefined where one of them can't be read as a layer, or is too large.
 */
export async function sameContent(one: Uint8Array, other: Uint8Array): Promise<boolean | undefined> {
  const [ours, theirs] = await Promise.all([readLayer(one), readLayer(other)])
  if (!startAlike(ours, theirs)) return false
  return ours.isWhole && theirs.isWhole ? ours.files.length === theirs.files.length : undefined
}

interface Layer {
  /** What each file is, but for its times; those that were read to their end. */
  readonly files: readonly string[]
  readonly isWhole: boolean
}

function startAlike(ours: Layer, theirs: Layer): boolean {
  const both = Math.min(ours.files.length, theirs.files.length)
  return ours.files.slice(0, both).every((file, index) => file === theirs.files[index])
}

async function readLayer(layer: Uint8Array): Promise<Layer> {
  const files: string[] = []
  try {
    const bytes = await unpack(layer)
    const archive = extract()
    archive.end(bytes)
    for await (const entry of archive) {
      const hash = createHash('sha256')
      for await (const chunk of entry) if (chunk instanceof Uint8Array) hash.update(chunk)
      files.push(JSON.stringify([...lasting(entry.header), hash.digest('hex')]))
    }
    return { files, isWhole: bytes.length >= END && bytes.subarray(-END).every((byte) => byte === 0) }
  } catch {
    return { files, isWhole: false }
  }
}

/** An archive ends with two blocks of zeros. */
const END = 2 * 512

/** Records that repeat what the header has. */
const REPEATED = new Set(['path', 'linkpath', 'size'])

function lasting({
  name,
  type,
  mode,
  uid,
  gid,
  linkname,
  devmajor,
  devminor,
  pax,
}: Header): readonly unknown[] {
  // Extended attributes are among them, and times in fractions of a second.
  const extended = Object.entries(typeof pax === 'object' ? (pax ?? {}) : {}).filter(
    ([key]) => !/^[acm]time$/.test(key) && !REPEATED.has(key),
  )
  return [name, type, mode, uid, gid, linkname, devmajor, devminor, extended.toSorted()]
}

async function unpack(layer: Uint8Array): Promise<Uint8Array> {
  const [a, b, c, d] = layer
  const options = { maxOutputLength: UNPACKED_LIMIT }
  // Of the beginning of a layer, what can be unpacked.
  if (a === 0x1f && b === 0x8b) {
    return await promisify(gunzip)(layer, { ...options, finishFlush: constants.Z_SYNC_FLUSH })
  }
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) {
    return await promisify(zstdDecompress)(layer, { ...options, finishFlush: constants.ZSTD_e_flush })
  }
  return layer
}
