import { spawnSync } from 'node:child_process'
import type { Bed } from '../../test/bed/bed.ts'
import { startContainerBuilder } from '../../test/bed/container-builder.ts'
import { startEngine } from '../../test/bed/engine.ts'
import { startFreshBuilder } from '../../test/bed/fresh-builder.ts'
import type { Setting } from './contenders.ts'

/** What one run builds with. Disposing of it ends what is that run's alone. */
export interface RunBuilder extends AsyncDisposable {
  /** For `--builder`. */
  readonly name: string
  /** What a process needs to find it. */
  readonly env: Readonly<Record<string, string>>
}

/** Gives every run a builder that has built nothing; neither making one nor ending it is in a run's time. */
export interface Builders extends AsyncDisposable {
  next(): Promise<RunBuilder>
}

export async function startBuilders(bed: Bed, builder: Setting['builder']): Promise<Builders> {
  return await (builder === 'fresh' ? freshBuilders(bed) : runningBuilder(bed))
}

/** As in a job of CI: a container that the build itself makes and starts, within its time. */
async function freshBuilders(bed: Bed): Promise<Builders> {
  // The first time it is long in coming, which is said here.
  await startEngine(bed, (line) => console.error(line))
  return {
    next: async () => {
      const builder = await startContainerBuilder(bed, { boot: false })
      const { name, env } = builder
      // The engine outlives us, and a container in it would, too.
      const remove = () => spawnSync(bed.tools.buildx, ['rm', '--force', name], { env })
      process.once('exit', remove)
      return {
        ...{ name, env },
        [Symbol.asyncDispose]: async () => {
          await builder[Symbol.asyncDispose]()
          process.off('exit', remove)
        },
      }
    },
    [Symbol.asyncDispose]: async () => {},
  }
}

/** A BuildKit that is there before the build is, as on a machine of one's own: nobody waits for its start. */
async function runningBuilder(bed: Bed): Promise<Builders> {
  const builder = await startFreshBuilder(bed)
  return {
    next: async () => {
      await builder.empty()
      return { name: builder.name, env: bed.env, [Symbol.asyncDispose]: async () => {} }
    },
    [Symbol.asyncDispose]: () => builder[Symbol.asyncDispose](),
  }
}
