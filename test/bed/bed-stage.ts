import { existsSync } from 'node:fs'
import { down, up } from './bed.ts'
import type { Stage } from './stage.ts'
import type { Progress } from './tools.ts'

/** A stage on a bed of its own. What was started is ended again when not all of it starts. */
export async function openBedStage(
  folder: string,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<Stage> {
  const close = async () => {
    if (existsSync(folder)) await down(folder)
  }
  try {
    const bed = await up({ folder, onProgress })
    signal.throwIfAborted()
    return {
      description: `a BuildKit and a registry (${bed.registry.host}) of the demo's own`,
      registry: bed.registry.host,
      env: bed.env,
      closeCommand: `npm run bed -- down --folder ${folder}`,
      close,
    }
  } catch (error) {
    await close()
    signal.throwIfAborted()
    throw error
  }
}
