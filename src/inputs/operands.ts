import { type CommandDefinition, findOption, type Operand, operandUsage, usageOf } from './command.ts'
import { type Problem, quote } from './problem.ts'
import { spell } from './raw.ts'

/** A word without a name, and where it stands behind the command, from 1. */
export interface PlacedWord {
  readonly word: string
  readonly position: number
}

interface Placement {
  readonly placed: readonly { readonly name: string; readonly spelling: string; readonly value: string }[]
  readonly problems: readonly Problem[]
}

/** Gives the words that stand without a name to the operands, in their order. `named` are the options that were given by name. */
export function placeOperands(
  command: CommandDefinition,
  words: readonly PlacedWord[],
  named: readonly string[],
): Placement {
  const rest = [...words]
  const taken = command.operands.map((operand) => ({
    operand,
    words: rest.splice(0, operand.count === 'any' ? rest.length : 1),
  }))
  const isTwice = ({ operand, words }: (typeof taken)[number]) =>
    operand.count !== 'any' && words.length > 0 && named.includes(operand.option)
  // An option that nobody knows may have taken a word for its value: no telling then what is missing.
  const isSure = named.every((name) => findOption(command, name) !== undefined)
  const isMissing = ({ operand, words }: (typeof taken)[number]) =>
    isSure && operand.count === 'one' && words.length === 0 && !named.includes(operand.option)
  // A word too many may be the rest of a secret that lacked its quotes.
  const mayShow = !named.some((name) => findOption(command, name)?.echo !== undefined)
  return {
    placed: taken
      .filter((each) => !isTwice(each))
      .flatMap(({ operand, words }) => words.map(({ word }) => place(operand, word))),
    problems: [
      ...taken.filter(isTwice).map(({ operand }) => givenTwice(operand)),
      ...taken.filter(isMissing).map(({ operand }) => missing(command, operand)),
      ...rest.map(({ word, position }) => surplus(command, mayShow ? quote(word) : `word ${position}`)),
    ],
  }
}

function place({ placeholder, option, dash }: Operand, word: string) {
  if (word === '-' && dash !== undefined) return { name: dash, spelling: '-', value: '-' }
  return { name: option, spelling: placeholder, value: word }
}

function givenTwice({ placeholder, option }: Operand): Problem {
  const spelling = spell('option', option)
  return {
    code: 'contradiction',
    input: spelling,
    given: `${spelling} and ${placeholder}`,
    allowed: 'one of the two',
    message: `${spelling}: is given as an option and as ${placeholder}. Allowed: one of the two.`,
  }
}

function missing(command: CommandDefinition, { placeholder }: Operand): Problem {
  const allowed = `layerwise ${usageOf(command)}`
  return {
    code: 'command-line',
    input: placeholder,
    given: 'nothing',
    allowed,
    message: `${placeholder}: is missing. Allowed: ${allowed}.`,
  }
}

function surplus({ name, operands }: CommandDefinition, given: string): Problem {
  const input = operands.at(-1)?.placeholder ?? name
  const taken = operands.length === 0 ? 'options only' : operands.map(operandUsage).join(' ')
  const allowed = `${taken}; an option that takes several values is repeated`
  return {
    code: 'command-line',
    input,
    given,
    allowed,
    message: `${input}: ${given} is one word too many. Allowed: ${allowed}.`,
  }
}
