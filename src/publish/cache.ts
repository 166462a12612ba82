import { lastLine } from '../buildkit/buildx.ts'
import { runObserved } from '../buildkit/observed-build.ts'
import { withoutQueries } from '../buildkit/push-failure.ts'
import { shownCache } from '../report/shown-argv.ts'
import type { Journal } from './journal.ts'
import type { Run } from './run.ts'

const TIME_LIMIT_MS = 120_000

/** Writes the cache, in a solve of its own after the tags: it can fail, hang and be killed, and the image is published. */
export async function exportCache({ ports, buildx, env }: Run, journal: Journal): Promise<void> {
  const { plan } = journal
  if (plan === undefined || plan.cache.exportSolves.length === 0) return
  const { host, signal, terminal } = ports
  host.show({ kind: 'group', title: 'Export the cache' })
  for (const { argv, exports, platform } of plan.cache.exportSolves) {
    const started = performance.now()
    const limit = AbortSignal.timeout(TIME_LIMIT_MS)
    const { process, observation } = await runObserved({
      ...{ buildx, env, argv, platform },
      builder: plan.builder.name,
      signal: AbortSignal.any([signal, limit]),
      onTerminal: terminal.interactive,
      onOutput: (text) => host.show({ kind: 'output', text }),
    })
    signal.throwIfAborted()
    const state = limit.aborted ? 'timed-out' : process.exitCode === 0 ? 'written' : 'failed'
    const uploads = observation?.trace?.requests.filter(
      ({ kind, status }) => kind === 'upload' && status === 201,
    )
    journal.cache.exports.push({
      entry: exports.map(shownCache).join(' '),
      state,
      milliseconds: Math.round(performance.now() - started),
      bytes: uploads?.reduce((sum, { bytes }) => sum + bytes, 0) ?? null,
    })
    if (state === 'written') continue
    const why = limit.aborted
      ? `it took longer than ${TIME_LIMIT_MS / 1000} s`
      : withoutQueries(observation?.error?.message ?? lastLine(process.stderr))
    journal.warn(
      'cache-export',
      `the cache was not written: ${why}`,
      'the image is published; the next build may have to do more',
    )
  }
  host.show({ kind: 'group-end' })
}
