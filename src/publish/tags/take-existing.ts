import { type TimedTransfer, type Transfers, transferKey } from '../../ledger/transfers.ts'
import { type Image, imageBlobs } from '../../oci/image.ts'
import { formatRepository, type Repository } from '../../oci/reference.ts'
import type { PublishPlan } from '../../plan/plan.ts'
import { copyImage } from '../../registry/copy-image.ts'
import { readImage } from '../../registry/read-image.ts'
import type { ManifestHead } from '../../registry/registry.ts'
import { Refusal } from '../../report/failure.ts'
import type { Journal } from '../journal.ts'
import type { Run } from '../run.ts'

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
  { registry, ports }: Run,
  journal: Journal,
  { images }: PublishPlan,
  { repository: from, head }: ExistingTag,
): Promise<void> {
  const options = { signal: ports.signal }
  const image = await readImage(registry, from, head.digest, options)
  const transfers = await Promise.all(
    images.map(async ({ repository }) => {
      const isThere =
        repository === from || (await registry.headManifest(repository, head.digest, options)) !== undefined
      return isThere
        ? allThere(repository, image)
        : await copyImage(registry, { from, to: repository }, head.digest, options)
    }),
  )
  journal.take(image, new Map(transfers.flatMap((each) => [...each])))
}

function allThere(repository: Repository, image: Image): Transfers {
  const name = formatRepository(repository)
  return new Map(
    imageBlobs(image).map(({ digest }) => {
      const transfer: TimedTransfer = {
        ...{ repository: name, state: 'exists', from: null, bytes: 0, milliseconds: 0, attempts: 1 },
        ...{ start: 0, end: 0, evidence: 'probe' },
      }
      return [transferKey(name, digest), transfer] as const
    }),
  )
}
