/** One instruction of a Dockerfile. */
export interface Instruction {
  /** The first of its lines, and the last. */
  readonly line: number
  readonly last: number
  /** On one line, without comments and here-documents. */
  readonly text: string
  /** With the content of its here-documents, for comparing. */
  readonly whole: string
}

const ESCAPE = /^#\s*escape\s*=\s*`\s*$/i

/**
 * The instructions of a Dockerfile in their order.
 * @see https://docs.docker.com/reference/dockerfile/#format
 */
export function instructions(file: readonly string[]): readonly Instruction[] {
  const mark = escapeOf(file)
  const found: Instruction[] = []
  for (let at = 0; at < file.length; ) {
    if (isBlank(file[at])) {
      at += 1
      continue
    }
    const end = endOfInstruction(file, at, mark)
    const text = file
      .slice(at, end)
      .filter((line) => !isBlank(line))
      .map((line) => withoutEscape(line, mark))
      .join(' ')
      .trim()
    const last = endOfDocuments(file, end, text)
    // Nothing that is continued is no instruction.
    if (text !== '')
      found.push({ line: at + 1, last, text, whole: [text, ...file.slice(end, last)].join('\n') })
    at = last
  }
  return found
}

/** Comments and empty lines may stand anywhere, in the middle of an instruction too. */
function isBlank(line = ''): boolean {
  return /^\s*(?:#|$)/.test(line)
}

function withoutEscape(line: string, mark: string): string {
  const text = line.trim()
  return text.endsWith(mark) ? text.slice(0, -1).trim() : text
}

/** The index of the line after the one that isn't continued. */
function endOfInstruction(file: readonly string[], start: number, mark: string): number {
  for (let at = start; at < file.length; at += 1) {
    const line = file[at]
    if (!isBlank(line) && line?.trimEnd().endsWith(mark) !== true) return at + 1
  }
  return file.length
}

const HEREDOC = /\s\d*<<(-?)(["']?)([A-Za-z_][\w.]*)\2/g

/** The index of the line after the last here-document. @see https://docs.docker.com/reference/dockerfile/#here-documents */
function endOfDocuments(file: readonly string[], start: number, text: string): number {
  if (!/^(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s/i.test(text)) return start
  let at = start
  for (const [, dash, , name] of text.matchAll(HEREDOC)) {
    const isEnd = (line = '') => (dash === '' ? line : line.replace(/^\t+/, '')).trimEnd() === name
    while (at < file.length && !isEnd(file[at])) at += 1
    at = Math.min(at + 1, file.length)
  }
  return at
}

/** The backslash, unless a directive on top says otherwise. @see https://docs.docker.com/reference/dockerfile/#escape */
function escapeOf(file: readonly string[]): string {
  for (const line of file) {
    if (!line.trim().startsWith('#')) break
    if (ESCAPE.test(line.trim())) return '`'
  }
  return '\\'
}

/** A stage of a Dockerfile: its `FROM`, and what follows up to the next one. */
export interface Stage {
  readonly from: Instruction
  readonly name: string | undefined
  /** Its instructions, the `FROM` included. */
  readonly instructions: readonly Instruction[]
}

const FROM = /^FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?\s*$/i

/** In their order; what stands before the first `FROM` belongs to none. */
export function stagesOf(all: readonly Instruction[]): readonly Stage[] {
  const starts = all.flatMap(({ text }, index) => (FROM.test(text) ? [index] : []))
  return starts.flatMap((start, index) => {
    const [from, ...rest] = all.slice(start, starts[index + 1])
    const name = from === undefined ? undefined : FROM.exec(from.text)?.[2]?.toLowerCase()
    return from === undefined ? [] : [{ from, name, instructions: [from, ...rest] }]
  })
}

/**
 * A stage and those that it is built on, down to the one whose `FROM` names an image. The last stage where no target is
 * named; empty where there is none, or it can't be told.
 */
export function lineage(stages: readonly Stage[], target: string | undefined): readonly Stage[] {
  const found: Stage[] = []
  let at = target === undefined ? stages.length - 1 : findStage(stages, stages.length, target)
  for (let stage = stages[at]; stage !== undefined; stage = stages[at]) {
    found.push(stage)
    at = findStage(stages, at, FROM.exec(stage.from.text)?.[1] ?? '')
  }
  return found
}

/** What an instruction may take values from: those before it in its stage, all of those below, and what stands before any stage. */
export function scopeOf(all: readonly Instruction[], { line }: Instruction): readonly Instruction[] {
  const stages = stagesOf(all).filter(({ from }) => from.line <= line)
  const first = stages[0]?.from.line ?? Number.POSITIVE_INFINITY
  const inStages = new Set(lineage(stages, undefined).flatMap((stage) => stage.instructions))
  return all.filter((each) => each.line < line && (each.line < first || inStages.has(each)))
}

/** A stage can only stand on one before it; of two with one name the later counts. */
function findStage(stages: readonly Stage[], before: number, name: string): number {
  const wanted = name.toLowerCase()
  for (let at = before - 1; at >= 0; at -= 1) {
    if (stages[at]?.name === wanted || String(at) === wanted) return at
  }
  return -1
}
