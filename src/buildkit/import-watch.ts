import type { Leg } from '../plan/plan.ts'
import { formatDuration } from '../report/text/duration.ts'
import type { ImportFailure } from './import-failure.ts'

/** A cache that BuildKit is importing: the reference of one in a registry, else the kind and a hash (`gha:123`). */
interface Import {
  readonly name: string
  readonly since: number
}

const LINE = /^#(\d+) (.*)$/
const IMPORTING = 'importing cache manifest from '
const ENDED = /^(?:DONE|ERROR|CANCELED|CACHED)\b/

/**
 * Follows what buildx says in plain text, to see which caches don't come: BuildKit itself waits for most of them for ever.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/util/progress/progressui/printer.go
 */
export class ImportWatch {
  readonly #running = new Map<string, Import>()
  #rest = ''

  /** `now` in milliseconds of any clock. */
  add(text: string, now: number): void {
    const lines = (this.#rest + text).split('\n')
    // What isn't a line of ours may be long.
    this.#rest = lines.pop()?.slice(0, 4_000) ?? ''
    for (const line of lines) this.#read(line.trimEnd(), now)
  }

  #read(line: string, now: number): void {
    const [, id, words] = LINE.exec(line) ?? []
    if (id === undefined || words === undefined) return
    if (ENDED.test(words)) this.#running.delete(id)
    else if (words.startsWith(IMPORTING) && !this.#running.has(id)) {
      this.#running.set(id, { name: words.slice(IMPORTING.length), since: now })
    }
  }

  /** Names of those that have been at it for longer than `milliseconds`. */
  late(now: number, milliseconds: number): readonly string[] {
    return [...this.#running.values()]
      .filter(({ since }) => now - since >= milliseconds)
      .map(({ name }) => name)
  }
}

interface WatchedRun {
  readonly leg: Pick<Leg, 'imports'>
  readonly signal: AbortSignal
  readonly onOutput: (text: string) => void
  readonly importTimeoutMs: number
}

const LOOK_EVERY_MS = 500

/** The part of a leg's run that shows what becomes of its imports. */
export interface WatchedImports extends Disposable {
  /** Ends the build with the run, or when an import is late. */
  readonly signal: AbortSignal
  readonly onOutput: (text: string) => void
  readonly late: () => ImportFailure | undefined
}

/** What buildx draws on a terminal itself isn't seen here: whoever sits there sees it. */
export function watchImports(run: WatchedRun): WatchedImports {
  const { leg, onOutput, importTimeoutMs } = run
  if (leg.imports.length === 0)
    return { signal: run.signal, onOutput, late: () => undefined, [Symbol.dispose]: () => {} }
  const watch = new ImportWatch()
  const ended = new AbortController()
  let late: ImportFailure | undefined
  const timer = setInterval(() => {
    const [name] = watch.late(performance.now(), importTimeoutMs)
    if (name === undefined) return
    const where = /^[a-z0-9]+:\d+$/.test(name) ? name.split(':', 1)[0] : name
    late = { why: `${where} did not answer within ${formatDuration(importTimeoutMs)}`, leaves: 'request' }
    ended.abort()
  }, LOOK_EVERY_MS)
  return {
    signal: AbortSignal.any([run.signal, ended.signal]),
    onOutput: (text) => {
      watch.add(text, performance.now())
      onOutput(text)
    },
    late: () => late,
    [Symbol.dispose]: () => clearInterval(timer),
  }
}
