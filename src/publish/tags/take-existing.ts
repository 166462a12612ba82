import { formatRepository, type Repository } from '../../oci/reference.ts'
import { readFacts, wholeVersion } from '../../plan/facts.ts'
import type { PublishPlan } from '../../plan/plan.ts'
import { identifyImage } from '../../registry/present-image.ts'
import { readImage } from '../../registry/read-image.ts'
import type { ManifestHead } from '../../registry/registry.ts'
import { Refusal } from '../../report/failure.ts'
import { compareVersions } from '../../tags/compare-versions.ts'
import { believed, type Present } from '../../tags/may-move.ts'
import type { Tag } from '../../tags/tag.ts'
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
  const existing = await existingTags(run, plan)
  if (existing.length === 0) return false
  if (ifExists === 'fail') throw refusal(existing, run.spell('if-exists'))
  for (const each of existing) {
    const said = await readSaid(run, plan, each)
    if (!standsForThis(plan, each, said)) continue
    // An image that was kept for a later commit is that commit's by its tag alone.
    const named = existing.find(
      ({ tag, head }) => tag.commit !== undefined && head.digest === each.head.digest,
    )
    await takeImage(run, journal, plan, each, named?.tag.commit ?? said.revision)
    return true
  }
  return false
}

interface ExistingTag {
  readonly repository: Repository
  readonly tag: Tag
  readonly head: ManifestHead
}

async function readSaid(
  { registry, ports }: Run,
  { facts }: PublishPlan,
  { repository, head }: ExistingTag,
): Promise<Present> {
  const options = { signal: ports.signal }
  const manifest = await registry.getManifest(repository, head.digest, options)
  return believed(await identifyImage(registry, repository, manifest, options), readFacts(facts))
}

/**
 * The tag of a commit says nothing of a version: `1.2.3` and `latest` on the image of the branch, which calls itself `main`,
 * could never be compared with anything again.
 */
function standsForThis({ facts }: PublishPlan, { tag }: ExistingTag, { version }: Present): boolean {
  const ours = wholeVersion(facts)
  if (tag.commit === undefined || ours === undefined) return true
  return version !== undefined && compareVersions('semver', ours, version) === 0
}

/** The most telling one first. */
async function existingTags(
  { registry, ports }: Run,
  { images }: PublishPlan,
): Promise<readonly ExistingTag[]> {
  const wanted = images.flatMap(({ repository, tags }) =>
    tags.flatMap((tag, priority) => (tag.moving ? [] : [{ repository, tag, priority }])),
  )
  const found = await Promise.all(
    wanted
      .toSorted((a, b) => a.priority - b.priority)
      .map(async ({ repository, tag }) => {
        const head = await registry.headManifest(repository, tag.name, { signal: ports.signal })
        return head === undefined ? [] : [{ repository, tag, head }]
      }),
  )
  return found.flat()
}

function refusal(found: readonly ExistingTag[], input: string): Refusal {
  const names = found.map(({ repository, tag }) => `${formatRepository(repository)}:${tag.name}`)
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
  revision: string | undefined,
): Promise<void> {
  const image = await readImage(run.registry, repository, head.digest, { signal: run.ports.signal })
  journal.take(image, revision, await spreadImage(run, plan, image, repository))
}
