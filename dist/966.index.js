export const id = 966;
export const ids = [966];
export const modules = {

/***/ 70966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GrpcError: () => (/* binding */ GrpcError),
  controlOver: () => (/* binding */ controlOver),
  openControl: () => (/* binding */ openControl)
});

// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(32467);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./buildkit/dial.js
var buildkit_dial = __webpack_require__(52456);
// EXTERNAL MODULE: ../../../node_modules/@bufbuild/protobuf/dist/esm/wire/binary-encoding.js + 3 modules
var binary_encoding = __webpack_require__(69185);
;// CONCATENATED MODULE: ./ledger/solve-status.js
/** Joins what came in parts: a vertex is told of again each time that something about it changes. */
function joinVertices(events) {
    const vertices = new Map();
    for (const event of events) {
        const before = vertices.get(event.digest);
        vertices.set(event.digest, before === undefined ? event : joined(before, event));
    }
    return [...vertices.values()];
}
function joined(before, event) {
    const times = [before.work, event.work].filter((work) => work !== undefined);
    return {
        ...event,
        inputs: event.inputs.length > 0 ? event.inputs : before.inputs,
        cached: before.cached || event.cached,
        work: times.length === 0
            ? undefined
            : {
                start: Math.min(...times.map(({ start }) => start)),
                end: Math.max(...times.map(({ end }) => end)),
            },
    };
}

// EXTERNAL MODULE: ./buildkit/wire.js
var wire = __webpack_require__(11415);
;// CONCATENATED MODULE: ./buildkit/status-wire.js



/** @see https://github.com/moby/buildkit/blob/v0.31.2/api/services/control/control.proto */
function encodeStatusRequest(ref) {
    return new binary_encoding/* BinaryWriter */.fI().tag(1, binary_encoding/* WireType */.O0.LengthDelimited).string(ref).finish();
}
/** All responses of one build together. What steps printed is left out: nobody here needs it, and it may be long. */
function decodeStatusResponses(messages) {
    const vertices = [];
    const progress = new Map();
    const warnings = [];
    for (const message of messages) {
        (0,wire/* fields */.OA)(message, {
            1: (reader) => vertices.push(decodeVertex(reader.bytes())),
            2: (reader) => {
                const one = decodeProgress(reader.bytes());
                progress.set(`${one.vertex} ${one.id}`, one);
            },
            4: (reader) => warnings.push(decodeWarning(reader.bytes())),
        });
    }
    return { vertices: joinVertices(vertices), progress: [...progress.values()], warnings };
}
function decodeVertex(bytes) {
    let digest = '';
    let name = '';
    let cached = false;
    let error = '';
    let start;
    let end;
    const inputs = [];
    (0,wire/* fields */.OA)(bytes, {
        1: (reader) => {
            digest = reader.string();
        },
        2: (reader) => inputs.push(reader.string()),
        3: (reader) => {
            name = reader.string();
        },
        4: (reader) => {
            cached = reader.bool();
        },
        5: (reader) => {
            start = (0,wire/* decodeTimestamp */.pC)(reader.bytes());
        },
        6: (reader) => {
            end = (0,wire/* decodeTimestamp */.pC)(reader.bytes());
        },
        7: (reader) => {
            error = reader.string();
        },
    });
    return {
        digest,
        inputs,
        name,
        cached,
        ...(error !== '' && { error }),
        work: start === undefined ? undefined : { start, end: Math.max(start, end ?? start) },
    };
}
function decodeProgress(bytes) {
    let id = '';
    let vertex = '';
    let current = 0;
    let start = 0;
    let end = 0;
    (0,wire/* fields */.OA)(bytes, {
        1: (reader) => {
            id = reader.string();
        },
        2: (reader) => {
            vertex = reader.string();
        },
        4: (reader) => {
            current = Math.max(0, Number(reader.int64()));
        },
        7: (reader) => {
            start = (0,wire/* decodeTimestamp */.pC)(reader.bytes());
        },
        8: (reader) => {
            end = (0,wire/* decodeTimestamp */.pC)(reader.bytes());
        },
    });
    return { id, vertex, current, start, end: Math.max(start, end) };
}
function decodeWarning(bytes) {
    let message = '';
    let description;
    let url;
    let line;
    (0,wire/* fields */.OA)(bytes, {
        3: (reader) => {
            message = new TextDecoder().decode(reader.bytes());
        },
        4: (reader) => {
            const detail = new TextDecoder().decode(reader.bytes());
            description ??= detail;
        },
        5: (reader) => {
            url = reader.string();
        },
        7: (reader) => {
            const start = decodeRangeStart(reader.bytes());
            // A here-document has a range for each of its lines.
            line ??= start;
        },
    });
    return {
        message,
        description: description || undefined,
        url: url || undefined,
        line: line !== undefined && line > 0 ? line : undefined,
    };
}
/** Range.start.line */
function decodeRangeStart(bytes) {
    let line;
    (0,wire/* fields */.OA)(bytes, {
        1: (range) => (0,wire/* fields */.OA)(range.bytes(), {
            1: (position) => {
                line = position.int32();
            },
        }),
    });
    return line;
}

// EXTERNAL MODULE: ./oci/platform.js
var oci_platform = __webpack_require__(8190);
;// CONCATENATED MODULE: ./buildkit/worker-wire.js


/**
 * Of a ListWorkersResponse: what BuildKit builds for, each platform once, its own first.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/api/types/worker.proto
 */
function decodePlatforms(message) {
    const platforms = new Map();
    (0,wire/* fields */.OA)(message, {
        1: (worker) => (0,wire/* fields */.OA)(worker.bytes(), {
            3: (reader) => {
                const platform = decodePlatform(reader.bytes());
                platforms.set((0,oci_platform/* formatPlatform */.Bq)(platform), platform);
            },
        }),
    });
    return [...platforms.values()];
}
/** @see https://github.com/moby/buildkit/blob/v0.31.2/solver/pb/ops.proto */
function decodePlatform(bytes) {
    let [architecture, os, variant] = ['', '', ''];
    (0,wire/* fields */.OA)(bytes, {
        1: (reader) => {
            architecture = reader.string();
        },
        2: (reader) => {
            os = reader.string();
        },
        3: (reader) => {
            variant = reader.string();
        },
    });
    return (0,oci_platform/* normalizePlatform */.FL)({ os, architecture, ...(variant !== '' && { variant }) });
}
/** Of an InfoResponse: `v0.31.2`; empty where BuildKit doesn't say. */
function decodeVersion(message) {
    let version = '';
    (0,wire/* fields */.OA)(message, {
        1: (build) => (0,wire/* fields */.OA)(build.bytes(), {
            2: (reader) => {
                version = reader.string();
            },
        }),
    });
    return version;
}

;// CONCATENATED MODULE: ./buildkit/control.js






/** One answer of BuildKit's that was not OK. @see https://grpc.io/docs/guides/status-codes/ */
class GrpcError extends Error {
    name = 'GrpcError';
    status;
    constructor(method, status, message) {
        super(`BuildKit answered ${method} with status ${status}: ${message}`);
        this.status = status;
    }
}
/** @throws {Error} at the first call, when the builder can't be reached. */
function openControl(dial) {
    return controlOver((0,buildkit_dial/* startDial */.R)(dial));
}
/** The same over a program that runs already. */
function controlOver({ child, ended, kill }) {
    const socket = socketOf(child);
    const session = external_node_http2_.connect('http://localhost', { createConnection: () => socket });
    const broken = new Promise((_, reject) => session.once('error', reject));
    const failure = Promise.race([broken, ended]);
    failure.catch(() => { });
    const listen = (method, message, limit, onMessage) => Promise.race([grpc(session, method, message, limit, onMessage), failure]);
    const call = async (method, message, limit = Number.POSITIVE_INFINITY) => {
        const messages = [];
        await listen(method, message, limit, (answer) => messages.push(answer) > 0);
        return messages;
    };
    return {
        async worker() {
            const [workers, info] = await Promise.all([
                call('/moby.buildkit.v1.Control/ListWorkers', new Uint8Array()),
                call('/moby.buildkit.v1.Control/Info', new Uint8Array()).catch((error) => {
                    if (error instanceof GrpcError && error.status === UNIMPLEMENTED)
                        return [];
                    throw error;
                }),
            ]);
            const version = info.map(decodeVersion).find((text) => text !== '');
            return { platforms: workers.flatMap(decodePlatforms), ...(version !== undefined && { version }) };
        },
        async history(ref) {
            const request = (0,wire/* encodeHistoryRequest */.IS)({ earlyExit: true, ...(ref !== undefined && { ref }) });
            const messages = await call('/moby.buildkit.v1.Control/ListenBuildHistory', request);
            return messages
                .map(wire/* decodeHistoryEvent */.HG)
                .filter((event) => event.type === COMPLETE)
                .map((event) => event.record);
        },
        async finalize(ref) {
            await call('/moby.buildkit.v1.Control/UpdateBuildHistory', (0,wire/* encodeFinalizeRequest */.sE)(ref));
        },
        async status(ref) {
            const request = encodeStatusRequest(ref);
            return decodeStatusResponses(await call('/moby.buildkit.v1.Control/Status', request, STATUS_LIMIT));
        },
        async read(digest, limit) {
            const request = (0,wire/* encodeReadRequest */.on)(digest);
            const messages = await call('/containerd.services.content.v1.Content/Read', request, limit);
            return Buffer.concat(messages.map(wire/* decodeReadResponse */.c1));
        },
        async size(digest) {
            const request = (0,wire/* encodeReadRequest */.on)(digest);
            const answers = await call('/containerd.services.content.v1.Content/Info', request);
            return answers.map(wire/* decodeInfoResponse */.GS)[0];
        },
        async pour(digest, limit, onBytes) {
            const request = (0,wire/* encodeReadRequest */.on)(digest);
            const onMessage = (message) => onBytes((0,wire/* decodeReadResponse */.c1)(message));
            await listen('/containerd.services.content.v1.Content/Read', request, limit, onMessage);
        },
        async [Symbol.asyncDispose]() {
            session.destroy();
            kill();
        },
    };
}
const COMPLETE = 1;
const UNIMPLEMENTED = 12;
// What the steps printed comes with it, and may be long.
const STATUS_LIMIT = 64 * 1024 * 1024;
/**
 * A program's standard streams as one. Every write is answered, also when nobody is there any more: http2 over a
 * stream that breaks off under it fails an assertion of Node's own (JSStreamSocket), which nothing can catch.
 */
function socketOf(child) {
    const socket = new external_node_stream_.Duplex({
        read: () => void child.stdout.resume(),
        write: (chunk, _, done) => void child.stdin.write(chunk, () => done()),
        final: (done) => void child.stdin.end(() => done()),
    });
    child.stdout.on('data', (chunk) => {
        if (!socket.push(chunk))
            child.stdout.pause();
    });
    child.stdout.on('end', () => socket.push(null));
    return socket;
}
/** One call of ours to a method that answers with one message or many. @see https://github.com/grpc/grpc/blob/v1.80.0/doc/PROTOCOL-HTTP2.md */
function grpc(session, method, message, limit, onMessage) {
    return new Promise((resolve, reject) => {
        const stream = session.request({
            ':method': 'POST',
            ':path': method,
            'content-type': 'application/grpc',
            te: 'trailers',
        });
        let received = 0;
        let status;
        let reason = '';
        const readStatus = (headers) => {
            if (headers['grpc-status'] === undefined)
                return;
            status = String(headers['grpc-status']);
            reason = decodeURIComponent(String(headers['grpc-message'] ?? ''));
        };
        const unframe = createUnframe((answer) => {
            if (onMessage(answer))
                return true;
            resolve();
            stream.close(external_node_http2_.constants.NGHTTP2_CANCEL);
            return false;
        });
        stream.on('response', readStatus);
        stream.on('trailers', readStatus);
        stream.on('data', (chunk) => {
            received += chunk.length;
            try {
                if (received > limit)
                    throw new Error(`${method} answered with more than ${limit} bytes`);
                unframe(chunk);
            }
            catch (error) {
                // What isn't the message that it should be, too.
                stream.destroy(error instanceof Error ? error : new Error(String(error)));
            }
        });
        stream.on('error', reject);
        stream.on('close', () => {
            if (status === '0')
                resolve();
            else
                reject(new GrpcError(method, Number(status ?? 2), reason || 'the stream ended early'));
        });
        const frame = Buffer.alloc(5 + message.length);
        frame.writeUInt32BE(message.length, 1);
        frame.set(message, 5);
        stream.end(frame);
    });
}
/** Finds the messages in chunks of any size: each has a compression flag and four bytes of length before it. */
function createUnframe(onMessage) {
    let chunks = [];
    let [length, wanted, done] = [0, 5, false];
    return (chunk) => {
        chunks.push(chunk);
        length += chunk.length;
        while (!done && length >= wanted) {
            const [first, ...others] = chunks;
            const bytes = first !== undefined && others.length === 0 ? first : Buffer.concat(chunks);
            const end = 5 + bytes.readUInt32BE(1);
            if (length >= end)
                done = !onMessage(bytes.subarray(5, end));
            const rest = length >= end ? bytes.subarray(end) : bytes;
            chunks = [rest];
            length = rest.length;
            wanted = rest === bytes ? end : 5;
        }
    };
}


/***/ }),

/***/ 11415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ decodeInfoResponse),
/* harmony export */   HG: () => (/* binding */ decodeHistoryEvent),
/* harmony export */   IS: () => (/* binding */ encodeHistoryRequest),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   c1: () => (/* binding */ decodeReadResponse),
/* harmony export */   on: () => (/* binding */ encodeReadRequest),
/* harmony export */   pC: () => (/* binding */ decodeTimestamp),
/* harmony export */   pQ: () => (/* binding */ decodeStatus),
/* harmony export */   sE: () => (/* binding */ encodeFinalizeRequest)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69185);

function encodeHistoryRequest(request) {
    const writer = new _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_0__/* .BinaryWriter */ .fI();
    if (request.ref !== undefined)
        writer.tag(2, _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited).string(request.ref);
    if (request.earlyExit)
        writer.tag(3, _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.Varint).bool(true);
    return writer.finish();
}
/** Asks BuildKit to write the trace of a finished build now rather than some seconds later (BuildKit 0.16 and newer). */
function encodeFinalizeRequest(ref) {
    return new _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_0__/* .BinaryWriter */ .fI()
        .tag(1, _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited)
        .string(ref)
        .tag(4, _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.Varint)
        .bool(true)
        .finish();
}
/** A ReadContentRequest, and an InfoRequest as well. */
function encodeReadRequest(digest) {
    return new _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_0__/* .BinaryWriter */ .fI().tag(1, _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited).string(digest).finish();
}
function decodeReadResponse(bytes) {
    let data = new Uint8Array();
    fields(bytes, {
        2: (reader) => {
            data = reader.bytes();
        },
    });
    return data;
}
/** The size of a blob in bytes, of containerd's InfoResponse to the same request. */
function decodeInfoResponse(bytes) {
    let size = 0;
    fields(bytes, {
        1: (info) => fields(info.bytes(), {
            2: (reader) => {
                size = Number(reader.int64());
            },
        }),
    });
    return size;
}
function decodeHistoryEvent(bytes) {
    let type = 0;
    let record = decodeRecord(new Uint8Array());
    fields(bytes, {
        1: (reader) => {
            type = reader.int32();
        },
        2: (reader) => {
            record = decodeRecord(reader.bytes());
        },
    });
    return { type, record };
}
function decodeRecord(bytes) {
    let ref = '';
    let error;
    let createdAt = 0;
    let completedAt;
    let trace;
    let externalError;
    let single;
    const exporterResponse = {};
    const results = {};
    const steps = { total: 0, cached: 0, completed: 0 };
    fields(bytes, {
        1: (reader) => {
            ref = reader.string();
        },
        5: (reader) => {
            error = decodeStatus(reader.bytes());
        },
        6: (reader) => {
            createdAt = decodeTimestamp(reader.bytes());
        },
        7: (reader) => {
            completedAt = decodeTimestamp(reader.bytes());
        },
        9: (reader) => mapEntry(reader.bytes(), exporterResponse, (value) => value.string()),
        10: (reader) => {
            single = decodeBuildResult(reader.bytes());
        },
        11: (reader) => mapEntry(reader.bytes(), results, (value) => decodeBuildResult(value.bytes())),
        13: (reader) => {
            trace = decodeDescriptor(reader.bytes());
        },
        15: (reader) => {
            steps.cached = reader.int32();
        },
        16: (reader) => {
            steps.total = reader.int32();
        },
        17: (reader) => {
            steps.completed = reader.int32();
        },
        18: (reader) => {
            externalError = decodeDescriptor(reader.bytes());
        },
    });
    if (single !== undefined && Object.keys(results).length === 0)
        results[''] = single;
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
    };
}
function decodeStatus(bytes) {
    let code = 0;
    let message = '';
    const details = [];
    fields(bytes, {
        1: (reader) => {
            code = reader.int32();
        },
        2: (reader) => {
            message = reader.string();
        },
        3: (reader) => details.push(decodeAny(reader.bytes())),
    });
    return { code, message, details };
}
function decodeAny(bytes) {
    let typeUrl = '';
    let value = new Uint8Array();
    fields(bytes, {
        1: (reader) => {
            typeUrl = reader.string();
        },
        2: (reader) => {
            value = reader.bytes();
        },
    });
    return { typeUrl, value };
}
/** google.protobuf.Timestamp: milliseconds since 1970. */
function decodeTimestamp(bytes) {
    let seconds = 0;
    let nanos = 0;
    fields(bytes, {
        1: (reader) => {
            seconds = Number(reader.int64());
        },
        2: (reader) => {
            nanos = reader.int32();
        },
    });
    return seconds * 1000 + Math.floor(nanos / 1e6);
}
function decodeBuildResult(bytes) {
    const deprecated = [];
    const attestations = [];
    const results = [];
    fields(bytes, {
        1: (reader) => deprecated.push(decodeDescriptor(reader.bytes())),
        2: (reader) => attestations.push(decodeDescriptor(reader.bytes())),
        3: (reader) => {
            const entry = {};
            mapEntry(reader.bytes(), entry, (value) => decodeDescriptor(value.bytes()));
            results.push(...Object.values(entry));
        },
    });
    return { results: results.length > 0 ? results : deprecated, attestations };
}
function decodeDescriptor(bytes) {
    let mediaType = '';
    let digest = '';
    let size = 0;
    const annotations = {};
    fields(bytes, {
        1: (reader) => {
            mediaType = reader.string();
        },
        2: (reader) => {
            digest = reader.string();
        },
        3: (reader) => {
            size = Number(reader.int64());
        },
        5: (reader) => mapEntry(reader.bytes(), annotations, (value) => value.string()),
    });
    return { mediaType, digest, size, annotations };
}
/** Map keys are strings, or integers that we don't need. */
function mapEntry(bytes, into, read) {
    const reader = new _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_0__/* .BinaryReader */ .V5(bytes);
    let key = '';
    let value;
    while (reader.pos < reader.len) {
        const [field, type] = reader.tag();
        if (field === 1 && type === _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited)
            key = reader.string();
        else if (field === 2)
            value = read(reader);
        else
            reader.skip(type);
    }
    if (value !== undefined)
        into[key] = value;
}
/** Reads a message field by field; those without a reader are skipped. */
function fields(bytes, readers) {
    const reader = new _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_0__/* .BinaryReader */ .V5(bytes);
    while (reader.pos < reader.len) {
        const [field, type] = reader.tag();
        const read = readers[field];
        if (read === undefined)
            reader.skip(type);
        else
            read(reader);
    }
}


/***/ })

};
