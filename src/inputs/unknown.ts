import type { CommandDefinition } from './command.ts'
import { nearest } from './nearest.ts'
import { NOT_SHOWN, type Problem } from './problem.ts'
import { type InputSource, type RawInput, spell } from './raw.ts'

/** Why a command refuses an input of this name. Its value is not repeated: nobody knows what it is. */
export function refuseName(
  command: CommandDefinition,
  source: InputSource,
  { name, spelling }: RawInput,
): Problem {
  const common = { input: spelling, given: NOT_SHOWN }
  if (command.reserved?.includes(name)) {
    return {
      ...common,
      code: 'reserved-input',
      allowed: 'nothing yet: the name is reserved',
      message: `${spelling}: the name is reserved for a later version and can't be given yet.`,
    }
  }
  const renamed = command.options.find(({ formerly }) => formerly?.includes(name))?.name
  if (renamed !== undefined) {
    return {
      ...common,
      code: 'renamed-input',
      allowed: spell(source, renamed),
      nearest: spell(source, renamed),
      message: `${spelling}: is called ${spell(source, renamed)} here.`,
    }
  }
  const likely = nearest(
    name.toLowerCase().replaceAll('_', '-'),
    command.options.map((option) => option.name),
  )
  const meant = likely === undefined ? undefined : spell(source, likely)
  const listed = whereListed(command, source)
  return {
    ...common,
    code: 'unknown-input',
    allowed: listed,
    ...(meant !== undefined && { nearest: meant }),
    message: `${spelling}: there is no such input.${meant === undefined ? ` See ${listed}.` : ` Did you mean ${meant}?`}`,
  }
}

function whereListed({ name }: CommandDefinition, source: InputSource): string {
  switch (source) {
    case 'with':
      return 'the inputs of action.yml'
    case 'option':
      return `the options in layerwise ${name} --help`
    case 'plugin':
      return 'the inputs of action.yml, upper case and with "_" for "-"'
  }
}
