export const id = 8543;
export const ids = [8543];
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

/***/ 13412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comment: () => (/* binding */ comment_comment)
});

// EXTERNAL MODULE: ./inputs/commands/comment.js
var comment = __webpack_require__(72529);
// EXTERNAL MODULE: ./inputs/parse.js + 21 modules
var parse = __webpack_require__(59047);
// EXTERNAL MODULE: ./inputs/raw.js
var inputs_raw = __webpack_require__(76371);
// EXTERNAL MODULE: ./publish/problems.js
var problems = __webpack_require__(38515);
// EXTERNAL MODULE: ./publish/pull-request/comment.js + 1 modules
var pull_request_comment = __webpack_require__(59543);
// EXTERNAL MODULE: ./publish/read-result.js
var read_result = __webpack_require__(62741);
;// CONCATENATED MODULE: ./report/claims.js
/** Whether a result says, anywhere in it, that a registry has something of the run's: somebody may deploy that. */
function claimsToHavePublished(result) {
    const { status, pushed, image, digest, images, platforms, attestations } = result;
    if (pushed || image !== null || digest !== null || isPublished(status))
        return true;
    if (images.some((each) => each.digest !== null || each.pinned !== null || each.reference !== null))
        return true;
    if (images.some(({ tags }) => tags.some(({ state }) => state !== 'planned' && state !== 'skipped')))
        return true;
    const blobs = [
        ...platforms.flatMap(({ config, layers }) => [config, ...layers]),
        ...attestations.flatMap((attestation) => attestation.blobs),
    ];
    return blobs.some(({ transfers }) => transfers.some(isSent)) || isSomethingSent(result);
}
function isPublished(status) {
    switch (status) {
        case 'published':
        case 'unchanged':
        case 'skipped':
            return true;
        case 'built':
        case 'refused':
        case 'failed':
        case 'cancelled':
            return false;
        default:
            return status;
    }
}
function isSent({ state }) {
    return state === 'uploaded' || state === 'mounted';
}
function isSomethingSent({ transfer }) {
    return transfer.uploadedBytes > 0 || transfer.mountedBytes > 0;
}

// EXTERNAL MODULE: ./report/decide-comment.js
var decide_comment = __webpack_require__(98660);
// EXTERNAL MODULE: ./report/failure.js
var failure = __webpack_require__(61200);
// EXTERNAL MODULE: ./commands/failed-with.js
var failed_with = __webpack_require__(11658);
;// CONCATENATED MODULE: ./commands/comment.js










/** A result with a thousand layers has a megabyte; somebody else may have made this one. */
const LIMIT = 16_000_000;
/**
 * Comments on a pull request with a saved result, in a job that may write there. The result may come from a job that
 * could not, and that somebody else's code ran in: what it says is checked, rendered and believed no further.
 * @returns the exit code.
 */
async function comment_comment(ports, raw) {
    const options = (0,parse/* parseOptions */.A)(comment/* COMMENT */.Y, raw, []);
    if (!options.ok)
        return (0,problems.refuseInputs)(ports, options.error);
    const { result: path, githubToken, comment: wanted } = options.value;
    const { host } = ports;
    host.mask(githubToken);
    try {
        const result = await (0,read_result/* readResult */.U)(ports, { input: (0,inputs_raw/* spellingOf */.k)(raw, 'result'), path, limit: LIMIT });
        await (0,pull_request_comment/* withPullRequests */.IB)(ports, githubToken, async (pulls) => {
            const built = await pulls.current();
            if (built === undefined) {
                host.show({
                    kind: 'info',
                    text: 'No open pull request has what was built as its head: nothing to do',
                });
                return;
            }
            const isForeign = built.pullRequest.fromFork;
            if (isForeign)
                refuseClaims(result);
            const decision = (0,decide_comment/* decideComment */.O)(wanted, built.pullRequest, result);
            if (decision !== 'nothing')
                await (0,pull_request_comment/* tellResult */.F7)(ports, pulls, built, { decision, result, isForeign });
        });
        return 0;
    }
    catch (error) {
        return (0,failed_with/* failedWith */.M)(ports, error);
    }
}
/** Somebody may deploy what a comment of ours says was published. */
function refuseClaims(result) {
    if (!claimsToHavePublished(result))
        return;
    throw new failure/* Failure */.HR({
        code: 'foreign-claim',
        phase: 'report',
        message: 'the result says that a pull request from a fork was published, which no run of one is',
        hint: 'it is not what Layerwise has written there; look at what the pull request changes',
    });
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

/***/ 59543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rh: () => (/* binding */ commentOnPullRequest),
  F7: () => (/* binding */ tellResult),
  IB: () => (/* binding */ withPullRequests)
});

// EXTERNAL MODULE: ./hosts/pull-requests.js
var pull_requests = __webpack_require__(70423);
// EXTERNAL MODULE: ./report/decide-comment.js
var decide_comment = __webpack_require__(98660);
;// CONCATENATED MODULE: ./publish/pull-request/sticky-comment.js
/** Puts the text where it was put before: one comment, and the same one, however many runs there are. */
async function placeComment(pulls, comment) {
    const { pullRequest, marker, body, mayCreate } = comment;
    let found = await pulls.findComments(pullRequest, marker);
    if (found.length === 0) {
        if (!mayCreate)
            return 'none';
        const created = await pulls.createComment(pullRequest, body);
        // Another run may have looked when neither had written, or a request that seemed lost have arrived: the oldest stays.
        found = await pulls.findComments(pullRequest, marker);
        if ((found[0]?.id ?? created.id) === created.id)
            return 'created';
    }
    const [oldest, ...surplus] = found;
    if (oldest === undefined)
        return 'none';
    await pulls.editComment(oldest.id, body);
    for (const { id } of surplus)
        await pulls.removeComment(id);
    return 'edited';
}

;// CONCATENATED MODULE: ./publish/pull-request/comment.js
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



/** Longer than this nobody waits for what is only said beside the result. */
const LIMIT_MS = 10_000;
/**
 * Tells the result beside the pull request. The run has ended as it has: whatever becomes of the comment is said, and
 * changes nothing; the job summary has the same.
 */
async function commentOnPullRequest(ports, { comment, githubToken }, result) {
    const { host, signal } = ports;
    const { pullRequest, runUrl } = await host.context('workflow', undefined);
    const decision = (0,decide_comment/* decideComment */.O)(comment, pullRequest, result);
    if (decision === 'nothing' || pullRequest === undefined || githubToken === undefined)
        return;
    try {
        await withPullRequests(ports, githubToken, async (pulls) => {
            await tellResult(ports, pulls, { pullRequest, runUrl }, { decision, result });
        });
    }
    catch (error) {
        if (!signal.aborted)
            showFailure(ports, pullRequest, error);
    }
}
/**
 * Opens the host's API for as long as somebody may wait for it.
 * @throws {HostApiError} also when the time is up, and where there are no pull requests.
 */
async function withPullRequests({ host, signal }, token, use, limitMs = LIMIT_MS) {
    if (host.pullRequests === undefined) {
        throw new pull_requests/* HostApiError */.N('there are no pull requests here', {
            hint: 'this works in a job of GitHub Actions only',
        });
    }
    const limit = AbortSignal.timeout(limitMs);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const pulls = __addDisposableResource(env_1, await host.pullRequests(token, AbortSignal.any([signal, limit])), true);
            await use(pulls);
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
        if (error !== limit.reason)
            throw error;
        throw new pull_requests/* HostApiError */.N(`no answer within ${limitMs / 1000} s`, { cause: error });
    }
}
/** @throws {HostApiError} */
async function tellResult({ host }, pulls, { pullRequest, runUrl }, { decision, result, isForeign = false }) {
    const { commentMarker, renderComment } = await Promise.all(/* import() */[__webpack_require__.e(7015), __webpack_require__.e(6593), __webpack_require__.e(5480)]).then(__webpack_require__.bind(__webpack_require__, 41042));
    const { number, headSha } = pullRequest;
    const placement = await placeComment(pulls, {
        pullRequest: number,
        marker: commentMarker(result),
        body: renderComment(result, { commit: headSha, runUrl, isForeign }),
        mayCreate: decision === 'post',
    });
    host.show({ kind: 'info', text: `${PLACEMENTS[placement]} pull request ${number}` });
}
const PLACEMENTS = {
    created: 'Commented on',
    edited: 'Edited the comment on',
    none: 'Nothing changed that is worth a comment on',
};
function showFailure({ host }, { number, fromFork }, error) {
    const why = error instanceof Error ? error.message : String(error);
    const text = `no comment on pull request ${number}, but in the job summary: ${why}`;
    if (error instanceof pull_requests/* HostApiError */.N && error.isForbidden) {
        const way = fromFork
            ? 'A pull request from a fork has a token that only reads; the README shows a workflow that comments for it.'
            : 'For comments give the job "permissions: pull-requests: write"; without them set "comment: never".';
        host.show({ kind: 'notice', text: `${text}. ${way}` });
        return;
    }
    const hint = error instanceof pull_requests/* HostApiError */.N ? error.hint : undefined;
    host.show({ kind: 'warning', text, ...(hint !== undefined && { hint }) });
}


/***/ }),

/***/ 62741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readResult)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38515);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82619);


/**
 * A result that a run has saved.
 * @throws {WrongInputs} when it isn't there, is too large or is no result.
 */
async function readResult(ports, source) {
    const text = await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .y)(ports, source);
    const { parseResult } = await Promise.all(/* import() */[__webpack_require__.e(8146), __webpack_require__.e(7846), __webpack_require__.e(8861)]).then(__webpack_require__.bind(__webpack_require__, 18861));
    const result = parseResult(text);
    if (!result.ok)
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .WrongInputs */ .L([(0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongText */ .x)(source, result.error)]);
    return result.value;
}


/***/ }),

/***/ 98660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decideComment)
/* harmony export */ });
/**
 * What a run has to say beside its pull request. Few people read a bot's, and a run that was cancelled mostly was for
 * one that comes after it.
 */
function decideComment(wanted, pullRequest, result) {
    // Without an image there is nothing that the comment is about, nor found again by.
    if (wanted === 'never' || pullRequest === undefined || result.images.length === 0)
        return 'nothing';
    if (result.status === 'cancelled')
        return 'nothing';
    if (wanted === 'always')
        return 'post';
    if (pullRequest.byBot)
        return 'nothing';
    return isWorthReading(result) ? 'post' : 'update';
}
/** Configs and attestations are new with every build: they alone are no change. */
function isWorthReading({ exitCode, platforms, budgets, baseline }) {
    if (exitCode !== 0)
        return true;
    if (budgets.some(({ outcome }) => outcome === 'exceeded'))
        return true;
    if (baseline?.platforms.some(({ size, previousSize }) => size !== previousSize))
        return true;
    return platforms.some(({ layers }) => layers.some(({ transfers }) => transfers.some(({ bytes }) => bytes > 0)));
}


/***/ })

};
