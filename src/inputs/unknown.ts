import { nearest } from './nearest.ts'
import { NOT_SHOWN, type Problem } from './problem.ts'
import { type InputSource, type RawInput, spell } from './raw.ts'
import { INPUTS, type InputDefinition, RESERVED_INPUTS } from './table.ts'

const FORMER: ReadonlyMap<string, string> = new Map(
  INPUTS.flatMap((input: InputDefinition) =>
    (input.formerly ?? []).map((name) => [name, input.name] as const),
  ),
)

/** Why an input of this name is refused. Its value is not repeated: nobody knows what it is. */
export function refuseName(source: InputSource, { name, spelling }: RawInput): Problem {
  const common = { input: spelling, given: NOT_SHOWN }
  if (RESERVED_INPUTS.includes(name)) {
    return {
      ...common,
      code: 'reserved-input',
      allowed: 'nothing yet: the name is reserved',
      message: `${spelling}: the name is reserved for a later version and can't be given yet.`,
    }
  }
  const renamed = FORMER.get(name)
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
    INPUTS.map((input) => input.name),
  )
  const meant = likely === undefined ? undefined : spell(source, likely)
  return {
    ...common,
    code: 'unknown-input',
    allowed: WHERE_LISTED[source],
    ...(meant !== undefined && { nearest: meant }),
    message: `${spelling}: there is no such input.${meant === undefined ? ` See ${WHERE_LISTED[source]}.` : ` Did you mean ${meant}?`}`,
  }
}

const WHERE_LISTED: Readonly<Record<InputSource, string>> = {
  with: 'the inputs of action.yml',
  option: 'the options in layerwise publish --help',
  plugin: 'the inputs of action.yml, upper case and with "_" for "-"',
}
