export const id = 8861;
export const ids = [8861];
export const modules = {

/***/ 18861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseResult: () => (/* binding */ parseResult)
});

// EXTERNAL MODULE: ./json.js
var json_0 = __webpack_require__(41649);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(7846);
;// CONCATENATED MODULE: ./report/result.js

/**
 * What a run tells other programs (`--json`, the `result` output): one shape on every host. This is the source of
 * `result.schema.json`; a release adds fields and changes none under the same `schema` number.
 */
const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const bytes = schemas/* int */.Whr().nonnegative();
const milliseconds = schemas/* int */.Whr().nonnegative();
const result_text = schemas/* string */.YjP();
const STATUSES = [
    'published',
    'built',
    'unchanged',
    'skipped',
    'refused',
    'failed',
    'cancelled',
];
const PHASES = [
    'inputs',
    'preflight',
    'build',
    'push',
    'observe',
    'verify',
    'gate',
    'tag',
    'report',
];
const error = schemas/* object */.Ikc({
    code: result_text,
    phase: schemas/* enum */.k5n(PHASES),
    message: result_text,
    hint: result_text.nullable(),
    repository: result_text.optional(),
    platform: result_text.optional(),
});
const tag = schemas/* object */.Ikc({
    tag: result_text,
    state: schemas/* enum */.k5n(['planned', 'created', 'moved', 'kept', 'skipped', 'failed']),
    rule: result_text,
    moving: schemas/* boolean */.zMY(),
    digest: digest.nullable().describe('what the tag points to now'),
    previous: digest.nullable().describe('what it pointed to before'),
    reason: schemas/* object */.Ikc({ code: result_text, message: result_text }).nullable(),
});
const result_image = schemas/* object */.Ikc({
    name: result_text,
    digest: digest.nullable(),
    pinned: result_text.nullable().describe('name@digest'),
    reference: result_text.nullable().describe('name:tag@digest'),
    tags: schemas/* array */.YOg(tag),
});
const transfer = schemas/* object */.Ikc({
    repository: result_text,
    state: schemas/* enum */.k5n(['exists', 'mounted', 'uploaded', 'unknown']),
    from: result_text.nullable().describe('the repository that a blob was mounted from'),
    bytes: bytes.describe('sent by the successful upload; 0 for what exists or was mounted'),
    milliseconds,
    attempts: schemas/* int */.Whr().nonnegative(),
    evidence: schemas/* enum */.k5n(['trace', 'probe']),
});
const result_layer = schemas/* object */.Ikc({
    index: schemas/* int */.Whr().nonnegative(),
    digest,
    size: bytes.describe('compressed, as stored'),
    mediaType: result_text,
    instruction: result_text.nullable().describe('source text of the Dockerfile'),
    line: schemas/* int */.Whr().positive().nullable(),
    base: schemas/* boolean */.zMY().nullable(),
    cached: schemas/* boolean */.zMY().nullable(),
    reason: schemas/* object */.Ikc({ code: result_text, message: result_text }).nullable(),
    transfers: schemas/* array */.YOg(transfer),
});
const platform = schemas/* object */.Ikc({
    platform: result_text,
    leg: schemas/* int */.Whr().nonnegative(),
    digest: digest.describe('of its published manifest; with status unchanged not of the one whose layers are told'),
    size: bytes.describe('of all layers, compressed'),
    config: schemas/* object */.Ikc({ digest, size: bytes, transfers: schemas/* array */.YOg(transfer) }),
    layers: schemas/* array */.YOg(result_layer),
});
const attestation = schemas/* object */.Ikc({
    platform: result_text.nullable(),
    digest,
    blobs: schemas/* array */.YOg(schemas/* object */.Ikc({ digest, size: bytes, mediaType: result_text, transfers: schemas/* array */.YOg(transfer) })),
});
const leg = schemas/* object */.Ikc({
    platforms: schemas/* array */.YOg(result_text),
    builder: result_text,
    node: result_text.nullable(),
    ref: result_text.nullable(),
    digest: digest.nullable(),
    attempts: schemas/* int */.Whr().nonnegative(),
    steps: schemas/* int */.Whr().nonnegative().nullable(),
    cached: schemas/* int */.Whr().nonnegative().nullable(),
    milliseconds,
});
const comparedPlatform = schemas/* object */.Ikc({
    platform: result_text,
    size: bytes.describe('of all layers now, compressed'),
    previousSize: bytes.nullable().describe('of all layers of the baseline; null where it lacks the platform'),
    downloadBytes: bytes.describe('layers and config that a machine which has the baseline must fetch'),
    sharedBytes: bytes.describe('layers that the baseline has too'),
    addedLayers: schemas/* int */.Whr().nonnegative(),
    goneLayers: schemas/* int */.Whr().nonnegative(),
    sharedLayers: schemas/* int */.Whr().nonnegative(),
});
const advice = schemas/* object */.Ikc({
    rule: result_text,
    message: result_text,
    platform: result_text.nullable(),
    line: schemas/* int */.Whr().positive().nullable().describe('of the Dockerfile'),
    savedBytes: bytes.describe('that this very run would not have sent or fetched'),
    savedMilliseconds: milliseconds,
});
const budget = schemas/* object */.Ikc({
    rule: result_text.describe('as it was given'),
    level: schemas/* enum */.k5n(['warn', 'fail']),
    platform: result_text.nullable(),
    outcome: schemas/* enum */.k5n(['kept', 'exceeded', 'unknown']),
    limit: schemas/* number */.aig(),
    actual: schemas/* number */.aig().nullable(),
    unit: schemas/* enum */.k5n(['bytes', 'percent']),
});
const check = schemas/* object */.Ikc({
    message: result_text,
    url: result_text.nullable(),
    line: schemas/* int */.Whr().positive().nullable().describe('of the Dockerfile'),
});
const step = schemas/* object */.Ikc({
    leg: schemas/* int */.Whr().nonnegative(),
    platform: result_text.nullable(),
    name: result_text.describe('source text of the instruction, or what BuildKit does beside them'),
    line: schemas/* int */.Whr().positive().nullable(),
    cached: schemas/* boolean */.zMY(),
    start: milliseconds,
    end: milliseconds,
    critical: schemas/* boolean */.zMY().describe('on the longest chain of steps that waited for each other'),
});
const movement = schemas/* object */.Ikc({
    leg: schemas/* int */.Whr().nonnegative(),
    repository: result_text,
    digest,
    kind: schemas/* enum */.k5n(['exists', 'mounted', 'uploaded', 'unknown', 'fetched']),
    bytes,
    start: milliseconds,
    end: milliseconds,
});
const timeline = schemas/* object */.Ikc({
    milliseconds: milliseconds.describe('from the first start to the last end'),
    steps: schemas/* array */.YOg(step),
    movements: schemas/* array */.YOg(movement).describe('a blob and a repository each: all requests about it together'),
})
    .describe('milliseconds are counted from the start of the first build');
const cacheUse = schemas/* object */.Ikc({
    entry: result_text,
    state: schemas/* enum */.k5n(['used', 'missing', 'written', 'failed', 'timed-out', 'unknown'])
        .describe('used: BuildKit had its index; missing: there was none yet'),
    milliseconds,
    bytes: bytes.nullable().describe('fetched or sent; null: not known'),
});
const cacheImport = schemas/* object */.Ikc({
    ...cacheUse.shape,
    layers: schemas/* int */.Whr()
        .nonnegative()
        .nullable()
        .describe('layers of the image, over its platforms, that no step made anew and this cache has; null: not known'),
});
const resultSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    status: schemas/* enum */.k5n(STATUSES),
    exitCode: schemas/* int */.Whr(),
    pushed: schemas/* boolean */.zMY(),
    error: error.nullable(),
    image: result_text.nullable().describe('name@digest of the first image'),
    digest: digest.nullable(),
    version: result_text.nullable(),
    unchanged: schemas/* boolean */.zMY()
        .nullable()
        .describe('whether file systems and configs are those of the baseline; null where that is not known'),
    images: schemas/* array */.YOg(result_image),
    platforms: schemas/* array */.YOg(platform),
    attestations: schemas/* array */.YOg(attestation),
    legs: schemas/* array */.YOg(leg),
    transfer: schemas/* object */.Ikc({
        existsBytes: bytes,
        mountedBytes: bytes,
        uploadedBytes: bytes,
        unknownBytes: bytes,
        reusedRatio: schemas/* number */.aig().min(0).max(1).nullable(),
        cacheBytes: bytes,
    }),
    baseline: schemas/* object */.Ikc({
        reference: result_text,
        tag: result_text.nullable().describe('the tag that pointed to it before'),
        platforms: schemas/* array */.YOg(comparedPlatform),
    })
        .nullable(),
    advice: schemas/* array */.YOg(advice),
    checks: schemas/* array */.YOg(check).describe("warnings of BuildKit's build checks"),
    budgets: schemas/* array */.YOg(budget),
    timeline: timeline.nullable(),
    cache: schemas/* object */.Ikc({ imports: schemas/* array */.YOg(cacheImport), exports: schemas/* array */.YOg(cacheUse) }),
    warnings: schemas/* array */.YOg(schemas/* object */.Ikc({ code: result_text, message: result_text, hint: result_text.nullable() })),
})
    .describe('What a run of Layerwise did');

// EXTERNAL MODULE: ./report/text/plain-text.js
var plain_text = __webpack_require__(64074);
;// CONCATENATED MODULE: ./report/parse-result.js



/** What releases before this one didn't write, as a run that knows nothing of it writes it. */
const ADDED_SINCE = {
    baseline: null,
    advice: [],
    checks: [],
    budgets: [],
    timeline: null,
};
const SHOWN = 5;
/**
 * Reads a result that was saved as JSON, by this release or an older one. Fields that nobody knows yet are left out.
 * @returns the result, or a clause that says what is wrong with the text.
 */
function parseResult(text) {
    const json = (0,json_0/* parseJson */.q)(text);
    if (json === undefined)
        return { ok: false, error: 'is not JSON' };
    if (!(0,json_0/* isRecord */.u)(json))
        return { ok: false, error: 'is no JSON object' };
    const { schema, status } = json;
    if (typeof schema === 'number' && schema > 1) {
        return { ok: false, error: `has schema ${schema}, of a later release; this one reads schema 1` };
    }
    if (status === 'planned')
        return { ok: false, error: 'is the plan of a dry run, which has no result' };
    const parsed = resultSchema.safeParse({ ...ADDED_SINCE, ...json });
    if (parsed.success)
        return { ok: true, value: parsed.data };
    const { issues } = parsed.error;
    const shown = issues.slice(0, SHOWN).map(({ path, message }) => `"${pathText(path)}": ${clause(message)}`);
    const more = issues.length > SHOWN ? [`${issues.length - SHOWN} more`] : [];
    return { ok: false, error: `is no result of a run; ${[...shown, ...more].join('; ')}` };
}
/** zod's words behind the first ones, which say that something is invalid. */
function clause(message) {
    return (0,plain_text/* plainText */.w)(message).replace(/^Invalid [a-z]+: /, '');
}
/** `platforms[0].layers[2].size`. */
function pathText(path) {
    return path
        .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
        .join('')
        .replace(/^\./, '');
}


/***/ }),

/***/ 64074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
// What a terminal or a reader would obey rather than show: control and direction characters, surrogates without a
// partner, fillers that take a cell in one terminal and none in another.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\s]+/gu;
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
const ESCAPE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g;
/** Longer texts are cut before any pattern runs: what comes from outside must not decide how long that takes. */
const LONGEST = 8192;
/** What most texts are, and nothing has to be done about. */
const HARMLESS = /^[!-~]+(?: [!-~]+)*$/;
/** One harmless line of text that others wrote: Dockerfiles, branches, tags, answers of registries. */
function plainText(text) {
    const start = text.slice(0, LONGEST).trim();
    if (HARMLESS.test(start))
        return start;
    return start.replace(ESCAPE, '').replace(INVISIBLE, ' ').replace(STACKED_MARKS, '$1').trim();
}


/***/ })

};
