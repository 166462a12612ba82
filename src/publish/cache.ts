import { lastLine } from '../buildkit/buildx.ts'
import { runObserved } from '../buildkit/observed-build.ts'
import { withoutQueries } from '../buildkit/push-failure.ts'
import { isUploaded } from '../ledger/request.ts'
import type { CacheExport, PublishPlan } from '../plan/plan.ts'
import { formatDuration } from '../report/text/duration.ts'
import { shownCache } from '../report/text/shown-argv.ts'
import { inGroup } from './group.ts'
import type { Journal } from './journal.ts'
import type { Run } from './run.ts'

/** Writes the cache, in a solve of its own after the tags: it can fail, hang and be killed, and the image is published. */
export async function exportCache(run: Run, journal: Journal): Promise<void> {
  const { plan } = journal
  const { ports } = run
  if (plan === undefined || plan.cache.exportSolves.length === 0) return
  const { exportSolves } = plan.cache
  await inGroup(ports.host, 'Export the cache', async () => {
    for (const solve of exportSolves) await writeCache(run, journal, plan, solve)
  })
}

async function writeCache(
  { ports, buildx, env }: Run,
  journal: Journal,
  plan: PublishPlan,
  { argv, exports, platform }: CacheExport,
): Promise<void> {
  const { host, signal, terminal } = ports
  const started = performance.now()
  const { timeoutMs } = plan.cache
  const limit = AbortSignal.timeout(timeoutMs)
  const { process, observation } = await runObserved({
    ...{ buildx, env, argv, platform },
    builder: plan.builder.name,
    signal: AbortSignal.any([signal, limit]),
    onTerminal: terminal.interactive,
    onOutput: (text) => host.show({ kind: 'output', text }),
  })
  signal.throwIfAborted()
  const state = limit.aborted ? 'timed-out' : process.exitCode === 0 ? 'written' : 'failed'
  const uploads = observation?.trace?.requests.filter(isUploaded)
  journal.cacheExports.push({
    entry: exports.map(shownCache).join(' '),
    state,
    milliseconds: Math.round(performance.now() - started),
    bytes: uploads === undefined ? null : journal.addCacheUploads(uploads),
  })
  if (state === 'written') return
  const why = limit.aborted
    ? `it took longer than ${formatDuration(timeoutMs)}`
    : withoutQueries(observation?.error?.message ?? lastLine(process.stderr))
  const hint = 'the image is published; the next build may have to do more'
  journal.warn('cache-export', `the cache was not written: ${why}`, hint)
}
