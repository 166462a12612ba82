import type { ParsedInputs } from '../inputs/parsed.ts'
import type { Ports } from '../ports.ts'
import { annotations } from '../report/annotations.ts'
import type { RunResult } from '../report/result.ts'
import { defaultContext, findDockerfile } from './files.ts'

/** Says what belongs beside a line of the Dockerfile, where the host can show it there; elsewhere buildx has said it. */
export async function annotate(
  { host, folder }: Ports,
  inputs: ParsedInputs,
  result: RunResult,
): Promise<void> {
  if (!host.isGitHubLike) return
  const context = await host.context('workflow', undefined)
  const dockerfile = await findDockerfile(
    inputs,
    await defaultContext(host.isGitHubLike, context, folder),
    folder,
  )
  for (const message of annotations(result, dockerfile)) host.show(message)
}
