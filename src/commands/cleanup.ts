import { OWN_PREFIX, removeBuilder } from '../buildkit/builder.ts'
import { findBuildx } from '../buildkit/buildx.ts'
import type { Ports } from '../ports.ts'
import { removeWorkspace } from '../publish/workspace.ts'

/** The step's last part: removes what a run that was killed could not. @returns the exit code. */
export async function cleanUp({ host, env }: Ports): Promise<number> {
  const { workspace, builder } = host.cleanup ?? {}
  if (workspace) await removeWorkspace(workspace)
  if (builder?.startsWith(OWN_PREFIX)) {
    const found = await findBuildx(env, { name: builder, boot: false }).catch(() => undefined)
    const removed = found !== undefined && (await removeBuilder(found.buildx, builder))
    if (removed) host.show({ kind: 'info', text: `removed the builder ${builder}` })
  }
  return 0
}
