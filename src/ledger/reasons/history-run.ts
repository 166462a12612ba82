import type { Instruction } from '../dockerfile.ts'
import { executionOf } from '../operation.ts'
import type { Step } from '../provenance.ts'
import type { What } from './change.ts'

/**
 * What changed of a `RUN` whose entry is not in the earlier history. An entry is `RUN /bin/sh -c true # buildkit`, and with
 * build arguments `RUN |2 A=1 B=2 /bin/sh -c true # buildkit`: neither quotes nor escapes tell where a value ends. Our own
 * can be told by the step's environment; the earlier one's only where there is one way to read it.
 */
export function changedRun(
  entry: string,
  step: Step,
  place: Instruction,
  instead: string | undefined,
  theirs: readonly string[],
): What {
  const execution = executionOf(step)
  const command = `${execution?.args.join(' ')} # buildkit`
  if (execution === undefined || !entry.endsWith(command)) return { kind: 'written-or-value' }
  const [program = ''] = execution.args
  const hasCommand = (text: string) =>
    text.endsWith(command) && !text.slice(0, -command.length).includes(program)
  if (instead !== undefined && hasCommand(instead)) {
    const names = differingArguments(
      argumentsOf(entry.slice(0, -command.length), execution.env),
      instead.slice(0, -command.length),
    )
    return { kind: 'arguments', names }
  }
  // Nothing in a command is expanded, so that one which was not there before is written otherwise.
  const isKnown = theirs.some((text) => text.endsWith(command))
  return { kind: isKnown || !/^RUN\s/i.test(place.text) ? 'written-or-value' : 'written' }
}

const PREFIX = /^RUN \|(\d+) /

/** `NAME=value` of each; undefined where they can't be told apart. */
function argumentsOf(prefix: string, env: readonly string[]): readonly string[] | undefined {
  const found: string[] = []
  let rest = prefix.replace(PREFIX, '')
  while (rest !== '') {
    const next = env
      .filter((variable) => rest.startsWith(`${variable} `))
      .reduce((longest, variable) => (variable.length > longest.length ? variable : longest), '')
    if (next === '') return undefined
    found.push(next)
    rest = rest.slice(next.length + 1)
  }
  return found
}

const NAME = /^[A-Za-z_]\w*$/

/** The names of those that have other values in the earlier entry; empty where that can't be told. */
function differingArguments(now: readonly string[] | undefined, before: string): readonly string[] {
  const names = (now ?? []).map((argument) => argument.split('=', 1)[0] ?? '')
  if (PREFIX.exec(before)?.[1] !== String(names.length) || !names.every((name) => NAME.test(name))) return []
  const pattern = new RegExp(`^RUN \\|\\d+ ${names.map((name) => `${name}=(.*)`).join(' ')} $`, 's')
  const isPlain = names.every((name) => before.split(` ${name}=`).length === 2)
  const [, ...values] = (isPlain ? pattern.exec(before) : undefined) ?? []
  return names.filter((name, index) => values.length > 0 && now?.[index] !== `${name}=${values[index]}`)
}
