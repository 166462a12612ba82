export const id = 4663;
export const ids = [4663];
export const modules = {

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
    const parsed = answer.safeParse(parseJson(stdout));
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
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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
