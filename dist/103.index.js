export const id = 103;
export const ids = [103];
export const modules = {

/***/ 9103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  layerSources: () => (/* binding */ layerSources)
});

// EXTERNAL MODULE: ../../../node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8961);
;// CONCATENATED MODULE: ./ledger/dockerfile.js
/**
 * The `FROM` that the published stage stands on in the end: the last stage, or the target, followed through stages
 * that are built on stages. Undefined where there is none, or it can't be told.
 */
function baseOf(file, target) {
    const stages = instructions(file).flatMap(parseStage);
    const wanted = target?.toLowerCase();
    let stage = wanted === undefined ? stages.at(-1) : findStage(stages, stages.length, wanted);
    while (stage !== undefined) {
        const parent = findStage(stages, stages.indexOf(stage), stage.from.toLowerCase());
        if (parent === undefined)
            return stage;
        stage = parent;
    }
    return undefined;
}
const FROM = /^FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?\s*$/i;
function parseStage({ line, text }) {
    const match = FROM.exec(text);
    return match?.[1] === undefined ? [] : [{ line, text, from: match[1], name: match[2]?.toLowerCase() }];
}
// A stage can only stand on one before it; of two with one name the later counts.
function findStage(stages, before, name) {
    return stages.slice(0, before).findLast((stage, index) => stage.name === name || String(index) === name);
}
const HEREDOC = /<<-?\s*(["']?)([A-Za-z_][\w.]*)\1/g;
/** Continuation lines joined, comments and the content of here-documents left out. */
function instructions(file) {
    const found = [];
    for (let at = 0; at < file.length; at += 1) {
        const line = at + 1;
        const parts = [];
        for (; at < file.length; at += 1) {
            const text = file[at]?.trim() ?? '';
            if (text.startsWith('#'))
                continue;
            parts.push(text.replace(/\\$/, '').trim());
            if (!text.endsWith('\\'))
                break;
        }
        const text = parts.filter((part) => part !== '').join(' ');
        if (text === '')
            continue;
        found.push({ line, text });
        for (const [, , end] of text.matchAll(HEREDOC)) {
            do
                at += 1;
            while (at < file.length && file[at]?.trim() !== end);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./ledger/provenance.js


const range = schemas/* object */.Ikc({ start: schemas/* object */.Ikc({ line: schemas/* int */.Whr() }), end: schemas/* optional */.lqM(schemas/* object */.Ikc({ line: schemas/* int */.Whr() })) });
const metadataSchema = schemas/* object */.Ikc({
    source: schemas/* optional */.lqM(schemas/* object */.Ikc({
        locations: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
            locations: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({ sourceIndex: schemas/* optional */.lqM(schemas/* int */.Whr()), ranges: schemas/* optional */.lqM(schemas/* array */.YOg(range)) }))),
        }))),
        infos: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({ data: schemas/* optional */.lqM(schemas/* string */.YjP()) }))),
    })),
    layers: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* array */.YOg(schemas/* object */.Ikc({ digest: schemas/* string */.YjP() }))))),
});
const stepsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    op: schemas/* optional */.lqM(schemas/* object */.Ikc({ Op: schemas/* optional */.lqM(schemas/* object */.Ikc({ source: schemas/* optional */.lqM(schemas/* unknown */.L5J()) })) })),
}));
const parametersSchema = schemas/* object */.Ikc({
    args: schemas/* optional */.lqM(schemas/* object */.Ikc({ target: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
});
const predicateSchema = schemas/* object */.Ikc({
    // SLSA 1.0
    buildDefinition: schemas/* optional */.lqM(schemas/* object */.Ikc({
        externalParameters: schemas/* optional */.lqM(schemas/* object */.Ikc({ request: schemas/* optional */.lqM(parametersSchema) })),
        internalParameters: schemas/* optional */.lqM(schemas/* object */.Ikc({ buildConfig: schemas/* optional */.lqM(schemas/* object */.Ikc({ llbDefinition: schemas/* optional */.lqM(stepsSchema) })) })),
    })),
    runDetails: schemas/* optional */.lqM(schemas/* object */.Ikc({ metadata: schemas/* optional */.lqM(schemas/* object */.Ikc({ buildkit_metadata: schemas/* optional */.lqM(metadataSchema) })) })),
    // SLSA 0.2
    invocation: schemas/* optional */.lqM(schemas/* object */.Ikc({ parameters: schemas/* optional */.lqM(parametersSchema) })),
    buildConfig: schemas/* optional */.lqM(schemas/* object */.Ikc({ llbDefinition: schemas/* optional */.lqM(stepsSchema) })),
    metadata: schemas/* optional */.lqM(schemas/* object */.Ikc({ 'https://mobyproject.org/buildkit@v1#metadata': schemas/* optional */.lqM(metadataSchema) })),
});
/**
 * Maps layers to lines of the Dockerfile, from BuildKit's provenance. Empty where it holds no such thing, or nothing
 * that we can read.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/docs/attestations/slsa-definitions.md
 */
function layerSources(predicate) {
    const parsed = predicateSchema.safeParse(predicate);
    if (!parsed.success)
        return new Map();
    const { buildDefinition, runDetails, buildConfig, metadata, invocation } = parsed.data;
    const facts = runDetails?.metadata?.buildkit_metadata ?? metadata?.['https://mobyproject.org/buildkit@v1#metadata'];
    const steps = buildDefinition?.internalParameters?.buildConfig?.llbDefinition ?? buildConfig?.llbDefinition ?? [];
    const bases = new Set(steps.filter((step) => step.op?.Op?.source !== undefined).map((step) => step.id));
    const parameters = buildDefinition?.externalParameters?.request ?? invocation?.parameters;
    const files = facts?.source?.infos?.map((info) => linesOf(info.data)) ?? [];
    const sources = new Map();
    // The step that made a layer has the shortest chain that ends with it: later steps carry it along.
    const chains = Object.entries(facts?.layers ?? {})
        .flatMap(([output, results]) => results.map((chain) => ({ step: output.split(':')[0] ?? '', chain })))
        .toSorted((a, b) => a.chain.length - b.chain.length);
    for (const { step, chain } of chains) {
        const location = facts?.source?.locations?.[step]?.locations?.[0];
        const lines = location?.ranges?.[0];
        const file = files[location?.sourceIndex ?? 0];
        if (lines === undefined || file === undefined)
            continue;
        const base = bases.has(step);
        const own = {
            line: lines.start.line,
            text: readInstruction(file, lines.start.line, lines.end?.line ?? lines.start.line),
        };
        // Stages that stand on one image share a step, whose place is that of any of them.
        const { line, text } = (base ? baseOf(file, parameters?.args?.target) : undefined) ?? own;
        for (const { digest } of base ? chain : chain.slice(-1)) {
            if (!sources.has(digest))
                sources.set(digest, { instruction: text, line, base });
        }
    }
    return sources;
}
function linesOf(data) {
    return data === undefined ? undefined : Buffer.from(data, 'base64').toString('utf8').split('\n');
}
/** Continuation lines are joined; the text is otherwise left alone. */
function readInstruction(file, first, last) {
    return file
        .slice(first - 1, last)
        .map((line) => line.replace(/\\\s*$/, '').trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .join(' ');
}


/***/ })

};
