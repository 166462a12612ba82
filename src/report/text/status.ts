import type { RunResult } from '../result.ts'

const WORDS: Readonly<Record<RunResult['status'], string>> = {
  published: 'Published',
  unchanged: 'Unchanged',
  built: 'Built',
  skipped: 'Skipped',
  refused: 'Refused',
  failed: 'Failed',
  cancelled: 'Cancelled',
}

/** How a run ended, in a word or three. */
export function statusWord({ status, exitCode }: Pick<RunResult, 'status' | 'exitCode'>): string {
  return exitCode !== 0 && status === 'published' ? 'Published in part' : WORDS[status]
}
