export const id = 5606;
export const ids = [5606];
export const modules = {

/***/ 85300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ layerMakers)
/* harmony export */ });
/**
 * The steps that made the layers of an image, one a layer. They are told by their place: a digest may be listed twice, and it
 * is another one in the image where timestamps were rewritten, or layers compressed otherwise. Undefined where the provenance
 * doesn't tell.
 */
function layerMakers({ steps, layers: chains }, layers) {
    const own = ownChain([...chains.values()], layers);
    if (own === undefined)
        return layers.map(() => undefined);
    const prefixesOf = prefixNumberer();
    const images = new Map();
    const ends = new Map();
    const merged = new Map();
    for (const step of steps.values()) {
        const chain = chains.get(step.id) ?? [];
        const prefixes = prefixesOf(chain);
        const end = prefixes.at(-1);
        if (end === undefined)
            continue;
        if (step.kind === 'image')
            for (const prefix of prefixes)
                keepFirst(images, prefix, step);
        else if (step.kind !== 'merge') {
            keepFirst(ends, end, step);
            // What is copied with --link stands on nothing, and is put on top of what is below it.
            if (chain.length === 1)
                keepFirst(merged, chain[0] ?? '', step);
        }
    }
    return prefixesOf(own).map((prefix, index) => images.get(prefix) ?? ends.get(prefix) ?? merged.get(own[index] ?? ''));
}
/** The chain that the image has: the very one, or else the only one of its length. */
function ownChain(chains, layers) {
    const long = chains.filter((chain) => chain.length === layers.length);
    const same = long.find((chain) => chain.every((digest, index) => digest === layers[index]));
    if (same !== undefined)
        return same;
    const [first] = long;
    return long.every((chain) => chain.every((digest, index) => digest === first?.[index])) ? first : undefined;
}
/** Gives every beginning of a chain a number, the same one in all chains that begin alike. */
function prefixNumberer() {
    const numbers = new Map();
    return (chain) => {
        let prefix = 0;
        return chain.map((digest) => {
            const key = `${prefix} ${digest}`;
            prefix = numbers.get(key) ?? numbers.size + 1;
            numbers.set(key, prefix);
            return prefix;
        });
    };
}
function keepFirst(map, key, step) {
    if (!map.has(key))
        map.set(key, step);
}


/***/ }),

/***/ 33963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ layerSources),
/* harmony export */   f: () => (/* binding */ basePlace)
/* harmony export */ });
/** Maps the makers of an image's layers to lines of the Dockerfile; undefined for those that the provenance doesn't speak of. */
function layerSources(provenance, makers) {
    const counts = new Map();
    return makers.map((step) => {
        if (step === undefined)
            return undefined;
        const count = counts.get(step) ?? 0;
        counts.set(step, count + 1);
        const base = step.kind === 'image';
        // Two instructions that do the same are one step, which makes a layer for each of them.
        const place = base ? basePlace(provenance, step) : (step.places[count] ?? step.places[0]);
        return place === undefined ? undefined : { instruction: place.text, line: place.line, base };
    });
}
/** An image that a named context gives has no place of its own. */
function basePlace({ base }, { places }) {
    return base ?? places[0];
}


/***/ }),

/***/ 63852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ blobTransfers),
/* harmony export */   b: () => (/* binding */ totalTransfers)
/* harmony export */ });
/* harmony import */ var _transfers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62621);

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
        const known = transfers.get((0,_transfers_js__WEBPACK_IMPORTED_MODULE_0__/* .transferKey */ .N4)(repository, digest));
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


/***/ }),

/***/ 46123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ provenanceOf),
/* harmony export */   en: () => (/* binding */ cachedSteps),
/* harmony export */   sI: () => (/* binding */ stepWork)
/* harmony export */ });
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
/** When a step was at work in this run: milliseconds since 1970, of each attempt. */
function stepWork({ solves }, { vertices }, step) {
    return solves
        .flatMap((solve) => solve.vertices)
        .filter(({ digest, cached }) => vertices.get(digest) === step.id && !cached)
        .flatMap(({ work }) => work ?? []);
}


/***/ }),

/***/ 26208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   bH: () => (/* binding */ isUploaded),
/* harmony export */   nz: () => (/* binding */ apiHost)
/* harmony export */ });
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


/***/ }),

/***/ 62621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ transfersOf),
/* harmony export */   N4: () => (/* binding */ transferKey),
/* harmony export */   g5: () => (/* binding */ keyDigest)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67680);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26208);


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
    const known = new Map(repositories.map((repository) => [`${(0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .apiHost */ .nz)(repository.registry)}/${repository.path}`, repository]));
    const groups = new Map();
    for (const request of requests) {
        const { host, path, digest } = request;
        if (path === undefined || digest === undefined)
            continue;
        const repository = known.get(`${host}/${path}`);
        if (repository === undefined)
            continue;
        const key = transferKey((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(repository), digest);
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
        repository: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(repository),
        ...{ from: null, bytes: 0, milliseconds: Math.round(end - start), start, end },
        evidence: 'trace',
    };
    const uploads = requests.filter(({ kind, status }) => kind === 'upload' && !isChallenge(status));
    const attempts = Math.max(1, uploads.length);
    const found = requests.filter(isFound);
    const foundLast = found.reduce((last, request) => Math.max(last, request.start), 0);
    // Nobody heard whether it was taken, and then it was there.
    const arrived = ({ status, end }) => (status === 0 || status >= 500) && foundLast >= end;
    const uploaded = uploads.find(_request_js__WEBPACK_IMPORTED_MODULE_0__/* .isUploaded */ .bH) ?? uploads.find(arrived);
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
/* harmony export */   Yk: () => (/* binding */ legOf),
/* harmony export */   gP: () => (/* binding */ assignPlatforms),
/* harmony export */   z3: () => (/* binding */ missingPlatforms)
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
/** The index of the leg that builds a platform; undefined where none does. One that names none builds its node's own. */
function legOf(legs, platform) {
    const index = legs.findIndex(({ platforms }) => platforms.length === 0 || platforms.some((other) => (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .samePlatform */ .my)(other, platform)));
    return index === -1 ? undefined : index;
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

/***/ 79863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ loadRegistryClient),
/* harmony export */   Me: () => (/* binding */ openRegistry),
/* harmony export */   Q1: () => (/* binding */ openUsersRegistry)
/* harmony export */ });
/* harmony import */ var _buildkit_docker_config_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88130);
/* harmony import */ var _inputs_attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90716);
/* harmony import */ var _inputs_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26834);
/* harmony import */ var _inputs_raw_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76371);
/* harmony import */ var _registry_undici_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46463);
/* harmony import */ var _report_text_duration_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78426);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38515);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82619);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65612);









const CERTIFICATES = '/etc/docker/certs.d';
/** Bytes of a buildkitd.toml. */
const CONFIG_LIMIT = 1024 * 1024;
/** Milliseconds that somebody who only wants to look is kept waiting for a registry that doesn't answer. */
const LOOKING_BUDGET = 30_000;
function isInsecure({ attributes }) {
    return (0,_inputs_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGoBoolean */ .aH)(attributes['registry.insecure'] ?? '') === true;
}
/** Loaded while programs start: nobody waits for it then. */
async function loadRegistryClient() {
    const [{ createRegistry }, { parseDockerConfig, readDockerConfig }, { createKeychain }, { readTrust }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8146), __webpack_require__.e(7149), __webpack_require__.e(3075), __webpack_require__.e(1304)]).then(__webpack_require__.bind(__webpack_require__, 71304)),
        Promise.all(/* import() */[__webpack_require__.e(8146), __webpack_require__.e(7149), __webpack_require__.e(8726)]).then(__webpack_require__.bind(__webpack_require__, 38726)),
        Promise.all(/* import() */[__webpack_require__.e(8146), __webpack_require__.e(7149), __webpack_require__.e(4663)]).then(__webpack_require__.bind(__webpack_require__, 54663)),
        __webpack_require__.e(/* import() */ 4518).then(__webpack_require__.bind(__webpack_require__, 4518)),
        // The client loads it at its first request, when somebody is waiting.
        (0,_registry_undici_js__WEBPACK_IMPORTED_MODULE_5__/* .loadUndici */ .b)(),
    ]);
    return { createRegistry, createKeychain, parseDockerConfig, readDockerConfig, readTrust };
}
/**
 * For a command that has nothing of its own to tidy up: with the user's docker configuration as it is.
 * @param budgetMs how long it waits for a registry that doesn't answer
 */
async function openUsersRegistry(ports, inputs, raw, budgetMs = LOOKING_BUDGET) {
    if (inputs.password)
        ports.host.mask(inputs.password);
    return await openRegistry({
        ports,
        inputs,
        client: await loadRegistryClient(),
        dockerConfig: (0,_buildkit_docker_config_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .dockerConfigFolder */ .P)(ports.env),
        spell: (name) => (0,_inputs_raw_js__WEBPACK_IMPORTED_MODULE_6__/* .spellingOf */ .k)(raw, name),
        // Not on standard output, where the command's own text goes.
        waits: 'warning',
        retry: { budgetMs },
    });
}
/**
 * The client for all registries of a run, with its credentials.
 * @throws {WrongInputs} when the buildkitd.toml that says whom to trust can't be understood.
 */
async function openRegistry(sources) {
    const { ports, inputs, client, dockerConfig, spell, waits = 'info', retry, anonymous = false } = sources;
    const { env, host, version } = ports;
    const { createRegistry, createKeychain, parseDockerConfig, readDockerConfig, readTrust } = client;
    const config = anonymous ? undefined : await readDockerConfig(dockerConfig);
    const inline = inputs.buildkitdConfigInline;
    const file = inputs.buildkitdConfig;
    const buildkitdConfig = inline ??
        (file === undefined
            ? undefined
            : await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(ports, { input: spell('buildkitd-config'), path: file, limit: CONFIG_LIMIT }));
    const trust = await readTrust({
        certificateFolder: CERTIFICATES,
        insecure: (inputs.outputs ?? []).filter(isInsecure).flatMap(_registries_js__WEBPACK_IMPORTED_MODULE_4__/* .exporterRegistries */ .L),
        ...(buildkitdConfig !== undefined && { buildkitdConfig }),
    }).catch((error) => {
        const input = spell(inline === undefined ? 'buildkitd-config' : 'buildkitd-config-inline');
        const why = error instanceof Error ? error.message.split('\n')[0] : error;
        const message = `${input}: ${why}`;
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_2__/* .WrongInputs */ .L([
            { code: 'invalid-value', input, given: _inputs_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .NOT_SHOWN */ .a6, allowed: 'a buildkitd.toml', message },
        ]);
    });
    return createRegistry({
        version,
        environment: env,
        keychain: anonymous
            ? STRANGER
            : createKeychain({
                environment: env,
                explicit: explicitCredential(inputs),
                configs: [
                    ...(env['DOCKER_AUTH_CONFIG']
                        ? [parseDockerConfig(env['DOCKER_AUTH_CONFIG'], 'DOCKER_AUTH_CONFIG')]
                        : []),
                    ...(config === undefined ? [] : [config]),
                ],
            }),
        ...trust,
        retry,
        onRetry: ({ host: name, attempt, delayMs, why }) => host.show({
            kind: waits,
            text: `${name}: ${why}; attempt ${attempt + 1} in ${(0,_report_text_duration_js__WEBPACK_IMPORTED_MODULE_8__/* .formatDuration */ .a)(delayMs)}`,
        }),
    });
}
const STRANGER = { find: async () => undefined };
function explicitCredential({ registry = 'docker.io', username, password }) {
    if (!username || !password)
        return undefined;
    return new Map([[registry, { kind: 'password', username, password }]]);
}


/***/ }),

/***/ 65612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ exporterRegistries),
/* harmony export */   T: () => (/* binding */ namedRegistries)
/* harmony export */ });
/* harmony import */ var _inputs_kinds_exporters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7839);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67680);


/** Hosts of all registries that the inputs, or the default image, name. */
function namedRegistries(inputs, defaultImage) {
    const fallback = defaultImage === undefined ? undefined : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepository */ .SU)(defaultImage);
    return [
        ...new Set([
            ...inputs.images.map(({ registry }) => registry),
            ...inputs.tags.flatMap((item) => (item.kind === 'reference' ? [item.repository.registry] : [])),
            ...inputs.outputs.flatMap(exporterRegistries),
            ...(inputs.baseline === undefined ? [] : [inputs.baseline.repository.registry]),
            ...(inputs.cacheRepository === undefined ? [] : [inputs.cacheRepository.registry]),
            ...(inputs.images.length === 0 && fallback?.ok ? [fallback.value.registry] : []),
        ]),
    ];
}
/** Hosts of the registries that an output pushes to. */
function exporterRegistries(exporter) {
    return (0,_inputs_kinds_exporters_js__WEBPACK_IMPORTED_MODULE_0__/* .exporterNames */ .w3)(exporter).flatMap((name) => (name.ok ? [name.value.repository.registry] : []));
}


/***/ }),

/***/ 52154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ tagFailure)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67680);
/* harmony import */ var _registry_hints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12989);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61200);



/**
 * Why a tag could not be set, in words for the user.
 * @param input how the user writes `if-exists`
 */
function tagFailure({ name, tag, digest }, input) {
    const { tag: which, reason, rule } = tag;
    return new _report_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        code: reason?.code ?? 'tag-failed',
        phase: 'tag',
        message: `the tag ${name}:${which} could not be set: ${reason?.message ?? 'no reason is known'} (rule: ${rule})`,
        hint: `the image is there as ${name}@${digest}; ${nextStep(tag, input, registryOf(name))}`,
        repository: name,
    });
}
const AGAIN = 'running again sets the tags';
/** What is forbidden once is forbidden again. */
function nextStep({ moving, reason }, input, registry) {
    switch (reason?.code) {
        case 'immutable-tag':
        case 'tag-exists':
            return moving
                ? 'leave this tag out, or except it from the rule of the repository that no tag moves'
                : `publish under another version, or set ${input} to skip, which takes the image that is there`;
        case 'rejected':
        case 'unsupported':
            return 'the registry takes no such tag: change the rule, or leave it out';
        case 'unauthorized':
        case 'denied':
        case 'not-found':
        case 'tls':
        case 'invalid':
        case 'digest-mismatch': {
            const hint = (0,_registry_hints_js__WEBPACK_IMPORTED_MODULE_0__/* .hintFor */ .J)({ kind: reason.code, registry, anonymous: false });
            return hint === undefined ? AGAIN : `${hint}; ${AGAIN} then`;
        }
        default:
            return AGAIN;
    }
}
function registryOf(name) {
    const parsed = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepository */ .SU)(name);
    return parsed.ok ? parsed.value.registry : name;
}


/***/ }),

/***/ 80084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ copyImage)
});

// EXTERNAL MODULE: ../../../node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(44528);
// EXTERNAL MODULE: ./oci/manifest.js
var manifest = __webpack_require__(85156);
// EXTERNAL MODULE: ./oci/reference.js
var reference = __webpack_require__(67680);
;// CONCATENATED MODULE: ./registry/copy-blob.js

/**
 * Puts a blob into another repository: left where it is there already, mounted within a registry, streamed between two;
 * never kept whole.
 * @throws {RegistryError} when it can't be read or written.
 */
async function copyBlob(registry, { from, to }, blob, options) {
    const start = Date.now();
    const transfer = (state, attempts) => {
        const end = Date.now();
        return {
            repository: (0,reference/* formatRepository */.Sh)(to),
            state,
            from: state === 'mounted' ? (0,reference/* formatRepository */.Sh)(from) : null,
            bytes: state === 'uploaded' ? blob.size : 0,
            ...{ milliseconds: end - start, start, end, attempts },
            evidence: 'probe',
        };
    };
    if ((await registry.headBlob(to, blob.digest, options)) !== undefined)
        return transfer('exists', 1);
    if (from.registry === to.registry && (await registry.mountBlob(to, blob.digest, from, options))) {
        return transfer('mounted', 1);
    }
    let attempts = 0;
    const content = () => {
        attempts += 1;
        return registry.readBlob(from, blob, options);
    };
    await registry.uploadBlob(to, blob, content, options);
    return transfer('uploaded', attempts);
}

// EXTERNAL MODULE: ./registry/errors.js
var errors = __webpack_require__(35952);
// EXTERNAL MODULE: ./registry/referrers.js
var registry_referrers = __webpack_require__(83075);
// EXTERNAL MODULE: ./registry/single-flight.js
var single_flight = __webpack_require__(10518);
;// CONCATENATED MODULE: ./registry/copy-image.js






// Enough to keep a connection busy while another one waits for its first byte; each has a few chunks in memory.
const BLOBS_AT_ONCE = 4;
/**
 * Copies an image by its digest, with everything below it and everything that refers to it: blobs before the manifests that
 * list them, children before their index. No tag is set. A copy that was cut off goes on where it was when it is called again.
 * @throws {RegistryError} when something can't be read or written; the rest of the copy is ended then.
 */
async function copyImage(registry, route, digest, onBlob, { signal, budgetMs } = {}) {
    const failed = new AbortController();
    const options = { signal: AbortSignal.any([failed.signal, ...(signal ? [signal] : [])]), budgetMs };
    const limit = (0,p_limit/* default */.A)(BLOBS_AT_ONCE);
    const blobs = new single_flight/* SingleFlight */.F();
    const manifests = new single_flight/* SingleFlight */.F();
    /** Manifests that are there, and whose referrers are not. */
    const copied = [];
    const copyOne = (blob) => blobs.get(blob.digest, () => limit(async () => {
        options.signal.throwIfAborted();
        onBlob(blob, await copyBlob(registry, route, blob, options));
    }));
    // Waits for what the manifest holds digests of, and not for what refers to it: an index may refer to its own child.
    const copyManifest = (child, known) => manifests.get(child, async () => {
        const manifest = known ?? (await registry.getManifest(route.from, child, options));
        await copyBelow(manifest);
        await registry.putManifest(route.to, manifest.digest, manifest.bytes, manifest.mediaType, options);
        copied.push(child);
    });
    const copyReferrers = async (subject) => {
        const listed = await registry.listReferrers(route.from, subject, options);
        // The list may be an index that anybody with the right to push has written.
        const referrers = await Promise.all(listed.map(async (referrer) => {
            const manifest = await registry.getManifest(route.from, referrer.digest, options).catch(absent);
            if (manifest === undefined || subjectOf(manifest) !== subject)
                return [];
            await copyManifest(referrer.digest, manifest);
            return [referrer];
        }));
        await listThere(registry, route, subject, referrers.flat(), options);
    };
    const copyBelow = async (manifest) => {
        const children = manifest.kind === 'index'
            ? manifest.index.manifests.map((child) => copyManifest(child.digest))
            : [manifest.manifest.config, ...manifest.manifest.layers.filter(isDistributable)].map(copyOne);
        await Promise.all(children);
    };
    try {
        await copyManifest(digest);
        while (copied.length > 0)
            await Promise.all(copied.splice(0).map(copyReferrers));
    }
    catch (error) {
        failed.abort(error);
        throw error;
    }
}
/** Whoever cleans a registry up removes manifests, and not the lists that name them. */
function absent(error) {
    if (!(error instanceof errors/* RegistryError */.g) || error.kind !== 'not-found')
        throw error;
}
/** A registry that doesn't keep such lists itself gets one under a tag, as the specification has it. */
async function listThere(registry, { to }, subject, referrers, options) {
    if (referrers.length === 0)
        return;
    const listed = await registry.listReferrers(to, subject, options);
    const known = new Set(listed.map(({ digest }) => digest));
    const missing = referrers.filter(({ digest }) => !known.has(digest));
    if (missing.length === 0)
        return;
    const index = { schemaVersion: 2, mediaType: manifest/* MEDIA_TYPE */.Ap.ociIndex, manifests: [...listed, ...missing] };
    const bytes = new TextEncoder().encode(JSON.stringify(index));
    await registry.putManifest(to, (0,registry_referrers/* referrersTag */.L)(subject), bytes, manifest/* MEDIA_TYPE */.Ap.ociIndex, options);
}
/** What a manifest says itself that it refers to. */
function subjectOf(manifest) {
    return (manifest.kind === 'index' ? manifest.index : manifest.manifest).subject?.digest;
}
/** Others are fetched from where their makers have them. @see https://github.com/opencontainers/image-spec/blob/v1.1.1/layer.md#non-distributable-layers */
function isDistributable({ mediaType }) {
    return !/nondistributable|foreign/.test(mediaType);
}


/***/ }),

/***/ 90485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ lookAtTag)
/* harmony export */ });
/* harmony import */ var _present_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86456);

/**
 * Registries have no compare-and-set: what was read may be something else by the time that it is replaced. The shorter that
 * time the rarer that is.
 */
const FRESH_MS = 100;
const MOST_READS = 5;
/**
 * What a tag points to, read no longer than 100 ms ago where it moves. Finding something out about it may take longer: then
 * that is asked of what is there now.
 * @returns undefined where the tag isn't there.
 * @throws {RegistryError} when the registry can't be asked.
 */
async function lookAtTag({ registry, repository, tag, clock }, ask, options) {
    const known = new Map();
    for (let reads = 1;; reads += 1) {
        const manifest = await (0,_present_image_js__WEBPACK_IMPORTED_MODULE_0__/* .findManifest */ .J9)(registry, repository, tag.name, options);
        // What others' images are is read after it, and only once.
        const readAt = clock();
        if (manifest === undefined)
            return undefined;
        const present = known.get(manifest.digest) ?? (await (0,_present_image_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyImage */ .cE)(registry, repository, manifest, options));
        known.set(manifest.digest, present);
        const answer = await ask(present);
        if (!tag.moving || clock() - readAt <= FRESH_MS || reads === MOST_READS)
            return { present, answer };
    }
}


/***/ }),

/***/ 86456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ findManifest),
/* harmony export */   cE: () => (/* binding */ identifyImage)
/* harmony export */ });
/* unused harmony export readPresent */
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85156);
/* harmony import */ var _plan_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93300);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35952);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81115);




/**
 * One request for an image of ours, which has its version and its revision as annotations of what its tags point to; at
 * most two more for others, whose config may have them as labels.
 * @returns undefined where the tag isn't there yet.
 * @throws {RegistryError} when the registry can't be asked.
 */
async function readPresent(registry, repository, tag, options = {}) {
    const manifest = await findManifest(registry, repository, tag, options);
    return manifest && (await identifyImage(registry, repository, manifest, options));
}
/** What an image says about itself, whatever points to it. */
async function identifyImage(registry, repository, manifest, options = {}) {
    const { annotations = {} } = manifest.kind === 'index' ? manifest.index : manifest.manifest;
    const annotated = (0,_plan_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .readFacts */ .MH)(annotations);
    const { digest } = manifest;
    if (annotated.version !== undefined || annotated.revision !== undefined)
        return { digest, manifest, ...cleaned(annotated), saidBy: 'annotations' };
    const labels = await labelsOf(registry, repository, manifest, options);
    return { digest, manifest, ...cleaned((0,_plan_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .readFacts */ .MH)(labels)), saidBy: 'labels' };
}
/** The longest that is taken for a version, a commit or an address. */
const LONGEST = 256;
/** What a stranger's image says is shown to people. */
function cleaned({ version, revision, source }) {
    const clean = (text) => text && (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanText */ .X)(text, LONGEST);
    return { version: clean(version), revision: clean(revision), source: clean(source) };
}
/** @returns undefined where the tag isn't there yet. */
async function findManifest(registry, repository, tag, options) {
    try {
        return await registry.getManifest(repository, tag, options);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .g && error.kind === 'not-found')
            return undefined;
        throw error;
    }
}
/** Of any platform: they say the same. Empty where that can't be read, as of an artifact that is no image. */
async function labelsOf(registry, repository, manifest, options) {
    try {
        const image = manifest.kind === 'manifest' ? manifest : await firstOf(registry, repository, manifest, options);
        if (image?.kind !== 'manifest')
            return {};
        return (await registry.getConfig(repository, image.manifest.config, options)).config?.Labels ?? {};
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .g && !error.retryable)
            return {};
        throw error;
    }
}
async function firstOf(registry, repository, { index }, options) {
    const first = index.manifests.find((descriptor) => !(0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttestation */ .H3)(descriptor));
    return first && (await registry.getManifest(repository, first.digest, options));
}


/***/ }),

/***/ 47780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ recheckTag)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67680);
/* harmony import */ var _look_at_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90485);
/* harmony import */ var _set_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71618);




/** A run that had looked before we put a tag puts its own within this time. */
const LATER_MS = 250;
const MOST_ROUNDS = 4;
/**
 * Looks at a moving tag again, a while after it was put. An older image that another run has put there since is replaced; a
 * newer one stays.
 * @param mustTakeBack whether what is there now is older than ours
 * @throws {RegistryError} when the registry can't be asked.
 */
async function recheckTag(put, mustTakeBack) {
    const { order, result } = put;
    const { registry, repository, image, tag, clock, options } = order;
    const name = `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(repository)}:${tag.name}`;
    let { putAt } = put;
    let taken;
    for (let round = 1; round <= MOST_ROUNDS; round += 1) {
        const wait = putAt + LATER_MS - clock();
        if (wait > 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, options.signal && { signal: options.signal });
        const isOlder = async (present) => present.digest !== image.digest && (await mustTakeBack(present));
        const look = await registry.repeat(async (once) => {
            const look = await (0,_look_at_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .lookAtTag */ .P)(order, isOlder, once);
            if (look?.answer !== true)
                return look;
            // Before it is put: of a put that failed the answer alone may be lost.
            taken = look.present;
            await registry.putManifest(repository, tag.name, image.bytes, image.mediaType, once);
            return look;
        }, options);
        const { present, answer } = look ?? {};
        if (present?.digest === image.digest)
            return taken && tookBack(result, name, taken);
        if (present === undefined || answer !== true)
            return raced(order, result, present);
        putAt = clock();
    }
    const message = `${name} is put elsewhere by another run again and again`;
    return { result: { ...result, state: 'failed', reason: { code: 'tag-raced', message } }, message };
}
function tookBack(result, name, { digest }) {
    const message = `another run had put ${name} to the older ${digest} meanwhile; it was put back`;
    return { result: { ...result, reason: { code: 'tag-raced', message } }, message };
}
function raced(order, result, present) {
    const digest = present?.digest ?? null;
    const reason = (0,_set_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .overtaken */ .K1)(order, digest);
    return { result: { ...result, state: 'skipped', digest, reason }, message: reason.message };
}


/***/ }),

/***/ 71618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ overtaken),
/* harmony export */   NA: () => (/* binding */ setTag),
/* harmony export */   Sh: () => (/* binding */ isLookedAtAgain),
/* harmony export */   _N: () => (/* binding */ foreseeTag)
/* harmony export */ });
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85156);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67680);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35952);
/* harmony import */ var _look_at_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90485);
/* harmony import */ var _present_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86456);





/**
 * Sets one tag, and reads it back. Where the registry fails for now, all of it is decided anew before it is put again. What goes
 * wrong is in the result; only what nobody foresaw is thrown.
 */
async function setTag(order) {
    const { registry, repository, image, tag, ifExists, clock, options } = order;
    let previous = null;
    let sent = false;
    const result = (state, digest, reason = null) => ({
        ...{ tag: tag.name, state, rule: tag.rule, moving: tag.moving, digest, previous, reason },
    });
    try {
        const verdict = await registry.repeat(async (once) => {
            const verdict = await judge(order, once);
            const { present, stays } = verdict;
            // A failed attempt may have put it there all the same.
            const isPut = sent && present?.digest === image.digest;
            if (isPut)
                return { present };
            previous = present?.digest ?? null;
            if (stays !== undefined)
                return verdict;
            sent = true;
            await registry.putManifest(repository, tag.name, image.bytes, image.mediaType, once);
            return verdict;
        }, options);
        const { stays, note } = verdict;
        if (stays !== undefined)
            return { result: result(stays.state, previous, stays.reason) };
        const putAt = clock();
        const now = (await registry.headManifest(repository, tag.name, options))?.digest ?? null;
        const noted = note !== undefined && { note };
        if (now === image.digest || (tag.moving && (now === null || isLookedAtAgain(tag)))) {
            const state = previous === null ? 'created' : 'moved';
            return { result: result(state, now ?? image.digest), putAt, ...noted };
        }
        if (tag.moving)
            return { result: result('skipped', now, overtaken(order, now)), ...noted };
        const message = `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRepository */ .Sh)(repository)}:${tag.name} was set, and points to ${now ?? 'nothing'} right after`;
        return { result: result('failed', now, { code: 'tag-raced', message }) };
    }
    catch (error) {
        if (options.signal?.aborted) {
            const message = sent
                ? 'the run was stopped while the tag was being set'
                : 'the run was stopped before it';
            return { result: result(sent ? 'failed' : 'planned', null, { code: 'cancelled', message }) };
        }
        const reason = reasonOf(error);
        if (reason.code !== 'immutable-tag')
            return { result: result('failed', previous, reason) };
        // ECR and Harbor can be told never to let a tag move: the same rule, kept by the registry. Another run has been faster
        // where nothing was there before.
        const present = await (0,_present_image_js__WEBPACK_IMPORTED_MODULE_3__/* .findManifest */ .J9)(registry, repository, tag.name, options).catch(() => undefined);
        previous = present?.digest ?? previous;
        if (present !== undefined && isSameImage(present, image, tag))
            return { result: result('kept', present.digest) };
        return { result: result(ifExists === 'skip' ? 'skipped' : 'failed', previous, reason) };
    }
}
/** Whether what another run has put there since is looked at a little later: not where every run may set it. */
function isLookedAtAgain({ follows }) {
    return follows !== undefined && follows.kind !== 'run';
}
/** Another run has set the tag since, and that is right. */
function overtaken({ repository, tag }, digest) {
    const name = `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRepository */ .Sh)(repository)}:${tag.name}`;
    const message = `another run has put ${name} to ${digest ?? 'nothing'} meanwhile, and it stays there`;
    return { code: 'overtaken', message };
}
/** What would become of a tag: `planned` where it would be set. Nothing is written. */
async function foreseeTag(order) {
    const { tag } = order;
    const known = { tag: tag.name, rule: tag.rule, moving: tag.moving };
    try {
        const { present, stays, note } = await judge(order, order.options);
        const previous = present?.digest ?? null;
        const { state, reason } = stays ?? { state: 'planned', reason: null };
        return {
            result: { ...known, state, digest: previous, previous, reason },
            ...(note !== undefined && { note }),
        };
    }
    catch (error) {
        order.options.signal?.throwIfAborted();
        return { result: { ...known, state: 'failed', digest: null, previous: null, reason: reasonOf(error) } };
    }
}
async function judge(order, options) {
    const { image, tag, ifExists, mayMove } = order;
    const ask = async (present) => tag.moving ? await mayMove(present) : { move: true };
    const look = await (0,_look_at_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .lookAtTag */ .P)(order, ask, options);
    if (look === undefined)
        return { present: undefined };
    const { present, answer: move } = look;
    if (isSameImage(present.manifest, image, tag))
        return { present, stays: { state: 'kept', reason: null } };
    if (!tag.moving && ifExists !== 'overwrite')
        return {
            present,
            stays: { state: ifExists === 'skip' ? 'skipped' : 'failed', reason: occupied(present) },
        };
    if (!move.move)
        return { present, stays: { state: 'skipped', reason: move.reason } };
    return { present, note: move.note };
}
function occupied({ digest }) {
    return { code: 'tag-exists', message: `it is the tag of ${digest} already` };
}
/** The same bytes; for a tag that stays also the same platforms, with attestations that every build makes anew. */
function isSameImage(manifest, { digest: our, platforms }, { moving }) {
    if (manifest.digest === our)
        return true;
    if (moving || platforms === undefined)
        return false;
    const theirs = manifest.kind === 'manifest'
        ? [manifest.digest]
        : manifest.index.manifests.filter((child) => !(0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttestation */ .H3)(child)).map((child) => child.digest);
    const ours = platforms.map(({ descriptor }) => descriptor.digest);
    return theirs.length === ours.length && ours.every((each) => theirs.includes(each));
}
/** @throws what is no answer of a registry's. */
function reasonOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .g)
        return { code: error.kind, message: error.message };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsError */ .l)
        return { code: 'credentials', message: error.message };
    throw error;
}


/***/ }),

/***/ 5057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ setTags),
/* harmony export */   r: () => (/* binding */ foreseeTags)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67680);
/* harmony import */ var _set_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71618);


/**
 * Puts the image under every tag of every repository, those that stay first and those that move last, and reads each
 * back. A tag that can't be set is reported; `latest` must not show what `1.2.3` does not: no tag moves anywhere when one
 * that has to stay could not be set, nor in a repository whose first one is another image's.
 */
async function setTags(work) {
    const fixed = await setEach(work, ordersOf(work, false), _set_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .setTag */ .NA);
    work.options.signal?.throwIfAborted();
    const failed = fixed.find(({ outcome }) => outcome.result.state === 'failed');
    const moved = await setEach(work, ordersOf(work, true), async (order) => {
        const beside = fixed.filter((each) => each.order.repository === order.repository);
        // The tag of a commit is the last to tell what an image is, wherever its rule puts it.
        const first = beside.find((each) => each.order.tag.commit === undefined) ?? beside[0];
        const taken = first?.outcome.result.state === 'skipped' ? first : undefined;
        const obstacle = failed ?? taken;
        return obstacle === undefined ? await (0,_set_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .setTag */ .NA)(order) : await untouched(order, obstacle);
    });
    work.options.signal?.throwIfAborted();
    return moved.flatMap(({ order, outcome: { putAt, result } }) => putAt === undefined ? [] : [{ order, putAt, result }]);
}
/** What `setTags` would do. Nothing is written. */
async function foreseeTags(work) {
    await setEach(work, [...ordersOf(work, false), ...ordersOf(work, true)], _set_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .foreseeTag */ ._N);
}
function ordersOf(work, moving) {
    const { registry, image, images, ifExists, clock, options } = work;
    return images.flatMap(({ repository, tags }) => tags
        .filter((tag) => tag.moving === moving)
        .map((tag) => ({
        ...{ registry, repository, image, tag, ifExists, clock, options },
        mayMove: (present) => work.mayMove(tag, present),
    })));
}
async function setEach({ onTag }, orders, set) {
    return await Promise.all(orders.map(async (order) => {
        const outcome = await set(order);
        onTag(order.repository, outcome);
        return { order, outcome };
    }));
}
async function untouched({ registry, repository, tag, options }, { order, outcome }) {
    const now = await registry.headManifest(repository, tag.name, options).catch(() => undefined);
    const name = `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(order.repository)}:${order.tag.name}`;
    const reason = outcome.result.state === 'failed'
        ? { code: 'earlier-tag-failed', message: `${name} could not be set, so ${tag.name} stays where it is` }
        : { code: 'earlier-tag-skipped', message: `${name} is another image, so ${tag.name} stays where it is` };
    const digest = now?.digest ?? null;
    const result = {
        ...{ tag: tag.name, rule: tag.rule, moving: tag.moving },
        ...{ state: 'skipped', digest, previous: digest, reason },
    };
    return { result };
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


/***/ }),

/***/ 78160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ assembleResult),
/* harmony export */   H: () => (/* binding */ plannedTag)
/* harmony export */ });
/* harmony import */ var _ledger_layer_makers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85300);
/* harmony import */ var _ledger_layer_sources_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33963);
/* harmony import */ var _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63852);
/* harmony import */ var _ledger_leg_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46123);
/* harmony import */ var _ledger_transfers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62621);
/* harmony import */ var _oci_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31024);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8190);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67680);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1582);
/* harmony import */ var _text_shown_argv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37112);










/** The result, from what is known: nothing is asked or measured here. */
function assembleResult(facts) {
    const { plan, image } = facts;
    const published = facts.kept ?? image;
    const planned = plan?.images ?? [];
    const pushes = plan?.push === true;
    const repositories = planned.map(({ repository }) => (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRepository */ .Sh)(repository));
    const transfersOf = (digest) => [
        ...(0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .blobTransfers */ .W)(facts.transfers, pushes ? repositories : [], digest),
    ];
    const blob = ({ digest, size }) => ({ digest, size, transfers: transfersOf(digest) });
    const platforms = (image?.platforms ?? []).map(({ platform, descriptor, manifest }) => {
        const name = (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(platform);
        const leg = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_3__/* .legOf */ .Yk)(plan?.legs ?? [], platform);
        const known = knownLayers(facts, name, leg, manifest.layers);
        return {
            platform: name,
            // The schema has no word for none.
            leg: leg ?? 0,
            digest: publishedPlatform(facts.kept, platform)?.descriptor.digest ?? descriptor.digest,
            size: (0,_oci_image_js__WEBPACK_IMPORTED_MODULE_6__/* .layersSize */ .i)(manifest),
            config: blob(manifest.config),
            layers: manifest.layers.map((layer, index) => ({
                index,
                ...blob(layer),
                mediaType: layer.mediaType,
                ...known(index),
            })),
        };
    });
    const platformOf = new Map(image?.platforms.map(({ descriptor, platform }) => [String(descriptor.digest), (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(platform)]));
    const attestations = (image?.attestations ?? []).map(({ subject, descriptor, manifest }) => ({
        platform: platformOf.get(subject) ?? null,
        digest: descriptor.digest,
        blobs: [manifest.config, ...manifest.layers].map((each) => ({
            ...blob(each),
            mediaType: each.mediaType,
        })),
    }));
    const images = planned.map((each) => {
        const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRepository */ .Sh)(each.repository);
        const tags = facts.tags.get(name) ?? each.tags.map(plannedTag);
        // Ours to point at only once it was verified in this repository.
        const digest = published !== undefined && pushes ? published.digest : null;
        const [first] = tags.filter((tag) => tag.digest === digest && tag.state !== 'failed');
        return {
            name,
            digest,
            pinned: digest === null ? null : `${name}@${digest}`,
            reference: digest === null
                ? null
                : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatReference */ .FH)({ repository: each.repository, ...(first && { tag: first.tag }), digest }),
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
        unchanged: facts.unchanged ?? null,
        images: [...images, ...facts.lost.map(lostImage)],
        platforms,
        attestations,
        legs: facts.legs.map(({ leg, ...known }) => ({
            platforms: leg.platforms.map(_oci_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq),
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
        cache: {
            imports: facts.cache.imports.map((one) => importUse(one, platforms)),
            exports: facts.cache.exports,
        },
        warnings: [...facts.warnings],
    };
}
/** What several may have in common counts for each. */
function importUse({ entry, state, milliseconds, layers }, platforms) {
    const ours = platforms.flatMap((platform) => platform.layers.filter(({ base, cached }) => !base && cached !== false));
    return {
        ...{ entry: (0,_text_shown_argv_js__WEBPACK_IMPORTED_MODULE_4__/* .shownCache */ .OM)(entry), state, milliseconds: Math.round(milliseconds), bytes: null },
        layers: layers === undefined || platforms.length === 0
            ? null
            : ours.filter(({ digest }) => layers.has(digest)).length,
    };
}
function publishedPlatform(kept, platform) {
    return kept?.platforms.find((other) => (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .samePlatform */ .my)(other.platform, platform));
}
/** What is known of a platform's layers beside their blobs, by their place. */
function knownLayers({ records, reasons }, platform, leg, layers) {
    const record = leg === undefined ? undefined : records[leg];
    const provenance = record && (0,_ledger_leg_record_js__WEBPACK_IMPORTED_MODULE_7__/* .provenanceOf */ .Jj)(record, platform);
    const digests = layers.map(({ digest }) => digest);
    const makers = provenance === undefined ? [] : (0,_ledger_layer_makers_js__WEBPACK_IMPORTED_MODULE_8__/* .layerMakers */ .d)(provenance, digests);
    const sources = provenance === undefined ? [] : (0,_ledger_layer_sources_js__WEBPACK_IMPORTED_MODULE_9__/* .layerSources */ .A)(provenance, makers);
    const cached = record && provenance && (0,_ledger_leg_record_js__WEBPACK_IMPORTED_MODULE_7__/* .cachedSteps */ .en)(record, provenance);
    return (index) => {
        const source = sources[index];
        const reason = reasons.get(platform)?.[index];
        return {
            instruction: source?.instruction ?? null,
            line: source?.line ?? null,
            base: source?.base ?? null,
            // An image below is fetched where it is needed, and no step of ours.
            cached: source?.base === false ? (cached?.get(makers[index]?.id ?? '') ?? null) : null,
            reason: reason === undefined ? null : { code: reason.code, message: reason.message },
        };
    };
}
function lostImage({ repository, tags }) {
    const reason = { code: 'unreachable', message: 'the registry stayed out of reach' };
    return {
        ...{ name: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRepository */ .Sh)(repository), digest: null, pinned: null, reference: null },
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
    const blobs = (0,_oci_image_js__WEBPACK_IMPORTED_MODULE_6__/* .imageBlobs */ .a)(image).map(({ digest, size }) => ({
        digest: String(digest),
        size,
        transfers: (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .blobTransfers */ .W)(facts.transfers, repositories, digest),
    }));
    return (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTransfers */ .b)([
        ...blobs,
        ...superseded(facts.transfers, new Set(blobs.map(({ digest }) => digest))),
    ]);
}
/** An attempt that failed may have sent attestations that the next one made anew: they were sent all the same. */
function superseded(transfers, kept) {
    return [...transfers].flatMap(([key, transfer]) => {
        return kept.has((0,_ledger_transfers_js__WEBPACK_IMPORTED_MODULE_1__/* .keyDigest */ .g5)(key)) || transfer.state !== 'uploaded'
            ? []
            : [{ digest: key, size: transfer.bytes, transfers: [transfer] }];
    });
}


/***/ }),

/***/ 78426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** `12 ms`, `1.2 s`, `45 s`, `2 min 5 s`, `1 h 2 min`. */
function formatDuration(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 9950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return pair(minutes, 'min', seconds % 60, 's');
    return pair(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}
function pair(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}


/***/ }),

/***/ 37112:
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
/** To the end of the field that it is in. */
const URL_QUERY = /(\bhttps?:\/\/[^?#]*[?#]).+/is;
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
/** A cache entry without its credentials and the queries of its addresses, which may be signatures; as it was where it has none. */
function shownCache(text) {
    const fields = (0,_inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFields */ .L5)(text);
    if (!fields.ok)
        return HIDDEN;
    const shown = fields.value.map(shownField);
    if (shown.every((field, index) => field === fields.value[index]))
        return withoutUser(text);
    return withoutUser(shown.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(','));
}
function shownField(field) {
    const [name = ''] = field.split('=', 1);
    return CREDENTIAL.test(name) ? `${name}=${HIDDEN}` : field.replace(URL_QUERY, `$1${HIDDEN}`);
}
function withoutUser(text) {
    return text.replace(URL_USER, `$1${HIDDEN}@`);
}
/** The values of an option that may repeat. */
function optionValues(argv, option) {
    return argv.flatMap((word, index) => (argv[index - 1] === option ? [word] : []));
}


/***/ }),

/***/ 34492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ mayMove),
/* harmony export */   Nn: () => (/* binding */ tellsByTime),
/* harmony export */   ee: () => (/* binding */ mustTakeBack),
/* harmony export */   ty: () => (/* binding */ believed)
/* harmony export */ });
/* harmony import */ var _compare_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24990);

const MOVE = { move: true };
/** Whether a moving tag may be set: forward only, unless `floating-tags` is `always`. */
function mayMove(asked) {
    const { follows, policy } = asked;
    if (policy === 'always' || asked.present === undefined)
        return MOVE;
    const present = believed(asked.present, asked.ours);
    const question = { ...asked, present };
    switch (follows.kind) {
        case 'run':
            return MOVE;
        case 'version':
            return mayMoveToVersion(follows, present);
        case 'branch': {
            const decide = question.keeps ? mayMoveToHead : mayMoveToCommit;
            return decide(question, present, `the branch ${follows.branch}`);
        }
        case 'pull-request':
            return mayMoveToHead(question, present, `pull request ${follows.number}`);
    }
}
/**
 * Whether ours has to take the tag back: somebody who had looked before we moved it has put an older image there since. Of
 * what isn't known to be older nothing is taken.
 */
function mustTakeBack(question) {
    const { follows, ours, present, policy } = question;
    if (policy === 'always' || present === undefined || follows.kind === 'run')
        return false;
    const isSame = follows.kind === 'version' ? compare(follows, present) === 0 : present.revision === ours.revision;
    const move = mayMove(question);
    return !isSame && move.move && move.note === undefined;
}
/** Of labels what is plainly said of the image itself: Ubuntu says 22.04 of all that is built on it, and no commit. */
function believed(present, ours) {
    if (present.saidBy !== 'labels')
        return present;
    const isItsOwn = ours.source === undefined ? present.revision !== undefined : isSameAddress(present.source, ours.source);
    return isItsOwn ? present : {};
}
function isSameAddress(one, other) {
    const plain = (address) => address.toLowerCase().replace(/(?:\.git)?\/?$/, '');
    return one !== undefined && plain(one) === plain(other);
}
/** Ours with the present one; undefined where they can't be compared. */
function compare({ version, scheme, affixes }, present) {
    if (present.version === undefined)
        return undefined;
    return (0,_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(scheme, version, withoutAffixes(present.version, affixes));
}
function mayMoveToVersion(follows, present) {
    const { version } = follows;
    if (present.version === undefined)
        return unknown('says no version');
    const order = compare(follows, present);
    if (order === undefined)
        return unknown(`says "${present.version}", which can't be compared with ${version}`);
    if (order >= 0)
        return MOVE;
    return refuse('older-version', `${present.version} is there, and ${version} is older; floating-tags: always moves it all the same`);
}
function withoutAffixes(name, { prefix, suffix } = { prefix: '', suffix: '' }) {
    const isAround = name.startsWith(prefix) && name.endsWith(suffix);
    return isAround ? name.slice(prefix.length, name.length - suffix.length) : name;
}
function mayMoveToCommit(question, present, name) {
    const { ours, relation } = question;
    if (ours.revision === undefined)
        return { move: true, note: 'no commit is known of what is published: moved' };
    if (ours.revision === relation.head || ours.revision === present.revision)
        return MOVE;
    if (present.revision === undefined)
        return unknown('says no revision');
    if (present.revision === relation.head)
        return refuse('older-commit', `${short(present.revision)}, the head of ${name}, is there already`);
    switch (relation.ours) {
        case 'identical':
        case 'ahead':
            return MOVE;
        case 'behind':
            return refuse('older-commit', `${short(present.revision)} is there, and ${short(ours.revision)} is before it`);
        case 'diverged':
            // Somebody pushed by force: the one that is the head now will have its turn.
            if (relation.head !== undefined)
                return notHead(name, ours.revision, relation.head);
            return byTime(question, present.revision);
        case undefined:
            return byTime(question, present.revision);
    }
}
function mayMoveToHead(question, present, name) {
    const { ours, relation } = question;
    if (relation.head === undefined)
        return mayMoveToCommit(question, present, name);
    if (ours.revision === relation.head)
        return MOVE;
    return notHead(name, ours.revision, relation.head);
}
/** Whether nothing but the time of the two commits can tell which is newer. */
function tellsByTime(follows, { head, ours: order }, commits) {
    if (head === undefined)
        return order === undefined || order === 'diverged';
    return follows.kind === 'branch' && order === undefined && head !== commits.ours && head !== commits.present;
}
/** The last resort: a clock somewhere. */
function byTime({ ours, relation }, present) {
    const { oursCommitted, presentCommitted } = relation;
    if (oursCommitted === undefined || presentCommitted === undefined)
        return unknown(`is of ${short(present)}, and nothing tells which of the two commits is newer`);
    if (oursCommitted >= presentCommitted)
        return { move: true, note: 'moved by the time of the commits alone: their history is not known here' };
    return refuse('older-commit', `${short(present)} is there, and ${short(ours.revision)} was made before it, by the time of the commits alone`);
}
function unknown(why) {
    return { move: true, note: `the image that was there ${why}: moved all the same` };
}
function notHead(name, ours, head) {
    return refuse('not-head', `${name} is at ${short(head)} by now, not at ${short(ours)}`);
}
function refuse(code, message) {
    return { move: false, reason: { code, message } };
}
function short(revision = 'an unknown commit') {
    return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 7) : revision;
}


/***/ }),

/***/ 44528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ../../../node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ../../../node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
