export const id = 6289;
export const ids = [6289];
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
// EXTERNAL MODULE: ./registry/set-tags.js
var set_tags = __webpack_require__(5057);
// EXTERNAL MODULE: ./tags/may-move.js
var may_move = __webpack_require__(34492);
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
        try {
            const race = await (0,recheck_tags/* recheckTag */.K)(each, async (present) => (0,may_move/* mustTakeBack */.ee)(question(work, each.order.tag, present)));
            options.signal?.throwIfAborted();
            if (race === undefined)
                continue;
            record.addTag(repository, race.result);
            record.note(race.message);
        }
        catch (error) {
            options.signal?.throwIfAborted();
            // It was set and read back: the promotion is done.
            const name = `${(0,oci_reference/* formatRepository */.Sh)(repository)}:${each.order.tag.name}`;
            const why = error instanceof Error ? error.message : error;
            record.note(`whether ${name} stayed where it was put is not known: ${why}`);
        }
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
    const ours = { revision: source.revision, source: source.source };
    return { follows, ours, present, relation: {}, policy: floatingTags };
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
            const source = await (0,present_image/* identifyImage */.cE)(registry, from, manifest, call);
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
    const inTheWay = Map.groupBy(taken, ({ image }) => image);
    for (const [image, those] of inTheWay) {
        for (const { name: tag, rule, moving } of image.tags) {
            const own = those.find((each) => each.tag === tag);
            const message = `${(own ?? those[0])?.name} is another image already, and its repository is left alone`;
            const known = own?.digest ?? null;
            const reason = { code: 'tag-exists', message };
            record.addTag(image.repository, {
                ...{ tag, rule, moving, state: 'skipped', digest: known, previous: known, reason },
            });
        }
    }
    return images.filter((image) => !inTheWay.has(image));
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
            return (await Promise.all(/* import() */[__webpack_require__.e(7015), __webpack_require__.e(8898)]).then(__webpack_require__.bind(__webpack_require__, 88898))).renderPromotion(report, terminal);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(7015), __webpack_require__.e(9999)]).then(__webpack_require__.bind(__webpack_require__, 49999))).renderPromotionMarkdown(report).trimEnd();
    }
}


/***/ })

};
