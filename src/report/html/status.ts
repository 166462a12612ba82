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

export function statusWord({ status, exitCode }: RunResult): string {
  return exitCode !== 0 && status === 'published' ? 'Published in part' : WORDS[status]
}
