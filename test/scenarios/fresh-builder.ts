import { join } from 'node:path'
import type { Bed } from '../bed/bed.ts'
import { startBuildkitd } from '../bed/buildkitd.ts'
import { createRemoteBuilder, removeBuilder } from '../bed/buildx.ts'
import { unique } from './layerwise.ts'

/** A builder with a cache of its own, which somebody may empty. */
export interface FreshBuilder extends AsyncDisposable {
  /** For `--builder`. */
  readonly name: string
  empty(): Promise<void>
}

export async function startFreshBuilder(bed: Bed, folder: string): Promise<FreshBuilder> {
  const name = `fresh-${unique().slice(0, 8)}`
  const env = { ...process.env, ...bed.env }
  const registries = [bed.registry, bed.secure]
  const buildkitd = await startBuildkitd({ folder: join(folder, name), registries, mirror: bed.registry })
  await createRemoteBuilder(bed.tools.buildx, env, name, [{ address: buildkitd.address }])
  return {
    name,
    async empty() {
      await buildkitd.stop()
      await buildkitd.start({ empty: true })
    },
    async [Symbol.asyncDispose]() {
      await removeBuilder(bed.tools.buildx, env, name)
      await buildkitd.stop()
    },
  }
}
