export const id = 1304;
export const ids = [1304];
export const modules = {

/***/ 71304:
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
// EXTERNAL MODULE: ./json.js
var json = __webpack_require__(41649);
// EXTERNAL MODULE: ./registry/errors.js
var errors = __webpack_require__(35952);
// EXTERNAL MODULE: ./registry/hints.js
var hints = __webpack_require__(12989);
// EXTERNAL MODULE: ./registry/proxy.js
var proxy = __webpack_require__(51187);
// EXTERNAL MODULE: ./registry/refusal.js
var refusal = __webpack_require__(85039);
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
            throw (0,refusal/* refusal */.x)({ subject, response, anonymous: credential === undefined });
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
            hint: (0,hints/* hintFor */.J)({ kind: 'invalid', registry: subject.registry, anonymous: false }),
        });
    }
    const lifetimeMs = (expires_in ?? DEFAULT_LIFETIME_S) * 1000;
    return { value, expiresAt: askedAt + lifetimeMs * (1 - EXPIRY_MARGIN) };
}
function parseTokenBody(response) {
    return tokenBody.safeParse((0,json/* parseJson */.q)(response.body)).data;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./registry/digest-of.js
var digest_of = __webpack_require__(73529);
// EXTERNAL MODULE: ./registry/requester.js
var requester = __webpack_require__(34273);
// EXTERNAL MODULE: ./registry/transport.js
var transport = __webpack_require__(18650);
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
            throw (0,requester/* failure */.V2)('invalid', (0,requester/* about */.Cv)(repository, operation), `it has ${size} bytes, more than ${BLOB_LIMIT}`);
        }
        const answer = await this.#requester.send(repository, { method: 'GET', resource: `blobs/${digest}`, operation, limit: size }, options);
        const { response, subject } = answer;
        if (response.status !== 200)
            throw answer.refused();
        const actual = (0,digest_of/* digestOf */.o)(response.body);
        if (actual !== digest)
            throw (0,requester/* mismatch */.J4)(subject, digest, actual);
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
                throw (0,requester/* mismatch */.J4)(subject, digest, actual);
        };
        try {
            for await (const chunk of response.stream) {
                bytes += chunk.length;
                if (bytes > size)
                    throw (0,requester/* failure */.V2)('invalid', subject, `it has more than the ${size} bytes that it should`);
                hash.update(chunk);
                // Who sends it on must not have sent the last of it when it turns out to be another.
                if (bytes === size)
                    verify();
                yield chunk;
            }
        }
        catch (error) {
            options.signal?.throwIfAborted();
            throw (0,transport/* connectionError */.$t)(subject, answer.url, error) ?? error;
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
        const location = (0,transport/* header */.wx)(started.response, 'location');
        if (started.response.status !== 202)
            throw started.refused();
        const place = location === undefined ? null : URL.parse(location, started.url.href);
        if (place === null)
            throw (0,requester/* failure */.V2)('invalid', started.subject, 'the registry names no place to upload to');
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
    const value = (0,transport/* header */.wx)(response, 'content-length');
    return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}

// EXTERNAL MODULE: ./registry/endpoints.js + 1 modules
var endpoints = __webpack_require__(12307);
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
    const parsed = claims.safeParse((0,json/* parseJson */.q)(Buffer.from(payload, 'base64url')));
    if (!parsed.success)
        return undefined;
    const { access } = parsed.data;
    if (access.length === 0)
        return [];
    return access.find((entry) => entry.type.startsWith('repository') && entry.name === path)?.actions;
}

// EXTERNAL MODULE: ./registry/manifest-decoder.js
var manifest_decoder = __webpack_require__(31275);
// EXTERNAL MODULE: ./registry/next-page.js
var next_page = __webpack_require__(36832);
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
        this.#transport = new transport/* Transport */.oK(options);
        this.#endpoints = new endpoints/* Endpoints */.R({
            transport: this.#transport,
            httpRegistries: options.httpRegistries ?? new Set(),
        });
        this.#authorizer = new Authorizer({ transport: this.#transport, keychain: options.keychain });
        this.#requester = new requester/* Requester */.D7({
            ...{ transport: this.#transport, endpoints: this.#endpoints, authorizer: this.#authorizer },
        });
        this.#blobs = new Blobs(this.#requester);
    }
    async repeat(work, options = {}) {
        return await this.#transport.repeat(work, options, 'all');
    }
    async authorize(repository, need, options = {}) {
        const subject = (0,requester/* about */.Cv)(repository, need.push ? 'get access to push' : 'get access to pull');
        const endpoint = await this.#endpoints.find(subject, options);
        if (endpoint.status !== 200 && endpoint.status !== 401) {
            // "404 Not Found: the registry does not implement the specification", end-1 of the specification.
            throw (0,requester/* failure */.V2)('invalid', subject, `${endpoint.origin}/v2/ answers HTTP ${endpoint.status}, as no registry does`);
        }
        const scope = (0,requester/* scopeOf */.Od)(repository, need.push ? 'push' : 'pull');
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
        const digest = (0,transport/* header */.wx)(response, 'docker-content-digest');
        const size = contentLength(response);
        const mediaType = (0,transport/* header */.wx)(response, 'content-type')?.split(';', 1)[0]?.trim();
        if (digest !== undefined && (0,oci_digest/* isDigest */.B)(digest) && size !== undefined && mediaType) {
            if ((0,oci_digest/* isDigest */.B)(reference) && digest !== reference)
                throw (0,requester/* mismatch */.J4)(subject, reference, digest);
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
            throw (0,requester/* mismatch */.J4)(subject, reference, digest);
        const announced = (0,transport/* header */.wx)(response, 'docker-content-digest');
        if (announced !== undefined && (0,oci_digest/* isDigest */.B)(announced) && announced !== digest) {
            throw (0,requester/* mismatch */.J4)(subject, announced, digest);
        }
        const decoded = decodedOr((0,manifest_decoder/* decodeManifest */.MK)(response.body, (0,transport/* header */.wx)(response, 'content-type')), subject);
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
        const confirmed = (0,transport/* header */.wx)(response, 'docker-content-digest');
        if (confirmed !== undefined && (0,oci_digest/* isDigest */.B)(confirmed) && confirmed !== digest) {
            throw (0,requester/* mismatch */.J4)(subject, digest, confirmed);
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
        throw (0,requester/* failure */.V2)('invalid', (0,requester/* about */.Cv)(repository, 'list tags'), `there are more than ${MOST_TAGS}, or no end`);
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
        return {
            tags: decodedOr((0,manifest_decoder/* decodeTags */.C3)(response.body), subject),
            last: (0,next_page/* nextPageQuery */.X)(response)?.get('last') ?? undefined,
        };
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
            ...{ kind: 'unsupported', subject, status: response.status, hint: (0,hints/* deletionHint */.C)(subject.registry) },
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
        const subject = (0,requester/* about */.Cv)(repository, `read config ${descriptor.digest}`);
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
            throw (0,requester/* refusedAs */.xb)(subject, response, authorization);
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
    throw (0,requester/* failure */.V2)(anonymous ? 'unauthorized' : 'denied', subject, anonymous
        ? 'everyone may read it at most'
        : `the account has the permissions: ${actions.join(', ') || 'none'}`, anonymous);
}
function decodedOr(parsed, subject) {
    if (parsed.ok)
        return parsed.value;
    throw (0,requester/* failure */.V2)('invalid', subject, parsed.why);
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


/***/ })

};
