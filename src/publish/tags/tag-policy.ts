import { resolve } from 'node:path'
import type { Commits } from '../../hosts/commits.ts'
import { readFacts } from '../../plan/facts.ts'
import type { PublishPlan } from '../../plan/plan.ts'
import type { PresentImage } from '../../registry/present-image.ts'
import { SingleFlight } from '../../registry/single-flight.ts'
import type { Follows } from '../../tags/follows.ts'
import {
  type Move,
  type MoveQuestion,
  mayMove,
  mustTakeBack,
  type Relation,
  tellsByTime,
} from '../../tags/may-move.ts'
import type { Tag } from '../../tags/tag.ts'
import { firstKnown, openCommits } from '../commits.ts'
import { isLocal } from '../files.ts'
import type { Run } from '../run.ts'

/** Whether moving tags may be moved, with all that can be found out about the commits. */
export interface TagPolicy extends AsyncDisposable {
  mayMove(tag: Tag, present: PresentImage): Promise<Move>
  /** Whether what another run has put there since is older than ours. */
  mustTakeBack(tag: Tag, present: PresentImage): Promise<boolean>
}

/** No question about commits waits longer for one of those who may know: the others may know it too. */
const LIMIT_MS = 10_000

/**
 * Nothing is asked of anybody before there is a question, and nothing twice.
 * @param revision the commit of what is published, which may be an image that was there
 */
export function tagPolicy(run: Run, plan: PublishPlan, revision: string | undefined): TagPolicy {
  const { inputs, ports } = run
  const resources = new AsyncDisposableStack()
  const committed = revision === plan.revision ? run.context.commitTime : undefined
  const { source } = readFacts(plan.facts)
  const relations = new SingleFlight<Relation>()
  let sources: Promise<readonly Commits[]> | undefined

  const open = async (): Promise<readonly Commits[]> => {
    const context = inputs.context ?? run.defaultContext
    const folder = resolve(ports.folder, isLocal(context) ? context : '.')
    const ended = new AbortController()
    const signal = AbortSignal.any([ports.signal, ended.signal])
    const opened = await openCommits(ports, { folder, token: inputs.githubToken, signal, resources })
    // What was asked and is answered too late.
    resources.defer(() => ended.abort())
    return opened
  }
  const relate = async (follows: Follows, present: PresentImage): Promise<Relation> => {
    sources ??= open()
    const commits = { ours: revision ?? '', present: present.revision ?? '' }
    return await findRelation(await sources, follows, commits, committed)
  }
  const question = async (
    { follows = { kind: 'run' } }: Tag,
    present: PresentImage,
  ): Promise<MoveQuestion> => {
    const key = JSON.stringify([follows, present.revision])
    const relation = needsRelation(follows, revision, present)
      ? await relations.get(key, () => relate(follows, present).catch(() => ({})))
      : {}
    const keeps = inputs.onUnchanged === 'keep'
    return { follows, ours: { revision, source }, present, relation, policy: inputs.floatingTags, keeps }
  }
  return {
    mayMove: async (tag, present) => mayMove(await question(tag, present)),
    mustTakeBack: async (tag, present) => mustTakeBack(await question(tag, present)),
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  }
}

function needsRelation(follows: Follows, ours: string | undefined, present: PresentImage): boolean {
  if (follows.kind !== 'branch' && follows.kind !== 'pull-request') return false
  return ours !== undefined && present.revision !== undefined && present.revision !== ours
}

async function findRelation(
  sources: readonly Commits[],
  follows: Follows,
  commits: { readonly ours: string; readonly present: string },
  committed: number | undefined,
): Promise<Relation> {
  const { ours, present } = commits
  const [head, order] = await Promise.all([
    // What the host says of its branches is newer than what a checkout remembers.
    firstKnown(sources.toReversed(), (each) => headOf(each, follows), LIMIT_MS),
    firstKnown(sources, (each) => each.compare(present, ours), LIMIT_MS),
  ])
  const relation = { head, ours: order }
  if (!tellsByTime(follows, relation, commits)) return relation
  const [oursCommitted, presentCommitted] = await Promise.all([
    committed ?? firstKnown(sources, (each) => each.committed(ours), LIMIT_MS),
    firstKnown(sources, (each) => each.committed(present), LIMIT_MS),
  ])
  return { ...relation, oursCommitted, presentCommitted }
}

async function headOf(commits: Commits, follows: Follows): Promise<string | undefined> {
  switch (follows.kind) {
    case 'branch':
      return await commits.headOfBranch(follows.branch)
    case 'pull-request':
      return await commits.headOfPullRequest(follows.number)
    case 'version':
    case 'run':
      return undefined
  }
}
