import type { ImportFailure } from '../../buildkit/import-failure.ts'
import { mendBuilder } from '../../buildkit/mend-builder.ts'
import { Failure } from '../../report/failure.ts'
import type { Journal } from '../journal.ts'
import type { Run } from '../run.ts'

/**
 * Leaves imports that broke a build out of the next one. Which of them it was is not always told: none of them is read again.
 * @throws {Failure} when the builder can't build any more.
 */
export async function giveUpImports(
  { buildx, ports: { host, signal } }: Run,
  journal: Journal,
  entries: readonly string[],
  { why, state, leaves }: ImportFailure,
): Promise<void> {
  const builder = journal.plan?.builder
  if (builder === undefined) return
  journal.dropImports(
    entries.map((entry) => ({ entry, state, milliseconds: 0 })),
    why,
  )
  const restart =
    leaves === 'request' ? `, once builder ${builder.name} is restarted, which still waits for it` : ''
  host.show({
    kind: 'notice',
    text: `The cache broke the build: ${why}. It starts again without it${restart}.`,
  })
  if (await mendBuilder(buildx, builder, leaves, signal)) return
  signal.throwIfAborted()
  throw new Failure({
    code: 'builder-blocked',
    phase: 'build',
    message: `builder ${builder.name} is held up by a cache: ${why}`,
    hint: 'restart the builder; with cache set to none no cache can hold it up',
  })
}
