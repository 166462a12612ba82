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
  aN: () => (/* binding */ lastWords),
  tx: () => (/* binding */ likeliestBuildx)
});

// UNUSED EXPORTS: buildxVersion, parseBuilder

// EXTERNAL MODULE: ./oci/platform.js
var oci_platform = __nccwpck_require__(8190);
// EXTERNAL MODULE: ./plan/buildkit-version.js
var buildkit_version = __nccwpck_require__(20582);
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
/**
 * The builder as `buildx inspect` describes it.
 * @throws {Error} with buildx's own words, when there is no such builder or it can't be booted.
 */
async function inspectBuilder(buildx, { name, boot, ...options }) {
    const args = ['inspect', ...(boot ? ['--bootstrap'] : []), ...(name === undefined ? [] : [name])];
    const { exitCode, stdout, stderr } = await buildx.run(args, options);
    if (exitCode !== 0)
        throw new Error(lastWords(stderr) || `buildx inspect ended with status ${exitCode}`);
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
    const driver = field(head, 'Driver');
    return {
        name: field(head, 'Name'),
        driver,
        own: false,
        nodes,
        ...(driver === 'docker' && { imageStore: findImageStore(text) }),
        ...findAge(text, nodes),
    };
}
/** As buildx itself tells the two apart. @see https://github.com/docker/buildx/blob/v0.35.0/driver/docker/driver.go */
function findImageStore(text) {
    return /^ *org\.mobyproject\.buildkit\.worker\.snapshotter:/m.test(text) ? 'containerd' : 'docker';
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
    return (0,buildkit_version/* isOlder */.t)(version, OLDEST_BUILDKIT)
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
/** What docker or buildx said last of why it failed: behind it may stand where to read more. */
function lastWords(text) {
    const lines = text.split('\n').map((line) => line.trim());
    const error = lines.findLast((line) => line.startsWith('ERROR: '))?.slice('ERROR: '.length);
    return (error ?? lines.findLast((line) => line !== '' && !/^(?:Learn more at |(?:See|Run) ')/.test(line)) ?? '');
}


/***/ }),

/***/ 52456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ startDial)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85243);


/** @param onStderr takes what buildx says. */
function startDial({ program, args, env }, onStderr = () => { }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { env, stdio: ['pipe', 'pipe', 'pipe'], detached: true });
    const send = (0,_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .leadGroup */ .S)(child);
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        complaint = (complaint + text).slice(-2000);
        onStderr(text);
    });
    child.stdin.on('error', () => { });
    const ended = new Promise((_, reject) => {
        child.once('error', reject);
        child.once('close', () => reject(new Error(`the connection to the builder ended: ${complaint.trim()}`)));
    });
    ended.catch(() => { });
    return {
        ...{ child, ended },
        kill() {
            send('SIGKILL');
            // Nobody waits for its end, and whoever outlives it may hold these.
            child.unref();
            for (const stream of [child.stdin, child.stdout, child.stderr])
                stream.destroy();
        },
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
// EXTERNAL MODULE: ./json.js
var json = __nccwpck_require__(41649);
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

// EXTERNAL MODULE: ./buildkit/dial.js
var dial = __nccwpck_require__(52456);
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
    const process = (0,dial/* startDial */.R)(buildx.dial(args, env), watch.read);
    const settled = new AbortController();
    // Loaded when buildx runs already.
    const control = Promise.all(/* import() */[__nccwpck_require__.e(9185), __nccwpck_require__.e(966)]).then(__nccwpck_require__.bind(__nccwpck_require__, 70966)).then(({ controlOver }) => {
        const opened = controlOver(process);
        const dispose = async () => {
            await untilMade(watch, settled.signal);
            await opened[Symbol.asyncDispose]();
        };
        return { ...opened, [Symbol.asyncDispose]: dispose };
    });
    const answering = control.then((opened) => opened.worker()).finally(() => settled.abort());
    const worker = Promise.race([answering, silence(watch, settled.signal)]);
    worker.then(() => started.resolve(), () => { });
    return {
        ...{ buildx, stored, control, worker },
        ...{ isTrying: trying.promise, running: started.promise },
        [Symbol.asyncDispose]: async () => await (await control)[Symbol.asyncDispose](),
    };
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
            await dialled?.[Symbol.asyncDispose]();
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
            const { publish } = await Promise.all(/* import() */[__nccwpck_require__.e(8146), __nccwpck_require__.e(3757), __nccwpck_require__.e(7149), __nccwpck_require__.e(9805), __nccwpck_require__.e(1683), __nccwpck_require__.e(9185), __nccwpck_require__.e(9296), __nccwpck_require__.e(8404), __nccwpck_require__.e(3075), __nccwpck_require__.e(5606), __nccwpck_require__.e(4949), __nccwpck_require__.e(966), __nccwpck_require__.e(5296)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65296));
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
    const write = (text) => void process.stdout.write(text, failWithout);
    const out = (text) => void (quiet ? process.stderr : process.stdout).write(text);
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
        const { cleanUp } = await Promise.all(/* import() */[__nccwpck_require__.e(3757), __nccwpck_require__.e(2930)]).then(__nccwpck_require__.bind(__nccwpck_require__, 52930));
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
/** What was asked for on standard output has to arrive; whoever reads there may leave before its end, as `head` does. */
function failWithout(error) {
    if (!error || error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
        return;
    process.stderr.write(`error: standard output can't be written: ${error.message}\n`);
    process.exitCode ||= 1;
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
    // A publish isn't left half done because nobody reads its log any more, or its disk is full.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => { });
    const exitCode = await main(process.argv.slice(2)).catch((error) => {
        const shown = error instanceof Error ? (process.env['LAYERWISE_DEBUG'] === '1' ? error.stack : error.message) : error;
        process.stderr.write(`error: ${shown}\n`);
        return 1;
    });
    process.exitCode ||= exitCode;
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
        help: 'Load the image into Docker, as `outputs: type=docker` does. Beside a push it is built once more, from what is cached: the same content, under a digest of its own.',
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

/***/ 41649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/**
 * What a text says in JSON, or its bytes in UTF-8; undefined where it says nothing. Why is left out: Node quotes what stands around the
 * fault, which may be a secret.
 */
function parseJson(text) {
    try {
        return JSON.parse(typeof text === 'string' ? text : Buffer.from(text).toString('utf8'));
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

/***/ 20582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isOlder)
/* harmony export */ });
/** Whether one version of BuildKit came before another. What is built from source calls itself 0.0.0+unknown: it is taken for new. */
function isOlder(version, than) {
    const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = than.split('.').map(Number);
    return (!/^v?0\.0\.0/.test(version) && (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)));
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
