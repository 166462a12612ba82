/**
 * `npm run bench`: the same release by bare buildx and by Layerwise, in pairs, in turns, in one run, on the bed.
 * Every run has a change of its own, so each builds and pushes a layer. Bare buildx sets four tags and knows nothing
 * else; Layerwise sets the same four after it has verified what it pushed, and prints the ledger. No cache is imported
 * or exported in either.
 */
import { spawn, spawnSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { up } from '../test/bed/bed.ts'
import { row } from './measurements.ts'

const ROOT = resolve(import.meta.dirname, '..')
const PAIRS = Number(process.argv[2] ?? 10)
const WARM_UP = 1
const TAGS = ['2.1.3', '2.1', '2', 'latest']
const PLATFORMS = 'linux/amd64,linux/arm64'

interface Measured {
  readonly milliseconds: number
  /** From the start to the first byte on standard output. */
  readonly firstOutput: number
  /** Peak resident memory of the process itself, in bytes; of Node's processes only. */
  readonly memory: number
}

async function measure(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  memoryFile: string,
): Promise<Measured> {
  const [program = '', ...args] = command
  await rm(memoryFile, { force: true })
  const started = performance.now()
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let firstOutput = 0
  let errors = ''
  child.stdout.on('data', () => {
    firstOutput ||= performance.now() - started
  })
  child.stderr.on('data', (chunk) => {
    errors = `${errors}${chunk}`.slice(-4000)
  })
  const code = await new Promise((done, fail) => child.on('error', fail).on('close', done))
  const milliseconds = performance.now() - started
  if (code !== 0) throw new Error(`${program} ${args[0]} ended with ${code}:\n${errors}`)
  return {
    milliseconds,
    firstOutput,
    memory: Number(await readFile(memoryFile, 'utf8').catch(() => '0')) * 1024,
  }
}

const bed = await up({ onProgress: (line) => console.error(line) })
const folder = await mkdtemp(join(tmpdir(), 'layerwise-bench-'))
try {
  const memoryFile = join(folder, 'memory')
  // The process itself says how large it became, in kilobytes, when it ends.
  const probe = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(memoryFile)},String(process.resourceUsage().maxRSS)))`
  const context = join(folder, 'context')
  await cp(join(ROOT, 'examples', 'hello'), context, { recursive: true })
  const env = { ...process.env, ...bed.env, GITHUB_ACTIONS: '' }
  const image = (who: string) => `${bed.registry.host}/bench/${who}`
  const references = (who: string) => TAGS.map((tag) => `${image(who)}:${tag}`)
  // What Layerwise would call as well.
  const buildx =
    spawnSync('docker', ['buildx', 'version'], { env }).status === 0 ? ['docker', 'buildx'] : ['buildx']
  const bare = [
    ...buildx,
    'build',
    '--platform',
    PLATFORMS,
    ...references('bare').flatMap((tag) => ['--tag', tag]),
    '--push',
    context,
  ]
  const layerwise = [
    process.execPath,
    `--import=data:text/javascript,${encodeURIComponent(probe)}`,
    join(ROOT, 'dist', 'index.js'),
    ...['publish', context, '--platforms', PLATFORMS],
    ...references('layerwise').flatMap((tag) => ['--tags', tag]),
  ]
  let change = 0
  const timed = async (command: readonly string[]) => {
    change += 1
    await writeFile(join(context, 'app', 'greeting.txt'), `Hello number ${change}, ${process.pid}.\n`)
    return await measure(command, env, memoryFile)
  }
  const pairs: { readonly bare: Measured; readonly layerwise: Measured }[] = []
  for (let pair = -WARM_UP; pair < PAIRS; pair += 1) {
    const first = pair % 2 === 0 ? await timed(bare) : undefined
    const ours = await timed(layerwise)
    const measured = { bare: first ?? (await timed(bare)), layerwise: ours }
    if (pair >= 0) pairs.push(measured)
    console.error(
      `pair ${pair + 1} of ${PAIRS}: bare ${measured.bare.milliseconds.toFixed(0)} ms, layerwise ${ours.milliseconds.toFixed(0)} ms`,
    )
  }
  const theirs = pairs.map((pair) => pair.bare.milliseconds)
  const ours = pairs.map((pair) => pair.layerwise.milliseconds)
  console.log(`\n${pairs.length} pairs, ${PLATFORMS}, ${TAGS.length} tags${' '.repeat(8)}min  median     max`)
  console.log(row(`${buildx.join(' ')} build --push`, theirs, 'ms'))
  console.log(row('layerwise publish', ours, 'ms'))
  console.log(
    row(
      'difference within a pair',
      pairs.map((pair) => pair.layerwise.milliseconds - pair.bare.milliseconds),
      'ms',
    ),
  )
  console.log(
    row(
      'layerwise: start to first line of output',
      pairs.map((pair) => pair.layerwise.firstOutput),
      'ms',
    ),
  )
  console.log(
    row(
      'layerwise: peak memory of its process',
      pairs.map((pair) => pair.layerwise.memory / 1e6),
      'MB',
    ),
  )
} finally {
  await rm(folder, { recursive: true, force: true })
}
