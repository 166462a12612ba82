import { formatReference } from '../oci/reference.ts'
import { contradiction, type Given, type Rule, spelling } from './given.ts'
import { IMAGE_RULES } from './image-rules.ts'
import { isImageExporter, isPushingExporter, writesToStandardOutput } from './kinds/exporters.ts'
import { parseForgivingReference } from './kinds/reference.ts'
import type { Attributes } from './parsed.ts'
import { NOT_SHOWN, type Problem, quote } from './problem.ts'
import { halfCredentials } from './registry-options.ts'
import type { INPUTS, InputName } from './table.ts'

type Facts = Given<(typeof INPUTS)[number]>

/**
 * Inputs of a publish that contradict each other, as far as the inputs alone can tell. `annotations: index:…` on a bare
 * manifest, `oci-mediatypes=false` with attestations and a docker-driver builder with a push depend on the plan and are
 * refused there.
 */
export const PUBLISH_RULES: readonly Rule<(typeof INPUTS)[number]>[] = [
  pushDeniedAndAsked,
  differingImageOutputs,
  ...IMAGE_RULES,
  callWithOutputs,
  halfCredentials,
  builderAndItsCreation,
  twoBuildkitConfigs,
  twoBuildkitImages,
  standardOutputSharedByTwo,
]

function pushDeniedAndAsked(facts: Facts): readonly Problem[] {
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

function differingImageOutputs(facts: Facts): readonly Problem[] {
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

function callWithOutputs(facts: Facts): readonly Problem[] {
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

const CREATION: readonly InputName[] = [
  'buildkit-image',
  'driver-opts',
  'buildkitd-flags',
  'buildkitd-config',
  'buildkitd-config-inline',
]

function builderAndItsCreation(facts: Facts): readonly Problem[] {
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

function twoBuildkitConfigs(facts: Facts): readonly Problem[] {
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

function twoBuildkitImages(facts: Facts): readonly Problem[] {
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

function standardOutputSharedByTwo(facts: Facts): readonly Problem[] {
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
