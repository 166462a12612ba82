import { readFile } from 'node:fs/promises'

export interface AccessLogEntry {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly status: number
  /** Of the response's body. */
  readonly bytes: number
  readonly userAgent: string
  /** To the second: the format has no more. */
  readonly time: Date
}

const LINE = /^\S+ - \S+ \[([^\]]+)\] "(\S+) (\S+) [^"]*" (\d+) (\d+) "[^"]*" "([^"]*)"$/

/** The registry's access log: the combined format of Apache. https://httpd.apache.org/docs/2.4/logs.html#combined */
export async function readAccessLog(file: string, since: number): Promise<AccessLogEntry[]> {
  const lines = (await readFile(file, 'utf8')).split('\n')
  return lines
    .filter((line) => line !== '')
    .map(parseAccessLogLine)
    .slice(since)
}

export function parseAccessLogLine(line: string): AccessLogEntry {
  const [, time, method, target, status, bytes, userAgent] = LINE.exec(line) ?? []
  if (time === undefined || method === undefined || target === undefined || userAgent === undefined) {
    throw new Error(`not a line of an access log: ${line}`)
  }
  const question = target.indexOf('?')
  return {
    method,
    path: question < 0 ? target : target.slice(0, question),
    query: question < 0 ? '' : target.slice(question + 1),
    status: Number(status),
    bytes: Number(bytes),
    userAgent,
    // 22/Nov/2026:10:04:05 +0000: the first colon parts the day from the time.
    time: new Date(time.replaceAll('/', ' ').replace(':', ' ')),
  }
}
