export const id = 6330;
export const ids = [6330,7786];
export const modules = {

/***/ 15363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ instructions),
/* harmony export */   OZ: () => (/* binding */ lineage),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   ZL: () => (/* binding */ stagesOf)
/* harmony export */ });
const ESCAPE = /^#\s*escape\s*=\s*`\s*$/i;
/**
 * The instructions of a Dockerfile in their order.
 * @see https://docs.docker.com/reference/dockerfile/#format
 */
function instructions(file) {
    const mark = escapeOf(file);
    const found = [];
    for (let at = 0; at < file.length;) {
        if (isBlank(file[at])) {
            at += 1;
            continue;
        }
        const end = endOfInstruction(file, at, mark);
        const text = file
            .slice(at, end)
            .filter((line) => !isBlank(line))
            .map((line) => withoutEscape(line, mark))
            .join(' ')
            .trim();
        const last = endOfDocuments(file, end, text);
        // Nothing that is continued is no instruction.
        if (text !== '')
            found.push({ line: at + 1, last, text, whole: [text, ...file.slice(end, last)].join('\n') });
        at = last;
    }
    return found;
}
/** Comments and empty lines may stand anywhere, in the middle of an instruction too. */
function isBlank(line = '') {
    return /^\s*(?:#|$)/.test(line);
}
function withoutEscape(line, mark) {
    const text = line.trim();
    return text.endsWith(mark) ? text.slice(0, -1).trim() : text;
}
/** The index of the line after the one that isn't continued. */
function endOfInstruction(file, start, mark) {
    for (let at = start; at < file.length; at += 1) {
        const line = file[at];
        if (!isBlank(line) && line?.trimEnd().endsWith(mark) !== true)
            return at + 1;
    }
    return file.length;
}
const HEREDOC = /\s\d*<<(-?)(["']?)([A-Za-z_][\w.]*)\2/g;
/** The index of the line after the last here-document. @see https://docs.docker.com/reference/dockerfile/#here-documents */
function endOfDocuments(file, start, text) {
    if (!/^(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s/i.test(text))
        return start;
    let at = start;
    for (const [, dash, , name] of text.matchAll(HEREDOC)) {
        const isEnd = (line = '') => (dash === '' ? line : line.replace(/^\t+/, '')).trimEnd() === name;
        while (at < file.length && !isEnd(file[at]))
            at += 1;
        at = Math.min(at + 1, file.length);
    }
    return at;
}
/** The backslash, unless a directive on top says otherwise. @see https://docs.docker.com/reference/dockerfile/#escape */
function escapeOf(file) {
    for (const line of file) {
        if (!line.trim().startsWith('#'))
            break;
        if (ESCAPE.test(line.trim()))
            return '`';
    }
    return '\\';
}
const FROM = /^FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?\s*$/i;
/** In their order; what stands before the first `FROM` belongs to none. */
function stagesOf(all) {
    const starts = all.flatMap(({ text }, index) => (FROM.test(text) ? [index] : []));
    return starts.flatMap((start, index) => {
        const [from, ...rest] = all.slice(start, starts[index + 1]);
        const name = from === undefined ? undefined : FROM.exec(from.text)?.[2]?.toLowerCase();
        return from === undefined ? [] : [{ from, name, instructions: [from, ...rest] }];
    });
}
/**
 * A stage and those that it is built on, down to the one whose `FROM` names an image. The last stage where no target is
 * named; empty where there is none, or it can't be told.
 */
function lineage(stages, target) {
    const found = [];
    let at = target === undefined ? stages.length - 1 : findStage(stages, stages.length, target);
    for (let stage = stages[at]; stage !== undefined; stage = stages[at]) {
        found.push(stage);
        at = findStage(stages, at, FROM.exec(stage.from.text)?.[1] ?? '');
    }
    return found;
}
/** What an instruction may take values from: those before it in its stage, all of those below, and what stands before any stage. */
function scopeOf(all, { line }) {
    const stages = stagesOf(all).filter(({ from }) => from.line <= line);
    const first = stages[0]?.from.line ?? Number.POSITIVE_INFINITY;
    const inStages = new Set(lineage(stages, undefined).flatMap((stage) => stage.instructions));
    return all.filter((each) => each.line < line && (each.line < first || inStages.has(each)));
}
/** A stage can only stand on one before it; of two with one name the later counts. */
function findStage(stages, before, name) {
    const wanted = name.toLowerCase();
    for (let at = before - 1; at >= 0; at -= 1) {
        if (stages[at]?.name === wanted || String(at) === wanted)
            return at;
    }
    return -1;
}


/***/ }),

/***/ 47786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseProvenance: () => (/* binding */ parseProvenance)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37149);
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15363);


const range = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ start: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ line: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }) });
const locationSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    locations: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sourceIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()), ranges: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(range)) }))),
});
const metadataSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    source: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        locations: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), locationSchema)),
        infos: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ data: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }))),
    })),
    layers: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ digest: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))))),
});
const buildSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    llbDefinition: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        inputs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
        op: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())),
    }))),
    digestMapping: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
});
const parametersSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ args: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())) });
const configSourceSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ uri: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
const materialsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ uri: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), digest: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())) }));
const predicateSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    // SLSA 1.0
    buildDefinition: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        externalParameters: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ configSource: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(configSourceSchema), request: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(parametersSchema) })),
        internalParameters: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ buildConfig: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(buildSchema) })),
        resolvedDependencies: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(materialsSchema),
    })),
    runDetails: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ metadata: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ buildkit_metadata: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(metadataSchema) })) })),
    // SLSA 0.2
    invocation: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ configSource: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(configSourceSchema), parameters: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(parametersSchema) })),
    materials: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(materialsSchema),
    buildConfig: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(buildSchema),
    metadata: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ 'https://mobyproject.org/buildkit@v1#metadata': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(metadataSchema) })),
});
/** Undefined for what is no provenance that we can read. */
function parseProvenance(predicate) {
    const parsed = predicateSchema.safeParse(predicate);
    if (!parsed.success)
        return undefined;
    const { buildDefinition, runDetails, buildConfig, metadata, invocation, materials } = parsed.data;
    const external = buildDefinition?.externalParameters;
    const facts = runDetails?.metadata?.buildkit_metadata ?? metadata?.['https://mobyproject.org/buildkit@v1#metadata'];
    const build = buildDefinition?.internalParameters?.buildConfig ?? buildConfig ?? {};
    const args = new Map(Object.entries((external?.request ?? invocation?.parameters)?.args ?? {}));
    const target = args.get('target');
    const dockerfile = readDockerfile(facts);
    const stages = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .lineage */ .OZ)((0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .stagesOf */ .ZL)(dockerfile), target);
    const contextUri = (external?.configSource ?? invocation?.configSource)?.uri;
    const placesOf = placeReader(facts, dockerfile, new Set(stages.flatMap((stage) => stage.instructions)));
    return {
        steps: new Map(readSteps(build, contextUri, placesOf).map((step) => [step.id, step])),
        layers: readLayers(facts),
        vertices: new Map(Object.entries(build.digestMapping ?? {})),
        buildArgs: new Map([...args].flatMap(([key, value]) => key.startsWith(BUILD_ARG) ? [[key.slice(BUILD_ARG.length), value]] : [])),
        materials: (buildDefinition?.resolvedDependencies ?? materials ?? []).map(readMaterial),
        instructions: dockerfile,
        base: stages.at(-1)?.from,
        target,
    };
}
const BUILD_ARG = 'build-arg:';
function readMaterial({ uri = '', digest = {} }) {
    const [algorithm] = ['sha256', 'sha1'].filter((name) => digest[name] !== undefined);
    return { uri, digest: algorithm === undefined ? undefined : `${algorithm}:${digest[algorithm]}` };
}
function readSteps({ llbDefinition = [] }, contextUri, placesOf) {
    return llbDefinition.map(({ id, inputs = [], op = {} }) => ({
        id,
        // `step3:0` is the first result of step3.
        inputs: inputs.map((input) => input.replace(/:\d+$/, '')),
        kind: kindOf(op['Op'], contextUri),
        operation: inOrder(op),
        places: placesOf(id),
    }));
}
const operationSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
const sourceSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    identifier: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    attrs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ 'git.fullurl': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
});
function kindOf(operation, contextUri) {
    const parsed = operationSchema.safeParse(operation);
    const op = parsed.success ? parsed.data : {};
    if ('exec' in op)
        return 'exec';
    if ('file' in op)
        return 'file';
    if ('merge' in op)
        return 'merge';
    if (!('source' in op))
        return 'other';
    const source = sourceSchema.safeParse(op['source']);
    // One that was cut out of the record was an image all the same: nothing else gives layers.
    if (!source.success)
        return 'image';
    const { identifier, attrs } = source.data;
    if (/^(?:docker-image|oci-layout):\/\//.test(identifier))
        return 'image';
    const isContext = identifier.startsWith('local://') ||
        (contextUri !== undefined && [identifier, attrs?.['git.fullurl']].includes(contextUri.split('#')[0]));
    return isContext ? 'context' : 'source';
}
// No operation of BuildKit's is nested half as deep; what is would be hard to walk.
const DEEPEST = 40;
/** One encoder writes keys in this order, and another one in that. */
function inOrder(value, depth = 0) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth > DEEPEST)
        return null;
    if (Array.isArray(value))
        return value.map((each) => inOrder(each, depth + 1));
    return Object.fromEntries(Object.entries(value)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, each]) => [key, inOrder(each, depth + 1)]));
}
function readDockerfile(facts) {
    const data = facts?.source?.infos?.[0]?.data;
    return data === undefined ? [] : (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .instructions */ .GA)(Buffer.from(data, 'base64').toString('utf8').split('\n'));
}
function placeReader(facts, dockerfile, published) {
    const byLine = new Map();
    for (const instruction of dockerfile) {
        for (let line = instruction.line; line <= instruction.last; line += 1)
            byLine.set(line, instruction);
    }
    const rank = (place) => Number(published.has(place));
    return (id) => {
        const places = (facts?.source?.locations?.[id]?.locations ?? [])
            // Other sources than the first are those that a frontend brings itself.
            .filter(({ sourceIndex = 0 }) => sourceIndex === 0)
            .flatMap(({ ranges }) => byLine.get(ranges?.[0]?.start.line ?? 0) ?? []);
        return places.toSorted((a, b) => rank(b) - rank(a) || a.line - b.line);
    };
}
function readLayers(facts) {
    return new Map(Object.entries(facts?.layers ?? {}).flatMap(([output, results]) => results.map((chain) => [output.replace(/:\d+$/, ''), chain.map(({ digest }) => digest)])));
}


/***/ }),

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(37149);
// EXTERNAL MODULE: ./json.js
var json = __webpack_require__(41649);
;// CONCATENATED MODULE: ./ledger/advice/context.js


/** A context of which more than half is what Git ignores or keeps for itself. */
const context = {
    name: 'context',
    advise({ platforms, records, surplus }) {
        const sent = contextSent(records);
        if (surplus === undefined || sent === undefined)
            return [];
        // A builder that has some of the context gets the rest only, and nobody tells which.
        if (sent.bytes < surplus.total || surplus.bytes * 2 < surplus.total)
            return [];
        const [line = null] = platforms.flatMap(({ provenance }) => contextLine(provenance) ?? []);
        return [
            {
                rule: 'context',
                message: `most of the build context is what Git ignores or keeps for itself; what the image doesn't need belongs in .dockerignore: ${surplus.paths.join(', ')}`,
                platform: null,
                line,
                savedBytes: surplus.bytes,
                savedMilliseconds: Math.round((sent.milliseconds * surplus.bytes) / sent.bytes),
            },
        ];
    },
};
/** Bytes that BuildKit says came as context, and how long that took; of the leg that got most. */
function contextSent(records) {
    // Who tries again has it.
    return records
        .flatMap(({ solves: [first] }) => {
        const { vertices = [], progress = [] } = first ?? {};
        const isLoad = new Set(vertices.flatMap(({ digest, name }) => (name === LOAD_CONTEXT ? [digest] : [])));
        return progress.filter(({ id, vertex }) => id === 'transferring context:' && isLoad.has(vertex));
    })
        .map(({ current, start, end }) => ({
        bytes: current,
        milliseconds: Math.max(0, Math.round(end - start)),
    }))
        .toSorted((a, b) => b.bytes - a.bytes)[0];
}
// Named contexts have another name.
const LOAD_CONTEXT = '[internal] load build context';
/** The first instruction that reads the context. */
function contextLine({ steps }) {
    const isContext = (id) => steps.get(id)?.kind === 'context';
    return [...steps.values()]
        .filter(({ inputs }) => inputs.some(isContext))
        .flatMap(({ places }) => places[0]?.line ?? [])
        .toSorted((a, b) => a - b)[0];
}
const contextSchema = schemas/* object */.Ikc({
    Op: schemas/* object */.Ikc({
        source: schemas/* object */.Ikc({
            identifier: schemas/* literal */.euz('local://context'),
            attrs: schemas/* optional */.lqM(schemas/* object */.Ikc({ 'local.followpaths': schemas/* optional */.lqM(schemas/* string */.YjP()) })),
        }),
    }),
});
/** The paths that the builds asked the context for; undefined when one of them asked for all. */
function contextPaths(provenances) {
    const paths = [];
    for (const { operation } of provenances.flatMap(({ steps }) => [...steps.values()])) {
        const parsed = contextSchema.safeParse(operation);
        if (!parsed.success)
            continue;
        const given = parsed.data.Op.source.attrs?.['local.followpaths'];
        if (given === undefined)
            return undefined;
        paths.push(...readPaths(given));
    }
    return paths.map((path) => path.replace(/^\/+|\/+$/g, ''));
}
/** A list in JSON. What is none names nothing. */
function readPaths(text) {
    return schemas/* array */.YOg(schemas/* string */.YjP()).safeParse((0,json/* parseJson */.q)(text)).data ?? [];
}

// EXTERNAL MODULE: ./ledger/request.js
var ledger_request = __webpack_require__(26208);
;// CONCATENATED MODULE: ./ledger/fetches.js

/** What a list of requests fetched, each blob once. */
function fetchesOf(requests) {
    const fetches = new Map();
    for (const request of requests) {
        const { digest, host, path, received, start, end } = request;
        if (!isFetched(request) || digest === undefined || path === undefined)
            continue;
        const before = fetches.get(digest) ?? { repository: `${(0,ledger_request/* registryOf */.Fv)(host)}/${path}`, bytes: 0, start, end };
        fetches.set(digest, {
            digest,
            repository: before.repository,
            bytes: before.bytes === undefined || received === undefined ? undefined : before.bytes + received,
            start: Math.min(before.start, start),
            end: Math.max(before.end, end),
        });
    }
    return [...fetches.values()];
}
function isFetched({ method, kind, status }) {
    return method === 'GET' && kind === 'blob' && (status === 200 || status === 206);
}

// EXTERNAL MODULE: ./ledger/leg-record.js
var leg_record = __webpack_require__(46123);
// EXTERNAL MODULE: ./ledger/transfers.js
var ledger_transfers = __webpack_require__(62621);
;// CONCATENATED MODULE: ./ledger/advice/advice.js

const ADVICE_NAMES = (/* unused pure expression or super */ null && (['copy-link', 'same-content', 'base-moved', 'context']));
/** Bytes that were sent of blobs, to all repositories together, and when. */
function uploadsOf(transfers, digests) {
    const uploads = [...transfers].flatMap(([key, transfer]) => transfer.state === 'uploaded' && digests.has((0,ledger_transfers/* keyDigest */.g5)(key)) ? [transfer] : []);
    return { bytes: uploads.reduce((sum, { bytes }) => sum + bytes, 0), spans: uploads };
}
/** Milliseconds during which at least one of the spans lasted. */
function coveredMilliseconds(spans) {
    let covered = 0;
    let until = Number.NEGATIVE_INFINITY;
    for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
        covered += Math.max(0, end - Math.max(start, until));
        until = Math.max(until, end);
    }
    return Math.round(covered);
}

;// CONCATENATED MODULE: ./ledger/advice/base-moved.js



/**
 * An image that is named by a tag, which moved: what stands on it was built and sent anew. Layers that other changes would
 * have brought too are not counted.
 */
const baseMoved = {
    name: 'base-moved',
    advise(facts) {
        const moves = facts.platforms.flatMap(movedLayers);
        return [...Map.groupBy(moves, ({ line }) => line)].flatMap(([line, group]) => adviseLine(line, group, facts));
    },
};
function movedLayers(platform) {
    return platform.reasons.flatMap((reason, index) => reason?.line !== undefined && reason.moved?.alone
        ? [{ platform, index, line: reason.line, moved: reason.moved }]
        : []);
}
function adviseLine(line, layers, { records, transfers }) {
    const [first] = layers;
    const text = first?.platform.provenance.instructions.find((each) => each.line === line)?.text;
    if (first === undefined || text === undefined)
        return [];
    const sizes = new Map(layers.flatMap(({ platform, index }) => {
        const layer = platform.layers[index];
        return layer === undefined ? [] : [[String(layer.digest), layer.size]];
    }));
    const uploads = uploadsOf(transfers, new Set(sizes.keys()));
    const legs = new Set(layers.map(({ platform }) => platform.leg));
    const fetches = [...legs]
        .flatMap((leg) => fetchesOf(records[leg]?.requests ?? []))
        .filter(({ digest }) => sizes.has(digest));
    const fetched = fetches.reduce((sum, { digest, bytes }) => sum + (bytes ?? sizes.get(digest) ?? 0), 0);
    const work = layers.flatMap(({ platform, index }) => {
        const [record, step] = [records[platform.leg], platform.makers[index]];
        return record === undefined || step === undefined ? [] : (0,leg_record/* stepWork */.sI)(record, platform.provenance, step);
    });
    return [
        {
            rule: 'base-moved',
            message: `the tag in line ${line} moved, and what stands on it was built and sent again; with its digest behind the tag it moves when you say so: ${text}; now, it is @${first.moved.to}`,
            platform: null,
            line,
            savedBytes: uploads.bytes + fetched,
            savedMilliseconds: coveredMilliseconds([...uploads.spans, ...fetches, ...work]),
        },
    ];
}

// EXTERNAL MODULE: ./oci/reference.js
var reference = __webpack_require__(67680);
;// CONCATENATED MODULE: ./ledger/operation.js


const imageSchema = schemas/* object */.Ikc({ Op: schemas/* object */.Ikc({ source: schemas/* object */.Ikc({ identifier: schemas/* string */.YjP() }) }) });
/** `docker-image://docker.io/library/busybox:1.37@sha256:…`; what a named context gives has its digest in the materials only. */
function imageOf({ operation }, { materials }) {
    const parsed = imageSchema.safeParse(operation);
    const identifier = parsed.success ? parsed.data.Op.source.identifier.replace(/^[a-z-]+:\/\//, '') : '';
    const [name = '', digest] = identifier.split('@');
    if (digest !== undefined)
        return { name, digest };
    return { name, digest: materialDigest(name, materials) };
}
/** What the tag of an image pointed to, as the materials have it. */
function materialDigest(name, materials) {
    return materials.find(({ uri }) => materialImage(uri) === name)?.digest;
}
/**
 * The image that a package URL names, in the form of `SourceImage`; undefined for one that is pinned by a digest, and for
 * what is none. `pkg:docker/127.0.0.1%3A5000/acme/app@1?platform=linux%2Famd64`
 * @see https://github.com/package-url/purl-spec/blob/main/types-doc/docker-definition.md
 */
function materialImage(uri) {
    const [, path, tag, query] = /^pkg:docker\/([^@?]+)@([^?]+)(?:\?(.*))?$/.exec(uri) ?? [];
    if (path === undefined || tag === undefined || new URLSearchParams(query).has('digest'))
        return undefined;
    try {
        const parsed = (0,reference/* parseReference */.F2)(decodeURIComponent(`${path}:${tag}`));
        return parsed.ok ? (0,reference/* formatReference */.FH)(parsed.value) : undefined;
    }
    catch {
        return undefined;
    }
}
const addressSchema = schemas/* object */.Ikc({
    Op: schemas/* object */.Ikc({
        source: schemas/* object */.Ikc({
            identifier: schemas/* string */.YjP(),
            attrs: schemas/* optional */.lqM(schemas/* object */.Ikc({ 'git.fullurl': schemas/* optional */.lqM(schemas/* string */.YjP()) })),
        }),
    }),
});
/** The address that a step fetches, as materials have it: with the branch or commit of a repository. */
function addressOf({ operation }) {
    const parsed = addressSchema.safeParse(operation);
    if (!parsed.success)
        return undefined;
    const { identifier, attrs } = parsed.data.Op.source;
    const repository = attrs?.['git.fullurl'];
    const at = identifier.indexOf('#');
    return repository === undefined ? identifier : `${repository}${at < 0 ? '' : identifier.slice(at)}`;
}
const executionSchema = schemas/* object */.Ikc({
    Op: schemas/* object */.Ikc({
        exec: schemas/* catchall */.rUs(schemas/* object */.Ikc({
            meta: schemas/* catchall */.rUs(schemas/* object */.Ikc({ args: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())), env: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())) }), schemas/* unknown */.L5J()),
        }), schemas/* unknown */.L5J()),
    }),
});
function executionOf({ operation }) {
    const parsed = executionSchema.safeParse(operation);
    if (!parsed.success)
        return undefined;
    const { meta, ...exec } = parsed.data.Op.exec;
    const { args = [], env = [], ...rest } = meta;
    return { args, env, settings: new Map(Object.entries({ ...exec, ...rest })) };
}
const fileSchema = schemas/* object */.Ikc({
    Op: schemas/* object */.Ikc({ file: schemas/* object */.Ikc({ actions: schemas/* array */.YOg(schemas/* object */.Ikc({ input: schemas/* optional */.lqM(schemas/* int */.Whr()) })) }) }),
});
const mountsSchema = schemas/* object */.Ikc({
    Op: schemas/* object */.Ikc({
        exec: schemas/* object */.Ikc({ mounts: schemas/* array */.YOg(schemas/* object */.Ikc({ dest: schemas/* string */.YjP(), input: schemas/* optional */.lqM(schemas/* int */.Whr()) })) }),
    }),
});
/** Ids of what a step takes files from, beside what it stands on. */
function sourcesOf(step) {
    const below = belowOf(step);
    return step.inputs.filter((_, index) => index !== below);
}
/** The index of the input that a step's result is put on; undefined where it stands on nothing, as with `--link`. */
function belowOf({ kind, inputs, operation }) {
    if (kind === 'merge')
        return 0;
    const file = fileSchema.safeParse(operation);
    const exec = mountsSchema.safeParse(operation);
    const input = file.success
        ? (file.data.Op.file.actions[0]?.input ?? 0)
        : exec.success
            ? (exec.data.Op.exec.mounts.find(({ dest }) => dest === '/')?.input ?? 0)
            : 0;
    return input >= 0 && input < inputs.length ? input : undefined;
}

;// CONCATENATED MODULE: ./ledger/advice/copy-link.js




/**
 * A `COPY` without `--link` works on the files below it: where nothing else in the run needed them, the builder fetched
 * those layers for it alone.
 * @see https://docs.docker.com/reference/dockerfile/#copy---link
 */
const copyLink = {
    name: 'copy-link',
    advise({ platforms, records, transfers }) {
        const wasSent = (digest) => uploadsOf(transfers, new Set([digest])).bytes > 0;
        const needless = records.flatMap((record, leg) => {
            const built = platforms.filter((platform) => platform.leg === leg);
            // What was sent on had to be fetched in any case.
            return needlessFetches(record, built).filter(({ fetch }) => !wasSent(fetch.digest));
        });
        const groups = Map.groupBy(needless, ({ copies }) => copies.map(({ line }) => line).join());
        return [...groups.values()].flatMap(adviseCopies);
    },
};
function adviseCopies(fetches) {
    const copies = fetches[0]?.copies ?? [];
    const [first] = copies;
    if (first === undefined)
        return [];
    const [platform = null, ...others] = new Set(fetches.flatMap(({ platforms }) => platforms));
    const layers = fetches.length === 1 ? 'a layer' : `${fetches.length} layers`;
    const why = copies.length === 1
        ? `line ${first.line} copies without --link: ${first.text}`
        : `lines ${copies.map(({ line }) => line).join(', ')} copy without --link`;
    return [
        {
            rule: 'copy-link',
            message: `${layers} had to be fetched only because ${why}`,
            platform: others.length === 0 ? platform : null,
            line: first.line,
            savedBytes: fetches.reduce((sum, { bytes }) => sum + bytes, 0),
            savedMilliseconds: coveredMilliseconds(fetches.map(({ fetch }) => fetch)),
        },
    ];
}
// It reads every file of the image, whatever made them.
const READS_ALL = /^\[[^\]]*\] generating sbom/;
function needlessFetches(record, platforms) {
    if (record.solves.some(({ vertices }) => vertices.some(({ name }) => READS_ALL.test(name))))
        return [];
    const cached = new Map(platforms.map(({ provenance }) => [provenance, (0,leg_record/* cachedSteps */.en)(record, provenance)]));
    return fetchesOf(record.requests).flatMap((fetch) => {
        const holders = platforms.filter(({ layers }) => layers.some(({ digest }) => digest === fetch.digest));
        const copies = onlyCopies(fetch.digest, holders, cached);
        if (copies === undefined)
            return [];
        const size = holders[0]?.layers.find(({ digest }) => digest === fetch.digest)?.size ?? 0;
        return [{ fetch, bytes: fetch.bytes ?? size, platforms: holders.map(({ name }) => name), copies }];
    });
}
/** The instructions that a layer was fetched for, if all of them copy without `--link`; undefined if anything else needed it. */
function onlyCopies(layer, holders, cached) {
    const vertices = new Set(holders.flatMap((holder) => vertexOf(layer, holder) ?? []));
    const copies = new Map();
    // A stage that runs on the builder's own platform is part of every other platform's build.
    for (const [provenance, wasCached] of cached) {
        const makers = [...vertices].flatMap((vertex) => provenance.steps.get(provenance.vertices.get(vertex) ?? '') ?? []);
        const results = resultsWith(makers, provenance);
        for (const step of stepsThatNeed(results, provenance, wasCached)) {
            const [place] = step.places;
            const onTop = step.inputs[belowOf(step) ?? -1];
            if (place === undefined || onTop === undefined || !isCopy(step, place))
                return undefined;
            if (step.inputs.some((id) => id !== onTop && results.has(id)))
                return undefined;
            copies.set(place.line, place);
        }
    }
    return copies.size === 0 ? undefined : [...copies.values()].toSorted((a, b) => a.line - b.line);
}
/** The digest that the solve status has for the step that made a layer. */
function vertexOf(layer, { layers, makers, provenance }) {
    const maker = makers[layers.findIndex(({ digest }) => digest === layer)];
    return [...provenance.vertices].find(([, id]) => id === maker?.id)?.[0];
}
/** Ids of the steps whose results have what one of `makers` made: theirs, and of all that is made from those. */
function resultsWith(makers, { steps }) {
    const found = new Set(makers.map(({ id }) => id));
    // Inputs come before what is made from them.
    for (const { id, inputs } of steps.values())
        if (inputs.some((input) => found.has(input)))
            found.add(id);
    return found;
}
/** Those that ran, work on files, and have one of the results among their inputs. */
function stepsThatNeed(results, provenance, cached) {
    // Merging layers and naming an image need no files.
    const works = ['exec', 'file', 'other'];
    return [...provenance.steps.values()].filter((step) => works.includes(step.kind) && cached.get(step.id) === false && step.inputs.some((id) => results.has(id)));
}
function isCopy({ kind }, { text }) {
    return kind === 'file' && /^(?:COPY|ADD)\s/i.test(text);
}

// EXTERNAL MODULE: ./ledger/advice/least.js
var least = __webpack_require__(28823);
;// CONCATENATED MODULE: ./ledger/advice/same-content.js

/**
 * Layers that hold what they held before and were sent again, because files got other times.
 * @see https://docs.docker.com/build/ci/github-actions/reproducible-builds/
 */
const sameContent = {
    name: 'same-content',
    advise({ platforms, transfers }) {
        const layers = platforms.flatMap(({ layers, reasons }) => layers.flatMap(({ digest }, index) => {
            const reason = reasons[index];
            return reason?.code === 'same-content' ? [{ digest, line: reason.line }] : [];
        }));
        const { bytes, spans } = uploadsOf(transfers, new Set(layers.map(({ digest }) => digest)));
        if (bytes === 0)
            return [];
        const lines = [...new Set(layers.flatMap(({ line }) => line ?? []))].toSorted((a, b) => a - b);
        const noun = lines.length === 1 ? 'line' : 'lines';
        const where = lines.length === 0 ? '' : ` of ${noun} ${lines.join(', ')}`;
        return [
            {
                rule: 'same-content',
                message: `the files${where} are what they were, only their times are others: with the build argument SOURCE_DATE_EPOCH=0 and rewrite-timestamp=true in outputs, the layers stay the same`,
                platform: null,
                line: lines[0] ?? null,
                savedBytes: bytes,
                savedMilliseconds: coveredMilliseconds(spans),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./ledger/advice/give-advice.js





/** All rules; each file has one. */
const RULES = [copyLink, sameContent, baseMoved, context];
const SHOWN = 3;
const LEAST_MILLISECONDS = 2_000;
/** At most three pieces of advice, the dearest first; none where nothing is worth it. */
function giveAdvice(facts, skipped = []) {
    if (skipped.includes('all'))
        return [];
    return RULES.filter(({ name }) => !skipped.includes(name))
        .flatMap((rule) => rule.advise(facts))
        .filter(({ savedBytes, savedMilliseconds }) => savedBytes >= least/* LEAST_BYTES */.o || savedMilliseconds >= LEAST_MILLISECONDS)
        .toSorted((a, b) => b.savedBytes - a.savedBytes || b.savedMilliseconds - a.savedMilliseconds)
        .slice(0, SHOWN);
}

;// CONCATENATED MODULE: ./ledger/build-checks.js
/** What build checks warned of, by line, each once. Other warnings are no checks. */
function buildChecksOf(warnings) {
    const checks = new Map();
    for (const { message, description, url = null, line = null } of warnings) {
        const rule = ruleOf(message);
        if (rule === undefined)
            continue;
        const text = description === undefined ? rule : `${rule}: ${description}`;
        checks.set(`${line} ${text}`, { message: text, url, line });
    }
    return [...checks.values()].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
/**
 * The rest of the message quotes the instruction after arguments were expanded.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/frontend/dockerfile/linter/linter.go#L177
 */
function ruleOf(message) {
    return /^([A-Z][A-Za-z]*): /.exec(message)?.[1];
}

// EXTERNAL MODULE: ./ledger/layer-makers.js
var layer_makers = __webpack_require__(85300);
;// CONCATENATED MODULE: ./ledger/timeline/critical-path.js
// What waits for a step may be noted a little before the step's own end is.
const SLACK_MS = 5;
/**
 * The chain of steps that waited for each other and ended last: what would have to be faster for the build to be. What a
 * frontend asks for and an export are nobody's input, and nothing is theirs: they wait for what ended last before them.
 */
function criticalPath(steps) {
    const path = new Set();
    let step = latest(steps);
    while (step !== undefined && !path.has(step)) {
        path.add(step);
        step = predecessor(step, steps, path);
    }
    return path;
}
function predecessor(step, steps, path) {
    const before = steps.filter((other) => other.leg === step.leg && !path.has(other) && other.end <= step.start + SLACK_MS);
    return latest(before.filter(({ vertex }) => step.inputs.includes(vertex))) ?? latest(before);
}
function latest(steps) {
    return steps.reduce((last, step) => (last === undefined || step.end > last.end ? step : last), undefined);
}

;// CONCATENATED MODULE: ./ledger/timeline/vertex-label.js
/** What BuildKit does beside the instructions. A vertex's own name holds image names and expanded arguments. */
const LABELS = [
    [/internal\] load build definition/, 'read the Dockerfile'],
    [/internal\] load \.dockerignore/, 'read .dockerignore'],
    [/internal\] load build context/, 'send the build context'],
    [/internal\] load metadata for/, 'look up a base image'],
    [/^\[context /, 'load a named context'],
    [/^resolve image config for/, 'look up the frontend'],
    [/^docker-image:\/\//, 'load an image'],
    [/^\[auth\]/, 'sign in to a registry'],
    [/^importing cache manifest/, 'import the cache'],
    [/^exporting cache/, 'export the cache'],
    [/^exporting to image/, 'export layers and push'],
    [/^exporting/, 'export'],
    [/^\[[^\]]*\] generating sbom/, 'make the SBOM'],
];
function vertexLabel(name) {
    return LABELS.find(([pattern]) => pattern.test(name))?.[1] ?? 'a step of BuildKit’s own';
}

;// CONCATENATED MODULE: ./ledger/timeline/steps.js

/** What every vertex of a leg did, in the order of their starts. A retry's cached steps are left out. */
function timelineSteps(record, leg) {
    return record.solves
        .flatMap((solve, attempt) => solve.vertices.flatMap((vertex) => vertex.work === undefined || (attempt > 0 && vertex.cached)
        ? []
        : [stepOf(vertex, record, leg, vertex.work)]))
        .toSorted((a, b) => a.start - b.start || a.end - b.end);
}
function stepOf(vertex, record, leg, work) {
    const places = [...record.provenances].flatMap(([platform, provenance]) => {
        const step = provenance.steps.get(provenance.vertices.get(vertex.digest) ?? '');
        return step === undefined ? [] : [{ platform, place: step.places[0] }];
    });
    const [first] = places;
    const place = first?.place;
    return {
        leg,
        platform: places.length === 1 && first !== undefined && first.platform !== '' ? first.platform : null,
        name: place?.text ?? vertexLabel(vertex.name),
        line: place?.line ?? null,
        cached: vertex.cached,
        ...work,
        vertex: vertex.digest,
        inputs: vertex.inputs,
    };
}

;// CONCATENATED MODULE: ./ledger/timeline/timeline.js




/**
 * @param transfersOf What a leg's requests did, by leg.
 * @param sizes Bytes of blobs by digest, where the trace doesn't tell what was fetched.
 */
function makeTimeline(records, transfersOf, sizes) {
    const steps = records.flatMap(timelineSteps);
    if (steps.length === 0)
        return undefined;
    const critical = criticalPath(steps);
    const movements = records.flatMap((record, leg) => movementsOf(record, leg, transfersOf(record), sizes));
    const origin = Math.min(...steps.map(({ start }) => start));
    const at = (time) => Math.max(0, Math.round(time - origin));
    const ends = [...steps, ...movements].map(({ end }) => at(end));
    return {
        milliseconds: ends.reduce((last, end) => Math.max(last, end), 0),
        steps: steps.map((step) => {
            const { vertex: _vertex, inputs: _inputs, ...shown } = step;
            return { ...shown, start: at(step.start), end: at(step.end), critical: critical.has(step) };
        }),
        movements: movements
            .map((movement) => ({ ...movement, start: at(movement.start), end: at(movement.end) }))
            .toSorted((a, b) => a.start - b.start),
    };
}
function movementsOf(record, leg, transfers, sizes) {
    return [
        ...fetchesOf(record.requests).map(({ digest, repository, bytes, start, end }) => {
            return {
                leg,
                repository,
                digest,
                kind: 'fetched',
                bytes: bytes ?? sizes.get(digest) ?? 0,
                start,
                end,
            };
        }),
        ...[...transfers].map(([key, { repository, state, bytes, start, end }]) => {
            return { leg, repository, digest: (0,ledger_transfers/* keyDigest */.g5)(key), kind: state, bytes, start, end };
        }),
    ];
}

// EXTERNAL MODULE: ./oci/image.js
var oci_image = __webpack_require__(31024);
// EXTERNAL MODULE: ./publish/files.js
var files = __webpack_require__(88444);
// EXTERNAL MODULE: ./oci/platform.js
var oci_platform = __webpack_require__(8190);
;// CONCATENATED MODULE: ./publish/explain/built-platforms.js


/** Those that something is recorded of. */
function builtPlatforms(journal, image) {
    return image.platforms.flatMap((platform) => {
        const name = (0,oci_platform/* formatPlatform */.Bq)(platform.platform);
        const leg = journal.legOf(platform.platform);
        const record = leg === undefined ? undefined : journal.records[leg];
        const provenance = record === undefined ? undefined : (0,leg_record/* provenanceOf */.Jj)(record, name);
        if (leg === undefined || record === undefined || provenance === undefined)
            return [];
        return [{ name, leg, image: platform, record, provenance }];
    });
}

// EXTERNAL MODULE: ./ledger/ledger.js
var ledger = __webpack_require__(63852);
// EXTERNAL MODULE: ./ledger/layer-sources.js
var layer_sources = __webpack_require__(33963);
;// CONCATENATED MODULE: ./ledger/reasons/comparison.js


/** Undefined where the definition is not recorded. */
function knownBuild({ layers, provenance }) {
    if (provenance === undefined || provenance.steps.size === 0)
        return undefined;
    return {
        layers,
        provenance,
        makers: (0,layer_makers/* layerMakers */.d)(provenance, layers.map(({ digest }) => digest)),
    };
}
/** Where an instruction stands; for the image that all else stands on, its `FROM`. */
function placeOf(step, { provenance, makers }) {
    return step.kind === 'image' && step === makers[0] ? (0,layer_sources/* basePlace */.f)(provenance, step) : step.places[0];
}
/** A step and all that its result depends on, inputs before what is made from them. */
function closureOf({ steps }, step) {
    const wanted = new Set();
    const open = [step.id];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (wanted.has(id))
            continue;
        wanted.add(id);
        open.push(...(steps.get(id)?.inputs ?? []));
    }
    return [...steps.values()].filter(({ id }) => wanted.has(id));
}
/** Whether one of the layers has the content of another, whatever it is compressed by. */
function hasContent(layers, layer) {
    return layers.some((other) => sameLayer(layer, other));
}
/** The same content, whatever it is compressed by. */
function sameLayer(one, other) {
    return one.digest === other.digest || (one.diffId !== undefined && one.diffId === other.diffId);
}

;// CONCATENATED MODULE: ./ledger/reasons/matching.js


/** With `ignoreMoves` images are the same that have the same name, whatever their tags point to. */
function matchSteps(now, before, { ignoreMoves = false } = {}) {
    const numbers = new Map();
    const ours = numberSteps(now, numbers, ignoreMoves);
    const theirs = numberSteps(before, numbers, ignoreMoves);
    const byNumber = new Map([...theirs].map(([step, { number }]) => [number, step]));
    const kept = new Set([...ours.values()].map(({ number }) => number));
    return {
        counterpart: (step) => byNumber.get(ours.get(step)?.number ?? -1),
        isKept: (step) => kept.has(theirs.get(step)?.number ?? -1),
        haveSameInputs: (one, other) => ours.get(one)?.inputs === theirs.get(other)?.inputs,
        doTheSame: (one, other) => ours.get(one)?.identity === theirs.get(other)?.identity,
    };
}
/** Gives steps that do the same to the same inputs the same number, in whichever build they are. */
function numberSteps(provenance, numbers, ignoreMoves) {
    const found = new Map();
    for (const step of provenance.steps.values()) {
        const identity = JSON.stringify(identityOf(step, provenance, ignoreMoves));
        const inputs = step.inputs.map((id) => inputNumber(provenance.steps.get(id), found)).join();
        const key = `${inputs} ${identity}`;
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        found.set(step, { number, identity, inputs });
    }
    return found;
}
/** One that isn't there, or comes later than what works on it, is none that BuildKit wrote. */
function inputNumber(input, found) {
    return String((input && found.get(input)?.number) ?? '?');
}
const operationSchema = schemas/* object */.Ikc({
    Op: schemas/* object */.Ikc({ source: schemas/* object */.Ikc({ identifier: schemas/* string */.YjP() }) }),
    platform: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
});
function identityOf(step, provenance, ignoreMoves) {
    const parsed = operationSchema.safeParse(step.operation);
    if (!parsed.success)
        return step.operation;
    const { Op, platform } = parsed.data;
    if (step.kind === 'image') {
        const { name, digest } = imageOf(step, provenance);
        return ['image', platform, name, ignoreMoves && isTagged(name) ? '' : digest];
    }
    if (step.kind !== 'context')
        return step.operation;
    // What it is asked for depends on all instructions that read it, and its place on who builds.
    const { identifier } = Op.source;
    const isNamed = identifier.startsWith('local://') && identifier !== 'local://context';
    return ['context', isNamed ? identifier : ''];
}
/** A name without a tag is one that is pinned by a digest. */
function isTagged(name) {
    return /:[^/]+$/.test(name);
}

;// CONCATENATED MODULE: ./ledger/reasons/moved-tag.js


/** What the tag of an image did between two builds; undefined where it did nothing, or no tag names the image. */
function movedTag(image, place, now, before) {
    const { name, digest: to } = imageOf(image, now);
    const from = materialDigest(name, before.materials);
    // Where an older BuildKit keeps the tag beside the digest that pins it, the instruction has both.
    const isPinned = !isTagged(name) || place?.text.includes('@sha256:') === true;
    if (isPinned || from === undefined || to === undefined || from === to)
        return undefined;
    return { kind: 'base-moved', from, to };
}

// EXTERNAL MODULE: ./ledger/dockerfile.js
var dockerfile = __webpack_require__(15363);
;// CONCATENATED MODULE: ./ledger/reasons/values.js


/** Nobody reads more than that. */
const MOST_VARIABLES = 20;
/**
 * Why an instruction of the same text, at the same place, became another operation: a build argument, an `ENV` or another
 * setting before it, an option of the build. Values are compared here and never leave this file.
 */
function changedSurroundings(step, earlier, place, now, before) {
    const [ours, theirs] = [executionOf(step), executionOf(earlier)];
    if (ours === undefined || theirs === undefined || !/^RUN\s/i.test(place.text)) {
        return changedValue(place, now, before);
    }
    const variables = differingVariables(ours, theirs);
    if (variables.length > MOST_VARIABLES)
        return { place, what: { kind: 'value-or-option' } };
    const settings = differingSettings(ours, theirs);
    const isArgument = (name) => isChangedArgument(name, ours, theirs, now, before);
    // Reason enough, whatever else follows from it.
    const names = variables.filter(isArgument);
    if (names.length > 0)
        return { place, what: { kind: 'arguments', names } };
    const parts = [
        ...variables.map((name) => describeVariable(name, now, before)),
        ...settings.map((name) => SETTINGS.get(name)),
    ];
    const known = parts.filter((part) => part !== undefined);
    // Nothing but the order of the variables: that of the instructions that set them.
    if (parts.length === 0)
        return { place, what: { kind: 'value-or-before' } };
    if (known.length < parts.length)
        return { place, what: { kind: 'value-or-option' } };
    return (writtenBefore(place, known, now, before) ?? {
        place,
        what: { kind: 'surroundings', parts: known.map(({ noun }) => noun) },
    });
}
/** The same of an instruction in whose place values are filled in before it is an operation, such as `COPY` and `FROM`. */
function changedValue(place, now, before) {
    const found = [...place.whole.matchAll(/\$\{?([A-Za-z_]\w*)/g)];
    const used = [...new Set(found.flatMap(([, name]) => name ?? []))].slice(0, MOST_VARIABLES);
    const names = used.filter((name) => now.buildArgs.get(name) !== before.buildArgs.get(name));
    if (names.length > 0)
        return { place, what: { kind: 'arguments', names: names.toSorted() } };
    const setters = used.map((name) => ({ noun: name, setter: setterOf(name) }));
    return writtenBefore(place, setters, now, before) ?? { place, what: { kind: 'value-or-option' } };
}
const SETTINGS = new Map([
    // The command itself is the same: its text is, and nothing in it is expanded.
    ['args', { noun: 'the shell', setter: /^SHELL\s/i }],
    ['cwd', { noun: 'the working directory', setter: /^WORKDIR\s/i }],
    ['user', { noun: 'the user', setter: /^USER\s/i }],
    ['network', { noun: 'the network', setter: undefined }],
    ['extraHosts', { noun: 'the added hosts', setter: undefined }],
    ['ulimit', { noun: 'the limits', setter: undefined }],
]);
function setterOf(variable) {
    return new RegExp(`^(?:ENV|ARG)\\s(?:.*\\s)?${variable}(?:[=\\s]|$)`, 'i');
}
const NAME = /^[A-Za-z_]\w*$/;
/** Undefined for a name that no Dockerfile has: it may be made of a value. */
function describeVariable(name, now, before) {
    if (!NAME.test(name))
        return undefined;
    const word = new RegExp(`\\b${name}\\b`);
    const isWritten = [now, before].some(({ instructions }) => instructions.some(({ text }) => word.test(text)));
    return isWritten ? { noun: `the variable ${name}`, setter: setterOf(name) } : undefined;
}
/** An instruction before it that sets one of the parts, and that the earlier Dockerfile doesn't have. */
function writtenBefore(place, parts, now, before) {
    const texts = new Set(before.instructions.map(({ whole }) => whole));
    const written = (0,dockerfile/* scopeOf */.Od)(now.instructions, place).findLast(({ text, whole }) => !texts.has(whole) && parts.some(({ setter }) => setter?.test(text)));
    return written && { place: written, what: { kind: 'written' } };
}
function differingVariables(now, before) {
    const [ours, theirs] = [variablesOf(now), variablesOf(before)];
    return [...new Set([...ours.keys(), ...theirs.keys()])]
        .filter((name) => ours.get(name) !== theirs.get(name))
        .toSorted();
}
function variablesOf({ env }) {
    return new Map(env.map((variable) => {
        const [name = ''] = variable.split('=', 1);
        return [name, variable.slice(name.length + 1)];
    }));
}
function differingSettings(now, before) {
    const [ours, theirs] = [settingsOf(now), settingsOf(before)];
    return [...new Set([...ours.keys(), ...theirs.keys()])].filter((name) => JSON.stringify(ours.get(name)) !== JSON.stringify(theirs.get(name)));
}
function settingsOf({ args, settings }) {
    return new Map([...settings, ['args', args]]);
}
/** Whether a variable has the value of the build argument of its name, and that is another one than before. */
function isChangedArgument(name, ours, theirs, now, before) {
    const [given, earlier] = [now.buildArgs.get(name), before.buildArgs.get(name)];
    return (given !== earlier &&
        (given === undefined || variablesOf(ours).get(name) === given) &&
        (earlier === undefined || variablesOf(theirs).get(name) === earlier));
}

;// CONCATENATED MODULE: ./ledger/reasons/by-definition.js




/** Where both builds' definitions are recorded whole. */
function compareDefinitions(now, before) {
    const matching = matchSteps(now.provenance, before.provenance);
    let tolerant;
    return {
        isWhole: true,
        compare(index) {
            const maker = now.makers[index];
            if (maker === undefined)
                return undefined;
            const counterpart = matching.counterpart(maker);
            if (counterpart !== undefined) {
                const previous = before.layers[indexLike(index, now.makers, before.makers, counterpart)];
                if (previous !== undefined)
                    return { change: undefined, previous };
            }
            const change = counterpart === undefined ? firstChange(maker, now, before, matching) : notThere(maker, now, before);
            return change && { change };
        },
        isSameButMoved(index) {
            const maker = now.makers[index];
            if (maker === undefined)
                return false;
            tolerant ??= matchSteps(now.provenance, before.provenance, { ignoreMoves: true });
            return tolerant.counterpart(maker) !== undefined;
        },
    };
}
/** The place of a step's layer in the other image; of several, the one that has as many before it. */
function indexLike(index, ours, theirs, counterpart) {
    const maker = ours[index];
    const nth = ours.slice(0, index).filter((other) => other === maker).length;
    const places = theirs.flatMap((other, place) => (other === counterpart ? [place] : []));
    return places[nth] ?? -1;
}
/** The step is in the earlier build, and was not part of the image. */
function notThere(maker, now, before) {
    if (before.makers.includes(undefined))
        return undefined;
    const place = placeOf(maker, now);
    return place && { place, what: { kind: missing(now, before) } };
}
function missing({ provenance: now }, { provenance: before }) {
    return now.target === before.target ? 'not-there' : 'other-target';
}
function firstChange(maker, now, before, matching) {
    const path = pathToRoot(maker, now, matching);
    const root = path.at(-1);
    // Parts of an instruction, such as the file of a here-document, have no place of their own.
    const placed = path.findLast((step) => placeOf(step, now) !== undefined);
    const place = placed && placeOf(placed, now);
    if (root === undefined || placed === undefined || place === undefined)
        return undefined;
    if (root.kind === 'image')
        return changeOfImage(root, place, now, before);
    // Nobody can tell what an instruction was where the earlier Dockerfile isn't recorded.
    if (before.provenance.instructions.length === 0)
        return undefined;
    if (!hasInstruction(before, place))
        return { place, what: { kind: 'written' } };
    const candidates = [...before.provenance.steps.values()].filter((step) => step.kind === placed.kind &&
        !matching.isKept(step) &&
        step.places.some(({ whole }) => whole === place.whole));
    if (candidates.length === 0)
        return { place, what: { kind: missing(now, before) } };
    if (root !== placed)
        return changedValue(place, now.provenance, before.provenance);
    const here = candidates.find((step) => matching.haveSameInputs(root, step));
    if (here !== undefined)
        return changedSurroundings(root, here, place, now.provenance, before.provenance);
    const isMoved = candidates.some((step) => matching.doTheSame(root, step));
    return { place, what: { kind: isMoved ? 'moved-or-gone-before' : 'value-or-before' } };
}
/**
 * From a step that is new down to the one that makes it so: the first that is new though all that it works on is not. What a
 * step stands on comes before what it takes files from: a change there is reason enough for it to be done again.
 */
function pathToRoot(maker, { provenance }, matching) {
    const path = new Set();
    for (let step = maker; step !== undefined;) {
        // A definition that goes round in circles is none that BuildKit wrote.
        if (path.has(step))
            return [];
        path.add(step);
        step = step.inputs
            .flatMap((id) => provenance.steps.get(id) ?? [])
            .find((input) => matching.counterpart(input) === undefined);
    }
    return [...path];
}
function changeOfImage(root, place, now, before) {
    const what = movedTag(root, place, now.provenance, before.provenance);
    if (what !== undefined)
        return { place, what };
    if (before.provenance.instructions.length === 0)
        return { place, what: { kind: 'other-image' } };
    if (!hasInstruction(before, place))
        return { place, what: { kind: 'written' } };
    const change = changedValue(place, now.provenance, before.provenance);
    return change.what.kind === 'value-or-option' ? { place, what: { kind: 'other-image' } } : change;
}
function hasInstruction({ provenance }, { whole }) {
    return provenance.instructions.some((other) => other.whole === whole);
}

;// CONCATENATED MODULE: ./ledger/reasons/history-run.js

/**
 * What changed of a `RUN` whose entry is not in the earlier history. An entry is `RUN /bin/sh -c true # buildkit`, and with
 * build arguments `RUN |2 A=1 B=2 /bin/sh -c true # buildkit`: neither quotes nor escapes tell where a value ends. Our own
 * can be told by the step's environment; the earlier one's only where there is one way to read it.
 */
function changedRun(entry, step, place, instead, theirs) {
    const execution = executionOf(step);
    const command = `${execution?.args.join(' ')} # buildkit`;
    if (execution === undefined || !entry.endsWith(command))
        return { kind: 'written-or-value' };
    const [program = ''] = execution.args;
    const hasCommand = (text) => text.endsWith(command) && !text.slice(0, -command.length).includes(program);
    if (instead !== undefined && hasCommand(instead)) {
        const names = differingArguments(argumentsOf(entry.slice(0, -command.length), execution.env), instead.slice(0, -command.length));
        return { kind: 'arguments', names };
    }
    // Nothing in a command is expanded, so that one which was not there before is written otherwise.
    const isKnown = theirs.some((text) => text.endsWith(command));
    return { kind: isKnown || !/^RUN\s/i.test(place.text) ? 'written-or-value' : 'written' };
}
const PREFIX = /^RUN \|(\d+) /;
/** `NAME=value` of each; undefined where they can't be told apart. */
function argumentsOf(prefix, env) {
    const found = [];
    let rest = prefix.replace(PREFIX, '');
    while (rest !== '') {
        const next = env
            .filter((variable) => rest.startsWith(`${variable} `))
            .reduce((longest, variable) => (variable.length > longest.length ? variable : longest), '');
        if (next === '')
            return undefined;
        found.push(next);
        rest = rest.slice(next.length + 1);
    }
    return found;
}
const history_run_NAME = /^[A-Za-z_]\w*$/;
/** The names of those that have other values in the earlier entry; empty where that can't be told. */
function differingArguments(now, before) {
    const names = (now ?? []).map((argument) => argument.split('=', 1)[0] ?? '');
    if (PREFIX.exec(before)?.[1] !== String(names.length) || !names.every((name) => history_run_NAME.test(name)))
        return [];
    const pattern = new RegExp(`^RUN \\|\\d+ ${names.map((name) => `${name}=(.*)`).join(' ')} $`, 's');
    const isPlain = names.every((name) => before.split(` ${name}=`).length === 2);
    const [, ...values] = (isPlain ? pattern.exec(before) : undefined) ?? [];
    return names.filter((name, index) => values.length > 0 && now?.[index] !== `${name}=${values[index]}`);
}

;// CONCATENATED MODULE: ./ledger/reasons/by-history.js



/**
 * Where the baseline's definition is not recorded, as with `mode=min`: its materials tell of images, and the histories in
 * both configs of the instructions of the published stage. What other stages did is not known then, nor are options such as
 * `--mount`.
 */
function compareHistories(now, before) {
    const ours = entriesOf(now);
    const theirs = entriesOf(before);
    const materials = before.provenance?.materials ?? [];
    const compareEntries = (index, maker) => {
        const own = ours.findIndex((entry) => entry.index === index);
        if (own < 0 || theirs.length === 0)
            return undefined;
        return standsAlone(index, now)
            ? compareAlone(ours[own], maker, theirs)
            : compareInOrder(ours.slice(0, own + 1), theirs, now);
    };
    return {
        isWhole: false,
        compare(index) {
            const maker = now.makers[index];
            if (maker === undefined)
                return undefined;
            const base = changedBase(maker, now, before, materials);
            if (base !== undefined)
                return { change: base };
            // Layers of an image are what its digest says.
            if (maker.kind === 'image')
                return undefined;
            const compared = compareEntries(index, maker);
            if (compared === undefined || compared.change !== undefined)
                return compared;
            const moved = movedImage(maker, now, materials);
            return moved === undefined ? compared : { change: moved };
        },
        isSameButMoved: (index) => now.makers[index]?.kind === 'image' || (isRecorded(index, now) && endsAlike(index, now, ours, theirs)),
    };
}
/** Empty where history and layers don't fit together, as with tools that squash or rewrite them. */
function entriesOf({ history, layers }) {
    let next = 0;
    const entries = history.map((entry) => {
        if (entry.emptyLayer)
            return { ...entry, layer: undefined, index: -1 };
        next += 1;
        return { ...entry, layer: layers[next - 1], index: next - 1 };
    });
    return next === layers.length ? entries : [];
}
/** Whether the image below is another one: by its tag, or else by its layers. */
function changedBase(maker, now, before, materials) {
    const { provenance, makers, layers } = now;
    const [base] = makers;
    const place = base && placeOf(base, now);
    if (base?.kind !== 'image' || place === undefined || !closureOf(provenance, maker).includes(base))
        return undefined;
    const moved = movedTag(base, place, provenance, { materials });
    if (moved !== undefined)
        return { place, what: moved };
    const isSame = layers.every((layer, index) => {
        const other = before.layers[index];
        return makers[index] !== base || (other !== undefined && sameLayer(layer, other));
    });
    return isSame ? undefined : { place, what: { kind: 'other-image' } };
}
/** An image of another stage, or one that is copied from. */
function movedImage(maker, { provenance }, materials) {
    for (const step of closureOf(provenance, maker)) {
        const [place] = step.places;
        const what = step.kind === 'image' && place && movedTag(step, place, provenance, { materials });
        if (what && place)
            return { place, what };
    }
    return undefined;
}
/** Whether a layer was made without those below it, as with `--link`. */
function standsAlone(index, { provenance, makers }) {
    const [maker, below] = [makers[index], makers[index - 1]];
    return maker !== undefined && below !== undefined && !closureOf(provenance, maker).includes(below);
}
function compareAlone(own, { places: [place] }, theirs) {
    const same = theirs.filter(({ createdBy, layer }) => layer !== undefined && createdBy === own?.createdBy);
    const previous = same[0]?.layer;
    if (previous !== undefined)
        return same.length === 1 ? { change: undefined, previous } : undefined;
    return place && theirs.some(({ isBuildKits }) => isBuildKits) ? { change: copied(place) } : undefined;
}
/** What changes how a later `RUN` runs. The values of `ARG` stand in the entry of the `RUN` itself. */
const SETTING = /^(ENV|USER|WORKDIR|SHELL) /;
/** `ours` ends with the entry of the layer in question. */
function compareInOrder(ours, theirs, now) {
    const [a, b] = counting(ours, theirs);
    const at = a.findIndex(({ createdBy }, index) => createdBy !== b[index]?.createdBy);
    if (at < 0) {
        const previous = b[a.length - 1]?.layer;
        return previous && { change: undefined, previous };
    }
    const [entry, instead] = [a[at], b[at]];
    const maker = a.slice(at).flatMap(({ index }) => now.makers[index] ?? [])[0];
    const place = maker?.places[0];
    // What another builder writes says the same in other words.
    if (entry === undefined || maker === undefined || place === undefined || instead?.isBuildKits === false) {
        return undefined;
    }
    if (b.some(({ createdBy }) => createdBy === entry.createdBy)) {
        return { change: { place, what: { kind: instead === undefined ? 'not-there' : 'moved-or-gone-before' } } };
    }
    return { change: changedEntry(entry, maker, place, instead, b) };
}
/** Whether a result may depend on it. */
function counts({ layer, createdBy }) {
    return layer !== undefined || SETTING.test(createdBy);
}
/** The entries that the result depends on: those that made layers, and up to the last `RUN` the settings between them. */
function counting(ours, theirs) {
    const isLayer = ({ layer }) => layer !== undefined;
    const lastRun = ours.findLastIndex(({ createdBy }) => createdBy.startsWith('RUN '));
    const strict = ours.slice(0, lastRun + 1).filter(counts);
    const theirStrict = theirs.filter(counts).slice(0, strict.length);
    const rest = theirs.slice(theirs.indexOf(theirStrict.at(-1) ?? NONE) + 1);
    return [
        [...strict, ...ours.slice(lastRun + 1).filter(isLayer)],
        [...theirStrict, ...rest.filter(isLayer)],
    ];
}
const NONE = { createdBy: '', emptyLayer: true, isBuildKits: false, layer: undefined, index: -1 };
function changedEntry({ createdBy, layer }, maker, place, instead, theirs) {
    const keyword = SETTING.exec(createdBy)?.[1];
    if (layer === undefined && keyword !== undefined) {
        return { place, what: { kind: 'setting-written-or-value', keyword } };
    }
    if (maker.kind !== 'exec')
        return copied(place);
    const texts = theirs.map((entry) => entry.createdBy);
    return { place, what: changedRun(createdBy, maker, place, instead?.createdBy, texts) };
}
/** Values are filled in where a `COPY` has variables, and nothing else of it is another text. */
function copied(place) {
    const isPlain = /^(?:COPY|ADD|WORKDIR)\s[^$]*$/i.test(place.text);
    return { place, what: { kind: isPlain ? 'written' : 'written-or-value' } };
}
/** Whether all that a layer depends on has an entry: what other stages do has none. */
function isRecorded(index, { provenance, makers }) {
    const maker = makers[index];
    const closure = maker === undefined ? [] : closureOf(provenance, maker);
    return closure.every((step) => step.kind !== 'exec' || makers.includes(step));
}
/** Whether all from the image below up to a layer is in both histories, wherever it stands in the other one. */
function endsAlike(index, { makers }, ours, theirs) {
    const base = ours.findLastIndex((entry) => makers[entry.index]?.kind === 'image');
    const own = ours.findIndex((entry) => entry.index === index);
    const wanted = ours.slice(base + 1, own + 1).filter(counts);
    const found = theirs.filter(counts);
    const ends = found.flatMap(({ createdBy }, end) => createdBy === wanted.at(-1)?.createdBy ? [end + 1] : []);
    const [end = 0] = ends;
    const start = end - wanted.length;
    return (ends.length === 1 &&
        start >= 0 &&
        wanted.every(({ createdBy }, at) => createdBy === found[start + at]?.createdBy));
}

;// CONCATENATED MODULE: ./ledger/reasons/change.js
function codeOf({ kind }) {
    switch (kind) {
        case 'base-moved':
            return 'base-moved';
        case 'other-image':
            return 'base-changed';
        case 'arguments':
            return 'argument-changed';
        case 'other-target':
            return 'target-changed';
        default:
            return 'instruction-changed';
    }
}
/** The change in words, seen from the layer of the instruction in `own`. */
function describeChange({ place, what }, own) {
    const isOwn = place.line === own?.line;
    const words = describe(what, isOwn ? 'this line' : `line ${place.line}`, place);
    return isOwn ? words : `${words}: ${place.text}`;
}
function describe(what, line, place) {
    switch (what.kind) {
        case 'base-moved': {
            const image = /^FROM\s/i.test(place.text) ? `the image of ${line}` : `an image that ${line} depends on`;
            return `${image} moved from ${change_short(what.from)} to ${change_short(what.to)}`;
        }
        case 'other-image':
            return `the image of ${line} is another one than the baseline's`;
        case 'arguments':
            return `${argumentsIn(what.names)} of ${line} changed`;
        case 'written':
            return `${line} is new or changed`;
        case 'written-or-value':
            return `${line}, or a value in it, is new or changed`;
        case 'setting-written-or-value':
            return `${what.keyword} before ${line}, or a value in it, is new or changed`;
        case 'surroundings':
            return `${what.parts.join(', ')} of ${line} changed`;
        case 'value-or-option':
            return `a value or an option of the build that ${line} depends on changed, or BuildKit itself`;
        case 'value-or-before':
            return `a value that ${line} depends on, or an instruction before it, changed`;
        case 'moved-or-gone-before':
            return `${line} was moved, or one before it is gone`;
        case 'not-there':
            return `the baseline has no such instruction where ${line} is`;
        case 'other-target':
            return `another target is published, and the baseline has no layer of ${line}`;
        default:
            return what;
    }
}
function argumentsIn(names) {
    if (names.length === 0)
        return 'a build argument';
    return names.length === 1 ? `the build argument ${names[0]}` : `the build arguments ${names.join(', ')}`;
}
/** `sha256:` and twelve characters. */
function change_short(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
}

;// CONCATENATED MODULE: ./ledger/reasons/only-moved.js



/**
 * Whether one image is all that changed for a layer, where nothing is written otherwise: no other tag moved, and every step
 * that reads a context or an address made a layer that the baseline has. What other stages read is not known.
 */
function onlyMoved(index, { layers, provenance, makers }, before) {
    const maker = makers[index];
    const closure = maker === undefined ? [] : closureOf(provenance, maker);
    const materials = before.provenance?.materials ?? [];
    const moved = closure.filter((step) => step.kind === 'image' && movedTag(step, undefined, provenance, { materials }));
    const isOutside = (id) => ['context', 'source'].includes(provenance.steps.get(id)?.kind ?? '');
    const isKept = (reader) => {
        const layer = layers[makers.indexOf(reader)];
        return layer !== undefined && hasContent(before.layers, layer);
    };
    return (new Set(moved.map((step) => imageOf(step, provenance).name)).size === 1 &&
        closure.filter(({ inputs }) => inputs.some(isOutside)).every(isKept));
}

;// CONCATENATED MODULE: ./ledger/reasons/source-content.js


/** Whether the files that a step gives are those that the same step gave before. */
function sourceContent(id, now, before) {
    const source = now.steps.get(id);
    if (source === undefined)
        return 'unknown';
    const contents = closureOf(now, source).map((step) => contentOf(step, now.materials, before));
    if (contents.includes('unknown'))
        return 'unknown';
    return contents.includes('other') ? 'other' : 'the-same';
}
function contentOf(step, now, before) {
    switch (step.kind) {
        // An image is the same step only with the same digest, and what is done with files depends on nothing else.
        case 'image':
        case 'file':
        case 'merge':
            return 'the-same';
        case 'context':
        case 'source': {
            const address = addressOf(step);
            const [ours, theirs] = [now, before].map((materials) => materials.find(({ uri }) => uri === address)?.digest);
            if (address === undefined || ours === undefined || theirs === undefined)
                return 'unknown';
            if (ours === theirs)
                return 'the-same';
            // Another commit may have the same files.
            return ours.startsWith('sha256:') ? 'other' : 'unknown';
        }
        // What a RUN gives may be another thing each time.
        case 'exec':
        case 'other':
            return 'unknown';
        default:
            return step.kind;
    }
}

;// CONCATENATED MODULE: ./ledger/reasons/unwritten.js




/** Of a layer that was read, what reading showed; else the step that is to blame, its own or one that it depends on. */
function explainUnwritten(index, facts) {
    const { build, contents } = facts;
    const maker = build.makers[index];
    const layer = build.layers[index];
    const own = maker?.places[0];
    if (maker === undefined || layer === undefined)
        return undefined;
    if (contents.get(layer.digest) === 'same') {
        return { code: 'same-content', message: 'the same files as before, with other times', line: own?.line };
    }
    const at = copiesOthers(maker, facts) ? index : firstToBlame(maker, facts);
    const culprit = build.makers[at];
    const place = culprit?.places[0];
    if (culprit === undefined || place === undefined)
        return undefined;
    const isOwn = place.line === own?.line;
    const blamed = blame(culprit, at, isOwn ? 'this line' : `line ${place.line}`, facts);
    if (blamed === undefined)
        return undefined;
    const [code, words] = blamed;
    return { code, message: isOwn ? words : `${words}: ${place.text}`, line: place.line };
}
/** What a `COPY` puts into its layer doesn't depend on what is below: where its files may be others, they are reason enough. */
function copiesOthers(step, facts) {
    return step.kind === 'file' && !takesTheSame(step, facts);
}
/** The first layer that is another one, among those that a step's result depends on. */
function firstToBlame(step, facts) {
    const { makers, provenance } = facts.build;
    const closure = new Set(closureOf(provenance, step));
    return makers.findIndex((maker, at) => maker !== undefined && closure.has(maker) && resultOf(at, facts) === 'other');
}
/** A layer beside the one that was made the same way before. */
function resultOf(index, { build, before, previous, contents }) {
    const layer = build.layers[index];
    const other = previous[index];
    if (layer === undefined)
        return 'unknown';
    if (hasContent(before.layers, layer))
        return 'the-same';
    if (other === undefined)
        return 'unknown';
    return contents.get(layer.digest) === 'same' ? 'other-times' : 'other';
}
function blame(step, at, line, facts) {
    if (step.kind === 'file')
        return blameCopy(step, at, line, facts);
    return step.kind === 'exec' ? blameRun(step, at, line, facts) : undefined;
}
function blameCopy(step, at, line, facts) {
    const { build, isWhole, contents } = facts;
    if (takesTheSame(step, facts) && isKnownBelow(step, at, facts)) {
        return doneAgain(step, at, `${line} was done again`, facts);
    }
    const isOther = sourceContents(step, facts).includes('other') ||
        contents.get(build.layers[at]?.digest ?? '') === 'different';
    const how = isWhole ? '' : ', or how it copies it';
    return isOther
        ? ['content-changed', `what ${line} copies changed${how}`]
        : ['copied-again', `what ${line} copies changed${how}, or only times did`];
}
function blameRun(step, at, line, facts) {
    const { isWhole } = facts;
    const words = `${line} ran again`;
    if (ranWithoutCache(step, facts))
        return cacheOff(words);
    if (takesTheSame(step, facts) && isKnownBelow(step, at, facts))
        return doneAgain(step, at, words, facts);
    const other = isWhole ? 'files that it works on changed' : 'something changed that is not recorded';
    return ['ran-again', `${words}: the cache had no result for it, or ${other}`];
}
/** Nothing that it depends on is another, and its result is. */
function doneAgain(step, at, words, facts) {
    if (ranWithoutCache(step, facts))
        return cacheOff(words);
    const cached = facts.cache.wasCached(step);
    const results = resultsBelow(step, at, facts);
    const unchanged = results.includes('other-times') ? 'only times' : 'nothing';
    const when = cached === true ? ' in an earlier build' : '';
    const why = cached === false ? ': the cache had no result for it' : '';
    return ['cache-missed', `${words}${when} though ${unchanged} before it changed${why}`];
}
function ranWithoutCache(step, { build, cache }) {
    if (cache.wasCached(step) !== false)
        return false;
    if (cache.off === 'all')
        return true;
    const [place] = step.places;
    const stage = (0,dockerfile/* stagesOf */.ZL)(build.provenance.instructions).find(({ instructions }) => instructions.some((each) => each === place));
    return cache.off.some((name) => name.toLowerCase() === stage?.name);
}
function cacheOff(words) {
    return ['no-cache', `${words}: the cache was not to be used`];
}
function isKnownBelow(step, at, facts) {
    return !resultsBelow(step, at, facts).includes('unknown');
}
/** Of all layers that a step's result was put on. */
function resultsBelow(step, at, facts) {
    const { provenance, makers } = facts.build;
    const closure = new Set(closureOf(provenance, step));
    return makers
        .slice(0, at)
        .flatMap((maker, index) => (maker === undefined || closure.has(maker) ? [resultOf(index, facts)] : []));
}
/** Whether all that a step takes files from certainly gives those of before. */
function takesTheSame(step, facts) {
    return facts.isWhole && sourceContents(step, facts).every((content) => content === 'the-same');
}
function sourceContents(step, { build, before }) {
    const materials = before.provenance?.materials ?? [];
    return sourcesOf(step).map((id) => sourceContent(id, build.provenance, materials));
}

;// CONCATENATED MODULE: ./ledger/reasons/explain.js






function explainLayers(now, before, cache) {
    const build = knownBuild(now);
    if (build === undefined)
        return { replacements: [], reasons: () => now.layers.map(() => undefined) };
    const earlier = knownBuild(before);
    const comparison = earlier === undefined
        ? compareHistories({ ...build, history: now.history }, before)
        : compareDefinitions(build, earlier);
    const compared = build.layers.map((layer, index) => has(before, layer) ? undefined : comparison.compare(index));
    const previous = compared.map((each) => (each?.change === undefined ? each?.previous : undefined));
    return {
        replacements: build.layers.flatMap((layer, index) => {
            const other = previous[index];
            return other === undefined || sameLayer(layer, other) ? [] : [{ now: layer, before: other }];
        }),
        reasons: (contents) => {
            const unwritten = { build, before, isWhole: comparison.isWhole, previous, contents, cache };
            return build.layers.map((layer, index) => {
                if (has(before, layer))
                    return undefined;
                if (hasContent(before.layers, layer))
                    return COMPRESSED_OTHERWISE;
                const one = compared[index];
                if (one === undefined)
                    return undefined;
                return one.change === undefined
                    ? explainUnwritten(index, unwritten)
                    : explainChange(index, one, { build, before, comparison });
            });
        },
    };
}
const COMPRESSED_OTHERWISE = {
    code: 'compressed-otherwise',
    message: 'the same content as before, compressed otherwise',
    line: undefined,
};
function has({ layers }, { digest }) {
    return layers.some((layer) => layer.digest === digest);
}
function explainChange(index, { change }, { build, before, comparison }) {
    const { what, place } = change;
    const maker = build.makers[index];
    const own = maker && placeOf(maker, build);
    const reason = { code: codeOf(what), message: describeChange(change, own), line: place.line };
    if (what.kind !== 'base-moved')
        return reason;
    const { from, to } = what;
    const alone = comparison.isSameButMoved(index) && onlyMoved(index, build, before);
    return { ...reason, moved: { from, to, alone } };
}

;// CONCATENATED MODULE: ./ledger/reasons/sent-again.js
/**
 * Why a layer that the baseline has too was sent. Undefined where it wasn't.
 * @param repository Where the baseline is.
 */
function explainSentAgain(transfers, repository) {
    const sent = transfers.filter(({ state }) => state === 'uploaded').map((transfer) => transfer.repository);
    if (sent.length === 0)
        return undefined;
    if (sent.includes(repository)) {
        const message = `the baseline has this layer, but ${repository} had it no more`;
        return { code: 'gone-from-registry', message, line: undefined };
    }
    const message = `the baseline has this layer, but ${sent.join(', ')} did not have it yet`;
    return { code: 'new-repository', message, line: undefined };
}

// EXTERNAL MODULE: ./registry/errors.js
var errors = __webpack_require__(35952);
;// CONCATENATED MODULE: ./publish/explain/compare-contents.js

// Reading layers costs what this is meant to save: small ones only, and few.
const LAYER_LIMIT = 8 * 1024 * 1024;
const TOTAL_LIMIT = 24 * 1024 * 1024;
const MOST_PAIRS = 12;
const START_BYTES = 8 * 1024;
/** Other times change little of how well a layer packs. */
const MOST_DIFFERENCE = 0.02;
const LEAST_DIFFERENCE = 64;
/**
 * Which layers hold what the ones before them held, with other times, and which don't; those that weren't looked at are
 * left out. It is read, not guessed: of larger ones first the beginning, which tells most that differ, then the whole.
 */
async function compareContents(registry, repositories, pairs, options) {
    const candidates = chooseLayers(pairs);
    if (candidates.length === 0)
        return new Map();
    const { sameContent } = await Promise.all(/* import() */[__webpack_require__.e(1736), __webpack_require__.e(3257)]).then(__webpack_require__.bind(__webpack_require__, 23257));
    const start = (repository, layer) => registry.getBlobStart(repository, layer, START_BYTES, options);
    const whole = (repository, layer) => registry.getBlob(repository, layer, options);
    const compare = async ({ now, before }, read) => {
        const [ours, theirs] = await Promise.all([read(repositories.now, now), read(repositories.before, before)]);
        return ours === undefined || theirs === undefined ? undefined : await sameContent(ours, theirs);
    };
    const isSame = async (pair) => {
        const isShort = Math.max(pair.now.size, pair.before.size) <= START_BYTES;
        const startsOtherwise = !isShort && (await compare(pair, start)) === false;
        return startsOtherwise ? false : await compare(pair, whole);
    };
    const compared = candidates.map(async (pair) => {
        const same = await isSame(pair).catch((error) => {
            if (error instanceof errors/* RegistryError */.g)
                return undefined;
            throw error;
        });
        return same === undefined ? [] : [[pair.now.digest, same ? 'same' : 'different']];
    });
    return new Map((await Promise.all(compared)).flat());
}
/** The largest of those that are small enough, and may be the same; what platforms share is there once. */
function chooseLayers(pairs) {
    let total = 0;
    return [...new Map(pairs.map((pair) => [pair.now.digest, pair])).values()]
        .filter(maySame)
        .toSorted((a, b) => b.now.size - a.now.size)
        .slice(0, MOST_PAIRS)
        .filter(({ now, before }) => {
        total += now.size + before.size;
        return total <= TOTAL_LIMIT;
    });
}
function maySame({ now, before }) {
    const larger = Math.max(now.size, before.size);
    const difference = Math.abs(now.size - before.size);
    return larger <= LAYER_LIMIT && difference <= Math.max(LEAST_DIFFERENCE, larger * MOST_DIFFERENCE);
}

// EXTERNAL MODULE: ./ledger/provenance.js
var provenance = __webpack_require__(47786);
// EXTERNAL MODULE: ./oci/manifest.js
var manifest = __webpack_require__(85156);
;// CONCATENATED MODULE: ./publish/explain/evidence.js



/** How a platform of the baseline was made: its config, and its provenance where it carries one. Two requests at most. */
async function readEvidence(registry, repository, image, platform, options) {
    const { manifest } = platform;
    const [provenance, config] = await Promise.all([
        readProvenance(registry, repository, image, platform, options),
        registry.getConfig(repository, manifest.config, options),
    ]);
    return evidenceOf(manifest, config, provenance);
}
/** What a manifest, its config and a provenance tell together. */
function evidenceOf({ layers }, { history = [], rootfs }, provenance) {
    const diffIds = rootfs?.diff_ids ?? [];
    return {
        layers: layers.map(({ digest }, index) => ({
            digest,
            diffId: diffIds.length === layers.length ? diffIds[index] : undefined,
        })),
        provenance,
        history: history.map(({ created_by = '', comment = '', empty_layer = false }) => ({
            createdBy: created_by,
            emptyLayer: empty_layer,
            isBuildKits: comment.startsWith('buildkit.'),
        })),
    };
}
async function readProvenance(registry, repository, { attestations }, { descriptor }, options) {
    const statement = attestations
        .filter(({ subject }) => subject === descriptor.digest)
        .flatMap(({ manifest }) => manifest.layers)
        .find(manifest/* isProvenance */.WX);
    if (statement === undefined)
        return undefined;
    const bytes = await registry.getBlob(repository, statement, options);
    const said = (0,json/* parseJson */.q)(bytes);
    // https://github.com/in-toto/attestation/blob/v1.1.1/spec/v1/statement.md
    return (0,provenance.parseProvenance)((0,json/* isRecord */.u)(said) ? said['predicate'] : undefined);
}

;// CONCATENATED MODULE: ./publish/explain/find-reasons.js








const RETRY_BUDGET_MS = 5_000;
/** The report waits for it. */
const TIME_LIMIT_MS = 10_000;
/** Why layers are not those of the baseline, by platform; nothing where there is none, or it can't be read. */
async function findReasons(run, journal, platforms) {
    const { baselineImage: baseline, plan } = journal;
    const repository = plan?.images[0]?.repository;
    if (baseline === undefined || plan === undefined || repository === undefined)
        return new Map();
    const { signal } = run.ports;
    const options = {
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT_MS)]),
        budgetMs: RETRY_BUDGET_MS,
    };
    try {
        const reading = platforms.map((built) => comparePlatform(built, { run, baseline, repository, options }));
        const compared = (await Promise.all(reading)).flat();
        const places = { now: repository, before: baseline.repository };
        const pairs = compared.flatMap(replacedLayers);
        const contents = await compareContents(run.registry, places, pairs, options);
        const sent = {
            transfers: journal.transfers(),
            repositories: plan.images.map((image) => (0,reference/* formatRepository */.Sh)(image.repository)),
            baseline: (0,reference/* formatRepository */.Sh)(baseline.repository),
        };
        return new Map(compared.map((each) => [each.built.name, reasonsOf(each, contents, sent)]));
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        const why = error instanceof Error ? error.message : error;
        journal.warn('explanation-missing', `why layers are others than the baseline's can't be told: ${why}`);
        return new Map();
    }
}
/** Reads three blobs where layers changed, and none where not. */
async function comparePlatform(built, { run, baseline, repository, options }) {
    const { manifest, platform } = built.image;
    const before = baseline.image.platforms.find((other) => (0,oci_platform/* samePlatform */.my)(other.platform, platform));
    if (before === undefined)
        return [];
    if (manifest.layers.every(({ digest }) => findLayer(before, digest))) {
        return [{ built, before, explanation: undefined }];
    }
    const [then, config] = await Promise.all([
        readEvidence(run.registry, baseline.repository, baseline.image, before, options),
        run.registry.getConfig(repository, manifest.config, options),
    ]);
    const cached = (0,leg_record/* cachedSteps */.en)(built.record, built.provenance);
    const { noCache, noCacheFilters } = run.inputs;
    const explanation = explainLayers(evidenceOf(manifest, config, built.provenance), then, {
        wasCached: ({ id }) => cached.get(id),
        off: noCache ? 'all' : noCacheFilters,
    });
    return [{ built, before, explanation }];
}
function findLayer({ manifest }, digest) {
    return manifest.layers.find((layer) => layer.digest === digest);
}
function replacedLayers({ built, before, explanation }) {
    return (explanation?.replacements ?? []).flatMap((pair) => {
        const [now, other] = [findLayer(built.image, pair.now.digest), findLayer(before, pair.before.digest)];
        return now === undefined || other === undefined ? [] : [{ now, before: other }];
    });
}
function reasonsOf({ built, before, explanation }, contents, { transfers, repositories, baseline }) {
    const changed = explanation?.reasons(contents);
    return built.image.manifest.layers.map(({ digest }, index) => findLayer(before, digest) === undefined
        ? changed?.[index]
        : explainSentAgain((0,ledger/* blobTransfers */.W)(transfers, repositories, digest), baseline));
}

;// CONCATENATED MODULE: ./publish/explain/explain.js










/** Why layers are what they are, when everything happened, and what could have been saved. */
async function explain(run, journal) {
    const { image, records } = journal;
    if (image === undefined)
        return;
    const transfers = journal.transfers();
    const sizes = new Map((0,oci_image/* imageBlobs */.a)(image).map(({ digest, size }) => [String(digest), size]));
    journal.timeline = makeTimeline(records, (record) => journal.transfersOf(record.requests), sizes);
    journal.checks = buildChecksOf(records.flatMap(({ solves }) => solves.flatMap(({ warnings }) => warnings)));
    const built = builtPlatforms(journal, image);
    const [reasons, surplus] = await Promise.all([findReasons(run, journal, built), findSurplus(run, journal)]);
    const platforms = built.map((platform) => {
        const { name, leg, provenance, image } = platform;
        const { layers } = image.manifest;
        const makers = (0,layer_makers/* layerMakers */.d)(provenance, layers.map(({ digest }) => digest));
        return { name, leg, provenance, layers, makers, reasons: reasons.get(name) ?? [] };
    });
    for (const { name, reasons } of platforms)
        journal.reasons.set(name, reasons);
    journal.advice = giveAdvice({ platforms, records, transfers, surplus }, run.inputs.skipAdvice);
}
const WORTH_A_LOOK = 1_000_000;
/** Looked at only where much was sent. */
async function findSurplus({ inputs, defaultContext, ports }, { records }) {
    const context = inputs.context ?? defaultContext;
    const sent = contextSent(records);
    if (sent === undefined || sent.bytes < WORTH_A_LOOK || !(0,files/* isLocal */.IX)(context))
        return undefined;
    const folder = (0,external_node_path_.resolve)(ports.folder, context);
    const dockerfile = (await (0,files/* findDockerfile */.mQ)(inputs, defaultContext, ports.folder)) ??
        (0,external_node_path_.resolve)(folder, inputs.file ?? 'Dockerfile');
    const wanted = contextPaths(records.flatMap(({ provenances }) => [...provenances.values()]));
    const { contextSurplus } = await __webpack_require__.e(/* import() */ 7327).then(__webpack_require__.bind(__webpack_require__, 47327));
    return await contextSurplus({ folder, dockerfile, wanted }, ports.env);
}


/***/ })

};
