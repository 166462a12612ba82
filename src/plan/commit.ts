import type { ParsedInputs } from '../inputs/parsed.ts'
import type { HostContext } from './host-context.ts'

/** The commit that is published: a pull request's own, not the merge that the host made for the run, which nobody will find again. */
export function publishedCommit(
  { tagsContext }: Pick<ParsedInputs, 'tagsContext'>,
  host: HostContext,
): string | undefined {
  return tagsContext === 'git' ? host.sha : (host.pullRequest?.headSha ?? host.sha)
}
