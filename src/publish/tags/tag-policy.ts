import { resolve } from 'node:path'
import type { Commits } from '../../hosts/commits.ts'
import { gitCommits } from '../../hosts/git-commits.ts'
import type { PublishPlan } from '../../plan/plan.ts'
import type { PresentImage } from '../../registry/present-image.ts'
import { SingleFlight } from '../../registry/single-flight.ts'
import type { Follows } from '../../tags/follows.ts'
import { type Move, type MoveQuestion, mayMove, mustTakeBack, type Relation } from '../../tags/may-move.ts'
import type { Tag } from '../../tags/tag.ts'
import { isLocal } from '../files.ts'
import type { Run } from '../run.ts'

/** Whether moving tags may be moved, with all that can be found out about the commits. */
export interface TagPolicy extends AsyncDisposable {
  mayMove(tag: Tag, present: PresentImage): Promise<Move>
  /** Whether what another run has put there since is older than ours. */
  mustTakeBack(tag: Tag, present: PresentImage): Promise<boolean>
}

/** Nobody's tag waits longer for what a host knows. */
const LIMIT_MS = 10_000

/** Nothing is asked of anybody before there is a question, and nothing twice. */
export function tagPolicy(run: Run, plan: PublishPlan): TagPolicy {
  const { inputs, ports, context } = run
  const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(LIMIT_MS)])
  const resources = new AsyncDisposableStack()
  const { revision } = plan
  const relations = new SingleFlight<Relation>()
  let sources: Promise<readonly Commits[]> | undefined

  const open = async (): Promise<readonly Commits[]> => {
    const folder = inputs.context ?? run.defaultContext
    const checkout = gitCommits(resolve(ports.folder, isLocal(folder) ? folder : '.'), ports.env, signal)
    const { commits } = ports.host
    if (commits === undefined || inputs.githubToken === undefined) return [checkout]
    // What the host says of its branches is newer than what a checkout remembers; a history that is here needs no request.
    return [checkout, resources.use(await commits(inputs.githubToken, signal))]
  }
  const relate = async (follows: Follows, present: PresentImage): Promise<Relation> => {
    sources ??= open()
    return await findRelation(await sources, follows, revision ?? '', present.revision ?? '')
  }
  const question = async (
    { follows = { kind: 'run' } }: Tag,
    present: PresentImage,
  ): Promise<MoveQuestion> => {
    const key = JSON.stringify([follows, present.revision])
    const relation = needsRelation(follows, revision, present)
      ? await relations.get(key, () => relate(follows, present).catch(() => ({})))
      : {}
    const ours = { revision, committed: context.commitTime }
    return { follows, ours, present, relation, policy: inputs.floatingTags }
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
  ours: string,
  present: string,
): Promise<Relation> {
  const [head, order, presentCommitted] = await Promise.all([
    firstKnown(sources.toReversed(), (commits) => headOf(commits, follows)),
    firstKnown(sources, (commits) => commits.compare(present, ours)),
    firstKnown(sources, (commits) => commits.committed(present)),
  ])
  return { head, ours: order, presentCommitted }
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

async function firstKnown<T>(
  sources: readonly Commits[],
  ask: (commits: Commits) => Promise<T | undefined>,
): Promise<T | undefined> {
  for (const commits of sources) {
    const answer = await ask(commits)
    if (answer !== undefined) return answer
  }
  return undefined
}
