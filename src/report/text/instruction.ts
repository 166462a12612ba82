import { plainText } from './plain-text.ts'
import { cutEnd, textWidth } from './text-width.ts'

const CONTINUATION = /[\\`][ \t]*\r?\n/g
const FLAGS = /^(\S+) ((?:--\S+ )+)/
const COPIES = /^(?:COPY|ADD) /i

/** The source text of an instruction as one line. */
export function instructionLine(source: string): string {
  return plainText(source.slice(0, 8192).replace(CONTINUATION, ' '))
}

/**
 * An instruction in at most `width` cells. What says least goes first: flags, then where a COPY is from, then its
 * sources before its destination, then the end.
 */
export function shortInstruction(source: string, width: number): string {
  const line = instructionLine(source)
  if (textWidth(line) <= width) return line
  const shorter = COPIES.test(line) ? shorterCopies(line) : [withoutFlags(line, () => false)]
  const fitting = shorter.find((candidate) => textWidth(candidate) <= width)
  return fitting ?? cutEnd(COPIES.test(line) ? line : (shorter[0] ?? line), width)
}

function shorterCopies(line: string): readonly string[] {
  const [verb = ''] = line.split(' ', 1)
  const destination = line.slice(line.lastIndexOf(' ') + 1)
  return [
    withoutFlags(line, (flag) => flag.startsWith('--from=')),
    withoutFlags(line, () => false),
    `${verb} … ${destination}`,
  ]
}

function withoutFlags(line: string, isKept: (flag: string) => boolean): string {
  const [all, verb = '', flags = ''] = FLAGS.exec(line) ?? []
  if (all === undefined) return line
  const given = flags.trim().split(' ')
  const kept = given.filter(isKept)
  return [verb, ...(kept.length < given.length ? ['…'] : []), ...kept, line.slice(all.length)].join(' ')
}
