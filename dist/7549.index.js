export const id = 7549;
export const ids = [7549,3589,5970,9930];
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

/***/ 97549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./report/ledger-rows.js
var ledger_rows = __webpack_require__(69207);
// EXTERNAL MODULE: ./report/text/budgets.js
var budgets = __webpack_require__(8326);
// EXTERNAL MODULE: ./report/text/plain-text.js
var plain_text = __webpack_require__(64074);
// EXTERNAL MODULE: ./report/text/largest.js
var largest = __webpack_require__(9316);
// EXTERNAL MODULE: ./report/text/text-width.js
var text_width = __webpack_require__(82628);
// EXTERNAL MODULE: ./report/terminal/cells.js
var terminal_cells = __webpack_require__(62374);
;// CONCATENATED MODULE: ./report/terminal/grid.js



const LEAST = 12;
/**
 * Rows in columns of their own width, below the columns' titles. A name that has no room beside its cells stands on a
 * line of its own; the last column is cut where all that is not enough.
 */
function renderGrid(title, columns, rows, width, paint) {
    const widths = columns.map((column, index) => (0,largest/* largest */.n)(rows.map(({ cells }) => (0,text_width/* textWidth */.sc)(cells[index]?.text ?? '')), (0,text_width/* textWidth */.sc)(column.title)));
    const taken = widths.reduce((sum, each) => sum + terminal_cells/* GAP */.Rd.length + each, 0);
    const named = rows.filter(({ cells }) => cells.length > 0);
    const wanted = (0,largest/* largest */.n)(named.map(({ name, indent }) => indent + (0,text_width/* textWidth */.sc)(name)), LEAST);
    const first = Math.min(wanted, Math.max(LEAST, width - taken));
    const last = Math.max(0, width - first - taken + (widths.at(-1) ?? 0));
    const line = (start, cells) => {
        const padded = columns.map(({ align }, index) => {
            const { text, paint: painted = (plain) => plain } = cells[index] ?? { text: '' };
            if (index === columns.length - 1)
                return painted((0,text_width/* cutEnd */.ym)(text, last));
            return painted((align === 'left' ? text_width/* padEnd */.f : text_width/* padStart */.CF)(text, widths[index] ?? 0));
        });
        return (0,terminal_cells/* row */.nM)([(0,text_width/* padEnd */.f)(start, first), ...padded]);
    };
    const block = (name, indent, cells, named) => {
        const start = ' '.repeat(indent);
        if (cells.length > 0 && indent + (0,text_width/* textWidth */.sc)(name) <= first)
            return [line(start + named(name), cells)];
        const lines = (0,text_width/* wrap */.LV)(name, width - indent).map((part) => start + named(part));
        return cells.length === 0 ? lines : [...lines, line('', cells)];
    };
    const titles = columns.map((column) => ({ text: column.title, paint: paint.faint }));
    return [
        ...block(title, 0, titles, paint.strong),
        ...rows.flatMap(({ name, indent, cells }) => block(name, indent, cells, (text) => text)),
    ];
}

;// CONCATENATED MODULE: ./report/terminal/budgets.js



const COLUMNS = [
    { title: 'limit', align: 'right' },
    { title: 'actual', align: 'right' },
    { title: '', align: 'left' },
];
/** A line a budget; one that is about several platforms has a line for each. */
function budgetSection({ budgets }, width, paint) {
    if (budgets.length === 0)
        return [];
    const rows = [...Map.groupBy(budgets, ({ rule }) => rule)].flatMap(([rule, group]) => {
        const [first] = group;
        const name = (0,plain_text/* plainText */.w)(rule);
        if (group.length === 1 && first !== undefined)
            return [{ name, indent: 2, cells: cells(first, paint) }];
        return [
            { name, indent: 2, cells: [] },
            ...group.map((budget) => ({
                name: (0,plain_text/* plainText */.w)(budget.platform ?? ''),
                indent: 4,
                cells: cells(budget, paint),
            })),
        ];
    });
    return renderGrid('Budgets', COLUMNS, rows, width, paint);
}
function cells(budget, paint) {
    return [
        { text: (0,budgets/* limitText */.PW)(budget), paint: paint.faint },
        { text: (0,budgets/* actualText */.Yf)(budget) },
        { text: (0,budgets/* outcomeText */.EL)(budget), paint: outcomePaint(budget, paint) },
    ];
}
function outcomePaint({ outcome, level }, paint) {
    switch (outcome) {
        case 'kept':
            return paint.good;
        case 'exceeded':
            return level === 'fail' ? paint.bad : paint.note;
        case 'unknown':
            return paint.note;
        default:
            return outcome;
    }
}

// EXTERNAL MODULE: ./report/text/bytes.js
var text_bytes = __webpack_require__(39255);
// EXTERNAL MODULE: ./report/text/comparison.js
var comparison = __webpack_require__(99735);
// EXTERNAL MODULE: ./report/text/digest.js
var text_digest = __webpack_require__(85098);
;// CONCATENATED MODULE: ./report/terminal/comparison.js





const comparison_COLUMNS = [
    { title: 'size', align: 'right' },
    { title: 'change', align: 'right' },
    { title: 'to pull', align: 'right' },
    { title: 'layers', align: 'left' },
];
const NARROW = 72;
const WIDE = 100;
/** Then and now, a line a platform, and what a machine that has the baseline must fetch. */
function comparisonSection(result, width, paint) {
    const { baseline } = result;
    if (baseline === null)
        return [];
    const name = (0,plain_text/* plainText */.w)((0,comparison/* baselineName */.Ri)(baseline, result));
    const title = `Compared with ${name}, ${(0,text_digest/* digestText */.M)((0,plain_text/* plainText */.w)((0,comparison/* baselineDigest */.E8)(baseline)))}`;
    const rows = baseline.platforms.map((platform) => ({
        name: (0,plain_text/* plainText */.w)(platform.platform),
        indent: 2,
        cells: [
            { text: (0,comparison/* sizesText */.KD)(platform) },
            { text: (0,comparison/* changeText */.k0)(platform, width >= WIDE) },
            { text: (0,text_bytes/* formatBytes */.z3)(platform.downloadBytes) },
            {
                text: width < NARROW ? `+${platform.addedLayers} −${platform.goneLayers}` : (0,comparison/* layersText */.Gm)(platform),
                paint: paint.faint,
            },
        ],
    }));
    return renderGrid(title, comparison_COLUMNS, rows, width, paint);
}

// EXTERNAL MODULE: ./report/terminal/paint.js
var terminal_paint = __webpack_require__(71219);
// EXTERNAL MODULE: ./report/text/instruction.js
var instruction = __webpack_require__(23976);
// EXTERNAL MODULE: ./report/text/transfer.js
var text_transfer = __webpack_require__(95485);
;// CONCATENATED MODULE: ./report/terminal/columns.js



const LONGEST_TITLE = 16;
/**
 * The columns for the repositories in at most `room` cells: words for one repository; a column of single words for
 * each of a few; one column in which letters stand for the repositories where there are more than fit. Up to `wish`
 * cells nothing is lost to the row's other cells.
 */
function transferColumns(repositories, ledgers, { room, wish }) {
    const rows = ledgers.flatMap((ledger) => ledger.rows);
    const [only] = repositories;
    if (only === undefined)
        return { columns: [], legend: [], noted: undefined };
    if (repositories.length === 1) {
        const details = ['time', 'normal', 'short'].map((detail) => ({
            detail,
            column: fitted((0,plain_text/* plainText */.w)(only), rows, (row) => ({
                text: (0,text_transfer/* transferText */.RU)(of(row, only), detail),
                state: state(row),
            })),
        }));
        const { detail, column } = details.find(({ column }) => column.width <= wish) ?? details[2] ?? {};
        if (column === undefined)
            throw new TypeError('no detail');
        const noted = detail === 'short' ? new Map([[only, '']]) : undefined;
        return { columns: [{ ...column, width: Math.min(column.width, room) }], legend: [], noted };
    }
    const named = titles(repositories);
    const columns = repositories.map((repository, index) => fitted(named.titles[index] ?? '', rows, (row) => ({
        text: (0,text_transfer/* transferWord */.Qk)(of(row, repository)),
        state: (0,text_transfer/* dearestState */.cR)(of(row, repository)),
    })));
    const width = columns.reduce((sum, column) => sum + column.width + 2, -2);
    if (width <= room)
        return { columns, legend: named.legend, noted: notedBy(repositories, named.titles) };
    const letters = repositories.map(letter);
    const grouped = fitted('', rows, (row) => ({ text: groupedText(row, repositories), state: state(row) }));
    return {
        columns: [{ ...grouped, title: `${letters[0]}–${letters.at(-1)}`, width: Math.min(room, grouped.width) }],
        legend: legendOf(repositories),
        noted: notedBy(repositories, letters),
    };
}
function notedBy(repositories, names) {
    return new Map(repositories.map((repository, index) => [repository, names[index] ?? '']));
}
function of(row, repository) {
    return row.transfers.filter((transfer) => transfer.repository === repository);
}
function state(row) {
    return (0,text_transfer/* dearestState */.cR)(row.transfers);
}
function fitted(title, rows, cell) {
    const told = rows.filter((row) => row.sameAs === null);
    const width = told.reduce((most, row) => Math.max(most, (0,text_width/* textWidth */.sc)(cell(row).text)), (0,text_width/* textWidth */.sc)(title));
    return { title, width, cell };
}
/** Registries where they tell the repositories apart and are short, letters otherwise. */
function titles(repositories) {
    const hosts = repositories.map((repository) => (0,plain_text/* plainText */.w)(repository.split('/')[0] ?? ''));
    const areDistinct = new Set(hosts).size === hosts.length;
    if (areDistinct && hosts.every((host) => (0,text_width/* textWidth */.sc)(host) <= LONGEST_TITLE)) {
        return { titles: hosts, legend: [] };
    }
    return { titles: repositories.map(letter), legend: legendOf(repositories) };
}
function legendOf(repositories) {
    return repositories.map((repository, index) => ({
        letter: letter(repository, index),
        repository: (0,plain_text/* plainText */.w)(repository),
    }));
}
function letter(_, index) {
    return index < 26 ? String.fromCharCode(65 + index) : `R${index + 1}`;
}
/** `A B exists, C uploaded`. */
function groupedText(row, repositories) {
    const byWord = new Map();
    for (const [index, repository] of repositories.entries()) {
        const word = (0,text_transfer/* transferWord */.Qk)(of(row, repository));
        byWord.set(word, [...(byWord.get(word) ?? []), letter(repository, index)]);
    }
    const [all] = byWord.keys();
    if (byWord.size === 1 && all !== undefined)
        return all === '—' ? all : `${all} in all`;
    return [...byWord].map(([word, letters]) => `${letters.join(' ')} ${word}`).join(', ');
}

;// CONCATENATED MODULE: ./report/terminal/notes.js

/**
 * What the cells of a table had no room for, a line a repository: where blobs were mounted from, and what took more
 * than one attempt.
 */
function transferNotes(ledger, names) {
    return [...names].flatMap(([repository, name]) => {
        const sources = new Map();
        const attempts = new Map();
        for (const row of ledger.rows.filter(({ sameAs }) => sameAs === null)) {
            const which = row.number === null ? row.kind : `#${row.number}`;
            for (const transfer of row.transfers.filter((other) => other.repository === repository)) {
                if (transfer.state === 'mounted' && transfer.from !== null)
                    add(sources, (0,text_transfer/* mountSource */.V5)(transfer), which);
                if (transfer.attempts > 1)
                    add(attempts, transfer.attempts, which);
            }
        }
        const told = [
            ...[...sources].map(([source, rows]) => `${[...rows].join(', ')} mounted from ${source}`),
            ...[...attempts].map(([count, rows]) => `${count} attempts for ${[...rows].join(', ')}`),
        ].join('; ');
        if (told === '')
            return [];
        return [name === '' ? told : `${name}: ${told}`];
    });
}
function add(groups, key, which) {
    const group = groups.get(key) ?? new Set();
    groups.set(key, group.add(which));
}

;// CONCATENATED MODULE: ./report/terminal/table.js











const WIDEST = Number.MAX_SAFE_INTEGER;
function tableLayout(ledgers, repositories, width, colour) {
    const rows = ledgers.flatMap((ledger) => ledger.rows);
    const number = (0,largest/* largest */.n)(rows.map((row) => String(row.number ?? 0).length), 2);
    const barWidth = !colour || width < 72 ? 0 : width < 100 ? 4 : 10;
    const fixed = 2 + number + 2 + 2 + terminal_cells/* SIZE_WIDTH */.H0 + (barWidth === 0 ? 0 : barWidth + 2);
    const room = width - fixed;
    const least = Math.min(width < 72 ? 18 : 24, room);
    const titles = ledgers.map((ledger) => (0,text_width/* textWidth */.sc)(tableTitle(ledger)) - 2 - number);
    const wanted = (0,largest/* largest */.n)([...titles, ...rows.map((row) => (0,text_width/* textWidth */.sc)(rowText(row, WIDEST)))], least);
    const columns = transferColumns(repositories, ledgers, { room: room - least - 2, wish: room - wanted - 2 });
    const transfers = columns.columns.reduce((sum, column) => sum + column.width + 2, 0);
    const pointers = ledgers.flatMap((ledger) => ledger.rows.map((row) => (0,text_width/* textWidth */.sc)(sameAsText(row, ledger))));
    const rest = Math.max(transfers, Math.min(24, (0,largest/* largest */.n)(pointers)) + 2);
    return {
        ...{ width, number, columns },
        text: Math.min(wanted, room - rest),
        bar: barWidth,
        largest: (0,largest/* largest */.n)(rows.map(({ size }) => size)),
    };
}
/** One platform: its name, digest and size as the head of the table, then a line a layer. */
function renderTable(ledger, layout, paint) {
    return [
        head(ledger, layout, paint),
        ...ledger.rows.flatMap((row) => [
            ...lines(row, ledger, layout, paint),
            ...(row.reason === null || (0,text_transfer/* dearestState */.cR)(row.transfers) !== 'uploaded' || row.sameAs !== null
                ? []
                : [reasonLine(row.reason, layout, paint)]),
        ]),
        ...noteLines(ledger, layout, paint),
    ];
}
function tableTitle({ platform, digest }) {
    if (platform === null)
        return 'attestations of no platform above';
    return `${(0,plain_text/* plainText */.w)(platform)}${terminal_cells/* GAP */.Rd}${digest === null ? '' : (0,text_digest/* digestText */.M)(digest)}`;
}
function head(ledger, layout, paint) {
    const width = 2 + layout.number + layout.text;
    const title = (0,text_width/* cutEnd */.ym)(tableTitle(ledger), width);
    const name = ledger.platform === null ? title : (0,plain_text/* plainText */.w)(ledger.platform);
    const painted = title.startsWith(name)
        ? paint.strong(name) + paint.faint(title.slice(name.length))
        : paint.strong(title);
    const size = (0,text_width/* padStart */.CF)(ledger.size === null ? '' : (0,text_bytes/* formatBytes */.z3)(ledger.size), terminal_cells/* SIZE_WIDTH */.H0);
    const columns = layout.columns.columns.map(({ title, width }) => (0,text_width/* padEnd */.f)(paint.faint((0,text_width/* cutEnd */.ym)(title, width)), width));
    const barGap = layout.bar === 0 ? [] : [' '.repeat(layout.bar)];
    return [(0,text_width/* padEnd */.f)(painted, width), paint.strong(size), ...barGap, ...columns].join(terminal_cells/* GAP */.Rd).trimEnd();
}
function lines(row, ledger, layout, paint) {
    const number = (0,text_width/* padStart */.CF)(row.number === null ? '' : String(row.number), layout.number);
    const text = (0,text_width/* padEnd */.f)(rowText(row, layout.text), layout.text);
    const isNamed = row.kind === 'layer' && row.instruction !== null;
    const bars = layout.bar === 0 ? [] : [rowBar(row, layout, paint)];
    const [cells = [], ...more] = transferCells(row, ledger, layout, paint);
    const start = [`  ${paint.faint(number)}`, isNamed ? text : paint.faint(text)];
    const indent = ' '.repeat(layout.width - transferRoom(layout) - terminal_cells/* GAP */.Rd.length);
    return [
        [...start, (0,text_width/* padStart */.CF)((0,text_bytes/* formatBytes */.z3)(row.size), terminal_cells/* SIZE_WIDTH */.H0), ...bars, ...cells].join(terminal_cells/* GAP */.Rd).trimEnd(),
        ...more.map((rest) => [indent, ...rest].join(terminal_cells/* GAP */.Rd).trimEnd()),
    ];
}
function rowBar(row, layout, paint) {
    // What another row told is not drawn twice.
    const share = row.sameAs !== null || layout.largest === 0 ? 0 : row.size / layout.largest;
    return paint.transfer((0,text_transfer/* dearestState */.cR)(row.transfers), (0,text_width/* padEnd */.f)((0,terminal_paint/* bar */.M)(share, layout.bar), layout.bar));
}
/** The cells of a row, and of further lines where one is too long for its column. */
function transferCells(row, ledger, layout, paint) {
    const { columns } = layout.columns;
    if (row.sameAs !== null)
        return [[paint.faint((0,text_width/* cutEnd */.ym)(sameAsText(row, ledger), transferRoom(layout)))]];
    const [only] = columns;
    if (columns.length === 1 && only !== undefined) {
        const cell = only.cell(row);
        return (0,text_width/* wrap */.LV)(cell.text, only.width).map((part) => [paint.transfer(cell.state, part)]);
    }
    return [
        columns.map((column, index) => {
            const cell = column.cell(row);
            const text = (0,text_width/* cutEnd */.ym)(cell.text, column.width);
            return paint.transfer(cell.state, index === columns.length - 1 ? text : (0,text_width/* padEnd */.f)(text, column.width));
        }),
    ];
}
function rowText(row, width) {
    if (row.kind === 'config')
        return (0,text_width/* cutEnd */.ym)('config', width);
    if (row.kind === 'attestations')
        return (0,text_width/* cutEnd */.ym)(`attestations, ${row.blobs} ${row.blobs === 1 ? 'blob' : 'blobs'}`, width);
    if (row.instruction === null || (0,instruction/* instructionLine */.H)(row.instruction) === '')
        return (0,text_width/* cutEnd */.ym)(row.base ? '— of the base image' : '—', width);
    return (0,instruction/* shortInstruction */.j)(row.instruction, width);
}
function sameAsText({ sameAs }, ledger) {
    if (sameAs === null)
        return '';
    if (sameAs.platform !== ledger.platform)
        return `as in ${(0,plain_text/* plainText */.w)(sameAs.platform)}`;
    return `as ${sameAs.number === null ? 'config' : `#${sameAs.number}`}`;
}
function transferRoom({ width, number, text, bar }) {
    return width - (2 + number + 2 + text + 2 + terminal_cells/* SIZE_WIDTH */.H0 + (bar === 0 ? 0 : bar + 2)) - 2;
}
function reasonLine(reason, layout, paint) {
    const indent = ' '.repeat(2 + layout.number + 2);
    return indent + paint.faint((0,text_width/* cutEnd */.ym)(`└ ${(0,plain_text/* plainText */.w)(reason)}`, layout.width - indent.length));
}
function noteLines(ledger, layout, paint) {
    const indent = ' '.repeat(2 + layout.number + 2);
    return transferNotes(ledger, layout.columns.noted ?? new Map()).flatMap((note) => (0,text_width/* wrap */.LV)(note, layout.width - indent.length).map((part) => indent + paint.faint(part)));
}

// EXTERNAL MODULE: ./report/terminal/tags.js
var terminal_tags = __webpack_require__(85034);
// EXTERNAL MODULE: ./report/text/advice.js
var text_advice = __webpack_require__(60566);
// EXTERNAL MODULE: ./report/text/duration.js
var duration = __webpack_require__(78426);
// EXTERNAL MODULE: ./report/text/headline.js
var headline = __webpack_require__(26766);
;// CONCATENATED MODULE: ./report/terminal.js













/**
 * The whole result for a terminal or a CI log. No line is wider than the width but the references by digest, which
 * are for copying and stay in one piece.
 */
function renderTerminal(result, options) {
    const width = (0,terminal_cells/* tableWidth */.PF)(options.width);
    const paint = (0,terminal_paint/* paintWith */.H)(options.colour);
    const ledgers = (0,ledger_rows/* ledgerByPlatform */.a)(result);
    const repositories = (0,ledger_rows/* ledgerRepositories */.u)(ledgers, result);
    const layout = tableLayout(ledgers, repositories, width, options.colour);
    const sections = [
        headSection(result, width, paint),
        layout.columns.legend.flatMap((entry) => legendLines(entry, width, paint)),
        ...ledgers.map((ledger) => renderTable(ledger, layout, paint)),
        adviceSection(result, width, paint),
        legSection(result.legs, width, paint),
        comparisonSection(result, width, paint),
        budgetSection(result, width, paint),
        tagSection(result, width, paint),
        pinnedSection(result, paint),
    ];
    return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
}
function headSection(result, width, paint) {
    const isBad = result.exitCode !== 0;
    const sentence = (0,text_width/* wrap */.LV)((0,headline/* headline */.P)(result, { why: false }), width).map((part) => paint.strong(isBad ? paint.bad(part) : part));
    return [...sentence, ...sumLine(result, paint)];
}
/** `existed 4.2 MB · mounted 60.0 MB · uploaded 412 B`: every repository counted. */
function sumLine({ transfer }, paint) {
    const sums = [
        ['exists', 'existed', transfer.existsBytes],
        ['mounted', 'mounted', transfer.mountedBytes],
        ['uploaded', 'uploaded', transfer.uploadedBytes],
        ['unknown', 'unknown', transfer.unknownBytes],
    ];
    const parts = sums.flatMap(([state, word, bytes]) => bytes === 0 ? [] : [paint.transfer(state, `${word} ${(0,text_bytes/* formatBytes */.z3)(bytes)}`)]);
    return parts.length === 0 ? [] : [parts.join(paint.faint(' · '))];
}
function legendLines({ letter, repository }, width, paint) {
    const indent = 2 + letter.length + 2;
    return (0,text_width/* wrap */.LV)(repository, width - indent).map((part, index) => `  ${index === 0 ? letter : ' '.repeat(letter.length)}  ${paint.faint(part)}`);
}
/** What would have cost less: the saving first, then why. */
function adviceSection({ advice }, width, paint) {
    if (advice.length === 0)
        return [];
    return [
        paint.strong('Could have been saved'),
        ...advice.flatMap((one) => {
            const place = (0,text_advice/* advicePlace */.o)(one);
            const head = `${(0,text_advice/* savingText */.G)(one)}${place === '' ? '' : `, ${(0,plain_text/* plainText */.w)(place)}`} (${(0,plain_text/* plainText */.w)(one.rule)})`;
            return [
                ...(0,text_width/* wrap */.LV)(head, width - 2).map((part) => `  ${paint.note(part)}`),
                ...(0,text_width/* wrap */.LV)((0,plain_text/* plainText */.w)(one.message), width - 4).map((part) => `    ${paint.faint(part)}`),
            ];
        }),
    ];
}
/** Where and how long, where that isn't all the same. */
function legSection(legs, width, paint) {
    if (legs.length < 2 && legs.every(({ attempts }) => attempts < 2))
        return [];
    return legs.flatMap((leg) => {
        const ran = leg.steps === null || leg.cached === null ? [] : [`${leg.steps - leg.cached} of ${leg.steps} steps ran`];
        const attempts = leg.attempts > 1 ? [`${leg.attempts} attempts`] : [];
        const facts = [`built in ${(0,duration/* formatDuration */.a)(leg.milliseconds)}`, ...ran, ...attempts].join(', ');
        const place = leg.node === null ? '' : ` on ${(0,plain_text/* plainText */.w)(leg.node)}`;
        // Without --platforms it is the builder's own, which nobody has named.
        const which = leg.platforms.length === 0 ? 'the image' : leg.platforms.map(plain_text/* plainText */.w).join(', ');
        const text = `${which}${place}: ${facts}`;
        return (0,text_width/* wrap */.LV)(text, width).map((part) => paint.faint(part));
    });
}
/** Repositories whose tags say the same are told together. */
function tagSection({ images }, width, paint) {
    const blocks = new Map();
    for (const { name, tags } of images) {
        if (tags.length === 0)
            continue;
        const block = (0,terminal_tags/* tagLines */.o)(tags, width, paint).join('\n');
        blocks.set(block, [...(blocks.get(block) ?? []), (0,plain_text/* plainText */.w)(name)]);
    }
    return [...blocks].flatMap(([block, names]) => [
        ...(0,text_width/* wrap */.LV)(`Tags of ${names.join(', ')}`, width).map((part) => paint.strong(part)),
        block,
    ]);
}
function pinnedSection({ images, status }, paint) {
    const pinned = images.flatMap((image) => (image.pinned === null ? [] : [(0,plain_text/* plainText */.w)(image.pinned)]));
    if (status !== 'refused' || pinned.length === 0)
        return pinned.map(paint.strong);
    return [paint.strong('Pushed, and left without a tag'), ...pinned];
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
