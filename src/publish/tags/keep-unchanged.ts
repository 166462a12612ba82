import { mayKeep } from '../../plan/may-keep.ts'
import { CredentialsError, RegistryError } from '../../registry/errors.ts'
import { besideBaseline } from '../baseline.ts'
import type { Journal } from '../journal.ts'
import type { Run } from '../run.ts'
import { spreadImage } from './spread-image.ts'

/**
 * `on-unchanged: keep`: where the image holds what the baseline holds, the tags are to go to that one, so that nothing is
 * deployed anew; what was pushed stays without a tag. Where that can't be, the new one is published as ever.
 */
export async function keepUnchanged(run: Run, journal: Journal): Promise<void> {
  const { inputs, ports, spell } = run
  const { plan, baselineImage: baseline } = journal
  if (inputs.onUnchanged !== 'keep' || plan === undefined || !plan.push) return
  await journal.noticing
  ports.signal.throwIfAborted()
  if (journal.unchanged !== true || baseline === undefined) return
  if (!mayKeep(plan, baseline.image, inputs)) {
    const text = `nothing changed, and it is published all the same: ${spell('on-unchanged')} keeps no image of another version, by which its tags would be taken for older than they are`
    ports.host.show({ kind: 'notice', text })
    return
  }
  journal.phase = 'tag'
  const { image, repository } = baseline
  try {
    journal.keep(image, await spreadImage(run, plan, image, repository))
    // Who has it has nothing to pull.
    journal.baseline = besideBaseline(image, baseline)
  } catch (error) {
    ports.signal.throwIfAborted()
    if (!(error instanceof RegistryError || error instanceof CredentialsError)) throw error
    journal.warn(
      'not-kept',
      `nothing changed, and it is published all the same: ${error.message}`,
      error.hint,
    )
  }
}
