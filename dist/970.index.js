export const id = 970;
export const ids = [970];
export const modules = {

/***/ 4912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(921);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6620);


/** What a run did, in one sentence of plain text. Without `why` where an error's own words stand beside it. */
function headline(result, { why } = { why: true }) {
    const ran = steps(result);
    switch (result.status) {
        case 'published':
            return sentence([cost(result), ran]);
        case 'unchanged':
            return sentence([
                `unchanged: ${target(result)} ${has(result)} exactly this image already`,
                moved(result),
                ran,
            ]);
        case 'built':
            return sentence(['built, and pushed nowhere', ran]);
        case 'skipped':
            return sentence(['nothing to do']);
        case 'refused':
            return sentence([`refused${why ? failure(result) : phase(result)}`, moved(result)]);
        case 'failed':
            return sentence([`failed${why ? failure(result) : phase(result)}`, sent(result), moved(result)]);
        case 'cancelled':
            return sentence([`cancelled${phase(result)}`, sent(result), moved(result)]);
        default:
            return result.status;
    }
}
function sentence(parts) {
    const text = parts.filter((part) => part !== undefined && part !== '').join('; ');
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function cost(result) {
    const { existsBytes, mountedBytes, uploadedBytes, unknownBytes } = result.transfer;
    const reused = existsBytes + mountedBytes;
    const known = reused + uploadedBytes;
    if (known + unknownBytes === 0)
        return `published to ${target(result)}`;
    if (unknownBytes > 0) {
        return known === 0
            ? `published to ${target(result)}; what was uploaded is unknown`
            : `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(uploadedBytes)} uploaded to ${target(result)}, ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(unknownBytes)} unknown`;
    }
    if (uploadedBytes === 0)
        return `all reused, nothing uploaded to ${target(result)}`;
    return `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T)(reused, known)} reused, ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(uploadedBytes)} uploaded to ${target(result)}`;
}
/** One repository by its name, several by their number. */
function target({ images }) {
    const [first] = images;
    if (first === undefined)
        return 'the registry';
    return images.length === 1 ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(first.name) : `${images.length} repositories`;
}
function has({ images }) {
    return images.length > 1 ? 'have' : 'has';
}
function steps({ legs }) {
    let all = 0;
    let cached = 0;
    for (const leg of legs) {
        if (leg.steps === null || leg.cached === null)
            return undefined;
        all += leg.steps;
        cached += leg.cached;
    }
    return all === 0 ? undefined : `${all - cached} of ${all} steps ran`;
}
const PHASES = {
    inputs: 'while reading the inputs',
    preflight: 'before the build',
    build: 'in the build',
    push: 'while pushing',
    observe: 'while reading what was sent',
    verify: 'while reading back what was pushed',
    gate: 'by a rule',
    tag: 'while setting tags',
    report: 'while reporting',
};
function phase({ error }) {
    return error === null ? '' : ` ${PHASES[error.phase]}`;
}
function failure(result) {
    const { error } = result;
    if (error === null)
        return '';
    const where = [error.repository, error.platform].filter((part) => part !== undefined).map(_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w);
    const message = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(error.message).replace(/\.$/, '');
    // A message that names the place doesn't need it twice.
    const missing = where.filter((part) => !message.includes(part));
    return `${phase(result)}${missing.length === 0 ? '' : ` (${missing.join(', ')})`}: ${message}`;
}
function sent({ transfer }) {
    return transfer.uploadedBytes === 0 ? undefined : `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(transfer.uploadedBytes)} had been uploaded`;
}
function moved({ images, pushed }) {
    const tags = images.flatMap((image) => image.tags);
    const set = tags.filter(({ state }) => state === 'created' || state === 'moved').length;
    if (set > 0)
        return `${set} of ${tags.length} tags set`;
    return tags.length > 0 || pushed ? 'no tag moved' : undefined;
}


/***/ }),

/***/ 2346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ instructionLine),
/* harmony export */   j: () => (/* binding */ shortInstruction)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6620);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1273);


const CONTINUATION = /[\\`][ \t]*\r?\n/g;
const FLAGS = /^(\S+) ((?:--\S+ )+)/;
const COPIES = /^(?:COPY|ADD) /i;
/** The source text of an instruction as one line. */
function instructionLine(source) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(source.slice(0, 8192).replace(CONTINUATION, ' '));
}
/**
 * An instruction in at most `width` cells. What says least goes first: flags, then where a COPY is from, then its
 * sources before its destination, then the end.
 */
function shortInstruction(source, width) {
    const line = instructionLine(source);
    if ((0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(line) <= width)
        return line;
    const shorter = COPIES.test(line) ? shorterCopies(line) : [withoutFlags(line, () => false)];
    const fitting = shorter.find((candidate) => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(candidate) <= width);
    return fitting ?? (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cutEnd */ .ym)(COPIES.test(line) ? line : (shorter[0] ?? line), width);
}
function shorterCopies(line) {
    const [verb = ''] = line.split(' ', 1);
    const destination = line.slice(line.lastIndexOf(' ') + 1);
    return [
        withoutFlags(line, (flag) => flag.startsWith('--from=')),
        withoutFlags(line, () => false),
        `${verb} … ${destination}`,
    ];
}
function withoutFlags(line, isKept) {
    const [all, verb = '', flags = ''] = FLAGS.exec(line) ?? [];
    if (all === undefined)
        return line;
    const given = flags.trim().split(' ');
    const kept = given.filter(isKept);
    return [verb, ...(kept.length < given.length ? ['…'] : []), ...kept, line.slice(all.length)].join(' ');
}


/***/ }),

/***/ 9207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ledgerByPlatform),
/* harmony export */   u: () => (/* binding */ ledgerRepositories)
/* harmony export */ });
/** The ledger by platform. A blob that several rows share is told by the first, and the others point there. */
function ledgerByPlatform(result) {
    const told = new Map();
    const tell = (digest, platform, number) => {
        const before = told.get(digest);
        if (before === undefined)
            told.set(digest, { platform, number });
        return before ?? null;
    };
    const platforms = result.platforms.map((platform) => {
        const layers = platform.layers.map((layer) => {
            const number = layer.index + 1;
            return {
                kind: 'layer',
                number,
                instruction: layer.instruction,
                line: layer.line,
                base: layer.base === true,
                reason: layer.reason?.message ?? null,
                size: layer.size,
                blobs: 1,
                transfers: layer.transfers,
                sameAs: tell(layer.digest, platform.platform, number),
            };
        });
        const { config } = platform;
        return {
            platform: platform.platform,
            digest: platform.digest,
            size: platform.size,
            layers: layers.length,
            rows: [
                ...layers,
                {
                    ...row('config', config.size, 1, config.transfers),
                    sameAs: tell(config.digest, platform.platform, null),
                },
                ...attestationRow(result, (name) => name === platform.platform),
            ],
        };
    });
    const names = new Set(result.platforms.map(({ platform }) => platform));
    const rest = attestationRow(result, (name) => name === null || !names.has(name));
    if (rest.length === 0)
        return platforms;
    return [...platforms, { platform: null, digest: null, size: null, layers: 0, rows: rest }];
}
function attestationRow(result, isWanted) {
    const wanted = result.attestations.filter(({ platform }) => isWanted(platform));
    const blobs = [...new Map(wanted.flatMap((a) => a.blobs).map((blob) => [blob.digest, blob])).values()];
    if (blobs.length === 0)
        return [];
    const size = blobs.reduce((sum, blob) => sum + blob.size, 0);
    return [
        row('attestations', size, blobs.length, blobs.flatMap((blob) => blob.transfers)),
    ];
}
function row(kind, size, blobs, transfers) {
    const none = { number: null, instruction: null, line: null, reason: null, sameAs: null };
    return { ...none, kind, base: false, size, blobs, transfers };
}
/** The repositories that the ledger speaks of: first those of the images, in their order. */
function ledgerRepositories(ledgers, result) {
    const seen = new Set(ledgers.flatMap(({ rows }) => rows.flatMap((r) => r.transfers.map((t) => t.repository))));
    const named = result.images.map(({ name }) => name).filter((name) => seen.has(name));
    return [...new Set([...named, ...seen])];
}


/***/ }),

/***/ 9970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./report/bytes.js
var report_bytes = __webpack_require__(921);
// EXTERNAL MODULE: ./report/digest-text.js
var digest_text = __webpack_require__(4066);
// EXTERNAL MODULE: ./report/duration.js
var duration = __webpack_require__(2764);
// EXTERNAL MODULE: ./report/headline.js
var headline = __webpack_require__(4912);
// EXTERNAL MODULE: ./report/instruction.js
var report_instruction = __webpack_require__(2346);
// EXTERNAL MODULE: ./report/ledger-rows.js
var ledger_rows = __webpack_require__(9207);
;// CONCATENATED MODULE: ./report/markdown-parts.js
const encoder = new TextEncoder();
const SEPARATOR = '\n\n';
/** The parts as one text of at most `limit` bytes: the largest ones give way to their notes, never a cut in the middle. */
function joinParts(parts, limit) {
    const sized = parts.map(({ markdown, note }) => ({
        markdown,
        note,
        bytes: bytesOf(markdown),
        saves: note === undefined ? 0 : bytesOf(markdown) - bytesOf(note),
    }));
    let total = sized.reduce((sum, { bytes }) => sum + bytes + SEPARATOR.length, 0);
    const folded = new Set();
    for (const part of sized.toSorted((a, b) => b.saves - a.saves)) {
        if (total <= limit || part.saves <= 0)
            break;
        folded.add(part);
        total -= part.saves;
    }
    const texts = sized.map((part) => (folded.has(part) ? (part.note ?? '') : part.markdown));
    return `${texts.filter((text) => text !== '').join(SEPARATOR)}\n`;
}
function bytesOf(text) {
    return encoder.encode(text).length;
}

// EXTERNAL MODULE: ./report/plain-text.js
var plain_text = __webpack_require__(6620);
// EXTERNAL MODULE: ./report/text-width.js + 7 modules
var text_width = __webpack_require__(1273);
;// CONCATENATED MODULE: ./report/markdown-text.js


// Text that others wrote goes into code spans: there GitHub, GitLab and Gitea see no mentions, links, references,
// images or HTML. https://github.github.com/gfm/#code-spans
/** Longer runs are cut: cmark takes 80 back-ticks at most for a fence. */
const LONGEST_RUN = 8;
/** A code span, for anywhere but a table. Empty text gives a dash. */
function codeSpan(text, length = 200) {
    const line = (0,text_width/* cutEnd */.ym)((0,plain_text/* plainText */.w)(text), length).replace(/`{9,}/g, `${'`'.repeat(LONGEST_RUN)}…`);
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
    return span.includes('\\|') ? entityCode((0,text_width/* cutEnd */.ym)((0,plain_text/* plainText */.w)(text), length)) : cell(span);
}
/** Code without a character that Markdown could take for its own. */
function entityCode(line) {
    return `<code>${line.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}
/** @see https://github.github.com/gfm/#example-200 */
function cell(markdown) {
    return markdown.replaceAll('|', '\\|');
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((title) => /^(?:#|Size|Exists|Mounted|Uploaded|Unknown)$/.test(title) ? '---:' : '---');
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
    const line = (0,text_width/* cutEnd */.ym)((0,plain_text/* plainText */.w)(text), length);
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
    return `<code>${htmlText(text)}</code>`;
}
function htmlText(text) {
    const entities = {
        '&': '&amp;',
        '<': '&lt;',
        '>': '&gt;',
        '"': '&quot;',
        "'": '&#39;',
    };
    return (0,text_width/* cutEnd */.ym)((0,plain_text/* plainText */.w)(text), 200).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

// EXTERNAL MODULE: ./report/tag-text.js
var tag_text = __webpack_require__(9032);
// EXTERNAL MODULE: ./report/transfer-text.js
var transfer_text = __webpack_require__(655);
;// CONCATENATED MODULE: ./report/markdown.js











const LIMIT = 1_000_000;
/** Tables with more rows than this in all are folded, so that the summary can be looked over. */
const OPEN_ROWS = 40;
/** The whole result for a job summary: what to deploy first, then the cost of every layer. */
function renderMarkdown(result, { limit = LIMIT } = {}) {
    const ledgers = (0,ledger_rows/* ledgerByPlatform */.a)(result);
    const repositories = (0,ledger_rows/* ledgerRepositories */.u)(ledgers, result);
    const isOpen = ledgers.reduce((sum, { rows }) => sum + rows.length, 0) <= OPEN_ROWS;
    return joinParts([
        { markdown: title(result) },
        { markdown: prose(`${(0,headline/* headline */.P)(result, { why: false })}.`) },
        ...errorParts(result),
        ...pinnedParts(result),
        ...tagParts(result),
        ...warningParts(result),
        ...ledgers.map((ledger) => platformPart(ledger, repositories, isOpen)),
        ...legParts(result),
    ], limit);
}
const MARKS = {
    published: '✅ Published',
    unchanged: '✅ Unchanged',
    built: '✅ Built',
    skipped: '⏭️ Skipped',
    refused: '⛔ Refused',
    failed: '❌ Failed',
    cancelled: '⏹️ Cancelled',
};
function title({ status, exitCode, images, version }) {
    const mark = exitCode !== 0 && status === 'published' ? '⚠️ Published in part' : MARKS[status];
    const [first] = images;
    const name = first === undefined ? '' : ` ${codeSpan(first.name)}`;
    return `### ${mark}${name}${version === null ? '' : ` ${codeSpan(version)}`}`;
}
/** An error's words hold instructions, paths and addresses: they stay as they are. */
function errorParts({ error }) {
    if (error === null)
        return [];
    return [
        { markdown: codeBlock([(0,plain_text/* plainText */.w)(error.message)]) },
        ...(error.hint === null ? [] : [{ markdown: prose(error.hint) }]),
    ];
}
/** No reference can hold a back-tick; in other words one more or less says the same. */
function codeBlock(lines) {
    return `\`\`\`text\n${lines.map((line) => line.replaceAll('`', "'")).join('\n')}\n\`\`\``;
}
/** In a block of code GitHub shows a button that copies. */
function pinnedParts({ images }) {
    const pinned = images.flatMap((image) => (image.pinned === null ? [] : [(0,plain_text/* plainText */.w)(image.pinned)]));
    if (pinned.length === 0)
        return [];
    return [{ markdown: codeBlock(pinned) }];
}
/** Images whose tags say the same share a table. */
function tagParts({ images }) {
    const names = new Map();
    for (const { name, tags } of images) {
        if (tags.length === 0)
            continue;
        const rows = tags.map((tag) => [
            codeCell(tag.tag),
            `${tag.state}${tag.moving ? '' : ', fixed'}`,
            proseCell((0,tag_text/* tagNote */.v)(tag)),
            codeCell(tag.rule),
        ]);
        const markdown = table(['Tag', 'State', 'Note', 'Rule'], rows);
        names.set(markdown, [...(names.get(markdown) ?? []), codeSpan(name)]);
    }
    return [...names].map(([markdown, of]) => ({
        markdown: `Tags of ${of.join(', ')}:\n\n${markdown}`,
        note: leftOut(`the tags of ${of.join(', ')}`),
    }));
}
function warningParts({ warnings }) {
    if (warnings.length === 0)
        return [];
    const lines = warnings.map(({ code, message, hint }) => {
        return `- ⚠️ ${prose(message) || codeSpan(code)}${hint === null ? '' : `  \n  ${prose(hint)}`}`;
    });
    return [{ markdown: lines.join('\n'), note: leftOut(`${warnings.length} warnings`) }];
}
function platformPart(ledger, repositories, isOpen) {
    const name = ledger.platform === null ? 'Other attestations' : htmlCode(ledger.platform);
    const size = ledger.size === null ? '' : `, ${(0,report_bytes/* formatBytes */.z)(ledger.size)}`;
    const layers = ledger.layers === 0 ? '' : `, ${ledger.layers} ${ledger.layers === 1 ? 'layer' : 'layers'}`;
    const digest = ledger.digest === null ? '' : `, ${htmlCode((0,digest_text/* digestText */.M)(ledger.digest))}`;
    const summary = `<summary>${name}${size}${layers}${uploads(ledger)}${digest}</summary>`;
    const rows = ledger.rows.map((row) => [
        row.number === null ? '' : String(row.number),
        what(row),
        (0,report_bytes/* formatBytes */.z)(row.size),
        ...(row.sameAs === null
            ? repositories.map((repository) => transferCell(row, repository))
            : repositories.map((_, index) => (index === 0 ? sameAs(row, ledger) : ''))),
    ]);
    const heads = repositories.map((repository) => codeCell(repository));
    return {
        markdown: [
            `<details${isOpen ? ' open' : ''}>${summary}`,
            table(['#', 'Layer', 'Size', ...heads], rows),
            '</details>',
        ].join('\n\n'),
        note: leftOut(`${ledger.rows.length} rows of ${codeSpan(ledger.platform ?? 'attestations')}`),
    };
}
function uploads({ rows }) {
    const told = rows.filter(({ sameAs }) => sameAs === null).flatMap(({ transfers }) => transfers);
    if (told.length === 0)
        return '';
    const bytes = told.reduce((sum, transfer) => sum + transfer.bytes, 0);
    const isUnknown = told.some(({ state }) => state === 'unknown');
    return bytes === 0 && isUnknown ? '' : `, ${bytes === 0 ? 'nothing' : (0,report_bytes/* formatBytes */.z)(bytes)} uploaded`;
}
function what(row) {
    if (row.kind === 'config')
        return 'config';
    if (row.kind === 'attestations')
        return `attestations, ${row.blobs} ${row.blobs === 1 ? 'blob' : 'blobs'}`;
    const instruction = row.instruction === null ? '' : (0,report_instruction/* instructionLine */.H)(row.instruction);
    const name = instruction === '' ? (row.base ? '— of the base image' : '—') : codeCell(instruction);
    const line = instruction === '' || row.line === null ? '' : ` line ${row.line}`;
    const isUploaded = row.sameAs === null && row.transfers.some(({ state }) => state === 'uploaded');
    const reason = isUploaded && row.reason !== null ? proseCell(row.reason) : '';
    return `${name}${line}${reason === '' ? '' : `<br>${reason}`}`;
}
function transferCell(row, repository) {
    const transfers = row.transfers.filter((transfer) => transfer.repository === repository);
    const [first] = transfers;
    if (first === undefined)
        return '—';
    const text = transfers.length === 1 ? mountCell(first) : undefined;
    return text ?? (0,transfer_text/* transferText */.RU)(transfers.map(withoutSource), 'time');
}
function mountCell(transfer) {
    if (transfer.state !== 'mounted' || transfer.from === null)
        return undefined;
    return `mounted from ${codeCell(transfer.from)}`;
}
function withoutSource(transfer) {
    return { ...transfer, from: null };
}
function sameAs({ sameAs }, ledger) {
    if (sameAs === null)
        return '';
    if (sameAs.platform !== ledger.platform)
        return `as in ${codeCell(sameAs.platform)}`;
    return sameAs.number === null ? 'as config' : `as layer ${sameAs.number}`;
}
function legParts({ legs }) {
    if (legs.length === 0)
        return [];
    const rows = legs.map((leg) => [
        leg.platforms.map((platform) => codeCell(platform)).join(', '),
        leg.node === null ? codeCell(leg.builder) : codeCell(leg.node),
        (0,duration/* formatDuration */.a)(leg.milliseconds),
        leg.steps === null || leg.cached === null ? '—' : `${leg.steps - leg.cached} of ${leg.steps}`,
        String(leg.attempts),
    ]);
    const head = ['Platforms', 'Built on', 'Time', 'Steps that ran', 'Attempts'];
    return [
        {
            markdown: `<details><summary>Builds</summary>\n\n${table(head, rows)}\n\n</details>`,
            note: leftOut(`${legs.length} builds`),
        },
    ];
}
function leftOut(what) {
    return `_Left out here, because the report would be too long: ${what}. The result as JSON has all of it._`;
}


/***/ }),

/***/ 9032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ tagNote)
/* harmony export */ });
/* harmony import */ var _digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4066);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6620);


/** What became of a tag, behind its state: `was sha256:…`, or why it is where it is. */
function tagNote(tag) {
    const was = tag.state === 'moved' && tag.previous !== null ? `was ${(0,_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .digestText */ .M)(tag.previous)}` : undefined;
    const reason = tag.reason === null ? undefined : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(tag.reason.message);
    return [was, reason].filter((part) => part !== undefined && part !== '').join('; ');
}


/***/ }),

/***/ 655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qk: () => (/* binding */ transferWord),
/* harmony export */   RU: () => (/* binding */ transferText),
/* harmony export */   V5: () => (/* binding */ mountSource),
/* harmony export */   cR: () => (/* binding */ dearestState)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(921);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2764);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6620);



/** From what cost most to what cost nothing. */
const STATES = ['uploaded', 'unknown', 'mounted', 'exists'];
/** The state that a row is coloured by. */
function dearestState(transfers) {
    return STATES.find((state) => transfers.some((transfer) => transfer.state === state));
}
/** What became of one or more blobs in one repository, in a few words. */
function transferText(transfers, detail) {
    const [first] = transfers;
    if (first === undefined)
        return '—';
    const states = STATES.filter((state) => transfers.some((transfer) => transfer.state === state));
    if (states.length > 1)
        return states.map((state) => mixedText(transfers, state)).join(', ');
    const bytes = transfers.reduce((sum, transfer) => sum + transfer.bytes, 0);
    const time = transfers.reduce((sum, transfer) => sum + transfer.milliseconds, 0);
    const attempts = Math.max(...transfers.map((transfer) => transfer.attempts));
    switch (first.state) {
        case 'exists':
            return 'exists';
        case 'unknown':
            return 'unknown';
        case 'mounted':
            return detail === 'short' || first.from === null || transfers.length > 1
                ? 'mounted'
                : `mounted from ${mountSource(first)}`;
        case 'uploaded': {
            const inTime = detail === 'time' && time > 0 ? ` in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(time)}` : '';
            const tried = detail !== 'short' && attempts > 1 ? `, ${attempts} attempts` : '';
            return `uploaded ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(bytes)}${inTime}${tried}`;
        }
        default:
            return first.state;
    }
}
function mixedText(transfers, state) {
    const some = transfers.filter((transfer) => transfer.state === state);
    const bytes = some.reduce((sum, transfer) => sum + transfer.bytes, 0);
    return state === 'uploaded' ? `uploaded ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(bytes)}` : `${some.length} ${state}`;
}
/** The same in one word where the row's size tells the rest. */
function transferWord(transfers) {
    const state = dearestState(transfers);
    if (state === undefined)
        return '—';
    const count = transfers.filter((transfer) => transfer.state === state).length;
    return count < transfers.length ? `${state} ${count}/${transfers.length}` : state;
}
/** Where a blob was mounted from, without the registry, which is always the same. */
function mountSource(transfer) {
    const registry = `${transfer.repository.split('/')[0]}/`;
    const from = transfer.from ?? '';
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(from.startsWith(registry) ? from.slice(registry.length) : from);
}


/***/ })

};
