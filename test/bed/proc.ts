import { readFile } from 'node:fs/promises'

/**
 * A process that can't be mistaken for another one: pids are reused, pid and start time together are not.
 */
export interface ProcessIdentity {
  readonly pid: number
  readonly startTime: string
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
async function stat(pid: number): Promise<{ state: string; startTime: string } | undefined> {
  let text: string
  try {
    text = await readFile(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return undefined
  }
  // The second field is the command's name in parentheses and may itself hold spaces and parentheses.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const [state, startTime] = [fields[0], fields[19]]
  return state === undefined || startTime === undefined ? undefined : { state, startTime }
}

export async function identify(pid: number): Promise<ProcessIdentity | undefined> {
  const found = await stat(pid)
  return found && { pid, startTime: found.startTime }
}

export async function isAlive(process: ProcessIdentity): Promise<boolean> {
  const found = await stat(process.pid)
  // A zombie has ended: in a container nobody may ever collect it.
  return found !== undefined && found.startTime === process.startTime && !'ZX'.includes(found.state)
}
