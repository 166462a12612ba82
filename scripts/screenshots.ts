/**
 * `npm run screenshots`: the pictures of the documentation, of a result that a publish of examples/storefront gave.
 */
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { resultSchema } from '../src/report/result.ts'
import { ensureChromium, openChromium } from '../test/browser/chromium.ts'
import { openReport } from '../test/browser/page.ts'

const ROOT = resolve(import.meta.dirname, '..')
const FIXTURE = join(ROOT, 'test', 'fixtures', 'results', 'storefront.json')

/** What is left around the last part. */
const MARGIN = 20

interface Picture {
  readonly name: string
  readonly options: BrowserContextOptions
  /** The part of the page that it ends with. */
  readonly last: string
  prepare?(page: Page): Promise<void>
}

const DESKTOP = { viewport: { width: 1120, height: 900 }, deviceScaleFactor: 1.25 }
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5 }

const PICTURES: readonly Picture[] = [
  { name: 'report-light', options: { ...DESKTOP, colorScheme: 'light' }, last: '.stage' },
  {
    name: 'report-dark',
    options: { ...DESKTOP, colorScheme: 'dark' },
    last: '.time .board',
    // From the layers on: what stands above them is in the other one.
    prepare: async (page) => page.locator('header').evaluate((header) => header.remove()),
  },
  { name: 'report-phone', options: { ...PHONE, colorScheme: 'light' }, last: '.stage' },
]

await ensureChromium((line) => console.error(line))
const result = resultSchema.parse(JSON.parse(await readFile(FIXTURE, 'utf8')))
const browser = await openChromium()
try {
  for (const { name, options, last, prepare } of PICTURES) {
    await using report = await openReport(browser, result, options)
    await prepare?.(report.page)
    const end = await report.page.locator(last).boundingBox()
    if (end === null) throw new Error(`there is no ${last} in the page`)
    const path = join(ROOT, 'docs', `${name}.png`)
    const clip = { x: 0, y: 0, width: options.viewport?.width ?? 0, height: end.y + end.height + MARGIN }
    const picture = await report.page.screenshot({ path, fullPage: true, clip })
    console.log(`${path}  ${(picture.length / 1000).toFixed(0)} kB`)
  }
} finally {
  await browser.close()
}
