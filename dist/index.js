#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 2277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ProgramMissingError),
/* harmony export */   R: () => (/* binding */ runProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);

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
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            env: options.env,
            stdio: [options.inheritStdin ? 'inherit' : 'pipe', 'pipe', options.inheritStderr ? 'inherit' : 'pipe'],
            ...(options.cwd !== undefined && { cwd: options.cwd }),
        });
        let stdout = '';
        let stderr = '';
        let killer;
        const interrupt = () => {
            child.kill('SIGINT');
            killer = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
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
        child.stdin?.end(options.input ?? '');
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

/***/ 4733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ detectHost)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: ./inputs/raw.js
var raw = __nccwpck_require__(6371);
// EXTERNAL MODULE: ./inputs/table.js
var table = __nccwpck_require__(3409);
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
    const given = Object.entries(environment).flatMap(([variable, value]) => {
        if (!variable.startsWith(prefix) || value === undefined || value.trim() === '')
            return [];
        const name = nameOf(variable.slice(prefix.length));
        return [{ name, spelling: spellFound(source, name, variable), values: [value] }];
    });
    return { source, given: inTableOrder(given), problems: [] };
}
// A job's own variable may start with INPUT_ as well, so an unknown name says where it was seen.
function spellFound(source, name, variable) {
    if (source === 'plugin')
        return variable;
    const known = (0,table/* isInputName */.wp)(name) || table/* RESERVED_INPUTS */.Pe.includes(name);
    return known ? (0,raw/* spell */.l)(source, name) : `${(0,raw/* spell */.l)(source, name)} (environment variable ${variable})`;
}
// An environment has no order of its own that means anything; problems come in the table's.
function inTableOrder(given) {
    const rank = new Map(table/* INPUTS */.mc.map(({ name }, index) => [name, index]));
    const rankOf = ({ name }) => rank.get(name) ?? table/* INPUTS */.mc.length;
    return given.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1));
}

// EXTERNAL MODULE: ./buildkit/process.js
var process = __nccwpck_require__(2277);
;// CONCATENATED MODULE: ./hosts/git.js

/** What a checkout itself tells. A folder without git, or a machine without it, gives nothing. */
async function gitContext(folder, env) {
    const git = async (...args) => {
        try {
            const { exitCode, stdout } = await (0,process/* runProcess */.R)('git', args, { env, cwd: folder });
            return exitCode === 0 ? stdout.trim() : '';
        }
        catch (error) {
            // ENOENT is also what a folder that isn't there gives; whoever needs the folder says that better.
            if (error instanceof process/* ProgramMissingError */.D)
                return '';
            throw error;
        }
    };
    const [sha, branch, tags, remote] = await Promise.all([
        git('rev-parse', '--verify', '--quiet', 'HEAD'),
        git('symbolic-ref', '--quiet', 'HEAD'),
        // The last one is the highest by git's own version order.
        git('tag', '--points-at', 'HEAD', '--sort=version:refname'),
        git('remote', 'get-url', 'origin'),
    ]);
    const tag = tags.split('\n').at(-1);
    const ref = tag ? `refs/tags/${tag}` : branch;
    const repository = parseRemote(remote);
    return {
        ...(sha !== '' && { sha }),
        ...(ref !== '' && sha !== '' && { ref }),
        ...(repository !== undefined && { repository }),
    };
}
/** `git@github.com:acme/app.git` and `https://user:token@github.com/acme/app.git` are both acme/app, without what they hide. */
function parseRemote(remote) {
    const match = /^(?:(?:https?|ssh|git):\/\/(?:[^@/]*@)?|[^@/]+@)([A-Za-z0-9.-]+)(?::\d+(?=\/))?[:/]+(.+?)(?:\.git)?\/?$/.exec(remote);
    const path = match?.[2]?.split('/');
    const name = path?.pop();
    if (match?.[1] === undefined || path === undefined || name === undefined || path.length === 0)
        return undefined;
    const owner = path.join('/');
    return { owner, name, url: `https://${match[1]}/${owner}/${name}` };
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





/** GitHub Actions. */
const github = {
    detect: (env) => env['GITHUB_ACTIONS'] === 'true',
    create: async ({ env, out }) => {
        const core = await __nccwpck_require__.e(/* import() */ 15).then(__nccwpck_require__.bind(__nccwpck_require__, 9015));
        const { parseGitHubContext } = await Promise.all(/* import() */[__nccwpck_require__.e(961), __nccwpck_require__.e(29)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3029));
        const path = env['GITHUB_EVENT_PATH'] ?? '';
        const payload = path !== '' && (0,external_node_fs_namespaceObject.existsSync)(path) ? (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8') : '{}';
        const workflow = parseGitHubContext(env, payload, path);
        const cleanup = Object.entries(env)
            .filter(([name]) => name.startsWith('STATE_'))
            .map(([name, value]) => [name.slice('STATE_'.length), value ?? '']);
        // While another program writes, the runner must not take its lines for commands.
        let token;
        const say = (kind, text) => {
            if (token === undefined)
                core[kind](text);
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
                return source === 'git' ? { ...workflow, ...(await gitContext(folder, env)) } : workflow;
            },
            ...(env['GITHUB_ACTOR'] !== undefined && {
                jobToken: { registry: 'ghcr.io', username: env['GITHUB_ACTOR'] },
            }),
            mask: (secret) => {
                // The runner masks line by line.
                for (const line of secret.split(/\r?\n/))
                    if (line.trim() !== '')
                        core.setSecret(line);
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
                        say('notice', message.text);
                        break;
                    case 'warning':
                    case 'error':
                        say(message.kind, withHint(message));
                        break;
                    case 'group':
                        core.startGroup(message.title);
                        token = (0,external_node_crypto_.randomUUID)();
                        out(`::stop-commands::${token}\n`);
                        break;
                    case 'group-end':
                        if (token !== undefined)
                            out(`\n::${token}::\n`);
                        token = undefined;
                        core.endGroup();
                        break;
                    default:
                        message;
                }
            },
            setOutput: core.setOutput,
            addSummary: async (markdown) => {
                if (env['GITHUB_STEP_SUMMARY'])
                    await core.summary.addRaw(markdown, true).write();
            },
            saveState: core.saveState,
            ...(cleanup.length > 0 && { cleanup: Object.fromEntries(cleanup) }),
        };
    },
};
function isGitHubCom(env) {
    return (env['GITHUB_SERVER_URL'] ?? 'https://github.com') === 'https://github.com';
}
/** A branch or a Dockerfile must not give the runner commands by what we print of it. */
function withoutCommands(text) {
    return text.replace(/^([ \t]*):(?=:)/gm, '$1:\u200b').replace(/##(?=\[)/g, '#\u200b#');
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
        context: async (_source, folder) => ({ event: 'local', ...(await gitContext(folder, env)) }),
        mask: () => { },
        show: (message) => showPlain(message, out, err),
        setOutput: () => { },
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

/***/ 2015:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4733);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1200);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3951);



/** As a command line with a command as first argument; else as whatever the host makes of us. Only this file has effects when it is loaded. */
async function main(argv) {
    const { parseCommandLine } = await __nccwpck_require__.e(/* import() */ 163).then(__nccwpck_require__.bind(__nccwpck_require__, 4163));
    const line = parseCommandLine(argv);
    // A result on standard output stands there alone.
    const quiet = line.kind === 'run' && wantsOutput(line.inputs);
    const write = (text) => void process.stdout.write(text);
    const out = quiet ? (text) => void process.stderr.write(text) : write;
    const host = await (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_0__/* .detectHost */ .k)({ env: process.env, out, err: (text) => void process.stderr.write(text) });
    const ports = {
        host,
        env: process.env,
        folder: process.cwd(),
        signal: cancellation(),
        now: () => Date.now(),
        terminal: terminal(quiet ? process.stderr : process.stdout, host.isGitHubLike),
        version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r,
        write,
    };
    switch (line.kind) {
        case 'help': {
            const { renderHelp } = await __nccwpck_require__.e(/* import() */ 166).then(__nccwpck_require__.bind(__nccwpck_require__, 8166));
            write(renderHelp(line.command));
            return 0;
        }
        case 'version':
            write(`layerwise ${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r}\n`);
            return 0;
        case 'wrong': {
            const { refuseInputs } = await __nccwpck_require__.e(/* import() */ 515).then(__nccwpck_require__.bind(__nccwpck_require__, 8515));
            return refuseInputs(ports, line.problems);
        }
        case 'run':
            return await run(ports, line.inputs);
        case 'host':
            return await asHost(ports);
    }
}
async function asHost(ports) {
    if (ports.host.cleanup !== undefined) {
        const { cleanUp } = await Promise.all(/* import() */[__nccwpck_require__.e(804), __nccwpck_require__.e(930)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2930));
        return await cleanUp(ports);
    }
    const inputs = ports.host.inputs();
    if (inputs !== undefined)
        return await run(ports, inputs);
    const { renderHelp } = await __nccwpck_require__.e(/* import() */ 166).then(__nccwpck_require__.bind(__nccwpck_require__, 8166));
    ports.host.show({ kind: 'report', text: renderHelp() });
    return 2;
}
async function run(ports, inputs) {
    ports.host.show({ kind: 'info', text: `layerwise ${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r}` });
    const { publish } = await Promise.all(/* import() */[__nccwpck_require__.e(961), __nccwpck_require__.e(932), __nccwpck_require__.e(804), __nccwpck_require__.e(752)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1752));
    return await publish(ports, inputs);
}
function wantsOutput(inputs) {
    return inputs.given.some(({ name, values }) => name === 'json' && values.includes('-'));
}
function cancellation() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => {
            const reason = new _report_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .c(signal);
            // Whoever asks twice doesn't want to wait for the tidying up; the step's cleanup does the rest.
            if (controller.signal.aborted)
                process.exit(reason.exitCode);
            controller.abort(reason);
        });
    }
    return controller.signal;
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
process.exitCode = await main(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 3409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ RESERVED_INPUTS),
/* harmony export */   ak: () => (/* binding */ INPUT_GROUPS),
/* harmony export */   cu: () => (/* binding */ findInput),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   wp: () => (/* binding */ isInputName)
/* harmony export */ });
/** The sections of the command line's help and of the README, in their order. */
const INPUT_GROUPS = {
    image: 'Images and tags',
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
    {
        name: 'images',
        kind: 'images',
        grammar: 'lines',
        group: 'image',
        help: 'Image names to publish to, one a line (`ghcr.io/acme/app`, or `name=…,enable=…`). Unset on GitHub and without references in `tags`: `ghcr.io/<owner>/<repository>`.',
    },
    {
        name: 'tags',
        kind: 'tags',
        grammar: 'lines',
        group: 'image',
        help: 'With `images`: tag rules, one a line (`type=semver,pattern={{version}}`; a bare word is `type=raw`). Without: full references, separated by commas or newlines, and `type=` rules for the default image. Unset: semver from a version tag, branch, pull request and short commit.',
    },
    {
        name: 'tags-context',
        kind: 'choice',
        choices: ['workflow', 'git'],
        default: 'workflow',
        group: 'image',
        help: 'Where tag rules find branch, tag and commit: `workflow` (the event that started the run) or `git` (the checkout). Outside of a CI it is always `git`.',
    },
    {
        name: 'labels',
        kind: 'pairs',
        grammar: 'lines',
        form: 'key=value',
        emptyValue: true,
        group: 'image',
        help: 'Labels for the image config, one `key=value` a line.',
    },
    {
        name: 'annotations',
        kind: 'annotations',
        grammar: 'lines',
        group: 'image',
        help: 'OCI annotations, one `[level:]key=value` a line. Levels: `manifest` (the default), `index`, `manifest-descriptor`, `index-descriptor`, each with an optional `[platform]`.',
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
        help: 'Token that BuildKit uses to fetch a Git context from GitHub and that signs in to `ghcr.io` where no other credentials are given.',
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
        kind: 'choice',
        choices: ['registry', 'none'],
        default: 'none',
        group: 'cache',
        help: 'Managed build cache: `registry` keeps it beside the image in its registry, exported after the tags are set; `none` leaves it to `cache-from` and `cache-to`.',
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
    {
        name: 'registry',
        kind: 'registry',
        group: 'registry',
        help: 'Registry that `username` and `password` are for. Unset: `docker.io`.',
    },
    {
        name: 'username',
        kind: 'text',
        group: 'registry',
        help: 'User name for `registry`. Unset: the credentials of the Docker configuration, and on GitHub the token of the job for `ghcr.io`.',
    },
    {
        name: 'password',
        kind: 'text',
        echo: 'nothing',
        group: 'registry',
        help: 'Password or token for `registry`. On a command line, prefer `docker login`: other processes can read arguments.',
    },
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
        help: 'Image that installs QEMU when a platform is foreign to the machine. Unset: `tonistiigi/binfmt`, pinned by digest.',
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
];
/** Names that no release gives a meaning yet; refused, so that giving them one later breaks nobody. */
const RESERVED_INPUTS = ['buildx-version', 'builder-name'];
const BY_NAME = new Map(INPUTS.map((input) => [input.name, input]));
function isInputName(name) {
    return BY_NAME.has(name);
}
function findInput(name) {
    return BY_NAME.get(name);
}


/***/ }),

/***/ 1200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure),
/* harmony export */   c: () => (/* binding */ Cancelled)
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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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
/******/ 		792: 0
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
/******/ var __webpack_exports__ = __nccwpck_require__(2015);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
