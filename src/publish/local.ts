import { randomBytes } from 'node:crypto'
import { lastLine } from '../buildkit/buildx.ts'
import { Failure } from '../report/failure.ts'
import type { Journal } from './journal.ts'
import type { Run } from './run.ts'

/**
 * The outputs that aren't pushed, in a solve of their own: files, tarballs, the engine. After a push everything is
 * cached; with other exporters beside it, a push would lose its attestations.
 * @throws {Failure} when the build or an output fails.
 */
export async function buildLocal({ ports, buildx, env, inputs }: Run, journal: Journal): Promise<void> {
  const solve = journal.plan?.local
  if (solve === undefined) return
  const { host, signal, terminal } = ports
  journal.phase = 'build'
  host.show({ kind: 'group', title: journal.plan?.push ? 'Write the other outputs' : 'Build' })
  const { exitCode, stderr, stdout } = await buildx.run(solve.argv, {
    env: {
      ...env,
      TRACEPARENT: `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`,
    },
    signal,
    inheritStderr: terminal.interactive,
    onStderr: (text) => host.show({ kind: 'output', text }),
  })
  host.show({ kind: 'group-end' })
  signal.throwIfAborted()
  // A tarball on standard output is the command line's, and only there it is allowed.
  if (stdout !== '' && inputs.outputs.some(({ attributes }) => attributes['dest'] === '-'))
    ports.write(stdout)
  if (exitCode === 0) return
  const words = /^ERROR: (.*)$/m.exec(stderr)?.[1] ?? lastLine(stderr)
  throw new Failure({
    code: 'build-failed',
    phase: 'build',
    message: words === '' ? `buildx ended with status ${exitCode}` : words,
    hint: 'the log above shows the output of the step; no tag was moved',
  })
}
