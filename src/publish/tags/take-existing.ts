import { formatRepository, type Repository } from '../../oci/reference.ts'
import type { PublishPlan } from '../../plan/plan.ts'
import { readImage } from '../../registry/read-image.ts'
import type { ManifestHead } from '../../registry/registry.ts'
import { Refusal } from '../../report/failure.ts'
import type { Journal } from '../journal.ts'
import type { Run } from '../run.ts'
import { spreadImage } from './spread-image.ts'

/**
 * `if-exists`: looks, before anything is built, which of the tags that stay are there.
 * @returns whether there is an image that stands for this one, so that nothing is built: with `skip`.
 * @throws {Refusal} with `fail`.
 */
export async function takeExisting(run: Run, journal: Journal): Promise<boolean> {
  const { plan } = journal
  const { ifExists } = run.inputs
  if (plan === undefined || !plan.push || ifExists === 'overwrite') return false
  journal.phase = 'gate'
  const [first, ...others] = await existingTags(run, plan)
  if (first === undefined) return false
  if (ifExists === 'fail') throw refusal([first, ...others], run.spell('if-exists'))
  await takeImage(run, journal, plan, first)
  return true
}

interface ExistingTag {
  readonly repository: Repository
  readonly tag: string
  readonly head: ManifestHead
}

/** The most telling one first. */
async function existingTags(
  { registry, ports }: Run,
  { images }: PublishPlan,
): Promise<readonly ExistingTag[]> {
  const wanted = images.flatMap(({ repository, tags }) =>
    tags.flatMap(({ name, moving }, priority) => (moving ? [] : [{ repository, tag: name, priority }])),
  )
  const found = await Promise.all(
    wanted
      .toSorted((a, b) => a.priority - b.priority)
      .map(async ({ repository, tag }) => {
        const head = await registry.headManifest(repository, tag, { signal: ports.signal })
        return head === undefined ? [] : [{ repository, tag, head }]
      }),
  )
  return found.flat()
}

function refusal(found: readonly ExistingTag[], input: string): Refusal {
  const names = found.map(({ repository, tag }) => `${formatRepository(repository)}:${tag}`)
  const [first] = found
  return new Refusal({
    code: 'tag-exists',
    phase: 'gate',
    message: `${names.join(', ')} ${names.length === 1 ? 'exists' : 'exist'} already; nothing was built`,
    hint: `publish under another version, or set ${input} to skip, which takes the image that is there, or to overwrite`,
    ...(first !== undefined && { repository: formatRepository(first.repository) }),
  })
}

/** The image that is there is the result; a repository that lacks it, as after a publish that failed in part, gets a copy. */
async function takeImage(
  run: Run,
  journal: Journal,
  plan: PublishPlan,
  { repository, head }: ExistingTag,
): Promise<void> {
  const image = await readImage(run.registry, repository, head.digest, { signal: run.ports.signal })
  journal.take(image, await spreadImage(run, plan, image, repository))
}
