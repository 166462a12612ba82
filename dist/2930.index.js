export const id = 2930;
export const ids = [2930];
export const modules = {

/***/ 90130:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 9527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z7: () => (/* binding */ chooseBuilder),
/* harmony export */   bt: () => (/* binding */ unusableBuilder),
/* harmony export */   iq: () => (/* binding */ removeBuilder),
/* harmony export */   yc: () => (/* binding */ OWN_PREFIX)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _inputs_kinds_exporters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7839);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56929);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67680);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1582);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61200);
/* harmony import */ var _buildx_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34362);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32277);











/**
 * Emulators for foreign platforms, `tonistiigi/binfmt:qemu-v10.2.3`. It runs privileged, so it is pinned.
 * @see https://github.com/tonistiigi/binfmt
 */
const QEMU_IMAGE = {
    repository: { registry: 'docker.io', path: 'tonistiigi/binfmt' },
    digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .parseDigest */ .m)('sha256:400a4873b838d1b89194d982c45e5fb3cda4593fbfd7e08a02e76b03b21166f0'),
};
/** Names of builders that are ours to remove. */
const OWN_PREFIX = 'layerwise-';
/**
 * The named builder; else the current one, if it can do what is asked; else one of the run's own.
 * @throws {Failure} when there is none of them.
 */
async function chooseBuilder(request) {
    const { inputs, signal } = request;
    const found = request.inspected;
    signal.throwIfAborted();
    if (inputs.builder !== undefined) {
        if (!(found instanceof Error))
            return found;
        throw unusableBuilder(inputs.builder, found);
    }
    const current = asksForOwnBuilder(inputs) ? undefined : found;
    const why = unfit(current, request);
    if (current !== undefined && !(current instanceof Error) && why === undefined)
        return current;
    if (!request.create)
        return assumedBuilder(inputs);
    return await createBuilder(request, why);
}
/** A builder that was named isn't there, or can't be started. */
function unusableBuilder(name, cause) {
    return new _report_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR({
        code: 'builder-missing',
        phase: 'preflight',
        message: `the builder "${name}" can't be used: ${cause.message}`,
        hint: "docker buildx ls shows the builders; leave the input unset for a builder of the run's own",
        cause,
    });
}
function assumedBuilder({ platforms }) {
    return {
        name: `${OWN_PREFIX}…`,
        driver: 'docker-container',
        own: true,
        nodes: [{ name: 'own', platforms, preferred: [] }],
    };
}
function unfit(current, request) {
    if (current === undefined)
        return undefined;
    if (current instanceof Error)
        return `the current builder can't be used: ${current.message}`;
    const { inputs, pushes } = request;
    const missing = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_5__/* .missingPlatforms */ .z3)(inputs.platforms, current.nodes);
    if (missing.length > 0)
        return `the builder ${current.name} can't build for ${missing.join(' and ')}`;
    if (current.driver !== 'docker')
        return undefined;
    const docker = `the builder ${current.name} has the docker driver, which`;
    if (pushes)
        return `${docker} can't push by digest`;
    const beyond = current.imageStore === 'docker' ? beyondDockersStore(inputs) : undefined;
    return beyond && `${docker} ${beyond} without containerd's image store`;
}
/** @see https://github.com/docker/buildx/blob/v0.35.0/build/opt.go */
function beyondDockersStore({ platforms, outputs }) {
    if (platforms.length > 1)
        return 'builds for one platform only';
    const archive = outputs.find((entry) => entry.type === 'oci' || (entry.type === 'docker' && !(0,_inputs_kinds_exporters_js__WEBPACK_IMPORTED_MODULE_4__/* .loadsImage */ .J5)(entry)));
    return archive && `writes no archive of type ${archive.type}`;
}
function asksForOwnBuilder(inputs) {
    return (inputs.buildkitImage !== undefined ||
        inputs.driverOpts.length > 0 ||
        inputs.buildkitdFlags !== undefined ||
        inputs.buildkitdConfig !== undefined ||
        inputs.buildkitdConfigInline !== undefined);
}
async function createBuilder(request, why) {
    const { buildx, env, signal, show } = request;
    const name = `${OWN_PREFIX}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
    show(`${why === undefined ? '' : `${why}; `}making a builder of the run's own, ${name}`);
    request.onCreate(name);
    const args = await createArgs(name, request);
    const created = await buildx.run(args, { env, signal });
    signal.throwIfAborted();
    if (created.exitCode !== 0)
        throw bootFailure(why, (0,_buildx_js__WEBPACK_IMPORTED_MODULE_7__/* .lastWords */ .aN)(created.stderr));
    const builder = await bootBuilder(request, name, why);
    const missing = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_5__/* .missingPlatforms */ .z3)(request.inputs.platforms, builder.nodes);
    if (missing.length === 0)
        return builder;
    await installQemu(request, missing);
    // BuildKit looks for emulators once, when it starts.
    await buildx.run(['stop', name], { env, signal });
    return await bootBuilder(request, name, why);
}
async function bootBuilder({ buildx, env, signal }, name, why) {
    try {
        return { ...(await (0,_buildx_js__WEBPACK_IMPORTED_MODULE_7__/* .inspectBuilder */ .IK)(buildx, { name, boot: true, env, signal })), own: true };
    }
    catch (error) {
        signal.throwIfAborted();
        throw bootFailure(why, error instanceof Error ? error.message : String(error));
    }
}
/** Names and meanings are docker/setup-buildx-action's, but for its entitlements, which nobody gets who doesn't ask. */
async function createArgs(name, { inputs, folder }) {
    const image = inputs.buildkitImage === undefined ? [] : [`image=${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_10__/* .formatReference */ .FH)(inputs.buildkitImage)}`];
    const flags = [
        ...(inputs.buildkitdFlags === undefined ? [] : [inputs.buildkitdFlags]),
        ...inputs.allow.map((entitlement) => `--allow-insecure-entitlement=${entitlement}`),
    ];
    const config = await configFile(inputs, folder);
    return [
        'create',
        ...['--name', name],
        ...['--driver', 'docker-container'],
        ...[...image, ...inputs.driverOpts].flatMap((option) => ['--driver-opt', option]),
        ...(flags.length === 0 ? [] : ['--buildkitd-flags', flags.join(' ')]),
        ...(config === undefined ? [] : ['--buildkitd-config', config]),
    ];
}
async function configFile(inputs, folder) {
    if (inputs.buildkitdConfigInline === undefined)
        return inputs.buildkitdConfig;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'buildkitd.toml');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, inputs.buildkitdConfigInline, { mode: 0o600 });
    return path;
}
async function installQemu({ inputs, env, signal, show, provideImage }, missing) {
    const image = inputs.qemuImage ?? QEMU_IMAGE;
    const architectures = [...new Set(missing.map((platform) => platform.split('/')[1] ?? ''))];
    show(`this machine (${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.arch)()}) can't run ${missing.join(' and ')}: installing QEMU from ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_10__/* .formatReference */ .FH)(image)}`);
    const args = [
        'run',
        '--rm',
        '--privileged',
        '--network',
        'none',
        ...(await provideImage(image)),
        '--install',
        architectures.join(','),
    ];
    const { exitCode, stderr } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_8__/* .runProcess */ .R)('docker', args, { env, signal });
    signal.throwIfAborted();
    if (exitCode === 0)
        return;
    throw new _report_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR({
        code: 'qemu-failed',
        phase: 'preflight',
        message: `QEMU could not be installed for ${missing.join(' and ')}: ${(0,_buildx_js__WEBPACK_IMPORTED_MODULE_7__/* .lastWords */ .aN)(stderr)}`,
        hint: 'install it before this step (docker/setup-qemu-action), name a builder with native nodes, or drop the platform',
    });
}
function bootFailure(why, words) {
    return new _report_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR({
        code: 'builder-failed',
        phase: 'preflight',
        message: `${why === undefined ? '' : `${why}, and `}a docker-container builder could not be started: ${words}`,
        hint: 'start Docker, or name a builder that can (docker buildx ls)',
    });
}
/** Removes a builder and what it kept. Missing ones are no error. */
async function removeBuilder(buildx, name) {
    const { exitCode } = await buildx.run(['rm', '--force', name], {});
    return exitCode === 0;
}


/***/ }),

/***/ 52930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp)
/* harmony export */ });
/* harmony import */ var _buildkit_builder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9527);
/* harmony import */ var _buildkit_buildx_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34362);
/* harmony import */ var _publish_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85982);



/** The step's last part: keeps what later runs can use, and removes what a run that was killed could not. @returns the exit code. */
async function cleanUp(ports) {
    const { host, env } = ports;
    const { workspace, builder, kept } = host.cleanup ?? {};
    if (workspace)
        await (0,_publish_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .removeWorkspace */ .qh)(workspace);
    if (builder?.startsWith(_buildkit_builder_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_PREFIX */ .yc)) {
        const found = await (0,_buildkit_buildx_js__WEBPACK_IMPORTED_MODULE_1__/* .findBuildx */ .ah)(env, { name: builder, boot: false }).catch(() => undefined);
        const removed = found !== undefined && (await (0,_buildkit_builder_js__WEBPACK_IMPORTED_MODULE_0__/* .removeBuilder */ .iq)(found.buildx, builder));
        if (removed)
            host.show({ kind: 'info', text: `removed the builder ${builder}` });
    }
    if (kept) {
        const { leaveKept } = await Promise.all(/* import() */[__webpack_require__.e(8146), __webpack_require__.e(7149), __webpack_require__.e(3252)]).then(__webpack_require__.bind(__webpack_require__, 43252));
        await leaveKept(ports, kept);
    }
    return 0;
}


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


/***/ }),

/***/ 86521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ readItems),
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   aH: () => (/* binding */ complainAboutQuotes)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25372);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92457);


/** All items of a list input: each value is split by the input's grammar, repeated options are joined. */
function readItems(reading) {
    const { grammar, comments } = reading.definition;
    const metadata = reading.readsMetadata ? 'lines' : undefined;
    const options = { comments: comments === 'metadata-lines' ? metadata : comments };
    return reading.values.flatMap((value) => {
        const items = (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .parseList */ .E)(value, grammar, options);
        if (items.ok)
            return items.value;
        complainAboutQuotes(reading, value, items.error);
        return [];
    });
}
function complainAboutQuotes(reading, value, why) {
    (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .complain */ .c)(reading, {
        given: value,
        why: `can't be split into items: ${why}`,
        allowed: 'items without quotes, or wholly in double quotes',
    });
}
function isPresent(value) {
    return value !== undefined;
}


/***/ }),

/***/ 34473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readEntries),
/* harmony export */   E: () => (/* binding */ parseEntry)
/* harmony export */ });
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90716);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86521);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92457);



/** `type=…,key=value,…`. */
function readEntries(reading) {
    return (0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .readItems */ .F1)(reading)
        .map((given) => {
        const entry = parseEntry(given);
        if (entry.ok)
            return entry.value;
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .complain */ .c)(reading, { given, why: entry.error, allowed: '"type=…,key=value,…"' });
    })
        .filter(_items_js__WEBPACK_IMPORTED_MODULE_1__/* .isPresent */ .Wo);
}
function parseEntry(text) {
    const fields = (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFields */ .L5)(text);
    if (!fields.ok)
        return fields;
    const attributes = (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAttributes */ .vB)(fields.value);
    if (!attributes.ok)
        return attributes;
    const { type, ...others } = attributes.value;
    if (type === undefined || type === '')
        return { ok: false, error: 'has no "type="' };
    return { ok: true, value: { type, attributes: others, text } };
}


/***/ }),

/***/ 7839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ isPushingExporter),
/* harmony export */   J5: () => (/* binding */ loadsImage),
/* harmony export */   f5: () => (/* binding */ readExporters),
/* harmony export */   jU: () => (/* binding */ isImageExporter),
/* harmony export */   w3: () => (/* binding */ exporterNames),
/* harmony export */   wB: () => (/* binding */ writesToStandardOutput)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67680);
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90716);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86521);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74787);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26834);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92457);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34473);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13632);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23438);









const TYPES = ['image', 'registry', 'local', 'tar', 'oci', 'docker', 'cacheonly'];
const BOOLEAN_ATTRIBUTES = ['push', 'push-by-digest', 'name-canonical'];
/** Whether an output goes into an engine: with a destination it is an archive. */
function loadsImage({ type, attributes }) {
    return type === 'docker' && !attributes['dest'];
}
/** `outputs`. @see https://docs.docker.com/reference/cli/docker/buildx/build/#output */
function readExporters(reading) {
    return (0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .readItems */ .F1)(reading)
        .map((given) => readExporter(reading, given))
        .filter(_items_js__WEBPACK_IMPORTED_MODULE_1__/* .isPresent */ .Wo);
}
function readExporter(reading, given) {
    const allowed = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .alternatives */ .Vo)(TYPES)} as "type=…,key=value,…", or a path`;
    const exporter = parseExporter(given);
    if (!exporter.ok)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .complain */ .c)(reading, { given, why: exporter.error, allowed });
    const { type, attributes } = exporter.value;
    if (!TYPES.some((known) => known === type)) {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .complain */ .c)(reading, {
            given,
            why: `has the unknown type ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(type)}`,
            allowed,
            nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(type.toLowerCase(), TYPES),
        });
    }
    for (const key of BOOLEAN_ATTRIBUTES) {
        const value = attributes[key];
        if (value === undefined || (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoBoolean */ .aH)(value) !== undefined)
            continue;
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .complain */ .c)(reading, {
            given,
            why: `has a "${key}" that is no boolean`,
            allowed: '"true" or "false"',
        });
    }
    if (needsFolder(exporter.value) && !attributes.dest) {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .complain */ .c)(reading, { given, why: 'has no "dest="', allowed: `"type=${type},dest=folder"` });
    }
    if (writesToStandardOutput(exporter.value) && reading.source !== 'option') {
        const why = 'writes to standard output, which only the command line has';
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .complain */ .c)(reading, { given, why, allowed: `"type=${type},dest=file"` });
    }
    for (const name of exporterNames(exporter.value)) {
        if (!name.ok)
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .complain */ .c)(reading, { given, why: `has an invalid "name=": ${name.why}`, allowed });
    }
    return exporter.value;
}
function parseExporter(text) {
    // buildx: a text without attributes is a folder, and "-" a tar stream. It takes `dest=out` for a folder too, which
    // nobody means.
    if (text === '-')
        return { ok: true, value: { type: 'tar', attributes: { dest: '-' }, text } };
    const fields = (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFields */ .L5)(text);
    const [only, ...others] = fields.ok ? fields.value : [];
    if (only === text && others.length === 0 && !/^[a-z-]+=/i.test(text)) {
        return { ok: true, value: { type: 'local', attributes: { dest: text }, text } };
    }
    return (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEntry */ .E)(text);
}
function needsFolder({ type, attributes }) {
    return type === 'local' || (type === 'oci' && (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoBoolean */ .aH)(attributes.tar ?? '') === false);
}
/** buildx writes these archives to standard output when they have no destination; Docker's is loaded instead. */
function writesToStandardOutput(exporter) {
    const { type, attributes } = exporter;
    if (type === 'docker')
        return attributes.dest === '-';
    if ((type !== 'tar' && type !== 'oci') || needsFolder(exporter))
        return false;
    return !attributes.dest || attributes.dest === '-';
}
/** Exporters whose attributes describe the image that is published. */
function isImageExporter({ type }) {
    return type === 'image' || type === 'registry';
}
/** Whether the exporter pushes by its own attributes, whatever `push` says. */
function isPushingExporter({ type, attributes }) {
    const push = attributes.push === undefined ? undefined : (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoBoolean */ .aH)(attributes.push);
    return type === 'registry' ? push !== false : type === 'image' && push === true;
}
/** The references in an exporter's `name=`. Only those that we push to ourselves are forgiven their upper case. */
function exporterNames(exporter) {
    const { name } = exporter.attributes;
    if (name === undefined || name === '')
        return [];
    const parse = isImageExporter(exporter) ? _reference_js__WEBPACK_IMPORTED_MODULE_7__/* .parseForgivingReference */ .eR : _oci_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .parseReference */ .F2;
    return name.split(',').map((each) => parse(each.trim()));
}


/***/ }),

/***/ 13632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ checkReference),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   eR: () => (/* binding */ parseForgivingReference)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67680);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92457);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23438);



/** Lower-cases the name of an image, as docker/metadata-action does, and leaves its tag alone. */
function parseForgivingReference(text) {
    const [, name = '', rest = ''] = /^([^@]*?)((?::[^/:@]*)?(?:@.*)?)$/s.exec(text) ?? [text, text];
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(name.toLowerCase() + rest);
}
function readReference(reading) {
    return checkReference(reading, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyValue */ .aU)(reading));
}
function checkReference(reading, given) {
    const reference = parseForgivingReference(given);
    if (reference.ok)
        return reference.value;
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .complain */ .c)(reading, {
        given,
        why: `is no image reference: ${reference.why}`,
        allowed: '"name[:tag][@digest]"',
    });
}


/***/ }),

/***/ 23438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   aU: () => (/* binding */ onlyValue),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26834);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92457);


function readText(reading) {
    return onlyValue(reading);
}
/** The value of an input that takes one. Only a repeated option can have more. */
function onlyValue(reading) {
    const [first = '', ...others] = reading.values;
    const other = others.find((value) => value !== first);
    if (other !== undefined)
        reading.report(givenTwice(reading, first, other));
    return first;
}
function givenTwice(reading, first, other) {
    const given = `${(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .W)(reading.definition, first)} and ${(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .W)(reading.definition, other)}`;
    return {
        code: 'contradiction',
        input: reading.spelling,
        given,
        allowed: 'one value',
        message: `${reading.spelling}: takes one value, given are ${given}.`,
    };
}
/** `"a", "b" or "c"`. */
function alternatives(choices) {
    const quoted = choices.map(_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD);
    const last = quoted.pop() ?? '';
    return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}


/***/ }),

/***/ 25372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseList),
/* harmony export */   Q: () => (/* binding */ parseRecords)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23757);
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90716);


/** Splits `text` into items, empty ones left out. The error never repeats the text: it may be a secret. */
function parseList(text, grammar, options = {}) {
    const records = parseRecords(text, grammar, options);
    if (!records.ok)
        return records;
    const items = records.value.flatMap((fields) => itemsOf(fields, grammar));
    return {
        ok: true,
        value: items
            .map((item) => (grammar === 'untrimmed-lines' ? item : item.trim()))
            .filter((item) => item.trim() !== ''),
    };
}
function itemsOf(fields, grammar) {
    if (grammar === 'csv')
        return splitAlone(fields);
    // A line that is one quoted field holds others: `"type=raw,value=a"`.
    return [grammar === 'field-lines' && fields.length > 1 ? (0,_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFields */ .ll)(fields) : fields.join(',')];
}
// A line that is one quoted field is split as well: `"linux/arm64,linux/arm/v7"` is two platforms to docker.
function splitAlone(fields) {
    const [only] = fields;
    return fields.length === 1 && only !== undefined ? only.split(',') : fields;
}
/** The lines of `text`, each split at its commas. */
function parseRecords(text, grammar, options = {}) {
    try {
        const records = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(grammar === 'untrimmed-lines' ? text : text.trim(), {
            columns: false,
            relax_quotes: true,
            relax_column_count: true,
            skip_empty_lines: true,
            quote: grammar === 'literal-lines' ? false : '"',
            comment: options.comments === undefined ? null : '#',
            comment_no_infix: options.comments === 'lines',
        });
        return { ok: true, value: records };
    }
    catch (error) {
        // With relaxed quotes there is nothing else that it refuses.
        if (error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$)
            return { ok: false, error: 'a double quote at the start of an item is never closed' };
        throw error;
    }
}


/***/ }),

/***/ 74787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90130);

/** The candidate that `given` is probably a slip of; none when all are too far off to be worth a guess. */
function nearest(given, candidates) {
    if (given === '' || candidates.length === 0)
        return undefined;
    const likely = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(given, candidates);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(given, likely) <= Math.max(1, Math.floor(given.length * 0.4)) ? likely : undefined;
}


/***/ }),

/***/ 92457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ show),
/* harmony export */   c: () => (/* binding */ complain)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26834);

/** Reports a value that can't be used. Returns undefined, so that a reader can end with it. */
function complain(reading, complaint) {
    const given = show(reading.definition, complaint.given);
    const sentence = complaint.why.startsWith('"') ? complaint.why : `${given} ${complaint.why}`;
    const meant = complaint.nearest === undefined ? '' : ` Did you mean ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(complaint.nearest)}?`;
    reading.report({
        code: 'invalid-value',
        input: reading.spelling,
        given,
        allowed: complaint.allowed,
        ...(complaint.nearest !== undefined && { nearest: complaint.nearest }),
        message: `${reading.spelling}: ${sentence}. Allowed: ${complaint.allowed}.${meant}`,
    });
    return undefined;
}
/** A value as a problem may repeat it. */
function show(definition, value) {
    if (definition.echo === 'nothing')
        return _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SHOWN */ .a6;
    if (definition.echo !== 'key')
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value);
    const equals = value.indexOf('=');
    return equals < 0 ? _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SHOWN */ .a6 : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`${value.slice(0, equals)}=…`);
}


/***/ }),

/***/ 56929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
// sha512 is registered too, but no registry or builder that we know of produces it; we could not verify one.
const DIGEST = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return DIGEST.test(text);
}
/** @throws {TypeError} when `text` is no sha256 digest. */
function parseDigest(text) {
    if (isDigest(text))
        return text;
    throw new TypeError(`not a sha256 digest: ${JSON.stringify(text.slice(0, 100))}`);
}


/***/ }),

/***/ 67680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   _t: () => (/* binding */ withDefaultTag),
/* harmony export */   dz: () => (/* binding */ isTag)
/* harmony export */ });
/* unused harmony export invalidTag */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56929);

const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const HOST = /^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]{1,5})?$/;
const TAG = /^[\w][\w.-]{0,127}$/;
/** Parses `name[:tag][@digest]`. Upper case in the path is an error here; callers that forgive it lower-case first. */
function parseReference(text) {
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : text.slice(at + 1);
    const named = at < 0 ? text : text.slice(0, at);
    const colon = named.lastIndexOf(':');
    const tagged = colon > named.lastIndexOf('/');
    const tag = tagged ? named.slice(colon + 1) : undefined;
    const repository = parseRepository(tagged ? named.slice(0, colon) : named);
    if (!repository.ok)
        return repository;
    if (tag !== undefined && !isTag(tag))
        return { ok: false, why: invalidTag(tag) };
    if (digest !== undefined && !(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .B)(digest))
        return { ok: false, why: `"${digest}" is no sha256 digest` };
    return {
        ok: true,
        value: {
            repository: repository.value,
            ...(tag !== undefined && { tag }),
            ...(digest !== undefined && { digest }),
        },
    };
}
/** Parses an image name without tag or digest. */
function parseRepository(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    // Docker's rule: the first component is a host when it has a dot or a port, is localhost, or has upper case.
    const isHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    const host = isHost ? first : 'docker.io';
    const rest = isHost ? name.slice(slash + 1) : name;
    const registry = host === 'index.docker.io' ? 'docker.io' : host;
    const path = registry === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest;
    if (!HOST.test(registry))
        return { ok: false, why: `"${registry}" is no registry host` };
    const wrong = path.split('/').find((component) => !PATH_COMPONENT.test(component));
    if (rest === '' || wrong !== undefined) {
        return {
            ok: false,
            why: `"${name}" is no image name: "${wrong ?? rest}" must be lower-case letters and digits, separated by ".", "_", "__" or "-"`,
        };
    }
    if (registry.length + 1 + path.length > 255)
        return { ok: false, why: 'an image name has at most 255 characters' };
    return { ok: true, value: { registry, path } };
}
/** @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests */
function isTag(text) {
    return TAG.test(text);
}
function invalidTag(tag) {
    return `"${tag}" is no tag: 1 to 128 letters, digits, "_", "." and "-", the first of them no "." or "-"`;
}
/** The short form that people write: `ghcr.io/acme/app`, and `docker.io/acme/app` for Docker Hub. */
function formatRepository(repository) {
    return `${repository.registry}/${repository.path}`;
}
/** What docker reads where neither tag nor digest is named: `latest`. */
function withDefaultTag(reference) {
    const isNamed = reference.tag !== undefined || reference.digest !== undefined;
    return isNamed ? reference : { ...reference, tag: 'latest' };
}
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${formatRepository(reference.repository)}${tag}${digest}`;
}
/** Registries that may speak plain HTTP without being declared, as Docker treats them. */
function isLoopback(registry) {
    const host = registry.replace(/:\d+$/, '');
    return host === 'localhost' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}


/***/ }),

/***/ 1582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yk: () => (/* binding */ legOf),
/* harmony export */   gP: () => (/* binding */ assignPlatforms),
/* harmony export */   z3: () => (/* binding */ missingPlatforms)
/* harmony export */ });
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8190);

/**
 * Which node builds what: first a node that was made for the platform, then one whose own architecture it is, then
 * any that can. buildx, asked for several platforms at once, would give all of them to one node that can emulate.
 */
function assignPlatforms(platforms, nodes) {
    if (nodes.length <= 1)
        return [{ platforms }];
    const byNode = new Map();
    for (const platform of platforms) {
        const node = nodes.find((candidate) => candidate.preferred.some((other) => (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .samePlatform */ .my)(other, platform))) ??
            nodes.find((candidate) => candidate.platforms[0] !== undefined && (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .samePlatform */ .my)(candidate.platforms[0], platform)) ??
            nodes.find((candidate) => candidate.platforms.some((other) => (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .samePlatform */ .my)(other, platform))) ??
            nodes.find((candidate) => candidate.platforms.some((other) => covers(other, platform)));
        if (node !== undefined)
            byNode.set(node.name, [...(byNode.get(node.name) ?? []), platform]);
    }
    if (platforms.length === 0)
        return [{ platforms: [] }];
    return [...byNode].map(([node, assigned]) => ({ node, platforms: assigned }));
}
/** The index of the leg that builds a platform; undefined where none does. One that names none builds its node's own. */
function legOf(legs, platform) {
    const index = legs.findIndex(({ platforms }) => platforms.length === 0 || platforms.some((other) => (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .samePlatform */ .my)(other, platform)));
    return index === -1 ? undefined : index;
}
/** Platforms that no node lists. */
function missingPlatforms(platforms, nodes) {
    const offered = nodes.flatMap((node) => node.platforms);
    return platforms.filter((platform) => !offered.some((other) => covers(other, platform))).map(_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq);
}
// A machine runs what was built for its older versions: arm/v7 runs v6, amd64/v3 runs v2 and the plain one.
function covers(offered, wanted) {
    if ((0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .samePlatform */ .my)(offered, wanted))
        return true;
    if (offered.os !== wanted.os || offered.architecture !== wanted.architecture)
        return false;
    return versionOf(offered) >= versionOf(wanted);
}
function versionOf({ variant }) {
    return Number(variant?.replace(/^v/, '') ?? 0);
}


/***/ }),

/***/ 85982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ openWorkspace),
/* harmony export */   Pl: () => (/* binding */ writeSecrets),
/* harmony export */   qh: () => (/* binding */ removeWorkspace),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** What the names of our folders begin with. */
const PREFIX = 'layerwise-';
async function openWorkspace({ env, host }) {
    const folder = await temporaryFolder(env);
    host.saveState('workspace', folder);
    // The last resort, when nobody waits for us to tidy up: there are passwords in it.
    const removeNow = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    process.once('exit', removeNow);
    return {
        folder,
        dockerConfig: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'docker'),
        metadataFile: (leg) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `metadata-${leg}.json`),
        [Symbol.asyncDispose]: async () => {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
            process.off('exit', removeNow);
        },
    };
}
/** A folder that nobody else may read: mkdtemp makes it 0700. */
async function temporaryFolder(env) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), PREFIX));
}
/** For the cleanup of a run that was killed. Only what we could have made is removed. */
async function removeWorkspace(folder) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(folder).startsWith(PREFIX))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
}
/**
 * Secrets given by value become files: an argument can be read by every process on the machine. One without a value is
 * left out, as a fork's run sees all of its secrets.
 */
async function writeSecrets(workspace, inputs, gitToken) {
    const secrets = inputs.secrets
        .filter(({ value }) => value !== '')
        .map(({ key, value }) => ({ id: key, value }));
    if (gitToken !== undefined && !secrets.some(({ id }) => id.startsWith('GIT_AUTH_TOKEN')))
        secrets.push(gitToken);
    return await Promise.all(secrets.map(async ({ id, value }, index) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(workspace.folder, `secret-${index}`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, value, { mode: 0o600 });
        return { id, path };
    }));
}


/***/ })

};
