import type { ParsedInputs } from '../inputs/parsed.ts'
import type { HostContext } from './host-context.ts'
import type { MetadataEnvironment } from './metadata-environment.ts'

export type CommitInputs = Pick<ParsedInputs, 'tagsContext' | 'tagsCompat' | 'prSha'>

/**
 * The commit that is published: a pull request's own, not the merge that the host made for the run, which nobody will
 * find again; unless it is asked for.
 */
export function publishedCommit(
  { tagsContext, tagsCompat, prSha }: CommitInputs,
  host: HostContext,
  environment?: Pick<MetadataEnvironment, 'prSha'>,
): string | undefined {
  const wanted = prSha ?? environment?.prSha ?? (tagsCompat ? 'merge' : 'head')
  if (tagsContext === 'git' || wanted === 'merge') return host.sha
  return host.pullRequest?.headSha ?? host.sha
}

/** Whether a rule, a label or an annotation has `{{commit_date}}` in it. */
export function asksForCommitDate(
  inputs: Pick<ParsedInputs, 'tags' | 'flavor' | 'labels' | 'annotations'>,
): boolean {
  const { tags, flavor, labels, annotations } = inputs
  const texts = [
    ...tags.map((item) => (item.kind === 'rule' ? item.text : '')),
    ...flavor,
    ...[...labels, ...annotations].map(({ value }) => value),
  ]
  return texts.some((text) => text.includes('commit_date'))
}
