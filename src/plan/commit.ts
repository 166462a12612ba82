import type { ParsedInputs } from '../inputs/parsed.ts'
import type { HostContext } from './host-context.ts'
import type { MetadataEnvironment } from './metadata-environment.ts'

/**
 * The commit that is published: a pull request's own, not the merge that the host made for the run, which nobody will
 * find again; unless it is asked for.
 */
export function publishedCommit(
  { tagsContext, tagsCompat, prSha }: Pick<ParsedInputs, 'tagsContext' | 'tagsCompat' | 'prSha'>,
  host: HostContext,
  environment?: Pick<MetadataEnvironment, 'prSha'>,
): string | undefined {
  const wanted = prSha ?? environment?.prSha ?? (tagsCompat ? 'merge' : 'head')
  if (tagsContext === 'git' || wanted === 'merge') return host.sha
  return host.pullRequest?.headSha ?? host.sha
}
