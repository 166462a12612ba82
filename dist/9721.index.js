export const id = 9721;
export const ids = [9721];
export const modules = {

/***/ 11658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ failedWith)
/* harmony export */ });
/* harmony import */ var _publish_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29864);
/* harmony import */ var _publish_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38515);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61200);



/**
 * Says why a command could not be finished that has no result to say it in.
 * @returns the exit code.
 * @throws what nobody foresaw: a bug of ours.
 */
function failedWith(ports, error) {
    if (error instanceof _publish_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .WrongInputs */ .L)
        return (0,_publish_problems_js__WEBPACK_IMPORTED_MODULE_1__.refuseInputs)(ports, error.problems);
    if (error instanceof _report_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .cJ) {
        ports.host.show({ kind: 'error', text: `the run was ${error.message}` });
        return error.exitCode;
    }
    const failure = (0,_publish_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h)(error, 'preflight');
    if (failure === undefined)
        throw error;
    const { message, hint } = failure;
    ports.host.show({ kind: 'error', text: message, ...(hint !== undefined && { hint }) });
    return 1;
}


/***/ }),

/***/ 39721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tags: () => (/* binding */ tags_tags)
});

// EXTERNAL MODULE: ./inputs/commands/tags.js
var tags = __webpack_require__(6815);
// EXTERNAL MODULE: ./inputs/image-rules.js
var image_rules = __webpack_require__(26650);
// EXTERNAL MODULE: ./inputs/parse.js + 21 modules
var parse = __webpack_require__(59047);
// EXTERNAL MODULE: ./inputs/problem.js
var problem = __webpack_require__(26834);
// EXTERNAL MODULE: ./inputs/raw.js
var inputs_raw = __webpack_require__(76371);
// EXTERNAL MODULE: ./plan/metadata-environment.js
var metadata_environment = __webpack_require__(82418);
// EXTERNAL MODULE: ./oci/reference.js
var reference = __webpack_require__(67680);
// EXTERNAL MODULE: ./plan/annotations.js
var plan_annotations = __webpack_require__(90349);
// EXTERNAL MODULE: ./plan/creation-time.js
var creation_time = __webpack_require__(33806);
// EXTERNAL MODULE: ./plan/images.js + 2 modules
var plan_images = __webpack_require__(7026);
// EXTERNAL MODULE: ./plan/labels.js
var plan_labels = __webpack_require__(37764);
;// CONCATENATED MODULE: ./plan/tags-plan.js






/** Decides tags, labels and annotations alone: there is no builder, and nothing is pushed. */
function planTags(facts) {
    const named = (0,plan_images/* planImages */.y)(facts, false, false);
    const created = (0,creation_time/* creationTime */.v)(facts);
    if (!named.ok || !created.ok)
        return { ok: false, error: (0,problem/* problemsOf */.GW)(named, created) };
    const { version, set, context, ruled, images, notes } = named.value;
    const { repository } = facts.host;
    const source = { version, revision: context.sha, repository, created: created.value.time };
    const labels = (0,plan_labels/* planLabels */.n)(facts, source, context);
    const annotations = (0,plan_annotations/* metadataAnnotations */.eZ)(facts, source, context);
    if (!labels.ok || !annotations.ok)
        return { ok: false, error: (0,problem/* problemsOf */.GW)(labels, annotations) };
    const typed = images.map(({ repository, tags }) => ({
        name: (0,reference/* formatRepository */.Sh)(repository),
        tags: tags.filter((tag) => !set.tags.includes(tag)),
    }));
    return {
        ok: true,
        value: {
            ...(version !== undefined && { version }),
            images: [
                ...ruled.map((name) => ({ name, tags: set.tags })),
                ...typed.filter(({ tags }) => tags.length > 0),
            ],
            tags: set.tags,
            labels: labels.value,
            annotations: annotations.value,
            notes,
            compat: facts.inputs.tagsCompat,
        },
    };
}

// EXTERNAL MODULE: ./publish/problems.js
var problems = __webpack_require__(38515);
// EXTERNAL MODULE: ./publish/version-file.js + 1 modules
var version_file = __webpack_require__(79027);
// EXTERNAL MODULE: ./publish/write.js
var write = __webpack_require__(26156);
// EXTERNAL MODULE: ./report/tags-text.js + 1 modules
var tags_text = __webpack_require__(14244);
// EXTERNAL MODULE: ./commands/failed-with.js
var failed_with = __webpack_require__(11658);
;// CONCATENATED MODULE: ./commands/tags.js












/** Shows what a publish would be tagged with, without a builder and without a registry. @returns the exit code. */
async function tags_tags(ports, raw) {
    const { host, env, folder, terminal } = ports;
    const options = (0,parse/* parseOptions */.A)(tags/* TAGS */.g, raw, image_rules/* IMAGE_RULES */.U);
    const environment = (0,metadata_environment/* readMetadataEnvironment */.B)(env);
    if (!options.ok || !environment.ok)
        return (0,problems.refuseInputs)(ports, (0,problem/* problemsOf */.GW)(options, environment));
    const inputs = options.value;
    try {
        const context = await host.context(inputs.tagsContext, folder);
        const defaultImage = host.defaultImage(context);
        const fileVersion = await (0,version_file/* readFileVersion */.h)(ports, inputs, (0,inputs_raw/* spell */.l)(raw.source, 'version-file'));
        const plan = planTags({
            // What only a publish takes.
            inputs: { ...inputs, push: false, outputs: [], buildArgs: [] },
            host: context,
            environment: environment.value,
            spell: (name) => (0,inputs_raw/* spell */.l)(raw.source, name),
            now: ports.now(),
            ...(defaultImage !== undefined && { defaultImage }),
            ...(fileVersion !== undefined && { fileVersion }),
        });
        if (!plan.ok)
            return (0,problems.refuseInputs)(ports, plan.error);
        await (0,write/* writeResult */.Zk)(ports, inputs, (0,tags_text/* tagsToJson */.h9)(plan.value));
        host.show({ kind: 'report', text: (0,tags_text/* renderTags */.Ep)(plan.value, terminal) });
        return 0;
    }
    catch (error) {
        return (0,failed_with/* failedWith */.M)(ports, error);
    }
}


/***/ }),

/***/ 26156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ writeResult),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Writes the result where `json` says, if it says so. */
async function writeResult(ports, inputs, result) {
    if (inputs.json === undefined)
        return;
    const text = `${JSON.stringify(result, undefined, 2)}\n`;
    if (inputs.json === '-')
        ports.write(text);
    else
        await writeText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.folder, inputs.json), text);
}
async function writeText(path, text) {
    await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
}
/**
 * Makes a folder and what is missing above it. Node's own recursive mkdir never comes back where a folder can be
 * listed and nothing be made in it, such as /proc.
 */
async function makeFolder(path) {
    const code = await tryMake(path);
    if (code === undefined || code === 'EEXIST')
        return;
    if (code === 'ENOENT' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== path) {
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        if ((await tryMake(path)) === undefined)
            return;
    }
    throw new Error(`the folder ${path} can't be made (${code})`);
}
async function tryMake(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path).then(() => undefined, (error) => error.code ?? error.message);
}


/***/ }),

/***/ 14244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ep: () => (/* binding */ renderTags),
  oA: () => (/* binding */ tagLines),
  h9: () => (/* binding */ tagsToJson)
});

;// CONCATENATED MODULE: ./report/tags-outputs.js
function tagsJson(plan) {
    return {
        tags: fullTags(plan),
        'tag-names': tagNames(plan),
        labels: Object.fromEntries(sortedLabels(plan).map(([key, value]) => [key, labelInJson(value, plan)])),
        annotations: plan.annotations,
    };
}
/** The outputs that docker/metadata-action sets, but for its files. */
function metadataOutputs(plan, separators) {
    return {
        version: plan.version ?? '',
        tags: fullTags(plan).join(separators.tags),
        'tag-names': tagNames(plan).join(separators.tags),
        labels: sortedLabels(plan)
            .map(([key, value]) => `${key}=${value}`)
            .join(separators.labels),
        annotations: plan.annotations.join(separators.annotations),
        json: JSON.stringify(tagsJson(plan)),
    };
}
/** The environment variables that make outputs known to the steps that follow. */
function outputVariables(outputs) {
    return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [
        `DOCKER_METADATA_OUTPUT_${name.replace(/\W/g, '_').toUpperCase()}`,
        value,
    ]));
}
/** Bake definitions with tags, labels and annotations. @see https://docs.docker.com/build/bake/ */
function bakeFiles(plan, target) {
    const { tags, labels, annotations } = tagsJson(plan);
    const args = {
        DOCKER_META_IMAGES: [...new Set(plan.images.map(({ name }) => name))].join(','),
        ...(plan.version !== undefined && { DOCKER_META_VERSION: plan.version }),
    };
    const file = (suffix, content) => ({
        name: `docker-metadata-action-bake${suffix}.json`,
        content: JSON.stringify({ target: { [target]: content } }, null, 2),
    });
    return {
        'bake-file-tags': file('-tags', { tags, args }),
        'bake-file-labels': file('-labels', { labels }),
        'bake-file-annotations': file('-annotations', { annotations }),
        'bake-file': file('', { tags, labels, args }),
    };
}
function fullTags({ images, tags }) {
    if (images.length === 0)
        return tags.map(({ name }) => name);
    return images.flatMap((image) => image.tags.map((tag) => `${image.name}:${tag.name}`));
}
function tagNames({ images, tags }) {
    const isRuled = images.length === 0 || images.some((image) => image.tags === tags);
    const typed = images.flatMap((image) => (image.tags === tags ? [] : image.tags));
    return [...(isRuled ? tags : []).map(({ name }) => name), ...new Set(typed.map(({ name }) => name))];
}
// docker/metadata-action reads its labels back by a pattern that ends with the line.
function labelInJson(value, { compat }) {
    return compat ? (/^.*/.exec(value)?.[0] ?? '') : value;
}
function sortedLabels({ labels }) {
    return Object.entries(labels).toSorted(([a], [b]) => a.localeCompare(b));
}

// EXTERNAL MODULE: ./report/terminal/paint.js
var terminal_paint = __webpack_require__(71219);
// EXTERNAL MODULE: ./report/text/plain-text.js
var plain_text = __webpack_require__(64074);
// EXTERNAL MODULE: ./report/text/text-width.js
var text_width = __webpack_require__(82628);
;// CONCATENATED MODULE: ./report/tags-text.js




/** What `layerwise tags` shows: every tag, whether it moves, and the rule behind it. */
function renderTags(plan, options) {
    const paint = (0,terminal_paint/* paintWith */.H)(options.colour === true);
    const images = plan.images.length > 0 ? plan.images : [{ name: 'Tags', tags: plan.tags }];
    const notes = plan.notes.flatMap((note) => (0,text_width/* wrap */.LV)((0,plain_text/* plainText */.w)(note), Math.max(60, options.width) - 2));
    const sections = [
        images.flatMap(({ name, tags }) => [
            paint.strong((0,plain_text/* plainText */.w)(name)),
            ...(tags.length === 0 ? [paint.faint('  none')] : tagLines(tags, paint)),
        ]),
        plan.version === undefined ? [] : [`${paint.faint('Version')}  ${(0,plain_text/* plainText */.w)(plan.version)}`],
        notes.length === 0 ? [] : [paint.strong('Notes'), ...notes.map((line) => `  ${line}`)],
    ];
    return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
}
/** A line a tag: its name, `moving` or `fixed`, and the rule that gave it. */
function tagLines(tags, paint) {
    const names = Math.min(40, Math.max(0, ...tags.map(({ name }) => (0,text_width/* textWidth */.sc)(name))));
    return tags.map(({ name, moving, rule }) => `  ${(0,text_width/* padEnd */.f)(name, names)}  ${moving ? 'moving' : 'fixed '}  ${paint.faint((0,plain_text/* plainText */.w)(rule))}`);
}
/** docker/metadata-action's `json` output, with the version and the rule behind each tag beside it. */
function tagsToJson(plan) {
    const given = plan.images.length === 0 ? plan.tags : plan.images.flatMap(({ tags }) => tags);
    const byName = new Map(given.map((tag) => [tag.name, tag]));
    return {
        ...tagsJson(plan),
        version: plan.version ?? null,
        rules: [...byName.values()].map(({ name, rule, moving }) => ({ tag: name, rule, moving })),
    };
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


/***/ })

};
