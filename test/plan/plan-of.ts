import type { Problem } from '../../src/inputs/problem.ts'
import { type Platform, parsePlatform } from '../../src/oci/platform.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import type { Builder, PublishPlan } from '../../src/plan/plan.ts'
import type { PlanFacts } from '../../src/plan/plan-facts.ts'
import { parsed, type With } from '../inputs/given.ts'

export const NOW = Date.parse('2026-11-22T12:00:00Z')

export function platform(text: string): Platform {
  const known = parsePlatform(text)
  if (known === undefined) throw new TypeError(text)
  return known
}

/** Nodes by name: the platforms that they list, those with a star given by whoever made the builder. */
export function builderOf(
  nodes: Readonly<Record<string, string>>,
  driver = 'docker-container',
  imageStore: Builder['imageStore'] = driver === 'docker' ? 'docker' : undefined,
  buildkitVersion?: string,
): Builder {
  return {
    name: 'b',
    driver,
    own: false,
    ...(imageStore !== undefined && { imageStore }),
    nodes: Object.entries(nodes).map(([name, list]) => {
      const all = list.split(' ')
      const starred = all.filter((text) => text.endsWith('*'))
      return {
        name,
        platforms: all.map((text) => platform(text.replace('*', ''))),
        preferred: starred.map((text) => platform(text.slice(0, -1))),
        ...(buildkitVersion !== undefined && { buildkitVersion }),
      }
    }),
  }
}

export type Facts = Partial<Omit<PlanFacts, 'inputs'>>

/** The facts of a machine without a CI, and a builder of one node for the two usual platforms. */
export function factsOf(inputs: With, facts: Facts = {}): PlanFacts {
  return {
    inputs: parsed(inputs),
    host: { event: 'local' },
    isGitHubLike: false,
    builder: builderOf({ b0: 'linux/amd64 linux/arm64 linux/arm/v7' }),
    noDefaultAttestations: true,
    secrets: [],
    defaultContext: '.',
    metadataFile: (leg) => `/run/metadata-${leg}.json`,
    spell: (name) => name,
    now: NOW,
    ...facts,
  }
}

export function planOf(inputs: With, facts?: Facts): PublishPlan {
  const plan = makePlan(factsOf(inputs, facts))
  if (!plan.ok) throw new Error(plan.error.map(({ message }) => message).join('\n'))
  return plan.value
}

export function planProblems(inputs: With, facts?: Facts): readonly Problem[] {
  const plan = makePlan(factsOf(inputs, facts))
  return plan.ok ? [] : plan.error
}

/** The values of a flag, in their order. */
export function valuesOf(flag: string, argv: readonly string[] = []): readonly string[] {
  return argv.flatMap((word, index) => (word === flag ? [argv[index + 1] ?? ''] : []))
}
