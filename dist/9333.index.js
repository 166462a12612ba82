export const id = 9333;
export const ids = [9333];
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

/***/ 29333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRegistry: () => (/* binding */ createRegistry)
});

// EXTERNAL MODULE: ./oci/digest.js
var oci_digest = __webpack_require__(56929);
// EXTERNAL MODULE: ./oci/manifest.js
var manifest = __webpack_require__(85156);
// EXTERNAL MODULE: ./oci/reference.js
var oci_reference = __webpack_require__(67680);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(37149);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/core/api.js
var api = __webpack_require__(24121);
// EXTERNAL MODULE: ./registry/errors.js
var errors = __webpack_require__(35952);
;// CONCATENATED MODULE: ./registry/hints.js
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

// EXTERNAL MODULE: ./registry/proxy.js
var proxy = __webpack_require__(51187);
// EXTERNAL MODULE: ./registry/foreign-text.js
var foreign_text = __webpack_require__(81115);
// EXTERNAL MODULE: ./registry/retry.js
var retry = __webpack_require__(82297);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./registry/clock.js
var clock = __webpack_require__(74613);
// EXTERNAL MODULE: ./registry/connection-failure.js
var connection_failure = __webpack_require__(25368);
// EXTERNAL MODULE: ./registry/dispatchers.js
var dispatchers = __webpack_require__(80537);
;// CONCATENATED MODULE: ./registry/transport.js








const ERROR_BODY_LIMIT = 64 * 1024;
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
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
        this.clock = options.clock ?? clock/* systemClock */.m;
        this.#dispatchers = new dispatchers/* Dispatchers */.p({ proxyFor: (0,proxy/* proxyChooser */.K)(options.environment), tls: options });
        this.#userAgent = `layerwise/${options.version}`;
        this.#policy = { ...retry/* DEFAULT_RETRY */.vI, ...options.retry };
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
            const delayMs = (0,retry/* nextDelay */.rM)({
                policy,
                attempt,
                elapsedMs: this.clock.now() - start,
                retryAfterMs: outcome instanceof errors/* RegistryError */.g ? undefined : outcome.retryAfterMs,
                random: this.clock.random(),
            });
            if (delayMs === undefined)
                return unwrap(outcome);
            const why = outcome instanceof errors/* RegistryError */.g ? outcome.why : `HTTP ${outcome.status}`;
            this.#onRetry({ host: request.url.host, attempt, delayMs, why });
            await this.clock.sleep(delayMs, options.signal);
        }
    }
    /**
     * Work of several requests, begun anew where one of them failed for now; each is sent once. Only waits count against the
     * budget: what is large may take longer than that until it is cut off.
     * @param work is given the options for its requests
     */
    async repeat(work, options) {
        const policy = { ...this.#policy, budgetMs: options.budgetMs ?? this.#policy.budgetMs };
        let elapsedMs = 0;
        for (let attempt = 1;; attempt++) {
            try {
                return await work({ ...options, budgetMs: 0 });
            }
            catch (error) {
                if (!(error instanceof errors/* RegistryError */.g) || !error.retryable)
                    throw error;
                const { registry: host, retryAfterMs, why } = error;
                const delayMs = (0,retry/* nextDelay */.rM)({ policy, attempt, elapsedMs, retryAfterMs, random: this.clock.random() });
                if (delayMs === undefined)
                    throw error;
                this.#onRetry({ host, attempt, delayMs, why });
                await this.clock.sleep(delayMs, options.signal);
                elapsedMs += delayMs;
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
                if (!request.follow || !REDIRECTS.has(response.status))
                    return response;
                const target = redirectTarget(request.subject, url, response);
                if (hops === MAX_REDIRECTS) {
                    throw invalid(request.subject, `more than ${MAX_REDIRECTS} redirects`, response.status);
                }
                if (target.origin !== url.origin)
                    authorization = undefined;
                url = target;
            }
        }
        catch (error) {
            if (signal?.aborted)
                throw signal.reason;
            if (error instanceof errors/* RegistryError */.g)
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
            retryAfterMs: (0,retry/* isTransientStatus */.Dm)(statusCode)
                ? (0,retry/* parseRetryAfter */.mu)(typeof retryAfter === 'string' ? retryAfter : undefined, this.clock.now())
                : undefined,
        };
    }
}
function bodyOf(body) {
    return typeof body === 'function' ? external_node_stream_.Readable.from(body(), { objectMode: false }) : body;
}
/** A single value of a header: the first, when it came several times. */
function header(response, name) {
    const value = response.headers[name];
    return typeof value === 'string' ? value : value?.[0];
}
function isTransient(outcome) {
    if (outcome instanceof errors/* RegistryError */.g)
        return outcome.retryable;
    return (0,retry/* isTransientStatus */.Dm)(outcome.status) && !(0,retry/* isPullQuota */.GJ)(outcome.status, outcome.body);
}
function unwrap(outcome) {
    if (outcome instanceof errors/* RegistryError */.g)
        throw outcome;
    return outcome;
}
function redirectTarget(subject, from, response) {
    const location = header(response, 'location');
    const target = location === undefined ? null : URL.parse(location, from.href);
    // No cause and no quote here: the query of a blob's address is its signature.
    if (target === null)
        throw invalid(subject, 'a redirect without a valid address', response.status);
    if (target.protocol !== 'https:' && !(target.protocol === 'http:' && from.protocol === 'http:')) {
        throw invalid(subject, `a redirect from ${from.host} to an unprotected address`, response.status);
    }
    return target;
}
function invalid(subject, why, status) {
    return new errors/* RegistryError */.g({
        kind: 'invalid',
        subject,
        why,
        status,
        hint: hintFor({ kind: 'invalid', registry: subject.registry, anonymous: false }),
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
function connectionError(subject, url, cause, failure = (0,connection_failure/* explainConnectionFailure */.k)(cause)) {
    if (failure === undefined)
        return undefined;
    return new errors/* RegistryError */.g({
        kind: failure.kind,
        subject,
        why: `${url.protocol}//${url.host}: ${failure.why} (${failure.code})`,
        hint: hintFor({ kind: failure.kind, registry: subject.registry, anonymous: false }),
        code: failure.code,
        retryable: failure.retryable,
        cause,
    });
}

;// CONCATENATED MODULE: ./registry/refusal.js






/** Translates an answer that is no success. Which status is one, only the caller knows. */
function refusal(context) {
    const { subject, response, anonymous } = context;
    const serverErrors = readServerErrors(response);
    const kind = classify({ ...context, status: response.status, serverErrors });
    const said = serverErrors.map(({ code, message }) => [code, message].filter(Boolean).join(': ')).join('; ');
    const wait = response.retryAfterMs;
    return new errors/* RegistryError */.g({
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
        hint: hintFor({ kind, registry: subject.registry, anonymous }),
        retryable: (kind === 'too-many-requests' || kind === 'unavailable') &&
            !(0,retry/* isPullQuota */.GJ)(response.status, response.body),
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
const refusal_text = schemas/* catch */.MfU(schemas/* string */.YjP(), '');
// Beside the specification's form, token servers answer with OAuth's `error` and `error_description`
// (https://www.rfc-editor.org/rfc/rfc6749#section-5.2), Docker Hub's with `details`.
const errorBody = schemas/* object */.Ikc({
    errors: schemas/* catch */.MfU(schemas/* array */.YOg(schemas/* object */.Ikc({ code: refusal_text, message: refusal_text })), []),
    error: refusal_text,
    error_description: refusal_text,
    message: refusal_text,
    details: refusal_text,
});
function readServerErrors(response) {
    const body = Buffer.from(response.body).toString('utf8');
    const parsed = errorBody.safeParse(parseJson(body));
    if (!parsed.success) {
        const plain = header(response, 'content-type')?.startsWith('text/plain') ? (0,foreign_text/* cleanText */.X)(body) : '';
        return plain === '' ? [] : [{ code: '', message: plain }];
    }
    const { errors, error, error_description, message, details } = parsed.data;
    const listed = errors.slice(0, 3).map((entry) => serverError(entry.code, entry.message));
    const single = serverError(error, error_description || message || details);
    return listed.length > 0 ? listed : single.code || single.message ? [single] : [];
}
function serverError(code, message) {
    return { code: (0,foreign_text/* cleanText */.X)(code, 60), message: (0,foreign_text/* cleanText */.X)(message) };
}
function parseJson(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./registry/single-flight.js
var single_flight = __webpack_require__(10518);
;// CONCATENATED MODULE: ./registry/authorizer.js






// A token in use must outlive the request's way to the registry, and clocks differ.
const EXPIRY_MARGIN = 0.1;
// "If omitted, this defaults to 60 seconds": https://distribution.github.io/distribution/spec/auth/token/
const DEFAULT_LIFETIME_S = 60;
/**
 * Turns credentials into `Authorization` headers. Credentials go to the registry's own origin (Basic), or to the one token
 * server that the registry names (Bearer), and nowhere else; tokens are kept until they expire, by registry and scope.
 * @see https://distribution.github.io/distribution/spec/auth/token/
 */
class Authorizer {
    #transport;
    #keychain;
    #tokens = new single_flight/* SingleFlight */.F();
    /** Challenges that came later than with `GET /v2/`, by registry. */
    #challenges = new Map();
    /** Scopes that a registry asked for beyond ours, by token. */
    #extraScopes = new Map();
    constructor(options) {
        this.#transport = options.transport;
        this.#keychain = options.keychain;
    }
    /**
     * The header for a scope such as `repository:acme/app:pull,push`.
     * @throws {RegistryError} when no token can be had.
     * @throws {CredentialsError} when credentials can't be looked up.
     */
    async authorize(endpoint, scope, subject, options) {
        const credential = await this.#keychain.find(endpoint.registry, options.signal);
        const anonymous = credential === undefined;
        const challenges = this.#challenges.get(endpoint.registry) ?? endpoint.challenges;
        if (challenges.length === 0)
            return { header: undefined, anonymous };
        if (credential?.kind === 'registry-token')
            return { header: `Bearer ${credential.token}`, anonymous };
        const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
        if (bearer !== undefined) {
            const token = await this.#token({ endpoint, challenge: bearer, credential, scope, subject, options });
            return { header: `Bearer ${token.value}`, anonymous, token: token.value };
        }
        if (challenges.some(({ scheme }) => scheme === 'basic')) {
            return { header: credential?.kind === 'password' ? basic(credential) : undefined, anonymous };
        }
        throw new errors/* RegistryError */.g({
            kind: 'unsupported',
            subject,
            why: `it asks for authentication by ${challenges.map(({ scheme }) => scheme).join(', ')}; Basic and Bearer are supported`,
        });
    }
    /**
     * Takes note of a 401. True when asking `authorize` again may help: the token may have expired, or the registry asks for
     * another scope, or it only now says how to authenticate.
     */
    refused(endpoint, scope, used, challenges) {
        if (challenges.length === 0)
            return false;
        const known = this.#challenges.get(endpoint.registry) ?? endpoint.challenges;
        this.#challenges.set(endpoint.registry, challenges);
        const key = tokenKey(endpoint, scope);
        const wanted = challenges.find(({ scheme }) => scheme === 'bearer')?.parameters.get('scope');
        if (wanted !== undefined && wanted !== scope)
            this.#extraScopes.set(key, wanted);
        this.#tokens.forget(key);
        return used.token !== undefined || known.length === 0;
    }
    async #token(request) {
        const key = tokenKey(request.endpoint, request.scope);
        const get = () => this.#tokens.get(key, () => this.#fetchToken(request), request.options.signal);
        const token = await get();
        if (token.expiresAt > this.#transport.clock.now())
            return token;
        this.#tokens.forget(key);
        return get();
    }
    async #fetchToken(request) {
        const { endpoint, challenge, credential, scope, options } = request;
        const realm = tokenRealm(endpoint, challenge, request.subject);
        const extra = this.#extraScopes.get(tokenKey(endpoint, scope));
        const exchange = {
            realm,
            service: challenge.parameters.get('service'),
            // The registry's own wish first: "some registries seem to only look at the first scope parameter"
            // (google/go-containerregistry:pkg/v1/remote/transport/bearer.go).
            scopes: extra === undefined ? [scope] : [extra, scope],
            subject: {
                ...request.subject,
                operation: `get a token from ${realm.host} to ${request.subject.operation}`,
            },
        };
        const askedAt = this.#transport.clock.now();
        const response = await this.#transport.send(credential?.kind === 'identity-token'
            ? refreshRequest(exchange, credential.token)
            : tokenRequest(exchange, credential?.kind === 'password' ? basic(credential) : undefined), options);
        const { subject } = exchange;
        if (response.status !== 200)
            throw refusal({ subject, response, anonymous: credential === undefined });
        return readToken(response, askedAt, subject);
    }
}
/** @see https://distribution.github.io/distribution/spec/auth/token/ */
function tokenRequest({ realm, service, scopes, subject }, authorization) {
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    for (const scope of scopes)
        url.searchParams.append('scope', scope);
    // Redirects are not followed: without the password beyond the origin, the token would be an anonymous one.
    return { method: 'GET', url, subject, authorization, limit: TOKEN_LIMIT };
}
/** @see https://distribution.github.io/distribution/spec/auth/oauth/ */
function refreshRequest({ realm, service, scopes, subject }, token) {
    const form = new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token: token,
        client_id: 'layerwise',
        scope: scopes.join(' '),
        ...(service !== undefined && { service }),
    });
    return {
        method: 'POST',
        url: realm,
        subject,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: form.toString(),
        limit: TOKEN_LIMIT,
        // A POST, but one that only hands out another short-lived token.
        repeatable: true,
    };
}
const TOKEN_LIMIT = 1024 * 1024;
function tokenKey(endpoint, scope) {
    return `${endpoint.registry} ${scope}`;
}
function basic(credential) {
    return `Basic ${Buffer.from(`${credential.username}:${credential.password}`).toString('base64')}`;
}
/**
 * The token server that the registry names. It gets the password, so the way to it must be protected, unless the registry
 * itself is spoken to in the clear and the token server is on the same machine.
 */
function tokenRealm(endpoint, challenge, subject) {
    const realm = URL.parse(challenge.parameters.get('realm') ?? '');
    if (realm === null)
        throw invalidRealm(subject, 'the registry names no valid token server');
    const registry = new URL(endpoint.origin);
    const sameMachine = realm.hostname === registry.hostname ||
        ((0,proxy/* isLoopbackHost */.c)(realm.hostname) && (0,proxy/* isLoopbackHost */.c)(registry.hostname));
    const clear = realm.protocol === 'http:' && registry.protocol === 'http:' && sameMachine;
    if (realm.protocol !== 'https:' && !clear) {
        throw invalidRealm(subject, `the registry names a token server without TLS, ${realm.protocol}//${realm.host}`);
    }
    return realm;
}
function invalidRealm(subject, why) {
    return new errors/* RegistryError */.g({
        kind: 'invalid',
        subject,
        why,
        hint: 'no credentials were sent; ask who runs the registry',
    });
}
// Either name is in use; where both are given they are equivalent.
const tokenBody = schemas/* object */.Ikc({
    token: schemas/* catch */.MfU(schemas/* string */.YjP(), ''),
    access_token: schemas/* catch */.MfU(schemas/* string */.YjP(), ''),
    expires_in: schemas/* catch */.MfU(schemas/* number */.aig().check(api/* _positive */.NC()), DEFAULT_LIFETIME_S),
});
function readToken(response, askedAt, subject) {
    const { token, access_token, expires_in } = parseTokenBody(response) ?? {};
    const value = token || access_token;
    // Anything else in a header would be an injection.
    if (!value || !/^[\x21-\x7e]+$/.test(value)) {
        throw new errors/* RegistryError */.g({
            kind: 'invalid',
            subject,
            status: response.status,
            why: 'the answer holds no token',
            hint: hintFor({ kind: 'invalid', registry: subject.registry, anonymous: false }),
        });
    }
    const lifetimeMs = (expires_in ?? DEFAULT_LIFETIME_S) * 1000;
    return { value, expiresAt: askedAt + lifetimeMs * (1 - EXPIRY_MARGIN) };
}
function parseTokenBody(response) {
    try {
        return tokenBody.parse(JSON.parse(Buffer.from(response.body).toString('utf8')));
    }
    catch {
        // No cause: Node's message quotes the text around the fault, which may be a token.
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./registry/digest-of.js
var digest_of = __webpack_require__(73529);
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
        if (!(0,oci_reference/* isLoopback */.U9)(subject.registry))
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
            throw refusal({ subject, response, anonymous: false });
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

;// CONCATENATED MODULE: ./registry/requester.js





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
        this.#pushable.add((0,oci_reference/* formatRepository */.Sh)(repository));
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
        const pushes = !reads || this.#pushable.has((0,oci_reference/* formatRepository */.Sh)(repository));
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
        if (this.#authorizer.refused(endpoint, scope, authorization, readChallenges(response))) {
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
    const insufficientScope = readChallenges(response).some(({ parameters }) => parameters.get('error') === 'insufficient_scope');
    return refusal({ subject, response, anonymous, insufficientScope });
}
function failure(kind, subject, why, anonymous = false) {
    return new errors/* RegistryError */.g({
        kind,
        subject,
        why,
        hint: hintFor({ kind, registry: subject.registry, anonymous }),
    });
}
function mismatch(subject, expected, actual) {
    return failure('digest-mismatch', subject, `expected ${expected}, got ${actual}`);
}

;// CONCATENATED MODULE: ./registry/blobs.js





const BLOB_LIMIT = 16 * 1024 * 1024;
const ANSWER_LIMIT = 64 * 1024;
/**
 * Blobs of a repository.
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-blobs
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-blobs
 */
class Blobs {
    #requester;
    constructor(requester) {
        this.#requester = requester;
    }
    async head(repository, digest, options) {
        const answer = await this.#requester.send(repository, { method: 'HEAD', resource: `blobs/${digest}`, operation: `look up blob ${digest}`, limit: 0 }, options);
        if (answer.response.status === 404)
            return undefined;
        if (answer.response.status !== 200)
            throw answer.refused();
        return { size: contentLength(answer.response) };
    }
    async get(repository, { digest, size }, options) {
        const operation = `read blob ${digest}`;
        if (size > BLOB_LIMIT) {
            throw failure('invalid', about(repository, operation), `it has ${size} bytes, more than ${BLOB_LIMIT}`);
        }
        const answer = await this.#requester.send(repository, { method: 'GET', resource: `blobs/${digest}`, operation, limit: size }, options);
        const { response, subject } = answer;
        if (response.status !== 200)
            throw answer.refused();
        const actual = (0,digest_of/* digestOf */.o)(response.body);
        if (actual !== digest)
            throw mismatch(subject, digest, actual);
        return response.body;
    }
    /** The first bytes, which can't be verified; undefined where the registry sends no parts. */
    async getStart(repository, { digest }, bytes, options) {
        const answer = await this.#requester
            .send(repository, {
            ...{
                method: 'GET',
                resource: `blobs/${digest}`,
                operation: `read the beginning of blob ${digest}`,
            },
            limit: bytes,
            headers: { range: `bytes=0-${bytes - 1}` },
        }, options)
            .catch((error) => {
            // The whole of it, which is more than was asked for.
            if (error instanceof errors/* RegistryError */.g && error.kind === 'invalid' && error.status === 200)
                return undefined;
            throw error;
        });
        if (answer === undefined)
            return undefined;
        const { response } = answer;
        if (response.status !== 200 && response.status !== 206)
            throw answer.refused();
        return response.body;
    }
    /** A blob as it comes; it throws at its end where it was not the one of its digest. */
    async *read(repository, { digest, size }, options) {
        const answer = await this.#requester.send(repository, {
            method: 'GET',
            resource: `blobs/${digest}`,
            operation: `read blob ${digest}`,
            limit: 0,
            streams: true,
        }, options);
        const { response, subject } = answer;
        if (response.status !== 200 || response.stream === undefined)
            throw answer.refused();
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let bytes = 0;
        const verify = () => {
            const actual = `sha256:${hash.digest('hex')}`;
            if (actual !== digest)
                throw mismatch(subject, digest, actual);
        };
        try {
            for await (const chunk of response.stream) {
                bytes += chunk.length;
                if (bytes > size)
                    throw failure('invalid', subject, `it has more than the ${size} bytes that it should`);
                hash.update(chunk);
                // Who sends it on must not have sent the last of it when it turns out to be another.
                if (bytes === size)
                    verify();
                yield chunk;
            }
        }
        catch (error) {
            options.signal?.throwIfAborted();
            throw connectionError(subject, answer.url, error) ?? error;
        }
        if (bytes < size || size === 0)
            verify();
    }
    /**
     * Has the registry take a blob from another of its repositories.
     * @returns whether it did; a registry may always refuse, and start an upload instead, which is left alone.
     */
    async mount(repository, digest, from, options) {
        const query = new URLSearchParams({ mount: digest, from: from.path });
        const answer = await this.#requester.send(repository, {
            ...{ method: 'POST', resource: `blobs/uploads/?${query}`, operation: `mount blob ${digest}` },
            ...{ limit: ANSWER_LIMIT, headers: { 'content-length': '0' }, from },
        }, options);
        // Harbor answers 400 to a source that it doesn't know (goharbor/harbor#22078): no reason not to send the blob.
        return answer.response.status === 201;
    }
    /**
     * Sends a blob in one piece; `content` gives it anew for each attempt. One that was cut off begins again with an upload of
     * its own: what the registry has of the other would be in its way.
     */
    async upload(repository, descriptor, content, options) {
        await this.#requester.repeat((once) => this.#uploadOnce(repository, descriptor, content, once), options);
    }
    async #uploadOnce(repository, { digest, size }, content, options) {
        const operation = `push blob ${digest}`;
        const started = await this.#requester.send(repository, {
            ...{ method: 'POST', resource: 'blobs/uploads/', operation },
            ...{ limit: ANSWER_LIMIT, headers: { 'content-length': '0' } },
        }, options);
        const location = header(started.response, 'location');
        if (started.response.status !== 202)
            throw started.refused();
        const place = location === undefined ? null : URL.parse(location, started.url.href);
        if (place === null)
            throw failure('invalid', started.subject, 'the registry names no place to upload to');
        place.searchParams.set('digest', digest);
        const finished = await this.#requester.send(repository, {
            ...{ method: 'PUT', resource: place, operation, limit: ANSWER_LIMIT, body: content },
            headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
        }, options);
        if (finished.response.status !== 201)
            throw finished.refused();
    }
}
function contentLength(response) {
    const value = header(response, 'content-length');
    return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}

;// CONCATENATED MODULE: ./registry/granted-actions.js

const claims = schemas/* object */.Ikc({
    access: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), name: schemas/* string */.YjP(), actions: schemas/* catch */.MfU(schemas/* array */.YOg(schemas/* string */.YjP()), []) })),
});
/**
 * What a bearer token allows in a repository, where it says so: `['pull', 'push']`, `['*']`, `[]`. Undefined when the token is
 * opaque, as GitHub's is, or speaks of other things.
 *
 * A token server gives the part of the requested scope that the account has and reports no error, so that a missing
 * permission would first show at the push, after the build. Docker Hub, GitLab, Harbor and ACR use this form. It is read for
 * that early answer only: the registry decides.
 * @see https://distribution.github.io/distribution/spec/auth/jwt/
 */
function grantedActions(token, path) {
    const payload = token.split('.')[1];
    if (payload === undefined)
        return undefined;
    const parsed = claims.safeParse(parse(Buffer.from(payload, 'base64url').toString('utf8')));
    if (!parsed.success)
        return undefined;
    const { access } = parsed.data;
    if (access.length === 0)
        return [];
    return access.find((entry) => entry.type.startsWith('repository') && entry.name === path)?.actions;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./registry/manifest-decoder.js
var manifest_decoder = __webpack_require__(31275);
// EXTERNAL MODULE: ./registry/referrers.js
var referrers = __webpack_require__(83075);
;// CONCATENATED MODULE: ./registry/client.js















// "Registries SHOULD limit… to 4 megabytes": https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-manifests
const MANIFEST_LIMIT = 4 * 1024 * 1024;
/** Registries may give fewer. */
const TAGS_A_PAGE = 1000;
// Who gives more, or no end, is not waited for.
const MOST_TAGS = 100_000;
const MOST_PAGES = 1000;
const ACCEPT = Object.values(manifest/* MEDIA_TYPE */.Ap).join(', ');
/**
 * The registry client: one for a run, for all registries; it keeps connections and tokens until it is disposed.
 * @throws {TypeError} when a proxy in the environment is no URL.
 */
function createRegistry(options) {
    return new RegistryClient(options);
}
class RegistryClient {
    #transport;
    #endpoints;
    #authorizer;
    #requester;
    #blobs;
    /** By repository and digest, which makes them what they are: several stages of a run read the same ones. */
    #configs = new single_flight/* SingleFlight */.F();
    constructor(options) {
        this.#transport = new Transport(options);
        this.#endpoints = new Endpoints({
            transport: this.#transport,
            httpRegistries: options.httpRegistries ?? new Set(),
        });
        this.#authorizer = new Authorizer({ transport: this.#transport, keychain: options.keychain });
        this.#requester = new Requester({
            ...{ transport: this.#transport, endpoints: this.#endpoints, authorizer: this.#authorizer },
        });
        this.#blobs = new Blobs(this.#requester);
    }
    async authorize(repository, need, options = {}) {
        const subject = about(repository, need.push ? 'get access to push' : 'get access to pull');
        const endpoint = await this.#endpoints.find(subject, options);
        if (endpoint.status !== 200 && endpoint.status !== 401) {
            // "404 Not Found: the registry does not implement the specification", end-1 of the specification.
            throw failure('invalid', subject, `${endpoint.origin}/v2/ answers HTTP ${endpoint.status}, as no registry does`);
        }
        const scope = scopeOf(repository, need.push ? 'push' : 'pull');
        const authorization = await this.#authorizer.authorize(endpoint, scope, subject, options);
        if (authorization.token === undefined)
            await this.#checkHeader(endpoint, authorization, subject, options);
        const push = need.push ? checkGrant(repository, authorization, subject) : 'unknown';
        if (need.push)
            this.#requester.willPush(repository);
        return { origin: endpoint.origin, anonymous: authorization.anonymous, push };
    }
    async headManifest(repository, reference, options = {}) {
        const answer = await this.#requester.send(repository, {
            method: 'HEAD',
            resource: `manifests/${checkReference(reference)}`,
            operation: `look up manifest ${reference}`,
            limit: 0,
            headers: { accept: ACCEPT },
        }, options);
        const { response, subject } = answer;
        if (response.status === 404)
            return undefined;
        if (response.status !== 200)
            throw answer.refused();
        const digest = header(response, 'docker-content-digest');
        const size = contentLength(response);
        const mediaType = header(response, 'content-type')?.split(';', 1)[0]?.trim();
        if (digest !== undefined && (0,oci_digest/* isDigest */.B)(digest) && size !== undefined && mediaType) {
            if ((0,oci_digest/* isDigest */.B)(reference) && digest !== reference)
                throw mismatch(subject, reference, digest);
            return { digest, mediaType, size };
        }
        // The three headers are no duty of a registry.
        const manifest = await this.getManifest(repository, reference, options);
        return { digest: manifest.digest, mediaType: manifest.mediaType, size: manifest.bytes.length };
    }
    async getManifest(repository, reference, options = {}) {
        const answer = await this.#requester.send(repository, {
            method: 'GET',
            resource: `manifests/${checkReference(reference)}`,
            operation: `read manifest ${reference}`,
            limit: MANIFEST_LIMIT,
            headers: { accept: ACCEPT },
        }, options);
        const { response, subject } = answer;
        if (response.status !== 200)
            throw answer.refused();
        const digest = (0,digest_of/* digestOf */.o)(response.body);
        if ((0,oci_digest/* isDigest */.B)(reference) && reference !== digest)
            throw mismatch(subject, reference, digest);
        const announced = header(response, 'docker-content-digest');
        if (announced !== undefined && (0,oci_digest/* isDigest */.B)(announced) && announced !== digest) {
            throw mismatch(subject, announced, digest);
        }
        const decoded = decodedOr((0,manifest_decoder/* decodeManifest */.MK)(response.body, header(response, 'content-type')), subject);
        return { ...decoded, digest, bytes: response.body };
    }
    async putManifest(repository, reference, bytes, mediaType, options = {}) {
        const digest = (0,digest_of/* digestOf */.o)(bytes);
        if ((0,oci_digest/* isDigest */.B)(reference) && reference !== digest) {
            throw new TypeError(`the manifest to put under ${reference} has the digest ${digest}`);
        }
        const answer = await this.#requester.send(repository, {
            method: 'PUT',
            resource: `manifests/${checkReference(reference)}`,
            operation: (0,oci_digest/* isDigest */.B)(reference) ? `push manifest ${reference}` : `set tag ${reference}`,
            limit: 64 * 1024,
            headers: { 'content-type': mediaType },
            body: bytes,
        }, options);
        const { response, subject } = answer;
        if (response.status < 200 || response.status > 299)
            throw answer.refused();
        const confirmed = header(response, 'docker-content-digest');
        if (confirmed !== undefined && (0,oci_digest/* isDigest */.B)(confirmed) && confirmed !== digest) {
            throw mismatch(subject, digest, confirmed);
        }
        return digest;
    }
    async listTags(repository, options = {}) {
        const tags = [];
        let last;
        for (let page = 0; page < MOST_PAGES && tags.length <= MOST_TAGS; page += 1) {
            const query = { n: String(TAGS_A_PAGE), ...(last !== undefined && { last }) };
            const listed = await this.#tagsPage(repository, query, options);
            tags.push(...listed.tags);
            last = listed.last;
            if (last === undefined)
                return tags;
        }
        throw failure('invalid', about(repository, 'list tags'), `there are more than ${MOST_TAGS}, or no end`);
    }
    async anyTag(repository, options = {}) {
        const { tags } = await this.#tagsPage(repository, { n: '1' }, options);
        return tags[0];
    }
    async #tagsPage(repository, query, options) {
        const resource = `tags/list?${new URLSearchParams(query)}`;
        const answer = await this.#requester.send(repository, { method: 'GET', resource, operation: 'list tags', limit: MANIFEST_LIMIT }, options);
        const { response, subject } = answer;
        if (response.status !== 200)
            throw answer.refused();
        return { tags: decodedOr((0,manifest_decoder/* decodeTags */.C3)(response.body), subject), last: lastOfPage(response) };
    }
    async deleteTag(repository, tag, options = {}) {
        if (!(0,oci_reference/* isTag */.dz)(tag))
            throw new TypeError(`no tag: ${JSON.stringify(tag.slice(0, 200))}`);
        const answer = await this.#requester.send(repository, {
            ...{ method: 'DELETE', resource: `manifests/${tag}`, operation: `delete tag ${tag}` },
            limit: 64 * 1024,
        }, options);
        const { response, subject } = answer;
        if (response.status === 404)
            return false;
        if (response.status >= 200 && response.status <= 299)
            return true;
        // "Registries MAY implement deletion or they MAY disable it", with either status.
        if (response.status !== 400 && response.status !== 405)
            throw answer.refused();
        throw new errors/* RegistryError */.g({
            ...{ kind: 'unsupported', subject, status: response.status, hint: deletionHint(subject.registry) },
            why: `HTTP ${response.status}: it deletes no tag by its name`,
        });
    }
    async headBlob(repository, digest, options = {}) {
        return await this.#blobs.head(repository, digest, options);
    }
    async getBlob(repository, descriptor, options = {}) {
        return await this.#blobs.get(repository, descriptor, options);
    }
    async getBlobStart(repository, descriptor, bytes, options = {}) {
        return await this.#blobs.getStart(repository, descriptor, bytes, options);
    }
    readBlob(repository, descriptor, options = {}) {
        return this.#blobs.read(repository, descriptor, options);
    }
    async mountBlob(repository, digest, from, options = {}) {
        return await this.#blobs.mount(repository, digest, from, options);
    }
    async uploadBlob(repository, descriptor, content, options = {}) {
        await this.#blobs.upload(repository, descriptor, content, options);
    }
    async listReferrers(repository, digest, options = {}) {
        return await (0,referrers/* listReferrers */.x)(this.#requester, repository, digest, options);
    }
    async getConfig(repository, descriptor, options = {}) {
        const subject = about(repository, `read config ${descriptor.digest}`);
        const load = async () => decodedOr((0,manifest_decoder/* decodeConfig */.Fu)(await this.getBlob(repository, descriptor, options)), subject);
        const key = `${(0,oci_reference/* formatRepository */.Sh)(repository)}@${descriptor.digest}`;
        return await this.#configs.get(key, load, options.signal);
    }
    async [Symbol.asyncDispose]() {
        await this.#transport[Symbol.asyncDispose]();
    }
    /** Where no token server has checked the credentials, the registry itself does. */
    async #checkHeader(endpoint, authorization, subject, options) {
        if (endpoint.status === 200)
            return;
        const response = await this.#transport.send({
            method: 'GET',
            url: new URL('/v2/', endpoint.origin),
            subject,
            authorization: authorization.header,
            limit: 64 * 1024,
        }, options);
        if (response.status !== 200)
            throw refusedAs(subject, response, authorization);
    }
}
/** What goes into a URL's path. Anything else here is a mistake of ours. */
function checkReference(reference) {
    if ((0,oci_digest/* isDigest */.B)(reference) || (0,oci_reference/* isTag */.dz)(reference))
        return reference;
    throw new TypeError(`neither a tag nor a digest: ${JSON.stringify(reference.slice(0, 200))}`);
}
function checkGrant(repository, authorization, subject) {
    const actions = authorization.token && grantedActions(authorization.token, repository.path);
    if (!actions)
        return 'unknown';
    if (actions.includes('push') || actions.includes('*'))
        return 'granted';
    const { anonymous } = authorization;
    throw failure(anonymous ? 'unauthorized' : 'denied', subject, anonymous
        ? 'everyone may read it at most'
        : `the account has the permissions: ${actions.join(', ') || 'none'}`, anonymous);
}
function decodedOr(parsed, subject) {
    if (parsed.ok)
        return parsed.value;
    throw failure('invalid', subject, parsed.why);
}
/**
 * The tag that the next page begins behind, where there is one. No more is taken from the link, which could lead anywhere.
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-tags
 */
function lastOfPage(response) {
    const target = /^\s*<([^>]*)>\s*;\s*rel="?next"?/.exec(header(response, 'link') ?? '')?.[1];
    if (target === undefined)
        return undefined;
    return URL.parse(target, 'https://registry.invalid')?.searchParams.get('last') ?? undefined;
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

/***/ 80537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Dispatchers)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);

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
    // Loaded at the first request: it takes 100 ms, and not every command asks a registry.
    const { Agent, ProxyAgent } = await __webpack_require__.e(/* import() */ 2958).then(__webpack_require__.t.bind(__webpack_require__, 92958, 19));
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
const index = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ manifests: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptor) });
// BuildKit writes null for an image without layers.
const layers = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptor)), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => value ?? []));
const manifest = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ config: descriptor, layers });
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

/***/ 83075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ referrersTag),
/* harmony export */   x: () => (/* binding */ listReferrers)
/* harmony export */ });
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85156);
/* harmony import */ var _manifest_decoder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31275);


const LIMIT = 4 * 1024 * 1024;
/**
 * What refers to a manifest: signatures, SBOMs and the like. A registry without the API has them in an index under a tag.
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-referrers
 */
async function listReferrers(requester, repository, digest, options) {
    const operation = `list what refers to ${digest}`;
    const ask = (resource) => requester.send(repository, { method: 'GET', resource, operation, limit: LIMIT, headers: { accept: _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.ociIndex } }, options);
    const direct = await ask(`referrers/${digest}`);
    // What a registry without it answers is 404 or, behind a proxy, anything that is no refusal of us.
    if (direct.response.status === 200)
        return readIndex(direct.response.body);
    if (direct.response.status === 401 || direct.response.status === 403)
        throw direct.refused();
    const tagged = await ask(`manifests/${referrersTag(digest)}`);
    if (tagged.response.status === 404)
        return [];
    if (tagged.response.status !== 200)
        throw tagged.refused();
    return readIndex(tagged.response.body);
}
/** @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema */
function referrersTag(digest) {
    return digest.replace(':', '-');
}
function readIndex(body) {
    const decoded = (0,_manifest_decoder_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeManifest */ .MK)(body, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.ociIndex);
    return decoded.ok && decoded.value.kind === 'index' ? decoded.value.index.manifests : [];
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


/***/ })

};
