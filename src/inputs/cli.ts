import { COMMANDS, type Command, findCommand } from './commands.ts'
import { nearest } from './nearest.ts'
import { NOT_SHOWN, type Problem, quote } from './problem.ts'
import { type RawInput, type RawInputs, spell } from './raw.ts'
import { findInput, INPUTS, type InputDefinition } from './table.ts'

/** What a command line asks for. */
export type CommandLine =
  | { readonly kind: 'run'; readonly command: Command['name']; readonly inputs: RawInputs }
  | { readonly kind: 'help'; readonly command?: Command['name'] }
  | { readonly kind: 'version' }
  /** No arguments at all: the host's environment holds the inputs. */
  | { readonly kind: 'host' }
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] }

/** Reads the arguments behind the program's name. What is wrong with options is left to `parseInputs` to report. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const [first, ...words] = argv
  if (first === undefined) return { kind: 'host' }
  if (isHelp(first)) return helpOn(words[0])
  if (first === '--version') return { kind: 'version' }
  const command = findCommand(first)
  if (command === undefined) return { kind: 'wrong', problems: [noSuchCommand(first)] }
  const options = beforeEndOfOptions(words)
  if (options.some(isHelp)) return { kind: 'help', command: command.name }
  return { kind: 'run', command: command.name, inputs: readOptions(words) }
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h'
}

function helpOn(name: string | undefined): CommandLine {
  const command = findCommand(name ?? '')
  return { kind: 'help', ...(command !== undefined && { command: command.name }) }
}

function beforeEndOfOptions(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--')
  return end < 0 ? words : words.slice(0, end)
}

function noSuchCommand(given: string): Problem {
  const names = COMMANDS.map(({ name }) => name)
  const isOption = given.startsWith('-')
  const meant = isOption ? names[0] : nearest(given, names)
  const why = isOption ? 'an option comes before the command' : `there is no command ${quote(given)}`
  return {
    code: 'command-line',
    input: 'command',
    given: isOption ? NOT_SHOWN : quote(given),
    allowed: names.join(', '),
    ...(meant !== undefined && { nearest: meant }),
    message: `layerwise: ${why}. Commands: ${names.join(', ')}. See layerwise --help.`,
  }
}

function readOptions(words: readonly string[]): RawInputs {
  const found = new Map<string, { spelling: string; values: string[] }>()
  const problems: Problem[] = []
  const positional: { word: string; position: number }[] = []
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
      positional.push({ word, position: index + 1 })
    } else {
      const option = readOption(word, words[index + 1])
      if (option.takesNext) index += 1
      if (option.problem !== undefined) problems.push(option.problem)
      else add(option.name, option.spelling, option.value)
    }
  }

  // A word too many may be the rest of a secret that lacked its quotes.
  const mayShow = ![...found.keys()].some((name) => findInput(name)?.echo !== undefined)
  const [context, ...surplus] = positional
  if (context !== undefined) {
    if (found.has('context')) problems.push(contextTwice())
    else add('context', 'CONTEXT', context.word)
  }
  problems.push(
    ...surplus.map(({ word, position }) => surplusWord(mayShow ? quote(word) : `word ${position}`)),
  )
  const given = [...found].map(([name, input]): RawInput => ({ name, ...input }))
  return { source: 'option', given, problems }
}

// "-" alone is a value or a context (standard input), not an option.
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

function readOption(word: string, next: string | undefined): Option {
  const equals = word.indexOf('=')
  const spelling = equals < 0 ? word : word.slice(0, equals)
  const attached = equals < 0 ? undefined : word.slice(equals + 1)
  if (!word.startsWith('--'))
    return { problem: shortOption(spelling), takesNext: attached === undefined && isValue(next) }

  const name = spelling.slice('--'.length)
  const definition = findInput(name)
  if (definition === undefined && name.startsWith('no-')) {
    const positive = findInput(name.slice('no-'.length))
    if (positive !== undefined && canBeFalse(positive)) {
      if (attached !== undefined)
        return { problem: valueForNegation(spelling, positive.name), takesNext: false }
      return { name: positive.name, spelling, value: 'false', takesNext: false }
    }
  }
  if (attached !== undefined) return { name, spelling, value: attached, takesNext: false }
  if (definition === undefined) {
    // Its value goes with it: reported as a second context, it would only distract.
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

// What `docker buildx build` calls them.
const SHORT_OPTIONS: ReadonlyMap<string, string> = new Map([
  ['-f', 'file'],
  ['-t', 'tags'],
  ['-o', 'outputs'],
])

function shortOption(spelling: string): Problem {
  const long =
    SHORT_OPTIONS.get(spelling) ??
    nearest(
      spelling.slice(1),
      INPUTS.map(({ name }) => name),
    )
  const meant = long === undefined ? undefined : spell('option', long)
  return {
    code: 'unknown-input',
    input: spelling,
    given: NOT_SHOWN,
    allowed: 'options that start with "--"; see layerwise publish --help',
    ...(meant !== undefined && { nearest: meant }),
    message: `${spelling}: there is no such option; all of them start with "--".${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
  }
}

function contextTwice(): Problem {
  return {
    code: 'contradiction',
    input: '--context',
    given: '--context and CONTEXT',
    allowed: 'one of the two',
    message: '--context: the context is given as an option and as CONTEXT. Allowed: one of the two.',
  }
}

function surplusWord(given: string): Problem {
  return {
    code: 'command-line',
    input: 'CONTEXT',
    given,
    allowed: 'one context; an option that takes several values is repeated',
    message: `CONTEXT: ${given} is one word too many. Allowed: one context; an option that takes several values is repeated.`,
  }
}
