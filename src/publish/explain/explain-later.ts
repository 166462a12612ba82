import { lazily } from '../../lazily.ts'
import type { Journal } from '../journal.ts'
import type { Run } from '../run.ts'

/** What the report says of the layers is found out when no tag waits any more, or when the report does. */
export function explainLater(run: Run, journal: Journal): void {
  journal.explain = lazily(async () => {
    try {
      const [{ explain }] = await Promise.all([loadExplain(), journal.observing])
      await explain(run, journal)
    } catch (error) {
      if (run.ports.signal.aborted) return
      const why = error instanceof Error ? error.message : error
      journal.warn('explanation-missing', `what there is to say of the layers can't be told: ${why}`)
    }
  })
}

/** With its schemas it takes longer to load than all of the rest; nobody needs it before something is built. */
export function loadExplain() {
  return import('./explain.ts')
}
