import { up } from '../bed/bed.ts'
import { ensureTools } from '../bed/tools.ts'

/** The bed that all scenarios share, and that each gets by `up()`. It stays up: the next run starts at once. */
export default async function setup(): Promise<void> {
  const onProgress = (line: string) => process.stderr.write(`${line}\n`)
  await up({ onProgress })
  // Building one takes longer than a test may.
  await ensureTools(['act', 'old-buildx', 'versitygw'], onProgress)
}
