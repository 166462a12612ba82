import { formatReference, formatRepository } from '../oci/reference.ts'
import { isImageExporter, isPushingExporter, writesToStandardOutput } from './kinds/exporters.ts'
import { parseForgivingReference } from './kinds/reference.ts'
import type { Attributes, ParsedInputs } from './parsed.ts'
import { NOT_SHOWN, type Problem, quote } from './problem.ts'
import { type InputSource, type RawInput, spell } from './raw.ts'
import type { InputName } from './table.ts'

/** What the rules look at. Where an input was wrong in itself, its value is its default or what was left of it. */
export interface GivenInputs {
  readonly inputs: ParsedInputs
  readonly given: ReadonlyMap<InputName, RawInput>
  readonly source: InputSource
  readonly withoutSecrets?: boolean
}

type Rule = (facts: GivenInputs) => readonly Problem[]

/**
 * Inputs that contradict each other, as far as the inputs alone can tell. `annotations: index:…` on a bare manifest,
 * `oci-mediatypes=false` with attestations and a docker-driver builder with a push depend on the plan and are
 * refused there.
 */
export function findContradictions(facts: GivenInputs): readonly Problem[] {
  return RULES.flatMap((rule) => rule(facts))
}

const RULES: readonly Rule[] = [
  pushDeniedAndAsked,
  differingImageOutputs,
  imagesGivenTwice,
  referencesAmongRules,
  callWithOutputs,
  halfCredentials,
  builderAndItsCreation,
  twoBuildkitConfigs,
  twoBuildkitImages,
  standardOutputSharedByTwo,
  epochOfNothing,
  epochTwice,
]

function pushDeniedAndAsked(facts: GivenInputs): readonly Problem[] {
  if (facts.inputs.push !== false) return []
  const pushing = facts.inputs.outputs.find(isPushingExporter)
  if (pushing === undefined) return []
  return [
    contradiction(facts, 'push', {
      given: 'false',
      allowed: `"false" without an output that pushes`,
      why: `is false, but ${spelling(facts, 'outputs')} has ${quote(pushing.text)}, which pushes`,
    }),
  ]
}

// Ours to set, or joined from all entries: they make no difference between two image outputs.
const JOINED = new Set(['name', 'push', 'name-canonical'])

function differingImageOutputs(facts: GivenInputs): readonly Problem[] {
  const [first, ...others] = facts.inputs.outputs.filter(isImageExporter)
  if (first === undefined) return []
  return others.flatMap((other) => {
    const keys = differingKeys(first.attributes, other.attributes)
    if (keys.length === 0) return []
    return contradiction(facts, 'outputs', {
      given: `${quote(first.text)} and ${quote(other.text)}`,
      allowed: 'image outputs that differ in "name" only: one image is pushed to all names',
      why: `has two image outputs that differ in ${keys.map((key) => quote(key)).join(', ')}`,
    })
  })
}

function differingKeys(a: Attributes, b: Attributes): readonly string[] {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].filter((key) => !JOINED.has(key) && a[key] !== b[key])
}

function imagesGivenTwice(facts: GivenInputs): readonly Problem[] {
  const names = facts.inputs.images.map(formatRepository)
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index))
  return [...twice].map((name) =>
    contradiction(facts, 'images', {
      given: quote(name),
      allowed: 'each image once',
      why: `names ${quote(name)} more than once`,
    }),
  )
}

function referencesAmongRules(facts: GivenInputs): readonly Problem[] {
  const images = new Set(facts.inputs.images.map(formatRepository))
  return facts.inputs.tags.flatMap((item) => {
    // Neither "/" nor ":" can be in a tag, so a word without them is one, whatever images are called.
    if (item.kind !== 'rule' || !/^[^=\s]+$/.test(item.text) || !/[/:]/.test(item.text)) return []
    const reference = parseForgivingReference(item.text)
    if (!reference.ok || !images.has(formatRepository(reference.value.repository))) return []
    const { tag = 'latest' } = reference.value
    const whole = formatReference({ ...reference.value, tag })
    return contradiction(facts, 'tags', {
      given: quote(item.text),
      allowed: `tag rules with ${spelling(facts, 'images')} (${quote(`type=raw,value=${tag}`)}), or references without it (${quote(whole)})`,
      nearest: `type=raw,value=${tag}`,
      why: `has the reference ${quote(item.text)}, but where ${spelling(facts, 'images')} is given every line is a tag rule`,
    })
  })
}

function callWithOutputs(facts: GivenInputs): readonly Problem[] {
  const { call, push, load, outputs, cacheTo } = facts.inputs
  if (call === undefined || call.method === 'build') return []
  const idle: InputName[] = []
  if (push === true) idle.push('push')
  if (load === true) idle.push('load')
  if (outputs.length > 0) idle.push('outputs')
  if (cacheTo.length > 0) idle.push('cache-to')
  if (idle.length === 0) return []
  return [
    contradiction(facts, 'call', {
      given: quote(call.text),
      allowed: `"build", or no ${idle.map((name) => spelling(facts, name)).join(', ')}`,
      why: `builds nothing, so that there is nothing for ${idle.map((name) => spelling(facts, name)).join(', ')}`,
    }),
  ]
}

function halfCredentials(facts: GivenInputs): readonly Problem[] {
  const half = (present: InputName, missing: InputName) =>
    facts.given.has(present) && !facts.given.has(missing)
      ? [
          contradiction(facts, present, {
            given: present === 'password' ? NOT_SHOWN : quote(facts.inputs.username ?? ''),
            allowed: 'both, or neither',
            why: `is given without ${spelling(facts, missing)}; a secret that doesn't exist is empty`,
          }),
        ]
      : []
  if (facts.withoutSecrets) return []
  return [...half('username', 'password'), ...half('password', 'username')]
}

const CREATION: readonly InputName[] = [
  'buildkit-image',
  'driver-opts',
  'buildkitd-flags',
  'buildkitd-config',
  'buildkitd-config-inline',
]

function builderAndItsCreation(facts: GivenInputs): readonly Problem[] {
  const { builder } = facts.inputs
  if (builder === undefined) return []
  return CREATION.filter((name) => facts.given.has(name)).map((name) =>
    contradiction(facts, name, {
      given: NOT_SHOWN,
      allowed: `${spelling(facts, name)} without ${spelling(facts, 'builder')}`,
      why: `is for a builder that the run creates, but ${spelling(facts, 'builder')} names one that exists`,
    }),
  )
}

function twoBuildkitConfigs(facts: GivenInputs): readonly Problem[] {
  if (!facts.given.has('buildkitd-config') || !facts.given.has('buildkitd-config-inline')) return []
  const other = spelling(facts, 'buildkitd-config-inline')
  return [
    contradiction(facts, 'buildkitd-config', {
      given: quote(facts.inputs.buildkitdConfig ?? ''),
      allowed: 'one of the two',
      why: `is given beside ${other}, and buildkitd reads one file`,
    }),
  ]
}

function twoBuildkitImages(facts: GivenInputs): readonly Problem[] {
  const { buildkitImage } = facts.inputs
  if (buildkitImage === undefined) return []
  const option = facts.inputs.driverOpts.find((item) => item.startsWith('image='))
  const other = option === undefined ? undefined : parseForgivingReference(option.slice('image='.length))
  if (other === undefined || (other.ok && formatReference(other.value) === formatReference(buildkitImage)))
    return []
  return [
    contradiction(facts, 'buildkit-image', {
      given: quote(formatReference(buildkitImage)),
      allowed: 'one of the two',
      why: `differs from "image=" in ${spelling(facts, 'driver-opts')}`,
    }),
  ]
}

function standardOutputSharedByTwo(facts: GivenInputs): readonly Problem[] {
  const writers = facts.inputs.outputs.filter(writesToStandardOutput).map((output) => quote(output.text))
  if (facts.inputs.json === '-') {
    if (facts.source !== 'option') {
      return [
        contradiction(facts, 'json', {
          given: '"-"',
          allowed: 'a path',
          why: 'writes to standard output, which only the command line has',
        }),
      ]
    }
    writers.push(`${spelling(facts, 'json')} -`)
  }
  if (writers.length < 2) return []
  return [
    contradiction(facts, 'outputs', {
      given: writers.join(' and '),
      allowed: 'one writer to standard output',
      why: `writes to standard output more than once: ${writers.join(' and ')}`,
    }),
  ]
}

function epochOfNothing(facts: GivenInputs): readonly Problem[] {
  const { sourceDateEpoch, reproducible } = facts.inputs
  if (sourceDateEpoch === undefined || reproducible) return []
  const other = spelling(facts, 'reproducible')
  return [
    contradiction(facts, 'source-date-epoch', {
      given: quote(String(sourceDateEpoch)),
      allowed: `"true" for ${other}, or a build argument SOURCE_DATE_EPOCH alone`,
      why: `is given without ${other}`,
    }),
  ]
}

function epochTwice(facts: GivenInputs): readonly Problem[] {
  const { sourceDateEpoch, buildArgs } = facts.inputs
  if (sourceDateEpoch === undefined || !buildArgs.some(({ key }) => key === 'SOURCE_DATE_EPOCH')) return []
  return [
    contradiction(facts, 'source-date-epoch', {
      given: quote(String(sourceDateEpoch)),
      allowed: 'one of the two',
      why: `is given beside SOURCE_DATE_EPOCH in ${spelling(facts, 'build-args')}`,
    }),
  ]
}

interface Contradiction {
  readonly given: string
  readonly allowed: string
  readonly nearest?: string
  /** A clause about the input: `is given without username`. */
  readonly why: string
}

function contradiction(facts: GivenInputs, name: InputName, { why, ...rest }: Contradiction): Problem {
  const input = spelling(facts, name)
  return { code: 'contradiction', input, ...rest, message: `${input}: ${why}. Allowed: ${rest.allowed}.` }
}

function spelling({ given, source }: GivenInputs, name: InputName): string {
  return given.get(name)?.spelling ?? spell(source, name)
}
