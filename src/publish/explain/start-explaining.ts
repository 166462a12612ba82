import type { Journal } from '../journal.ts'
import type { Run } from '../run.ts'

/** Finds out beside the gate and the tags what the report says of the layers: only the report waits for it. */
export function startExplaining(run: Run, journal: Journal): void {
  journal.explaining = Promise.all([loadExplain(), journal.observing])
    .then(([{ explain }]) => explain(run, journal))
    .catch((error: unknown) => {
      if (run.ports.signal.aborted) return
      const why = error instanceof Error ? error.message : error
      journal.warn('explanation-missing', `what there is to say of the layers can't be told: ${why}`)
    })
}

/** With its schemas it takes longer to load than all of the rest; nobody needs it before something is built. */
export function loadExplain() {
  return import('./explain.ts')
}
