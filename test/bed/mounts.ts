import { readFile } from 'node:fs/promises'
import { run } from './command.ts'

/** Ends what is mounted below a folder, so that it can be removed: an engine leaves its network namespace mounted. */
export async function unmountBelow(folder: string): Promise<void> {
  const table = await readFile('/proc/self/mountinfo', 'utf8')
  const targets = table
    .split('\n')
    .map((line) => (line.split(' ')[4] ?? '').replaceAll('\\040', ' '))
    .filter((target) => target.startsWith(`${folder}/`))
  // The latest first: one may be mounted on another.
  for (const target of targets.reverse()) await run('umount', ['--lazy', target])
}
