export const id = 3075;
export const ids = [3075];
export const modules = {

/***/ 85156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ isIndexMediaType),
/* harmony export */   Ap: () => (/* binding */ MEDIA_TYPE),
/* harmony export */   B4: () => (/* binding */ ATTESTATION),
/* harmony export */   H3: () => (/* binding */ isAttestation),
/* harmony export */   WX: () => (/* binding */ isProvenance),
/* harmony export */   _m: () => (/* binding */ isImageConfig)
/* harmony export */ });
const MEDIA_TYPE = {
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
};
const IMAGE_CONFIGS = new Set([
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
]);
/** Whether a manifest with this config is that of an image that can be run, and not that of another artifact. */
function isImageConfig(config) {
    return IMAGE_CONFIGS.has(config.mediaType);
}
function isIndexMediaType(mediaType) {
    return mediaType === MEDIA_TYPE.ociIndex || mediaType === MEDIA_TYPE.dockerIndex;
}
/**
 * BuildKit's mark on a manifest that holds the attestations of another one.
 * @see https://docs.docker.com/build/metadata/attestations/attestation-storage/
 */
const ATTESTATION = {
    type: 'vnd.docker.reference.type',
    manifest: 'attestation-manifest',
    subject: 'vnd.docker.reference.digest',
};
function isAttestation(descriptor) {
    return descriptor.annotations?.[ATTESTATION.type] === ATTESTATION.manifest;
}
/** Whether a blob of an attestation's manifest is a provenance, of any version. */
function isProvenance({ annotations }) {
    return annotations?.['in-toto.io/predicate-type']?.startsWith('https://slsa.dev/provenance/') === true;
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

/***/ 12307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ Endpoints),
  P: () => (/* binding */ readChallenges)
});

// EXTERNAL MODULE: ./oci/reference.js
var reference = __webpack_require__(67680);
;// CONCATENATED MODULE: ./registry/challenge.js
const SPACE = /[ \t]*/y;
const SEPARATOR = /[ \t,]*/y;
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
const EQUALS = /[ \t]*=[ \t]*/y;
const QUOTED = /"((?:[^"\\]|\\[\s\S])*)"?/y;
// Wider than RFC 9110 allows: servers send `realm=https://host/token` without quotes.
const BARE = /[^\s,"]*/y;
const REST = /[^,]*/y;
/**
 * Parses the values of `WWW-Authenticate`, several challenges a value included. Never throws: what can't be understood is
 * left out, so that one odd challenge doesn't hide a usable one beside it.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-www-authenticate
 */
function parseChallenges(values) {
    if (values === undefined)
        return [];
    return (typeof values === 'string' ? [values] : values).flatMap(parseValue);
}
function parseValue(text) {
    const challenges = [];
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match === null)
            return undefined;
        at = pattern.lastIndex;
        return match;
    };
    while (at < text.length) {
        take(SEPARATOR);
        if (at >= text.length)
            break;
        const name = take(TOKEN)?.[0];
        const current = challenges.at(-1);
        if (name === undefined) {
            // Stray characters: on to the next comma, or one further so that the loop always ends.
            if (take(REST)?.[0] === '')
                at++;
            continue;
        }
        if (current !== undefined && take(EQUALS) !== undefined) {
            const value = text[at] === '"' ? unquote(take(QUOTED)?.[1]) : (take(BARE)?.[0] ?? '');
            const key = name.toLowerCase();
            if (!current.parameters.has(key))
                current.parameters.set(key, value);
            continue;
        }
        challenges.push({ scheme: name.toLowerCase(), parameters: new Map() });
        take(SPACE);
        if (isToken68(text, at))
            take(REST);
    }
    return challenges;
}
/** `Negotiate YII=`, `NTLM TlRM…`: one opaque word instead of parameters. */
function isToken68(text, at) {
    const word = /[A-Za-z0-9._~+/-]+=*[ \t]*(?:,|$)/y;
    word.lastIndex = at;
    return word.test(text);
}
function unquote(quoted) {
    return (quoted ?? '').replace(/\\([\s\S])/g, '$1');
}

// EXTERNAL MODULE: ./registry/connection-failure.js
var connection_failure = __webpack_require__(25368);
// EXTERNAL MODULE: ./registry/errors.js
var errors = __webpack_require__(35952);
// EXTERNAL MODULE: ./registry/refusal.js
var refusal = __webpack_require__(85039);
// EXTERNAL MODULE: ./registry/single-flight.js
var single_flight = __webpack_require__(10518);
;// CONCATENATED MODULE: ./registry/endpoints.js






/** Finds out, once for each registry, by which scheme it speaks and how it wants us to authenticate. */
class Endpoints {
    #transport;
    #httpRegistries;
    #found = new single_flight/* SingleFlight */.F();
    constructor(options) {
        this.#transport = options.transport;
        this.#httpRegistries = options.httpRegistries;
    }
    /** @throws {RegistryError} when the registry can't be reached or is unavailable. */
    find(subject, options) {
        return this.#found.get(subject.registry, () => this.#discover(subject, options), options.signal);
    }
    async #discover(subject, options) {
        const host = subject.registry === 'docker.io' ? 'registry-1.docker.io' : subject.registry;
        if (this.#httpRegistries.has(subject.registry))
            return this.#ping(subject, `http://${host}`, options);
        if (!(0,reference/* isLoopback */.U9)(subject.registry))
            return this.#ping(subject, `https://${host}`, options);
        // Once only: a plain HTTP registry must not wait for the whole budget.
        try {
            return await this.#ping(subject, `https://${host}`, { ...options, budgetMs: 0 });
        }
        catch (error) {
            // A certificate that is not trusted is a TLS server all the same.
            if (!(error instanceof errors/* RegistryError */.g) || error.status !== undefined || (0,connection_failure/* isCertificateFailure */.G)(error.code))
                throw error;
            const endpoint = await this.#ping(subject, `http://${host}`, options);
            // What Go's and nginx's TLS servers answer to plain HTTP. TLS failed for a passing reason then.
            if (endpoint.status === 400)
                throw error;
            return endpoint;
        }
    }
    async #ping(subject, origin, options) {
        const response = await this.#transport.send({ method: 'GET', url: new URL('/v2/', origin), subject, limit: 64 * 1024 }, options);
        if (response.status === 429 || response.status >= 500)
            throw (0,refusal/* refusal */.x)({ subject, response, anonymous: false });
        return {
            registry: subject.registry,
            origin,
            status: response.status,
            challenges: readChallenges(response),
        };
    }
}
/** The challenges of a 401; none for any other status. */
function readChallenges(response) {
    return response.status === 401 ? parseChallenges(response.headers['www-authenticate']) : [];
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

/***/ 12989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ deletionHint),
/* harmony export */   J: () => (/* binding */ hintFor)
/* harmony export */ });
/** What a person can do about it; undefined when there is nothing better to say than the error itself. */
function hintFor({ kind, registry, anonymous }) {
    const provider = providerOf(registry);
    switch (kind) {
        case 'unauthorized':
            return anonymous ? logIn(registry, provider) : checkCredentials(registry, provider);
        case 'denied':
            return anonymous ? logIn(registry, provider) : grantAccess(registry, provider);
        case 'not-found':
            return NOT_FOUND[provider];
        case 'immutable-tag':
            return 'publish under a tag that does not exist yet, or change the immutability rule of the repository';
        case 'too-many-requests':
            return provider === 'docker-hub' && anonymous
                ? 'log in to Docker Hub: anonymous requests share a low limit with everyone behind the same address'
                : 'run fewer jobs at once; a publish waits longer with a longer push-timeout';
        case 'unavailable':
            return `look at the status page of ${registry}, or try later; a publish waits longer with a longer push-timeout`;
        case 'unreachable':
            return `check the name ${registry} and the way to it: DNS, firewall, HTTPS_PROXY and NO_PROXY`;
        case 'tls':
            return `for a private certificate authority name its file in NODE_EXTRA_CA_CERTS or put it into docker's certs.d/${registry}/ca.crt; plain HTTP must be declared`;
        case 'invalid':
            return `check that ${registry} is an image registry and that no proxy or login page answers in its place`;
        case 'digest-mismatch':
            return 'a proxy or a mirror on the way changes content: go past it, or tell who runs it';
        case 'rejected':
        case 'unsupported':
            return undefined;
    }
}
function providerOf(registry) {
    if (registry === 'ghcr.io')
        return 'github';
    if (registry === 'docker.io')
        return 'docker-hub';
    if (registry === 'public.ecr.aws' ||
        /\.dkr\.ecr(-fips)?\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$/.test(registry))
        return 'ecr';
    if (/(^|\.)gcr\.io$|-docker\.pkg\.dev$/.test(registry))
        return 'google';
    return 'other';
}
// https://docs.github.com/en/packages/working-with-a-github-packages-registry/working-with-the-container-registry
// https://docs.docker.com/security/access-tokens/
// https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html
function logIn(registry, provider) {
    const how = {
        github: 'on GitHub Actions with the job token and `permissions: packages: write`',
        'docker-hub': 'with a personal access token as the password',
        ecr: 'with user AWS and the output of `aws ecr get-login-password`',
        google: 'with user oauth2accesstoken and an access token',
        other: 'with the inputs registry, username and password',
    };
    return `there are no credentials for ${registry}: log in ${how[provider]}, or run \`docker login ${registry}\` before`;
}
function checkCredentials(registry, provider) {
    const why = {
        github: 'a personal access token may have expired, or lack the scope write:packages',
        'docker-hub': 'Docker Hub takes a personal access token as the password, and no account password where two-factor login is on',
        ecr: 'tokens of ECR end after 12 hours: log in again in the same job',
        google: 'access tokens end after an hour: log in again in the same job',
        other: 'they may be mistyped or expired',
    };
    return `check the user name and password for ${registry}: ${why[provider]}`;
}
function grantAccess(registry, provider) {
    const what = {
        github: 'the job needs `permissions: packages: write`; a package that exists already must also give this repository the role Write (package settings, Manage Actions access)',
        'docker-hub': 'the token needs the permission Read & Write, the account write access to the repository, and the namespace must be right',
        ecr: 'the role needs ecr:BatchCheckLayerAvailability, ecr:BatchGetImage, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload and ecr:PutImage on the repository',
        google: 'the account needs roles/artifactregistry.writer on the repository',
        other: `the account needs the permission to push to this repository of ${registry}`,
    };
    return what[provider];
}
const NOT_FOUND = {
    github: undefined,
    'docker-hub': undefined,
    // https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-creation-templates.html
    ecr: 'ECR creates a repository at a push only where a creation template says so: make it with `aws ecr create-repository`',
    google: 'Artifact Registry creates no repository at a push: make it with `gcloud artifacts repositories create`',
    other: undefined,
};
/** How tags are deleted where the registry's own API can't. */
function deletionHint(registry) {
    const how = {
        // https://docs.github.com/en/rest/packages/packages
        github: "delete the package's versions with GitHub's packages API: `gh api --method DELETE /orgs/ORG/packages/container/NAME/versions/ID`",
        // https://docs.docker.com/reference/api/hub/latest/
        'docker-hub': "delete tags with Docker Hub's own API, or on its page",
        // https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html
        ecr: 'have a lifecycle policy expire the tags that begin with buildcache-, or use `aws ecr batch-delete-image`',
        google: 'delete tags with `gcloud artifacts docker tags delete`, or have a cleanup policy do it',
        other: `have deletion switched on in ${registry} (distribution: \`storage.delete.enabled\`, version 3 or newer), or delete the tags by its own means`,
    };
    return how[providerOf(registry)];
}


/***/ }),

/***/ 31275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ decodeTags),
/* harmony export */   Fu: () => (/* binding */ decodeConfig),
/* harmony export */   MK: () => (/* binding */ decodeManifest)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37149);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24121);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56929);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85156);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67680);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81115);





const digest = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY((value) => typeof value === 'string' && (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .B)(value));
const annotations = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()));
// Loose: fields that we don't read (`os.version`, `artifactType`, `data`) stay in place for whoever writes the object again.
const descriptor = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    mediaType: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    digest,
    size: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._nonnegative */ .UI()),
    annotations,
    platform: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ os: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), architecture: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), variant: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
});
const document = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2),
    mediaType: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    annotations,
});
const subject = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(descriptor);
const index = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ manifests: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptor), subject });
// BuildKit writes null for an image without layers.
const layers = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptor)), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => value ?? []));
const manifest = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ config: descriptor, layers, subject });
const config = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    os: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    architecture: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    variant: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    created: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    config: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ Labels: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())) })),
    history: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        created: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        created_by: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        comment: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        empty_layer: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    }))),
    rootfs: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ diff_ids: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())) })),
});
// Go writes null for a repository whose last tag was removed.
const tagList = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ tags: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())) });
const KNOWN = new Set(Object.values(_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap));
/**
 * Decodes an image index or manifest, in OCI's or Docker's form. `contentType` is the header's value, which must agree with
 * the document, as the document's fields must agree among themselves: one that can be read as both an index and a manifest
 * is refused.
 * @see https://github.com/opencontainers/image-spec/security/advisories/GHSA-77vh-xpmg-72qh
 */
function decodeManifest(bytes, contentType) {
    const parsed = parse(document, bytes);
    if (!parsed.ok)
        return parsed;
    const { value } = parsed;
    const announced = contentType?.split(';', 1)[0]?.trim().toLowerCase();
    const known = announced !== undefined && KNOWN.has(announced) ? announced : undefined;
    if (known !== undefined && value.mediaType !== undefined && value.mediaType !== known) {
        return { ok: false, why: `its media type is ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanText */ .X)(value.mediaType, 100)}, announced as ${known}` };
    }
    // Some registries send application/json or text/plain; OCI's own documents may leave the field out.
    const mediaType = value.mediaType ?? known ?? ('manifests' in value ? _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.ociIndex : _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.ociManifest);
    if (!KNOWN.has(mediaType))
        return { ok: false, why: `the media type "${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanText */ .X)(mediaType, 100)}" is not supported` };
    const isIndex = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isIndexMediaType */ .$$)(mediaType);
    if (isIndex ? 'config' in value || 'layers' in value : 'manifests' in value) {
        return { ok: false, why: 'it can be read both as an index and as a manifest' };
    }
    if (isIndex) {
        const rest = check(index, value);
        return rest.ok
            ? { ok: true, value: { kind: 'index', mediaType, index: { ...value, ...rest.value, mediaType } } }
            : rest;
    }
    const rest = check(manifest, value);
    return rest.ok
        ? { ok: true, value: { kind: 'manifest', mediaType, manifest: { ...value, ...rest.value, mediaType } } }
        : rest;
}
/** Decodes an image's configuration. */
function decodeConfig(bytes) {
    return parse(config, bytes);
}
/** Decodes a page of a repository's tags. What is no tag is left out. */
function decodeTags(bytes) {
    const parsed = parse(tagList, bytes);
    return parsed.ok ? { ok: true, value: (parsed.value.tags ?? []).filter(_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .isTag */ .dz) } : parsed;
}
function parse(schema, bytes) {
    let json;
    try {
        json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), dropNull);
    }
    catch {
        return { ok: false, why: 'it is not JSON' };
    }
    return check(schema, json);
}
/** Go's encoders write null for an absent list or map; that a manifest has no layers is another matter. */
function dropNull(key, value) {
    return value === null && key !== 'layers' ? undefined : value;
}
function check(schema, value) {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return { ok: true, value: parsed.data };
    const path = parsed.error.issues[0]?.path.join('.') ?? '';
    return {
        ok: false,
        why: path === '' ? 'it is no JSON object' : `"${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanText */ .X)(path, 100)}" is missing or malformed`,
    };
}


/***/ }),

/***/ 36832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ nextPageQuery)
/* harmony export */ });
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18650);

/**
 * What a registry's next page is asked for with, where there is one. No more is taken from the link, which could lead anywhere.
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-tags
 */
function nextPageQuery(response) {
    const target = /^\s*<([^>]*)>\s*;\s*rel="?next"?/.exec((0,_transport_js__WEBPACK_IMPORTED_MODULE_0__/* .header */ .wx)(response, 'link') ?? '')?.[1];
    return target === undefined ? undefined : URL.parse(target, 'https://registry.invalid')?.searchParams;
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

/***/ 91438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isRedirect),
/* harmony export */   NX: () => (/* binding */ MAX_REDIRECTS),
/* harmony export */   es: () => (/* binding */ isSafeRedirect)
/* harmony export */ });
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** How many are followed one after the other. */
const MAX_REDIRECTS = 5;
function isRedirect(status) {
    return REDIRECTS.has(status);
}
/** Whether who was asked there may be sent on to here: never from a protected address to an unprotected one. */
function isSafeRedirect(from, to) {
    return to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:');
}


/***/ }),

/***/ 83075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ referrersTag),
/* harmony export */   x: () => (/* binding */ listReferrers)
/* harmony export */ });
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85156);
/* harmony import */ var _manifest_decoder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31275);
/* harmony import */ var _next_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36832);
/* harmony import */ var _requester_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34273);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82297);





const LIMIT = 4 * 1024 * 1024;
// Who gives more, or no end, is not waited for.
const MOST_REFERRERS = 10_000;
const MOST_PAGES = 1000;
/**
 * What refers to a manifest: signatures, SBOMs and the like. A registry without the API has them in an index under a tag.
 * @throws {RegistryError} when a part of the list can't be had or read: what is missing from it would be left behind unsaid.
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-referrers
 */
async function listReferrers(requester, repository, digest, options) {
    const operation = `list what refers to ${digest}`;
    const ask = (resource) => requester.send(repository, { method: 'GET', resource, operation, limit: LIMIT, headers: { accept: _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.ociIndex } }, options);
    const found = [];
    let query = '';
    for (let page = 0; page < MOST_PAGES && found.length <= MOST_REFERRERS; page += 1) {
        const answer = await ask(`referrers/${digest}${query}`);
        if (answer.response.status !== 200) {
            if (page > 0 || !lacksApi(answer))
                throw answer.refused();
            const tagged = await ask(`manifests/${referrersTag(digest)}`);
            if (tagged.response.status === 404)
                return [];
            if (tagged.response.status !== 200)
                throw tagged.refused();
            return readIndex(tagged);
        }
        found.push(...readIndex(answer));
        const next = (0,_next_page_js__WEBPACK_IMPORTED_MODULE_2__/* .nextPageQuery */ .X)(answer.response);
        if (next === undefined)
            return found;
        query = `?${next}`;
    }
    throw (0,_requester_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('invalid', (0,_requester_js__WEBPACK_IMPORTED_MODULE_3__/* .about */ .Cv)(repository, operation), `there are more than ${MOST_REFERRERS}, or no end`);
}
/** @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema */
function referrersTag(digest) {
    return digest.replace(':', '-');
}
/** What a registry without the API answers is 404 or, behind a proxy, anything that is no refusal of us and won't pass. */
function lacksApi({ response: { status } }) {
    return status !== 401 && status !== 403 && !(0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .isTransientStatus */ .Dm)(status);
}
function readIndex({ response, subject }) {
    const decoded = (0,_manifest_decoder_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeManifest */ .MK)(response.body, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.ociIndex);
    if (!decoded.ok)
        throw (0,_requester_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('invalid', subject, decoded.why);
    return decoded.value.kind === 'index' ? decoded.value.index.manifests : [];
}


/***/ }),

/***/ 85039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37149);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41649);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35952);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81115);
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12989);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82297);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18650);







/** Translates an answer that is no success. Which status is one, only the caller knows. */
function refusal(context) {
    const { subject, response, anonymous } = context;
    const serverErrors = readServerErrors(response);
    const kind = classify({ ...context, status: response.status, serverErrors });
    const said = serverErrors.map(({ code, message }) => [code, message].filter(Boolean).join(': ')).join('; ');
    const wait = response.retryAfterMs;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .g({
        kind,
        subject,
        status: response.status,
        serverErrors,
        why: [
            `HTTP ${response.status}`,
            said && `, ${said}`,
            wait !== undefined && ` (asks to wait ${Math.ceil(wait / 1000)} s)`,
        ]
            .filter(Boolean)
            .join(''),
        hint: (0,_hints_js__WEBPACK_IMPORTED_MODULE_1__/* .hintFor */ .J)({ kind, registry: subject.registry, anonymous }),
        retryable: (kind === 'too-many-requests' || kind === 'unavailable') &&
            !(0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .isPullQuota */ .GJ)(response.status, response.body),
        retryAfterMs: wait,
    });
}
function classify(context) {
    const { status, serverErrors, anonymous } = context;
    const codes = serverErrors.map(({ code }) => code);
    if (status === 429 || codes.includes('TOOMANYREQUESTS'))
        return 'too-many-requests';
    if (status >= 400 && status < 500 && serverErrors.some(isImmutableTag))
        return 'immutable-tag';
    if (status === 401)
        return context.insufficientScope && !anonymous ? 'denied' : 'unauthorized';
    if (status === 403)
        return 'denied';
    if (status === 404)
        return 'not-found';
    if (status === 405 || status === 501 || codes.includes('UNSUPPORTED'))
        return 'unsupported';
    if (status === 408 || status >= 500)
        return 'unavailable';
    return status >= 400 ? 'rejected' : 'invalid';
}
/**
 * Registries agree on no code or status: ECR answers `TAG_INVALID` with "cannot be overwritten because the tag is immutable"
 * (https://github.com/osscontainertools/kaniko/pull/204; earlier "…the repository is immutable",
 * https://github.com/moby/buildkit/issues/3776), Alibaba's "already exists and cannot be overwritten"
 * (https://help.aliyun.com/en/acr/user-guide/turn-on-immutable-image-version), others `TAG_IMMUTABLE`. They agree on the words.
 */
function isImmutableTag({ code, message }) {
    return /immutab/i.test(code) || /immutab|cannot be overwritten/i.test(message);
}
const text = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), '');
// Beside the specification's form, token servers answer with OAuth's `error` and `error_description`
// (https://www.rfc-editor.org/rfc/rfc6749#section-5.2), Docker Hub's with `details`.
const errorBody = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    errors: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ code: text, message: text })), []),
    error: text,
    error_description: text,
    message: text,
    details: text,
});
function readServerErrors(response) {
    const body = Buffer.from(response.body).toString('utf8');
    const parsed = errorBody.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(body));
    if (!parsed.success) {
        const plain = (0,_transport_js__WEBPACK_IMPORTED_MODULE_3__/* .header */ .wx)(response, 'content-type')?.startsWith('text/plain') ? (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanText */ .X)(body) : '';
        return plain === '' ? [] : [{ code: '', message: plain }];
    }
    const { errors, error, error_description, message, details } = parsed.data;
    const listed = errors.slice(0, 3).map((entry) => serverError(entry.code, entry.message));
    const single = serverError(error, error_description || message || details);
    return listed.length > 0 ? listed : single.code || single.message ? [single] : [];
}
function serverError(code, message) {
    return { code: (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanText */ .X)(code, 60), message: (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanText */ .X)(message) };
}


/***/ }),

/***/ 34273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ about),
/* harmony export */   D7: () => (/* binding */ Requester),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   xb: () => (/* binding */ refusedAs)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67680);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12307);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35952);
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12989);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85039);





/** Requests about one repository, with the authorization that they need. */
class Requester {
    #transport;
    #endpoints;
    #authorizer;
    /** Repositories that a token to push was had for: it serves for reading too. */
    #pushable = new Set();
    constructor({ transport, endpoints, authorizer }) {
        this.#transport = transport;
        this.#endpoints = endpoints;
        this.#authorizer = authorizer;
    }
    /** From now on a token to push is used for the repository, whatever is asked. */
    willPush(repository) {
        this.#pushable.add((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRepository */ .Sh)(repository));
    }
    /** Work of several requests, begun anew where one of them failed for now. */
    async repeat(work, options) {
        return await this.#transport.repeat(work, options);
    }
    /** Once more when the authorization had expired or was too small. */
    async send(repository, request, options) {
        const { resource, operation, from, ...rest } = request;
        const subject = about(repository, operation);
        const endpoint = await this.#endpoints.find(subject, options);
        const reads = rest.method === 'GET' || rest.method === 'HEAD';
        const pushes = !reads || this.#pushable.has((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRepository */ .Sh)(repository));
        const scopes = [
            scopeOf(repository, rest.method === 'DELETE' ? 'delete' : pushes ? 'push' : 'pull'),
            ...(from === undefined ? [] : [scopeOf(from, 'pull')]),
        ];
        const scope = scopes.join(' ');
        const url = typeof resource === 'string' ? new URL(`/v2/${repository.path}/${resource}`, endpoint.origin) : resource;
        const send = async () => {
            const authorization = await this.#authorizer.authorize(endpoint, scope, subject, options);
            const header = isOwn(url, endpoint) ? authorization.header : undefined;
            const response = await this.#transport.send({ ...rest, url, subject, authorization: header, follow: reads }, options);
            return { authorization, response };
        };
        let { authorization, response } = await send();
        if (this.#authorizer.refused(endpoint, scope, authorization, (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .readChallenges */ .P)(response))) {
            ;
            ({ authorization, response } = await send());
        }
        return { subject, response, url, refused: () => refusedAs(subject, response, authorization) };
    }
}
/** Credentials go to the registry's own origin, and nowhere else. */
function isOwn(url, endpoint) {
    return url.origin === endpoint.origin;
}
function about(repository, operation) {
    return { registry: repository.registry, path: repository.path, operation };
}
/** @see https://distribution.github.io/distribution/spec/auth/scope/ */
function scopeOf(repository, action) {
    return `repository:${repository.path}:${action === 'pull' ? action : `pull,${action}`}`;
}
function refusedAs(subject, response, { anonymous }) {
    const insufficientScope = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .readChallenges */ .P)(response).some(({ parameters }) => parameters.get('error') === 'insufficient_scope');
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)({ subject, response, anonymous, insufficientScope });
}
function failure(kind, subject, why, anonymous = false) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .g({
        kind,
        subject,
        why,
        hint: (0,_hints_js__WEBPACK_IMPORTED_MODULE_2__/* .hintFor */ .J)({ kind, registry: subject.registry, anonymous }),
    });
}
function mismatch(subject, expected, actual) {
    return failure('digest-mismatch', subject, `expected ${expected}, got ${actual}`);
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


/***/ }),

/***/ 18650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ connectionError),
/* harmony export */   oK: () => (/* binding */ Transport),
/* harmony export */   wx: () => (/* binding */ header)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74613);
/* harmony import */ var _connection_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25368);
/* harmony import */ var _dispatchers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80537);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35952);
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12989);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51187);
/* harmony import */ var _redirects_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91438);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82297);









const ERROR_BODY_LIMIT = 64 * 1024;
/**
 * HTTP to registries, token servers and where they redirect to: one attempt is time-limited, a failed one is repeated with
 * growing waits within a budget. Returns whatever status came last.
 */
class Transport {
    clock;
    #dispatchers;
    #userAgent;
    #policy;
    #attemptTimeoutMs;
    #onRetry;
    /** @throws {TypeError} when a proxy in the environment is no URL. */
    constructor(options) {
        this.clock = options.clock ?? _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m;
        this.#dispatchers = new _dispatchers_js__WEBPACK_IMPORTED_MODULE_3__/* .Dispatchers */ .p({ proxyFor: (0,_proxy_js__WEBPACK_IMPORTED_MODULE_6__/* .proxyChooser */ .K)(options.environment), tls: options });
        this.#userAgent = `layerwise/${options.version}`;
        this.#policy = { ..._retry_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_RETRY */ .vI, ...options.retry };
        this.#attemptTimeoutMs = options.attemptTimeoutMs ?? 60_000;
        this.#onRetry = options.onRetry ?? (() => { });
    }
    /**
     * @throws {RegistryError} of kind `unreachable`, `tls` or `invalid` when there was no whole, acceptable answer.
     * @throws the signal's reason when it was aborted.
     */
    async send(request, options = {}) {
        const policy = { ...this.#policy, budgetMs: options.budgetMs ?? this.#policy.budgetMs };
        const repeatable = request.repeatable ?? request.method !== 'POST';
        const start = this.clock.now();
        for (let attempt = 1;; attempt++) {
            const outcome = await this.#attempt(request, options.signal);
            if (!isTransient(outcome) || !repeatable)
                return unwrap(outcome);
            const delayMs = (0,_retry_js__WEBPACK_IMPORTED_MODULE_8__/* .nextDelay */ .rM)({
                policy,
                attempt,
                elapsedMs: this.clock.now() - start,
                retryAfterMs: outcome instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RegistryError */ .g ? undefined : outcome.retryAfterMs,
                random: this.clock.random(),
            });
            if (delayMs === undefined)
                return unwrap(outcome);
            const why = outcome instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RegistryError */ .g ? outcome.why : `HTTP ${outcome.status}`;
            this.#onRetry({ host: request.url.host, attempt, delayMs, why });
            await this.clock.sleep(delayMs, options.signal);
        }
    }
    /**
     * Work of several requests, begun anew where one of them failed for now; each is sent once.
     * @param work is given the options for its requests
     * @param counted what counts against the budget: what is large may take longer than that until it is cut off
     */
    async repeat(work, options, counted = 'waits') {
        const policy = { ...this.#policy, budgetMs: options.budgetMs ?? this.#policy.budgetMs };
        const start = this.clock.now();
        let waitedMs = 0;
        for (let attempt = 1;; attempt++) {
            try {
                return await work({ ...options, budgetMs: 0 });
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RegistryError */ .g) || !error.retryable)
                    throw error;
                const { registry: host, retryAfterMs, why } = error;
                const elapsedMs = counted === 'all' ? this.clock.now() - start : waitedMs;
                const delayMs = (0,_retry_js__WEBPACK_IMPORTED_MODULE_8__/* .nextDelay */ .rM)({ policy, attempt, elapsedMs, retryAfterMs, random: this.clock.random() });
                if (delayMs === undefined)
                    throw error;
                this.#onRetry({ host, attempt, delayMs, why });
                await this.clock.sleep(delayMs, options.signal);
                waitedMs += delayMs;
            }
        }
    }
    /** Ends every connection. */
    async [Symbol.asyncDispose]() {
        await this.#dispatchers[Symbol.asyncDispose]();
    }
    /** One request and its redirects. */
    async #attempt(request, signal) {
        // What is large takes as long as it takes, as long as something comes or goes.
        const isLong = request.streams === true || typeof request.body === 'function';
        const limit = isLong ? new AbortController().signal : AbortSignal.timeout(this.#attemptTimeoutMs);
        let url = request.url;
        try {
            let authorization = request.authorization;
            for (let hops = 0;; hops++) {
                const response = await this.#exchange({ ...request, url, authorization }, [
                    limit,
                    ...(signal ? [signal] : []),
                ]);
                if (!request.follow || !(0,_redirects_js__WEBPACK_IMPORTED_MODULE_7__/* .isRedirect */ .N6)(response.status))
                    return response;
                const target = redirectTarget(request.subject, url, response);
                if (hops === _redirects_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_REDIRECTS */ .NX) {
                    throw invalid(request.subject, `more than ${_redirects_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_REDIRECTS */ .NX} redirects`, response.status);
                }
                if (target.origin !== url.origin)
                    authorization = undefined;
                url = target;
            }
        }
        catch (error) {
            if (signal?.aborted)
                throw signal.reason;
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RegistryError */ .g)
                return error;
            const timeout = limit.aborted ? timedOut(this.#attemptTimeoutMs) : undefined;
            const failure = connectionError(request.subject, url, error, timeout);
            if (failure === undefined)
                throw error;
            return failure;
        }
    }
    async #exchange(request, signals) {
        const dispatcher = await this.#dispatchers.for(request.url);
        const { statusCode, headers, body } = await dispatcher.request({
            origin: request.url.origin,
            path: `${request.url.pathname}${request.url.search}`,
            method: request.method,
            headers: {
                'user-agent': this.#userAgent,
                ...request.headers,
                ...(request.authorization !== undefined && { authorization: request.authorization }),
            },
            ...(request.body !== undefined && { body: bodyOf(request.body) }),
            headersTimeout: this.#attemptTimeoutMs,
            bodyTimeout: this.#attemptTimeoutMs,
            signal: AbortSignal.any([...signals]),
        });
        const wanted = statusCode >= 200 && statusCode < 300;
        if (wanted && request.streams) {
            return { status: statusCode, headers, body: new Uint8Array(), stream: body, retryAfterMs: undefined };
        }
        const chunks = [];
        let size = 0;
        for await (const chunk of body) {
            size += chunk.length;
            if (size > (wanted ? request.limit : ERROR_BODY_LIMIT)) {
                // Leaving the loop closes the connection. Of an error the beginning says enough.
                if (!wanted)
                    break;
                throw invalid(request.subject, `the answer is larger than ${request.limit} bytes`, statusCode);
            }
            chunks.push(chunk);
        }
        const retryAfter = headers['retry-after'];
        return {
            status: statusCode,
            headers,
            body: Buffer.concat(chunks),
            retryAfterMs: (0,_retry_js__WEBPACK_IMPORTED_MODULE_8__/* .isTransientStatus */ .Dm)(statusCode)
                ? (0,_retry_js__WEBPACK_IMPORTED_MODULE_8__/* .parseRetryAfter */ .mu)(typeof retryAfter === 'string' ? retryAfter : undefined, this.clock.now())
                : undefined,
        };
    }
}
function bodyOf(body) {
    return typeof body === 'function' ? node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(body(), { objectMode: false }) : body;
}
/** A single value of a header: the first, when it came several times. */
function header(response, name) {
    const value = response.headers[name];
    return typeof value === 'string' ? value : value?.[0];
}
function isTransient(outcome) {
    if (outcome instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RegistryError */ .g)
        return outcome.retryable;
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_8__/* .isTransientStatus */ .Dm)(outcome.status) && !(0,_retry_js__WEBPACK_IMPORTED_MODULE_8__/* .isPullQuota */ .GJ)(outcome.status, outcome.body);
}
function unwrap(outcome) {
    if (outcome instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RegistryError */ .g)
        throw outcome;
    return outcome;
}
function redirectTarget(subject, from, response) {
    const location = header(response, 'location');
    const target = location === undefined ? null : URL.parse(location, from.href);
    // No cause and no quote here: the query of a blob's address is its signature.
    if (target === null)
        throw invalid(subject, 'a redirect without a valid address', response.status);
    if (!(0,_redirects_js__WEBPACK_IMPORTED_MODULE_7__/* .isSafeRedirect */ .es)(from, target)) {
        throw invalid(subject, `a redirect from ${from.host} to an unprotected address`, response.status);
    }
    return target;
}
function invalid(subject, why, status) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RegistryError */ .g({
        kind: 'invalid',
        subject,
        why,
        status,
        hint: (0,_hints_js__WEBPACK_IMPORTED_MODULE_5__/* .hintFor */ .J)({ kind: 'invalid', registry: subject.registry, anonymous: false }),
    });
}
function timedOut(milliseconds) {
    return {
        kind: 'unreachable',
        code: 'ETIMEDOUT',
        why: `no whole answer within ${milliseconds / 1000} s`,
        retryable: true,
    };
}
/** What broke a connection, as an error of its registry; undefined for what is no fault of a connection's. */
function connectionError(subject, url, cause, failure = (0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .explainConnectionFailure */ .k)(cause)) {
    if (failure === undefined)
        return undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RegistryError */ .g({
        kind: failure.kind,
        subject,
        why: `${url.protocol}//${url.host}: ${failure.why} (${failure.code})`,
        hint: (0,_hints_js__WEBPACK_IMPORTED_MODULE_5__/* .hintFor */ .J)({ kind: failure.kind, registry: subject.registry, anonymous: false }),
        code: failure.code,
        retryable: failure.retryable,
        cause,
    });
}


/***/ })

};
