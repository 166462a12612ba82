export const id = 9667;
export const ids = [9667];
export const modules = {

/***/ 89667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./report/text/bytes.js
var text_bytes = __webpack_require__(39255);
// EXTERNAL MODULE: ./report/text/duration.js
var duration = __webpack_require__(78426);
// EXTERNAL MODULE: ./report/text/plain-text.js
var plain_text = __webpack_require__(64074);
// EXTERNAL MODULE: ./report/text/escape-html.js
var escape_html = __webpack_require__(14567);
// EXTERNAL MODULE: ./report/text/text-width.js
var text_width = __webpack_require__(82628);
;// CONCATENATED MODULE: ./report/html/markup.js



const MARKUP = Symbol('markup');
/**
 * A piece of the page. Every text between is made one harmless line and escaped for an element's content and for an
 * attribute in double quotes; it must stand nowhere else: in no bare attribute, style sheet, address or tag's name.
 */
function html(literals, ...parts) {
    let markup = literals[0] ?? '';
    for (const [index, part] of parts.entries())
        markup += shown(part) + (literals[index + 1] ?? '');
    return { [MARKUP]: markup };
}
/** What holds no text of others, such as a style sheet or the numbers of a drawing: nothing in it is escaped. */
function verbatim(own) {
    return { [MARKUP]: own };
}
function markupText(markup) {
    return markup[MARKUP];
}
const NOTHING = verbatim('');
/** Characters of one text: nobody's text may make the page as long as he likes. */
const LONGEST = 2000;
function shown(part) {
    if (part === undefined)
        return '';
    if (typeof part === 'number')
        return String(part);
    if (typeof part === 'string')
        return escaped((0,plain_text/* plainText */.w)(part));
    return 'length' in part ? part.map(markupText).join('') : part[MARKUP];
}
function escaped(text) {
    return (0,escape_html/* escapeHtml */.Z)(text.length > LONGEST ? (0,text_width/* cutEnd */.ym)(text, LONGEST) : text);
}

;// CONCATENATED MODULE: ./report/html/table.js

/** What may be wider than the page: it scrolls in itself, by the keyboard too. */
function scrollBox(label, content) {
    return html `<div class="scroll" tabindex="0" role="group" aria-label="${label}">${content}</div>`;
}
/** @param rows each from `<tr>` on */
function table(label, columns, rows) {
    const heads = columns.map(({ title, isNumber = false }) => isNumber ? html `<th scope="col" class="number">${title}` : html `<th scope="col">${title}`);
    return scrollBox(label, html `<table><thead><tr>${heads}<tbody>${rows}</table>`);
}

;// CONCATENATED MODULE: ./report/html/builds.js





const BUILDS = [
    { title: 'Platforms' },
    { title: 'Built on' },
    { title: 'Time', isNumber: true },
    { title: 'Steps that ran', isNumber: true },
    { title: 'Attempts', isNumber: true },
];
const CACHES = [
    { title: 'Cache' },
    { title: 'Used as' },
    { title: 'State' },
    { title: 'Time', isNumber: true },
    { title: 'Size', isNumber: true },
];
/** Where it was built and how long that took, and what became of the caches. */
function buildSection({ legs, cache }) {
    const uses = [
        ...cache.imports.map((use) => ({ ...use, way: 'import' })),
        ...cache.exports.map((use) => ({ ...use, way: 'export' })),
    ];
    if (legs.length === 0 && uses.length === 0)
        return NOTHING;
    const tables = [
        ...(legs.length === 0 ? [] : [table('Builds', BUILDS, legs.map(legRow))]),
        ...(uses.length === 0 ? [] : [table('Caches', CACHES, uses.map(cacheRow))]),
    ];
    return html `<section aria-labelledby="builds-title"><h2 id="builds-title">Builds</h2>${tables}</section>`;
}
function cacheRow({ entry, way, state, milliseconds, bytes, layers }) {
    const served = layers ? ` for ${layers === 1 ? '1 layer' : `${layers} layers`}` : '';
    return html `<tr><th scope="row"><code>${entry}</code><td>${way}<td>${state}${served}
<td class="number">${(0,duration/* formatDuration */.a)(milliseconds)}<td class="number">${bytes === null ? '—' : (0,text_bytes/* formatBytes */.z3)(bytes)}`;
}
function legRow({ platforms, node, builder, milliseconds, steps, cached, attempts }) {
    const ran = steps === null || cached === null ? '—' : `${steps - cached} of ${steps}`;
    const names = platforms.length === 0 ? 'the builder’s own' : platforms.map(plain_text/* plainText */.w).join(', ');
    return html `<tr><th scope="row">${names}<td>${node ?? builder}
<td class="number">${(0,duration/* formatDuration */.a)(milliseconds)}<td class="number">${ran}<td class="number">${attempts}`;
}

// EXTERNAL MODULE: ./report/text/comparison.js
var comparison = __webpack_require__(99735);
;// CONCATENATED MODULE: ./report/html/comparison.js





const COLUMNS = [
    { title: 'Platform' },
    { title: 'Size then', isNumber: true },
    { title: 'Size now', isNumber: true },
    { title: 'Difference', isNumber: true },
    { title: 'To pull for who has it', isNumber: true },
    { title: 'Layers' },
];
/** What changed since the baseline, and what those who have it must fetch. */
function comparisonSection({ baseline }) {
    if (baseline === null || baseline.platforms.length === 0)
        return NOTHING;
    const name = baseline.tag === null
        ? (0,plain_text/* plainText */.w)(baseline.reference)
        : `${(0,plain_text/* plainText */.w)(baseline.tag)} (${(0,plain_text/* plainText */.w)(baseline.reference)})`;
    return html `<section class="wide" aria-labelledby="baseline-title"><h2 id="baseline-title">Since the baseline</h2>
<p class="lead">Compared with <code>${name}</code></p>
${table('Platforms', COLUMNS, baseline.platforms.map(row))}</section>`;
}
function row(platform) {
    const { size, previousSize, downloadBytes } = platform;
    const numbers = [
        previousSize === null ? '—' : (0,text_bytes/* formatBytes */.z3)(previousSize),
        (0,text_bytes/* formatBytes */.z3)(size),
        difference(size, previousSize),
        (0,text_bytes/* formatBytes */.z3)(downloadBytes),
    ].map((number) => html `<td class="number">${number}`);
    return html `<tr><th scope="row"><code>${platform.platform}</code>${numbers}<td>${(0,comparison/* layersText */.Gm)(platform)}`;
}
function difference(size, previous) {
    if (previous === null)
        return 'new';
    if (size === previous)
        return 'none';
    const share = (0,text_bytes/* formatShare */.T1)(Math.abs(size - previous), previous);
    return `${(0,text_bytes/* formatSignedBytes */.vN)(size - previous)}${share === undefined ? '' : ` (${share})`}`;
}

// EXTERNAL MODULE: ./report/text/status.js
var text_status = __webpack_require__(42200);
;// CONCATENATED MODULE: ./report/html/styles/base.js
/** Type, cards, tables, and the parts that several sections have. */
const BASE_STYLE = `
*{box-sizing:border-box;margin:0;padding:0}
html{background:var(--page);color:var(--ink);font:15px/1.5 -apple-system,"Segoe UI",Roboto,"Noto Sans",system-ui,sans-serif;font-variant-numeric:tabular-nums;-webkit-text-size-adjust:100%;overflow-wrap:anywhere}
body{max-width:1240px;margin:0 auto;padding:28px 24px}
code{font:.92em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
h1{font-size:clamp(22px,3.4vw,32px);line-height:1.22;letter-spacing:-.015em;font-weight:650;max-width:32em;text-wrap:balance}
h2{font-size:19px;line-height:1.3;letter-spacing:-.01em;font-weight:650}
h3{font-size:14px;font-weight:600}
small,.lead,footer{color:var(--soft);font-size:13px}
ul,ol{list-style:none}
a{color:var(--accent)}
header{display:grid;gap:18px;margin-bottom:28px}
main{display:grid;gap:20px;grid-template-columns:repeat(auto-fit,minmax(min(100%,500px),1fr))}
.wide,main>:nth-last-child(1 of :not(.wide)):nth-child(odd of :not(.wide)){grid-column:1/-1}
main>section{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:20px 22px;min-width:0}
main>section>h2{margin-bottom:8px}
footer{margin-top:24px}
.toolbar{display:flex;flex-wrap:wrap;gap:8px 20px;align-items:center;justify-content:space-between}
.what strong{font-weight:600}
.status{display:inline-flex;align-items:center;gap:7px;font-weight:600;margin-right:6px;color:var(--c)}
.status::before{content:"";width:10px;height:10px;border-radius:50%;background:currentColor}
.good{--c:var(--good)}.partly{--c:var(--warn)}.bad{--c:var(--bad)}
.error{border:1px solid var(--bad);border-left-width:5px;border-radius:10px;padding:12px 16px;background:var(--card);display:grid;gap:6px}
.pinned h2{font-size:13px;font-weight:600;color:var(--soft);margin-bottom:4px;letter-spacing:0}
.pinned code{display:block;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:9px 13px;user-select:all;cursor:copy}
.pinned li+li{margin-top:6px}
.shares{display:grid;gap:10px}
.share{display:flex;height:16px;border-radius:8px;overflow:hidden;gap:2px}
.share i{min-width:4px;background:var(--pattern),var(--fill);background-color:var(--fill)}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:14px}
.legend li{display:flex;align-items:center;gap:7px}
.legend i{width:14px;height:14px;border-radius:4px;background:var(--pattern);background-color:var(--fill);box-shadow:inset 0 0 0 1px color-mix(in srgb,var(--text) 25%,transparent)}
.switch{border:0;display:inline-flex;background:var(--sunk);border-radius:9px;padding:3px;font-size:13px}
.switch legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.switch label{position:relative;padding:3px 12px;border-radius:7px;cursor:pointer;color:var(--soft)}
.switch label:has(:checked){background:var(--card);color:var(--ink);box-shadow:0 1px 2px rgb(0 0 0/.16)}
label input{position:absolute;inset:0;opacity:0;margin:0;width:100%;height:100%;cursor:pointer}
label:has(:focus-visible){outline:3px solid var(--accent);outline-offset:1px;z-index:3}
.scroll{overflow-x:auto}
.scroll+.scroll,.scroll+.lead{margin-top:18px}
table{border-collapse:collapse;min-width:min(100%,440px);font-size:14px}
th,td{text-align:left;vertical-align:top;padding:7px 18px 7px 0;font-weight:400}
thead th{color:var(--soft);font-size:13px;white-space:nowrap}
tbody tr{border-top:1px solid var(--line)}
table{overflow-wrap:break-word}
tbody th{white-space:nowrap}
td code{display:inline-block;min-width:12em;overflow-wrap:anywhere}
.number{text-align:right;white-space:nowrap}
[class^="tag-"]{white-space:nowrap}
.tag-created,.tag-moved{color:var(--good)}.tag-skipped{color:var(--warn)}.tag-failed{color:var(--bad)}
.notes li{padding:8px 0;border-top:1px solid var(--line)}
.notes li:first-child{border-top:0}
.notes li p{color:var(--soft)}
.warnings,.advice{border-left:5px solid var(--warn)!important}
.advice{border-left-color:var(--accent)!important}
.advice b{color:var(--good)}
.budgets li{--c:var(--soft)}.budgets .kept{--c:var(--good)}.budgets .exceeded{--c:var(--bad)}.budgets .warned{--c:var(--warn)}
.budgets b{color:var(--c);font-weight:600}
.meter{display:block;height:6px;border-radius:3px;background:var(--sunk);margin-top:5px;max-width:420px;overflow:hidden}
.meter i{display:block;height:100%;background:var(--c);border-radius:3px}
@media(max-width:640px){body{padding:18px 12px}main>section{padding:16px 14px;border-radius:12px}}
`;

;// CONCATENATED MODULE: ./report/html/styles/colours.js
/**
 * Colours in pairs, light and dark. Those of the states differ in lightness as well as in hue (sky, green and orange of the
 * Okabe-Ito palette), and each has a pattern of its own: neither colour-blind eyes nor a black printer lose them.
 * https://jfly.uni-koeln.de/color/
 */
const COLOURS = `
:root{color-scheme:light dark;
--page:light-dark(#f6f7f9,#0f1317);--card:light-dark(#fff,#171c22);--sunk:light-dark(#eef1f4,#1f262e);
--ink:light-dark(#15202b,#e6ebf0);--soft:light-dark(#54606c,#9eabb8);--line:light-dark(#d5dbe1,#2d3640);
--accent:light-dark(#0b5cad,#6cb6ff);
--good:light-dark(#0a6b45,#4fd19a);--warn:light-dark(#8a5200,#f0b04f);--bad:light-dark(#b3261e,#ff8b80);
--exists:light-dark(#d6e2ed,#2a3b4d);--exists-ink:light-dark(#1b3349,#d3e2f1);
--mounted:light-dark(#b5e3d5,#14544a);--mounted-dot:light-dark(#79c2ab,#237361);--mounted-ink:light-dark(#06382b,#d6f6ec);
--uploaded:light-dark(#f5a83b,#e59a2b);--uploaded-line:light-dark(#e8962a,#d0861b);--uploaded-ink:#2a1700;
--unknown:light-dark(#f0eef4,#26222e);--unknown-line:light-dark(#c9c0d6,#473f54);--unknown-ink:light-dark(#463b57,#d9cfe8);
--ran:light-dark(#9cc3e8,#2f5f8c);--ran-ink:light-dark(#0d2a45,#e3f0fc);
--critical:light-dark(#a3305f,#e0709c);--critical-ink:light-dark(#fff,#2b0716);
--lit:inset 0 0 0 2px var(--accent)}
:root:has(#light :checked){color-scheme:light}
:root:has(#dark :checked){color-scheme:dark}
.exists{--fill:var(--exists);--text:var(--exists-ink);--pattern:none}
.mounted{--fill:var(--mounted);--text:var(--mounted-ink);--pattern:radial-gradient(circle,var(--mounted-dot) 1px,transparent 1.6px) 0 0/11px 11px}
.uploaded{--fill:var(--uploaded);--text:var(--uploaded-ink);--pattern:repeating-linear-gradient(135deg,transparent 0 6px,var(--uploaded-line) 6px 8px)}
.unknown{--fill:var(--unknown);--text:var(--unknown-ink);--pattern:repeating-linear-gradient(45deg,transparent 0 5px,var(--unknown-line) 5px 6px)}
.none{--fill:var(--sunk);--text:var(--ink);--pattern:none}
`;

;// CONCATENATED MODULE: ./report/html/styles/stacks.js
/**
 * A layer is a label around a hidden radio button, as high as its bytes or its time ask. What is known of it lies beside
 * the stacks, in a place that all layers share: the one that is pointed to, or else chosen, shows there. So nothing
 * between a detail and its board may be positioned.
 */
const STACK_STYLE = `
.board{position:relative}
.stage{display:grid;gap:12px}.stage>*{min-width:0}
.stage .board{padding-right:376px;min-height:340px}
.stage .board{padding-left:30px}
.key{position:absolute;left:0;top:56px;width:22px;height:calc(var(--px)*var(--u,1)*1px);writing-mode:sideways-lr;text-align:center;font-size:12px;line-height:14px;white-space:nowrap;color:var(--soft);border:solid var(--soft);border-width:1px 1px 1px 0;clip-path:none}
.stage:not(:has(#by-bytes :checked)) [data-view=bytes],.stage:not(:has(#by-time :checked)) [data-view=time]{display:none}
.columns{display:flex;gap:min(18px,1.4%);overflow-x:auto;padding:4px}
.column{flex:1 1 0;min-width:56px;max-width:460px}
.column:only-child{max-width:none}
.column>p{font-size:13px;color:var(--soft);margin-bottom:8px}
.column li{--h:var(--b)}
.stage:has(#by-time :checked) .column li{--h:var(--t)}
.column label{display:flex;flex-wrap:wrap;align-content:flex-start;align-items:baseline;position:relative;overflow:hidden;container-type:size;cursor:pointer;
height:max(3px,calc(var(--h)*var(--u,1)*1px));margin-bottom:1px;border-radius:3px;
background:var(--pattern);background-color:var(--fill);color:var(--text);font-size:13px;line-height:18px}
.moves .column label{transition:height .25s}
.column label:has(.strips){padding-right:calc(var(--repositories)*10px)}
.column label code,.lane code{line-height:inherit}
.column label>:is(b,code,span,i){opacity:0;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;margin-left:8px;font-style:normal}
.column label>b{min-width:1.2em;text-align:right}
.column label>code{flex:1 1 0}
.column label>i{margin-right:8px}
@container (min-height:17px){.column label>:is(b,code,span,i){opacity:1}}
@container (min-height:24px){.column label>:is(b,code,span,i){margin-top:3px}}
@container (min-height:44px){.column label>:is(b,code,span,i){margin-top:4px}.column label>code{flex-basis:calc(100% - 46px)}.column label>span,.column label>i{margin-top:0}}
@container (max-height:44px) and (max-width:340px){.column label>i{position:absolute;opacity:0}.column label>span{margin-right:8px}}
@container (max-width:150px){.column label>:is(b,i){position:absolute;opacity:0}.column label>code{flex-basis:0}.column label>span{margin-right:6px}}
@container (max-width:150px) and (min-height:44px){.column label>span{margin-top:4px}}
.strips{position:absolute;inset:0 0 0 auto;display:flex;opacity:1!important;margin:0!important}
.strips i{width:10px;background:var(--pattern);background-color:var(--fill);border-left:1px solid var(--card)}
.column label::after{content:"";position:absolute;inset:0;border-radius:inherit;box-shadow:var(--edge,none);pointer-events:none}
.stage .board .columns .column li:has(:checked) label{--edge:inset 0 0 0 2px var(--ink)}
.detail{display:none;background:var(--card);font-size:14px}
li:hover>.detail,li:has(:checked)>.detail,li:focus-within>.detail{display:block}
li:hover>.detail,li:focus-within>.detail{z-index:2}
li:hover>.detail{z-index:3}
.stage .detail{position:absolute;top:4px;right:0;bottom:4px;width:352px;overflow:auto;border:1px solid var(--line);border-radius:12px;padding:16px 18px}
.detail>*+*{margin-top:8px}
.detail>p:first-child>code{font-size:14px;font-weight:600}
.detail>p{color:var(--soft)}
.detail code{color:var(--ink)}
.detail .why{color:var(--ink);border-left:3px solid var(--accent);padding-left:10px}
.detail dt{color:var(--soft);font-size:13px;margin-top:8px}
.detail dd{display:flex;gap:8px;align-items:baseline}
.detail dd::before{content:"";flex:none;width:12px;height:12px;border-radius:3px;background:var(--pattern);background-color:var(--fill);align-self:center}
${listOf('.stage:has(#as-list :checked)')}
.stage:has(#as-list :checked) .board{padding:0}
.stage:has(#as-list :checked) li:not(:has(:checked))>.detail{display:none}
@media(max-width:900px){.stage{--u:.7}
.stage .board{padding:0 0 292px 26px;min-height:0}.stage .detail{top:auto;left:0;bottom:0;width:auto;height:276px}
.columns{gap:10px}.column{min-width:58px}
.stage:has(#as-list :checked) .board{padding:0}.stage:has(#as-list :checked) .detail{height:auto;padding-left:8px}
${narrowListOf('.stage:has(#as-list :checked)')}}
@media(prefers-reduced-motion:reduce){.moves .column label{transition:none}}
`;
/** Without bars, and the words below. */
function narrowListOf(stage) {
    return `
${stage} .column label{flex-wrap:wrap;padding:4px 0;line-height:22px}
${stage} .column label::before{margin-right:0;height:22px;width:6px}
${stage} .column label>code{flex-basis:calc(100% - 60px)}
${stage} .column label>span{min-width:0;margin-left:14px}
${stage} .column label>i{width:auto}`;
}
/** The same layers one below the other, each with a bar and all of its words: a view, and what is printed. */
function listOf(stage) {
    return `
${stage} .columns{display:block}
${stage} .column{max-width:none}
${stage} .column+.column{margin-top:22px}
${stage} .column label{height:auto;container-type:normal;background:none;color:inherit;flex-wrap:nowrap;align-items:center;line-height:28px;border-radius:0;border-top:1px solid var(--line);margin:0}
${stage} .column label::before{content:"";flex:none;height:12px;border-radius:3px;background:var(--pattern);background-color:var(--fill);width:max(3px,calc(var(--b)*.2px));margin-right:calc(84px - max(3px,var(--b)*.2px))}
${stage} .column label>:is(b,code,span,i){opacity:1}
${stage} .column label>b{min-width:1.6em}
${stage} .column label>span{min-width:5em;text-align:right}
${stage} .column label>i{width:12em;margin-right:0}
${stage} .column label:has(.strips){padding-right:0}
${stage} .strips{display:none}
${stage} .column label::after{content:none}
${stage} .column li:has(:checked) label{font-weight:600}
${stage} .detail{position:static;width:auto;border:0;padding:4px 0 14px 84px;overflow:visible}
`;
}

;// CONCATENATED MODULE: ./report/html/styles/print.js

/** Black on white, everything open, nothing that only a pointer could use, and no cut through a row. */
const PRINT_STYLE = `
@media print{
:root,:root:has(#dark :checked){color-scheme:light;--page:#fff;--card:#fff;--ink:#000;--soft:#333}
html{font-size:11px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{max-width:none;padding:0}
main>section{border:0;border-top:1px solid #999;border-radius:0;padding:12px 0}
.switch,.key{display:none!important}
.scroll,.columns{overflow:visible}
.stage .board,.time>.board{padding:0;min-height:0}
${listOf('.stage')}
.stage .detail{display:block;height:auto;padding:0 0 6px 120px;font-size:10px}
.stage li:has(.detail>p:first-child>code) label>code{visibility:hidden}
.stage .detail>*+*{margin-top:0}
.stage .detail dl{display:flex;flex-wrap:wrap;gap:0 16px}
.stage .detail dt,.stage .detail dd{margin:0}
.stage .column li:has(:checked) label{font-weight:inherit}
.track{min-width:0}
.time .detail{display:none!important}
li,tr,.lane,.share,.error{break-inside:avoid}
h2,h3{break-after:avoid}
}
`;

;// CONCATENATED MODULE: ./report/html/styles/timeline.js
/** Bars stand where they belong by their margins, not by their position, so that their details can leave the chart. */
const TIMELINE_STYLE = `
.time>.board{padding-bottom:76px;margin:12px 0 18px}
.time .detail{position:absolute;left:0;right:0;bottom:0;height:64px;overflow:auto;padding:10px 14px;border:1px solid var(--line);border-radius:10px}
.time .detail code{font-weight:600;margin-right:6px}
.track{display:grid;min-width:640px;padding:0 2px}
.axis,.lanes{grid-area:1/1;min-width:0}
.axis{position:relative;color:var(--soft);font-size:12px}
.axis li{position:absolute;top:0;bottom:0;border-left:1px solid var(--line);padding-left:4px;white-space:nowrap}
.lanes{padding-top:22px}
.lane{padding:5px 0 8px}
.lane h3{font-size:13px;line-height:20px}
.lane>h3,.lane>p{position:sticky;left:0;width:max-content;max-width:min(100%,78vw)}
.lane>p{font-size:12px;color:var(--soft)}
.lane ol{display:flex;height:24px;margin-bottom:2px}
.lane li{flex:none}
.lane label{display:block;position:relative;height:100%;min-width:3px;overflow:hidden;container-type:inline-size;border-radius:3px;cursor:pointer;font-size:12px;line-height:24px;background:var(--ran);color:var(--ran-ink)}
.lane label code{display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;padding:0 6px;opacity:0}
@container (min-width:40px){.lane label code{opacity:1}}
.lane .critical label{background:var(--critical);color:var(--critical-ink);font-weight:600}
.lane .cached label{background:transparent;color:var(--soft);box-shadow:inset 0 0 0 1px var(--line)}
.lane li:has(:checked) label{box-shadow:inset 0 0 0 2px var(--ink)}
.lane svg{display:block;width:100%}
path{stroke-width:6;fill:none;stroke:var(--ran)}
path.critical{stroke:var(--critical)}path.cached{stroke:var(--line)}
path.exists{stroke:var(--exists-ink);opacity:.45}path.mounted{stroke:var(--mounted-dot)}path.uploaded{stroke:var(--uploaded)}path.unknown{stroke:var(--unknown-line)}
.chain{display:grid;gap:2px;margin-top:8px}
.chain li{display:grid;grid-template-columns:64px minmax(40px,150px) 1fr;gap:2px 12px;align-items:center;padding:2px 0}
.chain b{text-align:right;font-weight:500}
.chain i{height:12px;min-width:2px;background:var(--critical);border-radius:3px}
.chain small{white-space:nowrap}
@media(max-width:640px){.chain li{grid-template-columns:52px 1fr}.chain i{grid-area:2/2;height:4px}.chain span{grid-area:1/2}
.time>.board{padding-bottom:124px}.time .detail{height:112px}}
.lane .thin{height:12px}
.lane .thin label{line-height:12px}.lane .thin code{opacity:0!important}.lane small{font-weight:400}
`;

;// CONCATENATED MODULE: ./report/html/style.js





/** Print comes last: it takes back what is only for screens. */
const STYLE = [COLOURS, BASE_STYLE, STACK_STYLE, TIMELINE_STYLE, PRINT_STYLE].join('');

;// CONCATENATED MODULE: ./report/html/twins.js
/** By their digests. */
function findTwins(ledgers) {
    const platforms = new Map();
    for (const { platform, rows } of ledgers) {
        for (const { digest } of rows) {
            if (digest === null || platform === null)
                continue;
            platforms.set(digest, (platforms.get(digest) ?? new Set()).add(platform));
        }
    }
    const shared = [...platforms].filter(([, names]) => names.size > 1);
    return new Map(shared.map(([digest, names], number) => [digest, { number, platforms: [...names] }]));
}
/** Rules that light up a blob in every platform that has it, while one of them is pointed to or chosen. */
function twinStyle(twins) {
    return [...twins.values()]
        .map(({ number }) => `.board:has(.t${number}:hover,.t${number} :checked) .t${number} label`)
        .map((selector) => `${selector}{--edge:var(--lit)}\n`)
        .join('');
}

;// CONCATENATED MODULE: ./report/html/head.js




// No script can run, whoever wrote it, and nothing can be asked for; styles are ours or stand on our own elements.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
function headSection(result, twins) {
    const name = result.images[0]?.name ?? 'Layerwise';
    const title = [name, result.version].filter((part) => part != null).join(' ');
    return html `<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}: ${(0,text_status/* statusWord */.H)(result).toLowerCase()}</title>
<style>${verbatim(STYLE)}${verbatim(twinStyle(twins))}</style>
</head>`;
}

// EXTERNAL MODULE: ./report/text/advice.js
var text_advice = __webpack_require__(60566);
// EXTERNAL MODULE: ./report/text/budgets.js
var budgets = __webpack_require__(8326);
;// CONCATENATED MODULE: ./report/html/percent.js
/** With two decimals: a tenth of a pixel on a wide screen. */
function percent(part, whole) {
    return Math.round((part / whole) * 1e4) / 100;
}

;// CONCATENATED MODULE: ./report/html/budgets.js



const OUTCOMES = { kept: 'kept', exceeded: 'exceeded', unknown: 'not known' };
/** A rule, whether it was kept, and how near to its limit the image is. */
function budgetItem(budget) {
    const { rule, level, platform, outcome, actual } = budget;
    const state = outcome === 'exceeded' && level === 'warn' ? 'warned' : outcome;
    const facts = [
        ...(actual === null ? [] : [(0,budgets/* actualText */.Yf)(budget)]),
        `limit ${(0,budgets/* limitText */.PW)(budget)}`,
        ...(platform === null ? [] : [platform]),
    ].join(', ');
    return html `<li class="${state}"><b>${OUTCOMES[outcome]}</b> <code>${rule}</code> ${facts}${meter(budget)}`;
}
function meter({ actual, limit }) {
    if (actual === null || limit <= 0)
        return NOTHING;
    const share = Math.min(100, Math.max(0, percent(actual, limit)));
    return html `<span class="meter"><i style="width:${share}%"></i></span>`;
}

;// CONCATENATED MODULE: ./report/html/notes.js



/** What there is to do or to know, besides the numbers: advice, budgets, warnings, and the build's own checks. */
function noteSections({ advice, budgets, warnings, checks }) {
    return [
        list('Warnings', 'warnings', warnings.map(warningItem)),
        list('Advice', 'advice', advice.map(adviceItem)),
        list('Budgets', 'budgets', budgets.map(budgetItem)),
        list('Build checks', 'checks', checks.map(checkItem)),
    ];
}
function list(title, name, items) {
    if (items.length === 0)
        return NOTHING;
    return html `<section class="notes ${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title">${title}</h2><ul>${items}</ul></section>\n`;
}
function warningItem({ code, message, hint }) {
    return html `<li>${message === '' ? code : message}${hint === null ? NOTHING : html `<p>${hint}</p>`}`;
}
function adviceItem(advice) {
    const { message, rule, platform, line } = advice;
    const saved = (0,text_advice/* savingText */.G)(advice);
    const saves = saved === '' ? NOTHING : html `<b>saves ${saved}</b> `;
    const place = [rule, ...(platform === null ? [] : [platform]), ...(line === null ? [] : [`line ${line}`])];
    return html `<li>${saves}${message} <small>${place.join(', ')}</small>`;
}
function checkItem({ message, url, line }) {
    const place = line === null ? NOTHING : html ` <small>line ${line}</small>`;
    const link = url === null || !isWeb(url) ? NOTHING : html ` <a href="${url}" rel="noreferrer">about this check</a>`;
    return html `<li>${message}${place}${link}`;
}
/** Anything else could be a script. */
function isWeb(url) {
    return /^https:\/\/[!-~]+$/.test(url);
}

// EXTERNAL MODULE: ./report/ledger-rows.js
var ledger_rows = __webpack_require__(69207);
// EXTERNAL MODULE: ./report/text/instruction.js
var text_instruction = __webpack_require__(23976);
// EXTERNAL MODULE: ./report/text/transfer.js
var transfer = __webpack_require__(95485);
// EXTERNAL MODULE: ./report/text/digest.js
var digest = __webpack_require__(85098);
;// CONCATENATED MODULE: ./report/html/states.js




/** The states as the page shows them, from what cost nothing to what cost most, and the bytes of each in a run. */
function stateSums({ transfer }) {
    return [
        { state: 'exists', word: 'existed', bytes: transfer.existsBytes },
        { state: 'mounted', word: 'mounted', bytes: transfer.mountedBytes },
        { state: 'unknown', word: 'unknown', bytes: transfer.unknownBytes },
        { state: 'uploaded', word: 'uploaded', bytes: transfer.uploadedBytes },
    ];
}
/** The colours and patterns that occur, with their words. */
function legend(result) {
    const states = stateSums(result).filter(({ bytes }) => bytes > 0);
    return html `<ul class="legend">${states.map(({ state }) => html `<li><i class="${state}"></i>${state}`)}</ul>`;
}
/** What became of a blob in one repository, with all that is known of it; of several blobs, in short. */
function fateText(transfers) {
    const [only, ...more] = transfers;
    if (only === undefined || more.length > 0)
        return (0,transfer/* transferText */.RU)(transfers, 'time');
    return [
        only.state,
        ...(only.state === 'mounted' && only.from !== null ? [`from ${(0,transfer/* mountSource */.V5)(only)}`] : []),
        ...(only.state === 'uploaded' ? [(0,text_bytes/* formatBytes */.z3)(only.bytes)] : []),
        ...(only.milliseconds > 0 ? [`in ${(0,duration/* formatDuration */.a)(only.milliseconds)}`] : []),
    ]
        .join(' ')
        .concat(only.attempts > 1 ? `, ${only.attempts} attempts` : '')
        .concat(only.evidence === 'probe' ? ', by asking the registry' : '');
}

;// CONCATENATED MODULE: ./report/html/layer-detail.js








/** All that is known of a layer. It may be longer than its place, and scrolls by the keyboard too. */
function layerDetail({ row, repositories, room, elsewhere }) {
    const facts = [
        (0,text_bytes/* formatBytes */.z3)(row.size),
        ...(row.line === null ? [] : [`line ${row.line}`]),
        ...(row.base ? ['of the base image'] : []),
        ...(row.cached === null ? [] : [row.cached ? 'cached' : 'built']),
        ...(row.digest === null ? [] : [(0,digest/* digestText */.M)(row.digest)]),
        ...(elsewhere.length === 0 ? [] : [`also in ${several(elsewhere)}`]),
    ];
    const source = row.instruction === null
        ? NOTHING
        : html `<p><code>${(0,text_width/* cutEnd */.ym)((0,text_instruction/* instructionLine */.H)(row.instruction), room)}</code>`;
    const reason = row.reason === null ? NOTHING : html `<p class="why">${(0,text_width/* cutEnd */.ym)((0,plain_text/* plainText */.w)(row.reason), room)}`;
    const fates = repositories.map((name) => fate(row, name));
    return html `<div class="detail" tabindex="0">${source}<p>${facts.join(' · ')}${reason}<dl>${fates}</dl></div>`;
}
const FEW = 3;
function several(platforms) {
    if (platforms.length <= FEW)
        return platforms.map(plain_text/* plainText */.w).join(', ');
    return `${platforms.length} other platforms`;
}
/** It has the layer's own colour where it says nothing else. */
function fate({ transfers }, repository) {
    const here = transfers.filter((transfer) => transfer.repository === repository);
    const state = (0,transfer/* dearestState */.cR)(here);
    if (state === undefined)
        return NOTHING;
    const isOther = state !== (0,transfer/* dearestState */.cR)(transfers);
    return html `<dt>${repository}<dd${isOther ? html ` class="${state}"` : NOTHING}>${fateText(here)}`;
}

;// CONCATENATED MODULE: ./report/html/radio.js

const CHECKED = verbatim(' checked');
/** One of a group: the keyboard reaches the group in one step, and the arrow keys walk through it. */
function radio_radio(group, isChosen) {
    return html `<input type="radio" name="${group}"${isChosen ? CHECKED : NOTHING}>`;
}

;// CONCATENATED MODULE: ./report/html/layer.js






/** Characters of an instruction in a block of the stack. */
const SHORT = 36;
/** Of all repositories together: they are served one after the other. */
function layerTime({ transfers }) {
    return transfers.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
}
/** A block of the stack, which can be chosen, and what shows when it is. */
function layerItem(layer) {
    const { row, isChosen, heights, twin } = layer;
    const state = (0,transfer/* dearestState */.cR)(row.transfers) ?? 'none';
    const classes = twin === undefined ? state : `${state} t${twin}`;
    const style = `--b:${heights.bytes ?? 0}${heights.time === undefined ? '' : `;--t:${heights.time}`}`;
    const number = html `<b>${row.number ?? ''}</b>`;
    const words = (0,transfer/* statesOf */.kY)(row.transfers).join(', ');
    const fate = words === '' ? NOTHING : html ` <i>${words}</i>`;
    const text = html `${number} <code>${title(row)}</code> <span>${(0,text_bytes/* formatBytes */.z3)(row.size)}</span>${fate}`;
    const label = html `<label>${radio_radio('layer', isChosen)}${strips(layer)}${text}</label>`;
    return html `<li class="${classes}" style="${style}">${label}${layerDetail(layer)}`;
}
/** Where repositories differ: a strip for each, in its own colour. */
function strips({ row, repositories, hasStrips }) {
    if (!hasStrips)
        return NOTHING;
    const states = repositories.map((name) => (0,transfer/* dearestState */.cR)(row.transfers.filter(({ repository }) => repository === name)));
    if (new Set(states).size < 2)
        return NOTHING;
    return html `<span class="strips">${states.map((state) => html `<i class="${state ?? 'none'}"></i>`)}</span>`;
}
function title({ kind, instruction, base, blobs }) {
    if (kind === 'config')
        return 'config';
    if (kind === 'attestations')
        return `attestations, ${blobs} ${blobs === 1 ? 'blob' : 'blobs'}`;
    if (instruction !== null)
        return (0,text_instruction/* shortInstruction */.j)(instruction, SHORT);
    return base ? 'base image' : 'layer';
}

// EXTERNAL MODULE: ./report/text/largest.js
var largest = __webpack_require__(9316);
;// CONCATENATED MODULE: ./report/html/scale.js

const LONGEST_UNIT = 140;
/** One scale for several stacks: the highest takes `room` pixels. Undefined where there is nothing to draw. */
function stackScale(stacks, room) {
    const highest = (0,largest/* largest */.n)(stacks.map((values) => values.reduce((sum, value) => sum + value, 0)));
    if (highest <= 0)
        return undefined;
    const length = (value) => Math.round((value / highest) * room * 10) / 10;
    const value = roundBelow((highest * LONGEST_UNIT) / room);
    return { length, unit: { value, length: length(value) } };
}
/** The largest of 1, 2, 5, 10, 20, 50… that is no larger. At least 1: there are no parts of bytes. */
function roundBelow(most) {
    const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
    const step = [5, 2, 1].find((factor) => factor * power <= most) ?? 1;
    return step * power;
}
/** Marks of an axis from 0 to `end`: at most `count` of them, at round values. */
function ticks(end, count) {
    const step = [1, 2, 5, 10].map((factor) => factor * roundBelow(end / count)).find((s) => end / s < count);
    if (step === undefined || end <= 0)
        return [0];
    return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
}

;// CONCATENATED MODULE: ./report/html/switch.js


/** Buttons of which one is down, the first at first. The style sheet looks at which. */
function switchOf(legend, group, options) {
    const buttons = options.map(({ id, label }, index) => html `<label id="${id}">${radio_radio(group, index === 0)}${label}</label>`);
    return html `<fieldset class="switch"><legend>${legend}</legend>${buttons}</fieldset>`;
}

;// CONCATENATED MODULE: ./report/html/stacks.js








/** Pixels of the highest stack, before the thinnest layers get what they need to be seen. */
const STACK_HEIGHT = 420;
/** Characters of instructions in all, and of reasons: the more layers, the less of each is told. */
const ROOM = 70_000;
/** Transfers for which a strip each is drawn; of more, their words tell. */
const STRIPS = 1000;
/** Rows that a change of the scale moves; more of them would stutter. */
const MOVING = 200;
/** The stack of every platform, drawn to one scale, and beside them what is known of the layer that is chosen. */
function stackSection(result, ledgers, twins) {
    const rows = ledgers.flatMap((ledger) => ledger.rows);
    if (rows.length === 0)
        return NOTHING;
    const bytes = stackScale(ledgers.map(sizes), STACK_HEIGHT);
    const time = stackScale(ledgers.map(times), STACK_HEIGHT);
    const drawing = {
        bytes,
        time,
        repositories: (0,ledger_rows/* ledgerRepositories */.u)(ledgers, result),
        twins,
        hasStrips: rows.reduce((sum, row) => sum + row.transfers.length, 0) <= STRIPS,
        chosen: dearestRow(rows),
        room: Math.min(2000, Math.max(60, Math.floor(ROOM / rows.length))),
    };
    const views = [
        { id: 'by-bytes', label: 'Bytes' },
        ...(time === undefined ? [] : [{ id: 'by-time', label: 'Transfer time' }]),
        { id: 'as-list', label: 'List' },
    ];
    return html `<section class="stage wide ${rows.length <= MOVING ? 'moves' : ''}" aria-labelledby="layers-title">
<div class="toolbar"><h2 id="layers-title">Layers</h2>${legend(result)}${switchOf('Scale', 'view', views)}</div>
<div class="board" style="--repositories:${drawing.repositories.length}">
${key('bytes', bytes, text_bytes/* formatBytes */.z3)}${key('time', time, duration/* formatDuration */.a)}
<div class="columns">${ledgers.map((ledger) => column(ledger, drawing))}</div></div>
</section>`;
}
function sizes({ rows }) {
    return rows.map(({ size }) => size);
}
function times({ rows }) {
    return rows.map(layerTime);
}
/** What cost most is what the page opens with. */
function dearestRow(rows) {
    const cost = (row) => row.transfers.reduce((sum, { bytes }) => sum + bytes, 0);
    return rows.toSorted((a, b) => cost(b) - cost(a) || b.size - a.size)[0];
}
function key(view, scale, format) {
    if (scale === undefined)
        return NOTHING;
    const { value, length } = scale.unit;
    return html `<p class="key" data-view="${view}" style="--px:${length}">${format(value)}</p>`;
}
function column(ledger, drawing) {
    const { platform, size, layers, rows } = ledger;
    const facts = size === null ? '' : `${(0,text_bytes/* formatBytes */.z3)(size)}, ${layers} ${layers === 1 ? 'layer' : 'layers'}`;
    const { repositories, hasStrips, room } = drawing;
    const items = rows.map((row) => {
        const twins = row.digest === null ? undefined : drawing.twins.get(row.digest);
        return layerItem({
            ...{ row, repositories, hasStrips, room },
            isChosen: row === drawing.chosen,
            heights: { bytes: drawing.bytes?.length(row.size), time: drawing.time?.length(layerTime(row)) },
            twin: twins?.number,
            elsewhere: twins?.platforms.filter((name) => name !== platform) ?? [],
        });
    });
    return html `<div class="column"><h3>${platform ?? 'Other attestations'}</h3><p>${facts}</p><ol>${items}</ol></div>\n`;
}

// EXTERNAL MODULE: ./report/text/headline.js
var headline = __webpack_require__(26766);
;// CONCATENATED MODULE: ./report/html/summary.js







const THEMES = [
    { id: 'auto', label: 'Auto' },
    { id: 'light', label: 'Light' },
    { id: 'dark', label: 'Dark' },
];
/** What was done, in one sentence; what to deploy; and where the bytes went. */
function summarySection(result) {
    const { status, exitCode, images, version } = result;
    const kind = exitCode === 0 ? 'good' : status === 'published' ? 'partly' : 'bad';
    const [first, ...more] = images;
    const name = first === undefined
        ? NOTHING
        : html ` <strong>${first.name}</strong> ${more.length === 0 ? '' : `and ${more.length} more`}`;
    const word = html `<span class="status ${kind}">${(0,text_status/* statusWord */.H)(result)}</span>`;
    return html `<header>
<div class="toolbar"><p class="what">${word}${name} <strong>${version ?? ''}</strong></p>
${switchOf('Colours', 'theme', THEMES)}</div>
<h1>${(0,headline/* headline */.P)(result, { why: false })}</h1>
${errorBox(result)}${pinned(result)}${shares(result)}
</header>`;
}
function errorBox({ error }) {
    if (error === null)
        return NOTHING;
    const hint = error.hint === null ? NOTHING : html `<p>${error.hint}</p>`;
    return html `<div class="error"><p><code>${error.message}</code></p>${hint}</div>\n`;
}
/** A click selects all of a reference. */
function pinned({ images, exitCode }) {
    const references = images.flatMap(({ pinned }) => pinned === null ? [] : [html `<li><code>${pinned}</code>`]);
    if (references.length === 0)
        return NOTHING;
    const title = exitCode === 0 ? 'Deploy by digest' : 'By digest';
    return html `<div class="pinned"><h2>${title}</h2><ul>${references}</ul></div>\n`;
}
function shares(result) {
    const sums = stateSums(result).filter(({ bytes }) => bytes > 0);
    const all = sums.reduce((sum, { bytes }) => sum + bytes, 0);
    if (all === 0)
        return NOTHING;
    const bars = sums.map(({ state, bytes }) => html `<i class="${state}" style="width:${percent(bytes, all)}%"></i>`);
    const words = sums.map(({ state, word, bytes }) => html `<li><i class="${state}"></i><b>${(0,text_bytes/* formatBytes */.z3)(bytes)}</b> ${word}`);
    return html `<div class="shares"><div class="share" aria-hidden="true">${bars}</div>
<ul class="legend">${words}</ul></div>`;
}

// EXTERNAL MODULE: ./report/text/tag.js
var text_tag = __webpack_require__(3924);
;// CONCATENATED MODULE: ./report/html/tags.js




const tags_COLUMNS = [
    { title: 'Tag' },
    { title: 'State' },
    { title: 'Note' },
    { title: 'Rule' },
];
/** What became of the tags. Images whose tags say the same share a table. */
function tagSection({ images }) {
    const tagged = images.filter(({ tags }) => tags.length > 0);
    if (tagged.length === 0)
        return NOTHING;
    const blocks = [...Map.groupBy(tagged, ({ tags }) => JSON.stringify(tags)).values()].map((same) => {
        const names = same.map(({ name }) => (0,plain_text/* plainText */.w)(name)).join(', ');
        return html `<p class="lead">${names}</p>${table('Tags', tags_COLUMNS, (same[0]?.tags ?? []).map(tags_row))}`;
    });
    return html `<section aria-labelledby="tags-title"><h2 id="tags-title">Tags</h2>${blocks}</section>`;
}
function tags_row(tag) {
    const fixed = tag.moving ? '' : ', fixed';
    const state = html `<td class="tag-${tag.state}">${tag.state}${fixed}`;
    return html `<tr><th scope="row"><code>${tag.tag}</code>${state}<td>${(0,text_tag/* tagNote */.v)(tag)}<td><code>${tag.rule}</code>`;
}

;// CONCATENATED MODULE: ./report/html/chain.js






const MOST = 12;
const LONGEST_NAME = 160;
/** The steps that the build waited for: to make another one faster makes nothing faster. */
function chainSection(steps, end) {
    const chain = steps.filter(({ critical }) => critical).toSorted((a, b) => a.start - b.start);
    if (chain.length === 0)
        return NOTHING;
    const time = (step) => step.end - step.start;
    const all = chain.reduce((sum, step) => sum + time(step), 0);
    const longest = (0,largest/* largest */.n)(chain.map(time), 1);
    const dearest = new Set(chain.toSorted((a, b) => time(b) - time(a)).slice(0, MOST));
    const items = chain
        .filter((step) => dearest.has(step))
        .map((step) => {
        const bar = html `<i style="width:${percent(time(step), longest)}%"></i>`;
        const name = html `<code>${(0,text_width/* cutEnd */.ym)((0,text_instruction/* instructionLine */.H)(step.name), LONGEST_NAME)}</code>`;
        return html `<li><b>${(0,duration/* formatDuration */.a)(time(step))}</b> ${bar}<span>${name}${place(step)}</span>`;
    });
    const rest = chain.length - dearest.size;
    const more = rest === 0 ? NOTHING : html `<p>and ${rest} shorter ones</p>`;
    return html `<h3>The longest chain: ${(0,duration/* formatDuration */.a)(all)} of ${(0,duration/* formatDuration */.a)(end)}</h3>
<p class="lead">The build waited for these steps, one after the other; only a change to them makes it faster.</p>
<ol class="chain">${items}</ol>${more}`;
}
function place({ platform, line }) {
    const words = [platform ?? undefined, line === null ? undefined : `line ${line}`];
    const text = words.filter((word) => word !== undefined).join(', ');
    return text === '' ? NOTHING : html ` <small>${text}</small>`;
}

;// CONCATENATED MODULE: ./report/html/rows.js
/**
 * Spans in as few rows as it takes for no two to overlap, by their start. Where that would be more than `most` rows,
 * the rest overlap.
 */
function packRows(spans, most) {
    const rows = [];
    for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        const free = rows.find(({ end }) => end <= span.start);
        const row = free ?? (rows.length < most ? undefined : rows.toSorted((a, b) => a.end - b.end)[0]);
        if (row === undefined)
            rows.push({ spans: [span], end: span.end });
        else {
            row.spans.push(span);
            row.end = Math.max(row.end, span.end);
        }
    }
    return rows.map((row) => row.spans);
}

;// CONCATENATED MODULE: ./report/html/slivers.js


/** Whole numbers of it are exact enough, and short. */
const WIDTH = 2000;
const ROW = 8;
const MOST_ROWS = 10;
/** Of the width: what is shorter is drawn so long. */
const LEAST = 4;
/**
 * Many spans as a drawing of a few paths, one a kind: elements of their own, by hundreds, would make the page too
 * large. Each is a line as thick as the style sheet says.
 *
 * @param whole the time that the width stands for
 */
function slivers(kinds, whole) {
    const least = (whole * LEAST) / WIDTH;
    const spans = [...kinds].flatMap(([kind, some]) => some.map(({ start, end }) => ({ kind, start, end: Math.max(end, start + least) })));
    const rows = packRows(spans, MOST_ROWS);
    const scaled = (time) => Math.round((time / whole) * WIDTH);
    const paths = new Map();
    for (const [index, row] of rows.entries()) {
        const y = (index + 0.5) * ROW;
        for (const { kind, start, end } of row) {
            paths.set(kind, `${paths.get(kind) ?? ''}M${scaled(start)} ${y}h${scaled(end - start)}`);
        }
    }
    const height = rows.length * ROW;
    const drawn = [...paths].map(([kind, path]) => html `<path class="${kind}" d="${verbatim(path)}"/>`);
    const box = html `viewBox="0 0 ${WIDTH} ${height}" height="${height}" preserveAspectRatio="none"`;
    return html `<svg ${box} aria-hidden="true">${drawn}</svg>`;
}

;// CONCATENATED MODULE: ./report/html/movement-lane.js




/** What went to one repository, or came from it. What became of each blob stands with its layer. */
function movementLane(movements, end) {
    const [first] = movements;
    if (first === undefined)
        throw new TypeError('a lane without movements');
    const bytes = movements.reduce((sum, movement) => sum + movement.bytes, 0);
    const from = movements.reduce((least, { start }) => Math.min(least, start), end);
    const to = movements.reduce((most, movement) => Math.max(most, movement.end), 0);
    const isFetched = first.kind === 'fetched';
    const blobs = `${movements.length} ${movements.length === 1 ? 'blob' : 'blobs'}`;
    const sum = bytes === 0 ? (isFetched ? '' : ', nothing sent') : `, ${(0,text_bytes/* formatBytes */.z3)(bytes)}`;
    const facts = `${blobs}${sum}, within ${(0,duration/* formatDuration */.a)(to - from)}`;
    const title = html `${isFetched ? 'from' : 'to'} ${first.repository} <small>${facts}</small>`;
    const drawing = slivers(Map.groupBy(movements, kind), end);
    return html `<div class="lane"><h3>${title}</h3>${drawing}</div>\n`;
}
function kind({ kind }) {
    return kind;
}

;// CONCATENATED MODULE: ./report/html/step-bar.js






/** Steps with a bar that can be chosen. Of more, those that took least are drawn without their names. */
const step_bar_MOST = 200;
/** Characters of their names in all. */
const NAMES = 20_000;
/** Characters of a name in a bar. */
const step_bar_SHORT = 44;
/** First those that the build waited for, then those that took longest. */
function choosableSteps(steps) {
    const time = ({ start, end }) => end - start;
    const dearest = steps.toSorted((a, b) => Number(b.critical) - Number(a.critical) || time(b) - time(a));
    const few = dearest.slice(0, step_bar_MOST);
    const room = Math.min(500, Math.max(80, Math.floor(NAMES / Math.max(1, few.length))));
    return { steps: new Set(few), chosen: few[0], room };
}
function stepBar(step, { span, before, end }, { chosen, room }) {
    const left = percent(span.start - before, end);
    const width = percent(span.end - span.start, end);
    const short = html `<code>${(0,text_instruction/* shortInstruction */.j)(step.name, step_bar_SHORT)}</code>`;
    const name = html `<code>${(0,text_width/* cutEnd */.ym)((0,text_instruction/* instructionLine */.H)(step.name), room)}</code>`;
    const facts = [
        ...(step.platform === null ? [] : [step.platform]),
        ...(step.line === null ? [] : [`line ${step.line}`]),
        step.cached
            ? 'cached'
            : `${(0,duration/* formatDuration */.a)(step.end - step.start)}, from ${(0,duration/* formatDuration */.a)(step.start)} on`,
        ...(step.critical ? ['on the longest chain'] : []),
    ];
    const label = html `<label>${radio_radio('step', step === chosen)}${short}</label>`;
    const detail = html `<p class="detail" tabindex="0">${name} ${facts.join(' · ')}</p>`;
    return html `<li class="${stepKind(step)}" style="margin-left:${left}%;width:${width}%">${label}${detail}`;
}
function stepKind({ cached, critical }) {
    return critical ? 'critical' : cached ? 'cached' : 'ran';
}

;// CONCATENATED MODULE: ./report/html/step-lane.js




const step_lane_MOST_ROWS = 16;
/** The share of the whole time that is drawn for a cached step, which took none. */
const step_lane_LEAST = 0.008;
/** What every leg did for every platform. */
function stepLanes(steps, legs, choosable, end) {
    // What a leg does for no platform in particular it does for its only one, where it has only one.
    const platformOf = ({ leg, platform }) => {
        const { platforms = [] } = legs[leg] ?? {};
        return platform ?? (platforms.length === 1 ? platforms[0] : undefined);
    };
    const lanes = Map.groupBy(steps, (step) => `${step.leg} ${platformOf(step) ?? ''}`);
    return [...lanes.values()].map((lane) => {
        const [first] = lane;
        const name = (first && platformOf(first)) ?? 'all platforms';
        const node = legs.length > 1 && first !== undefined ? legs[first.leg]?.node : undefined;
        const title = node == null ? name : `${name} on ${node}`;
        return html `<div class="lane"><h3>${title}</h3>${laneRows(lane, choosable, end)}</div>\n`;
    });
}
/** In as few rows as show all of them; then one for what was cached, and one for what can't be chosen. */
function laneRows(steps, choosable, end) {
    const { ran = [], cached = [], nameless = [], } = Object.groupBy(steps, (step) => choosable.steps.has(step) ? (step.cached ? 'cached' : 'ran') : 'nameless');
    const rows = packRows(ran, step_lane_MOST_ROWS).map((row) => {
        const bars = row.map((step, index) => stepBar(step, { span: step, before: row[index - 1]?.end ?? 0, end }, choosable));
        return html `<ol>${bars}</ol>`;
    });
    return [...rows, cachedRow(cached, choosable, end), namelessRow(nameless, end)];
}
/** They took no time, mostly: side by side, and not one behind the other. */
function cachedRow(steps, choosable, end) {
    if (steps.length === 0)
        return NOTHING;
    let before = 0;
    const bars = steps
        .toSorted((a, b) => a.start - b.start)
        .map((step) => {
        const start = Math.max(before, step.start);
        const span = { start, end: Math.max(step.end, start + end * step_lane_LEAST) };
        const bar = stepBar(step, { span, before, end }, choosable);
        before = span.end;
        return bar;
    });
    return html `<ol class="thin">${bars}</ol>`;
}
function namelessRow(steps, end) {
    if (steps.length === 0)
        return NOTHING;
    return html `${slivers(Map.groupBy(steps, stepKind), end)}<p>and ${steps.length} shorter steps</p>`;
}

;// CONCATENATED MODULE: ./report/html/timeline.js









const TICKS = 8;
/** When each step ran and each blob was sent, and the chain of steps that the build waited for. */
function timelineSection({ timeline, legs }) {
    if (timeline === null)
        return NOTHING;
    const { steps, movements } = timeline;
    const end = lastEnd(timeline);
    if (end <= 0)
        return NOTHING;
    const marks = ticks(end, TICKS).map((tick) => html `<li style="left:${percent(tick, end)}%">${tick === 0 ? '0' : (0,duration/* formatDuration */.a)(tick)}`);
    const byRepository = Map.groupBy(movements, ({ repository, kind }) => `${kind === 'fetched'} ${repository}`);
    const traffic = [...byRepository.values()].map((lane) => movementLane(lane, end));
    const chart = html `<div class="track"><ol class="axis" aria-hidden="true">${marks}</ol><div class="lanes">
${stepLanes(steps, legs, choosableSteps(steps), end)}${traffic}</div></div>`;
    return html `<section class="time wide" aria-labelledby="time-title">
<h2 id="time-title">Timeline</h2>
<p class="lead">${(0,duration/* formatDuration */.a)(end)} from the first step to the last request</p>
<div class="board">${scrollBox('Steps and requests', chart)}</div>
${chainSection(steps, end)}
</section>`;
}
function lastEnd({ milliseconds, steps, movements }) {
    return [...steps, ...movements].reduce((last, { end }) => Math.max(last, end), milliseconds);
}

;// CONCATENATED MODULE: ./report/html.js











/**
 * The whole result as one page that needs nothing else: no script, no request to anywhere. In browsers of 2024 and
 * later; printed, it shows all that a pointer would have to ask for.
 */
function renderHtml(result) {
    const ledgers = (0,ledger_rows/* ledgerByPlatform */.a)(result);
    const twins = findTwins(ledgers);
    return markupText(html `<!doctype html>
<html lang="en">
${headSection(result, twins)}
<body>
${summarySection(result)}
<main>
${stackSection(result, ledgers, twins)}
${comparisonSection(result)}
${timelineSection(result)}
${noteSections(result)}${tagSection(result)}
${buildSection(result)}
</main>
<footer><p>Made by Layerwise from BuildKit’s own record of the build. This page asks nobody for anything.</p></footer>
</body>
</html>
`);
}


/***/ }),

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
