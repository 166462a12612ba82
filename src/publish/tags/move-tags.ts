import { formatRepository } from '../../oci/reference.ts'
import { type Race, recheckTag } from '../../registry/recheck-tags.ts'
import { isLookedAtAgain, type TagOutcome } from '../../registry/set-tag.ts'
import { type PutTag, setTags } from '../../registry/set-tags.ts'
import type { Journal } from '../journal.ts'
import type { Run } from '../run.ts'
import { leaveOthersCommits } from './others-commits.ts'
import { tagFailure } from './tag-failure.ts'
import { type TagPolicy, tagPolicy } from './tag-policy.ts'

/**
 * Sets the tags, now that everything behind them was seen to be there: those that stay, then those that move, forward only.
 * What could not be set fails the run. A second look at what moved goes on beside the report.
 */
export async function moveTags(run: Run, journal: Journal): Promise<void> {
  const { plan, published: image } = journal
  const { registry, ports } = run
  if (plan === undefined || image === undefined) return
  journal.phase = 'tag'
  await using resources = new AsyncDisposableStack()
  const policy = resources.use(tagPolicy(run, plan, journal.revision))
  const images = await leaveOthersCommits(run, journal, plan, image)
  const put = await setTags({
    ...{ registry, image, images, mayMove: policy.mayMove, clock: () => performance.now() },
    ifExists: run.inputs.ifExists,
    onTag: (repository, { result, note }: TagOutcome) => {
      journal.addTag(repository, result)
      if (note !== undefined)
        ports.host.show({ kind: 'notice', text: `${formatRepository(repository)}:${result.tag}: ${note}` })
    },
    options: { signal: ports.signal },
  })
  for (const { repository } of plan.images) {
    const name = formatRepository(repository)
    for (const tag of journal.tags.get(name) ?? []) {
      if (tag.state === 'failed')
        journal.fail(tagFailure({ name, tag, digest: image.digest }, run.spell('if-exists')))
    }
  }
  journal.settling = settle(run, journal, { policy, put, resources: resources.move() })
}

interface SecondLook {
  readonly policy: TagPolicy
  readonly put: readonly PutTag[]
  /** What the policy needs. */
  readonly resources: AsyncDisposableStack
}

/** @returns whether a tag is not where it was put: the report has to be written again. */
async function settle(run: Run, journal: Journal, { policy, put, resources }: SecondLook): Promise<boolean> {
  await using _ = resources
  const { ports } = run
  const looks = put
    .filter(({ order }) => isLookedAtAgain(order.tag))
    .map(async (each): Promise<boolean> => {
      try {
        const race = await recheckTag(each, (present) => policy.mustTakeBack(each.order.tag, present))
        return note(run, journal, each, race)
      } catch (error) {
        if (ports.signal.aborted) return false
        const name = `${formatRepository(each.order.repository)}:${each.order.tag.name}`
        const why = error instanceof Error ? error.message : error
        journal.warn('tag-unchecked', `whether ${name} stayed where it was put is not known: ${why}`)
        return true
      }
    })
  return (await Promise.all(looks)).includes(true)
}

function note(run: Run, journal: Journal, { order }: PutTag, race: Race | undefined): boolean {
  if (race === undefined) return false
  journal.addTag(order.repository, race.result)
  journal.warn('tag-raced', race.message)
  if (race.result.state === 'failed') {
    const name = formatRepository(order.repository)
    journal.fail(tagFailure({ name, tag: race.result, digest: order.image.digest }, run.spell('if-exists')))
  }
  return true
}
