import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ledgerByPlatform } from '../../src/report/ledger-rows.ts'
import type { RunResult } from '../../src/report/result.ts'
import { everything, PAGES } from '../report/html-samples.ts'
import { openChromium } from './chromium.ts'
import { openReport } from './page.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openChromium()
})

afterAll(async () => {
  await browser.close()
})

const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true }

describe('a page', () => {
  const names = Object.keys(PAGES) as (keyof typeof PAGES)[]

  describe.each(names)('of %s', (name) => {
    it.each<[string, BrowserContextOptions, 'screen' | 'print']>([
      ['in light', { colorScheme: 'light' }, 'screen'],
      ['in dark', { colorScheme: 'dark' }, 'screen'],
      ['on a phone', PHONE, 'screen'],
      ['in print', { colorScheme: 'dark' }, 'print'],
    ])('has nothing that axe finds wrong %s', async (_, options, media) => {
      await using report = await openReport(browser, PAGES[name](), options)
      await report.page.emulateMedia({ media })
      expect(await violations(report.page)).toEqual([])
      expect(report.signs).toEqual([])
    })

    it('asks for nothing but itself', async () => {
      await using report = await openReport(browser, PAGES[name]())
      await report.page.waitForLoadState('networkidle')
      expect(report.requests).toEqual([report.page.url()])
    })

    it('is never wider than a phone', async () => {
      await using report = await openReport(browser, PAGES[name](), PHONE)
      for (const view of ['by-bytes', 'by-time', 'as-list']) {
        const button = report.page.locator(`#${view}`)
        if ((await button.count()) > 0) await button.click()
        expect(await report.page.evaluate('document.documentElement.scrollWidth')).toBe(360)
      }
    })
  })

  it('has nothing that axe finds wrong as a list, nor by time, in either colour', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await using report = await openReport(browser, everything(), { colorScheme })
      for (const view of ['by-time', 'as-list']) {
        await report.page.locator(`#${view}`).click()
        expect(await violations(report.page)).toEqual([])
      }
    }
  })

  it('runs nothing and links nowhere for what others wrote', async () => {
    await using report = await openReport(browser, hostile())
    await report.page.waitForLoadState('networkidle')
    expect(report.requests).toEqual([report.page.url()])
    expect(report.signs).toEqual([])
    const foreign =
      'script, img, iframe, object, embed, base, link, form, [onerror], [onload], [onclick], b#own'
    expect(await report.page.locator(foreign).count()).toBe(0)
    expect(await report.page.locator('a').count()).toBe(0)
    expect(await report.page.locator('h1').count()).toBe(1)
    expect(await report.page.locator('.pinned').textContent()).toContain('<script>alert(1)</script>')
  })

  it('runs no script even if one got in', async () => {
    await using report = await openReport(browser, everything())
    await report.page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="alert(1)">')`,
    )
    await report.page.evaluate(`{
      const script = document.createElement('script')
      script.textContent = 'alert(2)'
      document.body.append(script)
    }`)
    await report.page.waitForLoadState('networkidle')
    expect(report.signs).toEqual(expect.arrayContaining([expect.stringContaining('Content Security Policy')]))
    expect(report.signs).not.toEqual(expect.arrayContaining([expect.stringMatching(/^dialog/)]))
  })

  it('follows the system to light and dark, and the reader where he chooses', async () => {
    await using report = await openReport(browser, everything(), { colorScheme: 'dark' })
    const background = () =>
      report.page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
    const dark = await background()
    await report.page.locator('#light').click()
    const light = await background()
    expect(light).not.toBe(dark)
    await report.page.locator('#dark').click()
    expect(await background()).toBe(dark)
    await report.page.locator('#auto').click()
    await report.page.emulateMedia({ colorScheme: 'light' })
    expect(await background()).toBe(light)
  })
})

describe('the stacks', () => {
  it.each(['everything', 'releaseToOne', 'large', 'failedPush'] as const)(
    'of %s are drawn to scale, by bytes and by time',
    async (name) => {
      const result = PAGES[name]()
      await using report = await openReport(browser, result)
      const rows = ledgerByPlatform(result).map((ledger) => ledger.rows)
      const time = (row: (typeof rows)[number][number]) =>
        row.transfers.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
      expectToScale(
        await heights(report.page),
        rows.map((stack) => stack.map(({ size }) => size)),
      )
      await report.page.locator('#by-time').click()
      expectToScale(
        await heights(report.page),
        rows.map((stack) => stack.map(time)),
      )
    },
  )

  it('have all of the width, and every platform a part of it', async () => {
    await using report = await openReport(browser, PAGES.large(), { viewport: { width: 1280, height: 900 } })
    const width = async (selector: string) =>
      (await report.page.locator(selector).first().boundingBox())?.width
    expect(await width('.stage')).toBe(await width('main'))
    const columns = await report.page
      .locator('.column')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()))
    const detail = await report.page.locator('.stage .detail:visible').boundingBox()
    for (const column of columns) {
      expect(column.width).toBeGreaterThan(55)
      expect(column.right).toBeLessThan(detail?.x ?? 0)
    }
  })

  it('say what the scale is', async () => {
    const result = everything()
    await using report = await openReport(browser, result)
    const key = report.page.locator('.key:visible')
    expect(await key.textContent()).toBe('20.0 MB')
    const [drawn = []] = await heights(report.page)
    const bytesOfPixel = 20_000_000 / ((await key.boundingBox())?.height ?? 0)
    expect(Math.max(...drawn) * bytesOfPixel).toBeCloseTo(60_012_345, -6)
  })

  it('are reached by Tab, walked by the arrow keys, and show what is known of each layer', async () => {
    await using report = await openReport(browser, everything())
    const { page } = report
    await tabTo(page, 'layer')
    expect(await visibleDetails(page)).toEqual([expect.stringContaining('app /srv/app1.2 MB')])
    await page.keyboard.press('ArrowUp')
    expect(await visibleDetails(page)).toEqual([
      expect.stringMatching(/^COPY --link --from=dependencies .*exists in 8 ms.*mounted from acme\/base/),
    ])
    const name = await page.evaluate('document.activeElement.parentElement.textContent')
    expect(name).toBe('3 COPY … /srv/dependencies 60.0 MB mounted, exists')
    // The last row of the first platform is followed by the first of the second.
    for (const _ of ['layer', 'config', 'attestations', 'next']) await page.keyboard.press('ArrowDown')
    expect(await visibleDetails(page)).toEqual([expect.stringMatching(/^2\.2 MB · of the base image/)])
  })

  it('show a layer that is pointed to, and go back to the chosen one', async () => {
    await using report = await openReport(browser, everything())
    const chosen = await visibleDetails(report.page)
    await report.page.locator('.column li').nth(2).hover()
    const top = await report.page.evaluate(`{
      const { x, y } = document.querySelector('.stage .board').getBoundingClientRect()
      const width = document.querySelector('.stage .board').clientWidth
      document.elementFromPoint(x + width - 100, y + 30).closest('.detail').textContent
    }`)
    expect(top).toMatch(/^COPY --link --from=dependencies/)
    await report.page.mouse.move(0, 0)
    expect(await visibleDetails(report.page)).toEqual(chosen)
  })

  it('light up the same blob in every platform', async () => {
    await using report = await openReport(browser, everything())
    const shadows = () =>
      report.page
        .locator('.column label')
        .evaluateAll((labels) =>
          labels.map(
            (label) => label.ownerDocument.defaultView?.getComputedStyle(label, '::after').boxShadow,
          ),
        )
    await report.page.locator('.column').nth(0).locator('li').nth(2).hover()
    const one = await shadows()
    expect(one[2]).not.toBe('none')
    expect(one[8]).toBe(one[2])
    expect(one[7]).toBe('none')
  })

  it('are told by words and patterns too, where colour is not seen', async () => {
    await using report = await openReport(browser, everything())
    const patterns = await report.page
      .locator('.shares .legend i')
      .evaluateAll((all) =>
        all.map((one) => one.ownerDocument.defaultView?.getComputedStyle(one).backgroundImage),
      )
    expect(new Set(patterns).size).toBe(patterns.length)
    expect(await report.page.locator('.shares .legend').innerText()).toMatch(/existed.*mounted.*uploaded/s)
  })
})

describe('the timeline', () => {
  it('shows the longest chain, and every step where it ran', async () => {
    const result = everything()
    await using report = await openReport(browser, result)
    const track = await report.page.locator('.axis').boundingBox()
    const bars = report.page.locator('.lane li.critical')
    expect(await bars.count()).toBe(8)
    const drawn = await bars.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()))
    const end = result.timeline?.milliseconds ?? 0
    const steps = result.timeline?.steps.filter(({ critical }) => critical) ?? []
    for (const [index, { start, end: stop }] of steps.entries()) {
      const { x = 0, width = 0 } = drawn[index] ?? {}
      expect(Math.abs(x - (track?.x ?? 0) - (start / end) * (track?.width ?? 0))).toBeLessThan(1.5)
      expect(Math.abs(width - ((stop - start) / end) * (track?.width ?? 0))).toBeLessThan(1.5)
    }
    const colours = await report.page
      .locator('.lane li.critical label, .lane li.ran label, .lane li.cached label')
      .evaluateAll((all) =>
        all.map((one) => one.ownerDocument.defaultView?.getComputedStyle(one).backgroundColor),
      )
    expect(new Set(colours).size).toBe(3)
  })

  it('is reached by Tab, and shows the name and the time of each step', async () => {
    await using report = await openReport(browser, everything())
    await tabTo(report.page, 'step')
    expect(await report.page.locator('.time .detail:visible').allTextContents()).toEqual([
      'RUN ./fetch.sh dependencies.txt /dependencies linux/arm64 · line 9 · 3.6 s, from 121 ms on · on the longest chain',
    ])
    await report.page.keyboard.press('ArrowRight')
    expect(await report.page.locator('.time .detail:visible').allTextContents()).toEqual([
      expect.stringContaining('COPY app/ /app linux/arm64'),
    ])
  })
})

describe('in print', () => {
  it('has everything open, on white, and cuts no row in two', async () => {
    const result = everything()
    await using report = await openReport(browser, result, { colorScheme: 'dark' })
    await report.page.emulateMedia({ media: 'print' })
    const rows = ledgerByPlatform(result).flatMap((ledger) => ledger.rows)
    expect(await report.page.locator('.stage .detail:visible').count()).toBe(rows.length)
    const { background, colour, breaks } = (await report.page.evaluate(`{
      const style = (selector) => getComputedStyle(document.querySelector(selector))
      ;({
        background: style('html').backgroundColor,
        colour: style('body').color,
        breaks: ['.column li', '.lane', 'tr'].map((selector) => style(selector).breakInside),
      })
    }`)) as Record<string, unknown>
    expect({ background, colour, breaks }).toEqual({
      background: 'rgb(255, 255, 255)',
      colour: 'rgb(0, 0, 0)',
      breaks: ['avoid', 'avoid', 'avoid'],
    })
  })
})

async function violations(page: Page): Promise<readonly string[]> {
  // By the protocol of the developer tools: the page's own policy lets no script in.
  await page.evaluate(axe.source)
  const { violations } = (await page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] })`,
  )) as axe.AxeResults
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}

/** Pixels of the blocks, platform by platform. */
async function heights(page: Page): Promise<readonly (readonly number[])[]> {
  const columns = await page.locator('.column').all()
  return await Promise.all(
    columns.map((column) =>
      column
        .locator('label')
        .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().height)),
    ),
  )
}

const LEAST = 3

/** As high as the largest value's share asks, and never too thin to be seen. */
function expectToScale(drawn: readonly (readonly number[])[], values: readonly (readonly number[])[]): void {
  const pixelsOfOne = Math.max(...drawn.flat()) / Math.max(...values.flat())
  expect(drawn.map(({ length }) => length)).toEqual(values.map(({ length }) => length))
  for (const [index, value] of values.flat().entries()) {
    const expected = Math.max(LEAST, value * pixelsOfOne)
    expect(Math.abs((drawn.flat()[index] ?? 0) - expected)).toBeLessThan(0.5)
  }
}

async function visibleDetails(page: Page): Promise<readonly string[]> {
  return await page.locator('.stage .detail:visible').allTextContents()
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate('document.activeElement.name')) === name) return
  }
  throw new Error(`Tab does not reach ${name}`)
}

/** Everything that others may write, as somebody writes it who wants to get out. */
function hostile(): RunResult {
  const text = [
    '<script>alert(1)</script><img src=x onerror=alert(2)>"><b id=own>',
    "' onclick='alert(3)' <svg onload=alert(4)> </style><style>*{background:url(//evil.example)}</style>",
    '<iframe src=javascript:alert(5)></iframe> <a href=javascript:alert(6)>here</a> </code></label></li></ol><h1>',
  ].join(' ')
  const json = JSON.stringify(everything(), (key, value: unknown) => {
    const isForeign =
      /^(?:name|pinned|reference|tag|rule|message|hint|instruction|platform|repository|from|entry|node|builder|version|code)$/
    return typeof value === 'string' && isForeign.test(key) ? `${text}${value}` : value
  })
  const result = JSON.parse(json) as RunResult
  return { ...result, checks: [{ message: text, url: `javascript:alert(7)//${text}`, line: 1 }] }
}
