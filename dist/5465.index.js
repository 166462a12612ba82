export const id = 5465;
export const ids = [5465];
export const modules = {

/***/ 95465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHubApi: () => (/* binding */ openGitHubApi)
});

// EXTERNAL MODULE: ./registry/clock.js
var registry_clock = __webpack_require__(74613);
// EXTERNAL MODULE: ./registry/dispatchers.js
var registry_dispatchers = __webpack_require__(80537);
// EXTERNAL MODULE: ./registry/proxy.js
var proxy = __webpack_require__(51187);
// EXTERNAL MODULE: ./registry/retry.js
var registry_retry = __webpack_require__(82297);
// EXTERNAL MODULE: ./registry/connection-failure.js
var connection_failure = __webpack_require__(25368);
// EXTERNAL MODULE: ./registry/foreign-text.js
var foreign_text = __webpack_require__(81115);
// EXTERNAL MODULE: ./hosts/pull-requests.js
var pull_requests = __webpack_require__(70423);
;// CONCATENATED MODULE: ./hosts/github-failure.js




/**
 * What a request that failed means.
 * @see https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 * @param host whom the message names
 * @param now milliseconds since 1970
 */
function explainGitHubFailure(error, host, now) {
    if (!isHttpError(error))
        return { failure: error instanceof Error ? error : new Error(String(error)) };
    const { status, response } = error;
    if (response === undefined)
        return unreachable(error, host);
    const said = `${host} answers ${status}: ${(0,foreign_text/* cleanText */.X)(error.message)}`;
    const fail = (hint, isForbidden = false) => new pull_requests/* HostApiError */.N(said, { status, hint, isForbidden, cause: error });
    const limit = rateLimit(error, now);
    if (limit !== undefined)
        return { failure: fail('its rate limit is used up; a later run may do better'), retry: limit };
    if ((0,registry_retry/* isTransientStatus */.Dm)(status))
        return { failure: fail('a later run may do better'), retry: {} };
    if (status === 401) {
        return { failure: fail('github-token is not valid: leave it out, and the job’s own is taken') };
    }
    // What a token must not even see isn't there for it. Other refusals, as of a locked conversation, say what they are.
    if (status === 404 || (status === 403 && /not accessible/i.test(error.message))) {
        return { failure: fail('give the job "permissions: pull-requests: write"', true) };
    }
    return { failure: fail() };
}
function isHttpError(error) {
    return error instanceof Error && error.name === 'HttpError' && 'status' in error;
}
function unreachable(error, host) {
    const known = (0,connection_failure/* explainConnectionFailure */.k)(error);
    const failure = new pull_requests/* HostApiError */.N(`${host} can't be reached: ${known?.why ?? (0,foreign_text/* cleanText */.X)(error.message)}`, {
        cause: error,
    });
    return known === undefined || known.retryable ? { failure, retry: {} } : { failure };
}
/**
 * How long a rate limit lasts; undefined when it is none. The secondary one comes with 403 or 429, and without a time it
 * lasts for minutes.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function rateLimit({ status, message, response }, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    const header = (name) => {
        const value = response?.headers[name];
        return value === undefined ? undefined : String(value);
    };
    const after = (0,registry_retry/* parseRetryAfter */.mu)(header('retry-after'), now);
    if (after !== undefined)
        return { afterMs: after };
    if (header('x-ratelimit-remaining') === '0') {
        return { afterMs: Math.max(0, Number(header('x-ratelimit-reset')) * 1000 - now) };
    }
    return status === 429 || /rate limit/i.test(message) ? { afterMs: 60_000 } : undefined;
}

;// CONCATENATED MODULE: ./hosts/github-api.js





/** Nobody waits longer than this for what is said beside the result. */
const RETRY = { budgetMs: 10_000, baseDelayMs: 300, maxDelayMs: 3_000 };
/**
 * GitHub's REST API. What may pass is asked again; what is refused for good is a `HostApiError`; after the signal was
 * aborted its reason is thrown.
 * @throws {TypeError} for a proxy that is no URL.
 */
async function openGitHubApi(options) {
    const { url, token, environment, signal, clock = registry_clock/* systemClock */.m } = options;
    const [{ getOctokit }, { fetch }] = await Promise.all([__webpack_require__.e(/* import() */ 5971).then(__webpack_require__.bind(__webpack_require__, 45971)), Promise.all(/* import() */[__webpack_require__.e(1978), __webpack_require__.e(9779), __webpack_require__.e(4337), __webpack_require__.e(9230), __webpack_require__.e(2958)]).then(__webpack_require__.t.bind(__webpack_require__, 92958, 19))]);
    // Octokit's own would read the process's environment, and differ in it from every other request of ours.
    const dispatchers = new registry_dispatchers/* Dispatchers */.p({ proxyFor: (0,proxy/* proxyChooser */.K)(environment), tls: {} });
    const octokit = getOctokit(token, {
        baseUrl: url,
        request: {
            fetch: async (address, init) => await fetch(address, { ...init, dispatcher: await dispatchers.for(new URL(address)) }),
        },
    });
    octokit.hook.wrap('request', async (request, endpoint) => {
        // Changed in place: what is handed on to `request` is not what the other hooks get.
        endpoint.request.signal = signal;
        const start = clock.now();
        for (let attempt = 1;; attempt += 1) {
            signal.throwIfAborted();
            try {
                return await request(endpoint);
            }
            catch (error) {
                signal.throwIfAborted();
                const { failure, retry } = explainGitHubFailure(error, new URL(url).host, clock.now());
                const delay = retry &&
                    (0,registry_retry/* nextDelay */.rM)({
                        policy: RETRY,
                        attempt,
                        elapsedMs: clock.now() - start,
                        retryAfterMs: retry.afterMs,
                        random: clock.random(),
                    });
                if (delay === undefined)
                    throw failure;
                await clock.sleep(delay, signal);
            }
        }
    });
    return { octokit, [Symbol.asyncDispose]: () => dispatchers[Symbol.asyncDispose]() };
}


/***/ }),

/***/ 70423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ HostApiError)
/* harmony export */ });
/** The host's API didn't do what it was asked, in words for the user. */
class HostApiError extends Error {
    name = 'HostApiError';
    status;
    hint;
    isForbidden;
    constructor(message, details) {
        super(message, { cause: details.cause });
        this.status = details.status;
        this.hint = details.hint;
        this.isForbidden = details.isForbidden === true;
    }
}


/***/ }),

/***/ 74613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: Date.now,
    random: Math.random,
    async sleep(milliseconds, signal) {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal && { signal });
        }
        catch (error) {
            // Node wraps the reason in an AbortError of its own; callers compare with the reason that they gave.
            throw signal?.aborted ? signal.reason : error;
        }
    },
};


/***/ }),

/***/ 25368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isCertificateFailure),
/* harmony export */   k: () => (/* binding */ explainConnectionFailure)
/* harmony export */ });
const REASONS = {
    ENOTFOUND: ['unreachable', 'the name does not resolve', false],
    EAI_AGAIN: ['unreachable', 'the name could not be resolved for now', true],
    ECONNREFUSED: ['unreachable', 'connection refused', true],
    ECONNRESET: ['unreachable', 'connection reset', true],
    ECONNABORTED: ['unreachable', 'connection aborted', true],
    EPIPE: ['unreachable', 'connection closed while sending', true],
    ETIMEDOUT: ['unreachable', 'connection timed out', true],
    EHOSTUNREACH: ['unreachable', 'no route to the host', true],
    ENETUNREACH: ['unreachable', 'the network is unreachable', true],
    ENETDOWN: ['unreachable', 'the network is down', true],
    UND_ERR_CONNECT_TIMEOUT: ['unreachable', 'connection timed out', true],
    UND_ERR_HEADERS_TIMEOUT: ['unreachable', 'no answer in time', true],
    UND_ERR_BODY_TIMEOUT: ['unreachable', 'nothing came any more', true],
    UND_ERR_SOCKET: ['unreachable', 'the connection was closed before the end of the answer', true],
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['unreachable', 'the answer is shorter than announced', true],
    UND_ERR_PRX_TLS: ['tls', 'no TLS connection to the proxy', false],
    UND_ERR_HEADERS_OVERFLOW: ['invalid', 'the headers of the answer are too large', false],
    HTTPParserError: ['invalid', 'the answer is not HTTP', false],
    EPROTO: ['tls', 'the server does not speak TLS', false],
    CERT_HAS_EXPIRED: ['tls', 'its certificate has expired', false],
    CERT_NOT_YET_VALID: ['tls', 'its certificate is not valid yet: is the clock of this machine right?', false],
    ERR_TLS_CERT_ALTNAME_INVALID: ['tls', 'its certificate is for another name', false],
    DEPTH_ZERO_SELF_SIGNED_CERT: ['tls', 'its certificate is self-signed', false],
    SELF_SIGNED_CERT_IN_CHAIN: ['tls', 'its certificate comes from an unknown authority', false],
    UNABLE_TO_GET_ISSUER_CERT: ['tls', 'its certificate comes from an unknown authority', false],
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['tls', 'its certificate comes from an unknown authority', false],
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['tls', 'its certificate comes from an unknown authority', false],
    CERT_SIGNATURE_FAILURE: ['tls', 'the signature of its certificate is wrong', false],
    CERT_REVOKED: ['tls', 'its certificate is revoked', false],
};
/**
 * Explains what Node or undici threw when a request brought no whole answer. Undefined for anything that is no fault of the
 * connection: a bug must crash with its own stack.
 */
function explainConnectionFailure(error) {
    const code = codeOf(error);
    if (code === undefined)
        return undefined;
    const proxyStatus = readProxyStatus(error);
    if (proxyStatus !== undefined) {
        const why = `the proxy answered HTTP ${proxyStatus}`;
        return { kind: 'unreachable', code, why, retryable: proxyStatus >= 500 };
    }
    const [kind, why, retryable] = REASONS[code] ?? unlisted(code) ?? [];
    if (kind === undefined || why === undefined || retryable === undefined)
        return undefined;
    return { kind, code, why, retryable };
}
/** The server did speak TLS, and its certificate is not trusted. */
function isCertificateFailure(code) {
    if (code === undefined || code === 'EPROTO' || code === 'UND_ERR_PRX_TLS' || code.startsWith('ERR_SSL_'))
        return false;
    return (REASONS[code] ?? unlisted(code))?.[0] === 'tls';
}
function unlisted(code) {
    if (code.startsWith('ERR_SSL_'))
        return ['tls', 'the server does not speak TLS as we do', false];
    if (code.startsWith('ERR_TLS_') || code.includes('CERT'))
        return ['tls', 'its certificate is not trusted', false];
    return undefined;
}
/** undici tells a refused tunnel in the message only: "Proxy response (407) !== 200 when HTTP Tunneling". */
function readProxyStatus(error) {
    const status = error instanceof Error ? /^Proxy response \((\d+)\)/.exec(error.message)?.[1] : undefined;
    return status === undefined ? undefined : Number(status);
}
/** The innermost code is the cause; undici and Node's address race wrap it once or twice. */
function codeOf(error, depth = 0) {
    if (!(error instanceof Error) || depth > 4)
        return undefined;
    const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
    // undici's parser leaves the code out of some of its errors, and gives llhttp's (HPE_…) in others.
    if (error.name === 'HTTPParserError')
        return error.name;
    const own = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    return codeOf(inner, depth + 1) ?? own;
}


/***/ }),

/***/ 80537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Dispatchers)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);
/* harmony import */ var _undici_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46463);


const CONNECT_TIMEOUT_MS = 10_000;
/**
 * Our own connections: by the right proxy, with the certificate authorities of the host. Nothing is shared with the process's
 * global dispatcher, so closing this closes every socket, and Node ends by itself.
 */
class Dispatchers {
    #proxyFor;
    #authorities = new Map();
    #insecure = new Set();
    #byRoute = new Map();
    constructor(options) {
        this.#proxyFor = options.proxyFor;
        for (const [host, pem] of options.tls.certificateAuthorities ?? [])
            this.#authorities.set(urlHost(host), pem);
        for (const host of options.tls.insecureRegistries ?? [])
            this.#insecure.add(urlHost(host));
    }
    /** The dispatcher for a URL's host. */
    for(url) {
        const proxy = this.#proxyFor(url);
        const authority = this.#authorities.get(url.host);
        const insecure = this.#insecure.has(url.host);
        const special = authority !== undefined || insecure;
        const route = `${proxy?.href ?? ''} ${special ? url.host : ''}`;
        let dispatcher = this.#byRoute.get(route);
        if (dispatcher === undefined) {
            dispatcher = connectVia(proxy, {
                ...(authority !== undefined && { ca: [...(0,node_tls__WEBPACK_IMPORTED_MODULE_0__.getCACertificates)('default'), authority] }),
                ...(insecure && { rejectUnauthorized: false }),
            });
            this.#byRoute.set(route, dispatcher);
        }
        return dispatcher;
    }
    /** Ends every connection, also one that is in use: who disposes waits for no answer any more. */
    async [Symbol.asyncDispose]() {
        const dispatchers = [...this.#byRoute.values()];
        this.#byRoute.clear();
        await Promise.allSettled(dispatchers.map(async (dispatcher) => (await dispatcher).destroy()));
    }
}
/** A host as URLs have it: lower case, without the default port. */
function urlHost(host) {
    return URL.parse(`https://${host}`)?.host ?? host;
}
async function connectVia(proxy, tls) {
    // Loaded at the first request: not every command asks a registry.
    const { Agent, ProxyAgent } = await (0,_undici_js__WEBPACK_IMPORTED_MODULE_1__/* .loadUndici */ .b)();
    // The transport's own time limit covers the whole answer.
    const limits = { headersTimeout: 0, bodyTimeout: 0 };
    const connect = { timeout: CONNECT_TIMEOUT_MS, ...tls };
    return proxy === undefined
        ? new Agent({ ...limits, connect })
        : new ProxyAgent({
            ...limits,
            uri: proxy.href,
            requestTls: connect,
            proxyTls: { timeout: CONNECT_TIMEOUT_MS },
        });
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

/***/ 51187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ proxyChooser),
/* harmony export */   c: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/**
 * Chooses as Go's programs do (buildx and BuildKit are two), so that our requests take the way that theirs take:
 * `HTTPS_PROXY` for https only, `HTTP_PROXY` for http only, upper case before lower case, loopback never, and `NO_PROXY` with
 * host names (their subdomains included; a leading dot: subdomains only), addresses, CIDR ranges, ports and `*`.
 * undici's EnvHttpProxyAgent differs in four of these, and reads the process's environment itself.
 * @see https://github.com/golang/net/blob/v0.47.0/http/httpproxy/proxy.go
 * @throws {TypeError} when a proxy is no URL; the message names the variable, not the value, which may hold a password.
 */
function proxyChooser(environment) {
    const proxies = {
        'https:': readProxy(environment, 'HTTPS_PROXY'),
        'http:': readProxy(environment, 'HTTP_PROXY'),
    };
    const exempt = parseNoProxy(read(environment, 'NO_PROXY')?.value ?? '');
    return (url) => {
        const proxy = proxies[url.protocol];
        return proxy === undefined || exempt(url) ? undefined : proxy;
    };
}
function read(environment, name) {
    for (const candidate of [name, name.toLowerCase()]) {
        const value = environment[candidate];
        if (value)
            return { name: candidate, value };
    }
    return undefined;
}
function readProxy(environment, variable) {
    const found = read(environment, variable);
    if (found === undefined)
        return undefined;
    // `proxy.example.com:3128` parses as a URL whose scheme is the host name, therefore the test for the scheme.
    const url = /^(https?|socks5):\/\//i.test(found.value) ? found.value : `http://${found.value}`;
    const parsed = URL.parse(url);
    if (parsed === null)
        throw new TypeError(`${found.name} is no URL of a proxy, such as http://proxy.example.com:3128`);
    return parsed;
}
function parseNoProxy(text) {
    const addresses = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    const entries = [];
    let everything = false;
    for (const raw of text.split(',')) {
        const entry = raw.trim().toLowerCase();
        if (entry === '')
            continue;
        if (entry === '*')
            everything = true;
        if (addRange(addresses, entry))
            continue;
        const match = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry) === 0 ? /^(.+?)(?::(\d+))?$/.exec(entry) : [entry, entry, ''];
        const name = (match?.[1] ?? entry).replace(/^\*\./, '.').replace(/^\[(.*)\]$/, '$1');
        const itself = !name.startsWith('.');
        entries.push({ host: itself ? name : name.slice(1), port: match?.[2] ?? '', itself });
    }
    return (url) => {
        const host = hostname(url);
        if (everything || isLoopbackHost(host))
            return true;
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
        if (family !== 0 && addresses.check(host, family === 6 ? 'ipv6' : 'ipv4'))
            return true;
        const port = url.port || (url.protocol === 'https:' ? '443' : '80');
        return entries.some((entry) => (entry.port === '' || entry.port === port) &&
            ((entry.itself && host === entry.host) || (family === 0 && host.endsWith(`.${entry.host}`))));
    };
}
function addRange(addresses, entry) {
    const [address = '', prefix = '', ...rest] = entry.split('/');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    if (family === 0 || rest.length > 0 || !/^\d{1,3}$/.test(prefix))
        return false;
    if (Number(prefix) > (family === 6 ? 128 : 32))
        return false;
    addresses.addSubnet(address, Number(prefix), family === 6 ? 'ipv6' : 'ipv4');
    return true;
}
/** A URL's host without the brackets of an IPv6 address. */
function hostname(url) {
    return url.hostname.replace(/^\[(.*)\]$/, '$1');
}
/** `localhost`, 127.0.0.0/8 and ::1, without a port. */
function isLoopbackHost(host) {
    return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}


/***/ }),

/***/ 82297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ isTransientStatus),
/* harmony export */   GJ: () => (/* binding */ isPullQuota),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   rM: () => (/* binding */ nextDelay),
/* harmony export */   vI: () => (/* binding */ DEFAULT_RETRY)
/* harmony export */ });
const DEFAULT_RETRY = { budgetMs: 120_000, baseDelayMs: 500, maxDelayMs: 30_000 };
/**
 * The milliseconds to wait before the next attempt; undefined: give up.
 *
 * Half of our own wait is fixed and half is chance, so that the jobs of a matrix that failed together don't come back
 * together. The last wait of our own ends with the budget. A `Retry-After` is a lower limit: one that ends after the
 * budget is not shortened, since an earlier request would only be refused again.
 */
function nextDelay(state) {
    const { policy, attempt, elapsedMs, retryAfterMs, random } = state;
    const remaining = policy.budgetMs - elapsedMs;
    if (remaining <= 0)
        return undefined;
    const full = Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** Math.min(attempt - 1, 30));
    const own = full / 2 + (full / 2) * random;
    if (retryAfterMs !== undefined && retryAfterMs > remaining)
        return undefined;
    return Math.min(remaining, Math.max(own, retryAfterMs ?? 0));
}
/**
 * Reads a `Retry-After`: whole seconds or an HTTP date. Milliseconds from `now`, never negative; undefined for anything else.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
 */
function parseRetryAfter(value, now) {
    if (value === undefined)
        return undefined;
    const text = value.trim();
    if (/^\d{1,10}$/.test(text))
        return Number(text) * 1000;
    if (!/ GMT$/.test(text))
        return undefined;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** Statuses that a later repetition may cure. 501 and 505 are lasting properties of a server. */
function isTransientStatus(status) {
    return status === 429 || status === 408 || (status >= 500 && status !== 501 && status !== 505);
}
/**
 * Docker Hub's quota of pulls lasts for hours and has the status of a passing rate limit: waiting out a budget of minutes is
 * of no use.
 * @see https://docs.docker.com/docker-hub/usage/pulls/
 */
function isPullQuota(status, body) {
    return status === 429 && Buffer.from(body).toString('latin1').includes('pull rate limit');
}


/***/ }),

/***/ 46463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ loadUndici)
/* harmony export */ });
/**
 * What a client of registries needs of undici. The package's index loads WebSockets, caches and mocks as well, which takes four
 * times as long, and every publish waits for it.
 */
async function loadUndici() {
    const [dispatcher, agent, proxyAgent, api] = await Promise.all([
        __webpack_require__.e(/* import() */ 2489).then(__webpack_require__.t.bind(__webpack_require__, 82489, 19)),
        Promise.all(/* import() */[__webpack_require__.e(1978), __webpack_require__.e(9779)]).then(__webpack_require__.t.bind(__webpack_require__, 19779, 19)),
        Promise.all(/* import() */[__webpack_require__.e(1978), __webpack_require__.e(9779), __webpack_require__.e(9230)]).then(__webpack_require__.t.bind(__webpack_require__, 49230, 19)),
        Promise.all(/* import() */[__webpack_require__.e(1978), __webpack_require__.e(4337)]).then(__webpack_require__.t.bind(__webpack_require__, 84337, 19)),
    ]);
    // As the index does it.
    Object.assign(dispatcher.default.prototype, api.default);
    return { Agent: agent.default, ProxyAgent: proxyAgent.default };
}


/***/ })

};
