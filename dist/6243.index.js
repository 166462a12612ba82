export const id = 6243;
export const ids = [6243];
export const modules = {

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

/***/ 36243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSharing: () => (/* binding */ renderSharing)
/* harmony export */ });
/* harmony import */ var _sharing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15334);
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39255);
/* harmony import */ var _text_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85098);
/* harmony import */ var _text_largest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9316);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64074);
/* harmony import */ var _text_text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82628);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62374);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71219);








/** What many images share, for a terminal or a CI log, in 60 to 120 columns. */
function renderSharing(report, options) {
    const width = (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .tableWidth */ .PF)(options.width);
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .paintWith */ .H)(options.colour);
    const layout = { width, bar: !options.colour || width < 72 ? 0 : width < 100 ? 8 : 16 };
    return [
        [
            ...(0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_sharing_js__WEBPACK_IMPORTED_MODULE_3__/* .sharingHeadline */ .tP)(report), width).map(paint.strong),
            ...(0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_sharing_js__WEBPACK_IMPORTED_MODULE_3__/* .sharingFacts */ .wm)(report), width).map(paint.faint),
        ],
        layerTable(report, options.top, layout, paint),
        imageTable(report, options.top, layout, paint),
    ]
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
}
function layerTable({ layers, images }, top, layout, paint) {
    const { shown, rest } = (0,_sharing_js__WEBPACK_IMPORTED_MODULE_3__/* .topLayers */ .Yu)(layers, top);
    if (shown.length === 0)
        return [];
    const scale = (0,_text_largest_js__WEBPACK_IMPORTED_MODULE_4__/* .largest */ .n)(shown.map(({ savedBytes }) => savedBytes));
    const used = _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_WIDTH */ .Sh +
        3 * (_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_WIDTH */ .H0 + _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd.length) +
        (layout.bar === 0 ? 0 : layout.bar + _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd.length) +
        _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd.length;
    const isOne = new Set(images.map(({ registry }) => registry)).size === 1;
    const line = (layer) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)([
        (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestText */ .M)(layer.digest),
        (0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padStart */ .CF)((0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(layer.size), _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_WIDTH */ .H0),
        (0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padStart */ .CF)(String(layer.images), _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_WIDTH */ .H0),
        (0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padStart */ .CF)((0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(layer.savedBytes), _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_WIDTH */ .H0),
        ...drawn(layer.savedBytes, scale, layout, paint.good),
        paint.faint(whereText(layer, isOne, layout.width - used)),
    ]);
    return [
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)([
            paint.strong((0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)('Shared layer', _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_WIDTH */ .Sh)),
            ...['size', 'images', 'saved'].map((title) => paint.faint((0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padStart */ .CF)(title, _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_WIDTH */ .H0))),
        ]),
        ...shown.map(line),
        ...(rest.count === 0 ? [] : [paint.faint(`and ${rest.count} more, ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(rest.bytes)} saved`)]),
    ];
}
/** Platforms by name where there is room for all of them. */
function whereText({ platforms, registry }, isOneRegistry, room) {
    const where = isOneRegistry ? '' : ` in ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .w)(registry)}`;
    const names = `${platforms.map(_text_plain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .w).join(', ')}${where}`;
    return (0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(names) <= room ? names : (0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cutEnd */ .ym)(`${platforms.length} platforms${where}`, room);
}
function imageTable({ images }, top, layout, paint) {
    const { shown, rest } = (0,_sharing_js__WEBPACK_IMPORTED_MODULE_3__/* .topImages */ .ur)(images, top);
    if (shown.length === 0)
        return [];
    const scale = (0,_text_largest_js__WEBPACK_IMPORTED_MODULE_4__/* .largest */ .n)(shown.map(({ aloneBytes }) => aloneBytes));
    const used = 2 * (_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_WIDTH */ .H0 + _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd.length) + (layout.bar === 0 ? 0 : layout.bar + _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd.length);
    const name = (image) => (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .w)((0,_sharing_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(image));
    const names = Math.min(layout.width - used, (0,_text_largest_js__WEBPACK_IMPORTED_MODULE_4__/* .largest */ .n)(shown.map((image) => (0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(name(image))), 'Image'.length));
    return [
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)([
            paint.strong((0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)('Image', names)),
            ...['size', 'alone'].map((title) => paint.faint((0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padStart */ .CF)(title, _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_WIDTH */ .H0))),
        ]),
        ...shown.map((image) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)([
            (0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)(cutStart(name(image), names), names),
            (0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padStart */ .CF)((0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(image.size), _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_WIDTH */ .H0),
            (0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padStart */ .CF)((0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(image.aloneBytes), _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_WIDTH */ .H0),
            ...drawn(image.aloneBytes, scale, layout, paint.note),
        ])),
        ...(rest.count === 0 ? [] : [paint.faint(`and ${rest.count} more, ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(rest.bytes)} alone`)]),
    ];
}
function drawn(bytes, scale, layout, colour) {
    if (layout.bar === 0)
        return [];
    return [colour((0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)((0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .bar */ .M)(scale === 0 ? 0 : bytes / scale, layout.bar), layout.bar))];
}
/** A reference says most at its end; it is ASCII, a cell a character. */
function cutStart(text, width) {
    return text.length <= width ? text : `…${text.slice(text.length - width + 1)}`;
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


/***/ })

};
