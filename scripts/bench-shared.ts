/**
 * `npm run bench:shared`: 200 images for two platforms on one base in the bed's registry, a repository each, and
 * `layerwise shared` on all of them, several times.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pLimit from 'p-limit'
import { up } from '../test/bed/bed.ts'
import { pushImage } from '../test/bed/push-image.ts'
import { row } from './measurements.ts'

const ENTRY = process.env['LAYERWISE_ENTRY'] ?? resolve(import.meta.dirname, '..', 'dist', 'index.js')
const RUNS = Number(process.argv[2] ?? 10)
const IMAGES = 200
const BASE_BYTES = [1_000_000, 50_000, 200]
const OWN_BYTES = 2_000

/** Bytes that are the same in every run, and others for every name. */
function content(name: string, bytes: number): string {
  return `${name} `.repeat(Math.ceil(bytes / (name.length + 1))).slice(0, bytes)
}

function layers(image: string, architecture: string): readonly string[] {
  const base = BASE_BYTES.map((bytes, index) => content(`base ${index} ${architecture}`, bytes))
  return [...base, content(`${image} for all`, OWN_BYTES), content(`${image} ${architecture}`, OWN_BYTES)]
}

async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const started = performance.now()
  const child = spawn(process.execPath, [ENTRY, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const code = await new Promise((done, fail) => child.on('error', fail).on('close', done))
  if (code !== 0) throw new Error(`layerwise ${args[0]} ended with ${code}`)
  return performance.now() - started
}

const bed = await up({ onProgress: (line) => console.error(line) })
const folder = await mkdtemp(join(tmpdir(), 'layerwise-bench-'))
try {
  const names = Array.from({ length: IMAGES }, (_, index) => `service-${String(index).padStart(3, '0')}`)
  const limit = pLimit(8)
  await limit.map(names, (name) =>
    pushImage(
      { url: bed.registry.url, path: `bench-shared/${name}`, tag: '1.0' },
      { 'linux/amd64': layers(name, 'amd64'), 'linux/arm64': layers(name, 'arm64') },
    ),
  )
  const list = join(folder, 'images.txt')
  const json = join(folder, 'shared.json')
  await writeFile(list, names.map((name) => `${bed.registry.host}/bench-shared/${name}:1.0\n`).join(''))
  const env = { ...process.env, ...bed.env, GITHUB_ACTIONS: '' }
  const begin = (await bed.registry.accessLog()).length
  const times: number[] = []
  for (let index = 0; index < RUNS; index += 1)
    times.push(await run(['shared', '--file', list, '--json', json], env))
  const log = await bed.registry.accessLog(begin)
  const { images, storedBytes, savedBytes } = JSON.parse(await readFile(json, 'utf8'))
  console.log(`\n${RUNS} runs, ${images.length} images, 2 platforms${' '.repeat(15)}min  median     max`)
  console.log(row('layerwise shared', times, 'ms'))
  console.log(
    `requests in a run: ${log.length / RUNS}; blobs read: ${log.filter(({ path }) => path.includes('/blobs/')).length}`,
  )
  console.log(`stored: ${storedBytes} bytes; saved: ${savedBytes} bytes`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
