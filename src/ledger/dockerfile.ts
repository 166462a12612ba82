/** One instruction of a Dockerfile, on one line. */
export interface Instruction {
  readonly line: number
  readonly text: string
}

/**
 * The `FROM` that the published stage stands on in the end: the last stage, or the target, followed through stages
 * that are built on stages. Undefined where there is none, or it can't be told.
 */
export function baseOf(file: readonly string[], target: string | undefined): Instruction | undefined {
  const stages = instructions(file).flatMap(parseStage)
  const wanted = target?.toLowerCase()
  let stage = wanted === undefined ? stages.at(-1) : findStage(stages, stages.length, wanted)
  while (stage !== undefined) {
    const parent = findStage(stages, stages.indexOf(stage), stage.from.toLowerCase())
    if (parent === undefined) return stage
    stage = parent
  }
  return undefined
}

interface Stage extends Instruction {
  readonly from: string
  readonly name: string | undefined
}

const FROM = /^FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?\s*$/i

function parseStage({ line, text }: Instruction): readonly Stage[] {
  const match = FROM.exec(text)
  return match?.[1] === undefined ? [] : [{ line, text, from: match[1], name: match[2]?.toLowerCase() }]
}

// A stage can only stand on one before it; of two with one name the later counts.
function findStage(stages: readonly Stage[], before: number, name: string): Stage | undefined {
  return stages.slice(0, before).findLast((stage, index) => stage.name === name || String(index) === name)
}

const HEREDOC = /<<-?\s*(["']?)([A-Za-z_][\w.]*)\1/g

/** Continuation lines joined, comments and the content of here-documents left out. */
export function instructions(file: readonly string[]): readonly Instruction[] {
  const found: Instruction[] = []
  for (let at = 0; at < file.length; at += 1) {
    const line = at + 1
    const parts: string[] = []
    for (; at < file.length; at += 1) {
      const text = file[at]?.trim() ?? ''
      if (text.startsWith('#')) continue
      parts.push(text.replace(/\\$/, '').trim())
      if (!text.endsWith('\\')) break
    }
    const text = parts.filter((part) => part !== '').join(' ')
    if (text === '') continue
    found.push({ line, text })
    for (const [, , end] of text.matchAll(HEREDOC)) {
      do at += 1
      while (at < file.length && file[at]?.trim() !== end)
    }
  }
  return found
}
