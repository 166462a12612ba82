import type { ParsedInputs } from '../inputs/parsed.ts'
import { compareImages } from '../ledger/compare.ts'
import type { Image } from '../oci/image.ts'
import { formatReference, type Reference } from '../oci/reference.ts'
import type { PublishPlan } from '../plan/plan.ts'
import type { Ports } from '../ports.ts'
import { CredentialsError, RegistryError } from '../registry/errors.ts'
import { readImage } from '../registry/read-image.ts'
import type { Registry } from '../registry/registry.ts'
import type { ResultBaseline } from '../report/result.ts'
import type { BaselineImage } from './baseline-image.ts'
import type { Journal } from './journal.ts'

/** The baseline, being read while the image is built; disposing of it ends the reading. */
export interface BaselineReading extends Disposable {
  /** Undefined where there is none; why, where that can't be told. */
  readonly found: Promise<BaselineImage | Unreadable | undefined>
}

interface Unreadable {
  readonly why: string
  readonly hint: string | null
}

const RETRY_BUDGET_MS = 3_000
/** From the start: what takes longer than the build and this is not waited for. */
const TIME_LIMIT_MS = 10_000

/** The part of a run that the baseline is read with. */
export interface BaselineReader {
  readonly registry: Pick<Registry, 'getManifest' | 'getConfig'>
  readonly inputs: Pick<ParsedInputs, 'baseline'>
  readonly ports: Pick<Ports, 'signal'>
}

/** Starts to read the baseline, index and manifests: before any tag moves, and beside the build, so that nobody waits for it. */
export function startBaseline(
  reader: BaselineReader,
  { baselines }: Pick<PublishPlan, 'baselines'>,
): BaselineReading {
  const stop = new AbortController()
  const limit = AbortSignal.timeout(TIME_LIMIT_MS)
  const signal = AbortSignal.any([reader.ports.signal, stop.signal, limit])
  const found = findBaseline(reader, baselines, signal)
  // Whoever waits for it is told.
  found.catch(() => {})
  return { found, [Symbol.dispose]: () => stop.abort() }
}

async function findBaseline(
  { registry, inputs, ports }: BaselineReader,
  references: readonly Reference[],
  signal: AbortSignal,
): Promise<BaselineImage | Unreadable | undefined> {
  for (const reference of references) {
    const { repository, tag = 'latest', digest } = reference
    try {
      const options = { signal, budgetMs: RETRY_BUDGET_MS }
      const image = await readImage(registry, repository, digest ?? tag, options)
      return { repository, tag: digest === undefined ? tag : null, image }
    } catch (error) {
      ports.signal.throwIfAborted()
      // That a tag isn't there yet is no news, unless somebody asked for it.
      if (inputs.baseline !== undefined || !isAbsence(error)) return whyUnreadable(error, reference, signal)
    }
  }
  return undefined
}

// Some registries tell nobody whether a repository that can't be read is there.
const ABSENT = ['not-found', 'unauthorized', 'denied']

function isAbsence(error: unknown): boolean {
  return error instanceof RegistryError && ABSENT.includes(error.kind)
}

/** Also what nobody foresaw: the image is there, and its tags are to be set. */
function whyUnreadable(error: unknown, reference: Reference, signal: AbortSignal): Unreadable {
  if (signal.aborted)
    return { why: `${formatReference(reference)} was not read within ${TIME_LIMIT_MS / 1000} s`, hint: null }
  if (error instanceof RegistryError || error instanceof CredentialsError)
    return { why: error.message, hint: error.hint ?? null }
  const why = error instanceof Error ? error.message : error
  return { why: `${formatReference(reference)} could not be read: ${why}`, hint: null }
}

/** Puts the verified image beside the baseline. That there is none fails no publish. */
export async function compareWithBaseline({ found }: BaselineReading, journal: Journal): Promise<void> {
  const { image } = journal
  if (image === undefined) return
  const baseline = await found
  if (baseline === undefined) return
  if ('why' in baseline) {
    journal.warn('baseline-unreadable', `nothing is compared: ${baseline.why}`, baseline.hint)
    return
  }
  journal.baselineImage = baseline
  journal.baseline = besideBaseline(image, baseline)
}

export function besideBaseline(
  image: Image,
  { repository, tag, image: before }: BaselineImage,
): ResultBaseline {
  const reference = formatReference({ repository, digest: before.digest })
  return { reference, tag, platforms: [...compareImages(image, before)] }
}
