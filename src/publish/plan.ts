import { chooseBuilder } from '../buildkit/builder.ts'
import { formatRepository } from '../oci/reference.ts'
import { sortOutputs } from '../plan/exporter.ts'
import { planImages } from '../plan/images.ts'
import { makePlan } from '../plan/make-plan.ts'
import type { Builder, PlannedImage, PublishPlan } from '../plan/plan.ts'
import { decidePush } from '../plan/push.ts'
import { checkAccess } from './access.ts'
import { findCacheFacts } from './cache-facts.ts'
import { presume } from './presumed-builder.ts'
import { WrongInputs } from './problems.ts'
import type { Ground, Run } from './run.ts'
import { setPlannedOutputs } from './set-outputs.ts'
import { together } from './together.ts'
import { writeResult } from './write.ts'

/**
 * Finds the builder, and decides everything. Whether the registries let us in is asked while the builder boots.
 * @throws {WrongInputs} for what only the host or the builder can tell.
 * @throws {Failure} when there is no builder, or no way into a registry.
 */
export async function planRun(ground: Ground): Promise<{ readonly run: Run; readonly plan: PublishPlan }> {
  const { inputs, context, ports } = ground
  const outputs = sortOutputs(inputs)
  const { push } = decidePush(inputs, context, outputs)
  const named = planImages(planFacts(ground), push, outputs.byDigestOnly)
  if (!named.ok) throw new WrongInputs(named.error)
  const repositories = named.value.images.map(({ repository }) => repository)
  const [{ builder, buildx, isPresumed }, cache] = await together(
    ports.signal,
    (signal) => findBuilder(ground, push, signal),
    async (signal) => {
      // A plan that is only shown asks nobody.
      if (inputs.dryRun) return undefined
      const [found] = await together(
        signal,
        (both) => findCacheFacts(ground, repositories[0], { push, signal: both }),
        async (both) => {
          if (push) await checkAccess(ground, repositories, both)
        },
      )
      return found
    },
  )
  const plan = makePlan({ ...planFacts(ground), builder, ...(cache !== undefined && { cache }) })
  if (!plan.ok) throw new WrongInputs(plan.error)
  if (!inputs.dryRun) announce(ground, plan.value)
  ports.signal.throwIfAborted()
  return { run: { ...ground, buildx, isPresumed }, plan: plan.value }
}

/** What turned out to be out of reach. */
export interface LeftOut {
  readonly lost: readonly PlannedImage[]
  /** Values of `--cache-from`. */
  readonly droppedImports: ReadonlySet<string>
  /** Steps in the builder wait for one of them. */
  readonly isStuck: boolean
}

/** The same plan for what is left. */
export function planWithout(run: Run, plan: PublishPlan, left: LeftOut): PublishPlan {
  const { lost, droppedImports, isStuck } = left
  const { cache, builder, madeAt } = plan
  const without = new Set(lost.map(({ repository }) => formatRepository(repository)))
  const imports = new Set(cache.imports.filter((entry) => !droppedImports.has(entry)))
  const known = cache.facts !== undefined && { cache: cache.facts }
  const next = makePlan({
    ...planFacts(run),
    ...known,
    builder,
    now: madeAt,
    without,
    imports,
    isStuck,
  })
  if (!next.ok) throw new WrongInputs(next.error)
  return next.value
}

function planFacts(run: Ground) {
  const { inputs, context, defaultContext, secrets, spell, workspace, ports, env } = run
  const { environment, fileVersion, committedAt } = run
  const defaultImage = ports.host.defaultImage(context)
  return {
    inputs,
    host: context,
    isGitHubLike: ports.host.isGitHubLike,
    ...(defaultImage !== undefined && { defaultImage }),
    environment,
    ...(fileVersion !== undefined && { fileVersion }),
    noDefaultAttestations: /^(?:1|t|true)$/i.test(env['BUILDX_NO_DEFAULT_ATTESTATIONS'] ?? ''),
    secrets,
    defaultContext,
    ...(committedAt !== undefined && { committedAt }),
    metadataFile: workspace.metadataFile,
    spell,
    now: ports.now(),
  }
}

async function findBuilder(
  ground: Ground,
  pushes: boolean,
  signal: AbortSignal,
): Promise<Pick<Run, 'buildx' | 'isPresumed'> & { readonly builder: Builder }> {
  const { finding, early, inputs, env, workspace, ports, ownBuilders } = ground
  // Without a word on platforms they are the builder's own, which only itself can tell.
  const dialled = pushes && inputs.platforms.length > 0 ? early?.dialled : undefined
  // What it has said by now is known; else the plan is made without.
  const found = await (dialled === undefined
    ? finding
    : Promise.race([finding, dialled.isTrying.then(() => dialled)]))
  if ('stored' in found)
    return { buildx: found.buildx, builder: presume(found.stored, inputs.platforms), isPresumed: true }
  const { buildx, builder: inspected } = found
  const builder = await chooseBuilder({
    ...{ inputs, buildx, inspected, env, pushes },
    folder: workspace.folder,
    signal,
    create: !inputs.dryRun,
    show: (text) => ports.host.show({ kind: 'info', text }),
    provideImage: async (image) => {
      const tools = await import('./tools/provide-image.ts')
      return await tools.provideImage(ground, image, signal)
    },
    onCreate: (name) => {
      ownBuilders.push(name)
      ports.host.saveState('builder', name)
    },
  })
  return { buildx, builder, isPresumed: false }
}

function announce({ ports: { host } }: Ground, plan: PublishPlan): void {
  if (plan.pushReason !== undefined)
    host.show({ kind: 'notice', text: `Nothing will be pushed: ${plan.pushReason}.` })
  for (const text of plan.notes) host.show({ kind: 'notice', text })
  for (const text of plan.cache.reasons) host.show({ kind: 'info', text })
  const names = plan.images.map(({ repository }) => formatRepository(repository)).join(', ')
  const legs = plan.legs.length > 1 ? `, ${plan.legs.length} nodes of it side by side` : ''
  if (plan.push)
    host.show({ kind: 'info', text: `Publishing ${names} with builder ${plan.builder.name}${legs}` })
}

/** `--dry-run`. @returns the exit code. */
export async function showPlan(run: Run, plan: PublishPlan): Promise<number> {
  const { ports, inputs } = run
  const { planToJson, renderPlan } = await import('../report/plan-text.ts')
  ports.host.show({ kind: 'report', text: renderPlan(plan, { width: ports.terminal.width }) })
  await setPlannedOutputs(ports, inputs, plan)
  await writeResult(ports, inputs, { schema: 1, status: 'planned', plan: planToJson(plan) })
  return 0
}
