import { findEarly } from '../buildkit/find-early.ts'
import type { CommandName } from '../inputs/commands.ts'
import type { RawInputs } from '../inputs/raw.ts'
import type { Ports } from '../ports.ts'

/** Carries out a command. @returns the exit code. */
type Run = (ports: Ports, inputs: RawInputs) => Promise<number>

/** Where each command's story is told, loaded when somebody wants to hear it. */
const STORIES: { readonly [Name in CommandName]: () => Promise<Run> } = {
  publish: async () => async (ports, raw) => {
    await using early = findEarly(ports, raw)
    const { publish } = await import('./publish.ts')
    return await publish(ports, raw, early)
  },
  promote: async () => (await import('./promote.ts')).promote,
  tags: async () => (await import('./tags.ts')).tags,
  diff: async () => (await import('./diff.ts')).diff,
  shared: async () => (await import('./shared.ts')).shared,
  prune: async () => (await import('./prune.ts')).prune,
  report: async () => (await import('./report.ts')).report,
  comment: async () => (await import('./comment.ts')).comment,
}

export async function runCommand(ports: Ports, name: CommandName, inputs: RawInputs): Promise<number> {
  const run = await STORIES[name]()
  return await run(ports, inputs)
}
