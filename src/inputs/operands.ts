import { type CommandDefinition, findOption, type Operand, operandsUsage } from './command.ts'
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
    words: rest.splice(0, operand.count === 'all' ? rest.length : 1),
  }))
  const isTwice = ({ operand, words }: (typeof taken)[number]) =>
    operand.count === 'one' && words.length > 0 && named.includes(operand.option)
  // A word too many may be the rest of a secret that lacked its quotes.
  const mayShow = !named.some((name) => findOption(command, name)?.echo !== undefined)
  return {
    placed: taken
      .filter((each) => !isTwice(each))
      .flatMap(({ operand, words }) => words.map(({ word }) => place(operand, word))),
    problems: [
      ...taken.filter(isTwice).map(({ operand }) => givenTwice(operand)),
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

function surplus(command: CommandDefinition, given: string): Problem {
  const input = command.operands.at(-1)?.placeholder ?? command.name
  const allowed = `${operandsUsage(command) || 'options only'}; an option that takes several values is repeated`
  return {
    code: 'command-line',
    input,
    given,
    allowed,
    message: `${input}: ${given} is one word too many. Allowed: ${allowed}.`,
  }
}
