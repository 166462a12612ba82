export const id = 478;
export const ids = [478];
export const modules = {

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
/* harmony export */   Tr: () => (/* binding */ layoutArgv),
/* harmony export */   ZK: () => (/* binding */ localExporter),
/* harmony export */   dy: () => (/* binding */ sortOutputs),
/* harmony export */   k8: () => (/* binding */ legExporter),
/* harmony export */   wE: () => (/* binding */ outputReferences)
/* harmony export */ });
/* harmony import */ var _inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90716);
/* harmony import */ var _inputs_kinds_exporters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7839);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67680);
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
        others: inputs.load && !others.some((entry) => entry.type === 'docker') ? [...others, load] : others,
        pushes: pushing.some(_inputs_kinds_exporters_js__WEBPACK_IMPORTED_MODULE_1__/* .isPushingExporter */ .GH),
        byDigestOnly: pushing.some(({ attributes }) => (0,_inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoBoolean */ .aH)(attributes['push-by-digest'] ?? '') === true),
    };
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
function localExporter(inputs, entry, images) {
    const added = Object.entries({ ...engineNames(entry, images), ...(0,_reproducible_js__WEBPACK_IMPORTED_MODULE_2__/* .rewriteTimes */ .nS)(inputs, entry.type) });
    const missing = added.filter(([key]) => entry.attributes[key] === undefined);
    if (missing.length === 0)
        return entry.text;
    return `type=${entry.type},${(0,_inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAttributes */ .x1)({ ...entry.attributes, ...Object.fromEntries(missing) })}`;
}
function engineNames(entry, images) {
    const [first] = images;
    if (entry.type !== 'docker' || first === undefined || first.tags.length === 0)
        return {};
    const names = first.tags.map((tag) => (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)({ repository: first.repository, tag: tag.name }));
    return { name: names.join(',') };
}


/***/ }),

/***/ 93300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eJ: () => (/* binding */ creationFact),
/* harmony export */   pn: () => (/* binding */ standardFacts),
/* harmony export */   ub: () => (/* binding */ ownFacts)
/* harmony export */ });
/**
 * What docker/metadata-action says about an image in labels and annotations.
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md#pre-defined-annotation-keys
 */
function standardFacts({ version, revision, repository, created }, { compat }) {
    const facts = {
        title: repository?.name,
        description: repository?.description,
        url: repository?.url,
        source: repository?.url,
        version,
        created: new Date(created).toISOString(),
        revision,
        licenses: repository?.license,
    };
    return Object.fromEntries(Object.entries(facts)
        // What isn't known, docker/metadata-action says as an empty text.
        .filter(([, value]) => value || compat)
        .map(([key, value]) => [`${PREFIX}${key}`, value ?? '']));
}
const PREFIX = 'org.opencontainers.image.';
/** When the image was made, alone. */
function creationFact({ created }) {
    return { [`${PREFIX}created`]: new Date(created).toISOString() };
}
/** Of all facts those that what the tags point to carries: one GET of the index tells what it is. */
function ownFacts(source) {
    const facts = standardFacts(source, { compat: false });
    const keys = ['version', 'revision', 'created', 'source'].map((name) => `${PREFIX}${name}`);
    return Object.fromEntries(keys.flatMap((key) => (facts[key] === undefined ? [] : [[key, facts[key]]])));
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
            const message = `${input}: ${(0,_inputs_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(line)}: ${render.error}`;
            problems.push({
                code: 'invalid-value',
                input,
                given: (0,_inputs_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(line),
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

/***/ 7026:
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
;// CONCATENATED MODULE: ./plan/commit.js
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

;// CONCATENATED MODULE: ./plan/tag-context.js





/** What the tag rules know of the run. */
function tagContext(facts) {
    const { inputs, host, environment, fileVersion, now } = facts;
    const version = inputs.version ?? fileVersion;
    if (version !== undefined && parse(version) === null && (0,pep440.valid)(version) === null)
        return { ok: false, error: [noVersion(facts, version)] };
    const sha = publishedCommit(inputs, host, environment);
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
    const message = `${input}: ${(0,problem/* quote */.h)(version)}${where} is no version. Allowed: ${allowed}.`;
    return { code: 'invalid-value', input, given: (0,problem/* quote */.h)(version), allowed, message };
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
    if (host.sha === undefined && images.some(({ tags }) => tags.some((tag) => tag.moving)))
        notes.push('no git commit is known here: moving tags are moved, whatever they point to');
    const untagged = images.filter((image) => image.tags.length === 0);
    const names = untagged.map(({ repository }) => (0,reference/* formatRepository */.Sh)(repository)).join(', ');
    if (tagged && untagged.length > 0)
        notes.push(`no rule gives a tag here (${describe(host)}): ${names} is pushed by digest only`);
    return notes;
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
    const message = `${input}: ${(0,problem/* quote */.h)(rule)} gives ${(0,problem/* quote */.h)(name)}, which no registry takes for a tag. Leave out ${spell('tags-compat')} for one that it does.`;
    return { code: 'invalid-value', input, given: (0,problem/* quote */.h)(rule), allowed, message };
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
        const message = `${name}: ${(0,_inputs_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(value)} is not what this environment variable holds. Allowed: ${allowed}.`;
        problems.push({ code: 'invalid-value', input: name, given: (0,_inputs_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(value), allowed, message });
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
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 82).then(__webpack_require__.bind(__webpack_require__, 54082));
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

/***/ 82628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   sc: () => (/* binding */ textWidth),
/* harmony export */   ym: () => (/* binding */ cutEnd)
/* harmony export */ });
/* unused harmony export takeStart */
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40194);

/** One cell a character: ASCII, and the signs that we set ourselves. */
const NARROW = /^[ -~…·—–−×→└█▏▎▍▌▋▊▉]*$/;
/** Cells that a line takes in a terminal. */
function textWidth(text) {
    return NARROW.test(text) ? text.length : (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text);
}
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** The longest beginning that takes at most `width` cells. */
function takeStart(text, width) {
    if (NARROW.test(text))
        return text.slice(0, Math.max(0, width));
    let taken = '';
    for (const { segment } of graphemes.segment(text)) {
        const longer = taken + segment;
        // Of the whole, as what two clusters take together is not always the sum.
        if (textWidth(longer) > width)
            return taken;
        taken = longer;
    }
    return taken;
}
/** The text where it fits, else its beginning and an ellipsis; between words where that costs little. */
function cutEnd(text, width) {
    if (textWidth(text) <= width)
        return text;
    if (width < 1)
        return '';
    const start = takeStart(text, width - 1);
    const space = start.lastIndexOf(' ');
    const atWord = space > 0 && start.length - space <= 8 && text[start.length] !== ' ';
    return `${(atWord ? start.slice(0, space + 1) : start).trimEnd()}…`;
}
/** Padded with spaces on the right. */
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
/** Padded with spaces on the left. */
function padStart(text, width) {
    return ' '.repeat(Math.max(0, width - textWidth(text))) + text;
}
const UNIT = /(\d) (?=(?:%|[kMGTP]?B|ms|s|min|h)(?![\p{L}\p{N}]))/gu;
const GLUE = '\u00a0';
/**
 * Lines of at most `width` cells, broken between words, and within a word only where it is wider than a line. A
 * number stays with its unit.
 */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.replace(UNIT, `$1${GLUE}`).split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (textWidth(longer) <= width) {
            line = longer;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = word;
        while (textWidth(line) > width) {
            const start = takeStart(line, width) || [...line].slice(0, 1).join('');
            lines.push(start);
            line = line.slice(start.length);
        }
    }
    if (line !== '' || lines.length === 0)
        lines.push(line);
    return lines.map((each) => each.replaceAll(GLUE, ' '));
}


/***/ }),

/***/ 63597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ tagName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const LONGEST = 128;
const HASH = 8;
/**
 * The tag that a text becomes: what no tag may hold becomes a dash. Unlike docker/metadata-action's it is one that
 * registries take, too: it begins with no dash or dot, and one that is too long ends in a hash of all of it.
 * @returns an empty text when nothing is left.
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests
 */
function tagName(text, { compat }) {
    const name = text.replace(/[^a-zA-Z0-9._-]+/g, '-');
    if (compat)
        return name;
    const allowed = name.replace(/^[.-]+/, '');
    if (allowed.length <= LONGEST)
        return allowed;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, HASH);
    return `${allowed.slice(0, LONGEST - HASH - 1)}-${hash}`;
}


/***/ }),

/***/ 71293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ makeTagSet)
});

// EXTERNAL MODULE: ../../../node_modules/semver/functions/parse.js
var parse = __webpack_require__(53075);
// EXTERNAL MODULE: ./tags/context.js
var tags_context = __webpack_require__(32218);
;// CONCATENATED MODULE: ./tags/default-rules.js


/** The tags of whoever asks for nothing. */
function defaultRules(context, { compat }) {
    if (compat)
        return METADATA_ACTION_RULES;
    // 0.1 and 0.2 promise each other nothing, so nobody can want to follow "0".
    const isMajorZero = parse(context.version ?? (0,tags_context/* componentTagOf */.Tb)(context))?.major === 0;
    return isMajorZero ? OWN_RULES.filter((rule) => rule !== MAJOR) : OWN_RULES;
}
const MAJOR = 'type=semver,pattern={{major}}';
const OWN_RULES = [
    'type=semver,pattern={{version}}',
    'type=semver,pattern={{major}}.{{minor}}',
    MAJOR,
    'type=ref,event=branch',
    'type=ref,event=pr',
    'type=sha',
];
/** @see https://github.com/docker/metadata-action#tags-input */
const METADATA_ACTION_RULES = [
    'type=schedule',
    'type=ref,event=branch',
    'type=ref,event=tag',
    'type=ref,event=pr',
];

// EXTERNAL MODULE: ./tags/follows.js
var follows = __webpack_require__(11559);
// EXTERNAL MODULE: ./tags/rule.js + 13 modules
var tags_rule = __webpack_require__(1878);
// EXTERNAL MODULE: ./tags/tag-name.js
var tag_name = __webpack_require__(63597);
;// CONCATENATED MODULE: ./tags/tag-set.js




/** The tags that a set of rules gives here, by priority; `latest` goes along where the first of them is stable. */
function makeTagSet(set, context) {
    const tags = new Map();
    const notes = [];
    const problems = [];
    let first;
    for (const rule of rulesOf(set, context).toSorted(byPriority)) {
        const made = applyRule(rule, set, context);
        if (made.kind === 'wrong')
            problems.push({ input: 'tags', line: rule.text, why: made.why });
        else if (made.kind === 'nothing')
            notes.push(...made.notes);
        else {
            first ??= made;
            if (!tags.has(made.tag.name))
                tags.set(made.tag.name, made.tag);
        }
    }
    if (problems.length > 0)
        return { ok: false, error: problems };
    if (first === undefined)
        return { ok: true, value: { tags: [], notes } };
    const { affixes, follows, tag } = first;
    const latest = latestTag(first, set, context);
    const all = latest === undefined ? [...tags.values()] : withLatest(tags, latest, set);
    const told = follows.kind === 'version' ? all.map((one) => withAffixes(one, affixes)) : all;
    return { ok: true, value: { tags: told, version: tag.name, notes } };
}
function rulesOf({ rules, compat }, context) {
    if (rules.length > 0)
        return rules;
    return defaultRules(context, { compat }).flatMap((line) => {
        const rule = (0,tags_rule/* parseRule */.i)(line, { compat });
        return rule.ok ? [rule.value] : [];
    });
}
// With a priority that is no number, only this very comparison gives docker/metadata-action's order.
function byPriority(a, b) {
    if (a.priority < b.priority)
        return 1;
    return a.priority > b.priority ? -1 : 0;
}
function applyRule(rule, { flavor, compat }, context) {
    const enabled = rule.enable(context);
    if (enabled === 'false')
        return { kind: 'nothing', notes: [] };
    if (enabled !== 'true')
        return { kind: 'wrong', why: `enable is true or false, not "${enabled}"` };
    const outcome = rule.apply(context);
    if (outcome.kind === 'wrong')
        return outcome;
    if (outcome.kind === 'nothing')
        return { kind: 'nothing', notes: outcome.note === undefined ? [] : [outcome.note] };
    const prefix = (rule.prefix ?? flavor.prefix.render)(context);
    const suffix = (rule.suffix ?? flavor.suffix.render)(context);
    const text = `${prefix}${outcome.value}${suffix}`;
    if (text === '')
        return { kind: 'nothing', notes: [] };
    const name = (0,tag_name/* tagName */.w)(text, { compat });
    if (name === '')
        return { kind: 'nothing', notes: [`"${text}" leaves nothing that a tag can be (${rule.text}): left out`] };
    const { moving, follows, latest } = outcome;
    return {
        kind: 'tag',
        tag: { name, rule: rule.text, moving, ...(moving && { follows }) },
        latest,
        follows,
        affixes: { prefix: (0,tag_name/* tagName */.w)(prefix, { compat }), suffix: (0,tag_name/* tagName */.w)(suffix, { compat: true }) },
    };
}
/** An image's version is its first tag, so what is around the version there is around it in all comparisons. */
function withAffixes(tag, affixes) {
    const { follows } = tag;
    const isBare = affixes.prefix === '' && affixes.suffix === '';
    return isBare || follows?.kind !== 'version' ? tag : { ...tag, follows: { ...follows, affixes } };
}
/** `latest`, where the first of the tags or the flavor says so. */
function latestTag(first, { flavor, compat }, context) {
    const isWanted = flavor.latest === 'auto' ? first.latest : flavor.latest === 'true';
    if (!isWanted)
        return undefined;
    const [prefix, suffix] = [flavor.prefix, flavor.suffix].map(({ onLatest, text, render }) => {
        if (!onLatest)
            return '';
        // docker/metadata-action forgets to put the values in here.
        return compat ? text : render(context);
    });
    return {
        name: (0,tag_name/* tagName */.w)(`${prefix}latest${suffix}`, { compat }),
        rule: `flavor latest=${flavor.latest}`,
        moving: true,
        follows: first.follows.kind === 'run' ? (0,follows/* followsRef */.U)(context) : first.follows,
    };
}
/** A rule that gives `latest` too gives its place; what the tag follows is what it follows by the flavor. */
function withLatest(tags, latest, { compat }) {
    if (compat)
        return [...tags.values(), latest];
    return [...new Map(tags).set(latest.name, latest).values()];
}


/***/ })

};
