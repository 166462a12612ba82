#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 34362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Zn: () => (/* binding */ BuildxMissingError),
  rc: () => (/* binding */ describeContainer),
  ah: () => (/* binding */ findBuildx),
  IK: () => (/* binding */ inspectBuilder),
  fM: () => (/* binding */ lastLine),
  tx: () => (/* binding */ likeliestBuildx)
});

// UNUSED EXPORTS: buildxVersion, isOlder, parseBuilder

// EXTERNAL MODULE: ./oci/platform.js
var oci_platform = __nccwpck_require__(8190);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./buildkit/docker-config-folder.js
var docker_config_folder = __nccwpck_require__(88130);
;// CONCATENATED MODULE: ./buildkit/find-plugin.js



const PLUGIN = 'docker-buildx';
/** @see https://github.com/docker/cli/blob/v29.0.0/cli-plugins/manager/manager_unix.go */
const SYSTEM_FOLDERS = [
    '/usr/local/lib/docker/cli-plugins',
    '/usr/local/libexec/docker/cli-plugins',
    '/usr/lib/docker/cli-plugins',
    '/usr/libexec/docker/cli-plugins',
];
/**
 * With these docker and the plugin alone are not the same: before 0.23 the plugin alone has no TLS, and it takes itself for one
 * that docker has called.
 * @see https://github.com/docker/buildx/commit/7b8bf9f80
 */
const TELLING = ['DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND'];
/**
 * The program that `docker buildx` would run. To run it, docker starts it twice, and takes longer than it: once to ask what it is.
 * Undefined where docker might do something else: where it is another program, or is told more than its configuration's place.
 */
function findPlugin(env) {
    if (process.platform === 'win32' || TELLING.some((name) => env[name]))
        return undefined;
    const docker = findProgram('docker', env);
    if (docker !== undefined && isOther(docker))
        return undefined;
    const own = (0,docker_config_folder/* dockerConfigFolder */.P)(env);
    if (hasOtherFolders((0,external_node_path_.join)(own, 'config.json')))
        return undefined;
    return [(0,external_node_path_.join)(own, 'cli-plugins'), ...SYSTEM_FOLDERS]
        .map((folder) => (0,external_node_path_.join)(folder, PLUGIN))
        .find(isExecutable);
}
function findProgram(name, { PATH = '' }) {
    return PATH.split(external_node_path_.delimiter)
        .map((folder) => (0,external_node_path_.join)(folder, name))
        .find(isExecutable);
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** Somebody's own `docker`: a script that takes other rights, podman, a starter of many programs. */
function isOther(path) {
    try {
        if ((0,external_node_path_.basename)((0,external_node_fs_.realpathSync)(path)) !== 'docker')
            return true;
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            const start = Buffer.alloc(2);
            (0,external_node_fs_.readSync)(file, start);
            return start.toString() === '#!';
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return true;
    }
}
function hasOtherFolders(config) {
    try {
        return (0,external_node_fs_.readFileSync)(config, 'utf8').includes('"cliPluginsExtraDirs"');
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./buildkit/process.js
var buildkit_process = __nccwpck_require__(32277);
;// CONCATENATED MODULE: ./buildkit/buildx.js



/** buildx isn't there. */
class BuildxMissingError extends Error {
    name = 'BuildxMissingError';
}
const COMMANDS = [['docker', 'buildx'], ['buildx'], ['docker-buildx']];
/** The command that `findBuildx` would try first. */
function likeliestBuildx(env) {
    return calledAs(commandsOf(env)[0], env);
}
function commandsOf(env) {
    const plugin = findPlugin(env);
    return plugin === undefined ? COMMANDS : [[plugin], ...COMMANDS];
}
function calledAs([program, ...first], env) {
    return {
        run: (args, options) => (0,buildkit_process/* runProcess */.R)(program, [...first, ...args], { ...options, env: options.env ?? env }),
        dial: (args, dialEnv) => ({ program, args: [...first, ...args], env: dialEnv ?? env }),
    };
}
/**
 * Finds `docker buildx`, or what it would run, else `buildx`, and asks it for a builder.
 * @throws {BuildxMissingError} when there is none.
 */
async function findBuildx(env, query) {
    for (const command of commandsOf(env)) {
        const buildx = calledAs(command, env);
        try {
            return { buildx, builder: await inspectBuilder(buildx, query) };
        }
        catch (error) {
            if (error instanceof buildkit_process/* ProgramMissingError */.D)
                continue;
            query.signal?.throwIfAborted();
            const builder = error instanceof Error ? error : new Error(String(error));
            // docker without the plugin fails as well, with words about a command that it doesn't know.
            const answers = buildxVersion(buildx).catch(() => undefined);
            if ((await answers) !== undefined)
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
// The first that keeps a history of its builds.
const OLDEST_BUILDKIT = '0.11';
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
    if (builder.name === '')
        throw new Error('buildx inspect describes no builder');
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
    return version === undefined ? {} : ageOf(version);
}
function ageOf(version) {
    return isOlder(version, OLDEST_BUILDKIT)
        ? { tooOld: `BuildKit is ${version}, older than ${OLDEST_BUILDKIT}` }
        : {};
}
/** A builder of one container as `buildx inspect` would describe it. */
function describeContainer({ name, node, preferred }, { platforms, version }) {
    const age = version === undefined ? { tooOld: `BuildKit is older than ${OLDEST_BUILDKIT}` } : ageOf(version);
    const all = unique([...preferred, ...platforms]);
    const known = version !== undefined && { buildkitVersion: version };
    const nodes = [{ name: node, platforms: all, preferred, ...known }];
    return { name, driver: 'docker-container', own: false, nodes, ...age };
}
function parseNode(block) {
    const version = field(block, 'BuildKit version') || field(block, 'Buildkit');
    const platforms = field(block, 'Platforms')
        .split(',')
        .map((text) => text.trim())
        .filter((text) => text !== '');
    return {
        name: field(block, 'Name'),
        platforms: parseAll(platforms.map((text) => text.replace(/\*$/, ''))),
        // buildx marks what the node was given by whoever made it with a star.
        preferred: parseAll(platforms.filter((text) => text.endsWith('*')).map((text) => text.slice(0, -1))),
        ...(version !== '' && { buildkitVersion: version }),
    };
}
function parseAll(platforms) {
    return unique(platforms.map(oci_platform/* parsePlatform */.Y8).filter((platform) => platform !== undefined));
}
function unique(platforms) {
    return [...new Map(platforms.map((platform) => [(0,oci_platform/* formatPlatform */.Bq)(platform), platform])).values()];
}
function field(text, key) {
    return new RegExp(`^${key}:[ \\t]*(.*)$`, 'm').exec(text)?.[1]?.trim() ?? '';
}
function lastLine(text) {
    return text.trim().split('\n').at(-1)?.trim() ?? '';
}


/***/ }),

/***/ 70966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ openControl)
});

// UNUSED EXPORTS: GrpcError

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __nccwpck_require__(32467);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
// EXTERNAL MODULE: ./buildkit/process-group.js
var process_group = __nccwpck_require__(85243);
// EXTERNAL MODULE: ../../../node_modules/@bufbuild/protobuf/dist/esm/wire/binary-encoding.js + 3 modules
var binary_encoding = __nccwpck_require__(69185);
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
var wire = __nccwpck_require__(11415);
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
var oci_platform = __nccwpck_require__(8190);
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
/**
 * @param onStderr takes what buildx says.
 * @throws {Error} at the first call, when the builder can't be reached.
 */
function openControl(dial, onStderr = () => { }) {
    const child = (0,external_node_child_process_.spawn)(dial.program, dial.args, {
        ...{ env: dial.env, stdio: ['pipe', 'pipe', 'pipe'] },
        detached: true,
    });
    const send = (0,process_group/* leadGroup */.S)(child);
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        complaint = (complaint + text).slice(-2000);
        onStderr(text);
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
        async pour(digest, limit, onBytes) {
            const request = (0,wire/* encodeReadRequest */.on)(digest);
            const onMessage = (message) => onBytes((0,wire/* decodeReadResponse */.c1)(message));
            await listen('/containerd.services.content.v1.Content/Read', request, limit, onMessage);
        },
        async [Symbol.asyncDispose]() {
            session.destroy();
            // It keeps no state, and after a SIGTERM it waits for its input to end, which it may never see.
            send('SIGKILL');
            // Whoever outlives it may hold them.
            for (const stream of [child.stdin, child.stdout, child.stderr])
                stream.destroy();
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

/***/ 88130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ dockerConfigFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/** Where the user's docker keeps its configuration. */
function dockerConfigFolder(env) {
    return env['DOCKER_CONFIG'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.docker');
}


/***/ }),

/***/ 23993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ findEarly),
  P: () => (/* binding */ findRunning)
});

// EXTERNAL MODULE: ./buildkit/buildx.js + 1 modules
var buildkit_buildx = __nccwpck_require__(34362);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
// EXTERNAL MODULE: ./ledger/json.js
var json = __nccwpck_require__(95031);
;// CONCATENATED MODULE: ./buildkit/boot-watch.js

/** @see https://github.com/docker/buildx/blob/v0.35.0/driver/docker-container/driver.go */
function watchBoot({ onWord, onBooted }) {
    let [rest, isBooting, isMaking] = ['', false, false];
    const onLine = (line) => {
        // It says other things in between, in plain words.
        const said = line.startsWith('{') ? (0,json/* parseJson */.q)(line) : undefined;
        if (!(0,json/* isRecord */.u)(said))
            return;
        onWord();
        for (const { id, completed } of entries(said['statuses']))
            if (typeof id === 'string' && id.startsWith('creating container '))
                isMaking = completed === undefined;
        const boot = entries(said['vertexes']).find(({ name }) => name === '[internal] booting buildkit');
        if (boot === undefined)
            return;
        isBooting = boot['completed'] === undefined;
        isMaking &&= isBooting;
        if (!isBooting && !boot['error'])
            onBooted();
    };
    return {
        read(text) {
            const lines = `${rest}${text}`.split('\n');
            rest = lines.pop() ?? '';
            lines.forEach(onLine);
        },
        get isBooting() {
            return isBooting;
        },
        get isMaking() {
            return isMaking;
        },
    };
}
/** Entries of a SolveStatus. @see https://github.com/moby/buildkit/blob/v0.31.2/client/graph.go */
function entries(value) {
    return Array.isArray(value) ? value.filter(json/* isRecord */.u) : [];
}

// EXTERNAL MODULE: ./buildkit/control.js + 3 modules
var buildkit_control = __nccwpck_require__(70966);
;// CONCATENATED MODULE: ./buildkit/dial-container.js



const MAKING_LIMIT_MS = 5_000;
/** As `buildx inspect` has it. */
const ANSWER_LIMIT_S = 20;
/** One connection for all: it starts the container, tells what that can do, and later what became of its builds. */
function dialContainer(buildx, stored, env) {
    const [trying, started] = [Promise.withResolvers(), Promise.withResolvers()];
    const watch = watchBoot({ onWord: trying.resolve, onBooted: started.resolve });
    // In JSON buildx says at once what it does.
    const args = ['dial-stdio', '--builder', stored.name, '--progress', 'rawjson'];
    const connection = (0,buildkit_control/* openControl */.g)(buildx.dial(args, env), watch.read);
    const settled = new AbortController();
    const answering = connection.worker().finally(() => settled.abort());
    const worker = Promise.race([answering, silence(watch, settled.signal)]);
    worker.then(() => started.resolve(), () => { });
    const control = {
        ...connection,
        async [Symbol.asyncDispose]() {
            await untilMade(watch, settled.signal);
            await connection[Symbol.asyncDispose]();
        },
    };
    return { buildx, stored, control, isTrying: trying.promise, running: started.promise, worker };
}
/** Waits while a container is being made by a buildx that still runs. */
async function untilMade(watch, ended) {
    // What it has said by now is read first.
    await (0,promises_.setImmediate)();
    const limit = Date.now() + MAKING_LIMIT_MS;
    while (watch.isMaking && !ended.aborted && Date.now() < limit)
        await (0,promises_.setTimeout)(20);
}
/** @throws {Error} when a container that isn't being started has said nothing for too long. */
async function silence(watch, settled) {
    for (let seconds = 0; seconds < ANSWER_LIMIT_S; seconds = watch.isBooting ? 0 : seconds + 1)
        await (0,promises_.setTimeout)(1_000, undefined, { ref: false, signal: settled });
    throw new Error(`the builder didn't answer within ${ANSWER_LIMIT_S} s`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./oci/platform.js
var platform = __nccwpck_require__(8190);
// EXTERNAL MODULE: ./buildkit/docker-config-folder.js
var docker_config_folder = __nccwpck_require__(88130);
;// CONCATENATED MODULE: ./buildkit/stored-builder.js





const NAME = /^[a-z][a-z0-9._-]*$/i;
/**
 * Reads what buildx keeps of a builder; undefined where it keeps nothing, something else, or several nodes.
 * @see https://github.com/docker/buildx/blob/v0.35.0/store/nodegroup.go
 */
function readStoredContainer(env, name) {
    if (!NAME.test(name))
        return undefined;
    const folder = env['BUILDX_CONFIG'] || (0,external_node_path_.join)((0,docker_config_folder/* dockerConfigFolder */.P)(env), 'buildx');
    try {
        // At once: whatever is awaited comes back when all modules are loaded.
        return parseStored(JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'instances', name.toLowerCase()), 'utf8')));
    }
    catch {
        return undefined;
    }
}
function parseStored(value) {
    if (!(0,json/* isRecord */.u)(value) || value['Driver'] !== 'docker-container')
        return undefined;
    const { Name: name, Nodes: nodes } = value;
    const [node, ...others] = Array.isArray(nodes) ? nodes : [];
    if (!(0,json/* isRecord */.u)(node) || others.length > 0 || typeof name !== 'string')
        return undefined;
    const { Name: nodeName, Platforms: platforms } = node;
    if (typeof nodeName !== 'string')
        return undefined;
    const given = Array.isArray(platforms) ? platforms : [];
    const preferred = given.map(parseOciPlatform).filter((platform) => platform !== undefined);
    return preferred.length === given.length ? { name, node: nodeName, preferred } : undefined;
}
/** @see https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md */
function parseOciPlatform(value) {
    if (!(0,json/* isRecord */.u)(value))
        return undefined;
    const { os, architecture, variant } = value;
    if (typeof os !== 'string' || typeof architecture !== 'string')
        return undefined;
    return (0,platform/* normalizePlatform */.FL)({ os, architecture, ...(typeof variant === 'string' && { variant }) });
}

;// CONCATENATED MODULE: ./buildkit/find-early.js



/**
 * Asks for the builder before anything else is loaded, where the inputs as they stand leave no doubt which one is meant: it takes as
 * long to answer as the rest of us takes to load, and many times as long to start. Only a builder that was named is started, as
 * any build with it would.
 */
function findEarly({ env, signal }, { given }) {
    const [name, ...others] = given
        .filter((each) => each.name === 'builder')
        .flatMap(({ values }) => values.map((value) => value.trim()).filter((value) => value !== ''));
    if (others.length > 0)
        return undefined;
    const starts = name !== undefined && !given.some((each) => each.name === 'dry-run');
    const unwanted = new AbortController();
    const query = { name, boot: starts, signal: AbortSignal.any([signal, unwanted.signal]) };
    const stored = starts ? readStoredContainer(env, name) : undefined;
    const dialled = stored === undefined ? undefined : dialContainer((0,buildkit_buildx/* likeliestBuildx */.tx)(env), stored, env);
    const found = dialled === undefined ? (0,buildkit_buildx/* findBuildx */.ah)(env, query) : describe(dialled, env, query);
    // Whoever waits for it is told.
    found.catch(() => { });
    return {
        ...{ found, starts, dialled },
        [Symbol.asyncDispose]: async () => {
            unwanted.abort();
            await dialled?.control[Symbol.asyncDispose]();
        },
    };
}
/** As the container itself says; where it can't be reached like this, as buildx says, or why it can't be reached at all. */
async function describe({ buildx, stored, worker }, env, query) {
    const said = await Promise.race([worker.catch(() => undefined), aborted(query.signal)]);
    return said === undefined
        ? await (0,buildkit_buildx/* findBuildx */.ah)(env, query)
        : { buildx, builder: (0,buildkit_buildx/* describeContainer */.rc)(stored, said) };
}
function aborted(signal) {
    return new Promise((_, reject) => {
        if (signal.aborted)
            reject(signal.reason);
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
}
/** The same, or what a builder says once it is started, if it has to be. */
async function findRunning(env, query, early) {
    const found = await early?.found;
    if (found === undefined)
        return await (0,buildkit_buildx/* findBuildx */.ah)(env, query);
    const isEnough = !query.boot || early?.starts || isRunning(found.builder);
    return isEnough ? found : await (0,buildkit_buildx/* findBuildx */.ah)(env, query);
}
/** Its platforms are known only then. */
function isRunning(builder) {
    return !(builder instanceof Error) && builder.nodes.every(({ platforms }) => platforms.length > 0);
}


/***/ }),

/***/ 85243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ endWithUs),
/* harmony export */   S: () => (/* binding */ leadGroup)
/* harmony export */ });
/**
 * A program that was started `detached`, and everything that it starts: docker runs buildx as a plugin, and not every docker
 * passes a signal on. Nobody would end them after us, so that they end with us at the latest.
 */
function leadGroup(child) {
    const send = (signal) => {
        if (child.pid !== undefined)
            tryKill(-child.pid, signal);
    };
    endWithUs(child, send);
    return send;
}
/** Kills a program when we exit, if it still runs. */
function endWithUs(child, send) {
    const end = () => send('SIGKILL');
    if (running.size === 0)
        process.once('exit', endAll);
    running.add(end);
    const forget = () => {
        running.delete(end);
        if (running.size === 0)
            process.off('exit', endAll);
    };
    child.once('error', forget).once('close', forget);
}
const running = new Set();
function endAll() {
    for (const end of running)
        end();
}
/** Whoever has ended meanwhile needs no signal. */
function tryKill(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // ESRCH
    }
}


/***/ }),

/***/ 32277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ProgramMissingError),
/* harmony export */   R: () => (/* binding */ runProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85243);


/** The program isn't installed. */
class ProgramMissingError extends Error {
    name = 'ProgramMissingError';
    program;
    constructor(program, cause) {
        super(`${program} is not installed, or not on the PATH`, { cause });
        this.program = program;
    }
}
const KEPT_STDERR = 64 * 1024;
const KILL_AFTER_MS = 3_000;
/** Runs a program with an argument list, never through a shell. Rejects only when it can't be started. */
function runProcess(program, args, options) {
    return new Promise((resolve, reject) => {
        // On a terminal everybody gets the Ctrl-C.
        const ownGroup = !options.inheritStderr && !options.inheritStdin;
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            detached: ownGroup,
            env: options.env,
            stdio: [
                options.inheritStdin ? 'inherit' : 'pipe',
                options.inheritStdout ? 'inherit' : 'pipe',
                options.inheritStderr ? 'inherit' : 'pipe',
            ],
            ...(options.cwd !== undefined && { cwd: options.cwd }),
        });
        let stdout = '';
        let stderr = '';
        let killer;
        const send = ownGroup ? (0,_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .leadGroup */ .S)(child) : alone(child);
        const interrupt = () => {
            send('SIGINT');
            killer = setTimeout(() => send('SIGKILL'), KILL_AFTER_MS);
        };
        if (options.signal?.aborted)
            interrupt();
        else
            options.signal?.addEventListener('abort', interrupt, { once: true });
        child.stdout?.setEncoding('utf8').on('data', (text) => {
            stdout += text;
            options.onStdout?.(text);
        });
        child.stderr?.setEncoding('utf8').on('data', (text) => {
            stderr = (stderr + text).slice(-KEPT_STDERR);
            options.onStderr?.(text);
        });
        // A program that ends without reading its input makes the pipe break: its exit status tells more.
        child.stdin?.on('error', () => { });
        Promise.resolve(options.input ?? '').then((text) => child.stdin?.end(text), () => child.stdin?.end());
        const done = () => {
            clearTimeout(killer);
            options.signal?.removeEventListener('abort', interrupt);
        };
        child.on('error', (error) => {
            done();
            reject(error.code === 'ENOENT' ? new ProgramMissingError(program, error) : error);
        });
        child.on('close', (code, signal) => {
            done();
            resolve({ exitCode: code ?? 128 + signalNumber(signal), stdout, stderr });
        });
    });
}
function alone(child) {
    const send = (signal) => void child.kill(signal);
    (0,_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .endWithUs */ .A)(child, send);
    return send;
}
function signalNumber(signal) {
    switch (signal) {
        case 'SIGINT':
            return 2;
        case 'SIGTERM':
            return 15;
        default:
            return 9;
    }
}


/***/ }),

/***/ 11415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ decodeHistoryEvent),
/* harmony export */   IS: () => (/* binding */ encodeHistoryRequest),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   c1: () => (/* binding */ decodeReadResponse),
/* harmony export */   on: () => (/* binding */ encodeReadRequest),
/* harmony export */   pC: () => (/* binding */ decodeTimestamp),
/* harmony export */   pQ: () => (/* binding */ decodeStatus),
/* harmony export */   sE: () => (/* binding */ encodeFinalizeRequest)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69185);

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


/***/ }),

/***/ 23863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _buildkit_find_early_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23993);
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

/** Where each command's story is told, loaded when somebody wants to hear it. */
const STORIES = {
    publish: async () => async (ports, raw) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const early = __addDisposableResource(env_1, (0,_buildkit_find_early_js__WEBPACK_IMPORTED_MODULE_0__/* .findEarly */ .v)(ports, raw), true);
            const { publish } = await Promise.all(/* import() */[__nccwpck_require__.e(8146), __nccwpck_require__.e(3757), __nccwpck_require__.e(7149), __nccwpck_require__.e(9805), __nccwpck_require__.e(1683), __nccwpck_require__.e(9296), __nccwpck_require__.e(8404), __nccwpck_require__.e(3075), __nccwpck_require__.e(5606), __nccwpck_require__.e(4949), __nccwpck_require__.e(4640)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94640));
            return await publish(ports, raw, early);
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
    },
    promote: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8146), __nccwpck_require__.e(3757), __nccwpck_require__.e(7149), __nccwpck_require__.e(9805), __nccwpck_require__.e(1683), __nccwpck_require__.e(9296), __nccwpck_require__.e(8404), __nccwpck_require__.e(3075), __nccwpck_require__.e(5606), __nccwpck_require__.e(6289)]).then(__nccwpck_require__.bind(__nccwpck_require__, 46289))).promote,
    tags: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3757), __nccwpck_require__.e(9805), __nccwpck_require__.e(1683), __nccwpck_require__.e(9296), __nccwpck_require__.e(8404), __nccwpck_require__.e(4949), __nccwpck_require__.e(4301), __nccwpck_require__.e(8653)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88653))).tags,
    diff: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3757), __nccwpck_require__.e(9296), __nccwpck_require__.e(4349), __nccwpck_require__.e(7931)]).then(__nccwpck_require__.bind(__nccwpck_require__, 67931))).diff,
    shared: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3757), __nccwpck_require__.e(9296), __nccwpck_require__.e(4349), __nccwpck_require__.e(2441)]).then(__nccwpck_require__.bind(__nccwpck_require__, 52441))).shared,
    prune: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3757), __nccwpck_require__.e(9805), __nccwpck_require__.e(6263), __nccwpck_require__.e(9296), __nccwpck_require__.e(277)]).then(__nccwpck_require__.bind(__nccwpck_require__, 70277))).prune,
    report: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3757), __nccwpck_require__.e(9296), __nccwpck_require__.e(2865)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45162))).report,
    comment: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3757), __nccwpck_require__.e(9296), __nccwpck_require__.e(8543)]).then(__nccwpck_require__.bind(__nccwpck_require__, 13412))).comment,
};
async function runCommand(ports, name, inputs) {
    const run = await STORIES[name]();
    return await run(ports, inputs);
}


/***/ }),

/***/ 57722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ detectHost)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./inputs/command.js
var inputs_command = __nccwpck_require__(70872);
// EXTERNAL MODULE: ./inputs/commands/publish.js
var publish = __nccwpck_require__(30079);
// EXTERNAL MODULE: ./inputs/commands.js
var commands = __nccwpck_require__(91879);
// EXTERNAL MODULE: ./inputs/host-command.js
var host_command = __nccwpck_require__(42319);
// EXTERNAL MODULE: ./inputs/raw.js
var raw = __nccwpck_require__(76371);
;// CONCATENATED MODULE: ./inputs/environment.js





/**
 * The inputs of an action: the runner sets `INPUT_` and the name in upper case, spaces as `_` and dashes kept, for
 * every name under `with:`, known or not. What is empty was not given: action.yml's inputs are always set.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
 */
function readActionInputs(environment) {
    return readPrefixed('with', 'INPUT_', environment, (rest) => rest.toLowerCase());
}
/**
 * The settings of a plugin (Woodpecker, Drone): `PLUGIN_` and the name in upper case, dashes as `_`.
 * @see https://woodpecker-ci.org/docs/usage/plugins/creating-plugins#settings
 */
function readPluginInputs(environment) {
    return readPrefixed('plugin', 'PLUGIN_', environment, (rest) => rest.toLowerCase().replaceAll('_', '-'));
}
function readPrefixed(source, prefix, environment, nameOf) {
    const command = (0,commands/* findCommand */.Z)(environment[prefix + host_command/* COMMAND_INPUT */.l.toUpperCase()] ?? '') ?? publish/* PUBLISH */.W;
    const given = Object.entries(environment).flatMap(([variable, value]) => {
        if (!variable.startsWith(prefix) || value === undefined || value === '')
            return [];
        const name = nameOf(variable.slice(prefix.length));
        return [{ name, spelling: spellFound(command, source, name, variable), values: [value] }];
    });
    return { source, given: inOrder(command, given), problems: [] };
}
// A job's own variable may start with INPUT_ as well, so an unknown name says where it was seen.
function spellFound(command, source, name, variable) {
    if (source === 'plugin')
        return variable;
    const isKnown = (0,inputs_command/* findOption */.$K)(command, name) !== undefined || command.reserved?.includes(name);
    return isKnown ? (0,raw/* spell */.l)(source, name) : `${(0,raw/* spell */.l)(source, name)} (environment variable ${variable})`;
}
// An environment has no order of its own that means anything; problems come in that of the options.
function inOrder({ options }, given) {
    const rank = new Map(options.map(({ name }, index) => [name, index]));
    const rankOf = ({ name }) => rank.get(name) ?? options.length;
    return given.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
;// CONCATENATED MODULE: ./hosts/file-command.js



/**
 * Gives the runner a value under a name, in one of the files that it reads after the step: outputs, variables, states. No value
 * can end before its end, whatever is in it. `@actions/core` writes the same, but is a megabyte that would be loaded before
 * buildx is asked anything.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
function appendCommand(file, name, value) {
    const delimiter = `layerwise_${(0,external_node_crypto_.randomUUID)()}`;
    (0,external_node_fs_.appendFileSync)(file, `${[`${name}<<${delimiter}`, value, delimiter].join(external_node_os_.EOL)}${external_node_os_.EOL}`);
}

;// CONCATENATED MODULE: ./hosts/show-plain.js
/** Plain lines; what went wrong and what other programs say goes to the error stream. */
function showPlain(message, out, err) {
    switch (message.kind) {
        case 'heading':
            out(`\n${message.text}\n`);
            break;
        case 'info':
        case 'notice':
        case 'report':
            out(`${message.text}\n`);
            break;
        case 'group':
            out(`${message.title}\n`);
            break;
        case 'group-end':
            break;
        case 'warning':
            err(`warning: ${withHint(message)}\n`);
            break;
        case 'error':
            err(`error: ${withHint(message)}\n`);
            break;
        case 'output':
            err(message.text);
            break;
        default:
            message;
    }
}
function withHint(message) {
    return message.hint === undefined ? message.text : `${message.text}\n  ${message.hint}`;
}

;// CONCATENATED MODULE: ./hosts/github.js
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






// Whatever else a job calls STATE_… is not ours.
const STATE = 'layerwise_';
/** GitHub Actions. @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const github = {
    detect: (env) => env['GITHUB_ACTIONS'] === 'true',
    create: async ({ env, out }) => {
        const { parseGitHubEvent } = await Promise.all(/* import() */[__nccwpck_require__.e(8146), __nccwpck_require__.e(7149), __nccwpck_require__.e(3029)]).then(__nccwpck_require__.bind(__nccwpck_require__, 63029));
        const path = env['GITHUB_EVENT_PATH'] ?? '';
        const payload = path !== '' && (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '{}';
        const event = parseGitHubEvent(env, payload, path);
        const workflow = event.context;
        const { repository } = workflow;
        // Commands go where everything else goes, which core doesn't ask.
        const command = (name, text = '', properties = '') => out(`::${name}${properties}::${escapeData(text)}\n`);
        // While another program writes, the runner must not take its lines for commands.
        let token;
        const say = (kind, text, at) => {
            if (token === undefined)
                command(kind, text, at && placeProperties(at, env['GITHUB_WORKSPACE']));
            else
                out(`${kind}: ${text}\n`);
        };
        return {
            name: 'github',
            isGitHubLike: true,
            withoutSecrets: workflow.pullRequest?.fromFork === true || env['GITHUB_ACTOR'] === 'dependabot[bot]',
            defaultImage: ({ repository }) => repository !== undefined && isGitHubCom(env)
                ? `ghcr.io/${repository.owner}/${repository.name}`.toLowerCase()
                : undefined,
            inputs: () => readActionInputs(env),
            context: async (source, folder) => {
                if (source !== 'git' || folder === undefined)
                    return workflow;
                const { gitContext } = await Promise.all(/* import() */[__nccwpck_require__.e(9805), __nccwpck_require__.e(5199)]).then(__nccwpck_require__.bind(__nccwpck_require__, 55199));
                return { ...workflow, ...(await gitContext(folder, env)) };
            },
            // An enterprise server's token is nothing to ghcr.io.
            ...(env['GITHUB_ACTOR'] !== undefined &&
                isGitHubCom(env) && {
                jobToken: { registry: 'ghcr.io', username: env['GITHUB_ACTOR'] },
            }),
            ...(repository !== undefined && {
                pullRequests: async (token, signal) => {
                    const { gitHubPullRequests } = await Promise.all(/* import() */[__nccwpck_require__.e(8146), __nccwpck_require__.e(7149), __nccwpck_require__.e(449)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90449));
                    return gitHubPullRequests(await openApi(env, token, signal), named(repository), event);
                },
                commits: async (token, signal) => {
                    const { gitHubCommits } = await __nccwpck_require__.e(/* import() */ 3735).then(__nccwpck_require__.bind(__nccwpck_require__, 23735));
                    const api = await openApi(env, token, signal);
                    return {
                        ...gitHubCommits(api, named(repository)),
                        [Symbol.asyncDispose]: () => api[Symbol.asyncDispose](),
                    };
                },
                branches: async (token, signal) => {
                    const env_1 = { stack: [], error: void 0, hasError: false };
                    try {
                        const { gitHubBranches } = await __nccwpck_require__.e(/* import() */ 2809).then(__nccwpck_require__.bind(__nccwpck_require__, 2809));
                        const api = __addDisposableResource(env_1, await openApi(env, token, signal), true);
                        return await gitHubBranches(api, named(repository));
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
                },
            }),
            toolCache: async () => {
                const { gitHubToolCache } = await Promise.all(/* import() */[__nccwpck_require__.e(8146), __nccwpck_require__.e(3757), __nccwpck_require__.e(7149), __nccwpck_require__.e(2496)]).then(__nccwpck_require__.bind(__nccwpck_require__, 92496));
                return gitHubToolCache(env, Date.now());
            },
            mask: (secret) => {
                // The runner masks line by line.
                for (const line of secret.split(/\r?\n/))
                    if (line.trim() !== '')
                        command('add-mask', line);
            },
            show: (message) => {
                switch (message.kind) {
                    case 'heading':
                        out(`\n${withoutCommands(message.text)}\n`);
                        break;
                    case 'info':
                    case 'report':
                        out(`${withoutCommands(message.text)}\n`);
                        break;
                    case 'output':
                        out(message.text);
                        break;
                    case 'notice':
                        say('notice', message.text, message.at);
                        break;
                    case 'warning':
                        say('warning', withHint(message), message.at);
                        break;
                    case 'error':
                        say('error', withHint(message));
                        break;
                    case 'group':
                        command('group', message.title);
                        token = (0,external_node_crypto_.randomUUID)();
                        command('stop-commands', token);
                        break;
                    case 'group-end':
                        if (token !== undefined)
                            out(`\n::${token}::\n`);
                        token = undefined;
                        command('endgroup');
                        break;
                    default:
                        message;
                }
            },
            // Every runner that has Node 24 gives us its files.
            setOutput: (name, value) => {
                if (env['GITHUB_OUTPUT'])
                    appendCommand(env['GITHUB_OUTPUT'], name, value);
            },
            exportVariable: (name, value) => {
                if (env['GITHUB_ENV'])
                    appendCommand(env['GITHUB_ENV'], name, value);
            },
            addSummary: async (markdown) => {
                if (!env['GITHUB_STEP_SUMMARY'])
                    return;
                const { summary } = await __nccwpck_require__.e(/* import() */ 2144).then(__nccwpck_require__.bind(__nccwpck_require__, 2144));
                await summary.addRaw(markdown, true).write();
            },
            saveState: (name, value) => {
                if (env['GITHUB_STATE'])
                    appendCommand(env['GITHUB_STATE'], `${STATE}${name}`, value);
            },
            ...(env[`STATE_${STATE}started`] !== undefined && {
                cleanup: {
                    workspace: env[`STATE_${STATE}workspace`],
                    builder: env[`STATE_${STATE}builder`],
                    kept: env[`STATE_${STATE}kept`],
                },
            }),
        };
    },
};
async function openApi(env, token, signal) {
    const { openGitHubApi } = await __nccwpck_require__.e(/* import() */ 5465).then(__nccwpck_require__.bind(__nccwpck_require__, 95465));
    const url = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    return await openGitHubApi({ url, token, environment: env, signal });
}
function named({ owner, name }) {
    return { owner, repo: name };
}
function isGitHubCom(env) {
    return (env['GITHUB_SERVER_URL'] ?? 'https://github.com') === 'https://github.com';
}
/** A branch or a Dockerfile must not give the runner commands by what we print of it. */
function withoutCommands(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replace(/##(?=\[)/g, '#\u200b#');
}
/** Beside a line GitHub shows only what is in the repository. */
function placeProperties({ file, line }, workspace) {
    const path = workspace === undefined ? '..' : (0,external_node_path_.relative)(workspace, file);
    if ((0,external_node_path_.isAbsolute)(path) || path.split(external_node_path_.sep)[0] === '..')
        return '';
    return ` file=${escapeProperty(path.replaceAll(external_node_path_.sep, '/'))},line=${line}`;
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

;// CONCATENATED MODULE: ./hosts/local.js

/** A person at a terminal, or a CI that we don't know: the checkout is all that is known. */
const local = {
    detect: () => true,
    create: ({ env, out, err }) => ({
        name: 'local',
        isGitHubLike: false,
        withoutSecrets: false,
        defaultImage: () => undefined,
        inputs: () => undefined,
        context: async (_source, folder) => {
            if (folder === undefined)
                return { event: 'local' };
            const { gitContext } = await Promise.all(/* import() */[__nccwpck_require__.e(9805), __nccwpck_require__.e(5199)]).then(__nccwpck_require__.bind(__nccwpck_require__, 55199));
            return { event: 'local', ...(await gitContext(folder, env)) };
        },
        mask: () => { },
        show: (message) => showPlain(message, out, err),
        setOutput: () => { },
        exportVariable: () => { },
        addSummary: async () => { },
        saveState: () => { },
    }),
};

;// CONCATENATED MODULE: ./hosts/index.js


/** The first that recognises itself runs us; local always does. */
const HOSTS = [github, local];
async function detectHost(environment) {
    const definition = HOSTS.find((host) => host.detect(environment.env)) ?? local;
    return await definition.create(environment);
}


/***/ }),

/***/ 55932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ TOOL_CACHE_CALL),
/* harmony export */   X6: () => (/* binding */ callToolCache),
/* harmony export */   gj: () => (/* binding */ CALL_ENDS)
/* harmony export */ });
/* harmony import */ var _tool_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24798);

/** The first argument of a process that is only the cache's client. */
const TOOL_CACHE_CALL = '--tool-cache';
/** How that process ends; anything else is a failure. */
const CALL_ENDS = { done: 0, nothing: 3 };
/** One call of `@actions/cache`, for the folder in the current one. @returns the exit code. */
async function callToolCache([method, key = '']) {
    const cache = await Promise.all(/* import() */[__nccwpck_require__.e(9805), __nccwpck_require__.e(2144), __nccwpck_require__.e(289)]).then(__nccwpck_require__.bind(__nccwpck_require__, 10289));
    if (!cache.isFeatureAvailable())
        return CALL_ENDS.nothing;
    const isDone = method === 'keep'
        ? (await cache.saveCache([_tool_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .KEPT */ .t], key)) > 0
        : // What only begins like it is another one's.
            (await cache.restoreCache([_tool_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .KEPT */ .t], key)) === key;
    return isDone ? CALL_ENDS.done : CALL_ENDS.nothing;
}


/***/ }),

/***/ 24798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ KEPT)
/* harmony export */ });
/** Its name: a part of what it is found by. */
const KEPT = 'kept';


/***/ }),

/***/ 42015:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _commands_run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(23863);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(57722);
/* harmony import */ var _hosts_tool_cache_client_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(55932);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(61200);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3951);







/** As a command line with a command as first argument; else as whatever the host makes of us. Only this file has effects when it is loaded. */
async function main(argv) {
    // One of ours has started us for that alone.
    if (argv[0] === _hosts_tool_cache_client_js__WEBPACK_IMPORTED_MODULE_4__/* .TOOL_CACHE_CALL */ .Rh)
        return await (0,_hosts_tool_cache_client_js__WEBPACK_IMPORTED_MODULE_4__/* .callToolCache */ .X6)(argv.slice(1));
    const { parseCommandLine } = await __nccwpck_require__.e(/* import() */ 1712).then(__nccwpck_require__.bind(__nccwpck_require__, 71712));
    const line = parseCommandLine(argv);
    // A result on standard output stands there alone.
    const quiet = line.kind === 'run' && claimsOutput(line.inputs);
    const write = (text) => void process.stdout.write(text);
    const out = quiet ? (text) => void process.stderr.write(text) : write;
    // Before anything is loaded that takes a while. What other commands print is for reading or for a file.
    if (line.kind === 'host' || (line.kind === 'run' && line.command === 'publish'))
        out(`layerwise ${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r}\n`);
    const host = await (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_3__/* .detectHost */ .k)({ env: process.env, out, err: (text) => void process.stderr.write(text) });
    const ports = {
        host,
        env: process.env,
        folder: process.cwd(),
        signal: cancellation(),
        now: () => Date.now(),
        terminal: terminal(quiet ? process.stderr : process.stdout, host.isGitHubLike),
        version: _version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r,
        input: () => process.stdin,
        write,
    };
    switch (line.kind) {
        case 'help': {
            const { renderHelp } = await __nccwpck_require__.e(/* import() */ 8166).then(__nccwpck_require__.bind(__nccwpck_require__, 88166));
            write(renderHelp(line.command));
            return 0;
        }
        case 'version':
            write(`layerwise ${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r}\n`);
            return 0;
        case 'wrong': {
            const { refuseInputs } = await __nccwpck_require__.e(/* import() */ 8515).then(__nccwpck_require__.bind(__nccwpck_require__, 38515));
            return refuseInputs(ports, line.problems);
        }
        case 'run':
            return await (0,_commands_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d)(ports, line.command, line.inputs);
        case 'host':
            return await asHost(ports);
    }
}
async function asHost(ports) {
    if (ports.host.cleanup !== undefined) {
        const { cleanUp } = await __nccwpck_require__.e(/* import() */ 2930).then(__nccwpck_require__.bind(__nccwpck_require__, 52930));
        return await cleanUp(ports);
    }
    ports.host.saveState('started', 'true');
    const given = ports.host.inputs();
    if (given !== undefined) {
        const { hostCommand } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 42319));
        const { name, inputs } = hostCommand(given);
        return await (0,_commands_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d)(ports, name, inputs);
    }
    const { renderHelp } = await __nccwpck_require__.e(/* import() */ 8166).then(__nccwpck_require__.bind(__nccwpck_require__, 88166));
    ports.host.show({ kind: 'report', text: renderHelp() });
    return 2;
}
// `-`, a destination that is `-`, or none where these two have to go somewhere.
const ARCHIVE = /^-$|dest=-(?=[",]|$)|^(?!.*dest=).*type=(?:tar|oci)\b/m;
/** Whether standard output is for a result, or for an archive: then nothing else may be written there. */
function claimsOutput(inputs) {
    return inputs.given.some(({ name, values }) => {
        if (name === 'json')
            return values.includes('-');
        return name === 'outputs' && values.some((value) => ARCHIVE.test(value));
    });
}
function cancellation() {
    const controller = new AbortController();
    let asked = 0;
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => {
            // One Ctrl-C comes twice where npm passes it on; who asks again later doesn't want to wait for the tidying up.
            if (!controller.signal.aborted)
                asked = Date.now();
            else if (Date.now() - asked > 1_000)
                process.exit(new _report_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Cancelled */ .cJ(signal).exitCode);
            controller.abort(new _report_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Cancelled */ .cJ(signal));
        });
    }
    return controller.signal;
}
/**
 * Compiling what a publish loads takes as long as starting Node does, and is the same every time. Node's own folder for it is in the
 * temporary one, where somebody else could put code; where ours can't be written, nothing is kept.
 * @see https://nodejs.org/api/module.html#moduleenablecompilecachecachedir
 */
function keepCompiledCode() {
    const { HOME, XDG_CACHE_HOME } = process.env;
    const caches = XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(HOME ?? '', '.cache');
    // Below the current folder it would be whoever made the checkout that put code there.
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(caches))
        node_module__WEBPACK_IMPORTED_MODULE_0__.enableCompileCache((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(caches, 'layerwise', 'node'));
}
function terminal(stream, isGitHubLike) {
    const { NO_COLOR, FORCE_COLOR, COLUMNS, TERM } = process.env;
    const columns = stream.columns ?? Number.parseInt(COLUMNS ?? '', 10);
    return {
        width: Number.isFinite(columns) && columns > 0 ? columns : isGitHubLike ? 120 : 80,
        colour: NO_COLOR ? false : FORCE_COLOR ? FORCE_COLOR !== '0' : stream.isTTY === true && TERM !== 'dumb',
        interactive: process.stderr.isTTY === true && process.stdin.isTTY === true && !isGitHubLike,
    };
}
const OLDEST_NODE = 24;
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE) {
    process.stderr.write(`error: layerwise needs Node.js ${OLDEST_NODE} or newer; this is ${process.versions.node}\n`);
    process.exitCode = 1;
}
else {
    keepCompiledCode();
    process.exitCode = await main(process.argv.slice(2)).catch((error) => {
        const shown = error instanceof Error ? (process.env['LAYERWISE_DEBUG'] === '1' ? error.stack : error.message) : error;
        process.stderr.write(`error: ${shown}\n`);
        return 1;
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 70872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ findOption),
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   s: () => (/* binding */ operandsUsage)
/* harmony export */ });
/** `publish [CONTEXT] [OPTION]…`. */
function usageOf(command) {
    return [command.name, operandsUsage(command), '[OPTION]…'].filter((part) => part !== '').join(' ');
}
/** `FROM [TO]`. */
function operandsUsage(command) {
    const usages = command.operands.map(({ placeholder, option, count }) => {
        const words = count === 'all' ? `${placeholder}…` : placeholder;
        return findOption(command, option)?.required ? words : `[${words}]`;
    });
    return usages.join(' ');
}
function findOption(command, name) {
    return command.options.find((option) => option.name === name);
}


/***/ }),

/***/ 91879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   Z: () => (/* binding */ findCommand)
/* harmony export */ });
/* harmony import */ var _commands_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(72529);
/* harmony import */ var _commands_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88213);
/* harmony import */ var _commands_promote_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(94336);
/* harmony import */ var _commands_prune_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(46292);
/* harmony import */ var _commands_publish_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(30079);
/* harmony import */ var _commands_report_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(43096);
/* harmony import */ var _commands_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(96187);
/* harmony import */ var _commands_tags_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6815);








/** All commands, in the order in which the help lists them. Each is run by a file in src/commands. */
const COMMANDS = [_commands_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .PUBLISH */ .W, _commands_promote_js__WEBPACK_IMPORTED_MODULE_2__/* .PROMOTE */ .R, _commands_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .TAGS */ .g, _commands_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .DIFF */ .M, _commands_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .SHARED */ .S, _commands_prune_js__WEBPACK_IMPORTED_MODULE_3__/* .PRUNE */ .j, _commands_report_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT */ .r, _commands_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMENT */ .Y];
function findCommand(name) {
    return COMMANDS.find((command) => command.name === name);
}


/***/ }),

/***/ 72529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ COMMENT)
/* harmony export */ });
const COMMENT = {
    name: 'comment',
    summary: 'Comment on a pull request with a saved result.',
    about: 'RESULT is what publish wrote with --json; "-" is standard input. Which pull request it is about is asked of the host, never of the result, which may come from a fork: see "Pull requests from forks" in the README.',
    operands: [{ placeholder: 'RESULT', option: 'result', count: 'one' }],
    options: [
        {
            name: 'result',
            kind: 'text',
            required: true,
            group: 'result',
            help: 'File with the saved result.',
        },
        {
            name: 'comment',
            kind: 'choice',
            choices: ['on-change', 'always'],
            default: 'on-change',
            group: 'result',
            help: "`on-change`: when something was uploaded, refused or failed, and not in a bot's pull request; `always`: every time.",
        },
        {
            name: 'github-token',
            kind: 'text',
            required: true,
            echo: 'nothing',
            githubDefault: 'github.token',
            group: 'result',
            help: 'Token that may comment on pull requests: the job needs `pull-requests: write`.',
        },
    ],
};


/***/ }),

/***/ 88213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ DIFF)
/* harmony export */ });
/* harmony import */ var _output_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4315);
/* harmony import */ var _registry_options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(49189);


const DIFF = {
    name: 'diff',
    summary: 'Compare two images: what a machine that has A must download to get B.',
    about: 'A and B are images in any registry, by tag or digest. Only manifests and configs are read, no layers. The exit code is 0 whether they differ or not.',
    operands: [
        { placeholder: 'A', option: 'before', count: 'one' },
        { placeholder: 'B', option: 'after', count: 'one' },
    ],
    options: [
        {
            name: 'before',
            kind: 'reference',
            required: true,
            group: 'image',
            help: 'The image that a machine has: the same as A.',
        },
        {
            name: 'after',
            kind: 'reference',
            required: true,
            group: 'image',
            help: 'The image that it is to get: the same as B.',
        },
        {
            name: 'platform',
            kind: 'platforms',
            grammar: 'csv',
            group: 'image',
            help: 'Platforms to compare, separated by commas. Unset: all that one of the two has.',
        },
        ..._registry_options_js__WEBPACK_IMPORTED_MODULE_1__/* .REGISTRY_OPTIONS */ .z,
        ..._output_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT_OPTIONS */ .z,
    ],
};


/***/ }),

/***/ 94336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ PROMOTE)
/* harmony export */ });
/* harmony import */ var _image_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(49136);
/* harmony import */ var _output_options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4315);
/* harmony import */ var _registry_options_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(49189);



const PROMOTE = {
    name: 'promote',
    summary: 'Copy an image by its digest to other repositories and registries, and set tags there.',
    about: 'SRC is an image in any registry, by tag or digest. It is copied as it is: the index, all platforms, attestations, and what refers to them, such as signatures. Layers are mounted within a registry and streamed between two. A destination that fails does not hold up the others, and the exit code is 1.',
    operands: [{ placeholder: 'SRC', option: 'source', count: 'one' }],
    options: [
        {
            name: 'source',
            kind: 'reference',
            required: true,
            group: 'image',
            help: 'The image: the same as SRC.',
        },
        {
            name: 'to',
            kind: 'references',
            grammar: 'csv',
            comments: 'anywhere',
            required: true,
            group: 'image',
            help: 'Where it goes, separated by commas or newlines: `name:tag`, or `name` for the tags of `tags`, or for the tag of SRC without these.',
        },
        {
            name: 'tags',
            kind: 'list',
            grammar: 'field-lines',
            comments: 'lines',
            group: 'image',
            help: 'Tag rules for every destination, one a line (`type=semver,pattern={{major}}.{{minor}}`). The version and the commit are those that the image says itself.',
        },
        _image_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAVOR */ .li,
        {
            ..._image_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .FLOATING_TAGS */ .ZY,
            help: 'When `latest`, `1` and `1.2` are moved: `monotonic`, to a version that is no older than the one that they point to, or `always`. Other names that can move, such as `stable`, always are.',
        },
        {
            name: 'if-exists',
            kind: 'choice',
            choices: ['overwrite', 'skip', 'fail'],
            default: 'overwrite',
            group: 'image',
            help: 'What happens where an immutable tag (`1.2.3`, `sha-…`) is that of another image: `overwrite` it, `skip` the whole repository, or `fail` before anything is copied.',
        },
        {
            name: 'dry-run',
            kind: 'boolean',
            default: false,
            group: 'output',
            help: 'Show which tags would be set, and write nothing to a registry.',
        },
        ..._registry_options_js__WEBPACK_IMPORTED_MODULE_2__/* .REGISTRY_OPTIONS */ .z,
        ..._output_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTPUT_OPTIONS */ .z,
    ],
};


/***/ }),

/***/ 46292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ PRUNE)
/* harmony export */ });
/* harmony import */ var _registry_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(49189);

const PRUNE = {
    name: 'prune',
    summary: 'Remove the cache tags of branches and pull requests that are gone.',
    about: 'REPOSITORY is where a registry cache is kept: the image itself, or its cache-repository. Branches and open pull requests are asked of GitHub where it runs us and --github-token is given, else the branches of the origin of the checkout in this folder. Only tags of BuildKit caches are removed, never what they point to; what cannot be removed makes the exit code 1.',
    operands: [{ placeholder: 'REPOSITORY', option: 'repositories', count: 'all' }],
    options: [
        {
            name: 'repositories',
            kind: 'repositories',
            grammar: 'csv',
            required: true,
            group: 'cache',
            help: 'Repositories with caches: the same as REPOSITORY.',
        },
        {
            name: 'images',
            kind: 'repositories',
            grammar: 'csv',
            group: 'cache',
            help: 'Images of this git repository whose caches are in a `cache-repository`. Caches of other images there are left alone.',
        },
        {
            name: 'branches',
            kind: 'list',
            grammar: 'csv',
            group: 'cache',
            help: 'Branches that are there, instead of asking anybody.',
        },
        {
            name: 'pull-requests',
            kind: 'list',
            grammar: 'csv',
            item: { form: 'NUMBER, or none', pattern: /^(?:\d{1,15}|none)$/ },
            group: 'cache',
            help: 'Numbers of the pull requests that are open, or `none`. Unset, and GitHub not asked: caches of pull requests are kept.',
        },
        {
            name: 'github-token',
            kind: 'text',
            echo: 'nothing',
            githubDefault: 'github.token',
            group: 'cache',
            help: 'Token that may read branches and pull requests: the job needs `contents: read` and `pull-requests: read`.',
        },
        {
            name: 'dry-run',
            kind: 'boolean',
            default: false,
            group: 'output',
            help: 'Show which tags would be removed, and remove none.',
        },
        ..._registry_options_js__WEBPACK_IMPORTED_MODULE_0__/* .REGISTRY_OPTIONS */ .z,
        {
            name: 'json',
            kind: 'text',
            group: 'result',
            help: 'File to write all of it to, as JSON; `-` writes it, and nothing else, to standard output.',
        },
    ],
};


/***/ }),

/***/ 30079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ PUBLISH)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(93409);

/** What the action and the plugin do too, so every input is an option. */
const PUBLISH = {
    name: 'publish',
    summary: 'Build an image for its platforms, push it by digest, check it, and set its tags.',
    about: 'CONTEXT is a path or a URL. Every input of the action is an option.',
    operands: [{ placeholder: 'CONTEXT', option: 'context', count: 'one' }],
    options: _table_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc,
    // What `docker buildx build` calls them.
    shortOptions: { '-f': 'file', '-t': 'tags', '-o': 'outputs' },
    reserved: _table_js__WEBPACK_IMPORTED_MODULE_0__/* .RESERVED_INPUTS */ .Pe,
};


/***/ }),

/***/ 43096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ REPORT)
/* harmony export */ });
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62630);

const REPORT = {
    name: 'report',
    summary: 'Show a saved result again, in any format.',
    about: 'FILE is what publish wrote with --json; "-" is standard input. The format "json" is the result as this release writes it.',
    operands: [{ placeholder: 'FILE', option: 'file', count: 'one' }],
    options: [
        {
            name: 'file',
            kind: 'text',
            required: true,
            group: 'result',
            help: 'The saved result: the same as FILE.',
        },
        {
            name: 'format',
            kind: 'choice',
            choices: _report_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_NAMES */ .BU,
            default: 'terminal',
            group: 'result',
            help: 'How to show it.',
        },
        {
            name: 'output',
            kind: 'text',
            group: 'result',
            help: 'File to write to. Unset, or `-`: standard output.',
        },
        {
            name: 'width',
            kind: 'integer',
            least: 60,
            most: 120,
            group: 'result',
            help: 'Columns of the format `terminal`. Unset: those of the terminal.',
        },
    ],
};


/***/ }),

/***/ 96187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ SHARED),
/* harmony export */   b: () => (/* binding */ namesNoImage)
/* harmony export */ });
/* harmony import */ var _output_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4315);
/* harmony import */ var _registry_options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(49189);


const SHARED = {
    name: 'shared',
    summary: 'Show which layers many images share, and what that saves.',
    about: 'REF is an image in any registry, by tag or digest; "-" reads a list from standard input. Only manifests and configs are read, no layers. An image that cannot be read is reported, the rest goes on, and the exit code is 1.',
    operands: [{ placeholder: 'REF', option: 'images', count: 'all', dash: 'file' }],
    options: [
        {
            name: 'images',
            kind: 'references',
            grammar: 'csv',
            comments: 'anywhere',
            group: 'image',
            help: 'Images: the same as REF.',
        },
        {
            name: 'file',
            kind: 'text',
            group: 'image',
            help: 'File with a list of images, one a line, `#` begins a comment; `-` is standard input.',
        },
        {
            name: 'tags-of',
            kind: 'repositories',
            grammar: 'csv',
            group: 'image',
            help: 'Repositories, all tags of which are meant.',
        },
        {
            name: 'platform',
            kind: 'platforms',
            grammar: 'csv',
            group: 'image',
            help: 'Platforms to look at, separated by commas. Unset: all.',
        },
        ..._registry_options_js__WEBPACK_IMPORTED_MODULE_1__/* .REGISTRY_OPTIONS */ .z,
        ..._output_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT_OPTIONS */ .z,
        {
            name: 'top',
            kind: 'integer',
            least: 1,
            most: 10_000,
            default: 10,
            group: 'result',
            help: 'How many layers and how many images are shown, the dearest first. The JSON has all.',
        },
    ],
};
/** There are three ways to name images, and one of them it has to be. */
function namesNoImage({ given }) {
    if (['images', 'file', 'tags-of'].some((name) => given.has(name)))
        return [];
    const allowed = 'REF, --file FILE or --tags-of REPOSITORY';
    const message = `REF: no image is named. Allowed: ${allowed}.`;
    return [{ code: 'command-line', input: 'REF', given: 'nothing', allowed, message }];
}


/***/ }),

/***/ 6815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ TAGS)
/* harmony export */ });
/* harmony import */ var _image_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(49136);

const TAGS = {
    name: 'tags',
    summary: 'Show which tags a publish would set, and the rule behind each.',
    about: 'Nothing is built, and no registry is asked. Branch, tag and commit are those of the CI that runs it, or of the folder that it is started in.',
    operands: [],
    options: [
        ..._image_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_INPUTS */ .EW,
        {
            name: 'json',
            kind: 'text',
            group: 'result',
            help: 'File to write tags, labels and annotations to, as JSON; `-` writes it, and nothing else, to standard output.',
        },
    ],
};


/***/ }),

/***/ 61892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ spelling),
/* harmony export */   q: () => (/* binding */ contradiction)
/* harmony export */ });
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76371);

function contradiction(facts, name, { why, ...rest }) {
    const input = spelling(facts, name);
    return { code: 'contradiction', input, ...rest, message: `${input}: ${why}. Allowed: ${rest.allowed}.` };
}
/** As the user wrote it, or would have to. */
function spelling({ given, source }, name) {
    return given.get(name)?.spelling ?? (0,_raw_js__WEBPACK_IMPORTED_MODULE_0__/* .spell */ .l)(source, name);
}


/***/ }),

/***/ 42319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hostCommand: () => (/* binding */ hostCommand),
/* harmony export */   l: () => (/* binding */ COMMAND_INPUT)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91879);

/** The name of the input by which an action that stands beside the one for publishing says what it does. */
const COMMAND_INPUT = 'command';
/** The command that a host's inputs are for, and what is left for it. Without a word about it they are for publishing. */
function hostCommand(raw) {
    const input = raw.given.find(({ name }) => name === COMMAND_INPUT);
    const command = input && (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .findCommand */ .Z)(input.values.join());
    if (command === undefined)
        return { name: 'publish', inputs: raw };
    return { name: command.name, inputs: { ...raw, given: raw.given.filter((other) => other !== input) } };
}


/***/ }),

/***/ 49136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ IMAGE_INPUTS),
/* harmony export */   ZY: () => (/* binding */ FLOATING_TAGS),
/* harmony export */   li: () => (/* binding */ FLAVOR)
/* harmony export */ });
const FLAVOR = {
    name: 'flavor',
    kind: 'list',
    grammar: 'field-lines',
    comments: 'lines',
    group: 'image',
    help: 'What holds for all tag rules, one a line: `latest=auto` (or `true`, `false`), `prefix=…` and `suffix=…`, each of these with an optional `,onlatest=true`.',
};
const FLOATING_TAGS = {
    name: 'floating-tags',
    kind: 'choice',
    choices: ['monotonic', 'always'],
    default: 'monotonic',
    group: 'image',
    help: 'When a moving tag (`latest`, `1.2`, a branch) is moved: `monotonic`, to what is newer than the image that it points to, or `always`.',
};
/**
 * What an image is called and what it says about itself: inputs of a publish, and options of `layerwise tags`. Where
 * docker/metadata-action has an input, name and grammar are its own.
 * @see https://github.com/docker/metadata-action/blob/v6/action.yml
 */
const IMAGE_INPUTS = [
    {
        name: 'images',
        kind: 'images',
        grammar: 'lines',
        comments: 'anywhere',
        group: 'image',
        help: 'Image names to publish to, one a line (`ghcr.io/acme/app`, or `name=…,enable=…`). Unset on GitHub and without references in `tags`: `ghcr.io/<owner>/<repository>`.',
    },
    {
        name: 'tags',
        kind: 'tags',
        grammar: 'field-lines',
        comments: 'lines',
        group: 'image',
        help: 'With `images`: tag rules, one a line (`type=semver,pattern={{version}}`; a bare word is `type=raw`). Without: full references, separated by commas or newlines, and `type=` rules for the default image. Unset: semver from a version tag, branch, pull request and short commit.',
    },
    FLAVOR,
    {
        name: 'tags-context',
        kind: 'choice',
        choices: ['workflow', 'git'],
        default: 'workflow',
        group: 'image',
        help: 'Where tag rules find branch, tag and commit: `workflow` (the event that started the run) or `git` (the checkout). Outside of a CI it is always `git`.',
    },
    {
        name: 'tags-compat',
        kind: 'boolean',
        default: false,
        group: 'image',
        help: 'Give exactly what docker/metadata-action gives, also where a registry refuses it or `latest` goes to a prerelease.',
    },
    {
        name: 'version',
        kind: 'text',
        group: 'image',
        help: 'Version that `type=semver` and `type=pep440` take. Unset: `version-file`, else the release or the git tag that started the run.',
    },
    {
        name: 'version-file',
        kind: 'text',
        group: 'image',
        help: 'File that holds the version: `package.json`, `Cargo.toml`, `pyproject.toml`, or one with the version alone in its first line (`VERSION`).',
    },
    {
        name: 'tag-prefix',
        kind: 'text',
        group: 'image',
        help: 'What the git tags of this component of a monorepo start with: with `api`, `api/v1.2.3` and `api@1.2.3` are version 1.2.3, and tags of other components are none.',
    },
    {
        name: 'pr-sha',
        kind: 'choice',
        choices: ['head', 'merge'],
        group: 'image',
        help: "Commit of a pull request's image: `head`, the last of its own, or `merge`, which the host makes for the run. Unset: `head`, and with `tags-compat` `merge`; `DOCKER_METADATA_PR_HEAD_SHA` is read too.",
    },
    {
        name: 'short-sha-length',
        kind: 'integer',
        least: 4,
        most: 64,
        group: 'image',
        help: 'How many characters of the commit `type=sha` and `{{sha}}` have. Unset: `DOCKER_METADATA_SHORT_SHA_LENGTH`, else 7.',
    },
    {
        name: 'labels',
        kind: 'pairs',
        grammar: 'lines',
        comments: 'metadata-lines',
        form: 'key=value',
        emptyValue: true,
        group: 'metadata',
        help: 'Labels for the image config, one `key=value` a line. With `images`, or without any reference, expressions such as `{{branch}}` are filled in, and the standard labels are there already.',
    },
    {
        name: 'annotations',
        kind: 'annotations',
        grammar: 'lines',
        comments: 'metadata-lines',
        group: 'metadata',
        help: 'OCI annotations, one `[level:]key=value` a line. Levels: `manifest` (the default), `index`, `manifest-descriptor`, `index-descriptor`, each with an optional `[platform]`.',
    },
    {
        name: 'annotation-levels',
        kind: 'annotation-levels',
        grammar: 'csv',
        group: 'metadata',
        help: 'Levels that the standard annotations and those without a level of their own are put on (`manifest,index`). Unset: `DOCKER_METADATA_ANNOTATIONS_LEVELS`, else version, revision, creation time and source on what the tags point to.',
    },
    {
        name: 'source-date-epoch',
        kind: 'epoch',
        group: 'metadata',
        help: 'Time that labels and annotations tell as that of creation, and that a `reproducible` build gives to all files: seconds since 1970, or `commit`, which gives each commit other layers then. Unset: `SOURCE_DATE_EPOCH` among `build-args` or in the environment, else labels and annotations have the time of the run.',
    },
];


/***/ }),

/***/ 34312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ PASSWORD),
/* harmony export */   HF: () => (/* binding */ USERNAME),
/* harmony export */   Mo: () => (/* binding */ REGISTRY)
/* harmony export */ });
/** How one gets into a registry, for every command that asks one. */
const REGISTRY = {
    name: 'registry',
    kind: 'registry',
    group: 'registry',
    help: 'Registry that `username` and `password` are for. Unset: `docker.io`.',
};
const USERNAME = {
    name: 'username',
    kind: 'text',
    group: 'registry',
    help: 'User name for `registry`. Unset: the credentials of the Docker configuration.',
};
const PASSWORD = {
    name: 'password',
    kind: 'text',
    echo: 'nothing',
    group: 'registry',
    help: 'Password or token for `registry`. On a command line, prefer `docker login`: other processes can read arguments.',
};


/***/ }),

/***/ 4315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ OUTPUT_OPTIONS)
/* harmony export */ });
/** How a command that looks at images tells what it found. */
const OUTPUT_OPTIONS = [
    {
        name: 'format',
        kind: 'choice',
        choices: ['terminal', 'markdown'],
        default: 'terminal',
        group: 'result',
        help: 'How to show it.',
    },
    {
        name: 'json',
        kind: 'text',
        group: 'result',
        help: 'File to write all of it to, as JSON; `-` writes it, and nothing else, to standard output.',
    },
];


/***/ }),

/***/ 26834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   a6: () => (/* binding */ NOT_SHOWN),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/** All that is wrong with several inputs together. */
function problemsOf(...results) {
    return results.flatMap((result) => (result.ok ? [] : result.error));
}
const NOT_SHOWN = '(not shown)';
const LONGEST = 100;
/** A value in quotes, on one line and no longer than a line, for a problem's text. */
function quote(value) {
    return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
}


/***/ }),

/***/ 76371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ spellingOf),
/* harmony export */   l: () => (/* binding */ spell)
/* harmony export */ });
/** How a user of this source writes an input's name. */
function spell(source, name) {
    switch (source) {
        case 'with':
            return `with: ${name}`;
        case 'option':
            return `--${name}`;
        case 'plugin':
            return `PLUGIN_${name.toUpperCase().replaceAll('-', '_')}`;
    }
}
/** As the user wrote an input's name, or would have to. */
function spellingOf({ source, given }, name) {
    return given.find((input) => input.name === name)?.spelling ?? spell(source, name);
}


/***/ }),

/***/ 49189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ halfCredentials),
/* harmony export */   z: () => (/* binding */ REGISTRY_OPTIONS)
/* harmony export */ });
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(61892);
/* harmony import */ var _login_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34312);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26834);



/** The options of commands that do nothing but ask registries: where they get in, and whom they trust. */
const REGISTRY_OPTIONS = [
    _login_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .REGISTRY */ .Mo,
    _login_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .USERNAME */ .HF,
    _login_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .PASSWORD */ .Ge,
    {
        name: 'buildkitd-config',
        kind: 'text',
        group: 'registry',
        help: 'Path of a buildkitd.toml that says which registries speak plain HTTP and whose certificates are trusted. Unset: the folders of certificates that Docker has.',
    },
];
/** A user name without a password, or the other way round. */
function halfCredentials(facts) {
    const half = (present, missing) => facts.given.has(present) && !facts.given.has(missing)
        ? [
            (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .contradiction */ .q)(facts, present, {
                given: present === 'password' ? _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_SHOWN */ .a6 : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(facts.inputs.username ?? ''),
                allowed: 'both, or neither',
                why: `is given without ${(0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .spelling */ .D)(facts, missing)}; a secret that doesn't exist is empty`,
            }),
        ]
        : [];
    if (facts.withoutSecrets)
        return [];
    return [...half('username', 'password'), ...half('password', 'username')];
}


/***/ }),

/***/ 93409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ RESERVED_INPUTS),
/* harmony export */   ak: () => (/* binding */ INPUT_GROUPS),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/* harmony import */ var _image_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(49136);
/* harmony import */ var _login_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34312);


/** The sections of the command line's help and of the README, in their order. */
const INPUT_GROUPS = {
    image: 'Images and tags',
    metadata: 'Metadata',
    build: 'Build',
    cache: 'Cache',
    output: 'Push and outputs',
    registry: 'Registry login',
    builder: 'Builder',
    result: 'Result',
};
/**
 * Every input, in the order in which people read them. Names and list grammars of docker/build-push-action,
 * docker/metadata-action (`images`, `tags`) and docker/setup-buildx-action are theirs.
 * @see https://github.com/docker/build-push-action/blob/v7/action.yml
 * @see https://github.com/docker/metadata-action/blob/v6/action.yml
 * @see https://github.com/docker/setup-buildx-action/blob/v4/action.yml
 */
const INPUTS = [
    ..._image_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_INPUTS */ .EW,
    {
        name: 'sep-tags',
        kind: 'separator',
        group: 'metadata',
        help: 'What separates the tags in the outputs `tags` and `tag-names`. Unset: a newline.',
    },
    {
        name: 'sep-labels',
        kind: 'separator',
        group: 'metadata',
        help: 'What separates the labels in the output `labels`. Unset: a newline.',
    },
    {
        name: 'sep-annotations',
        kind: 'separator',
        group: 'metadata',
        help: 'What separates the annotations in the output `annotations`. Unset: a newline.',
    },
    {
        name: 'bake-target',
        kind: 'text',
        default: 'docker-metadata-action',
        group: 'metadata',
        help: 'Target in the bake definition files of the outputs `bake-file` and `bake-file-…`.',
    },
    _image_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .FLOATING_TAGS */ .ZY,
    {
        name: 'if-exists',
        kind: 'choice',
        choices: ['overwrite', 'skip', 'fail'],
        default: 'overwrite',
        group: 'image',
        help: 'What happens when an immutable tag (`1.2.3`, `sha-…`) exists: `overwrite` it, `skip` the build and take the image that is there, or `fail` before the build.',
    },
    {
        name: 'on-unchanged',
        kind: 'choice',
        choices: ['publish', 'keep'],
        default: 'publish',
        group: 'image',
        help: 'What happens when the image holds what the one holds that it is compared with: `publish` it, or `keep` the other one and set the tags to that, so that nothing is deployed anew.',
    },
    {
        name: 'context',
        kind: 'text',
        // A URL can carry a token.
        echo: 'nothing',
        group: 'build',
        help: 'Path or URL of the build context. Unset: the current folder; on GitHub without a checkout, the repository at the commit of the run.',
    },
    {
        name: 'file',
        kind: 'text',
        group: 'build',
        formerly: ['dockerfile'],
        help: 'Path of the Dockerfile. Unset: `Dockerfile` in the context.',
    },
    {
        name: 'target',
        kind: 'text',
        group: 'build',
        help: 'Stage of the Dockerfile to build. Unset: the last one.',
    },
    {
        name: 'platforms',
        kind: 'platforms',
        grammar: 'csv',
        group: 'build',
        help: 'Platforms to build for, separated by commas or newlines (`linux/amd64,linux/arm64`). Unset: the platform of the builder.',
    },
    {
        name: 'build-args',
        kind: 'build-args',
        grammar: 'lines',
        echo: 'key',
        group: 'build',
        help: 'Build-time variables, one `NAME=value` a line; `NAME` alone takes the value from the environment.',
    },
    {
        name: 'build-contexts',
        kind: 'pairs',
        grammar: 'lines',
        form: 'name=source',
        emptyValue: false,
        echo: 'key',
        group: 'build',
        help: 'Additional named contexts, one `name=source` a line; the source is a path, a URL, `docker-image://…` or `oci-layout://…`.',
    },
    {
        name: 'secrets',
        kind: 'pairs',
        grammar: 'untrimmed-lines',
        form: 'id=value',
        emptyValue: true,
        echo: 'nothing',
        group: 'build',
        help: 'Secrets for the build, one `id=value` a line; a value of several lines stands in double quotes (`"id=…"`).',
    },
    {
        name: 'secret-envs',
        kind: 'pairs',
        grammar: 'csv',
        form: 'id=VARIABLE',
        emptyValue: false,
        echo: 'key',
        group: 'build',
        help: 'Secrets from environment variables, `id=VARIABLE` separated by commas or newlines.',
    },
    {
        name: 'secret-files',
        kind: 'pairs',
        grammar: 'lines',
        form: 'id=path',
        emptyValue: false,
        echo: 'key',
        group: 'build',
        help: 'Secrets from files, one `id=path` a line.',
    },
    {
        name: 'ssh',
        kind: 'list',
        grammar: 'csv',
        group: 'build',
        help: 'SSH agent sockets or keys for the build, separated by commas or newlines (`default`, `id=path`).',
    },
    {
        name: 'github-token',
        kind: 'text',
        echo: 'nothing',
        githubDefault: 'github.token',
        group: 'build',
        help: 'Token that BuildKit uses to fetch a Git context from GitHub, that signs in to `ghcr.io` where no other credentials are given, and that comments on pull requests.',
    },
    {
        name: 'no-cache',
        kind: 'boolean',
        default: false,
        group: 'build',
        help: 'Build every step again; a retry of a failed push still reuses what this run built.',
    },
    {
        name: 'no-cache-filters',
        kind: 'list',
        grammar: 'csv',
        group: 'build',
        help: 'Stages to build again, separated by commas or newlines.',
    },
    {
        name: 'pull',
        kind: 'boolean',
        default: false,
        group: 'build',
        help: 'Look for a newer version of every base image.',
    },
    {
        name: 'reproducible',
        kind: 'boolean',
        default: false,
        group: 'build',
        help: 'Give every file and image one fixed time, so that the same content has the same layer digest wherever and whenever it is built; a label has the true `created`. The time is `source-date-epoch`; unset: 1 January 1980.',
    },
    {
        name: 'call',
        kind: 'call',
        group: 'build',
        help: 'Ask the Dockerfile instead of building it: `check`, `outline` or `targets`, optionally with `,format=json`. `build`, the default, builds.',
    },
    {
        name: 'allow',
        kind: 'list',
        grammar: 'csv',
        group: 'build',
        help: 'Extra privileges for the build, separated by commas or newlines (`network.host`, `security.insecure`).',
    },
    {
        name: 'network',
        kind: 'choice',
        choices: ['default', 'host', 'none'],
        group: 'build',
        help: 'Network of `RUN` steps: `default`, `host` (needs `allow: network.host`) or `none`.',
    },
    {
        name: 'add-hosts',
        kind: 'list',
        grammar: 'csv',
        item: { form: 'name:address', pattern: /^[^:=]+[:=].+$/ },
        group: 'build',
        help: 'Entries for `/etc/hosts` during the build, `name:address` separated by commas or newlines.',
    },
    {
        name: 'cgroup-parent',
        kind: 'text',
        group: 'build',
        help: 'Parent cgroup of `RUN` steps.',
    },
    {
        name: 'shm-size',
        kind: 'size',
        group: 'build',
        help: 'Size of `/dev/shm` in `RUN` steps (`64m`, `2g`).',
    },
    {
        name: 'ulimit',
        kind: 'list',
        grammar: 'lines',
        item: { form: 'name=soft[:hard]', pattern: /^[a-z]+=(?:-1|\d+)(?::(?:-1|\d+))?$/ },
        group: 'build',
        help: 'Limits of `RUN` steps, one `name=soft[:hard]` a line (`nofile=1024:2048`).',
    },
    {
        name: 'provenance',
        kind: 'toggle',
        group: 'build',
        help: 'Provenance attestation: `true`, `false` or attributes (`mode=max`). Unset on GitHub: `mode=max` for a public repository, `mode=min` for a private one; elsewhere what buildx does.',
    },
    {
        name: 'sbom',
        kind: 'toggle',
        group: 'build',
        help: 'SBOM attestation: `true`, `false` or attributes (`generator=image`).',
    },
    {
        name: 'attests',
        kind: 'entries',
        grammar: 'lines',
        group: 'build',
        help: 'Attestations in buildx form, one `type=…` a line. `provenance` and `sbom`, where given, win over entries of their type.',
    },
    {
        name: 'cache',
        kind: 'caches',
        grammar: 'lines',
        group: 'cache',
        help: 'Managed build caches, separated by commas or newlines: `auto` (what fits, and it says why), `registry` (beside the image), `gha` (GitHub Actions), `s3`, `azblob`, `local`, `inline` (in the image), or one with attributes a line (`type=s3,bucket=…,region=…`). Each branch and pull request writes its own and reads those of its base and of the default branch. Unset: `auto`, or `none` beside `cache-from` and `cache-to`.',
    },
    {
        name: 'cache-repository',
        kind: 'repository',
        group: 'cache',
        help: "Repository for the managed cache in a registry (`ghcr.io/acme/cache`). Unset: the first image's, whose layers it then shares.",
    },
    {
        name: 'cache-timeout',
        kind: 'duration',
        default: '2m',
        group: 'cache',
        help: 'How long writing a cache may take, once the tags are set.',
    },
    {
        name: 'cache-import-timeout',
        kind: 'duration',
        default: '30s',
        group: 'cache',
        help: 'How long the build waits for a cache that does not answer; then it starts again without it.',
    },
    {
        name: 'cache-from',
        kind: 'cache-entries',
        grammar: 'lines',
        echo: 'nothing',
        group: 'cache',
        help: 'Cache sources in buildx form, one a line (`type=registry,ref=…`, or an image reference).',
    },
    {
        name: 'cache-to',
        kind: 'cache-entries',
        grammar: 'lines',
        echo: 'nothing',
        group: 'cache',
        help: 'Cache destinations in buildx form, one a line. They are written after the tags; a failure is a warning.',
    },
    {
        name: 'push',
        kind: 'boolean',
        group: 'output',
        help: 'Publish to the registries. Unset: `true`, except for a pull request from a fork, `load: true`, `outputs` of which none pushes, and `call`. In a pull request from a fork nothing is ever pushed.',
    },
    {
        name: 'push-timeout',
        kind: 'duration',
        default: '10m',
        group: 'output',
        help: 'How long pushes that fail on the way are tried again (`90s`, `10m`, `1h30m`).',
    },
    {
        name: 'load',
        kind: 'boolean',
        default: false,
        group: 'output',
        help: 'Load the image into Docker, as `outputs: type=docker` does.',
    },
    {
        name: 'outputs',
        kind: 'exporters',
        grammar: 'literal-lines',
        group: 'output',
        help: 'Outputs in buildx form, one a line (`type=local,dest=out`; a path alone is a local folder). Attributes of `type=image` and `type=registry` apply to what is published.',
    },
    {
        name: 'dry-run',
        kind: 'boolean',
        default: false,
        group: 'output',
        help: 'Print the whole plan and run none of it.',
    },
    _login_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .REGISTRY */ .Mo,
    {
        ..._login_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .USERNAME */ .HF,
        help: 'User name for `registry`. Unset: the credentials of the Docker configuration, and on GitHub the token of the job for `ghcr.io`.',
    },
    _login_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .PASSWORD */ .Ge,
    {
        name: 'builder',
        kind: 'text',
        group: 'builder',
        help: 'Name of an existing buildx builder. Unset: the current one if it can do what is asked, else one that is created for the run and removed after it.',
    },
    {
        name: 'buildkit-image',
        kind: 'reference',
        group: 'builder',
        help: 'BuildKit image of a builder created for the run; the same as `driver-opts: image=…`.',
    },
    {
        name: 'driver-opts',
        kind: 'list',
        grammar: 'literal-lines',
        item: { form: 'name=value', pattern: /^[^=]+=/ },
        echo: 'key',
        group: 'builder',
        help: 'Options of the docker-container driver for a builder created for the run, one `name=value` a line.',
    },
    {
        name: 'buildkitd-flags',
        kind: 'text',
        group: 'builder',
        help: 'Flags for buildkitd of a builder created for the run. Entitlements are enabled only where `allow` asks for them.',
    },
    {
        name: 'buildkitd-config',
        kind: 'text',
        group: 'builder',
        formerly: ['config'],
        help: 'Path of a buildkitd.toml for a builder created for the run.',
    },
    {
        name: 'buildkitd-config-inline',
        kind: 'text',
        echo: 'nothing',
        group: 'builder',
        formerly: ['config-inline'],
        help: 'Content of a buildkitd.toml for a builder created for the run.',
    },
    {
        name: 'qemu-image',
        kind: 'reference',
        group: 'builder',
        help: 'Image that installs QEMU when a platform is foreign to the machine. Unset: `tonistiigi/binfmt`, pinned by digest. One that is pinned is kept for later runs by the cache of GitHub Actions.',
    },
    {
        name: 'json',
        kind: 'text',
        group: 'result',
        help: 'File to write the result to, as JSON. On the command line `-` writes it, and nothing else, to standard output.',
    },
    {
        name: 'report',
        kind: 'text',
        group: 'result',
        help: 'File to write the Markdown report to.',
    },
    {
        name: 'html',
        kind: 'text',
        group: 'result',
        help: 'File to write the HTML report to: one self-contained page.',
    },
    {
        name: 'baseline',
        kind: 'reference',
        group: 'result',
        help: 'Image to compare with. Unset: what a moving tag pointed to before; in a pull request, the image of the base branch.',
    },
    {
        name: 'budget',
        kind: 'budgets',
        grammar: 'lines',
        comments: 'anywhere',
        group: 'result',
        help: 'What a publish may cost, one rule a line, checked before any tag moves: `type=uploaded,max=50MB`, `type=size,max=200MB,platform=linux/arm64`, `type=growth,max=5%`, `type=reused,min=80%`; each with `level=fail` (the default) or `level=warn`.',
    },
    {
        name: 'skip-advice',
        kind: 'list',
        grammar: 'csv',
        item: {
            form: 'copy-link, same-content, base-moved, context or all',
            pattern: /^(?:copy-link|same-content|base-moved|context|all)$/,
        },
        group: 'result',
        help: 'Advice that is not wanted, separated by commas or newlines: `copy-link`, `same-content`, `base-moved`, `context`, or `all`.',
    },
    {
        name: 'comment',
        kind: 'choice',
        choices: ['on-change', 'always', 'never'],
        default: 'on-change',
        group: 'result',
        help: "Comment on the pull request, one an image, edited in place: `on-change` when something was uploaded, refused or failed, and not in a bot's pull request; `always`; or `never`. Needs `pull-requests: write`; without it the job summary has the same.",
    },
];
/** Names that no release gives a meaning yet; refused, so that giving them one later breaks nobody. */
const RESERVED_INPUTS = ['buildx-version', 'builder-name'];


/***/ }),

/***/ 95031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** What a text says in JSON; undefined where it says nothing. */
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


/***/ }),

/***/ 8190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ normalizePlatform),
/* harmony export */   Y8: () => (/* binding */ parsePlatform),
/* harmony export */   my: () => (/* binding */ samePlatform)
/* harmony export */ });
const ARCHITECTURES = {
    x86_64: { architecture: 'amd64' },
    'x86-64': { architecture: 'amd64' },
    i386: { architecture: '386' },
    aarch64: { architecture: 'arm64' },
    armhf: { architecture: 'arm', variant: 'v7' },
    armel: { architecture: 'arm', variant: 'v6' },
};
const COMPONENT = /^[A-Za-z0-9_.-]+$/;
/** Parses `os/architecture[/variant]` or an architecture alone (which means Linux). Undefined when it is neither. */
function parsePlatform(text) {
    const parts = text.trim().toLowerCase().split('/');
    if (parts.length > 3 || !parts.every((part) => COMPONENT.test(part)))
        return undefined;
    const [os, machine, variant] = parts.length === 1 ? ['linux', parts[0], undefined] : parts;
    if (os === undefined || machine === undefined)
        return undefined;
    if (parts.length === 1 && !KNOWN_ARCHITECTURES.has(machine) && !(machine in ARCHITECTURES))
        return undefined;
    return normalizePlatform({ os, architecture: machine, ...(variant !== undefined && { variant }) });
}
const KNOWN_ARCHITECTURES = new Set('386 amd64 arm arm64 loong64 mips64 mips64le ppc64le riscv64 s390x wasm'.split(' '));
/** `aarch64` is `arm64`, `arm64/v8` is `arm64`, `arm` is `arm/v7`, `amd64/v1` is `amd64`. */
function normalizePlatform(platform) {
    const alias = ARCHITECTURES[platform.architecture];
    const os = platform.os === 'macos' ? 'darwin' : platform.os;
    const architecture = alias?.architecture ?? platform.architecture;
    const variant = normalVariant(architecture, platform.variant || alias?.variant);
    return { os, architecture, ...(variant !== undefined && { variant }) };
}
function normalVariant(architecture, variant) {
    if (architecture === 'arm64' && (variant === 'v8' || variant === '8'))
        return undefined;
    if (architecture === 'amd64' && variant === 'v1')
        return undefined;
    if (architecture !== 'arm')
        return variant;
    if (variant === undefined)
        return 'v7';
    return /^[5-8]$/.test(variant) ? `v${variant}` : variant;
}
function formatPlatform(platform) {
    return [platform.os, platform.architecture, platform.variant].filter((part) => part !== undefined).join('/');
}
function samePlatform(a, b) {
    return formatPlatform(normalizePlatform(a)) === formatPlatform(normalizePlatform(b));
}


/***/ }),

/***/ 61200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   cJ: () => (/* binding */ Cancelled)
/* harmony export */ });
/** A run that can't be finished, in words for the user. Anything else that is thrown is a bug of ours. */
class Failure extends Error {
    name = 'Failure';
    code;
    phase;
    hint;
    repository;
    platform;
    constructor(details) {
        super(details.message, { cause: details.cause });
        this.code = details.code;
        this.phase = details.phase;
        this.hint = details.hint;
        this.repository = details.repository;
        this.platform = details.platform;
    }
}
/** A rule of the user's said no, before any tag moved: the run did what it should, and nothing was published. */
class Refusal extends Failure {
    name = 'Refusal';
}
/** The run was asked to stop. */
class Cancelled extends Error {
    name = 'Cancelled';
    /** 130 for SIGINT, 143 for SIGTERM. */
    exitCode;
    constructor(signal) {
        super(signal === 'SIGINT' ? 'interrupted' : 'terminated');
        this.exitCode = signal === 'SIGINT' ? 130 : 143;
    }
}


/***/ }),

/***/ 62630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ FORMAT_NAMES),
/* harmony export */   FI: () => (/* binding */ findFormat)
/* harmony export */ });
/* unused harmony export FORMATS */
/** All formats, in the order in which the help lists them. */
const FORMATS = [
    {
        name: 'terminal',
        isProse: true,
        async render(result, options) {
            const { renderTerminal } = await Promise.all(/* import() */[__nccwpck_require__.e(7015), __nccwpck_require__.e(7549)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97549));
            return `${renderTerminal(result, options)}\n`;
        },
    },
    {
        name: 'markdown',
        isProse: true,
        async render(result, options) {
            const { renderMarkdown } = await Promise.all(/* import() */[__nccwpck_require__.e(7015), __nccwpck_require__.e(6593), __nccwpck_require__.e(3589)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96593));
            return renderMarkdown(result, options);
        },
    },
    {
        name: 'html',
        isProse: false,
        async render(result) {
            const { renderHtml } = await Promise.all(/* import() */[__nccwpck_require__.e(7015), __nccwpck_require__.e(9667), __nccwpck_require__.e(5970)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89667));
            return renderHtml(result);
        },
    },
    {
        name: 'json',
        isProse: false,
        async render(result) {
            return `${JSON.stringify(result, undefined, 2)}\n`;
        },
    },
];
const FORMAT_NAMES = FORMATS.map(({ name }) => name);
function findFormat(name) {
    const format = FORMATS.find((each) => each.name === name);
    if (format === undefined)
        throw new TypeError(`no format ${name}`);
    return format;
}


/***/ }),

/***/ 3951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The release; a test compares it with package.json. */
const version = '0.1.0';


/***/ }),

/***/ 69185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V5: () => (/* binding */ BinaryReader),
  fI: () => (/* binding */ BinaryWriter),
  O0: () => (/* binding */ WireType)
});

// UNUSED EXPORTS: FLOAT32_MAX, FLOAT32_MIN, INT32_MAX, INT32_MIN, UINT32_MAX

;// CONCATENATED MODULE: ../../../node_modules/@bufbuild/protobuf/dist/esm/wire/varint.js
// Copyright 2008 Google Inc.  All rights reserved.
//
// Redistribution and use in source and binary forms, with or without
// modification, are permitted provided that the following conditions are
// met:
//
// * Redistributions of source code must retain the above copyright
// notice, this list of conditions and the following disclaimer.
// * Redistributions in binary form must reproduce the above
// copyright notice, this list of conditions and the following disclaimer
// in the documentation and/or other materials provided with the
// distribution.
// * Neither the name of Google Inc. nor the names of its
// contributors may be used to endorse or promote products derived from
// this software without specific prior written permission.
//
// THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS
// "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
// LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
// A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
// OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
// SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
// LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
// DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
// THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
// (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
// OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
//
// Code generated by the Protocol Buffer compiler is owned by the owner
// of the input file used when generating it.  This code is not
// standalone and requires a support library to be linked with it.  This
// support library is itself covered by the above license.
/**
 * Read a 64 bit varint as two JS numbers.
 *
 * Stores the low and high words on the reader.
 *
 * Copyright 2008 Google Inc.  All rights reserved.
 *
 * See https://github.com/protocolbuffers/protobuf/blob/8a71927d74a4ce34efe2d8769fda198f52d20d12/js/experimental/runtime/kernel/buffer_decoder.js#L175
 */
function varint64read() {
    const buf = this.buf;
    let pos = this.pos;
    let lo = 0;
    let hi = 0;
    for (let shift = 0; shift < 28; shift += 7) {
        const b = buf[pos++];
        lo |= (b & 0x7f) << shift;
        if ((b & 0x80) == 0) {
            this.pos = pos;
            this.assertBounds();
            this.varint64Lo = lo;
            this.varint64Hi = hi;
            return;
        }
    }
    const middleByte = buf[pos++];
    // last four bits of the first 32 bit number
    lo |= (middleByte & 0x0f) << 28;
    // 3 upper bits are part of the next 32 bit number
    hi = (middleByte & 0x70) >> 4;
    if ((middleByte & 0x80) == 0) {
        this.pos = pos;
        this.assertBounds();
        this.varint64Lo = lo;
        this.varint64Hi = hi;
        return;
    }
    for (let shift = 3; shift <= 31; shift += 7) {
        const b = buf[pos++];
        hi |= (b & 0x7f) << shift;
        if ((b & 0x80) == 0) {
            this.pos = pos;
            this.assertBounds();
            this.varint64Lo = lo;
            this.varint64Hi = hi;
            return;
        }
    }
    throw new Error("invalid varint");
}
/**
 * Write a 64 bit varint, given as two JS numbers, to the given bytes array.
 *
 * Copyright 2008 Google Inc.  All rights reserved.
 *
 * See https://github.com/protocolbuffers/protobuf/blob/8a71927d74a4ce34efe2d8769fda198f52d20d12/js/experimental/runtime/kernel/writer.js#L344
 */
function varint64write(lo, hi, bytes) {
    for (let i = 0; i < 28; i = i + 7) {
        const shift = lo >>> i;
        const hasNext = !(shift >>> 7 == 0 && hi == 0);
        const byte = (hasNext ? shift | 0x80 : shift) & 0xff;
        bytes.push(byte);
        if (!hasNext) {
            return;
        }
    }
    const splitBits = ((lo >>> 28) & 0x0f) | ((hi & 0x07) << 4);
    const hasMoreBits = !(hi >> 3 == 0);
    bytes.push((hasMoreBits ? splitBits | 0x80 : splitBits) & 0xff);
    if (!hasMoreBits) {
        return;
    }
    for (let i = 3; i < 31; i = i + 7) {
        const shift = hi >>> i;
        const hasNext = !(shift >>> 7 == 0);
        const byte = (hasNext ? shift | 0x80 : shift) & 0xff;
        bytes.push(byte);
        if (!hasNext) {
            return;
        }
    }
    bytes.push((hi >>> 31) & 0x01);
}
// constants for binary math
const TWO_PWR_32_DBL = 0x100000000;
/**
 * Parse decimal string of 64 bit integer value as two JS numbers.
 *
 * Copyright 2008 Google Inc.  All rights reserved.
 *
 * See https://github.com/protocolbuffers/protobuf-javascript/blob/a428c58273abad07c66071d9753bc4d1289de426/experimental/runtime/int64.js#L10
 */
function int64FromString(dec) {
    // Check for minus sign.
    const minus = dec[0] === "-";
    if (minus) {
        dec = dec.slice(1);
    }
    // Work 6 decimal digits at a time, acting like we're converting base 1e6
    // digits to binary. This is safe to do with floating point math because
    // Number.isSafeInteger(ALL_32_BITS * 1e6) == true.
    const base = 1e6;
    let lowBits = 0;
    let highBits = 0;
    function add1e6digit(begin, end) {
        // Note: Number('') is 0.
        const digit1e6 = Number(dec.slice(begin, end));
        highBits *= base;
        lowBits = lowBits * base + digit1e6;
        // Carry bits from lowBits to
        if (lowBits >= TWO_PWR_32_DBL) {
            highBits = highBits + ((lowBits / TWO_PWR_32_DBL) | 0);
            lowBits = lowBits % TWO_PWR_32_DBL;
        }
    }
    add1e6digit(-24, -18);
    add1e6digit(-18, -12);
    add1e6digit(-12, -6);
    add1e6digit(-6);
    return minus ? negate(lowBits, highBits) : newBits(lowBits, highBits);
}
/**
 * Losslessly converts a 64-bit signed integer in 32:32 split representation
 * into a decimal string.
 *
 * Copyright 2008 Google Inc.  All rights reserved.
 *
 * See https://github.com/protocolbuffers/protobuf-javascript/blob/a428c58273abad07c66071d9753bc4d1289de426/experimental/runtime/int64.js#L10
 */
function int64ToString(lo, hi) {
    let bits = newBits(lo, hi);
    // If we're treating the input as a signed value and the high bit is set, do
    // a manual two's complement conversion before the decimal conversion.
    const negative = bits.hi & 0x80000000;
    if (negative) {
        bits = negate(bits.lo, bits.hi);
    }
    const result = uInt64ToString(bits.lo, bits.hi);
    return negative ? "-" + result : result;
}
/**
 * Losslessly converts a 64-bit unsigned integer in 32:32 split representation
 * into a decimal string.
 *
 * Copyright 2008 Google Inc.  All rights reserved.
 *
 * See https://github.com/protocolbuffers/protobuf-javascript/blob/a428c58273abad07c66071d9753bc4d1289de426/experimental/runtime/int64.js#L10
 */
function uInt64ToString(lo, hi) {
    ({ lo, hi } = toUnsigned(lo, hi));
    // Skip the expensive conversion if the number is small enough to use the
    // built-in conversions.
    // Number.MAX_SAFE_INTEGER = 0x001FFFFF FFFFFFFF, thus any number with
    // highBits <= 0x1FFFFF can be safely expressed with a double and retain
    // integer precision.
    // Proven by: Number.isSafeInteger(0x1FFFFF * 2**32 + 0xFFFFFFFF) == true.
    if (hi <= 0x1fffff) {
        return String(TWO_PWR_32_DBL * hi + lo);
    }
    // What this code is doing is essentially converting the input number from
    // base-2 to base-1e7, which allows us to represent the 64-bit range with
    // only 3 (very large) digits. Those digits are then trivial to convert to
    // a base-10 string.
    // The magic numbers used here are -
    // 2^24 = 16777216 = (1,6777216) in base-1e7.
    // 2^48 = 281474976710656 = (2,8147497,6710656) in base-1e7.
    // Split 32:32 representation into 16:24:24 representation so our
    // intermediate digits don't overflow.
    const low = lo & 0xffffff;
    const mid = ((lo >>> 24) | (hi << 8)) & 0xffffff;
    const high = (hi >> 16) & 0xffff;
    // Assemble our three base-1e7 digits, ignoring carries. The maximum
    // value in a digit at this step is representable as a 48-bit integer, which
    // can be stored in a 64-bit floating point number.
    let digitA = low + mid * 6777216 + high * 6710656;
    let digitB = mid + high * 8147497;
    let digitC = high * 2;
    // Apply carries from A to B and from B to C.
    const base = 10000000;
    if (digitA >= base) {
        digitB += Math.floor(digitA / base);
        digitA %= base;
    }
    if (digitB >= base) {
        digitC += Math.floor(digitB / base);
        digitB %= base;
    }
    // If digitC is 0, then we should have returned in the trivial code path
    // at the top for non-safe integers. Given this, we can assume both digitB
    // and digitA need leading zeros.
    return (digitC.toString() +
        decimalFrom1e7WithLeadingZeros(digitB) +
        decimalFrom1e7WithLeadingZeros(digitA));
}
function toUnsigned(lo, hi) {
    return { lo: lo >>> 0, hi: hi >>> 0 };
}
function newBits(lo, hi) {
    return { lo: lo | 0, hi: hi | 0 };
}
/**
 * Returns two's compliment negation of input.
 * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/Bitwise_Operators#Signed_32-bit_integers
 */
function negate(lowBits, highBits) {
    highBits = ~highBits;
    if (lowBits) {
        lowBits = ~lowBits + 1;
    }
    else {
        // If lowBits is 0, then bitwise-not is 0xFFFFFFFF,
        // adding 1 to that, results in 0x100000000, which leaves
        // the low bits 0x0 and simply adds one to the high bits.
        highBits += 1;
    }
    return newBits(lowBits, highBits);
}
/**
 * Returns decimal representation of digit1e7 with leading zeros.
 */
const decimalFrom1e7WithLeadingZeros = (digit1e7) => {
    const partial = String(digit1e7);
    return "0000000".slice(partial.length) + partial;
};
/**
 * Write a 32 bit varint, signed or unsigned. Same as `varint64write(0, value, bytes)`
 *
 * Copyright 2008 Google Inc.  All rights reserved.
 *
 * See https://github.com/protocolbuffers/protobuf/blob/1b18833f4f2a2f681f4e4a25cdf3b0a43115ec26/js/binary/encoder.js#L144
 */
function varint32write(value, bytes) {
    if (value >>> 0 < 0x80) {
        bytes.push(value);
        return;
    }
    if (value >= 0) {
        // write value as varint 32
        while (value > 0x7f) {
            bytes.push((value & 0x7f) | 0x80);
            value = value >>> 7;
        }
        bytes.push(value);
    }
    else {
        for (let i = 0; i < 9; i++) {
            bytes.push((value & 127) | 128);
            value = value >> 7;
        }
        bytes.push(1);
    }
}
/**
 * Read an unsigned 32 bit varint.
 *
 * See https://github.com/protocolbuffers/protobuf/blob/8a71927d74a4ce34efe2d8769fda198f52d20d12/js/experimental/runtime/kernel/buffer_decoder.js#L220
 */
function varint32read() {
    let b = this.buf[this.pos++];
    if ((b & 0x80) === 0) {
        this.assertBounds();
        return b;
    }
    let result = b & 0x7f;
    b = this.buf[this.pos++];
    result |= (b & 0x7f) << 7;
    if ((b & 0x80) === 0) {
        this.assertBounds();
        return result;
    }
    b = this.buf[this.pos++];
    result |= (b & 0x7f) << 14;
    if ((b & 0x80) === 0) {
        this.assertBounds();
        return result;
    }
    b = this.buf[this.pos++];
    result |= (b & 0x7f) << 21;
    if ((b & 0x80) === 0) {
        this.assertBounds();
        return result;
    }
    // Extract only last 4 bits
    b = this.buf[this.pos++];
    result |= (b & 0x0f) << 28;
    for (let readBytes = 5; (b & 0x80) !== 0 && readBytes < 10; readBytes++)
        b = this.buf[this.pos++];
    if ((b & 0x80) !== 0)
        throw new Error("invalid varint");
    this.assertBounds();
    return result >>> 0;
}

;// CONCATENATED MODULE: ../../../node_modules/@bufbuild/protobuf/dist/esm/proto-int64.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.

/**
 * Int64Support for the current environment.
 */
const protoInt64 = /*@__PURE__*/ makeInt64Support();
function makeInt64Support() {
    const dv = new DataView(new ArrayBuffer(8));
    // note that Safari 14 implements BigInt, but not the DataView methods
    const ok = typeof BigInt === "function" &&
        typeof dv.getBigInt64 === "function" &&
        typeof dv.getBigUint64 === "function" &&
        typeof dv.setBigInt64 === "function" &&
        typeof dv.setBigUint64 === "function" &&
        (!!globalThis.Deno ||
            !!globalThis.Bun ||
            typeof process != "object" ||
            typeof process.env != "object" ||
            process.env.BUF_BIGINT_DISABLE !== "1");
    if (ok) {
        const MIN = BigInt("-9223372036854775808");
        const MAX = BigInt("9223372036854775807");
        const UMIN = BigInt("0");
        const UMAX = BigInt("18446744073709551615");
        return {
            zero: BigInt(0),
            supported: true,
            parse(value) {
                const bi = typeof value == "bigint" ? value : BigInt(value);
                if (bi > MAX || bi < MIN) {
                    throw new Error(`invalid int64: ${value}`);
                }
                return bi;
            },
            uParse(value) {
                const bi = typeof value == "bigint" ? value : BigInt(value);
                if (bi > UMAX || bi < UMIN) {
                    throw new Error(`invalid uint64: ${value}`);
                }
                return bi;
            },
            enc(value) {
                dv.setBigInt64(0, this.parse(value), true);
                return {
                    lo: dv.getInt32(0, true),
                    hi: dv.getInt32(4, true),
                };
            },
            uEnc(value) {
                dv.setBigInt64(0, this.uParse(value), true);
                return {
                    lo: dv.getInt32(0, true),
                    hi: dv.getInt32(4, true),
                };
            },
            dec(lo, hi) {
                dv.setInt32(0, lo, true);
                dv.setInt32(4, hi, true);
                return dv.getBigInt64(0, true);
            },
            uDec(lo, hi) {
                dv.setInt32(0, lo, true);
                dv.setInt32(4, hi, true);
                return dv.getBigUint64(0, true);
            },
        };
    }
    return {
        zero: "0",
        supported: false,
        parse(value) {
            if (typeof value != "string") {
                value = value.toString();
            }
            assertInt64String(value);
            return value;
        },
        uParse(value) {
            if (typeof value != "string") {
                value = value.toString();
            }
            assertUInt64String(value);
            return value;
        },
        enc(value) {
            if (typeof value != "string") {
                value = value.toString();
            }
            assertInt64String(value);
            return int64FromString(value);
        },
        uEnc(value) {
            if (typeof value != "string") {
                value = value.toString();
            }
            assertUInt64String(value);
            return int64FromString(value);
        },
        dec(lo, hi) {
            return int64ToString(lo, hi);
        },
        uDec(lo, hi) {
            return uInt64ToString(lo, hi);
        },
    };
}
function assertInt64String(value) {
    if (!/^-?[0-9]+$/.test(value)) {
        throw new Error("invalid int64: " + value);
    }
}
function assertUInt64String(value) {
    if (!/^[0-9]+$/.test(value)) {
        throw new Error("invalid uint64: " + value);
    }
}

;// CONCATENATED MODULE: ../../../node_modules/@bufbuild/protobuf/dist/esm/wire/text-encoding.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
let te;
/**
 * Protobuf-ES requires the Text Encoding API to convert UTF-8 from and to
 * binary. This WHATWG API is widely available, but it is not part of the
 * ECMAScript standard. This function used to be the way to supply an
 * implementation on runtimes that do not provide one.
 *
 * It only configures the copy of the library it is imported from. To provide
 * the encoding API for every copy of Protobuf-ES in an isolate, install
 * `TextEncoder` (with the methods `encode` and optionally `encodeInto`) and
 * `TextDecoder` (with the `fatal: true` and `ignoreBOM: true` constructor
 * arguments and the `decode` method) on `globalThis`.
 *
 * Providing `encodeUtf8Into` is optional for backwards compatibility. If it
 * is omitted, we emulate it with a wrapper that calls `encodeUtf8`.
 *
 * Note that the Text Encoding API does not provide a way to validate UTF-8.
 * Our implementation uses String.prototype.isWellFormed, and falls back
 * to use encodeURIComponent().
 *
 * @deprecated Install `TextEncoder` and `TextDecoder` on `globalThis` instead.
 */
function configureTextEncoding(textEncoding) {
    var _a;
    te = Object.assign(Object.assign({}, textEncoding), { encodeUtf8Into: (_a = textEncoding.encodeUtf8Into) !== null && _a !== void 0 ? _a : emulateEncodeInto(textEncoding.encodeUtf8.bind(textEncoding)) });
}
function getTextEncoding() {
    if (!te) {
        const globals = globalThis;
        if (!globals.TextEncoder || !globals.TextDecoder) {
            throw new Error("encoding API missing: install TextEncoder and TextDecoder on globalThis");
        }
        const textEncoder = new globals.TextEncoder();
        // A leading U+FEFF in a protobuf string is text, not a byte-order mark.
        const textDecoder = new globals.TextDecoder("utf-8", {
            ignoreBOM: true,
        });
        let textDecoderStrict;
        const config = {
            encodeUtf8(text) {
                return textEncoder.encode(text);
            },
            decodeUtf8(bytes, strict) {
                if (strict) {
                    if (!textDecoderStrict) {
                        textDecoderStrict = new globals.TextDecoder("utf-8", {
                            fatal: true,
                            ignoreBOM: true,
                        });
                    }
                    return textDecoderStrict.decode(bytes);
                }
                return textDecoder.decode(bytes);
            },
            checkUtf8(text) {
                try {
                    encodeURIComponent(text);
                    return true;
                }
                catch (_) {
                    return false;
                }
            },
        };
        // If encodeInto is available, use it. Otherwise, configureTextEncoding
        // fills in a slower fallback that uses encodeUtf8.
        if (textEncoder.encodeInto) {
            config.encodeUtf8Into = textEncoder.encodeInto.bind(textEncoder);
        }
        // Native String.prototype.isWellFormed, if the runtime provides it.
        const nativeStringIsWellFormed = String.prototype.isWellFormed;
        if (nativeStringIsWellFormed) {
            config.checkUtf8 = (text) => {
                return nativeStringIsWellFormed.call(text);
            };
        }
        configureTextEncoding(config);
    }
    return te;
}
/**
 * Simplistic polyfill for encodeUtf8Into.
 *
 * @private
 */
function emulateEncodeInto(encodeUtf8) {
    return (text, dest) => {
        const bytes = encodeUtf8(text);
        dest.set(bytes);
        return { written: bytes.byteLength };
    };
}

;// CONCATENATED MODULE: ../../../node_modules/@bufbuild/protobuf/dist/esm/wire/binary-encoding.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.



/**
 * Protobuf binary format wire types.
 *
 * A wire type provides just enough information to find the length of the
 * following value.
 *
 * See https://developers.google.com/protocol-buffers/docs/encoding#structure
 */
var WireType;
(function (WireType) {
    /**
     * Used for int32, int64, uint32, uint64, sint32, sint64, bool, enum
     */
    WireType[WireType["Varint"] = 0] = "Varint";
    /**
     * Used for fixed64, sfixed64, double.
     * Always 8 bytes with little-endian byte order.
     */
    WireType[WireType["Bit64"] = 1] = "Bit64";
    /**
     * Used for string, bytes, embedded messages, packed repeated fields
     *
     * Only repeated numeric types (types which use the varint, 32-bit,
     * or 64-bit wire types) can be packed. In proto3, such fields are
     * packed by default.
     */
    WireType[WireType["LengthDelimited"] = 2] = "LengthDelimited";
    /**
     * Start of a tag-delimited aggregate, such as a proto2 group, or a message
     * in editions with message_encoding = DELIMITED.
     */
    WireType[WireType["StartGroup"] = 3] = "StartGroup";
    /**
     * End of a tag-delimited aggregate.
     */
    WireType[WireType["EndGroup"] = 4] = "EndGroup";
    /**
     * Used for fixed32, sfixed32, float.
     * Always 4 bytes with little-endian byte order.
     */
    WireType[WireType["Bit32"] = 5] = "Bit32";
})(WireType || (WireType = {}));
/**
 * Maximum value for a 32-bit floating point value (Protobuf FLOAT).
 */
const FLOAT32_MAX = 3.4028234663852886e38;
/**
 * Minimum value for a 32-bit floating point value (Protobuf FLOAT).
 */
const FLOAT32_MIN = (/* unused pure expression or super */ null && (-3.4028234663852886e38));
/**
 * Maximum value for an unsigned 32-bit integer (Protobuf UINT32, FIXED32).
 */
const UINT32_MAX = 0xffffffff;
/**
 * Maximum value for a signed 32-bit integer (Protobuf INT32, SFIXED32, SINT32).
 */
const INT32_MAX = 0x7fffffff;
/**
 * Minimum value for a signed 32-bit integer (Protobuf INT32, SFIXED32, SINT32).
 */
const INT32_MIN = -0x80000000;
class BinaryWriter {
    constructor(encodeUtf8) {
        /**
         * Previous fork positions (the write position at the time
         * `fork()` was called).
         */
        this.stackPos = [];
        this.encodeUtf8Into = encodeUtf8
            ? emulateEncodeInto(encodeUtf8)
            : getTextEncoding().encodeUtf8Into;
        this.buffer = EMPTY_BUFFER;
        this.viewCache = EMPTY_VIEW;
        this.pos = 0;
    }
    ensureCapacity(size) {
        const required = this.pos + size;
        if (required > this.buffer.length) {
            let newLen = this.buffer.length || INITIAL_SIZE;
            while (newLen < required)
                newLen *= 2;
            const newBuf = new Uint8Array(newLen);
            if (this.pos > 0)
                newBuf.set(this.buffer);
            this.buffer = newBuf;
        }
    }
    /**
     * The DataView over `buffer`, rebuilt only if the buffer has grown since it
     * was last used.
     */
    view() {
        const bytes = this.buffer;
        const view = this.viewCache;
        // Since ensureCapacity() only ever replaces the buffer with a strictly larger one,
        // equal lengths mean the view is still current. This is faster than comparing
        // buffers directly.
        if (view.byteLength === bytes.byteLength)
            return view;
        const newView = new DataView(bytes.buffer);
        this.viewCache = newView;
        return newView;
    }
    /**
     * Return all bytes written and reset this writer.
     */
    finish() {
        const result = this.buffer.slice(0, this.pos);
        this.pos = 0;
        this.stackPos = [];
        return result;
    }
    /**
     * Start a new fork for length-delimited data like a message
     * or a packed repeated field.
     *
     * Must be joined later with `join()`.
     */
    fork() {
        this.stackPos.push(this.pos);
        // Reserve room for the length prefix. Payloads under 128 bytes, fairly
        // common, will need no copy in join().
        this.ensureCapacity(DEFAULT_LEN_PREFIX_SIZE);
        this.buffer[this.pos++] = 0;
        return this;
    }
    /**
     * Join the last fork. Write its length and bytes, then
     * return to the previous state.
     */
    join() {
        const forkPos = this.stackPos.pop();
        if (forkPos === undefined)
            throw new Error("invalid state, fork stack empty");
        // fork() presumed the payload would fit the prefix it reserved. If it
        // doesn't, we need to shift the bytes we just wrote.
        const len = this.pos - forkPos - DEFAULT_LEN_PREFIX_SIZE;
        const lenPrefixSize = varint32Size(len);
        if (lenPrefixSize > DEFAULT_LEN_PREFIX_SIZE) {
            // Widening pushes the payload past the end of the buffer, so grow first:
            // copyWithin clamps to the buffer instead of throwing, so a short buffer
            // would silently drop the tail of the payload.
            this.ensureCapacity(lenPrefixSize - DEFAULT_LEN_PREFIX_SIZE);
            this.buffer.copyWithin(forkPos + lenPrefixSize, forkPos + DEFAULT_LEN_PREFIX_SIZE, this.pos);
        }
        this.pos = forkPos;
        this.uint32(len);
        this.pos += len;
        return this;
    }
    /**
     * Writes a tag (field number and wire type).
     *
     * Equivalent to `uint32( (fieldNo << 3 | type) >>> 0 )`.
     *
     * Generated code should compute the tag ahead of time and call `uint32()`.
     */
    tag(fieldNo, type) {
        return this.uint32(((fieldNo << 3) | type) >>> 0);
    }
    /**
     * Write a chunk of raw bytes.
     */
    raw(chunk) {
        this.ensureCapacity(chunk.length);
        this.buffer.set(chunk, this.pos);
        this.pos += chunk.length;
        return this;
    }
    /**
     * Write a `uint32` value, an unsigned 32 bit varint.
     */
    uint32(value) {
        assertUInt32(value);
        // uint32 varints are at most 5 bytes; reserve once and avoid per-byte
        // capacity checks.
        this.ensureCapacity(5);
        if (value < 0x80) {
            this.buffer[this.pos++] = value;
            return this;
        }
        while (value > 0x7f) {
            this.buffer[this.pos++] = (value & 0x7f) | 0x80;
            value >>>= 7;
        }
        this.buffer[this.pos++] = value;
        return this;
    }
    /**
     * Write a `int32` value, a signed 32 bit varint.
     */
    int32(value) {
        assertInt32(value);
        if (value >= 0) {
            return this.uint32(value);
        }
        // Negative: sign-extend to 64 bits, encodes to 10 bytes.
        this.ensureCapacity(10);
        for (let i = 0; i < 9; i++) {
            this.buffer[this.pos++] = (value & 0x7f) | 0x80;
            value >>= 7;
        }
        this.buffer[this.pos++] = 1;
        return this;
    }
    /**
     * Write a `bool` value, a varint.
     */
    bool(value) {
        this.ensureCapacity(1);
        this.buffer[this.pos++] = value ? 1 : 0;
        return this;
    }
    /**
     * Write a `bytes` value, length-delimited arbitrary data.
     */
    bytes(value) {
        this.uint32(value.byteLength);
        return this.raw(value);
    }
    /**
     * Write a `string` value, length-delimited data converted to UTF-8 text.
     */
    string(value) {
        // TextEncoder.encode() coerces its argument to string, but encodeInto()
        // rejects non-strings.
        if (typeof value !== "string") {
            value = String(value);
        }
        const len = value.length;
        // Fast path for ASCII.
        if (len <= ASCII_MAX_LENGTH) {
            this.ensureCapacity(len + 1);
            const ascii = this.buffer;
            let pos = this.pos;
            ascii[pos++] = len;
            let i = 0;
            for (; i < len; i++) {
                const code = value.charCodeAt(i);
                if (code > 0x7f)
                    break;
                ascii[pos++] = code;
            }
            if (i == len) {
                this.pos = pos;
                return this;
            }
        }
        // encodeUtf8Into needs the full-length buffer upfront. The length prefix
        // can be upto 5 bytes, and a UTF-16 code unit takes at most 3 UTF-8 bytes.
        this.ensureCapacity(len * 3 + 5);
        // The length prefix goes first, but the byte length is only known after
        // encoding. We guess the final varint size here (assuming most text is
        // ASCII) and then encode.
        const lenPrefixSizeGuess = varint32Size(len);
        const buf = this.buffer;
        const start = this.pos;
        const { written } = this.encodeUtf8Into(value, buf.subarray(start + lenPrefixSizeGuess));
        // If our guess was incorrect, we need to shift the bytes we just wrote.
        const lenPrefixSize = varint32Size(written);
        if (lenPrefixSize != lenPrefixSizeGuess) {
            buf.copyWithin(start + lenPrefixSize, start + lenPrefixSizeGuess, start + lenPrefixSizeGuess + written);
        }
        // Write the lenPrefix and advance the pos.
        this.uint32(written);
        this.pos += written;
        return this;
    }
    /**
     * Write a `float` value, 32-bit floating point number.
     */
    float(value) {
        assertFloat32(value);
        this.ensureCapacity(4);
        this.view().setFloat32(this.pos, value, true);
        this.pos += 4;
        return this;
    }
    /**
     * Write a `double` value, a 64-bit floating point number.
     */
    double(value) {
        this.ensureCapacity(8);
        this.view().setFloat64(this.pos, value, true);
        this.pos += 8;
        return this;
    }
    /**
     * Write a `fixed32` value, an unsigned, fixed-length 32-bit integer.
     */
    fixed32(value) {
        assertUInt32(value);
        this.ensureCapacity(4);
        this.view().setUint32(this.pos, value, true);
        this.pos += 4;
        return this;
    }
    /**
     * Write a `sfixed32` value, a signed, fixed-length 32-bit integer.
     */
    sfixed32(value) {
        assertInt32(value);
        this.ensureCapacity(4);
        this.view().setInt32(this.pos, value, true);
        this.pos += 4;
        return this;
    }
    /**
     * Write a `sint32` value, a signed, zigzag-encoded 32-bit varint.
     */
    sint32(value) {
        assertInt32(value);
        // zigzag encode then emit as uint32 varint
        return this.uint32(((value << 1) ^ (value >> 31)) >>> 0);
    }
    /**
     * Write a `sfixed64` value, a signed, fixed-length 64-bit integer.
     */
    sfixed64(value) {
        const tc = protoInt64.enc(value);
        this.ensureCapacity(8);
        const view = this.view();
        view.setInt32(this.pos, tc.lo, true);
        view.setInt32(this.pos + 4, tc.hi, true);
        this.pos += 8;
        return this;
    }
    /**
     * Write a `fixed64` value, an unsigned, fixed-length 64 bit integer.
     */
    fixed64(value) {
        const tc = protoInt64.uEnc(value);
        this.ensureCapacity(8);
        const view = this.view();
        view.setInt32(this.pos, tc.lo, true);
        view.setInt32(this.pos + 4, tc.hi, true);
        this.pos += 8;
        return this;
    }
    /**
     * Write a `int64` value, a signed 64-bit varint.
     */
    int64(value) {
        const tc = protoInt64.enc(value);
        return this.writeVarint64(tc.lo, tc.hi);
    }
    /**
     * Write a `sint64` value, a signed, zig-zag-encoded 64-bit varint.
     */
    sint64(value) {
        const tc = protoInt64.enc(value), 
        // zigzag encode
        sign = tc.hi >> 31, lo = (tc.lo << 1) ^ sign, hi = ((tc.hi << 1) | (tc.lo >>> 31)) ^ sign;
        return this.writeVarint64(lo, hi);
    }
    /**
     * Write a `uint64` value, an unsigned 64-bit varint.
     */
    uint64(value) {
        const tc = protoInt64.uEnc(value);
        return this.writeVarint64(tc.lo, tc.hi);
    }
    /**
     * Write a 64-bit varint directly into the buffer. Accepts the value as
     * split low/high 32-bit words.
     *
     * Ported from varint64write() to avoid the intermediate number[] buffer.
     * See https://github.com/protocolbuffers/protobuf/blob/8a71927d74a4ce34efe2d8769fda198f52d20d12/js/experimental/runtime/kernel/writer.js#L344
     */
    writeVarint64(lo, hi) {
        // Worst case: 10 bytes.
        this.ensureCapacity(10);
        const buf = this.buffer;
        let pos = this.pos;
        for (let i = 0; i < 28; i = i + 7) {
            const shift = lo >>> i;
            const hasNext = !(shift >>> 7 == 0 && hi == 0);
            buf[pos++] = (hasNext ? shift | 0x80 : shift) & 0xff;
            if (!hasNext) {
                this.pos = pos;
                return this;
            }
        }
        const splitBits = ((lo >>> 28) & 0x0f) | ((hi & 0x07) << 4);
        const hasMoreBits = !(hi >> 3 == 0);
        buf[pos++] = (hasMoreBits ? splitBits | 0x80 : splitBits) & 0xff;
        if (!hasMoreBits) {
            this.pos = pos;
            return this;
        }
        for (let i = 3; i < 31; i = i + 7) {
            const shift = hi >>> i;
            const hasNext = !(shift >>> 7 == 0);
            buf[pos++] = (hasNext ? shift | 0x80 : shift) & 0xff;
            if (!hasNext) {
                this.pos = pos;
                return this;
            }
        }
        buf[pos++] = (hi >>> 31) & 0x01;
        this.pos = pos;
        return this;
    }
}
/**
 * Capacity of the buffer allocated by the first write..
 */
const INITIAL_SIZE = 128;
/**
 * Bytes `fork()` reserves for the length prefix, betting that the payload will
 * be under 128 bytes. `join()` fills them in, and widens them if the bet was
 * wrong.
 */
const DEFAULT_LEN_PREFIX_SIZE = 1;
/**
 * Shared empty buffer used as the initial value before the first write.
 * Avoids allocating and zeroing `INITIAL_SIZE` bytes per BinaryWriter when a
 * writer is only used for a tiny message (or not used at all).
 */
const EMPTY_BUFFER = new Uint8Array(0);
/**
 * Shared empty view, paired with `EMPTY_BUFFER`. Never written to: any
 * fixed-width write first grows the buffer, which replaces this view.
 */
const EMPTY_VIEW = new DataView(EMPTY_BUFFER.buffer);
/**
 * Longest string on the ASCII fast paths. Must stay below 0x80, so
 * that the writer's length prefix always fits a single varint byte.
 */
const ASCII_MAX_LENGTH = 32;
/**
 * Number of bytes needed to encode `value` as an unsigned 32-bit varint.
 */
function varint32Size(value) {
    if (value < 0x80)
        return 1;
    if (value < 0x4000)
        return 2;
    if (value < 0x200000)
        return 3;
    if (value < 0x10000000)
        return 4;
    return 5;
}
class BinaryReader {
    constructor(buf, decodeUtf8 = getTextEncoding().decodeUtf8) {
        this.decodeUtf8 = decodeUtf8;
        this.varint64Lo = 0;
        this.varint64Hi = 0;
        this.varint64 = varint64read; // dirty cast for `this`
        /**
         * Read a `uint32` field, an unsigned 32 bit varint.
         */
        this.uint32 = varint32read;
        this.buf = buf;
        this.len = buf.length;
        this.pos = 0;
        this.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
    }
    /**
     * Reads a tag - field number and wire type. Tags are uint32 varints; values
     * that do not fit in uint32 are rejected.
     */
    tag() {
        const start = this.pos;
        const tag = this.uint32();
        const bytesRead = this.pos - start;
        if (bytesRead > 5 || (bytesRead == 5 && this.buf[this.pos - 1] > 0x0f)) {
            throw new Error("illegal tag: varint overflows uint32");
        }
        const fieldNo = tag >>> 3;
        const wireType = tag & 7;
        if (fieldNo <= 0 || wireType > 5) {
            throw new Error("illegal tag: field no " + fieldNo + " wire type " + wireType);
        }
        return [fieldNo, wireType];
    }
    /**
     * Skip one element and return the skipped data.
     *
     * When skipping StartGroup, provide the tags field number to check for
     * matching field number in the EndGroup tag. Recursion into nested groups
     * is guarded by the `recursionLimit` argument: When the limit is reached,
     * this method throws.
     */
    skip(wireType, fieldNo, recursionLimit = 100) {
        let start = this.pos;
        switch (wireType) {
            case WireType.Varint:
                while (this.buf[this.pos++] & 0x80) {
                    // ignore
                }
                break;
            // @ts-ignore TS7029: Fallthrough case in switch -- ignore instead of expect-error for compiler settings without noFallthroughCasesInSwitch: true
            case WireType.Bit64:
                this.pos += 4;
            case WireType.Bit32:
                this.pos += 4;
                break;
            case WireType.LengthDelimited:
                let len = this.uint32();
                this.pos += len;
                break;
            case WireType.StartGroup:
                if (recursionLimit <= 0) {
                    throw new Error("maximum recursion depth reached");
                }
                for (;;) {
                    const [fn, wt] = this.tag();
                    if (wt === WireType.EndGroup) {
                        if (fieldNo !== undefined && fn !== fieldNo) {
                            throw new Error("invalid end group tag");
                        }
                        break;
                    }
                    this.skip(wt, fn, recursionLimit - 1);
                }
                break;
            default:
                throw new Error("cant skip wire type " + wireType);
        }
        this.assertBounds();
        return this.buf.subarray(start, this.pos);
    }
    /**
     * Throws error if position in byte array is out of range.
     */
    assertBounds() {
        if (this.pos > this.len)
            throw new RangeError("premature EOF");
    }
    /**
     * Read a `int32` field, a signed 32 bit varint.
     */
    int32() {
        return this.uint32() | 0;
    }
    /**
     * Read a `sint32` field, a signed, zigzag-encoded 32-bit varint.
     */
    sint32() {
        let zze = this.uint32();
        // decode zigzag
        return (zze >>> 1) ^ -(zze & 1);
    }
    /**
     * Read a `int64` field, a signed 64-bit varint.
     */
    int64() {
        this.varint64();
        return protoInt64.dec(this.varint64Lo, this.varint64Hi);
    }
    /**
     * Read a `uint64` field, an unsigned 64-bit varint.
     */
    uint64() {
        this.varint64();
        return protoInt64.uDec(this.varint64Lo, this.varint64Hi);
    }
    /**
     * Read a `sint64` field, a signed, zig-zag-encoded 64-bit varint.
     */
    sint64() {
        this.varint64();
        let lo = this.varint64Lo;
        let hi = this.varint64Hi;
        // decode zig zag
        let s = -(lo & 1);
        lo = ((lo >>> 1) | ((hi & 1) << 31)) ^ s;
        hi = (hi >>> 1) ^ s;
        return protoInt64.dec(lo, hi);
    }
    /**
     * Read a `bool` field, a variant.
     */
    bool() {
        // Fast path: most bools are 0x0 or 0x1.
        const b = this.buf[this.pos];
        if (b < 0x80) {
            this.pos++;
            return b !== 0;
        }
        this.varint64();
        return this.varint64Lo !== 0 || this.varint64Hi !== 0;
    }
    /**
     * Read a `fixed32` field, an unsigned, fixed-length 32-bit integer.
     */
    fixed32() {
        // biome-ignore lint/suspicious/noAssignInExpressions: no
        return this.view.getUint32((this.pos += 4) - 4, true);
    }
    /**
     * Read a `sfixed32` field, a signed, fixed-length 32-bit integer.
     */
    sfixed32() {
        // biome-ignore lint/suspicious/noAssignInExpressions: no
        return this.view.getInt32((this.pos += 4) - 4, true);
    }
    /**
     * Read a `fixed64` field, an unsigned, fixed-length 64 bit integer.
     */
    fixed64() {
        return protoInt64.uDec(this.sfixed32(), this.sfixed32());
    }
    /**
     * Read a `fixed64` field, a signed, fixed-length 64-bit integer.
     */
    sfixed64() {
        return protoInt64.dec(this.sfixed32(), this.sfixed32());
    }
    /**
     * Read a `float` field, 32-bit floating point number.
     */
    float() {
        // biome-ignore lint/suspicious/noAssignInExpressions: no
        return this.view.getFloat32((this.pos += 4) - 4, true);
    }
    /**
     * Read a `double` field, a 64-bit floating point number.
     */
    double() {
        // biome-ignore lint/suspicious/noAssignInExpressions: no
        return this.view.getFloat64((this.pos += 8) - 8, true);
    }
    /**
     * Read a `bytes` field, length-delimited arbitrary data.
     */
    bytes() {
        let len = this.uint32(), start = this.pos;
        this.pos += len;
        this.assertBounds();
        return this.buf.subarray(start, start + len);
    }
    /**
     * Read a `string` field, length-delimited data converted to UTF-8 text. If
     * `strict` is true, throw on invalid UTF-8 instead of substituting U+FFFD.
     */
    string(strict) {
        // Like bytes(), but the ASCII fast path reads the buffer without a view.
        const len = this.uint32();
        const start = this.pos;
        this.pos += len;
        this.assertBounds();
        const buf = this.buf;
        // Fast path for ASCII.
        if (len <= ASCII_MAX_LENGTH) {
            const codes = new Array(len);
            for (let i = 0; i < len; i++) {
                const byte = buf[start + i];
                if (byte > 0x7f) {
                    return this.decodeUtf8(buf.subarray(start, this.pos), strict);
                }
                codes[i] = byte;
            }
            return String.fromCharCode.apply(String, codes);
        }
        return this.decodeUtf8(buf.subarray(start, this.pos), strict);
    }
}
/**
 * Assert a valid signed protobuf 32-bit integer as a number or string.
 */
function assertInt32(arg) {
    if (typeof arg == "string") {
        arg = Number(arg);
    }
    else if (typeof arg != "number") {
        throw new Error("invalid int32: " + typeof arg);
    }
    if (!Number.isInteger(arg) ||
        arg > INT32_MAX ||
        arg < INT32_MIN)
        throw new Error("invalid int32: " + arg);
}
/**
 * Assert a valid unsigned protobuf 32-bit integer as a number or string.
 */
function assertUInt32(arg) {
    if (typeof arg == "string") {
        arg = Number(arg);
    }
    else if (typeof arg != "number") {
        throw new Error("invalid uint32: " + typeof arg);
    }
    if (!Number.isInteger(arg) ||
        arg > UINT32_MAX ||
        arg < 0)
        throw new Error("invalid uint32: " + arg);
}
/**
 * Assert a valid protobuf float32 value as a number or string.
 */
function assertFloat32(arg) {
    if (typeof arg == "string") {
        const o = arg;
        arg = Number(arg);
        if (Number.isNaN(arg) && o !== "NaN") {
            throw new Error("invalid float32: " + o);
        }
    }
    else if (typeof arg != "number") {
        throw new Error("invalid float32: " + typeof arg);
    }
    // float32 is represented with regular 64-bit numbers. A value too large for
    // a float32 becomes infinity when rounded. NaN and infinity are valid values.
    if (!Number.isFinite(Math.fround(arg)) && Number.isFinite(arg)) {
        throw new Error("invalid float32: " + arg);
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(42015);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
