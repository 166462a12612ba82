export const id = 8404;
export const ids = [8404];
export const modules = {

/***/ 92306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readTagRules),
  b: () => (/* binding */ ruleProblems)
});

// EXTERNAL MODULE: ./inputs/attributes.js
var attributes = __webpack_require__(90716);
// EXTERNAL MODULE: ./tags/expressions.js
var expressions = __webpack_require__(36990);
// EXTERNAL MODULE: ./tags/vocabulary.js + 2 modules
var vocabulary = __webpack_require__(80833);
;// CONCATENATED MODULE: ./tags/flavor.js



const NO_AFFIX = { text: '', render: () => '', onLatest: false };
const DEFAULT_FLAVOR = { latest: 'auto', prefix: NO_AFFIX, suffix: NO_AFFIX };
/** One line of `flavor`: `latest=true`, `prefix=v,onlatest=true`; what it says replaces what was said before. */
function readFlavorLine(flavor, line, dialect) {
    const fields = (0,attributes/* parseFields */.L5)(line);
    if (!fields.ok)
        return fields;
    let changed = flavor;
    let affix;
    for (const field of fields.value) {
        const equals = field.indexOf('=');
        if (equals < 0)
            return { ok: false, error: `"${field}" is none of ${KEYS}` };
        const key = field.slice(0, equals).trim().toLowerCase();
        const value = valueText(field.slice(equals + 1), dialect);
        switch (key) {
            case 'latest':
                if (value !== 'auto' && value !== 'true' && value !== 'false')
                    return { ok: false, error: `latest is auto, true or false, not "${value}"` };
                changed = { ...changed, latest: value };
                break;
            case 'prefix':
            case 'suffix': {
                const render = (0,vocabulary/* compileTemplate */.G)(value, expressions/* GLOBAL_EXPRESSIONS */.S, dialect);
                if (!render.ok)
                    return render;
                affix = key;
                changed = { ...changed, [key]: { ...changed[key], text: value, render: render.value } };
                break;
            }
            case 'onlatest':
                if (value !== 'true' && value !== 'false')
                    return { ok: false, error: `onlatest is true or false, not "${value}"` };
                if (affix !== undefined)
                    changed = { ...changed, [affix]: { ...changed[affix], onLatest: value === 'true' } };
                else if (!dialect.compat)
                    return { ok: false, error: 'onlatest belongs behind a prefix or a suffix, on its line' };
                break;
            default:
                return { ok: false, error: `"${key}" is none of ${KEYS}` };
        }
    }
    return { ok: true, value: changed };
}
const KEYS = 'latest=auto|true|false, prefix=…,onlatest=true|false and suffix=…,onlatest=true|false';
// docker/metadata-action drops what stands behind a second "=".
function valueText(text, { compat }) {
    return (compat ? (text.split('=')[0] ?? '') : text).trim();
}

// EXTERNAL MODULE: ./tags/rule.js + 13 modules
var tags_rule = __webpack_require__(1878);
;// CONCATENATED MODULE: ./tags/rule-set.js


/** Reads all lines and reports every one that is wrong. */
function readRuleSet(lines, dialect) {
    const rules = [];
    const problems = [];
    for (const line of lines.tags) {
        const rule = (0,tags_rule/* parseRule */.i)(line, dialect);
        if (rule.ok)
            rules.push(rule.value);
        else
            problems.push({ input: 'tags', line, why: rule.error });
    }
    let flavor = DEFAULT_FLAVOR;
    for (const line of lines.flavor) {
        const changed = readFlavorLine(flavor, line, dialect);
        if (changed.ok)
            flavor = changed.value;
        else
            problems.push({ input: 'flavor', line, why: changed.error });
    }
    if (problems.length > 0)
        return { ok: false, error: problems };
    return { ok: true, value: { rules, flavor, compat: dialect.compat } };
}

// EXTERNAL MODULE: ./inputs/problem.js
var problem = __webpack_require__(26834);
;// CONCATENATED MODULE: ./inputs/tag-rules.js


/** The rules among `tags` with the `flavor` of all, or what is wrong with each of their lines. */
function readTagRules({ tags, flavor, tagsCompat }, spell) {
    const rules = tags.flatMap((item) => (item.kind === 'rule' ? [item.text] : []));
    const set = readRuleSet({ tags: rules, flavor }, { compat: tagsCompat });
    return set.ok ? set : { ok: false, error: ruleProblems(set.error, spell) };
}
/** Lines of `tags` or `flavor` that are wrong. */
function ruleProblems(problems, spell) {
    return problems.map(({ input, line, why }) => ({
        code: 'invalid-value',
        input: spell(input),
        given: (0,problem/* quote */.hD)(line),
        allowed: ALLOWED[input],
        message: `${spell(input)}: ${(0,problem/* quote */.hD)(line)}: ${why}${why.endsWith('?') ? '' : '.'}`,
    }));
}
const ALLOWED = {
    tags: 'a tag rule, such as type=semver,pattern={{version}}',
    flavor: 'latest=…, prefix=… or suffix=…',
};


/***/ }),

/***/ 93300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ readFacts),
/* harmony export */   Mj: () => (/* binding */ isLicense),
/* harmony export */   eJ: () => (/* binding */ creationFact),
/* harmony export */   gJ: () => (/* binding */ wholeVersion),
/* harmony export */   pn: () => (/* binding */ standardFacts),
/* harmony export */   ub: () => (/* binding */ ownFacts)
/* harmony export */ });
/**
 * What docker/metadata-action says about an image in labels and annotations.
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md#pre-defined-annotation-keys
 */
function standardFacts({ version, revision, repository, license, created }, { compat }) {
    const said = repository?.license;
    const facts = {
        title: repository?.name,
        description: repository?.description,
        url: repository?.url,
        source: repository?.url,
        version,
        created: new Date(created).toISOString(),
        revision,
        licenses: isLicense(said) || compat ? (said ?? license) : license,
    };
    return Object.fromEntries(Object.entries(facts)
        // What isn't known, docker/metadata-action says as an empty text.
        .filter(([, value]) => value || compat)
        .map(([key, value]) => [`${PREFIX}${key}`, value ?? '']));
}
/** Where GitHub can't tell the license it says so in the place of one. @see https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/ */
function isLicense(said) {
    return said !== undefined && said !== 'NOASSERTION';
}
const PREFIX = 'org.opencontainers.image.';
/** When the image was made, alone. */
function creationFact({ created }) {
    return { [`${PREFIX}created`]: new Date(created).toISOString() };
}
const WHOLE_VERSION = 'dev.layerwise.version';
/**
 * Of all facts those that what the tags point to carries: one GET of the index tells what it is. The version is the first tag
 * there, as docker/metadata-action has it, which may be `1.2` of 1.2.5, or `stable`: tags that follow a version compare the
 * whole one, which stands beside it.
 */
function ownFacts(source) {
    const facts = standardFacts(source, { compat: false });
    const keys = ['version', 'revision', 'created', 'source'].map((name) => `${PREFIX}${name}`);
    return {
        ...Object.fromEntries(keys.flatMap((key) => (facts[key] === undefined ? [] : [[key, facts[key]]]))),
        ...(source.followed !== undefined && { [WHOLE_VERSION]: source.followed }),
    };
}
/** The version that the tags of an image of ours follow, where they follow one. */
function wholeVersion(facts) {
    return facts[WHOLE_VERSION];
}
function readFacts(facts) {
    return {
        version: wholeVersion(facts) ?? facts[`${PREFIX}version`],
        revision: facts[`${PREFIX}revision`],
        source: facts[`${PREFIX}source`],
    };
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

/***/ 24990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions),
/* harmony export */   l: () => (/* binding */ isVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10924);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70875);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53075);



/**
 * The order of two versions: negative when `a` is before `b`; undefined when they can't be compared. Where one is none
 * in the scheme that is asked for, the other scheme is tried.
 */
function compareVersions(scheme, a, b) {
    const orders = scheme === 'semver' ? [bySemver, byPep440] : [byPep440, bySemver];
    for (const order of orders) {
        const result = order(a, b);
        if (result !== undefined)
            return result;
    }
    return undefined;
}
/** Whether a text can be compared as a version at all. */
function isVersion(text) {
    return semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__(text) !== null || (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid)(text) !== null;
}
/** @see https://semver.org/#spec-item-11 */
function bySemver(a, b) {
    return semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__(a) === null || semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__(b) === null ? undefined : semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__(a, b);
}
/** @see https://peps.python.org/pep-0440/#summary-of-permitted-suffixes-and-relative-ordering */
function byPep440(a, b) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid)(a) === null || (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid)(b) === null ? undefined : (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.compare)(a, b);
}


/***/ }),

/***/ 32218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ componentOf),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Tb: () => (/* binding */ componentTagOf),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   cO: () => (/* binding */ tagOf)
/* harmony export */ });
const DEFAULT_SHORT_SHA_LENGTH = 7;
function shortSha({ sha = '', shortShaLength = DEFAULT_SHORT_SHA_LENGTH }) {
    return sha.slice(0, shortShaLength);
}
function branchOf({ ref }) {
    return behind(ref, 'refs/heads/');
}
/** The whole name of the git tag. */
function tagOf({ ref }) {
    return behind(ref, 'refs/tags/');
}
/** The git tag without what says which component it is of; undefined for a tag of another one. */
function componentTagOf({ tagPrefix = '', ...context }) {
    const tag = tagOf(context);
    return tag === undefined ? undefined : componentOf(tag, tagPrefix);
}
/**
 * `api` is the prefix of `api/v1.2.3` and of `api@1.2.3`, which both are what is behind. Of `api-gateway/v1.2.3` it is not: that
 * is another component, so behind `-` and `_` a version has to come. `api-` and `api-v` are prefixes as they stand.
 */
function componentOf(tag, tagPrefix) {
    const rest = behind(tag, tagPrefix);
    if (tagPrefix === '' || rest === undefined)
        return rest;
    if (/(?:^|[/@_-])v?$/i.test(tagPrefix))
        return rest.replace(/^[/@_-]/, '');
    return /^(?:[/@]|[_-](?=v?\d))(.*)$/is.exec(rest)?.[1];
}
function behind(text, prefix) {
    return text?.startsWith(prefix) ? text.slice(prefix.length) : undefined;
}


/***/ }),

/***/ 36990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ DATE_EXPRESSIONS),
/* harmony export */   S: () => (/* binding */ GLOBAL_EXPRESSIONS)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32218);

const DATES = {
    date: ({ now }) => now,
    commit_date: ({ now, commitTime }) => commitTime ?? now,
};
/**
 * The expressions of `value`, `prefix`, `suffix`, `enable`, labels and annotations.
 * @see https://github.com/docker/metadata-action#global-expressions
 */
const GLOBAL_EXPRESSIONS = {
    words: {
        branch: (context) => (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .branchOf */ .W0)(context) ?? '',
        tag: (context) => (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(context) ?? '',
        sha: _context_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu,
        base_ref: ({ ref, baseRef }) => (/^refs\/(?:tags|pull)\//.test(ref ?? '') ? (baseRef ?? '') : ''),
        is_default_branch: (context) => `${isDefaultBranch(context)}`,
        is_not_default_branch: (context) => `${!isDefaultBranch(context)}`,
    },
    dates: DATES,
};
/** The expressions of `type=schedule`'s pattern. */
const DATE_EXPRESSIONS = { words: {}, dates: DATES };
// Events that stand on the last commit of the default branch, whatever reference comes with them.
const OF_DEFAULT_BRANCH = /create|discussion|issues|schedule/;
function isDefaultBranch(context) {
    if (context.ref === undefined || context.ref === 'refs/heads/')
        return false;
    const branch = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .branchOf */ .W0)(context);
    return (branch !== undefined && branch === context.defaultBranch) || OF_DEFAULT_BRANCH.test(context.event);
}


/***/ }),

/***/ 11559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ followsName),
/* harmony export */   U: () => (/* binding */ followsRef)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32218);

const PULL_REQUEST = /^refs\/pull\/(\d+)\//;
/** What a tag without a meaning of its own follows: what was built. */
function followsRef(context) {
    const version = context.version ?? (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTagOf */ .Tb)(context);
    if (version !== undefined)
        return { kind: 'version', version, scheme: 'semver' };
    const branch = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .branchOf */ .W0)(context);
    if (branch !== undefined)
        return { kind: 'branch', branch };
    const number = PULL_REQUEST.exec(context.ref ?? '')?.[1];
    return number === undefined ? { kind: 'run' } : { kind: 'pull-request', number: Number(number) };
}
/**
 * What a tag follows that somebody spelled out: every run may set it, also to something older. Only `latest` of a branch
 * is the branch's, as that is how people say it.
 */
function followsName(name, context) {
    const branch = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .branchOf */ .W0)(context);
    return name === 'latest' && branch !== undefined ? { kind: 'branch', branch } : { kind: 'run' };
}


/***/ }),

/***/ 59537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isImmutableName)
/* harmony export */ });
const VERSION = /^v?\d+\.\d+\.\d+/;
/** A commit, or a date: `0a1b2c3`, `sha-0a1b2c3`, `20261125`. */
const COMMIT = /^(?:sha-)?[0-9a-f]{7,40}$/;
/** Whether a name that a person chose is meant to stay with one image; any other may be given again tomorrow. */
function isImmutableName(name) {
    return VERSION.test(name) || COMMIT.test(name);
}


/***/ }),

/***/ 1878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ parseRule)
});

// UNUSED EXPORTS: RULES

// EXTERNAL MODULE: ./inputs/attributes.js
var attributes = __webpack_require__(90716);
// EXTERNAL MODULE: ./inputs/nearest.js
var nearest = __webpack_require__(74787);
// EXTERNAL MODULE: ./tags/context.js
var tags_context = __webpack_require__(32218);
;// CONCATENATED MODULE: ./tags/definition.js
const NOTHING = { kind: 'nothing' };

;// CONCATENATED MODULE: ./tags/edge.js


/** `edge`, for the last commit of a branch: the default one, unless another is named. */
const edge = {
    type: 'edge',
    priority: 700,
    attributes: ['branch'],
    compile: ({ branch: named }) => ({
        ok: true,
        value: (context) => {
            const branch = (0,tags_context/* branchOf */.W0)(context);
            const wanted = named || context.defaultBranch;
            if (branch !== undefined && wanted === undefined)
                return {
                    kind: 'nothing',
                    note: 'the default branch is not known here; name it: type=edge,branch=main',
                };
            if (branch === undefined || branch !== wanted)
                return NOTHING;
            return { kind: 'tag', value: 'edge', moving: true, follows: { kind: 'branch', branch }, latest: false };
        },
    }),
};

// EXTERNAL MODULE: ./tags/expressions.js
var expressions = __webpack_require__(36990);
// EXTERNAL MODULE: ./tags/compare-versions.js
var compare_versions = __webpack_require__(24990);
// EXTERNAL MODULE: ./tags/immutable-name.js
var immutable_name = __webpack_require__(59537);
// EXTERNAL MODULE: ../../../node_modules/@eslint-community/regexpp/index.mjs
var regexpp = __webpack_require__(97057);
;// CONCATENATED MODULE: ./tags/backtracking.js

/** A match that takes longer than anyone waits, or needs more stack than there is. */
class TooManySteps extends Error {
    name = 'TooManySteps';
}
// A match of a git reference takes some hundreds. Node's stack has room for some thousands of these calls.
const MOST_STEPS = 100_000;
const DEEPEST = 1_000;
/**
 * A regular expression of ECMAScript at work on one text, by the algorithm of the specification, which counts its steps.
 * What the engine of the machine does is out of our hands once it runs.
 * @see https://tc39.es/ecma262/#sec-pattern-semantics
 */
class Backtracking {
    #text;
    #groups;
    #matcher;
    #captured = new Map();
    #steps = 0;
    #depth = 0;
    constructor(pattern, flags, text) {
        this.#text = text;
        this.#groups = groupsIn(pattern);
        this.#matcher = this.#oneOf(pattern.alternatives, flags, 'forward');
    }
    /**
     * The match that begins at `start`.
     * @throws {TooManySteps}
     */
    matchAt(start) {
        this.#captured.clear();
        let end = start;
        const found = this.#matcher(start, (at) => {
            end = at;
            return true;
        });
        if (!found)
            return undefined;
        return [this.#text.slice(start, end), ...this.#groups.map((group) => this.#captured.get(group))];
    }
    #oneOf(alternatives, flags, direction) {
        const matchers = alternatives.map(({ elements }) => this.#sequence(elements, flags, direction));
        return this.#bounded((at, next) => matchers.some((matcher) => matcher(at, next)));
    }
    #bounded(matcher) {
        return (at, next) => {
            this.#steps++;
            this.#depth++;
            if (this.#steps > MOST_STEPS || this.#depth > DEEPEST)
                throw new TooManySteps();
            const found = matcher(at, next);
            this.#depth--;
            return found;
        };
    }
    #sequence(elements, flags, direction) {
        const ordered = direction === 'forward' ? elements : elements.toReversed();
        return ordered
            .map((element) => this.#bounded(this.#element(element, flags, direction)))
            .reduceRight((rest, matcher) => (at, next) => matcher(at, (end) => rest(end, next)), (at, next) => next(at));
    }
    #element(element, flags, direction) {
        switch (element.type) {
            case 'Character':
            case 'CharacterSet':
            case 'CharacterClass':
            case 'ExpressionCharacterClass':
                return this.#character(element, flags, direction);
            case 'Group':
                return this.#oneOf(element.alternatives, flags, direction);
            case 'CapturingGroup':
                return this.#capture(element, flags, direction);
            case 'Backreference':
                return this.#backreference(element, flags, direction);
            case 'Quantifier':
                return this.#repeat(element, flags, direction);
            case 'Assertion':
                return this.#assertion(element, flags);
        }
    }
    #character(element, flags, direction) {
        const isWanted = oneCharacter(element, flags);
        return (at, next) => {
            const character = this.#neighbour(at, flags, direction);
            if (character === undefined || !isWanted(character))
                return false;
            return next(direction === 'forward' ? at + character.length : at - character.length);
        };
    }
    #neighbour(at, { unicode }, direction) {
        const text = this.#text;
        if (direction === 'forward') {
            return unicode ? codePointText(text.codePointAt(at)) : text[at];
        }
        const pair = unicode && at > 1 ? text.codePointAt(at - 2) : undefined;
        return pair !== undefined && pair > 0xffff ? codePointText(pair) : text[at - 1];
    }
    #capture(group, flags, direction) {
        const inner = this.#oneOf(group.alternatives, flags, direction);
        return (at, next) => inner(at, (end) => {
            const before = this.#captured.get(group);
            this.#captured.set(group, this.#text.slice(Math.min(at, end), Math.max(at, end)));
            if (next(end))
                return true;
            this.#restore(group, before);
            return false;
        });
    }
    #restore(group, captured) {
        if (captured === undefined)
            this.#captured.delete(group);
        else
            this.#captured.set(group, captured);
    }
    #backreference({ resolved }, flags, direction) {
        const groups = Array.isArray(resolved) ? resolved : [resolved];
        return (at, next) => {
            const captured = groups.map((group) => this.#captured.get(group)).find((text) => text !== undefined);
            if (captured === undefined)
                return next(at);
            const end = direction === 'forward' ? at + captured.length : at - captured.length;
            if (end < 0 || end > this.#text.length)
                return false;
            const there = this.#text.slice(Math.min(at, end), Math.max(at, end));
            return isEqual(there, captured, flags) && next(end);
        };
    }
    #repeat({ element, min, max, greedy }, flags, direction) {
        const once = this.#element(element, flags, direction);
        const inside = groupsIn(element);
        const from = (count) => this.#bounded((at, next) => {
            const again = () => {
                if (count >= max)
                    return false;
                const before = inside.map((group) => [group, this.#captured.get(group)]);
                for (const group of inside)
                    this.#captured.delete(group);
                // A round beyond those that have to be must get somewhere.
                if (once(at, (end) => (count < min || end !== at) && from(count + 1)(end, next)))
                    return true;
                for (const [group, captured] of before)
                    this.#restore(group, captured);
                return false;
            };
            if (count < min)
                return again();
            return greedy ? again() || next(at) : next(at) || again();
        });
        return from(0);
    }
    #assertion(assertion, flags) {
        switch (assertion.kind) {
            case 'start':
                return (at, next) => (at === 0 || (flags.multiline && isLineEnd(this.#text[at - 1]))) && next(at);
            case 'end':
                return (at, next) => (at === this.#text.length || (flags.multiline && isLineEnd(this.#text[at]))) && next(at);
            case 'word': {
                const isWord = matchesOf('\\w', flags);
                const isWordAt = (at) => at >= 0 && at < this.#text.length && isWord(this.#text[at] ?? '');
                return (at, next) => (isWordAt(at - 1) !== isWordAt(at)) !== assertion.negate && next(at);
            }
            default:
                return this.#look(assertion, flags);
        }
    }
    #look(assertion, flags) {
        const { alternatives, kind, negate } = assertion;
        const inner = this.#oneOf(alternatives, flags, kind === 'lookahead' ? 'forward' : 'backward');
        const inside = groupsIn(assertion);
        return (at, next) => {
            const before = inside.map((group) => [group, this.#captured.get(group)]);
            if (inner(at, () => true) !== negate && next(at))
                return true;
            for (const [group, captured] of before)
                this.#restore(group, captured);
            return false;
        };
    }
}
function groupsIn(node) {
    const groups = [];
    (0,regexpp/* visitRegExpAST */.p5)(node, { onCapturingGroupEnter: (group) => void groups.push(group) });
    return groups;
}
/** Whether a character is one that a piece of the pattern stands for. */
function oneCharacter(element, flags) {
    if (element.type !== 'Character' || flags.ignoreCase)
        return matchesOf(element.raw, flags);
    const wanted = String.fromCodePoint(element.value);
    return (character) => character === wanted;
}
/** What the engine itself says of a piece that has nothing to go back to. */
function matchesOf(raw, { ignoreCase, dotAll, unicode }) {
    const pattern = new RegExp(`^${raw}$`, `${ignoreCase ? 'i' : ''}${dotAll ? 's' : ''}${unicode ? 'u' : ''}`);
    return (text) => pattern.test(text);
}
function isEqual(a, b, flags) {
    if (!flags.ignoreCase)
        return a === b;
    return matchesOf(b.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), flags)(a);
}
function isLineEnd(character) {
    return character !== undefined && /[\n\r\u2028\u2029]/.test(character);
}
function codePointText(codePoint) {
    return codePoint === undefined ? undefined : String.fromCodePoint(codePoint);
}

;// CONCATENATED MODULE: ./tags/pattern.js


// Longer than any host lets a branch or a tag be called.
const LONGEST = 512;
/**
 * A regular expression of JavaScript, or what is wrong with it. One that would go back and forth for ever gives up
 * after a while, and says so.
 */
function compilePattern(source, flags = '') {
    const tree = parsePattern(source, flags);
    if (!tree.ok)
        return tree;
    const known = {
        ignoreCase: flags.includes('i'),
        multiline: flags.includes('m'),
        dotAll: flags.includes('s'),
        unicode: flags.includes('u'),
    };
    return {
        ok: true,
        value: (text) => {
            if (text.length > LONGEST)
                return {
                    ok: false,
                    error: `"${text.slice(0, 20)}…" has ${text.length} characters, and ${LONGEST} are looked at`,
                };
            try {
                const matches = findMatches(new Backtracking(tree.value, known, text), text, known, flags.includes('y'));
                if (flags.includes('g')) {
                    const all = [...matches].map(([whole]) => whole);
                    return { ok: true, value: all.length > 0 ? all : null };
                }
                return { ok: true, value: matches.next().value ?? null };
            }
            catch (error) {
                if (!(error instanceof TooManySteps))
                    throw error;
                return {
                    ok: false,
                    error: `it finds no end on "${text}"; write it without a repetition inside of a repetition`,
                };
            }
        },
    };
}
function parsePattern(source, flags) {
    if (flags.includes('v'))
        return { ok: false, error: 'the flag v is not available; u is' };
    try {
        // The engine knows best what is a pattern to it; the parser is of the edition that has no flags within a pattern.
        new RegExp(source, flags);
        const parser = new regexpp/* RegExpParser */.HA({ ecmaVersion: 2024 });
        const tree = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
        return { ok: true, value: tree };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return { ok: false, error: error.message };
    }
}
/** One match behind the other. */
function* findMatches(backtracking, text, { unicode }, sticky) {
    let at = 0;
    while (at <= text.length) {
        const groups = backtracking.matchAt(at);
        if (groups !== undefined)
            yield groups;
        else if (sticky)
            return;
        const isPair = unicode && (text.codePointAt(at) ?? 0) > 0xffff;
        at += groups?.[0]?.length || (isPair ? 2 : 1);
    }
}

// EXTERNAL MODULE: ../../../node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(10924);
// EXTERNAL MODULE: ../../../node_modules/semver/functions/parse.js
var parse = __webpack_require__(53075);
;// CONCATENATED MODULE: ./tags/prerelease.js


/** A version at the end of a name: `app-1.2.3-rc.1`. */
const VERSION_BEHIND = /(?:^|[^0-9.])(\d+\.\d+\.\d+[-+.0-9A-Za-z]*)$/;
/** Whether a git tag, or the host's release of it, is one before the real one: `v2.0.8-beta.67`, `1.2.3rc2`, `app-1.2.3-rc.1`. */
function isPrerelease(tag, { prerelease }) {
    if (prerelease === true)
        return true;
    const version = parse(tag);
    if (version !== null)
        return version.prerelease.length > 0;
    const python = (0,pep440.explain)(tag);
    if (python !== null)
        return python.is_prerelease;
    return (parse(VERSION_BEHIND.exec(tag)?.[1])?.prerelease.length ?? 0) > 0;
}

// EXTERNAL MODULE: ./tags/vocabulary.js + 2 modules
var vocabulary = __webpack_require__(80833);
;// CONCATENATED MODULE: ./tags/match.js








/** A tag that a regular expression takes out of the git tag, or of `value`. */
const match = {
    type: 'match',
    priority: 800,
    attributes: ['pattern', 'group', 'value'],
    compile: ({ pattern, group = '0', value = '' }, dialect) => {
        if (pattern === undefined || (pattern === '' && !dialect.compat))
            return { ok: false, error: 'type=match needs a pattern, such as v(.*)' };
        const compiled = readPattern(pattern);
        if (!compiled.ok)
            return compiled;
        const wrong = refuseGroup(group, dialect);
        if (wrong !== undefined)
            return { ok: false, error: wrong };
        const given = (0,vocabulary/* compileTemplate */.G)(value, expressions/* GLOBAL_EXPRESSIONS */.S, dialect);
        if (!given.ok)
            return given;
        return {
            ok: true,
            value: (context) => {
                const source = value === '' ? (0,tags_context/* componentTagOf */.Tb)(context) : given.value(context);
                if (source === undefined)
                    return NOTHING;
                const found = compiled.value(source);
                if (!found.ok)
                    return { kind: 'wrong', why: `pattern: ${found.error}` };
                if (found.value === null)
                    return { kind: 'nothing', note: `"${source}" does not match ${pattern}: no tag of type=match` };
                // A group of another name than its number's there is none.
                const taken = group === `${Number(group)}` ? found.value[Number(group)] : undefined;
                if (taken === undefined)
                    return {
                        kind: 'nothing',
                        note: `"${source}" gives no group ${group} of ${pattern}: no tag of type=match`,
                    };
                return {
                    kind: 'tag',
                    value: taken,
                    moving: !(0,immutable_name/* isImmutableName */.C)(taken),
                    follows: { kind: 'version', version: versionIn(source, taken), scheme: 'semver' },
                    latest: dialect.compat || !isPrerelease(source, context),
                };
            },
        };
    },
};
/** The git tag is the whole version where it is one, of which the pattern may take a part; else what was taken out of it. */
function versionIn(source, taken) {
    return !(0,compare_versions/* isVersion */.l)(source) && (0,compare_versions/* isVersion */.l)(taken) ? taken : source;
}
/** `/v(\d+)/i`, or the pattern without slashes and flags. */
function readPattern(text) {
    const [, source = text, flags = ''] = /^\/(.+)\/(.*)$/.exec(text) ?? [];
    const pattern = compilePattern(source, flags);
    return pattern.ok ? pattern : { ok: false, error: `pattern: ${pattern.error}` };
}
function refuseGroup(group, { compat }) {
    const isKnown = compat ? !Number.isNaN(Number(group)) : /^\d+$/.test(group);
    return isKnown ? undefined : `group is a number, not "${group}"`;
}

// EXTERNAL MODULE: ./tags/template.js
var tags_template = __webpack_require__(96183);
;// CONCATENATED MODULE: ./tags/version-rule.js







/** Tags of a version: from the git tag, from `value`, or from where the run was told to find it. */
function versionRule(scheme) {
    return {
        type: scheme.name,
        priority: 900,
        attributes: ['pattern', 'value', 'match'],
        compile: (attributes, dialect) => compileVersionRule(scheme, attributes, dialect),
    };
}
function compileVersionRule(scheme, { pattern, value = '', match = '' }, dialect) {
    if (pattern === undefined || (pattern === '' && !dialect.compat))
        return { ok: false, error: `type=${scheme.name} needs a pattern, such as {{version}}` };
    const words = Object.fromEntries(scheme.fields.map((field) => [field, (fields) => fields[field] ?? '']));
    const template = (0,tags_template/* parseTemplate */.Q)(pattern);
    if (!template.ok)
        return template;
    const parts = template.value;
    const render = (0,vocabulary/* compileParsed */.v)(parts, { words }, dialect);
    if (!render.ok)
        return render;
    const given = (0,vocabulary/* compileTemplate */.G)(value, expressions/* GLOBAL_EXPRESSIONS */.S, dialect);
    if (!given.ok)
        return given;
    const part = match === '' ? undefined : compilePattern(match);
    if (part?.ok === false)
        return { ok: false, error: `match: ${part.error}` };
    const names = parts.flatMap((one) => (typeof one === 'string' ? [] : [one.name]));
    const isWhole = isWholeVersion(names);
    const isRaw = parts.length === 1 && names[0] === 'raw';
    const tagOf = (source, latest) => {
        const version = scheme.parse(source.replaceAll('/', '-'));
        if (version === undefined) {
            const note = `"${source}" is no ${scheme.title}: no tag of type=${scheme.name},pattern=${pattern}`;
            return { kind: 'nothing', note };
        }
        // A prerelease only ever has its full name: 1.2.0-rc.1 is not yet what 1.2 stands for.
        const name = version.final
            ? render.value(version.fields)
            : isRaw
                ? (version.fields['raw'] ?? '')
                : version.version;
        return {
            kind: 'tag',
            value: name,
            moving: version.final && !isWhole,
            follows: { kind: 'version', version: version.version, scheme: scheme.name },
            latest: version.final && latest,
        };
    };
    return {
        ok: true,
        value: (context) => {
            const source = value === '' ? (context.version ?? (0,tags_context/* componentTagOf */.Tb)(context)) : given.value(context);
            if (source === undefined || source === '')
                return NOTHING;
            const latest = dialect.compat || !isPrerelease(source, context);
            if (part === undefined)
                return tagOf(source, latest);
            const found = takePart(part.value, source, dialect);
            if (!found.ok)
                return { kind: 'wrong', why: `match: ${found.error}` };
            return tagOf(found.value, latest);
        },
    };
}
/** What `match` takes of the text; all of it where it doesn't match. */
function takePart(pattern, source, { compat }) {
    const found = pattern(source);
    if (!found.ok)
        return found;
    if (found.value === null)
        return { ok: true, value: source };
    const [whole = '', group] = found.value;
    if (group !== undefined)
        return { ok: true, value: group };
    if (!compat)
        return { ok: true, value: whole };
    return {
        ok: false,
        error: 'has no group, without which docker/metadata-action fails; put it in parentheses',
    };
}
/** Whether a pattern names one version rather than all that share a major or minor number. */
function isWholeVersion(names) {
    const has = (name) => names.includes(name);
    return has('version') || has('raw') || (has('major') && has('minor') && has('patch'));
}

;// CONCATENATED MODULE: ./tags/pep440.js


/** Tags of a version of Python's. @see https://peps.python.org/pep-0440/ */
const pep440_pep440 = versionRule({
    name: 'pep440',
    title: 'version of PEP 440, such as 1.2.3',
    fields: ['raw', 'version', 'major', 'minor', 'patch'],
    parse: (text) => {
        const version = (0,pep440.explain)(text);
        if (version === null)
            return undefined;
        const cleaned = (0,pep440.clean)(text) ?? text;
        return {
            version: cleaned,
            final: !version.is_prerelease && !version.is_postrelease && !version.is_devrelease,
            fields: {
                raw: text,
                version: cleaned,
                major: `${(0,pep440.major)(text)}`,
                minor: `${(0,pep440.minor)(text)}`,
                patch: `${(0,pep440.patch)(text)}`,
            },
        };
    },
});

// EXTERNAL MODULE: ./tags/follows.js
var follows = __webpack_require__(11559);
;// CONCATENATED MODULE: ./tags/raw.js




/** A tag spelled out. */
const raw = {
    type: 'raw',
    priority: 200,
    attributes: ['value'],
    compile: ({ value }, dialect) => {
        if (value === undefined)
            return { ok: false, error: 'type=raw needs a value' };
        const render = (0,vocabulary/* compileTemplate */.G)(value, expressions/* GLOBAL_EXPRESSIONS */.S, dialect);
        if (!render.ok)
            return render;
        return {
            ok: true,
            value: (context) => {
                const name = render.value(context);
                return {
                    kind: 'tag',
                    value: name,
                    moving: !(0,immutable_name/* isImmutableName */.C)(name),
                    follows: (0,follows/* followsName */.Q)(name, context),
                    latest: false,
                };
            },
        };
    },
};

;// CONCATENATED MODULE: ./tags/ref.js





/** A tag named after the branch, the git tag or the pull request. */
const ref = {
    type: 'ref',
    priority: 600,
    attributes: ['event'],
    prefix: ({ event }) => (event === 'pr' ? 'pr-' : undefined),
    compile: ({ event = '' }, dialect) => {
        if (!isEvent(event))
            return { ok: false, error: `type=ref needs event=${Object.keys(EVENTS).join('|')}` };
        return { ok: true, value: (context) => EVENTS[event](context, dialect) };
    },
};
const WHOLE_VERSION = /(?<![\d.])\d+\.\d+\.\d+/;
const EVENTS = { branch: ofBranch, tag: ofTag, pr: ofPullRequest };
function isEvent(text) {
    return Object.hasOwn(EVENTS, text);
}
function ofBranch(context) {
    const branch = (0,tags_context/* branchOf */.W0)(context);
    return branch === undefined
        ? NOTHING
        : { kind: 'tag', value: branch, moving: true, follows: { kind: 'branch', branch }, latest: false };
}
function ofTag(context, { compat }) {
    const tag = (0,tags_context/* componentTagOf */.Tb)(context);
    if (tag === undefined)
        return NOTHING;
    return {
        kind: 'tag',
        value: tag,
        // A git tag may move as well: `v1`, `nightly`; not one of a whole version, whatever stands around it.
        moving: !(0,immutable_name/* isImmutableName */.C)(tag) && !WHOLE_VERSION.test(tag),
        follows: (0,compare_versions/* isVersion */.l)(tag) ? { kind: 'version', version: tag, scheme: 'semver' } : { kind: 'run' },
        latest: compat || !isPrerelease(tag, context),
    };
}
function ofPullRequest({ ref = '' }, { compat }) {
    const named = /^refs\/pull\/(.*)$/s.exec(ref)?.[1];
    if (named === undefined)
        return NOTHING;
    // Some hosts have a pull request's run stand on its head rather than on its merge.
    const value = named.replace(compat ? /\/merge$/ : /\/(?:merge|head)$/, '');
    const number = Number.parseInt(value, 10);
    return {
        kind: 'tag',
        value,
        moving: true,
        follows: Number.isNaN(number) ? { kind: 'run' } : { kind: 'pull-request', number },
        latest: false,
    };
}

;// CONCATENATED MODULE: ./tags/schedule.js




/** A tag of the runs that a clock starts: `nightly`, or a date. */
const schedule = {
    type: 'schedule',
    priority: 1000,
    attributes: ['pattern'],
    compile: ({ pattern = 'nightly' }, dialect) => {
        const render = (0,vocabulary/* compileTemplate */.G)(pattern, expressions/* DATE_EXPRESSIONS */.R, dialect);
        if (!render.ok)
            return render;
        return {
            ok: true,
            value: (context) => {
                if (!context.event.includes('schedule'))
                    return NOTHING;
                const value = render.value(context);
                return {
                    kind: 'tag',
                    value,
                    moving: !(0,immutable_name/* isImmutableName */.C)(value),
                    follows: { kind: 'run' },
                    latest: false,
                };
            },
        };
    },
};

;// CONCATENATED MODULE: ./tags/semver.js


/** Tags of a semantic version. @see https://semver.org */
const semver = versionRule({
    name: 'semver',
    title: 'semantic version, such as v1.2.3',
    fields: ['raw', 'version', 'major', 'minor', 'patch', 'prerelease', 'build'],
    parse: (text) => {
        const version = parse(text);
        if (version === null)
            return undefined;
        return {
            version: version.version,
            final: version.prerelease.length === 0,
            fields: {
                raw: version.raw,
                version: version.version,
                major: `${version.major}`,
                minor: `${version.minor}`,
                patch: `${version.patch}`,
                prerelease: `${version.prerelease}`,
                build: `${version.build}`,
            },
        };
    },
});

;// CONCATENATED MODULE: ./tags/sha.js


/** A tag of the commit. */
const sha = {
    type: 'sha',
    priority: 100,
    attributes: ['format'],
    prefix: () => 'sha-',
    compile: ({ format = 'short' }) => {
        if (format !== 'short' && format !== 'long')
            return { ok: false, error: `format is short or long, not "${format}"` };
        return {
            ok: true,
            value: (context) => {
                const value = format === 'long' ? context.sha : (0,tags_context/* shortSha */.Fu)(context);
                return value && context.sha
                    ? {
                        ...{ kind: 'tag', value, moving: false, follows: { kind: 'run' }, latest: false },
                        commit: context.sha,
                    }
                    : NOTHING;
            },
        };
    },
};

;// CONCATENATED MODULE: ./tags/rule.js












/** In the order of their priority. */
const RULES = [schedule, semver, pep440_pep440, match, edge, ref, raw, sha];
const COMMON_ATTRIBUTES = ['type', 'enable', 'priority', 'prefix', 'suffix'];
/**
 * Reads `type=semver,pattern={{version}}`; a bare word is `type=raw`.
 * @see https://github.com/docker/metadata-action#tags-input
 */
function parseRule(text, dialect) {
    const fields = readFields(text, dialect);
    if (!fields.ok)
        return fields;
    const rule = readRule(text, fields.value, dialect);
    const [, ...others] = fields.value;
    if (rule.ok || dialect.compat || others.every((field) => field.includes('=')))
        return rule;
    return { ok: false, error: `${rule.error}; a comma that is part of a value is put in quotes: ${QUOTED}` };
}
const QUOTED = 'type=match,"pattern=v(\\d{1,3})"';
function readRule(text, fields, dialect) {
    const { type = 'raw', ...attributes } = readAttributes(fields);
    const definition = RULES.find((rule) => rule.type === type);
    if (definition === undefined)
        return { ok: false, error: unknownType(type) };
    if (!dialect.compat) {
        const known = [...definition.attributes, ...COMMON_ATTRIBUTES];
        const unknown = Object.keys(attributes).find((key) => !known.includes(key));
        if (unknown !== undefined)
            return { ok: false, error: unknownAttribute(type, unknown, known) };
    }
    const priority = Number(attributes['priority'] ?? definition.priority);
    if (!dialect.compat && !Number.isFinite(priority))
        return { ok: false, error: `priority "${attributes['priority']}" is no number` };
    const apply = definition.compile(attributes, dialect);
    if (!apply.ok)
        return apply;
    const enable = (0,vocabulary/* compileTemplate */.G)(attributes['enable'] ?? 'true', expressions/* GLOBAL_EXPRESSIONS */.S, dialect);
    if (!enable.ok)
        return enable;
    const prefix = readAffix(attributes['prefix'] ?? definition.prefix?.(attributes), dialect);
    if (!prefix.ok)
        return prefix;
    const suffix = readAffix(attributes['suffix'], dialect);
    if (!suffix.ok)
        return suffix;
    return {
        ok: true,
        value: {
            ...{ type: definition.type, attributes, priority, text },
            ...{ apply: apply.value, enable: enable.value, prefix: prefix.value, suffix: suffix.value },
        },
    };
}
// docker/metadata-action splits a line at every comma in the end, whatever is quoted.
function readFields(text, { compat }) {
    const fields = (0,attributes/* parseFields */.L5)(text);
    return fields.ok && compat ? (0,attributes/* parseFields */.L5)(fields.value.join(',')) : fields;
}
/** A field without `=` is the value; keys are lower-cased. */
function readAttributes(fields) {
    return Object.fromEntries(fields.map((field) => {
        const equals = field.indexOf('=');
        return equals < 1
            ? ['value', field.trim()]
            : [field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1).trim()];
    }));
}
function readAffix(text, dialect) {
    return text === undefined
        ? { ok: true, value: undefined }
        : (0,vocabulary/* compileTemplate */.G)(text, expressions/* GLOBAL_EXPRESSIONS */.S, dialect);
}
function unknownType(type) {
    const types = RULES.map((rule) => rule.type);
    return `type "${type}" is none of ${types.join(', ')}${meant((0,nearest/* nearest */.p)(type, types))}`;
}
function unknownAttribute(type, key, known) {
    return `type=${type} has no attribute "${key}"; it has ${known.filter((one) => one !== 'type').join(', ')}${meant((0,nearest/* nearest */.p)(key, known))}`;
}
function meant(likely) {
    return likely === undefined ? '' : `. Did you mean ${likely}?`;
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

// EXTERNAL MODULE: ./tags/compare-versions.js
var compare_versions = __webpack_require__(24990);
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
    const followed = [];
    let first;
    for (const rule of rulesOf(set, context).toSorted(byPriority)) {
        const made = applyRule(rule, set, context);
        if (made.kind === 'wrong')
            problems.push({ input: 'tags', line: rule.text, why: made.why });
        else if (made.kind === 'nothing')
            notes.push(...made.notes);
        else {
            first ??= made;
            followed.push(made.follows);
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
    const whole = wholeVersion([...followed, ...(latest?.follows === undefined ? [] : [latest.follows])]);
    return {
        ok: true,
        value: {
            ...{ tags: told, version: tag.name, notes },
            ...(whole !== undefined && { followed: whole }),
        },
    };
}
function wholeVersion(followed) {
    const versions = followed.flatMap((follows) => (follows.kind === 'version' ? [follows.version] : []));
    return versions.find(compare_versions/* isVersion */.l);
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
    const { moving, follows, latest, commit } = outcome;
    return {
        kind: 'tag',
        tag: {
            ...{ name, rule: rule.text, moving },
            ...(moving && { follows }),
            ...(commit !== undefined && { commit }),
        },
        latest,
        follows,
        affixes: { prefix: (0,tag_name/* tagName */.w)(prefix, { compat }), suffix: (0,tag_name/* tagName */.w)(suffix, { compat: true }) },
    };
}
/** An image that says no whole version says its first tag, so what is around the version there is around it in comparisons. */
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


/***/ }),

/***/ 96183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseTemplate),
/* harmony export */   X: () => (/* binding */ renderTemplate)
/* harmony export */ });
/**
 * Reads the part of Handlebars that tags have a use for: expressions with operands and options in quotes, `{{{…}}}`,
 * and `\{{` for the braces themselves. Blocks, comments, partials and nested expressions are refused.
 * @see https://handlebarsjs.com/guide/expressions.html
 */
function parseTemplate(text) {
    const parts = [];
    let at = 0;
    while (at < text.length) {
        const open = text.indexOf('{{', at);
        const before = text.slice(at, open < 0 ? text.length : open);
        // Two of them are one that escapes nothing.
        const isEscaped = open >= 0 && before.endsWith('\\');
        const content = isEscaped ? before.slice(0, -1) : before;
        if (content !== '')
            parts.push(content);
        if (open < 0)
            break;
        if (isEscaped && !before.endsWith('\\\\')) {
            parts.push('{{');
            at = open + 2;
            continue;
        }
        const expression = readExpression(text, open);
        if (expression === undefined) {
            const shown = text.slice(open).split('}}', 1)[0];
            return {
                ok: false,
                error: `"${shown}…" is no expression: {{name}}, or {{name 'text' option='text'}}, and no {{#block}}; \\{{ stands for the braces themselves`,
            };
        }
        parts.push(expression);
        at = open + expression.text.length;
    }
    return { ok: true, value: parts };
}
/** A template with the values put in. */
function renderTemplate(template, evaluate) {
    return template.map((part) => (typeof part === 'string' ? part : evaluate(part))).join('');
}
// As Handlebars has it, `else` has a meaning of its own.
const NAME = /(?!else[\s}])[^\s!"#%&'()*+,./;<=>@[\\\]^`{|}~]+/.source;
const STRING = /"(?:\\"|[^"])*"|'(?:\\'|[^'])*'/.source;
const EXPRESSION = new RegExp(`\\{\\{(\\{|&)?\\s*(${NAME})((?:\\s+(?:${NAME}=)?(?:${STRING}))*)\\s*(\\}?)\\}\\}`, 'y');
const OPERAND = new RegExp(`(?:(${NAME})=)?(${STRING})`, 'g');
function readExpression(text, at) {
    EXPRESSION.lastIndex = at;
    const match = EXPRESSION.exec(text);
    const [whole, opening, name, operands = '', closing] = match ?? [];
    if (whole === undefined || name === undefined || (opening === '{') !== (closing === '}'))
        return undefined;
    const read = [...operands.matchAll(OPERAND)].map(([, key, quoted = '']) => ({
        key,
        value: unquote(quoted),
    }));
    return {
        name,
        operands: read.flatMap(({ key, value }) => (key === undefined ? [value] : [])),
        options: Object.fromEntries(read.flatMap(({ key, value }) => (key === undefined ? [] : [[key, value]]))),
        escaped: opening === undefined,
        text: whole,
    };
}
function unquote(quoted) {
    const quote = quoted[0] ?? '';
    return quoted.slice(1, -1).replaceAll(`\\${quote}`, quote);
}


/***/ }),

/***/ 80833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ compileParsed),
  G: () => (/* binding */ compileTemplate)
});

;// CONCATENATED MODULE: ./tags/zoned-time.js
/** @param timeZone name in the IANA database. @throws {RangeError} when there is none of that name. */
function zonedTime(epoch, timeZone) {
    const parts = new Intl.DateTimeFormat('en-US', {
        ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
        ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    }).formatToParts(epoch);
    const part = (type) => Number(parts.find((one) => one.type === type)?.value);
    const [year, month, day] = [part('year'), part('month'), part('day')];
    const [hour, minute, second] = [part('hour'), part('minute'), part('second')];
    const wholeSecond = Math.floor(epoch / 1000) * 1000;
    const offset = (Date.UTC(year, month - 1, day, hour, minute, second) - wholeSecond) / 60_000;
    return { year, month, day, hour, minute, second, millisecond: epoch - wholeSecond, offset, epoch };
}
/** Names only: `+09:00`, which newer machines take for a zone, is none to those that came before. */
function isTimeZone(name) {
    if (!/^[A-Za-z]/.test(name))
        return false;
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: name }) !== undefined;
    }
    catch (error) {
        if (error instanceof RangeError)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./tags/date-format.js

/**
 * A date in a format of moment.js in English, which docker/metadata-action's `{{date}}` takes.
 * @param epoch milliseconds since 1970
 * @param timeZone name in the IANA database
 * @see https://momentjs.com/docs/#/displaying/format/
 */
function formatDate(epoch, format, timeZone = 'UTC') {
    const time = zonedTime(epoch, timeZone);
    // What moment.js takes an empty format for.
    const given = format === '' ? `YYYY-MM-DDTHH:mm:ss${timeZone === 'UTC' ? '[Z]' : 'Z'}` : format;
    return tokensOf(given)
        .map((token) => formatToken(token, time))
        .join('');
}
/** Why a format can't be meant; moment.js itself makes something of every text. */
function suspectDateFormat(format) {
    if (/%[A-Za-z]/.test(format))
        return `"${format}" is a format of strftime; this takes those of moment.js, such as YYYYMMDD`;
    if (format !== '' && !tokensOf(format).some((token) => Object.hasOwn(TOKENS, token)))
        return `"${format}" has nothing of a date in it; a format is one of moment.js, such as YYYYMMDD`;
    return undefined;
}
/** Whether a format asks for what only moment.js's own tables know: the short name of a time zone. */
function asksForZoneName(format) {
    return tokensOf(format).some((token) => token === 'z' || token === 'zz');
}
function tokensOf(format) {
    return [...expandLocalFormats(format).matchAll(TOKEN)].map(([token]) => token);
}
const TOKEN = /\[[^[]*\]|\\?(?:[Hh]mm(?:ss)?|Mo|M{1,4}|Do|DDDo|D{1,4}|d{2,4}|do?|w[ow]?|W[oW]?|Qo?|N{1,5}|Y{4,6}|YY|y{2,4}|yo?|g{4,5}|gg|G{4,5}|GG|[eEaA]|hh?|HH?|kk?|mm?|ss?|S{1,9}|[xX]|zz?|ZZ?|.)/g;
const LOCAL_TOKEN = /\[[^[]*\]|\\?(?:LTS|LT|L{1,4}|l{1,4})/g;
const LOCAL_FORMATS = {
    LTS: 'h:mm:ss A',
    LT: 'h:mm A',
    L: 'MM/DD/YYYY',
    LL: 'MMMM D, YYYY',
    LLL: 'MMMM D, YYYY h:mm A',
    LLLL: 'dddd, MMMM D, YYYY h:mm A',
    l: 'M/D/YYYY',
    ll: 'MMM D, YYYY',
    lll: 'MMM D, YYYY h:mm A',
    llll: 'ddd, MMM D, YYYY h:mm A',
};
function expandLocalFormats(format) {
    return format.replace(LOCAL_TOKEN, (token) => LOCAL_FORMATS[token] ?? token);
}
function formatToken(token, time) {
    if (Object.hasOwn(TOKENS, token))
        return TOKENS[token]?.(time) ?? '';
    return /^\[[\s\S]/.test(token) ? token.replace(/^\[|\]$/g, '') : token.replaceAll('\\', '');
}
const MONTHS = [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
    ...['September', 'October', 'November', 'December'],
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const TOKENS = {
    M: ({ month }) => `${month}`,
    Mo: ({ month }) => ordinal(month),
    MM: ({ month }) => pad(month, 2),
    MMM: (time) => monthName(time).slice(0, 3),
    MMMM: monthName,
    Q: (time) => `${quarter(time)}`,
    Qo: (time) => ordinal(quarter(time)),
    D: ({ day }) => `${day}`,
    Do: ({ day }) => ordinal(day),
    DD: ({ day }) => pad(day, 2),
    DDD: (time) => `${dayOfYear(time)}`,
    DDDo: (time) => ordinal(dayOfYear(time)),
    DDDD: (time) => pad(dayOfYear(time), 3),
    d: (time) => `${weekday(time)}`,
    do: (time) => ordinal(weekday(time)),
    dd: (time) => weekdayName(time).slice(0, 2),
    ddd: (time) => weekdayName(time).slice(0, 3),
    dddd: weekdayName,
    e: (time) => `${weekday(time)}`,
    E: (time) => `${isoWeekday(time)}`,
    w: (time) => `${week(time).week}`,
    wo: (time) => ordinal(week(time).week),
    ww: (time) => pad(week(time).week, 2),
    W: (time) => `${isoWeek(time).week}`,
    Wo: (time) => ordinal(isoWeek(time).week),
    WW: (time) => pad(isoWeek(time).week, 2),
    Y: ({ year }) => pad(year, 4),
    YY: ({ year }) => pad(year % 100, 2),
    YYYY: ({ year }) => pad(year, 4),
    YYYYY: ({ year }) => pad(year, 5),
    YYYYYY: ({ year }) => `+${pad(year, 6)}`,
    y: ({ year }) => `${year}`,
    yo: ({ year }) => ordinal(year),
    yy: ({ year }) => pad(year, 2),
    yyy: ({ year }) => pad(year, 3),
    yyyy: ({ year }) => pad(year, 4),
    N: () => 'AD',
    NN: () => 'AD',
    NNN: () => 'AD',
    NNNN: () => 'Anno Domini',
    NNNNN: () => 'AD',
    gg: (time) => pad(week(time).year % 100, 2),
    gggg: (time) => pad(week(time).year, 4),
    ggggg: (time) => pad(week(time).year, 5),
    GG: (time) => pad(isoWeek(time).year % 100, 2),
    GGGG: (time) => pad(isoWeek(time).year, 4),
    GGGGG: (time) => pad(isoWeek(time).year, 5),
    a: (time) => halfOfDay(time),
    A: (time) => halfOfDay(time).toUpperCase(),
    H: ({ hour }) => `${hour}`,
    HH: ({ hour }) => pad(hour, 2),
    Hmm: ({ hour, minute }) => `${hour}${pad(minute, 2)}`,
    Hmmss: ({ hour, minute, second }) => `${hour}${pad(minute, 2)}${pad(second, 2)}`,
    h: (time) => `${hourOfTwelve(time)}`,
    hh: (time) => pad(hourOfTwelve(time), 2),
    hmm: (time) => `${hourOfTwelve(time)}${pad(time.minute, 2)}`,
    hmmss: (time) => `${hourOfTwelve(time)}${pad(time.minute, 2)}${pad(time.second, 2)}`,
    k: ({ hour }) => `${hour || 24}`,
    kk: ({ hour }) => pad(hour || 24, 2),
    m: ({ minute }) => `${minute}`,
    mm: ({ minute }) => pad(minute, 2),
    s: ({ second }) => `${second}`,
    ss: ({ second }) => pad(second, 2),
    ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [
        'S'.repeat(index + 1),
        ({ millisecond }) => pad(millisecond, 3)
            .padEnd(9, '0')
            .slice(0, index + 1),
    ])),
    Z: (time) => offset(time, ':'),
    ZZ: (time) => offset(time, ''),
    z: () => 'UTC',
    zz: () => 'UTC',
    X: ({ epoch }) => `${Math.floor(epoch / 1000)}`,
    x: ({ epoch }) => `${epoch}`,
};
function pad(number, length) {
    return `${number}`.padStart(length, '0');
}
function ordinal(number) {
    const isTeen = Math.floor((number % 100) / 10) === 1;
    return `${number}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`;
}
function monthName({ month }) {
    return MONTHS[month - 1] ?? '';
}
function quarter({ month }) {
    return Math.ceil(month / 3);
}
/** Days since 1970, of the date alone. */
function dayNumber({ year, month, day }) {
    return Date.UTC(year, month - 1, day) / 86_400_000;
}
function dayOfYear(time) {
    return dayNumber(time) - dayNumber({ year: time.year, month: 1, day: 1 }) + 1;
}
/** 0 is Sunday. The first day of 1970 was a Thursday. */
function weekday(time) {
    return (((dayNumber(time) + 4) % 7) + 7) % 7;
}
function isoWeekday(time) {
    return weekday(time) || 7;
}
function weekdayName(time) {
    return WEEKDAYS[weekday(time)] ?? '';
}
// A week belongs to the year of its Saturday in English, of its Thursday in ISO 8601.
function week(time) {
    return weekOfDay(dayNumber(time) + 6 - weekday(time));
}
function isoWeek(time) {
    return weekOfDay(dayNumber(time) + 4 - isoWeekday(time));
}
function weekOfDay(day) {
    const year = new Date(day * 86_400_000).getUTCFullYear();
    return { year, week: Math.floor((day - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}
function halfOfDay({ hour }) {
    return hour < 12 ? 'am' : 'pm';
}
function hourOfTwelve({ hour }) {
    return hour % 12 || 12;
}
function offset({ offset: minutes }, separator) {
    const all = Math.abs(minutes);
    return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(all / 60), 2)}${separator}${pad(all % 60, 2)}`;
}

// EXTERNAL MODULE: ./tags/template.js
var tags_template = __webpack_require__(96183);
;// CONCATENATED MODULE: ./tags/vocabulary.js



/** A text ready to have its expressions replaced, or what is wrong with one of them. */
function compileTemplate(text, vocabulary, dialect) {
    const template = (0,tags_template/* parseTemplate */.Q)(text);
    return template.ok ? compileParsed(template.value, vocabulary, dialect) : template;
}
/** The same for a text that was taken apart before. */
function compileParsed(template, vocabulary, { compat }) {
    for (const part of template) {
        const why = typeof part === 'string' ? undefined : refuse(part, vocabulary, compat);
        if (why !== undefined)
            return { ok: false, error: why };
    }
    return {
        ok: true,
        value: (facts) => (0,tags_template/* renderTemplate */.X)(template, (expression) => {
            const value = evaluate(expression, vocabulary, facts);
            return compat && expression.escaped ? escapeHtml(value) : value;
        }),
    };
}
function refuse(expression, { words, dates = {} }, compat) {
    const { name, operands, options, text } = expression;
    if (Object.hasOwn(dates, name))
        return refuseDate(expression, compat);
    const isBare = operands.length === 0 && Object.keys(options).length === 0;
    if (Object.hasOwn(words, name))
        return isBare || compat ? undefined : `"${text}": {{${name}}} stands alone`;
    // Handlebars leaves out what it doesn't know.
    if (compat && isBare)
        return undefined;
    const known = [...Object.keys(words), ...Object.keys(dates).map((date) => `${date} 'YYYYMMDD'`)];
    return `"${text}" is no expression here: ${known.map((one) => `{{${one}}}`).join(', ')}`;
}
function refuseDate({ name, operands, options, text }, compat) {
    const [format] = operands;
    if (format === undefined || operands.length > 1)
        return `"${text}" needs one format, such as {{${name} 'YYYYMMDD'}}`;
    const { tz, ...others } = options;
    const [other] = Object.keys(others);
    if (other !== undefined)
        return `"${text}" has the unknown option "${other}"; there is tz='Asia/Tokyo'`;
    if (tz !== undefined && !isTimeZone(tz))
        return `"${text}": "${tz}" is no time zone, such as UTC or Asia/Tokyo`;
    if (tz !== undefined && tz !== 'UTC' && asksForZoneName(format))
        return `"${text}": the short name of a time zone is known for UTC only; Z gives the offset`;
    return compat ? undefined : suspectDateFormat(format);
}
function evaluate({ name, operands, options }, { words, dates = {} }, facts) {
    if (Object.hasOwn(words, name))
        return words[name]?.(facts) ?? '';
    const epoch = Object.hasOwn(dates, name) ? dates[name]?.(facts) : undefined;
    return epoch === undefined ? '' : formatDate(epoch, operands[0] ?? '', options['tz']);
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#x27;',
    '`': '&#x60;',
    '=': '&#x3D;',
};
function escapeHtml(text) {
    return text.replace(/[&<>"'`=]/g, (character) => ENTITIES[character] ?? character);
}


/***/ })

};
