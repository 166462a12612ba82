import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { run } from '../bed/command.ts'
import { MissingPrerequisite } from '../bed/prerequisite.ts'

const CHROMIUM = '/usr/bin/chromium'

/** Debian's packages, and a file of each. The font is what a page is drawn in where it asks for a system's own. */
const PACKAGES = {
  chromium: CHROMIUM,
  'fonts-roboto-unhinted': '/usr/share/fonts/truetype/roboto/unhinted',
}

/**
 * Installs what is missing, with apt. A browser can't be unpacked into a folder of ours, as the bed does it with its programs:
 * it needs a hundred libraries where they belong.
 */
export async function ensureChromium(onProgress: (line: string) => void): Promise<void> {
  const missing = Object.entries(PACKAGES).filter(([, file]) => !existsSync(file))
  if (missing.length === 0) return
  const names = missing.map(([name]) => name)
  onProgress(`Installing ${names.join(' and ')} with apt`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await run('apt-get', ['update', '-qq'], { env })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env })
  } catch (cause) {
    const command = `apt-get install --no-install-recommends ${names.join(' ')}`
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new MissingPrerequisite(
      `The browser tests need Debian's ${names.join(' and ')}; '${command}' says: ${why}`,
    )
  }
}

/** A browser that asks nobody for anything but what a page asks for. */
export async function openChromium(): Promise<Browser> {
  const quiet = ['background-networking', 'component-update', 'quic', 'sync', 'gpu']
  const args = ['--no-sandbox', '--no-first-run', ...quiet.map((what) => `--disable-${what}`)]
  return await chromium.launch({ executablePath: CHROMIUM, headless: true, args })
}
