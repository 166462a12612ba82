import type { EarlyFind } from '../buildkit/find-early.ts'
import { parseInputs } from '../inputs/parse-inputs.ts'
import type { RawInputs } from '../inputs/raw.ts'
import type { PublishPlan } from '../plan/plan.ts'
import type { Ports } from '../ports.ts'
import { compareWithBaseline, startBaseline } from '../publish/baseline.ts'
import { buildLegs } from '../publish/build.ts'
import { exportCache } from '../publish/cache.ts'
import { askFrontend, isQuestion } from '../publish/call.ts'
import { explainLater } from '../publish/explain/explain-later.ts'
import { checkBudgets } from '../publish/gate.ts'
import { type HeldExport, holdExport } from '../publish/held-export.ts'
import { checkImports } from '../publish/imports/check-imports.ts'
import { Journal } from '../publish/journal.ts'
import { buildLocal } from '../publish/local.ts'
import { planRun, showPlan } from '../publish/plan.ts'
import { refuseInputs, WrongInputs } from '../publish/problems.ts'
import { report } from '../publish/report.ts'
import { openGround, type Run } from '../publish/run.ts'
import { keepUnchanged } from '../publish/tags/keep-unchanged.ts'
import { moveTags } from '../publish/tags/move-tags.ts'
import { takeExisting } from '../publish/tags/take-existing.ts'
import { noticeUnchanged } from '../publish/unchanged.ts'
import { verifyImage } from '../publish/verify.ts'

/**
 * Builds for every platform, pushes by digest, checks what arrived, and only then sets the tags.
 * @param early buildx, asked already.
 * @returns the exit code.
 */
export async function publish(ports: Ports, raw: RawInputs, early?: EarlyFind): Promise<number> {
  const inputs = parseInputs(raw, { withoutSecrets: ports.host.withoutSecrets })
  if (!inputs.ok) return refuseInputs(ports, inputs.error)
  const journal = new Journal()
  // Tidied up after the report: removing a builder takes a while, and nobody may wait for it.
  await using resources = new AsyncDisposableStack()
  try {
    const ground = resources.use(await openGround(ports, inputs.value, raw.source, early))
    if (isQuestion(inputs.value.call)) await askFrontend(ground, journal)
    else {
      const { run, plan } = await planRun(ground)
      if (inputs.value.dryRun) return await showPlan(run, plan)
      journal.begin(plan)
      const isTaken = await takeExisting(run, journal)
      // Where nothing was built there is nothing to keep.
      const held = isTaken ? undefined : await build(run, plan, journal, resources)
      await moveTags(run, journal)
      // Beside the export: the report waits for it, and no tag.
      journal.explain()
      if (!isTaken) await exportCache(run, journal, held)
    }
  } catch (error) {
    if (error instanceof WrongInputs) return refuseInputs(ports, error.problems)
    journal.fail(error)
  }
  return await report(ports, inputs.value, journal)
}

/** Builds, pushes, and checks what arrived. @returns the cache's export, which has connected meanwhile and waits for the tags. */
async function build(
  run: Run,
  plan: PublishPlan,
  journal: Journal,
  resources: AsyncDisposableStack,
): Promise<HeldExport | undefined> {
  const baseline = resources.use(startBaseline(run, plan))
  await checkImports(run, journal)
  await buildLegs(run, journal)
  const held = resources.use(await holdExport(run, journal))
  await verifyImage(run, journal)
  await compareWithBaseline(baseline, journal)
  noticeUnchanged(run, journal)
  explainLater(run, journal)
  await checkBudgets(run, journal)
  await buildLocal(run, journal)
  await keepUnchanged(run, journal)
  return held
}
