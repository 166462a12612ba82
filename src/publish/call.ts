import type { Call } from '../inputs/parsed.ts'
import { buildArgv } from '../plan/build-flags.ts'
import type { Run } from './run.ts'

/** `call` asks the Dockerfile something instead of building it. */
export function isQuestion(call: Call | undefined): boolean {
  return call !== undefined && call.method !== 'build'
}

/** Shows what the frontend answers. Nothing is exported: BuildKit would push an empty image. @returns buildx's exit code. */
export async function askFrontend(run: Run): Promise<number> {
  const { inputs, context, ports, buildx, env, secrets } = run
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
  ports.host.show({ kind: 'group', title: `Ask the Dockerfile: ${inputs.call?.text}` })
  const { exitCode, stdout } = await buildx.run(argv, {
    env,
    signal: ports.signal,
    onStderr: (text) => ports.host.show({ kind: 'output', text }),
  })
  ports.host.show({ kind: 'group-end' })
  ports.signal.throwIfAborted()
  ports.host.show({ kind: 'report', text: stdout.trimEnd() })
  return exitCode
}
