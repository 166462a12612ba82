import { lastLine } from '../buildkit/buildx.ts'
import { withoutQueries } from '../buildkit/push-failure.ts'
import { shownCache } from '../report/shown-argv.ts'
import type { Journal } from './journal.ts'
import type { Run } from './run.ts'

const TIME_LIMIT_MS = 120_000

/** Writes the cache, in a solve of its own after the tags: it can fail, hang and be killed, and the image is published. */
export async function exportCache({ ports, buildx, env }: Run, journal: Journal): Promise<void> {
  const { plan } = journal
  if (plan === undefined) return
  const { host, signal } = ports
  const { exportSolves } = plan.cache
  if (exportSolves.length === 0) return
  host.show({ kind: 'group', title: 'Export the cache' })
  for (const { argv, exports } of exportSolves) {
    const started = performance.now()
    const limit = AbortSignal.timeout(TIME_LIMIT_MS)
    const { exitCode, stderr } = await buildx.run(argv, {
      env,
      signal: AbortSignal.any([signal, limit]),
      onStderr: (text) => host.show({ kind: 'output', text }),
    })
    signal.throwIfAborted()
    const state = limit.aborted ? 'timed-out' : exitCode === 0 ? 'written' : 'failed'
    journal.cache.exports.push({
      entry: exports.map(shownCache).join(' '),
      state,
      milliseconds: Math.round(performance.now() - started),
      bytes: null,
    })
    if (state === 'written') continue
    const why = limit.aborted
      ? `it took longer than ${TIME_LIMIT_MS / 1000} s`
      : withoutQueries(lastLine(stderr))
    journal.warn(
      'cache-export',
      `the cache was not written: ${why}`,
      'the image is published; the next build may have to do more',
    )
  }
  host.show({ kind: 'group-end' })
}
