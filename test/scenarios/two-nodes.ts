import type { Bed } from '../bed/bed.ts'
import { startBuildkitd } from '../bed/buildkitd.ts'
import { createRemoteBuilder, removeBuilder } from '../bed/buildx.ts'
import { unique } from './layerwise.ts'

export interface TwoNodes extends AsyncDisposable {
  /** The builder's; its nodes are this with 0 for linux/amd64 and 1 for linux/arm64. */
  readonly name: string
}

/** A builder of two nodes: the bed's own, and one that is started in the folder. */
export async function startTwoNodes(bed: Bed, folder: string): Promise<TwoNodes> {
  const name = `two-${unique().slice(0, 8)}`
  const env = { ...process.env, ...bed.env }
  const registries = [bed.registry, bed.secure]
  const platforms = ['linux/arm64']
  const arm64 = await startBuildkitd({ folder, registries, mirror: bed.registry, platforms })
  await createRemoteBuilder(bed.tools.buildx, env, name, [
    { address: bed.buildkitd.address, platforms: ['linux/amd64'] },
    { address: arm64.address, platforms },
  ])
  return {
    name,
    async [Symbol.asyncDispose]() {
      await removeBuilder(bed.tools.buildx, env, name)
      await arm64.stop()
    },
  }
}
