export const id = 277;
export const ids = [277];
export const modules = {

/***/ 91412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ scopeName),
/* harmony export */   o$: () => (/* binding */ SCOPE_PREFIX),
/* harmony export */   v3: () => (/* binding */ stateOfScope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8190);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67680);



const SCOPE_PREFIX = 'buildcache-';
const SEPARATOR = '_';
/** With four parts, the separators and the prefix: 126 of the 128 characters that a tag may have. */
const LONGEST_PART = 28;
const HASH_LENGTH = 8;
/** What stands for itself: two dashes are the mark of what doesn't, an underline parts. */
const LITERAL = /^[A-Za-z0-9.]+(?:-[A-Za-z0-9.]+)*$/;
/** The operating system and architecture that one begins with. */
const PLATFORMS = /^[a-z0-9]+-[a-z0-9]/;
/**
 * The name of a scope, which is a tag: `buildcache-main__linux-amd64`, `buildcache-fix-it--9ec0f3a1_release_linux-arm64`. What differs in
 * branch, target, platforms or image has another name, and the branch can be told from the name.
 */
function scopeName({ target, platforms }, branch, image) {
    const parts = [
        branch,
        target ?? '',
        platforms.map((platform) => (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(platform).replaceAll('/', '-')).join('.'),
        image === undefined ? '' : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(image),
    ];
    const last = parts.findLastIndex((part) => part !== '');
    return (SCOPE_PREFIX +
        parts
            .slice(0, last + 1)
            .map(namePart)
            .join(SEPARATOR));
}
/**
 * Whether the cache that a tag is of is still of use; undefined for a tag that is no cache's of ours, which has platforms in
 * its name: `buildcache-amd64` somebody has chosen by hand. A name is only compared.
 */
function stateOfScope(tag, living) {
    if (!tag.startsWith(SCOPE_PREFIX))
        return undefined;
    const [branch = '', , platforms = '', image = '', ...more] = tag.slice(SCOPE_PREFIX.length).split(SEPARATOR);
    if (branch === '' || !PLATFORMS.test(platforms) || more.length > 0)
        return undefined;
    const images = living.images.map((each) => namePart((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(each)));
    if (image !== '' && !images.includes(image))
        return 'other-image';
    if (living.scopes.map(namePart).includes(branch))
        return 'in-use';
    return !living.knowsPullRequests && /^pr-\d+$/.test(branch) ? 'pull-request-unknown' : 'stale';
}
/** Text as it can stand in a tag, with its hash where it can't stand as it is. */
function namePart(text) {
    if (text === '' || (text.length <= LONGEST_PART && LITERAL.test(text)))
        return text;
    const readable = text
        .replace(/[^A-Za-z0-9.]+/g, '-')
        .slice(0, LONGEST_PART - HASH_LENGTH - 2)
        .replace(/^-|-$/g, '');
    return `${readable}--${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, HASH_LENGTH)}`;
}


/***/ }),

/***/ 19897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ livingScopes),
/* harmony export */   qe: () => (/* binding */ cacheScopes)
/* harmony export */ });
/* unused harmony exports pullRequestScope, branchScope */
/**
 * Who reads and writes which cache: every branch and pull request its own, reading the base's and the default
 * branch's as well; a tag build reads the default branch's and writes none; a fork writes none.
 */
function cacheScopes(context) {
    const { pullRequest, repository, ref } = context;
    const own = pullRequest ? pullRequestScope(pullRequest.number) : ref === undefined ? LOCAL : ofRef(ref);
    const base = [pullRequest?.baseRef, repository?.defaultBranch].flatMap((branch) => branch === undefined ? [] : [branchScope(branch)]);
    return {
        ...(own !== undefined && !pullRequest?.fromFork && { writes: own }),
        reads: [...new Set([...(own === undefined ? [] : [own]), ...base])],
    };
}
const LOCAL = 'local';
/** The scopes that somebody may still read; that of machines without a branch always is one. */
function livingScopes({ branches, pullRequests = [] }) {
    return [LOCAL, ...branches.map(branchScope), ...pullRequests.map(pullRequestScope)];
}
function pullRequestScope(number) {
    return `pr-${number}`;
}
/** A branch by its name; by its whole reference where the name alone is that of another scope. */
function branchScope(branch) {
    return branch === LOCAL || /^pr-\d+$/.test(branch) ? `refs/heads/${branch}` : branch;
}
function ofRef(ref) {
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    return branch === undefined ? undefined : branchScope(branch);
}


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

/***/ 70277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prune: () => (/* binding */ prune_prune)
});

// EXTERNAL MODULE: ./cache/scopes.js
var scopes = __webpack_require__(19897);
// EXTERNAL MODULE: ./inputs/commands/prune.js
var prune = __webpack_require__(46292);
// EXTERNAL MODULE: ./inputs/parse.js + 21 modules
var parse = __webpack_require__(59047);
// EXTERNAL MODULE: ./inputs/registry-options.js
var registry_options = __webpack_require__(49189);
// EXTERNAL MODULE: ./oci/reference.js
var reference = __webpack_require__(67680);
// EXTERNAL MODULE: ./publish/open-registry.js
var open_registry = __webpack_require__(79863);
// EXTERNAL MODULE: ./publish/problems.js
var problems = __webpack_require__(38515);
// EXTERNAL MODULE: ./publish/write.js
var write = __webpack_require__(26156);
// EXTERNAL MODULE: ./report/terminal/cells.js
var cells = __webpack_require__(62374);
// EXTERNAL MODULE: ./report/terminal/paint.js
var terminal_paint = __webpack_require__(71219);
// EXTERNAL MODULE: ./report/text/largest.js
var largest = __webpack_require__(9316);
// EXTERNAL MODULE: ./report/text/plain-text.js
var plain_text = __webpack_require__(64074);
// EXTERNAL MODULE: ./report/text/text-width.js
var text_width = __webpack_require__(82628);
;// CONCATENATED MODULE: ./report/pruning.js





/** What was removed and what was kept, for a terminal or a CI log; only tags may be longer than a line. */
function renderPruning(report, options) {
    const width = (0,cells/* tableWidth */.PF)(options.width);
    const paint = (0,terminal_paint/* paintWith */.H)(options.colour);
    return report.repositories
        .map((repository) => repositoryLines(repository, width, paint).join('\n'))
        .join('\n\n');
}
function repositoryLines({ name, tags, error }, width, paint) {
    const told = tags.filter(({ state, reason }) => state !== 'kept' || reason !== null);
    const names = Math.min(40, (0,largest/* largest */.n)(told.map(({ tag }) => (0,text_width/* textWidth */.sc)(tag))));
    const summary = error === null ? countsText(tags) : error.message;
    return [
        paint.strong((0,plain_text/* plainText */.w)(name)),
        ...(0,text_width/* wrap */.LV)((0,plain_text/* plainText */.w)(summary), width - 2).map((line) => error === null ? `  ${line}` : paint.bad(`  ${line}`)),
        ...told.flatMap((tag) => tagLines(tag, names, width, paint)),
    ];
}
const STATE_WIDTH = 'removed'.length;
function tagLines({ tag, state, reason }, names, width, paint) {
    const start = `  ${(0,text_width/* padEnd */.f)(tag, names)}  ${paintOf(state, paint)((0,text_width/* padEnd */.f)(state, STATE_WIDTH))}`;
    const indent = 2 + names + 2 + STATE_WIDTH + 2;
    const [first = '', ...more] = reason === null ? [] : (0,text_width/* wrap */.LV)((0,plain_text/* plainText */.w)(reason.message), width - indent);
    return [
        `${start}  ${paint.faint(first)}`.trimEnd(),
        ...more.map((line) => ' '.repeat(indent) + paint.faint(line)),
    ];
}
function paintOf(state, paint) {
    switch (state) {
        case 'removed':
        case 'gone':
            return paint.good;
        case 'planned':
            return paint.note;
        case 'kept':
            return paint.faint;
        case 'failed':
            return paint.bad;
    }
}
/** `5 caches: 2 removed, 3 kept`. */
function countsText(tags) {
    if (tags.length === 0)
        return 'no caches';
    const states = ['removed', 'planned', 'gone', 'failed', 'kept'];
    const counts = states.flatMap((state) => {
        const count = tags.filter((tag) => tag.state === state).length;
        return count === 0 ? [] : [`${count} ${WORDS[state]}`];
    });
    return `${tags.length} ${tags.length === 1 ? 'cache' : 'caches'}: ${counts.join(', ')}`;
}
const WORDS = {
    removed: 'removed',
    planned: 'would be removed',
    gone: 'gone meanwhile',
    failed: 'could not be removed',
    kept: 'kept',
};

// EXTERNAL MODULE: ./commands/failed-with.js
var failed_with = __webpack_require__(11658);
// EXTERNAL MODULE: ./buildkit/process.js
var process = __webpack_require__(32277);
// EXTERNAL MODULE: ./hosts/git.js
var git = __webpack_require__(55199);
;// CONCATENATED MODULE: ./hosts/git-branches.js


/** Milliseconds for an origin to answer in. */
const LIMIT_MS = 30_000;
/**
 * The branches of where a checkout came from, asked there: a checkout remembers what is long gone. Which pull requests are
 * open git can't tell. Undefined where there is no checkout, or its origin doesn't answer.
 */
async function gitBranches(folder, env, signal) {
    const answer = await (0,process/* runProcess */.R)('git', ['ls-remote', '--symref', 'origin', 'HEAD', 'refs/heads/*'], {
        env: (0,git/* unattended */.D0)(env),
        cwd: folder,
        signal: AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]),
    }).catch((error) => {
        if (error instanceof process/* ProgramMissingError */.D)
            return undefined;
        throw error;
    });
    signal.throwIfAborted();
    return answer?.exitCode === 0 ? parseBranches(answer.stdout) : undefined;
}
/** @see https://git-scm.com/docs/git-ls-remote */
function parseBranches(output) {
    const lines = output.split('\n');
    const of = (pattern) => lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);
    return {
        branches: of(/^[0-9a-f]+\trefs\/heads\/(.+)$/),
        defaultBranch: of(/^ref: refs\/heads\/(.+)\tHEAD$/)[0],
        pullRequests: undefined,
    };
}

// EXTERNAL MODULE: ./report/failure.js
var failure = __webpack_require__(61200);
;// CONCATENATED MODULE: ./commands/find-live-branches.js


/**
 * The branches and pull requests that are there: as they are named, else as GitHub says, else as the checkout's origin does.
 * @throws {Failure} where that can't be all: whatever isn't among them is taken for gone.
 */
async function findLiveBranches(ports, inputs) {
    const found = await ask(ports, inputs);
    const named = inputs.pullRequests.filter((item) => item !== 'none').map(Number);
    const pullRequests = inputs.pullRequests.length > 0 ? named : found?.pullRequests;
    if (found === undefined || found.branches.length === 0)
        throw unsure('no branch could be found, and without any all caches would be removed');
    const { defaultBranch, branches, source } = found;
    // Who names branches may be where nobody knows the default one.
    if (defaultBranch === undefined && source !== 'options')
        throw unsure('which branch is the default one could not be found out');
    if (defaultBranch !== undefined && !branches.includes(defaultBranch))
        throw unsure(`the default branch, ${defaultBranch}, is not among the branches that were found`);
    return { ...found, pullRequests };
}
async function ask({ host, env, folder, signal }, { branches, githubToken }) {
    if (branches.length > 0) {
        const { repository } = await host.context('workflow', folder);
        return { source: 'options', branches, defaultBranch: repository?.defaultBranch, pullRequests: undefined };
    }
    if (host.branches !== undefined && githubToken !== undefined)
        return { source: 'github', ...(await host.branches(githubToken, signal)) };
    const known = await gitBranches(folder, env, signal);
    return known && { source: 'git', ...known };
}
function unsure(message) {
    return new failure/* Failure */.HR({
        code: 'branches-unknown',
        phase: 'preflight',
        message: `${message}; nothing was removed`,
        hint: 'run it in a checkout whose origin can be reached, in GitHub Actions with --github-token, or name the branches: --branches main,develop',
    });
}

// EXTERNAL MODULE: ../../../node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(44528);
// EXTERNAL MODULE: ./cache/scope-name.js
var scope_name = __webpack_require__(91412);
// EXTERNAL MODULE: ./publish/failures.js
var failures = __webpack_require__(29864);
// EXTERNAL MODULE: ./registry/errors.js
var errors = __webpack_require__(35952);
;// CONCATENATED MODULE: ./commands/prune-repository.js





const AT_ONCE = 8;
/** Removes the tags among these that are caches of what is gone; one of a registry that can't is enough to know of all. */
async function pruneRepository(pruning, repository, tags) {
    const limit = (0,p_limit/* default */.A)(AT_ONCE);
    const caches = tags.flatMap((tag) => {
        const state = (0,scope_name/* stateOfScope */.v3)(tag, pruning.living);
        return state === undefined ? [] : [{ tag, state }];
    });
    let refused;
    const prune = async (tag) => {
        if (refused !== undefined)
            return { tag, state: 'failed', reason: refused };
        try {
            return await removeTag(pruning, repository, tag);
        }
        catch (error) {
            const reason = reasonOf(error, pruning);
            if (error instanceof errors/* RegistryError */.g && error.kind === 'unsupported')
                refused = reason;
            return { tag, state: 'failed', reason };
        }
    };
    const stale = caches.filter(({ state }) => state === 'stale').map(({ tag }) => tag);
    const [first, ...others] = stale;
    const done = [
        ...(first === undefined ? [] : [await prune(first)]),
        ...(await limit.map(others, (tag) => prune(tag))),
    ];
    const fates = new Map(done.map((each) => [each.tag, each]));
    return {
        name: (0,reference/* formatRepository */.Sh)(repository),
        tags: caches.map(({ tag, state }) => fates.get(tag) ?? { tag, state: 'kept', reason: whyKept(state) }),
        error: null,
    };
}
async function removeTag({ registry, dryRun, options }, repository, tag) {
    // A tag that only sounds like one of ours may be an image's.
    const manifest = await registry.getManifest(repository, tag, options);
    if (!isCache(manifest)) {
        const message = 'it is no cache of BuildKit, whatever it is called';
        return { tag, state: 'kept', reason: { code: 'not-a-cache', message } };
    }
    if (dryRun)
        return { tag, state: 'planned', reason: null };
    const wasThere = await registry.deleteTag(repository, tag, options);
    return { tag, state: wasThere ? 'removed' : 'gone', reason: null };
}
/** As an image manifest, or as the index that BuildKit wrote before it had these. */
function isCache(manifest) {
    const isConfig = ({ mediaType }) => mediaType.startsWith('application/vnd.buildkit.cacheconfig.');
    return manifest.kind === 'index'
        ? manifest.index.manifests.some(isConfig)
        : isConfig(manifest.manifest.config);
}
/** @throws a cancellation, and what nobody foresaw. */
function reasonOf(error, { options, onFailure }) {
    options.signal?.throwIfAborted();
    const failure = (0,failures/* asFailure */.h)(error, 'preflight');
    if (failure === undefined)
        throw error;
    onFailure(failure);
    return { code: failure.code, message: failure.message };
}
function whyKept(state) {
    switch (state) {
        case 'stale':
        case 'in-use':
            return null;
        case 'pull-request-unknown':
            return { code: state, message: 'nobody said whether its pull request is open' };
        case 'other-image':
            return { code: state, message: 'it is of an image that is not among --images' };
    }
}

// EXTERNAL MODULE: ./commands/settle-each.js
var settle_each = __webpack_require__(61017);
;// CONCATENATED MODULE: ./commands/prune.js
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













/** Removes the caches of branches and pull requests that are gone. @returns the exit code. */
async function prune_prune(ports, raw) {
    const options = (0,parse/* parseOptions */.A)(prune/* PRUNE */.j, raw, [registry_options/* halfCredentials */.i]);
    if (!options.ok)
        return (0,problems.refuseInputs)(ports, options.error);
    const inputs = options.value;
    if (inputs.githubToken)
        ports.host.mask(inputs.githubToken);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const registry = __addDisposableResource(env_1, await (0,open_registry/* openUsersRegistry */.Q1)(ports, inputs, raw), true);
            const call = { signal: ports.signal };
            // First the tags, then the branches: whoever writes a cache in between has a branch.
            const once = new Map(inputs.repositories.map((each) => [(0,reference/* formatRepository */.Sh)(each), each]));
            const listed = await (0,settle_each/* settleEach */.B)([...once.values()], reference/* formatRepository */.Sh, async (repository) => ({
                repository,
                tags: await registry.listTags(repository, call),
            }));
            const live = await findLiveBranches(ports, inputs);
            const failures = new Set();
            const onFailure = ({ message, hint }) => {
                const isNew = hint !== undefined && !failures.has(hint);
                failures.add(hint ?? message);
                ports.host.show({ kind: 'error', text: message, ...(isNew && { hint }) });
            };
            for (const { message, hint } of listed.failures)
                ports.host.show({ kind: 'error', text: message, ...(hint !== null && { hint }) });
            const pruning = {
                ...{ registry, dryRun: inputs.dryRun, options: call, onFailure },
                living: {
                    ...{ scopes: (0,scopes/* livingScopes */.PL)(live), images: inputs.images },
                    knowsPullRequests: live.pullRequests !== undefined,
                },
            };
            const pruned = await Promise.all(listed.done.map(({ repository, tags }) => pruneRepository(pruning, repository, tags)));
            const unlisted = listed.failures.map(({ reference: name, message }) => ({
                ...{ name, tags: [], error: { code: 'unlisted', message } },
            }));
            const hasFailed = failures.size + unlisted.length > 0;
            const report = {
                schema: 1,
                status: hasFailed ? 'failed' : inputs.dryRun ? 'planned' : 'pruned',
                exitCode: hasFailed ? 1 : 0,
                source: live.source,
                defaultBranch: live.defaultBranch ?? null,
                branches: live.branches,
                pullRequests: live.pullRequests ?? null,
                repositories: [...pruned, ...unlisted],
            };
            await (0,write/* writeResult */.Zk)(ports, inputs, report);
            ports.host.show({ kind: 'report', text: renderPruning(report, ports.terminal) });
            return report.exitCode;
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

/***/ 55199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ unattended),
/* harmony export */   bX: () => (/* binding */ commitTime),
/* harmony export */   gitContext: () => (/* binding */ gitContext)
/* harmony export */ });
/* unused harmony export parseRemote */
/* harmony import */ var _buildkit_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32277);
/* harmony import */ var _tags_choose_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84113);


/** What a checkout itself tells. A folder without git, or a machine without it, gives nothing. */
async function gitContext(folder, env) {
    const git = (...args) => askGit({ folder, env }, ...args);
    const [commit, branch, tags, remote] = await Promise.all([
        git('log', '--max-count=1', '--no-show-signature', '--format=%H%n%ct', 'HEAD', '--'),
        git('symbolic-ref', '--quiet', 'HEAD'),
        git('tag', '--points-at', 'HEAD'),
        git('remote', 'get-url', 'origin'),
    ]);
    const [sha = '', time] = commit.split('\n');
    const gitTags = tags.split('\n').filter((name) => name !== '');
    const tag = (0,_tags_choose_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseGitTag */ .G)(gitTags);
    const ref = tag ? `refs/tags/${tag}` : branch;
    const repository = parseRemote(remote);
    return {
        ...(sha !== '' && { sha }),
        ...(time !== undefined && { commitTime: Number(time) * 1000 }),
        ...(ref !== '' && sha !== '' && { ref }),
        ...(branch !== '' && sha !== '' && { gitBranch: branch }),
        ...(gitTags.length > 0 && { gitTags }),
        ...(repository !== undefined && { repository }),
    };
}
/** When a commit of a checkout was made, in milliseconds since 1970; undefined in a folder without it. */
async function commitTime(folder, env, commit = 'HEAD', signal) {
    const words = ['log', '--max-count=1', '--no-show-signature', '--format=%ct', commit, '--'];
    const time = await askGit({ folder, env, signal }, ...words);
    return /^\d+$/.test(time) ? Number(time) * 1000 : undefined;
}
/**
 * The environment in which git asks nobody anything. Programs run without a terminal (`runProcess`), so that ssh can't ask
 * either; how it is called is the user's: actions/checkout keeps the key of `ssh-key` in `core.sshCommand`, which
 * GIT_SSH_COMMAND would override.
 * @see https://man.openbsd.org/ssh.1#SSH_ASKPASS_REQUIRE
 */
function unattended(env) {
    return { ...env, GIT_TERMINAL_PROMPT: '0', SSH_ASKPASS_REQUIRE: 'never' };
}
/** What git says; nothing where it fails, or isn't there. */
async function askGit({ folder: cwd, env, signal }, ...args) {
    try {
        const { exitCode, stdout } = await (0,_buildkit_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runProcess */ .R)('git', args, { env, cwd, signal });
        return exitCode === 0 ? stdout.trim() : '';
    }
    catch (error) {
        // ENOENT is also what a folder that isn't there gives; whoever needs the folder says that better.
        if (error instanceof _buildkit_process_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramMissingError */ .D)
            return '';
        throw error;
    }
}
/** `git@github.com:acme/app.git` and `https://user:token@github.com/acme/app.git` are both acme/app, without what they hide. */
function parseRemote(remote) {
    const match = /^(?:(?:https?|ssh|git):\/\/(?:[^@/]*@)?|[^@/]+@)([A-Za-z0-9.-]+)(?::\d+(?=\/))?[:/]+(.+?)(?:\.git)?\/?$/.exec(remote);
    const path = match?.[2]?.split('/');
    const name = path?.pop();
    if (match?.[1] === undefined || path === undefined || name === undefined || path.length === 0)
        return undefined;
    const owner = path.join('/');
    return { owner, name, url: `https://${match[1]}/${owner}/${name}` };
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

/***/ 62374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ SIZE_WIDTH),
/* harmony export */   PF: () => (/* binding */ tableWidth),
/* harmony export */   Rd: () => (/* binding */ GAP),
/* harmony export */   Sh: () => (/* binding */ DIGEST_WIDTH),
/* harmony export */   nM: () => (/* binding */ row)
/* harmony export */ });
/** Between two cells of a table. */
const GAP = '  ';
/** Cells of a size: `formatBytes` takes no more. */
const SIZE_WIDTH = 7;
/** Cells of a digest: `digestText` takes as many. */
const DIGEST_WIDTH = 'sha256:'.length + 12;
/** The cells that a table takes in a terminal of so many: 60 to 120. */
function tableWidth(width) {
    return Math.min(120, Math.max(60, Math.floor(width)));
}
/** A line of a table. */
function row(cells) {
    return cells.join(GAP).trimEnd();
}


/***/ }),

/***/ 71219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ paintWith),
/* harmony export */   M: () => (/* binding */ bar)
/* harmony export */ });
const CODES = {
    strong: [1, 22],
    faint: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
const STATE_COLOURS = { exists: 'green', mounted: 'cyan', uploaded: 'yellow', unknown: 'red' };
function paintWith(colour) {
    const code = (name) => (text) => {
        const [on, off] = CODES[name];
        return colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
    };
    return {
        colour,
        strong: code('strong'),
        faint: code('faint'),
        good: code('green'),
        bad: code('red'),
        note: code('yellow'),
        transfer: (state, text) => (state === undefined ? code('faint') : code(STATE_COLOURS[state]))(text),
    };
}
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** A bar of at most `width` cells for a share from 0 to 1; what is more than nothing is seen. */
function bar(share, width) {
    if (share <= 0 || width < 1)
        return '';
    const eighths = Math.max(1, Math.round(Math.min(1, share) * width * 8));
    return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
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

/***/ 9316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ largest)
/* harmony export */ });
/** The largest of the numbers, or `least`. Math.max takes its arguments from the stack, which a large result overflows. */
function largest(numbers, least = 0) {
    return numbers.reduce((most, number) => Math.max(most, number), least);
}


/***/ }),

/***/ 64074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
// What a terminal or a reader would obey rather than show: control and direction characters, surrogates without a
// partner, fillers that take a cell in one terminal and none in another.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\s]+/gu;
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
const ESCAPE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g;
/** Longer texts are cut before any pattern runs: what comes from outside must not decide how long that takes. */
const LONGEST = 8192;
/** What most texts are, and nothing has to be done about. */
const HARMLESS = /^[!-~]+(?: [!-~]+)*$/;
/** One harmless line of text that others wrote: Dockerfiles, branches, tags, answers of registries. */
function plainText(text) {
    const start = text.slice(0, LONGEST).trim();
    if (HARMLESS.test(start))
        return start;
    return start.replace(ESCAPE, '').replace(INVISIBLE, ' ').replace(STACKED_MARKS, '$1').trim();
}


/***/ }),

/***/ 82628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   sc: () => (/* binding */ textWidth),
/* harmony export */   ym: () => (/* binding */ cutEnd)
/* harmony export */ });
/* unused harmony export takeStart */
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40194);

/** One cell a character: ASCII, and the signs that we set ourselves. */
const NARROW = /^[ -~\u00a0…·—–−×→└█▏▎▍▌▋▊▉]*$/;
/** Cells that a line takes in a terminal. */
function textWidth(text) {
    return NARROW.test(text) ? text.length : (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text);
}
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** The longest beginning that takes at most `width` cells. */
function takeStart(text, width) {
    if (NARROW.test(text))
        return text.slice(0, Math.max(0, width));
    let taken = '';
    for (const { segment } of graphemes.segment(text)) {
        const longer = taken + segment;
        // Of the whole, as what two clusters take together is not always the sum.
        if (textWidth(longer) > width)
            return taken;
        taken = longer;
    }
    return taken;
}
/** The text where it fits, else its beginning and an ellipsis; between words where that costs little. */
function cutEnd(text, width) {
    if (textWidth(text) <= width)
        return text;
    if (width < 1)
        return '';
    const start = takeStart(text, width - 1);
    const space = start.lastIndexOf(' ');
    const atWord = space > 0 && start.length - space <= 8 && text[start.length] !== ' ';
    return `${(atWord ? start.slice(0, space + 1) : start).trimEnd()}…`;
}
/** Padded with spaces on the right. */
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
/** Padded with spaces on the left. */
function padStart(text, width) {
    return ' '.repeat(Math.max(0, width - textWidth(text))) + text;
}
const UNIT = /(\d) (?=(?:%|[kMGTP]?B|ms|s|min|h)(?![\p{L}\p{N}]))/gu;
const GLUE = '\u00a0';
/**
 * Lines of at most `width` cells, broken between words, and within a word only where it is wider than a line. A
 * number stays with its unit.
 */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.replace(UNIT, `$1${GLUE}`).split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (textWidth(longer) <= width) {
            line = longer;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = word;
        while (textWidth(line) > width) {
            const start = takeStart(line, width) || [...line].slice(0, 1).join('');
            lines.push(start);
            line = line.slice(start.length);
        }
    }
    if (line !== '' || lines.length === 0)
        lines.push(line);
    return lines.map((each) => each.replaceAll(GLUE, ' '));
}


/***/ }),

/***/ 84113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ chooseGitTag)
/* harmony export */ });
/* harmony import */ var semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53331);
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56650);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32218);



/**
 * Of several git tags on one commit the one that it is published as: the highest version, else the last by name.
 * @param tagPrefix what the tags of the component start with that is published; those of others don't count
 */
function chooseGitTag(tags, tagPrefix = '') {
    const own = tags.flatMap((tag) => {
        const version = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .componentOf */ .D5)(tag, tagPrefix);
        return version === undefined ? [] : [{ tag, version }];
    });
    const [highest] = own
        .filter(({ version }) => semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__(version) !== null)
        .toSorted((a, b) => semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_0__(a.version, b.version));
    const last = own.map(({ tag }) => tag).toSorted();
    return highest?.tag ?? last.at(-1);
}


/***/ }),

/***/ 32218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ componentOf),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Tb: () => (/* binding */ componentTagOf),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   cO: () => (/* binding */ tagOf)
/* harmony export */ });
const DEFAULT_SHORT_SHA_LENGTH = 7;
function shortSha({ sha = '', shortShaLength = DEFAULT_SHORT_SHA_LENGTH }) {
    return sha.slice(0, shortShaLength);
}
function branchOf({ ref }) {
    return behind(ref, 'refs/heads/');
}
/** The whole name of the git tag. */
function tagOf({ ref }) {
    return behind(ref, 'refs/tags/');
}
/** The git tag without what says which component it is of; undefined for a tag of another one. */
function componentTagOf({ tagPrefix = '', ...context }) {
    const tag = tagOf(context);
    return tag === undefined ? undefined : componentOf(tag, tagPrefix);
}
/**
 * `api` is the prefix of `api/v1.2.3` and of `api@1.2.3`, which both are what is behind. Of `api-gateway/v1.2.3` it is not: that
 * is another component, so behind `-` and `_` a version has to come. `api-` and `api-v` are prefixes as they stand.
 */
function componentOf(tag, tagPrefix) {
    const rest = behind(tag, tagPrefix);
    if (tagPrefix === '' || rest === undefined)
        return rest;
    if (/(?:^|[/@_-])v?$/i.test(tagPrefix))
        return rest.replace(/^[/@_-]/, '');
    return /^(?:[/@]|[_-](?=v?\d))(.*)$/is.exec(rest)?.[1];
}
function behind(text, prefix) {
    return text?.startsWith(prefix) ? text.slice(prefix.length) : undefined;
}


/***/ })

};
