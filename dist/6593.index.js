export const id = 6593;
export const ids = [6593];
export const modules = {

/***/ 69207:
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
                cached: layer.cached,
                reason: layer.reason?.message ?? null,
                digest: layer.digest,
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
                    digest: config.digest,
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
    const none = { number: null, instruction: null, line: null, cached: null, reason: null, sameAs: null };
    return { ...none, kind, base: false, digest: null, size, blobs, transfers };
}
/** The repositories that the ledger speaks of: first those of the images, in their order. */
function ledgerRepositories(ledgers, result) {
    const seen = new Set(ledgers.flatMap(({ rows }) => rows.flatMap((r) => r.transfers.map((t) => t.repository))));
    const named = result.images.map(({ name }) => name).filter((name) => seen.has(name));
    return [...new Set([...named, ...seen])];
}


/***/ }),

/***/ 96593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ warningParts),
/* harmony export */   $q: () => (/* binding */ tagParts),
/* harmony export */   DD: () => (/* binding */ title),
/* harmony export */   LM: () => (/* binding */ pinnedParts),
/* harmony export */   Tg: () => (/* binding */ legParts),
/* harmony export */   VU: () => (/* binding */ errorParts),
/* harmony export */   dD: () => (/* binding */ checkParts),
/* harmony export */   dW: () => (/* binding */ adviceParts),
/* harmony export */   oI: () => (/* binding */ ledgerParts),
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _ledger_rows_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69207);
/* harmony import */ var _markdown_budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91708);
/* harmony import */ var _markdown_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84301);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51004);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8203);
/* harmony import */ var _text_advice_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60566);
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39255);
/* harmony import */ var _text_digest_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(85098);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(78426);
/* harmony import */ var _text_headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26766);
/* harmony import */ var _text_instruction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23976);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64074);
/* harmony import */ var _text_status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42200);
/* harmony import */ var _text_tag_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3924);
/* harmony import */ var _text_transfer_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(95485);















const LIMIT = 1_000_000;
/** Tables with more rows than this in all are folded, so that the summary can be looked over. */
const OPEN_ROWS = 40;
/** The whole result for a job summary: what to deploy first, then the cost of every layer. */
function renderMarkdown(result, { limit = LIMIT } = {}) {
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .joinParts */ .nn)([
        { markdown: title(result) },
        { markdown: (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(`${(0,_text_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .P)(result, { why: false })}.`) },
        ...errorParts(result),
        ...pinnedParts(result),
        ...tagParts(result),
        ...warningParts(result),
        ...(0,_markdown_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetParts */ .g)(result),
        ...(0,_markdown_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonParts */ .Q)(result),
        ...adviceParts(result),
        ...ledgerParts(result),
        ...checkParts(result),
        ...legParts(result),
    ], limit);
}
const MARKS = {
    published: '✅',
    unchanged: '✅',
    built: '✅',
    skipped: '⏭️',
    refused: '⛔',
    failed: '❌',
    cancelled: '⏹️',
};
function title({ status, exitCode, images, version }) {
    const mark = exitCode !== 0 && status === 'published' ? '⚠️' : MARKS[status];
    const [first] = images;
    const name = first === undefined ? '' : ` ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(first.name)}`;
    return `### ${mark} ${(0,_text_status_js__WEBPACK_IMPORTED_MODULE_6__/* .statusWord */ .H)({ status, exitCode })}${name}${version === null ? '' : ` ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(version)}`}`;
}
/** An error's words hold instructions, paths and addresses: they stay as they are. A refusal's are ours, and many. */
function errorParts({ error, status }) {
    if (error === null)
        return [];
    return [
        { markdown: status === 'refused' ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(error.message) : codeBlock([(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .w)(error.message)]) },
        ...(error.hint === null ? [] : [{ markdown: (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(error.hint) }]),
    ];
}
/** No reference can hold a back-tick; in other words one more or less says the same. */
function codeBlock(lines) {
    return `\`\`\`text\n${lines.map((line) => line.replaceAll('`', "'")).join('\n')}\n\`\`\``;
}
/** In a block of code GitHub shows a button that copies. */
function pinnedParts({ images, status }) {
    const pinned = images.flatMap((image) => (image.pinned === null ? [] : [(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .w)(image.pinned)]));
    if (pinned.length === 0)
        return [];
    const title = status === 'refused' ? [{ markdown: 'Pushed, and left without a tag:' }] : [];
    return [...title, { markdown: codeBlock(pinned), note: (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOut */ .ig)('the digests to deploy') }];
}
/** Images whose tags say the same share a table. */
function tagParts({ images }) {
    const tagged = images.filter(({ tags }) => tags.length > 0);
    return [...Map.groupBy(tagged, tagTable)].map(([markdown, same]) => {
        const names = same.map(({ name }) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(name)).join(', ');
        return { markdown: `Tags of ${names}:\n\n${markdown}`, note: (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOut */ .ig)(`the tags of ${names}`) };
    });
}
function tagTable({ tags }) {
    const rows = tags.map((tag) => [
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)(tag.tag),
        `${tag.state}${tag.moving ? '' : ', fixed'}`,
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .proseCell */ .qy)((0,_text_tag_js__WEBPACK_IMPORTED_MODULE_8__/* .tagNote */ .v)(tag)),
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)(tag.rule),
    ]);
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Tag', 'State', 'Note', 'Rule'], rows);
}
function warningParts({ warnings }) {
    if (warnings.length === 0)
        return [];
    const lines = warnings.map(({ code, message, hint }) => {
        return `- ⚠️ ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(message) || (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(code)}${hint === null ? '' : `  \n  ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(hint)}`}`;
    });
    return [{ markdown: lines.join('\n'), note: (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOut */ .ig)(`${warnings.length} warnings`) }];
}
function adviceParts({ advice }) {
    if (advice.length === 0)
        return [];
    const lines = advice.map((one) => {
        const place = (0,_text_advice_js__WEBPACK_IMPORTED_MODULE_9__/* .advicePlace */ .o)(one);
        const where = place === '' ? '' : `, ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(place)}`;
        return `- 💡 ${(0,_text_advice_js__WEBPACK_IMPORTED_MODULE_9__/* .savingText */ .G)(one)}${where} (${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(one.rule)}): ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(one.message)}`;
    });
    return [{ markdown: `Could have been saved:\n\n${lines.join('\n')}`, note: (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOut */ .ig)('advice') }];
}
/** Warnings of BuildKit's build checks, by line. */
function checkParts({ checks }) {
    if (checks.length === 0)
        return [];
    const count = checks.length === 1 ? '1 build check' : `${checks.length} build checks`;
    const lines = checks.map(({ message, line }) => {
        return `- ${line === null ? '' : `line ${line}: `}${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(message)}`;
    });
    return [
        {
            markdown: (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(count, lines.join('\n'), false),
            note: (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOut */ .ig)(count),
        },
    ];
}
/** A table a platform, folded where it is too much to be looked over, or `mayBeOpen` is false. */
function ledgerParts(result, mayBeOpen = true) {
    const ledgers = (0,_ledger_rows_js__WEBPACK_IMPORTED_MODULE_10__/* .ledgerByPlatform */ .a)(result);
    const repositories = (0,_ledger_rows_js__WEBPACK_IMPORTED_MODULE_10__/* .ledgerRepositories */ .u)(ledgers, result);
    const count = ledgers.reduce((sum, { rows }) => sum + rows.length, 0);
    return ledgers.map((ledger) => platformPart(ledger, repositories, mayBeOpen && count <= OPEN_ROWS));
}
function platformPart(ledger, repositories, isOpen) {
    const name = ledger.platform === null ? 'Other attestations' : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .htmlCode */ .h8)(ledger.platform);
    const size = ledger.size === null ? '' : `, ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_11__/* .formatBytes */ .z3)(ledger.size)}`;
    const layers = ledger.layers === 0 ? '' : `, ${ledger.layers} ${ledger.layers === 1 ? 'layer' : 'layers'}`;
    const digest = ledger.digest === null ? '' : `, ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .htmlCode */ .h8)((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_12__/* .digestText */ .M)(ledger.digest))}`;
    const summary = `${name}${size}${layers}${uploads(ledger)}${digest}`;
    const rows = ledger.rows.map((row) => [
        row.number === null ? '' : String(row.number),
        what(row),
        (0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_11__/* .formatBytes */ .z3)(row.size),
        ...(row.sameAs === null
            ? repositories.map((repository) => transferCell(row, repository))
            : repositories.map((_, index) => (index === 0 ? sameAs(row, ledger) : ''))),
    ]);
    const heads = repositories.map((repository) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)(repository));
    return {
        markdown: (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(summary, (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['#', 'Layer', 'Size', ...heads], rows), isOpen),
        note: (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOut */ .ig)(`${ledger.rows.length} rows of ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(ledger.platform ?? 'attestations')}`),
    };
}
function uploads({ rows }) {
    const told = rows.filter(({ sameAs }) => sameAs === null).flatMap(({ transfers }) => transfers);
    if (told.length === 0)
        return '';
    const bytes = told.reduce((sum, transfer) => sum + transfer.bytes, 0);
    const isUnknown = told.some(({ state }) => state === 'unknown');
    return bytes === 0 && isUnknown ? '' : `, ${bytes === 0 ? 'nothing' : (0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_11__/* .formatBytes */ .z3)(bytes)} uploaded`;
}
function what(row) {
    if (row.kind === 'config')
        return 'config';
    if (row.kind === 'attestations')
        return `attestations, ${row.blobs} ${row.blobs === 1 ? 'blob' : 'blobs'}`;
    const instruction = row.instruction === null ? '' : (0,_text_instruction_js__WEBPACK_IMPORTED_MODULE_5__/* .instructionLine */ .H)(row.instruction);
    const name = instruction === '' ? (row.base ? '— of the base image' : '—') : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)(instruction);
    const line = instruction === '' || row.line === null ? '' : ` line ${row.line}`;
    const isUploaded = row.sameAs === null && row.transfers.some(({ state }) => state === 'uploaded');
    const reason = isUploaded && row.reason !== null ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .proseCell */ .qy)(row.reason) : '';
    return `${name}${line}${reason === '' ? '' : `<br>${reason}`}`;
}
function transferCell(row, repository) {
    const transfers = row.transfers.filter((transfer) => transfer.repository === repository);
    const [first] = transfers;
    if (first === undefined)
        return '—';
    const text = transfers.length === 1 ? mountCell(first) : undefined;
    return text ?? (0,_text_transfer_js__WEBPACK_IMPORTED_MODULE_13__/* .transferText */ .RU)(transfers.map(withoutSource), 'time');
}
function mountCell(transfer) {
    if (transfer.state !== 'mounted' || transfer.from === null)
        return undefined;
    return `mounted from ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)(transfer.from)}`;
}
function withoutSource(transfer) {
    return { ...transfer, from: null };
}
function sameAs({ sameAs }, ledger) {
    if (sameAs === null)
        return '';
    if (sameAs.platform !== ledger.platform)
        return `as in ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)(sameAs.platform)}`;
    return sameAs.number === null ? 'as config' : `as layer ${sameAs.number}`;
}
function legParts({ legs }) {
    if (legs.length === 0)
        return [];
    const rows = legs.map((leg) => [
        leg.platforms.map((platform) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)(platform)).join(', '),
        leg.node === null ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)(leg.builder) : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)(leg.node),
        (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_14__/* .formatDuration */ .a)(leg.milliseconds),
        leg.steps === null || leg.cached === null ? '—' : `${leg.steps - leg.cached} of ${leg.steps}`,
        String(leg.attempts),
    ]);
    const head = ['Platforms', 'Built on', 'Time', 'Steps that ran', 'Attempts'];
    return [
        {
            markdown: (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)('Builds', (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(head, rows), false),
            note: (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOut */ .ig)(`${legs.length} builds`),
        },
    ];
}


/***/ }),

/***/ 91708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ budgetParts)
/* harmony export */ });
/* harmony import */ var _text_budgets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8326);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51004);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8203);



/** With more rows than this it is folded. */
const OPEN_ROWS = 10;
const OUTCOMES = ['exceeded', 'unknown', 'kept'];
const MARKS = { exceeded: '❌', unknown: '❔', kept: '✅' };
/** Every budget, and how it came out. */
function budgetParts({ budgets }, mayBeOpen = true) {
    if (budgets.length === 0)
        return [];
    const rows = budgets.map((budget) => [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(budget.rule),
        budget.platform === null ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(budget.platform),
        (0,_text_budgets_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(budget),
        (0,_text_budgets_js__WEBPACK_IMPORTED_MODULE_2__/* .actualText */ .Yf)(budget),
        `${budget.outcome === 'exceeded' && budget.level === 'warn' ? '⚠️' : MARKS[budget.outcome]} ${(0,_text_budgets_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeText */ .EL)(budget)}`,
    ]);
    const counts = OUTCOMES.flatMap((outcome) => {
        const count = budgets.filter((budget) => budget.outcome === outcome).length;
        return count === 0 ? [] : [`${count} ${outcome}`];
    });
    return [
        {
            markdown: (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`Budgets: ${counts.join(', ')}`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Budget', 'Platform', 'Limit', 'Actual', 'Outcome'], rows), mayBeOpen && rows.length <= OPEN_ROWS),
            note: (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOut */ .ig)(`${budgets.length} budgets (${counts.join(', ')})`),
        },
    ];
}


/***/ }),

/***/ 84301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ comparisonParts)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39255);
/* harmony import */ var _text_comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99735);
/* harmony import */ var _text_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85098);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51004);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8203);





/** With more platforms than this it is folded. */
const OPEN_ROWS = 6;
/** Then and now, a row a platform, and what a machine that has the baseline must fetch. */
function comparisonParts(result, mayBeOpen = true) {
    const { baseline } = result;
    if (baseline === null)
        return [];
    const name = (0,_text_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineName */ .Ri)(baseline, result);
    const rows = baseline.platforms.map((platform) => [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(platform.platform),
        platform.previousSize === null ? '—' : (0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(platform.previousSize),
        (0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(platform.size),
        (0,_text_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .changeText */ .k0)(platform, true),
        (0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(platform.downloadBytes),
        (0,_text_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .layersText */ .Gm)(platform),
    ]);
    const summary = `Compared with ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(name)}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestText */ .M)((0,_text_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineDigest */ .E8)(baseline)))}`;
    const content = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Platform', 'Then', 'Now', 'Change', 'To pull', 'Layers'], rows);
    return [
        {
            markdown: (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(summary, content, mayBeOpen && rows.length <= OPEN_ROWS),
            note: (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOut */ .ig)(`the comparison with ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(name)}`),
        },
    ];
}


/***/ }),

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

/***/ 60566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ savingText),
/* harmony export */   o: () => (/* binding */ advicePlace)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39255);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78426);


/** `62.0 MB and 1.2 s`: what following the advice would have saved in this run. */
function savingText({ savedBytes, savedMilliseconds }) {
    const parts = [
        ...(savedBytes > 0 ? [(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(savedBytes)] : []),
        ...(savedMilliseconds > 0 ? [(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(savedMilliseconds)] : []),
    ];
    return parts.join(' and ');
}
/** Where the advice belongs, for a heading: `line 4 of the Dockerfile, linux/arm64`. */
function advicePlace({ line, platform }) {
    return [
        ...(line === null ? [] : [`line ${line} of the Dockerfile`]),
        ...(platform === null ? [] : [platform]),
    ].join(', ');
}


/***/ }),

/***/ 99735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ baselineDigest),
/* harmony export */   Gm: () => (/* binding */ layersText),
/* harmony export */   KD: () => (/* binding */ sizesText),
/* harmony export */   Ri: () => (/* binding */ baselineName),
/* harmony export */   k0: () => (/* binding */ changeText)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39255);

/** `main` where it is in a repository of this run, `ghcr.io/acme/app:main` elsewhere; without a tag the repository. */
function baselineName({ reference, tag }, { images }) {
    const [name = ''] = reference.split('@');
    if (tag === null)
        return name;
    return images.some((image) => image.name === name) ? tag : `${name}:${tag}`;
}
function baselineDigest({ reference }) {
    return reference.slice(reference.indexOf('@') + 1);
}
/** `62.1 MB → 63.4 MB`. */
function sizesText({ size, previousSize }) {
    const now = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(size);
    return previousSize === null ? now : `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(previousSize)} → ${now}`;
}
/** `+2.0 %`, in full `+1.2 MB, +2.0 %`; `new` for a platform that the baseline lacks. */
function changeText({ size, previousSize }, inFull) {
    if (previousSize === null)
        return 'new';
    const change = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(size, previousSize);
    return inFull && change.endsWith('%') ? `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedBytes */ .vN)(size - previousSize)}, ${change}` : change;
}
/** `1 added, 1 gone, 3 shared`. */
function layersText({ addedLayers, goneLayers, sharedLayers }) {
    return [`${addedLayers} added`, `${goneLayers} gone`, `${sharedLayers} shared`].join(', ');
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

/***/ 26766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39255);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99735);
/* harmony import */ var _largest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9316);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64074);




/** What a run did, in one sentence of plain text. Without `why` where an error's own words stand beside it. */
function headline(result, { why } = { why: true }) {
    const ran = steps(result);
    switch (result.status) {
        case 'published':
            return sentence([cost(result), ran, toPull(result)]);
        case 'unchanged':
            return sentence([`unchanged${since(result)}: the image that is there is kept`, moved(result), ran]);
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
            : `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(uploadedBytes)} uploaded to ${target(result)}, ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(unknownBytes)} unknown`;
    }
    if (uploadedBytes === 0)
        return `all reused, nothing uploaded to ${target(result)}`;
    return `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(reused, known)} reused, ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(uploadedBytes)} uploaded to ${target(result)}`;
}
/** One repository by its name, several by their number. */
function target({ images }) {
    const [first] = images;
    if (first === undefined)
        return 'the registry';
    return images.length === 1 ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(first.name) : `${images.length} repositories`;
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
function since(result) {
    const { baseline } = result;
    return baseline === null ? '' : ` since ${knownAs(baseline, result)}`;
}
/** For a machine of the platform that has most to fetch; a platform that is new has nothing yet. */
function toPull(result) {
    const { baseline } = result;
    const known = baseline?.platforms.filter(({ previousSize }) => previousSize !== null) ?? [];
    if (baseline === null || known.length === 0)
        return undefined;
    const amounts = known.map(({ downloadBytes }) => downloadBytes);
    const most = (0,_largest_js__WEBPACK_IMPORTED_MODULE_2__/* .largest */ .n)(amounts);
    const isSame = amounts.every((amount) => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(amount) === (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(most));
    const amount = most === 0 ? 'nothing' : `${isSame ? '' : 'up to '}${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(most)}`;
    if (result.unchanged === true)
        return `unchanged${since(result)}, ${amount} to pull for whoever has it`;
    return `${amount} to pull for whoever has ${knownAs(baseline, result)}`;
}
function knownAs(baseline, result) {
    return baseline.tag === null ? 'the baseline' : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)((0,_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineName */ .Ri)(baseline, result));
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
    return transfer.uploadedBytes === 0 ? undefined : `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(transfer.uploadedBytes)} had been uploaded`;
}
function moved({ images, pushed }) {
    const tags = images.flatMap((image) => image.tags);
    const set = tags.filter(({ state }) => state === 'created' || state === 'moved').length;
    if (set > 0)
        return `${set} of ${tags.length} tags set`;
    return tags.length > 0 || pushed ? 'no tag moved' : undefined;
}


/***/ }),

/***/ 23976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ instructionLine),
/* harmony export */   j: () => (/* binding */ shortInstruction)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64074);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82628);


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

/***/ 42200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ statusWord)
/* harmony export */ });
const WORDS = {
    published: 'Published',
    unchanged: 'Unchanged',
    built: 'Built',
    skipped: 'Skipped',
    refused: 'Refused',
    failed: 'Failed',
    cancelled: 'Cancelled',
};
/** How a run ended, in a word or three. */
function statusWord({ status, exitCode }) {
    return exitCode !== 0 && status === 'published' ? 'Published in part' : WORDS[status];
}


/***/ })

};
