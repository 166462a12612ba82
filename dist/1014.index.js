export const id = 1014;
export const ids = [1014];
export const modules = {

/***/ 43252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ formatKept),
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   leaveKept: () => (/* binding */ leaveKept)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37149);
/* harmony import */ var _hosts_tool_cache_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24798);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41649);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56929);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8190);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85982);
/* harmony import */ var _save_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49402);









/** What an image is kept under. */
function keyOf({ digest, platform }) {
    return `layerwise-image-${digest.slice('sha256:'.length)}-${(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(platform).replaceAll('/', '-')}`;
}
const state = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    place: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    keep: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ digest: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), platform: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), limitMs: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr() })),
});
/** As the state of a step has it. */
function formatKept({ place, keep }) {
    const said = {
        place,
        ...(keep && { keep: { ...keep, platform: (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(keep.platform) } }),
    };
    return JSON.stringify(said);
}
/** Undefined for what no first part has left. */
function parseKept(text) {
    const said = state.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(text)).data;
    if (said === undefined)
        return undefined;
    const { place, keep } = said;
    const platform = keep && (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .Y8)(keep.platform);
    if (keep === undefined || platform === undefined || !(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .isDigest */ .B)(keep.digest))
        return { place };
    return { place, keep: { digest: keep.digest, platform, limitMs: keep.limitMs } };
}
/** Has the host keep what it should, and removes the folder. Nothing of it fails the job, whose image is published. */
async function leaveKept(ports, text) {
    const kept = parseKept(text);
    if (kept === undefined)
        return;
    const { place, keep } = kept;
    try {
        if (keep !== undefined)
            await keepImage(ports, place, keep);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : error;
        ports.host.show({ kind: 'info', text: `nothing is kept for later runs: ${why}` });
    }
    // The runner empties its folder itself.
    await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .removeWorkspace */ .qh)(place).catch(() => { });
}
/** A key is written once: what another step of the job has changed meanwhile would stay wrong. */
async function keepImage({ host, signal }, place, { limitMs, ...wanted }) {
    const cache = await host.toolCache?.();
    if (cache?.mayKeep !== true)
        return;
    const limit = AbortSignal.any([signal, AbortSignal.timeout(limitMs)]);
    const checked = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, 'checked');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(checked);
    await (0,_save_image_js__WEBPACK_IMPORTED_MODULE_4__/* .saveImage */ .lE)((0,_save_image_js__WEBPACK_IMPORTED_MODULE_4__/* .fromFolder */ .FC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, _hosts_tool_cache_js__WEBPACK_IMPORTED_MODULE_8__/* .KEPT */ .t)), wanted, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checked, _hosts_tool_cache_js__WEBPACK_IMPORTED_MODULE_8__/* .KEPT */ .t), limit);
    const isKept = await cache.keep(checked, keyOf(wanted), limit);
    host.show({
        kind: 'info',
        text: `${isKept ? 'kept' : 'not kept'} for later runs: ${keyOf(wanted)}`,
    });
}


/***/ }),

/***/ 21014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provideImage: () => (/* binding */ provideImage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./buildkit/buildx.js + 1 modules
var buildx = __webpack_require__(34362);
// EXTERNAL MODULE: ./buildkit/process.js
var process = __webpack_require__(32277);
// EXTERNAL MODULE: ./hosts/tool-cache.js
var tool_cache = __webpack_require__(24798);
// EXTERNAL MODULE: ./oci/platform.js
var oci_platform = __webpack_require__(8190);
// EXTERNAL MODULE: ./oci/reference.js
var reference = __webpack_require__(67680);
// EXTERNAL MODULE: ./report/text/duration.js
var duration = __webpack_require__(78426);
// EXTERNAL MODULE: ./publish/open-registry.js
var open_registry = __webpack_require__(79863);
// EXTERNAL MODULE: ./publish/workspace.js
var workspace = __webpack_require__(85982);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ../../../node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(61736);
;// CONCATENATED MODULE: ./publish/tools/docker-archive.js




/**
 * Writes an image as `docker load` of any age takes it; layers may be compressed.
 * @see https://github.com/moby/docker-image-spec/blob/v1.3.1/v1.2.md#combined-image-json--filesystem-changeset-format
 */
async function writeDockerArchive(path, { name, config, layers }) {
    const archive = (0,tar_stream.pack)();
    const written = (0,external_node_stream_promises_.pipeline)(archive, (0,external_node_fs_.createWriteStream)(path, { mode: 0o600 }));
    // A failure on the one side ends the other, and is told once.
    const filled = fill();
    await Promise.all([written, filled]);
    async function fill() {
        try {
            const names = layers.map((_, index) => `layer-${index}`);
            const manifest = [{ Config: 'config.json', RepoTags: [name], Layers: names }];
            archive.entry({ name: 'manifest.json' }, JSON.stringify(manifest));
            await add('config.json', config);
            for (const [index, layer] of layers.entries())
                await add(`layer-${index}`, layer);
            archive.finalize();
        }
        catch (error) {
            archive.destroy(error instanceof Error ? error : new Error(String(error)));
            throw error;
        }
    }
    async function add(entry, file) {
        const { size } = await (0,promises_.stat)(file);
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), archive.entry({ name: entry, size }));
    }
}

// EXTERNAL MODULE: ./publish/tools/kept-folder.js
var kept_folder = __webpack_require__(43252);
// EXTERNAL MODULE: ./publish/tools/save-image.js
var save_image = __webpack_require__(49402);
;// CONCATENATED MODULE: ./publish/tools/provide-image.js
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













/** Milliseconds; what takes longer to fetch is Docker's to fetch. */
const FETCH_LIMIT = 60_000;
/**
 * Has Docker know the image of a tool, where it is pinned by digest and the host keeps folders from run to run: a runner that is new for
 * each job need not fetch it each time. Wherever its blobs come from, each is verified. What everybody can read is kept, and
 * nothing else. Whatever goes wrong, Docker fetches the image by itself.
 * @returns how `docker run` is told of the image
 */
async function provideImage(ground, image, signal) {
    const name = (0,reference/* formatReference */.FH)(image);
    const { ports, inputs, isStep } = ground;
    const { digest } = image;
    // Only a step has a cleanup, and so somebody who keeps what was fetched.
    const isWanted = isStep && !inputs.cache.some(({ choice }) => choice === 'none');
    const cache = isWanted ? await ports.host.toolCache?.() : undefined;
    if (digest === undefined || cache === undefined || (await isThere(ground, name, signal)))
        return [name];
    // As the cache's client sees it, which names what it keeps by how it gets there.
    const place = await (0,promises_.realpath)(await (0,workspace/* temporaryFolder */.yy)(ports.env));
    ports.host.saveState('kept', (0,kept_folder/* formatKept */.Q)({ place }));
    try {
        const loaded = await load({ ground, cache, place, signal }, image, digest);
        return loaded === undefined ? [name] : ['--pull', 'never', loaded];
    }
    catch (error) {
        signal.throwIfAborted();
        // Whatever it is: what was restored is a stranger's, and may make anything fail.
        const why = error instanceof Error ? error.message : error;
        ports.host.show({ kind: 'info', text: `${name} is left to Docker to fetch: ${why}` });
        return [name];
    }
}
/** @returns what Docker has it by now; undefined where it is for Docker to fetch. */
async function load(providing, image, digest) {
    const { ground, cache, place, signal } = providing;
    const platform = (0,oci_platform/* parsePlatform */.Y8)(await docker(providing, ['version', '--format', '{{.Server.Os}}/{{.Server.Arch}}']));
    if (platform === undefined)
        throw new save_image/* UnusableImage */.ZH('Docker does not say what it runs on');
    const wanted = { digest, platform };
    const isKept = await restore(providing, (0,kept_folder/* keyOf */.T)(wanted));
    // Nobody would have anything of it.
    if (!isKept && !cache.mayKeep)
        return undefined;
    const saved = isKept
        ? await (0,save_image/* saveImage */.lE)((0,save_image/* fromFolder */.FC)((0,external_node_path_.join)(place, 'restored', tool_cache/* KEPT */.t)), wanted, (0,external_node_path_.join)(place, tool_cache/* KEPT */.t), signal)
        : await fetchImage(providing, image, wanted);
    const archive = (0,external_node_path_.join)(place, 'image.tar');
    // No registry has this name: nobody could be asked for it.
    const name = `layerwise.invalid/${image.repository.path}:${digest.slice('sha256:'.length)}`;
    await writeDockerArchive(archive, { name, ...saved });
    await docker(providing, ['load', '--quiet', '--input', archive]);
    const id = await docker(providing, ['image', 'inspect', '--format', '{{.Id}}', name]);
    const { ports, inputs } = ground;
    await (0,promises_.rm)(archive);
    const keep = { ...wanted, limitMs: inputs.cacheTimeout };
    if (!isKept)
        ports.host.saveState('kept', (0,kept_folder/* formatKept */.Q)({ place, keep }));
    const from = isKept ? 'as an earlier run has kept it' : 'fetched, to be kept for later runs';
    ports.host.show({ kind: 'info', text: `${(0,reference/* formatReference */.FH)(image)}: ${from}` });
    return id;
}
async function restore({ ground, cache, place, signal }, key) {
    const { cacheImportTimeout } = ground.inputs;
    const limit = AbortSignal.timeout(cacheImportTimeout);
    const restored = (0,external_node_path_.join)(place, 'restored');
    await (0,promises_.mkdir)(restored);
    const isKept = await cache.restore(restored, key, AbortSignal.any([signal, limit]));
    signal.throwIfAborted();
    if (limit.aborted)
        throw new save_image/* UnusableImage */.ZH(`the cache did not give it within ${(0,duration/* formatDuration */.a)(cacheImportTimeout)}`);
    return isKept;
}
/** As a stranger: what only some may read would be kept where others can read it. */
async function fetchImage({ ground, place, signal }, { repository }, wanted) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { ports, inputs, workspace, spell } = ground;
        const limit = AbortSignal.timeout(FETCH_LIMIT);
        const registry = __addDisposableResource(env_1, await (0,open_registry/* openRegistry */.Me)({
            ...{ ports, inputs, spell, dockerConfig: workspace.dockerConfig, anonymous: true },
            client: await (0,open_registry/* loadRegistryClient */.J8)(),
        }), true);
        const options = { signal: AbortSignal.any([signal, limit]), budgetMs: 0 };
        try {
            const source = (0,save_image/* fromRegistry */.KP)(registry, repository, options);
            return await (0,save_image/* saveImage */.lE)(source, wanted, (0,external_node_path_.join)(place, tool_cache/* KEPT */.t), options.signal);
        }
        catch (error) {
            if (limit.aborted)
                throw new save_image/* UnusableImage */.ZH(`it took longer than ${(0,duration/* formatDuration */.a)(FETCH_LIMIT)}`);
            throw error;
        }
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
}
async function isThere(ground, name, signal) {
    const args = ['image', 'inspect', '--format', '{{.Id}}', name];
    const { exitCode } = await (0,process/* runProcess */.R)('docker', args, { env: ground.env, signal });
    return exitCode === 0;
}
/** @throws {UnusableImage} with docker's words when it fails. */
async function docker({ ground, signal }, args) {
    const { exitCode, stdout, stderr } = await (0,process/* runProcess */.R)('docker', args, { env: ground.env, signal });
    signal.throwIfAborted();
    if (exitCode !== 0)
        throw new save_image/* UnusableImage */.ZH(`docker ${args[0]} failed: ${(0,buildx/* lastWords */.aN)(stderr)}`);
    return stdout.trim();
}


/***/ }),

/***/ 49402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ fromFolder),
/* harmony export */   KP: () => (/* binding */ fromRegistry),
/* harmony export */   ZH: () => (/* binding */ UnusableImage),
/* harmony export */   lE: () => (/* binding */ saveImage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8190);
/* harmony import */ var _registry_digest_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73529);
/* harmony import */ var _registry_manifest_decoder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31275);









/** An image that can't be had, or isn't what it should be. */
class UnusableImage extends Error {
    name = 'UnusableImage';
}
/**
 * Saves an image for a platform in a folder: its index, its manifest, its config and its layers, each under its digest.
 * @throws {UnusableImage} where the source gives other bytes, or the image isn't for the platform; what the source throws.
 */
async function saveImage(source, { digest, platform }, folder, signal) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder);
    const saveManifest = async (wanted) => {
        const bytes = await source.manifest(wanted);
        if ((0,_registry_digest_of_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .o)(bytes) !== wanted)
            throw damaged(wanted);
        const decoded = (0,_registry_manifest_decoder_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeManifest */ .MK)(bytes, undefined);
        if (!decoded.ok)
            throw new UnusableImage(`its manifest ${wanted} is none: ${decoded.why}`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(blobFile(folder, wanted), bytes);
        return decoded.value;
    };
    const saveBlob = async (blob) => {
        const file = blobFile(folder, blob.digest);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const hashing = new node_stream__WEBPACK_IMPORTED_MODULE_4__.Transform({
            transform: (chunk, _, done) => {
                hash.update(chunk);
                done(undefined, chunk);
            },
        });
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(source.blob(blob), hashing, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(file), signal ? { signal } : {});
        if (`sha256:${hash.digest('hex')}` !== blob.digest)
            throw damaged(blob.digest);
        return file;
    };
    const root = await saveManifest(digest);
    const chosen = root.kind === 'manifest' ? root : await saveManifest(chooseManifest(root.index.manifests, platform));
    if (chosen.kind === 'index')
        throw new UnusableImage('its index lists another index');
    const { manifest } = chosen;
    const config = await saveBlob(manifest.config);
    const decoded = (0,_registry_manifest_decoder_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeConfig */ .Fu)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(config));
    if (!decoded.ok || !(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .samePlatform */ .my)(decoded.value, platform))
        throw notFor(platform);
    const layers = [];
    for (const layer of manifest.layers)
        layers.push(await saveBlob(layer));
    return { config, layers };
}
/** The image in a repository. */
function fromRegistry(registry, repository, options) {
    return {
        manifest: async (digest) => (await registry.getManifest(repository, digest, options)).bytes,
        blob: (descriptor) => registry.readBlob(repository, descriptor, options),
    };
}
/** What `saveImage` has left in a folder, and anything else that may be there now. */
function fromFolder(folder) {
    return {
        manifest: async (digest) => await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(await regularFile(folder, digest, (size) => size <= MANIFEST_LIMIT)),
        blob: async function* ({ digest, size: wanted }) {
            yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(await regularFile(folder, digest, (size) => size === wanted));
        },
    };
}
/** Bytes; as much as the registry client reads of one. */
const MANIFEST_LIMIT = 4 * 1024 * 1024;
/** A pipe would be waited for without end, a link leads elsewhere, and a file may seem to have terabytes. */
async function regularFile(folder, digest, mayHave) {
    const file = blobFile(folder, digest);
    const [place, found] = await Promise.all([folder, file].map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => undefined)));
    if (!place?.isDirectory() || !found?.isFile())
        throw new UnusableImage(`${digest} is missing`);
    if (!mayHave(found.size))
        throw damaged(digest);
    return file;
}
function blobFile(folder, digest) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, digest.replace(':', '-'));
}
function chooseManifest(listed, platform) {
    const found = listed.find((one) => one.platform !== undefined && (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .samePlatform */ .my)(one.platform, platform));
    if (found === undefined)
        throw notFor(platform);
    return found.digest;
}
function notFor(platform) {
    return new UnusableImage(`it is not for ${(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPlatform */ .Bq)(platform)}`);
}
function damaged(digest) {
    return new UnusableImage(`${digest} has other bytes`);
}


/***/ })

};
