import { loadExplain } from './explain/explain-later.ts'

// buildx is started by then.
const LOAD_AFTER_MS = 50
// The report takes as long to load as a tag takes to set. Where the build is over by then the export loads it, if there is one.
const LOAD_REPORT_AFTER_MS = 1_000

/** What is needed after the build loads while it runs. */
export function loadMeanwhile({ exports }: { readonly exports: boolean }): Disposable {
  const timers = [
    setTimeout(() => load(import('../ledger/provenance.ts'), loadExplain()), LOAD_AFTER_MS),
    setTimeout(loadReport, exports ? LOAD_REPORT_AFTER_MS : LOAD_AFTER_MS),
  ]
  return { [Symbol.dispose]: () => timers.forEach(clearTimeout) }
}

/** What the report needs, loaded before anybody waits for it. */
export function loadReport(): void {
  load(import('../report/terminal.ts'))
}

function load(...modules: readonly Promise<unknown>[]): void {
  for (const module of modules) module.catch(() => {})
}
