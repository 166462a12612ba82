import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { gunzipSync, zstdDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Bed } from '../bed/bed.ts'
import { type CacheService, startCacheService } from '../bed/cache-service/server.ts'
import { branchToken } from '../bed/cache-service/tokens.ts'
import { type S3, startS3 } from '../bed/s3.ts'
import { freshPath, project, publish, sharedBed, unique } from './layerwise.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

let bed: Bed
let folder: string
let service: CacheService
let s3: S3

beforeAll(async () => {
  bed = await sharedBed()
  folder = await mkdtemp(join(tmpdir(), 'scenario-sent-'))
  service = await startCacheService()
  s3 = await startS3({ folder: join(folder, 's3') })
})

afterAll(async () => {
  await s3?.stop()
  await service?.[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

it.each(['gzip', 'zstd'])(
  'sends no secret to a registry or a cache, and tells none, packed with %s',
  async (compression) => {
    const { secure } = bed
    const marker = `marker-${unique()}`
    const secrets = {
      token: `token-${unique()}`,
      fromFile: `file-${unique()}`,
      fromEnv: `env-${unique()}`,
      github: `ghp_${unique()}`,
      runtime: branchToken('main'),
      azure: service.azure.accountKey,
      aws: s3.env.AWS_SECRET_ACCESS_KEY,
      signature: `signature-${unique()}`,
      password: secure.password,
      basic: `${secure.username}:${secure.password}`,
    }
    const file = join(folder, 'secret')
    await writeFile(file, secrets.fromFile)
    await using app = await project({
      Dockerfile: [
        'FROM busybox:1.37 AS tools',
        'RUN --mount=type=secret,id=token --mount=type=secret,id=file --mount=type=secret,id=env,env=FROM_ENV \\',
        '  cat /run/secrets/token /run/secrets/file | wc -c >/length && test -n "$FROM_ENV"',
        `RUN echo ${marker} >/marker`,
        'FROM busybox:1.37',
        'COPY --from=tools /length /marker /',
      ].join('\n'),
    })
    const path = freshPath('sent')
    const store = join(folder, compression)
    await mkdir(store)
    const { accountUrl, accountName } = service.azure
    const args = [
      ...['--images', `${secure.host}/${path}`, '--tags', 'v1', '--provenance', 'mode=max'],
      ...['--registry', secure.host, '--username', secure.username, '--password', secure.password],
      ...['--secrets', `token=${secrets.token}`, '--secret-files', `file=${file}`],
      ...['--secret-envs', 'env=PLANTED', '--github-token', secrets.github],
      ...['--cache', 'type=registry,mode=max', '--cache', 'gha', '--cache', `type=local,dest=${store}`],
      ...[
        '--cache',
        `type=s3,bucket=${s3.bucket},region=${s3.region},endpoint_url=${s3.url},use_path_style=true`,
      ],
      ...[
        '--cache',
        `type=azblob,account_url=${accountUrl}?sv=${secrets.signature},account_name=${accountName},secret_access_key=${secrets.azure}`,
      ],
      ...['--push', '--outputs', `type=image,compression=${compression},force-compression=true`],
    ]
    const env = {
      ...service.env(secrets.runtime),
      ...s3.env,
      PLANTED: secrets.fromEnv,
      GITHUB_TOKEN: secrets.github,
    }
    // The second time caches are read as well, and what was asked for is part of what provenance may tell.
    const said: string[] = []
    for (let time = 0; time < 2; time += 1) {
      const run = await publish(bed, { folder: app.folder, args, env })
      expect(run.exitCode, run.stderr).toBe(0)
      expect(run.result?.warnings).toEqual([])
      expect(run.result?.cache.exports.map(({ state }) => state)).toEqual(['written'])
      said.push(run.stdout, run.stderr, JSON.stringify(run.result))
    }
    const [inS3, inLocal] = await Promise.all([filesOf(join(folder, 's3', 'buckets')), filesOf(store)])
    const blobs = service.blobs.all()
    // Each with what isn't secret in it: what isn't found would be found.
    const sent: Readonly<Record<string, readonly [readonly Buffer[], string]>> = {
      registry: [await inRegistry(path), marker],
      service: [blobs.map(({ bytes }) => bytes), marker],
      s3: [inS3.map(({ bytes }) => bytes), marker],
      local: [inLocal.map(({ bytes }) => bytes), marker],
      requests: [service.requests.map((request) => Buffer.from(request.path)), 'buildcache-'],
      names: [[...inS3, ...inLocal].map(({ name }) => Buffer.from(name)), 'buildcache-'],
      said: [said.map((text) => Buffer.from(text)), 'account_url='],
    }
    for (const [name, [all, control]] of Object.entries(sent)) {
      const texts = all.flatMap(unpacked)
      const holding = (text: string) => texts.filter((bytes) => bytes.includes(text)).length
      expect(holding(control), name).toBeGreaterThan(0)
      for (const [secret, value] of Object.entries(secrets)) {
        for (const form of formsOf(value)) expect(holding(form), `${secret} in ${name}`).toBe(0)
      }
    }
  },
)

/** All that a repository of the registry with a password holds: blobs and manifests. */
async function inRegistry(path: string): Promise<readonly Buffer[]> {
  const root = join(bed.secure.folder, 'storage', 'docker', 'registry', 'v2')
  const links = [join('_layers', 'sha256'), join('_manifests', 'revisions', 'sha256')]
  const digests = await Promise.all(links.map((link) => readdir(join(root, 'repositories', path, link))))
  return await Promise.all(
    digests.flat().map((hex) => readFile(join(root, 'blobs', 'sha256', hex.slice(0, 2), hex, 'data'))),
  )
}

/** With their names below it. */
async function filesOf(root: string): Promise<readonly { readonly name: string; readonly bytes: Buffer }[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const path = join(parentPath, name)
        return { name: relative(root, path), bytes: await readFile(path) }
      }),
  )
}

/** Bytes as they are, and what they unpack to. */
function unpacked(bytes: Buffer): readonly Buffer[] {
  if (bytes.subarray(0, 2).equals(Buffer.of(0x1f, 0x8b))) return [bytes, gunzipSync(bytes)]
  if (bytes.subarray(0, 4).equals(Buffer.of(0x28, 0xb5, 0x2f, 0xfd)))
    return [bytes, zstdDecompressSync(bytes)]
  return [bytes]
}

function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret)
  // Within base64 of something longer it may begin at three places; the ends depend on what is beside it.
  const shifted = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(4, -4),
  )
  return [secret, encodeURIComponent(secret), bytes.toString('hex'), ...shifted]
}
