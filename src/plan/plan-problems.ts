import { parseGoBoolean } from '../inputs/attributes.ts'
import type { Problem } from '../inputs/problem.ts'
import { formatPlatform } from '../oci/platform.ts'
import { annotationLevels, isIndexLevel } from './annotations.ts'
import { readsStandardInput } from './build-flags.ts'
import { missingPlatforms } from './legs.ts'
import type { PublishPlan } from './plan.ts'
import type { PlanFacts } from './plan-facts.ts'

/** What was decided so far, which the inputs may not fit. */
export interface Decided {
  readonly push: boolean
  readonly result: PublishPlan['result']
  readonly attested: boolean
  /** Attributes of the image output. */
  readonly image: Readonly<Record<string, string>>
}

/** What is wrong with the inputs only in view of the builder and of what will be pushed. */
export function findPlanProblems(facts: PlanFacts, decided: Decided): readonly Problem[] {
  return PROBLEMS.flatMap((find) => find(facts, decided))
}

/** Standard input can be read once, so it can't feed several builds. */
export function findSecondReadings({ inputs, spell }: PlanFacts, solves: number): readonly Problem[] {
  if (!readsStandardInput(inputs) || solves <= 1) return []
  const input = spell(inputs.context === '-' ? 'context' : 'file')
  const message = `${input}: standard input can be read once, and this run builds ${solves} times: for each node, for outputs that aren't pushed, and for a cache that is written. Leave those out, or give a path.`
  return [{ code: 'contradiction', input, given: '-', allowed: 'a path, or a single build', message }]
}

const PROBLEMS: readonly ((facts: PlanFacts, decided: Decided) => readonly Problem[])[] = [
  platformsOfNoNode,
  dockerDriverThatPushes,
  indexAnnotationsOnManifest,
  attestationsInDockerMediaTypes,
  budgetsOfOtherPlatforms,
  rewrittenAndUnpacked,
]

function platformsOfNoNode({ inputs, builder, spell }: PlanFacts): readonly Problem[] {
  const missing = missingPlatforms(inputs.platforms, builder.nodes)
  if (missing.length === 0) return []
  const offered = [...new Set(builder.nodes.flatMap((node) => node.platforms.map(formatPlatform)))].join(', ')
  return [
    {
      code: 'invalid-value',
      input: spell('platforms'),
      given: missing.join(', '),
      allowed: offered,
      message: `${spell('platforms')}: the builder ${builder.name} can't build for ${missing.join(' and ')}; it offers ${offered}. Install QEMU on the machine (docker run --privileged --rm tonistiigi/binfmt --install all), or name a builder that has a node for it.`,
    },
  ]
}

function dockerDriverThatPushes(
  { inputs, builder, spell }: PlanFacts,
  { push }: Decided,
): readonly Problem[] {
  if (builder.driver !== 'docker' || !push) return []
  return [
    {
      code: 'contradiction',
      input: spell('builder'),
      given: inputs.builder ?? builder.name,
      allowed: 'a builder of the docker-container, kubernetes or remote driver',
      message: `${spell('builder')}: the builder ${builder.name} has the docker driver, which can't push by digest and keeps no record of what it sent. Leave ${spell('builder')} unset for a builder of the run's own, or set ${spell('push')} to false.`,
    },
  ]
}

function indexAnnotationsOnManifest(facts: PlanFacts, { result }: Decided): readonly Problem[] {
  if (result === 'index') return []
  const { inputs, spell } = facts
  const refuse = (input: string, name: string): Problem => ({
    code: 'contradiction',
    input: spell(input),
    given: `index${name}`,
    allowed: 'levels manifest and manifest-descriptor for one platform without attestations',
    message: `${spell(input)}: index${name} needs an image index; one platform without attestations is a bare manifest. Use manifest${name}, or leave provenance on.`,
  })
  return [
    ...inputs.annotations.filter(isIndexLevel).map(({ key }) => refuse('annotations', `:${key}`)),
    ...(isIndexLevel({ levels: annotationLevels(facts) }) ? [refuse('annotation-levels', '')] : []),
  ]
}

function attestationsInDockerMediaTypes(
  { spell }: PlanFacts,
  { attested, image }: Decided,
): readonly Problem[] {
  if (parseGoBoolean(image['oci-mediatypes'] ?? 'true') !== false || !attested) return []
  return [
    {
      code: 'contradiction',
      input: spell('outputs'),
      given: 'oci-mediatypes=false',
      allowed: 'oci-mediatypes=false together with provenance: false and without sbom or attests',
      message: `${spell('outputs')}: oci-mediatypes=false can't hold attestations. Set ${spell('provenance')} to false, or leave the media types to OCI.`,
    },
  ]
}

// Where no platform is named only the build itself will tell which one it is.
function budgetsOfOtherPlatforms({ inputs, spell }: PlanFacts): readonly Problem[] {
  const built = inputs.platforms.map(formatPlatform)
  if (built.length === 0) return []
  return inputs.budget
    .filter(({ platform }) => platform !== undefined && !built.includes(platform))
    .map(({ text, platform }) => ({
      code: 'invalid-value',
      input: spell('budget'),
      given: text,
      allowed: `a platform that is built: ${built.join(', ')}`,
      message: `${spell('budget')}: "${text}" is about ${platform}, which is not built: ${spell('platforms')} has ${built.join(', ')}`,
    }))
}

// BuildKit refuses the two together.
function rewrittenAndUnpacked({ inputs, spell }: PlanFacts, { image }: Decided): readonly Problem[] {
  if (!inputs.reproducible || parseGoBoolean(image['unpack'] ?? '') !== true) return []
  return [
    {
      code: 'contradiction',
      input: spell('reproducible'),
      given: 'true',
      allowed: 'outputs without unpack=true',
      message: `${spell('reproducible')}: BuildKit can't both rewrite the times in layers and unpack them; leave unpack=true out of ${spell('outputs')}.`,
    },
  ]
}
