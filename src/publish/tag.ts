import { formatRepository } from '../oci/reference.ts'
import { setTags } from '../registry/set-tags.ts'
import { Failure } from '../report/failure.ts'
import type { Journal } from './journal.ts'
import type { Run } from './run.ts'

/** Sets the tags, now that everything behind them was seen to be there. What could not be set fails the run. */
export async function moveTags({ registry, ports }: Run, journal: Journal): Promise<void> {
  const { plan, image } = journal
  if (plan === undefined || image === undefined) return
  journal.phase = 'tag'
  const set = await setTags(registry, image, plan.images, { signal: ports.signal })
  plan.images.forEach(({ repository }, index) => {
    const name = formatRepository(repository)
    const tags = set[index] ?? []
    journal.tags.set(name, tags)
    for (const { tag, reason } of tags.filter(({ state }) => state === 'failed')) {
      journal.fail(
        new Failure({
          code: reason?.code ?? 'tag-failed',
          phase: 'tag',
          message: `the tag ${name}:${tag} could not be set: ${reason?.message ?? 'no reason is known'}`,
          hint: `the image is there as ${name}@${image.digest}; running again sets the tags`,
          repository: name,
        }),
      )
    }
  })
}
