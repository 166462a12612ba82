import { promisify } from 'node:util'
import { gzip, zstdCompress } from 'node:zlib'
import { type Header, pack } from 'tar-stream'

/** A file of a layer: its content, and what its header has besides. */
export interface LayerFile extends Partial<Omit<Header, 'size'>> {
  readonly name: string
  readonly content?: string | Uint8Array
}

/** A layer's archive, not compressed. */
export async function archive(files: readonly LayerFile[]): Promise<Buffer> {
  const packed = pack()
  for (const { content = '', ...header } of files) {
    packed.entry({ mtime: new Date(0), mode: 0o644, ...header }, Buffer.from(content))
  }
  packed.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of packed) if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

export const COMPRESSIONS = {
  none: async (bytes: Uint8Array) => Buffer.from(bytes),
  gzip: async (bytes: Uint8Array) => await promisify<Uint8Array, Buffer>(gzip)(bytes),
  zstd: async (bytes: Uint8Array) => await promisify<Uint8Array, Buffer>(zstdCompress)(bytes),
} as const

/** A small gzip file that unpacks to `bytes` zeros. */
export async function bomb(bytes: number): Promise<Buffer> {
  return await promisify<Uint8Array, Buffer>(gzip)(Buffer.alloc(bytes))
}
