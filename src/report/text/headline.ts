import type { Phase, ResultBaseline, RunResult } from '../result.ts'
import { formatBytes, formatShare } from './bytes.ts'
import { baselineName } from './comparison.ts'
import { largest } from './largest.ts'
import { plainText } from './plain-text.ts'

/** What a run did, in one sentence of plain text. Without `why` where an error's own words stand beside it. */
export function headline(result: RunResult, { why }: { readonly why: boolean } = { why: true }): string {
  const ran = steps(result)
  switch (result.status) {
    case 'published':
      return sentence([cost(result), ran, toPull(result)])
    case 'unchanged':
      return sentence([`unchanged${since(result)}: the image that is there is kept`, moved(result), ran])
    case 'built':
      return sentence(['built, and pushed nowhere', ran])
    case 'skipped':
      return sentence(['nothing to do'])
    case 'refused':
      return sentence([`refused${why ? failure(result) : phase(result)}`, moved(result)])
    case 'failed':
      return sentence([`failed${why ? failure(result) : phase(result)}`, sent(result), moved(result)])
    case 'cancelled':
      return sentence([`cancelled${phase(result)}`, sent(result), moved(result)])
    default:
      return result.status satisfies never
  }
}

function sentence(parts: readonly (string | undefined)[]): string {
  const text = parts.filter((part) => part !== undefined && part !== '').join('; ')
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function cost(result: RunResult): string {
  const { existsBytes, mountedBytes, uploadedBytes, unknownBytes } = result.transfer
  const reused = existsBytes + mountedBytes
  const known = reused + uploadedBytes
  if (known + unknownBytes === 0) return `published to ${target(result)}`
  if (unknownBytes > 0) {
    return known === 0
      ? `published to ${target(result)}; what was uploaded is unknown`
      : `${formatBytes(uploadedBytes)} uploaded to ${target(result)}, ${formatBytes(unknownBytes)} unknown`
  }
  if (uploadedBytes === 0) return `all reused, nothing uploaded to ${target(result)}`
  return `${formatShare(reused, known)} reused, ${formatBytes(uploadedBytes)} uploaded to ${target(result)}`
}

/** One repository by its name, several by their number. */
function target({ images }: RunResult): string {
  const [first] = images
  if (first === undefined) return 'the registry'
  return images.length === 1 ? plainText(first.name) : `${images.length} repositories`
}

function steps({ legs }: RunResult): string | undefined {
  let all = 0
  let cached = 0
  for (const leg of legs) {
    if (leg.steps === null || leg.cached === null) return undefined
    all += leg.steps
    cached += leg.cached
  }
  return all === 0 ? undefined : `${all - cached} of ${all} steps ran`
}

function since(result: RunResult): string {
  const { baseline } = result
  return baseline === null ? '' : ` since ${knownAs(baseline, result)}`
}

/** For a machine of the platform that has most to fetch; a platform that is new has nothing yet. */
function toPull(result: RunResult): string | undefined {
  const { baseline } = result
  const known = baseline?.platforms.filter(({ previousSize }) => previousSize !== null) ?? []
  if (baseline === null || known.length === 0) return undefined
  const amounts = known.map(({ downloadBytes }) => downloadBytes)
  const most = largest(amounts)
  const isSame = amounts.every((amount) => formatBytes(amount) === formatBytes(most))
  const amount = most === 0 ? 'nothing' : `${isSame ? '' : 'up to '}${formatBytes(most)}`
  if (result.unchanged === true) return `unchanged${since(result)}, ${amount} to pull for whoever has it`
  return `${amount} to pull for whoever has ${knownAs(baseline, result)}`
}

function knownAs(baseline: ResultBaseline, result: RunResult): string {
  return baseline.tag === null ? 'the baseline' : plainText(baselineName(baseline, result))
}

const PHASES: Readonly<Record<Phase, string>> = {
  inputs: 'while reading the inputs',
  preflight: 'before the build',
  build: 'in the build',
  push: 'while pushing',
  observe: 'while reading what was sent',
  verify: 'while reading back what was pushed',
  gate: 'by a rule',
  tag: 'while setting tags',
  report: 'while reporting',
}

function phase({ error }: RunResult): string {
  return error === null ? '' : ` ${PHASES[error.phase]}`
}

function failure(result: RunResult): string {
  const { error } = result
  if (error === null) return ''
  const where = [error.repository, error.platform].filter((part) => part !== undefined).map(plainText)
  const message = plainText(error.message).replace(/\.$/, '')
  // A message that names the place doesn't need it twice.
  const missing = where.filter((part) => !message.includes(part))
  return `${phase(result)}${missing.length === 0 ? '' : ` (${missing.join(', ')})`}: ${message}`
}

function sent({ transfer }: RunResult): string | undefined {
  return transfer.uploadedBytes === 0 ? undefined : `${formatBytes(transfer.uploadedBytes)} had been uploaded`
}

function moved({ images, pushed }: RunResult): string | undefined {
  const tags = images.flatMap((image) => image.tags)
  const set = tags.filter(({ state }) => state === 'created' || state === 'moved').length
  if (set > 0) return `${set} of ${tags.length} tags set`
  return tags.length > 0 || pushed ? 'no tag moved' : undefined
}
