import { setTimeout as sleep } from 'node:timers/promises'
import { parseJson } from '../json.ts'
import { type CacheLayer, layersSent } from '../ledger/cache-layers.ts'
import type { Provenance } from '../ledger/provenance.ts'
import type { SolveStatus } from '../ledger/solve-status.ts'
import { createTraceReader, type ParsedTrace } from '../ledger/trace.ts'
import { isProvenance } from '../oci/manifest.ts'
import type { Control } from './control.ts'
import { decodeStatus, type HistoryRecord, type WireStatus } from './wire.ts'

/** What BuildKit itself recorded about one build. */
export interface Observation {
  readonly record: HistoryRecord
  /** Why the build failed, with everything that BuildKit knows about it. */
  readonly error?: WireStatus
  /** How the image was made, by platform; the key is empty where the build had no `--platform`. */
  readonly provenances: ReadonlyMap<string, Provenance>
  /** Missing where BuildKit doesn't give it any more. */
  readonly status?: SolveStatus
  /** What went to caches that are no registries; missing where nothing is said of it. */
  readonly cacheLayers?: readonly CacheLayer[]
  /** Missing where BuildKit keeps none, or has not written it in time. */
  readonly trace?: ParsedTrace
}

export interface RecordQuery {
  /** Trace id that the build was started with. */
  readonly traceId: string
  /** From the metadata file; a build that failed has none. */
  readonly ref?: string
  /** When the build was started, milliseconds since 1970. */
  readonly since: number
  /** Whether its trace is read. One that is found by nothing else is. */
  readonly isTraced: boolean
}

// A trace of a long build has some ten megabytes; what is beyond this is no trace that we could use.
const TRACE_LIMIT = 256 * 1024 * 1024
const ERROR_LIMIT = 1024 * 1024
const PROVENANCE_LIMIT = 32 * 1024 * 1024
const TRACE_WAIT_MS = 8_000
const CLOCK_SKEW_MS = 60_000

/** The record of a build, found by its ref, or by the trace id that only this build has. Undefined when there is none. */
export async function findRecord(control: Control, query: RecordQuery): Promise<Observation | undefined> {
  if (query.ref !== undefined)
    return await (query.isTraced ? observe(control, query.ref) : observeUntraced(control, query.ref))
  const records = await control.history()
  const recent = records
    .filter((record) => record.createdAt >= query.since - CLOCK_SKEW_MS)
    .toSorted((a, b) => b.createdAt - a.createdAt)
  for (const { ref } of recent) {
    const observation = await observe(control, ref, query.traceId)
    if (observation?.trace !== undefined) return observation
  }
  return undefined
}

async function observeUntraced(control: Control, ref: string): Promise<Observation | undefined> {
  const [record] = await control.history(ref)
  return record && (await readRest(control, record))
}

async function observe(control: Control, ref: string, traceId?: string): Promise<Observation | undefined> {
  await control.finalize(ref)
  const deadline = Date.now() + TRACE_WAIT_MS
  for (;;) {
    const [record] = await control.history(ref)
    if (record === undefined) return undefined
    if (record.trace !== undefined) {
      // Whose record it is its trace tells, where nothing else does.
      const rest = traceId === undefined ? readRest(control, record) : undefined
      rest?.catch(() => {})
      const trace = await readTrace(control, record.trace.digest, traceId)
      return trace && { ...(await (rest ?? readRest(control, record))), trace }
    }
    // BuildKit before 0.16 doesn't know how to be asked, and writes the trace when it has time.
    if (traceId !== undefined || Date.now() > deadline) return await readRest(control, record)
    await sleep(200)
  }
}

/** A long build's is not kept as a whole; another build's is not read to its end. */
async function readTrace(
  control: Control,
  digest: string,
  traceId: string | undefined,
): Promise<ParsedTrace | undefined> {
  const reader = createTraceReader()
  let isOurs = traceId === undefined
  await control.pour(digest, TRACE_LIMIT, (bytes) => {
    // Every span has the id, the first one too.
    isOurs ||= traceId !== undefined && Buffer.from(bytes).includes(traceId)
    if (isOurs) reader.add(bytes)
    return isOurs
  })
  return isOurs ? reader.end() : undefined
}

async function readRest(control: Control, record: HistoryRecord): Promise<Observation> {
  const [error, provenances, said] = await Promise.all([
    readError(control, record),
    readProvenances(control, record),
    // Without it some columns stay empty, and nothing else happens.
    readStatus(control, record).catch(() => ({})),
  ])
  return { record, ...error, provenances, ...said }
}

async function readStatus(
  control: Control,
  { ref }: HistoryRecord,
): Promise<Pick<Observation, 'status' | 'cacheLayers'>> {
  const status = await control.status(ref)
  const sizes = layersSent(status).map(async (digest) => ({
    digest,
    size: await control.size(digest).catch(() => undefined),
  }))
  return { status, cacheLayers: await Promise.all(sizes) }
}

async function readProvenances(
  control: Control,
  record: HistoryRecord,
): Promise<ReadonlyMap<string, Provenance>> {
  // Its schema takes longer to load than all of the rest; nobody needs it before a build.
  const loading = import('../ledger/provenance.ts')
  const read = Object.entries(record.results).map(async ([platform, { attestations }]) => {
    const descriptor = attestations.find(isProvenance)
    if (descriptor === undefined) return []
    const [{ parseProvenance }, bytes] = await Promise.all([
      loading,
      control.read(descriptor.digest, PROVENANCE_LIMIT),
    ])
    const provenance = parseProvenance(parseJson(bytes))
    return provenance === undefined ? [] : [[platform, provenance] as const]
  })
  return new Map((await Promise.all(read)).flat())
}

/** The record holds the error's message, and elsewhere the whole of it: the step's place in the Dockerfile is there. */
async function readError(control: Control, record: HistoryRecord): Promise<{ error?: WireStatus }> {
  if (record.externalError === undefined) return record.error === undefined ? {} : { error: record.error }
  return { error: decodeStatus(await control.read(record.externalError.digest, ERROR_LIMIT)) }
}
