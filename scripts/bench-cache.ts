/**
 * `npm run bench:cache`: an image for two platforms of 60 MB in all, of which 2 MB change, and then nothing, on a builder that
 * has never run: by bare buildx that only reads a cache, by buildx that writes it in the same solve, and by Layerwise; in turns,
 * with a cache in the registry, in one that is 20 ms away, and in the runner's cache service. The bytes are those of the
 * registry's access log and of the service's. Then the same on a builder that runs and is emptied before each run, and two
 * branches of two legs each, in turns. A number is that of rounds.
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { up } from '../test/bed/bed.ts'
import { besideBare } from './bench-cache/beside-bare.ts'
import { BUILDERS, settingName } from './bench-cache/contenders.ts'
import { isTimed, judge, SETTINGS } from './bench-cache/goals.ts'
import { CHANGES, type Measured, measureCache } from './bench-cache/measure.ts'
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

const WIDTH = 62
const HEADINGS = ['sent', 'fetched', 'requests', 'tags set', 'all'].map((heading) => heading.padStart(10))
const SAID = {
  fresh: 'A builder that has never run: the build makes and starts its container, within the time.',
  running: 'A builder that ran before the build, and was emptied. Its times are judged by no goal.',
}
console.log(`\n${`Medians of ${rounds} rounds`.padEnd(WIDTH)}${HEADINGS.join('')}`)
for (const builder of BUILDERS) {
  console.log(`\n${SAID[builder]}`)
  for (const [name, runs] of Map.groupBy(
    measured.filter((one) => one.builder === builder),
    (one) => `${settingName(one)}, ${one.change}: ${one.who}`,
  ))
    console.log(line(name, runs))
}
console.log(
  '\nLayerwise beside bare buildx that writes no cache, where no goal is set; medians within a round',
)
for (const setting of SETTINGS.filter((each) => !isTimed(each)))
  for (const change of CHANGES) {
    const beside = (time: (one: Measured) => number) => {
      const { ratio, differenceMs } = besideBare(measured, setting, change, time)
      return `${differenceMs.toFixed(0)} ms after it is done (${ratio.toFixed(2)})`
    }
    const [tags, all] = [beside(({ readyMs }) => readyMs), beside(({ allMs }) => allMs)]
    console.log(`${settingName(setting)}, ${change}: tags set ${tags}, all of it ${all}`)
  }
console.log('\nTwo branches of two legs, in turns: cached steps of each build')
for (const { name, cached, steps } of turns)
  console.log(`${name.padEnd(WIDTH)}${cached.join(' ')} of ${steps}`)
console.log('')
for (const { met, goal, found } of goals) console.log(`${met ? 'ok    ' : 'not ok'}  ${goal}: ${found}`)
if (values.json !== undefined)
  await writeFile(values.json, `${JSON.stringify({ rounds, measured, turns, goals }, undefined, 2)}\n`)
process.exitCode = goals.every(({ met }) => met) ? 0 : 1

function line(name: string, runs: readonly Measured[]): string {
  const cell = (number: (one: Measured) => number, unit: string, divisor = 1) =>
    `${(median(runs.map(number)) / divisor).toFixed(0)}${unit}`.padStart(10)
  const cells = [
    cell(({ sent }) => sent, ' kB', 1000),
    cell(({ fetched }) => fetched, ' kB', 1000),
    cell(({ requests }) => requests, ''),
    cell(({ readyMs }) => readyMs, ' ms'),
    cell(({ allMs }) => allMs, ' ms'),
  ]
  return `${name.padEnd(WIDTH)}${cells.join('')}`
}
