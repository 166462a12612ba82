import type { ParsedInputs } from '../inputs/parsed.ts'
import { asksForCommitDate, type CommitInputs, publishedCommit } from '../plan/commit.ts'
import type { HostContext } from '../plan/host-context.ts'
import type { MetadataEnvironment } from '../plan/metadata-environment.ts'
import type { Ports } from '../ports.ts'
import { firstKnown, openCommits } from './commits.ts'

/** Nobody's build waits longer for a date. */
const LIMIT_MS = 5_000

export interface CommitQuestion {
  readonly inputs: CommitInputs &
    Pick<ParsedInputs, 'sourceDateEpoch' | 'tags' | 'flavor' | 'labels' | 'annotations'> &
    Partial<Pick<ParsedInputs, 'githubToken'>>
  readonly context: HostContext
  readonly environment: MetadataEnvironment
  /** The folder that is built, a checkout or not. */
  readonly folder: string
  /** The time that `source-date-epoch: commit` takes is known. */
  readonly isDated: boolean
}

/**
 * What the host says, with the time of the commit where something asks for it: GitHub's events tell it for pushes of
 * branches alone. Where nobody knows it, that is said.
 */
export async function withCommitTime(ports: Ports, question: CommitQuestion): Promise<HostContext> {
  const { inputs, context, environment, isDated } = question
  const isForDate = asksForCommitDate(inputs)
  const isWanted = isForDate || (inputs.sourceDateEpoch === 'commit' && !isDated)
  if (!isWanted || context.commitTime !== undefined) return context
  const commit = publishedCommit(inputs, context, environment)
  const commitTime = commit && (await ask(ports, question, commit))
  if (commitTime) return { ...context, commitTime }
  if (isForDate) {
    const text = 'when the commit was made is not known here: {{commit_date}} is the time of this run'
    ports.host.show({ kind: 'notice', text })
  }
  return context
}

async function ask(
  ports: Ports,
  { inputs, folder }: CommitQuestion,
  commit: string,
): Promise<number | undefined> {
  await using resources = new AsyncDisposableStack()
  const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(LIMIT_MS)])
  const sources = await openCommits(ports, { folder, token: inputs.githubToken, signal, resources })
  const time = await firstKnown(sources, (commits) => commits.committed(commit), LIMIT_MS)
  ports.signal.throwIfAborted()
  return time
}
