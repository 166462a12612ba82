export const id = 7786;
export const ids = [7786];
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


/***/ })

};
