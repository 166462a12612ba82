import { type AST, RegExpParser } from '@eslint-community/regexpp'
import type { Result } from '../inputs/result.ts'
import { Backtracking, type Flags, type Groups, TooManySteps } from './backtracking.ts'

/** What a pattern finds: the groups of a match, the whole of it first; with the flag `g` every match; null for nothing. */
export type Found = Groups | null

/** Looks for a pattern in a text. */
export type Pattern = (text: string) => Result<Found, string>

// Longer than any host lets a branch or a tag be called.
const LONGEST = 512

/**
 * A regular expression of JavaScript, or what is wrong with it. One that would go back and forth for ever gives up
 * after a while, and says so.
 */
export function compilePattern(source: string, flags = ''): Result<Pattern, string> {
  const tree = parsePattern(source, flags)
  if (!tree.ok) return tree
  const known = {
    ignoreCase: flags.includes('i'),
    multiline: flags.includes('m'),
    dotAll: flags.includes('s'),
    unicode: flags.includes('u'),
  }
  return {
    ok: true,
    value: (text) => {
      if (text.length > LONGEST)
        return {
          ok: false,
          error: `"${text.slice(0, 20)}…" has ${text.length} characters, and ${LONGEST} are looked at`,
        }
      try {
        const matches = findMatches(
          new Backtracking(tree.value, known, text),
          text,
          known,
          flags.includes('y'),
        )
        if (flags.includes('g')) {
          const all = [...matches].map(([whole]) => whole)
          return { ok: true, value: all.length > 0 ? all : null }
        }
        return { ok: true, value: matches.next().value ?? null }
      } catch (error) {
        if (!(error instanceof TooManySteps)) throw error
        return {
          ok: false,
          error: `it finds no end on "${text}"; write it without a repetition inside of a repetition`,
        }
      }
    },
  }
}

function parsePattern(source: string, flags: string): Result<AST.Pattern, string> {
  if (flags.includes('v')) return { ok: false, error: 'the flag v is not available; u is' }
  try {
    // The engine knows best what is a pattern to it; the parser is of the edition that has no flags within a pattern.
    new RegExp(source, flags)
    const parser = new RegExpParser({ ecmaVersion: 2024 })
    const tree = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') })
    return { ok: true, value: tree }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { ok: false, error: error.message }
  }
}

/** One match behind the other. */
function* findMatches(
  backtracking: Backtracking,
  text: string,
  { unicode }: Flags,
  sticky: boolean,
): Generator<Groups, undefined> {
  let at = 0
  while (at <= text.length) {
    const groups = backtracking.matchAt(at)
    if (groups !== undefined) yield groups
    else if (sticky) return
    const isPair = unicode && (text.codePointAt(at) ?? 0) > 0xffff
    at += groups?.[0]?.length || (isPair ? 2 : 1)
  }
}
