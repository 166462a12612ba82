import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Bed } from './bed.ts'
import { startBuildkitd } from './buildkitd.ts'
import { createRemoteBuilder, removeBuilder } from './buildx.ts'
import { run } from './command.ts'

const DOCKERFILE = `FROM busybox:1.37
RUN head -c 300000 /dev/urandom >/random
RUN echo second >/second
`

export interface CachedBuild {
  /** Default: one of two steps. */
  readonly dockerfile?: string
  readonly env?: Readonly<Record<string, string>>
  /** Values of `--cache-from` and `--cache-to`. */
  readonly from?: string
  readonly to?: string
}

/** A builder of a test's own, for what only a cache can know. Disposing of it removes it. */
export interface FreshBuilder extends AsyncDisposable {
  /** For `--builder`. */
  readonly name: string
  /** Takes all that it has built. It is killed: one whose client was held up for long would hold up the next. */
  empty(): Promise<void>
  /**
   * Builds and pushes an image. @returns how many of its steps it said to be cached: with an imported cache it may go straight to
   * the last one.
   */
  build(build: CachedBuild): Promise<number>
}

/** @param platforms of several nodes, one each; without them it has one node that builds everything. */
export async function startFreshBuilder(bed: Bed, platforms: readonly string[] = []): Promise<FreshBuilder> {
  const name = `fresh-${randomUUID().slice(0, 8)}`
  const folder = join(bed.folder, 'extra', name)
  const shared = { registries: [bed.registry, bed.secure], mirror: bed.registry }
  const nodes = await Promise.all(
    (platforms.length > 0 ? platforms.map((platform) => ({ platforms: [platform] })) : [{}]).map(
      async (node, index) => ({
        ...node,
        buildkitd: await startBuildkitd({ ...shared, ...node, folder: join(folder, String(index)) }),
      }),
    ),
  )
  const env = { ...process.env, ...bed.env }
  await createRemoteBuilder(
    bed.tools.buildx,
    env,
    name,
    nodes.map(({ buildkitd: { address }, ...node }) => ({ ...node, address })),
  )
  return {
    name,
    empty: async () => {
      await Promise.all(
        nodes.map(async ({ buildkitd }) => {
          await buildkitd.stop('SIGKILL')
          await buildkitd.start({ empty: true })
        }),
      )
    },
    build: async ({ dockerfile = DOCKERFILE, env: more, from, to }) => {
      // A repository of its own each time: what it lacks has to be fetched to be pushed.
      const image = `${bed.registry.host}/fresh/${randomUUID()}`
      const args = [
        ...['build', '--builder', name, '--progress=plain'],
        ...(from === undefined ? [] : ['--cache-from', from]),
        ...(to === undefined ? [] : ['--cache-to', to]),
        ...['--output', `type=image,name=${image},push-by-digest=true,push=true`, '-'],
      ]
      const { stderr } = await run('buildx', args, { env: { ...env, ...more }, input: dockerfile })
      const steps = new Set([...stderr.matchAll(/^(#\d+) \[\d\/\d\] RUN/gm)].map(([, step]) => step))
      return [...steps].filter((step) => stderr.includes(`\n${step} CACHED`)).length
    },
    async [Symbol.asyncDispose]() {
      await removeBuilder(bed.tools.buildx, env, name)
      await Promise.all(nodes.map(({ buildkitd }) => buildkitd.stop()))
      await rm(folder, { recursive: true, force: true })
    },
  }
}
