import { lastWords } from '../buildkit/buildx.ts'
import { runObserved } from '../buildkit/observed-build.ts'
import { withoutQueries } from '../buildkit/push-failure.ts'
import type { CacheExport, PublishPlan } from '../plan/plan.ts'
import { formatDuration } from '../report/text/duration.ts'
import { shownCache } from '../report/text/shown-argv.ts'
import { bytesSent } from './cache-bytes.ts'
import { exportObstacle, observedExport } from './export-solve.ts'
import { inGroup } from './group.ts'
import type { HeldExport } from './held-export.ts'
import { findImmutableTag } from './immutable-cache.ts'
import type { Journal } from './journal.ts'
import { loadReport } from './load-meanwhile.ts'
import type { Run } from './run.ts'

/**
 * Writes the cache, in a solve of its own after the tags: it can fail, hang and be killed, and the image is published. The time
 * limit is one for all. Nodes take turns: what one has sent the next one need not send.
 */
export async function exportCache(run: Run, journal: Journal, held: HeldExport | undefined): Promise<void> {
  const { plan } = journal
  const { ports } = run
  if (plan === undefined || plan.cache.exportSolves.length === 0) return
  const { exportSolves, timeoutMs } = plan.cache
  if (journal.isStuck) {
    const message = `the cache was not written: builder ${plan.builder.name} is held up by one that it read`
    journal.warn('cache-export', message, 'restart the builder')
    return
  }
  loadReport()
  const limit = AbortSignal.timeout(timeoutMs)
  await inGroup(ports.host, 'Export the cache', async () => {
    for (const solve of exportSolves) await writeCache({ run, journal, plan, limit, held }, solve)
  })
}

interface Exporting {
  readonly run: Run
  readonly journal: Journal
  readonly plan: PublishPlan
  readonly limit: AbortSignal
  readonly held: HeldExport | undefined
}

async function writeCache(exporting: Exporting, solve: CacheExport): Promise<void> {
  const { run, journal, plan, limit } = exporting
  const why = exportObstacle(run, solve) ?? (await tryToWrite(exporting, solve))
  if (why === undefined) return
  const isRefused = /\b40[0359]\b|\b412\b|immutable/.test(why)
  const immutable =
    isRefused && !limit.aborted ? await findImmutableTag(run, solve.exports, limit) : undefined
  if (immutable === undefined) {
    const hint = `${plan.push ? 'the image is published; ' : ''}the next build may have to do more`
    journal.warn('cache-export', `the cache was not written: ${why}`, hint)
    return
  }
  const { otherwise } = solve
  const hint =
    otherwise === undefined
      ? 'set cache-repository to a repository whose tags may move, or cache to another kind'
      : `it goes to ${otherwise.exports.map(shownCache).join(' ')} instead`
  journal.warn('cache-immutable', `the cache was not written: tags are immutable at ${immutable}`, hint)
  if (otherwise !== undefined) await writeCache(exporting, otherwise)
}

/** @returns why it was not written. */
async function tryToWrite(
  { run, journal, plan, limit, held }: Exporting,
  solve: CacheExport,
): Promise<string | undefined> {
  const { signal } = run.ports
  const { timeoutMs } = plan.cache
  const started = performance.now()
  const waiting = held?.solve === solve ? held.release(limit) : undefined
  const { process, observe } = await (waiting ?? runObserved(observedExport(run, plan, solve, limit)))
  const { observation } = await observe()
  signal.throwIfAborted()
  const state = process.exitCode === 0 ? 'written' : limit.aborted ? 'timed-out' : 'failed'
  // Whose upload was the first tells whose it is.
  await journal.observing
  journal.cacheExports.push({
    entry: solve.exports.map(shownCache).join(' '),
    state,
    milliseconds: Math.round(performance.now() - started),
    bytes: observation === undefined ? null : bytesSent(journal, solve, observation),
  })
  if (state === 'written') return undefined
  return limit.aborted
    ? `it took longer than ${formatDuration(timeoutMs)}`
    : withoutQueries(observation?.error?.message ?? lastWords(process.stderr))
}
