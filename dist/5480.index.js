export const id = 5480;
export const ids = [5480];
export const modules = {

/***/ 41042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentMarker: () => (/* binding */ commentMarker),
  renderComment: () => (/* binding */ renderComment)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./report/markdown.js
var markdown = __webpack_require__(96593);
// EXTERNAL MODULE: ./report/text/headline.js
var headline = __webpack_require__(26766);
// EXTERNAL MODULE: ./report/markdown/budgets.js
var budgets = __webpack_require__(91708);
// EXTERNAL MODULE: ./report/markdown/comparison.js
var comparison = __webpack_require__(84301);
// EXTERNAL MODULE: ./report/markdown/parts.js
var markdown_parts = __webpack_require__(51004);
// EXTERNAL MODULE: ./report/text/bytes.js
var text_bytes = __webpack_require__(39255);
// EXTERNAL MODULE: ./report/text/comparison.js
var text_comparison = __webpack_require__(99735);
// EXTERNAL MODULE: ./report/markdown/text.js
var markdown_text = __webpack_require__(8203);
;// CONCATENATED MODULE: ./report/markdown/platforms.js




/** A row a platform: how large it is, how that changed, and what it cost. Empty when nothing is known of any. */
function platformParts(result) {
    const { platforms, baseline, pushed } = result;
    if (platforms.length === 0)
        return [];
    const told = new Set();
    const rows = platforms.map((platform) => {
        const cost = costOf(platform, result, told);
        const compared = baseline?.platforms.find((each) => each.platform === platform.platform);
        return [
            (0,markdown_text/* codeCell */.MZ)(platform.platform),
            (0,text_bytes/* formatBytes */.z3)(platform.size),
            ...(baseline === null ? [] : [compared === undefined ? '—' : (0,text_comparison/* changeText */.k0)(compared, true)]),
            ...(pushed ? costCells(cost) : []),
            ...(baseline === null ? [] : [compared === undefined ? '—' : (0,text_bytes/* formatBytes */.z3)(compared.downloadBytes)]),
        ];
    });
    const head = [
        ...['Platform', 'Size'],
        ...(baseline === null ? [] : ['Change']),
        ...(pushed ? ['Uploaded', 'Reused'] : []),
        ...(baseline === null ? [] : ['To pull']),
    ];
    return [{ markdown: (0,markdown_text/* table */.tp)(head, rows), note: (0,markdown_parts/* leftOut */.ig)(`${rows.length} platforms`) }];
}
/**
 * In every repository together. A blob counts for the first platform that has it, so that the rows make up the whole;
 * `told` is what earlier rows have counted.
 */
function costOf(platform, { attestations }, told) {
    const own = attestations.filter((attestation) => attestation.platform === platform.platform);
    const blobs = [platform.config, ...platform.layers, ...own.flatMap((attestation) => attestation.blobs)];
    const cost = { uploaded: 0, reused: 0, isKnown: true };
    for (const { digest, size, transfers } of blobs) {
        for (const transfer of transfers) {
            const key = `${transfer.repository} ${digest}`;
            if (told.has(key))
                continue;
            told.add(key);
            cost.uploaded += transfer.bytes;
            if (isReused(transfer))
                cost.reused += size;
            if (transfer.state === 'unknown')
                cost.isKnown = false;
        }
    }
    return cost;
}
function isReused({ state }) {
    return state === 'exists' || state === 'mounted';
}
/** What is not wholly known is at least that much. */
function costCells({ uploaded, reused, isKnown }) {
    const cell = (bytes) => {
        if (isKnown)
            return (0,text_bytes/* formatBytes */.z3)(bytes);
        return bytes === 0 ? 'unknown' : `≥ ${(0,text_bytes/* formatBytes */.z3)(bytes)}`;
    };
    return [cell(uploaded), cell(reused)];
}

;// CONCATENATED MODULE: ./report/markdown/comment.js








/**
 * What GitHub's message about a comment that is too long names, in characters. (It takes four bytes for each of them, so
 * that no character is too long.) UTF-16 counts none less.
 */
const LIMIT = 65_536;
/** The result for a comment on a pull request: what it comes to, and all the rest folded. */
function renderComment(result, facts, limit = LIMIT) {
    return (0,markdown_parts/* joinParts */.nn)([
        { markdown: `${commentMarker(result)}\n${(0,markdown/* title */.DD)(result)}` },
        ...foreignParts(facts),
        { markdown: (0,markdown_text/* prose */.CS)(`${(0,headline/* headline */.P)(result, { why: false })}.`) },
        ...(0,markdown/* errorParts */.VU)(result),
        ...platformParts(result),
        ...folded('Images', (0,markdown/* pinnedParts */.LM)(result)),
        ...folded('Tags', (0,markdown/* tagParts */.$q)(result)),
        ...folded('Warnings', (0,markdown/* warningParts */.$_)(result)),
        ...(0,budgets/* budgetParts */.g)(result, false),
        ...(0,comparison/* comparisonParts */.Q)(result, false),
        ...folded('Advice', (0,markdown/* adviceParts */.dW)(result)),
        ...(0,markdown/* ledgerParts */.oI)(result, false),
        ...(0,markdown/* checkParts */.dD)(result),
        ...(0,markdown/* legParts */.Tg)(result),
        { markdown: foot(facts) },
    ], limit, ({ length }) => length);
}
/**
 * How the comment begins, so that the next run finds it: one for the images that are published together. Names of
 * images may come from others, who must not end the HTML comment.
 */
function commentMarker({ images }) {
    const names = images.map(({ name }) => name).toSorted();
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(names)).digest('hex');
    return `<!-- layerwise: ${hash.slice(0, 32)} -->`;
}
function foreignParts({ isForeign }) {
    if (isForeign !== true)
        return [];
    return [
        { markdown: '_From a fork: this is what the run there says of itself, and nobody has checked it._' },
    ];
}
function folded(summary, parts) {
    if (parts.length === 0)
        return [];
    const markdown = parts.map((part) => part.markdown).join('\n\n');
    return [{ markdown: (0,markdown_parts/* details */.zH)(summary, markdown, false), note: (0,markdown_parts/* leftOut */.ig)(summary.toLowerCase()) }];
}
function foot({ commit, runUrl }) {
    const of = (0,markdown_text/* codeSpan */.SS)(commit.slice(0, 7));
    return runUrl === undefined ? `Commit ${of}` : `Commit ${of} · [run](${runUrl})`;
}


/***/ }),

/***/ 8326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ excessSentence),
/* harmony export */   EL: () => (/* binding */ outcomeText),
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   Yf: () => (/* binding */ actualText),
/* harmony export */   nF: () => (/* binding */ resultBudget),
/* harmony export */   qe: () => (/* binding */ unknownSentence)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39255);

/** A verdict as the result has it. */
function resultBudget({ budget, ...verdict }) {
    const { value: limit, unit } = budget.limit;
    return { rule: budget.text, level: budget.level, ...verdict, limit, unit };
}
function limitText({ limit, unit }) {
    return unit === 'bytes' ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(limit) : `${limit} %`;
}
/** What it came to; a dash where that is not known. */
function actualText({ limit, actual, unit }) {
    if (actual === null)
        return '—';
    if (unit === 'percent')
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(actual, limit);
    return actual < 0 ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedBytes */ .vN)(actual) : (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(actual);
}
/** `kept`, `unknown`, `exceeded by 3.4 MB`. */
function outcomeText(budget) {
    return budget.outcome === 'exceeded' ? `exceeded by ${excessText(budget)}` : budget.outcome;
}
function excessText({ limit, actual, unit }) {
    const known = actual ?? limit;
    return unit === 'bytes' ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(Math.abs(known - limit)) : (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(known, limit);
}
/** What is too much or too little, and by how much: `linux/amd64 grew by 12 %, 7 points more than 5 %`. */
function excessSentence(verdict) {
    const { budget, platform } = verdict;
    const numbers = resultBudget(verdict);
    const actual = actualText(numbers);
    const than = `${excessText(numbers)} ${budget.type === 'reused' ? 'less' : 'more'} than ${limitText(numbers)}`;
    const ofPlatform = platform === null ? '' : ` of ${platform}`;
    switch (budget.type) {
        case 'uploaded':
            return `${actual}${ofPlatform} uploaded, ${than}`;
        case 'reused':
            return `${actual}${ofPlatform} reused, ${than}`;
        case 'size':
            return `${platform} has ${actual}, ${than}`;
        case 'growth':
            return `${platform} grew by ${actual}, ${than}`;
        default:
            return budget.type;
    }
}
/** Why a budget could not be held against a run. */
function unknownSentence({ budget, platform }, { platforms, baseline }) {
    const why = () => {
        if (platform !== null && !platforms.some((each) => each.platform === platform))
            return `the image has nothing for ${platform}`;
        if (budget.type !== 'growth')
            return 'what was sent is not known';
        return baseline === null
            ? 'there is nothing to compare with'
            : `${baseline.reference} has nothing for ${platform}`;
    };
    return `${budget.text} was not checked: ${why()}`;
}


/***/ }),

/***/ 85098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ digestText)
/* harmony export */ });
/** `sha256:` and twelve characters: enough to recognize, and told from a tag. */
function digestText(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
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


/***/ })

};
