export const id = 8898;
export const ids = [8898];
export const modules = {

/***/ 20103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ unlistedTexts),
/* harmony export */   Wd: () => (/* binding */ promotionHeadline),
/* harmony export */   jy: () => (/* binding */ promotedBlobs)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39255);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);


/** How it ended, in a sentence of plain text. */
function promotionHeadline(report) {
    const { status, source, images, transfer } = report;
    const name = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(source.reference);
    const where = count(images.length, 'repository', 'repositories');
    switch (status) {
        case 'promoted':
            return `Promoted ${name} to ${where}; ${costText(transfer)}`;
        case 'planned':
            return `Would promote ${name} to ${where}; nothing was written`;
        case 'refused':
            return `Refused to promote ${name}; nothing was written`;
        case 'cancelled':
            return `Cancelled the promotion of ${name}`;
        case 'failed': {
            const done = images.filter(({ error }) => error === null).length;
            return source.digest === null || done === 0
                ? `Failed to promote ${name}`
                : `Promoted ${name} to ${done} of ${where}; ${costText(transfer)}`;
        }
    }
}
/** `8.1 kB uploaded, over 99 % reused`. */
function costText({ uploadedBytes, existsBytes, mountedBytes }) {
    const reused = existsBytes + mountedBytes;
    const share = (0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(reused, reused + uploadedBytes);
    return `${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(uploadedBytes)} uploaded${share === undefined ? '' : `, ${share} reused`}`;
}
/** What was sent to one destination, the largest blobs first, and how much was mounted or there already. */
function promotedBlobs({ blobs }, repository, most) {
    const here = blobs.flatMap(({ transfers, ...blob }) => {
        const transfer = transfers.find((each) => each.repository === repository);
        return transfer === undefined ? [] : [{ ...blob, transfer }];
    });
    const of = (state) => here.filter(({ transfer }) => transfer.state === state);
    const sent = of('uploaded').toSorted((a, b) => b.size - a.size);
    // One that would be told as "and 1 more" takes no more room itself.
    const shown = sent.length === most + 1 ? sent : sent.slice(0, most);
    return {
        shown,
        rest: sumOf(sent.slice(shown.length)),
        mounted: sumOf(of('mounted')),
        there: sumOf(of('exists')),
    };
}
function sumOf(blobs) {
    return { count: blobs.length, bytes: blobs.reduce((sum, { size }) => sum + size, 0) };
}
/** `and 3 more, 4.2 MB`, `7 blobs mounted, 3.3 MB`: what is not listed. */
function unlistedTexts({ rest, mounted, there }) {
    const texts = [
        [rest, ({ count }) => `and ${count} more`],
        [mounted, (sum) => `${count(sum.count, 'blob', 'blobs')} mounted`],
        [there, (sum) => `${count(sum.count, 'blob', 'blobs')} there already`],
    ];
    return texts.flatMap(([sum, text]) => (sum.count === 0 ? [] : [`${text(sum)}, ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(sum.bytes)}`]));
}
function count(number, one, many) {
    return `${number} ${number === 1 ? one : many}`;
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

/***/ 88898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPromotion: () => (/* binding */ renderPromotion)
/* harmony export */ });
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20103);
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39255);
/* harmony import */ var _text_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85098);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64074);
/* harmony import */ var _text_text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82628);
/* harmony import */ var _text_transfer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95485);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62374);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71219);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85034);









/** Blobs that are listed for each destination. */
const MOST_BLOBS = 8;
/** A promotion for a terminal or a CI log, in 60 to 120 columns; only references may be longer. */
function renderPromotion(report, options) {
    const width = (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .tableWidth */ .PF)(options.width);
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .paintWith */ .H)(options.colour);
    const { images, notes, exitCode } = report;
    const pinned = images.flatMap((image) => (image.pinned === null ? [] : [(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .w)(image.pinned)]));
    return [
        [
            ...(0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_promotion_js__WEBPACK_IMPORTED_MODULE_5__/* .promotionHeadline */ .Wd)(report), width).map((line) => paint.strong(exitCode === 0 ? line : paint.bad(line))),
            ...(0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(sourceText(report), width).map(paint.faint),
        ],
        ...images.map((image) => imageLines(report, image, width, paint)),
        notes.flatMap((note) => (0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .w)(note), width)).map(paint.note),
        pinned.map(paint.strong),
    ]
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
}
/** `sha256:814b7cc8c096, version 1.2.3, commit 0a1b2c3`. */
function sourceText({ source: { digest, version, revision } }) {
    return [
        ...(digest === null ? [] : [(0,_text_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestText */ .M)(digest)]),
        ...(version === null ? [] : [`version ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .w)(version)}`]),
        ...(revision === null ? [] : [`commit ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .w)(revision).slice(0, 7)}`]),
    ].join(', ');
}
function imageLines(report, image, width, paint) {
    const blobs = (0,_promotion_js__WEBPACK_IMPORTED_MODULE_5__/* .promotedBlobs */ .jy)(report, image.name, MOST_BLOBS);
    const room = width - 2 - _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_WIDTH */ .Sh - _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_WIDTH */ .H0 - 2 * _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd.length;
    return [
        paint.strong((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .w)(image.name)),
        ...blobs.shown.map(({ digest, size, transfer }) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)([
            `  ${(0,_text_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestText */ .M)(digest)}`,
            (0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padStart */ .CF)((0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(size), _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_WIDTH */ .H0),
            paint.transfer(transfer.state, (0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cutEnd */ .ym)((0,_text_transfer_js__WEBPACK_IMPORTED_MODULE_8__/* .transferText */ .RU)([transfer], 'time'), room)),
        ])),
        ...(0,_promotion_js__WEBPACK_IMPORTED_MODULE_5__/* .unlistedTexts */ .BO)(blobs).map((text) => paint.faint(`  ${text}`)),
        ...(0,_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .tagLines */ .o)(image.tags, width, paint),
        ...(image.error === null
            ? []
            : (0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .w)(image.error.message), width - 2).map((line) => paint.bad(`  ${line}`))),
    ];
}


/***/ }),

/***/ 85034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ tagLines)
/* harmony export */ });
/* harmony import */ var _text_largest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9316);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64074);
/* harmony import */ var _text_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3924);
/* harmony import */ var _text_text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82628);




const STATE_WIDTH = 'created'.length;
/** A line a tag: its name, what became of it, and why. */
function tagLines(tags, width, paint) {
    const names = Math.min(32, (0,_text_largest_js__WEBPACK_IMPORTED_MODULE_1__/* .largest */ .n)(tags.map(({ tag }) => (0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(tag)))));
    const indent = 2 + names + 2 + STATE_WIDTH + 2;
    return tags.flatMap((tag) => {
        const name = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(tag.tag);
        const state = (0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)(tag.state, STATE_WIDTH);
        const notes = (0,_text_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .tagNote */ .v)(tag);
        const isLong = (0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(name) > names;
        const [first = '', ...more] = notes === '' ? [] : (0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(notes, width - indent);
        const rest = [
            `${(0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)(isLong ? '' : name, names)}  ${tagPaint(tag, paint)(state)}  ${paint.faint(first)}`,
            ...more.map((part) => ' '.repeat(indent - 2) + paint.faint(part)),
        ].map((part) => `  ${part}`.trimEnd());
        return isLong ? [...(0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(name, width - 2).map((part) => `  ${part}`), ...rest] : rest;
    });
}
function tagPaint({ state }, paint) {
    switch (state) {
        case 'created':
        case 'moved':
            return paint.good;
        case 'kept':
        case 'planned':
            return paint.faint;
        case 'skipped':
            return paint.note;
        case 'failed':
            return paint.bad;
        default:
            return state;
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
