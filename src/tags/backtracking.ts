import { type AST, visitRegExpAST } from '@eslint-community/regexpp'

/** A match that takes longer than anyone waits, or needs more stack than there is. */
export class TooManySteps extends Error {
  override readonly name = 'TooManySteps'
}

// A match of a git reference takes some hundreds. Node's stack has room for some thousands of these calls.
const MOST_STEPS = 100_000
const DEEPEST = 1_000

/** Goes on behind what was matched; false when that leads to no match. */
type Next = (at: number) => boolean
/** Matches from a place on, and goes on. */
type Matcher = (at: number, next: Next) => boolean

/** What the groups of a match hold, the whole of it first; undefined for a group that was passed by. */
export type Groups = readonly (string | undefined)[]

export interface Flags {
  readonly ignoreCase: boolean
  readonly multiline: boolean
  readonly dotAll: boolean
  readonly unicode: boolean
}

type Direction = 'forward' | 'backward'

/**
 * A regular expression of ECMAScript at work on one text, by the algorithm of the specification, which counts its steps.
 * What the engine of the machine does is out of our hands once it runs.
 * @see https://tc39.es/ecma262/#sec-pattern-semantics
 */
export class Backtracking {
  readonly #text: string
  readonly #groups: readonly AST.CapturingGroup[]
  readonly #matcher: Matcher
  readonly #captured = new Map<AST.CapturingGroup, string>()
  #steps = 0
  #depth = 0

  constructor(pattern: AST.Pattern, flags: Flags, text: string) {
    this.#text = text
    this.#groups = groupsIn(pattern)
    this.#matcher = this.#oneOf(pattern.alternatives, flags, 'forward')
  }

  /**
   * The match that begins at `start`.
   * @throws {TooManySteps}
   */
  matchAt(start: number): Groups | undefined {
    this.#captured.clear()
    let end = start
    const found = this.#matcher(start, (at) => {
      end = at
      return true
    })
    if (!found) return undefined
    return [this.#text.slice(start, end), ...this.#groups.map((group) => this.#captured.get(group))]
  }

  #oneOf(alternatives: readonly AST.Alternative[], flags: Flags, direction: Direction): Matcher {
    const matchers = alternatives.map(({ elements }) => this.#sequence(elements, flags, direction))
    return this.#bounded((at, next) => matchers.some((matcher) => matcher(at, next)))
  }

  #bounded(matcher: Matcher): Matcher {
    return (at, next) => {
      this.#steps++
      this.#depth++
      if (this.#steps > MOST_STEPS || this.#depth > DEEPEST) throw new TooManySteps()
      const found = matcher(at, next)
      this.#depth--
      return found
    }
  }

  #sequence(elements: readonly AST.Element[], flags: Flags, direction: Direction): Matcher {
    const ordered = direction === 'forward' ? elements : elements.toReversed()
    return ordered
      .map((element) => this.#bounded(this.#element(element, flags, direction)))
      .reduceRight<Matcher>(
        (rest, matcher) => (at, next) => matcher(at, (end) => rest(end, next)),
        (at, next) => next(at),
      )
  }

  #element(element: AST.Element, flags: Flags, direction: Direction): Matcher {
    switch (element.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return this.#character(element, flags, direction)
      case 'Group':
        return this.#oneOf(element.alternatives, flags, direction)
      case 'CapturingGroup':
        return this.#capture(element, flags, direction)
      case 'Backreference':
        return this.#backreference(element, flags, direction)
      case 'Quantifier':
        return this.#repeat(element, flags, direction)
      case 'Assertion':
        return this.#assertion(element, flags)
    }
  }

  #character(element: AST.Element, flags: Flags, direction: Direction): Matcher {
    const isWanted = oneCharacter(element, flags)
    return (at, next) => {
      const character = this.#neighbour(at, flags, direction)
      if (character === undefined || !isWanted(character)) return false
      return next(direction === 'forward' ? at + character.length : at - character.length)
    }
  }

  #neighbour(at: number, { unicode }: Flags, direction: Direction): string | undefined {
    const text = this.#text
    if (direction === 'forward') {
      return unicode ? codePointText(text.codePointAt(at)) : text[at]
    }
    const pair = unicode && at > 1 ? text.codePointAt(at - 2) : undefined
    return pair !== undefined && pair > 0xffff ? codePointText(pair) : text[at - 1]
  }

  #capture(group: AST.CapturingGroup, flags: Flags, direction: Direction): Matcher {
    const inner = this.#oneOf(group.alternatives, flags, direction)
    return (at, next) =>
      inner(at, (end) => {
        const before = this.#captured.get(group)
        this.#captured.set(group, this.#text.slice(Math.min(at, end), Math.max(at, end)))
        if (next(end)) return true
        this.#restore(group, before)
        return false
      })
  }

  #restore(group: AST.CapturingGroup, captured: string | undefined): void {
    if (captured === undefined) this.#captured.delete(group)
    else this.#captured.set(group, captured)
  }

  #backreference({ resolved }: AST.Backreference, flags: Flags, direction: Direction): Matcher {
    const groups = Array.isArray(resolved) ? resolved : [resolved]
    return (at, next) => {
      const captured = groups.map((group) => this.#captured.get(group)).find((text) => text !== undefined)
      if (captured === undefined) return next(at)
      const end = direction === 'forward' ? at + captured.length : at - captured.length
      if (end < 0 || end > this.#text.length) return false
      const there = this.#text.slice(Math.min(at, end), Math.max(at, end))
      return isEqual(there, captured, flags) && next(end)
    }
  }

  #repeat({ element, min, max, greedy }: AST.Quantifier, flags: Flags, direction: Direction): Matcher {
    const once = this.#element(element, flags, direction)
    const inside = groupsIn(element)
    const from = (count: number): Matcher =>
      this.#bounded((at, next) => {
        const again = () => {
          if (count >= max) return false
          const before = inside.map((group) => [group, this.#captured.get(group)] as const)
          for (const group of inside) this.#captured.delete(group)
          // A round beyond those that have to be must get somewhere.
          if (once(at, (end) => (count < min || end !== at) && from(count + 1)(end, next))) return true
          for (const [group, captured] of before) this.#restore(group, captured)
          return false
        }
        if (count < min) return again()
        return greedy ? again() || next(at) : next(at) || again()
      })
    return from(0)
  }

  #assertion(assertion: AST.Assertion, flags: Flags): Matcher {
    switch (assertion.kind) {
      case 'start':
        return (at, next) => (at === 0 || (flags.multiline && isLineEnd(this.#text[at - 1]))) && next(at)
      case 'end':
        return (at, next) =>
          (at === this.#text.length || (flags.multiline && isLineEnd(this.#text[at]))) && next(at)
      case 'word': {
        const isWord = matchesOf('\\w', flags)
        const isWordAt = (at: number) => at >= 0 && at < this.#text.length && isWord(this.#text[at] ?? '')
        return (at, next) => (isWordAt(at - 1) !== isWordAt(at)) !== assertion.negate && next(at)
      }
      default:
        return this.#look(assertion, flags)
    }
  }

  #look(assertion: AST.LookaroundAssertion, flags: Flags): Matcher {
    const { alternatives, kind, negate } = assertion
    const inner = this.#oneOf(alternatives, flags, kind === 'lookahead' ? 'forward' : 'backward')
    const inside = groupsIn(assertion)
    return (at, next) => {
      const before = inside.map((group) => [group, this.#captured.get(group)] as const)
      if (inner(at, () => true) !== negate && next(at)) return true
      for (const [group, captured] of before) this.#restore(group, captured)
      return false
    }
  }
}

function groupsIn(node: AST.Node): readonly AST.CapturingGroup[] {
  const groups: AST.CapturingGroup[] = []
  visitRegExpAST(node, { onCapturingGroupEnter: (group) => void groups.push(group) })
  return groups
}

/** Whether a character is one that a piece of the pattern stands for. */
function oneCharacter(element: AST.Element, flags: Flags): (character: string) => boolean {
  if (element.type !== 'Character' || flags.ignoreCase) return matchesOf(element.raw, flags)
  const wanted = String.fromCodePoint(element.value)
  return (character) => character === wanted
}

/** What the engine itself says of a piece that has nothing to go back to. */
function matchesOf(raw: string, { ignoreCase, dotAll, unicode }: Flags): (text: string) => boolean {
  const pattern = new RegExp(`^${raw}$`, `${ignoreCase ? 'i' : ''}${dotAll ? 's' : ''}${unicode ? 'u' : ''}`)
  return (text) => pattern.test(text)
}

function isEqual(a: string, b: string, flags: Flags): boolean {
  if (!flags.ignoreCase) return a === b
  return matchesOf(b.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), flags)(a)
}

function isLineEnd(character: string | undefined): boolean {
  return character !== undefined && /[\n\r\u2028\u2029]/.test(character)
}

function codePointText(codePoint: number | undefined): string | undefined {
  return codePoint === undefined ? undefined : String.fromCodePoint(codePoint)
}
