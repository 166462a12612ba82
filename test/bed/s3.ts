import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { daemonIsAlive, startDaemon, stopDaemon } from './daemon.ts'
import { freePort } from './ports.ts'
import { ensureTools, type Progress } from './tools.ts'

export interface S3Options {
  /** The server's own: what it stores, and its log. */
  readonly folder: string
  readonly onProgress?: Progress
}

export interface S3 {
  /** `http://127.0.0.1:PORT`; buckets are the first part of the path. */
  readonly url: string
  readonly bucket: string
  readonly region: string
  /** For the environment of buildx, which hands them to BuildKit. */
  readonly env: Readonly<Record<'AWS_ACCESS_KEY_ID' | 'AWS_SECRET_ACCESS_KEY', string>>
  isAlive(): Promise<boolean>
  stop(): Promise<void>
}

/** An S3 server with an empty bucket, which ends with the process that starts it. Building it takes minutes, once. */
export async function startS3({ folder, onProgress = () => {} }: S3Options): Promise<S3> {
  const { versitygw } = await ensureTools(['versitygw'], onProgress)
  const address = `127.0.0.1:${await freePort()}`
  const [region, bucket] = ['us-east-1', 'cache']
  const env = { AWS_ACCESS_KEY_ID: 'bed', AWS_SECRET_ACCESS_KEY: 'open-sesame' }
  const [buckets, metadata] = [join(folder, 'buckets'), join(folder, 'metadata')]
  // A folder is a bucket.
  await mkdir(join(buckets, bucket), { recursive: true })
  await mkdir(metadata)
  await startDaemon({
    command: versitygw,
    args: [
      ...['--port', address, '--region', region, '--health', '/health', '--quiet'],
      // Where it keeps metadata, for file systems that have no extended attributes.
      ...['posix', '--sidecar', metadata, buckets],
    ],
    env: {
      ...process.env,
      ROOT_ACCESS_KEY_ID: env.AWS_ACCESS_KEY_ID,
      ROOT_SECRET_ACCESS_KEY: env.AWS_SECRET_ACCESS_KEY,
    },
    folder,
    ready: () =>
      fetch(`http://${address}/health`).then(
        ({ ok }) => ok,
        () => false,
      ),
    outlives: false,
  })
  return {
    ...{ url: `http://${address}`, bucket, region, env },
    isAlive: () => daemonIsAlive(folder),
    stop: () => stopDaemon(folder),
  }
}
