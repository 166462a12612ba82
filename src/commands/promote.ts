import { PROMOTE } from '../inputs/commands/promote.ts'
import { parseOptions } from '../inputs/parse.ts'
import type { ParsedOptions } from '../inputs/parsed.ts'
import { PROMOTION_RULES, promotionRules } from '../inputs/promotion-rules.ts'
import { type RawInputs, spellingOf } from '../inputs/raw.ts'
import { ruleProblems } from '../inputs/tag-rules.ts'
import { formatReference, formatRepository, withDefaultTag } from '../oci/reference.ts'
import type { PlannedImage } from '../plan/plan.ts'
import { planPromotion } from '../plan/promotion.ts'
import type { Ports } from '../ports.ts'
import { promoteImages } from '../promote/promote-images.ts'
import { PromotionRecord } from '../promote/promotion-record.ts'
import type { PromotionWork } from '../promote/promotion-work.ts'
import { foreseePromotedTags } from '../promote/set-promoted-tags.ts'
import { findTakenTags, refuseTaken } from '../promote/taken-tags.ts'
import { openUsersRegistry } from '../publish/open-registry.ts'
import { refuseInputs, WrongInputs } from '../publish/problems.ts'
import { writeResult } from '../publish/write.ts'
import { identifyImage, type PresentImage } from '../registry/present-image.ts'
import { Cancelled, type Failure } from '../report/failure.ts'
import type { PromotionReport } from '../report/promotion.ts'

type Options = ParsedOptions<(typeof PROMOTE)['options'][number]>

/** Milliseconds of waiting for a registry that is away, for each of its answers. */
const COPYING_BUDGET = 120_000

/** Copies an image to other repositories and tags it there. @returns the exit code. */
export async function promote(ports: Ports, raw: RawInputs): Promise<number> {
  const options = parseOptions(PROMOTE, raw, PROMOTION_RULES)
  if (!options.ok) return refuseInputs(ports, options.error)
  const inputs = options.value
  const reference = withDefaultTag(inputs.source)
  const record = new PromotionRecord(reference, inputs.dryRun)
  try {
    await using registry = await openUsersRegistry(ports, inputs, raw, COPYING_BUDGET)
    const call = { signal: ports.signal }
    // Resolved once: what becomes of the tag meanwhile is no matter.
    const { repository: from } = reference
    const manifest = await registry.getManifest(from, reference.digest ?? reference.tag ?? 'latest', call)
    const source = await identifyImage(registry, from, manifest, call)
    const images = planned(ports, raw, inputs, source, record)
    const work: PromotionWork = {
      ...{ registry, from, source, record, ifExists: inputs.ifExists, floatingTags: inputs.floatingTags },
      ifExistsInput: spellingOf(raw, 'if-exists'),
      failAt: (repository, error) => show(ports, record.failAt(repository, error)),
      options: call,
    }
    const free = await checkTaken(work, images)
    if (inputs.dryRun) await Promise.all(free.map((image) => foreseePromotedTags(work, image)))
    else {
      if (inputs.format === 'terminal') announce(ports, work, free)
      await promoteImages(work, free)
    }
  } catch (error) {
    if (error instanceof WrongInputs) return refuseInputs(ports, error.problems)
    show(ports, record.fail(error))
  }
  const report = record.report()
  await writeResult(ports, inputs, report)
  if (report.images.length > 0)
    ports.host.show({ kind: 'report', text: await rendered(report, inputs.format, ports) })
  return report.exitCode
}

/** @throws {WrongInputs} for rules that this image is none for. */
function planned(
  ports: Ports,
  raw: RawInputs,
  inputs: Options,
  source: PresentImage,
  record: PromotionRecord,
): readonly PlannedImage[] {
  const spell = (name: string) => spellingOf(raw, name)
  const rules = inputs.tags.length === 0 ? undefined : promotionRules(inputs, spell)
  if (rules?.ok === false) throw new WrongInputs(rules.error)
  const plan = planPromotion({
    ...{ source: record.reference, to: inputs.to, now: ports.now() },
    ...{ version: source.version, revision: source.revision },
    ...(rules !== undefined && { rules: rules.value }),
  })
  if (!plan.ok) throw new WrongInputs(ruleProblems(plan.error, spell))
  record.begin(source, plan.value.images)
  for (const note of plan.value.notes) record.note(note)
  return plan.value.images
}

/**
 * Holds `if-exists` against what is there.
 * @returns the images that nothing stands in the way of.
 * @throws {Refusal} with `fail`.
 */
async function checkTaken(
  { registry, source, record, ifExists, ifExistsInput, options }: PromotionWork,
  images: readonly PlannedImage[],
): Promise<readonly PlannedImage[]> {
  if (ifExists === 'overwrite') return images
  const taken = await findTakenTags(registry, images, source.digest, options)
  if (taken.length > 0 && ifExists === 'fail') throw refuseTaken(taken, ifExistsInput)
  const inTheWay = Map.groupBy(taken, ({ image }) => image)
  for (const [image, those] of inTheWay) {
    for (const { name: tag, rule, moving } of image.tags) {
      const own = those.find((each) => each.tag === tag)
      const message = `${(own ?? those[0])?.name} is another image already, and its repository is left alone`
      const known = own?.digest ?? null
      const reason = { code: 'tag-exists', message }
      record.addTag(image.repository, {
        ...{ tag, rule, moving, state: 'skipped', digest: known, previous: known, reason },
      })
    }
  }
  return images.filter((image) => !inTheWay.has(image))
}

function announce({ host }: Ports, { record, source }: PromotionWork, images: readonly PlannedImage[]): void {
  const names = images.map(({ repository }) => formatRepository(repository)).join(', ')
  if (names === '') return
  host.show({
    kind: 'info',
    text: `Copying ${formatReference({ ...record.reference, digest: source.digest })} to ${names}\n`,
  })
}

function show({ host }: Ports, failure: Failure | Cancelled): void {
  if (failure instanceof Cancelled) host.show({ kind: 'error', text: `the run was ${failure.message}` })
  else {
    const { message, hint } = failure
    host.show({ kind: 'error', text: message, ...(hint !== undefined && { hint }) })
  }
}

async function rendered(
  report: PromotionReport,
  format: 'terminal' | 'markdown',
  { terminal }: Ports,
): Promise<string> {
  switch (format) {
    case 'terminal':
      return (await import('../report/terminal/promotion.ts')).renderPromotion(report, terminal)
    case 'markdown':
      return (await import('../report/markdown/promotion.ts')).renderPromotionMarkdown(report).trimEnd()
  }
}
