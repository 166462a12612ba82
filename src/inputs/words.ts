import { type CommandDefinition, findOption } from './command.ts'
import { nearest } from './nearest.ts'
import { type PlacedWord, placeOperands } from './operands.ts'
import { NOT_SHOWN, type Problem } from './problem.ts'
import { type RawInput, type RawInputs, spell } from './raw.ts'
import type { InputDefinition } from './table.ts'

/** Reads the words behind a command's name: options, and operands in the places that are left. */
export function readWords(command: CommandDefinition, words: readonly string[]): RawInputs {
  const found = new Map<string, { spelling: string; values: string[] }>()
  const problems: Problem[] = []
  const bare: PlacedWord[] = []
  const add = (name: string, spelling: string, value: string) => {
    const input = found.get(name)
    if (input === undefined) found.set(name, { spelling, values: [value] })
    else input.values.push(value)
  }

  let optionsEnded = false
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (!optionsEnded && word === '--') {
      optionsEnded = true
    } else if (optionsEnded || !isOption(word)) {
      bare.push({ word, position: index + 1 })
    } else {
      const option = readOption(command, word, words[index + 1])
      if (option.takesNext) index += 1
      if (option.problem !== undefined) problems.push(option.problem)
      else add(option.name, option.spelling, option.value)
    }
  }

  const operands = placeOperands(command, bare, [...found.keys()])
  for (const { name, spelling, value } of operands.placed) add(name, spelling, value)
  const given = [...found].map(([name, input]): RawInput => ({ name, ...input }))
  return { source: 'option', given, problems: [...problems, ...operands.problems] }
}

// "-" alone is a value or an operand (standard input), not an option.
function isOption(word: string): boolean {
  return word.startsWith('-') && word !== '-'
}

type Option =
  | {
      readonly problem?: never
      readonly name: string
      readonly spelling: string
      readonly value: string
      readonly takesNext: boolean
    }
  | { readonly problem: Problem; readonly takesNext: boolean }

function readOption(command: CommandDefinition, word: string, next: string | undefined): Option {
  const equals = word.indexOf('=')
  const spelling = equals < 0 ? word : word.slice(0, equals)
  const attached = equals < 0 ? undefined : word.slice(equals + 1)
  if (!word.startsWith('--'))
    return { problem: shortOption(command, spelling), takesNext: attached === undefined && isValue(next) }

  const name = spelling.slice('--'.length)
  const definition = findOption(command, name)
  if (definition === undefined && name.startsWith('no-')) {
    const positive = findOption(command, name.slice('no-'.length))
    if (positive !== undefined && canBeFalse(positive)) {
      if (attached !== undefined)
        return { problem: valueForNegation(spelling, positive.name), takesNext: false }
      return { name: positive.name, spelling, value: 'false', takesNext: false }
    }
  }
  if (attached !== undefined) return { name, spelling, value: attached, takesNext: false }
  if (definition === undefined) {
    // Its value goes with it: reported as an operand too many, it would only distract.
    return { name, spelling, value: next ?? 'true', takesNext: isValue(next) }
  }
  if (definition.kind === 'boolean') {
    const takesNext = next === 'true' || next === 'false'
    return { name, spelling, value: takesNext ? next : 'true', takesNext }
  }
  if (isValue(next)) return { name, spelling, value: next, takesNext: true }
  if (definition.kind === 'toggle') return { name, spelling, value: 'true', takesNext: false }
  return { problem: valueMissing(spelling), takesNext: false }
}

function isValue(next: string | undefined): next is string {
  return next !== undefined && !next.startsWith('--')
}

function canBeFalse({ kind }: InputDefinition): boolean {
  return kind === 'boolean' || kind === 'toggle'
}

function valueMissing(spelling: string): Problem {
  return {
    code: 'command-line',
    input: spelling,
    given: 'nothing',
    allowed: `${spelling} VALUE, or ${spelling}=VALUE where the value starts with "--"`,
    message: `${spelling}: has no value. Allowed: ${spelling} VALUE, or ${spelling}=VALUE where the value starts with "--".`,
  }
}

function valueForNegation(spelling: string, positive: string): Problem {
  return {
    code: 'command-line',
    input: spelling,
    given: NOT_SHOWN,
    allowed: `${spelling} alone, or --${positive}=false`,
    nearest: `--${positive}=false`,
    message: `${spelling}: takes no value. Allowed: ${spelling} alone, or --${positive}=false.`,
  }
}

function shortOption({ name, options, shortOptions }: CommandDefinition, spelling: string): Problem {
  const names = options.map((option) => option.name)
  const long = shortOptions?.[spelling] ?? nearest(spelling.slice(1), names)
  const meant = long === undefined ? undefined : spell('option', long)
  return {
    code: 'unknown-input',
    input: spelling,
    given: NOT_SHOWN,
    allowed: `options that start with "--"; see layerwise ${name} --help`,
    ...(meant !== undefined && { nearest: meant }),
    message: `${spelling}: there is no such option; all of them start with "--".${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
  }
}
