import type { ParsedInputs } from '../inputs/parsed.ts'

/**
 * The time of every file and every image, in seconds since 1970: with a commit's own time each commit would give each rebuilt layer
 * another digest. It is the first of January 1980, before which no ZIP archive can have a file.
 */
export const FIXED_EPOCH = 315_532_800

const ARGUMENT = 'SOURCE_DATE_EPOCH'

/**
 * The build argument of a reproducible build, with the time that somebody set, in seconds since 1970; undefined where the build isn't
 * to be one, or the user gives that argument.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/docs/build-repro.md
 */
export function epochArgument(
  { reproducible, buildArgs }: Pick<ParsedInputs, 'reproducible' | 'buildArgs'>,
  epoch: number = FIXED_EPOCH,
): string | undefined {
  if (!reproducible || buildArgs.some(({ key }) => key === ARGUMENT)) return undefined
  return `${ARGUMENT}=${epoch}`
}

const REWRITTEN = new Set(['image', 'registry', 'oci', 'docker'])

/** What makes an exporter give all files in the layers that time; nothing for one that makes no image. */
export function rewriteTimes(
  { reproducible }: Pick<ParsedInputs, 'reproducible'>,
  type: string,
): Readonly<Record<string, string>> {
  return reproducible && REWRITTEN.has(type) ? { 'rewrite-timestamp': 'true' } : {}
}
