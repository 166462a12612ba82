export const id = 9999;
export const ids = [9999];
export const modules = {

/***/ 51004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   nn: () => (/* binding */ joinParts),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
const SEPARATOR = '\n\n';
/**
 * The parts as one text of at most `limit`: the largest ones give way to their notes, never a cut in the middle. Where
 * even the notes are too many, one stands for all that can be left out.
 */
function joinParts(parts, limit, lengthOf = bytesOf) {
    const sized = parts.map((part) => {
        const length = lengthOf(part.markdown);
        return { part, length, saves: part.note === undefined ? 0 : length - lengthOf(part.note) };
    });
    let total = sized.reduce((sum, { length }) => sum + length + SEPARATOR.length, 0);
    const folded = new Set();
    for (const { part, saves } of sized.toSorted((a, b) => b.saves - a.saves)) {
        if (total <= limit || saves <= 0)
            break;
        folded.add(part);
        total -= saves;
    }
    const text = join(parts.map((part) => (folded.has(part) ? (part.note ?? '') : part.markdown)));
    if (total <= limit)
        return text;
    const first = parts.findIndex(({ note }) => note !== undefined);
    const rest = (index) => (index === first ? leftOut('everything else') : '');
    const shortest = join(parts.map((part, index) => (part.note === undefined ? part.markdown : rest(index))));
    return lengthOf(shortest) < lengthOf(text) ? shortest : text;
}
function join(texts) {
    return `${texts.filter((text) => text !== '').join(SEPARATOR)}\n`;
}
/** As GitHub measures a job summary. */
function bytesOf(text) {
    return encoder.encode(text).length;
}
const encoder = new TextEncoder();
/** What stands in the place of a part. */
function leftOut(what) {
    return `_Left out here, because the report would be too long: ${what}. The result as JSON has all of it._`;
}
/** A part that can be folded. In the summary Markdown is not read. */
function details(summary, markdown, isOpen) {
    return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${markdown}\n\n</details>`;
}


/***/ }),

/***/ 49999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPromotionMarkdown: () => (/* binding */ renderPromotionMarkdown)
/* harmony export */ });
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20103);
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39255);
/* harmony import */ var _text_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85098);
/* harmony import */ var _text_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3924);
/* harmony import */ var _text_transfer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95485);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51004);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8203);







const LIMIT = 1_000_000;
const MOST_BLOBS = 100;
/** A promotion for a job summary or a comment. */
function renderPromotionMarkdown(report) {
    const { images, notes } = report;
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .joinParts */ .nn)([
        { markdown: `**${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_promotion_js__WEBPACK_IMPORTED_MODULE_2__/* .promotionHeadline */ .Wd)(report))}.**` },
        ...images.flatMap((image) => imageParts(report, image)),
        ...notes.map((note) => ({ markdown: `> ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(note)}.` })),
    ], LIMIT);
}
function imageParts(report, image) {
    const tags = image.tags.map((tag) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(tag.tag), tag.state, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .proseCell */ .qy)((0,_text_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .tagNote */ .v)(tag))]);
    return [
        { markdown: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(image.pinned ?? image.name, 500) },
        ...(image.error === null ? [] : [{ markdown: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(image.error.message)}.` }]),
        ...(tags.length === 0 ? [] : [{ markdown: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Tag', 'State', 'Why'], tags) }]),
        ...blobParts(report, image),
    ];
}
function blobParts(report, { name }) {
    const blobs = (0,_promotion_js__WEBPACK_IMPORTED_MODULE_2__/* .promotedBlobs */ .jy)(report, name, MOST_BLOBS);
    const unlisted = (0,_promotion_js__WEBPACK_IMPORTED_MODULE_2__/* .unlistedTexts */ .BO)(blobs).map((text) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(text)}.`);
    if (blobs.shown.length === 0)
        return unlisted.map((markdown) => ({ markdown }));
    const rows = blobs.shown.map(({ digest, size, transfer }) => [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestText */ .M)(digest)),
        (0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(size),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .proseCell */ .qy)((0,_text_transfer_js__WEBPACK_IMPORTED_MODULE_6__/* .transferText */ .RU)([transfer], 'time')),
    ]);
    const body = [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Blob', 'Size', 'Transfer'], rows), ...unlisted].join('\n\n');
    return [
        {
            markdown: (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(name)}, what was sent`, body, false),
            note: `_Left out here, because the report would be too long: what was sent to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(name)}. The JSON has all of it._`,
        },
    ];
}


/***/ }),

/***/ 8203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   qy: () => (/* binding */ proseCell),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14567);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64074);
/* harmony import */ var _text_text_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82628);



// Text that others wrote goes into code spans: there GitHub, GitLab and Gitea see no mentions, links, references,
// images or HTML. https://github.github.com/gfm/#code-spans
/** Longer runs are cut: cmark takes 80 back-ticks at most for a fence. */
const LONGEST_RUN = 8;
/** A code span, for anywhere but a table. Empty text gives a dash. */
function codeSpan(text, length = 200) {
    const line = (0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_1__/* .cutEnd */ .ym)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(text), length).replace(/`{9,}/g, `${'`'.repeat(LONGEST_RUN)}…`);
    if (line === '')
        return '—';
    const runs = line.match(/`+/g) ?? [];
    const fence = '`'.repeat(1 + Math.max(0, ...runs.map((run) => run.length)));
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** A code span in a table's cell, where a pipe ends the cell even within code. */
function codeCell(text, length = 200) {
    const span = codeSpan(text, length);
    // What a backslash before an escaped pipe means is read in two ways.
    return span.includes('\\|') ? entityCode((0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_1__/* .cutEnd */ .ym)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(text), length)) : cell(span);
}
/** Code without a character that Markdown could take for its own. */
function entityCode(line) {
    return `<code>${line.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}
/** @see https://github.github.com/gfm/#example-200 */
function cell(markdown) {
    return markdown.replaceAll('|', '\\|');
}
/** Titles of columns of numbers. */
const NUMBERS = /^(?:#|Size|Then|Now|A|B|Change|Uploaded|Reused|To pull|Limit|Actual|Images|Saved|Alone)$/;
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((title) => (NUMBERS.test(title) ? '---:' : '---'));
    return [line(head), line(rule), ...rows.map(line)].join('\n');
}
const WORD = /^["'(]?[\p{L}\p{M}]+(?:[-'’/][\p{L}\p{M}]+)*["')]?[.,;:!?]?$/u;
const NUMBER = /^\(?[0-9]+(?:\.[0-9]+)?\)?[.,;:]?$/;
const SIGN = /^[%—–·][.,;:]?$/;
/**
 * A sentence in which names, paths and the like stand among words: what is no plain word becomes a code span, so that
 * nothing in it can be a mention, a link, a reference or HTML.
 */
function prose(text, length = 1000) {
    return sentence(text, length, codeSpan);
}
/** The same in a table's cell. */
function proseCell(text, length = 300) {
    return sentence(text, length, codeCell);
}
function sentence(text, length, code) {
    const line = (0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_1__/* .cutEnd */ .ym)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(text), length);
    if (line === '')
        return '';
    const parts = [];
    for (const word of line.split(' ')) {
        const isCode = !(WORD.test(word) || NUMBER.test(word) || SIGN.test(word));
        const last = parts.at(-1);
        if (last !== undefined && last.isCode === isCode)
            last.text += ` ${word}`;
        else
            parts.push({ isCode, text: word });
    }
    const markdown = parts.map((part) => (part.isCode ? codeProse(part.text, code) : part.text)).join(' ');
    // At a line's start "1." would be a list.
    return markdown.replace(/^([0-9]+)\.(?![0-9])/, '$1\\.');
}
/** Punctuation at the end belongs to the sentence. */
function codeProse(text, code) {
    const [, name = '', end = ''] = /^(.*?)([.,;:]?)$/su.exec(text) ?? [];
    return name === '' ? code(text, 1000) : `${code(name, 1000)}${end}`;
}
/** Code in a line of HTML, such as a `<summary>`, in which Markdown is not read. */
function htmlCode(text) {
    return `<code>${(0,_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .Z)((0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_1__/* .cutEnd */ .ym)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(text), 200))}</code>`;
}


/***/ }),

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

/***/ 14567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeHtml)
/* harmony export */ });
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** For an element's content, and for an attribute in quotes. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
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
