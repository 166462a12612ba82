import { explainBuild } from '../buildkit/build-failure.ts'
import { buildFailure } from '../buildkit/leg-failure.ts'
import { runWatched, type WatchedOutcome } from '../buildkit/watched-build.ts'
import type { PublishPlan, Solve } from '../plan/plan.ts'
import { inGroup } from './group.ts'
import { giveUpImports } from './imports/give-up-imports.ts'
import type { Journal } from './journal.ts'
import { planWithout } from './plan.ts'
import type { Run } from './run.ts'

/**
 * The outputs that aren't pushed, in a solve of their own: files, tarballs, the engine. After a push everything is
 * cached; with other exporters beside it, a push would lose its attestations. What a rule refused is not handed on as a
 * file or to an engine either, and no tag moves to what could not be written: after the gate, before the tags.
 * @throws {Failure} when the build or an output fails.
 */
export async function buildLocal(run: Run, journal: Journal): Promise<void> {
  const { signal } = run.ports
  for (;;) {
    const { plan } = journal
    const solve = plan?.local
    if (plan === undefined || solve === undefined) return
    journal.phase = 'build'
    const { process, metadata, observe, imports } = await solveLocally(run, journal, plan, solve)
    const observed = await observe()
    signal.throwIfAborted()
    if (process.exitCode === 0) {
      if (plan.push) return
      journal.metadata = metadata
      journal.local = observed.observation?.status
      return
    }
    if (imports === undefined) throw buildFailure(explainBuild(process, observed, run.hidden))
    await giveUpImports(run, journal, plan.cache.imports, imports)
    journal.plan = planWithout(run, plan, journal)
  }
}

async function solveLocally(
  { ports: { host, signal, terminal }, buildx, env, histories }: Run,
  { isStuck }: Journal,
  { push, cache, builder }: PublishPlan,
  solve: Solve,
): Promise<WatchedOutcome> {
  return await inGroup(host, push ? 'Write the other outputs' : 'Build', () =>
    runWatched({
      ...{ buildx, env, histories, signal },
      ...solve,
      builder: builder.name,
      // What is read or written once can't be built again without them.
      imports: solve.fromStandardInput || solve.toStandardOutput ? [] : cache.imports,
      importTimeoutMs: cache.importTimeoutMs,
      isStuck,
      onTerminal: terminal.interactive && !solve.toStandardOutput,
      onOutput: (text) => host.show({ kind: 'output', text }),
    }),
  )
}
