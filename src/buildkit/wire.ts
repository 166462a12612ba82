import { BinaryReader, BinaryWriter, WireType } from '@bufbuild/protobuf/wire'

/**
 * The few messages of BuildKit's history and containerd's content API that we use, read field by field: a
 * generated client would bring both services whole.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/api/services/control/control.proto
 * @see https://github.com/containerd/containerd/blob/api/v1.10.0/api/services/content/v1/content.proto
 */
export interface HistoryEvent {
  /** 0 started, 1 complete, 2 deleted. */
  readonly type: number
  readonly record: HistoryRecord
}

export interface HistoryRecord {
  readonly ref: string
  readonly error?: WireStatus
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly completedAt?: number
  readonly exporterResponse: Readonly<Record<string, string>>
  /** By platform; the key is empty where the build had no `--platform`. */
  readonly results: Readonly<Record<string, BuildResult>>
  readonly trace?: WireDescriptor
  /** The whole error, a google.rpc.Status with its details. */
  readonly externalError?: WireDescriptor
  readonly steps: { readonly total: number; readonly cached: number; readonly completed: number }
}

/** google.rpc.Status */
export interface WireStatus {
  readonly code: number
  readonly message: string
  readonly details: readonly AnyMessage[]
}

export interface BuildResult {
  readonly results: readonly WireDescriptor[]
  readonly attestations: readonly WireDescriptor[]
}

export interface WireDescriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
  readonly annotations: Readonly<Record<string, string>>
}

/** google.protobuf.Any */
export interface AnyMessage {
  readonly typeUrl: string
  readonly value: Uint8Array
}

export function encodeHistoryRequest(request: { ref?: string; earlyExit: boolean }): Uint8Array {
  const writer = new BinaryWriter()
  if (request.ref !== undefined) writer.tag(2, WireType.LengthDelimited).string(request.ref)
  if (request.earlyExit) writer.tag(3, WireType.Varint).bool(true)
  return writer.finish()
}

/** Asks BuildKit to write the trace of a finished build now rather than some seconds later (BuildKit 0.16 and newer). */
export function encodeFinalizeRequest(ref: string): Uint8Array {
  return new BinaryWriter()
    .tag(1, WireType.LengthDelimited)
    .string(ref)
    .tag(4, WireType.Varint)
    .bool(true)
    .finish()
}

/** A ReadContentRequest, and an InfoRequest as well. */
export function encodeReadRequest(digest: string): Uint8Array {
  return new BinaryWriter().tag(1, WireType.LengthDelimited).string(digest).finish()
}

export function decodeReadResponse(bytes: Uint8Array): Uint8Array {
  let data: Uint8Array = new Uint8Array()
  fields(bytes, {
    2: (reader) => {
      data = reader.bytes()
    },
  })
  return data
}

/** The size of a blob in bytes, of containerd's InfoResponse to the same request. */
export function decodeInfoResponse(bytes: Uint8Array): number {
  let size = 0
  fields(bytes, {
    1: (info) =>
      fields(info.bytes(), {
        2: (reader) => {
          size = Number(reader.int64())
        },
      }),
  })
  return size
}

export function decodeHistoryEvent(bytes: Uint8Array): HistoryEvent {
  let type = 0
  let record = decodeRecord(new Uint8Array())
  fields(bytes, {
    1: (reader) => {
      type = reader.int32()
    },
    2: (reader) => {
      record = decodeRecord(reader.bytes())
    },
  })
  return { type, record }
}

function decodeRecord(bytes: Uint8Array): HistoryRecord {
  let ref = ''
  let error: HistoryRecord['error']
  let createdAt = 0
  let completedAt: number | undefined
  let trace: WireDescriptor | undefined
  let externalError: WireDescriptor | undefined
  let single: BuildResult | undefined
  const exporterResponse: Record<string, string> = {}
  const results: Record<string, BuildResult> = {}
  const steps = { total: 0, cached: 0, completed: 0 }
  fields(bytes, {
    1: (reader) => {
      ref = reader.string()
    },
    5: (reader) => {
      error = decodeStatus(reader.bytes())
    },
    6: (reader) => {
      createdAt = decodeTimestamp(reader.bytes())
    },
    7: (reader) => {
      completedAt = decodeTimestamp(reader.bytes())
    },
    9: (reader) => mapEntry(reader.bytes(), exporterResponse, (value) => value.string()),
    10: (reader) => {
      single = decodeBuildResult(reader.bytes())
    },
    11: (reader) => mapEntry(reader.bytes(), results, (value) => decodeBuildResult(value.bytes())),
    13: (reader) => {
      trace = decodeDescriptor(reader.bytes())
    },
    15: (reader) => {
      steps.cached = reader.int32()
    },
    16: (reader) => {
      steps.total = reader.int32()
    },
    17: (reader) => {
      steps.completed = reader.int32()
    },
    18: (reader) => {
      externalError = decodeDescriptor(reader.bytes())
    },
  })
  if (single !== undefined && Object.keys(results).length === 0) results[''] = single
  return {
    ref,
    createdAt,
    exporterResponse,
    results,
    steps,
    ...(error !== undefined && { error }),
    ...(completedAt !== undefined && { completedAt }),
    ...(trace !== undefined && { trace }),
    ...(externalError !== undefined && { externalError }),
  }
}

export function decodeStatus(bytes: Uint8Array): WireStatus {
  let code = 0
  let message = ''
  const details: AnyMessage[] = []
  fields(bytes, {
    1: (reader) => {
      code = reader.int32()
    },
    2: (reader) => {
      message = reader.string()
    },
    3: (reader) => details.push(decodeAny(reader.bytes())),
  })
  return { code, message, details }
}

function decodeAny(bytes: Uint8Array): AnyMessage {
  let typeUrl = ''
  let value: Uint8Array = new Uint8Array()
  fields(bytes, {
    1: (reader) => {
      typeUrl = reader.string()
    },
    2: (reader) => {
      value = reader.bytes()
    },
  })
  return { typeUrl, value }
}

/** google.protobuf.Timestamp: milliseconds since 1970. */
export function decodeTimestamp(bytes: Uint8Array): number {
  let seconds = 0
  let nanos = 0
  fields(bytes, {
    1: (reader) => {
      seconds = Number(reader.int64())
    },
    2: (reader) => {
      nanos = reader.int32()
    },
  })
  return seconds * 1000 + Math.floor(nanos / 1e6)
}

function decodeBuildResult(bytes: Uint8Array): BuildResult {
  const deprecated: WireDescriptor[] = []
  const attestations: WireDescriptor[] = []
  const results: WireDescriptor[] = []
  fields(bytes, {
    1: (reader) => deprecated.push(decodeDescriptor(reader.bytes())),
    2: (reader) => attestations.push(decodeDescriptor(reader.bytes())),
    3: (reader) => {
      const entry: Record<string, WireDescriptor> = {}
      mapEntry(reader.bytes(), entry, (value) => decodeDescriptor(value.bytes()))
      results.push(...Object.values(entry))
    },
  })
  return { results: results.length > 0 ? results : deprecated, attestations }
}

function decodeDescriptor(bytes: Uint8Array): WireDescriptor {
  let mediaType = ''
  let digest = ''
  let size = 0
  const annotations: Record<string, string> = {}
  fields(bytes, {
    1: (reader) => {
      mediaType = reader.string()
    },
    2: (reader) => {
      digest = reader.string()
    },
    3: (reader) => {
      size = Number(reader.int64())
    },
    5: (reader) => mapEntry(reader.bytes(), annotations, (value) => value.string()),
  })
  return { mediaType, digest, size, annotations }
}

/** Map keys are strings, or integers that we don't need. */
function mapEntry<T>(bytes: Uint8Array, into: Record<string, T>, read: (reader: BinaryReader) => T): void {
  const reader = new BinaryReader(bytes)
  let key = ''
  let value: T | undefined
  while (reader.pos < reader.len) {
    const [field, type] = reader.tag()
    if (field === 1 && type === WireType.LengthDelimited) key = reader.string()
    else if (field === 2) value = read(reader)
    else reader.skip(type)
  }
  if (value !== undefined) into[key] = value
}

/** Reads a message field by field; those without a reader are skipped. */
export function fields(
  bytes: Uint8Array,
  readers: Readonly<Record<number, (reader: BinaryReader) => void>>,
): void {
  const reader = new BinaryReader(bytes)
  while (reader.pos < reader.len) {
    const [field, type] = reader.tag()
    const read = readers[field]
    if (read === undefined) reader.skip(type)
    else read(reader)
  }
}
