/**
 * `npm run bench:cache`: an image for two platforms of 60 MB in all, of which 2 MB change, and then nothing, on a builder that
 * is emptied before each run: by bare buildx that only reads a cache, by buildx that writes it in the same solve, and by
 * Layerwise; in turns, with a cache in the registry, in one that is 20 ms away, and in the runner's cache service. The bytes are those of the
 * registry's access log and of the service's. Then two branches of two legs each, in turns. A number is that of rounds.
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { up } from '../test/bed/bed.ts'
import { SETTINGS } from './bench-cache/contenders.ts'
import { judge } from './bench-cache/goals.ts'
import { type Measured, measureCache } from './bench-cache/measure.ts'
import { measureTurns } from './bench-cache/turns.ts'
import { median } from './measurements.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' } },
})
const rounds = Number(positionals[0] ?? 5)
// Whoever is interrupted ends what it started: servers of its own go with the process's exit, not with a signal.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
const bed = await up({ onProgress: (line) => console.error(line) })

const measured: Measured[] = []
for (const setting of SETTINGS) measured.push(...(await measureCache(bed, setting, rounds)))
const turns = await measureTurns(bed)
const goals = judge(measured, turns)

const WIDTH = 42
const HEADINGS = ['sent', 'fetched', 'requests', 'tags set', 'all'].map((heading) => heading.padStart(10))
console.log(`\n${`Medians of ${rounds} rounds`.padEnd(WIDTH)}${HEADINGS.join('')}`)
for (const [name, runs] of Map.groupBy(
  measured,
  ({ setting, change, who }) => `${setting}, ${change}: ${who}`,
)) {
  const cell = (number: (one: Measured) => number, unit: string, divisor = 1) =>
    `${(median(runs.map(number)) / divisor).toFixed(0)}${unit}`.padStart(10)
  const cells = [
    cell(({ sent }) => sent, ' kB', 1000),
    cell(({ fetched }) => fetched, ' kB', 1000),
    cell(({ requests }) => requests, ''),
    cell(({ readyMs }) => readyMs, ' ms'),
    cell(({ allMs }) => allMs, ' ms'),
  ]
  console.log(`${name.padEnd(WIDTH)}${cells.join('')}`)
}
console.log('\nTwo branches of two legs, in turns: cached steps of each build')
for (const { name, cached, steps } of turns)
  console.log(`${name.padEnd(WIDTH)}${cached.join(' ')} of ${steps}`)
console.log('')
for (const { met, goal, found } of goals) console.log(`${met ? 'ok    ' : 'not ok'}  ${goal}: ${found}`)
if (values.json !== undefined)
  await writeFile(values.json, `${JSON.stringify({ rounds, measured, turns, goals }, undefined, 2)}\n`)
process.exitCode = goals.every(({ met }) => met) ? 0 : 1
