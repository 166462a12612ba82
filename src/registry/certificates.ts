import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Reads docker's folders of certificate authorities: `<folder>/<host[:port]>/*.crt`, all of a host's files together. A folder
 * that is missing or closed to us holds none; of several, the first that knows a host counts.
 * @see https://docs.docker.com/engine/security/certificates/
 * @returns host with optional port → PEM text, for `certificateAuthorities`.
 */
export async function readCertificateAuthorities(
  folders: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const authorities = new Map<string, string>()
  for (const folder of folders) {
    for (const host of await list(folder)) {
      if (authorities.has(host)) continue
      const files = (await list(join(folder, host))).filter((name) => name.endsWith('.crt')).sort()
      if (files.length === 0) continue
      const texts = await Promise.all(files.map((name) => readFile(join(folder, host, name), 'utf8')))
      authorities.set(host, texts.join('\n'))
    }
  }
  return authorities
}

async function list(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && ABSENT.has(String(error.code))) return []
    throw error
  }
}

const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'EACCES'])
