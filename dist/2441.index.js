export const id = 2441;
export const ids = [2441];
export const modules = {

/***/ 61017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ settleEach)
/* harmony export */ });
/* harmony import */ var _publish_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29864);

/**
 * Does something with every item, all at once: what the world does wrong with one is no matter for the others.
 * @throws what nobody foresaw, and a cancellation.
 */
async function settleEach(items, nameOf, work) {
    const done = [];
    const failures = [];
    const outcomes = await Promise.allSettled(items.map(work));
    for (const [index, item] of items.entries()) {
        const outcome = outcomes[index];
        if (outcome?.status === 'fulfilled')
            done.push(outcome.value);
        else
            failures.push(itemFailure(nameOf(item), outcome?.reason));
    }
    return { done, failures };
}
function itemFailure(reference, error) {
    const failure = (0,_publish_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h)(error, 'preflight');
    if (failure === undefined)
        throw error;
    return { reference, message: failure.message, hint: failure.hint ?? null };
}


/***/ }),

/***/ 52441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  shared: () => (/* binding */ shared_shared)
});

// EXTERNAL MODULE: ./inputs/commands/shared.js
var shared = __webpack_require__(96187);
// EXTERNAL MODULE: ./inputs/parse.js + 21 modules
var parse = __webpack_require__(59047);
// EXTERNAL MODULE: ./inputs/registry-options.js
var registry_options = __webpack_require__(49189);
// EXTERNAL MODULE: ./oci/platform.js
var oci_platform = __webpack_require__(8190);
;// CONCATENATED MODULE: ./ledger/sharing.js

/** What is shared among images, of which several names may mean the same one. */
function findSharing(named) {
    const images = distinctImages(named);
    const layers = new Map();
    for (const { registry, image } of images) {
        for (const { platform, manifest } of image.platforms) {
            for (const { digest, size, mediaType } of manifest.layers) {
                const key = keyOf(registry, digest);
                const use = layers.get(key) ?? {
                    ...{ registry, digest, size, mediaType },
                    by: new Set(),
                    on: new Set(),
                };
                layers.set(key, use);
                use.by.add(image.digest);
                use.on.add((0,oci_platform/* formatPlatform */.Bq)(platform));
            }
        }
    }
    const shared = [...layers.values()].map(sharedLayer);
    return {
        storedBytes: sum(shared.map(({ size }) => size)),
        savedBytes: sum(shared.map(({ savedBytes }) => savedBytes)),
        layers: shared.toSorted((a, b) => b.savedBytes - a.savedBytes || b.size - a.size),
        images: images.map((each) => sharingImage(each, (digest) => layers.get(keyOf(each.registry, digest)))),
    };
}
function distinctImages(named) {
    const images = new Map();
    for (const { reference, registry, image } of named) {
        const key = keyOf(registry, image.digest);
        const known = images.get(key);
        if (known === undefined)
            images.set(key, { references: [reference], registry, image });
        else if (!known.references.includes(reference))
            known.references.push(reference);
    }
    return [...images.values()];
}
function sharedLayer({ by, on, ...layer }) {
    return { ...layer, platforms: [...on], images: by.size, savedBytes: (by.size - 1) * layer.size };
}
function sharingImage({ references, registry, image }, find) {
    const digests = new Set(image.platforms.flatMap(({ manifest }) => manifest.layers.map(({ digest }) => digest)));
    const uses = [...digests].map(find).filter((use) => use !== undefined);
    return {
        ...{ references, registry },
        digest: image.digest,
        platforms: image.platforms.map(({ platform }) => (0,oci_platform/* formatPlatform */.Bq)(platform)),
        size: sum(uses.map(({ size }) => size)),
        aloneBytes: sum(uses.flatMap(({ by, size }) => (by.size === 1 ? [size] : []))),
    };
}
function keyOf(registry, digest) {
    return `${registry} ${digest}`;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

// EXTERNAL MODULE: ./oci/reference.js
var oci_reference = __webpack_require__(67680);
// EXTERNAL MODULE: ./publish/open-registry.js
var open_registry = __webpack_require__(79863);
// EXTERNAL MODULE: ./publish/problems.js
var publish_problems = __webpack_require__(38515);
// EXTERNAL MODULE: ./publish/write.js
var write = __webpack_require__(26156);
// EXTERNAL MODULE: ./registry/image-reader.js
var image_reader = __webpack_require__(73900);
// EXTERNAL MODULE: ./report/failure.js
var failure = __webpack_require__(61200);
// EXTERNAL MODULE: ./commands/failed-with.js
var failed_with = __webpack_require__(11658);
// EXTERNAL MODULE: ./inputs/kinds/references.js
var kinds_references = __webpack_require__(16255);
// EXTERNAL MODULE: ./inputs/raw.js
var inputs_raw = __webpack_require__(76371);
// EXTERNAL MODULE: ./publish/read-text.js
var read_text = __webpack_require__(82619);
// EXTERNAL MODULE: ./commands/settle-each.js
var settle_each = __webpack_require__(61017);
;// CONCATENATED MODULE: ./commands/name-images.js






/** The list as if its lines had been given as operands. */
const LIST = {
    name: 'file',
    kind: 'references',
    comments: 'anywhere',
    grammar: 'csv',
    group: 'image',
    help: '',
};
/** A list of a hundred thousand images has less. */
const LIST_LIMIT = 16 * 1024 * 1024;
/**
 * All images that are meant, each once: those that are named, those in a list, and all tags of repositories.
 * @throws {WrongInputs} when the list can't be read.
 */
async function nameImages({ ports, raw, reader, options }) {
    const { images, file, tagsOf } = options;
    const listed = file === undefined ? [] : await readList(ports, (0,inputs_raw/* spellingOf */.k)(raw, 'file'), file);
    const tagged = await (0,settle_each/* settleEach */.B)(tagsOf, oci_reference/* formatRepository */.Sh, async (repository) => {
        const tags = await reader.tags(repository);
        return tags.map((tag) => ({ repository, tag }));
    });
    const all = [...images, ...listed, ...tagged.done.flat()].map(oci_reference/* withDefaultTag */._t);
    const once = new Map(all.map((reference) => [(0,oci_reference/* formatReference */.FH)(reference), reference]));
    return { done: [...once.values()], failures: tagged.failures };
}
async function readList(ports, input, path) {
    const source = { input, path, limit: LIST_LIMIT };
    const text = await (0,read_text/* readText */.y)(ports, source);
    const problems = [];
    const references = (0,kinds_references/* readReferences */.P)({
        ...{ definition: LIST, spelling: input, source: 'option', values: [text], readsMetadata: false },
        report: (problem) => void problems.push(problem),
    });
    if (references.length + problems.length === 0)
        problems.push((0,read_text/* wrongText */.x)(source, 'names no image'));
    if (problems.length > 0)
        throw new publish_problems/* WrongInputs */.L(problems);
    return references;
}

;// CONCATENATED MODULE: ./commands/shared.js
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














/** Shows what many images share. One that can't be read is left out, and it is said. @returns the exit code. */
async function shared_shared(ports, raw) {
    const options = (0,parse/* parseOptions */.A)(shared/* SHARED */.S, raw, [shared/* namesNoImage */.b, registry_options/* halfCredentials */.i]);
    if (!options.ok)
        return (0,publish_problems.refuseInputs)(ports, options.error);
    const { platform: only } = options.value;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const registry = __addDisposableResource(env_1, await (0,open_registry/* openUsersRegistry */.Q1)(ports, options.value, raw), true);
            const reader = new image_reader/* ImageReader */.D(registry, ports.signal);
            const named = await nameImages({ ports, raw, reader, options: options.value });
            const images = await (0,settle_each/* settleEach */.B)(named.done, oci_reference/* formatReference */.FH, (reference) => read(reader, reference, only));
            const failures = [...named.failures, ...images.failures];
            const report = { schema: 1, ...findSharing(images.done), failures };
            await (0,write/* writeResult */.Zk)(ports, options.value, report);
            showFailures(ports, failures);
            if (images.done.length > 0)
                ports.host.show({ kind: 'report', text: await rendered(report, options.value, ports) });
            return failures.length > 0 ? 1 : 0;
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
    catch (error) {
        return (0,failed_with/* failedWith */.M)(ports, error);
    }
}
async function read(reader, reference, only) {
    const name = (0,oci_reference/* formatReference */.FH)(reference);
    const image = await reader.read(reference, only);
    if (image.platforms.length === 0) {
        const message = `${name}: has nothing for ${only.map(oci_platform/* formatPlatform */.Bq).join(', ')}`;
        throw new failure/* Failure */.HR({ code: 'platform-missing', phase: 'preflight', message });
    }
    return { reference: name, registry: reference.repository.registry, image };
}
/** What helps with one usually helps with all: each piece of advice is given once. */
function showFailures({ host }, failures) {
    const given = new Set();
    for (const { message, hint } of failures) {
        const isNew = hint !== null && !given.has(hint);
        host.show({ kind: 'error', text: message, ...(isNew && { hint }) });
        if (isNew)
            given.add(hint);
    }
}
async function rendered(report, { format, top }, { terminal }) {
    switch (format) {
        case 'terminal':
            return (await Promise.all(/* import() */[__webpack_require__.e(9239), __webpack_require__.e(6243)]).then(__webpack_require__.bind(__webpack_require__, 36243))).renderSharing(report, { ...terminal, top });
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(9239), __webpack_require__.e(8286)]).then(__webpack_require__.bind(__webpack_require__, 8286))).renderSharingMarkdown(report, { top }).trimEnd();
    }
}


/***/ })

};
