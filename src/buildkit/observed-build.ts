import { randomBytes } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { isRecord, parseJson } from '../json.ts'
import { lazily } from '../lazily.ts'
import { formatPlatform, type Platform } from '../oci/platform.ts'
import type { Buildx } from './buildx.ts'
import { type Control, openControl } from './control.ts'
import type { Histories } from './histories.ts'
import type { ProcessResult } from './process.ts'
import { findRecord, type Observation, type RecordQuery } from './record.ts'

export interface ObservedBuild {
  readonly buildx: Buildx
  readonly env: NodeJS.ProcessEnv
  readonly builder: string
  readonly histories: Histories
  /** Chooses the node whose history is read; undefined where there is only one. */
  readonly platform?: Platform | undefined
  readonly argv: readonly string[]
  /** The one that `argv` names, if it names one. */
  readonly metadataFile?: string | undefined
  readonly fromStandardInput?: boolean | undefined
  /** What it reads there, where that is ours to give. */
  readonly input?: Promise<Uint8Array>
  readonly toStandardOutput?: boolean | undefined
  readonly signal: AbortSignal
  /** buildx draws its progress on our own terminal. */
  readonly onTerminal: boolean
  readonly onOutput: (text: string) => void
  /** Whether what it asked of registries is to be known, which BuildKit has to write down first. Default true. */
  readonly isTraced?: boolean
  /** As soon as buildx is done. */
  readonly onMetadata?: (metadata: Metadata) => void
}

// A trace may have many megabytes; who cancels doesn't wait for them.
const LIMIT_MS = 60_000
const LIMIT_AFTER_CANCEL_MS = 3_000

type Metadata = Readonly<Record<string, unknown>>

export interface BuildOutcome {
  readonly process: ProcessResult
  /** Empty after a failure. */
  readonly metadata: Metadata
  /** `builder/node/id`; none after a failure. */
  readonly ref?: string
  /** Reads what BuildKit recorded of it. Never rejects; who leaves the builder has to wait for it. */
  observe(): Promise<Observed>
}

export interface Observed {
  readonly observation?: Observation
  /** Why there is no observation. */
  readonly blind?: string
}

/** One `buildx build`, and what BuildKit recorded of it, after a failure and an interruption too. */
export async function runObserved(build: ObservedBuild): Promise<BuildOutcome> {
  const { metadataFile } = build
  const traceId = randomBytes(16).toString('hex')
  const since = Date.now()
  if (metadataFile !== undefined) await rm(metadataFile, { force: true })
  // Connected while the build runs, so that nobody waits for it afterwards; not while buildx starts, which takes as much.
  const connect = () => {
    if (!build.signal.aborted && !build.histories.isOver) historyOf(build)
  }
  if (build.onTerminal) connect()
  const process = await build.buildx.run(build.argv, {
    env: { ...build.env, ...traceEnvironment(traceId) },
    signal: build.signal,
    ...(build.input !== undefined && { input: build.input }),
    onStderr: (text) => {
      connect()
      build.onOutput(text)
    },
    inheritStderr: build.onTerminal,
    inheritStdin: build.fromStandardInput === true,
    inheritStdout: build.toStandardOutput === true,
  })
  const metadata =
    process.exitCode === 0 && metadataFile !== undefined ? await readMetadata(metadataFile) : {}
  build.onMetadata?.(metadata)
  const ref = metadata['buildx.build.ref']
  const id = typeof ref === 'string' ? ref.split('/')[2] : undefined
  const query = { traceId, since, isTraced: build.isTraced ?? true, ...(id !== undefined && { ref: id }) }
  return {
    ...{ process, metadata },
    observe: lazily(() => Promise.race([observe(build, query), tooLate(build.signal)])),
    ...(typeof ref === 'string' && { ref }),
  }
}

/** Resolves when nobody waits for the record any more. */
async function tooLate(signal: AbortSignal): Promise<{ readonly blind: string }> {
  const wait = (milliseconds: number, until?: AbortSignal) =>
    sleep(milliseconds, undefined, { ref: false, ...(until !== undefined && { signal: until }) })
  const isOver = await wait(LIMIT_MS, signal).then(
    () => true,
    () => false,
  )
  if (!isOver) await wait(LIMIT_AFTER_CANCEL_MS)
  const limit = isOver ? LIMIT_MS : LIMIT_AFTER_CANCEL_MS
  return { blind: `the builder's history didn't answer within ${limit / 1000} s` }
}

/** The record is found again by this id; provenance would make the metadata file as large as the build is. */
function traceEnvironment(traceId: string): NodeJS.ProcessEnv {
  return {
    TRACEPARENT: `00-${traceId}-${randomBytes(8).toString('hex')}-01`,
    BUILDX_METADATA_PROVENANCE: 'false',
    BUILDX_METADATA_WARNINGS: 'true',
  }
}

function historyOf(build: ObservedBuild): Control {
  const { buildx, env } = build
  return build.histories.of(nodeOf(build), () =>
    openControl(buildx.dial(['dial-stdio', ...nodeArguments(build)], env)),
  )
}

/** What connections to a node are kept under. */
export function nodeOf(node: BuilderPlace): string {
  return nodeArguments(node).join(' ')
}

type BuilderPlace = Pick<ObservedBuild, 'builder' | 'platform'>

function nodeArguments({ builder, platform }: BuilderPlace): readonly string[] {
  return ['--builder', builder, ...(platform === undefined ? [] : ['--platform', formatPlatform(platform)])]
}

async function observe(build: ObservedBuild, query: RecordQuery): Promise<Observed> {
  const found = (observation: Observation | undefined): Observed =>
    observation === undefined ? { blind: 'BuildKit kept no record of the build' } : { observation }
  try {
    return found(await findRecord(historyOf(build), query))
  } catch {
    // A connection that had nothing to say for as long as a build takes may have been cut on the way.
    await build.histories.forget(nodeOf(build))
  }
  try {
    return found(await findRecord(historyOf(build), query))
  } catch (error) {
    return { blind: `the builder's history can't be read: ${error instanceof Error ? error.message : error}` }
  }
}

async function readMetadata(file: string): Promise<Metadata> {
  // A buildx of a kind that writes none: the record has the digest too.
  const metadata = parseJson(await readFile(file).catch(() => ''))
  return isRecord(metadata) ? metadata : {}
}
