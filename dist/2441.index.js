export const id = 2441;
export const ids = [2441];
export const modules = {

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
