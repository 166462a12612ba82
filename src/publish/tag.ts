import { formatRepository } from '../oci/reference.ts'
import { setTags } from '../registry/set-tags.ts'
import { Failure } from '../report/failure.ts'
import type { ResultTag } from '../report/result.ts'
import type { Journal } from './journal.ts'
import type { Run } from './run.ts'

/** Sets the tags, now that everything behind them was seen to be there. What could not be set fails the run. */
export async function moveTags({ registry, ports }: Run, journal: Journal): Promise<void> {
  const { plan, image } = journal
  if (plan === undefined || image === undefined) return
  journal.phase = 'tag'
  await setTags(registry, image, plan.images, (repository, tag) => journal.addTag(repository, tag), {
    signal: ports.signal,
  })
  for (const { repository } of plan.images) {
    const name = formatRepository(repository)
    for (const tag of journal.tags.get(name) ?? []) {
      if (tag.state === 'failed') journal.fail(tagFailure(name, tag, image.digest))
    }
  }
}

function tagFailure(name: string, { tag, reason }: ResultTag, digest: string): Failure {
  return new Failure({
    code: reason?.code ?? 'tag-failed',
    phase: 'tag',
    message: `the tag ${name}:${tag} could not be set: ${reason?.message ?? 'no reason is known'}`,
    hint: `the image is there as ${name}@${digest}; running again sets the tags`,
    repository: name,
  })
}
