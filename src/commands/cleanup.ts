import { OWN_PREFIX, removeBuilder } from '../buildkit/builder.ts'
import { findBuildx } from '../buildkit/buildx.ts'
import type { Ports } from '../ports.ts'
import { removeWorkspace } from '../publish/workspace.ts'

/** The step's last part: keeps what later runs can use, and removes what a run that was killed could not. @returns the exit code. */
export async function cleanUp(ports: Ports): Promise<number> {
  const { host, env } = ports
  const { workspace, builder, kept } = host.cleanup ?? {}
  if (workspace) await removeWorkspace(workspace)
  if (builder?.startsWith(OWN_PREFIX)) {
    const found = await findBuildx(env, { name: builder, boot: false }).catch(() => undefined)
    const removed = found !== undefined && (await removeBuilder(found.buildx, builder))
    if (removed) host.show({ kind: 'info', text: `removed the builder ${builder}` })
  }
  if (kept) {
    const { leaveKept } = await import('../publish/tools/kept-folder.ts')
    await leaveKept(ports, kept)
  }
  return 0
}
