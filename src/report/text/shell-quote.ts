const BARE = /^[\w/:=.,@%+…-]+$/
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

/** One word of a shell's command line. What can't be seen is written as an escape that Bash, Zsh and Ksh know. */
export function shellQuote(word: string): string {
  if (BARE.test(word)) return word
  if (!INVISIBLE.test(word)) return `'${word.replaceAll("'", `'\\''`)}'`
  const escaped = Array.from(word.toWellFormed(), (character) => {
    if (character === "'" || character === '\\') return `\\${character}`
    return INVISIBLE.test(character) ? escapeOf(character.codePointAt(0) ?? 0) : character
  })
  return `$'${escaped.join('')}'`
}

function escapeOf(codePoint: number): string {
  if (codePoint === 0x0a) return '\\n'
  const hex = codePoint.toString(16)
  return codePoint > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`
}

/** A command over several lines, an option with its value on each. */
export function shellCommand(words: readonly string[]): string {
  const lines: string[][] = [[]]
  for (const word of words) {
    if (word.startsWith('--')) lines.push([])
    lines.at(-1)?.push(shellQuote(word))
  }
  // The last word is the context, which belongs to no option.
  const last = lines.at(-1)
  if (lines.length > 1 && last !== undefined && last.length > 1) lines.push(last.splice(-1))
  return lines.map((line) => line.join(' ')).join(' \\\n  ')
}
