export const id = 249;
export const ids = [249];
export const modules = {

/***/ 9527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z7: () => (/* binding */ chooseBuilder),
/* harmony export */   iq: () => (/* binding */ removeBuilder),
/* harmony export */   yc: () => (/* binding */ OWN_PREFIX)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67680);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1582);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61200);
/* harmony import */ var _buildx_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56930);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32277);









/**
 * Emulators for foreign platforms, `tonistiigi/binfmt:qemu-v10.2.3`. It runs privileged, so it is pinned.
 * @see https://github.com/tonistiigi/binfmt
 */
const QEMU_IMAGE = 'docker.io/tonistiigi/binfmt@sha256:400a4873b838d1b89194d982c45e5fb3cda4593fbfd7e08a02e76b03b21166f0';
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
        throw new _report_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR({
            code: 'builder-missing',
            phase: 'preflight',
            message: `the builder "${inputs.builder}" can't be used: ${found.message}`,
            hint: "docker buildx ls shows the builders; leave the input unset for a builder of the run's own",
            cause: found,
        });
    }
    const current = asksForOwnBuilder(inputs) ? undefined : found;
    if (current !== undefined && !(current instanceof Error) && canDo(current, request))
        return current;
    if (!request.create)
        return assumedBuilder(inputs);
    return await createBuilder(request, unfit(current, inputs));
}
function assumedBuilder({ platforms }) {
    return {
        name: `${OWN_PREFIX}…`,
        driver: 'docker-container',
        own: true,
        nodes: [{ name: 'own', platforms, preferred: [] }],
    };
}
function canDo(builder, { inputs, pushes }) {
    if (builder.driver === 'docker' && (pushes || inputs.platforms.length > 1))
        return false;
    return (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .missingPlatforms */ .z)(inputs.platforms, builder.nodes).length === 0;
}
function unfit(current, inputs) {
    if (current === undefined)
        return undefined;
    if (current instanceof Error)
        return `the current builder can't be used: ${current.message}`;
    if (current.driver === 'docker')
        return `the builder ${current.name} has the docker driver, which can't push by digest`;
    const missing = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .missingPlatforms */ .z)(inputs.platforms, current.nodes);
    return `the builder ${current.name} can't build for ${missing.join(' and ')}`;
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
        throw bootFailure(why, (0,_buildx_js__WEBPACK_IMPORTED_MODULE_6__/* .lastLine */ .fM)(created.stderr));
    const builder = await bootBuilder(request, name, why);
    const missing = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .missingPlatforms */ .z)(request.inputs.platforms, builder.nodes);
    if (missing.length === 0)
        return builder;
    await installQemu(request, missing);
    // BuildKit looks for emulators once, when it starts.
    await buildx.run(['stop', name], { env, signal });
    return await bootBuilder(request, name, why);
}
async function bootBuilder({ buildx, env, signal }, name, why) {
    try {
        return { ...(await (0,_buildx_js__WEBPACK_IMPORTED_MODULE_6__/* .inspectBuilder */ .IK)(buildx, { name, boot: true, env, signal })), own: true };
    }
    catch (error) {
        signal.throwIfAborted();
        throw bootFailure(why, error instanceof Error ? error.message : String(error));
    }
}
/** Names and meanings are docker/setup-buildx-action's, but for its entitlements, which nobody gets who doesn't ask. */
async function createArgs(name, { inputs, folder }) {
    const image = inputs.buildkitImage === undefined ? [] : [`image=${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .formatReference */ .FH)(inputs.buildkitImage)}`];
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
async function installQemu({ inputs, env, signal, show }, missing) {
    const image = inputs.qemuImage === undefined ? QEMU_IMAGE : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .formatReference */ .FH)(inputs.qemuImage);
    const architectures = [...new Set(missing.map((platform) => platform.split('/')[1] ?? ''))];
    show(`this machine (${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.arch)()}) can't run ${missing.join(' and ')}: installing QEMU from ${image}`);
    const args = [
        'run',
        '--rm',
        '--privileged',
        '--network',
        'none',
        image,
        '--install',
        architectures.join(','),
    ];
    const { exitCode, stderr } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_7__/* .runProcess */ .R)('docker', args, { env, signal });
    signal.throwIfAborted();
    if (exitCode === 0)
        return;
    throw new _report_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR({
        code: 'qemu-failed',
        phase: 'preflight',
        message: `QEMU could not be installed for ${missing.join(' and ')}: ${(0,_buildx_js__WEBPACK_IMPORTED_MODULE_6__/* .lastLine */ .fM)(stderr)}`,
        hint: 'install it before this step (docker/setup-qemu-action), name a builder with native nodes, or drop the platform',
    });
}
function bootFailure(why, words) {
    return new _report_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR({
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

/***/ 56930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ inspectBuilder),
/* harmony export */   Zn: () => (/* binding */ BuildxMissingError),
/* harmony export */   ah: () => (/* binding */ findBuildx),
/* harmony export */   fM: () => (/* binding */ lastLine)
/* harmony export */ });
/* unused harmony exports buildxVersion, isOlder, parseBuilder */
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8190);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32277);


/** buildx isn't there. */
class BuildxMissingError extends Error {
    name = 'BuildxMissingError';
}
const COMMANDS = [['docker', 'buildx'], ['buildx'], ['docker-buildx']];
/**
 * Finds `docker buildx`, else `buildx`, and asks it for a builder.
 * @throws {BuildxMissingError} when there is none.
 */
async function findBuildx(env, query) {
    for (const [program, ...first] of COMMANDS) {
        const buildx = {
            run: (args, options) => (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runProcess */ .R)(program, [...first, ...args], { ...options, env: options.env ?? env }),
            dial: (args, dialEnv) => ({ program, args: [...first, ...args], env: dialEnv ?? env }),
        };
        try {
            return { buildx, builder: await inspectBuilder(buildx, query) };
        }
        catch (error) {
            if (error instanceof _process_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramMissingError */ .D)
                continue;
            const builder = error instanceof Error ? error : new Error(String(error));
            // docker without the plugin fails as well, with words about a command that it doesn't know.
            if ((await buildxVersion(buildx)) !== undefined)
                return { buildx, builder };
        }
    }
    throw new BuildxMissingError('docker buildx is not installed: neither "docker buildx version" nor "buildx version" answers. Install it from https://github.com/docker/buildx#installing');
}
/** `0.35.0`; undefined when buildx doesn't answer. */
async function buildxVersion(buildx) {
    const { exitCode, stdout } = await buildx.run(['version'], {});
    return exitCode === 0 ? (/\sv?(\d+\.\d+\S*)/.exec(stdout)?.[1] ?? stdout.trim()) : undefined;
}
// The oldest of which we know that the ledger can be read with it.
const OLDEST_BUILDKIT = '0.13';
// What is built from source calls itself 0.0.0+unknown: it is taken for new.
function isOlder(version, than) {
    const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = than.split('.').map(Number);
    return (!/^v?0\.0\.0/.test(version) && (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)));
}
/**
 * The builder as `buildx inspect` describes it.
 * @throws {Error} with buildx's own words, when there is no such builder or it can't be booted.
 */
async function inspectBuilder(buildx, { name, boot, ...options }) {
    const args = ['inspect', ...(boot ? ['--bootstrap'] : []), ...(name === undefined ? [] : [name])];
    const { exitCode, stdout, stderr } = await buildx.run(args, options);
    if (exitCode !== 0)
        throw new Error(lastLine(stderr) || `buildx inspect ended with status ${exitCode}`);
    const builder = parseBuilder(stdout);
    // buildx describes a builder that it can't reach, and ends well.
    const failure = /^[ \t]*Error:[ \t]*(.+)$/m.exec(stdout)?.[1];
    if (failure !== undefined && builder.nodes.every((node) => node.platforms.length === 0))
        throw new Error(failure);
    return builder;
}
/** buildx has no JSON for this; the text is `Key: value` lines, a block for the builder and one for each node. */
function parseBuilder(text) {
    const [head = '', ...tail] = text.split(/^Nodes:\s*$/m);
    const nodes = tail
        .join('')
        .split(/^(?=Name:)/m)
        .map(parseNode)
        .filter((node) => node.name !== '');
    return {
        name: field(head, 'Name'),
        driver: field(head, 'Driver'),
        own: false,
        nodes,
        ...findAge(text, nodes),
    };
}
/**
 * What is missing for the ledger, where it is a matter of age. buildx got its way to BuildKit's own API and another word
 * for BuildKit's version with the same release, so that nobody has to wait for `buildx version`.
 * @see https://github.com/docker/buildx/blob/v0.12.1/commands/inspect.go
 */
function findAge(text, nodes) {
    if (/^Buildkit:/m.test(text))
        return { tooOld: 'buildx is older than 0.13' };
    const version = nodes.find(({ buildkitVersion }) => buildkitVersion !== undefined)?.buildkitVersion;
    if (version === undefined || !isOlder(version, OLDEST_BUILDKIT))
        return {};
    return { tooOld: `BuildKit is ${version}, older than ${OLDEST_BUILDKIT}` };
}
function parseNode(block) {
    const version = field(block, 'BuildKit version') || field(block, 'Buildkit');
    const platforms = field(block, 'Platforms')
        .split(',')
        .map((text) => text.trim())
        .filter((text) => text !== '');
    return {
        name: field(block, 'Name'),
        platforms: unique(platforms.map((text) => text.replace(/\*$/, ''))),
        // buildx marks what the node was given by whoever made it with a star.
        preferred: unique(platforms.filter((text) => text.endsWith('*')).map((text) => text.slice(0, -1))),
        ...(version !== '' && { buildkitVersion: version }),
    };
}
function unique(platforms) {
    const parsed = platforms.map(_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .Y8).filter((platform) => platform !== undefined);
    return [...new Map(parsed.map((platform) => [(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(platform), platform])).values()];
}
function field(text, key) {
    return new RegExp(`^${key}:[ \\t]*(.*)$`, 'm').exec(text)?.[1]?.trim() ?? '';
}
function lastLine(text) {
    return text.trim().split('\n').at(-1)?.trim() ?? '';
}


/***/ }),

/***/ 9249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./inputs/parse.js + 19 modules
var parse = __webpack_require__(57104);
// EXTERNAL MODULE: ./ledger/compare.js
var compare = __webpack_require__(25990);
// EXTERNAL MODULE: ./oci/reference.js
var oci_reference = __webpack_require__(67680);
// EXTERNAL MODULE: ./registry/errors.js
var errors = __webpack_require__(35952);
// EXTERNAL MODULE: ./registry/read-image.js
var read_image = __webpack_require__(88019);
;// CONCATENATED MODULE: ./publish/baseline.js




const RETRY_BUDGET_MS = 3_000;
/** From the start: what takes longer than the build and this is not waited for. */
const TIME_LIMIT_MS = 10_000;
/** Starts to read the baseline, index and manifests: before any tag moves, and beside the build, so that nobody waits for it. */
function startBaseline(run, { baselines }) {
    const stop = new AbortController();
    const limit = AbortSignal.timeout(TIME_LIMIT_MS);
    const signal = AbortSignal.any([run.ports.signal, stop.signal, limit]);
    const found = findBaseline(run, baselines, signal);
    // Whoever waits for it is told.
    found.catch(() => { });
    return { found, [Symbol.dispose]: () => stop.abort() };
}
async function findBaseline({ registry, inputs, ports }, references, signal) {
    for (const reference of references) {
        const { repository, tag = 'latest', digest } = reference;
        try {
            const options = { signal, budgetMs: RETRY_BUDGET_MS };
            const image = await (0,read_image/* readImage */.A)(registry, repository, digest ?? tag, options);
            return { repository, tag: digest === undefined ? tag : null, image };
        }
        catch (error) {
            ports.signal.throwIfAborted();
            // That a tag isn't there yet is no news, unless somebody asked for it.
            if (inputs.baseline !== undefined || !isAbsence(error))
                return explain(error, reference, signal);
        }
    }
    return undefined;
}
// Some registries tell nobody whether a repository that can't be read is there.
const ABSENT = ['not-found', 'unauthorized', 'denied'];
function isAbsence(error) {
    return error instanceof errors/* RegistryError */.g && ABSENT.includes(error.kind);
}
function explain(error, reference, signal) {
    if (signal.aborted)
        return { why: `${(0,oci_reference/* formatReference */.FH)(reference)} was not read within ${TIME_LIMIT_MS / 1000} s`, hint: null };
    if (error instanceof errors/* RegistryError */.g || error instanceof errors/* CredentialsError */.l)
        return { why: error.message, hint: error.hint ?? null };
    throw error;
}
/** Puts the verified image beside the baseline. That there is none fails no publish. */
async function compareWithBaseline({ found }, journal) {
    const { image } = journal;
    if (image === undefined)
        return;
    const baseline = await found;
    if (baseline === undefined)
        return;
    if ('why' in baseline) {
        journal.warn('baseline-unreadable', `nothing is compared: ${baseline.why}`, baseline.hint);
        return;
    }
    journal.baselineImage = baseline;
    journal.baseline = {
        reference: (0,oci_reference/* formatReference */.FH)({ repository: baseline.repository, digest: baseline.image.digest }),
        tag: baseline.tag,
        platforms: [...(0,compare/* compareImages */.q)(image, baseline.image)],
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./oci/digest.js
var oci_digest = __webpack_require__(56929);
// EXTERNAL MODULE: ./buildkit/buildx.js
var buildkit_buildx = __webpack_require__(56930);
;// CONCATENATED MODULE: ./buildkit/push-failure.js
// Errors are some hundred characters long; what isn't must not keep an expression busy.
const LONGEST = 4_000;
// Go's net/http names the request before the reason; the repository stands there already.
const REQUEST = /^failed to do request: \w+ "[^"]*": /;
/** Reads the error of a build. Undefined when it was not the push that failed. */
function parsePushFailure(message) {
    const match = /failed to push ([^\s:@]+(?::\d+)?\/[^\s:@]+|[^\s:@]+)(?:[:@]\S+)?: ([\s\S]*)/.exec(message.slice(0, LONGEST));
    if (match?.[1] === undefined || match[2] === undefined)
        return undefined;
    const why = withoutQueries(match[2]).split('\n')[0]?.replace(REQUEST, '').trim() ?? '';
    return { repository: match[1], why, ...classify(why) };
}
function classify(why) {
    const status = /(?:status|request to \S+:|:)\s+(\d{3})\b/.exec(why)?.[1];
    if (status === '401' || /\bunauthorized\b|authentication required|no basic auth/i.test(why)) {
        return { code: 'push-unauthorized', transient: false };
    }
    if (status === '403' || /insufficient_scope|access denied|\bdenied\b|forbidden/i.test(why)) {
        return { code: 'push-denied', transient: false };
    }
    if (status === '429' || /toomanyrequests|too many requests/i.test(why))
        return { code: 'push-unavailable', transient: true };
    if (status?.startsWith('5'))
        return { code: 'push-unavailable', transient: true };
    if (status?.startsWith('4'))
        return { code: 'push-rejected', transient: false };
    if (/x509|certificate|server gave HTTP response to HTTPS/i.test(why))
        return { code: 'push-unreachable', transient: false };
    // Refused, reset, broken off, timed out: BuildKit has tried for some seconds; the registry may be back in a minute.
    return { code: 'push-unreachable', transient: true };
}
/** Upload URLs carry state and signatures behind the question mark. Long texts are cut. */
function withoutQueries(text) {
    return text.slice(0, LONGEST).replace(/(https?:\/\/[^\s?"]+)\?[^\s"]*/g, '$1');
}

;// CONCATENATED MODULE: ./buildkit/build-failure.js


/** Why a build ended: from BuildKit's record, else in the last words of buildx. */
function explainBuild({ process, observation }, hidden) {
    if (observation?.error !== undefined)
        return describeBuildFailure(observation.error, hidden).message;
    const words = /^ERROR: (.*)$/m.exec(process.stderr)?.[1] ?? (0,buildkit_buildx/* lastLine */.fM)(process.stderr);
    return words === '' ? `buildx ended with status ${process.exitCode}` : withoutValues(words, hidden);
}
const SOURCE_TYPE = 'github.com/moby/buildkit/errdefs.Source+json';
/**
 * BuildKit's error in a sentence. The Dockerfile's own text is shown, never the vertex's name: that has the values of
 * build arguments in it.
 * @param hidden values of build arguments, which BuildKit's own words may hold.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/solver/errdefs/errdefs.proto
 */
function describeBuildFailure(error, hidden = []) {
    const source = error.details
        .filter((detail) => detail.typeUrl === SOURCE_TYPE)
        .map((detail) => parseSource(detail.value))[0];
    const line = source?.ranges?.[0]?.start?.line;
    const text = source?.info?.data;
    const exit = /did not complete successfully: exit code: (\d+)/.exec(error.message)?.[1];
    const words = withoutValues(firstLine(error.message), hidden);
    if (line === undefined || typeof text !== 'string')
        return { message: words };
    const instruction = Buffer.from(text, 'base64').toString('utf8').split('\n')[line - 1]?.trim() ?? '';
    const file = source?.info?.filename ?? 'Dockerfile';
    const what = exit === undefined ? words : `the command ended with exit code ${exit}`;
    return { message: [`${file}:${line}`, instruction, what].filter((part) => part !== '').join(': '), line };
}
function firstLine(message) {
    return withoutQueries(message).split('\n')[0]?.slice(0, 500) ?? '';
}
const SHORTEST = 3;
// One or two characters are no secret, and stand everywhere.
function withoutValues(text, hidden) {
    const values = hidden.filter((value) => value.length >= SHORTEST).toSorted((a, b) => b.length - a.length);
    return values.reduce((shown, value) => shown.replaceAll(value, '…'), text);
}
function parseSource(value) {
    try {
        return JSON.parse(Buffer.from(value).toString('utf8'));
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./oci/platform.js
var oci_platform = __webpack_require__(8190);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(32467);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
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

;// CONCATENATED MODULE: ./buildkit/wire.js

function encodeHistoryRequest(request) {
    const writer = new binary_encoding/* BinaryWriter */.fI();
    if (request.ref !== undefined)
        writer.tag(2, binary_encoding/* WireType */.O0.LengthDelimited).string(request.ref);
    if (request.earlyExit)
        writer.tag(3, binary_encoding/* WireType */.O0.Varint).bool(true);
    return writer.finish();
}
/** Asks BuildKit to write the trace of a finished build now rather than some seconds later (BuildKit 0.16 and newer). */
function encodeFinalizeRequest(ref) {
    return new binary_encoding/* BinaryWriter */.fI()
        .tag(1, binary_encoding/* WireType */.O0.LengthDelimited)
        .string(ref)
        .tag(4, binary_encoding/* WireType */.O0.Varint)
        .bool(true)
        .finish();
}
function encodeReadRequest(digest) {
    return new binary_encoding/* BinaryWriter */.fI().tag(1, binary_encoding/* WireType */.O0.LengthDelimited).string(digest).finish();
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
    const reader = new binary_encoding/* BinaryReader */.V5(bytes);
    let key = '';
    let value;
    while (reader.pos < reader.len) {
        const [field, type] = reader.tag();
        if (field === 1 && type === binary_encoding/* WireType */.O0.LengthDelimited)
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
    const reader = new binary_encoding/* BinaryReader */.V5(bytes);
    while (reader.pos < reader.len) {
        const [field, type] = reader.tag();
        const read = readers[field];
        if (read === undefined)
            reader.skip(type);
        else
            read(reader);
    }
}

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
        fields(message, {
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
    let start;
    let end;
    const inputs = [];
    fields(bytes, {
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
            start = decodeTimestamp(reader.bytes());
        },
        6: (reader) => {
            end = decodeTimestamp(reader.bytes());
        },
    });
    return {
        digest,
        inputs,
        name,
        cached,
        work: start === undefined ? undefined : { start, end: end ?? start },
    };
}
function decodeProgress(bytes) {
    let id = '';
    let vertex = '';
    let current = 0;
    let start = 0;
    let end = 0;
    fields(bytes, {
        1: (reader) => {
            id = reader.string();
        },
        2: (reader) => {
            vertex = reader.string();
        },
        4: (reader) => {
            current = Number(reader.int64());
        },
        7: (reader) => {
            start = decodeTimestamp(reader.bytes());
        },
        8: (reader) => {
            end = decodeTimestamp(reader.bytes());
        },
    });
    return { id, vertex, current, start, end: Math.max(start, end) };
}
function decodeWarning(bytes) {
    let message = '';
    let url;
    let line;
    fields(bytes, {
        3: (reader) => {
            message = new TextDecoder().decode(reader.bytes());
        },
        5: (reader) => {
            url = reader.string();
        },
        7: (reader) => {
            line ??= decodeRangeStart(reader.bytes());
        },
    });
    return { message, url: url || undefined, line: line || undefined };
}
/** Range.start.line */
function decodeRangeStart(bytes) {
    let line;
    fields(bytes, {
        1: (range) => fields(range.bytes(), {
            1: (position) => {
                line = position.int32();
            },
        }),
    });
    return line;
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
    const child = (0,external_node_child_process_.spawn)(dial.program, dial.args, { env: dial.env, stdio: ['pipe', 'pipe', 'pipe'] });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        complaint = (complaint + text).slice(-2000);
    });
    const socket = socketOf(child);
    const session = external_node_http2_.connect('http://localhost', { createConnection: () => socket });
    const failure = new Promise((_, reject) => {
        child.once('error', reject);
        session.once('error', reject);
        child.once('close', () => reject(new Error(`the connection to the builder ended: ${complaint.trim()}`)));
    });
    failure.catch(() => { });
    const listen = (method, message, limit, onMessage) => Promise.race([grpc(session, method, message, limit, onMessage), failure]);
    const call = async (method, message, limit = Number.POSITIVE_INFINITY) => {
        const messages = [];
        await listen(method, message, limit, (answer) => messages.push(answer) > 0);
        return messages;
    };
    return {
        async history(ref) {
            const request = encodeHistoryRequest({ earlyExit: true, ...(ref !== undefined && { ref }) });
            const messages = await call('/moby.buildkit.v1.Control/ListenBuildHistory', request);
            return messages
                .map(decodeHistoryEvent)
                .filter((event) => event.type === COMPLETE)
                .map((event) => event.record);
        },
        async finalize(ref) {
            await call('/moby.buildkit.v1.Control/UpdateBuildHistory', encodeFinalizeRequest(ref));
        },
        async status(ref) {
            const request = encodeStatusRequest(ref);
            return decodeStatusResponses(await call('/moby.buildkit.v1.Control/Status', request, STATUS_LIMIT));
        },
        async read(digest, limit) {
            const request = encodeReadRequest(digest);
            const messages = await call('/containerd.services.content.v1.Content/Read', request, limit);
            return Buffer.concat(messages.map(decodeReadResponse));
        },
        async pour(digest, limit, onBytes) {
            const request = encodeReadRequest(digest);
            const onMessage = (message) => onBytes(decodeReadResponse(message));
            await listen('/containerd.services.content.v1.Content/Read', request, limit, onMessage);
        },
        async [Symbol.asyncDispose]() {
            session.destroy();
            // It keeps no state, and after a SIGTERM it waits for its input to end, which it may never see.
            child.kill('SIGKILL');
        },
    };
}
const COMPLETE = 1;
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
    child.stdin.on('error', () => { });
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
            const bytes = Buffer.concat(chunks);
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

;// CONCATENATED MODULE: ./ledger/redirects.js
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * The requests in the order of their starts. A registry may answer that a blob is, or goes, elsewhere, with a URL that
 * tells nothing: what was asked there is a part of what was asked first, and the last answer is the answer.
 */
function requestsOf(sent) {
    const requests = [];
    /** Which of them was redirected from a URL. */
    const redirected = new Map();
    for (const { request, url, referer } of sent.toSorted((a, b) => a.request.start - b.request.start)) {
        const at = referer === undefined ? undefined : redirected.get(referer);
        const before = at === undefined ? undefined : requests[at];
        // Who goes on with another method (303) has done what was asked, and looks.
        const continues = at !== undefined && before?.method === request.method;
        const place = continues ? at : requests.length;
        requests[place] = continues && before !== undefined ? continued(before, request) : request;
        if (REDIRECTS.has(request.status))
            redirected.set(url, place);
    }
    return requests;
}
function continued(before, next) {
    const { received: _received, ...asked } = before;
    const { status, bytes, received, end } = next;
    return { ...asked, status, bytes, end, ...(received !== undefined && { received }) };
}

;// CONCATENATED MODULE: ./ledger/subject.js


// By hand: a URL object would leave out ports that an image's name has.
const URL_PARTS = /^https?:\/\/(?:[^/?#@]*@)?([^/?#@]+)([^?#]*)(?:\?([^#]*))?/;
const BLOB = /^\/v2\/(.+)\/blobs\/(sha256:[0-9a-f]{64})$/;
const UPLOAD = /^\/v2\/(.+)\/blobs\/uploads(?:\/|$)/;
/**
 * What a request is about, as its URL tells; undefined for what is no URL.
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#endpoints
 */
function subjectOf(method, url) {
    const [, host, pathname = '', query = ''] = URL_PARTS.exec(url) ?? [];
    if (host === undefined)
        return undefined;
    const [, blobPath, blob] = BLOB.exec(pathname) ?? [];
    if (blob !== undefined)
        return { host, kind: 'blob', digest: blob, ...repositoryPath('path', host, blobPath) };
    const path = repositoryPath('path', host, UPLOAD.exec(pathname)?.[1]);
    const parameters = new URLSearchParams(query);
    const digest = parameters.get('digest');
    const mount = parameters.get('mount');
    // The registry says where a blob is sent, which may be anywhere; BuildKit adds the digest.
    if (method === 'PUT' && digest !== null && (0,oci_digest/* isDigest */.B)(digest))
        return { host, kind: 'upload', ...path, digest };
    if (path.path === undefined)
        return { host, kind: 'other' };
    if (method === 'POST' && mount !== null && (0,oci_digest/* isDigest */.B)(mount)) {
        const from = repositoryPath('from', host, parameters.get('from') ?? undefined);
        return { host, kind: 'mount', ...path, digest: mount, ...from };
    }
    return { host, kind: method === 'POST' ? 'upload-start' : 'upload-chunk', ...path };
}
/** Nothing that is no path of a repository: it will be shown. */
function repositoryPath(key, host, path) {
    if (path === undefined || !(0,oci_reference/* parseRepository */.SU)(`${host}/${path}`).ok)
        return {};
    return { [key]: path };
}

;// CONCATENATED MODULE: ./ledger/span.js

/**
 * Reads the span of a request; undefined when it can't be read. Newer BuildKits name attributes as OpenTelemetry does
 * now, older ones as it did.
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
function readSpan(text) {
    const span = parseJson(text);
    if (!isRecord(span) || !Array.isArray(span['Attributes']))
        return undefined;
    const attributes = readAttributes(span['Attributes']);
    const method = first(attributes, 'http.request.method', 'http.method');
    const url = first(attributes, 'url.full', 'http.url');
    const start = parseTime(span['StartTime']);
    const end = parseTime(span['EndTime']);
    if (typeof method !== 'string' || typeof url !== 'string' || start === undefined || end === undefined)
        return undefined;
    const subject = subjectOf(method, url);
    if (subject === undefined)
        return undefined;
    const referer = attributes.get('http.request.header.referer');
    const received = first(attributes, 'http.response.body.size', 'http.response_content_length');
    const request = {
        method,
        status: number(first(attributes, 'http.response.status_code', 'http.status_code')),
        ...subject,
        bytes: number(first(attributes, 'http.request.header.content-length', 'http.request_content_length')),
        ...(received !== undefined && { received: number(received) }),
        start,
        end,
        span: spanId(span['SpanContext']),
        parent: spanId(span['Parent']),
    };
    return { request, url, ...(typeof referer === 'string' && { referer }) };
}
function readAttributes(list) {
    const attributes = new Map();
    for (const item of list) {
        if (isRecord(item) && typeof item['Key'] === 'string' && isRecord(item['Value'])) {
            attributes.set(item['Key'], item['Value']['Value']);
        }
    }
    return attributes;
}
function first(attributes, ...names) {
    for (const name of names)
        if (attributes.has(name))
            return attributes.get(name);
    return undefined;
}
/** A natural number, or 0 for everything else: attributes are of any type, and headers lists of text. */
function number(value) {
    const result = Number(Array.isArray(value) ? value[0] : value);
    return Number.isSafeInteger(result) && result > 0 ? result : 0;
}
function parseTime(value) {
    if (typeof value !== 'string')
        return undefined;
    const milliseconds = Date.parse(value);
    if (Number.isNaN(milliseconds))
        return undefined;
    // Date stops at milliseconds; BuildKit writes nanoseconds.
    const fraction = /\.\d{3}(\d{1,6})/.exec(value)?.[1];
    return fraction === undefined ? milliseconds : milliseconds + Number(`0.${fraction}`);
}
function spanId(context) {
    return isRecord(context) && typeof context['SpanID'] === 'string' ? context['SpanID'] : '';
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./ledger/upload-places.js
/**
 * Gives each upload its repository. The registry names the place that a blob is sent to, on any host and path; that
 * repository was asked before whether it has the blob.
 * @param requests Of one build, in the order of their starts.
 */
function placeUploads(requests) {
    const asked = new Set();
    const askedLast = new Map();
    return requests.map((request) => {
        const { kind, method, digest } = request;
        if (digest === undefined)
            return request;
        if (kind === 'mount' || (kind === 'blob' && method === 'HEAD')) {
            asked.add(placeOf(request));
            askedLast.set(digest, request);
        }
        const place = askedLast.get(digest);
        if (kind !== 'upload' || place?.path === undefined || asked.has(placeOf(request)))
            return request;
        return { ...request, host: place.host, path: place.path };
    });
}
function placeOf({ digest, host, path }) {
    return `${digest} ${host}/${path ?? ''}`;
}

;// CONCATENATED MODULE: ./ledger/trace.js



// Of what we were ever shown the largest has 6 kB, and a build of all platforms some ten thousand requests.
const LONGEST_SPAN = 1024 * 1024;
const MOST_REQUESTS = 100_000;
const BOUNDARY = Buffer.from('\n{');
const [NEWLINE, OPEN] = BOUNDARY;
/**
 * Reads the trace that BuildKit keeps with a build's record: one JSON span after another. No string of JSON's has a line
 * break in it, and what is inside of an object is indented: a brace at the start of a line is where a span begins. Only the
 * spans of requests are parsed: a build of some minutes has tens of thousands of others.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/solver/llbsolver/history.go
 */
function createTraceReader() {
    const sent = [];
    let [spans, malformed] = [0, 0];
    /** The span that has begun, or what comes before the first one. */
    let rest = Buffer.from('\n');
    const read = (span) => {
        if (span[0] !== OPEN)
            return;
        spans += 1;
        if (!isRequest(span))
            return;
        const fits = span.length <= LONGEST_SPAN && sent.length < MOST_REQUESTS;
        const request = fits ? readSpan(withoutEvents(span)) : undefined;
        if (request === undefined)
            malformed += 1;
        else
            sent.push(request);
    };
    return {
        add(bytes) {
            const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            const parted = rest.at(-1) === NEWLINE && buffer[0] === OPEN;
            let start = parted ? 0 : beginning(buffer, 0);
            if (start === undefined) {
                rest = shortened(Buffer.concat([rest, buffer]));
                return;
            }
            read(Buffer.concat([rest, buffer.subarray(0, start)]));
            for (;;) {
                const next = beginning(buffer, start);
                if (next === undefined)
                    break;
                read(buffer.subarray(start, next));
                start = next;
            }
            rest = shortened(buffer.subarray(start));
        },
        end() {
            read(rest);
            // What is cut off is no whole span, whatever it would have told.
            const whole = rest
                .toString('latin1', Math.max(0, rest.length - 64))
                .trimEnd()
                .endsWith('}');
            if (spans > 0 && !whole)
                malformed = Math.max(malformed, 1);
            return { requests: placeUploads(requestsOf(sent)), spans, malformed };
        },
    };
}
/** Reads a trace that is there as a whole. */
function parseTrace(bytes) {
    const reader = createTraceReader();
    reader.add(bytes);
    return reader.end();
}
/** Where the next span begins. */
function beginning(buffer, from) {
    const boundary = buffer.indexOf(BOUNDARY, from);
    return boundary < 0 ? undefined : boundary + 1;
}
/**
 * A copy, so that nothing is kept alive. What is too long for a span is known by its beginning, and its last byte may be
 * half of a boundary.
 */
function shortened(rest) {
    return rest.length <= LONGEST_SPAN
        ? Buffer.from(rest)
        : Buffer.concat([rest.subarray(0, LONGEST_SPAN), rest.subarray(-1)]);
}
const NAMED_WITHIN = 32;
const trace_REQUEST = /^\{\s*"Name":\s*"HTTP /;
function isRequest(span) {
    return trace_REQUEST.test(span.toString('latin1', 0, NAMED_WITHIN));
}
const EVENTS = Buffer.from(',\n  "Events":');
/** They are the last that BuildKit writes, and more than half of a span: what a request is about comes before them. */
function withoutEvents(span) {
    const events = span.indexOf(EVENTS);
    return events < 0 ? span.toString('utf8') : `${span.toString('utf8', 0, events)}}`;
}

;// CONCATENATED MODULE: ./buildkit/record.js



// A trace of a long build has some ten megabytes; what is beyond this is no trace that we could use.
const TRACE_LIMIT = 256 * 1024 * 1024;
const ERROR_LIMIT = 1024 * 1024;
const PROVENANCE_LIMIT = 32 * 1024 * 1024;
const PREDICATE_TYPE = 'in-toto.io/predicate-type';
const TRACE_WAIT_MS = 8_000;
const CLOCK_SKEW_MS = 60_000;
/** The record of a build, found by its ref, or by the trace id that only this build has. Undefined when there is none. */
async function findRecord(control, query) {
    if (query.ref !== undefined)
        return await observe(control, query.ref);
    const records = await control.history();
    const recent = records
        .filter((record) => record.createdAt >= query.since - CLOCK_SKEW_MS)
        .toSorted((a, b) => b.createdAt - a.createdAt);
    for (const { ref } of recent) {
        const observation = await observe(control, ref, query.traceId);
        if (observation?.trace !== undefined)
            return observation;
    }
    return undefined;
}
async function observe(control, ref, traceId) {
    await control.finalize(ref);
    const deadline = Date.now() + TRACE_WAIT_MS;
    for (;;) {
        const [record] = await control.history(ref);
        if (record === undefined)
            return undefined;
        if (record.trace !== undefined) {
            const trace = await readTrace(control, record.trace.digest, traceId);
            return trace === undefined ? undefined : { ...(await readRest(control, record)), trace };
        }
        // BuildKit before 0.16 doesn't know how to be asked, and writes the trace when it has time.
        if (traceId !== undefined || Date.now() > deadline)
            return await readRest(control, record);
        await (0,promises_.setTimeout)(200);
    }
}
/** A long build's is not kept as a whole; another build's is not read to its end. */
async function readTrace(control, digest, traceId) {
    const reader = createTraceReader();
    let isOurs = traceId === undefined;
    await control.pour(digest, TRACE_LIMIT, (bytes) => {
        // Every span has the id, the first one too.
        isOurs ||= traceId !== undefined && Buffer.from(bytes).includes(traceId);
        if (isOurs)
            reader.add(bytes);
        return isOurs;
    });
    return isOurs ? reader.end() : undefined;
}
async function readRest(control, record) {
    const [error, provenances, status] = await Promise.all([
        readError(control, record),
        readProvenances(control, record),
        // Without it some columns stay empty, and nothing else happens.
        control.status(record.ref).catch(() => undefined),
    ]);
    return { record, ...error, provenances, ...(status !== undefined && { status }) };
}
async function readProvenances(control, record) {
    // Its schema takes longer to load than all of the rest; nobody needs it before a build.
    const loading = Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 47786));
    const read = Object.entries(record.results).map(async ([platform, { attestations }]) => {
        const descriptor = attestations.find(({ annotations }) => isProvenance(annotations[PREDICATE_TYPE]));
        if (descriptor === undefined)
            return [];
        const [{ parseProvenance }, bytes] = await Promise.all([
            loading,
            control.read(descriptor.digest, PROVENANCE_LIMIT),
        ]);
        const provenance = parseProvenance(record_parseJson(bytes));
        return provenance === undefined ? [] : [[platform, provenance]];
    });
    return new Map((await Promise.all(read)).flat());
}
function isProvenance(predicateType) {
    return predicateType?.startsWith('https://slsa.dev/provenance/') === true;
}
function record_parseJson(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return undefined;
    }
}
/** The record holds the error's message, and elsewhere the whole of it: the step's place in the Dockerfile is there. */
async function readError(control, record) {
    if (record.externalError === undefined)
        return record.error === undefined ? {} : { error: record.error };
    return { error: decodeStatus(await control.read(record.externalError.digest, ERROR_LIMIT)) };
}

;// CONCATENATED MODULE: ./buildkit/observed-build.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






// A trace may have many megabytes; who cancels doesn't wait for them.
const LIMIT_MS = 60_000;
const LIMIT_AFTER_CANCEL_MS = 3_000;
/** One `buildx build`, and what BuildKit recorded of it, after a failure and an interruption too. */
async function runObserved(build) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { metadataFile } = build;
        const traceId = (0,external_node_crypto_.randomBytes)(16).toString('hex');
        const since = Date.now();
        if (metadataFile !== undefined)
            await (0,external_node_fs_promises_.rm)(metadataFile, { force: true });
        // Connected while the build runs, so that nobody waits for it afterwards.
        const history = __addDisposableResource(env_1, openHistory(build), true);
        const process = await build.buildx.run(build.argv, {
            env: { ...build.env, ...traceEnvironment(traceId) },
            signal: build.signal,
            onStderr: build.onOutput,
            inheritStderr: build.onTerminal,
            inheritStdin: build.fromStandardInput === true,
            inheritStdout: build.toStandardOutput === true,
        });
        const metadata = process.exitCode === 0 && metadataFile !== undefined ? await readMetadata(metadataFile) : {};
        build.onMetadata?.(metadata);
        const ref = metadata['buildx.build.ref'];
        const id = typeof ref === 'string' ? ref.split('/')[2] : undefined;
        const query = { traceId, since, ...(id !== undefined && { ref: id }) };
        const limit = build.signal.aborted ? LIMIT_AFTER_CANCEL_MS : LIMIT_MS;
        const late = (0,promises_.setTimeout)(limit, { blind: `the builder's history didn't answer within ${limit / 1000} s` }, { ref: false });
        const observed = await Promise.race([observed_build_observe(build, history, query), late]);
        return { process, metadata, ...observed, ...(typeof ref === 'string' && { ref }) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The record is found again by this id; provenance would make the metadata file as large as the build is. */
function traceEnvironment(traceId) {
    return {
        TRACEPARENT: `00-${traceId}-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}-01`,
        BUILDX_METADATA_PROVENANCE: 'false',
        BUILDX_METADATA_WARNINGS: 'true',
    };
}
function openHistory({ buildx, env, builder, platform }) {
    const node = platform === undefined ? [] : ['--platform', (0,oci_platform/* formatPlatform */.Bq)(platform)];
    return openControl(buildx.dial(['dial-stdio', '--builder', builder, ...node], env));
}
async function observed_build_observe(build, history, query) {
    const found = (observation) => observation === undefined ? { blind: 'BuildKit kept no record of the build' } : { observation };
    try {
        return found(await findRecord(history, query));
    }
    catch {
        // A connection that had nothing to say for as long as a build takes may have been cut on the way.
    }
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const again = __addDisposableResource(env_2, openHistory(build), true);
            return found(await findRecord(again, query));
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch (error) {
        return { blind: `the builder's history can't be read: ${error instanceof Error ? error.message : error}` };
    }
}
async function readMetadata(file) {
    try {
        const metadata = JSON.parse(await (0,external_node_fs_promises_.readFile)(file, 'utf8'));
        return typeof metadata === 'object' && metadata !== null ? { ...metadata } : {};
    }
    catch {
        // buildx of a kind that writes none; the record has the digest too.
        return {};
    }
}

;// CONCATENATED MODULE: ./buildkit/leg.js





const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 60_000;
/** Builds and pushes by digest; a push that failed on the way is tried again within its budget. Never rejects for what buildx or BuildKit did. */
async function runLeg(run) {
    const started = performance.now();
    let deadline = Number.POSITIVE_INFINITY;
    const observations = [];
    let blind;
    for (let attempt = 1;; attempt += 1) {
        const result = await attemptLeg(run, attempt === 1 ? run.leg.argv : run.leg.retryArgv);
        if (result.observation === undefined)
            blind ??= result.blind;
        else {
            observations.push(result.observation);
            blind ??= unreadable(result.observation);
        }
        const outcome = {
            attempts: attempt,
            metadata: result.metadata,
            milliseconds: Math.round(performance.now() - started),
            observations,
            requests: observations.flatMap(({ trace }) => trace?.requests ?? []),
            ...(blind !== undefined && { blind }),
            ...(result.ref !== undefined && { ref: result.ref, node: result.ref.split('/')[1] ?? '' }),
        };
        if (result.digest !== undefined)
            return { ...outcome, digest: result.digest };
        if (run.signal.aborted)
            return { ...outcome, failure: { cancelled: true } };
        if (result.process.exitCode === 0)
            return outcome;
        const failure = leg_explain(result, run.hidden);
        if (!('push' in failure) || !failure.push.transient)
            return { ...outcome, failure };
        if (run.leg.fromStandardInput)
            return { ...outcome, failure: { push: readOnce(failure.push) } };
        // The budget is for pushing again: it starts with the first push that failed, however long the build took.
        deadline = Math.min(deadline, Date.now() + run.pushTimeoutMs);
        const delayMs = Math.min(backOff(attempt), deadline - Date.now());
        if (delayMs <= 0)
            return { ...outcome, failure };
        run.onRetry({ attempt: attempt + 1, failure: failure.push, delayMs });
        await (0,promises_.setTimeout)(delayMs, undefined, { signal: run.signal }).catch(() => { });
        if (run.signal.aborted)
            return { ...outcome, failure: { cancelled: true } };
    }
}
function readOnce(push) {
    return {
        ...push,
        transient: false,
        why: `${push.why}; what comes from standard input can't be sent a second time`,
    };
}
/** Why a trace doesn't tell what was sent, though it is there. */
function unreadable({ trace }) {
    if (trace === undefined)
        return 'BuildKit kept no trace of the build';
    if (trace.malformed > 0)
        return `${trace.malformed} of ${trace.spans} spans of BuildKit's trace can't be read`;
    return trace.spans === 0 ? "BuildKit's trace of the build is empty or can't be read" : undefined;
}
/** Jittered, so that a hundred jobs that failed together don't come back together. */
function backOff(attempt) {
    const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt);
    return Math.round(ceiling / 2 + Math.random() * (ceiling / 2));
}
async function attemptLeg(run, argv) {
    const { buildx, env, builder, leg, metadataFile, signal, onTerminal, onOutput } = run;
    const outcome = await runObserved({
        ...{ buildx, env, builder, argv, metadataFile, signal, onTerminal, onOutput },
        ...(leg.node !== undefined && { platform: leg.platforms[0] }),
        fromStandardInput: leg.fromStandardInput,
        onMetadata: (metadata) => {
            const pushed = metadata['containerimage.digest'];
            if (typeof pushed === 'string' && (0,oci_digest/* isDigest */.B)(pushed))
                run.onDigest(pushed);
        },
    });
    const digest = outcome.metadata['containerimage.digest'] ??
        outcome.observation?.record.exporterResponse['containerimage.digest'];
    const pushed = outcome.process.exitCode === 0 && typeof digest === 'string' && (0,oci_digest/* isDigest */.B)(digest);
    return { ...outcome, ...(pushed && { digest }) };
}
function leg_explain(attempt, hidden) {
    const push = parsePushFailure(attempt.observation?.error?.message ?? attempt.process.stderr);
    return push === undefined ? { build: explainBuild(attempt, hidden) } : { push };
}

// EXTERNAL MODULE: ./report/failure.js
var report_failure = __webpack_require__(61200);
;// CONCATENATED MODULE: ./buildkit/leg-failure.js


const HINTS = {
    'push-unauthorized': 'check the user name and password for this registry; no tag was moved',
    'push-denied': 'the credentials are good but may not push here; on GitHub the job needs permissions: packages: write',
    'push-rejected': 'the registry refused what was sent; no tag was moved',
    'push-unavailable': 'the registry is overloaded or limits the rate; run again later, or raise push-timeout',
    'push-unreachable': "check the registry's name, its certificate, and the way from the builder to it",
};
/** The failure of a leg, as the user is told of it. Undefined for one that did its work or was cancelled. */
function legFailure(leg, { failure, attempts }) {
    if (failure === undefined || 'cancelled' in failure)
        return undefined;
    const platform = leg.platforms.map(oci_platform/* formatPlatform */.Bq).join(', ');
    if ('build' in failure)
        return buildFailure(failure.build, platform);
    const { push } = failure;
    const tries = attempts === 1 ? '' : ` (${attempts} attempts)`;
    return new report_failure/* Failure */.HR({
        code: push.code,
        phase: 'push',
        message: `pushing to ${push.repository} failed${tries}: ${push.why}`,
        hint: HINTS[push.code],
        repository: push.repository,
    });
}
/** A build that broke, for `platform` where that is known. */
function buildFailure(message, platform = '') {
    return new report_failure/* Failure */.HR({
        code: 'build-failed',
        phase: 'build',
        message,
        hint: 'the log above shows the output of the step; no tag was moved',
        ...(platform !== '' && { platform }),
    });
}

// EXTERNAL MODULE: ./report/duration.js
var duration = __webpack_require__(32764);
;// CONCATENATED MODULE: ./publish/group.js
/** Shows what other programs print meanwhile as one part, which is closed whatever happens in it. */
async function inGroup(host, title, work) {
    host.show({ kind: 'group', title });
    try {
        return await work();
    }
    finally {
        host.show({ kind: 'group-end' });
    }
}

// EXTERNAL MODULE: ./buildkit/builder.js
var buildkit_builder = __webpack_require__(9527);
// EXTERNAL MODULE: ./inputs/attributes.js
var inputs_attributes = __webpack_require__(90716);
// EXTERNAL MODULE: ./inputs/kinds/exporters.js
var kinds_exporters = __webpack_require__(7839);
;// CONCATENATED MODULE: ./plan/exporter.js



// Ours to decide: where to push, by digest, and under which names.
const OURS = new Set(['name', 'push', 'push-by-digest', 'name-canonical']);
function sortOutputs(inputs) {
    const pushing = inputs.outputs.filter((entry) => isPublished(entry, inputs));
    const others = inputs.outputs.filter((entry) => !pushing.includes(entry));
    const kept = pushing.flatMap((entry) => Object.entries(entry.attributes).filter(([key]) => !OURS.has(key)));
    const load = { type: 'docker', attributes: {}, text: 'type=docker' };
    return {
        image: Object.fromEntries(kept),
        others: inputs.load && !others.some((entry) => entry.type === 'docker') ? [...others, load] : others,
        pushes: pushing.some(kinds_exporters/* isPushingExporter */.GH),
        byDigestOnly: pushing.some(({ attributes }) => (0,inputs_attributes/* parseGoBoolean */.aH)(attributes['push-by-digest'] ?? '') === true),
    };
}
// `outputs: type=image,compression=zstd` beside `push: true` says how to push, not that a second image is wanted.
function isPublished(entry, inputs) {
    return (0,kinds_exporters/* isPushingExporter */.GH)(entry) || ((0,kinds_exporters/* isImageExporter */.jU)(entry) && inputs.push === true);
}
/** Names that `outputs` pushes to; their tags are tags. Names that can't be parsed were refused with the inputs. */
function outputReferences(inputs) {
    return inputs.outputs
        .filter((entry) => isPublished(entry, inputs))
        .flatMap(kinds_exporters/* exporterNames */.w3)
        .flatMap((name) => (name.ok ? [name.value] : []));
}
/** The one exporter of a leg: by digest, to every repository. */
function legExporter(repositories, image) {
    return `type=image,${(0,inputs_attributes/* formatAttributes */.x1)({
        name: repositories.map(oci_reference/* formatRepository */.Sh).join(','),
        'push-by-digest': 'true',
        'name-canonical': 'true',
        push: 'true',
        ...image,
    })}`;
}
/**
 * The arguments of a leg, for a folder with the blobs that it would push. Annotations are in none of them, and without its
 * default attestations, which buildx makes only for what is pushed, there may be no index to bear them.
 * @see https://docs.docker.com/build/exporters/oci-docker/
 */
function layoutArgv({ argv }, folder) {
    // The last one: what stands before it may have any text.
    const at = argv.lastIndexOf('--output') + 1;
    const fields = (0,inputs_attributes/* parseFields */.L5)(argv[at] ?? '');
    const attributes = fields.ok ? (0,inputs_attributes/* parseAttributes */.vB)(fields.value) : fields;
    const image = Object.entries(attributes.ok ? attributes.value : {}).filter(([key]) => key !== 'type' && !OURS.has(key));
    const layout = { type: 'oci', tar: 'false', dest: folder, ...Object.fromEntries(image) };
    return argv
        .with(at, (0,inputs_attributes/* formatAttributes */.x1)(layout))
        .filter((word, index, all) => word !== '--annotation' && all[index - 1] !== '--annotation');
}
/** An output that isn't pushed; what is loaded into an engine gets the names that it would have been published under. */
function localExporter(entry, images) {
    const [first] = images;
    if (entry.type !== 'docker' || entry.attributes['name'] !== undefined || first === undefined)
        return entry.text;
    const names = first.tags.map((tag) => (0,oci_reference/* formatReference */.FH)({ repository: first.repository, tag: tag.name }));
    if (names.length === 0)
        return entry.text;
    return `type=docker,${(0,inputs_attributes/* formatAttributes */.x1)({ ...entry.attributes, name: names.join(',') })}`;
}

;// CONCATENATED MODULE: ./tags/context.js
/** Docker's rule: what no tag may hold becomes a dash. */
function sanitizeTag(text) {
    return text.replace(/[^a-zA-Z0-9._-]+/g, '-');
}

;// CONCATENATED MODULE: ./tags/raw.js

/** A tag spelled out. */
const raw = {
    type: 'raw',
    priority: 200,
    attributes: ['value'],
    check: ({ value }) => (value ? undefined : 'type=raw needs a value'),
    apply: ({ prefix = '', value = '', suffix = '' }) => ({
        tag: { name: sanitizeTag(`${prefix}${value}${suffix}`), moving: true, latest: false },
    }),
};

;// CONCATENATED MODULE: ./tags/ref.js

const ref_EVENTS = {
    branch: { pattern: /^refs\/heads\/(.+)$/, prefix: '', moving: true, latest: false },
    tag: { pattern: /^refs\/tags\/(.+)$/, prefix: '', moving: false, latest: true },
    pr: { pattern: /^refs\/pull\/(\d+)\/(?:merge|head)$/, prefix: 'pr-', moving: true, latest: false },
};
/** A tag named after the branch, the git tag or the pull request. */
const ref = {
    type: 'ref',
    priority: 600,
    attributes: ['event'],
    check: ({ event }) => event !== undefined && Object.hasOwn(ref_EVENTS, event)
        ? undefined
        : `type=ref needs event=${Object.keys(ref_EVENTS).join('|')}`,
    apply: (attributes, context) => {
        const event = ref_EVENTS[attributes['event']];
        const value = event.pattern.exec(context.ref ?? '')?.[1];
        if (value === undefined)
            return {};
        const name = sanitizeTag(`${attributes['prefix'] ?? event.prefix}${value}${attributes['suffix'] ?? ''}`);
        return { tag: { name, moving: event.moving, latest: event.latest && !value.includes('-') } };
    },
};

// EXTERNAL MODULE: ../../../node_modules/semver/functions/parse.js
var functions_parse = __webpack_require__(53075);
;// CONCATENATED MODULE: ./tags/semver.js


const EXPRESSION = /\{\{\s*([^}]*?)\s*\}\}/g;
const FIELDS = ['raw', 'version', 'major', 'minor', 'patch', 'prerelease', 'build'];
/** Tags of a version: from the git tag, or from `value`. */
const semver = {
    type: 'semver',
    priority: 900,
    attributes: ['pattern', 'value'],
    check: (attributes) => {
        const pattern = attributes['pattern'];
        if (!pattern)
            return 'type=semver needs a pattern, such as {{version}}';
        const unknown = [...pattern.matchAll(EXPRESSION)].find((match) => !FIELDS.includes(match[1] ?? ''));
        return (unknown &&
            `"${unknown[0]}" is no expression of type=semver: ${FIELDS.map((f) => `{{${f}}}`).join(', ')}`);
    },
    apply: (attributes, { ref }) => {
        const source = attributes['value'] || (ref?.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : '');
        if (source === '')
            return {};
        const version = functions_parse(source.replaceAll('/', '-'));
        if (version === null)
            return { note: `"${source}" is no semantic version: no ${attributes['pattern']} tag` };
        const pattern = attributes['pattern'] ?? '';
        const stable = version.prerelease.length === 0;
        // 0.1 and 0.2 promise each other nothing, so nobody can want to follow "0".
        if (stable && version.major === 0 && /^[^{]*\{\{\s*major\s*\}\}[^{]*$/.test(pattern))
            return {};
        const fields = {
            raw: version.raw,
            version: version.version,
            major: String(version.major),
            minor: String(version.minor),
            patch: String(version.patch),
            prerelease: version.prerelease.join('.'),
            build: version.build.join('.'),
        };
        const fill = (text) => text.replace(EXPRESSION, (_, name) => fields[name] ?? '');
        // A prerelease only ever has its full name: 1.2.0-rc.1 is not yet what 1.2 stands for.
        const value = fill(stable || /^\{\{\s*raw\s*\}\}$/.test(pattern) ? pattern : '{{version}}');
        const name = sanitizeTag(`${attributes['prefix'] ?? ''}${value}${attributes['suffix'] ?? ''}`);
        const complete = !stable || /\{\{\s*(?:version|raw|patch)\s*\}\}/.test(pattern);
        return { tag: { name, moving: !complete, latest: stable } };
    },
};

;// CONCATENATED MODULE: ./tags/sha.js

const SHORT = 7;
/** A tag of the commit. */
const sha = {
    type: 'sha',
    priority: 100,
    attributes: ['format'],
    check: ({ format = 'short' }) => format === 'short' || format === 'long' ? undefined : `format is short or long, not "${format}"`,
    apply: ({ format, prefix = 'sha-', suffix = '' }, context) => {
        if (context.sha === undefined)
            return {};
        const value = format === 'long' ? context.sha : context.sha.slice(0, SHORT);
        return { tag: { name: sanitizeTag(`${prefix}${value}${suffix}`), moving: false, latest: false } };
    },
};

;// CONCATENATED MODULE: ./tags/rule.js





const RULES = [semver, ref, raw, sha];
const COMMON_ATTRIBUTES = ['enable', 'priority', 'prefix', 'suffix'];
/** Parses `type=semver,pattern={{version}}`; a bare word is `type=raw`. */
function parseRule(text) {
    const fields = (0,inputs_attributes/* parseFields */.L5)(text);
    if (!fields.ok)
        return { ok: false, why: fields.error };
    const attributes = rule_readAttributes(fields.value);
    const type = attributes['type'] ?? 'raw';
    const definition = RULES.find((rule) => rule.type === type);
    if (definition === undefined) {
        return { ok: false, why: `type "${type}" is none of ${RULES.map((rule) => rule.type).join(', ')}` };
    }
    const known = [...definition.attributes, ...COMMON_ATTRIBUTES, 'type'];
    const unknown = Object.keys(attributes).find((key) => !known.includes(key));
    if (unknown !== undefined)
        return { ok: false, why: `type=${type} has no attribute "${unknown}"` };
    const enable = attributes['enable'] ?? 'true';
    if (enable !== 'true' && enable !== 'false')
        return { ok: false, why: `enable is true or false, not "${enable}"` };
    const priority = Number(attributes['priority'] ?? definition.priority);
    if (!Number.isFinite(priority))
        return { ok: false, why: `priority "${attributes['priority']}" is no number` };
    const why = definition.check(attributes);
    if (why !== undefined)
        return { ok: false, why };
    return { ok: true, rule: { type: definition.type, attributes, priority, text } };
}
function applyRule(rule, context) {
    if (rule.attributes['enable'] === 'false')
        return {};
    const definition = RULES.find((candidate) => candidate.type === rule.type);
    return definition?.apply(rule.attributes, context) ?? {};
}
/** A field without `=` is the value; keys are lower-cased. */
function rule_readAttributes(fields) {
    return Object.fromEntries(fields.map((field) => {
        const equals = field.indexOf('=');
        return equals < 0
            ? ['value', field.trim()]
            : [field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1).trim()];
    }));
}

;// CONCATENATED MODULE: ./tags/tag-set.js


/** What everybody gets who asks for nothing. */
const DEFAULT_RULES = [
    'type=semver,pattern={{version}}',
    'type=semver,pattern={{major}}.{{minor}}',
    'type=semver,pattern={{major}}',
    'type=ref,event=branch',
    'type=ref,event=pr',
    'type=sha',
];
/** Parses all rules and reports every one that is wrong. */
function parseRules(lines) {
    const rules = [];
    const problems = [];
    for (const line of lines) {
        const parsed = parseRule(line);
        if (parsed.ok)
            rules.push(parsed.rule);
        else
            problems.push({ rule: line, why: parsed.why });
    }
    return problems.length > 0 ? { ok: false, problems } : { ok: true, rules };
}
/** The tags that a set of rules gives here, by priority; `latest` goes with the first one where that is stable. */
function makeTagSet(rules, context) {
    const tags = new Map();
    const notes = [];
    const ordered = rules.toSorted((a, b) => b.priority - a.priority);
    for (const rule of ordered) {
        const { tag, note } = applyRule(rule, context);
        if (note !== undefined)
            notes.push(note);
        if (tag === undefined || tag.name === '')
            continue;
        if (!(0,oci_reference/* isTag */.dz)(tag.name))
            notes.push(`"${tag.name}" can't be a tag (${rule.text}): left out`);
        else if (!tags.has(tag.name))
            tags.set(tag.name, { ...tag, rule: rule.text });
    }
    const [first] = tags.values();
    if (first?.latest && !tags.has('latest')) {
        tags.set('latest', { name: 'latest', rule: 'flavor latest=auto', moving: true, latest: false });
    }
    return { tags: [...tags.values()], ...(first && { version: first.name }), notes };
}

;// CONCATENATED MODULE: ./plan/commit.js
/** The commit that is published: a pull request's own, not the merge that the host made for the run, which nobody will find again. */
function publishedCommit({ tagsContext }, host) {
    return tagsContext === 'git' ? host.sha : (host.pullRequest?.headSha ?? host.sha);
}

;// CONCATENATED MODULE: ./plan/images.js




/** Which tags of which images: the references that the user names, and what the rules give for the rest. */
function planImages(facts, push, byDigestOnly) {
    const { inputs, host, spell } = facts;
    const references = referencesOf(inputs);
    const ruleLines = inputs.tags.flatMap((item) => (item.kind === 'rule' ? [item.text] : []));
    const useRules = ruleLines.length > 0 || references.length === 0;
    const rules = parseRules(ruleLines.length > 0 ? ruleLines : useRules ? DEFAULT_RULES : []);
    if (!rules.ok) {
        return { ok: false, error: rules.problems.map(({ rule, why }) => ruleProblem(spell('tags'), rule, why)) };
    }
    const sha = publishedCommit(inputs, host);
    const set = makeTagSet(rules.rules, {
        event: host.event,
        ...(host.ref !== undefined && { ref: host.ref }),
        ...(sha !== undefined && { sha }),
    });
    const ruled = ruledRepositories(facts, ruleLines.length > 0, references.length > 0);
    const all = joinTags(references, ruled, set.tags);
    const images = all.filter(({ repository }) => !facts.without?.has((0,oci_reference/* formatRepository */.Sh)(repository)));
    if (images.length === 0 && push)
        return { ok: false, error: [noImageProblem(spell)] };
    const untagged = images.filter((image) => image.tags.length === 0);
    const version = set.version ?? all[0]?.tags[0]?.name;
    const moves = images.some(({ tags }) => tags.some((tag) => tag.moving));
    return {
        ok: true,
        value: {
            images: byDigestOnly ? images.map((image) => ({ ...image, tags: [] })) : images,
            ...(version !== undefined && { version }),
            notes: [
                ...set.notes,
                ...(push && host.sha === undefined && moves
                    ? ['no git commit is known here: moving tags are moved, whatever they point to']
                    : []),
                ...(push && !byDigestOnly && untagged.length > 0
                    ? [
                        `no rule gives a tag here (${describe(host)}): ${untagged.map(({ repository }) => (0,oci_reference/* formatRepository */.Sh)(repository)).join(', ')} is pushed by digest only`,
                    ]
                    : []),
            ],
        },
    };
}
function referencesOf(inputs) {
    const tagged = inputs.tags.flatMap((item) => item.kind === 'reference' ? [{ repository: item.repository, tag: item.tag }] : []);
    return [...tagged, ...outputReferences(inputs)];
}
/** The images that get the rules' tags. */
function ruledRepositories({ inputs, defaultImage }, hasRules, hasReferences) {
    if (inputs.images.length > 0)
        return inputs.images;
    if (hasReferences && !hasRules)
        return [];
    const parsed = defaultImage === undefined ? undefined : (0,oci_reference/* parseRepository */.SU)(defaultImage);
    return parsed?.ok ? [parsed.value] : [];
}
function joinTags(references, ruled, tags) {
    const images = new Map();
    const image = (repository) => {
        const key = (0,oci_reference/* formatRepository */.Sh)(repository);
        const known = images.get(key) ?? { repository, tags: new Map() };
        images.set(key, known);
        return known;
    };
    for (const repository of ruled)
        for (const tag of tags)
            image(repository).tags.set(tag.name, tag);
    for (const repository of ruled)
        image(repository);
    for (const { repository, tag } of references) {
        const { tags: known } = image(repository);
        if (tag !== undefined && !known.has(tag)) {
            known.set(tag, {
                name: tag,
                rule: `${(0,oci_reference/* formatRepository */.Sh)(repository)}:${tag}`,
                moving: !isVersionOrCommit(tag),
                latest: false,
            });
        }
    }
    return [...images.values()].map(({ repository, tags: known }) => ({
        repository,
        tags: [...known.values()],
    }));
}
// A full version or a commit is meant to stay; whatever else a person types may be typed again tomorrow.
function isVersionOrCommit(tag) {
    return /^v?\d+\.\d+\.\d+/.test(tag) || /^(?:sha-)?[0-9a-f]{7,40}$/.test(tag);
}
function describe(host) {
    return host.ref ?? 'no git reference';
}
function ruleProblem(input, rule, why) {
    return {
        code: 'invalid-value',
        input,
        given: rule,
        allowed: 'a tag rule',
        message: `${input}: "${rule}": ${why}`,
    };
}
function noImageProblem(spell) {
    return {
        code: 'invalid-value',
        input: spell('images'),
        given: '',
        allowed: 'an image name, such as ghcr.io/acme/app',
        message: `${spell('images')}: no image is named, and none can be derived here. Name it (${spell('images')} ghcr.io/acme/app), or give full references in ${spell('tags')}.`,
    };
}

;// CONCATENATED MODULE: ./plan/annotations.js
function isIndexLevel(annotation) {
    return annotation.levels.some(({ level }) => level === 'index');
}
/** The facts as annotations of what the tags point to, except those that the user gives there. */
function factAnnotations(facts, result, given) {
    const taken = new Set(given
        .filter((annotation) => (result === 'index' ? isIndexLevel(annotation) : true))
        .map(({ key }) => key));
    return Object.entries(facts)
        .filter(([key]) => !taken.has(key))
        .map(([key, value]) => ({ levels: [{ level: result }], key, value }));
}
/** Annotations of an index that we put together ourselves. */
function indexAnnotations(annotations) {
    return Object.fromEntries(annotations.filter(isIndexLevel).map(({ key, value }) => [key, value]));
}
/** What is left for the legs when the index is ours: BuildKit refuses an index annotation on a bare manifest. */
function legAnnotations(annotations) {
    return annotations.flatMap((annotation) => {
        if (!isIndexLevel(annotation))
            return [annotation];
        const levels = annotation.levels.filter(({ level }) => level !== 'index');
        return levels.length === 0 ? [] : [{ ...annotation, levels }];
    });
}

;// CONCATENATED MODULE: ./plan/attestations.js

/**
 * The values of `--attest`, by build-push-action's rules.
 * @see https://github.com/docker/build-push-action/blob/v7/src/context.ts
 */
function attestFlags(inputs, context) {
    const explicit = inputs.attests.filter((entry) => !isReplaced(entry, inputs)).map((entry) => entry.text);
    const provenance = provenanceFlag(inputs, context);
    return [
        ...explicit,
        ...(provenance !== undefined ? [provenance] : []),
        ...(inputs.sbom !== undefined ? [toggleFlag('sbom', inputs.sbom)] : []),
    ];
}
function isReplaced(entry, inputs) {
    if (entry.type === 'provenance')
        return inputs.provenance !== undefined;
    return entry.type === 'sbom' && inputs.sbom !== undefined;
}
function provenanceFlag(inputs, context) {
    const builderId = context.isGitHubLike && context.runUrl !== undefined ? { 'builder-id': context.runUrl } : {};
    const { provenance } = inputs;
    if (provenance === false)
        return toggleFlag('provenance', false);
    if (provenance === true)
        return toggleFlag('provenance', { ...builderId });
    if (provenance !== undefined)
        return toggleFlag('provenance', {
            ...provenance,
            ...(provenance['builder-id'] === undefined && builderId),
        });
    if (!context.isGitHubLike ||
        context.noDefaults ||
        inputs.attests.some((entry) => entry.type === 'provenance'))
        return undefined;
    // A repository whose visibility isn't told is treated as private: mode=max shows build arguments.
    const mode = context.private === false ? { mode: 'max' } : { mode: 'min', 'inline-only': 'true' };
    return toggleFlag('provenance', { ...mode, ...builderId });
}
function toggleFlag(type, value) {
    if (value === false)
        return `type=${type},disabled=true`;
    const attributes = value === true ? '' : (0,inputs_attributes/* formatAttributes */.x1)(value);
    return attributes === '' ? `type=${type}` : `type=${type},${attributes}`;
}
/** Whether the image gets attestations, which only an index can hold. buildx adds provenance by itself. */
function hasAttestations(flags, context) {
    const disabled = (type) => flags.some((flag) => isOfType(flag, type) && /(?:^|,)disabled=true(?:,|$)/.test(flag));
    const asked = flags.some((flag) => !/(?:^|,)disabled=true(?:,|$)/.test(flag));
    return asked || (!context.noDefaults && !disabled('provenance'));
}
function isOfType(flag, type) {
    return flag === `type=${type}` || flag.startsWith(`type=${type},`);
}

;// CONCATENATED MODULE: ./plan/baseline.js

/**
 * Where the image to compare with may be: the first of these that exists is the baseline.
 * - The one that is named.
 * - In a pull request the tags that a push to its base branch gets. No other one stands in for them: what the pull
 *   request itself pushed before would hide what it has added since, bit by bit.
 * - Else what the moving tags of this run point to, in the first image's repository.
 */
function baselineReferences(inputs, host, images) {
    const { baseline } = inputs;
    if (baseline !== undefined)
        return [baseline];
    const [image] = images;
    if (image === undefined)
        return [];
    const { pullRequest } = host;
    const tags = pullRequest === undefined
        ? bySpecificity(image.tags.filter(({ moving }) => moving))
        : branchTags(inputs, pullRequest.baseRef);
    return tags.map(({ name }) => ({ repository: image.repository, tag: name }));
}
/** What the rules make of a branch's name; the name itself where the tags are spelled out as references. */
function branchTags({ tags }, branch) {
    const lines = tags.flatMap((item) => (item.kind === 'rule' ? [item.text] : []));
    const parsed = parseRules(lines.length > 0 ? lines : DEFAULT_RULES);
    if (!parsed.ok)
        return [];
    const ofBranches = parsed.rules.filter(({ type }) => type === 'ref');
    return makeTagSet(ofBranches, { event: 'push', ref: `refs/heads/${branch}` }).tags;
}
/**
 * `1.2` before `1`, and `latest` last: they may be at 1.3 already, which a fix of 1.2 doesn't follow. Other names stay
 * as the rules have them.
 */
function bySpecificity(tags) {
    return tags.toSorted((a, b) => specificity(b) - specificity(a));
}
const VERSION = /^\D*(\d+(?:\.\d+)*)$/;
function specificity({ name }) {
    if (name === 'latest')
        return -1;
    return VERSION.exec(name)?.[1]?.split('.').length ?? 0;
}

// EXTERNAL MODULE: ./inputs/kinds/annotations.js
var kinds_annotations = __webpack_require__(24579);
;// CONCATENATED MODULE: ./plan/build-flags.js


/** Whether the context or the Dockerfile comes from standard input. */
function readsStandardInput({ context, file }) {
    return context === '-' || file === '-';
}
/** The arguments behind `buildx`, in build-push-action's order. */
function buildArgv(inputs, flags) {
    const each = (name, values) => values.flatMap((value) => [name, value]);
    const one = (name, value) => value === undefined || value === '' ? [] : [name, value];
    const again = flags.again === true;
    return [
        'build',
        ...each('--add-host', inputs.addHosts),
        ...each('--allow', inputs.allow),
        ...each('--annotation', flags.annotations.map(kinds_annotations/* formatAnnotation */.t)),
        ...each('--build-arg', inputs.buildArgs.map(({ key, value }) => (value === undefined ? key : `${key}=${value}`))),
        ...each('--build-context', inputs.buildContexts.map(({ key, value }) => `${key}=${withDefaultContext(value, flags.gitContext)}`)),
        ...each('--cache-from', flags.cacheFrom),
        ...each('--cache-to', flags.cacheTo ?? []),
        ...one('--call', flags.call),
        ...one('--cgroup-parent', inputs.cgroupParent),
        ...each('--secret', inputs.secretEnvs.map(({ key, value }) => `id=${key},env=${value}`)),
        ...one('--file', inputs.file),
        ...each('--label', Object.entries(flags.labels).map(([key, value]) => `${key}=${value}`)),
        ...(again ? [] : each('--no-cache-filter', inputs.noCacheFilters)),
        ...each('--output', flags.outputs),
        ...one('--platform', flags.platforms.map(oci_platform/* formatPlatform */.Bq).join(',')),
        ...each('--attest', flags.attests),
        ...each('--secret', flags.secrets.map(({ id, path }) => `id=${id},src=${path}`)),
        ...each('--secret', inputs.secretFiles.map(({ key, value }) => `id=${key},src=${value}`)),
        ...one('--shm-size', inputs.shmSize),
        ...each('--ssh', inputs.ssh),
        ...one('--target', inputs.target),
        ...each('--ulimit', inputs.ulimit),
        ...one('--builder', flags.builder),
        ...one('--metadata-file', flags.metadataFile),
        ...one('--network', inputs.network),
        ...(inputs.noCache && !again ? ['--no-cache'] : []),
        ...(inputs.pull && !again ? ['--pull'] : []),
        withDefaultContext(flags.context, flags.gitContext),
    ];
}
/** build-push-action's `{{defaultContext}}`: the Git context of the run. */
function withDefaultContext(text, gitContext) {
    return text.replace(/\{\{\s*defaultContext\s*\}\}/g, () => gitContext ?? '.');
}

;// CONCATENATED MODULE: ./cache/registry.js


/**
 * The cache beside the image, one tag a scope: blobs are shared with the image and sent once. `mode=max` would let
 * everyone who may pull the image read the files of its builder stages, so a public repository gets `mode=min`.
 */
function registryCache(context) {
    const reference = (branch) => `${(0,oci_reference/* formatRepository */.Sh)(context.repository)}:${cacheTag(context, branch)}`;
    const mode = context.public ? 'min' : 'max';
    return {
        imports: context.reads.map((branch) => `type=registry,ref=${reference(branch)}`),
        exports: context.writes === undefined
            ? []
            : [
                `type=registry,ref=${reference(context.writes)},mode=${mode},image-manifest=true,oci-mediatypes=true`,
            ],
    };
}
const registry_LONGEST = 128;
function cacheTag({ target, platforms }, branch) {
    const parts = ['buildcache', target, platforms?.map(oci_platform/* formatPlatform */.Bq).join('-'), branch];
    return parts
        .filter((part) => part !== undefined)
        .join('-')
        .replace(/[^A-Za-z0-9_.-]+/g, '-')
        .slice(0, registry_LONGEST);
}

;// CONCATENATED MODULE: ./cache/scopes.js
/**
 * Who reads and writes which cache: every branch and pull request its own, reading the base's and the default
 * branch's as well; a tag build reads the default branch's and writes none; a fork writes none.
 */
function cacheScopes(context) {
    const fallback = context.repository?.defaultBranch;
    const branch = /^refs\/heads\/(.+)$/.exec(context.ref ?? '')?.[1];
    const { pullRequest } = context;
    const own = pullRequest
        ? `pr-${pullRequest.number}`
        : (branch ?? (context.ref === undefined ? 'local' : undefined));
    const reads = [own, pullRequest?.baseRef, fallback].filter((scope) => scope !== undefined);
    return {
        ...(own !== undefined && !pullRequest?.fromFork && { writes: own }),
        reads: [...new Set(reads)],
    };
}

;// CONCATENATED MODULE: ./plan/cache-plan.js



/** Caches of one leg: those that are typed in, and those that `cache` manages. Several legs get one each. */
function legCache({ inputs, host }, repository, { platforms }, { several, push }) {
    const imports = inputs.cacheFrom.map((entry) => entry.text);
    const exports = inputs.cacheTo.map((entry) => entry.text);
    if (inputs.cache === 'none' || repository === undefined)
        return { imports, exports };
    const managed = registryCache({
        repository,
        ...cacheScopes(host),
        public: host.repository?.private !== true,
        ...(inputs.target !== undefined && { target: inputs.target }),
        ...(several && { platforms }),
    });
    // Who asks for no push wants nothing of ours in the registry; a cache that is typed in is asked for.
    return {
        imports: [...imports, ...managed.imports],
        exports: push ? [...exports, ...managed.exports] : exports,
    };
}
/** A managed cache that this run will not write, which a user who asked for it would look for. */
function cacheNotes({ inputs, host }, cache, push) {
    if (inputs.cache === 'none' || cache.exports.length > 0)
        return [];
    return [`cache: ${inputs.cache} writes nothing here: ${whyUnwritten(host, push)}`];
}
function whyUnwritten({ pullRequest }, push) {
    if (pullRequest?.fromFork)
        return 'a fork may only read it';
    return push ? 'builds of a git tag read the cache of the default branch' : 'nothing is pushed';
}
/** The exports run on their own, a solve a leg, so that a cache that can't be written costs no image. */
function planCache({ inputs }, flags, caches, writes) {
    const exporting = writes ? caches.filter(({ pair }) => pair.exports.length > 0) : [];
    return {
        imports: [...new Set(caches.flatMap(({ pair }) => pair.imports))],
        exports: exporting.flatMap(({ pair }) => pair.exports),
        exportSolves: exporting.map(({ assignment, pair }) => ({
            exports: pair.exports,
            ...(assignment.node !== undefined && { platform: assignment.platforms[0] }),
            argv: buildArgv(inputs, {
                ...flags,
                platforms: assignment.platforms,
                annotations: [],
                attests: ['type=provenance,disabled=true'],
                outputs: ['type=cacheonly'],
                cacheFrom: pair.imports,
                cacheTo: pair.exports,
                again: true,
            }),
        })),
    };
}

;// CONCATENATED MODULE: ./plan/facts.js
/**
 * Facts of what the tags point to: one GET of the index tells what it is.
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md#pre-defined-annotation-keys
 */
function imageFacts(source) {
    return defined({
        version: source.version,
        revision: source.revision,
        created: new Date(source.now).toISOString(),
        source: source.repository?.url,
    });
}
/** docker/metadata-action's labels. */
function imageLabels(source) {
    return defined({
        title: source.repository?.name,
        description: source.repository?.description,
        url: source.repository?.url,
        source: source.repository?.url,
        version: source.version,
        created: new Date(source.now).toISOString(),
        revision: source.revision,
        licenses: source.repository?.license,
    });
}
function defined(values) {
    return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => value ? [[`org.opencontainers.image.${key}`, value]] : []));
}

// EXTERNAL MODULE: ./plan/legs.js
var plan_legs = __webpack_require__(1582);
;// CONCATENATED MODULE: ./plan/local-solve.js



/**
 * What is built beside a push (files, tarballs, the engine), with everything cached then; or instead of one. Undefined
 * when there is nothing of the kind.
 */
function planLocal({ inputs }, flags, exporters, plan) {
    const outputs = plan.push ? exporters.others : withoutPushes(inputs.outputs, exporters);
    if (plan.push && outputs.length === 0)
        return undefined;
    // With several outputs it names the digest of whichever came last.
    const metadataFile = outputs.length <= 1 ? plan.metadataFile : undefined;
    return {
        metadataFile,
        fromStandardInput: readsStandardInput(inputs),
        toStandardOutput: outputs.some(kinds_exporters/* writesToStandardOutput */.wB),
        argv: buildArgv(inputs, {
            ...flags,
            platforms: inputs.platforms,
            annotations: plan.push ? [] : plan.annotations,
            attests: localAttests(flags.attests, outputs, inputs.provenance !== undefined),
            outputs: outputs.length === 0 ? ['type=cacheonly'] : outputs.map((entry) => localExporter(entry, plan.images)),
            cacheFrom: plan.imports,
            ...(metadataFile !== undefined && { metadataFile }),
            again: plan.push,
        }),
    };
}
// BuildKit would push what says so itself, whatever was decided.
function withoutPushes(outputs, { others }) {
    return [
        ...outputs.filter((entry) => !(0,kinds_exporters/* isPushingExporter */.GH)(entry)),
        ...others.filter((entry) => !outputs.includes(entry)),
    ];
}
// An engine with Docker's own image store can't load attestations; nobody asked for the default ones.
function localAttests(attests, outputs, asked) {
    if (asked || !outputs.some(({ type }) => type === 'docker'))
        return attests;
    return [...attests.filter((flag) => !flag.startsWith('type=provenance')), 'type=provenance,disabled=true'];
}

;// CONCATENATED MODULE: ./plan/plan-problems.js





/** What is wrong with the inputs only in view of the builder and of what will be pushed. */
function findPlanProblems(facts, decided) {
    return PROBLEMS.flatMap((find) => find(facts, decided));
}
/** Standard input can be read once, so it can't feed several builds. */
function findSecondReadings({ inputs, spell }, solves) {
    if (!readsStandardInput(inputs) || solves <= 1)
        return [];
    const input = spell(inputs.context === '-' ? 'context' : 'file');
    const message = `${input}: standard input can be read once, and this run builds ${solves} times: for each node, for outputs that aren't pushed, and for a cache that is written. Leave those out, or give a path.`;
    return [{ code: 'contradiction', input, given: '-', allowed: 'a path, or a single build', message }];
}
const PROBLEMS = [
    platformsOfNoNode,
    dockerDriverThatPushes,
    indexAnnotationsOnManifest,
    attestationsInDockerMediaTypes,
    budgetsOfOtherPlatforms,
];
function platformsOfNoNode({ inputs, builder, spell }) {
    const missing = (0,plan_legs/* missingPlatforms */.z)(inputs.platforms, builder.nodes);
    if (missing.length === 0)
        return [];
    const offered = [...new Set(builder.nodes.flatMap((node) => node.platforms.map(oci_platform/* formatPlatform */.Bq)))].join(', ');
    return [
        {
            code: 'invalid-value',
            input: spell('platforms'),
            given: missing.join(', '),
            allowed: offered,
            message: `${spell('platforms')}: the builder ${builder.name} can't build for ${missing.join(' and ')}; it offers ${offered}. Install QEMU on the machine (docker run --privileged --rm tonistiigi/binfmt --install all), or name a builder that has a node for it.`,
        },
    ];
}
function dockerDriverThatPushes({ inputs, builder, spell }, { push }) {
    if (builder.driver !== 'docker' || !push)
        return [];
    return [
        {
            code: 'contradiction',
            input: spell('builder'),
            given: inputs.builder ?? builder.name,
            allowed: 'a builder of the docker-container, kubernetes or remote driver',
            message: `${spell('builder')}: the builder ${builder.name} has the docker driver, which can't push by digest, builds for one platform only and keeps no record of what it sent. Leave ${spell('builder')} unset for a builder of the run's own, or set ${spell('push')} to false.`,
        },
    ];
}
function indexAnnotationsOnManifest({ inputs, spell }, { result }) {
    if (result === 'index')
        return [];
    return inputs.annotations.filter(isIndexLevel).map(({ key }) => ({
        code: 'contradiction',
        input: spell('annotations'),
        given: `index:${key}`,
        allowed: 'levels manifest and manifest-descriptor for one platform without attestations',
        message: `${spell('annotations')}: index:${key} needs an image index; one platform without attestations is a bare manifest. Use manifest:${key}, or leave provenance on.`,
    }));
}
function attestationsInDockerMediaTypes({ spell }, { attested, image }) {
    if ((0,inputs_attributes/* parseGoBoolean */.aH)(image['oci-mediatypes'] ?? 'true') !== false || !attested)
        return [];
    return [
        {
            code: 'contradiction',
            input: spell('outputs'),
            given: 'oci-mediatypes=false',
            allowed: 'oci-mediatypes=false together with provenance: false and without sbom or attests',
            message: `${spell('outputs')}: oci-mediatypes=false can't hold attestations. Set ${spell('provenance')} to false, or leave the media types to OCI.`,
        },
    ];
}
// Where no platform is named only the build itself will tell which one it is.
function budgetsOfOtherPlatforms({ inputs, spell }) {
    const built = inputs.platforms.map(oci_platform/* formatPlatform */.Bq);
    if (built.length === 0)
        return [];
    return inputs.budget
        .filter(({ platform }) => platform !== undefined && !built.includes(platform))
        .map(({ text, platform }) => ({
        code: 'invalid-value',
        input: spell('budget'),
        given: text,
        allowed: `a platform that is built: ${built.join(', ')}`,
        message: `${spell('budget')}: "${text}" is about ${platform}, which is not built: ${spell('platforms')} has ${built.join(', ')}`,
    }));
}

;// CONCATENATED MODULE: ./plan/push.js
/** Unset means true, except where nobody can want it. */
function decidePush(inputs, host, outputs) {
    if (host.pullRequest?.fromFork) {
        return {
            push: false,
            pushReason: 'a pull request from a fork is built and not pushed: its run has no right to publish',
            writesCache: false,
        };
    }
    if (inputs.push !== undefined) {
        return { push: inputs.push, writesCache: true, ...(!inputs.push && { pushReason: 'push is false' }) };
    }
    if (inputs.load && !outputs.pushes)
        return { push: false, pushReason: 'load is true and push is not set', writesCache: true };
    if (inputs.outputs.length > 0 && !outputs.pushes) {
        return { push: false, pushReason: 'none of the outputs pushes and push is not set', writesCache: true };
    }
    return { push: true, writesCache: true };
}

;// CONCATENATED MODULE: ./plan/make-plan.js














/** Decides the whole run. Problems that need to know the builder or the host are found here, all of them together. */
function makePlan(facts) {
    const { inputs, host, builder } = facts;
    const exporters = sortOutputs(inputs);
    const push = decidePush(inputs, host, exporters);
    const named = planImages(facts, push.push, exporters.byDigestOnly);
    if (!named.ok)
        return named;
    const { images, version, notes } = named.value;
    const attestationContext = {
        isGitHubLike: facts.isGitHubLike,
        noDefaults: facts.noDefaultAttestations,
        ...(host.repository?.private !== undefined && { private: host.repository.private }),
        ...(host.runUrl !== undefined && { runUrl: host.runUrl }),
    };
    const attests = attestFlags(inputs, attestationContext);
    const attested = hasAttestations(attests, attestationContext);
    const result = inputs.platforms.length > 1 || attested || asksForIndex(inputs) ? 'index' : 'manifest';
    const problems = findPlanProblems(facts, { push: push.push, result, attested, image: exporters.image });
    if (problems.length > 0)
        return { ok: false, error: problems };
    const source = factSource(facts, version);
    const annotations = push.push
        ? [...inputs.annotations, ...factAnnotations(imageFacts(source), result, inputs.annotations)]
        : inputs.annotations;
    const flags = {
        builder: builder.name,
        labels: planLabels(facts, source),
        attests,
        secrets: facts.secrets,
        context: inputs.context ?? facts.defaultContext,
        ...(host.gitContext !== undefined && { gitContext: host.gitContext }),
    };
    const assignments = (0,plan_legs/* assignPlatforms */.g)(inputs.platforms, builder.nodes);
    const several = assignments.length > 1;
    const [image] = images;
    const caches = assignments.map((assignment) => ({
        assignment,
        pair: legCache(facts, image?.repository, assignment, { several, push: push.push }),
    }));
    const exporter = legExporter(images.map(({ repository }) => repository), exporters.image);
    const legs = caches.map(({ assignment, pair }, index) => {
        const legFlags = {
            ...flags,
            platforms: assignment.platforms,
            annotations: several ? legAnnotations(annotations) : annotations,
            outputs: [exporter],
            cacheFrom: pair.imports,
            metadataFile: facts.metadataFile(index),
        };
        const argv = buildArgv(inputs, legFlags);
        const retryArgv = buildArgv(inputs, { ...legFlags, again: true });
        return { ...assignment, argv, retryArgv, fromStandardInput: readsStandardInput(inputs) };
    });
    const cache = planCache(facts, flags, caches, push.writesCache);
    const local = planLocal(facts, flags, exporters, {
        ...{ push: push.push, images, annotations, imports: cache.imports },
        metadataFile: facts.metadataFile(legs.length),
    });
    const solves = (push.push ? legs.length : 0) + (local === undefined ? 0 : 1) + cache.exportSolves.length;
    const twice = findSecondReadings(facts, solves);
    if (twice.length > 0)
        return { ok: false, error: twice };
    return {
        ok: true,
        value: {
            ...{ push: push.push, images, builder, result, annotations, cache },
            notes: [...notes, ...cacheNotes(facts, cache, push.push)],
            baselines: push.push ? baselineReferences(inputs, host, images) : [],
            labels: flags.labels,
            facts: imageFacts(source),
            legs: push.push ? legs : [],
            pushTimeoutMs: inputs.pushTimeout,
            madeAt: facts.now,
            ...(push.pushReason !== undefined && { pushReason: push.pushReason }),
            ...(version !== undefined && { version }),
            ...(source.revision !== undefined && { revision: source.revision }),
            ...(local !== undefined && { local }),
        },
    };
}
// A build argument that the frontend itself listens to: an index, even of one platform.
function asksForIndex({ buildArgs }) {
    return buildArgs.some(({ key, value }) => key === 'BUILDKIT_MULTI_PLATFORM' && (0,inputs_attributes/* parseGoBoolean */.aH)(value ?? '') === true);
}
function factSource({ inputs, host, now }, version) {
    const revision = publishedCommit(inputs, host);
    return {
        now,
        ...(version !== undefined && { version }),
        ...(revision !== undefined && { revision }),
        ...(host.repository !== undefined && { repository: host.repository }),
    };
}
// Whoever names full references gets the image that build-push-action would make: with the labels asked for.
function planLabels({ inputs }, source) {
    const metadata = inputs.images.length > 0 || inputs.tags.length === 0 ? imageLabels(source) : {};
    return { ...metadata, ...Object.fromEntries(inputs.labels.map(({ key, value }) => [key, value])) };
}

;// CONCATENATED MODULE: ./publish/access.js



// Long enough for a hiccup; a registry that is away for longer is waited for when there is something to push.
const BUDGET_MS = 3_000;
/**
 * Whether the registries let us push, before anything is built.
 * @throws {Failure} for a wrong password, a missing permission, a name that doesn't exist. A registry that doesn't
 * answer may be back by the time the image is built, so that is only said.
 */
async function checkAccess({ registry, ports }, repositories, signal) {
    const { host } = ports;
    await Promise.all(repositories.map(async (repository) => {
        try {
            await registry.authorize(repository, { push: true }, { signal, budgetMs: BUDGET_MS });
        }
        catch (error) {
            if (!(error instanceof errors/* RegistryError */.g))
                throw error;
            if (error.retryable) {
                host.show({
                    kind: 'notice',
                    text: `${error.message}; the push will wait for it`,
                });
                return;
            }
            throw new report_failure/* Failure */.HR({
                code: error.kind,
                phase: 'preflight',
                message: error.message,
                hint: error.hint,
                repository: (0,oci_reference/* formatRepository */.Sh)(repository),
                cause: error,
            });
        }
    }));
}

// EXTERNAL MODULE: ./publish/problems.js
var publish_problems = __webpack_require__(38515);
;// CONCATENATED MODULE: ./publish/together.js
/**
 * Both at once. When one of them fails the other is told to stop, and is waited for: nothing of it may go on when the
 * run is being tidied up.
 */
async function together(signal, one, other) {
    const controller = new AbortController();
    const either = AbortSignal.any([signal, controller.signal]);
    let first;
    const watched = async (work) => {
        try {
            return await work(either);
        }
        catch (error) {
            first ??= { error };
            controller.abort(error);
            throw error;
        }
    };
    const [a, b] = await Promise.allSettled([watched(one), watched(other)]);
    if (a.status === 'fulfilled' && b.status === 'fulfilled')
        return [a.value, b.value];
    throw first?.error;
}

// EXTERNAL MODULE: ./publish/write.js
var write = __webpack_require__(26156);
;// CONCATENATED MODULE: ./publish/plan.js










/**
 * Finds the builder, and decides everything. Whether the registries let us in is asked while the builder boots.
 * @throws {WrongInputs} for what only the host or the builder can tell.
 * @throws {Failure} when there is no builder, or no way into a registry.
 */
async function planRun(run) {
    const { inputs, context, ports } = run;
    const outputs = sortOutputs(inputs);
    const { push } = decidePush(inputs, context, outputs);
    const named = planImages(planFacts(run), push, outputs.byDigestOnly);
    if (!named.ok)
        throw new publish_problems/* WrongInputs */.L(named.error);
    const repositories = named.value.images.map(({ repository }) => repository);
    const [builder] = await together(ports.signal, (signal) => findBuilder(run, push, signal), async (signal) => {
        if (push && !inputs.dryRun)
            await checkAccess(run, repositories, signal);
    });
    const plan = makePlan({ ...planFacts(run), builder });
    if (!plan.ok)
        throw new publish_problems/* WrongInputs */.L(plan.error);
    if (!inputs.dryRun)
        announce(run, plan.value);
    ports.signal.throwIfAborted();
    return plan.value;
}
/** The same plan for the images that are left. */
function planWithout(run, plan, without) {
    const next = makePlan({ ...planFacts(run), builder: plan.builder, now: plan.madeAt, without });
    if (!next.ok)
        throw new publish_problems/* WrongInputs */.L(next.error);
    return next.value;
}
function planFacts({ inputs, context, defaultContext, secrets, spell, workspace, ports, env }) {
    const defaultImage = ports.host.defaultImage(context);
    return {
        inputs,
        host: context,
        isGitHubLike: ports.host.isGitHubLike,
        ...(defaultImage !== undefined && { defaultImage }),
        noDefaultAttestations: /^(?:1|t|true)$/i.test(env['BUILDX_NO_DEFAULT_ATTESTATIONS'] ?? ''),
        secrets,
        defaultContext,
        metadataFile: workspace.metadataFile,
        spell,
        now: ports.now(),
    };
}
async function findBuilder(run, pushes, signal) {
    const { inputs, buildx, inspected, env, workspace, ports, ownBuilders } = run;
    return await (0,buildkit_builder/* chooseBuilder */.Z7)({
        ...{ inputs, buildx, inspected, env, pushes },
        folder: workspace.folder,
        signal,
        create: !inputs.dryRun,
        show: (text) => ports.host.show({ kind: 'info', text }),
        onCreate: (name) => {
            ownBuilders.push(name);
            ports.host.saveState('builder', name);
        },
    });
}
function announce({ ports: { host } }, plan) {
    if (plan.pushReason !== undefined)
        host.show({ kind: 'notice', text: `Nothing will be pushed: ${plan.pushReason}.` });
    for (const text of plan.notes)
        host.show({ kind: 'notice', text });
    const names = plan.images.map(({ repository }) => (0,oci_reference/* formatRepository */.Sh)(repository)).join(', ');
    const legs = plan.legs.length > 1 ? `, ${plan.legs.length} nodes of it side by side` : '';
    if (plan.push)
        host.show({ kind: 'info', text: `Publishing ${names} with builder ${plan.builder.name}${legs}` });
}
/** `--dry-run`. @returns the exit code. */
async function showPlan(run, plan) {
    const { ports, inputs } = run;
    const { planToJson, renderPlan } = await __webpack_require__.e(/* import() */ 656).then(__webpack_require__.bind(__webpack_require__, 28656));
    ports.host.show({ kind: 'report', text: renderPlan(plan, { width: ports.terminal.width }) });
    await (0,write/* writeResult */.Zk)(ports, inputs, { schema: 1, status: 'planned', plan: planToJson(plan) });
    return 0;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../../node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(44528);
;// CONCATENATED MODULE: ./ledger/request.js
// What BuildKit takes for a success: https://github.com/containerd/containerd/blob/v2.2.4/core/remotes/docker/pusher.go
const TAKEN = new Set([200, 201, 204]);
/** Whether a blob was sent, and taken. */
function isUploaded({ kind, status }) {
    return kind === 'upload' && TAKEN.has(status);
}
const HUB = { image: 'docker.io', api: 'registry-1.docker.io' };
/** Docker Hub answers under another name than images carry. */
function apiHost(registry) {
    return registry === HUB.image ? HUB.api : registry;
}
/** The registry as images name it. */
function registryOf(host) {
    return host === HUB.api ? HUB.image : host;
}

;// CONCATENATED MODULE: ./ledger/transfers.js


function transferKey(repository, digest) {
    return `${repository}\n${digest}`;
}
/** The digest in a key. */
function keyDigest(key) {
    return key.slice(key.indexOf('\n') + 1);
}
/**
 * What a list of requests did to the blobs of `repositories`. Several builds' requests may stand in one list: what
 * any of them uploaded is uploaded.
 * @param whole Whether the list is all that these builds asked. Where it isn't, what was found may have been sent by a
 * request that is missing, and nobody knows.
 */
function transfersOf(requests, repositories, whole = true) {
    const known = new Map(repositories.map((repository) => [`${apiHost(repository.registry)}/${repository.path}`, repository]));
    const groups = new Map();
    for (const request of requests) {
        const { host, path, digest } = request;
        if (path === undefined || digest === undefined)
            continue;
        const repository = known.get(`${host}/${path}`);
        if (repository === undefined)
            continue;
        const key = transferKey((0,oci_reference/* formatRepository */.Sh)(repository), digest);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { repository, requests: [request] });
        else
            group.requests.push(request);
    }
    return new Map([...groups].map(([key, { repository, requests }]) => [key, transferOf(repository, requests, whole)]));
}
function transferOf(repository, requests, whole) {
    const start = requests.reduce((first, request) => Math.min(first, request.start), Number.POSITIVE_INFINITY);
    const end = requests.reduce((last, request) => Math.max(last, request.end), 0);
    const known = {
        repository: (0,oci_reference/* formatRepository */.Sh)(repository),
        ...{ from: null, bytes: 0, milliseconds: Math.round(end - start), start, end },
        evidence: 'trace',
    };
    const uploads = requests.filter(({ kind, status }) => kind === 'upload' && !isChallenge(status));
    const attempts = Math.max(1, uploads.length);
    const found = requests.filter(isFound);
    const foundLast = found.reduce((last, request) => Math.max(last, request.start), 0);
    // Nobody heard whether it was taken, and then it was there.
    const arrived = ({ status, end }) => (status === 0 || status >= 500) && foundLast >= end;
    const uploaded = uploads.find(isUploaded) ?? uploads.find(arrived);
    if (uploaded !== undefined)
        return { ...known, state: 'uploaded', bytes: uploaded.bytes, attempts };
    const mounts = requests.filter(({ kind, status }) => kind === 'mount' && !isChallenge(status));
    const mounted = mounts.find(({ status }) => status === 201);
    if (mounted !== undefined) {
        const from = mounted.from === undefined ? null : `${repository.registry}/${mounted.from}`;
        return { ...known, state: 'mounted', from, attempts: mounts.length };
    }
    return { ...known, state: whole && found.length > 0 ? 'exists' : 'unknown', attempts };
}
function isFound({ kind, method, status }) {
    return kind === 'blob' && method === 'HEAD' && status === 200;
}
function isChallenge(status) {
    return status === 401;
}

// EXTERNAL MODULE: ./oci/image.js
var oci_image = __webpack_require__(31024);
;// CONCATENATED MODULE: ./publish/probe.js









const AT_ONCE = 16;
/**
 * What the repositories have of what is going to be pushed, for a builder that can't be observed: everything is built into
 * a folder first, and is cached then. Undefined where that is not possible; the push will tell why.
 */
async function probeBefore(run, plan) {
    const { host, signal } = run.ports;
    // It can be read once.
    if (plan.legs.some(({ fromStandardInput }) => fromStandardInput))
        return undefined;
    const layouts = await inGroup(host, 'Build, to see what the registries have of it', () => Promise.all(plan.legs.map((leg, index) => buildLayout(run, leg, index))));
    signal.throwIfAborted();
    const built = layouts.filter((layout) => layout !== undefined);
    if (built.length < layouts.length)
        return undefined;
    const repositories = plan.images.map(({ repository }) => repository);
    const registries = new Set(repositories.map(({ registry }) => registry));
    const bases = built.flatMap((layout) => layout.bases).filter(({ registry }) => registries.has(registry));
    const digests = built.flatMap((layout) => layout.digests);
    const at = run.ports.now();
    return { before: await askPresence(run, [...repositories, ...bases], digests), bases, at };
}
/** What the repositories have of the image now that it is pushed. */
async function probeAfter(run, image, repositories) {
    return await askPresence(run, repositories, (0,oci_image/* imageBlobs */.a)(image).map(({ digest }) => digest));
}
async function buildLayout({ buildx, env, workspace, ports: { host, signal } }, leg, index) {
    const folder = (0,external_node_path_.join)(workspace.folder, `layout-${index}`);
    let output = '';
    try {
        const { exitCode } = await buildx.run(layoutArgv(leg, folder), {
            ...{ env, signal },
            onStderr: (text) => {
                output += text;
                host.show({ kind: 'output', text });
            },
        });
        if (exitCode !== 0)
            return undefined;
        // Manifests lie there as well: to ask for those, too, is cheaper than to read them.
        const names = await (0,external_node_fs_promises_.readdir)((0,external_node_path_.join)(folder, 'blobs', 'sha256'));
        return {
            digests: names.map((name) => `sha256:${name}`).filter(oci_digest/* isDigest */.B),
            bases: baseRepositories(output),
        };
    }
    catch {
        // A disk that is full, an exporter that is not known: the ledger lacks something, and the image is published.
        return undefined;
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** BuildKit shows each base image with its digest: `#5 [1/3] FROM docker.io/library/busybox:1.37@sha256:…`. */
function baseRepositories(output) {
    const names = [...output.matchAll(/\] FROM (\S+@sha256:[0-9a-f]{64})/g)].map(([, name = '']) => name);
    const parsed = [...new Set(names)].map(oci_reference/* parseReference */.F2);
    return parsed.flatMap((reference) => (reference.ok ? [reference.value.repository] : []));
}
async function askPresence({ registry, ports: { signal } }, repositories, digests) {
    const limit = (0,p_limit/* default */.A)(AT_ONCE);
    const presence = new Map();
    const ask = async (repository, digest) => {
        const found = await registry.headBlob(repository, digest, { signal }).catch(() => 'unknown');
        if (found !== 'unknown')
            presence.set(transferKey((0,oci_reference/* formatRepository */.Sh)(repository), digest), found !== undefined);
    };
    const unique = [...new Set(digests)];
    await Promise.all(repositories.flatMap((repository) => unique.map((digest) => limit(() => ask(repository, digest)))));
    signal.throwIfAborted();
    return presence;
}

// EXTERNAL MODULE: ./oci/manifest.js
var manifest = __webpack_require__(85156);
;// CONCATENATED MODULE: ./oci/merge.js

/**
 * Joins the results of several legs into one index: the entries of an index with their attestations, a bare manifest
 * with its config's platform. No blob moves.
 */
function mergeImages(images, annotations) {
    const manifests = images.flatMap(entriesOf);
    const index = {
        schemaVersion: 2,
        mediaType: manifest/* MEDIA_TYPE */.Ap.ociIndex,
        manifests,
        ...(Object.keys(annotations).length > 0 && { annotations }),
    };
    return new TextEncoder().encode(JSON.stringify(index, undefined, 2));
}
function entriesOf(image) {
    if (image.index !== undefined)
        return image.index.manifests;
    return image.platforms.map(({ platform, descriptor }) => ({ ...descriptor, platform }));
}

// EXTERNAL MODULE: ./registry/digest-of.js
var digest_of = __webpack_require__(73529);
;// CONCATENATED MODULE: ./publish/verify.js












/**
 * Reads back from every repository what the legs pushed, joining several legs into one index first.
 * @throws {Failure} when a repository holds something else, or a platform is missing.
 */
async function verifyImage(run, journal) {
    const { plan } = journal;
    if (plan === undefined || !plan.push)
        return;
    journal.phase = 'verify';
    const repositories = plan.images.map(({ repository }) => repository);
    const digests = journal.legs.map(({ digest }) => digest ?? '').filter(oci_digest/* isDigest */.B);
    const [only] = digests;
    if (only === undefined || digests.length < plan.legs.length)
        throw noDigest();
    const images = digests.length === 1
        ? await (journal.reading?.digest === only
            ? journal.reading.images
            : readEverywhere(run, repositories, only))
        : await mergeEverywhere(run, plan, repositories, digests);
    const [image] = images;
    if (image === undefined)
        throw noDigest();
    checkPlatforms(image, plan);
    journal.image = image;
    checkNodes(journal, plan);
    if (journal.probe !== undefined)
        journal.probe = { ...journal.probe, after: await probeAfter(run, image, repositories) };
    checkLedger(journal, image, repositories.map(oci_reference/* formatRepository */.Sh));
}
/** The image is there, whatever is known of how it came there. */
function checkLedger(journal, image, repositories) {
    const blobs = (0,oci_image/* imageBlobs */.a)(image);
    const transfers = journal.transfers();
    const known = blobs.filter(({ digest }) => repositories.every((name) => (transfers.get(transferKey(name, digest))?.state ?? 'unknown') !== 'unknown'));
    // It was said already, and why.
    const said = journal.warnings.some(({ code }) => code === 'trace-missing' || code === 'ledger-probed');
    if (known.length === blobs.length || said)
        return;
    const message = `BuildKit's trace doesn't tell what became of ${blobs.length - known.length} of ${blobs.length} blobs`;
    journal.warn('transfer-unknown', message);
}
async function readEverywhere(run, repositories, digest) {
    const { registry, ports } = run;
    return await Promise.all(repositories.map((repository) => (0,read_image/* readImage */.A)(registry, repository, digest, { signal: ports.signal })));
}
/** The index of all legs, put into every repository by its digest. */
async function mergeEverywhere(run, plan, repositories, digests) {
    const { registry, ports } = run;
    const options = { signal: ports.signal };
    return await Promise.all(repositories.map(async (repository) => {
        const parts = await Promise.all(digests.map((digest) => (0,read_image/* readImage */.A)(registry, repository, digest, options)));
        const bytes = mergeImages(parts, indexAnnotations(plan.annotations));
        const digest = await registry.putManifest(repository, (0,digest_of/* digestOf */.o)(bytes), bytes, manifest/* MEDIA_TYPE */.Ap.ociIndex, options);
        return await (0,read_image/* readImage */.A)(registry, repository, digest, options);
    }));
}
function checkPlatforms(image, plan) {
    const wanted = plan.legs.flatMap(({ platforms }) => platforms);
    const missing = wanted.filter((platform) => !image.platforms.some((each) => (0,oci_platform/* samePlatform */.my)(each.platform, platform)));
    if (missing.length === 0)
        return;
    const names = missing.map(oci_platform/* formatPlatform */.Bq).join(', ');
    throw new report_failure/* Failure */.HR({
        code: 'platform-missing',
        phase: 'verify',
        message: `what was pushed (${image.digest}) has nothing for ${names}`,
        hint: 'no tag was moved; the log of the build shows what it built',
        platform: names,
    });
}
/** Which node really did it stands in the leg's ref. */
function checkNodes(journal, plan) {
    plan.legs.forEach((leg, index) => {
        const node = journal.legs[index]?.node;
        if (leg.node === undefined || node === null || node === undefined || node === leg.node)
            return;
        const message = `${leg.platforms.map(oci_platform/* formatPlatform */.Bq).join(', ')} was built on ${node} rather than on ${leg.node}`;
        journal.warn('other-node', message);
    });
}
function noDigest() {
    return new report_failure/* Failure */.HR({
        code: 'digest-missing',
        phase: 'observe',
        message: 'buildx ended well and did not say what it pushed',
        hint: 'update buildx and BuildKit; no tag was moved',
    });
}

;// CONCATENATED MODULE: ./publish/build.js








/**
 * Runs the legs, side by side where the builder has several nodes. An image whose registry stays out of reach is left
 * out, and the legs run once more for the rest, with everything cached.
 * @throws {Failure} when a build or a push failed for good, or no image is left.
 */
async function buildLegs(run, journal) {
    const { plan } = journal;
    if (plan === undefined || !plan.push)
        return;
    const { host, signal } = run.ports;
    const without = new Set();
    journal.phase = 'build';
    if (plan.builder.tooOld !== undefined)
        journal.probe = await probeBefore(run, plan);
    for (let current = journal.probe === undefined ? plan : again(plan);;) {
        journal.phase = 'build';
        loadMeanwhile();
        const round = current;
        const outcomes = await inGroup(host, 'Build and push by digest', () => Promise.all(round.legs.map((leg, index) => runLeg(legRun(run, journal, round, leg, index)))));
        journal.addLegs(current.legs, outcomes);
        const blind = outcomes.find((outcome) => outcome.blind !== undefined)?.blind;
        if (blind !== undefined)
            warnBlind(journal, plan, blind);
        signal.throwIfAborted();
        const failures = outcomes
            .map((outcome, index) => legFailureAt(current, index, outcome))
            .filter((f) => f !== undefined);
        const [first] = failures;
        if (first === undefined)
            return;
        const lost = unreachable(current, outcomes);
        for (const name of lost)
            without.add(name);
        if (lost.length === 0 || failures.some((f) => f.phase !== 'push') || without.size === plan.images.length)
            throw first;
        journal.failures.push(first);
        host.show({ kind: 'warning', text: `${first.message}; it is left out, and the others are published` });
        current = again(planWithout(run, plan, without));
        journal.lost = plan.images.filter(({ repository }) => without.has((0,oci_reference/* formatRepository */.Sh)(repository)));
        journal.plan = current;
    }
}
/** What the first round built need not be built anew, whatever `no-cache` and `pull` say. */
function again(plan) {
    return { ...plan, legs: plan.legs.map((leg) => ({ ...leg, argv: leg.retryArgv })) };
}
/** What is needed after the build loads while it runs. */
function loadMeanwhile() {
    for (const module of [Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 47786)), __webpack_require__.e(/* import() */ 558).then(__webpack_require__.bind(__webpack_require__, 55558))])
        module.catch(() => { });
}
function legRun(run, journal, plan, leg, index) {
    const { buildx, env, workspace, ports } = run;
    const { host, signal, terminal } = ports;
    return {
        ...{ buildx, env, leg, signal },
        builder: plan.builder.name,
        metadataFile: workspace.metadataFile(index),
        pushTimeoutMs: plan.pushTimeoutMs,
        hidden: run.hidden,
        // Two legs can't draw on one terminal.
        onTerminal: terminal.interactive && plan.legs.length === 1,
        onDigest: (digest) => {
            if (plan.legs.length > 1)
                return;
            const images = readEverywhere(run, plan.images.map(({ repository }) => repository), digest);
            // Whoever waits for it is told.
            images.catch(() => { });
            journal.reading = { digest, images };
        },
        onOutput: (text) => host.show({ kind: 'output', text }),
        onRetry: ({ attempt, failure, delayMs }) => host.show({
            kind: 'notice',
            text: `pushing to ${failure.repository} failed (${failure.why}); attempt ${attempt} in ${(0,duration/* formatDuration */.a)(delayMs)}, with everything cached`,
        }),
    };
}
function legFailureAt(plan, index, outcome) {
    const leg = plan.legs[index];
    return leg === undefined ? undefined : legFailure(leg, outcome);
}
/** The image is published all the same. */
function warnBlind(journal, { builder: { tooOld } }, blind) {
    const hint = tooOld === undefined ? null : `${tooOld}; publishing, verifying and tagging work with it`;
    const message = journal.probe === undefined
        ? `what was sent is not known: ${blind}`
        : 'the ledger is made from what the registries had before and after, which tells nothing of mounts';
    journal.warn(journal.probe === undefined ? 'trace-missing' : 'ledger-probed', message, hint);
}
/** Names that a leg gave up on though it kept trying. */
function unreachable(plan, outcomes) {
    const known = new Set(plan.images.map(({ repository }) => (0,oci_reference/* formatRepository */.Sh)(repository)));
    return outcomes.flatMap(({ failure }) => {
        if (failure === undefined || !('push' in failure) || !failure.push.transient)
            return [];
        return known.has(failure.push.repository) ? [failure.push.repository] : [];
    });
}

// EXTERNAL MODULE: ./report/shown-argv.js
var shown_argv = __webpack_require__(22362);
;// CONCATENATED MODULE: ./publish/cache.js






const cache_TIME_LIMIT_MS = 120_000;
/** Writes the cache, in a solve of its own after the tags: it can fail, hang and be killed, and the image is published. */
async function exportCache(run, journal) {
    const { plan } = journal;
    const { ports } = run;
    if (plan === undefined || plan.cache.exportSolves.length === 0)
        return;
    const { exportSolves } = plan.cache;
    await inGroup(ports.host, 'Export the cache', async () => {
        for (const solve of exportSolves)
            await writeCache(run, journal, plan, solve);
    });
}
async function writeCache({ ports, buildx, env }, journal, plan, { argv, exports, platform }) {
    const { host, signal, terminal } = ports;
    const started = performance.now();
    const limit = AbortSignal.timeout(cache_TIME_LIMIT_MS);
    const { process, observation } = await runObserved({
        ...{ buildx, env, argv, platform },
        builder: plan.builder.name,
        signal: AbortSignal.any([signal, limit]),
        onTerminal: terminal.interactive,
        onOutput: (text) => host.show({ kind: 'output', text }),
    });
    signal.throwIfAborted();
    const state = limit.aborted ? 'timed-out' : process.exitCode === 0 ? 'written' : 'failed';
    const uploads = observation?.trace?.requests.filter(isUploaded);
    journal.cache.exports.push({
        entry: exports.map(shown_argv/* shownCache */.OM).join(' '),
        state,
        milliseconds: Math.round(performance.now() - started),
        bytes: uploads === undefined ? null : journal.addCacheUploads(uploads),
    });
    if (state === 'written')
        return;
    const why = limit.aborted
        ? `it took longer than ${cache_TIME_LIMIT_MS / 1000} s`
        : withoutQueries(observation?.error?.message ?? (0,buildkit_buildx/* lastLine */.fM)(process.stderr));
    const hint = 'the image is published; the next build may have to do more';
    journal.warn('cache-export', `the cache was not written: ${why}`, hint);
}

;// CONCATENATED MODULE: ./publish/call.js


/** `call` asks the Dockerfile something instead of building it. */
function isQuestion(call) {
    return call !== undefined && call.method !== 'build';
}
/** Shows what the frontend answers; buildx's exit code is ours. Nothing is exported: BuildKit would push an empty image. */
async function askFrontend(run, journal) {
    const { inputs, context, ports, buildx, env, secrets } = run;
    const argv = buildArgv(inputs, {
        builder: inputs.builder,
        platforms: inputs.platforms,
        labels: {},
        annotations: [],
        attests: [],
        outputs: [],
        cacheFrom: inputs.cacheFrom.map(({ text }) => text),
        secrets,
        context: inputs.context ?? run.defaultContext,
        call: inputs.call?.text,
        ...(context.gitContext !== undefined && { gitContext: context.gitContext }),
    });
    const { exitCode, stdout } = await inGroup(ports.host, `Ask the Dockerfile: ${inputs.call?.text}`, () => buildx.run(argv, {
        env,
        signal: ports.signal,
        inheritStdin: readsStandardInput(inputs),
        onStderr: (text) => ports.host.show({ kind: 'output', text }),
    }));
    ports.signal.throwIfAborted();
    ports.host.show({ kind: 'report', text: stdout.trimEnd() });
    journal.answer(exitCode);
}

// EXTERNAL MODULE: ../../../node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(37149);
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

;// CONCATENATED MODULE: ./ledger/layer-sources.js

/** Maps layers to lines of the Dockerfile; those that the provenance doesn't speak of are left out. */
function layerSources(provenance) {
    const sources = new Map();
    for (const [digest, step] of provenance.makers) {
        const base = step.kind === 'image';
        // Stages that stand on one image share a step, whose place is that of any of them.
        const from = base ? baseOf(provenance.dockerfile, provenance.target) : undefined;
        const place = from ?? instructionOf(provenance, step);
        if (place !== undefined)
            sources.set(digest, { instruction: place.text, line: place.line, base });
    }
    return sources;
}
/** The instruction that a step comes from. Continuation lines are joined; the text is otherwise left alone. */
function instructionOf({ dockerfile }, { lines }) {
    if (lines === undefined || dockerfile.length === 0)
        return undefined;
    const text = dockerfile
        .slice(lines.first - 1, lines.last)
        .map((line) => line.replace(/\\\s*$/, '').trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .join(' ');
    return { line: lines.first, text };
}

;// CONCATENATED MODULE: ./ledger/advice/context.js


/** A context of which more than half is what Git ignores or keeps for itself, and no image needs. */
const context = {
    name: 'context',
    advise({ platforms, records, surplus }) {
        const sent = contextSent(records);
        if (surplus === undefined || sent === undefined)
            return [];
        // More than was sent can't have been among it: a builder that has most of the context gets the rest only.
        if (surplus.bytes > sent.bytes || surplus.bytes * 2 < sent.bytes)
            return [];
        const line = platforms.flatMap(({ provenance }) => contextLine(provenance) ?? [])[0] ?? null;
        return [
            {
                rule: 'context',
                message: `most of the build context is what Git ignores or its own: name it in .dockerignore (${surplus.paths.join(', ')})`,
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
    return records
        .flatMap(({ solves }) => solves.slice(0, 1).flatMap(({ vertices, progress }) => {
        const loads = new Set(vertices.filter(({ name }) => name.includes('load build context')).map(({ digest }) => digest));
        return progress.filter(({ id, vertex }) => id === 'transferring context:' && loads.has(vertex));
    }))
        .map(({ current, start, end }) => ({ bytes: current, milliseconds: end - start }))
        .toSorted((a, b) => b.bytes - a.bytes)[0];
}
/** The first instruction that reads the context. */
function contextLine(provenance) {
    const contexts = new Set([...provenance.steps.values()].filter(({ kind }) => kind === 'local').map(({ id }) => id));
    const readers = [...provenance.steps.values()].filter(({ inputs }) => inputs.some((id) => contexts.has(id)));
    return readers.flatMap((step) => instructionOf(provenance, step)?.line ?? []).toSorted((a, b) => a - b)[0];
}
const localSchema = schemas/* object */.Ikc({
    Op: schemas/* object */.Ikc({
        source: schemas/* object */.Ikc({ attrs: schemas/* optional */.lqM(schemas/* object */.Ikc({ 'local.followpaths': schemas/* optional */.lqM(schemas/* string */.YjP()) })) }),
    }),
});
/** The paths that the builds asked the context for; undefined when one of them asked for all. */
function contextPaths(provenances) {
    const paths = [];
    for (const step of provenances.flatMap(({ steps }) => [...steps.values()])) {
        if (step.kind !== 'local')
            continue;
        const parsed = localSchema.safeParse(step.operation);
        const given = parsed.success ? parsed.data.Op.source.attrs?.['local.followpaths'] : undefined;
        if (given === undefined)
            return undefined;
        paths.push(...readPaths(given));
    }
    return paths.map((path) => path.replace(/^\/+|\/+$/g, ''));
}
/** A list in JSON. What is none names nothing. */
function readPaths(text) {
    const [list = ''] = /^\[.*\]$/s.exec(text) ?? [];
    try {
        return schemas/* array */.YOg(schemas/* string */.YjP()).parse(JSON.parse(list));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./ledger/leg-record.js
/** How a platform's image was made; a build without `--platform` has one, whatever it is for. */
function provenanceOf({ provenances }, platform) {
    return provenances.get(platform) ?? provenances.get('');
}
/** Whether a step of the definition was taken from the cache, by its id; those that BuildKit doesn't speak of are left out. */
function cachedSteps({ solves }, { vertices }) {
    const cached = new Map();
    // What an attempt built the next one finds in the cache: the step ran all the same.
    for (const vertex of solves.flatMap((solve) => solve.vertices)) {
        const id = vertices.get(vertex.digest);
        if (id === undefined || vertex.work === undefined)
            continue;
        cached.set(id, vertex.cached && cached.get(id) !== false);
    }
    return cached;
}
/** How long a step was at work in this run, in milliseconds. */
function stepMilliseconds({ solves }, { vertices }, step) {
    return solves
        .flatMap((solve) => solve.vertices)
        .filter(({ digest, cached }) => vertices.get(digest) === step.id && !cached)
        .reduce((sum, { work }) => sum + (work === undefined ? 0 : work.end - work.start), 0);
}

;// CONCATENATED MODULE: ./ledger/advice/advice.js

const ADVICE_NAMES = (/* unused pure expression or super */ null && (['copy-link', 'same-content', 'base-moved', 'context']));
/** Bytes and milliseconds of what was sent of a blob, in all repositories together. */
function uploadsOf(transfers, digests) {
    let bytes = 0;
    let milliseconds = 0;
    for (const [key, transfer] of transfers) {
        if (transfer.state !== 'uploaded' || !digests.has(keyDigest(key)))
            continue;
        bytes += transfer.bytes;
        milliseconds += transfer.milliseconds;
    }
    return { bytes, milliseconds };
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


/** An image that is named by a tag alone, and that the tag moved away from: everything on it was built and sent anew. */
const baseMoved = {
    name: 'base-moved',
    advise({ platforms, records, transfers }) {
        const moves = platforms.flatMap((platform) => [...platform.reasons].flatMap(([digest, reason]) => reason.code === 'base-moved' && reason.line !== undefined
            ? [{ platform, digest, reason, line: reason.line }]
            : []));
        return [...Map.groupBy(moves, ({ line }) => line)].flatMap(([line, group]) => {
            const [first] = group;
            const text = first?.platform.provenance.dockerfile[line - 1]?.trim() ?? '';
            const from = first?.reason.from;
            // Whoever pins a digest moves it on purpose.
            if (first === undefined || text.includes('@sha256:'))
                return [];
            const digests = new Set(group.map(({ digest }) => digest));
            const uploads = uploadsOf(transfers, digests);
            const fetched = group.flatMap(({ platform }) => platform.fetches.filter(({ digest }) => digests.has(digest)));
            const built = group.reduce((sum, { platform, digest }) => {
                const record = records[platform.leg];
                const step = platform.provenance.makers.get(digest);
                return record === undefined || step === undefined
                    ? sum
                    : sum + stepMilliseconds(record, platform.provenance, step);
            }, 0);
            const before = from === undefined ? '' : `; before, it was @${from}`;
            return [
                {
                    rule: 'base-moved',
                    message: `the tag in line ${line} moved, and what stands on it was built and sent again; pinned by its digest it moves when you say so: ${text}${before}`,
                    platform: null,
                    line,
                    savedBytes: uploads.bytes + fetched.reduce((sum, { bytes = 0 }) => sum + bytes, 0),
                    savedMilliseconds: uploads.milliseconds + built + coveredMilliseconds(fetched),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./ledger/reasons/comparison.js
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

;// CONCATENATED MODULE: ./ledger/advice/copy-link.js





/**
 * A `COPY` without `--link` works on the files below it: where nothing else in the run needed them, the builder fetched
 * those layers for it alone.
 * @see https://docs.docker.com/reference/dockerfile/#copy---link
 */
const copyLink = {
    name: 'copy-link',
    advise({ platforms, records, transfers }) {
        const needless = platforms.flatMap((platform) => needlessFetches(platform, records[platform.leg], transfers));
        return [...Map.groupBy(needless, ({ place }) => place.line)].flatMap(([line, group]) => {
            const [first] = group;
            if (first === undefined)
                return [];
            // What two platforms share is fetched once a builder.
            const fetches = [...new Map(group.map((fetch) => [`${fetch.leg} ${fetch.digest}`, fetch])).values()];
            const layers = fetches.length === 1 ? 'a layer' : `${fetches.length} layers`;
            return [
                {
                    rule: 'copy-link',
                    message: `${layers} below line ${line} had to be fetched only because it copies without --link: ${first.place.text}`,
                    platform: new Set(group.map(({ platform }) => platform)).size === 1 ? first.platform : null,
                    line,
                    savedBytes: fetches.reduce((sum, { bytes }) => sum + bytes, 0),
                    savedMilliseconds: coveredMilliseconds(fetches),
                },
            ];
        });
    },
};
function needlessFetches(platform, record, transfers) {
    if (record === undefined)
        return [];
    return platform.fetches.flatMap(({ digest, bytes, start, end }) => {
        const layer = platform.image.manifest.layers.find((other) => other.digest === digest);
        // What was sent on had to be fetched in any case.
        if (layer === undefined || uploadsOf(transfers, new Set([digest])).bytes > 0)
            return [];
        const [place] = onlyCopies(digest, platform, record)?.toSorted((a, b) => a.line - b.line) ?? [];
        if (place === undefined)
            return [];
        return [
            { platform: platform.name, leg: platform.leg, digest, bytes: bytes ?? layer.size, start, end, place },
        ];
    });
}
/** The instructions that a layer was fetched for, if all of them copy without `--link`; undefined if anything else needed it. */
function onlyCopies(layer, { provenance }, record) {
    const maker = provenance.makers.get(layer);
    const cached = cachedSteps(record, provenance);
    if (maker === undefined)
        return undefined;
    const needing = [...provenance.steps.values()].filter((step) => cached.get(step.id) === false && readsFiles(step) && needs(step.inputs, maker, provenance));
    const places = [];
    for (const step of needing) {
        const place = instructionOf(provenance, step);
        if (place === undefined || !isPlainCopy(step, place) || needs(step.inputs.slice(1), maker, provenance)) {
            return undefined;
        }
        places.push(place);
    }
    return places.length === 0 ? undefined : places;
}
/** Merging layers and naming an image need no files. */
function readsFiles({ kind }) {
    return kind === 'exec' || kind === 'file' || kind === 'other';
}
function needs(inputs, maker, provenance) {
    return inputs.some((id) => {
        const input = provenance.steps.get(id);
        return input !== undefined && closureOf(provenance, input).some((step) => step.id === maker.id);
    });
}
const fileSchema = schemas/* object */.Ikc({
    Op: schemas/* object */.Ikc({ file: schemas/* object */.Ikc({ actions: schemas/* array */.YOg(schemas/* object */.Ikc({ input: schemas/* optional */.lqM(schemas/* int */.Whr()) })) }) }),
});
/** Its first action works on the first input, which is what lies below it; with `--link` it works on nothing. */
function isPlainCopy({ operation }, { text }) {
    const parsed = fileSchema.safeParse(operation);
    return parsed.success && parsed.data.Op.file.actions[0]?.input === 0 && /^(?:COPY|ADD)\s/i.test(text);
}

;// CONCATENATED MODULE: ./ledger/advice/same-content.js

/** Layers that hold what they held before and were sent again, because files got other times. */
const sameContent = {
    name: 'same-content',
    advise({ platforms, transfers }) {
        const layers = platforms.flatMap(({ reasons }) => [...reasons].flatMap(([digest, { code, line }]) => (code === 'same-content' ? [{ digest, line }] : [])));
        const lines = [...new Set(layers.flatMap(({ line }) => line ?? []))].toSorted((a, b) => a - b);
        const { bytes, milliseconds } = uploadsOf(transfers, new Set(layers.map(({ digest }) => digest)));
        if (bytes === 0)
            return [];
        const where = lines.length === 0 ? '' : ` of line ${lines.join(', ')}`;
        const advice = {
            rule: 'same-content',
            message: `the content${where} is what it was, only times differ: with the build argument SOURCE_DATE_EPOCH and rewrite-timestamp=true in outputs, the layers stay the same`,
            platform: null,
            line: lines[0] ?? null,
            savedBytes: bytes,
            savedMilliseconds: milliseconds,
        };
        return [advice];
    },
};

;// CONCATENATED MODULE: ./ledger/advice/give-advice.js




/** All rules; each file has one. */
const give_advice_RULES = [copyLink, sameContent, baseMoved, context];
const SHOWN = 3;
// Less than this is not worth a line of anybody's.
const LEAST_BYTES = 1_000_000;
const LEAST_MILLISECONDS = 2_000;
/** At most three pieces of advice, the dearest first; none where nothing is worth it. */
function giveAdvice(facts, skipped = []) {
    if (skipped.includes('all'))
        return [];
    return give_advice_RULES.filter(({ name }) => !skipped.includes(name))
        .flatMap((rule) => rule.advise(facts))
        .filter(({ savedBytes, savedMilliseconds }) => savedBytes >= LEAST_BYTES || savedMilliseconds >= LEAST_MILLISECONDS)
        .toSorted((a, b) => b.savedBytes - a.savedBytes || b.savedMilliseconds - a.savedMilliseconds)
        .slice(0, SHOWN);
}

;// CONCATENATED MODULE: ./ledger/fetches.js

/** What a list of requests fetched, each blob once. */
function fetchesOf(requests) {
    const fetches = new Map();
    for (const request of requests) {
        const { digest, host, path, received, start, end } = request;
        if (!isFetched(request) || digest === undefined || path === undefined)
            continue;
        const before = fetches.get(digest) ?? { repository: `${registryOf(host)}/${path}`, bytes: 0, start, end };
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

;// CONCATENATED MODULE: ./ledger/reasons/by-definition.js




/** Where both builds' definitions are recorded whole: steps are the same when they do the same to the same inputs. */
function compareDefinitions(now, before) {
    const numbers = new Map();
    const ours = numberSteps(now, numbers);
    const theirs = numberSteps(before, numbers);
    const known = new Map([...theirs].map(([id, number]) => [number, id]));
    const isNew = (step) => !known.has(ours.get(step.id) ?? -1);
    return {
        firstChange(step) {
            // Not those that are only new because of what they work on.
            const roots = closureOf(now, step).filter((one) => isNew(one) && one.inputs.every((id) => known.has(ours.get(id) ?? -1)));
            const root = roots.find(({ kind }) => kind === 'image') ?? roots[0];
            return root === undefined ? undefined : describeRoot(root, now, before);
        },
        previousLayer(step) {
            const id = known.get(ours.get(step.id) ?? -1);
            return id === undefined ? undefined : before.layers.get(id)?.at(-1);
        },
    };
}
/** Gives steps that do the same to the same inputs the same number, in whichever build they are. */
function numberSteps(provenance, numbers) {
    const found = new Map();
    for (const step of provenance.steps.values()) {
        // What a context is asked for depends on all instructions that read it, and on .dockerignore.
        const operation = step.kind === 'local' ? 'local' : step.operation;
        const key = JSON.stringify([operation, step.inputs.map((id) => found.get(id))]);
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        found.set(step.id, number);
    }
    return found;
}
function describeRoot(root, now, before) {
    const place = instructionOf(now, root);
    if (root.kind === 'image') {
        const { name, digest } = imageOf(root);
        const earlier = [...before.steps.values()].filter(({ kind }) => kind === 'image').map(imageOf);
        const same = earlier.find((image) => image.name === name);
        if (same === undefined)
            return { code: 'instruction-changed', place, what: 'written' };
        return { code: 'base-moved', place, from: same.digest, to: digest };
    }
    const written = firstUnknownInstruction(root, now, before);
    if (written !== undefined)
        return { code: 'instruction-changed', place: written, what: 'written' };
    const names = changedArguments(root, place, now, before);
    if (names.length > 0)
        return { code: 'argument-changed', place, names };
    return { code: 'instruction-changed', place, what: place === undefined ? 'written' : 'written-or-argument' };
}
const imageSchema = schemas/* object */.Ikc({ Op: schemas/* object */.Ikc({ source: schemas/* object */.Ikc({ identifier: schemas/* string */.YjP() }) }) });
/** `docker-image://docker.io/library/busybox:1.37@sha256:…` */
function imageOf({ operation }) {
    const parsed = imageSchema.safeParse(operation);
    const [name = '', digest] = parsed.success ? parsed.data.Op.source.identifier.split('@') : [];
    return { name, digest };
}
/**
 * The first instruction of the step's stage, up to its own, that the earlier Dockerfile doesn't have: an `ENV` before a
 * `RUN` changes what the `RUN` does.
 */
function firstUnknownInstruction(step, now, before) {
    const { lines } = step;
    if (lines === undefined)
        return undefined;
    const texts = new Set(instructions(before.dockerfile).map(({ text }) => text));
    const upToHere = instructions(now.dockerfile).filter(({ line }) => line <= lines.first);
    const from = upToHere.findLastIndex(({ text }) => /^FROM\s/i.test(text));
    return upToHere.slice(Math.max(0, from)).find(({ text }) => matters(text) && !texts.has(text));
}
/** What an image only carries along changes no step after it. */
function matters(text) {
    return !/^(?:LABEL|EXPOSE|CMD|ENTRYPOINT|HEALTHCHECK|STOPSIGNAL|VOLUME|MAINTAINER|ONBUILD)\s/i.test(text);
}
const environmentSchema = schemas/* object */.Ikc({
    Op: schemas/* object */.Ikc({ exec: schemas/* object */.Ikc({ meta: schemas/* object */.Ikc({ env: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())) }) }) }),
});
/** Names of build arguments that the step uses and that have other values than before. */
function changedArguments(step, place, now, before) {
    const names = new Set([...now.buildArgs.keys(), ...before.buildArgs.keys()]);
    const parsed = environmentSchema.safeParse(step.operation);
    const environment = parsed.success ? (parsed.data.Op.exec.meta.env ?? []) : [];
    const uses = (name) => environment.some((variable) => variable.startsWith(`${name}=`)) ||
        new RegExp(`\\$\\{?${name}\\b`).test(place?.text ?? '');
    return [...names]
        .filter((name) => /^[A-Za-z_]\w*$/.test(name) && now.buildArgs.get(name) !== before.buildArgs.get(name))
        .filter(uses)
        .toSorted();
}

;// CONCATENATED MODULE: ./ledger/reasons/by-history.js


/**
 * Where the baseline's definition is not recorded, as with `mode=min`: its materials tell of base images, and the
 * histories in both configs of the instructions of the last stage. What other stages did is not known then.
 */
function compareHistories(now, before) {
    const ours = by_history_entriesOf(now);
    const theirs = by_history_entriesOf(before);
    const { provenance } = now;
    // Of a base image's layers the last one, which only all of it gives.
    const entryOf = (step) => ours.findLastIndex(({ layer }) => layer !== undefined && provenance.makers.get(layer)?.id === step.id);
    return {
        firstChange(step) {
            const closure = closureOf(provenance, step);
            const moved = closure.map((one) => movedImage(one, now, before)).find((change) => change !== undefined);
            if (moved !== undefined)
                return moved;
            const own = entryOf(step);
            if (own < 0)
                return undefined;
            const makers = new Set(closure.map(({ id }) => id));
            const counts = ({ layer, createdBy }) => layer === undefined
                ? step.kind === 'exec' && INFLUENTIAL.test(createdBy)
                : makers.has(provenance.makers.get(layer)?.id ?? '');
            return firstDifference(ours.slice(0, own + 1), { theirs, counts, provenance });
        },
        previousLayer(step) {
            const entry = ours[entryOf(step)];
            if (entry === undefined)
                return undefined;
            const same = theirs.filter(({ createdBy }) => createdBy === entry.createdBy);
            return same.length === 1 ? same[0]?.layer : undefined;
        },
    };
}
/** What changes how a later `RUN` runs. */
const INFLUENTIAL = /^(ENV|ARG|USER|WORKDIR|SHELL) /;
/** Empty where history and layers don't fit together, as with tools that squash or rewrite them. */
function by_history_entriesOf({ history, manifest }) {
    let next = 0;
    const entries = history.map((entry) => {
        if (entry.emptyLayer)
            return { ...entry, layer: undefined };
        next += 1;
        return { ...entry, layer: manifest.layers[next - 1]?.digest };
    });
    return next === manifest.layers.length ? entries : [];
}
/** Materials have the image's name in their address, and its digest beside it. */
function movedImage(step, now, before) {
    if (step.kind !== 'image' || now.provenance === undefined)
        return undefined;
    const digest = /@(sha256:[0-9a-f]{64})/.exec(JSON.stringify(step.operation))?.[1];
    const material = now.provenance.materials.find((one) => one.digest === digest);
    const earlier = before.provenance?.materials.find(({ uri }) => uri === material?.uri);
    if (digest === undefined || earlier?.digest === undefined || earlier.digest === digest)
        return undefined;
    return {
        code: 'base-moved',
        place: instructionOf(now.provenance, step),
        from: earlier.digest,
        to: digest,
    };
}
/** `ours` ends with the entry whose layer is to be explained. */
function firstDifference(ours, { theirs, counts, provenance }) {
    if (theirs.length === 0)
        return undefined;
    const texts = new Set(ours.map(({ createdBy }) => createdBy));
    let at = 0;
    for (const [index, entry] of ours.entries()) {
        if (!counts(entry))
            continue;
        const rest = ours.slice(index);
        const found = theirs.findIndex((other, place) => place >= at && other.createdBy === entry.createdBy);
        if (found < 0)
            return changed(rest, theirs[at], provenance);
        const isGone = theirs
            .slice(at, found)
            .some((other) => other.layer !== undefined && !texts.has(other.createdBy));
        // A layer that was between the two, and that this one was made on.
        if (isGone && entry.layer !== undefined && at > 0) {
            return { code: 'instruction-changed', place: by_history_placeOf(rest, provenance), what: 'gone-before' };
        }
        at = found + 1;
    }
    return undefined;
}
/** The instruction of the first entry that made a layer. */
function by_history_placeOf(entries, provenance) {
    const layer = entries.find((entry) => entry.layer !== undefined)?.layer;
    const maker = layer === undefined ? undefined : provenance.makers.get(layer);
    return maker === undefined ? undefined : instructionOf(provenance, maker);
}
function changed(rest, instead, provenance) {
    const [entry] = rest;
    if (entry === undefined)
        return undefined;
    const place = by_history_placeOf(rest, provenance);
    const keyword = INFLUENTIAL.exec(entry.createdBy)?.[1];
    if (entry.layer === undefined && keyword !== undefined) {
        return { code: 'instruction-changed', place, what: 'setting-before', keyword };
    }
    const names = instead === undefined ? undefined : by_history_changedArguments(entry.createdBy, instead.createdBy);
    if (names !== undefined)
        return { code: 'argument-changed', place, names };
    // Variables are expanded in histories.
    const isPlain = place !== undefined && !place.text.includes('$') && !/^RUN \|/.test(entry.createdBy);
    return { code: 'instruction-changed', place, what: isPlain ? 'written' : 'written-or-argument' };
}
const RUN_WITH_ARGUMENTS = /^RUN \|(\d+) /;
const ARGUMENT = /^([A-Za-z_]\w*)=/;
/** `RUN |2 A=1 B=2 /bin/sh -c …`: names of arguments that differ where nothing else does. */
function by_history_changedArguments(now, before) {
    const count = RUN_WITH_ARGUMENTS.exec(now)?.[1];
    if (count === undefined || RUN_WITH_ARGUMENTS.exec(before)?.[1] !== count)
        return undefined;
    const [ours, theirs] = [now.split(' '), before.split(' ')];
    if (ours.length !== theirs.length)
        return undefined;
    const differing = ours.filter((word, index) => word !== theirs[index]);
    const ends = 2 + Number(count);
    const names = differing.map((word) => (ours.indexOf(word) < ends ? ARGUMENT.exec(word)?.[1] : undefined));
    return names.every((name) => name !== undefined) ? [...new Set(names)] : undefined;
}

;// CONCATENATED MODULE: ./ledger/reasons/reason.js
/** The change in words, seen from the layer of the instruction in `own`. */
function describeChange(change, own) {
    const { place } = change;
    const isOwn = place !== undefined && place.line === own?.line;
    const line = place === undefined ? 'the Dockerfile' : `line ${place.line}`;
    const text = place === undefined || isOwn ? '' : `: ${place.text}`;
    switch (change.code) {
        case 'base-moved': {
            const digests = change.from === undefined || change.to === undefined
                ? ' changed'
                : ` moved from ${reason_short(change.from)} to ${reason_short(change.to)}`;
            return `the image of ${isOwn ? 'this line' : line}${digests}${text}`;
        }
        case 'instruction-changed':
            if (change.what === 'setting-before')
                return `${change.keyword} before ${line} changed${text}`;
            if (change.what === 'gone-before')
                return `an instruction before ${line} is gone${text}`;
            return `${isOwn ? 'this line' : line}${change.what === 'written' ? '' : ', or an argument that it uses,'} changed${text}`;
        case 'argument-changed': {
            const names = change.names.join(', ');
            const noun = change.names.length === 1 ? 'the build argument' : 'the build arguments';
            return `${noun} ${names} of ${isOwn ? 'this line' : line} changed${text}`;
        }
        default:
            return change;
    }
}
/** `sha256:` and twelve characters. */
function reason_short(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
}

;// CONCATENATED MODULE: ./ledger/reasons/explain.js





/**
 * Why layers of a platform are not those of the baseline's, by their digests. Layers that the baseline has too, and those
 * of which nothing is recorded, are left out.
 */
function explainLayers(now, before) {
    const { provenance } = now;
    if (provenance === undefined || provenance.steps.size === 0)
        return new Map();
    const comparison = before.provenance !== undefined && before.provenance.steps.size > 0
        ? compareDefinitions(provenance, before.provenance)
        : compareHistories({ ...now, provenance }, before);
    const had = new Set(before.manifest.layers.map(({ digest }) => digest));
    const added = now.manifest.layers.filter(({ digest }) => !had.has(digest));
    return new Map(added.flatMap(({ digest }) => {
        const maker = provenance.makers.get(digest);
        return maker === undefined ? [] : [[digest, explainLayer(maker, provenance, comparison)]];
    }));
}
function explainLayer(maker, provenance, comparison) {
    const own = instructionOf(provenance, maker);
    const change = comparison.firstChange(maker);
    const previous = comparison.previousLayer(maker);
    if (change !== undefined) {
        return {
            ...{ code: change.code, message: describeChange(change, own), line: change.place?.line, previous },
            ...(change.code === 'base-moved' && { from: change.from }),
        };
    }
    // Nothing is written otherwise: the first step whose result is another one is to blame.
    const resultDiffers = (step) => {
        const [now, before] = [provenance.layers.get(step.id)?.at(-1), comparison.previousLayer(step)];
        return now !== undefined && before !== undefined && now !== before;
    };
    const culprit = closureOf(provenance, maker).find(resultDiffers) ?? maker;
    const place = instructionOf(provenance, culprit);
    const isOwn = culprit.id === maker.id;
    const subject = isOwn || place === undefined ? 'this line' : `line ${place.line}`;
    return { ...blame(culprit, subject, provenance, comparison), line: place?.line, previous };
}
function blame(step, subject, provenance, comparison) {
    if (step.kind !== 'exec')
        return { code: 'content-changed', message: `what ${subject} copies changed` };
    const isSame = (id) => {
        const input = provenance.steps.get(id);
        if (input === undefined)
            return false;
        if (input.kind === 'image')
            return true;
        const layer = provenance.layers.get(id)?.at(-1);
        return layer !== undefined && layer === comparison.previousLayer(input);
    };
    if (step.inputs.every(isSame)) {
        const message = `${subject} ran again though nothing before it changed: the cache had no result for it`;
        return { code: 'cache-missed', message };
    }
    const message = `${subject} ran again: the cache had no result for it, or files that it works on changed`;
    return { code: 'ran-again', message };
}

;// CONCATENATED MODULE: ./ledger/timeline/critical-path.js
// Steps that are done one after the other without one being the other's input, such as what a frontend asks for.
const TOGETHER_MS = 5;
/** The chain of steps that waited for each other and ended last: what would have to be faster for the build to be. */
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
    const before = steps.filter((other) => other.leg === step.leg && !path.has(other) && other.end <= step.start + TOGETHER_MS);
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
        return step === undefined ? [] : [{ platform, place: instructionOf(provenance, step), kind: step.kind }];
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
            return { leg, repository, digest: keyDigest(key), kind: state, bytes, start, end };
        }),
    ];
}

// EXTERNAL MODULE: ./ledger/provenance.js
var provenance = __webpack_require__(47786);
;// CONCATENATED MODULE: ./publish/evidence.js

const evidence_PREDICATE_TYPE = 'in-toto.io/predicate-type';
/** What a registry has that tells how a platform of an image was made: its provenance, where it carries one, and its config. */
async function readEvidence(registry, repository, image, platform, options) {
    const [provenance, history] = await Promise.all([
        readProvenance(registry, repository, image, platform, options),
        readHistory(registry, repository, platform.manifest.config, options),
    ]);
    return { manifest: platform.manifest, provenance, history };
}
async function readProvenance(registry, repository, { attestations }, { descriptor }, options) {
    const statement = attestations
        .filter(({ subject }) => subject === descriptor.digest)
        .flatMap(({ manifest }) => manifest.layers)
        .find(({ annotations }) => annotations?.[evidence_PREDICATE_TYPE]?.startsWith('https://slsa.dev/provenance/'));
    if (statement === undefined)
        return undefined;
    const bytes = await registry.getBlob(repository, statement, options);
    return (0,provenance.parseProvenance)(predicateOf(bytes));
}
/** @see https://github.com/in-toto/attestation/blob/v1.1.1/spec/v1/statement.md */
function predicateOf(statement) {
    try {
        const parsed = JSON.parse(Buffer.from(statement).toString('utf8'));
        return typeof parsed === 'object' && parsed !== null && 'predicate' in parsed
            ? parsed.predicate
            : undefined;
    }
    catch {
        return undefined;
    }
}
async function readHistory(registry, repository, config, options) {
    const { history = [] } = await registry.getConfig(repository, config, options);
    return history.map(({ created_by = '', empty_layer = false }) => ({
        createdBy: created_by,
        emptyLayer: empty_layer,
    }));
}

;// CONCATENATED MODULE: ./publish/files.js



/** On GitHub, without a checkout, the repository at the run's commit; else the folder that we are in. */
async function defaultContext(isGitHubLike, context, folder) {
    if (!isGitHubLike || context.gitContext === undefined)
        return '.';
    return (await exists((0,external_node_path_.join)(folder, '.git'))) ? '.' : context.gitContext;
}
/** Files and folders that the inputs name and that aren't there. */
async function fileProblems(inputs, fallback, folder, spell) {
    const problems = [];
    const missing = (input, given, what) => problems.push({
        code: 'invalid-value',
        input: spell(input),
        given,
        allowed: `an existing ${what}`,
        message: `${spell(input)}: there is no ${what} "${given}" in ${folder}`,
    });
    const context = inputs.context ?? fallback;
    for (const { key, value } of inputs.secretFiles) {
        if (!(await exists((0,external_node_path_.resolve)(folder, value))))
            missing('secret-files', `${key}=${value}`, 'file');
    }
    const { json, report, html } = inputs;
    for (const [input, path] of Object.entries({ json, report, html })) {
        if (path === undefined || path === '-')
            continue;
        const why = await (0,write/* makeFolder */.fc)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(folder, path))).catch((error) => error.message);
        if (why === undefined)
            continue;
        const message = `${spell(input)}: ${why}`;
        problems.push({
            code: 'invalid-value',
            input: spell(input),
            given: path,
            allowed: 'a path that can be written',
            message,
        });
    }
    const { buildkitdConfig: config, file } = inputs;
    if (config !== undefined && !(await exists((0,external_node_path_.resolve)(folder, config))))
        missing('buildkitd-config', config, 'file');
    if (isLocal(context) && !(await exists((0,external_node_path_.resolve)(folder, context)))) {
        missing('context', context, 'folder');
    }
    else if (file !== undefined && isLocal(file) && isLocal(context)) {
        if (!(await exists((0,external_node_path_.resolve)(folder, file))))
            missing('file', file, 'Dockerfile');
    }
    else if (file === undefined &&
        isLocal(context) &&
        (await dockerfileIn((0,external_node_path_.resolve)(folder, context))) === undefined) {
        problems.push({
            code: 'invalid-value',
            input: spell('file'),
            given: '',
            allowed: 'the path of a Dockerfile',
            message: `${spell('context')}: there is no Dockerfile in ${(0,external_node_path_.resolve)(folder, context)}. Name it with ${spell('file')}, or name another folder with ${spell('context')}.`,
        });
    }
    return problems;
}
async function dockerfileIn(folder) {
    for (const name of ['Dockerfile', 'dockerfile']) {
        if (await exists((0,external_node_path_.join)(folder, name)))
            return (0,external_node_path_.join)(folder, name);
    }
    return undefined;
}
/** Where the Dockerfile is, as an absolute path; undefined for one that is not a file here. */
async function findDockerfile({ context, file }, fallback, folder) {
    const place = context ?? fallback;
    if (!isLocal(place) || (file !== undefined && !isLocal(file)))
        return undefined;
    return file === undefined ? await dockerfileIn((0,external_node_path_.resolve)(folder, place)) : (0,external_node_path_.resolve)(folder, file);
}
/** A path: neither a URL, nor a Git address, nor standard input, nor a template. */
function isLocal(path) {
    return path !== '-' && !/^(?:[a-z][a-z+.-]*:\/\/|git@|github\.com\/)/i.test(path) && !path.includes('{{');
}
async function exists(path) {
    return await (0,external_node_fs_promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./publish/repeated-content.js
// Reading layers costs what this is meant to save: small ones only, and few.
const LAYER_LIMIT = 8 * 1024 * 1024;
const TOTAL_LIMIT = 24 * 1024 * 1024;
const START_BYTES = 16 * 1024;
/** Other times change little of how well a layer packs. */
const MOST_DIFFERENCE = 0.02;
const REPLACED_UNWRITTEN = new Set([
    'content-changed',
    'cache-missed',
    'ran-again',
]);
/**
 * The digests of those layers that hold what the ones before them held, with other times. It is read, not guessed: first the
 * beginning of both, which tells most that differ, then the whole.
 */
async function repeatedContent(registry, repositories, replacements, options) {
    const repeated = new Set();
    let bytes = 0;
    for (const { now, before } of replacements.filter(isCandidate)) {
        bytes += now.size + before.size;
        if (bytes > TOTAL_LIMIT)
            break;
        const { hasSameContent, maySameContent } = await Promise.all(/* import() */[__webpack_require__.e(736), __webpack_require__.e(337)]).then(__webpack_require__.bind(__webpack_require__, 46337));
        const starts = await Promise.all([
            registry.getBlobStart(repositories.now, now, START_BYTES, options),
            registry.getBlobStart(repositories.before, before, START_BYTES, options),
        ]);
        const [ours, theirs] = starts;
        if (ours === undefined || theirs === undefined || !(await maySameContent(ours, theirs)))
            continue;
        const wholes = await Promise.all([
            registry.getBlob(repositories.now, now, options),
            registry.getBlob(repositories.before, before, options),
        ]);
        if (await hasSameContent(...wholes))
            repeated.add(now.digest);
    }
    return repeated;
}
function isCandidate({ now, before, reason }) {
    const larger = Math.max(now.size, before.size);
    return (REPLACED_UNWRITTEN.has(reason.code) &&
        larger <= LAYER_LIMIT &&
        Math.abs(now.size - before.size) <= Math.max(64, larger * MOST_DIFFERENCE));
}

;// CONCATENATED MODULE: ./publish/explain.js













/** Finds out beside the gate and the tags what the report says of the layers: only the report waits for it. */
function startExplaining(run, journal) {
    journal.explaining = explain_explain(run, journal).catch((error) => {
        if (run.ports.signal.aborted)
            return;
        const why = error instanceof Error ? error.message : error;
        journal.warn('explanation-missing', `what there is to say of the layers can't be told: ${why}`);
    });
}
/** Why layers are what they are, when everything happened, and what could have been saved. */
async function explain_explain(run, journal) {
    const { image, records } = journal;
    if (image === undefined)
        return;
    const transfers = journal.transfers();
    const sizes = new Map((0,oci_image/* imageBlobs */.a)(image).map(({ digest, size }) => [String(digest), size]));
    journal.timeline = makeTimeline(records, (record) => journal.transfersOf(record.requests), sizes);
    journal.checks = buildChecks(journal);
    const platforms = await explainPlatforms(run, journal, image);
    const surplus = await findSurplus(run, journal);
    journal.advice = giveAdvice({ platforms, records, transfers, surplus }, run.inputs.skipAdvice);
}
function buildChecks({ records }) {
    const checks = new Map();
    for (const { message, url, line } of records.flatMap(({ solves }) => solves.flatMap((solve) => solve.warnings))) {
        checks.set(`${line} ${message}`, { message, url: url ?? null, line: line ?? null });
    }
    return [...checks.values()].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
async function explainPlatforms(run, journal, image) {
    const explained = image.platforms.map(async (platform) => {
        const name = (0,oci_platform/* formatPlatform */.Bq)(platform.platform);
        const leg = journal.legOf(platform.platform);
        const record = journal.records[leg];
        const provenance = record === undefined ? undefined : provenanceOf(record, name);
        if (record === undefined || provenance === undefined)
            return [];
        const reasons = await findReasons(run, journal, platform, provenance);
        journal.reasons.set(name, reasons);
        return [{ name, leg, image: platform, provenance, reasons, fetches: fetchesOf(record.requests) }];
    });
    return (await Promise.all(explained)).flat();
}
/** Empty where there is nothing to compare with, or it can't be read any more. */
async function findReasons({ registry, ports }, journal, platform, provenance) {
    const { baselineImage: baseline, plan } = journal;
    const [first] = plan?.images ?? [];
    const before = baseline?.image.platforms.find((other) => (0,oci_platform/* samePlatform */.my)(other.platform, platform.platform));
    if (baseline === undefined || before === undefined || first === undefined)
        return new Map();
    const options = { signal: ports.signal };
    const { manifest } = platform;
    try {
        const [then, history] = await Promise.all([
            readEvidence(registry, baseline.repository, baseline.image, before, options),
            readHistory(registry, first.repository, manifest.config, options),
        ]);
        const reasons = new Map(explainLayers({ manifest, provenance, history }, then));
        const repeated = await repeatedContent(registry, { now: first.repository, before: baseline.repository }, manifest.layers.flatMap((now) => {
            const reason = reasons.get(now.digest);
            const old = before.manifest.layers.find(({ digest }) => digest === reason?.previous);
            return reason === undefined || old === undefined ? [] : [{ now, before: old, reason }];
        }), options);
        for (const [digest, reason] of reasons) {
            if (!repeated.has(digest))
                continue;
            const message = 'the same content as before with other times';
            reasons.set(digest, { ...reason, code: 'same-content', message });
        }
        return reasons;
    }
    catch (error) {
        if (!(error instanceof errors/* RegistryError */.g))
            throw error;
        return new Map();
    }
}
const WORTH_A_LOOK = 1_000_000;
/** Looked at only where much was sent. */
async function findSurplus({ inputs, defaultContext, ports }, { records }) {
    const context = inputs.context ?? defaultContext;
    const sent = contextSent(records);
    if (sent === undefined || sent.bytes < WORTH_A_LOOK || !isLocal(context))
        return undefined;
    const folder = (0,external_node_path_.resolve)(ports.folder, context);
    const dockerfile = inputs.file === undefined ? (0,external_node_path_.resolve)(folder, 'Dockerfile') : (0,external_node_path_.resolve)(ports.folder, inputs.file);
    const wanted = contextPaths(records.flatMap(({ provenances }) => [...provenances.values()]));
    const { contextSurplus } = await __webpack_require__.e(/* import() */ 511).then(__webpack_require__.bind(__webpack_require__, 51511));
    return await contextSurplus({ folder, dockerfile, wanted }, ports.env);
}

;// CONCATENATED MODULE: ./ledger/ledger.js

const UNKNOWN = {
    state: 'unknown',
    from: null,
    bytes: 0,
    milliseconds: 0,
    attempts: 0,
    evidence: 'trace',
};
/** What is known of a blob; where nothing is, the ledger says so rather than guessing. */
function blobTransfers(transfers, repositories, digest) {
    return repositories.map((repository) => {
        const known = transfers.get(transferKey(repository, digest));
        if (known === undefined)
            return { repository, ...UNKNOWN };
        const { start: _start, end: _end, ...transfer } = known;
        return transfer;
    });
}
function totalTransfers(blobs) {
    const once = new Map(blobs.map((blob) => [blob.digest, blob]));
    const sums = { exists: 0, mounted: 0, uploaded: 0, unknown: 0 };
    for (const { size, transfers } of once.values()) {
        for (const { state, bytes } of transfers)
            sums[state] += state === 'uploaded' ? bytes : size;
    }
    const reused = sums.exists + sums.mounted;
    const all = reused + sums.uploaded;
    return {
        existsBytes: sums.exists,
        mountedBytes: sums.mounted,
        uploadedBytes: sums.uploaded,
        unknownBytes: sums.unknown,
        reusedRatio: all === 0 || sums.unknown > 0 ? null : Math.round((reused / all) * 1e4) / 1e4,
    };
}

;// CONCATENATED MODULE: ./ledger/budget.js

/**
 * Holds every budget against what a run did. `size` and `growth` are about platforms: each, or the one that is named.
 * `uploaded` and `reused` are about the run, in all repositories together, or about the blobs of the platform that is
 * named: its config, layers and attestations.
 */
function evaluateBudgets(budgets, facts) {
    return budgets.flatMap((budget) => platformsOf(budget, facts).map((platform) => judge(budget, platform, measure(budget, platform, facts))));
}
function platformsOf({ type, platform }, { platforms }) {
    if (platform !== undefined)
        return [platform];
    return type === 'size' || type === 'growth' ? platforms.map((each) => each.platform) : [null];
}
function judge(budget, platform, actual) {
    if (actual === null)
        return { budget, platform, outcome: 'unknown', actual };
    const { value } = budget.limit;
    const isKept = budget.type === 'reused' ? actual >= value : actual <= value;
    return { budget, platform, outcome: isKept ? 'kept' : 'exceeded', actual };
}
function measure({ type, limit }, platform, facts) {
    switch (type) {
        case 'uploaded': {
            const sums = budget_transferOf(platform, facts);
            if (sums === undefined)
                return null;
            // What is known may be too much already.
            return sums.unknownBytes > 0 && sums.uploadedBytes <= limit.value ? null : sums.uploadedBytes;
        }
        case 'reused':
            return reusedPercent(budget_transferOf(platform, facts));
        case 'size':
            return facts.platforms.find((each) => each.platform === platform)?.size ?? null;
        case 'growth':
            return growth(facts.baseline?.platforms.find((each) => each.platform === platform), limit.unit);
        default:
            return type;
    }
}
function budget_transferOf(platform, facts) {
    if (platform === null)
        return facts.transfer;
    const image = facts.platforms.find((each) => each.platform === platform);
    if (image === undefined)
        return undefined;
    const attestations = facts.attestations.filter((each) => each.platform === platform);
    return totalTransfers([image.config, ...image.layers, ...attestations.flatMap(({ blobs }) => blobs)]);
}
// Multiplied before it is divided: a quotient that the limit can express comes out as exactly that number.
function percentOf(part, whole) {
    return whole === 0 ? null : (part * 100) / whole;
}
function reusedPercent(sums) {
    if (sums === undefined || sums.unknownBytes > 0)
        return null;
    const reused = sums.existsBytes + sums.mountedBytes;
    return percentOf(reused, reused + sums.uploadedBytes);
}
function growth(compared, unit) {
    if (compared === undefined || compared.previousSize === null)
        return null;
    const bytes = compared.size - compared.previousSize;
    return unit === 'bytes' ? bytes : percentOf(bytes, compared.previousSize);
}

// EXTERNAL MODULE: ./report/budget-text.js
var budget_text = __webpack_require__(95757);
// EXTERNAL MODULE: ./report/bytes.js
var report_bytes = __webpack_require__(40921);
// EXTERNAL MODULE: ./report/digest-text.js
var digest_text = __webpack_require__(14066);
// EXTERNAL MODULE: ./report/instruction.js
var report_instruction = __webpack_require__(22346);
;// CONCATENATED MODULE: ./report/refusal-text.js




const MOST_VERDICTS = 4;
const MOST_LAYERS = 3;
const INSTRUCTION_WIDTH = 60;
/** Which budgets were exceeded, by how much, and what was left without a tag for it. */
function refusalMessage(exceeded, { images }) {
    const told = exceeded
        .slice(0, MOST_VERDICTS)
        .map((verdict) => `${(0,budget_text/* excessSentence */.$G)(verdict)} (${verdict.budget.text})`);
    const rest = exceeded.length - told.length;
    const all = [...told, ...(rest > 0 ? [`${rest} more`] : [])].join('; and ');
    const [first, ...others] = images.filter(({ digest }) => digest !== null);
    const also = others.length === 0 ? '' : `, and in ${others.map(({ name }) => name).join(' and ')}`;
    return `over budget: ${all}; what was pushed is left without a tag: ${first?.pinned}${also}`;
}
/**
 * What to do about it, with the layers that made the image so dear.
 * @param before Digests of the layers that the baseline has, by platform.
 * @param input The name of the input that holds the budgets.
 */
function refusalHint(exceeded, result, before, input) {
    const [first] = exceeded;
    const raise = `raise the limit in ${input}`;
    if (first === undefined)
        return raise;
    const { which, layers } = suspects(first, result, before);
    const once = [...new Map(layers.map((layer) => [layer.digest, layer])).values()];
    const largest = once.toSorted((a, b) => b.size - a.size).slice(0, MOST_LAYERS);
    return largest.length === 0
        ? raise
        : `${raise}, or look at the largest layers${which}: ${largest.map(layerText).join('; ')}`;
}
/** Where the cause is looked for: in what was uploaded, in what the baseline lacks, or in everything. */
function suspects({ budget, platform: only }, { platforms, baseline }, before) {
    const among = platforms.filter(({ platform }) => (only ?? platform) === platform);
    const all = among.flatMap(({ layers }) => layers);
    if (budget.type === 'uploaded' || budget.type === 'reused') {
        const isUploaded = ({ transfers }) => transfers.some(({ state }) => state === 'uploaded');
        return { which: ' that were uploaded', layers: all.filter(isUploaded) };
    }
    const added = among.flatMap(({ platform, layers }) => layers.filter(({ digest }) => before.get(platform)?.has(digest) === false));
    if (added.length === 0)
        return { which: '', layers: all };
    return { which: ` that ${baseline?.tag ?? 'the baseline'} lacks`, layers: added };
}
function layerText({ size, instruction, line, base, digest }) {
    const source = instruction === null ? '' : (0,report_instruction/* instructionLine */.H)(instruction);
    const name = source !== ''
        ? (0,report_instruction/* shortInstruction */.j)(source, INSTRUCTION_WIDTH)
        : base
            ? 'of the base image'
            : (0,digest_text/* digestText */.M)(digest);
    return `${(0,report_bytes/* formatBytes */.z3)(size)} ${name}${source === '' || line === null ? '' : ` (line ${line})`}`;
}

;// CONCATENATED MODULE: ./publish/gate.js





/**
 * Holds the budgets against what was pushed, before any tag moves.
 * @throws {Refusal} when one is exceeded that isn't for a warning only.
 */
function checkBudgets({ inputs, spell }, journal) {
    const { plan } = journal;
    if (plan === undefined || inputs.budget.length === 0)
        return;
    if (!plan.push) {
        journal.warn('budget-unchecked', 'nothing is pushed, so no budget was checked');
        return;
    }
    journal.phase = 'gate';
    const result = journal.result();
    const verdicts = evaluateBudgets(inputs.budget, result);
    journal.budgets = verdicts.map(budget_text/* resultBudget */.nF);
    const unknown = verdicts.filter(({ outcome }) => outcome === 'unknown');
    for (const message of new Set(unknown.map((verdict) => (0,budget_text/* unknownSentence */.qe)(verdict, result))))
        journal.warn('budget-unknown', message);
    const exceeded = verdicts.filter(({ outcome }) => outcome === 'exceeded');
    for (const verdict of exceeded.filter(({ budget }) => budget.level === 'warn'))
        journal.warn('budget-exceeded', `${(0,budget_text/* excessSentence */.$G)(verdict)} (${verdict.budget.text})`);
    const refused = exceeded.filter(({ budget }) => budget.level === 'fail');
    if (refused.length === 0)
        return;
    throw new report_failure/* Refusal */.P_({
        code: 'budget-exceeded',
        phase: 'gate',
        message: refusalMessage(refused, result),
        hint: refusalHint(refused, result, layersBefore(journal), spell('budget')),
    });
}
/** Digests of the layers that the baseline has, by platform. */
function layersBefore({ baselineImage }) {
    return new Map(baselineImage?.image.platforms.map(({ platform, manifest }) => [
        (0,oci_platform/* formatPlatform */.Bq)(platform),
        new Set(manifest.layers.map(({ digest }) => digest)),
    ]));
}

;// CONCATENATED MODULE: ./ledger/probe.js



/**
 * What became of an image's blobs, from what was where before the push and after it: for a builder that can't be observed.
 * What can't be told apart is unknown.
 * @param repositories In the order in which they were pushed to.
 */
function probedTransfers(image, repositories, probe) {
    const layers = new Set(image.platforms.flatMap(({ manifest }) => manifest.layers.map(({ digest }) => digest)));
    const attested = new Set(image.attestations.flatMap(({ manifest }) => [manifest.config, ...manifest.layers].map(({ digest }) => digest)));
    const transfers = new Map();
    for (const [index, repository] of repositories.entries()) {
        const name = (0,oci_reference/* formatRepository */.Sh)(repository);
        // What another repository of the registry had, or was given before this one, may have been mounted from there.
        const isElsewhere = (digest) => [...repositories, ...probe.bases].some((source, at) => at !== index &&
            source.registry === repository.registry &&
            (at < index || probe.before.get(transferKey((0,oci_reference/* formatRepository */.Sh)(source), digest)) !== false));
        for (const { digest, size } of (0,oci_image/* imageBlobs */.a)(image)) {
            const key = transferKey(name, digest);
            const state = stateOf({
                // An attestation tells when it was made: this build's was nowhere before.
                before: probe.before.get(key) ?? (attested.has(digest) ? false : undefined),
                after: probe.after?.get(key),
                mountable: layers.has(digest) && isElsewhere(digest),
            });
            transfers.set(key, {
                ...{ repository: name, state, from: null, milliseconds: 0, attempts: 1, evidence: 'probe' },
                bytes: state === 'uploaded' ? size : 0,
                start: probe.at,
                end: probe.at,
            });
        }
    }
    return transfers;
}
function stateOf({ before, after, mountable }) {
    if (before === true)
        return 'exists';
    return before === false && after === true && !mountable ? 'uploaded' : 'unknown';
}

;// CONCATENATED MODULE: ./report/assemble.js







/** The result, from what is known: nothing is asked or measured here. */
function assembleResult(facts) {
    const { plan, image } = facts;
    const planned = plan?.images ?? [];
    const pushes = plan?.push === true;
    const repositories = planned.map(({ repository }) => (0,oci_reference/* formatRepository */.Sh)(repository));
    const transfersOf = (digest) => [
        ...blobTransfers(facts.transfers, pushes ? repositories : [], digest),
    ];
    const blob = ({ digest, size }) => ({ digest, size, transfers: transfersOf(digest) });
    const platforms = (image?.platforms ?? []).map(({ platform, descriptor, manifest }) => {
        const name = (0,oci_platform/* formatPlatform */.Bq)(platform);
        const leg = Math.max(0, (plan?.legs ?? []).findIndex((leg) => leg.platforms.some((other) => (0,oci_platform/* samePlatform */.my)(other, platform))));
        const known = knownLayers(facts, name, leg);
        return {
            platform: name,
            leg,
            digest: descriptor.digest,
            size: (0,oci_image/* layersSize */.i)(manifest),
            config: blob(manifest.config),
            layers: manifest.layers.map((layer, index) => ({
                index,
                ...blob(layer),
                mediaType: layer.mediaType,
                ...known(layer.digest),
            })),
        };
    });
    const platformOf = new Map(platforms.map(({ digest, platform }) => [String(digest), platform]));
    const attestations = (image?.attestations ?? []).map(({ subject, descriptor, manifest }) => ({
        platform: platformOf.get(subject) ?? null,
        digest: descriptor.digest,
        blobs: [manifest.config, ...manifest.layers].map((each) => ({
            ...blob(each),
            mediaType: each.mediaType,
        })),
    }));
    const images = planned.map((each) => {
        const name = (0,oci_reference/* formatRepository */.Sh)(each.repository);
        const tags = facts.tags.get(name) ?? each.tags.map(plannedTag);
        // Ours to point at only once it was verified in this repository.
        const digest = image !== undefined && pushes ? image.digest : null;
        const [first] = tags.filter((tag) => tag.digest === digest && tag.state !== 'failed');
        return {
            name,
            digest,
            pinned: digest === null ? null : `${name}@${digest}`,
            reference: digest === null
                ? null
                : (0,oci_reference/* formatReference */.FH)({ repository: each.repository, ...(first && { tag: first.tag }), digest }),
            tags: [...tags],
        };
    });
    return {
        schema: 1,
        status: facts.status,
        exitCode: facts.exitCode,
        pushed: pushes && image !== undefined,
        error: facts.error,
        image: images[0]?.pinned ?? null,
        digest: images[0]?.digest ?? null,
        version: plan?.version ?? null,
        unchanged: null,
        images: [...images, ...facts.lost.map(lostImage)],
        platforms,
        attestations,
        legs: facts.legs.map(({ leg, ...known }) => ({
            platforms: leg.platforms.map(oci_platform/* formatPlatform */.Bq),
            builder: plan?.builder.name ?? '',
            ...known,
        })),
        transfer: { ...totals(facts, image, repositories), cacheBytes: facts.cacheBytes },
        baseline: facts.baseline ?? null,
        advice: [...facts.advice],
        checks: [...facts.checks],
        budgets: [...facts.budgets],
        timeline: facts.timeline === undefined
            ? null
            : {
                ...facts.timeline,
                steps: [...facts.timeline.steps],
                movements: [...facts.timeline.movements],
            },
        cache: facts.cache,
        warnings: [...facts.warnings],
    };
}
/** What is known of a platform's layers beside their blobs. */
function knownLayers({ records, reasons }, platform, leg) {
    const record = records[leg];
    const provenance = record === undefined ? undefined : provenanceOf(record, platform);
    const sources = provenance === undefined ? undefined : layerSources(provenance);
    const cached = record === undefined || provenance === undefined ? undefined : cachedSteps(record, provenance);
    return (digest) => {
        const source = sources?.get(digest);
        const reason = reasons.get(platform)?.get(digest);
        return {
            instruction: source?.instruction ?? null,
            line: source?.line ?? null,
            base: source?.base ?? null,
            cached: cached?.get(provenance?.makers.get(digest)?.id ?? '') ?? null,
            reason: reason === undefined ? null : { code: reason.code, message: reason.message },
        };
    };
}
function lostImage({ repository, tags }) {
    const reason = { code: 'unreachable', message: 'the registry stayed out of reach' };
    return {
        ...{ name: (0,oci_reference/* formatRepository */.Sh)(repository), digest: null, pinned: null, reference: null },
        tags: tags.map((tag) => ({ ...plannedTag(tag), state: 'failed', reason })),
    };
}
/** A tag that nothing was done about yet. */
function plannedTag({ name, rule, moving }) {
    return { tag: name, state: 'planned', rule, moving, digest: null, previous: null, reason: null };
}
/** Of an image that never came to be only the uploads are known: what exists has no size in a trace. */
function totals(facts, image, repositories) {
    if (image === undefined) {
        const uploaded = [...facts.transfers.values()].reduce((sum, transfer) => sum + transfer.bytes, 0);
        return { existsBytes: 0, mountedBytes: 0, uploadedBytes: uploaded, unknownBytes: 0, reusedRatio: null };
    }
    const blobs = (0,oci_image/* imageBlobs */.a)(image).map(({ digest, size }) => ({
        digest: String(digest),
        size,
        transfers: blobTransfers(facts.transfers, repositories, digest),
    }));
    return totalTransfers([
        ...blobs,
        ...superseded(facts.transfers, new Set(blobs.map(({ digest }) => digest))),
    ]);
}
/** An attempt that failed may have sent attestations that the next one made anew: they were sent all the same. */
function superseded(transfers, kept) {
    return [...transfers].flatMap(([key, transfer]) => {
        return kept.has(keyDigest(key)) || transfer.state !== 'uploaded'
            ? []
            : [{ digest: key, size: transfer.bytes, transfers: [transfer] }];
    });
}

// EXTERNAL MODULE: ./publish/failures.js
var failures = __webpack_require__(29864);
;// CONCATENATED MODULE: ./publish/journal.js








/** What happened so far; a run that fails or is cancelled still reports all of it. */
class Journal {
    plan;
    /** The stage that is at work, for errors that don't say where they come from. */
    phase = 'preflight';
    image;
    /** What the only leg pushed, being read back from every repository while BuildKit's record is read. */
    reading;
    /** What the registries had before the push, and after it, where the builder can't be observed. */
    probe;
    legs = [];
    tags = new Map();
    warnings = [];
    failures = [];
    /** What BuildKit recorded, by leg. */
    records = [];
    /** What the report says of the layers, being found out. Never rejects. */
    explaining;
    /** Why layers are not those of the baseline, by platform and digest. */
    reasons = new Map();
    /** buildx's, where there was one leg. */
    metadata = null;
    /** Images that were left out because their registry was out of reach. */
    lost = [];
    /** What the image is compared with, and how it compares; none of it when there is nothing to compare with. */
    baselineImage;
    baseline;
    advice = [];
    checks = [];
    budgets = [];
    timeline;
    cache = { imports: [], exports: [] };
    #requests = [];
    /** Whether those are all, of every attempt of every leg. */
    #observed = true;
    #cancelled;
    #bug;
    #answer;
    begin(plan) {
        this.plan = plan;
        if (plan.pushReason !== undefined)
            this.warn('not-pushed', `nothing is pushed: ${plan.pushReason}`);
    }
    /** Adds what a round of legs did; the last round's results are the ones that count, and all rounds' attempts. */
    addLegs(legs, outcomes) {
        const before = this.legs;
        this.legs = legs.flatMap((leg, index) => {
            const outcome = outcomes[index];
            const steps = outcome?.observations.at(-1)?.record.steps;
            if (outcome === undefined)
                return [];
            return [
                {
                    leg,
                    digest: outcome.digest ?? null,
                    ref: outcome.ref ?? null,
                    node: outcome.node ?? leg.node ?? null,
                    attempts: (before[index]?.attempts ?? 0) + outcome.attempts,
                    steps: steps?.total ?? null,
                    cached: steps?.cached ?? null,
                    milliseconds: (before[index]?.milliseconds ?? 0) + outcome.milliseconds,
                },
            ];
        });
        const [first] = outcomes;
        this.metadata = outcomes.length === 1 && first !== undefined ? first.metadata : null;
        for (const outcome of outcomes) {
            this.#requests = [...this.#requests, ...outcome.requests];
            if (outcome.blind !== undefined)
                this.#observed = false;
        }
        this.records = outcomes.map(({ observations, requests }, index) => ({
            provenances: observations.at(-1)?.provenances ?? new Map(),
            solves: [...(this.records[index]?.solves ?? []), ...observations.flatMap(({ status }) => status ?? [])],
            requests: [...(this.records[index]?.requests ?? []), ...requests],
        }));
    }
    /**
     * Adds what a cache's export sent: a blob of the image that went to one of its repositories is the image's, whoever sent it.
     * @returns the bytes of all others.
     */
    addCacheUploads(uploads) {
        const blobs = new Set(this.image === undefined ? [] : (0,oci_image/* imageBlobs */.a)(this.image).map(({ digest }) => digest));
        const ours = uploads.filter(({ digest = '' }) => blobs.has(digest));
        this.#requests = [...this.#requests, ...ours];
        const sum = (sizes) => [...sizes].reduce((total, { bytes }) => total + bytes, 0);
        return sum(uploads) - sum(transfersOf(ours, this.#repositories()).values());
    }
    #repositories() {
        return this.plan?.images.map(({ repository }) => repository) ?? [];
    }
    /** Notes what became of a tag; those that nothing is known of stay planned. */
    addTag(repository, tag) {
        const name = (0,oci_reference/* formatRepository */.Sh)(repository);
        const planned = this.plan?.images.find((image) => (0,oci_reference/* formatRepository */.Sh)(image.repository) === name)?.tags ?? [];
        const known = this.tags.get(name) ?? planned.map(plannedTag);
        this.tags.set(name, known.map((other) => (other.tag === tag.tag ? tag : other)));
    }
    /** What the Dockerfile's frontend was asked, and how buildx ended. */
    answer(exitCode) {
        this.#answer = exitCode;
    }
    warn(code, message, hint = null) {
        this.warnings.push({ code, message, hint });
    }
    /** Notes why the run can't go on. */
    fail(error) {
        const failure = (0,failures/* asFailure */.h)(error, this.phase);
        if (error instanceof report_failure/* Cancelled */.cJ)
            this.#cancelled = error;
        else if (failure !== undefined)
            this.failures.push(failure);
        else
            this.#bug = error;
    }
    /** What nobody foresaw: to be shown with its stack to whoever asks for it. */
    get bug() {
        return this.#bug;
    }
    /** What became of every blob, as BuildKit's requests to the registries tell, or our own. */
    transfers() {
        const { image, probe } = this;
        if (image === undefined || probe === undefined)
            return this.transfersOf(this.#requests);
        return probedTransfers(image, this.#repositories(), probe);
    }
    /** What became of the blobs that some of the requests are about. */
    transfersOf(requests) {
        return transfersOf(requests, this.#repositories(), this.#observed);
    }
    /** The index of the leg that builds a platform. */
    legOf(platform) {
        const legs = this.plan?.legs ?? [];
        return Math.max(0, legs.findIndex((leg) => leg.platforms.some((other) => (0,oci_platform/* samePlatform */.my)(other, platform))));
    }
    result() {
        return assembleResult({
            status: this.#status(),
            exitCode: this.#exitCode(),
            error: this.#error(),
            ...(this.plan !== undefined && { plan: this.plan }),
            ...(this.image !== undefined && { image: this.image }),
            lost: this.lost,
            legs: this.legs,
            tags: this.tags,
            transfers: this.transfers(),
            records: this.records,
            reasons: this.reasons,
            ...(this.baseline !== undefined && { baseline: this.baseline }),
            advice: this.advice,
            checks: this.checks,
            budgets: this.budgets,
            ...(this.timeline !== undefined && { timeline: this.timeline }),
            cache: this.cache,
            cacheBytes: this.cache.exports.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0),
            warnings: this.warnings,
        });
    }
    /** Why it ended as it did: what a rule refused stays refused, whatever else went wrong. */
    #cause() {
        return this.failures.find((failure) => failure instanceof report_failure/* Refusal */.P_) ?? this.failures[0];
    }
    #status() {
        if (this.#cancelled !== undefined)
            return 'cancelled';
        if (this.#cause() instanceof report_failure/* Refusal */.P_)
            return 'refused';
        if (this.#exitCode() !== 0)
            return 'failed';
        return this.plan?.push ? 'published' : 'built';
    }
    #exitCode() {
        if (this.#cancelled !== undefined)
            return this.#cancelled.exitCode;
        const cause = this.#cause();
        if (cause instanceof report_failure/* Refusal */.P_)
            return 3;
        return cause !== undefined || this.#bug !== undefined ? 1 : (this.#answer ?? 0);
    }
    #error() {
        if (this.#cancelled !== undefined) {
            return {
                code: 'cancelled',
                phase: this.phase,
                message: `the run was ${this.#cancelled.message}`,
                hint: null,
            };
        }
        const failure = this.#cause();
        if (failure !== undefined) {
            return {
                code: failure.code,
                phase: failure.phase,
                message: failure.message,
                hint: failure.hint ?? null,
                ...(failure.repository !== undefined && { repository: failure.repository }),
                ...(failure.platform !== undefined && { platform: failure.platform }),
            };
        }
        if (this.#answer) {
            const message = `buildx ended with status ${this.#answer}`;
            return { code: 'call-failed', phase: 'build', message, hint: 'its answer is above' };
        }
        if (this.#bug === undefined)
            return null;
        const message = this.#bug instanceof Error ? this.#bug.message : String(this.#bug);
        return {
            code: 'internal',
            phase: this.phase,
            message: `internal error: ${message}`,
            hint: 'this is a bug in Layerwise; please report it',
        };
    }
}

;// CONCATENATED MODULE: ./publish/local.js




/**
 * The outputs that aren't pushed, in a solve of their own: files, tarballs, the engine. After a push everything is
 * cached; with other exporters beside it, a push would lose its attestations. What a rule refused is not handed on as a
 * file or to an engine either, and no tag moves to what could not be written: after the gate, before the tags.
 * @throws {Failure} when the build or an output fails.
 */
async function buildLocal({ ports, buildx, env, hidden }, journal) {
    const { plan } = journal;
    const solve = plan?.local;
    if (plan === undefined || solve === undefined)
        return;
    const { host, signal, terminal } = ports;
    journal.phase = 'build';
    const { process, metadata, observation } = await inGroup(host, plan.push ? 'Write the other outputs' : 'Build', () => runObserved({
        ...{ buildx, env, signal },
        ...solve,
        builder: plan.builder.name,
        onTerminal: terminal.interactive && !solve.toStandardOutput,
        onOutput: (text) => host.show({ kind: 'output', text }),
    }));
    signal.throwIfAborted();
    if (process.exitCode === 0) {
        if (!plan.push)
            journal.metadata = metadata;
        return;
    }
    throw buildFailure(explainBuild({ process, ...(observation !== undefined && { observation }) }, hidden));
}

;// CONCATENATED MODULE: ./report/outputs.js

/**
 * The outputs of the action. What a later job would deploy (`digest`, `image`, `images`, `digests`, `tags`) is there
 * only after exit code 0; so are `tag-names` and the tags in `json`, which are the same tags.
 */
function actionOutputs(result, extras) {
    const isDone = result.exitCode === 0;
    const { transfer } = result;
    const set = isDone ? tagsOf(result.images, (tag) => isSet(tag, result.digest)) : [];
    const named = isDone
        ? tagsOf(result.images, (tag) => tag.state === 'planned' || isSet(tag, result.digest))
        : [];
    const annotations = extras.annotations.map(kinds_annotations/* formatAnnotation */.t);
    const always = {
        'tag-names': lines(unique(set.map(({ name }) => name))),
        version: result.version ?? '',
        imageid: extras.imageId ?? '',
        metadata: extras.metadata === null ? '' : JSON.stringify(withoutProvenance(extras.metadata)),
        labels: lines(Object.entries(extras.labels).map(([key, value]) => `${key}=${value}`)),
        annotations: lines(annotations),
        json: JSON.stringify({
            tags: named.map(({ reference }) => reference),
            'tag-names': unique(named.map(({ name }) => name)),
            labels: extras.labels,
            annotations,
        }),
        unchanged: result.unchanged === null ? '' : String(result.unchanged),
        'uploaded-bytes': String(transfer.uploadedBytes),
        'reused-bytes': String(transfer.existsBytes + transfer.mountedBytes),
        'reused-ratio': transfer.reusedRatio === null ? '' : String(transfer.reusedRatio),
        report: extras.report ?? '',
        result: JSON.stringify(withoutLayers(result)),
    };
    if (!isDone)
        return always;
    const done = {
        ...(result.digest !== null && { digest: result.digest }),
        ...(result.image !== null && { image: result.image }),
        images: lines(result.images.flatMap(({ pinned }) => (pinned === null ? [] : [pinned]))),
        digests: JSON.stringify(Object.fromEntries(result.platforms.map(({ platform, digest }) => [platform, digest]))),
        tags: lines(set.map(({ reference }) => reference)),
    };
    return { ...done, ...always };
}
/** What this run put there, or found there as it would have put it. */
function isSet(tag, digest) {
    if (tag.state === 'created' || tag.state === 'moved')
        return true;
    return tag.state === 'kept' && digest !== null && tag.digest === digest;
}
function tagsOf(images, isWanted) {
    return images.flatMap(({ name, tags }) => tags.filter(isWanted).map(({ tag }) => ({ name: tag, reference: `${name}:${tag}` })));
}
function withoutProvenance(metadata) {
    return Object.fromEntries(Object.entries(metadata).filter(([key]) => !/^buildx\.build\.provenance(?:$|\/)/.test(key)));
}
/** What grows with the image and the build would take the outputs over their size. */
function withoutLayers({ timeline: _timeline, ...result }) {
    return { ...result, platforms: result.platforms.map(({ layers: _layers, ...platform }) => platform) };
}
function lines(items) {
    return items.join('\n');
}
function unique(items) {
    return [...new Set(items)];
}

;// CONCATENATED MODULE: ./report/sent.js



const sent_SHOWN = 20;
/**
 * What a run that didn't get as far as an image had sent: there is no manifest that says which layers the blobs are,
 * so they go by their digests. Empty when nothing was asked of a registry.
 */
function renderSent(transfers) {
    const byRepository = Map.groupBy(transfers.entries(), ([, { repository }]) => repository);
    return [...byRepository].map(([repository, entries]) => section(repository, entries)).join('\n');
}
function section(repository, entries) {
    const sent = entries.filter(([, { state }]) => state === 'uploaded' || state === 'mounted');
    const there = entries.filter(([, { state }]) => state === 'exists').length;
    const open = entries.length - sent.length - there;
    const counts = [
        `${sent.length} blobs sent or mounted`,
        `${there} there already`,
        ...(open > 0 ? [`${open} not finished`] : []),
    ];
    const lines = sent
        .toSorted(([, a], [, b]) => b.bytes - a.bytes)
        .slice(0, sent_SHOWN)
        .map(([key, transfer]) => `  ${(0,digest_text/* digestText */.M)(keyDigest(key))}  ${fate(transfer)}`);
    const more = sent.length > sent_SHOWN ? [`  and ${sent.length - sent_SHOWN} more`] : [];
    return [`Before that, in ${repository}: ${counts.join(', ')}`, ...lines, ...more].join('\n');
}
function fate({ state, bytes, from }) {
    return state === 'mounted'
        ? `mounted from ${from ?? 'another repository'}`
        : `uploaded ${(0,report_bytes/* formatBytes */.z3)(bytes)}`;
}

// EXTERNAL MODULE: ./report/advice-text.js
var advice_text = __webpack_require__(53742);
// EXTERNAL MODULE: ./report/plain-text.js
var plain_text = __webpack_require__(96620);
;// CONCATENATED MODULE: ./report/annotations.js



/** GitHub shows no more of a kind for a step. */
const annotations_SHOWN = 10;
/** Less than this is not worth a line of anybody's. */
const annotations_LEAST_BYTES = 1_000_000;
/**
 * What is said beside lines of the Dockerfile: the first upload that need not have been, and the warnings of BuildKit's
 * build checks.
 * @param dockerfile absolute path; without one there is nothing to say it beside.
 */
function annotations(result, dockerfile) {
    return [...avoidableUpload(result, dockerfile), ...annotations_buildChecks(result, dockerfile)];
}
/** Advice comes first: it says what to do, and the dearest is the first. A cache that has no result has no advice. */
function avoidableUpload(result, file) {
    const found = adviceAtLine(result) ?? missedCache(result);
    if (found === undefined || file === undefined)
        return [];
    const { text, line } = found;
    return [{ kind: 'notice', text, at: { file, line } }];
}
function adviceAtLine({ advice }) {
    for (const one of advice) {
        const { line, message } = one;
        if (line !== null)
            return { text: `${(0,advice_text/* savingText */.G)(one)} could have been saved: ${(0,plain_text/* plainText */.w)(message)}`, line };
    }
    return undefined;
}
function missedCache({ baseline, platforms }) {
    if (baseline === null)
        return undefined;
    for (const layer of platforms.flatMap(({ layers }) => layers)) {
        const { line, reason } = layer;
        const bytes = uploadedBytes(layer);
        if (line !== null && reason?.code === 'cache-missed' && bytes >= annotations_LEAST_BYTES) {
            return { text: `${(0,report_bytes/* formatBytes */.z3)(bytes)} uploaded: ${(0,plain_text/* plainText */.w)(reason.message)}`, line };
        }
    }
    return undefined;
}
function uploadedBytes({ transfers }) {
    return transfers.reduce((sum, { bytes }) => sum + bytes, 0);
}
function annotations_buildChecks({ checks }, file) {
    const shown = checks.slice(0, annotations_SHOWN).map(({ message, url, line }) => ({
        kind: 'warning',
        text: (0,plain_text/* plainText */.w)(message),
        ...(url !== null && { hint: (0,plain_text/* plainText */.w)(url) }),
        ...(file !== undefined && line !== null && { at: { file, line } }),
    }));
    const more = checks.length - shown.length;
    return more === 0
        ? shown
        : [...shown, { kind: 'info', text: `${more} more warnings of build checks are in the report` }];
}

;// CONCATENATED MODULE: ./publish/annotate.js


/** Says what belongs beside a line of the Dockerfile, where the host can show it there; elsewhere buildx has said it. */
async function annotate({ host, folder }, inputs, result) {
    if (!host.isGitHubLike)
        return;
    const context = await host.context('workflow', undefined);
    const dockerfile = await findDockerfile(inputs, await defaultContext(host.isGitHubLike, context, folder), folder);
    for (const message of annotations(result, dockerfile))
        host.show(message);
}

// EXTERNAL MODULE: ./publish/comment.js + 1 modules
var comment = __webpack_require__(31362);
;// CONCATENATED MODULE: ./publish/report.js







/** Tells what happened, everywhere that somebody listens: terminal, summary, outputs, files. @returns the exit code. */
async function report(ports, inputs, journal) {
    const { host, terminal } = ports;
    await journal.explaining;
    const path = await writeFiles(ports, inputs, journal);
    const result = journal.result();
    for (const { code, message, hint } of journal.warnings) {
        // Said before the build, when it mattered.
        if (code === 'not-pushed')
            continue;
        host.show({ kind: 'warning', text: message, ...(hint !== null && { hint }) });
    }
    await annotate(ports, inputs, result);
    if (journal.plan !== undefined) {
        const { renderTerminal } = await __webpack_require__.e(/* import() */ 558).then(__webpack_require__.bind(__webpack_require__, 55558));
        const { width, colour } = terminal;
        host.show({ kind: 'report', text: renderTerminal(result, { width, colour }) });
    }
    showFailures(ports, journal, result);
    const outputs = actionOutputs(result, {
        report: path,
        metadata: journal.metadata,
        imageId: imageId(journal),
        labels: journal.plan?.labels ?? {},
        annotations: journal.plan?.annotations ?? [],
    });
    for (const [name, value] of Object.entries(outputs))
        host.setOutput(name, value);
    await (0,comment/* commentOnPullRequest */.rh)(ports, inputs, result);
    return result.exitCode;
}
/** A file that was asked for and could not be written fails the run, which is told all the same. */
async function writeFiles(ports, inputs, journal) {
    try {
        const result = journal.result();
        const path = await writeReport(ports, inputs, result);
        await writeHtml(ports, inputs, result);
        await (0,write/* writeResult */.Zk)(ports, inputs, result);
        return path;
    }
    catch (cause) {
        const message = `the result could not be written: ${cause instanceof Error ? cause.message : cause}`;
        journal.fail(new report_failure/* Failure */.HR({ code: 'report-unwritable', phase: 'report', message, cause }));
        return null;
    }
}
function showFailures(ports, journal, result) {
    const { host } = ports;
    if (result.exitCode !== 0 && journal.image === undefined) {
        const sent = renderSent(journal.transfers());
        if (sent !== '')
            host.show({ kind: 'report', text: sent });
    }
    for (const { message, hint } of journal.failures) {
        host.show({ kind: 'error', text: message, ...(hint !== undefined && { hint }) });
    }
    if (result.status === 'cancelled') {
        const set = [...journal.tags.values()]
            .flat()
            .filter(({ state }) => state === 'created' || state === 'moved');
        const count = set.length === 1 ? '1 tag was' : `${set.length} tags were`;
        const moved = set.length === 0 ? 'no tag was moved' : `${count} set before, see above`;
        host.show({ kind: 'error', text: `${result.error?.message}; ${moved}` });
    }
    if (journal.bug !== undefined)
        showBug(ports, journal.bug);
}
/** The job summary; and the same text as a file, where one is asked for or the host has a place for it. */
async function writeReport({ host, env, folder }, inputs, result) {
    const temporary = env['RUNNER_TEMP'];
    const path = inputs.report !== undefined
        ? (0,external_node_path_.resolve)(folder, inputs.report)
        : host.isGitHubLike && temporary
            ? (0,external_node_path_.join)(temporary, `layerwise-report-${process.pid}.md`)
            : null;
    if (path === null && !host.isGitHubLike)
        return null;
    const { renderMarkdown } = await __webpack_require__.e(/* import() */ 593).then(__webpack_require__.bind(__webpack_require__, 96593));
    const markdown = renderMarkdown(result);
    await host.addSummary(markdown);
    if (path !== null)
        await (0,write/* writeText */.x3)(path, markdown);
    return path;
}
async function writeHtml({ folder }, inputs, result) {
    if (inputs.html === undefined)
        return;
    const { renderHtml } = await __webpack_require__.e(/* import() */ 641).then(__webpack_require__.bind(__webpack_require__, 67641));
    await (0,write/* writeText */.x3)((0,external_node_path_.resolve)(folder, inputs.html), renderHtml(result));
}
/** build-push-action's: the config's digest of a single bare manifest, else the index's. */
function imageId({ image, metadata }) {
    if (image === undefined) {
        const id = metadata?.['containerimage.config.digest'] ?? metadata?.['containerimage.digest'];
        return typeof id === 'string' ? id : null;
    }
    return image.index === undefined ? (image.platforms[0]?.manifest.config.digest ?? null) : image.digest;
}
function showBug({ host, env }, bug) {
    const message = bug instanceof Error ? bug.message : String(bug);
    const stack = bug instanceof Error && (env['RUNNER_DEBUG'] === '1' || env['LAYERWISE_DEBUG'] === '1')
        ? `\n${bug.stack}`
        : '';
    host.show({
        kind: 'error',
        text: `internal error: ${message}${stack}`,
        hint: 'this is a bug in Layerwise: please report it, with LAYERWISE_DEBUG=1 set for where it happened',
    });
}

// EXTERNAL MODULE: ./inputs/raw.js
var inputs_raw = __webpack_require__(76371);
// EXTERNAL MODULE: ./login/docker-config.js
var docker_config = __webpack_require__(51976);
;// CONCATENATED MODULE: ./login/logins.js
/** In their order: what comes first wins for a registry. */
const PROVIDERS = [basic, jobToken];
async function findLogins(context) {
    const logins = new Map();
    for (const provide of PROVIDERS) {
        for (const login of await provide(context))
            if (!logins.has(login.registry))
                logins.set(login.registry, login);
    }
    return [...logins.values()];
}
/** What `registry`, `username` and `password` say. */
function basic({ inputs }) {
    const { username, password, registry = 'docker.io' } = inputs;
    return username && password ? [{ registry, username, password }] : [];
}
/** The job's own token for its host's registry, where nobody gave anything better. */
async function jobToken({ inputs, host, registries, knows }) {
    const { githubToken: password } = inputs;
    if (host.jobToken === undefined || !password)
        return [];
    const { registry, username } = host.jobToken;
    return registries.includes(registry) && !(await knows(registry)) ? [{ registry, username, password }] : [];
}

// EXTERNAL MODULE: ./publish/open-registry.js
var open_registry = __webpack_require__(79863);
// EXTERNAL MODULE: ./publish/registries.js
var registries = __webpack_require__(65612);
// EXTERNAL MODULE: ./publish/workspace.js
var publish_workspace = __webpack_require__(85982);
;// CONCATENATED MODULE: ./publish/run.js
var run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});












/**
 * @throws {WrongInputs} for files that aren't there.
 * @throws {Failure} when docker's configuration or buildx can't be used.
 */
async function openRun(ports, inputs, source) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { host, env, folder, signal } = ports;
        // The slow ones first: programs start and modules load while we look around.
        const finding = (0,buildkit_buildx/* findBuildx */.ah)(env, { name: inputs.builder, boot: !inputs.dryRun, signal });
        finding.catch(() => { });
        const loading = (0,open_registry/* loadRegistryClient */.J8)();
        loading.catch(() => { });
        const spelling = (name) => name === 'context' && source === 'option' ? 'CONTEXT' : (0,inputs_raw/* spell */.l)(source, name);
        for (const secret of [inputs.password, inputs.githubToken, ...inputs.secrets.map(({ value }) => value)]) {
            if (secret)
                host.mask(secret);
        }
        // A context elsewhere has its own history.
        const local = isLocal(inputs.context ?? '.') ? (0,external_node_path_.resolve)(folder, inputs.context ?? '.') : undefined;
        const context = await host.context(inputs.tagsContext, local);
        const fallback = await defaultContext(host.isGitHubLike, context, folder);
        const problems = await fileProblems(inputs, fallback, folder, spelling);
        if (problems.length > 0)
            throw new publish_problems/* WrongInputs */.L(problems);
        const resources = run_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const workspace = resources.use(await (0,publish_workspace/* openWorkspace */.OH)(ports));
        const client = await loading;
        const userConfig = await client.readDockerConfig((0,docker_config/* dockerConfigFolder */.P)(env));
        const users = client.createKeychain({
            environment: env,
            configs: userConfig === undefined ? [] : [userConfig],
        });
        const logins = await findLogins({
            inputs,
            host,
            registries: (0,registries/* namedRegistries */.T)(inputs, host.defaultImage(context)),
            knows: async (registry) => (await users.find(registry, signal).catch(() => undefined)) !== undefined,
        });
        const runEnv = await (0,docker_config/* privateDockerConfig */.C)(workspace.dockerConfig, logins, env);
        const { buildx, builder } = await finding.catch((error) => {
            if (!(error instanceof buildkit_buildx/* BuildxMissingError */.Zn))
                throw error;
            throw new report_failure/* Failure */.HR({ code: 'buildx-missing', phase: 'preflight', message: error.message, cause: error });
        });
        const ownBuilders = [];
        resources.defer(async () => {
            for (const name of ownBuilders)
                await (0,buildkit_builder/* removeBuilder */.iq)(buildx, name);
        });
        const registry = resources.use(await (0,open_registry/* openRegistry */.Me)({
            ...{ ports, inputs, client, spell: spelling },
            dockerConfig: workspace.dockerConfig,
        }));
        const secrets = await (0,publish_workspace/* writeSecrets */.Pl)(workspace, inputs, gitToken(inputs, context, fallback));
        const kept = resources.move();
        return {
            ...{ ports, inputs, context, workspace, registry, secrets, ownBuilders, buildx },
            defaultContext: fallback,
            env: runEnv,
            inspected: builder,
            spell: spelling,
            hidden: inputs.buildArgs.map(({ key, value }) => value ?? env[key] ?? ''),
            [Symbol.asyncDispose]: () => kept.disposeAsync(),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** BuildKit fetches a private repository's context with it. */
function gitToken(inputs, context, fallback) {
    const { gitContext } = context;
    const given = inputs.context ?? fallback;
    const repository = gitContext?.split('#')[0];
    const isDefault = /^\{\{\s*defaultContext\s*\}\}/.test(given) || (repository !== undefined && given.startsWith(repository));
    if (gitContext === undefined || !inputs.githubToken || !isDefault)
        return undefined;
    return { id: `GIT_AUTH_TOKEN.${new URL(gitContext).host}`, value: inputs.githubToken };
}

;// CONCATENATED MODULE: ./registry/set-tags.js


/**
 * Puts the image under every tag of every repository, those that stay first and those that move last, and reads each
 * back. A tag that can't be set is reported; no tag moves anywhere when one that has to stay could not be set:
 * `latest` must not show what `1.2.3` does not.
 */
async function setTags(registry, image, orders, onTag, options = {}) {
    const failed = [];
    const setAll = async (moving, set) => {
        const chosen = orders.flatMap(({ repository, tags }) => tags.filter((tag) => tag.moving === moving).map((tag) => ({ repository, tag })));
        await Promise.all(chosen.map(async ({ repository, tag }) => {
            const result = await set(repository, tag);
            if (result.state === 'failed')
                failed.push(`${(0,oci_reference/* formatRepository */.Sh)(repository)}:${tag.name}`);
            onTag(repository, result);
        }));
        options.signal?.throwIfAborted();
    };
    await setAll(false, (repository, tag) => setTag(registry, repository, image, tag, options));
    const [first] = failed;
    await setAll(true, (repository, tag) => first === undefined
        ? setTag(registry, repository, image, tag, options)
        : untouched(registry, repository, tag, first, options));
}
async function setTag(registry, repository, image, tag, options) {
    let previous = null;
    let sent = false;
    const result = (state, digest, reason = null) => ({
        ...{ tag: tag.name, state, rule: tag.rule, moving: tag.moving, digest, previous, reason },
    });
    try {
        previous = (await registry.headManifest(repository, tag.name, options))?.digest ?? null;
        if (previous === image.digest)
            return result('kept', previous);
        sent = true;
        await registry.putManifest(repository, tag.name, image.bytes, image.mediaType, options);
        const now = (await registry.headManifest(repository, tag.name, options))?.digest ?? null;
        if (now === image.digest)
            return result(previous === null ? 'created' : 'moved', now);
        const message = `${(0,oci_reference/* formatRepository */.Sh)(repository)}:${tag.name} was set, and points to ${now ?? 'nothing'} right after`;
        return result('failed', now, { code: 'tag-raced', message });
    }
    catch (error) {
        if (options.signal?.aborted) {
            const message = sent
                ? 'the run was stopped while the tag was being set'
                : 'the run was stopped before it';
            return result(sent ? 'failed' : 'planned', null, { code: 'cancelled', message });
        }
        if (error instanceof errors/* RegistryError */.g)
            return result('failed', previous, { code: error.kind, message: error.message });
        if (error instanceof errors/* CredentialsError */.l)
            return result('failed', previous, { code: 'credentials', message: error.message });
        throw error;
    }
}
async function untouched(registry, repository, tag, because, options) {
    const now = await registry.headManifest(repository, tag.name, options).catch(() => undefined);
    const message = `${because} could not be set, so ${tag.name} stays where it is`;
    const digest = now?.digest ?? null;
    return {
        ...{ tag: tag.name, rule: tag.rule, moving: tag.moving },
        ...{ state: 'skipped', digest, previous: digest, reason: { code: 'earlier-tag-failed', message } },
    };
}

;// CONCATENATED MODULE: ./publish/tag.js



/** Sets the tags, now that everything behind them was seen to be there. What could not be set fails the run. */
async function moveTags({ registry, ports }, journal) {
    const { plan, image } = journal;
    if (plan === undefined || image === undefined)
        return;
    journal.phase = 'tag';
    await setTags(registry, image, plan.images, (repository, tag) => journal.addTag(repository, tag), {
        signal: ports.signal,
    });
    for (const { repository } of plan.images) {
        const name = (0,oci_reference/* formatRepository */.Sh)(repository);
        for (const tag of journal.tags.get(name) ?? []) {
            if (tag.state === 'failed')
                journal.fail(tagFailure(name, tag, image.digest));
        }
    }
}
function tagFailure(name, { tag, reason }, digest) {
    return new report_failure/* Failure */.HR({
        code: reason?.code ?? 'tag-failed',
        phase: 'tag',
        message: `the tag ${name}:${tag} could not be set: ${reason?.message ?? 'no reason is known'}`,
        hint: `the image is there as ${name}@${digest}; running again sets the tags`,
        repository: name,
    });
}

;// CONCATENATED MODULE: ./commands/publish.js
var publish_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var publish_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});















/**
 * Builds for every platform, pushes by digest, checks what arrived, and only then sets the tags.
 * @returns the exit code.
 */
async function publish(ports, raw) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const inputs = (0,parse/* parseInputs */.T)(raw, { withoutSecrets: ports.host.withoutSecrets });
        if (!inputs.ok)
            return (0,publish_problems.refuseInputs)(ports, inputs.error);
        const journal = new Journal();
        // Tidied up after the report: removing a builder takes a while, and nobody may wait for it.
        const resources = publish_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        try {
            const run = resources.use(await openRun(ports, inputs.value, raw.source));
            if (isQuestion(inputs.value.call))
                await askFrontend(run, journal);
            else {
                const plan = await planRun(run);
                if (inputs.value.dryRun)
                    return await showPlan(run, plan);
                journal.begin(plan);
                const baseline = resources.use(startBaseline(run, plan));
                await buildLegs(run, journal);
                await verifyImage(run, journal);
                await compareWithBaseline(baseline, journal);
                startExplaining(run, journal);
                checkBudgets(run, journal);
                await buildLocal(run, journal);
                await moveTags(run, journal);
                await exportCache(run, journal);
            }
        }
        catch (error) {
            if (error instanceof publish_problems/* WrongInputs */.L)
                return (0,publish_problems.refuseInputs)(ports, error.problems);
            journal.fail(error);
        }
        return await report(ports, inputs.value, journal);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = publish_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ }),

/***/ 25990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ diffImages),
/* harmony export */   q: () => (/* binding */ compareImages)
/* harmony export */ });
/* harmony import */ var _oci_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31024);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8190);


/** Each platform of `now` beside that of `before`. A layer that is listed twice is stored, fetched and counted once. */
function compareImages(now, before) {
    return diffImages(now, before).flatMap(({ digest, previousDigest, layers, ...comparison }) => {
        const { size } = comparison;
        return size === null ? [] : [{ ...comparison, size }];
    });
}
/** The same with each layer, and with the platforms that only `before` has, which come last. */
function diffImages(now, before) {
    const [has, had] = [platformsByName(now), platformsByName(before)];
    return [...new Set([...has.keys(), ...had.keys()])].map((name) => comparePlatform(name, has.get(name), had.get(name)));
}
/** An index may list a platform more than once (for versions of Windows): those after the first are numbered. */
function platformsByName({ platforms }) {
    const counts = new Map();
    return new Map(platforms.map((image) => {
        const name = (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(image.platform);
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        return [count === 1 ? name : `${name} (${count})`, image];
    }));
}
function comparePlatform(platform, now, before) {
    const layers = compareLayers(now?.manifest.layers ?? [], before?.manifest.layers ?? []);
    const of = (state) => layers.filter((layer) => layer.state === state);
    const [added, gone, shared] = [of('added'), of('gone'), of('shared')];
    const config = now?.manifest.config;
    const isNewConfig = config !== undefined && config.digest !== before?.manifest.config.digest;
    return {
        platform,
        size: now === undefined ? null : (0,_oci_image_js__WEBPACK_IMPORTED_MODULE_1__/* .layersSize */ .i)(now.manifest),
        previousSize: before === undefined ? null : (0,_oci_image_js__WEBPACK_IMPORTED_MODULE_1__/* .layersSize */ .i)(before.manifest),
        downloadBytes: sizeOf(added) + (isNewConfig ? config.size : 0),
        sharedBytes: sizeOf(shared),
        addedLayers: added.length,
        goneLayers: gone.length,
        sharedLayers: shared.length,
        digest: now?.descriptor.digest ?? null,
        previousDigest: before?.descriptor.digest ?? null,
        layers,
    };
}
function compareLayers(now, before) {
    const [has, had] = [byDigest(now), byDigest(before)];
    // A layer that is gone belongs behind the one that it lay on and that is still there.
    const gone = Map.groupBy(goneWithBase([...had.values()], (digest) => has.has(digest)), ({ base }) => base);
    const goneFrom = (base) => (gone.get(base) ?? []).map(({ layer }) => compared('gone', layer));
    return [
        ...goneFrom(undefined),
        ...[...has.values()].flatMap((layer) => [
            compared(had.has(layer.digest) ? 'shared' : 'added', layer),
            ...goneFrom(layer.digest),
        ]),
    ];
}
function goneWithBase(before, isThere) {
    let base;
    return before.flatMap((layer) => {
        if (!isThere(layer.digest))
            return [{ base, layer }];
        base = layer.digest;
        return [];
    });
}
function compared(state, { digest, size, mediaType }) {
    return { state, digest, size, mediaType };
}
function byDigest(layers) {
    return new Map(layers.map((layer) => [layer.digest, layer]));
}
function sizeOf(layers) {
    return layers.reduce((sum, { size }) => sum + size, 0);
}


/***/ }),

/***/ 47786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseProvenance: () => (/* binding */ parseProvenance)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37149);

const range = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ start: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ line: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }), end: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ line: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() })) });
const metadataSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    source: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        locations: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            locations: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sourceIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()), ranges: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(range)) }))),
        }))),
        infos: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ data: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }))),
    })),
    layers: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ digest: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))))),
});
const operationSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    Op: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())),
    platform: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});
const buildSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    llbDefinition: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        inputs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
        op: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(operationSchema),
    }))),
    digestMapping: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
});
const parametersSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ args: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())) });
const materialsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ uri: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), digest: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())) }));
const predicateSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    // SLSA 1.0
    buildDefinition: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        externalParameters: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ request: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(parametersSchema) })),
        internalParameters: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ buildConfig: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(buildSchema) })),
        resolvedDependencies: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(materialsSchema),
    })),
    runDetails: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ metadata: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ buildkit_metadata: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(metadataSchema) })) })),
    // SLSA 0.2
    invocation: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ parameters: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(parametersSchema) })),
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
    const facts = runDetails?.metadata?.buildkit_metadata ?? metadata?.['https://mobyproject.org/buildkit@v1#metadata'];
    const build = buildDefinition?.internalParameters?.buildConfig ?? buildConfig ?? {};
    const parameters = buildDefinition?.externalParameters?.request ?? invocation?.parameters;
    const steps = new Map(readSteps(build, facts).map((step) => [step.id, step]));
    const layers = readLayers(facts);
    return {
        steps,
        layers,
        makers: readMakers(steps, layers),
        vertices: new Map(Object.entries(build.digestMapping ?? {})),
        buildArgs: readBuildArgs(parameters?.args ?? {}),
        materials: (buildDefinition?.resolvedDependencies ?? materials ?? []).map(({ uri, digest }) => ({
            uri: uri ?? '',
            digest: digest?.['sha256'] === undefined ? undefined : `sha256:${digest['sha256']}`,
        })),
        dockerfile: readDockerfile(facts),
        target: parameters?.args?.['target'],
    };
}
function readSteps({ llbDefinition = [] }, facts) {
    return llbDefinition.map(({ id, inputs = [], op }) => {
        const location = facts?.source?.locations?.[id]?.locations?.[0];
        // Other sources than the first are those that a frontend brings itself.
        const range = (location?.sourceIndex ?? 0) === 0 ? location?.ranges?.[0] : undefined;
        return {
            id,
            // `step3:0` is the first result of step3.
            inputs: inputs.map((input) => input.replace(/:\d+$/, '')),
            kind: kindOf(op?.Op ?? {}),
            operation: op ?? {},
            lines: range === undefined
                ? undefined
                : { first: range.start.line, last: range.end?.line ?? range.start.line },
        };
    });
}
const sourceSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ identifier: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
function kindOf(op) {
    if ('exec' in op)
        return 'exec';
    if ('file' in op)
        return 'file';
    if ('merge' in op)
        return 'merge';
    if (!('source' in op))
        return 'other';
    const source = sourceSchema.safeParse(op['source']);
    const scheme = source.success ? source.data.identifier.split('://')[0] : undefined;
    // One that was cut out of the record was an image all the same: nothing else gives layers.
    if (scheme === undefined || scheme === 'docker-image' || scheme === 'oci-layout')
        return 'image';
    return scheme === 'local' ? 'local' : 'source';
}
function readLayers(facts) {
    return new Map(Object.entries(facts?.layers ?? {}).flatMap(([output, results]) => results.map((chain) => [output.replace(/:\d+$/, ''), chain.map(({ digest }) => digest)])));
}
/** The step that made a layer has the shortest chain that ends with it: later steps carry it along. */
function readMakers(steps, layers) {
    const makers = new Map();
    for (const [id, chain] of [...layers].toSorted(([, a], [, b]) => a.length - b.length)) {
        const step = steps.get(id);
        if (step === undefined)
            continue;
        for (const digest of step.kind === 'image' ? chain : chain.slice(-1)) {
            if (!makers.has(digest))
                makers.set(digest, step);
        }
    }
    return makers;
}
const BUILD_ARG = 'build-arg:';
function readBuildArgs(args) {
    return new Map(Object.entries(args).flatMap(([key, value]) => key.startsWith(BUILD_ARG) ? [[key.slice(BUILD_ARG.length), value]] : []));
}
function readDockerfile(facts) {
    const data = facts?.source?.infos?.[0]?.data;
    return data === undefined ? [] : Buffer.from(data, 'base64').toString('utf8').split('\n');
}


/***/ }),

/***/ 31024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ imageBlobs),
/* harmony export */   i: () => (/* binding */ layersSize)
/* harmony export */ });
/** Configs, layers and attestations of all platforms; what is shared is there as often as it is listed. */
function imageBlobs(image) {
    return [...image.platforms, ...image.attestations].flatMap(({ manifest }) => [
        manifest.config,
        ...manifest.layers,
    ]);
}
/** Bytes of all layers, compressed: one that is listed twice is stored once. */
function layersSize({ layers }) {
    const sizes = new Map(layers.map(({ digest, size }) => [digest, size]));
    return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}


/***/ }),

/***/ 1582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ assignPlatforms),
/* harmony export */   z: () => (/* binding */ missingPlatforms)
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

/***/ 31362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rh: () => (/* binding */ commentOnPullRequest),
  F7: () => (/* binding */ tellResult),
  IB: () => (/* binding */ withPullRequests)
});

// EXTERNAL MODULE: ./hosts/pull-requests.js
var pull_requests = __webpack_require__(70423);
// EXTERNAL MODULE: ./report/decide-comment.js
var decide_comment = __webpack_require__(98660);
;// CONCATENATED MODULE: ./publish/sticky-comment.js
/** Puts the text where it was put before: one comment, and the same one, however many runs there are. */
async function placeComment(pulls, comment) {
    const { pullRequest, marker, body, mayCreate } = comment;
    let found = await pulls.findComments(pullRequest, marker);
    if (found.length === 0) {
        if (!mayCreate)
            return 'none';
        const created = await pulls.createComment(pullRequest, body);
        // Another run may have looked when neither had written, or a request that seemed lost have arrived: the oldest stays.
        found = await pulls.findComments(pullRequest, marker);
        if ((found[0]?.id ?? created.id) === created.id)
            return 'created';
    }
    const [oldest, ...surplus] = found;
    if (oldest === undefined)
        return 'none';
    await pulls.editComment(oldest.id, body);
    for (const { id } of surplus)
        await pulls.removeComment(id);
    return 'edited';
}

;// CONCATENATED MODULE: ./publish/comment.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/** Longer than this nobody waits for what is only said beside the result. */
const LIMIT_MS = 10_000;
/**
 * Tells the result beside the pull request. The run has ended as it has: whatever becomes of the comment is said, and
 * changes nothing; the job summary has the same.
 */
async function commentOnPullRequest(ports, { comment, githubToken }, result) {
    const { host, signal } = ports;
    const { pullRequest, runUrl } = await host.context('workflow', undefined);
    const decision = (0,decide_comment/* decideComment */.O)(comment, pullRequest, result);
    if (decision === 'nothing' || pullRequest === undefined || githubToken === undefined)
        return;
    try {
        await withPullRequests(ports, githubToken, async (pulls) => {
            await tellResult(ports, pulls, { pullRequest, runUrl }, { decision, result });
        });
    }
    catch (error) {
        if (!signal.aborted)
            showFailure(ports, pullRequest, error);
    }
}
/**
 * Opens the host's API for as long as somebody may wait for it.
 * @throws {HostApiError} also when the time is up, and where there are no pull requests.
 */
async function withPullRequests({ host, signal }, token, use, limitMs = LIMIT_MS) {
    if (host.pullRequests === undefined) {
        throw new pull_requests/* HostApiError */.N('there are no pull requests here', {
            hint: 'this works in a job of GitHub Actions only',
        });
    }
    const limit = AbortSignal.timeout(limitMs);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const pulls = __addDisposableResource(env_1, await host.pullRequests(token, AbortSignal.any([signal, limit])), true);
            await use(pulls);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (error !== limit.reason)
            throw error;
        throw new pull_requests/* HostApiError */.N(`no answer within ${limitMs / 1000} s`, { cause: error });
    }
}
/** @throws {HostApiError} */
async function tellResult({ host }, pulls, { pullRequest, runUrl }, { decision, result, isForeign = false }) {
    const { commentMarker, renderComment } = await Promise.all(/* import() */[__webpack_require__.e(593), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 96638));
    const { number, headSha } = pullRequest;
    const placement = await placeComment(pulls, {
        pullRequest: number,
        marker: commentMarker(result),
        body: renderComment(result, { commit: headSha, runUrl, isForeign }),
        mayCreate: decision === 'post',
    });
    host.show({ kind: 'info', text: `${PLACEMENTS[placement]} pull request ${number}` });
}
const PLACEMENTS = {
    created: 'Commented on',
    edited: 'Edited the comment on',
    none: 'Nothing changed that is worth a comment on',
};
function showFailure({ host }, { number, fromFork }, error) {
    const why = error instanceof Error ? error.message : String(error);
    const text = `no comment on pull request ${number}, but in the job summary: ${why}`;
    if (error instanceof pull_requests/* HostApiError */.N && error.isForbidden) {
        const way = fromFork
            ? 'A pull request from a fork has a token that only reads; the README shows a workflow that comments for it.'
            : 'For comments give the job "permissions: pull-requests: write"; without them set "comment: never".';
        host.show({ kind: 'notice', text: `${text}. ${way}` });
        return;
    }
    const hint = error instanceof pull_requests/* HostApiError */.N ? error.hint : undefined;
    host.show({ kind: 'warning', text, ...(hint !== undefined && { hint }) });
}


/***/ }),

/***/ 85982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ openWorkspace),
/* harmony export */   Pl: () => (/* binding */ writeSecrets),
/* harmony export */   qh: () => (/* binding */ removeWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




const PREFIX = 'layerwise-';
async function openWorkspace({ env, host }) {
    // mkdtemp makes it 0700.
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), PREFIX));
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


/***/ }),

/***/ 73529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56929);


/** The digest of these bytes. */
function digestOf(bytes) {
    return (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`);
}


/***/ }),

/***/ 53742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ savingText),
/* harmony export */   o: () => (/* binding */ advicePlace)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40921);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32764);


/** `62.0 MB and 1.2 s`: what following the advice would have saved in this run. */
function savingText({ savedBytes, savedMilliseconds }) {
    const parts = [
        ...(savedBytes > 0 ? [(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(savedBytes)] : []),
        ...(savedMilliseconds > 0 ? [(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(savedMilliseconds)] : []),
    ];
    return parts.join(' and ');
}
/** Where the advice belongs, for a heading: `line 4 of the Dockerfile, linux/arm64`. */
function advicePlace({ line, platform }) {
    return [
        ...(line === null ? [] : [`line ${line} of the Dockerfile`]),
        ...(platform === null ? [] : [platform]),
    ].join(', ');
}


/***/ }),

/***/ 95757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ excessSentence),
/* harmony export */   EL: () => (/* binding */ outcomeText),
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   Yf: () => (/* binding */ actualText),
/* harmony export */   nF: () => (/* binding */ resultBudget),
/* harmony export */   qe: () => (/* binding */ unknownSentence)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40921);

/** A verdict as the result has it. */
function resultBudget({ budget, ...verdict }) {
    const { value: limit, unit } = budget.limit;
    return { rule: budget.text, level: budget.level, ...verdict, limit, unit };
}
function limitText({ limit, unit }) {
    return unit === 'bytes' ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(limit) : `${limit} %`;
}
/** What it came to; a dash where that is not known. */
function actualText({ limit, actual, unit }) {
    if (actual === null)
        return '—';
    if (unit === 'percent')
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(actual, limit);
    return actual < 0 ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedBytes */ .vN)(actual) : (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(actual);
}
/** `kept`, `unknown`, `exceeded by 3.4 MB`. */
function outcomeText(budget) {
    return budget.outcome === 'exceeded' ? `exceeded by ${excessText(budget)}` : budget.outcome;
}
function excessText({ limit, actual, unit }) {
    const known = actual ?? limit;
    return unit === 'bytes' ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(Math.abs(known - limit)) : (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(known, limit);
}
/** What is too much or too little, and by how much: `linux/amd64 grew by 12 %, 7 points more than 5 %`. */
function excessSentence(verdict) {
    const { budget, platform } = verdict;
    const numbers = resultBudget(verdict);
    const actual = actualText(numbers);
    const than = `${excessText(numbers)} ${budget.type === 'reused' ? 'less' : 'more'} than ${limitText(numbers)}`;
    const ofPlatform = platform === null ? '' : ` of ${platform}`;
    switch (budget.type) {
        case 'uploaded':
            return `${actual}${ofPlatform} uploaded, ${than}`;
        case 'reused':
            return `${actual}${ofPlatform} reused, ${than}`;
        case 'size':
            return `${platform} has ${actual}, ${than}`;
        case 'growth':
            return `${platform} grew by ${actual}, ${than}`;
        default:
            return budget.type;
    }
}
/** Why a budget could not be held against a run. */
function unknownSentence({ budget, platform }, { platforms, baseline }) {
    const why = () => {
        if (platform !== null && !platforms.some((each) => each.platform === platform))
            return `the image has nothing for ${platform}`;
        if (budget.type !== 'growth')
            return 'what was sent is not known';
        return baseline === null
            ? 'there is nothing to compare with'
            : `${baseline.reference} has nothing for ${platform}`;
    };
    return `${budget.text} was not checked: ${why()}`;
}


/***/ }),

/***/ 98660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decideComment)
/* harmony export */ });
/**
 * What a run has to say beside its pull request. Few people read a bot's, and a run that was cancelled mostly was for
 * one that comes after it.
 */
function decideComment(wanted, pullRequest, result) {
    // Without an image there is nothing that the comment is about, nor found again by.
    if (wanted === 'never' || pullRequest === undefined || result.images.length === 0)
        return 'nothing';
    if (result.status === 'cancelled')
        return 'nothing';
    if (wanted === 'always')
        return 'post';
    if (pullRequest.byBot)
        return 'nothing';
    return isWorthReading(result) ? 'post' : 'update';
}
/** Configs and attestations are new with every build: they alone are no change. */
function isWorthReading({ exitCode, platforms, budgets, baseline }) {
    if (exitCode !== 0)
        return true;
    if (budgets.some(({ outcome }) => outcome === 'exceeded'))
        return true;
    if (baseline?.platforms.some(({ size, previousSize }) => size !== previousSize))
        return true;
    return platforms.some(({ layers }) => layers.some(({ transfers }) => transfers.some(({ bytes }) => bytes > 0)));
}


/***/ }),

/***/ 14066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ digestText)
/* harmony export */ });
/** `sha256:` and twelve characters: enough to recognize, and told from a tag. */
function digestText(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
}


/***/ }),

/***/ 22346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ instructionLine),
/* harmony export */   j: () => (/* binding */ shortInstruction)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96620);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20566);


const CONTINUATION = /[\\`][ \t]*\r?\n/g;
const FLAGS = /^(\S+) ((?:--\S+ )+)/;
const COPIES = /^(?:COPY|ADD) /i;
/** The source text of an instruction as one line. */
function instructionLine(source) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(source.slice(0, 8192).replace(CONTINUATION, ' '));
}
/**
 * An instruction in at most `width` cells. What says least goes first: flags, then where a COPY is from, then its
 * sources before its destination, then the end.
 */
function shortInstruction(source, width) {
    const line = instructionLine(source);
    if ((0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(line) <= width)
        return line;
    const shorter = COPIES.test(line) ? shorterCopies(line) : [withoutFlags(line, () => false)];
    const fitting = shorter.find((candidate) => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(candidate) <= width);
    return fitting ?? (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cutEnd */ .ym)(COPIES.test(line) ? line : (shorter[0] ?? line), width);
}
function shorterCopies(line) {
    const [verb = ''] = line.split(' ', 1);
    const destination = line.slice(line.lastIndexOf(' ') + 1);
    return [
        withoutFlags(line, (flag) => flag.startsWith('--from=')),
        withoutFlags(line, () => false),
        `${verb} … ${destination}`,
    ];
}
function withoutFlags(line, isKept) {
    const [all, verb = '', flags = ''] = FLAGS.exec(line) ?? [];
    if (all === undefined)
        return line;
    const given = flags.trim().split(' ');
    const kept = given.filter(isKept);
    return [verb, ...(kept.length < given.length ? ['…'] : []), ...kept, line.slice(all.length)].join(' ');
}


/***/ }),

/***/ 96620:
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


/***/ }),

/***/ 22362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ shownCache),
/* harmony export */   aq: () => (/* binding */ shownArgv),
/* harmony export */   ib: () => (/* binding */ optionValues)
/* harmony export */ });
/* harmony import */ var _inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90716);

/** Stands for what is not shown. */
const HIDDEN = '…';
const CREDENTIAL = /key|token|secret|passw|credential/i;
const URL_USER = /(\bhttps?:\/\/)[^\s/@"'<>]*@/gi;
/** What `buildx` is told, without the values of build arguments, where secrets are, and credentials. */
function shownArgv(argv) {
    return argv.map((word, index) => withoutUser(shown(word, argv[index - 1])));
}
function shown(word, option) {
    switch (option) {
        case '--build-arg':
            return word.includes('=') ? `${word.slice(0, word.indexOf('='))}=${HIDDEN}` : word;
        case '--secret':
            return shownSecret(word);
        case '--cache-from':
        case '--cache-to':
            return shownCache(word);
        default:
            return word;
    }
}
function shownSecret(text) {
    const fields = (0,_inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFields */ .L5)(text);
    const id = fields.ok ? fields.value.find((field) => field.startsWith('id=')) : undefined;
    return id === undefined ? HIDDEN : `${id},${HIDDEN}`;
}
/** A cache entry without its credentials; as it was where it has none. */
function shownCache(text) {
    const fields = (0,_inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFields */ .L5)(text);
    if (!fields.ok)
        return HIDDEN;
    const isHidden = (field) => CREDENTIAL.test(field.split('=', 1)[0] ?? '');
    if (!fields.value.some(isHidden))
        return withoutUser(text);
    return withoutUser(fields.value
        .map((field) => (isHidden(field) ? `${field.split('=', 1)[0]}=${HIDDEN}` : field))
        .map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
        .join(','));
}
function withoutUser(text) {
    return text.replace(URL_USER, `$1${HIDDEN}@`);
}
/** The values of an option that may repeat. */
function optionValues(argv, option) {
    return argv.flatMap((word, index) => (argv[index - 1] === option ? [word] : []));
}


/***/ }),

/***/ 20566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   sc: () => (/* binding */ textWidth),
/* harmony export */   ym: () => (/* binding */ cutEnd)
/* harmony export */ });
/* unused harmony export takeStart */
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40194);

/** One cell a character: ASCII, and the signs that we set ourselves. */
const NARROW = /^[ -~…·—–−×→└█▏▎▍▌▋▊▉]*$/;
/** Cells that a line takes in a terminal. */
function textWidth(text) {
    return NARROW.test(text) ? text.length : (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text);
}
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** The longest beginning that takes at most `width` cells. */
function takeStart(text, width) {
    if (NARROW.test(text))
        return text.slice(0, Math.max(0, width));
    let taken = '';
    for (const { segment } of graphemes.segment(text)) {
        const longer = taken + segment;
        // Of the whole, as what two clusters take together is not always the sum.
        if (textWidth(longer) > width)
            return taken;
        taken = longer;
    }
    return taken;
}
/** The text where it fits, else its beginning and an ellipsis; between words where that costs little. */
function cutEnd(text, width) {
    if (textWidth(text) <= width)
        return text;
    if (width < 1)
        return '';
    const start = takeStart(text, width - 1);
    const space = start.lastIndexOf(' ');
    const atWord = space > 0 && start.length - space <= 8 && text[start.length] !== ' ';
    return `${(atWord ? start.slice(0, space + 1) : start).trimEnd()}…`;
}
/** Padded with spaces on the right. */
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
/** Padded with spaces on the left. */
function padStart(text, width) {
    return ' '.repeat(Math.max(0, width - textWidth(text))) + text;
}
const UNIT = /(\d) (?=(?:%|[kMGTP]?B|ms|s|min|h)(?![\p{L}\p{N}]))/gu;
const GLUE = '\u00a0';
/**
 * Lines of at most `width` cells, broken between words, and within a word only where it is wider than a line. A
 * number stays with its unit.
 */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.replace(UNIT, `$1${GLUE}`).split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (textWidth(longer) <= width) {
            line = longer;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = word;
        while (textWidth(line) > width) {
            const start = takeStart(line, width) || [...line].slice(0, 1).join('');
            lines.push(start);
            line = line.slice(start.length);
        }
    }
    if (line !== '' || lines.length === 0)
        lines.push(line);
    return lines.map((each) => each.replaceAll(GLUE, ' '));
}


/***/ })

};
