import { parseGitHubEvent } from '../../src/hosts/github-event.ts'
import { readActionInputs } from '../../src/inputs/environment.ts'
import { parseInputs } from '../../src/inputs/parse-inputs.ts'
import type { ParsedInputs } from '../../src/inputs/parsed.ts'
import type { Problem } from '../../src/inputs/problem.ts'
import type { Result } from '../../src/inputs/result.ts'
import { type MetadataEnvironment, readMetadataEnvironment } from '../../src/plan/metadata-environment.ts'
import { planTags, type TagsPlan } from '../../src/plan/tags-plan.ts'
import { fixture } from '../fixtures/fixture.ts'

/** What docker/metadata-action itself gave; test/fixtures/README.md says how it was asked. */
export interface RecordedTags {
  readonly repository: object
  readonly contexts: Readonly<Record<string, RecordedEvent>>
  readonly rules: readonly {
    readonly name: string
    readonly inputs: Inputs
    /** By context. */
    readonly gives: Readonly<Record<string, readonly string[] | { readonly error: string }>>
  }[]
}

export interface RecordedEvent {
  readonly event: string
  readonly ref: string
  readonly payload: object
}

export interface RecordedOutputs {
  readonly name: string
  readonly context: string
  readonly inputs: Inputs
  readonly env: Readonly<Record<string, string>>
  readonly outputs: Readonly<Record<string, string>>
  readonly variables: readonly string[]
  readonly bakeFiles?: Readonly<Record<string, string>>
}

export type Inputs = Readonly<Record<string, string>>

export const recordedTags: RecordedTags = JSON.parse(fixture('metadata-action/tags.json').toString())
export const recordedOutputs: readonly RecordedOutputs[] = JSON.parse(
  fixture('metadata-action/outputs.json').toString(),
)

export interface Asked {
  readonly plan: TagsPlan
  readonly inputs: ParsedInputs
  readonly environment: MetadataEnvironment
}

// The time that the recording took for the current one, and what it said when asked for the commit's.
const NOW = Date.parse('2020-01-10T00:30:00Z')
const COMMITTED = Date.parse('2019-12-24T18:00:00Z')

/** What we give for the same inputs at the same event, by the way that an action's inputs take. */
export function ask(
  context: string,
  inputs: Inputs,
  env: Readonly<Record<string, string>> = {},
): Result<Asked, readonly Problem[]> {
  const recorded = recordedTags.contexts[context]
  if (recorded === undefined) throw new TypeError(context)
  const { event, ref, payload } = recorded
  const environment = {
    GITHUB_EVENT_NAME: event,
    GITHUB_REF: ref,
    GITHUB_SHA: '860c1904a1ce19322e91ac35af1ab07466440c37',
    GITHUB_REPOSITORY: 'octocat/Hello-World',
    ...env,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  }
  const parsed = parseInputs(readActionInputs(environment))
  if (!parsed.ok) return parsed
  const metadata = readMetadataEnvironment(environment)
  if (!metadata.ok) return metadata
  const text = JSON.stringify({ repository: recordedTags.repository, ...payload })
  const plan = planTags({
    inputs: parsed.value,
    host: { commitTime: COMMITTED, ...parseGitHubEvent(environment, text, 'event.json').context },
    environment: metadata.value,
    spell: (name) => name,
    now: NOW,
  })
  if (!plan.ok) return plan
  return { ok: true, value: { plan: plan.value, inputs: parsed.value, environment: metadata.value } }
}
