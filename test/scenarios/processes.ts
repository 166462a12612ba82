import { readdir, readFile } from 'node:fs/promises'

/** Processes that have the text among their arguments. */
export async function processesWith(text: string): Promise<readonly string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const commands = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  )
  return commands.filter((command) => command.includes(text)).map((command) => command.replaceAll('\0', ' '))
}
