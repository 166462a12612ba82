import { randomUUID } from 'node:crypto'
import type { Bed } from './bed.ts'
import { removeBuilder } from './buildx.ts'
import { run } from './command.ts'
import { startEngine } from './engine.ts'

/** A builder in a container, as on a hosted runner: one that can be stopped and started again. */
export interface ContainerBuilder extends AsyncDisposable {
  /** For `--builder`. */
  readonly name: string
  /** What a process needs to find it. */
  readonly env: Readonly<Record<string, string>>
  /** Replaces it by one that has built nothing. */
  empty(): Promise<void>
}

/**
 * @param boot without it there is no container yet: whoever uses the builder first makes and starts it.
 * @param image BuildKit's; the bed's own without it.
 */
export async function startContainerBuilder(
  bed: Bed,
  { boot = true, image }: { readonly boot?: boolean; readonly image?: string } = {},
): Promise<ContainerBuilder> {
  const engine = await startEngine(bed)
  const name = `container-${randomUUID().slice(0, 8)}`
  const env = { ...process.env, ...engine.env }
  const remove = () => removeBuilder(bed.tools.buildx, env, name)
  const create = async () => {
    await run(
      bed.tools.buildx,
      [
        ...['create', '--name', name, '--driver', 'docker-container'],
        ...(boot ? ['--bootstrap'] : []),
        ...[
          '--driver-opt',
          `image=${image ?? engine.image},network=host`,
          '--buildkitd-config',
          engine.buildkitdConfig,
        ],
      ],
      { env },
    )
  }
  await create()
  return {
    ...{ name, env: engine.env },
    empty: async () => {
      await remove()
      await create()
    },
    [Symbol.asyncDispose]: remove,
  }
}
