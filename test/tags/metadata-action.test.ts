import { describe, expect, it } from 'vitest'
import {
  bakeFiles,
  metadataOutputs,
  outputVariables,
  plannedMetadata,
} from '../../src/report/tags-outputs.ts'
import { DIFFERENCES } from './differences.ts'
import { ask, type Inputs, recordedOutputs, recordedTags } from './metadata-action.ts'

const cases = recordedTags.rules.flatMap(({ name, inputs, gives }) =>
  Object.entries(gives).map(([context, given]) => ({ rules: name, context, inputs, given })),
)

/** The names of the tags, or nothing where the inputs are refused. */
function names(context: string, inputs: Inputs): readonly string[] | undefined {
  const asked = ask(context, inputs)
  return asked.ok ? asked.value.plan.tags.map(({ name }) => name) : undefined
}

describe('with tags-compat, the tags are docker/metadata-action’s', () => {
  it.each(cases)('$rules on $context', ({ context, inputs, given }) => {
    expect(names(context, { ...inputs, 'tags-compat': 'true' })).toEqual('error' in given ? undefined : given)
  })
})

describe('without tags-compat, they are the same but where the README says so', () => {
  const better = new Map(
    Object.values(DIFFERENCES).flatMap((group) =>
      Object.entries(group).flatMap(([rules, byContext]) =>
        Object.entries(byContext).map(([context, tags]) => [`${rules} on ${context}`, tags] as const),
      ),
    ),
  )
  // Whoever gives no rules gets other ones, which have tests of their own.
  const given = cases.filter(({ rules }) => rules !== 'nothing')

  it.each(given)('$rules on $context', ({ rules, context, inputs, given }) => {
    const expected = better.get(`${rules} on ${context}`) ?? given
    expect(names(context, { images: 'name/app', ...inputs })).toEqual(expected)
  })

  it('in the cases that are listed, and in no others', () => {
    const differing = given.filter(({ rules, context, given }) => {
      const expected = better.get(`${rules} on ${context}`)
      return expected !== undefined && JSON.stringify(expected) !== JSON.stringify(given)
    })
    expect(differing).toHaveLength(better.size)
  })
})

describe('with tags-compat, the outputs are docker/metadata-action’s to the byte', () => {
  it.each(recordedOutputs)('$name', ({ context, inputs, env, ...recorded }) => {
    const asked = ask(context, { ...inputs, 'tags-compat': 'true' }, env)
    if (!asked.ok) throw new Error(asked.error.map(({ message }) => message).join('\n'))
    const { plan, environment, inputs: parsed } = asked.value
    const metadata = plannedMetadata(plan)
    const files = bakeFiles(metadata, parsed.bakeTarget)
    const outputs = {
      ...metadataOutputs(metadata, {
        tags: parsed.sepTags ?? '\n',
        labels: parsed.sepLabels ?? '\n',
        annotations: parsed.sepAnnotations ?? '\n',
      }),
      ...Object.fromEntries(Object.entries(files).map(([output, { name }]) => [output, name])),
    }
    expect(outputs).toEqual(recorded.outputs)
    expect(environment.setOutputEnv ? Object.keys(outputVariables(outputs)) : []).toEqual(recorded.variables)
    for (const [output, content] of Object.entries(recorded.bakeFiles ?? {}))
      expect(files[output as keyof typeof files].content).toBe(content)
  })
})
