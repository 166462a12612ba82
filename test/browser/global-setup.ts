import { ensureChromium } from './chromium.ts'

export default async function setup(): Promise<void> {
  await ensureChromium((line) => process.stderr.write(`${line}\n`))
}
