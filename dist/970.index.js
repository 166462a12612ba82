export const id = 970;
export const ids = [970];
export const modules = {

/***/ 9970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./report/bytes.js
var report_bytes = __webpack_require__(921);
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
// EXTERNAL MODULE: ./report/text-width.js
var text_width = __webpack_require__(566);
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
    return cell(codeSpan(text, length));
}
/** Markdown of our own, in a table's cell. @see https://github.github.com/gfm/#example-200 */
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
const SIGNS = new Set(['%', '—', '–', '·']);
/**
 * A sentence in which names, paths and the like stand among words: what is no plain word becomes a code span, so that
 * nothing in it can be a mention, a link, a reference or HTML.
 */
function prose(text, length = 1000) {
    const parts = [];
    for (const word of (0,text_width/* cutEnd */.ym)((0,plain_text/* plainText */.w)(text), length).split(' ')) {
        const code = !(WORD.test(word) || NUMBER.test(word) || SIGNS.has(word));
        const last = parts.at(-1);
        if (last !== undefined && last.code === code)
            last.text += ` ${word}`;
        else
            parts.push({ code, text: word });
    }
    const markdown = parts.map((part) => (part.code ? codeProse(part.text) : part.text)).join(' ');
    // At a line's start "1." would be a list.
    return markdown.replace(/^([0-9]+)\.(?![0-9])/, '$1\\.');
}
/** Punctuation at the end belongs to the sentence. */
function codeProse(text) {
    const [, name = '', end = ''] = /^(.*?)([.,;:]?)$/su.exec(text) ?? [];
    return name === '' ? codeSpan(text, 1000) : `${codeSpan(name, 1000)}${end}`;
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
        { markdown: prose(`${(0,headline/* headline */.P)(result)}.`) },
        ...hintParts(result),
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
function hintParts({ error }) {
    return error === null || error.hint === null ? [] : [{ markdown: prose(error.hint) }];
}
/** In a block of code GitHub shows a button that copies. No reference can hold a back-tick, a made-up one is told plainly. */
function pinnedParts({ images }) {
    const pinned = images.flatMap((image) => (image.pinned === null ? [] : [(0,plain_text/* plainText */.w)(image.pinned)]));
    if (pinned.length === 0)
        return [];
    return [{ markdown: `\`\`\`text\n${pinned.map((text) => text.replaceAll('`', "'")).join('\n')}\n\`\`\`` }];
}
function tagParts({ images }) {
    return images.flatMap(({ name, tags }) => {
        if (tags.length === 0)
            return [];
        const rows = tags.map((tag) => [
            codeCell(tag.tag),
            `${tag.state}${tag.moving ? '' : ', fixed'}`,
            cell(prose((0,tag_text/* tagNote */.v)(tag))),
            codeCell(tag.rule),
        ]);
        const markdown = table([`Tag of ${codeCell(name)}`, 'State', '', 'Rule'], rows);
        return [{ markdown, note: leftOut(`${tags.length} tags of ${codeSpan(name)}`) }];
    });
}
function warningParts({ warnings }) {
    if (warnings.length === 0)
        return [];
    const lines = warnings.map(({ message, hint }) => {
        return `- ⚠️ ${prose(message)}${hint === null ? '' : `  \n  ${prose(hint)}`}`;
    });
    return [{ markdown: lines.join('\n'), note: leftOut(`${warnings.length} warnings`) }];
}
function platformPart(ledger, repositories, isOpen) {
    const name = ledger.platform === null ? 'Other attestations' : htmlCode(ledger.platform);
    const size = ledger.size === null ? '' : `, ${(0,report_bytes/* formatBytes */.z)(ledger.size)}`;
    const layers = ledger.layers === 0 ? '' : `, ${ledger.layers} ${ledger.layers === 1 ? 'layer' : 'layers'}`;
    const digest = ledger.digest === null ? '' : `, ${htmlCode(ledger.digest)}`;
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
    return `${name}${line}${isUploaded && row.reason !== null ? `<br>${cell(prose(row.reason))}` : ''}`;
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


/***/ })

};
