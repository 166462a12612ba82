import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire'
import {
  type BuildWarning,
  joinVertices,
  type Progress,
  type SolveStatus,
  type Vertex,
} from '../ledger/solve-status.ts'
import { decodeTimestamp, fields } from './wire.ts'

/** @see https://github.com/moby/buildkit/blob/v0.31.2/api/services/control/control.proto */
export function encodeStatusRequest(ref: string): Uint8Array {
  return new BinaryWriter().tag(1, WireType.LengthDelimited).string(ref).finish()
}

/** All responses of one build together. What steps printed is left out: nobody here needs it, and it may be long. */
export function decodeStatusResponses(messages: readonly Uint8Array[]): SolveStatus {
  const vertices: Vertex[] = []
  const progress = new Map<string, Progress>()
  const warnings: BuildWarning[] = []
  for (const message of messages) {
    fields(message, {
      1: (reader) => vertices.push(decodeVertex(reader.bytes())),
      2: (reader) => {
        const one = decodeProgress(reader.bytes())
        progress.set(`${one.vertex} ${one.id}`, one)
      },
      4: (reader) => warnings.push(decodeWarning(reader.bytes())),
    })
  }
  return { vertices: joinVertices(vertices), progress: [...progress.values()], warnings }
}

function decodeVertex(bytes: Uint8Array): Vertex {
  let digest = ''
  let name = ''
  let cached = false
  let error = ''
  let start: number | undefined
  let end: number | undefined
  const inputs: string[] = []
  fields(bytes, {
    1: (reader) => {
      digest = reader.string()
    },
    2: (reader) => inputs.push(reader.string()),
    3: (reader) => {
      name = reader.string()
    },
    4: (reader) => {
      cached = reader.bool()
    },
    5: (reader) => {
      start = decodeTimestamp(reader.bytes())
    },
    6: (reader) => {
      end = decodeTimestamp(reader.bytes())
    },
    7: (reader) => {
      error = reader.string()
    },
  })
  return {
    digest,
    inputs,
    name,
    cached,
    ...(error !== '' && { error }),
    work: start === undefined ? undefined : { start, end: Math.max(start, end ?? start) },
  }
}

function decodeProgress(bytes: Uint8Array): Progress {
  let id = ''
  let vertex = ''
  let current = 0
  let start = 0
  let end = 0
  fields(bytes, {
    1: (reader) => {
      id = reader.string()
    },
    2: (reader) => {
      vertex = reader.string()
    },
    4: (reader) => {
      current = Math.max(0, Number(reader.int64()))
    },
    7: (reader) => {
      start = decodeTimestamp(reader.bytes())
    },
    8: (reader) => {
      end = decodeTimestamp(reader.bytes())
    },
  })
  return { id, vertex, current, start, end: Math.max(start, end) }
}

function decodeWarning(bytes: Uint8Array): BuildWarning {
  let message = ''
  let description: string | undefined
  let url: string | undefined
  let line: number | undefined
  fields(bytes, {
    3: (reader) => {
      message = new TextDecoder().decode(reader.bytes())
    },
    4: (reader) => {
      const detail = new TextDecoder().decode(reader.bytes())
      description ??= detail
    },
    5: (reader) => {
      url = reader.string()
    },
    7: (reader) => {
      const start = decodeRangeStart(reader.bytes())
      // A here-document has a range for each of its lines.
      line ??= start
    },
  })
  return {
    message,
    description: description || undefined,
    url: url || undefined,
    line: line !== undefined && line > 0 ? line : undefined,
  }
}

/** Range.start.line */
function decodeRangeStart(bytes: Uint8Array): number | undefined {
  let line: number | undefined
  fields(bytes, {
    1: (range) =>
      fields(range.bytes(), {
        1: (position) => {
          line = position.int32()
        },
      }),
  })
  return line
}
