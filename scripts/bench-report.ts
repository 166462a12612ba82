/**
 * `npm run bench:report`: a result of 10 platforms, each of 127 layers, published to 3 repositories, with a timeline of the same
 * size, by every renderer: the median time of many runs in one process, and the bytes of what it gives.
 */
import { renderHtml } from '../src/report/html.ts'
import { renderMarkdown } from '../src/report/markdown.ts'
import type { RunResult } from '../src/report/result.ts'
import { renderTerminal } from '../src/report/terminal.ts'
import { largePage } from '../test/report/html-samples.ts'
import { median } from './measurements.ts'

const RUNS = 51
const WARM_UP = 5

const RENDERERS: Readonly<Record<string, (result: RunResult) => string>> = {
  terminal: (result) => renderTerminal(result, { width: 120, colour: true }),
  Markdown: (result) => renderMarkdown(result),
  HTML: renderHtml,
}

const result = largePage()
const { platforms, images, timeline } = result
const layers = platforms[0]?.layers.length ?? 0
const size = `${platforms.length} platforms × ${layers} layers × ${images.length} repositories`
console.log(`${size}, ${timeline?.steps.length} steps`)
console.log(`${RUNS} runs${' '.repeat(12)}min  median     max           size`)
for (const [name, render] of Object.entries(RENDERERS)) {
  let text = ''
  const times = Array.from({ length: WARM_UP + RUNS }, () => {
    const started = performance.now()
    text = render(result)
    return performance.now() - started
  }).slice(WARM_UP)
  const cells = [Math.min(...times), median(times), Math.max(...times)].map((ms) => ms.toFixed(1).padStart(8))
  const kilobytes = (Buffer.byteLength(text) / 1000).toFixed(0)
  console.log(`${name.padEnd(12)}${cells.join('')}  ms ${kilobytes.padStart(8)} kB`)
}
