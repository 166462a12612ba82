import { isRecord, parseJson } from '../json.ts'
import { lastWords } from './buildx.ts'
import type { Observed } from './observed-build.ts'
import type { ProcessResult } from './process.ts'
import { withoutQueries } from './push-failure.ts'
import type { WireStatus } from './wire.ts'

/** Why a build ended: from BuildKit's record, else in the last words of buildx. */
export function explainBuild(
  process: ProcessResult,
  { observation }: Observed,
  hidden: readonly string[],
): string {
  if (observation?.error !== undefined) return describeBuildFailure(observation.error, hidden).message
  const words = lastWords(process.stderr)
  return words === '' ? `buildx ended with status ${process.exitCode}` : withoutValues(words, hidden)
}

/** The step that broke a build, as the Dockerfile has it. */
export interface BuildFailure {
  readonly message: string
  readonly line?: number
}

interface Source {
  readonly info?: { readonly filename?: string; readonly data?: string }
  readonly ranges?: readonly { readonly start?: { readonly line?: number } }[]
}

const SOURCE_TYPE = 'github.com/moby/buildkit/errdefs.Source+json'

/**
 * BuildKit's error in a sentence. The Dockerfile's own text is shown, never the vertex's name: that has the values of
 * build arguments in it.
 * @param hidden values of build arguments, which BuildKit's own words may hold.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/solver/errdefs/errdefs.proto
 */
export function describeBuildFailure(error: WireStatus, hidden: readonly string[] = []): BuildFailure {
  const source = error.details
    .filter((detail) => detail.typeUrl === SOURCE_TYPE)
    .map((detail) => parseSource(detail.value))[0]
  const line = source?.ranges?.[0]?.start?.line
  const text = source?.info?.data
  const exit = /did not complete successfully: exit code: (\d+)/.exec(error.message)?.[1]
  const words = withoutValues(firstLine(error.message), hidden)
  if (line === undefined || typeof text !== 'string') return { message: words }
  const instruction = Buffer.from(text, 'base64').toString('utf8').split('\n')[line - 1]?.trim() ?? ''
  const file = source?.info?.filename ?? 'Dockerfile'
  const what = exit === undefined ? words : `the command ended with exit code ${exit}`
  return { message: [`${file}:${line}`, instruction, what].filter((part) => part !== '').join(': '), line }
}

function firstLine(message: string): string {
  return withoutQueries(message).split('\n')[0]?.slice(0, 500) ?? ''
}

const SHORTEST = 3

// One or two characters are no secret, and stand everywhere.
export function withoutValues(text: string, hidden: readonly string[]): string {
  const values = hidden.filter((value) => value.length >= SHORTEST).toSorted((a, b) => b.length - a.length)
  return values.reduce((shown, value) => shown.replaceAll(value, '…'), text)
}

function parseSource(value: Uint8Array): Source {
  const said = parseJson(value)
  return isRecord(said) ? said : {}
}
