import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { renderHtml } from '../../src/report/html.ts'
import type { RunResult } from '../../src/report/result.ts'

export interface OpenPage extends AsyncDisposable {
  readonly page: Page
  /** Everything that the page asked for, itself first. */
  readonly requests: readonly string[]
  /** What only a script can make, and what a policy forbids: dialogs, messages of the console, errors, windows. */
  readonly signs: readonly string[]
}

/** The report of a result, opened from a file as people do. Nothing in it moves. */
export async function openReport(
  browser: Browser,
  result: RunResult,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const folder = await mkdtemp(join(tmpdir(), 'report-page-'))
  const file = join(folder, 'report.html')
  await writeFile(file, renderHtml(result))
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  const requests: string[] = []
  const signs: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  context.on('dialog', async (dialog) => {
    signs.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  context.on('console', (message) => signs.push(`console: ${message.text()}`))
  context.on('weberror', (error) => signs.push(`error: ${error.error().message}`))
  const page = await context.newPage()
  page.on('popup', (popup) => signs.push(`window: ${popup.url()}`))
  await page.goto(pathToFileURL(file).href)
  return {
    page,
    requests,
    signs,
    [Symbol.asyncDispose]: async () => {
      await context.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
