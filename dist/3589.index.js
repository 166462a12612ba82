export const id = 3589;
export const ids = [3589,5970];
export const modules = {

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

/***/ 39255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   vN: () => (/* binding */ formatSignedBytes),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
/** Decimal units, as registries and `docker images` show them: 1 kB is 1000 B. Three digits, or four before 1 kB. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    // 999.95 would be shown as 1000.0.
    while (unit < UNITS.length - 1 && value >= (unit === 0 ? 1000 : 999.5)) {
        value /= 1000;
        unit += 1;
    }
    const digits = unit > 0 && value < 99.95 ? 1 : 0;
    return `${value.toFixed(digits)} ${UNITS[unit]}`;
}
/** `96 %` of a whole; never 100 % or 0 % of what is only nearly so. Undefined when there is no whole. */
function formatShare(part, whole) {
    if (whole <= 0)
        return undefined;
    if (part >= whole)
        return '100 %';
    if (part <= 0)
        return '0 %';
    const percent = Math.round((part / whole) * 100);
    if (percent >= 100)
        return 'over 99 %';
    return percent < 1 ? 'under 1 %' : `${percent} %`;
}
/** `+1.2 MB`, `−4 B`; `0 B` of what stayed as it was. */
function formatSignedBytes(bytes) {
    return sign(bytes) + formatBytes(Math.abs(bytes));
}
/**
 * How a size changed: `+2.0 %`, `−12 %`; in bytes where percent would say nothing (a thousandth or less, or more than
 * tenfold); `same`.
 */
function formatChange(now, before) {
    const bytes = now - before;
    if (bytes === 0)
        return 'same';
    const percent = (Math.abs(bytes) * 100) / before;
    if (percent <= 0.1 || percent >= 1000)
        return formatSignedBytes(bytes);
    return `${sign(bytes)}${percent < 9.95 ? percent.toFixed(1) : Math.round(percent)} %`;
}
function sign(value) {
    return value > 0 ? '+' : value < 0 ? '−' : '';
}
/** `5 %`, `12.5 %`: one decimal, and more where it takes them to be told from the number `beside` it. */
function formatPercent(percent, beside) {
    return `${decimal(percent, beside)} %`;
}
/** The distance of two percentages, `7 points`. */
function formatPoints(a, b) {
    const points = decimal(Math.abs(a - b), 0);
    return `${points} ${points === '1' ? 'point' : 'points'}`;
}
const MOST_DECIMALS = 9;
function decimal(value, beside) {
    for (let digits = 1;; digits += 1) {
        const rounded = Number(value.toFixed(digits));
        if (rounded !== Number(beside.toFixed(digits)) || value === beside || digits === MOST_DECIMALS)
            return String(rounded).replace('-', '−');
    }
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
