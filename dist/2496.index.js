export const id = 2496;
export const ids = [2496];
export const modules = {

/***/ 46069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ ghaObstacles),
  e: () => (/* binding */ ghaService)
});

// EXTERNAL MODULE: ./inputs/attributes.js
var attributes = __webpack_require__(90716);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(37149);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/core/api.js
var api = __webpack_require__(24121);
// EXTERNAL MODULE: ./json.js
var json = __webpack_require__(41649);
;// CONCATENATED MODULE: ./cache/gha-token.js


// Seconds, as far as a date can be made of them.
const time = schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(8.64e12));
const claims = schemas/* object */.Ikc({ nbf: time, exp: time, ac: schemas/* string */.YjP() });
const scopes = schemas/* array */.YOg(schemas/* object */.Ikc({ Scope: schemas/* string */.YjP(), Permission: schemas/* number */.aig() }));
const READ = 1;
const WRITE = 2;
/**
 * Reads the claims of a runner's token as BuildKit does, which verifies no signature either: undefined for what it would
 * refuse.
 * @see https://github.com/tonistiigi/go-actions-cache/blob/54bc28c26fd2/cache.go
 */
function readGhaToken(token) {
    const [, payload, signature, ...more] = token.split('.');
    if (payload === undefined || signature === undefined || more.length > 0)
        return undefined;
    const said = claims.safeParse((0,json/* parseJson */.q)(Buffer.from(payload, 'base64url')));
    const granted = said.success ? scopes.safeParse((0,json/* parseJson */.q)(said.data.ac)) : undefined;
    if (!said.success || !granted?.success)
        return undefined;
    return {
        notBefore: said.data.nbf * 1000,
        expires: said.data.exp * 1000,
        reads: granted.data.filter(({ Permission }) => (Permission & READ) !== 0).map(({ Scope }) => Scope),
        writes: granted.data.some(({ Permission }) => (Permission & WRITE) !== 0),
    };
}

;// CONCATENATED MODULE: ./cache/gha-service.js


/**
 * What keeps the runner's cache service from being read or written, as far as the environment of a step tells: its address, the
 * token's dates and scopes, and what the workflow allows. A token that has expired fails a build whose cache it should
 * write, even where errors are ignored. `now` is in milliseconds since 1970.
 */
function ghaObstacles(env, now) {
    const token = env['ACTIONS_RUNTIME_TOKEN'];
    if (!token)
        return both('ACTIONS_RUNTIME_TOKEN is not set: only a step that "uses:" an action has it');
    if (!serviceUrl(env))
        return both('the runner has no cache service');
    const said = readGhaToken(token);
    if (said === undefined)
        return both("the token of the runner's cache service can't be read");
    if (said.expires <= now)
        return both(`the token of the runner's cache service expired at ${gha_service_time(said.expires)}`);
    if (said.notBefore > now) {
        return both(`the token of the runner's cache service is good from ${gha_service_time(said.notBefore)} on`);
    }
    const { read, write } = modes(env['ACTIONS_CACHE_MODE']);
    return {
        ...(!(read && said.reads.length > 0) && { read: 'this run may not read the cache of GitHub Actions' }),
        ...(!(write && said.writes) && { write: 'this run may not write the cache of GitHub Actions' }),
    };
}
/** Where the service's version 2 is, and what opens it; undefined where there is none that could be asked. */
function ghaService(env) {
    const token = env['ACTIONS_RUNTIME_TOKEN'];
    const url = env['ACTIONS_RESULTS_URL'];
    if (!token || !url || serviceUrl(env) !== url)
        return undefined;
    const scopes = readGhaToken(token)?.reads;
    return scopes === undefined ? undefined : { url, token, scopes };
}
/**
 * As `@actions/cache` has it with what GitHub's runners set, which a test holds this against: loading it takes longer than everything else
 * before a build. buildx takes the address of version 2 for one of version 1 where that is the only one; no such service speaks version 1.
 * @see https://github.com/actions/toolkit/blob/main/packages/cache/src/cache.ts
 * @see https://github.com/docker/buildx/blob/v0.35.0/build/opt.go#L1481
 */
function serviceUrl(env) {
    const isVersion2 = (0,attributes/* parseGoBoolean */.aH)(env['ACTIONS_CACHE_SERVICE_V2'] ?? '') === true;
    return env[isVersion2 ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_CACHE_URL'] || undefined;
}
/** The runner's word on it; none, or one that isn't known, allows both, as @actions/cache has it. */
function modes(mode = '') {
    switch (mode.trim().toLowerCase()) {
        case 'none':
            return { read: false, write: false };
        case 'read':
            return { read: true, write: false };
        case 'write-only':
            return { read: false, write: true };
        default:
            return { read: true, write: true };
    }
}
function both(why) {
    return { read: why, write: why };
}
function gha_service_time(milliseconds) {
    return new Date(milliseconds).toISOString();
}


/***/ }),

/***/ 92496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubToolCache: () => (/* binding */ gitHubToolCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _buildkit_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32277);
/* harmony import */ var _cache_gha_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46069);
/* harmony import */ var _tool_cache_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55932);





/**
 * The cache service of GitHub's runners, as `@actions/cache` speaks to it. That runs in a process of its own: it can't be told to
 * stop, prints addresses that are secrets, and has tar unpack whatever was kept. Undefined where this run can't read it.
 * @see https://github.com/actions/toolkit/tree/main/packages/cache
 */
function gitHubToolCache(env, now) {
    const obstacles = (0,_cache_gha_service_js__WEBPACK_IMPORTED_MODULE_3__/* .ghaObstacles */ .$)(env, now);
    if (process.platform !== 'linux' || obstacles.read !== undefined)
        return undefined;
    const call = async (method, place, key, signal) => {
        const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, 'bin');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(bin);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bin, 'tar'), TAR, { mode: 0o700 });
        const words = [process.argv[1] ?? '', _tool_cache_client_js__WEBPACK_IMPORTED_MODULE_4__/* .TOOL_CACHE_CALL */ .Rh, method, key];
        const { exitCode } = await (0,_buildkit_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runProcess */ .R)(process.execPath, words, {
            env: {
                ...env,
                PATH: [bin, env['PATH'] ?? ''].join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter),
                GITHUB_WORKSPACE: place,
                // Where it puts the archive.
                RUNNER_TEMP: place,
            },
            cwd: place,
            signal,
        });
        return exitCode === _tool_cache_client_js__WEBPACK_IMPORTED_MODULE_4__/* .CALL_ENDS */ .gj.done;
    };
    return {
        mayKeep: obstacles.write === undefined,
        restore: (place, key, signal) => call('restore', place, key, signal),
        keep: (place, key, signal) => call('keep', place, key, signal),
    };
}
/**
 * `@actions/cache` calls tar with `-P`, with which an archive may write to any path there is. Without it GNU tar keeps to the
 * folder that it unpacks into, and follows no link out of it. What it has unpacked can be read and removed, whatever modes it came with.
 * @see https://www.gnu.org/software/tar/manual/html_section/absolute.html
 */
const TAR = `#!/bin/sh
PATH=\${PATH#*:}
for word; do
  shift
  [ "$word" = -P ] || set -- "$@" "$word"
done
tar "$@"
status=$?
chmod -R u+rwX "$GITHUB_WORKSPACE"
exit $status
`;


/***/ }),

/***/ 90716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ parseFields),
/* harmony export */   aH: () => (/* binding */ parseGoBoolean),
/* harmony export */   ll: () => (/* binding */ formatFields),
/* harmony export */   vB: () => (/* binding */ parseAttributes),
/* harmony export */   x1: () => (/* binding */ formatAttributes)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23757);

/** The comma-separated fields of a buildx item, quotes resolved: `type=image,"name=a,b"` has two. */
function parseFields(text) {
    try {
        const records = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { columns: false, relax_column_count: true });
        const [fields, more] = records;
        if (fields === undefined)
            return { ok: false, error: 'is empty' };
        if (more !== undefined)
            return { ok: false, error: 'has more than one line' };
        return { ok: true, value: fields };
    }
    catch (error) {
        if (!(error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$))
            throw error;
        return { ok: false, error: 'has a double quote that neither starts nor ends a field' };
    }
}
/** Fields of the form `key=value`; keys are lower-cased, as buildx does. The error names keys only. */
function parseAttributes(fields) {
    const attributes = [];
    for (const field of fields) {
        const equals = field.indexOf('=');
        if (equals < 1)
            return { ok: false, error: 'has a field without "key="' };
        attributes.push([field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1)]);
    }
    return { ok: true, value: Object.fromEntries(attributes) };
}
/** The inverse: fields with a comma, a quote or a newline are quoted, as Go's CSV reader in buildx wants it. */
function formatAttributes(attributes) {
    return formatFields(Object.entries(attributes).map(([key, value]) => `${key}=${value}`));
}
/** Fields as a line that reads as the same. */
function formatFields(fields) {
    return fields.map(quoteField).join(',');
}
function quoteField(field) {
    return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
const TRUE = new Set(['1', 't', 'T', 'TRUE', 'true', 'True']);
const FALSE = new Set(['0', 'f', 'F', 'FALSE', 'false', 'False']);
/** A boolean attribute as buildx reads it, which is not how YAML does. @see https://pkg.go.dev/strconv#ParseBool */
function parseGoBoolean(text) {
    if (TRUE.has(text))
        return true;
    return FALSE.has(text) ? false : undefined;
}


/***/ })

};
