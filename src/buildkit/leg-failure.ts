import { formatPlatform } from '../oci/platform.ts'
import type { Leg } from '../plan/plan.ts'
import { Failure } from '../report/failure.ts'
import type { LegOutcome } from './leg.ts'
import type { PushFailure } from './push-failure.ts'

const HINTS: Readonly<Record<PushFailure['code'], string>> = {
  'push-unauthorized': 'check the user name and password for this registry; no tag was moved',
  'push-denied':
    'the credentials are good but may not push here; on GitHub the job needs permissions: packages: write',
  'push-rejected': 'the registry refused what was sent; no tag was moved',
  'push-unavailable': 'the registry is overloaded or limits the rate; run again later, or raise push-timeout',
  'push-unreachable': "check the registry's name, its certificate, and the way from the builder to it",
}

const LOG_HINT = 'the log above shows the output of the step; no tag was moved'

const STORE = "turn on Docker's containerd image store (https://docs.docker.com/engine/storage/containerd/)"

/** What buildx refuses before a step runs. @see https://github.com/docker/buildx/blob/v0.35.0/build/opt.go */
const BUILD_HINTS: readonly (readonly [RegExp, string])[] = [
  [
    /docker exporter does not currently support exporting manifest lists/,
    `what is loaded has one platform and no attestations in Docker's classic image store: load that, or ${STORE}`,
  ],
  [
    /docker exporter does not support exporting manifest lists/,
    'set outputs to type=oci,dest=… for an archive of several',
  ],
  [/not supported for the docker driver/, `name a builder of another driver, or ${STORE}`],
]

/** The failure of a leg, as the user is told of it. Undefined for one that did its work or was cancelled. */
export function legFailure(leg: Leg, { failure, attempts }: LegOutcome): Failure | undefined {
  if (failure === undefined || 'cancelled' in failure) return undefined
  const platform = leg.platforms.map(formatPlatform).join(', ')
  if ('imports' in failure) return buildFailure(failure.imports.why, platform)
  if ('build' in failure) return buildFailure(failure.build, platform)
  const { push } = failure
  const tries = attempts === 1 ? '' : ` (${attempts} attempts)`
  return new Failure({
    code: push.code,
    phase: 'push',
    message: `pushing to ${push.repository} failed${tries}: ${push.why}`,
    hint: HINTS[push.code],
    repository: push.repository,
  })
}

/** A build that broke, for `platform` where that is known. */
export function buildFailure(message: string, platform = ''): Failure {
  return new Failure({
    code: 'build-failed',
    phase: 'build',
    message,
    hint: BUILD_HINTS.find(([words]) => words.test(message))?.[1] ?? LOG_HINT,
    ...(platform !== '' && { platform }),
  })
}
