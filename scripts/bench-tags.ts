/**
 * `npm run bench:tags`: what it takes to find out where 20 moving tags of ours point to in 3 repositories of the bed's
 * registry, which is what is asked before they are moved.
 */

import { parseRepository, type Repository } from '../src/oci/reference.ts'
import { createRegistry } from '../src/registry/client.ts'
import { readPresent } from '../src/registry/present-image.ts'
import { up } from '../test/bed/bed.ts'
import { pushImage, pushManifest } from '../test/bed/push-image.ts'
import { median, row } from './measurements.ts'

const RUNS = Number(process.argv[2] ?? 10)
const PATHS = ['bench-tags/a', 'bench-tags/b', 'bench-tags/c']
/** Milliseconds that it may take, in the middle. */
const GOAL_MS = 150
const TAGS = Array.from({ length: 20 }, (_, index) => `1.${index}`)

const bed = await up({ onProgress: (line) => console.error(line) })
for (const path of PATHS) {
  const target = { url: bed.registry.url, path, tag: 'plain' }
  const digest = await pushImage(target, { 'linux/amd64': [path] })
  for (const tag of TAGS) {
    const manifest = {
      ...{ schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json' },
      manifests: [{ mediaType: 'application/vnd.oci.image.index.v1+json', digest, size: 1 }],
      annotations: { 'org.opencontainers.image.version': tag },
    }
    await pushManifest(target, tag, manifest)
  }
}

const times: number[] = []
const begin = (await bed.registry.accessLog()).length
for (let run = 0; run < RUNS; run += 1) {
  // A client of its own each time, as a publish has: connections are part of it.
  await using registry = createRegistry({
    version: 'bench',
    environment: {},
    keychain: { find: async () => undefined },
    httpRegistries: new Set([bed.registry.host]),
  })
  // By then a publish has talked to the registry for a while.
  for (const path of PATHS) await registry.headManifest(repository(path), 'plain')
  const started = performance.now()
  const read = PATHS.flatMap((path) => TAGS.map((tag) => readPresent(registry, repository(path), tag)))
  const versions = (await Promise.all(read)).map((present) => present?.version)
  times.push(performance.now() - started)
  if (versions.some((version) => version === undefined)) throw new Error('a tag has no version')
}
const requests = (await bed.registry.accessLog(begin)).filter(({ method }) => method === 'GET')
console.log(
  `\n${RUNS} runs, ${TAGS.length} tags in ${PATHS.length} repositories${' '.repeat(10)}min  median     max`,
)
console.log(row('asked where they point to', times, 'ms'))
const asked = requests.filter(({ path }) => path.includes('/manifests/')).length / RUNS
const most = TAGS.length * PATHS.length
const goals = [
  { goal: `under ${GOAL_MS} ms`, met: median(times) < GOAL_MS, found: `${median(times).toFixed(0)} ms` },
  { goal: `${most} requests in a run`, met: asked === most, found: `${asked}` },
]
for (const { met, goal, found } of goals) console.log(`${met ? 'ok    ' : 'not ok'}  ${goal}: ${found}`)
if (goals.some(({ met }) => !met)) process.exitCode = 1

function repository(path: string): Repository {
  const parsed = parseRepository(`${bed.registry.host}/${path}`)
  if (!parsed.ok) throw new TypeError(parsed.why)
  return parsed.value
}
