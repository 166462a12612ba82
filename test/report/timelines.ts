import type { ResultMovement, ResultStep, ResultTimeline, RunResult } from '../../src/report/result.ts'

/** Timelines as builds have them, written by hand. */

interface Given {
  readonly name: string
  readonly line?: number
  readonly milliseconds?: number
  readonly cached?: boolean
}

/**
 * Of every platform the steps one after the other, the platforms side by side and each slower than the one before; then
 * the requests of every layer, the repositories one after the other. The last platform is what the build waited for.
 */
export function timelineOf(result: RunResult, given: readonly Given[]): ResultTimeline {
  const platforms = result.platforms.map(({ platform, leg }) => ({ platform, leg }))
  const steps: ResultStep[] = [
    {
      leg: 0,
      platform: null,
      name: 'load build definition from Dockerfile',
      line: null,
      cached: false,
      start: 0,
      end: 35,
      critical: true,
    },
  ]
  for (const [index, { platform, leg }] of platforms.entries()) {
    let at = 40
    for (const { name, line = null, milliseconds = 0, cached = false } of given) {
      const end = at + Math.round(milliseconds * (1 + index / 4))
      const critical = !cached && index === platforms.length - 1
      steps.push({ leg, platform, name, line, cached, start: at, end, critical })
      at = end + 2
    }
  }
  const movements = movementsOf(result, Math.max(...steps.map(({ end }) => end)) + 20)
  const milliseconds = Math.max(...[...steps, ...movements].map(({ end }) => end))
  return { milliseconds, steps, movements }
}

function movementsOf({ platforms }: RunResult, start: number): ResultMovement[] {
  const next = new Map<string, number>()
  const seen = new Set<string>()
  const movements: ResultMovement[] = []
  for (const { leg, layers, config } of platforms) {
    for (const { digest, transfers } of [...layers, config]) {
      for (const { repository, state, bytes, milliseconds } of transfers) {
        if (seen.has(`${repository} ${digest}`)) continue
        seen.add(`${repository} ${digest}`)
        const at = next.get(repository) ?? start + next.size * 300
        movements.push({ leg, repository, digest, kind: state, bytes, start: at, end: at + milliseconds })
        // Four at a time.
        next.set(repository, at + Math.ceil(milliseconds / 4))
      }
    }
  }
  return movements
}
