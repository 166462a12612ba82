import { importedName, isImportNamed, parseImport } from '../cache/import-name.ts'
import { formatDuration } from '../report/text/duration.ts'
import type { ImportFailure } from './import-failure.ts'

/** Something that a build waits for: a cache by its name, the reference of one in a registry, else the kind and a hash (`gha:123`); or a blob. */
export interface Awaited {
  readonly kind: 'import' | 'blob'
  readonly name: string
}

interface Running extends Awaited {
  /** When it was last seen to come along, in milliseconds. */
  readonly since: number
  /** Bytes that it had by then. */
  readonly bytes: number
}

const LINE = /^#(\d+) (.*)$/
const ENDED = /^(?:DONE|ERROR|CANCELED|CACHED)\b/
// What BuildKit itself tries again comes to an end, one way or the other.
const RETRIED = /^[\d.]+ (?:error: failed to copy: |retrying in \d)/
// An image's blobs come from its registry, in their own time: a base image's, one's that is copied from, a frontend's, a named context's.
const BASE = /^(?:\[[^\]]*\] )?(?:FROM |docker-image:\/\/)/
// What loads something says how far it is.
const LOUD = /^\[(?:[^\]]* )?internal\] /
const BLOB = /^(sha256:[0-9a-f]{64}) ([\d.]+)([kMGT]?)B \/ .*?( done)?$/
const UNITS = ['', 'k', 'M', 'G', 'T']

/** Bytes a second. What is slower comes to nothing, whoever sends it. */
const SLOWEST = 4_000

/**
 * Follows what buildx says in plain text, to see which caches don't come: BuildKit itself waits for most of them for ever. Of blobs next to
 * nothing has come since they were last seen to come along.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/util/progress/progressui/printer.go
 */
export class ImportWatch {
  /** By the number of their step, and for blobs their digest. */
  readonly #running = new Map<string, Running>()
  readonly #bases = new Set<string>()
  /** Steps by their numbers: whether each is over, or has something to say all the time. What is said after an end has no other end. */
  readonly #steps = new Map<string, boolean>()
  /** When something was last said. */
  #heard: number
  readonly #isStuck: boolean
  #rest = ''

  /**
   * @param isStuck whether something in the builder waits for a cache already: a base image's blob may wait with it.
   * @param now when the build begins
   */
  constructor({ isStuck = false, now = 0 } = {}) {
    this.#isStuck = isStuck
    this.#heard = now
  }

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
    this.#heard = now
    // What buildx itself says has this number, and no end.
    if (id === '0') return
    const [hasEnded, isImage] = [ENDED.test(words), BASE.test(words)]
    this.#steps.set(id, (this.#steps.get(id) ?? (isImage || LOUD.test(words))) || hasEnded)
    const name = importedName(words)
    if (hasEnded || RETRIED.test(words)) this.#forget(id)
    else if (!this.#isStuck && isImage) this.#bases.add(id)
    else if (name !== undefined) {
      const since = this.#running.get(id)?.since ?? now
      this.#running.set(id, { kind: 'import', name, since, bytes: 0 })
    } else if (!this.#bases.has(id)) this.#readBlob(id, words, now)
  }

  #readBlob(id: string, words: string, now: number): void {
    const [, digest, count, unit = '', done] = BLOB.exec(words) ?? []
    if (digest === undefined) return
    const key = `${id} ${digest}`
    const bytes = Number(count) * 1000 ** UNITS.indexOf(unit)
    const before = this.#running.get(key)
    if (done !== undefined) this.#running.delete(key)
    else if (before === undefined || bytes - before.bytes > ((now - before.since) / 1000) * SLOWEST) {
      this.#running.set(key, { kind: 'blob', name: digest, since: now, bytes })
    }
  }

  #forget(id: string): void {
    for (const key of this.#running.keys()) if (key.split(' ', 1)[0] === id) this.#running.delete(key)
  }

  /** Whether no step is at work that may be silent, and nothing was said for `milliseconds`. */
  isIdle(now: number, milliseconds: number): boolean {
    return now - this.#heard >= milliseconds && [...this.#steps.values()].every((isOver) => isOver)
  }

  /** Those of which nothing was seen for `milliseconds`. */
  late(now: number, milliseconds: number): readonly Awaited[] {
    return [...this.#running.values()]
      .filter(({ since }) => now - since >= milliseconds)
      .map(({ kind, name }) => ({ kind, name }))
  }
}

interface WatchedRun {
  /** Values of `--cache-from`. */
  readonly imports: readonly string[]
  /** Something in the builder waits for a cache, and what the build needs may wait with it. */
  readonly isStuck: boolean
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
  const { imports, isStuck, onOutput } = run
  if (imports.length === 0 && !isStuck)
    return { signal: run.signal, onOutput, late: () => undefined, [Symbol.dispose]: () => {} }
  const watch = new ImportWatch({ isStuck, now: performance.now() })
  const ended = new AbortController()
  let late: ImportFailure | undefined
  const timer = setInterval(() => {
    // What buildx says while it ends changes nothing about why it had to.
    late ??= findLate(watch, run)
    if (late !== undefined) ended.abort()
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

function findLate(
  watch: ImportWatch,
  { imports, isStuck, importTimeoutMs }: WatchedRun,
): ImportFailure | undefined {
  const now = performance.now()
  if (isStuck && watch.isIdle(now, importTimeoutMs)) {
    const why = `nothing went on in it for ${formatDuration(importTimeoutMs)}`
    return { why, state: 'timed-out', leaves: 'request' }
  }
  const [first] = watch.late(now, importTimeoutMs)
  return first === undefined ? undefined : tooLate(first, imports, importTimeoutMs)
}

function tooLate({ kind, name }: Awaited, imports: readonly string[], milliseconds: number): ImportFailure {
  const time = formatDuration(milliseconds)
  switch (kind) {
    case 'import': {
      const where = /^[a-z0-9]+:\d+$/.test(name) ? name.split(':', 1)[0] : name
      const entries = imports.filter((entry) => isImportNamed(entry, name))
      return {
        ...{ why: `${where} did not answer within ${time}`, state: 'timed-out', leaves: 'request' },
        ...(entries.length > 0 && { entries }),
      }
    }
    case 'blob': {
      const why = `next to nothing of a layer came within ${time}`
      // BuildKit ends what it asks a registry for, and goes on with what it asks others for.
      return {
        ...{ why, state: 'timed-out' },
        leaves: imports.every((entry) => parseImport(entry).type === 'registry') ? 'nothing' : 'request',
      }
    }
  }
}
