import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './command.ts'
import { MissingPrerequisite } from './prerequisite.ts'

export interface Certificates {
  readonly caFile: string
  readonly certificate: string
  readonly key: string
}

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '30']

/** A private CA and a certificate by it for 127.0.0.1 and localhost, made on the spot. */
export async function ensureCertificates(folder: string): Promise<Certificates> {
  const made: Certificates = {
    caFile: join(folder, 'ca.pem'),
    certificate: join(folder, 'server.pem'),
    key: join(folder, 'server.key'),
  }
  if (existsSync(folder)) return made
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true })
  const openssl = (args: readonly string[]) =>
    run('openssl', ['req', '-x509', ...NEW_KEY, ...args], { cwd: unfinished })
  try {
    await openssl(['-subj', '/CN=Layerwise bed CA', '-keyout', 'ca.key', '-out', 'ca.pem'])
    await openssl([
      ...['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost'],
      ...['-addext', 'basicConstraints=critical,CA:FALSE', '-CA', 'ca.pem', '-CAkey', 'ca.key'],
      ...['-keyout', 'server.key', '-out', 'server.pem'],
    ])
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new MissingPrerequisite("openssl 3 is needed for the bed's private CA: apt-get install openssl")
    }
    throw error
  }
  await rename(unfinished, folder)
  return made
}
