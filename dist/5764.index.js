export const id = 5764;
export const ids = [5764,3252];
export const modules = {

/***/ 43252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ formatKept),
/* harmony export */   leaveKept: () => (/* binding */ leaveKept)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37149);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85982);


const kept = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    place: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    keep: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ key: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), limitMs: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() })),
});
/** As the state of a step has it. */
function formatKept(folder) {
    return JSON.stringify(folder);
}
/** Has the host keep what it should, and removes the folder. Nothing of it can fail the job: the image is published. */
async function leaveKept({ host, signal }, state) {
    const { place, keep } = kept.parse(JSON.parse(state));
    const cache = keep === undefined ? undefined : await host.toolCache?.();
    if (keep !== undefined && cache?.mayKeep) {
        const limit = AbortSignal.any([signal, AbortSignal.timeout(keep.limitMs)]);
        const isKept = await cache.keep(place, keep.key, limit);
        const text = isKept ? `kept for later runs: ${keep.key}` : `not kept for later runs: ${keep.key}`;
        host.show({ kind: 'info', text });
    }
    await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .removeWorkspace */ .qh)(place);
}


/***/ }),

/***/ 25764:
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
// EXTERNAL MODULE: ./registry/errors.js
var errors = __webpack_require__(35952);
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./registry/digest-of.js
var digest_of = __webpack_require__(73529);
// EXTERNAL MODULE: ./registry/manifest-decoder.js
var manifest_decoder = __webpack_require__(31275);
;// CONCATENATED MODULE: ./publish/tools/save-image.js









/** An image that can't be had, or isn't what it should be. */
class UnusableImage extends Error {
    name = 'UnusableImage';
}
/**
 * Saves an image for a platform in a folder: its index, its manifest, its config and its layers, each under its digest.
 * @param digest of the image's index or manifest
 * @throws {UnusableImage} where the source gives other bytes, or the image isn't for the platform; what the source throws.
 */
async function saveImage(source, { digest, platform }, folder) {
    await (0,promises_.mkdir)(folder);
    const saveManifest = async (wanted) => {
        const bytes = await source.manifest(wanted);
        if ((0,digest_of/* digestOf */.o)(bytes) !== wanted)
            throw damaged(wanted);
        const decoded = (0,manifest_decoder/* decodeManifest */.MK)(bytes, undefined);
        if (!decoded.ok)
            throw new UnusableImage(`its manifest ${wanted} is none: ${decoded.why}`);
        await (0,promises_.writeFile)(blobFile(folder, wanted), bytes);
        return decoded.value;
    };
    const saveBlob = async (blob) => {
        const file = blobFile(folder, blob.digest);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const hashing = new external_node_stream_.Transform({
            transform: (chunk, _, done) => {
                hash.update(chunk);
                done(undefined, chunk);
            },
        });
        await (0,external_node_stream_promises_.pipeline)(source.blob(blob), hashing, (0,external_node_fs_.createWriteStream)(file));
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
    const decoded = (0,manifest_decoder/* decodeConfig */.Fu)(await (0,promises_.readFile)(config));
    if (!decoded.ok || !(0,oci_platform/* samePlatform */.my)(decoded.value, platform))
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
        manifest: async (digest) => await (0,promises_.readFile)(await regularFile(folder, digest)),
        blob: async function* ({ digest }) {
            yield* (0,external_node_fs_.createReadStream)(await regularFile(folder, digest));
        },
    };
}
/** A pipe would be waited for without end, a link leads elsewhere. */
async function regularFile(folder, digest) {
    const file = blobFile(folder, digest);
    const [place, found] = await Promise.all([folder, file].map((path) => (0,promises_.lstat)(path).catch(() => undefined)));
    if (!place?.isDirectory() || !found?.isFile())
        throw new UnusableImage(`${digest} is missing`);
    return file;
}
function blobFile(folder, digest) {
    return (0,external_node_path_.join)(folder, digest.replace(':', '-'));
}
function chooseManifest(listed, platform) {
    const found = listed.find((one) => one.platform !== undefined && (0,oci_platform/* samePlatform */.my)(one.platform, platform));
    if (found === undefined)
        throw notFor(platform);
    return found.digest;
}
function notFor(platform) {
    return new UnusableImage(`it is not for ${(0,oci_platform/* formatPlatform */.Bq)(platform)}`);
}
function damaged(digest) {
    return new UnusableImage(`${digest} has other bytes`);
}

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
    const place = await (0,workspace/* temporaryFolder */.yy)(ports.env);
    ports.host.saveState('kept', (0,kept_folder/* formatKept */.Q)({ place }));
    try {
        const loaded = await load({ ground, cache, place, signal }, image, digest);
        return loaded === undefined ? [name] : ['--pull', 'never', loaded];
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof UnusableImage || error instanceof errors/* RegistryError */.g))
            throw error;
        ports.host.show({ kind: 'info', text: `${name} is left to Docker to fetch: ${error.message}` });
        return [name];
    }
}
/** @returns the name by which Docker has it now; undefined where it is for Docker to fetch. */
async function load(providing, image, digest) {
    const { ground, cache, place } = providing;
    const platform = (0,oci_platform/* parsePlatform */.Y8)(await docker(providing, ['version', '--format', '{{.Server.Os}}/{{.Server.Arch}}']));
    if (platform === undefined)
        throw new UnusableImage('Docker does not say what it runs on');
    const wanted = { digest, platform };
    const hex = digest.slice('sha256:'.length);
    const key = `layerwise-image-${hex}-${platform.os}-${platform.architecture}`;
    const isKept = await restore(providing, key);
    // Nobody would have anything of it.
    if (!isKept && !cache.mayKeep)
        return undefined;
    const saved = isKept
        ? await saveImage(fromFolder((0,external_node_path_.join)(place, 'restored', tool_cache/* KEPT */.t)), wanted, (0,external_node_path_.join)(place, tool_cache/* KEPT */.t))
        : await fetchImage(providing, image, wanted);
    const archive = (0,external_node_path_.join)(place, 'image.tar');
    // No registry has this name: nobody could be asked for it.
    const name = `layerwise.invalid/${image.repository.path}:${hex}`;
    await writeDockerArchive(archive, { name, ...saved });
    await docker(providing, ['load', '--quiet', '--input', archive]);
    const { ports, inputs } = ground;
    if (isKept)
        await (0,promises_.rm)(place, { recursive: true });
    else {
        await (0,promises_.rm)(archive);
        ports.host.saveState('kept', (0,kept_folder/* formatKept */.Q)({ place, keep: { key, limitMs: inputs.cacheTimeout } }));
    }
    const from = isKept ? 'as an earlier run has kept it' : 'fetched, to be kept for later runs';
    ports.host.show({ kind: 'info', text: `${(0,reference/* formatReference */.FH)(image)}: ${from}` });
    return name;
}
async function restore({ ground, cache, place, signal }, key) {
    const { cacheImportTimeout } = ground.inputs;
    const limit = AbortSignal.timeout(cacheImportTimeout);
    const restored = (0,external_node_path_.join)(place, 'restored');
    await (0,promises_.mkdir)(restored);
    const isKept = await cache.restore(restored, key, AbortSignal.any([signal, limit]));
    signal.throwIfAborted();
    if (limit.aborted)
        throw new UnusableImage(`the cache did not give it within ${(0,duration/* formatDuration */.a)(cacheImportTimeout)}`);
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
            return await saveImage(fromRegistry(registry, repository, options), wanted, (0,external_node_path_.join)(place, tool_cache/* KEPT */.t));
        }
        catch (error) {
            if (limit.aborted)
                throw new UnusableImage(`it took longer than ${(0,duration/* formatDuration */.a)(FETCH_LIMIT)}`);
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
        throw new UnusableImage(`docker ${args[0]} failed: ${(0,buildx/* lastLine */.fM)(stderr)}`);
    return stdout.trim();
}


/***/ })

};
