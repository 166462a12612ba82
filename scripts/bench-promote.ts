/**
 * `npm run bench:promote`: an image of 500 MB from one registry to another that has nothing of it, by `layerwise promote` and
 * by `crane copy`, beside reading all of its blobs alone and writing them alone; in turns, in one run. First as quickly as the
 * loopback interface lets them, where everybody waits for the processors, then over links of a gigabit a second.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseDigest } from '../src/oci/digest.ts'
import { type Descriptor, MEDIA_TYPE } from '../src/oci/manifest.ts'
import { createRegistry } from '../src/registry/client.ts'
import { digestOf } from '../src/registry/digest-of.ts'
import type { Registry as Client } from '../src/registry/registry.ts'
import { startRegistry } from '../test/bed/registry.ts'
import { ensureTools } from '../test/bed/tools.ts'
import { median, row } from './measurements.ts'
import { slowLink } from './slow-link.ts'

const ROOT = resolve(import.meta.dirname, '..')
const ENTRY = process.env['LAYERWISE_ENTRY'] ?? join(ROOT, 'dist', 'index.js')
const WARM_UP = 1
const LAYERS_MB = [200, 120, 80, 50, 30, 20]
const CHUNK = 65_536
/** Bytes a second. */
const LINK = 125_000_000
const SAMPLE = { path: 'bench/image', tag: 'v1' }

/** Bytes that no compression makes smaller: a layer's own first piece, and then always the same. */
function* layerBytes(index: number, size: number): Generator<Uint8Array, void> {
  const piece = (seed: string) => createHash('shake256', { outputLength: CHUNK }).update(seed).digest()
  const rest = piece('rest')
  for (let sent = 0; sent < size; sent += CHUNK) {
    const next = sent === 0 ? piece(`layer ${index}`) : rest
    yield next.subarray(0, Math.min(CHUNK, size - sent))
  }
}

function client(): Client {
  return createRegistry({ version: 'bench', environment: {}, keychain: { find: async () => undefined } })
}

/** What is measured alone runs in a process of its own as well, which says how long it took without its start. */
const ALONE = {
  async read(host: string): Promise<void> {
    await using registry = client()
    const repository = { registry: host, path: SAMPLE.path }
    const manifest = await registry.getManifest(repository, SAMPLE.tag)
    if (manifest.kind !== 'manifest') throw new TypeError('the sample is a manifest')
    await Promise.all(
      manifest.manifest.layers.map(async (layer) => {
        for await (const _ of registry.readBlob(repository, layer));
      }),
    )
  },
  async write(host: string, path: string, digests: string): Promise<void> {
    await using registry = client()
    await pushLayers(registry, { registry: host, path }, digests.split(','))
  },
}

async function pushLayers(
  registry: Client,
  repository: { readonly registry: string; readonly path: string },
  digests: readonly string[],
): Promise<readonly Descriptor[]> {
  return await Promise.all(
    LAYERS_MB.map(async (megabytes, index) => {
      const size = megabytes * 1_000_000
      const digest = parseDigest(digests[index] ?? '')
      const layer = { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest, size }
      await registry.uploadBlob(repository, layer, async function* () {
        yield* layerBytes(index, size)
      })
      return layer
    }),
  )
}

async function pushSample(host: string, digests: readonly string[]): Promise<void> {
  await using registry = client()
  const repository = { registry: host, path: SAMPLE.path }
  const layers = await pushLayers(registry, repository, digests)
  const text = JSON.stringify({ os: 'linux', architecture: 'amd64', rootfs: { type: 'layers' } })
  const bytes = Buffer.from(text)
  const config = {
    mediaType: 'application/vnd.oci.image.config.v1+json',
    digest: digestOf(bytes),
    size: bytes.length,
  }
  await registry.uploadBlob(repository, config, async function* () {
    yield bytes
  })
  const manifest = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociManifest, config, layers }
  await registry.putManifest(
    ...([repository, SAMPLE.tag, Buffer.from(JSON.stringify(manifest)), MEDIA_TYPE.ociManifest] as const),
  )
}

interface Measured {
  /** Of the whole process; of what runs alone without its start. */
  readonly milliseconds: number
  /** Peak resident memory, in bytes. */
  readonly memory: number
}

/** How long a process takes, with the most memory that it had, as the kernel counts it. */
async function measure([program = '', ...args]: readonly string[]): Promise<Measured> {
  const started = performance.now()
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let [output, errors] = ['', '']
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    errors = `${errors}${chunk}`.slice(-4000)
  })
  const ended = new Promise((done, fail) => child.on('error', fail).on('close', done))
  const memory = peakMemory(child)
  const code = await ended
  const milliseconds = Number(/^took (\d+) ms$/m.exec(output)?.[1] ?? performance.now() - started)
  if (code !== 0) throw new Error(`${program} ${args[0]} ended with ${code}:\n${errors}`)
  return { milliseconds, memory: await memory }
}

async function peakMemory(child: ChildProcess): Promise<number> {
  let most = 0
  while (child.exitCode === null && child.signalCode === null) {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
    most = Math.max(most, Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024)
    await sleep(20)
  }
  return most
}

interface Round {
  readonly read: Measured
  readonly write: Measured
  readonly promote: Measured
  readonly crane: Measured
}

/** @param empty makes the second registry forget what it was sent. */
async function rounds(
  count: number,
  [from, to]: readonly [string, string],
  crane: string,
  digests: readonly string[],
  empty: () => Promise<void>,
): Promise<readonly Round[]> {
  const source = `${from}/${SAMPLE.path}:${SAMPLE.tag}`
  const self = [process.execPath, import.meta.filename]
  const all: Round[] = []
  for (let round = -WARM_UP; round < count; round += 1) {
    const into = async (command: readonly string[]) => {
      await empty()
      return await measure(command)
    }
    const ours = () => into([process.execPath, ENTRY, 'promote', source, '--to', `${to}/bench/promoted`])
    const theirs = () => into([crane, 'copy', '--insecure', source, `${to}/bench/copied:v1`])
    const read = await measure([...self, 'read', from])
    const first = round % 2 === 0 ? await theirs() : undefined
    const promote = await ours()
    const copied = first ?? (await theirs())
    const write = await into([...self, 'write', to, 'bench/written', digests.join()])
    if (round >= 0) all.push({ read, write, promote, crane: copied })
    const times = [read, write, promote, copied].map(({ milliseconds }) => milliseconds.toFixed(0))
    console.error(`round ${round + 1} of ${count}: read, write, promote, crane: ${times.join(', ')} ms`)
  }
  return all
}

function show(title: string, all: readonly Round[]): void {
  const of = (what: keyof Round) => all.map((round) => round[what].milliseconds)
  const ratios = all.map(
    ({ promote, read, write }) =>
      (promote.milliseconds * 100) / Math.max(read.milliseconds, write.milliseconds),
  )
  const beside = all.map(({ promote, crane }) => (promote.milliseconds * 100) / crane.milliseconds)
  console.log(`\n${`${title}, ${all.length} rounds`.padEnd(44)}     min  median     max`)
  console.log(row('all blobs read, alone', of('read'), 'ms'))
  console.log(row('all blobs written, alone', of('write'), 'ms'))
  console.log(row('layerwise promote', of('promote'), 'ms'))
  console.log(row('crane copy', of('crane'), 'ms'))
  console.log(row('promote beside the slower of the two, alone', ratios, '%'))
  console.log(row('promote beside crane copy', beside, '%'))
  const memory = all.map(({ promote }) => promote.memory / 1e6)
  console.log(row('layerwise: peak memory of its process', memory, 'MB'))
  const least = median(ratios)
  if (least > 120) console.log(`slower than 1.2 times the slower of the two: ${(least / 100).toFixed(2)}`)
}

async function tell(work: Promise<void>): Promise<void> {
  const started = performance.now()
  await work
  console.log(`took ${Math.round(performance.now() - started)} ms`)
}

const [what = '', host = '', path = '', digests = ''] = process.argv.slice(2)
if (what === 'read') await tell(ALONE.read(host))
else if (what === 'write') await tell(ALONE.write(host, path, digests))
else await bench(Number(what || 5))

async function bench(count: number): Promise<void> {
  const digests = LAYERS_MB.map((megabytes, index) => {
    const hash = createHash('sha256')
    for (const bytes of layerBytes(index, megabytes * 1_000_000)) hash.update(bytes)
    return `sha256:${hash.digest('hex')}`
  })
  const { crane } = await ensureTools(['crane'], (line) => console.error(line))
  const folder = await mkdtemp(join(tmpdir(), 'layerwise-bench-'))
  const from = await startRegistry({ folder: join(folder, 'from') })
  const to = await startRegistry({ folder: join(folder, 'to') })
  const empty = async () => {
    await to.stop()
    await to.start({ empty: true })
  }
  try {
    await pushSample(from.host, digests)
    show('loopback', await rounds(count, [from.host, to.host], crane, digests, empty))
    await using source = await slowLink(from.host, LINK)
    await using destination = await slowLink(to.host, LINK)
    show('links of 1 Gbit/s', await rounds(count, [source.host, destination.host], crane, digests, empty))
  } finally {
    await from.stop()
    await to.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
