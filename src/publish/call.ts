import type { Call } from '../inputs/parsed.ts'
import { buildArgv, readsStandardInput } from '../plan/build-flags.ts'
import { inGroup } from './group.ts'
import type { Journal } from './journal.ts'
import type { Ground } from './run.ts'

/** `call` asks the Dockerfile something instead of building it. */
export function isQuestion(call: Call | undefined): boolean {
  return call !== undefined && call.method !== 'build'
}

/** Shows what the frontend answers; buildx's exit code is ours. Nothing is exported: BuildKit would push an empty image. */
export async function askFrontend(run: Ground, journal: Journal): Promise<void> {
  const { inputs, context, ports, env, secrets } = run
  const { buildx } = await run.finding
  const argv = buildArgv(inputs, {
    builder: inputs.builder,
    platforms: inputs.platforms,
    labels: {},
    annotations: [],
    attests: [],
    outputs: [],
    cacheFrom: inputs.cacheFrom.map(({ text }) => text),
    secrets,
    context: inputs.context ?? run.defaultContext,
    call: inputs.call?.text,
    ...(context.gitContext !== undefined && { gitContext: context.gitContext }),
  })
  const { exitCode, stdout } = await inGroup(ports.host, `Ask the Dockerfile: ${inputs.call?.text}`, () =>
    buildx.run(argv, {
      env,
      signal: ports.signal,
      inheritStdin: readsStandardInput(inputs),
      onStderr: (text) => ports.host.show({ kind: 'output', text }),
    }),
  )
  ports.signal.throwIfAborted()
  ports.host.show({ kind: 'report', text: stdout.trimEnd() })
  journal.answer(exitCode)
}
