/** One way to authenticate that a server offers. */
export interface Challenge {
  /** Lower case: `bearer`, `basic`. */
  readonly scheme: string
  /** Names in lower case; the first of a name that is given twice. */
  readonly parameters: ReadonlyMap<string, string>
}

const SPACE = /[ \t]*/y
const SEPARATOR = /[ \t,]*/y
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y
const EQUALS = /[ \t]*=[ \t]*/y
const QUOTED = /"((?:[^"\\]|\\[\s\S])*)"?/y
// Wider than RFC 9110 allows: servers send `realm=https://host/token` without quotes.
const BARE = /[^\s,"]*/y
const REST = /[^,]*/y

/**
 * Parses the values of `WWW-Authenticate`, several challenges a value included. Never throws: what can't be understood is
 * left out, so that one odd challenge doesn't hide a usable one beside it.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-www-authenticate
 */
export function parseChallenges(values: string | readonly string[] | undefined): readonly Challenge[] {
  if (values === undefined) return []
  return (typeof values === 'string' ? [values] : values).flatMap(parseValue)
}

function parseValue(text: string): readonly Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = []
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null) return undefined
    at = pattern.lastIndex
    return match
  }

  while (at < text.length) {
    take(SEPARATOR)
    if (at >= text.length) break
    const name = take(TOKEN)?.[0]
    const current = challenges.at(-1)
    if (name === undefined) {
      // Stray characters: on to the next comma, or one further so that the loop always ends.
      if (take(REST)?.[0] === '') at++
      continue
    }
    if (current !== undefined && take(EQUALS) !== undefined) {
      const value = text[at] === '"' ? unquote(take(QUOTED)?.[1]) : (take(BARE)?.[0] ?? '')
      const key = name.toLowerCase()
      if (!current.parameters.has(key)) current.parameters.set(key, value)
      continue
    }
    challenges.push({ scheme: name.toLowerCase(), parameters: new Map() })
    take(SPACE)
    if (isToken68(text, at)) take(REST)
  }
  return challenges
}

/** `Negotiate YII=`, `NTLM TlRM…`: one opaque word instead of parameters. */
function isToken68(text: string, at: number): boolean {
  const word = /[A-Za-z0-9._~+/-]+=*[ \t]*(?:,|$)/y
  word.lastIndex = at
  return word.test(text)
}

function unquote(quoted: string | undefined): string {
  return (quoted ?? '').replace(/\\([\s\S])/g, '$1')
}
