export const id = 4349;
export const ids = [4349];
export const modules = {

/***/ 90130:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 11658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ failedWith)
/* harmony export */ });
/* harmony import */ var _publish_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29864);
/* harmony import */ var _publish_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38515);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61200);



/**
 * Says why a command could not be finished that has no result to say it in.
 * @returns the exit code.
 * @throws what nobody foresaw: a bug of ours.
 */
function failedWith(ports, error) {
    if (error instanceof _publish_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .WrongInputs */ .L)
        return (0,_publish_problems_js__WEBPACK_IMPORTED_MODULE_1__.refuseInputs)(ports, error.problems);
    if (error instanceof _report_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .cJ) {
        ports.host.show({ kind: 'error', text: `the run was ${error.message}` });
        return error.exitCode;
    }
    const failure = (0,_publish_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h)(error, 'preflight');
    if (failure === undefined)
        throw error;
    const { message, hint } = failure;
    ports.host.show({ kind: 'error', text: message, ...(hint !== undefined && { hint }) });
    return 1;
}


/***/ }),

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

/***/ 26156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ writeResult),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Writes the result where `json` says, if it says so. */
async function writeResult(ports, inputs, result) {
    if (inputs.json === undefined)
        return;
    const text = `${JSON.stringify(result, undefined, 2)}\n`;
    if (inputs.json === '-')
        ports.write(text);
    else
        await writeText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.folder, inputs.json), text);
}
async function writeText(path, text) {
    await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
}
/**
 * Makes a folder and what is missing above it. Node's own recursive mkdir never comes back where a folder can be
 * listed and nothing be made in it, such as /proc.
 */
async function makeFolder(path) {
    const code = await tryMake(path);
    if (code === undefined || code === 'EEXIST')
        return;
    if (code === 'ENOENT' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== path) {
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        if ((await tryMake(path)) === undefined)
            return;
    }
    throw new Error(`the folder ${path} can't be made (${code})`);
}
async function tryMake(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path).then(() => undefined, (error) => error.code ?? error.message);
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

/***/ 73900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ImageReader)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44528);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56929);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85156);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8190);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67680);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35952);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81115);
/* harmony import */ var _read_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88019);
/* harmony import */ var _single_flight_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10518);









/** Requests that are under way at once, to all registries together. */
const IN_FLIGHT = 16;
/**
 * Reads many images: the manifests of their platforms, and a config where nothing else tells the platform; no layer, and
 * no attestation. What several of them have in common is asked for once.
 */
class ImageReader {
    #registry;
    #signal;
    #limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A)(IN_FLIGHT);
    #manifests = new _single_flight_js__WEBPACK_IMPORTED_MODULE_5__/* .SingleFlight */ .F();
    #configs = new _single_flight_js__WEBPACK_IMPORTED_MODULE_5__/* .SingleFlight */ .F();
    /** Registries that were tried long enough, and why they couldn't be asked. */
    #lost = new Map();
    constructor(registry, signal) {
        this.#registry = registry;
        this.#signal = signal;
    }
    /**
     * A tag that isn't named is `latest`. With `only`, platforms beyond these are left out; that none is left is no error then.
     * @throws {RegistryError} `not-found`, `digest-mismatch`, `invalid` (no image, for example), or why the registry can't be asked.
     */
    async read(reference, only = []) {
        const { repository, tag = 'latest', digest } = reference;
        const isWanted = (platform) => platform === undefined || only.length === 0 || only.some((other) => (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .samePlatform */ .my)(other, platform));
        const image = await (0,_read_image_js__WEBPACK_IMPORTED_MODULE_3__/* .readImage */ .A)(this.#source, repository, digest ?? tag, {
            signal: this.#signal,
            wants: (descriptor) => !(0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttestation */ .H3)(descriptor) && isWanted(descriptor.platform),
        });
        const platforms = image.platforms.filter(({ platform, manifest }) => (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isImageConfig */ ._m)(manifest.config) && isWanted(platform));
        if (platforms.length === 0 && only.length === 0) {
            throw noImage(repository, digest ?? tag, 'it lists no platform');
        }
        return { ...image, platforms };
    }
    /** All tags of a repository. */
    async tags(repository) {
        const load = () => this.#registry.listTags(repository, { signal: this.#signal });
        return await this.#limit(() => this.#unlessLost(repository, load));
    }
    /** The registry, asked for the same thing once, and for not too much at once. */
    #source = {
        getManifest: (repository, reference, options) => {
            const key = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .isDigest */ .B)(reference) ? reference : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .formatReference */ .FH)({ repository, tag: reference });
            return this.#once(this.#manifests, key, repository, () => this.#registry.getManifest(repository, reference, options));
        },
        getConfig: async (repository, descriptor, options) => {
            if (!(0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isImageConfig */ ._m)(descriptor)) {
                throw noImage(repository, descriptor.digest, `its config is ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_8__/* .cleanText */ .X)(descriptor.mediaType, 100)}`);
            }
            return await this.#once(this.#configs, descriptor.digest, repository, () => this.#registry.getConfig(repository, descriptor, options));
        },
    };
    async #once(flights, key, repository, load) {
        let isOurs = false;
        const loadOurs = () => {
            isOurs = true;
            return this.#limit(() => this.#unlessLost(repository, load));
        };
        for (;;) {
            try {
                return await flights.get(key, loadOurs, this.#signal);
            }
            catch (error) {
                // Another repository was asked for it, and what that answers says nothing about ours.
                if (isOurs || this.#signal.aborted)
                    throw error;
            }
        }
    }
    /** Who waited in vain for a registry has waited for all that are still to ask it. */
    async #unlessLost(repository, load) {
        const lost = this.#lost.get(repository.registry);
        if (lost !== undefined)
            throw about(repository, lost);
        try {
            return await load();
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .g))
                throw error;
            if (isLasting(error))
                this.#lost.set(repository.registry, error);
            throw about(repository, error);
        }
    }
}
/** An error that others may have had for us: what is wrong with a registry is wrong for all of its repositories. */
function about({ registry, path }, error) {
    if (error.repository === (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .formatRepository */ .Sh)({ registry, path }))
        return error;
    const { kind, why, hint } = error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .g({
        kind,
        subject: { registry, path, operation: 'read the image' },
        why,
        hint,
        cause: error,
    });
}
/** It would have been asked again, had there been time; or nothing but a person can help. */
function isLasting({ kind, retryable }) {
    return retryable || kind === 'unreachable' || kind === 'tls';
}
function noImage({ registry, path }, reference, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .g({
        kind: 'invalid',
        subject: { registry, path, operation: `read image ${reference}` },
        why,
        hint: 'name an image that can be run: its tag, or its digest',
    });
}


/***/ }),

/***/ 88019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readImage)
/* harmony export */ });
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85156);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8190);


/**
 * Reads an image, index and manifests, by its tag or digest, and recomputes every digest on the way.
 * @throws {RegistryError} `not-found`, `digest-mismatch`, `invalid`, or why the registry can't be asked.
 */
async function readImage(registry, repository, reference, { wants = () => true, ...options } = {}) {
    const root = await registry.getManifest(repository, reference, options);
    const base = { digest: root.digest, mediaType: root.mediaType, bytes: root.bytes };
    if (root.kind === 'manifest') {
        const { manifest } = root;
        const config = await registry.getConfig(repository, manifest.config, options);
        const descriptor = {
            mediaType: root.mediaType,
            digest: root.digest,
            size: root.bytes.byteLength,
        };
        return { ...base, platforms: [{ platform: platformOf(config), descriptor, manifest }], attestations: [] };
    }
    const children = await Promise.all(root.index.manifests.filter(wants).map(async (descriptor) => {
        const child = await registry.getManifest(repository, descriptor.digest, options);
        return { descriptor, child };
    }));
    const platforms = [];
    const attestations = [];
    for (const { descriptor, child } of children) {
        if (child.kind !== 'manifest')
            continue;
        const { manifest } = child;
        if ((0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttestation */ .H3)(descriptor)) {
            attestations.push({
                subject: descriptor.annotations?.[_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .ATTESTATION */ .B4.subject] ?? '',
                descriptor,
                manifest,
            });
        }
        else {
            const platform = descriptor.platform ?? platformOf(await registry.getConfig(repository, manifest.config, options));
            platforms.push({ platform: (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePlatform */ .FL)(platform), descriptor, manifest });
        }
    }
    return { ...base, index: root.index, platforms, attestations };
}
function platformOf(config) {
    const { os, architecture, variant } = config;
    return (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePlatform */ .FL)({ os, architecture, ...(variant !== undefined && { variant }) });
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
