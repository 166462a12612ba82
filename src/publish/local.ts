import { describeBuildFailure, withoutValues } from '../buildkit/build-failure.ts'
import { lastLine } from '../buildkit/buildx.ts'
import { runObserved } from '../buildkit/observed-build.ts'
import { Failure } from '../report/failure.ts'
import { inGroup } from './group.ts'
import type { Journal } from './journal.ts'
import type { Run } from './run.ts'

/**
 * The outputs that aren't pushed, in a solve of their own: files, tarballs, the engine. After a push everything is
 * cached; with other exporters beside it, a push would lose its attestations.
 * @throws {Failure} when the build or an output fails.
 */
export async function buildLocal({ ports, buildx, env, hidden }: Run, journal: Journal): Promise<void> {
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
        ...{ buildx, env, signal },
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
  const words = /^ERROR: (.*)$/m.exec(process.stderr)?.[1] ?? lastLine(process.stderr)
  const known =
    observation?.error === undefined ? undefined : describeBuildFailure(observation.error, hidden).message
  throw new Failure({
    code: 'build-failed',
    phase: 'build',
    message:
      known ?? (words === '' ? `buildx ended with status ${process.exitCode}` : withoutValues(words, hidden)),
    hint: 'the log above shows the output of the step; no tag was moved',
  })
}
