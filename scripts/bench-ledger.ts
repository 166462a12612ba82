/**
 * `npm run bench:ledger`: how long it takes, and how much memory, to make a ledger from what BuildKit recorded. Every run is a
 * process of its own, as a publish is; a number behind the command is that of runs.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { openControl } from '../src/buildkit/control.ts'
import { createTraceReader } from '../src/ledger/trace.ts'
import { transfersOf } from '../src/ledger/transfers.ts'
import { bigTrace, REPOSITORIES } from '../test/ledger/big-trace.ts'
import { row } from './measurements.ts'

const ROOT = resolve(import.meta.dirname, '..')
const SPANS = 20_000

interface Measured {
  readonly milliseconds: number
  /** Of the processor, which others don't count for: what the time would be on a machine of our own. */
  readonly processor: number
  /** What the process has grown by at its peak, in megabytes. */
  readonly megabytes: number
}

/** What is measured, by its name; each is called in a process of its own, with the trace's file. */
const BENCHMARKS: Readonly<Record<string, (file: string) => Promise<Measured>>> = {
  [`${SPANS} spans to a ledger`]: async (file) => {
    // Through BuildKit's API, as a publish reads it. Only our own work is counted as time: the rest is waiting for the pieces.
    const fake = join(ROOT, 'test', 'scenarios', 'fake-buildkit.ts')
    await using control = openControl({ program: process.execPath, args: [fake, file], env: process.env })
    const [record] = await control.history()
    const before = peakMegabytes()
    let [milliseconds, processor] = [0, 0]
    const timed = <T>(work: () => T): T => {
      const [started, used] = [performance.now(), process.threadCpuUsage()]
      const result = work()
      const { user, system } = process.threadCpuUsage(used)
      milliseconds += performance.now() - started
      processor += (user + system) / 1000
      return result
    }
    const reader = createTraceReader()
    await control.pour(record?.trace?.digest ?? '', Number.POSITIVE_INFINITY, (bytes) => {
      timed(() => reader.add(bytes))
      return true
    })
    const { requests, spans, malformed } = timed(() => reader.end())
    const transfers = timed(() => transfersOf(requests, REPOSITORIES))
    if (spans !== SPANS || malformed > 0 || transfers.size === 0) throw new Error('the trace was not read')
    return { milliseconds, processor, megabytes: peakMegabytes() - before }
  },
}

function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024
}

const [first = '9', file] = process.argv.slice(2)
if (file !== undefined) {
  process.stdout.write(JSON.stringify(await BENCHMARKS[first]?.(file)))
} else {
  const folder = await mkdtemp(join(tmpdir(), 'layerwise-bench-'))
  try {
    const trace = join(folder, 'trace')
    const bytes = bigTrace(SPANS)
    await writeFile(trace, bytes)
    const runs = Number(first)
    console.log(
      `${runs} runs, a trace of ${(bytes.length / 1e6).toFixed(0)} MB${' '.repeat(24)}min  median     max`,
    )
    for (const name of Object.keys(BENCHMARKS)) {
      const measured: Measured[] = []
      for (let run = 0; run < runs; run += 1) measured.push(await measure(name, trace))
      const rows: readonly [string, (each: Measured) => number, string][] = [
        ['time', ({ milliseconds }) => milliseconds, 'ms'],
        ['time of the processor', ({ processor }) => processor, 'ms'],
        ['memory on top', ({ megabytes }) => megabytes, 'MB'],
      ]
      for (const [what, of, unit] of rows) console.log(row(`${name}: ${what}`, measured.map(of), unit))
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function measure(name: string, trace: string): Promise<Measured> {
  const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename, name, trace])
  return JSON.parse(stdout) as Measured
}
