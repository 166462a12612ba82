import { up } from '../bed/bed.ts'

/** The bed that all scenarios share, and that each gets by `up()`. It stays up: the next run starts at once. */
export default async function setup(): Promise<void> {
  await up({ onProgress: (line) => process.stderr.write(`${line}\n`) })
}
