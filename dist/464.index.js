export const id = 464;
export const ids = [464];
export const modules = {

/***/ 80464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planToJson: () => (/* binding */ planToJson),
  renderPlan: () => (/* binding */ renderPlan)
});

// EXTERNAL MODULE: ./inputs/kinds/annotations.js
var annotations = __webpack_require__(24579);
// EXTERNAL MODULE: ./oci/platform.js
var oci_platform = __webpack_require__(8190);
// EXTERNAL MODULE: ./oci/reference.js
var reference = __webpack_require__(67680);
// EXTERNAL MODULE: ./report/tags-text.js
var tags_text = __webpack_require__(64301);
// EXTERNAL MODULE: ./report/terminal/paint.js
var terminal_paint = __webpack_require__(71219);
// EXTERNAL MODULE: ./report/text/duration.js
var duration = __webpack_require__(78426);
// EXTERNAL MODULE: ./report/text/plain-text.js
var plain_text = __webpack_require__(64074);
;// CONCATENATED MODULE: ./report/text/shell-quote.js
const BARE = /^[\w/:=.,@%+…-]+$/;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** One word of a shell's command line. What can't be seen is written as an escape that Bash, Zsh and Ksh know. */
function shellQuote(word) {
    if (BARE.test(word))
        return word;
    if (!INVISIBLE.test(word))
        return `'${word.replaceAll("'", `'\\''`)}'`;
    const escaped = Array.from(word.toWellFormed(), (character) => {
        if (character === "'" || character === '\\')
            return `\\${character}`;
        return INVISIBLE.test(character) ? escapeOf(character.codePointAt(0) ?? 0) : character;
    });
    return `$'${escaped.join('')}'`;
}
function escapeOf(codePoint) {
    if (codePoint === 0x0a)
        return '\\n';
    const hex = codePoint.toString(16);
    return codePoint > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}
/** A command over several lines, an option with its value on each. */
function shellCommand(words) {
    const lines = [[]];
    for (const word of words) {
        if (word.startsWith('--'))
            lines.push([]);
        lines.at(-1)?.push(shellQuote(word));
    }
    // The last word is the context, which belongs to no option.
    const last = lines.at(-1);
    if (lines.length > 1 && last !== undefined && last.length > 1)
        lines.push(last.splice(-1));
    return lines.map((line) => line.join(' ')).join(' \\\n  ');
}

// EXTERNAL MODULE: ./report/text/shown-argv.js
var shown_argv = __webpack_require__(37112);
// EXTERNAL MODULE: ./report/text/text-width.js
var text_width = __webpack_require__(82628);
;// CONCATENATED MODULE: ./report/plan-text.js










/** The plan as `--dry-run` shows it. Values of build arguments, secrets and credentials are left out. */
function renderPlan(plan, options) {
    const width = Math.max(60, Math.floor(options.width));
    const paint = (0,terminal_paint/* paintWith */.H)(options.colour === true);
    const sections = [
        (0,text_width/* wrap */.LV)(planHeadline(plan), width).map(paint.strong),
        plan.images.flatMap((image) => imageLines(image, paint)),
        factLines(plan, paint),
        titled('Labels', pairs(plan.labels), paint),
        titled('Annotations', plan.annotations.map(annotations/* formatAnnotation */.tn), paint),
        titled('Notes', plan.notes, paint, width),
        ...commands(plan).map(({ title, argv }) => [
            paint.strong(title),
            shellCommand(['docker', 'buildx', ...(0,shown_argv/* shownArgv */.aq)(argv)]),
        ]),
    ];
    return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
}
function planHeadline({ push, pushReason, images, legs }) {
    if (!push)
        return `Build, and push nothing${pushReason === undefined ? '' : `: ${(0,plain_text/* plainText */.w)(pushReason)}`}`;
    const names = images.map(({ repository }) => (0,reference/* formatRepository */.Sh)(repository)).join(' and ');
    const platforms = legs.flatMap((leg) => leg.platforms.map(oci_platform/* formatPlatform */.Bq));
    return `Publish ${names}${platforms.length === 0 ? '' : ` for ${platforms.join(', ')}`}`;
}
function imageLines({ repository, tags }, paint) {
    return [
        paint.strong((0,reference/* formatRepository */.Sh)(repository)),
        ...(tags.length === 0 ? [paint.faint('  by digest only, no tags')] : (0,tags_text/* tagLines */.oA)(tags, paint)),
    ];
}
function factLines(plan, paint) {
    const argv = plan.legs[0]?.argv ?? plan.local?.argv ?? [];
    const facts = [
        ['Version', plan.version === undefined ? [] : [plan.version]],
        ['Revision', plan.revision === undefined ? [] : [plan.revision]],
        ['Tags point to', plan.push ? [plan.result === 'index' ? 'an image index' : 'a manifest'] : []],
        ['Compared with', plan.baselines.map(reference/* formatReference */.FH)],
        ['Builder', [builderText(plan.builder)]],
        ['Platforms', plan.legs.flatMap(legTexts)],
        ['Exporter', (0,shown_argv/* optionValues */.ib)(argv, '--output')],
        ['Attestations', (0,shown_argv/* optionValues */.ib)(argv, '--attest')],
        ['Cache from', plan.cache.imports.map(shown_argv/* shownCache */.OM)],
        ['Cache to', plan.cache.exports.map(shown_argv/* shownCache */.OM)],
        ['Cache', plan.cache.reasons],
        ['Push timeout', plan.push ? [(0,duration/* formatDuration */.a)(plan.pushTimeoutMs)] : []],
    ];
    const names = Math.max(...facts.map(([name]) => name.length));
    return facts.flatMap(([name, values]) => values
        .map(plain_text/* plainText */.w)
        .map((value, index) => `${paint.faint((0,text_width/* padEnd */.f)(index === 0 ? name : '', names))}  ${value}`));
}
function builderText({ name, driver, own, nodes }) {
    const versions = new Set(nodes.flatMap((node) => node.buildkitVersion ?? []));
    const version = versions.size === 0 ? '' : `, BuildKit ${[...versions].join(', ')}`;
    return `${name} (${driver}${version}${own ? '; made for this run' : ''})`;
}
function legTexts({ platforms, node }) {
    return platforms.map((platform) => `${(0,oci_platform/* formatPlatform */.Bq)(platform)}${node === undefined ? '' : ` on node ${node}`}`);
}
function titled(title, values, paint, width) {
    if (values.length === 0)
        return [];
    const lines = values.flatMap((value) => width === undefined ? [(0,plain_text/* plainText */.w)(value)] : (0,text_width/* wrap */.LV)((0,plain_text/* plainText */.w)(value), width - 2));
    return [paint.strong(title), ...lines.map((line) => `  ${line}`)];
}
function pairs(values) {
    return Object.entries(values).map(([key, value]) => `${key}=${value}`);
}
function commands({ legs, local, cache }) {
    const push = legs.map(({ platforms, node, argv }) => ({
        title: [
            'Build and push',
            platforms.map(oci_platform/* formatPlatform */.Bq).join(', '),
            node === undefined ? '' : `on ${node}`,
        ]
            .filter((part) => part !== '')
            .join(' '),
        argv,
    }));
    const beside = local === undefined ? [] : [{ title: 'Build what is not pushed', argv: local.argv }];
    const exports = cache.exportSolves.map(({ argv }) => ({ title: 'Export the cache', argv }));
    return [...push, ...beside, ...exports];
}
/** The plan as plain JSON, for `{"schema":1,"status":"planned","plan":…}`. It hides what `renderPlan` hides. */
function planToJson(plan) {
    return {
        push: plan.push,
        pushReason: plan.pushReason ?? null,
        version: plan.version ?? null,
        revision: plan.revision ?? null,
        result: plan.result,
        images: plan.images.map(({ repository, tags }) => ({
            name: (0,reference/* formatRepository */.Sh)(repository),
            tags: tags.map(({ name, rule, moving }) => ({ tag: name, rule, moving })),
        })),
        baselines: plan.baselines.map(reference/* formatReference */.FH),
        labels: plan.labels,
        annotations: plan.annotations.map(annotations/* formatAnnotation */.tn),
        facts: plan.facts,
        builder: {
            name: plan.builder.name,
            driver: plan.builder.driver,
            own: plan.builder.own,
            nodes: plan.builder.nodes.map((node) => ({
                name: node.name,
                platforms: node.platforms.map(oci_platform/* formatPlatform */.Bq),
                preferred: node.preferred.map(oci_platform/* formatPlatform */.Bq),
                buildkitVersion: node.buildkitVersion ?? null,
            })),
        },
        legs: plan.legs.map(({ platforms, node, argv, retryArgv }) => ({
            platforms: platforms.map(oci_platform/* formatPlatform */.Bq),
            node: node ?? null,
            argv: (0,shown_argv/* shownArgv */.aq)(argv),
            retryArgv: (0,shown_argv/* shownArgv */.aq)(retryArgv),
        })),
        local: plan.local === undefined ? null : { argv: (0,shown_argv/* shownArgv */.aq)(plan.local.argv) },
        cache: {
            imports: plan.cache.imports.map(shown_argv/* shownCache */.OM),
            exports: plan.cache.exports.map(shown_argv/* shownCache */.OM),
            reasons: plan.cache.reasons,
            exportSolves: plan.cache.exportSolves.map(({ argv }) => ({ argv: (0,shown_argv/* shownArgv */.aq)(argv) })),
        },
        pushTimeoutMs: plan.pushTimeoutMs,
        notes: plan.notes,
    };
}


/***/ })

};
