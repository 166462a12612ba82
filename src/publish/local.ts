import { explainBuild } from '../buildkit/build-failure.ts'
import { buildFailure } from '../buildkit/leg-failure.ts'
import { runObserved } from '../buildkit/observed-build.ts'
import { inGroup } from './group.ts'
import type { Journal } from './journal.ts'
import type { Run } from './run.ts'

/**
 * The outputs that aren't pushed, in a solve of their own: files, tarballs, the engine. After a push everything is
 * cached; with other exporters beside it, a push would lose its attestations. What a rule refused is not handed on as a
 * file or to an engine either, and no tag moves to what could not be written: after the gate, before the tags.
 * @throws {Failure} when the build or an output fails.
 */
export async function buildLocal(
  { ports, buildx, env, histories, hidden }: Run,
  journal: Journal,
): Promise<void> {
  const { plan } = journal
  const solve = plan?.local
  if (plan === undefined || solve === undefined) return
  const { host, signal, terminal } = ports
  journal.phase = 'build'
  const { process, metadata, observation } = await inGroup(
    host,
    plan.push ? 'Write the other outputs' : 'Build',
    () =>
      runObserved({
        ...{ buildx, env, histories, signal },
        ...solve,
        builder: plan.builder.name,
        onTerminal: terminal.interactive && !solve.toStandardOutput,
        onOutput: (text) => host.show({ kind: 'output', text }),
      }),
  )
  signal.throwIfAborted()
  if (process.exitCode === 0) {
    if (!plan.push) journal.metadata = metadata
    return
  }
  throw buildFailure(explainBuild({ process, ...(observation !== undefined && { observation }) }, hidden))
}
