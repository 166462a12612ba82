export const id = 5090;
export const ids = [5090];
export const modules = {

/***/ 46289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote_promote)
});

// EXTERNAL MODULE: ./inputs/commands/promote.js
var promote = __webpack_require__(94336);
// EXTERNAL MODULE: ./inputs/parse.js + 21 modules
var parse = __webpack_require__(59047);
// EXTERNAL MODULE: ./oci/reference.js
var oci_reference = __webpack_require__(67680);
// EXTERNAL MODULE: ./inputs/given.js
var inputs_given = __webpack_require__(61892);
// EXTERNAL MODULE: ./inputs/problem.js
var problem = __webpack_require__(26834);
// EXTERNAL MODULE: ./inputs/registry-options.js
var registry_options = __webpack_require__(49189);
// EXTERNAL MODULE: ./inputs/tag-rules.js + 2 modules
var tag_rules = __webpack_require__(92306);
;// CONCATENATED MODULE: ./inputs/promotion-rules.js





/** What is wrong with the options of a promotion together. */
const PROMOTION_RULES = [
    registry_options/* halfCredentials */.i,
    destinationsByDigest,
    (facts) => {
        const rules = promotionRules(facts.inputs, (name) => (0,inputs_given/* spelling */.D)(facts, name));
        return rules.ok ? [] : rules.error;
    },
];
/** The rules that destinations are tagged by. */
function promotionRules({ tags, flavor }, spell) {
    const rules = tags.map((text) => ({ kind: 'rule', text }));
    return (0,tag_rules/* readTagRules */.u)({ tags: rules, flavor, tagsCompat: false }, spell);
}
function destinationsByDigest(facts) {
    const allowed = 'name:tag, or name';
    const wrong = facts.inputs.to.filter(({ digest }) => digest !== undefined);
    if (facts.inputs.to.length === 0 && facts.given.has('to')) {
        return [(0,inputs_given/* contradiction */.q)(facts, 'to', { given: 'nothing', allowed, why: 'names no destination' })];
    }
    return wrong.map(({ repository, tag }) => {
        const given = (0,oci_reference/* formatReference */.FH)({ repository, ...(tag !== undefined && { tag }) });
        return (0,inputs_given/* contradiction */.q)(facts, 'to', {
            given: (0,problem/* quote */.hD)(given),
            allowed,
            nearest: given,
            why: `${(0,problem/* quote */.hD)(given)} has a digest, which is always that of SRC`,
        });
    });
}

// EXTERNAL MODULE: ./inputs/raw.js
var inputs_raw = __webpack_require__(76371);
// EXTERNAL MODULE: ./tags/tag-set.js + 1 modules
var tag_set = __webpack_require__(71293);
// EXTERNAL MODULE: ./tags/immutable-name.js
var immutable_name = __webpack_require__(59537);
;// CONCATENATED MODULE: ./tags/typed-tag.js

/** What stands for the newest of its versions: `1`, `v1.2`, and `latest` for all of them. */
const VERSION_LINE = /^(?:v?\d+(?:\.\d+)?|latest)$/;
/**
 * A tag that a person typed in for an image that is there already. `latest`, `1` and `1.2` follow its version, where it says
 * one; any other name that can move, such as `stable`, goes where it is sent, also back: a rollback is one.
 */
function typedTag(name, rule, version) {
    if ((0,immutable_name/* isImmutableName */.C)(name))
        return { name, rule, moving: false };
    return {
        ...{ name, rule, moving: true },
        follows: version !== undefined && VERSION_LINE.test(name)
            ? { kind: 'version', version, scheme: 'semver' }
            : { kind: 'run' },
    };
}

;// CONCATENATED MODULE: ./plan/promotion.js



/**
 * Which repositories get an image, and under which tags: the one that a destination names, and those of the rules; without
 * either the source's own.
 */
function planPromotion(facts) {
    const { source, to, rules, version } = facts;
    const made = rules === undefined ? NO_RULES : applyRules(rules, facts);
    if (!made.ok)
        return made;
    const set = made.value;
    const fallback = rules === undefined ? source.tag : undefined;
    const byName = Map.groupBy(to, ({ repository }) => (0,oci_reference/* formatRepository */.Sh)(repository));
    const images = [...byName].flatMap(([name, [first, ...others]]) => {
        if (first === undefined)
            return [];
        const typed = [first, ...others].flatMap(({ tag = fallback }) => tag === undefined ? [] : [typedTag(tag, `${name}:${tag}`, version)]);
        // What a rule gives says more than the name alone.
        const tags = new Map([...typed, ...set.tags].map((tag) => [tag.name, tag]));
        return { repository: first.repository, tags: [...tags.values()] };
    });
    const untagged = images
        .filter(({ tags }) => tags.length === 0)
        .map(({ repository }) => (0,oci_reference/* formatRepository */.Sh)(repository));
    return {
        ok: true,
        value: {
            images,
            notes: [
                ...set.notes,
                ...untagged.map((name) => `no tag is named for ${name}: the image is there by its digest only`),
            ],
        },
    };
}
const NO_RULES = { ok: true, value: { tags: [], notes: [] } };
/** There is no branch and no git tag here: an image only knows its version and its commit. */
function applyRules(rules, { version, revision, now }) {
    return (0,tag_set/* makeTagSet */.Z)(rules, {
        ...{ event: 'promote', now },
        ...(version !== undefined && { version }),
        ...(revision !== undefined && { sha: revision }),
    });
}

// EXTERNAL MODULE: ./registry/copy-image.js + 1 modules
var copy_image = __webpack_require__(80084);
// EXTERNAL MODULE: ./publish/tags/tag-failure.js
var tag_failure = __webpack_require__(52154);
// EXTERNAL MODULE: ./registry/recheck-tags.js
var recheck_tags = __webpack_require__(47780);
// EXTERNAL MODULE: ./registry/set-tags.js + 1 modules
var set_tags = __webpack_require__(3045);
// EXTERNAL MODULE: ./tags/may-move.js + 1 modules
var may_move = __webpack_require__(61486);
;// CONCATENATED MODULE: ./promote/set-promoted-tags.js





/**
 * Sets the tags of a repository that has the whole image, by the rules of a publish, and looks at those once more that
 * follow a version. What could not be set is a failure of this repository.
 */
async function setPromotedTags(work, image) {
    const { record, options } = work;
    const { repository } = image;
    const put = await (0,set_tags/* setTags */.W)(tagWork(work, image));
    for (const each of put.filter(({ order }) => order.tag.follows?.kind === 'version')) {
        const race = await (0,recheck_tags/* recheckTag */.K)(each, async (present) => (0,may_move/* mustTakeBack */.ee)(question(work, each.order.tag, present)));
        options.signal?.throwIfAborted();
        if (race === undefined)
            continue;
        record.addTag(repository, race.result);
        record.note(race.message);
    }
    failForTags(work, repository);
}
/** What would become of the tags. */
async function foreseePromotedTags(work, image) {
    await (0,set_tags/* foreseeTags */.r)(tagWork(work, image));
    failForTags(work, image.repository);
}
function failForTags({ record, source, ifExistsInput, failAt }, repository) {
    const name = (0,oci_reference/* formatRepository */.Sh)(repository);
    for (const tag of record.tagsOf(repository)) {
        if (tag.state === 'failed')
            failAt(repository, (0,tag_failure/* tagFailure */.f)({ name, tag, digest: source.digest }, ifExistsInput));
    }
}
function tagWork(work, image) {
    const { registry, source, record, options } = work;
    return {
        ...{ registry, options, images: [image], ifExists: work.ifExists, clock: () => performance.now() },
        image: { digest: source.digest, mediaType: source.manifest.mediaType, bytes: source.manifest.bytes },
        mayMove: async (tag, present) => (0,may_move/* mayMove */.B9)(question(work, tag, present)),
        onTag: (repository, { result, note }) => {
            record.addTag(repository, result);
            if (note !== undefined)
                record.note(`${(0,oci_reference/* formatRepository */.Sh)(repository)}:${result.tag}: ${note}`);
        },
    };
}
function question({ source, floatingTags }, { follows = { kind: 'run' } }, present) {
    return { follows, ours: { revision: source.revision }, present, relation: {}, policy: floatingTags };
}

;// CONCATENATED MODULE: ./promote/promote-images.js


/** Copies the image to every repository, each registry beside the others, and sets the tags of each as soon as it is whole. */
async function promoteImages(work, images) {
    const registries = Map.groupBy(images, ({ repository }) => repository.registry);
    await Promise.all([...registries.values()].map((each) => promoteWithin(work, each)));
}
/** To another registry the image is sent once: its further repositories mount what the first one has. */
async function promoteWithin(work, images) {
    const { from } = work;
    const [first, ...others] = images;
    if (first === undefined)
        return;
    if (first.repository.registry === from.registry) {
        await Promise.all(images.map((image) => promoteTo(work, from, image)));
        return;
    }
    const isThere = await promoteTo(work, from, first);
    const nearest = isThere ? first.repository : from;
    await Promise.all(others.map((image) => promoteTo(work, nearest, image)));
}
/** @returns whether the whole image is in the repository. */
async function promoteTo(work, from, image) {
    const { registry, source, record, options } = work;
    const { repository: to } = image;
    let isThere = false;
    try {
        // Before anything is read for it: whether it lets us in.
        await registry.authorize(to, { push: true }, options);
        const onBlob = record.addBlob.bind(record);
        await (0,copy_image/* copyImage */.L)(registry, { from, to }, source.digest, onBlob, options);
        isThere = true;
        record.isWhole(to);
        await setPromotedTags(work, image);
    }
    catch (error) {
        options.signal?.throwIfAborted();
        work.failAt(to, error);
    }
    return isThere;
}

// EXTERNAL MODULE: ./ledger/ledger.js
var ledger = __webpack_require__(63852);
// EXTERNAL MODULE: ./publish/failures.js
var failures = __webpack_require__(29864);
// EXTERNAL MODULE: ./report/assemble.js
var assemble = __webpack_require__(78160);
// EXTERNAL MODULE: ./report/failure.js
var report_failure = __webpack_require__(61200);
;// CONCATENATED MODULE: ./promote/promotion-record.js





/** What is known of a promotion, however far it came. */
class PromotionRecord {
    reference;
    #isDryRun;
    #source;
    #images = [];
    #notes = [];
    #blobs = new Map();
    #tags = new Map();
    /** Repositories that have the whole image. */
    #whole = new Set();
    #failures = new Map();
    #error;
    #status;
    #exitCode = 0;
    constructor(reference, isDryRun) {
        this.reference = reference;
        this.#isDryRun = isDryRun;
    }
    begin(source, images) {
        this.#source = source;
        this.#images = images;
    }
    note(text) {
        if (!this.#notes.includes(text))
            this.#notes.push(text);
    }
    addBlob(blob, transfer) {
        const known = this.#blobs.get(blob.digest) ?? { blob, transfers: [] };
        this.#blobs.set(blob.digest, known);
        known.transfers.push(transfer);
    }
    /** Every blob and manifest is in the repository. */
    isWhole(repository) {
        this.#whole.add((0,oci_reference/* formatRepository */.Sh)(repository));
    }
    /** A later word about the same tag counts. */
    addTag(repository, tag) {
        const name = (0,oci_reference/* formatRepository */.Sh)(repository);
        const tags = this.#tags.get(name) ?? new Map();
        this.#tags.set(name, tags.set(tag.tag, tag));
    }
    tagsOf(repository) {
        return [...(this.#tags.get((0,oci_reference/* formatRepository */.Sh)(repository))?.values() ?? [])];
    }
    /**
     * One destination could not be finished. @returns what is to be said about it.
     * @throws a cancellation, and what nobody foresaw.
     */
    failAt(repository, error) {
        const failure = (0,failures/* asFailure */.h)(error, 'push');
        if (failure === undefined)
            throw error;
        const name = (0,oci_reference/* formatRepository */.Sh)(repository);
        if (!this.#failures.has(name))
            this.#failures.set(name, errorOf(failure));
        this.#end('failed', 1, failure);
        return failure;
    }
    /**
     * Nothing goes on. @returns what is to be said about it.
     * @throws what nobody foresaw: a bug of ours.
     */
    fail(error) {
        if (error instanceof report_failure/* Cancelled */.cJ) {
            this.#status = 'cancelled';
            this.#exitCode = error.exitCode;
            this.#error = { code: 'cancelled', message: `the run was ${error.message}`, hint: null };
            return error;
        }
        const failure = (0,failures/* asFailure */.h)(error, 'preflight');
        if (failure === undefined)
            throw error;
        const isRefusal = failure instanceof report_failure/* Refusal */.P_;
        this.#end(isRefusal ? 'refused' : 'failed', isRefusal ? 3 : 1, failure);
        return failure;
    }
    #end(status, exitCode, failure) {
        this.#status ??= status;
        this.#exitCode ||= exitCode;
        this.#error ??= errorOf(failure);
    }
    report() {
        const blobs = [...this.#blobs.values()].map(({ blob: { digest, size, mediaType }, transfers }) => ({
            ...{ digest, size, mediaType },
            transfers: transfers.map(({ start: _start, end: _end, ...transfer }) => transfer),
        }));
        const { unknownBytes: _unknownBytes, ...transfer } = (0,ledger/* totalTransfers */.b)(blobs);
        return {
            schema: 1,
            status: this.#status ?? (this.#isDryRun ? 'planned' : 'promoted'),
            exitCode: this.#exitCode,
            error: this.#error ?? null,
            source: {
                reference: (0,oci_reference/* formatReference */.FH)(this.reference),
                digest: this.#source?.digest ?? null,
                version: this.#source?.version ?? null,
                revision: this.#source?.revision ?? null,
            },
            images: this.#images.map((image) => this.#promoted(image)),
            ...{ blobs, transfer, notes: this.#notes },
        };
    }
    #promoted({ repository, tags: planned }) {
        const name = (0,oci_reference/* formatRepository */.Sh)(repository);
        const known = this.#tags.get(name);
        const error = this.#failures.get(name) ?? null;
        const tags = planned.map((tag) => known?.get(tag.name) ?? untouched((0,assemble/* plannedTag */.H)(tag), error));
        const digest = this.#whole.has(name) ? (this.#source?.digest ?? null) : null;
        const first = tags.find((tag) => tag.digest === digest && tag.state !== 'failed');
        return {
            ...{ name, digest, tags },
            pinned: digest === null ? null : `${name}@${digest}`,
            reference: digest === null ? null : (0,oci_reference/* formatReference */.FH)({ repository, ...(first && { tag: first.tag }), digest }),
            error,
        };
    }
}
/** A tag that nobody came to set. */
function untouched(tag, error) {
    if (error === null)
        return tag;
    return {
        ...tag,
        state: 'failed',
        reason: { code: error.code, message: 'the image could not be copied to it' },
    };
}
function errorOf({ code, message, hint }) {
    return { code, message, hint: hint ?? null };
}

// EXTERNAL MODULE: ./registry/errors.js
var errors = __webpack_require__(35952);
;// CONCATENATED MODULE: ./promote/taken-tags.js



/** Looks at the tags that stay. A registry that doesn't answer says so when it is written to. */
async function findTakenTags(registry, images, digest, options) {
    const looks = images.flatMap((image) => image.tags
        .filter(({ moving }) => !moving)
        .map(async ({ name: tag }) => {
        const head = await registry.headManifest(image.repository, tag, options).catch((error) => {
            if (error instanceof errors/* RegistryError */.g || error instanceof errors/* CredentialsError */.l)
                return undefined;
            throw error;
        });
        if (head === undefined || head.digest === digest)
            return [];
        return [{ image, tag, name: `${(0,oci_reference/* formatRepository */.Sh)(image.repository)}:${tag}`, digest: head.digest }];
    }));
    return (await Promise.all(looks)).flat();
}
/** `if-exists: fail` */
function refuseTaken(taken, input) {
    const names = taken.map(({ name, digest }) => `${name} (${digest})`);
    return new report_failure/* Refusal */.P_({
        code: 'tag-exists',
        phase: 'gate',
        message: `${names.join(', ')} ${names.length === 1 ? 'is another image' : 'are other images'} already; nothing was copied`,
        hint: `promote to another tag, or set ${input} to skip, which leaves such a repository alone, or to overwrite`,
    });
}

// EXTERNAL MODULE: ./publish/open-registry.js
var open_registry = __webpack_require__(79863);
// EXTERNAL MODULE: ./publish/problems.js
var problems = __webpack_require__(38515);
// EXTERNAL MODULE: ./publish/write.js
var write = __webpack_require__(26156);
// EXTERNAL MODULE: ./registry/present-image.js
var present_image = __webpack_require__(86456);
;// CONCATENATED MODULE: ./commands/promote.js
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
















/** Milliseconds of waiting for a registry that is away, for each of its answers. */
const COPYING_BUDGET = 120_000;
/** Copies an image to other repositories and tags it there. @returns the exit code. */
async function promote_promote(ports, raw) {
    const options = (0,parse/* parseOptions */.A)(promote/* PROMOTE */.R, raw, PROMOTION_RULES);
    if (!options.ok)
        return (0,problems.refuseInputs)(ports, options.error);
    const inputs = options.value;
    const reference = (0,oci_reference/* withDefaultTag */._t)(inputs.source);
    const record = new PromotionRecord(reference, inputs.dryRun);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const registry = __addDisposableResource(env_1, await (0,open_registry/* openUsersRegistry */.Q1)(ports, inputs, raw, COPYING_BUDGET), true);
            const call = { signal: ports.signal };
            // Resolved once: what becomes of the tag meanwhile is no matter.
            const { repository: from } = reference;
            const manifest = await registry.getManifest(from, reference.digest ?? reference.tag ?? 'latest', call);
            const source = await (0,present_image/* identifyImage */.c)(registry, from, manifest, call);
            const images = planned(ports, raw, inputs, source, record);
            const work = {
                ...{ registry, from, source, record, ifExists: inputs.ifExists, floatingTags: inputs.floatingTags },
                ifExistsInput: (0,inputs_raw/* spellingOf */.k)(raw, 'if-exists'),
                failAt: (repository, error) => show(ports, record.failAt(repository, error)),
                options: call,
            };
            const free = await checkTaken(work, images);
            if (inputs.dryRun)
                await Promise.all(free.map((image) => foreseePromotedTags(work, image)));
            else {
                if (inputs.format === 'terminal')
                    announce(ports, work, free);
                await promoteImages(work, free);
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
    catch (error) {
        if (error instanceof problems/* WrongInputs */.L)
            return (0,problems.refuseInputs)(ports, error.problems);
        show(ports, record.fail(error));
    }
    const report = record.report();
    await (0,write/* writeResult */.Zk)(ports, inputs, report);
    if (report.images.length > 0)
        ports.host.show({ kind: 'report', text: await rendered(report, inputs.format, ports) });
    return report.exitCode;
}
/** @throws {WrongInputs} for rules that this image is none for. */
function planned(ports, raw, inputs, source, record) {
    const spell = (name) => (0,inputs_raw/* spellingOf */.k)(raw, name);
    const rules = inputs.tags.length === 0 ? undefined : promotionRules(inputs, spell);
    if (rules?.ok === false)
        throw new problems/* WrongInputs */.L(rules.error);
    const plan = planPromotion({
        ...{ source: record.reference, to: inputs.to, now: ports.now() },
        ...{ version: source.version, revision: source.revision },
        ...(rules !== undefined && { rules: rules.value }),
    });
    if (!plan.ok)
        throw new problems/* WrongInputs */.L((0,tag_rules/* ruleProblems */.b)(plan.error, spell));
    record.begin(source, plan.value.images);
    for (const note of plan.value.notes)
        record.note(note);
    return plan.value.images;
}
/**
 * Holds `if-exists` against what is there.
 * @returns the images that nothing stands in the way of.
 * @throws {Refusal} with `fail`.
 */
async function checkTaken({ registry, source, record, ifExists, ifExistsInput, options }, images) {
    if (ifExists === 'overwrite')
        return images;
    const taken = await findTakenTags(registry, images, source.digest, options);
    if (taken.length > 0 && ifExists === 'fail')
        throw refuseTaken(taken, ifExistsInput);
    for (const { image, name, tag: first, digest } of taken) {
        for (const { name: tag, rule, moving } of image.tags) {
            const message = `${name} is another image already, and its repository is left alone`;
            const known = tag === first ? digest : null;
            const reason = { code: 'tag-exists', message };
            record.addTag(image.repository, {
                ...{ tag, rule, moving, state: 'skipped', digest: known, previous: known, reason },
            });
        }
    }
    return images.filter((image) => !taken.some((each) => each.image === image));
}
function announce({ host }, { record, source }, images) {
    const names = images.map(({ repository }) => (0,oci_reference/* formatRepository */.Sh)(repository)).join(', ');
    if (names === '')
        return;
    host.show({
        kind: 'info',
        text: `Copying ${(0,oci_reference/* formatReference */.FH)({ ...record.reference, digest: source.digest })} to ${names}\n`,
    });
}
function show({ host }, failure) {
    if (failure instanceof report_failure/* Cancelled */.cJ)
        host.show({ kind: 'error', text: `the run was ${failure.message}` });
    else {
        const { message, hint } = failure;
        host.show({ kind: 'error', text: message, ...(hint !== undefined && { hint }) });
    }
}
async function rendered(report, format, { terminal }) {
    switch (format) {
        case 'terminal':
            return (await Promise.all(/* import() */[__webpack_require__.e(7209), __webpack_require__.e(8898)]).then(__webpack_require__.bind(__webpack_require__, 88898))).renderPromotion(report, terminal);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(7209), __webpack_require__.e(9999)]).then(__webpack_require__.bind(__webpack_require__, 49999))).renderPromotionMarkdown(report).trimEnd();
    }
}


/***/ }),

/***/ 51976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ privateDockerConfig),
/* harmony export */   P: () => (/* binding */ dockerConfigFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _registry_docker_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38726);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61200);





/** Where the user's docker keeps its configuration. */
function dockerConfigFolder(env) {
    return env['DOCKER_CONFIG'] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.docker');
}
/**
 * A docker configuration of the run's own: the user's, with our credentials added. Nobody else sees them, and the
 * user's own file is never written.
 * @returns the environment that docker and buildx are to be run with.
 */
async function privateDockerConfig(folder, logins, env) {
    const original = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(dockerConfigFolder(env));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
    const config = withLogins(await readConfig((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(original, 'config.json')), logins);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(original).catch(() => []);
    // Contexts and plugins stay where they are; docker looks for them beside its configuration.
    for (const name of ['contexts', 'cli-plugins']) {
        if (entries.includes(name))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(original, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    }
    return {
        ...env,
        DOCKER_CONFIG: folder,
        // Without this every builder vanishes with the configuration.
        BUILDX_CONFIG: env['BUILDX_CONFIG'] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(original, 'buildx'),
    };
}
async function readConfig(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return '{}';
        throw unreadable(path, error);
    });
    try {
        const config = JSON.parse(text.trim() === '' ? '{}' : text);
        if (isObject(config))
            return config;
    }
    catch (cause) {
        throw unreadable(path, cause);
    }
    throw unreadable(path, undefined);
}
/** Our credentials come first: a helper that is in charge of all registries is switched off for these. */
function withLogins(config, logins) {
    if (logins.length === 0)
        return config;
    const added = logins.map(({ registry, username, password }) => [
        registry === 'docker.io' ? _registry_docker_config_js__WEBPACK_IMPORTED_MODULE_3__.DOCKER_HUB_SERVER : registry,
        { auth: Buffer.from(`${username}:${password}`).toString('base64') },
    ]);
    const auths = isObject(config['auths']) ? config['auths'] : {};
    const helpers = isObject(config['credHelpers']) ? config['credHelpers'] : {};
    // docker: an empty name means the file, whatever credsStore says.
    const none = added.map(([server]) => [String(server), '']);
    return {
        ...config,
        auths: { ...auths, ...Object.fromEntries(added) },
        ...((typeof config['credsStore'] === 'string' || Object.keys(helpers).length > 0) && {
            credHelpers: { ...helpers, ...Object.fromEntries(none) },
        }),
    };
}
function unreadable(path, cause) {
    return new _report_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR({
        code: 'docker-config-invalid',
        phase: 'preflight',
        message: `docker's configuration ${path} can't be read`,
        hint: 'it must be a JSON object; docker login writes it anew',
        cause,
    });
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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
/* harmony import */ var _inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90716);
/* harmony import */ var _inputs_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26834);
/* harmony import */ var _inputs_raw_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76371);
/* harmony import */ var _login_docker_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51976);
/* harmony import */ var _report_text_duration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78426);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38515);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82619);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65612);








const CERTIFICATES = '/etc/docker/certs.d';
/** Bytes of a buildkitd.toml. */
const CONFIG_LIMIT = 1024 * 1024;
/** Milliseconds that somebody who only wants to look is kept waiting for a registry that doesn't answer. */
const LOOKING_BUDGET = 30_000;
function isInsecure({ attributes }) {
    return (0,_inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoBoolean */ .aH)(attributes['registry.insecure'] ?? '') === true;
}
/** Loaded while programs start: nobody waits for it then. */
async function loadRegistryClient() {
    const [{ createRegistry }, { parseDockerConfig, readDockerConfig }, { createKeychain }, { readTrust }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9333).then(__webpack_require__.bind(__webpack_require__, 29333)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 38726)),
        __webpack_require__.e(/* import() */ 4663).then(__webpack_require__.bind(__webpack_require__, 54663)),
        __webpack_require__.e(/* import() */ 4518).then(__webpack_require__.bind(__webpack_require__, 4518)),
        // The client loads it at its first request, when somebody is waiting.
        __webpack_require__.e(/* import() */ 2958).then(__webpack_require__.t.bind(__webpack_require__, 92958, 19)),
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
        dockerConfig: (0,_login_docker_config_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerConfigFolder */ .P)(ports.env),
        spell: (name) => (0,_inputs_raw_js__WEBPACK_IMPORTED_MODULE_5__/* .spellingOf */ .k)(raw, name),
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
    const config = await readDockerConfig(dockerConfig);
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
            { code: 'invalid-value', input, given: _inputs_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .NOT_SHOWN */ .a6, allowed: 'a buildkitd.toml', message },
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
            text: `${name}: ${why}; attempt ${attempt + 1} in ${(0,_report_text_duration_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a)(delayMs)}`,
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

/***/ 38726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DOCKER_HUB_SERVER: () => (/* binding */ DOCKER_HUB_SERVER),
/* harmony export */   helperFor: () => (/* binding */ helperFor),
/* harmony export */   parseDockerConfig: () => (/* binding */ parseDockerConfig),
/* harmony export */   readDockerConfig: () => (/* binding */ readDockerConfig),
/* harmony export */   registryHost: () => (/* binding */ registryHost),
/* harmony export */   storedCredential: () => (/* binding */ storedCredential)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37149);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35952);




/** Docker Hub's name in `auths`, and what its credential helpers are asked for. */
const DOCKER_HUB_SERVER = 'https://index.docker.io/v1/';
const optionalText = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()));
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    auths: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        auth: optionalText,
        username: optionalText,
        password: optionalText,
        identitytoken: optionalText,
        registrytoken: optionalText,
    })))),
    credHelpers: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()))),
    credsStore: optionalText,
});
/**
 * Reads `config.json` in a folder (`~/.docker`, `$DOCKER_CONFIG`). Undefined when there is no such file.
 * @throws {CredentialsError} when it can't be read or is malformed; the message names the path.
 */
async function readDockerConfig(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config.json');
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CredentialsError */ .l({
            source: path,
            why: `the file can't be read (${code})`,
            hint: 'check its owner and mode',
            cause,
        });
    }
    return parseDockerConfig(text, path);
}
/**
 * Parses the text of a `config.json`, or of the variable `DOCKER_AUTH_CONFIG`. Empty text is an empty configuration.
 * @throws {CredentialsError} when it is malformed. Nothing of its content is quoted: it holds passwords.
 */
function parseDockerConfig(text, source) {
    const parsed = schema.safeParse(text.trim() === '' ? {} : parseJson(text, source));
    if (!parsed.success) {
        const at = parsed.error.issues[0]?.path.join('.') ?? '';
        throw malformed(source, at === '' ? 'it is no JSON object' : `"${at}" is not of the expected form`);
    }
    const { auths, credHelpers, credsStore } = parsed.data;
    return {
        source,
        auths: new Map(Object.entries(auths ?? {}).map(([key, entry]) => [key, withoutNulls(entry)])),
        credHelpers: new Map(Object.entries(credHelpers ?? {})),
        credsStore: credsStore ?? '',
    };
}
/**
 * The helper to ask for a registry, as docker chooses it: the one of `credHelpers`, else `credsStore`. Empty: none.
 * @see https://github.com/docker/cli/blob/v28.5.0/cli/config/configfile/file.go (getConfiguredCredentialStore)
 */
function helperFor(config, registry) {
    for (const key of registry === 'docker.io'
        ? [DOCKER_HUB_SERVER, 'index.docker.io', 'docker.io']
        : [registry]) {
        const helper = config.credHelpers.get(key);
        if (helper !== undefined)
            return helper;
    }
    return config.credsStore;
}
/**
 * The credential that stands in the file itself: the key that is the host, else the first that means it.
 * @throws {CredentialsError} when the entry is malformed.
 */
function storedCredential(config, registry) {
    const exact = registry === 'docker.io' ? DOCKER_HUB_SERVER : registry;
    const key = config.auths.has(exact)
        ? exact
        : [...config.auths.keys()].find((name) => registryHost(name) === registry);
    const entry = key === undefined ? undefined : config.auths.get(key);
    return entry === undefined ? undefined : decode(entry, `${config.source}, auths["${key}"]`);
}
/**
 * The registry's host that a key of `auths` means, in image-name form: `https://ghcr.io/v2/` is `ghcr.io`, and every name of
 * Docker Hub is `docker.io`.
 * @see https://github.com/docker/cli/blob/v28.5.0/cli/config/credentials/file_store.go (ConvertToHostname)
 */
function registryHost(key) {
    const host = (/^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?([^/?#]+)/i.exec(key)?.[1] ??
        key.split('/', 1)[0] ??
        '').toLowerCase();
    return HUB_HOSTS.has(host) ? 'docker.io' : host;
}
const HUB_HOSTS = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
function decode(entry, where) {
    if (entry.registrytoken)
        return { kind: 'registry-token', token: entry.registrytoken };
    if (entry.identitytoken)
        return { kind: 'identity-token', token: entry.identitytoken };
    if (entry.auth)
        return decodeAuth(entry.auth, where);
    if (entry.username)
        return { kind: 'password', username: entry.username, password: entry.password ?? '' };
    return undefined;
}
function decodeAuth(auth, where) {
    const base64 = auth.replace(/[\r\n]/g, '');
    // Node's decoder skips what it doesn't know; Go's, and so docker's, refuses it.
    const decoded = /^[A-Za-z0-9+/]+={0,2}$/.test(base64) && base64.length % 4 === 0
        ? Buffer.from(base64, 'base64').toString('utf8')
        : '';
    const colon = decoded.indexOf(':');
    if (colon <= 0)
        throw malformed(where, '"auth" is not base64 of user:password');
    return { kind: 'password', username: decoded.slice(0, colon), password: trimNul(decoded.slice(colon + 1)) };
}
function trimNul(text) {
    let start = 0;
    let end = text.length;
    while (text.charCodeAt(start) === 0)
        start++;
    while (end > start && text.charCodeAt(end - 1) === 0)
        end--;
    return text.slice(start, end);
}
function parseJson(text, source) {
    try {
        return JSON.parse(text.trim() === '' ? '{}' : text);
    }
    catch (error) {
        // Only the position, and no cause: Node's message quotes the text around the fault, which may be a password.
        const place = error instanceof Error ? /line \d+ column \d+/.exec(error.message)?.[0] : undefined;
        throw malformed(source, `it is not JSON${place === undefined ? '' : ` (${place})`}`);
    }
}
function malformed(source, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CredentialsError */ .l({ source, why, hint: 'mend the file, or log in again with `docker login`' });
}
function withoutNulls(entry) {
    return Object.fromEntries(Object.entries(entry).filter(([, value]) => typeof value === 'string'));
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
