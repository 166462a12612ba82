/**
 * `npm run test:ledger`: publishes generated cases on the bed, each with some changes, and holds every ledger against what
 * the registries logged. `npm run test:ledger -- --seed 7 --cases 20` makes the same cases again, `--case 3` only one.
 */
import { randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import pLimit from 'p-limit'
import { up } from '../test/bed/bed.ts'
import { generatedCase } from '../test/scenarios/generated-case.ts'
import { tryCase } from '../test/scenarios/generated-publish.ts'
import { statesOf } from '../test/scenarios/transfers.ts'
import { startTwoNodes } from '../test/scenarios/two-nodes.ts'

// While one of them waits for a program to start, another one builds.
const AT_ONCE = 3

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    cases: { type: 'string', default: '300' },
    case: { type: 'string' },
  },
})
const [seed, wanted] = [Number(values.seed), Number(values.cases)]
const only = values.case === undefined ? undefined : Number(values.case)
// Whoever is interrupted ends what it started: servers of its own go with the process's exit, not with a signal.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
const bed = await up({ onProgress: (line) => console.error(line) })
console.log(`seed ${seed}, ${wanted} cases`)
const folder = await mkdtemp(join(tmpdir(), 'layerwise-ledger-'))
const nodes = await startTwoNodes(bed, folder)
const started = performance.now()
const limit = pLimit(AT_ONCE)
const totals: Record<string, number> = {}
const count = (what: string, more = 1) => {
  totals[what] = (totals[what] ?? 0) + more
}
let failed = 0
let done = 0
const cases = fc.sample(generatedCase, { seed, numRuns: Math.max(wanted, (only ?? 0) + 1) })
try {
  await Promise.all(
    cases.map((given, index) =>
      limit(async () => {
        if (only !== undefined && index !== only) return
        const differences = await tryCase(bed, nodes, given, (result) => {
          count('publishes')
          for (const [state, pairs] of Object.entries(statesOf(result))) count(state, pairs)
        }).catch((error: Error) => [error.stack ?? error.message])
        done += 1
        if (done % 25 === 0) console.error(`${done} of ${wanted} cases`)
        if (differences.length === 0) return
        failed += 1
        console.log(`\ncase ${index} of seed ${seed}: ${JSON.stringify(given)}`)
        for (const line of differences) console.log(`  ${line}`)
      }),
    ),
  )
} finally {
  await nodes[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
}
const seconds = Math.round((performance.now() - started) / 1000)
const compared = Object.entries(totals).map(([what, number]) => `${number} ${what}`)
console.log(`\nseed ${seed}: ${compared.join(', ')}; ${seconds} s`)
console.log(`${done - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 || done === 0 ? 1 : 0
