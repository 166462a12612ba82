export const id = 4663;
export const ids = [4663,8726];
export const modules = {

/***/ 38726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DOCKER_HUB_SERVER: () => (/* binding */ DOCKER_HUB_SERVER),
/* harmony export */   helperFor: () => (/* binding */ helperFor),
/* harmony export */   parseDockerConfig: () => (/* binding */ parseDockerConfig),
/* harmony export */   readDockerConfig: () => (/* binding */ readDockerConfig),
/* harmony export */   registryHost: () => (/* binding */ registryHost),
/* harmony export */   storedCredential: () => (/* binding */ storedCredential)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37149);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35952);




/** Docker Hub's name in `auths`, and what its credential helpers are asked for. */
const DOCKER_HUB_SERVER = 'https://index.docker.io/v1/';
const optionalText = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()));
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    auths: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        auth: optionalText,
        username: optionalText,
        password: optionalText,
        identitytoken: optionalText,
        registrytoken: optionalText,
    })))),
    credHelpers: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()))),
    credsStore: optionalText,
});
/**
 * Reads `config.json` in a folder (`~/.docker`, `$DOCKER_CONFIG`). Undefined when there is no such file.
 * @throws {CredentialsError} when it can't be read or is malformed; the message names the path.
 */
async function readDockerConfig(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config.json');
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CredentialsError */ .l({
            source: path,
            why: `the file can't be read (${code})`,
            hint: 'check its owner and mode',
            cause,
        });
    }
    return parseDockerConfig(text, path);
}
/**
 * Parses the text of a `config.json`, or of the variable `DOCKER_AUTH_CONFIG`. Empty text is an empty configuration.
 * @throws {CredentialsError} when it is malformed. Nothing of its content is quoted: it holds passwords.
 */
function parseDockerConfig(text, source) {
    const parsed = schema.safeParse(text.trim() === '' ? {} : parseJson(text, source));
    if (!parsed.success) {
        const at = parsed.error.issues[0]?.path.join('.') ?? '';
        throw malformed(source, at === '' ? 'it is no JSON object' : `"${at}" is not of the expected form`);
    }
    const { auths, credHelpers, credsStore } = parsed.data;
    return {
        source,
        auths: new Map(Object.entries(auths ?? {}).map(([key, entry]) => [key, withoutNulls(entry)])),
        credHelpers: new Map(Object.entries(credHelpers ?? {})),
        credsStore: credsStore ?? '',
    };
}
/**
 * The helper to ask for a registry, as docker chooses it: the one of `credHelpers`, else `credsStore`. Empty: none.
 * @see https://github.com/docker/cli/blob/v28.5.0/cli/config/configfile/file.go (getConfiguredCredentialStore)
 */
function helperFor(config, registry) {
    for (const key of registry === 'docker.io'
        ? [DOCKER_HUB_SERVER, 'index.docker.io', 'docker.io']
        : [registry]) {
        const helper = config.credHelpers.get(key);
        if (helper !== undefined)
            return helper;
    }
    return config.credsStore;
}
/**
 * The credential that stands in the file itself: the key that is the host, else the first that means it.
 * @throws {CredentialsError} when the entry is malformed.
 */
function storedCredential(config, registry) {
    const exact = registry === 'docker.io' ? DOCKER_HUB_SERVER : registry;
    const key = config.auths.has(exact)
        ? exact
        : [...config.auths.keys()].find((name) => registryHost(name) === registry);
    const entry = key === undefined ? undefined : config.auths.get(key);
    return entry === undefined ? undefined : decode(entry, `${config.source}, auths["${key}"]`);
}
/**
 * The registry's host that a key of `auths` means, in image-name form: `https://ghcr.io/v2/` is `ghcr.io`, and every name of
 * Docker Hub is `docker.io`.
 * @see https://github.com/docker/cli/blob/v28.5.0/cli/config/credentials/file_store.go (ConvertToHostname)
 */
function registryHost(key) {
    const host = (/^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?([^/?#]+)/i.exec(key)?.[1] ??
        key.split('/', 1)[0] ??
        '').toLowerCase();
    return HUB_HOSTS.has(host) ? 'docker.io' : host;
}
const HUB_HOSTS = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
function decode(entry, where) {
    if (entry.registrytoken)
        return { kind: 'registry-token', token: entry.registrytoken };
    if (entry.identitytoken)
        return { kind: 'identity-token', token: entry.identitytoken };
    if (entry.auth)
        return decodeAuth(entry.auth, where);
    if (entry.username)
        return { kind: 'password', username: entry.username, password: entry.password ?? '' };
    return undefined;
}
function decodeAuth(auth, where) {
    const base64 = auth.replace(/[\r\n]/g, '');
    // Node's decoder skips what it doesn't know; Go's, and so docker's, refuses it.
    const decoded = /^[A-Za-z0-9+/]+={0,2}$/.test(base64) && base64.length % 4 === 0
        ? Buffer.from(base64, 'base64').toString('utf8')
        : '';
    const colon = decoded.indexOf(':');
    if (colon <= 0)
        throw malformed(where, '"auth" is not base64 of user:password');
    return { kind: 'password', username: decoded.slice(0, colon), password: trimNul(decoded.slice(colon + 1)) };
}
function trimNul(text) {
    let start = 0;
    let end = text.length;
    while (text.charCodeAt(start) === 0)
        start++;
    while (end > start && text.charCodeAt(end - 1) === 0)
        end--;
    return text.slice(start, end);
}
function parseJson(text, source) {
    try {
        return JSON.parse(text.trim() === '' ? '{}' : text);
    }
    catch (error) {
        // Only the position, and no cause: Node's message quotes the text around the fault, which may be a password.
        const place = error instanceof Error ? /line \d+ column \d+/.exec(error.message)?.[0] : undefined;
        throw malformed(source, `it is not JSON${place === undefined ? '' : ` (${place})`}`);
    }
}
function malformed(source, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CredentialsError */ .l({ source, why, hint: 'mend the file, or log in again with `docker login`' });
}
function withoutNulls(entry) {
    return Object.fromEntries(Object.entries(entry).filter(([, value]) => typeof value === 'string'));
}


/***/ }),

/***/ 81115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cleanText)
/* harmony export */ });
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
// Signed URLs (blob stores) carry their signature in the query, and a URL may hold a password before its host.
const URL_QUERY = /(\bhttps?:\/\/[^\s?#"'<>]*)[?#][^\s"'<>]*/gi;
const URL_USER = /(\bhttps?:\/\/)[^\s/@"'<>]*@/gi;
const AUTHORIZATION = /\b(Bearer|Basic)(\s+)[A-Za-z0-9+/=._~-]{8,}/gi;
/**
 * Makes one harmless line of what a server or a program said: no control, escape or direction characters (a terminal and
 * a CI log obey them), no URL query, no credentials as they stand in an Authorization header, at most `length` characters.
 */
function cleanText(text, length = 300) {
    // Cut before the patterns run: what comes from outside must not decide how long they take.
    const line = text
        .slice(0, length * 8)
        .replace(INVISIBLE, ' ')
        .replace(URL_USER, '$1')
        .replace(URL_QUERY, '$1')
        .replace(AUTHORIZATION, '$1$2***')
        .replace(/\s+/g, ' ')
        .trim();
    const characters = [...line];
    return characters.length <= length ? line : `${characters.slice(0, length - 1).join('')}…`;
}


/***/ }),

/***/ 54663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createKeychain: () => (/* binding */ createKeychain)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(37149);
// EXTERNAL MODULE: ./json.js
var json = __webpack_require__(41649);
// EXTERNAL MODULE: ./registry/errors.js
var errors = __webpack_require__(35952);
// EXTERNAL MODULE: ./registry/foreign-text.js
var foreign_text = __webpack_require__(81115);
;// CONCATENATED MODULE: ./registry/credential-helper.js





const OUTPUT_LIMIT = 1024 * 1024;
const answer = schemas/* object */.Ikc({ Username: schemas/* string */.YjP(), Secret: schemas/* string */.YjP() });
/**
 * Asks `docker-credential-NAME get` for a server's credential: the server on standard input, JSON on standard output.
 * Undefined when the helper has none.
 * @see https://github.com/docker/docker-credential-helpers#development
 * @throws {CredentialsError} when the program is missing, fails, takes too long or answers nonsense. What it printed is
 * quoted when it failed only: else it holds the secret.
 * @throws the signal's reason when it was aborted.
 */
async function askCredentialHelper(options) {
    const program = `docker-credential-${options.name}`;
    // A name with a separator would be a path, not a program of the PATH.
    if (!/^[\w.-]+$/.test(options.name)) {
        throw new errors/* CredentialsError */.l({
            source: (0,foreign_text/* cleanText */.X)(program, 100),
            why: 'this is no name of a credential helper',
        });
    }
    const { status, stdout, stderr } = await run(program, options);
    if (status === 0)
        return decode(stdout, program);
    // The protocol's message is "credentials not found in native keychain"; some helpers word its end otherwise.
    if (/credentials not found/i.test(stdout))
        return undefined;
    const said = (0,foreign_text/* cleanText */.X)(stdout.trim() || stderr);
    throw new errors/* CredentialsError */.l({
        source: program,
        why: `it failed for ${options.server} (${typeof status === 'number' ? `exit status ${status}` : status})${said && `: ${said}`}`,
        hint: `run \`echo ${options.server} | ${program} get\` to see it fail, or log in otherwise`,
    });
}
function decode(stdout, program) {
    const parsed = answer.safeParse((0,json/* parseJson */.q)(stdout));
    if (!parsed.success) {
        throw new errors/* CredentialsError */.l({ source: program, why: 'its answer is not JSON with Username and Secret' });
    }
    const { Username: username, Secret: secret } = parsed.data;
    if (secret === '')
        return undefined;
    // https://docs.docker.com/reference/cli/docker/login/#credential-helper-protocol
    return username === '<token>'
        ? { kind: 'identity-token', token: secret }
        : { kind: 'password', username, password: secret };
}
function run(program, options) {
    const { server, environment, timeoutMs = 15_000, signal } = options;
    const limit = AbortSignal.timeout(timeoutMs);
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, ['get'], {
            env: { ...environment },
            stdio: ['pipe', 'pipe', 'pipe'],
            signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
            killSignal: 'SIGKILL',
            windowsHide: true,
        });
        let stdout = '';
        let stderr = '';
        child.stdout.setEncoding('utf8').on('data', (text) => {
            if (stdout.length < OUTPUT_LIMIT)
                stdout += text;
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            if (stderr.length < OUTPUT_LIMIT)
                stderr += text;
        });
        child.on('error', (cause) => {
            if (signal?.aborted)
                return reject(signal.reason);
            const why = limit.aborted
                ? `no answer within ${timeoutMs / 1000} s`
                : 'code' in cause && cause.code === 'ENOENT'
                    ? 'the program is not on the PATH'
                    : `it can't be started (${'code' in cause ? cause.code : cause.message})`;
            reject(new errors/* CredentialsError */.l({
                source: program,
                why,
                hint: "it is named in docker's config.json (credHelpers or credsStore): install it, or log in otherwise",
                cause,
            }));
        });
        child.on('close', (code, killedBy) => resolve({ status: code ?? killedBy, stdout, stderr }));
        // A helper that ends without reading closes the pipe first; its exit status tells the rest.
        child.stdin.on('error', () => { });
        child.stdin.end(server);
    });
}

// EXTERNAL MODULE: ./registry/docker-config.js
var docker_config = __webpack_require__(38726);
// EXTERNAL MODULE: ./registry/single-flight.js
var single_flight = __webpack_require__(10518);
;// CONCATENATED MODULE: ./registry/keychain.js



/** Credentials as the user's docker has them. Each registry is looked up once. */
function createKeychain(options) {
    const explicit = new Map([...(options.explicit ?? [])].map(([key, credential]) => [(0,docker_config.registryHost)(key), credential]));
    const found = new single_flight/* SingleFlight */.F();
    async function lookUp(registry, signal) {
        for (const config of options.configs ?? []) {
            const helper = (0,docker_config.helperFor)(config, registry);
            const credential = helper === ''
                ? (0,docker_config.storedCredential)(config, registry)
                : await askCredentialHelper({
                    name: helper,
                    server: registry === 'docker.io' ? docker_config.DOCKER_HUB_SERVER : registry,
                    environment: options.environment,
                    timeoutMs: options.helperTimeoutMs,
                    signal,
                });
            if (credential !== undefined)
                return credential;
        }
        return undefined;
    }
    return {
        async find(registry, signal) {
            const host = (0,docker_config.registryHost)(registry);
            return explicit.get(host) ?? found.get(host, () => lookUp(host, signal), signal);
        },
    };
}


/***/ }),

/***/ 10518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ SingleFlight)
/* harmony export */ });
/** Remembers what was loaded under a key, and joins callers that ask while it is loading. A failure is forgotten. */
class SingleFlight {
    #entries = new Map();
    /** `signal` is what `load` listens to. When another caller's abort ended the loading, it begins again for this one. */
    async get(key, load, signal) {
        const running = this.#entries.get(key);
        if (running !== undefined) {
            try {
                return await running.value;
            }
            catch (error) {
                if (signal?.aborted)
                    throw signal.reason;
                if (!running.signal?.aborted)
                    throw error;
                return this.get(key, load, signal);
            }
        }
        const entry = { value: load(), signal };
        this.#entries.set(key, entry);
        try {
            return await entry.value;
        }
        catch (error) {
            if (this.#entries.get(key) === entry)
                this.#entries.delete(key);
            throw error;
        }
    }
    forget(key) {
        this.#entries.delete(key);
    }
}


/***/ })

};
