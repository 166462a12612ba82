import type { ImportFailure } from '../../buildkit/import-failure.ts'
import { isRestartable, mendBuilder } from '../../buildkit/mend-builder.ts'
import { Failure } from '../../report/failure.ts'
import type { Journal } from '../journal.ts'
import type { Run } from '../run.ts'

/**
 * Leaves imports that broke a build out of the next one. Which of them it was is not always told: then none of them is read again.
 * Where the builder can't be rid of what it waits for, nothing that it has may be used: whatever needs an equal step would wait as well.
 * @throws {Failure} when the builder would fail again.
 */
export async function giveUpImports(
  { buildx, ports: { host, signal } }: Run,
  journal: Journal,
  entries: readonly string[],
  { why, state, leaves, entries: broken = entries }: ImportFailure,
): Promise<void> {
  const builder = journal.plan?.builder
  if (builder === undefined) return
  const { name } = builder
  if (journal.isStuck) throw blocked(`builder ${name} is held up by a cache: ${why}`, 'restart the builder')
  journal.dropImports(
    broken.map((entry) => ({ entry, state, milliseconds: 0 })),
    why,
  )
  const isHeldUp = leaves === 'request'
  const restart =
    isHeldUp && isRestartable(builder)
      ? `, once builder ${name} is restarted, which still waits for it, whatever else is built there`
      : ''
  host.show({
    kind: 'notice',
    text: `The cache broke the build: ${why}. It starts again without it${restart}.`,
  })
  if (await mendBuilder(buildx, builder, leaves, signal)) return
  signal.throwIfAborted()
  if (!isHeldUp) {
    const hint = 'empty the builder ("docker buildx prune")'
    throw blocked(`what a cache left in builder ${name} can't be removed: ${why}`, hint)
  }
  // No step asks a cache any more.
  const others = entries.filter((entry) => !broken.includes(entry))
  journal.dropImports(
    others.map((entry) => ({ entry, state: 'unknown', milliseconds: 0 })),
    '',
  )
  journal.isStuck = true
  host.show({
    kind: 'notice',
    text: `Builder ${name} still waits for it, and can't be restarted from here: all steps run anew.`,
  })
}

function blocked(message: string, whatToDo: string): Failure {
  const hint = `${whatToDo}; with cache set to none no cache can get in its way`
  return new Failure({ code: 'builder-blocked', phase: 'build', message, hint })
}
