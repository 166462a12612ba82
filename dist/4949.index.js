export const id = 4949;
export const ids = [4949];
export const modules = {

/***/ 53331:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compare = __webpack_require__(70875)
const rcompare = (a, b, loose) => compare(b, a, loose)
module.exports = rcompare


/***/ }),

/***/ 56650:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(53075)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 48669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isCommit)
/* harmony export */ });
function isCommit(text) {
    return /^[0-9a-f]{40,64}$/.test(text);
}


/***/ }),

/***/ 55199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ unattended),
/* harmony export */   bX: () => (/* binding */ commitTime),
/* harmony export */   gitContext: () => (/* binding */ gitContext)
/* harmony export */ });
/* unused harmony export parseRemote */
/* harmony import */ var _buildkit_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32277);
/* harmony import */ var _tags_choose_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84113);


/** What a checkout itself tells. A folder without git, or a machine without it, gives nothing. */
async function gitContext(folder, env) {
    const git = (...args) => askGit({ folder, env }, ...args);
    const [commit, branch, tags, remote] = await Promise.all([
        git('log', '--max-count=1', '--no-show-signature', '--format=%H%n%ct', 'HEAD', '--'),
        git('symbolic-ref', '--quiet', 'HEAD'),
        git('tag', '--points-at', 'HEAD'),
        git('remote', 'get-url', 'origin'),
    ]);
    const [sha = '', time] = commit.split('\n');
    const gitTags = tags.split('\n').filter((name) => name !== '');
    const tag = (0,_tags_choose_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseGitTag */ .G)(gitTags);
    const ref = tag ? `refs/tags/${tag}` : branch;
    const repository = parseRemote(remote);
    return {
        ...(sha !== '' && { sha }),
        ...(time !== undefined && { commitTime: Number(time) * 1000 }),
        ...(ref !== '' && sha !== '' && { ref }),
        ...(branch !== '' && sha !== '' && { gitBranch: branch }),
        ...(gitTags.length > 0 && { gitTags }),
        ...(repository !== undefined && { repository }),
    };
}
/** When a commit of a checkout was made, in milliseconds since 1970; undefined in a folder without it. */
async function commitTime(folder, env, commit = 'HEAD', signal) {
    const words = ['log', '--max-count=1', '--no-show-signature', '--format=%ct', commit, '--'];
    const time = await askGit({ folder, env, signal }, ...words);
    return /^\d+$/.test(time) ? Number(time) * 1000 : undefined;
}
/**
 * The environment in which git asks nobody anything. Programs run without a terminal (`runProcess`), so that ssh can't ask
 * either; how it is called is the user's: actions/checkout keeps the key of `ssh-key` in `core.sshCommand`, which
 * GIT_SSH_COMMAND would override.
 * @see https://man.openbsd.org/ssh.1#SSH_ASKPASS_REQUIRE
 */
function unattended(env) {
    return { ...env, GIT_TERMINAL_PROMPT: '0', SSH_ASKPASS_REQUIRE: 'never' };
}
/** What git says; nothing where it fails, or isn't there. */
async function askGit({ folder: cwd, env, signal }, ...args) {
    try {
        const { exitCode, stdout } = await (0,_buildkit_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runProcess */ .R)('git', args, { env, cwd, signal });
        return exitCode === 0 ? stdout.trim() : '';
    }
    catch (error) {
        // ENOENT is also what a folder that isn't there gives; whoever needs the folder says that better.
        if (error instanceof _buildkit_process_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramMissingError */ .D)
            return '';
        throw error;
    }
}
/** `git@github.com:acme/app.git` and `https://user:token@github.com/acme/app.git` are both acme/app, without what they hide. */
function parseRemote(remote) {
    const match = /^(?:(?:https?|ssh|git):\/\/(?:[^@/]*@)?|[^@/]+@)([A-Za-z0-9.-]+)(?::\d+(?=\/))?[:/]+(.+?)(?:\.git)?\/?$/.exec(remote);
    const path = match?.[2]?.split('/');
    const name = path?.pop();
    if (match?.[1] === undefined || path === undefined || name === undefined || path.length === 0)
        return undefined;
    const owner = path.join('/');
    return { owner, name, url: `https://${match[1]}/${owner}/${name}` };
}


/***/ }),

/***/ 26650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ IMAGE_RULES)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67680);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61892);
/* harmony import */ var _kinds_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13632);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26834);
/* harmony import */ var _tag_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92306);





/** What is wrong with images and tags, as far as their inputs alone can tell. */
const IMAGE_RULES = [
    imagesGivenTwice,
    referencesAmongRules,
    wrongTagRules,
];
function imagesGivenTwice(facts) {
    const names = facts.inputs.images.map(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh);
    const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
    return [...twice].map((name) => (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .contradiction */ .q)(facts, 'images', {
        given: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name),
        allowed: 'each image once',
        why: `names ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)} more than once`,
    }));
}
function referencesAmongRules(facts) {
    const images = new Set(facts.inputs.images.map(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh));
    const cause = (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .spelling */ .D)(facts, images.size > 0 ? 'images' : 'tags-compat');
    const isOurs = ({ repository, tag }) => images.size > 0 ? images.has((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(repository)) : tag !== undefined;
    return facts.inputs.tags.flatMap((item) => {
        // Neither "/" nor ":" can be in a tag, so a word without them is one, whatever images are called.
        if (item.kind !== 'rule' || !/^[^=\s]+$/.test(item.text) || !/[/:]/.test(item.text))
            return [];
        const reference = (0,_kinds_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseForgivingReference */ .eR)(item.text);
        if (!reference.ok || !isOurs(reference.value))
            return [];
        const { tag = 'latest' } = reference.value;
        const whole = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)({ ...reference.value, tag });
        return (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .contradiction */ .q)(facts, 'tags', {
            given: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(item.text),
            allowed: `tag rules with ${cause} (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(`type=raw,value=${tag}`)}), or references without it (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(whole)})`,
            nearest: `type=raw,value=${tag}`,
            why: `has the reference ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(item.text)}, but where ${cause} is given every line is a tag rule`,
        });
    });
}
function wrongTagRules(facts) {
    const rules = (0,_tag_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .readTagRules */ .u)(facts.inputs, (name) => (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .spelling */ .D)(facts, name));
    return rules.ok ? [] : rules.error;
}


/***/ }),

/***/ 90349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ ownAnnotations),
/* harmony export */   Ls: () => (/* binding */ isIndexLevel),
/* harmony export */   Zl: () => (/* binding */ annotationLevels),
/* harmony export */   eZ: () => (/* binding */ metadataAnnotations),
/* harmony export */   lN: () => (/* binding */ legAnnotations),
/* harmony export */   mc: () => (/* binding */ planAnnotations),
/* harmony export */   nM: () => (/* binding */ indexAnnotations)
/* harmony export */ });
/* harmony import */ var _inputs_kinds_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24579);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93300);
/* harmony import */ var _fill_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47928);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37764);




/** The levels that annotations without one of their own are put on, and the standard ones; none when nobody asks. */
function annotationLevels({ inputs, environment }) {
    return inputs.annotationLevels.length > 0 ? inputs.annotationLevels : (environment?.annotationLevels ?? []);
}
/** The annotations that the user gives, and the standard ones on the levels that are asked for. */
function planAnnotations(facts, source, context) {
    return annotate(facts, context, annotationLevels(facts), (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .standardFacts */ .pn)(source, { compat: false }));
}
/** Annotations as docker/metadata-action's output has them: `level:key=value`, level by level. */
function metadataAnnotations(facts, source, context) {
    const { inputs } = facts;
    const asked = annotationLevels(facts);
    const levels = asked.length === 0 && (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .usesMetadata */ .K)(inputs) ? MANIFEST : asked;
    const all = annotate(facts, context, levels, (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .standardFacts */ .pn)(source, { compat: inputs.tagsCompat }));
    if (!all.ok)
        return all;
    const byLevel = new Map(levels.map((level) => [(0,_inputs_kinds_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLevel */ .eI)(level), new Map()]));
    for (const { levels: own, key, value } of all.value) {
        for (const level of (own.length === 0 ? MANIFEST : own).map(_inputs_kinds_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLevel */ .eI)) {
            const known = byLevel.get(level) ?? new Map();
            byLevel.set(level, known.set(key, value));
        }
    }
    return {
        ok: true,
        value: [...byLevel].flatMap(([level, pairs]) => [...pairs].toSorted(([a], [b]) => a.localeCompare(b)).map(([key, value]) => `${level}:${key}=${value}`)),
    };
}
const MANIFEST = [{ level: 'manifest' }];
function annotate({ inputs, spell }, context, levels, standard) {
    const given = (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .usesMetadata */ .K)(inputs)
        ? (0,_fill_in_js__WEBPACK_IMPORTED_MODULE_1__/* .fillIn */ .p)(inputs.annotations, { input: spell('annotations'), context, compat: inputs.tagsCompat })
        : { ok: true, value: inputs.annotations };
    if (!given.ok)
        return given;
    const placed = given.value.map((annotation) => annotation.levels.length === 0 ? { ...annotation, levels } : annotation);
    return { ok: true, value: [...placed, ...addFacts(standard, levels, placed)] };
}
/** Our own facts as annotations of what the tags point to, except those that are there already. */
function ownAnnotations(source, result, given) {
    return addFacts((0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .ownFacts */ .ub)(source), [{ level: result }], given);
}
/** Facts as annotations of all levels that have none of that key. */
function addFacts(facts, levels, given) {
    return Object.entries(facts).flatMap(([key, value]) => {
        const same = given.filter((annotation) => annotation.key === key);
        const free = levels.filter((level) => !same.some((annotation) => isOn(level, annotation)));
        return free.length === 0 ? [] : [{ levels: free, key, value }];
    });
}
// Without a level, BuildKit annotates the manifests.
function isOn(level, { levels }) {
    const wanted = (0,_inputs_kinds_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLevel */ .eI)(level);
    return levels.length === 0 ? wanted === 'manifest' : levels.some((one) => (0,_inputs_kinds_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLevel */ .eI)(one) === wanted);
}
function isIndexLevel({ levels }) {
    return levels.some(({ level }) => level === 'index');
}
/** Annotations of an index that we put together ourselves. */
function indexAnnotations(annotations) {
    return Object.fromEntries(annotations.filter(isIndexLevel).map(({ key, value }) => [key, value]));
}
/** What is left for the legs when the index is ours: BuildKit refuses an index annotation on a bare manifest. */
function legAnnotations(annotations) {
    return annotations.flatMap((annotation) => {
        if (!isIndexLevel(annotation))
            return [annotation];
        const levels = annotation.levels.filter(({ level }) => level !== 'index');
        return levels.length === 0 ? [] : [{ ...annotation, levels }];
    });
}


/***/ }),

/***/ 92214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ asksForCommitDate),
/* harmony export */   w: () => (/* binding */ publishedCommit)
/* harmony export */ });
/**
 * The commit that is published: a pull request's own, not the merge that the host made for the run, which nobody will
 * find again; unless it is asked for.
 */
function publishedCommit({ tagsContext, tagsCompat, prSha }, host, environment) {
    const wanted = prSha ?? environment?.prSha ?? (tagsCompat ? 'merge' : 'head');
    if (tagsContext === 'git' || wanted === 'merge')
        return host.sha;
    return host.pullRequest?.headSha ?? host.sha;
}
/** Whether a rule, a label or an annotation has `{{commit_date}}` in it. */
function asksForCommitDate(inputs) {
    const { tags, flavor, labels, annotations } = inputs;
    const texts = [
        ...tags.map((item) => (item.kind === 'rule' ? item.text : '')),
        ...flavor,
        ...[...labels, ...annotations].map(({ value }) => value),
    ];
    return texts.some((text) => text.includes('commit_date'));
}


/***/ }),

/***/ 33806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ creationTime)
/* harmony export */ });
/* harmony import */ var _inputs_kinds_epoch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74756);

/** @see https://reproducible-builds.org/specs/source-date-epoch/ */
function creationTime(facts) {
    const { inputs, host, environment, committedAt = host.commitTime, now } = facts;
    if (inputs.sourceDateEpoch === 'commit') {
        if (committedAt === undefined)
            return { ok: false, error: [noCommitTime(facts)] };
        return { ok: true, value: { time: committedAt, epoch: Math.floor(committedAt / 1000) } };
    }
    const argument = inputs.buildArgs.findLast(({ key }) => key === 'SOURCE_DATE_EPOCH');
    const epoch = inputs.sourceDateEpoch ?? (0,_inputs_kinds_epoch_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEpoch */ .P)(argument?.value ?? '') ?? environment?.sourceDateEpoch;
    return { ok: true, value: epoch === undefined ? { time: now } : { time: epoch * 1000, epoch } };
}
function noCommitTime({ spell }) {
    const input = spell('source-date-epoch');
    const allowed = 'seconds since 1970';
    const message = `${input}: when the commit was made is not known here. Allowed: ${allowed}, or "commit" with a checkout.`;
    return { code: 'invalid-value', input, given: '"commit"', allowed, message };
}


/***/ }),

/***/ 99986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ rewritesLayers),
/* harmony export */   Tr: () => (/* binding */ layoutArgv),
/* harmony export */   ZK: () => (/* binding */ localExporter),
/* harmony export */   dy: () => (/* binding */ sortOutputs),
/* harmony export */   k8: () => (/* binding */ legExporter),
/* harmony export */   tW: () => (/* binding */ keepsTimes),
/* harmony export */   wE: () => (/* binding */ outputReferences)
/* harmony export */ });
/* harmony import */ var _inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90716);
/* harmony import */ var _inputs_kinds_exporters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7839);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67680);
/* harmony import */ var _buildkit_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20582);
/* harmony import */ var _reproducible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8875);





// Ours to decide: where to push, by digest, and under which names.
const OURS = new Set(['name', 'push', 'push-by-digest', 'name-canonical']);
function sortOutputs(inputs) {
    const pushing = inputs.outputs.filter((entry) => isPublished(entry, inputs));
    const others = inputs.outputs.filter((entry) => !pushing.includes(entry));
    const kept = pushing.flatMap((entry) => Object.entries(entry.attributes).filter(([key]) => !OURS.has(key)));
    const load = { type: 'docker', attributes: {}, text: 'type=docker' };
    return {
        image: { ...(0,_reproducible_js__WEBPACK_IMPORTED_MODULE_2__/* .rewriteTimes */ .nS)(inputs, 'image'), ...Object.fromEntries(kept) },
        others: inputs.load && !others.some(_inputs_kinds_exporters_js__WEBPACK_IMPORTED_MODULE_1__/* .loadsImage */ .J5) ? [...others, load] : others,
        pushes: pushing.some(_inputs_kinds_exporters_js__WEBPACK_IMPORTED_MODULE_1__/* .isPushingExporter */ .GH),
        byDigestOnly: pushing.some(({ attributes }) => (0,_inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoBoolean */ .aH)(attributes['push-by-digest'] ?? '') === true),
    };
}
/** Whether the layers that are pushed are others than those that are built, which a cache keeps. */
function rewritesLayers(inputs) {
    const { image } = sortOutputs(inputs);
    return ['rewrite-timestamp', 'force-compression'].some((key) => (0,_inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoBoolean */ .aH)(image[key] ?? '') === true);
}
// `outputs: type=image,compression=zstd` beside `push: true` says how to push, not that a second image is wanted.
function isPublished(entry, inputs) {
    return (0,_inputs_kinds_exporters_js__WEBPACK_IMPORTED_MODULE_1__/* .isPushingExporter */ .GH)(entry) || ((0,_inputs_kinds_exporters_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageExporter */ .jU)(entry) && inputs.push === true);
}
/** Names that `outputs` pushes to; their tags are tags. Names that can't be parsed were refused with the inputs. */
function outputReferences(inputs) {
    return inputs.outputs
        .filter((entry) => isPublished(entry, inputs))
        .flatMap(_inputs_kinds_exporters_js__WEBPACK_IMPORTED_MODULE_1__/* .exporterNames */ .w3)
        .flatMap((name) => (name.ok ? [name.value] : []));
}
/** The one exporter of a leg: by digest, to every repository. */
function legExporter(repositories, image) {
    return `type=image,${(0,_inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAttributes */ .x1)({
        name: repositories.map(_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh).join(','),
        'push-by-digest': 'true',
        'name-canonical': 'true',
        push: 'true',
        ...image,
    })}`;
}
/**
 * The arguments of a leg, for a folder with the blobs that it would push. Annotations are in none of them, and without its
 * default attestations, which buildx makes only for what is pushed, there may be no index to bear them.
 * @see https://docs.docker.com/build/exporters/oci-docker/
 */
function layoutArgv({ argv }, folder) {
    // The last one: what stands before it may have any text.
    const at = argv.lastIndexOf('--output') + 1;
    const fields = (0,_inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFields */ .L5)(argv[at] ?? '');
    const attributes = fields.ok ? (0,_inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAttributes */ .vB)(fields.value) : fields;
    const image = Object.entries(attributes.ok ? attributes.value : {}).filter(([key]) => key !== 'type' && !OURS.has(key));
    const layout = { type: 'oci', tar: 'false', dest: folder, ...Object.fromEntries(image) };
    return argv
        .with(at, (0,_inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAttributes */ .x1)(layout))
        .filter((word, index, all) => word !== '--annotation' && all[index - 1] !== '--annotation');
}
/** An output that isn't pushed; what is loaded into an engine gets the names that it would have been published under. */
function localExporter(inputs, entry, { images, builder }) {
    const added = Object.entries({ ...engineNames(entry, images), ...localTimes(inputs, entry, builder) });
    const missing = added.filter(([key]) => entry.attributes[key] === undefined);
    if (missing.length === 0)
        return entry.text;
    return `type=${entry.type},${(0,_inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAttributes */ .x1)({ ...entry.attributes, ...Object.fromEntries(missing) })}`;
}
const REWRITE = 'rewrite-timestamp';
/**
 * Docker unpacks what its own builder makes, which BuildKit refuses to do with rewritten times: with containerd's image store it need not be
 * unpacked before it is run, where the engine lets one say so (with BuildKit 0.26).
 * @see https://github.com/moby/moby/blob/v2.0.0-beta.24/daemon/internal/builder-next/exporter/wrapper.go
 */
function localTimes(inputs, entry, builder) {
    if (!isToRewrite(inputs, entry))
        return {};
    const times = (0,_reproducible_js__WEBPACK_IMPORTED_MODULE_2__/* .rewriteTimes */ .nS)(inputs, entry.type);
    if (!isUnpacked(entry, builder))
        return times;
    const [node] = builder.nodes;
    const mayLeave = builder.imageStore === 'containerd' && !(0,_buildkit_version_js__WEBPACK_IMPORTED_MODULE_4__/* .isOlder */ .t)(node?.buildkitVersion ?? '0', '0.26');
    return mayLeave && entry.attributes['unpack'] === undefined ? { ...times, unpack: 'false' } : {};
}
/** An output's own attribute goes before. */
function isToRewrite(inputs, { type, attributes }) {
    return (0,_reproducible_js__WEBPACK_IMPORTED_MODULE_2__/* .rewriteTimes */ .nS)(inputs, type)[REWRITE] !== undefined && attributes[REWRITE] === undefined;
}
function isUnpacked(entry, { driver }) {
    if (driver !== 'docker' || !(entry.type === 'image' || (0,_inputs_kinds_exporters_js__WEBPACK_IMPORTED_MODULE_1__/* .loadsImage */ .J5)(entry)))
        return false;
    return (0,_inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoBoolean */ .aH)(entry.attributes['unpack'] ?? 'true') !== false;
}
/** Whether an output keeps the times of its files though they were to be the same for everybody, and nobody asked for that. */
function keepsTimes(inputs, entry, builder) {
    return isToRewrite(inputs, entry) && localTimes(inputs, entry, builder)[REWRITE] === undefined;
}
function engineNames(entry, images) {
    const [first] = images;
    if (entry.type !== 'docker' || first === undefined || first.tags.length === 0)
        return {};
    const names = first.tags.map((tag) => (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)({ repository: first.repository, tag: tag.name }));
    return { name: names.join(',') };
}


/***/ }),

/***/ 47928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ fillIn)
/* harmony export */ });
/* harmony import */ var _inputs_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26834);
/* harmony import */ var _tags_expressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36990);
/* harmony import */ var _tags_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80833);



/** Puts values for the expressions of labels or annotations, and reports every one that is wrong. */
function fillIn(pairs, { input, context, compat }) {
    const filled = [];
    const problems = [];
    for (const pair of pairs) {
        const line = `${pair.key}=${pair.value}`;
        const render = (0,_tags_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .compileTemplate */ .G)(line, _tags_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .GLOBAL_EXPRESSIONS */ .S, { compat });
        if (render.ok)
            filled.push({ ...pair, ...split(render.value(context)) });
        else {
            const message = `${input}: ${(0,_inputs_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(line)}: ${render.error}`;
            problems.push({
                code: 'invalid-value',
                input,
                given: (0,_inputs_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(line),
                allowed: 'expressions such as {{branch}}',
                message,
            });
        }
    }
    return problems.length > 0 ? { ok: false, error: problems } : { ok: true, value: filled };
}
/** What comes out may have its first `=` elsewhere. */
function split(line) {
    const equals = line.indexOf('=');
    return { key: line.slice(0, equals), value: line.slice(equals + 1) };
}


/***/ }),

/***/ 23341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ planImages)
});

// EXTERNAL MODULE: ./inputs/problem.js
var problem = __webpack_require__(26834);
// EXTERNAL MODULE: ./inputs/tag-rules.js + 2 modules
var tag_rules = __webpack_require__(92306);
// EXTERNAL MODULE: ./oci/reference.js
var reference = __webpack_require__(67680);
// EXTERNAL MODULE: ./tags/follows.js
var follows = __webpack_require__(11559);
// EXTERNAL MODULE: ./tags/immutable-name.js
var immutable_name = __webpack_require__(59537);
// EXTERNAL MODULE: ./tags/tag-set.js + 1 modules
var tag_set = __webpack_require__(71293);
// EXTERNAL MODULE: ./plan/exporter.js
var exporter = __webpack_require__(99986);
// EXTERNAL MODULE: ../../../node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(10924);
// EXTERNAL MODULE: ../../../node_modules/semver/functions/parse.js
var parse = __webpack_require__(53075);
// EXTERNAL MODULE: ./tags/choose-tag.js
var choose_tag = __webpack_require__(84113);
// EXTERNAL MODULE: ./plan/commit.js
var commit = __webpack_require__(92214);
;// CONCATENATED MODULE: ./plan/tag-context.js





/** What the tag rules know of the run. */
function tagContext(facts) {
    const { inputs, host, environment, fileVersion, now } = facts;
    const version = inputs.version ?? fileVersion;
    if (version !== undefined && parse(version) === null && (0,pep440.valid)(version) === null)
        return { ok: false, error: [noVersion(facts, version)] };
    const sha = (0,commit/* publishedCommit */.w)(inputs, host, environment);
    const shortShaLength = inputs.shortShaLength ?? environment?.shortShaLength;
    const baseRef = host.pullRequest?.baseRef ?? host.baseRef;
    const release = inputs.tagsContext === 'git' ? undefined : host.release;
    const ref = gitReference(facts, release);
    const defaultBranch = host.repository?.defaultBranch;
    return {
        ok: true,
        value: {
            ...{ event: host.event, now },
            ...(ref !== undefined && { ref }),
            ...(sha !== undefined && { sha }),
            ...(shortShaLength !== undefined && { shortShaLength }),
            ...(defaultBranch !== undefined && { defaultBranch }),
            ...(baseRef !== undefined && { baseRef }),
            ...(host.commitTime !== undefined && { commitTime: host.commitTime }),
            ...(version !== undefined && { version }),
            ...(inputs.tagPrefix !== undefined && { tagPrefix: inputs.tagPrefix }),
            ...(release !== undefined && { prerelease: release.prerelease }),
        },
    };
}
/** The reference that is published. */
function gitReference({ inputs, host }, release) {
    // Of a commit that has a tag, docker/metadata-action sees the branch, if one is checked out.
    if (inputs.tagsCompat && host.gitBranch !== undefined)
        return host.gitBranch;
    const tag = release?.tag ?? (0,choose_tag/* chooseGitTag */.G)(host.gitTags ?? [], inputs.tagPrefix);
    return tag === undefined ? host.ref : `refs/tags/${tag}`;
}
function noVersion({ inputs, spell }, version) {
    const input = spell(inputs.version === undefined ? 'version-file' : 'version');
    const where = inputs.version === undefined ? ` in ${inputs.versionFile}` : '';
    const allowed = 'a semantic version, such as 1.2.3 or v2.0.0-rc.1, or one of PEP 440';
    const message = `${input}: ${(0,problem/* quote */.hD)(version)}${where} is no version. Allowed: ${allowed}.`;
    return { code: 'invalid-value', input, given: (0,problem/* quote */.hD)(version), allowed, message };
}

;// CONCATENATED MODULE: ./plan/images.js








/** Which tags of which images: the references that the user names, and what the rules give for the rest. */
function planImages(facts, push, byDigestOnly) {
    const { inputs, spell } = facts;
    const context = tagContext(facts);
    if (!context.ok)
        return context;
    const references = referencesOf(inputs);
    const hasRules = inputs.tags.some(({ kind }) => kind === 'rule');
    const made = hasRules || references.length === 0 ? applyRules(facts, context.value) : NO_RULES;
    if (!made.ok)
        return made;
    const set = made.value;
    const ruled = ruledRepositories(facts, hasRules, references.length > 0);
    const all = joinTags(references, ruled, set.tags, context.value);
    const images = all.filter(({ repository }) => !facts.without?.has((0,reference/* formatRepository */.Sh)(repository)));
    if (images.length === 0 && push)
        return { ok: false, error: [noImageProblem(spell)] };
    const tagged = push && !byDigestOnly;
    const refused = tagged && images.length > 0 ? set.tags.filter(({ name }) => !(0,reference/* isTag */.dz)(name)) : [];
    if (refused.length > 0)
        return { ok: false, error: refused.map((tag) => noTagProblem(spell, tag)) };
    const version = set.version ?? all[0]?.tags[0]?.name;
    const ignored = hasRules && ruled.length === 0 && references.length > 0;
    return {
        ok: true,
        value: {
            images: byDigestOnly ? images.map((image) => ({ ...image, tags: [] })) : images,
            ...{ set, context: context.value, ruled: ruled.map(({ name }) => name) },
            ...(version !== undefined && { version }),
            notes: [
                ...set.notes,
                ...(ignored
                    ? [`no image is known for the rules in ${spell('tags')}: name it in ${spell('images')}`]
                    : []),
                ...(push ? pushNotes(facts.host, images, tagged) : []),
            ],
        },
    };
}
const NO_RULES = { ok: true, value: { tags: [], notes: [] } };
function pushNotes(host, images, tagged) {
    const notes = [];
    if (host.sha === undefined && images.some(({ tags }) => tags.some(followsCommits)))
        notes.push('no git commit is known here: tags of branches and pull requests are moved, whatever they point to');
    const untagged = images.filter((image) => image.tags.length === 0);
    const names = untagged.map(({ repository }) => (0,reference/* formatRepository */.Sh)(repository)).join(', ');
    if (tagged && untagged.length > 0)
        notes.push(`no rule gives a tag here (${describe(host)}): ${names} is pushed by digest only`);
    return notes;
}
function followsCommits({ moving, follows }) {
    return moving && (follows?.kind === 'branch' || follows?.kind === 'pull-request');
}
function applyRules({ inputs, spell }, context) {
    const rules = (0,tag_rules/* readTagRules */.u)(inputs, spell);
    if (!rules.ok)
        return rules;
    const set = (0,tag_set/* makeTagSet */.Z)(rules.value, context);
    return set.ok ? set : { ok: false, error: (0,tag_rules/* ruleProblems */.b)(set.error, spell) };
}
function referencesOf(inputs) {
    const tagged = inputs.tags.flatMap((item) => item.kind === 'reference' ? [{ repository: item.repository, tag: item.tag }] : []);
    return [...tagged, ...(0,exporter/* outputReferences */.wE)(inputs)];
}
/** The images that get the rules' tags. */
function ruledRepositories({ inputs, defaultImage }, hasRules, hasReferences) {
    if (inputs.images.length > 0)
        return inputs.images;
    if (hasReferences && !hasRules)
        return [];
    if (defaultImage === undefined)
        return [];
    const parsed = (0,reference/* parseRepository */.SU)(defaultImage);
    return parsed.ok ? [{ ...parsed.value, name: defaultImage }] : [];
}
function joinTags(references, ruled, tags, context) {
    const images = new Map();
    const image = (repository) => {
        const key = (0,reference/* formatRepository */.Sh)(repository);
        const known = images.get(key) ?? { repository, tags: new Map() };
        images.set(key, known);
        return known;
    };
    for (const repository of ruled)
        for (const tag of tags)
            image(repository).tags.set(tag.name, tag);
    for (const repository of ruled)
        image(repository);
    for (const { repository, tag } of references) {
        const { tags: known } = image(repository);
        if (tag !== undefined && !known.has(tag)) {
            known.set(tag, {
                name: tag,
                rule: `${(0,reference/* formatRepository */.Sh)(repository)}:${tag}`,
                ...((0,immutable_name/* isImmutableName */.C)(tag) ? { moving: false } : { moving: true, follows: (0,follows/* followsName */.Q)(tag, context) }),
            });
        }
    }
    return [...images.values()].map(({ repository, tags: known }) => ({
        repository,
        tags: [...known.values()],
    }));
}
function describe(host) {
    return host.ref ?? 'no git reference';
}
function noTagProblem(spell, { name, rule }) {
    const input = spell('tags');
    const allowed = 'tags that registries take';
    const message = `${input}: ${(0,problem/* quote */.hD)(rule)} gives ${(0,problem/* quote */.hD)(name)}, which no registry takes for a tag. Leave out ${spell('tags-compat')} for one that it does.`;
    return { code: 'invalid-value', input, given: (0,problem/* quote */.hD)(rule), allowed, message };
}
function noImageProblem(spell) {
    return {
        code: 'invalid-value',
        input: spell('images'),
        given: '',
        allowed: 'an image name, such as ghcr.io/acme/app',
        message: `${spell('images')}: no image is named, and none can be derived here. Name it (${spell('images')} ghcr.io/acme/app), or give full references in ${spell('tags')}.`,
    };
}


/***/ }),

/***/ 37764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ usesMetadata),
/* harmony export */   n: () => (/* binding */ planLabels)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93300);
/* harmony import */ var _fill_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47928);


/** Whoever names full references gets the image that build-push-action would make, not what metadata-action adds. */
function usesMetadata({ images, tags }) {
    return images.length > 0 || !tags.some(({ kind }) => kind === 'reference');
}
/** Labels of the image config; those of the user win. */
function planLabels({ inputs, spell }, source, context) {
    if (!usesMetadata(inputs)) {
        // Where the config's own time says nothing, a label does.
        const ours = inputs.reproducible ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .creationFact */ .eJ)(source) : {};
        return { ok: true, value: { ...ours, ...asRecord(inputs.labels) } };
    }
    const compat = inputs.tagsCompat;
    const given = (0,_fill_in_js__WEBPACK_IMPORTED_MODULE_0__/* .fillIn */ .p)(inputs.labels, { input: spell('labels'), context, compat });
    if (!given.ok)
        return given;
    return { ok: true, value: { ...(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .standardFacts */ .pn)(source, { compat }), ...asRecord(given.value) } };
}
function asRecord(pairs) {
    return Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
}


/***/ }),

/***/ 82418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readMetadataEnvironment)
/* harmony export */ });
/* harmony import */ var _inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90716);
/* harmony import */ var _inputs_kinds_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24579);
/* harmony import */ var _inputs_kinds_epoch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74756);
/* harmony import */ var _inputs_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26834);




/**
 * Reads docker/metadata-action's variables, and `SOURCE_DATE_EPOCH`.
 * @see https://github.com/docker/metadata-action#environment-variables
 */
function readMetadataEnvironment(env) {
    const problems = [];
    const refuse = (name, value, allowed) => {
        const message = `${name}: ${(0,_inputs_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)} is not what this environment variable holds. Allowed: ${allowed}.`;
        problems.push({ code: 'invalid-value', input: name, given: (0,_inputs_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value), allowed, message });
    };
    const length = env['DOCKER_METADATA_SHORT_SHA_LENGTH'] ?? '';
    const hasLength = /^[1-9]\d{0,3}$/.test(length);
    if (length !== '' && !hasLength)
        refuse('DOCKER_METADATA_SHORT_SHA_LENGTH', length, 'a whole number');
    const levels = [];
    const given = env['DOCKER_METADATA_ANNOTATIONS_LEVELS'] ?? '';
    for (const text of given === '' ? [] : given.split(',')) {
        const level = (0,_inputs_kinds_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLevel */ .QA)(text);
        if (level.ok)
            levels.push(level.value);
        else
            refuse('DOCKER_METADATA_ANNOTATIONS_LEVELS', text, 'levels such as "manifest,index"');
    }
    const setOutputEnv = env['DOCKER_METADATA_SET_OUTPUT_ENV'] ?? '';
    const isSet = (0,_inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoBoolean */ .aH)(setOutputEnv);
    if (setOutputEnv !== '' && isSet === undefined)
        refuse('DOCKER_METADATA_SET_OUTPUT_ENV', setOutputEnv, '"true" or "false"');
    const epoch = (0,_inputs_kinds_epoch_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEpoch */ .P)(env['SOURCE_DATE_EPOCH'] ?? '');
    if (problems.length > 0)
        return { ok: false, error: problems };
    return {
        ok: true,
        value: {
            setOutputEnv: isSet ?? true,
            ...(/true/i.test(env['DOCKER_METADATA_PR_HEAD_SHA'] ?? '') && { prSha: 'head' }),
            ...(hasLength && { shortShaLength: Number(length) }),
            ...(levels.length > 0 && { annotationLevels: levels }),
            ...(epoch !== undefined && { sourceDateEpoch: epoch }),
        },
    };
}


/***/ }),

/***/ 8875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l0: () => (/* binding */ epochArgument),
/* harmony export */   nS: () => (/* binding */ rewriteTimes)
/* harmony export */ });
/* unused harmony export FIXED_EPOCH */
/**
 * The time of every file and every image, in seconds since 1970: with a commit's own time each commit would give each rebuilt layer
 * another digest. It is the first of January 1980, before which no ZIP archive can have a file.
 */
const FIXED_EPOCH = 315_532_800;
const ARGUMENT = 'SOURCE_DATE_EPOCH';
/**
 * The build argument of a reproducible build, with the time that somebody set, in seconds since 1970; undefined where the build isn't
 * to be one, or the user gives that argument.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/docs/build-repro.md
 */
function epochArgument({ reproducible, buildArgs }, epoch = FIXED_EPOCH) {
    if (!reproducible || buildArgs.some(({ key }) => key === ARGUMENT))
        return undefined;
    return `${ARGUMENT}=${epoch}`;
}
const REWRITTEN = new Set(['image', 'registry', 'oci', 'docker']);
/** What makes an exporter give all files in the layers that time; nothing for one that makes no image. */
function rewriteTimes({ reproducible }, type) {
    return reproducible && REWRITTEN.has(type) ? { 'rewrite-timestamp': 'true' } : {};
}


/***/ }),

/***/ 94804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tagsPlan),
/* harmony export */   V: () => (/* binding */ planTags)
/* harmony export */ });
/* harmony import */ var _inputs_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26834);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67680);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90349);
/* harmony import */ var _creation_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33806);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23341);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37764);






/** Decides tags, labels and annotations alone: there is no builder, and nothing is pushed. */
function planTags(facts) {
    const named = (0,_images_js__WEBPACK_IMPORTED_MODULE_1__/* .planImages */ .y)(facts, false, false);
    const created = (0,_creation_time_js__WEBPACK_IMPORTED_MODULE_3__/* .creationTime */ .v)(facts);
    if (!named.ok || !created.ok)
        return { ok: false, error: (0,_inputs_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemsOf */ .GW)(named, created) };
    const { version, context } = named.value;
    const { repository, license } = facts.host;
    const source = { version, revision: context.sha, repository, license, created: created.value.time };
    const labels = (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .planLabels */ .n)(facts, source, context);
    const annotations = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .metadataAnnotations */ .eZ)(facts, source, context);
    if (!labels.ok || !annotations.ok)
        return { ok: false, error: (0,_inputs_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemsOf */ .GW)(labels, annotations) };
    return {
        ok: true,
        value: tagsPlan(named.value, {
            labels: labels.value,
            annotations: annotations.value,
            compat: facts.inputs.tagsCompat,
        }),
    };
}
/** Images under the names that the user gave them. */
function tagsPlan({ version, set, ruled, images, notes }, said) {
    const typed = images.map(({ repository, tags }) => ({
        name: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRepository */ .Sh)(repository),
        tags: tags.filter((tag) => !set.tags.includes(tag)),
    }));
    return {
        ...(version !== undefined && { version }),
        images: [
            ...ruled.map((name) => ({ name, tags: set.tags })),
            ...typed.filter(({ tags }) => tags.length > 0),
        ],
        ...{ tags: set.tags, notes },
        ...said,
    };
}


/***/ }),

/***/ 65338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ withCommitTime)
/* harmony export */ });
/* harmony import */ var _plan_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92214);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84082);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/** Nobody's build waits longer for a date. */
const LIMIT_MS = 5_000;
/**
 * What the host says, with the time of the commit where something asks for it: GitHub's events tell it for pushes of
 * branches alone. Where nobody knows it, that is said.
 */
async function withCommitTime(ports, question) {
    const { inputs, context, environment, isDated } = question;
    const isForDate = (0,_plan_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .asksForCommitDate */ .j)(inputs);
    const isWanted = isForDate || (inputs.sourceDateEpoch === 'commit' && !isDated);
    if (!isWanted || context.commitTime !== undefined)
        return context;
    const commit = (0,_plan_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedCommit */ .w)(inputs, context, environment);
    const commitTime = commit && (await ask(ports, question, commit));
    if (commitTime)
        return { ...context, commitTime };
    if (isForDate) {
        const text = 'when the commit was made is not known here: {{commit_date}} is the time of this run';
        ports.host.show({ kind: 'notice', text });
    }
    return context;
}
async function ask(ports, { inputs, folder }, commit) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const resources = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(LIMIT_MS)]);
        const sources = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .openCommits */ .J)(ports, { folder, token: inputs.githubToken, signal, resources });
        const time = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .firstKnown */ .e)(sources, (commits) => commits.committed(commit), LIMIT_MS);
        ports.signal.throwIfAborted();
        return time;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ }),

/***/ 84082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ firstKnown),
  J: () => (/* binding */ openCommits)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./buildkit/process.js
var process = __webpack_require__(32277);
// EXTERNAL MODULE: ./hosts/commits.js
var commits = __webpack_require__(48669);
// EXTERNAL MODULE: ./hosts/git.js
var hosts_git = __webpack_require__(55199);
;// CONCATENATED MODULE: ./hosts/git-commits.js



/** The history of a checkout, and the branches of where it came from. */
function gitCommits(folder, env, signal) {
    // A partial clone asks where it came from for what it lacks.
    const alone = (0,hosts_git/* unattended */.D0)(env);
    const git = async (...args) => await (0,process/* runProcess */.R)('git', args, { env: alone, cwd: folder, signal }).catch(() => undefined);
    const head = async (ref) => {
        const answer = await git('ls-remote', '--exit-code', 'origin', ref);
        if (answer?.exitCode !== 0)
            return undefined;
        // It gives every reference that ends in what is asked for: `refs/heads/x/refs/heads/main` comes with `refs/heads/main`.
        const found = answer.stdout.split('\n').map((line) => line.split('\t'));
        const commit = found.find(([, name]) => name === ref)?.[0] ?? '';
        return (0,commits/* isCommit */.W)(commit) ? commit : undefined;
    };
    /** Undefined when one of the two isn't in the history that is here. */
    const isAncestor = async (one, other) => {
        const status = (await git('merge-base', '--is-ancestor', one, other))?.exitCode;
        return status === 0 ? true : status === 1 ? false : undefined;
    };
    return {
        headOfBranch: (branch) => head(`refs/heads/${branch}`),
        headOfPullRequest: (number) => head(`refs/pull/${number}/head`),
        async compare(base, commit) {
            if (!(0,commits/* isCommit */.W)(base) || !(0,commits/* isCommit */.W)(commit))
                return undefined;
            if (base === commit)
                return 'identical';
            if (await isAncestor(base, commit))
                return 'ahead';
            const isBefore = await isAncestor(commit, base);
            if (isBefore)
                return 'behind';
            // Where history is cut off, what isn't found may be behind the cut.
            const shallow = await git('rev-parse', '--is-shallow-repository');
            return isBefore === false && shallow?.stdout.trim() === 'false' ? 'diverged' : undefined;
        },
        committed: async (commit) => (0,commits/* isCommit */.W)(commit) ? await (0,hosts_git/* commitTime */.bX)(folder, alone, commit, signal).catch(() => undefined) : undefined,
    };
}

;// CONCATENATED MODULE: ./publish/commits.js


/** Who may know of the commits: the checkout, whose history costs no request, then the host. */
async function openCommits({ env, host }, { folder, token, signal, resources }) {
    const checkout = gitCommits(folder, env, signal);
    if (host.commits === undefined || token === undefined)
        return [checkout];
    try {
        return [checkout, resources.use(await host.commits(token, signal))];
    }
    catch {
        // A proxy that is none: what needs the way to the registries says it better.
        return [checkout];
    }
}
/**
 * The first answer that is one. Who fails, or takes longer than `limitMs`, gives none, and keeps nobody else from giving one.
 * Never rejects.
 */
async function firstKnown(sources, ask, limitMs) {
    for (const commits of sources) {
        const answer = await inTime(ask(commits), limitMs);
        if (answer !== undefined)
            return answer;
    }
    return undefined;
}
async function inTime(answer, limitMs) {
    const answered = new AbortController();
    const late = (0,promises_.setTimeout)(limitMs, undefined, { signal: answered.signal });
    try {
        return await Promise.race([answer, late]);
    }
    catch {
        return undefined;
    }
    finally {
        late.catch(() => { });
        answered.abort();
    }
}


/***/ }),

/***/ 36819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withLicense)
/* harmony export */ });
/* unused harmony export readLicense */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _plan_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93300);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/**
 * What the host says, with the license by its text where the host says none; not with `tags-compat`, as
 * docker/metadata-action knows only the host's.
 * @param folder that is built; undefined where that is elsewhere.
 */
async function withLicense({ tagsCompat }, context, folder) {
    if (tagsCompat || folder === undefined || (0,_plan_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .isLicense */ .Mj)(context.repository?.license))
        return context;
    const license = await readLicense(folder);
    return license === undefined ? context : { ...context, license };
}
const NAME = /^(?:un)?licen[cs]e(?:-[\w-]{1,40})?(?:\.(?:md|txt))?$|^copying(?:\.(?:md|txt|lesser|lib))?$/i;
const MOST_FILES = 8;
/** The longest license that we know, the GPL, has 35 kB. */
const LIMIT = 128 * 1024;
/**
 * The license in a folder, or else in the next one above it that has any, up to the repository's own. Several files of a
 * folder (`LICENSE-MIT` and `LICENSE-APACHE`, `COPYING` and `COPYING.LESSER`) that differ tell nothing: how they go together
 * is only known to people.
 */
async function readLicense(folder) {
    for (const place of await foldersOfRepository(folder)) {
        const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(place).catch(() => [])).filter((name) => NAME.test(name));
        if (names.length > MOST_FILES)
            return undefined;
        const files = (await Promise.all(names.map((name) => readRegular((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, name))))).flat();
        if (files.length === 0)
            continue;
        const { identifyLicense } = await __webpack_require__.e(/* import() */ 9464).then(__webpack_require__.bind(__webpack_require__, 89464));
        const [first, ...others] = new Set(files.map((text) => (text === undefined ? text : identifyLicense(text))));
        return others.length === 0 ? first : undefined;
    }
    return undefined;
}
/** From the folder up to the one that git knows; the folder alone where there is none. */
async function foldersOfRepository(folder) {
    const places = [];
    for (let place = folder;; place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place)) {
        places.push(place);
        const isRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, '.git')).then(() => true, () => false);
        if (isRoot)
            return places;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place) === place)
            return [folder];
    }
}
/** The text, undefined for one that can't be read or is longer than any license; nothing for what is no file. */
async function readRegular(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            // A pipe of that name would be waited for.
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK), true);
            if (!(await file.stat()).isFile())
                return [];
            const { bytesRead, buffer } = await file.read(Buffer.alloc(LIMIT + 1), 0, LIMIT + 1, 0);
            return [bytesRead > LIMIT ? undefined : buffer.toString('utf8', 0, bytesRead)];
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return [undefined];
    }
}


/***/ }),

/***/ 79027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ readFileVersion)
});

;// CONCATENATED MODULE: ./tags/version-file.js
/**
 * The version that a file tells: `package.json`, `Cargo.toml`, `pyproject.toml`, or one that has it in its first line.
 * @param path decides by its last part what the file is
 */
async function readVersionFile(path, text) {
    const name = path.split(/[/\\]/).at(-1) ?? '';
    if (name.endsWith('.toml'))
        return await readToml(name, text);
    return name.endsWith('.json') ? readJson(text) : readFirstLine(text);
}
/** @see https://doc.rust-lang.org/cargo/reference/workspaces.html#the-package-table */
const CARGO_PATHS = ['package.version', 'workspace.package.version'];
/** @see https://packaging.python.org/en/latest/specifications/pyproject-toml/ */
const PYTHON_PATHS = ['project.version', 'tool.poetry.version'];
async function readToml(name, text) {
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 4082).then(__webpack_require__.bind(__webpack_require__, 54082));
    try {
        return versionIn(parse(text), name === 'Cargo.toml' ? CARGO_PATHS : PYTHON_PATHS);
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        return { ok: false, error: `is no TOML: ${error.message.split('\n', 1)[0]}` };
    }
}
function readJson(text) {
    try {
        return versionIn(JSON.parse(text), ['version']);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return { ok: false, error: 'is no JSON' };
    }
}
function readFirstLine(text) {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    const line = lines.map((one) => one.trim()).find((one) => one !== '');
    return line === undefined ? { ok: false, error: 'is empty' } : { ok: true, value: line };
}
/** The first of the places that holds a text. */
function versionIn(document, paths) {
    for (const path of paths) {
        const found = path.split('.').reduce(valueAt, document);
        if (typeof found === 'string' && found.trim() !== '')
            return { ok: true, value: found.trim() };
    }
    return { ok: false, error: `has no version: it would be a text at ${paths.join(' or ')}` };
}
function valueAt(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined;
}

// EXTERNAL MODULE: ./publish/problems.js
var problems = __webpack_require__(38515);
// EXTERNAL MODULE: ./publish/read-text.js
var read_text = __webpack_require__(82619);
;// CONCATENATED MODULE: ./publish/version-file.js



const LIMIT = 4 * 1024 * 1024;
/**
 * The version in `version-file`, where that is what tells it.
 * @param input how the user writes the name of the input
 * @throws {WrongInputs} when the file can't be read, or holds no version.
 */
async function readFileVersion(ports, { version, versionFile: path }, input) {
    if (path === undefined || version !== undefined)
        return undefined;
    const source = { input, path, limit: LIMIT };
    const found = await readVersionFile(path, await (0,read_text/* readText */.y)(ports, source));
    if (!found.ok)
        throw new problems/* WrongInputs */.L([(0,read_text/* wrongText */.x)(source, found.error)]);
    return found.value;
}


/***/ }),

/***/ 85194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ outputVariables),
/* harmony export */   PE: () => (/* binding */ bakeFiles),
/* harmony export */   UJ: () => (/* binding */ plannedMetadata),
/* harmony export */   YE: () => (/* binding */ metadataJson),
/* harmony export */   _V: () => (/* binding */ metadataOutputs)
/* harmony export */ });
function plannedMetadata(plan) {
    const { version, images, labels, annotations, compat } = plan;
    return {
        ...{ version, labels, annotations, compat },
        images: [...new Set(images.map(({ name }) => name))],
        tags: fullTags(plan),
        tagNames: tagNames(plan),
    };
}
function metadataJson({ tags, tagNames, labels, annotations, compat }) {
    return {
        tags,
        'tag-names': tagNames,
        labels: Object.fromEntries(sorted(labels).map(([key, value]) => [key, labelInJson(value, compat)])),
        annotations,
    };
}
/** The outputs that docker/metadata-action sets, but for its files. */
function metadataOutputs(metadata, separators) {
    return {
        version: metadata.version ?? '',
        tags: metadata.tags.join(separators.tags),
        'tag-names': metadata.tagNames.join(separators.tags),
        labels: sorted(metadata.labels)
            .map(([key, value]) => `${key}=${value}`)
            .join(separators.labels),
        annotations: metadata.annotations.join(separators.annotations),
        json: JSON.stringify(metadataJson(metadata)),
    };
}
/** The environment variables that make docker/metadata-action's outputs known to the steps that follow. */
function outputVariables(outputs) {
    return Object.fromEntries(EXPORTED.flatMap((name) => {
        const value = outputs[name];
        return value === undefined
            ? []
            : [[`DOCKER_METADATA_OUTPUT_${name.replace(/\W/g, '_').toUpperCase()}`, value]];
    }));
}
const BAKE_FILES = ['bake-file-tags', 'bake-file-labels', 'bake-file-annotations', 'bake-file'];
const EXPORTED = ['version', 'tags', 'tag-names', 'labels', 'annotations', 'json', ...BAKE_FILES];
/** Bake definitions with tags, labels and annotations. @see https://docs.docker.com/build/bake/ */
function bakeFiles(metadata, target) {
    const { tags, labels, annotations } = metadataJson(metadata);
    const args = {
        DOCKER_META_IMAGES: metadata.images.join(','),
        ...(metadata.version !== undefined && { DOCKER_META_VERSION: metadata.version }),
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
function labelInJson(value, compat) {
    return compat ? (/^.*/.exec(value)?.[0] ?? '') : value;
}
function sorted(labels) {
    return Object.entries(labels).toSorted(([a], [b]) => a.localeCompare(b));
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


/***/ }),

/***/ 84113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ chooseGitTag)
/* harmony export */ });
/* harmony import */ var semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53331);
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56650);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32218);



/**
 * Of several git tags on one commit the one that it is published as: the highest version, else the last by name.
 * @param tagPrefix what the tags of the component start with that is published; those of others don't count
 */
function chooseGitTag(tags, tagPrefix = '') {
    const own = tags.flatMap((tag) => {
        const version = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .componentOf */ .D5)(tag, tagPrefix);
        return version === undefined ? [] : [{ tag, version }];
    });
    const [highest] = own
        .filter(({ version }) => semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__(version) !== null)
        .toSorted((a, b) => semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_0__(a.version, b.version));
    const last = own.map(({ tag }) => tag).toSorted();
    return highest?.tag ?? last.at(-1);
}


/***/ })

};
