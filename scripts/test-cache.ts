/**
 * `npm run test:cache`: publishes with every cache that something can be the matter with, on the bed, each on a BuildKit of its
 * own. `npm run test:cache -- "gha: 429"` tries those whose description holds the words.
 */
import pLimit from 'p-limit'
import { up } from '../test/bed/bed.ts'
import { startContainerBuilder } from '../test/bed/container-builder.ts'
import { startFreshBuilder } from '../test/bed/fresh-builder.ts'
import { tryCacheFault } from '../test/scenarios/cache-fault-run.ts'
import { CACHE_FAULTS, describeFault } from '../test/scenarios/cache-faults.ts'

// Most of them wait for something that doesn't come.
const AT_ONCE = 4

const [words = ''] = process.argv.slice(2)
// Whoever is interrupted ends what it started: servers of its own go with the process's exit, not with a signal.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
const bed = await up({ onProgress: (line) => console.error(line) })
const wanted = CACHE_FAULTS.filter((fault) => describeFault(fault).includes(words))
const limit = pLimit(AT_ONCE)
let failed = 0
await Promise.all(
  wanted.map((fault) =>
    limit(async () => {
      const started = performance.now()
      await using builder = await (fault.blocks ? startContainerBuilder(bed) : startFreshBuilder(bed))
      const complaints = await tryCacheFault(bed, builder, fault).catch((error: Error) => [
        error.stack ?? error.message,
      ])
      const seconds = Math.round((performance.now() - started) / 1000)
      console.log(`${complaints.length === 0 ? 'ok    ' : 'not ok'}  ${describeFault(fault)}, ${seconds} s`)
      for (const line of complaints) console.log(`          ${line}`)
      if (complaints.length > 0) failed += 1
    }),
  ),
)
console.log(`\n${wanted.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 || wanted.length === 0 ? 1 : 0
