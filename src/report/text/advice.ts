import type { ResultAdvice } from '../result.ts'
import { formatBytes } from './bytes.ts'
import { formatDuration } from './duration.ts'

/** `62.0 MB and 1.2 s`: what following the advice would have saved in this run. */
export function savingText({ savedBytes, savedMilliseconds }: ResultAdvice): string {
  const parts = [
    ...(savedBytes > 0 ? [formatBytes(savedBytes)] : []),
    ...(savedMilliseconds > 0 ? [formatDuration(savedMilliseconds)] : []),
  ]
  return parts.join(' and ')
}

/** Where the advice belongs, for a heading: `line 4 of the Dockerfile, linux/arm64`. */
export function advicePlace({ line, platform }: ResultAdvice): string {
  return [
    ...(line === null ? [] : [`line ${line} of the Dockerfile`]),
    ...(platform === null ? [] : [platform]),
  ].join(', ')
}
