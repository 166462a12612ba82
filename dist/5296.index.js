export const id = 5296;
export const ids = [5296,8726];
export const modules = {

/***/ 9527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z7: () => (/* binding */ chooseBuilder),
/* harmony export */   bt: () => (/* binding */ unusableBuilder),
/* harmony export */   iq: () => (/* binding */ removeBuilder),
/* harmony export */   yc: () => (/* binding */ OWN_PREFIX)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _inputs_kinds_exporters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7839);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56929);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67680);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1582);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61200);
/* harmony import */ var _buildx_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34362);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32277);











/**
 * Emulators for foreign platforms, `tonistiigi/binfmt:qemu-v10.2.3`. It runs privileged, so it is pinned.
 * @see https://github.com/tonistiigi/binfmt
 */
const QEMU_IMAGE = {
    repository: { registry: 'docker.io', path: 'tonistiigi/binfmt' },
    digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .parseDigest */ .m)('sha256:400a4873b838d1b89194d982c45e5fb3cda4593fbfd7e08a02e76b03b21166f0'),
};
/** Names of builders that are ours to remove. */
const OWN_PREFIX = 'layerwise-';
/**
 * The named builder; else the current one, if it can do what is asked; else one of the run's own.
 * @throws {Failure} when there is none of them.
 */
async function chooseBuilder(request) {
    const { inputs, signal } = request;
    const found = request.inspected;
    signal.throwIfAborted();
    if (inputs.builder !== undefined) {
        if (!(found instanceof Error))
            return found;
        throw unusableBuilder(inputs.builder, found);
    }
    const current = asksForOwnBuilder(inputs) ? undefined : found;
    const why = unfit(current, request);
    if (current !== undefined && !(current instanceof Error) && why === undefined)
        return current;
    if (!request.create)
        return assumedBuilder(inputs);
    return await createBuilder(request, why);
}
/** A builder that was named isn't there, or can't be started. */
function unusableBuilder(name, cause) {
    return new _report_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR({
        code: 'builder-missing',
        phase: 'preflight',
        message: `the builder "${name}" can't be used: ${cause.message}`,
        hint: "docker buildx ls shows the builders; leave the input unset for a builder of the run's own",
        cause,
    });
}
function assumedBuilder({ platforms }) {
    return {
        name: `${OWN_PREFIX}…`,
        driver: 'docker-container',
        own: true,
        nodes: [{ name: 'own', platforms, preferred: [] }],
    };
}
function unfit(current, request) {
    if (current === undefined)
        return undefined;
    if (current instanceof Error)
        return `the current builder can't be used: ${current.message}`;
    const { inputs, pushes } = request;
    const missing = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_5__/* .missingPlatforms */ .z3)(inputs.platforms, current.nodes);
    if (missing.length > 0)
        return `the builder ${current.name} can't build for ${missing.join(' and ')}`;
    if (current.driver !== 'docker')
        return undefined;
    const docker = `the builder ${current.name} has the docker driver, which`;
    if (pushes)
        return `${docker} can't push by digest`;
    const beyond = current.imageStore === 'docker' ? beyondDockersStore(inputs) : undefined;
    return beyond && `${docker} ${beyond} without containerd's image store`;
}
/** @see https://github.com/docker/buildx/blob/v0.35.0/build/opt.go */
function beyondDockersStore({ platforms, outputs }) {
    if (platforms.length > 1)
        return 'builds for one platform only';
    const archive = outputs.find((entry) => entry.type === 'oci' || (entry.type === 'docker' && !(0,_inputs_kinds_exporters_js__WEBPACK_IMPORTED_MODULE_4__/* .loadsImage */ .J5)(entry)));
    return archive && `writes no archive of type ${archive.type}`;
}
function asksForOwnBuilder(inputs) {
    return (inputs.buildkitImage !== undefined ||
        inputs.driverOpts.length > 0 ||
        inputs.buildkitdFlags !== undefined ||
        inputs.buildkitdConfig !== undefined ||
        inputs.buildkitdConfigInline !== undefined);
}
async function createBuilder(request, why) {
    const { buildx, env, signal, show } = request;
    const name = `${OWN_PREFIX}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
    show(`${why === undefined ? '' : `${why}; `}making a builder of the run's own, ${name}`);
    request.onCreate(name);
    const args = await createArgs(name, request);
    const created = await buildx.run(args, { env, signal });
    signal.throwIfAborted();
    if (created.exitCode !== 0)
        throw bootFailure(why, (0,_buildx_js__WEBPACK_IMPORTED_MODULE_7__/* .lastWords */ .aN)(created.stderr));
    const builder = await bootBuilder(request, name, why);
    const missing = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_5__/* .missingPlatforms */ .z3)(request.inputs.platforms, builder.nodes);
    if (missing.length === 0)
        return builder;
    await installQemu(request, missing);
    // BuildKit looks for emulators once, when it starts.
    await buildx.run(['stop', name], { env, signal });
    return await bootBuilder(request, name, why);
}
async function bootBuilder({ buildx, env, signal }, name, why) {
    try {
        return { ...(await (0,_buildx_js__WEBPACK_IMPORTED_MODULE_7__/* .inspectBuilder */ .IK)(buildx, { name, boot: true, env, signal })), own: true };
    }
    catch (error) {
        signal.throwIfAborted();
        throw bootFailure(why, error instanceof Error ? error.message : String(error));
    }
}
/** Names and meanings are docker/setup-buildx-action's, but for its entitlements, which nobody gets who doesn't ask. */
async function createArgs(name, { inputs, folder }) {
    const image = inputs.buildkitImage === undefined ? [] : [`image=${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_10__/* .formatReference */ .FH)(inputs.buildkitImage)}`];
    const flags = [
        ...(inputs.buildkitdFlags === undefined ? [] : [inputs.buildkitdFlags]),
        ...inputs.allow.map((entitlement) => `--allow-insecure-entitlement=${entitlement}`),
    ];
    const config = await configFile(inputs, folder);
    return [
        'create',
        ...['--name', name],
        ...['--driver', 'docker-container'],
        ...[...image, ...inputs.driverOpts].flatMap((option) => ['--driver-opt', option]),
        ...(flags.length === 0 ? [] : ['--buildkitd-flags', flags.join(' ')]),
        ...(config === undefined ? [] : ['--buildkitd-config', config]),
    ];
}
async function configFile(inputs, folder) {
    if (inputs.buildkitdConfigInline === undefined)
        return inputs.buildkitdConfig;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'buildkitd.toml');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, inputs.buildkitdConfigInline, { mode: 0o600 });
    return path;
}
async function installQemu({ inputs, env, signal, show, provideImage }, missing) {
    const image = inputs.qemuImage ?? QEMU_IMAGE;
    const architectures = [...new Set(missing.map((platform) => platform.split('/')[1] ?? ''))];
    show(`this machine (${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.arch)()}) can't run ${missing.join(' and ')}: installing QEMU from ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_10__/* .formatReference */ .FH)(image)}`);
    const args = [
        'run',
        '--rm',
        '--privileged',
        '--network',
        'none',
        ...(await provideImage(image)),
        '--install',
        architectures.join(','),
    ];
    const { exitCode, stderr } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_8__/* .runProcess */ .R)('docker', args, { env, signal });
    signal.throwIfAborted();
    if (exitCode === 0)
        return;
    throw new _report_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR({
        code: 'qemu-failed',
        phase: 'preflight',
        message: `QEMU could not be installed for ${missing.join(' and ')}: ${(0,_buildx_js__WEBPACK_IMPORTED_MODULE_7__/* .lastWords */ .aN)(stderr)}`,
        hint: 'install it before this step (docker/setup-qemu-action), name a builder with native nodes, or drop the platform',
    });
}
function bootFailure(why, words) {
    return new _report_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR({
        code: 'builder-failed',
        phase: 'preflight',
        message: `${why === undefined ? '' : `${why}, and `}a docker-container builder could not be started: ${words}`,
        hint: 'start Docker, or name a builder that can (docker buildx ls)',
    });
}
/** Removes a builder and what it kept. Missing ones are no error. */
async function removeBuilder(buildx, name) {
    const { exitCode } = await buildx.run(['rm', '--force', name], {});
    return exitCode === 0;
}


/***/ }),

/***/ 46069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ ghaObstacles),
  e: () => (/* binding */ ghaService)
});

// EXTERNAL MODULE: ./inputs/attributes.js
var attributes = __webpack_require__(90716);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(37149);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/core/api.js
var api = __webpack_require__(24121);
// EXTERNAL MODULE: ./json.js
var json = __webpack_require__(41649);
;// CONCATENATED MODULE: ./cache/gha-token.js


// Seconds, as far as a date can be made of them.
const time = schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(8.64e12));
const claims = schemas/* object */.Ikc({ nbf: time, exp: time, ac: schemas/* string */.YjP() });
const scopes = schemas/* array */.YOg(schemas/* object */.Ikc({ Scope: schemas/* string */.YjP(), Permission: schemas/* number */.aig() }));
const READ = 1;
const WRITE = 2;
/**
 * Reads the claims of a runner's token as BuildKit does, which verifies no signature either: undefined for what it would
 * refuse.
 * @see https://github.com/tonistiigi/go-actions-cache/blob/54bc28c26fd2/cache.go
 */
function readGhaToken(token) {
    const [, payload, signature, ...more] = token.split('.');
    if (payload === undefined || signature === undefined || more.length > 0)
        return undefined;
    const said = claims.safeParse((0,json/* parseJson */.q)(Buffer.from(payload, 'base64url')));
    const granted = said.success ? scopes.safeParse((0,json/* parseJson */.q)(said.data.ac)) : undefined;
    if (!said.success || !granted?.success)
        return undefined;
    return {
        notBefore: said.data.nbf * 1000,
        expires: said.data.exp * 1000,
        reads: granted.data.filter(({ Permission }) => (Permission & READ) !== 0).map(({ Scope }) => Scope),
        writes: granted.data.some(({ Permission }) => (Permission & WRITE) !== 0),
    };
}

;// CONCATENATED MODULE: ./cache/gha-service.js


/**
 * What keeps the runner's cache service from being read or written, as far as the environment of a step tells: its address, the
 * token's dates and scopes, and what the workflow allows. A token that has expired fails a build whose cache it should
 * write, even where errors are ignored. `now` is in milliseconds since 1970.
 */
function ghaObstacles(env, now) {
    const token = env['ACTIONS_RUNTIME_TOKEN'];
    if (!token)
        return both('ACTIONS_RUNTIME_TOKEN is not set: only a step that "uses:" an action has it');
    if (!serviceUrl(env))
        return both('the runner has no cache service');
    const said = readGhaToken(token);
    if (said === undefined)
        return both("the token of the runner's cache service can't be read");
    if (said.expires <= now)
        return both(`the token of the runner's cache service expired at ${gha_service_time(said.expires)}`);
    if (said.notBefore > now) {
        return both(`the token of the runner's cache service is good from ${gha_service_time(said.notBefore)} on`);
    }
    const { read, write } = modes(env['ACTIONS_CACHE_MODE']);
    return {
        ...(!(read && said.reads.length > 0) && { read: 'this run may not read the cache of GitHub Actions' }),
        ...(!(write && said.writes) && { write: 'this run may not write the cache of GitHub Actions' }),
    };
}
/** Where the service's version 2 is, and what opens it; undefined where there is none that could be asked. */
function ghaService(env) {
    const token = env['ACTIONS_RUNTIME_TOKEN'];
    const url = env['ACTIONS_RESULTS_URL'];
    if (!token || !url || serviceUrl(env) !== url)
        return undefined;
    const scopes = readGhaToken(token)?.reads;
    return scopes === undefined ? undefined : { url, token, scopes };
}
/**
 * As `@actions/cache` has it with what GitHub's runners set, which a test holds this against: loading it takes longer than everything else
 * before a build. buildx takes the address of version 2 for one of version 1 where that is the only one; no such service speaks version 1.
 * @see https://github.com/actions/toolkit/blob/main/packages/cache/src/cache.ts
 * @see https://github.com/docker/buildx/blob/v0.35.0/build/opt.go#L1481
 */
function serviceUrl(env) {
    const isVersion2 = (0,attributes/* parseGoBoolean */.aH)(env['ACTIONS_CACHE_SERVICE_V2'] ?? '') === true;
    return env[isVersion2 ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_CACHE_URL'] || undefined;
}
/** The runner's word on it; none, or one that isn't known, allows both, as @actions/cache has it. */
function modes(mode = '') {
    switch (mode.trim().toLowerCase()) {
        case 'none':
            return { read: false, write: false };
        case 'read':
            return { read: true, write: false };
        case 'write-only':
            return { read: false, write: true };
        default:
            return { read: true, write: true };
    }
}
function both(why) {
    return { read: why, write: why };
}
function gha_service_time(milliseconds) {
    return new Date(milliseconds).toISOString();
}


/***/ }),

/***/ 91412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ scopeName),
/* harmony export */   o$: () => (/* binding */ SCOPE_PREFIX),
/* harmony export */   v3: () => (/* binding */ stateOfScope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8190);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67680);



const SCOPE_PREFIX = 'buildcache-';
const SEPARATOR = '_';
/** With four parts, the separators and the prefix: 126 of the 128 characters that a tag may have. */
const LONGEST_PART = 28;
const HASH_LENGTH = 8;
/** What stands for itself: two dashes are the mark of what doesn't, an underline parts. */
const LITERAL = /^[A-Za-z0-9.]+(?:-[A-Za-z0-9.]+)*$/;
/** The operating system and architecture that one begins with. */
const PLATFORMS = /^[a-z0-9]+-[a-z0-9]/;
/**
 * The name of a scope, which is a tag: `buildcache-main__linux-amd64`, `buildcache-fix-it--9ec0f3a1_release_linux-arm64`. What differs in
 * branch, target, platforms or image has another name, and the branch can be told from the name.
 */
function scopeName({ target, platforms }, branch, image) {
    const parts = [
        branch,
        target ?? '',
        platforms.map((platform) => (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(platform).replaceAll('/', '-')).join('.'),
        image === undefined ? '' : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(image),
    ];
    const last = parts.findLastIndex((part) => part !== '');
    return (SCOPE_PREFIX +
        parts
            .slice(0, last + 1)
            .map(namePart)
            .join(SEPARATOR));
}
/**
 * Whether the cache that a tag is of is still of use; undefined for a tag that is no cache's of ours, which has platforms in
 * its name: `buildcache-amd64` somebody has chosen by hand. A name is only compared.
 */
function stateOfScope(tag, living) {
    if (!tag.startsWith(SCOPE_PREFIX))
        return undefined;
    const [branch = '', , platforms = '', image = '', ...more] = tag.slice(SCOPE_PREFIX.length).split(SEPARATOR);
    if (branch === '' || !PLATFORMS.test(platforms) || more.length > 0)
        return undefined;
    const images = living.images.map((each) => namePart((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(each)));
    if (image !== '' && !images.includes(image))
        return 'other-image';
    if (living.scopes.map(namePart).includes(branch))
        return 'in-use';
    return !living.knowsPullRequests && /^pr-\d+$/.test(branch) ? 'pull-request-unknown' : 'stale';
}
/** Text as it can stand in a tag, with its hash where it can't stand as it is. */
function namePart(text) {
    if (text === '' || (text.length <= LONGEST_PART && LITERAL.test(text)))
        return text;
    const readable = text
        .replace(/[^A-Za-z0-9.]+/g, '-')
        .slice(0, LONGEST_PART - HASH_LENGTH - 2)
        .replace(/^-|-$/g, '');
    return `${readable}--${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, HASH_LENGTH)}`;
}


/***/ }),

/***/ 19897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ livingScopes),
/* harmony export */   qe: () => (/* binding */ cacheScopes)
/* harmony export */ });
/* unused harmony exports pullRequestScope, branchScope */
/**
 * Who reads and writes which cache: every branch and pull request its own, reading the base's and the default
 * branch's as well; a tag build reads the default branch's and writes none; a fork writes none.
 */
function cacheScopes(context) {
    const { pullRequest, repository, ref } = context;
    const own = pullRequest ? pullRequestScope(pullRequest.number) : ref === undefined ? LOCAL : ofRef(ref);
    const base = [pullRequest?.baseRef, repository?.defaultBranch].flatMap((branch) => branch === undefined ? [] : [branchScope(branch)]);
    return {
        ...(own !== undefined && !pullRequest?.fromFork && { writes: own }),
        reads: [...new Set([...(own === undefined ? [] : [own]), ...base])],
    };
}
const LOCAL = 'local';
/** The scopes that somebody may still read; that of machines without a branch always is one. */
function livingScopes({ branches, pullRequests = [] }) {
    return [LOCAL, ...branches.map(branchScope), ...pullRequests.map(pullRequestScope)];
}
function pullRequestScope(number) {
    return `pr-${number}`;
}
/** A branch by its name; by its whole reference where the name alone is that of another scope. */
function branchScope(branch) {
    return branch === LOCAL || /^pr-\d+$/.test(branch) ? `refs/heads/${branch}` : branch;
}
function ofRef(ref) {
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    return branch === undefined ? undefined : branchScope(branch);
}


/***/ }),

/***/ 65296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish_publish)
});

// EXTERNAL MODULE: ./inputs/commands/publish.js
var publish = __webpack_require__(30079);
// EXTERNAL MODULE: ./inputs/parse.js + 21 modules
var parse = __webpack_require__(59047);
// EXTERNAL MODULE: ./oci/reference.js
var oci_reference = __webpack_require__(67680);
// EXTERNAL MODULE: ./inputs/given.js
var given = __webpack_require__(61892);
// EXTERNAL MODULE: ./inputs/image-rules.js
var image_rules = __webpack_require__(26650);
// EXTERNAL MODULE: ./inputs/kinds/exporters.js
var kinds_exporters = __webpack_require__(7839);
// EXTERNAL MODULE: ./inputs/kinds/reference.js
var reference = __webpack_require__(13632);
// EXTERNAL MODULE: ./inputs/problem.js
var problem = __webpack_require__(26834);
// EXTERNAL MODULE: ./inputs/registry-options.js
var registry_options = __webpack_require__(49189);
;// CONCATENATED MODULE: ./inputs/rules.js







/**
 * Inputs of a publish that contradict each other, as far as the inputs alone can tell. `annotations: index:…` on a bare
 * manifest, `oci-mediatypes=false` with attestations and a docker-driver builder with a push depend on the plan and are
 * refused there.
 */
const PUBLISH_RULES = [
    pushDeniedAndAsked,
    differingImageOutputs,
    ...image_rules/* IMAGE_RULES */.U,
    callWithOutputs,
    registry_options/* halfCredentials */.i,
    builderAndItsCreation,
    twoBuildkitConfigs,
    twoBuildkitImages,
    standardOutputSharedByTwo,
    epochTwice,
];
function pushDeniedAndAsked(facts) {
    if (facts.inputs.push !== false)
        return [];
    const pushing = facts.inputs.outputs.find(kinds_exporters/* isPushingExporter */.GH);
    if (pushing === undefined)
        return [];
    return [
        (0,given/* contradiction */.q)(facts, 'push', {
            given: 'false',
            allowed: `"false" without an output that pushes`,
            why: `is false, but ${(0,given/* spelling */.D)(facts, 'outputs')} has ${(0,problem/* quote */.hD)(pushing.text)}, which pushes`,
        }),
    ];
}
// Ours to set, or joined from all entries: they make no difference between two image outputs.
const JOINED = new Set(['name', 'push', 'name-canonical']);
function differingImageOutputs(facts) {
    const [first, ...others] = facts.inputs.outputs.filter(kinds_exporters/* isImageExporter */.jU);
    if (first === undefined)
        return [];
    return others.flatMap((other) => {
        const keys = differingKeys(first.attributes, other.attributes);
        if (keys.length === 0)
            return [];
        return (0,given/* contradiction */.q)(facts, 'outputs', {
            given: `${(0,problem/* quote */.hD)(first.text)} and ${(0,problem/* quote */.hD)(other.text)}`,
            allowed: 'image outputs that differ in "name" only: one image is pushed to all names',
            why: `has two image outputs that differ in ${keys.map((key) => (0,problem/* quote */.hD)(key)).join(', ')}`,
        });
    });
}
function differingKeys(a, b) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].filter((key) => !JOINED.has(key) && a[key] !== b[key]);
}
function callWithOutputs(facts) {
    const { call, push, load, outputs, cacheTo } = facts.inputs;
    if (call === undefined || call.method === 'build')
        return [];
    const idle = [];
    if (push === true)
        idle.push('push');
    if (load === true)
        idle.push('load');
    if (outputs.length > 0)
        idle.push('outputs');
    if (cacheTo.length > 0)
        idle.push('cache-to');
    if (idle.length === 0)
        return [];
    return [
        (0,given/* contradiction */.q)(facts, 'call', {
            given: (0,problem/* quote */.hD)(call.text),
            allowed: `"build", or no ${idle.map((name) => (0,given/* spelling */.D)(facts, name)).join(', ')}`,
            why: `builds nothing, so that there is nothing for ${idle.map((name) => (0,given/* spelling */.D)(facts, name)).join(', ')}`,
        }),
    ];
}
const CREATION = [
    'buildkit-image',
    'driver-opts',
    'buildkitd-flags',
    'buildkitd-config',
    'buildkitd-config-inline',
];
function builderAndItsCreation(facts) {
    const { builder } = facts.inputs;
    if (builder === undefined)
        return [];
    return CREATION.filter((name) => facts.given.has(name)).map((name) => (0,given/* contradiction */.q)(facts, name, {
        given: problem/* NOT_SHOWN */.a6,
        allowed: `${(0,given/* spelling */.D)(facts, name)} without ${(0,given/* spelling */.D)(facts, 'builder')}`,
        why: `is for a builder that the run creates, but ${(0,given/* spelling */.D)(facts, 'builder')} names one that exists`,
    }));
}
function twoBuildkitConfigs(facts) {
    if (!facts.given.has('buildkitd-config') || !facts.given.has('buildkitd-config-inline'))
        return [];
    const other = (0,given/* spelling */.D)(facts, 'buildkitd-config-inline');
    return [
        (0,given/* contradiction */.q)(facts, 'buildkitd-config', {
            given: (0,problem/* quote */.hD)(facts.inputs.buildkitdConfig ?? ''),
            allowed: 'one of the two',
            why: `is given beside ${other}, and buildkitd reads one file`,
        }),
    ];
}
function twoBuildkitImages(facts) {
    const { buildkitImage } = facts.inputs;
    if (buildkitImage === undefined)
        return [];
    const option = facts.inputs.driverOpts.find((item) => item.startsWith('image='));
    const other = option === undefined ? undefined : (0,reference/* parseForgivingReference */.eR)(option.slice('image='.length));
    if (other === undefined || (other.ok && (0,oci_reference/* formatReference */.FH)(other.value) === (0,oci_reference/* formatReference */.FH)(buildkitImage)))
        return [];
    return [
        (0,given/* contradiction */.q)(facts, 'buildkit-image', {
            given: (0,problem/* quote */.hD)((0,oci_reference/* formatReference */.FH)(buildkitImage)),
            allowed: 'one of the two',
            why: `differs from "image=" in ${(0,given/* spelling */.D)(facts, 'driver-opts')}`,
        }),
    ];
}
function standardOutputSharedByTwo(facts) {
    const writers = facts.inputs.outputs.filter(kinds_exporters/* writesToStandardOutput */.wB).map((output) => (0,problem/* quote */.hD)(output.text));
    if (facts.inputs.json === '-') {
        if (facts.source !== 'option') {
            return [
                (0,given/* contradiction */.q)(facts, 'json', {
                    given: '"-"',
                    allowed: 'a path',
                    why: 'writes to standard output, which only the command line has',
                }),
            ];
        }
        writers.push(`${(0,given/* spelling */.D)(facts, 'json')} -`);
    }
    if (writers.length < 2)
        return [];
    return [
        (0,given/* contradiction */.q)(facts, 'outputs', {
            given: writers.join(' and '),
            allowed: 'one writer to standard output',
            why: `writes to standard output more than once: ${writers.join(' and ')}`,
        }),
    ];
}
function epochTwice(facts) {
    const { sourceDateEpoch, reproducible, buildArgs } = facts.inputs;
    if (sourceDateEpoch === undefined || !reproducible)
        return [];
    if (!buildArgs.some(({ key }) => key === 'SOURCE_DATE_EPOCH'))
        return [];
    const other = (0,given/* spelling */.D)(facts, 'reproducible');
    return [
        (0,given/* contradiction */.q)(facts, 'source-date-epoch', {
            given: (0,problem/* quote */.hD)(String(sourceDateEpoch)),
            allowed: `one of the two with ${other}`,
            why: `is given beside SOURCE_DATE_EPOCH in ${(0,given/* spelling */.D)(facts, 'build-args')}, and with ${other} is that argument`,
        }),
    ];
}

;// CONCATENATED MODULE: ./inputs/parse-inputs.js



/** The inputs of a publish, wherever they come from. Other commands need none of its rules, nor the tags' grammar behind them. */
function parseInputs(raw, options = {}) {
    return (0,parse/* parseOptions */.A)(publish/* PUBLISH */.W, raw, PUBLISH_RULES, options);
}

// EXTERNAL MODULE: ./ledger/compare.js
var compare = __webpack_require__(25990);
// EXTERNAL MODULE: ./registry/errors.js
var errors = __webpack_require__(35952);
// EXTERNAL MODULE: ./registry/read-image.js
var read_image = __webpack_require__(88019);
;// CONCATENATED MODULE: ./publish/baseline.js




const RETRY_BUDGET_MS = 3_000;
/** From the start: what takes longer than the build and this is not waited for. */
const TIME_LIMIT_MS = 10_000;
/** Starts to read the baseline, index and manifests: before any tag moves, and beside the build, so that nobody waits for it. */
function startBaseline(reader, { baselines }) {
    const stop = new AbortController();
    const limit = AbortSignal.timeout(TIME_LIMIT_MS);
    const signal = AbortSignal.any([reader.ports.signal, stop.signal, limit]);
    const found = findBaseline(reader, baselines, signal);
    // Whoever waits for it is told.
    found.catch(() => { });
    return { found, [Symbol.dispose]: () => stop.abort() };
}
async function findBaseline({ registry, inputs, ports }, references, signal) {
    for (const reference of references) {
        const { repository, tag = 'latest', digest } = reference;
        try {
            const options = { signal, budgetMs: RETRY_BUDGET_MS };
            const image = await (0,read_image/* readImage */.A)(registry, repository, digest ?? tag, options);
            return { repository, tag: digest === undefined ? tag : null, image };
        }
        catch (error) {
            ports.signal.throwIfAborted();
            // That a tag isn't there yet is no news, unless somebody asked for it.
            if (inputs.baseline !== undefined || !isAbsence(error))
                return whyUnreadable(error, reference, signal);
        }
    }
    return undefined;
}
// Some registries tell nobody whether a repository that can't be read is there.
const ABSENT = ['not-found', 'unauthorized', 'denied'];
function isAbsence(error) {
    return error instanceof errors/* RegistryError */.g && ABSENT.includes(error.kind);
}
/** Also what nobody foresaw: the image is there, and its tags are to be set. */
function whyUnreadable(error, reference, signal) {
    if (signal.aborted)
        return { why: `${(0,oci_reference/* formatReference */.FH)(reference)} was not read within ${TIME_LIMIT_MS / 1000} s`, hint: null };
    if (error instanceof errors/* RegistryError */.g || error instanceof errors/* CredentialsError */.l)
        return { why: error.message, hint: error.hint ?? null };
    const why = error instanceof Error ? error.message : error;
    return { why: `${(0,oci_reference/* formatReference */.FH)(reference)} could not be read: ${why}`, hint: null };
}
/** Puts the verified image beside the baseline. That there is none fails no publish. */
async function compareWithBaseline({ found }, journal) {
    const { image } = journal;
    if (image === undefined)
        return;
    const baseline = await found;
    if (baseline === undefined)
        return;
    if ('why' in baseline) {
        journal.warn('baseline-unreadable', `nothing is compared: ${baseline.why}`, baseline.hint);
        return;
    }
    journal.baselineImage = baseline;
    journal.baseline = besideBaseline(image, baseline);
}
function besideBaseline(image, { repository, tag, image: before }) {
    const reference = (0,oci_reference/* formatReference */.FH)({ repository, digest: before.digest });
    return { reference, tag, platforms: [...(0,compare/* compareImages */.q)(image, before)] };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lazily.js
/** Work that whoever asks first begins, and that is done once for all who ask. */
function lazily(begin) {
    let begun;
    return () => {
        begun ??= begin();
        return begun;
    };
}

// EXTERNAL MODULE: ./oci/digest.js
var oci_digest = __webpack_require__(56929);
// EXTERNAL MODULE: ./json.js
var json = __webpack_require__(41649);
// EXTERNAL MODULE: ./buildkit/buildx.js + 1 modules
var buildx = __webpack_require__(34362);
;// CONCATENATED MODULE: ./buildkit/push-failure.js
// Errors are some hundred characters long; what isn't must not keep an expression busy.
const LONGEST = 4_000;
// Go's net/http names the request before the reason; the repository stands there already.
const REQUEST = /^failed to do request: \w+ "[^"]*": /;
/** Reads the error of a build. Undefined when it was not the push that failed. */
function parsePushFailure(message) {
    const match = /failed to push ([^\s:@]+(?::\d+)?\/[^\s:@]+|[^\s:@]+)(?:[:@]\S+)?: ([\s\S]*)/.exec(message.slice(0, LONGEST));
    if (match?.[1] === undefined || match[2] === undefined)
        return undefined;
    const why = withoutQueries(match[2]).split('\n')[0]?.replace(REQUEST, '').trim() ?? '';
    return { repository: match[1], why, ...classify(why) };
}
function classify(why) {
    const status = /(?:status|request to \S+:|:)\s+(\d{3})\b/.exec(why)?.[1];
    if (status === '401' || /\bunauthorized\b|authentication required|no basic auth/i.test(why)) {
        return { code: 'push-unauthorized', transient: false };
    }
    if (status === '403' || /insufficient_scope|access denied|\bdenied\b|forbidden/i.test(why)) {
        return { code: 'push-denied', transient: false };
    }
    if (status === '429' || /toomanyrequests|too many requests/i.test(why))
        return { code: 'push-unavailable', transient: true };
    if (status?.startsWith('5'))
        return { code: 'push-unavailable', transient: true };
    if (status?.startsWith('4'))
        return { code: 'push-rejected', transient: false };
    if (/x509|certificate|server gave HTTP response to HTTPS/i.test(why))
        return { code: 'push-unreachable', transient: false };
    // Refused, reset, broken off, timed out: BuildKit has tried for some seconds; the registry may be back in a minute.
    return { code: 'push-unreachable', transient: true };
}
/** Upload URLs carry state and signatures behind the question mark. Long texts are cut. */
function withoutQueries(text) {
    return text.slice(0, LONGEST).replace(/(https?:\/\/[^\s?"]+)\?[^\s"]*/g, '$1');
}

;// CONCATENATED MODULE: ./buildkit/build-failure.js



/** Why a build ended: from BuildKit's record, else in the last words of buildx. */
function explainBuild(process, { observation }, hidden) {
    if (observation?.error !== undefined)
        return describeBuildFailure(observation.error, hidden).message;
    const words = (0,buildx/* lastWords */.aN)(process.stderr);
    return words === '' ? `buildx ended with status ${process.exitCode}` : withoutValues(words, hidden);
}
const SOURCE_TYPE = 'github.com/moby/buildkit/errdefs.Source+json';
/**
 * BuildKit's error in a sentence. The Dockerfile's own text is shown, never the vertex's name: that has the values of
 * build arguments in it.
 * @param hidden values of build arguments, which BuildKit's own words may hold.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/solver/errdefs/errdefs.proto
 */
function describeBuildFailure(error, hidden = []) {
    const source = error.details
        .filter((detail) => detail.typeUrl === SOURCE_TYPE)
        .map((detail) => parseSource(detail.value))[0];
    const line = source?.ranges?.[0]?.start?.line;
    const text = source?.info?.data;
    const exit = /did not complete successfully: exit code: (\d+)/.exec(error.message)?.[1];
    const words = withoutValues(firstLine(error.message), hidden);
    if (line === undefined || typeof text !== 'string')
        return { message: words };
    const instruction = Buffer.from(text, 'base64').toString('utf8').split('\n')[line - 1]?.trim() ?? '';
    const file = source?.info?.filename ?? 'Dockerfile';
    const what = exit === undefined ? words : `the command ended with exit code ${exit}`;
    return { message: [`${file}:${line}`, instruction, what].filter((part) => part !== '').join(': '), line };
}
function firstLine(message) {
    return withoutQueries(message).split('\n')[0]?.slice(0, 500) ?? '';
}
const SHORTEST = 3;
// One or two characters are no secret, and stand everywhere.
function withoutValues(text, hidden) {
    const values = hidden.filter((value) => value.length >= SHORTEST).toSorted((a, b) => b.length - a.length);
    return values.reduce((shown, value) => shown.replaceAll(value, '…'), text);
}
function parseSource(value) {
    const said = (0,json/* parseJson */.q)(value);
    return (0,json/* isRecord */.u)(said) ? said : {};
}

;// CONCATENATED MODULE: ./buildkit/import-failure.js

/** What is sent is no import's. */
const SENDING = /^failed to do request: (?:Put|Post|Patch|Head)\b|^unexpected status from (?:PUT|POST|PATCH|HEAD)\b/;
/** What is read on the way of a push comes from a cache, or is a base image's. */
const READING = /^GET http|^failed to do request: Get\b|^read tcp\b|^httpReadSeeker:|^operation error S3: Get|^checksum did not match/;
const WRONG = [
    [
        /failed commit on ref "layer-sha256:[^"]*": unexpected commit (?:digest|size)\b/,
        'it has other bytes than it says',
    ],
    [/short read: expected \d+ bytes but got \d+/, 'it has fewer bytes than it says (short read)'],
];
/** What becomes of wrong bytes of a local cache that are needed for the push alone: the builder has lost count of what it has. */
const LOST = /(?:^|: )lease "[^"]*": not found$/m;
/**
 * What BuildKit says when a blob that an import promised can't be had. It says the same of a base image's: who tries again without the
 * imports then sees that again.
 */
function parseImportFailure(message) {
    const failed = (why, leaves) => ({ why, state: 'failed', leaves });
    const wrong = WRONG.find(([pattern]) => pattern.test(message))?.[1];
    if (wrong !== undefined)
        return failed(wrong, 'download');
    if (LOST.test(message))
        return failed('it has other bytes than it says', 'request');
    const copy = /failed to copy: ([^\n]*)/.exec(message)?.[1];
    if (copy === undefined)
        return undefined;
    const isRead = message.includes('failed to push ') ? READING.test(copy) : !SENDING.test(copy);
    if (!isRead)
        return undefined;
    // A checksum that S3 itself keeps: the bytes may be there by then.
    return failed(withoutQueries(copy).slice(0, 300), copy.startsWith('checksum') ? 'download' : 'nothing');
}

// EXTERNAL MODULE: ./inputs/kinds/entries.js
var entries = __webpack_require__(34473);
;// CONCATENATED MODULE: ./cache/import-name.js

/** A value of `--cache-from`; a lone reference is one in a registry. */
function parseImport(entry) {
    const parsed = (0,entries/* parseEntry */.E)(entry);
    return parsed.ok ? parsed.value : { type: 'registry', attributes: { ref: entry } };
}
const IMPORTING = 'importing cache manifest from ';
/** What BuildKit calls the import that a step is for: a reference, or a kind and a hash (`gha:123`); undefined for other steps. */
function importedName(step) {
    return step.startsWith(IMPORTING) ? step.slice(IMPORTING.length) : undefined;
}
/**
 * Whether BuildKit means this value of `--cache-from` when it names an import: by the reference of a cache in a registry, by the kind and a hash
 * that only BuildKit knows for others.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/solver/llbsolver/bridge.go#L381
 */
function isImportNamed(entry, name) {
    const { type, attributes } = parseImport(entry);
    return type === 'registry' ? attributes['ref'] === name : name.startsWith(`${type}:`);
}

// EXTERNAL MODULE: ./report/text/duration.js
var duration = __webpack_require__(78426);
;// CONCATENATED MODULE: ./buildkit/import-watch.js


const LINE = /^#(\d+) (.*)$/;
const ENDED = /^(?:DONE|ERROR|CANCELED|CACHED)\b/;
// What BuildKit itself tries again comes to an end, one way or the other.
const RETRIED = /^[\d.]+ (?:error: failed to copy: |retrying in \d)/;
// An image's blobs come from its registry, in their own time: a base image's, one's that is copied from, a frontend's, a named context's.
const BASE = /^(?:\[[^\]]*\] )?(?:FROM |docker-image:\/\/)/;
// What loads something says how far it is.
const LOUD = /^\[(?:[^\]]* )?internal\] /;
const BLOB = /^(sha256:[0-9a-f]{64}) ([\d.]+)([kMGT]?)B \/ .*?( done)?$/;
const UNITS = ['', 'k', 'M', 'G', 'T'];
/** Bytes a second. What is slower comes to nothing, whoever sends it. */
const SLOWEST = 4_000;
/**
 * Follows what buildx says in plain text, to see which caches don't come: BuildKit itself waits for most of them for ever. Of blobs next to
 * nothing has come since they were last seen to come along.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/util/progress/progressui/printer.go
 */
class ImportWatch {
    /** By the number of their step, and for blobs their digest. */
    #running = new Map();
    #bases = new Set();
    /** Steps by their numbers: whether each is over, or has something to say all the time. What is said after an end has no other end. */
    #steps = new Map();
    /** When something was last said. */
    #heard;
    #isStuck;
    #rest = '';
    /**
     * @param isStuck whether something in the builder waits for a cache already: a base image's blob may wait with it.
     * @param now when the build begins
     */
    constructor({ isStuck = false, now = 0 } = {}) {
        this.#isStuck = isStuck;
        this.#heard = now;
    }
    /** `now` in milliseconds of any clock. */
    add(text, now) {
        const lines = (this.#rest + text).split('\n');
        // What isn't a line of ours may be long.
        this.#rest = lines.pop()?.slice(0, 4_000) ?? '';
        for (const line of lines)
            this.#read(line.trimEnd(), now);
    }
    #read(line, now) {
        const [, id, words] = LINE.exec(line) ?? [];
        if (id === undefined || words === undefined)
            return;
        this.#heard = now;
        // What buildx itself says has this number, and no end.
        if (id === '0')
            return;
        const [hasEnded, isImage] = [ENDED.test(words), BASE.test(words)];
        this.#steps.set(id, (this.#steps.get(id) ?? (isImage || LOUD.test(words))) || hasEnded);
        const name = importedName(words);
        if (hasEnded || RETRIED.test(words))
            this.#forget(id);
        else if (!this.#isStuck && isImage)
            this.#bases.add(id);
        else if (name !== undefined) {
            const since = this.#running.get(id)?.since ?? now;
            this.#running.set(id, { kind: 'import', name, since, bytes: 0 });
        }
        else if (!this.#bases.has(id))
            this.#readBlob(id, words, now);
    }
    #readBlob(id, words, now) {
        const [, digest, count, unit = '', done] = BLOB.exec(words) ?? [];
        if (digest === undefined)
            return;
        const key = `${id} ${digest}`;
        const bytes = Number(count) * 1000 ** UNITS.indexOf(unit);
        const before = this.#running.get(key);
        if (done !== undefined)
            this.#running.delete(key);
        else if (before === undefined || bytes - before.bytes > ((now - before.since) / 1000) * SLOWEST) {
            this.#running.set(key, { kind: 'blob', name: digest, since: now, bytes });
        }
    }
    #forget(id) {
        for (const key of this.#running.keys())
            if (key.split(' ', 1)[0] === id)
                this.#running.delete(key);
    }
    /** Whether no step is at work that may be silent, and nothing was said for `milliseconds`. */
    isIdle(now, milliseconds) {
        return now - this.#heard >= milliseconds && [...this.#steps.values()].every((isOver) => isOver);
    }
    /** Those of which nothing was seen for `milliseconds`. */
    late(now, milliseconds) {
        return [...this.#running.values()]
            .filter(({ since }) => now - since >= milliseconds)
            .map(({ kind, name }) => ({ kind, name }));
    }
}
const LOOK_EVERY_MS = 500;
/** What buildx draws on a terminal itself isn't seen here: whoever sits there sees it. */
function watchImports(run) {
    const { imports, isStuck, onOutput } = run;
    if (imports.length === 0 && !isStuck)
        return { signal: run.signal, onOutput, late: () => undefined, [Symbol.dispose]: () => { } };
    const watch = new ImportWatch({ isStuck, now: performance.now() });
    const ended = new AbortController();
    let late;
    const timer = setInterval(() => {
        // What buildx says while it ends changes nothing about why it had to.
        late ??= findLate(watch, run);
        if (late !== undefined)
            ended.abort();
    }, LOOK_EVERY_MS);
    return {
        signal: AbortSignal.any([run.signal, ended.signal]),
        onOutput: (text) => {
            watch.add(text, performance.now());
            onOutput(text);
        },
        late: () => late,
        [Symbol.dispose]: () => clearInterval(timer),
    };
}
function findLate(watch, { imports, isStuck, importTimeoutMs }) {
    const now = performance.now();
    if (isStuck && watch.isIdle(now, importTimeoutMs)) {
        const why = `nothing went on in it for ${(0,duration/* formatDuration */.a)(importTimeoutMs)}`;
        return { why, state: 'timed-out', leaves: 'request' };
    }
    const [first] = watch.late(now, importTimeoutMs);
    return first === undefined ? undefined : tooLate(first, imports, importTimeoutMs);
}
function tooLate({ kind, name }, imports, milliseconds) {
    const time = (0,duration/* formatDuration */.a)(milliseconds);
    switch (kind) {
        case 'import': {
            const where = /^[a-z0-9]+:\d+$/.test(name) ? name.split(':', 1)[0] : name;
            const entries = imports.filter((entry) => isImportNamed(entry, name));
            return {
                ...{ why: `${where} did not answer within ${time}`, state: 'timed-out', leaves: 'request' },
                ...(entries.length > 0 && { entries }),
            };
        }
        case 'blob': {
            const why = `next to nothing of a layer came within ${time}`;
            // BuildKit ends what it asks a registry for, and goes on with what it asks others for.
            return {
                ...{ why, state: 'timed-out' },
                leaves: imports.every((entry) => parseImport(entry).type === 'registry') ? 'nothing' : 'request',
            };
        }
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./oci/platform.js
var oci_platform = __webpack_require__(8190);
// EXTERNAL MODULE: ./buildkit/control.js + 3 modules
var control = __webpack_require__(70966);
;// CONCATENATED MODULE: ./ledger/cache-layers.js

// Their exporters ask for each layer first, and speak of none that is there, unless it comes meanwhile; those to a registry or a
// folder speak of all.
// https://github.com/moby/buildkit/blob/v0.31.2/cache/remotecache/gha/gha.go, s3/s3.go, azblob/exporter.go
const SERVICES = /^exporting (?:cache )?to (?:GitHub Actions Cache|Amazon S3|Azure Blob Storage)$/;
const WRITING = /^writing layer (\S+)$/;
/** Layers that a solve has sent to services that keep caches and are no registries. */
function layersSent({ vertices, progress }) {
    const exporters = new Set(vertices
        .filter(({ name, error }) => SERVICES.test(name) && error === undefined)
        .map(({ digest }) => digest));
    return progress
        .filter(({ vertex }) => exporters.has(vertex))
        .map(({ id }) => WRITING.exec(id)?.[1] ?? '')
        .filter(oci_digest/* isDigest */.B);
}

;// CONCATENATED MODULE: ./ledger/redirects.js
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * The requests in the order of their starts. A registry may answer that a blob is, or goes, elsewhere, with a URL that
 * tells nothing: what was asked there is a part of what was asked first, and the last answer is the answer.
 */
function requestsOf(sent) {
    const requests = [];
    /** Which of them was redirected from a URL. */
    const redirected = new Map();
    for (const { request, url, referer } of sent.toSorted((a, b) => a.request.start - b.request.start)) {
        const at = referer === undefined ? undefined : redirected.get(referer);
        const before = at === undefined ? undefined : requests[at];
        // Who goes on with another method (303) has done what was asked, and looks.
        const isPart = at !== undefined && before?.method === request.method;
        const place = isPart ? at : requests.length;
        requests[place] = isPart ? continued(before, request) : request;
        if (REDIRECTS.has(request.status))
            redirected.set(url, place);
    }
    return requests;
}
function continued(before, next) {
    const { received: _received, ...asked } = before;
    const { status, bytes, received, end } = next;
    return { ...asked, status, bytes, end, ...(received !== undefined && { received }) };
}

;// CONCATENATED MODULE: ./ledger/subject.js


// By hand: a URL object would leave out ports that an image's name has.
const URL_PARTS = /^https?:\/\/(?:[^/?#@]*@)?([^/?#@]+)([^?#]*)(?:\?([^#]*))?/;
const subject_BLOB = /^\/v2\/(.+)\/blobs\/(sha256:[0-9a-f]{64})$/;
const UPLOAD = /^\/v2\/(.+)\/blobs\/uploads(?:\/|$)/;
/**
 * What a request is about, as its URL tells; undefined for what is no URL.
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#endpoints
 */
function subjectOf(method, url) {
    const [, host, pathname = '', query = ''] = URL_PARTS.exec(url) ?? [];
    if (host === undefined)
        return undefined;
    const [, blobPath, blob] = subject_BLOB.exec(pathname) ?? [];
    const path = repositoryPath(host, blobPath ?? UPLOAD.exec(pathname)?.[1]);
    const place = { host, ...(path !== undefined && { path }) };
    if (blob !== undefined)
        return { ...place, kind: 'blob', digest: blob };
    const parameters = new URLSearchParams(query);
    const digest = parameters.get('digest');
    const mount = parameters.get('mount');
    // The registry says where a blob is sent, which may be anywhere; BuildKit adds the digest.
    if (method === 'PUT' && digest !== null && (0,oci_digest/* isDigest */.B)(digest))
        return { ...place, kind: 'upload', digest };
    if (path === undefined)
        return { host, kind: 'other' };
    if (method === 'POST' && mount !== null && (0,oci_digest/* isDigest */.B)(mount)) {
        const from = repositoryPath(host, parameters.get('from') ?? undefined);
        return { ...place, kind: 'mount', digest: mount, ...(from !== undefined && { from }) };
    }
    return { ...place, kind: method === 'POST' ? 'upload-start' : 'upload-chunk' };
}
/** Nothing that is no path of a repository: it will be shown. */
function repositoryPath(host, path) {
    return path !== undefined && (0,oci_reference/* parseRepository */.SU)(`${host}/${path}`).ok ? path : undefined;
}

;// CONCATENATED MODULE: ./ledger/span.js


/**
 * Reads the span of a request; undefined when it can't be read. Newer BuildKits name attributes as OpenTelemetry does
 * now, older ones as it did.
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
function readSpan(text) {
    const span = (0,json/* parseJson */.q)(text);
    if (!(0,json/* isRecord */.u)(span) || !Array.isArray(span['Attributes']))
        return undefined;
    const attributes = readAttributes(span['Attributes']);
    const method = first(attributes, 'http.request.method', 'http.method');
    const url = first(attributes, 'url.full', 'http.url');
    const start = parseTime(span['StartTime']);
    const end = parseTime(span['EndTime']);
    if (typeof method !== 'string' || typeof url !== 'string' || start === undefined || end === undefined)
        return undefined;
    const subject = subjectOf(method, url);
    if (subject === undefined)
        return undefined;
    const referer = attributes.get('http.request.header.referer');
    const received = first(attributes, 'http.response.body.size', 'http.response_content_length');
    const request = {
        method,
        status: number(first(attributes, 'http.response.status_code', 'http.status_code')),
        ...subject,
        bytes: number(first(attributes, 'http.request.header.content-length', 'http.request_content_length')),
        ...(received !== undefined && { received: number(received) }),
        start,
        end,
        span: spanId(span['SpanContext']),
        parent: spanId(span['Parent']),
    };
    return { request, url, ...(typeof referer === 'string' && { referer }) };
}
function readAttributes(list) {
    const attributes = new Map();
    for (const item of list) {
        if ((0,json/* isRecord */.u)(item) && typeof item['Key'] === 'string' && (0,json/* isRecord */.u)(item['Value'])) {
            attributes.set(item['Key'], item['Value']['Value']);
        }
    }
    return attributes;
}
function first(attributes, ...names) {
    for (const name of names)
        if (attributes.has(name))
            return attributes.get(name);
    return undefined;
}
/** A natural number, or 0 for everything else: attributes are of any type, and headers lists of text. */
function number(value) {
    const result = Number(Array.isArray(value) ? value[0] : value);
    return Number.isSafeInteger(result) && result > 0 ? result : 0;
}
function parseTime(value) {
    if (typeof value !== 'string')
        return undefined;
    const milliseconds = Date.parse(value);
    if (Number.isNaN(milliseconds))
        return undefined;
    // Date stops at milliseconds; BuildKit writes nanoseconds.
    const fraction = /\.\d{3}(\d{1,6})/.exec(value)?.[1];
    return fraction === undefined ? milliseconds : milliseconds + Number(`0.${fraction}`);
}
function spanId(context) {
    return (0,json/* isRecord */.u)(context) && typeof context['SpanID'] === 'string' ? context['SpanID'] : '';
}

;// CONCATENATED MODULE: ./ledger/upload-places.js
/**
 * Gives each upload its repository. The registry names the place that a blob is sent to, on any host and path; that
 * repository was asked before whether it has the blob.
 * @param requests Of one build, in the order of their starts.
 */
function placeUploads(requests) {
    const asked = new Set();
    const askedLast = new Map();
    return requests.map((request) => {
        const { kind, method, digest } = request;
        if (digest === undefined)
            return request;
        if (kind === 'mount' || (kind === 'blob' && method === 'HEAD')) {
            asked.add(placeOf(request));
            askedLast.set(digest, request);
        }
        const place = askedLast.get(digest);
        if (kind !== 'upload' || place?.path === undefined || asked.has(placeOf(request)))
            return request;
        return { ...request, host: place.host, path: place.path };
    });
}
function placeOf({ digest, host, path }) {
    return `${digest} ${host}/${path ?? ''}`;
}

;// CONCATENATED MODULE: ./ledger/trace.js



// Of what we were ever shown the largest has 6 kB, and a build of all platforms some ten thousand requests.
const LONGEST_SPAN = 1024 * 1024;
const MOST_REQUESTS = 100_000;
const BOUNDARY = Buffer.from('\n{');
const [NEWLINE, OPEN] = BOUNDARY;
/**
 * Reads the trace that BuildKit keeps with a build's record: one JSON span after another. No string of JSON's has a line
 * break in it, and what is inside of an object is indented: a brace at the start of a line is where a span begins. Only the
 * spans of requests are parsed: a build of some minutes has tens of thousands of others.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/solver/llbsolver/history.go
 */
function createTraceReader() {
    const sent = [];
    let [spans, malformed] = [0, 0];
    /** The span that has begun, or what comes before the first one. */
    let rest = Buffer.from('\n');
    const read = (span) => {
        if (span[0] !== OPEN)
            return;
        spans += 1;
        if (!isRequest(span))
            return;
        const fits = span.length <= LONGEST_SPAN && sent.length < MOST_REQUESTS;
        const request = fits ? readSpan(withoutEvents(span)) : undefined;
        if (request === undefined)
            malformed += 1;
        else
            sent.push(request);
    };
    return {
        add(bytes) {
            const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            const parted = rest.at(-1) === NEWLINE && buffer[0] === OPEN;
            let start = parted ? 0 : beginning(buffer, 0);
            if (start === undefined) {
                rest = shortened(Buffer.concat([rest, buffer]));
                return;
            }
            read(Buffer.concat([rest, buffer.subarray(0, start)]));
            for (;;) {
                const next = beginning(buffer, start);
                if (next === undefined)
                    break;
                read(buffer.subarray(start, next));
                start = next;
            }
            rest = shortened(buffer.subarray(start));
        },
        end() {
            read(rest);
            // What is cut off is no whole span, whatever it would have told.
            const whole = rest
                .toString('latin1', Math.max(0, rest.length - 64))
                .trimEnd()
                .endsWith('}');
            if (spans > 0 && !whole)
                malformed = Math.max(malformed, 1);
            return { requests: placeUploads(requestsOf(sent)), spans, malformed };
        },
    };
}
/** Reads a trace that is there as a whole. */
function parseTrace(bytes) {
    const reader = createTraceReader();
    reader.add(bytes);
    return reader.end();
}
/** Where the next span begins. */
function beginning(buffer, from) {
    const boundary = buffer.indexOf(BOUNDARY, from);
    return boundary < 0 ? undefined : boundary + 1;
}
/**
 * A copy, so that nothing is kept alive. What is too long for a span is known by its beginning, and its last byte may be
 * half of a boundary.
 */
function shortened(rest) {
    return rest.length <= LONGEST_SPAN
        ? Buffer.from(rest)
        : Buffer.concat([rest.subarray(0, LONGEST_SPAN), rest.subarray(-1)]);
}
const NAMED_WITHIN = 32;
const trace_REQUEST = /^\{\s*"Name":\s*"HTTP /;
function isRequest(span) {
    return trace_REQUEST.test(span.toString('latin1', 0, NAMED_WITHIN));
}
const EVENTS = Buffer.from(',\n  "Events":');
/** They are the last that BuildKit writes, and more than half of a span: what a request is about comes before them. */
function withoutEvents(span) {
    const events = span.indexOf(EVENTS);
    return events < 0 ? span.toString('utf8') : `${span.toString('utf8', 0, events)}}`;
}

// EXTERNAL MODULE: ./oci/manifest.js
var manifest = __webpack_require__(85156);
// EXTERNAL MODULE: ./buildkit/wire.js
var wire = __webpack_require__(11415);
;// CONCATENATED MODULE: ./buildkit/record.js






// A trace of a long build has some ten megabytes; what is beyond this is no trace that we could use.
const TRACE_LIMIT = 256 * 1024 * 1024;
const ERROR_LIMIT = 1024 * 1024;
const PROVENANCE_LIMIT = 32 * 1024 * 1024;
const TRACE_WAIT_MS = 8_000;
const CLOCK_SKEW_MS = 60_000;
/** The record of a build, found by its ref, or by the trace id that only this build has. Undefined when there is none. */
async function findRecord(control, query) {
    if (query.ref !== undefined)
        return await (query.isTraced ? observe(control, query.ref) : observeUntraced(control, query.ref));
    const records = await control.history();
    const recent = records
        .filter((record) => record.createdAt >= query.since - CLOCK_SKEW_MS)
        .toSorted((a, b) => b.createdAt - a.createdAt);
    for (const { ref } of recent) {
        const observation = await observe(control, ref, query.traceId);
        if (observation?.trace !== undefined)
            return observation;
    }
    return undefined;
}
async function observeUntraced(control, ref) {
    const [record] = await control.history(ref);
    return record && (await readRest(control, record));
}
async function observe(control, ref, traceId) {
    await control.finalize(ref);
    const deadline = Date.now() + TRACE_WAIT_MS;
    for (;;) {
        const [record] = await control.history(ref);
        if (record === undefined)
            return undefined;
        if (record.trace !== undefined) {
            // Whose record it is its trace tells, where nothing else does.
            const rest = traceId === undefined ? readRest(control, record) : undefined;
            rest?.catch(() => { });
            const trace = await readTrace(control, record.trace.digest, traceId);
            return trace && { ...(await (rest ?? readRest(control, record))), trace };
        }
        // BuildKit before 0.16 doesn't know how to be asked, and writes the trace when it has time.
        if (traceId !== undefined || Date.now() > deadline)
            return await readRest(control, record);
        await (0,promises_.setTimeout)(200);
    }
}
/** A long build's is not kept as a whole; another build's is not read to its end. */
async function readTrace(control, digest, traceId) {
    const reader = createTraceReader();
    let isOurs = traceId === undefined;
    await control.pour(digest, TRACE_LIMIT, (bytes) => {
        // Every span has the id, the first one too.
        isOurs ||= traceId !== undefined && Buffer.from(bytes).includes(traceId);
        if (isOurs)
            reader.add(bytes);
        return isOurs;
    });
    return isOurs ? reader.end() : undefined;
}
async function readRest(control, record) {
    const [error, provenances, said] = await Promise.all([
        readError(control, record),
        readProvenances(control, record),
        // Without it some columns stay empty, and nothing else happens.
        readStatus(control, record).catch(() => ({})),
    ]);
    return { record, ...error, provenances, ...said };
}
async function readStatus(control, { ref }) {
    const status = await control.status(ref);
    const sizes = layersSent(status).map(async (digest) => ({
        digest,
        size: await control.size(digest).catch(() => undefined),
    }));
    return { status, cacheLayers: await Promise.all(sizes) };
}
async function readProvenances(control, record) {
    // Its schema takes longer to load than all of the rest; nobody needs it before a build.
    const loading = __webpack_require__.e(/* import() */ 7786).then(__webpack_require__.bind(__webpack_require__, 47786));
    const read = Object.entries(record.results).map(async ([platform, { attestations }]) => {
        const descriptor = attestations.find(manifest/* isProvenance */.WX);
        if (descriptor === undefined)
            return [];
        const [{ parseProvenance }, bytes] = await Promise.all([
            loading,
            control.read(descriptor.digest, PROVENANCE_LIMIT),
        ]);
        const provenance = parseProvenance((0,json/* parseJson */.q)(bytes));
        return provenance === undefined ? [] : [[platform, provenance]];
    });
    return new Map((await Promise.all(read)).flat());
}
/** The record holds the error's message, and elsewhere the whole of it: the step's place in the Dockerfile is there. */
async function readError(control, record) {
    if (record.externalError === undefined)
        return record.error === undefined ? {} : { error: record.error };
    return { error: (0,wire/* decodeStatus */.pQ)(await control.read(record.externalError.digest, ERROR_LIMIT)) };
}

;// CONCATENATED MODULE: ./buildkit/observed-build.js








// A trace may have many megabytes; who cancels doesn't wait for them.
const LIMIT_MS = 60_000;
const LIMIT_AFTER_CANCEL_MS = 3_000;
/** One `buildx build`, and what BuildKit recorded of it, after a failure and an interruption too. */
async function runObserved(build) {
    const { metadataFile } = build;
    const traceId = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const since = Date.now();
    if (metadataFile !== undefined)
        await (0,external_node_fs_promises_.rm)(metadataFile, { force: true });
    // Connected while the build runs, so that nobody waits for it afterwards; not while buildx starts, which takes as much.
    const connect = () => {
        if (!build.signal.aborted && !build.histories.isOver)
            historyOf(build);
    };
    if (build.onTerminal)
        connect();
    const process = await build.buildx.run(build.argv, {
        env: { ...build.env, ...traceEnvironment(traceId) },
        signal: build.signal,
        ...(build.input !== undefined && { input: build.input }),
        onStderr: (text) => {
            connect();
            build.onOutput(text);
        },
        inheritStderr: build.onTerminal,
        inheritStdin: build.fromStandardInput === true,
        inheritStdout: build.toStandardOutput === true,
    });
    const metadata = process.exitCode === 0 && metadataFile !== undefined ? await readMetadata(metadataFile) : {};
    build.onMetadata?.(metadata);
    const ref = metadata['buildx.build.ref'];
    const id = typeof ref === 'string' ? ref.split('/')[2] : undefined;
    const query = { traceId, since, isTraced: build.isTraced ?? true, ...(id !== undefined && { ref: id }) };
    return {
        ...{ process, metadata },
        observe: lazily(() => Promise.race([observed_build_observe(build, query), observed_build_tooLate(build.signal)])),
        ...(typeof ref === 'string' && { ref }),
    };
}
/** Resolves when nobody waits for the record any more. */
async function observed_build_tooLate(signal) {
    const wait = (milliseconds, until) => (0,promises_.setTimeout)(milliseconds, undefined, { ref: false, ...(until !== undefined && { signal: until }) });
    const isOver = await wait(LIMIT_MS, signal).then(() => true, () => false);
    if (!isOver)
        await wait(LIMIT_AFTER_CANCEL_MS);
    const limit = isOver ? LIMIT_MS : LIMIT_AFTER_CANCEL_MS;
    return { blind: `the builder's history didn't answer within ${limit / 1000} s` };
}
/** The record is found again by this id; provenance would make the metadata file as large as the build is. */
function traceEnvironment(traceId) {
    return {
        TRACEPARENT: `00-${traceId}-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}-01`,
        BUILDX_METADATA_PROVENANCE: 'false',
        BUILDX_METADATA_WARNINGS: 'true',
    };
}
function historyOf(build) {
    const { buildx, env } = build;
    return build.histories.of(nodeOf(build), () => (0,control.openControl)(buildx.dial(['dial-stdio', ...nodeArguments(build)], env)));
}
/** What connections to a node are kept under. */
function nodeOf(node) {
    return nodeArguments(node).join(' ');
}
function nodeArguments({ builder, platform }) {
    return ['--builder', builder, ...(platform === undefined ? [] : ['--platform', (0,oci_platform/* formatPlatform */.Bq)(platform)])];
}
async function observed_build_observe(build, query) {
    const found = (observation) => observation === undefined ? { blind: 'BuildKit kept no record of the build' } : { observation };
    try {
        return found(await findRecord(historyOf(build), query));
    }
    catch {
        // A connection that had nothing to say for as long as a build takes may have been cut on the way.
        await build.histories.forget(nodeOf(build));
    }
    try {
        return found(await findRecord(historyOf(build), query));
    }
    catch (error) {
        return { blind: `the builder's history can't be read: ${error instanceof Error ? error.message : error}` };
    }
}
async function readMetadata(file) {
    // A buildx of a kind that writes none: the record has the digest too.
    const metadata = (0,json/* parseJson */.q)(await (0,external_node_fs_promises_.readFile)(file).catch(() => ''));
    return (0,json/* isRecord */.u)(metadata) ? metadata : {};
}

;// CONCATENATED MODULE: ./buildkit/watched-build.js
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



/** One `buildx build` that no import can hold up. */
async function runWatched(build) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { imports, isStuck } = build;
        const watch = __addDisposableResource(env_1, watchImports(build), false);
        const { signal, onOutput } = watch;
        const outcome = await runObserved({ ...build, signal, onOutput });
        if (outcome.process.exitCode === 0 || (imports.length === 0 && !isStuck))
            return outcome;
        const failure = watch.late() ??
            (imports.length === 0 ? undefined : parseImportFailure(lastWords(outcome, await outcome.observe())));
        return failure === undefined ? outcome : { ...outcome, imports: failure };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** BuildKit's, or buildx's own: what a step printed is neither. */
function lastWords({ process }, { observation }) {
    return observation?.error?.message ?? process.stderr.match(/^ERROR: .*$/gm)?.at(-1) ?? '';
}

;// CONCATENATED MODULE: ./buildkit/leg.js






const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 60_000;
/** Builds and pushes by digest; a push that failed on the way is tried again within its budget. Never rejects for what buildx or BuildKit did. */
async function runLeg(run) {
    const started = performance.now();
    let deadline = Number.POSITIVE_INFINITY;
    const attempts = [];
    for (let attempt = 1;; attempt += 1) {
        const result = await attemptLeg(run, attempt === 1 ? run.leg.argv : run.leg.retryArgv);
        attempts.push(result);
        const made = [...attempts];
        const outcome = {
            attempts: attempt,
            metadata: result.metadata,
            milliseconds: Math.round(performance.now() - started),
            observe: lazily(async () => legObservation(await Promise.all(made.map((each) => each.observe())))),
            ...(result.ref !== undefined && { ref: result.ref, node: result.ref.split('/')[1] ?? '' }),
        };
        if (result.digest !== undefined)
            return { ...outcome, digest: result.digest };
        if (run.signal.aborted)
            return { ...outcome, failure: { cancelled: true } };
        if (result.process.exitCode === 0)
            return outcome;
        const failure = explain(result, await result.observe(), run);
        if (!('push' in failure) || !failure.push.transient)
            return { ...outcome, failure };
        if (run.leg.fromStandardInput)
            return { ...outcome, failure: { push: readOnce(failure.push) } };
        // The budget is for pushing again: it starts with the first push that failed, however long the build took.
        deadline = Math.min(deadline, Date.now() + run.pushTimeoutMs);
        const delayMs = Math.min(backOff(attempt), deadline - Date.now());
        if (delayMs <= 0)
            return { ...outcome, failure };
        run.onRetry({ attempt: attempt + 1, failure: failure.push, delayMs });
        await (0,promises_.setTimeout)(delayMs, undefined, { signal: run.signal }).catch(() => { });
        if (run.signal.aborted)
            return { ...outcome, failure: { cancelled: true } };
    }
}
function readOnce(push) {
    return {
        ...push,
        transient: false,
        why: `${push.why}; what comes from standard input can't be sent a second time`,
    };
}
function legObservation(attempts) {
    const observations = attempts.flatMap(({ observation }) => observation ?? []);
    const blind = attempts
        .map((each) => (each.observation === undefined ? each.blind : unreadable(each.observation)))
        .find((why) => why !== undefined);
    return {
        observations,
        requests: observations.flatMap(({ trace }) => trace?.requests ?? []),
        ...(blind !== undefined && { blind }),
    };
}
/** Why a trace doesn't tell what was sent, though it is there. */
function unreadable({ trace }) {
    if (trace === undefined)
        return 'BuildKit kept no trace of the build';
    if (trace.malformed > 0)
        return `${trace.malformed} of ${trace.spans} spans of BuildKit's trace can't be read`;
    return trace.spans === 0 ? "BuildKit's trace of the build is empty or can't be read" : undefined;
}
/** Jittered, so that a hundred jobs that failed together don't come back together. */
function backOff(attempt) {
    const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt);
    return Math.round(ceiling / 2 + Math.random() * (ceiling / 2));
}
async function attemptLeg(run, argv) {
    const { buildx, env, builder, histories, leg, metadataFile, onTerminal } = run;
    const outcome = await runWatched({
        ...{ buildx, env, builder, histories, argv, metadataFile, onTerminal },
        ...{ signal: run.signal, onOutput: run.onOutput, importTimeoutMs: run.importTimeoutMs },
        isStuck: run.isStuck,
        // What comes from standard input can't be built again without them.
        imports: leg.fromStandardInput ? [] : leg.imports,
        ...(leg.node !== undefined && { platform: leg.platforms[0] }),
        fromStandardInput: leg.fromStandardInput,
        onMetadata: (metadata) => {
            const pushed = metadata['containerimage.digest'];
            if (typeof pushed === 'string' && (0,oci_digest/* isDigest */.B)(pushed))
                run.onDigest(pushed);
        },
    });
    const digest = outcome.metadata['containerimage.digest'] ??
        (await outcome.observe()).observation?.record.exporterResponse['containerimage.digest'];
    const pushed = outcome.process.exitCode === 0 && typeof digest === 'string' && (0,oci_digest/* isDigest */.B)(digest);
    return { ...outcome, ...(pushed && { digest }) };
}
function explain({ imports, process }, observed, { hidden }) {
    if (imports !== undefined)
        return { imports };
    const push = parsePushFailure(observed.observation?.error?.message ?? process.stderr);
    return push === undefined ? { build: explainBuild(process, observed, hidden) } : { push };
}

// EXTERNAL MODULE: ./report/failure.js
var report_failure = __webpack_require__(61200);
;// CONCATENATED MODULE: ./buildkit/leg-failure.js


const HINTS = {
    'push-unauthorized': 'check the user name and password for this registry; no tag was moved',
    'push-denied': 'the credentials are good but may not push here; on GitHub the job needs permissions: packages: write',
    'push-rejected': 'the registry refused what was sent; no tag was moved',
    'push-unavailable': 'the registry is overloaded or limits the rate; run again later, or raise push-timeout',
    'push-unreachable': "check the registry's name, its certificate, and the way from the builder to it",
};
const LOG_HINT = 'the log above shows the output of the step; no tag was moved';
const STORE = "turn on Docker's containerd image store (https://docs.docker.com/engine/storage/containerd/)";
/** What buildx refuses before a step runs. @see https://github.com/docker/buildx/blob/v0.35.0/build/opt.go */
const BUILD_HINTS = [
    [
        /docker exporter does not currently support exporting manifest lists/,
        `what is loaded has one platform and no attestations in Docker's classic image store: load that, or ${STORE}`,
    ],
    [
        /docker exporter does not support exporting manifest lists/,
        'set outputs to type=oci,dest=… for an archive of several',
    ],
    [/not supported for the docker driver/, `name a builder of another driver, or ${STORE}`],
];
/** The failure of a leg, as the user is told of it. Undefined for one that did its work or was cancelled. */
function legFailure(leg, { failure, attempts }) {
    if (failure === undefined || 'cancelled' in failure)
        return undefined;
    const platform = leg.platforms.map(oci_platform/* formatPlatform */.Bq).join(', ');
    if ('imports' in failure)
        return buildFailure(failure.imports.why, platform);
    if ('build' in failure)
        return buildFailure(failure.build, platform);
    const { push } = failure;
    const tries = attempts === 1 ? '' : ` (${attempts} attempts)`;
    return new report_failure/* Failure */.HR({
        code: push.code,
        phase: 'push',
        message: `pushing to ${push.repository} failed${tries}: ${push.why}`,
        hint: HINTS[push.code],
        repository: push.repository,
    });
}
/** A build that broke, for `platform` where that is known. */
function buildFailure(message, platform = '') {
    return new report_failure/* Failure */.HR({
        code: 'build-failed',
        phase: 'build',
        message,
        hint: BUILD_HINTS.find(([words]) => words.test(message))?.[1] ?? LOG_HINT,
        ...(platform !== '' && { platform }),
    });
}

;// CONCATENATED MODULE: ./publish/group.js
/** Shows what other programs print meanwhile as one part, which is closed whatever happens in it. */
async function inGroup(host, title, work) {
    host.show({ kind: 'group', title });
    try {
        return await work();
    }
    finally {
        host.show({ kind: 'group-end' });
    }
}

;// CONCATENATED MODULE: ./buildkit/mend-builder.js
/** No cache has this name: what remains of a prune is its garbage collection. */
const NOTHING = ['--filter', 'id=none'];
/**
 * Makes a builder fit to build again after an import broke its build.
 *
 * Wrong bytes stay as a finished download, which the next build takes whatever it imports; BuildKit's garbage collection removes it, and runs
 * with every prune, also one that matches nothing. A request that nobody answers goes on when its build is gone, and
 * whoever needs the same step waits for it too: only a restart ends it, in which the builder keeps all that it has.
 * @returns false where nothing can be done.
 */
async function mendBuilder(buildx, builder, leaves, signal) {
    const { name } = builder;
    const prune = ['prune', '--force', '--builder', name, ...NOTHING];
    switch (leaves) {
        case 'nothing':
            return true;
        case 'download':
            return await succeed(buildx, [prune], signal);
        case 'request':
            return (isRestartable(builder) &&
                (await succeed(buildx, [['stop', name], ['inspect', '--bootstrap', name], prune], signal)));
    }
}
/** Whether restarting it is in buildx's power. */
function isRestartable({ driver }) {
    return driver === 'docker-container';
}
async function succeed(buildx, commands, signal) {
    for (const args of commands)
        if ((await buildx.run(args, { signal })).exitCode !== 0)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./publish/imports/give-up-imports.js


/**
 * Leaves imports that broke a build out of the next one. Which of them it was is not always told: then none of them is read again.
 * Where the builder can't be rid of what it waits for, nothing that it has may be used: whatever needs an equal step would wait as well.
 * @throws {Failure} when the builder would fail again.
 */
async function giveUpImports({ buildx, ports: { host, signal } }, journal, entries, { why, state, leaves, entries: broken = entries }) {
    const builder = journal.plan?.builder;
    if (builder === undefined)
        return;
    const { name } = builder;
    if (journal.isStuck)
        throw blocked(`builder ${name} is held up by a cache: ${why}`, 'restart the builder');
    journal.dropImports(broken.map((entry) => ({ entry, state, milliseconds: 0 })), why);
    const isHeldUp = leaves === 'request';
    const restart = isHeldUp && isRestartable(builder)
        ? `, once builder ${name} is restarted, which still waits for it, whatever else is built there`
        : '';
    host.show({
        kind: 'notice',
        text: `The cache broke the build: ${why}. It starts again without it${restart}.`,
    });
    if (await mendBuilder(buildx, builder, leaves, signal))
        return;
    signal.throwIfAborted();
    if (!isHeldUp) {
        const hint = 'empty the builder ("docker buildx prune")';
        throw blocked(`what a cache left in builder ${name} can't be removed: ${why}`, hint);
    }
    // No step asks a cache any more.
    const others = entries.filter((entry) => !broken.includes(entry));
    journal.dropImports(others.map((entry) => ({ entry, state: 'unknown', milliseconds: 0 })), '');
    journal.isStuck = true;
    host.show({
        kind: 'notice',
        text: `Builder ${name} still waits for it, and can't be restarted from here: all steps run anew.`,
    });
}
function blocked(message, whatToDo) {
    const hint = `${whatToDo}; with cache set to none no cache can get in its way`;
    return new report_failure/* Failure */.HR({ code: 'builder-blocked', phase: 'build', message, hint });
}

;// CONCATENATED MODULE: ./publish/explain/explain-later.js

/** What the report says of the layers is found out when no tag waits any more, or when the report does. */
function explainLater(run, journal) {
    journal.explain = lazily(async () => {
        try {
            const [{ explain }] = await Promise.all([loadExplain(), journal.observing]);
            await explain(run, journal);
        }
        catch (error) {
            if (run.ports.signal.aborted)
                return;
            const why = error instanceof Error ? error.message : error;
            journal.warn('explanation-missing', `what there is to say of the layers can't be told: ${why}`);
        }
    });
}
/** With its schemas it takes longer to load than all of the rest; nobody needs it before something is built. */
function loadExplain() {
    return __webpack_require__.e(/* import() */ 6330).then(__webpack_require__.bind(__webpack_require__, 6330));
}

;// CONCATENATED MODULE: ./publish/load-meanwhile.js

// buildx is started by then.
const LOAD_AFTER_MS = 50;
// The report takes as long to load as a tag takes to set. Where the build is over by then the export loads it, if there is one.
const LOAD_REPORT_AFTER_MS = 1_000;
/** What is needed after the build loads while it runs. */
function loadMeanwhile({ exports }) {
    const timers = [
        setTimeout(() => load(__webpack_require__.e(/* import() */ 7786).then(__webpack_require__.bind(__webpack_require__, 47786)), loadExplain()), LOAD_AFTER_MS),
        setTimeout(loadReport, exports ? LOAD_REPORT_AFTER_MS : LOAD_AFTER_MS),
    ];
    return { [Symbol.dispose]: () => timers.forEach(clearTimeout) };
}
/** What the report needs, loaded before anybody waits for it. */
function loadReport() {
    load(Promise.all(/* import() */[__webpack_require__.e(7015), __webpack_require__.e(9930)]).then(__webpack_require__.bind(__webpack_require__, 97549)));
}
function load(...modules) {
    for (const module of modules)
        module.catch(() => { });
}

// EXTERNAL MODULE: ./buildkit/builder.js
var buildkit_builder = __webpack_require__(9527);
// EXTERNAL MODULE: ./plan/exporter.js
var plan_exporter = __webpack_require__(99986);
// EXTERNAL MODULE: ./plan/images.js + 1 modules
var plan_images = __webpack_require__(23341);
// EXTERNAL MODULE: ./inputs/attributes.js
var inputs_attributes = __webpack_require__(90716);
// EXTERNAL MODULE: ./plan/annotations.js
var plan_annotations = __webpack_require__(90349);
;// CONCATENATED MODULE: ./plan/attestations.js

/**
 * The values of `--attest`, by build-push-action's rules.
 * @see https://github.com/docker/build-push-action/blob/v7/src/context.ts
 */
function attestFlags(inputs, context) {
    const explicit = inputs.attests.filter((entry) => !isReplaced(entry, inputs)).map((entry) => entry.text);
    const provenance = provenanceFlag(inputs, context);
    return [
        ...explicit,
        ...(provenance !== undefined ? [provenance] : []),
        ...(inputs.sbom !== undefined ? [toggleFlag('sbom', inputs.sbom)] : []),
    ];
}
function isReplaced(entry, inputs) {
    if (entry.type === 'provenance')
        return inputs.provenance !== undefined;
    return entry.type === 'sbom' && inputs.sbom !== undefined;
}
function provenanceFlag(inputs, context) {
    const builderId = context.isGitHubLike && context.runUrl !== undefined ? { 'builder-id': context.runUrl } : {};
    const { provenance } = inputs;
    if (provenance === false)
        return toggleFlag('provenance', false);
    if (provenance === true)
        return toggleFlag('provenance', { ...builderId });
    if (provenance !== undefined)
        return toggleFlag('provenance', {
            ...provenance,
            ...(provenance['builder-id'] === undefined && builderId),
        });
    if (!context.isGitHubLike ||
        context.noDefaults ||
        inputs.attests.some((entry) => entry.type === 'provenance'))
        return undefined;
    // A repository whose visibility isn't told is treated as private: mode=max shows build arguments.
    const mode = context.private === false ? { mode: 'max' } : { mode: 'min', 'inline-only': 'true' };
    return toggleFlag('provenance', { ...mode, ...builderId });
}
function toggleFlag(type, value) {
    if (value === false)
        return `type=${type},disabled=true`;
    const attributes = value === true ? '' : (0,inputs_attributes/* formatAttributes */.x1)(value);
    return attributes === '' ? `type=${type}` : `type=${type},${attributes}`;
}
/** Whether the image gets attestations, which only an index can hold. buildx adds provenance by itself. */
function hasAttestations(flags, context) {
    const disabled = (type) => flags.some((flag) => isOfType(flag, type) && /(?:^|,)disabled=true(?:,|$)/.test(flag));
    const asked = flags.some((flag) => !/(?:^|,)disabled=true(?:,|$)/.test(flag));
    return asked || (!context.noDefaults && !disabled('provenance'));
}
function isOfType(flag, type) {
    return flag === `type=${type}` || flag.startsWith(`type=${type},`);
}

// EXTERNAL MODULE: ./inputs/tag-rules.js + 2 modules
var tag_rules = __webpack_require__(92306);
// EXTERNAL MODULE: ./tags/tag-set.js + 1 modules
var tag_set = __webpack_require__(71293);
;// CONCATENATED MODULE: ./plan/baseline.js


/**
 * Where the image to compare with may be: the first of these that exists is the baseline.
 * - The one that is named.
 * - In a pull request the tags that a push to its base branch gets. No other one stands in for them: what the pull
 *   request itself pushed before would hide what it has added since, bit by bit.
 * - Else what the moving tags of this run point to, in the first image's repository.
 */
function baselineReferences(inputs, host, images) {
    const { baseline } = inputs;
    if (baseline !== undefined)
        return [baseline];
    const [image] = images;
    if (image === undefined)
        return [];
    const { pullRequest } = host;
    const tags = pullRequest === undefined
        ? bySpecificity(image.tags.filter(({ moving }) => moving))
        : branchTags(inputs, pullRequest.baseRef);
    return tags.map(({ name }) => ({ repository: image.repository, tag: name }));
}
/** What the rules make of a branch's name; the name itself where the tags are spelled out as references. */
function branchTags(inputs, branch) {
    const all = (0,tag_rules/* readTagRules */.u)(inputs, (name) => name);
    if (!all.ok)
        return [];
    const rules = all.value.rules.filter(({ type }) => type === 'ref');
    if (rules.length === 0 && all.value.rules.length > 0)
        return [];
    const set = (0,tag_set/* makeTagSet */.Z)({ ...all.value, rules }, { event: 'push', ref: `refs/heads/${branch}`, now: 0 });
    return set.ok ? set.value.tags.filter(({ follows }) => follows?.kind === 'branch') : [];
}
/**
 * `1.2` before `1`, and `latest` last: they may be at 1.3 already, which a fix of 1.2 doesn't follow. Other names stay
 * as the rules have them.
 */
function bySpecificity(tags) {
    return tags.toSorted((a, b) => specificity(b) - specificity(a));
}
const VERSION = /^\D*(\d+(?:\.\d+)*)$/;
function specificity({ name }) {
    if (name === 'latest')
        return -1;
    return VERSION.exec(name)?.[1]?.split('.').length ?? 0;
}

// EXTERNAL MODULE: ./inputs/kinds/annotations.js
var annotations = __webpack_require__(24579);
;// CONCATENATED MODULE: ./plan/build-flags.js


/** Whether the context or the Dockerfile comes from standard input. */
function readsStandardInput({ context, file }) {
    return context === '-' || file === '-';
}
/** The arguments behind `buildx`, in build-push-action's order. */
function buildArgv(inputs, flags) {
    const each = (name, values) => values.flatMap((value) => [name, value]);
    const one = (name, value) => value === undefined || value === '' ? [] : [name, value];
    return [
        'build',
        ...each('--add-host', inputs.addHosts),
        ...each('--allow', inputs.allow),
        ...each('--annotation', flags.annotations.map(annotations/* formatAnnotation */.tn)),
        ...each('--build-arg', inputs.buildArgs.map(({ key, value }) => (value === undefined ? key : `${key}=${value}`))),
        ...each('--build-arg', flags.buildArgs ?? []),
        ...each('--build-context', inputs.buildContexts.map(({ key, value }) => `${key}=${withDefaultContext(value, flags.gitContext)}`)),
        ...each('--cache-from', flags.cacheFrom),
        ...each('--cache-to', flags.cacheTo ?? []),
        ...one('--call', flags.call),
        ...one('--cgroup-parent', inputs.cgroupParent),
        ...each('--secret', inputs.secretEnvs.map(({ key, value }) => `id=${key},env=${value}`)),
        ...one('--file', inputs.file),
        ...each('--label', Object.entries(flags.labels).map(([key, value]) => `${key}=${value}`)),
        ...(flags.reuse === undefined ? each('--no-cache-filter', inputs.noCacheFilters) : []),
        ...each('--output', flags.outputs),
        ...one('--platform', flags.platforms.map(oci_platform/* formatPlatform */.Bq).join(',')),
        ...each('--attest', flags.attests),
        ...each('--secret', flags.secrets.map(({ id, path }) => `id=${id},src=${path}`)),
        ...each('--secret', inputs.secretFiles.map(({ key, value }) => `id=${key},src=${value}`)),
        ...one('--shm-size', inputs.shmSize),
        ...each('--ssh', inputs.ssh),
        ...one('--target', inputs.target),
        ...each('--ulimit', inputs.ulimit),
        ...one('--builder', flags.builder),
        ...one('--metadata-file', flags.metadataFile),
        ...one('--network', inputs.network),
        ...freshness(inputs, flags.reuse),
        withDefaultContext(flags.context, flags.gitContext),
    ];
}
/**
 * BuildKit takes equal steps of two builds for one, and a base image's step is another one by its resolve mode alone.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/solver/jobs.go "ignorecache doesn't merge with !ignorecache"
 */
function freshness({ noCache, pull }, reuse) {
    switch (reuse) {
        case undefined:
            return [...(noCache ? ['--no-cache'] : []), ...(pull ? ['--pull'] : [])];
        case 'all':
            return [];
        case 'nothing':
            return ['--no-cache', ...(pull ? [] : ['--pull'])];
    }
}
/** build-push-action's `{{defaultContext}}`: the Git context of the run. */
function withDefaultContext(text, gitContext) {
    return text.replace(/\{\{\s*defaultContext\s*\}\}/g, () => gitContext ?? '.');
}

// EXTERNAL MODULE: ./cache/scope-name.js
var scope_name = __webpack_require__(91412);
;// CONCATENATED MODULE: ./cache/entry.js


/**
 * Entries of the usual form: one to read for each scope, one to write for the run's own. The user's attributes win over
 * ours; how much is written (`mode`) is nothing to an import.
 */
function scopedEntries(type, { reads, writes }, { mode = 'max', ...given }, attributes) {
    return {
        imports: reads.map((scope) => (0,inputs_attributes/* formatAttributes */.x1)({ type, ...attributes.from(scope), ...given })),
        exports: writes === undefined ? [] : [(0,inputs_attributes/* formatAttributes */.x1)({ type, ...attributes.to(writes), mode, ...given })],
        withImage: [],
    };
}
/** A backend that keeps an entry under a `name` for each scope, and needs no push. */
function namedStore(type) {
    return {
        withoutPush: true,
        obstacles: () => ({}),
        entries: (context, given) => {
            const named = (scope) => ({ name: (0,scope_name/* scopeName */.OK)(context, scope, context.image) });
            return scopedEntries(type, context, given, { from: named, to: named });
        },
    };
}
/** A duration as Go reads it. @see https://pkg.go.dev/time#ParseDuration */
function goDuration(milliseconds) {
    return `${milliseconds / 1000}s`;
}

;// CONCATENATED MODULE: ./cache/azblob.js

/**
 * A container of Azure's blob storage. Account and key are the user's to say, or those of BuildKit's environment.
 * @see https://docs.docker.com/build/cache/backends/azblob/
 */
const azblob = namedStore('azblob');

;// CONCATENATED MODULE: ./cache/gha.js


/**
 * The cache service of GitHub's runners. buildx takes its address and token from the environment. The service keeps refs apart by
 * itself; the branch is in the name all the same, because a run of `pull_request_target` writes in its base branch's place.
 *
 * It is the one cache with a `timeout`, without which too many requests hold an import up for ten minutes.
 * @see https://docs.docker.com/build/cache/backends/gha/
 */
const gha = {
    withoutPush: true,
    obstacles: ({ gha: service }) => service,
    entries: (context, given) => {
        const scope = (branch) => (0,scope_name/* scopeName */.OK)(context, branch, context.image);
        return scopedEntries('gha', context, given, {
            from: (branch) => ({ scope: scope(branch), timeout: goDuration(context.importTimeout) }),
            to: (branch) => ({ scope: scope(branch), timeout: goDuration(context.exportTimeout) }),
        });
    },
};

// EXTERNAL MODULE: ./tags/tag-name.js
var tag_name = __webpack_require__(63597);
;// CONCATENATED MODULE: ./cache/inline.js



/**
 * The cache in the image itself: nothing is sent twice, and only the final stage's layers are kept. It is found under the tags
 * that this run is going to move, and those that `type=ref` names after branches and pull requests.
 * @see https://docs.docker.com/build/cache/backends/inline/
 */
const inline = {
    withoutPush: false,
    obstacles: () => ({}),
    entries: ({ image: repository, reads, writes, movingTags }) => {
        if (repository === undefined)
            return { imports: [], exports: [], withImage: [] };
        const tags = new Set([...movingTags, ...reads.map((name) => (0,tag_name/* tagName */.w)(name, { compat: false }))]);
        return {
            imports: [...tags]
                .filter((tag) => tag !== '')
                .map((tag) => (0,inputs_attributes/* formatAttributes */.x1)({ type: 'registry', ref: (0,oci_reference/* formatReference */.FH)({ repository, tag }) })),
            exports: [],
            withImage: writes === undefined ? [] : ['type=inline'],
        };
    },
};

;// CONCATENATED MODULE: ./cache/local.js


/** Folders below one that the user names (`dest`), one a scope. @see https://docs.docker.com/build/cache/backends/local/ */
const local = {
    withoutPush: true,
    obstacles: () => ({}),
    entries: (context, { dest = '', ...given }) => {
        const folder = (scope) => `${dest}/${(0,scope_name/* scopeName */.OK)(context, scope, context.image)}`;
        return scopedEntries('local', context, given, {
            from: (scope) => ({ src: folder(scope) }),
            to: (scope) => ({ dest: folder(scope) }),
        });
    },
};

;// CONCATENATED MODULE: ./cache/registry.js



/**
 * The cache beside the image, one tag a scope: blobs are shared with the image and sent once. `mode=max` lets everyone who may
 * pull read the files of the builder stages, so without knowing that an anonymous client can't, it is `mode=min`.
 * @see https://docs.docker.com/build/cache/backends/registry/
 */
const registry = {
    withoutPush: false,
    obstacles: ({ registry: { writable } }) => writable === false ? { write: 'the repository may not be written to' } : {},
    entries: (context, given) => {
        const repository = context.cacheRepository ?? context.image;
        if (repository === undefined)
            return { imports: [], exports: [], withImage: [] };
        const ref = (scope) => `${(0,oci_reference/* formatRepository */.Sh)(repository)}:${tagOf(context, scope)}`;
        const mode = context.facts.registry.anonymousPull === false ? 'max' : 'min';
        return scopedEntries('registry', context, { mode, ...given }, {
            from: (scope) => ({ ref: ref(scope) }),
            // What registries that know no cache manifests take: an image, in OCI's media types.
            to: (scope) => ({
                ...{ ref: ref(scope), 'image-manifest': 'true', 'oci-mediatypes': 'true' },
                ...context.compression,
            }),
        });
    },
};
// A repository for caches may serve several images.
function tagOf(context, scope) {
    return (0,scope_name/* scopeName */.OK)(context, scope, context.cacheRepository === undefined ? undefined : context.image);
}

;// CONCATENATED MODULE: ./cache/s3.js

/**
 * A bucket of S3. Which one is the user's to say, or that of BuildKit's environment; buildx finds credentials as AWS's tools do.
 * @see https://docs.docker.com/build/cache/backends/s3/
 */
const s3 = namedStore('s3');

;// CONCATENATED MODULE: ./cache/backends.js






const BACKENDS = {
    registry: registry,
    gha: gha,
    s3: s3,
    azblob: azblob,
    local: local,
    inline: inline,
};

;// CONCATENATED MODULE: ./cache/manage-caches.js

/** The entries of a leg's managed caches, in the order in which they are wanted, as far as they can be used. */
function manageCaches(wanted, context) {
    const all = wanted.map(({ kind, attributes }) => {
        const backend = BACKENDS[kind];
        const obstacles = backend.obstacles(context.facts);
        const entries = backend.entries(context, attributes);
        const isWritten = obstacles.write === undefined && (context.push || backend.withoutPush);
        return {
            imports: obstacles.read === undefined ? entries.imports : [],
            exports: isWritten ? entries.exports : [],
            withImage: isWritten ? entries.withImage : [],
        };
    });
    return {
        imports: all.flatMap(({ imports }) => imports),
        exports: all.flatMap(({ exports }) => exports),
        withImage: all.flatMap(({ withImage }) => withImage),
    };
}
/** Why caches that are wanted are left out, not read or not written, a line each. */
function missingCaches(wanted, { facts, writes }) {
    return wanted.flatMap(({ kind }) => {
        const { read, write } = BACKENDS[kind].obstacles(facts);
        if (read !== undefined && read === write)
            return [`cache: ${kind} is left out: ${read}`];
        return [
            ...(read === undefined ? [] : [`cache: ${kind} is not read: ${read}`]),
            ...(write === undefined || writes === undefined ? [] : [`cache: ${kind} is not written: ${write}`]),
        ];
    });
}

;// CONCATENATED MODULE: ./plan/cache-plan.js


/** Caches of one leg: those that are typed in, and those that `cache` manages. Each leg has its own. */
function legCaches({ inputs, builder, imports: left }, { caches, otherwise, context }, { platforms }) {
    // Without a word it is the builder's own.
    const [node] = builder.nodes;
    const ofLeg = {
        ...context,
        platforms: platforms.length > 0 ? platforms : (node?.platforms.slice(0, 1) ?? []),
    };
    const managed = manageCaches(caches, ofLeg);
    const other = manageCaches(otherwise, ofLeg);
    const imports = [...inputs.cacheFrom.map(({ text }) => text), ...managed.imports, ...other.imports];
    return {
        imports: imports.filter((entry) => left === undefined || left.has(entry)),
        exports: [...inputs.cacheTo.map(({ text }) => text), ...managed.exports],
        withImage: managed.withImage,
        otherwise: other.exports,
    };
}
/** The exports run on their own, a solve a leg, so that a cache that can't be written costs no image. */
function planCaches({ inputs, cache, metadataFile }, flags, caches, { writes, reasons }) {
    const solve = ({ platforms, node }, imports, exports, file) => ({
        exports,
        ...(node !== undefined && { platform: platforms[0] }),
        // Its record is found by what stands there, among thousands of others.
        metadataFile: file,
        ...bothWays(inputs, {
            ...flags,
            platforms,
            metadataFile: file,
            annotations: [],
            attests: ['type=provenance,disabled=true'],
            outputs: ['type=cacheonly'],
            cacheFrom: imports,
            cacheTo: exports,
            reuse: 'all',
        }),
    });
    const exporting = writes ? caches.filter(({ entries }) => entries.exports.length > 0) : [];
    return {
        imports: [...new Set(caches.flatMap(({ entries }) => entries.imports))],
        exports: [
            ...new Set(caches.flatMap(({ entries }) => entries.withImage)),
            ...exporting.flatMap(({ entries }) => entries.exports),
        ],
        exportSolves: exporting.map(({ assignment, entries: { imports, exports, otherwise } }, index) => {
            const file = (kind) => metadataFile(caches.length + 1 + 2 * index + kind);
            const other = solve(assignment, imports, otherwise, file(1));
            return {
                ...solve(assignment, imports, exports, file(0)),
                ...(otherwise.length > 0 && { otherwise: other }),
            };
        }),
        timeoutMs: inputs.cacheTimeout,
        importTimeoutMs: inputs.cacheImportTimeout,
        facts: cache,
        reasons,
    };
}
function bothWays(inputs, flags) {
    return { argv: buildArgv(inputs, flags), heldArgv: buildArgv({ ...inputs, file: '-' }, flags) };
}

// EXTERNAL MODULE: ./plan/creation-time.js
var creation_time = __webpack_require__(33806);
// EXTERNAL MODULE: ./plan/facts.js
var plan_facts = __webpack_require__(93300);
// EXTERNAL MODULE: ./plan/labels.js
var plan_labels = __webpack_require__(37764);
// EXTERNAL MODULE: ./plan/legs.js
var plan_legs = __webpack_require__(1582);
;// CONCATENATED MODULE: ./plan/local-solve.js



/**
 * What is built beside a push (files, tarballs, the engine), with everything cached then; or instead of one. Undefined
 * when there is nothing of the kind.
 */
function planLocal({ inputs, builder, isStuck }, flags, exporters, plan) {
    const outputs = localOutputs(inputs, exporters, plan.push);
    if (plan.push && outputs.length === 0)
        return undefined;
    // With several outputs it names the digest of whichever came last.
    const metadataFile = outputs.length <= 1 ? plan.metadataFile : undefined;
    return {
        metadataFile,
        fromStandardInput: readsStandardInput(inputs),
        toStandardOutput: outputs.some(kinds_exporters/* writesToStandardOutput */.wB),
        argv: buildArgv(inputs, {
            ...flags,
            platforms: inputs.platforms,
            annotations: plan.push ? [] : plan.annotations,
            attests: localAttests(flags.attests, outputs, { builder, isAsked: inputs.provenance !== undefined }),
            outputs: outputs.length === 0
                ? ['type=cacheonly']
                : outputs.map((entry) => (0,plan_exporter/* localExporter */.ZK)(inputs, entry, { images: plan.images, builder })),
            cacheFrom: plan.imports,
            ...(metadataFile !== undefined && { metadataFile }),
            ...(isStuck ? { reuse: 'nothing' } : plan.push && { reuse: 'all' }),
        }),
    };
}
/** A note where an output of a reproducible build keeps the times of its files. */
function keptTimes({ inputs, builder }, exporters, push) {
    if (!localOutputs(inputs, exporters, push).some((entry) => (0,plan_exporter/* keepsTimes */.tW)(inputs, entry, builder)))
        return [];
    const what = `Docker unpacks what its builder ${builder.name} makes, with the times of its files as they are`;
    return [
        `reproducible: ${what}; other drivers, and containerd's image store with BuildKit 0.26, give them the fixed one`,
    ];
}
function localOutputs({ outputs }, { others }, push) {
    if (push)
        return others;
    // BuildKit would push what says so itself, whatever was decided.
    return [
        ...outputs.filter((entry) => !(0,kinds_exporters/* isPushingExporter */.GH)(entry)),
        ...others.filter((entry) => !outputs.includes(entry)),
    ];
}
// Docker's own image store has no place for attestations, nor its own builder an exporter; nobody asked for the default ones.
function localAttests(attests, outputs, { builder, isAsked }) {
    const isPossible = builder.imageStore !== 'docker' && !outputs.some(({ type }) => type === 'docker');
    if (isAsked || isPossible)
        return attests;
    return [...attests.filter((flag) => !flag.startsWith('type=provenance')), 'type=provenance,disabled=true'];
}

// EXTERNAL MODULE: ./cache/cache.js
var cache_cache = __webpack_require__(57492);
;// CONCATENATED MODULE: ./cache/choose-cache.js

/**
 * The cache that serves best without showing anything to anybody: beside the image with all stages, where an anonymous client
 * can't pull; else the runner's, whose entries only runs in the repository can read; else beside the image with the
 * final stage's layers, which the image holds anyway. A run that only reads looks where one that writes would have written.
 */
function chooseCache(facts, { writes, repository }) {
    const beside = registryObstacle(facts, writes, repository);
    const isPrivate = facts.registry.anonymousPull === false;
    const service = BACKENDS.gha.obstacles(facts).read;
    if (beside === undefined && isPrivate) {
        const why = `nobody can pull ${repository} without credentials`;
        return { kind: 'registry', why, ...(service === undefined && { otherwise: 'gha' }) };
    }
    const besides = beside ?? exposure(facts, repository);
    if (service === undefined)
        return { kind: 'gha', why: besides };
    if (beside === undefined) {
        return { kind: 'registry', why: `with the layers of the final stage only: ${besides}, and ${service}` };
    }
    return { why: `${beside}, and ${service}` };
}
function registryObstacle(facts, writes, repository) {
    if (repository === undefined)
        return 'there is no image to keep it beside';
    return writes ? BACKENDS.registry.obstacles(facts).write : undefined;
}
function exposure({ registry: { anonymousPull } }, repository) {
    return anonymousPull === true
        ? `everybody can pull ${repository}, and would get the files of the builder stages`
        : `whether everybody can pull ${repository} isn't known`;
}

// EXTERNAL MODULE: ./cache/scopes.js
var scopes = __webpack_require__(19897);
;// CONCATENATED MODULE: ./plan/managed-caches.js







function decideCaches(facts, decided) {
    const { inputs } = facts;
    if (!leavesChoice(inputs)) {
        const context = cacheContext(facts, decided, true);
        const caches = inputs.cache.flatMap(({ choice, attributes }) => choice === 'none' || choice === 'auto' ? [] : [{ kind: choice, attributes }]);
        return { caches, otherwise: [], context, reasons: [], notes: remarks(facts, caches, context) };
    }
    // What nobody asked for fails at nothing: standard input can be read once, and docker's own builder may know no exports.
    const mayWrite = !readsStandardInput(inputs) && facts.builder.imageStore !== 'docker';
    const context = cacheContext(facts, decided, mayWrite);
    if (facts.cache === undefined) {
        const why = 'it depends on what the registry and the runner allow';
        const none = { caches: [], otherwise: [] };
        return { ...none, context, reasons: [`the cache is chosen when it runs: ${why}`], notes: [] };
    }
    const repository = context.cacheRepository ?? context.image;
    const { kind, otherwise, why } = chooseCache(context.facts, {
        writes: context.writes !== undefined && context.push,
        repository: repository === undefined ? undefined : (0,oci_reference/* formatRepository */.Sh)(repository),
    });
    const wanted = (one) => (one === undefined ? [] : [{ kind: one, attributes: {} }]);
    const caches = wanted(kind);
    const reasons = [`cache is ${kind ?? 'none'}: ${why}`, ...remarks(facts, caches, context)];
    return { caches, otherwise: wanted(otherwise), context, reasons, notes: [] };
}
/** Raw entries mean what they meant before there was a choice. */
function leavesChoice({ cache, cacheFrom, cacheTo }) {
    if (cache.length > 0)
        return cache.some(({ choice }) => choice === 'auto');
    return cacheFrom.length === 0 && cacheTo.length === 0;
}
/** Whether what is planned depends on who can pull the image. */
function dependsOnVisibility(inputs) {
    return (leavesChoice(inputs) ||
        inputs.cache.some(({ choice, attributes }) => choice === 'registry' && attributes['mode'] === undefined));
}
/** The repository that a registry cache would be kept in, where it has to be known what it allows. */
function cacheRepositoryOf(inputs, image) {
    const isUsed = leavesChoice(inputs) || inputs.cache.some(({ choice }) => choice === 'registry');
    return isUsed ? (inputs.cacheRepository ?? image) : undefined;
}
// What a layer's digest depends on beside its content: a cache that has it otherwise would share nothing.
const COMPRESSION = new Set(['compression', 'compression-level', 'force-compression']);
function cacheContext({ inputs, host, cache }, { images: [image], push, exporter }, mayWrite) {
    const { writes, reads } = (0,scopes/* cacheScopes */.qe)(host);
    const repository = inputs.cacheRepository ?? image?.repository;
    return {
        ...(image !== undefined && { image: image.repository }),
        ...(inputs.cacheRepository !== undefined && { cacheRepository: inputs.cacheRepository }),
        ...(inputs.target !== undefined && { target: inputs.target }),
        ...(writes !== undefined && mayWrite && { writes }),
        reads,
        movingTags: image?.tags.flatMap(({ name, moving }) => (moving ? [name] : [])) ?? [],
        compression: Object.fromEntries(Object.entries(exporter).filter(([key]) => COMPRESSION.has(key))),
        push,
        importTimeout: inputs.cacheImportTimeout,
        exportTimeout: inputs.cacheTimeout,
        facts: cache === undefined ? cache_cache/* NOTHING_KNOWN */.G : knownOf(cache, repository),
    };
}
/** An image that was left out may have been private, and the next one needn't be. */
function knownOf(facts, repository) {
    const { repository: asked } = facts;
    const isOther = asked !== undefined &&
        repository !== undefined &&
        (0,oci_reference/* formatRepository */.Sh)(asked) !== (0,oci_reference/* formatRepository */.Sh)(repository);
    return isOther ? { ...facts, registry: cache_cache/* NOTHING_KNOWN */.G.registry } : facts;
}
function remarks(facts, caches, context) {
    if (caches.length === 0)
        return [];
    const missing = missingCaches(caches, context);
    const why = missing.length > 0 ? undefined : whyUnwritten(facts, caches, context);
    if (why === undefined)
        return missing;
    return [`cache: ${caches.map(({ kind }) => kind).join(', ')} writes nothing here: ${why}`];
}
function whyUnwritten({ inputs, host, builder }, caches, { push, writes }) {
    if (host.pullRequest?.fromFork)
        return 'a fork may only read it';
    if (!push && !caches.some(({ kind }) => BACKENDS[kind].withoutPush))
        return 'nothing is pushed';
    if (writes !== undefined)
        return undefined;
    if (readsStandardInput(inputs))
        return 'standard input can be read once';
    return builder.imageStore === 'docker'
        ? "docker's own builder knows no export of caches without containerd's image store"
        : 'builds of a git tag read the cache of the default branch';
}

;// CONCATENATED MODULE: ./plan/plan-problems.js





/** What is wrong with the inputs only in view of the builder and of what will be pushed. */
function findPlanProblems(facts, decided) {
    return PROBLEMS.flatMap((find) => find(facts, decided));
}
/** Standard input can be read once, so it can't feed several builds. */
function findSecondReadings({ inputs, spell }, solves) {
    if (!readsStandardInput(inputs) || solves <= 1)
        return [];
    const input = spell(inputs.context === '-' ? 'context' : 'file');
    const message = `${input}: standard input can be read once, and this run builds ${solves} times: for each node, for outputs that aren't pushed, and for a cache that is written. Leave those out, or give a path.`;
    return [{ code: 'contradiction', input, given: '-', allowed: 'a path, or a single build', message }];
}
const PROBLEMS = [
    platformsOfNoNode,
    dockerDriverThatPushes,
    indexAnnotationsOnManifest,
    attestationsInDockerMediaTypes,
    budgetsOfOtherPlatforms,
    rewrittenAndUnpacked,
];
function platformsOfNoNode({ inputs, builder, spell }) {
    const missing = (0,plan_legs/* missingPlatforms */.z3)(inputs.platforms, builder.nodes);
    if (missing.length === 0)
        return [];
    const offered = [...new Set(builder.nodes.flatMap((node) => node.platforms.map(oci_platform/* formatPlatform */.Bq)))].join(', ');
    return [
        {
            code: 'invalid-value',
            input: spell('platforms'),
            given: missing.join(', '),
            allowed: offered,
            message: `${spell('platforms')}: the builder ${builder.name} can't build for ${missing.join(' and ')}; it offers ${offered}. Install QEMU on the machine (docker run --privileged --rm tonistiigi/binfmt --install all), or name a builder that has a node for it.`,
        },
    ];
}
function dockerDriverThatPushes({ inputs, builder, spell }, { push }) {
    if (builder.driver !== 'docker' || !push)
        return [];
    return [
        {
            code: 'contradiction',
            input: spell('builder'),
            given: inputs.builder ?? builder.name,
            allowed: 'a builder of the docker-container, kubernetes or remote driver',
            message: `${spell('builder')}: the builder ${builder.name} has the docker driver, which can't push by digest and keeps no record of what it sent. Leave ${spell('builder')} unset for a builder of the run's own, or set ${spell('push')} to false.`,
        },
    ];
}
function indexAnnotationsOnManifest(facts, { result }) {
    if (result === 'index')
        return [];
    const { inputs, spell } = facts;
    const refuse = (input, name) => ({
        code: 'contradiction',
        input: spell(input),
        given: `index${name}`,
        allowed: 'levels manifest and manifest-descriptor for one platform without attestations',
        message: `${spell(input)}: index${name} needs an image index; one platform without attestations is a bare manifest. Use manifest${name}, or leave provenance on.`,
    });
    return [
        ...inputs.annotations.filter(plan_annotations/* isIndexLevel */.Ls).map(({ key }) => refuse('annotations', `:${key}`)),
        ...((0,plan_annotations/* isIndexLevel */.Ls)({ levels: (0,plan_annotations/* annotationLevels */.Zl)(facts) }) ? [refuse('annotation-levels', '')] : []),
    ];
}
function attestationsInDockerMediaTypes({ spell }, { attested, image }) {
    if ((0,inputs_attributes/* parseGoBoolean */.aH)(image['oci-mediatypes'] ?? 'true') !== false || !attested)
        return [];
    return [
        {
            code: 'contradiction',
            input: spell('outputs'),
            given: 'oci-mediatypes=false',
            allowed: 'oci-mediatypes=false together with provenance: false and without sbom or attests',
            message: `${spell('outputs')}: oci-mediatypes=false can't hold attestations. Set ${spell('provenance')} to false, or leave the media types to OCI.`,
        },
    ];
}
// Where no platform is named only the build itself will tell which one it is.
function budgetsOfOtherPlatforms({ inputs, spell }) {
    const built = inputs.platforms.map(oci_platform/* formatPlatform */.Bq);
    if (built.length === 0)
        return [];
    return inputs.budget
        .filter(({ platform }) => platform !== undefined && !built.includes(platform))
        .map(({ text, platform }) => ({
        code: 'invalid-value',
        input: spell('budget'),
        given: text,
        allowed: `a platform that is built: ${built.join(', ')}`,
        message: `${spell('budget')}: "${text}" is about ${platform}, which is not built: ${spell('platforms')} has ${built.join(', ')}`,
    }));
}
// BuildKit refuses the two together.
function rewrittenAndUnpacked({ inputs, spell }, { image }) {
    if (!inputs.reproducible || (0,inputs_attributes/* parseGoBoolean */.aH)(image['unpack'] ?? '') !== true)
        return [];
    return [
        {
            code: 'contradiction',
            input: spell('reproducible'),
            given: 'true',
            allowed: 'outputs without unpack=true',
            message: `${spell('reproducible')}: BuildKit can't both rewrite the times in layers and unpack them; leave unpack=true out of ${spell('outputs')}.`,
        },
    ];
}

;// CONCATENATED MODULE: ./plan/push.js
/** Unset means true, except where nobody can want it. */
function decidePush(inputs, host, outputs) {
    if (host.pullRequest?.fromFork) {
        return {
            push: false,
            pushReason: 'a pull request from a fork is built and not pushed: its run has no right to publish',
            writesCache: false,
        };
    }
    if (inputs.push !== undefined) {
        return { push: inputs.push, writesCache: true, ...(!inputs.push && { pushReason: 'push is false' }) };
    }
    if (inputs.load && !outputs.pushes)
        return { push: false, pushReason: 'load is true and push is not set', writesCache: true };
    if (inputs.outputs.length > 0 && !outputs.pushes) {
        return { push: false, pushReason: 'none of the outputs pushes and push is not set', writesCache: true };
    }
    return { push: true, writesCache: true };
}

// EXTERNAL MODULE: ./plan/reproducible.js
var reproducible = __webpack_require__(8875);
// EXTERNAL MODULE: ./plan/tags-plan.js
var tags_plan = __webpack_require__(94804);
;// CONCATENATED MODULE: ./plan/make-plan.js



















/** Decides the whole run. Problems that need to know the builder or the host are found here, all of them together. */
function makePlan(facts) {
    const { inputs, host, builder } = facts;
    const exporters = (0,plan_exporter/* sortOutputs */.dy)(inputs);
    const push = decidePush(inputs, host, exporters);
    const named = (0,plan_images/* planImages */.y)(facts, push.push, exporters.byDigestOnly);
    if (!named.ok)
        return named;
    const { images, version, notes, context } = named.value;
    const { followed } = named.value.set;
    const created = (0,creation_time/* creationTime */.v)(facts);
    if (!created.ok)
        return created;
    const { repository, license } = host;
    const source = {
        version,
        followed,
        revision: context.sha,
        repository,
        license,
        created: created.value.time,
    };
    const labels = (0,plan_labels/* planLabels */.n)(facts, source, context);
    const given = (0,plan_annotations/* planAnnotations */.mc)(facts, source, context);
    const listed = (0,plan_annotations/* metadataAnnotations */.eZ)(facts, source, context);
    if (!labels.ok || !given.ok || !listed.ok)
        return { ok: false, error: (0,problem/* problemsOf */.GW)(labels, given) };
    const attestationContext = {
        isGitHubLike: facts.isGitHubLike,
        noDefaults: facts.noDefaultAttestations,
        ...(host.repository?.private !== undefined && { private: host.repository.private }),
        ...(host.runUrl !== undefined && { runUrl: host.runUrl }),
    };
    const attests = attestFlags(inputs, attestationContext);
    const attested = hasAttestations(attests, attestationContext);
    const result = inputs.platforms.length > 1 || attested || asksForIndex(inputs) ? 'index' : 'manifest';
    const problems = findPlanProblems(facts, { push: push.push, result, attested, image: exporters.image });
    if (problems.length > 0)
        return { ok: false, error: problems };
    const annotations = push.push
        ? [...given.value, ...(0,plan_annotations/* ownAnnotations */.DO)(source, result, given.value)]
        : given.value;
    const epoch = (0,reproducible/* epochArgument */.l0)(inputs, created.value.epoch);
    const flags = {
        builder: builder.name,
        labels: labels.value,
        attests,
        secrets: facts.secrets,
        context: inputs.context ?? facts.defaultContext,
        ...(host.gitContext !== undefined && { gitContext: host.gitContext }),
        ...(epoch !== undefined && { buildArgs: [epoch] }),
    };
    const assignments = (0,plan_legs/* assignPlatforms */.gP)(inputs.platforms, builder.nodes);
    const several = assignments.length > 1;
    const managed = decideCaches(facts, { images, push: push.push, exporter: exporters.image });
    const caches = assignments.map((assignment) => ({
        assignment,
        entries: legCaches(facts, managed, assignment),
    }));
    const exporter = (0,plan_exporter/* legExporter */.k8)(images.map(({ repository }) => repository), exporters.image);
    const legs = caches.map(({ assignment, entries }, index) => {
        const legFlags = {
            ...flags,
            platforms: assignment.platforms,
            annotations: several ? (0,plan_annotations/* legAnnotations */.lN)(annotations) : annotations,
            outputs: [exporter],
            cacheFrom: entries.imports,
            cacheTo: entries.withImage,
            metadataFile: facts.metadataFile(index),
        };
        const retryArgv = buildArgv(inputs, { ...legFlags, reuse: facts.isStuck ? 'nothing' : 'all' });
        const argv = facts.isStuck ? retryArgv : buildArgv(inputs, legFlags);
        return {
            ...{ ...assignment, argv, retryArgv, imports: entries.imports },
            fromStandardInput: readsStandardInput(inputs),
        };
    });
    const cache = planCaches(facts, flags, caches, { writes: push.writesCache, reasons: managed.reasons });
    const local = planLocal(facts, flags, exporters, {
        ...{ push: push.push, images, annotations, imports: cache.imports },
        metadataFile: facts.metadataFile(legs.length),
    });
    const solves = (push.push ? legs.length : 0) + (local === undefined ? 0 : 1) + cache.exportSolves.length;
    const twice = findSecondReadings(facts, solves);
    if (twice.length > 0)
        return { ok: false, error: twice };
    return {
        ok: true,
        value: {
            ...{ push: push.push, images, builder, result, annotations, cache },
            notes: [...notes, ...managed.notes, ...keptTimes(facts, exporters, push.push)],
            baselines: push.push ? baselineReferences(inputs, host, images) : [],
            labels: flags.labels,
            metadata: (0,tags_plan/* tagsPlan */.D)(named.value, {
                labels: labels.value,
                annotations: listed.value,
                compat: inputs.tagsCompat,
            }),
            facts: (0,plan_facts/* ownFacts */.ub)(source),
            legs: push.push ? legs : [],
            pushTimeoutMs: inputs.pushTimeout,
            madeAt: facts.now,
            ...(push.pushReason !== undefined && { pushReason: push.pushReason }),
            ...(version !== undefined && { version }),
            ...(source.revision !== undefined && { revision: source.revision }),
            ...(local !== undefined && { local }),
        },
    };
}
// A build argument that the frontend itself listens to: an index, even of one platform.
function asksForIndex({ buildArgs }) {
    return buildArgs.some(({ key, value }) => key === 'BUILDKIT_MULTI_PLATFORM' && (0,inputs_attributes/* parseGoBoolean */.aH)(value ?? '') === true);
}

;// CONCATENATED MODULE: ./publish/access.js



// Long enough for a hiccup; a registry that is away for longer is waited for when there is something to push.
const BUDGET_MS = 3_000;
/**
 * Whether the registries let us push, before anything is built.
 * @throws {Failure} for a wrong password, a missing permission, a name that doesn't exist. A registry that doesn't
 * answer may be back by the time the image is built, so that is only said.
 */
async function checkAccess({ registry, ports }, repositories, signal) {
    const { host } = ports;
    await Promise.all(repositories.map(async (repository) => {
        try {
            await registry.authorize(repository, { push: true }, { signal, budgetMs: BUDGET_MS });
        }
        catch (error) {
            if (!(error instanceof errors/* RegistryError */.g))
                throw error;
            if (error.retryable) {
                host.show({
                    kind: 'notice',
                    text: `${error.message}; the push will wait for it`,
                });
                return;
            }
            throw new report_failure/* Failure */.HR({
                code: error.kind,
                phase: 'preflight',
                message: error.message,
                hint: error.hint,
                repository: (0,oci_reference/* formatRepository */.Sh)(repository),
                cause: error,
            });
        }
    }));
}

// EXTERNAL MODULE: ./cache/gha-service.js + 1 modules
var gha_service = __webpack_require__(46069);
;// CONCATENATED MODULE: ./registry/anybody-can-pull.js

/**
 * Whether somebody without credentials can pull what a repository has. Where it has nothing, or isn't there, nobody can tell: the
 * registry may make it public with the first push.
 * @param stranger the same registries without credentials.
 * @throws {RegistryError} when nothing can be found out.
 */
async function anybodyCanPull(registry, stranger, repository, options) {
    // The build waits for this, and a registry may be far: the stranger has found the way by the time there is something to ask for.
    stranger.authorize(repository, { push: false }, options).catch(() => { });
    const tag = await registry.anyTag(repository, options).catch(unlessRefused);
    if (tag === undefined)
        return 'unknown';
    const [ours, theirs] = await Promise.all([registry, stranger].map((client) => client.headManifest(repository, tag, options).catch(unlessRefused)));
    // A tag may be listed and gone.
    return ours === undefined ? 'unknown' : theirs !== undefined;
}
function unlessRefused(error) {
    if (error instanceof errors/* RegistryError */.g && REFUSALS.includes(error.kind))
        return undefined;
    throw error;
}
const REFUSALS = ['not-found', 'unauthorized', 'denied'];

// EXTERNAL MODULE: ./publish/open-registry.js
var open_registry = __webpack_require__(79863);
;// CONCATENATED MODULE: ./publish/cache-facts.js
var cache_facts_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var cache_facts_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/** Nobody's build waits longer for what a cache could be. */
const cache_facts_LIMIT_MS = 5_000;
/** What there is to keep a cache in, as far as the inputs make it matter. Never rejects but for the run's end. */
async function findCacheFacts(run, image, { push, signal }) {
    const { inputs, ports } = run;
    const gha = (0,gha_service/* ghaObstacles */.$)(ports.env, ports.now());
    const repository = cacheRepositoryOf(inputs, image);
    if (repository === undefined)
        return { ...cache_cache/* NOTHING_KNOWN */.G, gha };
    const options = { signal: AbortSignal.any([signal, AbortSignal.timeout(cache_facts_LIMIT_MS)]), budgetMs: 0 };
    const unlessOver = () => {
        signal.throwIfAborted();
        return 'unknown';
    };
    const [anonymousPull, writable] = await Promise.all([
        dependsOnVisibility(inputs) ? isPublic(run, repository, options).catch(unlessOver) : 'unknown',
        push && inputs.cacheRepository !== undefined
            ? isWritable(run, repository, options).catch(unlessOver)
            : 'unknown',
    ]);
    return { registry: { anonymousPull, writable }, repository, gha };
}
async function isPublic(run, repository, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { ports, inputs, workspace, spell, registry } = run;
        const stranger = cache_facts_addDisposableResource(env_1, await (0,open_registry/* openRegistry */.Me)({
            ...{ ports, inputs, spell, anonymous: true },
            client: await (0,open_registry/* loadRegistryClient */.J8)(),
            dockerConfig: workspace.dockerConfig,
        }), true);
        return await anybodyCanPull(registry, stranger, repository, options);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = cache_facts_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Access to the image's own repository is checked anyway; what is only for caches must not fail the run. */
async function isWritable({ registry }, repository, options) {
    try {
        const { push } = await registry.authorize(repository, { push: true }, options);
        return push === 'granted' ? true : 'unknown';
    }
    catch (error) {
        if (error instanceof errors/* RegistryError */.g && !error.retryable)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./publish/presumed-builder.js


/** A container that may still have to start, taken to be able to do what is asked of it: what it can do it tells when it builds already. */
function presume({ name, node, preferred }, platforms) {
    return { name, driver: 'docker-container', own: false, nodes: [{ name: node, platforms, preferred }] };
}
/**
 * The container runs.
 * @throws {Failure} when it can't be started.
 */
async function untilRunning({ isPresumed, early, finding }, { builder }) {
    if (!isPresumed || early?.dialled === undefined)
        return;
    const found = await Promise.race([early.dialled.running, finding]);
    if (found?.builder instanceof Error)
        throw (0,buildkit_builder/* unusableBuilder */.bt)(builder.name, found.builder);
}
function awaitDenial({ isPresumed, finding }, { legs }) {
    const denied = new AbortController();
    let said;
    const hear = (builder) => {
        // The build will tell as well.
        if (builder instanceof Error)
            return;
        const missing = (0,plan_legs/* missingPlatforms */.z3)(legs.flatMap(({ platforms }) => platforms), builder.nodes);
        if (missing.length === 0 && builder.tooOld === undefined)
            return;
        said = builder;
        denied.abort();
    };
    if (isPresumed)
        finding.then(({ builder }) => hear(builder), () => { });
    return {
        signal: denied.signal,
        get builder() {
            return said;
        },
    };
}

// EXTERNAL MODULE: ./publish/problems.js
var publish_problems = __webpack_require__(38515);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./plan/metadata-environment.js
var metadata_environment = __webpack_require__(82418);
// EXTERNAL MODULE: ./report/tags-outputs.js
var tags_outputs = __webpack_require__(85194);
;// CONCATENATED MODULE: ./report/outputs.js


/**
 * What is said of an image, with the tags that were set, or are planned where nothing is pushed; without any after a failure. With
 * `tags-compat` it is what docker/metadata-action says, which sets no tags.
 */
function resultMetadata(result, plan) {
    const isDone = result.exitCode === 0;
    if (isDone && plan?.metadata.compat)
        return (0,tags_outputs/* plannedMetadata */.UJ)(plan.metadata);
    const named = isDone ? namedTags(result) : [];
    return {
        version: plan?.version,
        images: result.images.map(({ name }) => name),
        tags: named.map(({ reference }) => reference),
        tagNames: unique(named.map(({ name }) => name)),
        labels: plan?.labels ?? {},
        annotations: plan?.annotations.map(annotations/* formatAnnotation */.tn) ?? [],
        compat: plan?.metadata.compat ?? false,
    };
}
/**
 * The outputs of the action. What a later job would deploy (`digest`, `image`, `images`, `digests`, `tags`) is there
 * only after exit code 0; so are `tag-names` and the tags in `json`, which are the same tags.
 */
function actionOutputs(result, described, extras) {
    const isDone = result.exitCode === 0;
    const { transfer } = result;
    const set = isDone ? setTags(result) : [];
    const outputs = (0,tags_outputs/* metadataOutputs */._V)(described, extras.separators);
    const tags = described.compat
        ? outputs
        : (0,tags_outputs/* metadataOutputs */._V)({ ...described, tags: set.map((tag) => tag.reference), tagNames: unique(set.map((tag) => tag.name)) }, extras.separators);
    const always = {
        'tag-names': tags['tag-names'],
        version: result.version ?? '',
        imageid: extras.imageId ?? '',
        metadata: extras.metadata === null ? '' : JSON.stringify(withoutProvenance(extras.metadata)),
        labels: outputs.labels,
        annotations: outputs.annotations,
        json: outputs.json,
        ...extras.bakeFiles,
        unchanged: result.unchanged === null ? '' : String(result.unchanged),
        'uploaded-bytes': String(transfer.uploadedBytes),
        'reused-bytes': String(transfer.existsBytes + transfer.mountedBytes),
        'reused-ratio': transfer.reusedRatio === null ? '' : String(transfer.reusedRatio),
        report: extras.report ?? '',
        result: JSON.stringify(abridged(result)),
    };
    if (!isDone)
        return always;
    const done = {
        ...(result.digest !== null && { digest: result.digest }),
        ...(result.image !== null && { image: result.image }),
        images: lines(result.images.flatMap(({ pinned }) => (pinned === null ? [] : [pinned]))),
        digests: JSON.stringify(Object.fromEntries(result.platforms.map(({ platform, digest }) => [platform, digest]))),
        tags: tags.tags,
    };
    return { ...done, ...always };
}
function setTags(result) {
    return tagsOf(result.images, (tag) => isSet(tag, result.digest));
}
function namedTags(result) {
    return tagsOf(result.images, (tag) => tag.state === 'planned' || isSet(tag, result.digest));
}
/** What this run put there, or found there as it would have put it. */
function isSet(tag, digest) {
    if (tag.state === 'created' || tag.state === 'moved')
        return true;
    return tag.state === 'kept' && digest !== null && tag.digest === digest;
}
function tagsOf(images, isWanted) {
    return images.flatMap(({ name, tags }) => tags.filter(isWanted).map(({ tag }) => ({ name: tag, reference: `${name}:${tag}` })));
}
function withoutProvenance(metadata) {
    return Object.fromEntries(Object.entries(metadata).filter(([key]) => !/^buildx\.build\.provenance(?:$|\/)/.test(key)));
}
/** What grows with the image, the Dockerfile and the build would take the outputs over their size. */
function abridged({ timeline: _timeline, checks: _checks, ...result }) {
    return {
        ...result,
        platforms: result.platforms.map(({ layers: _layers, ...platform }) => platform),
        advice: whatFits(result.advice),
        warnings: whatFits(result.warnings),
    };
}
const LIST_BYTES = 4_000;
function whatFits(items) {
    let room = LIST_BYTES;
    return items.filter((item) => {
        const bytes = Buffer.byteLength(JSON.stringify(item));
        if (bytes > room)
            return false;
        room -= bytes;
        return true;
    });
}
function lines(items) {
    return items.join('\n');
}
function unique(items) {
    return [...new Set(items)];
}

// EXTERNAL MODULE: ./publish/write.js
var write = __webpack_require__(26156);
;// CONCATENATED MODULE: ./publish/set-outputs.js






/** Sets the step's outputs and, as docker/metadata-action does, the variables that hold its own. */
async function setOutputs(ports, inputs, journal, report) {
    if (!ports.host.isGitHubLike)
        return;
    const result = journal.result();
    const metadata = resultMetadata(result, journal.plan);
    const outputs = actionOutputs(result, metadata, {
        ...{ report, metadata: journal.metadata, imageId: imageId(journal, inputs) },
        separators: separators(inputs),
        bakeFiles: await writeBakeFiles(ports, metadata, inputs.bakeTarget),
    });
    tellSteps(ports, outputs);
}
/** The outputs of a dry run: docker/metadata-action's. Nothing has a tag yet, so `tags` is there for `tags-compat` only. */
async function setPlannedOutputs(ports, inputs, plan) {
    if (!ports.host.isGitHubLike)
        return;
    const metadata = (0,tags_outputs/* plannedMetadata */.UJ)(plan.metadata);
    const { tags, 'tag-names': names, ...others } = (0,tags_outputs/* metadataOutputs */._V)(metadata, separators(inputs));
    tellSteps(ports, {
        ...(metadata.compat && { tags, 'tag-names': names }),
        ...others,
        ...(await writeBakeFiles(ports, metadata, inputs.bakeTarget)),
    });
}
function separators({ sepTags, sepLabels, sepAnnotations }) {
    return { tags: sepTags ?? '\n', labels: sepLabels ?? '\n', annotations: sepAnnotations ?? '\n' };
}
function tellSteps({ host, env }, outputs) {
    for (const [name, value] of Object.entries(outputs))
        host.setOutput(name, value);
    const environment = (0,metadata_environment/* readMetadataEnvironment */.B)(env);
    if (!environment.ok || !environment.value.setOutputEnv)
        return;
    for (const [name, value] of Object.entries((0,tags_outputs/* outputVariables */.P1)(outputs)))
        host.exportVariable(name, value);
}
/** Hardly anybody needs them: that they can't be written is said, and fails nothing. */
async function writeBakeFiles({ env, host }, metadata, target) {
    const temporary = env['RUNNER_TEMP'];
    if (!temporary)
        return {};
    try {
        return await writeAll((0,external_node_path_.join)(temporary, `docker-metadata-action-${process.pid}`), metadata, target);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : error;
        host.show({ kind: 'warning', text: `the bake definition files could not be written: ${why}` });
        return {};
    }
}
async function writeAll(folder, metadata, target) {
    await (0,write/* makeFolder */.fc)(folder);
    const written = Object.entries((0,tags_outputs/* bakeFiles */.PE)(metadata, target)).map(async ([output, { name, content }]) => {
        const path = (0,external_node_path_.join)(folder, name);
        await (0,write/* writeText */.x3)(path, content);
        return [output, path];
    });
    return Object.fromEntries(await Promise.all(written));
}
/** build-push-action's: the config's digest of a single bare manifest, else the index's. containerd's image store knows no image by its config. */
function imageId({ published: image, metadata, plan }, { load, outputs }) {
    if (image === undefined) {
        const digest = metadata?.['containerimage.digest'];
        const isInContainerd = plan?.builder.imageStore === 'containerd' && (load || outputs.some(kinds_exporters/* loadsImage */.J5));
        const id = isInContainerd ? digest : (metadata?.['containerimage.config.digest'] ?? digest);
        return typeof id === 'string' ? id : null;
    }
    return image.index === undefined ? (image.platforms[0]?.manifest.config.digest ?? null) : image.digest;
}

;// CONCATENATED MODULE: ./publish/together.js
/**
 * Both at once. When one of them fails the other is told to stop, and is waited for: nothing of it may go on when the
 * run is being tidied up.
 */
async function together(signal, one, other) {
    const controller = new AbortController();
    const either = AbortSignal.any([signal, controller.signal]);
    let first;
    const watched = async (work) => {
        try {
            return await work(either);
        }
        catch (error) {
            first ??= { error };
            controller.abort(error);
            throw error;
        }
    };
    const [a, b] = await Promise.allSettled([watched(one), watched(other)]);
    if (a.status === 'fulfilled' && b.status === 'fulfilled')
        return [a.value, b.value];
    throw first?.error;
}

;// CONCATENATED MODULE: ./publish/plan.js













/**
 * Finds the builder, and decides everything. Whether the registries let us in is asked while the builder boots.
 * @throws {WrongInputs} for what only the host or the builder can tell.
 * @throws {Failure} when there is no builder, or no way into a registry.
 */
async function planRun(ground) {
    const { inputs, context, ports } = ground;
    const outputs = (0,plan_exporter/* sortOutputs */.dy)(inputs);
    const { push } = decidePush(inputs, context, outputs);
    const named = (0,plan_images/* planImages */.y)(planFacts(ground), push, outputs.byDigestOnly);
    if (!named.ok)
        throw new publish_problems/* WrongInputs */.L(named.error);
    const repositories = named.value.images.map(({ repository }) => repository);
    const [{ builder, buildx, isPresumed }, cache] = await together(ports.signal, (signal) => findBuilder(ground, push, signal), async (signal) => {
        // A plan that is only shown asks nobody.
        if (inputs.dryRun)
            return undefined;
        const [found] = await together(signal, (both) => findCacheFacts(ground, repositories[0], { push, signal: both }), async (both) => {
            if (push)
                await checkAccess(ground, repositories, both);
        });
        return found;
    });
    const plan = makePlan({ ...planFacts(ground), builder, ...(cache !== undefined && { cache }) });
    if (!plan.ok)
        throw new publish_problems/* WrongInputs */.L(plan.error);
    if (!inputs.dryRun)
        announce(ground, plan.value);
    ports.signal.throwIfAborted();
    return { run: { ...ground, buildx, isPresumed }, plan: plan.value };
}
/** The same plan for what is left. */
function planWithout(run, plan, left) {
    const { lost, droppedImports, isStuck } = left;
    const { cache, builder, madeAt } = plan;
    const without = new Set(lost.map(({ repository }) => (0,oci_reference/* formatRepository */.Sh)(repository)));
    const imports = new Set(cache.imports.filter((entry) => !droppedImports.has(entry)));
    const known = cache.facts !== undefined && { cache: cache.facts };
    const next = makePlan({
        ...planFacts(run),
        ...known,
        builder,
        now: madeAt,
        without,
        imports,
        isStuck,
    });
    if (!next.ok)
        throw new publish_problems/* WrongInputs */.L(next.error);
    return next.value;
}
function planFacts(run) {
    const { inputs, context, defaultContext, secrets, spell, workspace, ports, env } = run;
    const { environment, fileVersion, committedAt } = run;
    const defaultImage = ports.host.defaultImage(context);
    return {
        inputs,
        host: context,
        isGitHubLike: ports.host.isGitHubLike,
        ...(defaultImage !== undefined && { defaultImage }),
        environment,
        ...(fileVersion !== undefined && { fileVersion }),
        noDefaultAttestations: /^(?:1|t|true)$/i.test(env['BUILDX_NO_DEFAULT_ATTESTATIONS'] ?? ''),
        secrets,
        defaultContext,
        ...(committedAt !== undefined && { committedAt }),
        metadataFile: workspace.metadataFile,
        spell,
        now: ports.now(),
    };
}
async function findBuilder(ground, pushes, signal) {
    const { finding, early, inputs, env, workspace, ports, ownBuilders } = ground;
    // Without a word on platforms they are the builder's own, which only itself can tell.
    const dialled = pushes && inputs.platforms.length > 0 ? early?.dialled : undefined;
    // What it has said by now is known; else the plan is made without.
    const found = await (dialled === undefined
        ? finding
        : Promise.race([finding, dialled.isTrying.then(() => dialled)]));
    if ('stored' in found)
        return { buildx: found.buildx, builder: presume(found.stored, inputs.platforms), isPresumed: true };
    const { buildx, builder: inspected } = found;
    const builder = await (0,buildkit_builder/* chooseBuilder */.Z7)({
        ...{ inputs, buildx, inspected, env, pushes },
        folder: workspace.folder,
        signal,
        create: !inputs.dryRun,
        show: (text) => ports.host.show({ kind: 'info', text }),
        provideImage: async (image) => {
            const tools = await Promise.all(/* import() */[__webpack_require__.e(1736), __webpack_require__.e(1014)]).then(__webpack_require__.bind(__webpack_require__, 21014));
            return await tools.provideImage(ground, image, signal);
        },
        onCreate: (name) => {
            ownBuilders.push(name);
            ports.host.saveState('builder', name);
        },
    });
    return { buildx, builder, isPresumed: false };
}
function announce({ ports: { host } }, plan) {
    if (plan.pushReason !== undefined)
        host.show({ kind: 'notice', text: `Nothing will be pushed: ${plan.pushReason}.` });
    for (const text of plan.notes)
        host.show({ kind: 'notice', text });
    for (const text of plan.cache.reasons)
        host.show({ kind: 'info', text });
    const names = plan.images.map(({ repository }) => (0,oci_reference/* formatRepository */.Sh)(repository)).join(', ');
    const legs = plan.legs.length > 1 ? `, ${plan.legs.length} nodes of it side by side` : '';
    if (plan.push)
        host.show({ kind: 'info', text: `Publishing ${names} with builder ${plan.builder.name}${legs}` });
}
/** `--dry-run`. @returns the exit code. */
async function showPlan(run, plan) {
    const { ports, inputs } = run;
    const { planToJson, renderPlan } = await Promise.all(/* import() */[__webpack_require__.e(4301), __webpack_require__.e(464)]).then(__webpack_require__.bind(__webpack_require__, 80464));
    ports.host.show({ kind: 'report', text: renderPlan(plan, { width: ports.terminal.width }) });
    await setPlannedOutputs(ports, inputs, plan);
    await (0,write/* writeResult */.Zk)(ports, inputs, { schema: 1, status: 'planned', plan: planToJson(plan) });
    return 0;
}

// EXTERNAL MODULE: ../../../node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(44528);
// EXTERNAL MODULE: ./ledger/transfers.js
var ledger_transfers = __webpack_require__(62621);
// EXTERNAL MODULE: ./oci/image.js
var oci_image = __webpack_require__(31024);
;// CONCATENATED MODULE: ./publish/probe.js









const AT_ONCE = 16;
/**
 * What the repositories have of what is going to be pushed, for a builder that can't be observed: everything is built into
 * a folder first, and is cached then. Undefined where that is not possible; the push will tell why.
 */
async function probeBefore(run, plan) {
    const { host, signal } = run.ports;
    // It can be read once.
    if (plan.legs.some(({ fromStandardInput }) => fromStandardInput))
        return undefined;
    const layouts = await inGroup(host, 'Build, to see what the registries have of it', () => Promise.all(plan.legs.map((leg, index) => buildLayout(run, leg, index))));
    signal.throwIfAborted();
    const built = layouts.filter((layout) => layout !== undefined);
    if (built.length < layouts.length)
        return undefined;
    const repositories = plan.images.map(({ repository }) => repository);
    const registries = new Set(repositories.map(({ registry }) => registry));
    const bases = built.flatMap((layout) => layout.bases).filter(({ registry }) => registries.has(registry));
    const digests = built.flatMap((layout) => layout.digests);
    const at = run.ports.now();
    return { before: await askPresence(run, [...repositories, ...bases], digests), bases, at };
}
/** What the repositories have of the image now that it is pushed. */
async function probeAfter(run, image, repositories) {
    return await askPresence(run, repositories, (0,oci_image/* imageBlobs */.a)(image).map(({ digest }) => digest));
}
async function buildLayout({ buildx, env, workspace, ports: { host, signal } }, leg, index) {
    const folder = (0,external_node_path_.join)(workspace.folder, `layout-${index}`);
    let output = '';
    try {
        const { exitCode } = await buildx.run((0,plan_exporter/* layoutArgv */.Tr)(leg, folder), {
            ...{ env, signal },
            onStderr: (text) => {
                output += text;
                host.show({ kind: 'output', text });
            },
        });
        if (exitCode !== 0)
            return undefined;
        // Manifests lie there as well: to ask for those, too, is cheaper than to read them.
        const names = await (0,external_node_fs_promises_.readdir)((0,external_node_path_.join)(folder, 'blobs', 'sha256'));
        return {
            digests: names.map((name) => `sha256:${name}`).filter(oci_digest/* isDigest */.B),
            bases: baseRepositories(output),
        };
    }
    catch {
        // A disk that is full, an exporter that is not known: the ledger lacks something, and the image is published.
        return undefined;
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** BuildKit shows each base image with its digest: `#5 [1/3] FROM docker.io/library/busybox:1.37@sha256:…`. */
function baseRepositories(output) {
    const names = [...output.matchAll(/\] FROM (\S+@sha256:[0-9a-f]{64})/g)].map(([, name = '']) => name);
    const parsed = [...new Set(names)].map(oci_reference/* parseReference */.F2);
    return parsed.flatMap((reference) => (reference.ok ? [reference.value.repository] : []));
}
async function askPresence({ registry, ports: { signal } }, repositories, digests) {
    const limit = (0,p_limit/* default */.A)(AT_ONCE);
    const presence = new Map();
    const ask = async (repository, digest) => {
        const found = await registry.headBlob(repository, digest, { signal }).catch(() => 'unknown');
        if (found !== 'unknown')
            presence.set((0,ledger_transfers/* transferKey */.N4)((0,oci_reference/* formatRepository */.Sh)(repository), digest), found !== undefined);
    };
    const unique = [...new Set(digests)];
    await Promise.all(repositories.flatMap((repository) => unique.map((digest) => limit(() => ask(repository, digest)))));
    signal.throwIfAborted();
    return presence;
}

;// CONCATENATED MODULE: ./oci/merge.js

/**
 * Joins the results of several legs into one index: the entries of an index with their attestations, a bare manifest
 * with its config's platform. No blob moves.
 */
function mergeImages(images, annotations) {
    const manifests = images.flatMap(entriesOf);
    const index = {
        schemaVersion: 2,
        mediaType: manifest/* MEDIA_TYPE */.Ap.ociIndex,
        manifests,
        ...(Object.keys(annotations).length > 0 && { annotations }),
    };
    return new TextEncoder().encode(JSON.stringify(index, undefined, 2));
}
function entriesOf(image) {
    if (image.index !== undefined)
        return image.index.manifests;
    return image.platforms.map(({ platform, descriptor }) => ({ ...descriptor, platform }));
}

// EXTERNAL MODULE: ./registry/digest-of.js
var digest_of = __webpack_require__(73529);
;// CONCATENATED MODULE: ./publish/verify.js












/**
 * Reads back from every repository what the legs pushed, joining several legs into one index first.
 * @throws {Failure} when a repository holds something else, or a platform is missing.
 */
async function verifyImage(run, journal) {
    const { plan } = journal;
    if (plan === undefined || !plan.push)
        return;
    journal.phase = 'verify';
    const repositories = plan.images.map(({ repository }) => repository);
    const digests = journal.legs.map(({ digest }) => digest ?? '').filter(oci_digest/* isDigest */.B);
    const [only] = digests;
    if (only === undefined || digests.length < plan.legs.length)
        throw noDigest();
    const images = digests.length === 1
        ? await (journal.reading?.digest === only
            ? journal.reading.images
            : readEverywhere(run, repositories, only))
        : await mergeEverywhere(run, plan, repositories, digests);
    const [image] = images;
    if (image === undefined)
        throw noDigest();
    checkPlatforms(image, plan);
    journal.image = image;
    checkNodes(journal, plan);
    if (journal.probe !== undefined)
        journal.probe = { ...journal.probe, after: await probeAfter(run, image, repositories) };
    journal.observe(() => checkLedger(journal, image, repositories.map(oci_reference/* formatRepository */.Sh)));
}
/** The image is there, whatever is known of how it came there. */
function checkLedger(journal, image, repositories) {
    const blobs = (0,oci_image/* imageBlobs */.a)(image);
    const transfers = journal.transfers();
    const known = blobs.filter(({ digest }) => repositories.every((name) => (transfers.get((0,ledger_transfers/* transferKey */.N4)(name, digest))?.state ?? 'unknown') !== 'unknown'));
    // It was said already, and why.
    const said = journal.warnings.some(({ code }) => code === 'trace-missing' || code === 'ledger-probed');
    if (known.length === blobs.length || said)
        return;
    const message = `BuildKit's trace doesn't tell what became of ${blobs.length - known.length} of ${blobs.length} blobs`;
    journal.warn('transfer-unknown', message);
}
async function readEverywhere(run, repositories, digest) {
    const { registry, ports } = run;
    return await Promise.all(repositories.map((repository) => (0,read_image/* readImage */.A)(registry, repository, digest, { signal: ports.signal })));
}
/** The index of all legs, put into every repository by its digest. */
async function mergeEverywhere(run, plan, repositories, digests) {
    const { registry, ports } = run;
    const options = { signal: ports.signal };
    return await Promise.all(repositories.map(async (repository) => {
        const parts = await Promise.all(digests.map((digest) => (0,read_image/* readImage */.A)(registry, repository, digest, options)));
        const bytes = mergeImages(parts, (0,plan_annotations/* indexAnnotations */.nM)(plan.annotations));
        const digest = await registry.putManifest(repository, (0,digest_of/* digestOf */.o)(bytes), bytes, manifest/* MEDIA_TYPE */.Ap.ociIndex, options);
        return await (0,read_image/* readImage */.A)(registry, repository, digest, options);
    }));
}
function checkPlatforms(image, plan) {
    const wanted = plan.legs.flatMap(({ platforms }) => platforms);
    const missing = wanted.filter((platform) => !image.platforms.some((each) => (0,oci_platform/* samePlatform */.my)(each.platform, platform)));
    if (missing.length === 0)
        return;
    const names = missing.map(oci_platform/* formatPlatform */.Bq).join(', ');
    throw new report_failure/* Failure */.HR({
        code: 'platform-missing',
        phase: 'verify',
        message: `what was pushed (${image.digest}) has nothing for ${names}`,
        hint: 'no tag was moved; the log of the build shows what it built',
        platform: names,
    });
}
/** Which node really did it stands in the leg's ref. */
function checkNodes(journal, plan) {
    plan.legs.forEach((leg, index) => {
        const node = journal.legs[index]?.node;
        if (leg.node === undefined || node === null || node === undefined || node === leg.node)
            return;
        const message = `${leg.platforms.map(oci_platform/* formatPlatform */.Bq).join(', ')} was built on ${node} rather than on ${leg.node}`;
        journal.warn('other-node', message);
    });
}
function noDigest() {
    return new report_failure/* Failure */.HR({
        code: 'digest-missing',
        phase: 'observe',
        message: 'buildx ended well and did not say what it pushed',
        hint: 'update buildx and BuildKit; no tag was moved',
    });
}

;// CONCATENATED MODULE: ./publish/build.js
var build_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var build_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Runs the legs, side by side where the builder has several nodes. An image whose registry stays out of reach is left
 * out, and the legs run once more for the rest, with everything cached.
 * @throws {Failure} when a build or a push failed for good, or no image is left.
 */
async function buildLegs(run, journal) {
    const { plan } = journal;
    if (plan === undefined || !plan.push)
        return;
    const { host, signal } = run.ports;
    const without = new Set();
    const denial = awaitDenial(run, plan);
    await untilRunning(run, plan);
    if (denial.builder !== undefined)
        return await buildAsItSays(run, journal, plan, denial.builder);
    journal.phase = 'build';
    if (plan.builder.tooOld !== undefined)
        journal.probe = await probeBefore(run, plan);
    for (let current = journal.probe === undefined ? plan : again(plan);;) {
        const outcomes = await runLegs(run, journal, current, denial.signal);
        if (denial.builder !== undefined && outcomes.some(({ digest }) => digest === undefined))
            return await buildAnew(run, journal, plan, denial.builder);
        journal.addLegs(current.legs, outcomes);
        journal.observe(() => build_observe(journal, plan, outcomes));
        // What went wrong is told with it. What went well needs no ledger to be checked and tagged.
        if (outcomes.some(({ digest }) => digest === undefined))
            await journal.observing;
        signal.throwIfAborted();
        const broken = outcomes.map((outcome) => brokenImports(outcome)).find((each) => each !== undefined);
        if (broken !== undefined) {
            const entries = current.legs.flatMap(({ imports }) => imports);
            await giveUpImports(run, journal, entries, broken);
            current = again(planWithout(run, plan, journal));
            journal.plan = current;
            continue;
        }
        const failures = outcomes
            .map((outcome, index) => legFailureAt(current, index, outcome))
            .filter((f) => f !== undefined);
        const [first] = failures;
        if (first === undefined)
            return;
        const lost = unreachable(current, outcomes);
        for (const name of lost)
            without.add(name);
        if (lost.length === 0 || failures.some((f) => f.phase !== 'push') || without.size === plan.images.length)
            throw first;
        journal.failures.push(leftOut(first));
        host.show({ kind: 'warning', text: `${first.message}; it is left out, and the others are published` });
        journal.lost = plan.images.filter(({ repository }) => without.has((0,oci_reference/* formatRepository */.Sh)(repository)));
        current = again(planWithout(run, plan, journal));
        journal.plan = current;
    }
}
/**
 * From the start, with a plan for what the builder says of itself.
 * @throws {WrongInputs} when it can't do that.
 */
async function buildAsItSays(run, journal, plan, builder) {
    journal.plan = planWithout(run, { ...plan, builder }, journal);
    await buildLegs({ ...run, isPresumed: false }, journal);
}
/** The same, where legs were stopped for it: what they did is done. */
async function buildAnew(run, journal, plan, builder) {
    const { host, signal } = run.ports;
    signal.throwIfAborted();
    if (builder.tooOld !== undefined) {
        const why = `${builder.name}: ${builder.tooOld}`;
        host.show({
            kind: 'notice',
            text: `${why}: the build starts anew, to see first what the registries have`,
        });
    }
    try {
        await buildAsItSays(run, journal, plan, builder);
    }
    catch (error) {
        throw error instanceof publish_problems/* WrongInputs */.L ? unfit(error) : error;
    }
}
function unfit(cause) {
    const message = cause.problems.map((problem) => problem.message).join('; ');
    const hint = 'the build was stopped; no tag was moved';
    return new report_failure/* Failure */.HR({ code: 'builder-unfit', phase: 'build', message, hint, cause });
}
/** What the first round built need not be built anew, whatever `no-cache` and `pull` say. */
function again(plan) {
    return { ...plan, legs: plan.legs.map((leg) => ({ ...leg, argv: leg.retryArgv })) };
}
async function runLegs(run, journal, plan, denied) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const _ = build_addDisposableResource(env_1, loadMeanwhile({ exports: plan.cache.exportSolves.length > 0 }), false);
        return await inGroup(run.ports.host, 'Build and push by digest', () => Promise.all(plan.legs.map((leg, index) => runLeg(legRun(run, journal, plan, { leg, index, denied })))));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        build_disposeResources(env_1);
    }
}
function legRun(run, journal, plan, { leg, index, denied }) {
    const { buildx, env, histories, workspace, ports } = run;
    const { host, signal, terminal } = ports;
    return {
        ...{ buildx, env, histories, leg },
        signal: AbortSignal.any([signal, denied]),
        builder: plan.builder.name,
        metadataFile: workspace.metadataFile(index),
        pushTimeoutMs: plan.pushTimeoutMs,
        importTimeoutMs: plan.cache.importTimeoutMs,
        isStuck: journal.isStuck,
        hidden: run.hidden,
        // Two legs can't draw on one terminal.
        onTerminal: terminal.interactive && plan.legs.length === 1,
        onDigest: (digest) => {
            if (plan.legs.length > 1)
                return;
            const images = readEverywhere(run, plan.images.map(({ repository }) => repository), digest);
            // Whoever waits for it is told.
            images.catch(() => { });
            journal.reading = { digest, images };
        },
        onOutput: (text) => host.show({ kind: 'output', text }),
        onRetry: ({ attempt, failure, delayMs }) => host.show({
            kind: 'notice',
            text: `pushing to ${failure.repository} failed (${failure.why}); attempt ${attempt} in ${(0,duration/* formatDuration */.a)(delayMs)}, ${journal.isStuck ? 'all of it built anew' : 'with everything cached'}`,
        }),
    };
}
function legFailureAt(plan, index, outcome) {
    const leg = plan.legs[index];
    return leg === undefined ? undefined : legFailure(leg, outcome);
}
async function build_observe(journal, plan, outcomes) {
    const observations = await Promise.all(outcomes.map((outcome) => outcome.observe()));
    journal.addObservations(observations);
    const blind = observations.find((each) => each.blind !== undefined)?.blind;
    if (blind !== undefined)
        warnBlind(journal, plan, blind);
}
/** The image is published all the same. */
function warnBlind(journal, { builder: { tooOld } }, blind) {
    const hint = tooOld === undefined ? null : `${tooOld}; publishing, verifying and tagging work with it`;
    const message = journal.probe === undefined
        ? `what was sent is not known: ${blind}`
        : 'the ledger is made from what the registries had before and after, which tells nothing of mounts';
    journal.warn(journal.probe === undefined ? 'trace-missing' : 'ledger-probed', message, hint);
}
/** A failure that the rest of the run goes on after. */
function leftOut(failure) {
    const { code, phase, message, hint, repository, cause } = failure;
    const later = 'once it is back, running again or "layerwise promote" completes it';
    return new report_failure/* Failure */.HR({
        ...{ code, phase, message, cause, hint: hint === undefined ? later : `${hint}; ${later}` },
        ...(repository !== undefined && { repository }),
    });
}
function brokenImports({ failure }) {
    return failure !== undefined && 'imports' in failure ? failure.imports : undefined;
}
/** Names that a leg gave up on though it kept trying. */
function unreachable(plan, outcomes) {
    const known = new Set(plan.images.map(({ repository }) => (0,oci_reference/* formatRepository */.Sh)(repository)));
    return outcomes.flatMap(({ failure }) => {
        if (failure === undefined || !('push' in failure) || !failure.push.transient)
            return [];
        return known.has(failure.push.repository) ? [failure.push.repository] : [];
    });
}

// EXTERNAL MODULE: ./report/text/shown-argv.js
var shown_argv = __webpack_require__(37112);
// EXTERNAL MODULE: ./ledger/request.js
var request = __webpack_require__(26208);
;// CONCATENATED MODULE: ./publish/cache-bytes.js


/** What an export has sent, in bytes: layers, and to a registry their descriptions as well. Null where that is not known of one of its caches. */
function bytesSent(journal, { exports }, { trace, cacheLayers, error }) {
    const requests = trace?.requests ?? [];
    const toRegistries = journal.addCacheUploads(requests.filter(request/* isUploaded */.bH));
    const sums = {
        // Docker's own builder keeps a trace without requests.
        registry: requests.length === 0 ? undefined : toRegistries,
        // Of what failed BuildKit doesn't say how far it came.
        service: error === undefined && cacheLayers ? sumOf(cacheLayers.map(({ size }) => size)) : undefined,
        other: undefined,
    };
    return sumOf([...new Set(exports.map(receiverOf))].map((receiver) => sums[receiver])) ?? null;
}
/** Whose requests tell what it was sent: a registry's, or none. */
function receiverOf(entry) {
    const { type } = parseImport(entry);
    if (type === 'registry')
        return 'registry';
    return type === 'gha' || type === 's3' || type === 'azblob' ? 'service' : 'other';
}
/** Undefined where one of them is. */
function sumOf(parts) {
    return parts.reduce((sum, part) => (sum === undefined || part === undefined ? undefined : sum + part), 0);
}

;// CONCATENATED MODULE: ./publish/export-solve.js



/** The solve that writes a cache, as it is run. @param limit ends it */
function observedExport({ buildx, env, histories, ports: { host, signal, terminal } }, { builder }, { argv, platform, metadataFile, exports }, limit) {
    return {
        ...{ buildx, histories, argv, platform, metadataFile },
        // Of the checkout nothing is told in a cache: buildx need not ask Git.
        env: { ...env, BUILDX_GIT_INFO: 'false' },
        builder: builder.name,
        isTraced: exports.some((entry) => receiverOf(entry) === 'registry'),
        signal: AbortSignal.any([signal, limit]),
        onTerminal: terminal.interactive,
        onOutput: (text) => host.show({ kind: 'output', text }),
    };
}
/** A build may outlast the token of the runner's service, which fails an export even where errors are ignored. */
function exportObstacle({ ports: { env, now } }, { exports }) {
    const isOurs = exports.some((entry) => parseImport(entry).type === 'gha' && !/[,"](?:token|url)/.test(entry));
    return isOurs ? (0,gha_service/* ghaObstacles */.$)(env, now()).write : undefined;
}

;// CONCATENATED MODULE: ./publish/immutable-cache.js




/**
 * The tag of a cache that its registry doesn't let move, found out by putting what it points to there once more: BuildKit's own error says no more than
 * `400 Bad Request`, or 412.
 */
async function findImmutableTag({ registry }, exports, signal) {
    for (const entry of exports) {
        const { type, attributes } = parseImport(entry);
        const reference = type === 'registry' ? (0,oci_reference/* parseReference */.F2)(attributes['ref'] ?? '') : undefined;
        if (reference?.ok && (await isImmutable(registry, reference.value, signal)))
            return (0,oci_reference/* formatReference */.FH)(reference.value);
    }
    return undefined;
}
async function isImmutable(registry, { repository, tag }, signal) {
    // Nobody else's tag is touched.
    if (!tag?.startsWith(scope_name/* SCOPE_PREFIX */.o$))
        return false;
    try {
        const { bytes, mediaType } = await registry.getManifest(repository, tag, { signal, budgetMs: 0 });
        await registry.putManifest(repository, tag, bytes, mediaType, { signal, budgetMs: 0 });
        return false;
    }
    catch (error) {
        return error instanceof errors/* RegistryError */.g && error.kind === 'immutable-tag';
    }
}

;// CONCATENATED MODULE: ./publish/cache.js










/**
 * Writes the cache, in a solve of its own after the tags: it can fail, hang and be killed, and the image is published. The time
 * limit is one for all. Nodes take turns: what one has sent the next one need not send.
 */
async function exportCache(run, journal, held) {
    const { plan } = journal;
    const { ports } = run;
    if (plan === undefined || plan.cache.exportSolves.length === 0)
        return;
    const { exportSolves, timeoutMs } = plan.cache;
    if (journal.isStuck) {
        const message = `the cache was not written: builder ${plan.builder.name} is held up by one that it read`;
        journal.warn('cache-export', message, 'restart the builder');
        return;
    }
    loadReport();
    const limit = AbortSignal.timeout(timeoutMs);
    await inGroup(ports.host, 'Export the cache', async () => {
        for (const solve of exportSolves)
            await writeCache({ run, journal, plan, limit, held }, solve);
    });
}
async function writeCache(exporting, solve) {
    const { run, journal, plan, limit } = exporting;
    const why = exportObstacle(run, solve) ?? (await tryToWrite(exporting, solve));
    if (why === undefined)
        return;
    const isRefused = /\b40[0359]\b|\b412\b|immutable/.test(why);
    const immutable = isRefused && !limit.aborted ? await findImmutableTag(run, solve.exports, limit) : undefined;
    if (immutable === undefined) {
        const hint = `${plan.push ? 'the image is published; ' : ''}the next build may have to do more`;
        journal.warn('cache-export', `the cache was not written: ${why}`, hint);
        return;
    }
    const { otherwise } = solve;
    const hint = otherwise === undefined
        ? 'set cache-repository to a repository whose tags may move, or cache to another kind'
        : `it goes to ${otherwise.exports.map(shown_argv/* shownCache */.OM).join(' ')} instead`;
    journal.warn('cache-immutable', `the cache was not written: tags are immutable at ${immutable}`, hint);
    if (otherwise !== undefined)
        await writeCache(exporting, otherwise);
}
/** @returns why it was not written. */
async function tryToWrite({ run, journal, plan, limit, held }, solve) {
    const { signal } = run.ports;
    const { timeoutMs } = plan.cache;
    const started = performance.now();
    const waiting = held?.solve === solve ? held.release(limit) : undefined;
    const { process, observe } = await (waiting ?? runObserved(observedExport(run, plan, solve, limit)));
    const { observation } = await observe();
    signal.throwIfAborted();
    const state = process.exitCode === 0 ? 'written' : limit.aborted ? 'timed-out' : 'failed';
    // Whose upload was the first tells whose it is.
    await journal.observing;
    journal.cacheExports.push({
        entry: solve.exports.map(shown_argv/* shownCache */.OM).join(' '),
        state,
        milliseconds: Math.round(performance.now() - started),
        bytes: observation === undefined ? null : bytesSent(journal, solve, observation),
    });
    if (state === 'written')
        return undefined;
    return limit.aborted
        ? `it took longer than ${(0,duration/* formatDuration */.a)(timeoutMs)}`
        : withoutQueries(observation?.error?.message ?? (0,buildx/* lastWords */.aN)(process.stderr));
}

;// CONCATENATED MODULE: ./publish/call.js


/** `call` asks the Dockerfile something instead of building it. */
function isQuestion(call) {
    return call !== undefined && call.method !== 'build';
}
/** Shows what the frontend answers; buildx's exit code is ours. Nothing is exported: BuildKit would push an empty image. */
async function askFrontend(run, journal) {
    const { inputs, context, ports, env, secrets } = run;
    const { buildx } = await run.finding;
    const argv = buildArgv(inputs, {
        builder: inputs.builder,
        platforms: inputs.platforms,
        labels: {},
        annotations: [],
        attests: [],
        outputs: [],
        cacheFrom: inputs.cacheFrom.map(({ text }) => text),
        secrets,
        context: inputs.context ?? run.defaultContext,
        call: inputs.call?.text,
        ...(context.gitContext !== undefined && { gitContext: context.gitContext }),
    });
    const { exitCode, stdout } = await inGroup(ports.host, `Ask the Dockerfile: ${inputs.call?.text}`, () => buildx.run(argv, {
        env,
        signal: ports.signal,
        inheritStdin: readsStandardInput(inputs),
        onStderr: (text) => ports.host.show({ kind: 'output', text }),
    }));
    ports.signal.throwIfAborted();
    ports.host.show({ kind: 'report', text: stdout.trimEnd() });
    journal.answer(exitCode);
}

// EXTERNAL MODULE: ./ledger/ledger.js
var ledger = __webpack_require__(63852);
;// CONCATENATED MODULE: ./ledger/budget.js

/**
 * Holds every budget against what a run did. `size` and `growth` are about platforms: each, or the one that is named.
 * `uploaded` and `reused` are about the run, in all repositories together, or about the blobs of the platform that is
 * named: its config, layers and attestations.
 */
function evaluateBudgets(budgets, facts) {
    return budgets.flatMap((budget) => platformsOf(budget, facts).map((platform) => judge(budget, platform, measure(budget, platform, facts))));
}
function platformsOf({ type, platform }, { platforms }) {
    if (platform !== undefined)
        return [platform];
    return type === 'size' || type === 'growth' ? platforms.map((each) => each.platform) : [null];
}
function judge(budget, platform, actual) {
    if (actual === null)
        return { budget, platform, outcome: 'unknown', actual };
    const { value } = budget.limit;
    const isKept = budget.type === 'reused' ? actual >= value : actual <= value;
    return { budget, platform, outcome: isKept ? 'kept' : 'exceeded', actual };
}
function measure({ type, limit }, platform, facts) {
    switch (type) {
        case 'uploaded': {
            const sums = transferOf(platform, facts);
            if (sums === undefined)
                return null;
            // What is known may be too much already.
            return sums.unknownBytes > 0 && sums.uploadedBytes <= limit.value ? null : sums.uploadedBytes;
        }
        case 'reused':
            return reusedPercent(transferOf(platform, facts));
        case 'size':
            return facts.platforms.find((each) => each.platform === platform)?.size ?? null;
        case 'growth':
            return growth(facts.baseline?.platforms.find((each) => each.platform === platform), limit.unit);
        default:
            return type;
    }
}
function transferOf(platform, facts) {
    if (platform === null)
        return facts.transfer;
    const image = facts.platforms.find((each) => each.platform === platform);
    if (image === undefined)
        return undefined;
    const attestations = facts.attestations.filter((each) => each.platform === platform);
    return (0,ledger/* totalTransfers */.b)([image.config, ...image.layers, ...attestations.flatMap(({ blobs }) => blobs)]);
}
// Multiplied before it is divided: a quotient that the limit can express comes out as exactly that number.
function percentOf(part, whole) {
    return whole === 0 ? null : (part * 100) / whole;
}
function reusedPercent(sums) {
    if (sums === undefined || sums.unknownBytes > 0)
        return null;
    const reused = sums.existsBytes + sums.mountedBytes;
    return percentOf(reused, reused + sums.uploadedBytes);
}
function growth(compared, unit) {
    if (compared === undefined || compared.previousSize === null)
        return null;
    const bytes = compared.size - compared.previousSize;
    return unit === 'bytes' ? bytes : percentOf(bytes, compared.previousSize);
}

// EXTERNAL MODULE: ./report/text/budgets.js
var budgets = __webpack_require__(8326);
;// CONCATENATED MODULE: ./publish/gate.js




/**
 * Holds the budgets against what was pushed, before any tag moves.
 * @throws {Refusal} when one is exceeded that isn't for a warning only.
 */
async function checkBudgets({ inputs, spell }, journal) {
    const { plan } = journal;
    if (plan === undefined || inputs.budget.length === 0)
        return;
    if (!plan.push) {
        journal.warn('budget-unchecked', 'nothing is pushed, so no budget was checked');
        return;
    }
    journal.phase = 'gate';
    await journal.observing;
    const result = journal.result();
    const verdicts = evaluateBudgets(inputs.budget, result);
    journal.budgets = verdicts.map(budgets/* resultBudget */.nF);
    const unknown = verdicts.filter(({ outcome }) => outcome === 'unknown');
    for (const message of new Set(unknown.map((verdict) => (0,budgets/* unknownSentence */.qe)(verdict, result))))
        journal.warn('budget-unknown', message);
    const exceeded = verdicts.filter(({ outcome }) => outcome === 'exceeded');
    for (const verdict of exceeded.filter(({ budget }) => budget.level === 'warn'))
        journal.warn('budget-exceeded', `${(0,budgets/* excessSentence */.$G)(verdict)} (${verdict.budget.text})`);
    const refused = exceeded.filter(({ budget }) => budget.level === 'fail');
    if (refused.length === 0)
        return;
    // It measures words as terminals show them, which takes tens of milliseconds to load.
    const { refusalHint, refusalMessage } = await __webpack_require__.e(/* import() */ 7432).then(__webpack_require__.bind(__webpack_require__, 67432));
    throw new report_failure/* Refusal */.P_({
        code: 'budget-exceeded',
        phase: 'gate',
        message: refusalMessage(refused, result),
        hint: refusalHint(refused, result, layersBefore(journal), spell('budget')),
    });
}
/** Digests of the layers that the baseline has, by platform. */
function layersBefore({ baselineImage }) {
    return new Map(baselineImage?.image.platforms.map(({ platform, manifest }) => [
        (0,oci_platform/* formatPlatform */.Bq)(platform),
        new Set(manifest.layers.map(({ digest }) => digest)),
    ]));
}

// EXTERNAL MODULE: ./publish/files.js
var files = __webpack_require__(88444);
;// CONCATENATED MODULE: ./publish/held-export.js




/**
 * Starts the first export's buildx while the image is verified: until it asks the builder for anything it takes as long as the export
 * of a small change. It is held by its Dockerfile, on its standard input. Undefined where that would be another build than
 * with the file, or where buildx draws on the terminal.
 */
async function holdExport(run, journal) {
    const { plan } = journal;
    const [solve] = plan?.cache.exportSolves ?? [];
    const { host, signal, terminal, folder } = run.ports;
    if (plan === undefined || solve === undefined || journal.isStuck || terminal.interactive)
        return undefined;
    if (exportObstacle(run, solve) !== undefined)
        return undefined;
    if (run.inputs.buildArgs.some(({ key }) => key === 'BUILDKIT_SYNTAX'))
        return undefined;
    const dockerfile = await readAlone(await (0,files/* findDockerfile */.mQ)(run.inputs, run.defaultContext, folder));
    if (dockerfile === undefined)
        return undefined;
    const input = Promise.withResolvers();
    input.promise.catch(() => { });
    const unwanted = new AbortController();
    let shown = [];
    const outcome = runObserved({
        ...observedExport(run, plan, solve, AbortSignal.any([signal, unwanted.signal])),
        argv: solve.heldArgv,
        input: input.promise,
        onOutput: (text) => {
            if (shown === undefined)
                host.show({ kind: 'output', text });
            else
                shown.push(text);
        },
    });
    let hasEnded = false;
    // Whoever waits for it is told.
    outcome.then(() => {
        hasEnded = true;
    }, () => { });
    return {
        solve,
        release(limit) {
            if (hasEnded)
                return undefined;
            for (const text of shown ?? [])
                host.show({ kind: 'output', text });
            shown = undefined;
            if (limit.aborted)
                unwanted.abort();
            limit.addEventListener('abort', () => unwanted.abort());
            input.resolve(dockerfile);
            return outcome;
        },
        async [Symbol.asyncDispose]() {
            if (shown === undefined)
                return;
            unwanted.abort();
            input.reject(new Error('nobody lets it go on'));
            await outcome.catch(() => { });
        },
    };
}
/** A Dockerfile for Docker's own frontend, where nothing lies beside it that is for it alone. */
async function readAlone(path) {
    if (path === undefined)
        return undefined;
    for (const own of ['.dockerignore', '.rego'])
        if (await (0,files/* exists */.t2)(`${path}${own}`))
            return undefined;
    const bytes = await (0,external_node_fs_promises_.readFile)(path).catch(() => undefined);
    return bytes === undefined || mayHaveOwnFrontend(bytes.toString()) ? undefined : bytes;
}
/**
 * Whether a Dockerfile may be for another frontend, which may read what lies beside it, or care for its name. What only looks like
 * it counts, too.
 * @see https://docs.docker.com/reference/dockerfile/#syntax
 */
function mayHaveOwnFrontend(dockerfile) {
    return /\bsyntax["']?\s*[=:](?!\s*["']?(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@\s"']|$))/i.test(dockerfile);
}

// EXTERNAL MODULE: ../../../node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(37149);
;// CONCATENATED MODULE: ./cache/gha-index.js




/**
 * How BuildKit names what it keeps in the runner's cache service.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/cache/remotecache/gha/gha.go
 */
const FORMAT = '1';
/** The same for every entry. @see https://github.com/tonistiigi/go-actions-cache/blob/54bc28c26fd2/cache.go#L723 */
const GHA_VERSION = sha256('|go-actionscache-1.0');
/** The key of a cache's index: of its scope in BuildKit's sense, and of a branch that the token speaks of. */
function ghaIndexKey(scope, tokenScope) {
    return `index-${scope}-${FORMAT}-${sha256(tokenScope).slice(0, 8)}`;
}
function ghaBlobKey(digest) {
    return `buildkit-blob-${FORMAT}-${digest}`;
}
const index = schemas/* object */.Ikc({
    layers: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({
        blob: schemas/* string */.YjP(),
        annotations: schemas/* optional */.lqM(schemas/* object */.Ikc({ size: schemas/* optional */.lqM(schemas/* number */.aig()) })),
    }))),
});
/** The layers of a cache's index; undefined for what is none. */
function parseGhaIndex(bytes) {
    const parsed = index.safeParse((0,json/* parseJson */.q)(bytes));
    if (!parsed.success)
        return undefined;
    return (parsed.data.layers ?? []).flatMap(({ blob, annotations }) => (0,oci_digest/* isDigest */.B)(blob) ? [{ digest: blob, size: annotations?.size ?? 0 }] : []);
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

// EXTERNAL MODULE: ./registry/clock.js
var clock = __webpack_require__(74613);
// EXTERNAL MODULE: ./registry/connection-failure.js
var connection_failure = __webpack_require__(25368);
// EXTERNAL MODULE: ./registry/dispatchers.js
var registry_dispatchers = __webpack_require__(80537);
// EXTERNAL MODULE: ./registry/proxy.js
var proxy = __webpack_require__(51187);
// EXTERNAL MODULE: ./registry/redirects.js
var redirects = __webpack_require__(91438);
// EXTERNAL MODULE: ./registry/retry.js
var retry = __webpack_require__(82297);
;// CONCATENATED MODULE: ./hosts/github-cache.js






const METHOD = 'twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL';
/** How often a connection that breaks is tried. */
const CONNECTIONS = 3;
const INDEX_LIMIT = 64 * 1024 * 1024;
// As long as the signal allows.
const RETRY = { budgetMs: Number.MAX_SAFE_INTEGER, baseDelayMs: 300, maxDelayMs: 5_000 };
/** Opens the service. Whatever it answers but an answer is thrown as an Error with a clause; what may pass is asked again. */
async function openGitHubCache(options) {
    const { url, token, version, ourVersion, environment, signal } = options;
    const dispatchers = new registry_dispatchers/* Dispatchers */.p({ proxyFor: (0,proxy/* proxyChooser */.K)(environment), tls: {} });
    const send = async (address, init, hops = 0) => {
        try {
            const dispatcher = await dispatchers.for(address);
            const { origin, pathname, search } = address;
            const target = { origin, path: `${pathname}${search}`, signal };
            const { statusCode: status, headers, body, } = await dispatcher.request({
                ...target,
                ...init,
                headers: { 'user-agent': `layerwise/${ourVersion}`, ...init.headers },
            });
            const next = init.method === 'GET' && hops < redirects/* MAX_REDIRECTS */.NX ? redirect(address, status, headers) : undefined;
            if (next !== undefined) {
                await body.dump({ limit: 1024, signal });
                return await send(next, init, hops + 1);
            }
            if (status >= 200 && status < 300)
                return { bytes: await readAll(body) };
            await body.dump({ limit: 1024, signal });
            const retryAfter = headers['retry-after'];
            return {
                why: `answered HTTP ${status}`,
                attempts: (0,retry/* isTransientStatus */.Dm)(status) ? 1_000 : 1,
                retryAfter: typeof retryAfter === 'string' ? retryAfter : undefined,
            };
        }
        catch (error) {
            signal.throwIfAborted();
            const failure = (0,connection_failure/* explainConnectionFailure */.k)(error);
            if (failure === undefined)
                throw error;
            return { why: `can't be reached: ${failure.why}`, attempts: failure.retryable ? CONNECTIONS : 1 };
        }
    };
    const ask = async (what, address, init) => {
        for (let attempt = 1;; attempt += 1) {
            const answer = await send(address, init);
            if ('bytes' in answer)
                return answer.bytes;
            const { why, attempts, retryAfter } = answer;
            if (attempt >= attempts)
                throw new Error(`${what} ${why}`);
            const retryAfterMs = (0,retry/* parseRetryAfter */.mu)(retryAfter, Date.now());
            const state = { policy: RETRY, attempt, elapsedMs: 0, retryAfterMs, random: clock/* systemClock */.m.random() };
            await clock/* systemClock */.m.sleep((0,retry/* nextDelay */.rM)(state) ?? 0, signal);
        }
    };
    return {
        find: async (key) => {
            const bytes = await ask('the cache service', new URL(METHOD, url.replace(/\/*$/, '/')), {
                method: 'POST',
                headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
                body: JSON.stringify({ key, restore_keys: [key], version }),
            });
            const { ok, signed_download_url: found } = answer(bytes);
            return ok === true && typeof found === 'string' ? (URL.parse(found) ?? undefined) : undefined;
        },
        read: async (address, firstBytes) => await ask('the store of the cache service', address, {
            method: 'GET',
            headers: firstBytes === undefined ? {} : { range: `bytes=0-${firstBytes - 1}` },
        }),
        [Symbol.asyncDispose]: () => dispatchers[Symbol.asyncDispose](),
    };
}
/** Where an answer sends whoever asks; no token goes along. */
function redirect(from, status, headers) {
    const { location } = headers;
    const to = (0,redirects/* isRedirect */.N6)(status) && typeof location === 'string' ? URL.parse(location, from.href) : null;
    return to !== null && (0,redirects/* isSafeRedirect */.es)(from, to) ? to : undefined;
}
async function readAll(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > INDEX_LIMIT)
            throw new Error(`the cache service sent more than ${INDEX_LIMIT} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function answer(bytes) {
    try {
        const parsed = JSON.parse(Buffer.from(bytes).toString('utf8'));
        return typeof parsed === 'object' && parsed !== null ? parsed : {};
    }
    catch {
        throw new Error('the cache service sent no JSON');
    }
}

;// CONCATENATED MODULE: ./publish/imports/look-at-gha.js


/** Bytes of a layer that are fetched to see how it comes. */
const SAMPLE = 16 * 1024;
/** Milliseconds. A store that gives less than 4 kB a second is none that a build could wait for. */
const SAMPLE_LIMIT = 4_000;
/**
 * Looks at a cache in the runner's service as BuildKit will: its index, for each branch that the token speaks of, and two of its layers. A
 * blob that hangs would hold the builder up for ever, this build and all that come.
 * @throws {Error} with a clause, for what can't be read; the signal's reason.
 */
async function lookAtGha(cache, scope, tokenScopes) {
    const found = await Promise.all(tokenScopes.map(async (tokenScope) => {
        const url = await cache.find(ghaIndexKey(scope, tokenScope));
        return url === undefined ? [] : [parseGhaIndex(await cache.read(url))];
    }));
    const indexes = found.flat();
    if (indexes.length === 0)
        return { state: 'missing' };
    if (indexes.includes(undefined))
        return { state: 'failed', why: 'its index has other bytes than it should' };
    const layers = indexes.flatMap((listed) => listed ?? []);
    const wrong = await Promise.all(sampled(layers).map(lookAtLayer(cache)));
    return (wrong.find((verdict) => verdict !== undefined) ?? {
        state: 'there',
        layers: layers.map(({ digest }) => digest),
    });
}
/** The largest and the smallest. */
function sampled(layers) {
    const bySize = layers.toSorted((a, b) => a.size - b.size);
    return [...new Set([bySize.at(0), bySize.at(-1)])].filter((layer) => layer !== undefined);
}
function lookAtLayer(cache) {
    return async ({ digest, size }) => {
        const url = await cache.find(ghaBlobKey(digest));
        // BuildKit copes with one that was evicted.
        if (url === undefined)
            return undefined;
        const started = performance.now();
        const bytes = await cache.read(url, SAMPLE);
        if (performance.now() - started > SAMPLE_LIMIT)
            return { state: 'failed', why: 'its store is too slow' };
        const isWhole = size > 0 && size <= SAMPLE;
        if (isWhole && (0,digest_of/* digestOf */.o)(bytes) !== digest)
            return { state: 'failed', why: 'a layer of it has other bytes than it says' };
        return undefined;
    };
}

;// CONCATENATED MODULE: ./publish/imports/look-at-registry.js

/** A registry that says so tells nobody whether a repository that can't be read is there. */
const look_at_registry_ABSENT = ['not-found', 'unauthorized', 'denied'];
/**
 * Looks at a cache in a registry: a manifest that doesn't come would hold the builder up, this build and all that come.
 * @throws {RegistryError} for a registry that can't be reached; the signal's reason.
 */
async function lookAtRegistry(registry, { repository, tag = 'latest', digest }, options) {
    try {
        const found = await registry.getManifest(repository, digest ?? tag, options);
        return {
            state: 'there',
            // An index is the image itself, with a cache in it.
            ...(found.kind !== 'index' && { layers: found.manifest.layers.map((layer) => layer.digest) }),
        };
    }
    catch (error) {
        if (!(error instanceof errors/* RegistryError */.g))
            throw error;
        if (look_at_registry_ABSENT.includes(error.kind))
            return { state: 'missing' };
        // BuildKit may see more in it than we do, and goes on if it doesn't.
        if (error.kind === 'invalid')
            return { state: 'there' };
        throw error;
    }
}

;// CONCATENATED MODULE: ./publish/imports/check-imports.js
var check_imports_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var check_imports_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Looks at the caches that are ours to manage before the build imports them: one that isn't there is not asked for, and one that doesn't answer can't
 * hold up a builder. Those that are typed in are BuildKit's, whose view of the network may be another one.
 */
async function checkImports(run, journal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { plan } = journal;
        if (plan === undefined)
            return;
        const typed = new Set(run.inputs.cacheFrom.map(({ text }) => text));
        const managed = [...new Set(plan.cache.imports)].filter((entry) => !typed.has(entry));
        if (managed.length === 0)
            return;
        const { importTimeoutMs } = plan.cache;
        const world = check_imports_addDisposableResource(env_1, openWorld(run, importTimeoutMs), true);
        const looked = await Promise.all(managed.map(async (entry) => {
            const started = performance.now();
            const verdict = await lookAt(world, entry).catch((error) => {
                run.ports.signal.throwIfAborted();
                if (world.signal.aborted)
                    return { state: 'timed-out', why: `it did not answer within ${(0,duration/* formatDuration */.a)(importTimeoutMs)}` };
                return { state: 'failed', why: error instanceof Error ? error.message : String(error) };
            });
            return { entry, verdict, milliseconds: performance.now() - started };
        }));
        const areShared = !(0,plan_exporter/* rewritesLayers */.Cj)(run.inputs);
        for (const { entry, verdict } of looked) {
            if (areShared && verdict.state === 'there' && verdict.layers !== undefined)
                journal.importedLayers.set(entry, new Set(verdict.layers));
        }
        const left = looked.flatMap(({ entry, verdict, milliseconds }) => verdict.state === 'there' ? [] : [{ entry, state: verdict.state, milliseconds }]);
        if (left.length === 0)
            return;
        const whys = new Set(looked.flatMap(({ verdict }) => ('why' in verdict ? [verdict.why] : [])));
        journal.dropImports(left, [...whys].join('; '));
        journal.plan = planWithout(run, plan, journal);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = check_imports_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function openWorld(run, limitMs) {
    const { env, version: ourVersion, signal: whole } = run.ports;
    const signal = AbortSignal.any([whole, AbortSignal.timeout(limitMs)]);
    let opened;
    const open = async () => {
        const service = (0,gha_service/* ghaService */.e)(env);
        if (service === undefined)
            return undefined;
        const { url, token, scopes } = service;
        const cache = await openGitHubCache({
            ...{ url, token, version: GHA_VERSION, ourVersion, environment: env, signal },
        });
        return { cache, scopes };
    };
    return {
        run,
        signal,
        service: () => {
            opened ??= open();
            return opened;
        },
        [Symbol.asyncDispose]: async () => {
            await (await opened)?.cache[Symbol.asyncDispose]();
        },
    };
}
async function lookAt({ run, signal, service }, entry) {
    const { type, attributes } = parseImport(entry);
    if (type === 'registry') {
        const reference = (0,oci_reference/* parseReference */.F2)(attributes['ref'] ?? '');
        if (!reference.ok)
            return { state: 'there' };
        return await lookAtRegistry(run.registry, reference.value, { signal });
    }
    const { scope } = attributes;
    const opened = type === 'gha' && scope !== undefined ? await service() : undefined;
    if (opened === undefined || scope === undefined)
        return { state: 'there' };
    return await lookAtGha(opened.cache, scope, opened.scopes);
}

;// CONCATENATED MODULE: ./ledger/cache-imports.js

/** What a build says of its imports. Two that BuildKit gives no names of their own are told apart only where they fared alike. */
function readImports(entries, solve) {
    const vertices = solve?.vertices ?? [];
    return entries.map((entry) => {
        const named = vertices.filter(({ name }) => {
            const imported = importedName(name);
            return imported !== undefined && isImportNamed(entry, imported);
        });
        const states = new Set(named.map(({ error }) => stateOf(error)));
        const [state = 'unknown'] = states;
        const times = named.map(({ work }) => (work === undefined ? 0 : work.end - work.start));
        return { entry, state: states.size > 1 ? 'unknown' : state, milliseconds: Math.max(0, ...times) };
    });
}
function stateOf(error) {
    if (error === undefined)
        return 'used';
    return /: not found$/.test(error) ? 'missing' : 'failed';
}

;// CONCATENATED MODULE: ./ledger/probe.js



/**
 * What became of an image's blobs, from what was where before the push and after it: for a builder that can't be observed.
 * What can't be told apart is unknown.
 * @param repositories In the order in which they were pushed to.
 */
function probedTransfers(image, repositories, probe) {
    const layers = new Set(image.platforms.flatMap(({ manifest }) => manifest.layers.map(({ digest }) => digest)));
    const attested = new Set(image.attestations.flatMap(({ manifest }) => [manifest.config, ...manifest.layers].map(({ digest }) => digest)));
    const transfers = new Map();
    for (const [index, repository] of repositories.entries()) {
        const name = (0,oci_reference/* formatRepository */.Sh)(repository);
        // What another repository of the registry had, or was given before this one, may have been mounted from there.
        const isElsewhere = (digest) => [...repositories, ...probe.bases].some((source, at) => at !== index &&
            source.registry === repository.registry &&
            (at < index || probe.before.get((0,ledger_transfers/* transferKey */.N4)((0,oci_reference/* formatRepository */.Sh)(source), digest)) !== false));
        for (const { digest, size } of (0,oci_image/* imageBlobs */.a)(image)) {
            const key = (0,ledger_transfers/* transferKey */.N4)(name, digest);
            const state = probe_stateOf({
                // An attestation tells when it was made: this build's was nowhere before.
                before: probe.before.get(key) ?? (attested.has(digest) ? false : undefined),
                after: probe.after?.get(key),
                mountable: layers.has(digest) && isElsewhere(digest),
            });
            transfers.set(key, {
                ...{ repository: name, state, from: null, milliseconds: 0, attempts: 1, evidence: 'probe' },
                bytes: state === 'uploaded' ? size : 0,
                start: probe.at,
                end: probe.at,
            });
        }
    }
    return transfers;
}
function probe_stateOf({ before, after, mountable }) {
    if (before === true)
        return 'exists';
    return before === false && after === true && !mountable ? 'uploaded' : 'unknown';
}

// EXTERNAL MODULE: ./report/assemble.js
var assemble = __webpack_require__(78160);
// EXTERNAL MODULE: ./publish/failures.js
var failures = __webpack_require__(29864);
;// CONCATENATED MODULE: ./publish/journal.js









/** What happened so far; a run that fails or is cancelled still reports all of it. */
class Journal {
    plan;
    /** The stage that is at work, for errors that don't say where they come from. */
    phase = 'preflight';
    image;
    /** What the only leg pushed, being read back from every repository. */
    reading;
    /** What the registries had before the push, and after it, where the builder can't be observed. */
    probe;
    legs = [];
    tags = new Map();
    warnings = [];
    failures = [];
    /** What BuildKit recorded, by leg. */
    records = [];
    /** Whether the image is the baseline's, being found out. Never rejects. */
    noticing;
    /** Whether the image holds what the baseline holds; undefined where that isn't known. */
    unchanged;
    /** Finds out what the report says of the layers. Never rejects. */
    explain = async () => { };
    /** The second look at tags that moved: whether one of them is elsewhere by now. Never rejects. */
    settling;
    /** Why layers are not those of the baseline, by platform; one a layer. */
    reasons = new Map();
    /** buildx's, where there was one leg. */
    metadata = null;
    /** Images that were left out because their registry was out of reach. */
    lost = [];
    /** Steps in the builder wait for a cache that doesn't answer. */
    isStuck = false;
    /** What the image is compared with, and how it compares; none of it when there is nothing to compare with. */
    baselineImage;
    baseline;
    advice = [];
    checks = [];
    budgets = [];
    timeline;
    cacheExports = [];
    /** What the caches have that are read, where that is known. */
    importedLayers = new Map();
    /** What BuildKit said of the solve that made all there is, where nothing is pushed. */
    local;
    #leftImports = [];
    #requests = [];
    /** Whether those are all, of every attempt of every leg. */
    #observed = true;
    #toObserve = [];
    #observing = Promise.resolve();
    #cancelled;
    #bug;
    #answer;
    #taken;
    #takenRevision;
    #kept;
    /** Sent for the one that is kept. */
    #copied = new Map();
    begin(plan) {
        this.plan = plan;
        if (plan.pushReason !== undefined)
            this.warn('not-pushed', `nothing is pushed: ${plan.pushReason}`);
    }
    /** Adds what a round of legs did; the last round's results are the ones that count, and all rounds' attempts. */
    addLegs(legs, outcomes) {
        const before = this.legs;
        this.legs = legs.flatMap((leg, index) => {
            const outcome = outcomes[index];
            if (outcome === undefined)
                return [];
            return [
                {
                    leg,
                    digest: outcome.digest ?? null,
                    ref: outcome.ref ?? null,
                    node: outcome.node ?? leg.node ?? null,
                    attempts: (before[index]?.attempts ?? 0) + outcome.attempts,
                    ...{ steps: null, cached: null },
                    milliseconds: (before[index]?.milliseconds ?? 0) + outcome.milliseconds,
                },
            ];
        });
        const [first] = outcomes;
        this.metadata = outcomes.length === 1 && first !== undefined ? first.metadata : null;
    }
    /** What BuildKit recorded of the legs, read as soon as somebody asks for it. Never rejects. */
    get observing() {
        for (const work of this.#toObserve.splice(0))
            this.#observing = this.#observing.then(work).catch((error) => this.fail(error));
        return this.#observing;
    }
    /** Adds what is done with BuildKit's record once somebody asks for it. */
    observe(work) {
        this.#toObserve.push(work);
    }
    /** Adds what BuildKit recorded of the round that was added last. */
    addObservations(legs) {
        this.legs = this.legs.map((leg, index) => {
            const steps = legs[index]?.observations.at(-1)?.record.steps;
            return { ...leg, steps: steps?.total ?? null, cached: steps?.cached ?? null };
        });
        for (const { requests, blind } of legs) {
            this.#requests = [...this.#requests, ...requests];
            if (blind !== undefined)
                this.#observed = false;
        }
        this.records = legs.map(({ observations, requests }, index) => ({
            provenances: observations.at(-1)?.provenances ?? new Map(),
            solves: [...(this.records[index]?.solves ?? []), ...observations.flatMap(({ status }) => status ?? [])],
            requests: [...(this.records[index]?.requests ?? []), ...requests],
        }));
    }
    /**
     * Adds what a cache's export sent: a blob of the image that went to one of its repositories is the image's, whoever sent it.
     * @returns the bytes of all others.
     */
    addCacheUploads(uploads) {
        const blobs = new Set(this.image === undefined ? [] : (0,oci_image/* imageBlobs */.a)(this.image).map(({ digest }) => digest));
        const ours = uploads.filter(({ digest = '' }) => blobs.has(digest));
        this.#requests = [...this.#requests, ...ours];
        const sum = (sizes) => [...sizes].reduce((total, { bytes }) => total + bytes, 0);
        return sum(uploads) - sum((0,ledger_transfers/* transfersOf */.G5)(ours, this.#repositories()).values());
    }
    /** Notes caches that are not read. `why` is empty where that is as it should be. */
    dropImports(imports, why) {
        this.#leftImports.push(...imports);
        if (why === '')
            return;
        const message = `the cache is not read: ${why}`;
        this.warn('cache-import', message, 'more has to be built; the image is the same');
    }
    /** Values of `--cache-from` that are not to be used. */
    get droppedImports() {
        return new Set(this.#leftImports.map(({ entry }) => entry));
    }
    #imports() {
        const read = this.local !== undefined
            ? readImports(this.plan?.cache.imports ?? [], this.local)
            : this.legs.flatMap(({ leg }, index) => readImports(leg.imports, this.records[index]?.solves.at(-1)));
        const entries = new Map([...read, ...this.#leftImports].map((one) => [one.entry, one]));
        return [...entries.values()].map((one) => {
            const layers = one.state === 'used' ? this.importedLayers.get(one.entry) : undefined;
            return { ...one, ...(layers !== undefined && { layers }) };
        });
    }
    #repositories() {
        return this.plan?.images.map(({ repository }) => repository) ?? [];
    }
    /** Notes what became of a tag; those that nothing is known of stay planned. */
    addTag(repository, tag) {
        const name = (0,oci_reference/* formatRepository */.Sh)(repository);
        const planned = this.plan?.images.find((image) => (0,oci_reference/* formatRepository */.Sh)(image.repository) === name)?.tags ?? [];
        const known = this.tags.get(name) ?? planned.map(assemble/* plannedTag */.H);
        this.tags.set(name, known.map((other) => (other.tag === tag.tag ? tag : other)));
    }
    /** An image that was there, of a commit or of who knows which, stands for the one that is published; what became of its blobs. */
    take(image, revision, transfers) {
        this.image = image;
        this.#taken = transfers;
        this.#takenRevision = revision;
    }
    /** The commit that decides where tags may go: the run's, unless an image that was there stands for it. */
    get revision() {
        return this.#taken === undefined ? this.plan?.revision : this.#takenRevision;
    }
    /** The tags go to an image that was there; what became of its blobs. The ledger stays that of the one that was built. */
    keep(image, transfers) {
        this.#kept = image;
        // Of what was there nobody knows whether the build had just sent it: the ledger does.
        this.#copied = new Map([...transfers].filter(([, { state }]) => state !== 'exists'));
    }
    /** What the tags go to. */
    get published() {
        return this.#kept ?? this.image;
    }
    /** What the Dockerfile's frontend was asked, and how buildx ended. */
    answer(exitCode) {
        this.#answer = exitCode;
    }
    warn(code, message, hint = null) {
        this.warnings.push({ code, message, hint });
    }
    /** Notes why the run can't go on. */
    fail(error) {
        const failure = (0,failures/* asFailure */.h)(error, this.phase);
        if (error instanceof report_failure/* Cancelled */.cJ)
            this.#cancelled = error;
        else if (failure !== undefined)
            this.failures.push(failure);
        else
            this.#bug = error;
    }
    /** What nobody foresaw: to be shown with its stack to whoever asks for it. */
    get bug() {
        return this.#bug;
    }
    /** What became of every blob, as BuildKit's requests to the registries tell, or our own. */
    transfers() {
        if (this.#taken !== undefined)
            return this.#taken;
        return new Map([...this.#copied, ...this.#built()]);
    }
    #built() {
        const { image, probe } = this;
        if (image === undefined || probe === undefined)
            return this.transfersOf(this.#requests);
        return probedTransfers(image, this.#repositories(), probe);
    }
    /** What became of the blobs that some of the requests are about. */
    transfersOf(requests) {
        return (0,ledger_transfers/* transfersOf */.G5)(requests, this.#repositories(), this.#observed);
    }
    /** The index of the leg that builds a platform. */
    legOf(platform) {
        return (0,plan_legs/* legOf */.Yk)(this.plan?.legs ?? [], platform);
    }
    result() {
        return (0,assemble/* assembleResult */.A)({
            status: this.#status(),
            exitCode: this.exitCode,
            error: this.#error(),
            ...(this.plan !== undefined && { plan: this.plan }),
            ...(this.image !== undefined && { image: this.image }),
            ...(this.#kept !== undefined && { kept: this.#kept }),
            ...(this.unchanged !== undefined && { unchanged: this.unchanged }),
            lost: this.lost,
            legs: this.legs,
            tags: this.tags,
            transfers: this.transfers(),
            records: this.records,
            reasons: this.reasons,
            ...(this.baseline !== undefined && { baseline: this.baseline }),
            advice: this.advice,
            checks: this.checks,
            budgets: this.budgets,
            ...(this.timeline !== undefined && { timeline: this.timeline }),
            cache: { imports: this.#imports(), exports: this.cacheExports },
            cacheBytes: this.cacheExports.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0),
            warnings: this.warnings,
        });
    }
    /** Why it ended as it did: what a rule refused stays refused, whatever else went wrong. */
    #cause() {
        return this.failures.find((failure) => failure instanceof report_failure/* Refusal */.P_) ?? this.failures[0];
    }
    #status() {
        if (this.#cancelled !== undefined)
            return 'cancelled';
        if (this.#cause() instanceof report_failure/* Refusal */.P_)
            return 'refused';
        if (this.exitCode !== 0)
            return 'failed';
        if (this.#taken !== undefined)
            return 'skipped';
        if (this.#kept !== undefined)
            return 'unchanged';
        return this.plan?.push ? 'published' : 'built';
    }
    get exitCode() {
        if (this.#cancelled !== undefined)
            return this.#cancelled.exitCode;
        const cause = this.#cause();
        if (cause instanceof report_failure/* Refusal */.P_)
            return 3;
        return cause !== undefined || this.#bug !== undefined ? 1 : (this.#answer ?? 0);
    }
    #error() {
        if (this.#cancelled !== undefined) {
            return {
                code: 'cancelled',
                phase: this.phase,
                message: `the run was ${this.#cancelled.message}`,
                hint: null,
            };
        }
        const failure = this.#cause();
        if (failure !== undefined) {
            return {
                code: failure.code,
                phase: failure.phase,
                message: failure.message,
                hint: failure.hint ?? null,
                ...(failure.repository !== undefined && { repository: failure.repository }),
                ...(failure.platform !== undefined && { platform: failure.platform }),
            };
        }
        if (this.#answer) {
            const message = `buildx ended with status ${this.#answer}`;
            return { code: 'call-failed', phase: 'build', message, hint: 'its answer is above' };
        }
        if (this.#bug === undefined)
            return null;
        const message = this.#bug instanceof Error ? this.#bug.message : String(this.#bug);
        return {
            code: 'internal',
            phase: this.phase,
            message: `internal error: ${message}`,
            hint: 'this is a bug in Layerwise; please report it',
        };
    }
}

;// CONCATENATED MODULE: ./publish/local.js






/**
 * The outputs that aren't pushed, in a solve of their own: files, tarballs, the engine. After a push everything is
 * cached; with other exporters beside it, a push would lose its attestations. What a rule refused is not handed on as a
 * file or to an engine either, and no tag moves to what could not be written: after the gate, before the tags.
 * @throws {Failure} when the build or an output fails.
 */
async function buildLocal(run, journal) {
    const { signal } = run.ports;
    for (;;) {
        const { plan } = journal;
        const solve = plan?.local;
        if (plan === undefined || solve === undefined)
            return;
        journal.phase = 'build';
        const { process, metadata, observe, imports } = await solveLocally(run, journal, plan, solve);
        const observed = await observe();
        signal.throwIfAborted();
        if (process.exitCode === 0) {
            if (plan.push)
                return;
            journal.metadata = metadata;
            journal.local = observed.observation?.status;
            return;
        }
        if (imports === undefined)
            throw buildFailure(explainBuild(process, observed, run.hidden));
        await giveUpImports(run, journal, plan.cache.imports, imports);
        journal.plan = planWithout(run, plan, journal);
    }
}
async function solveLocally({ ports: { host, signal, terminal }, buildx, env, histories }, { isStuck }, { push, cache, builder }, solve) {
    return await inGroup(host, push ? 'Write the other outputs' : 'Build', () => runWatched({
        ...{ buildx, env, histories, signal },
        ...solve,
        builder: builder.name,
        // What is read or written once can't be built again without them.
        imports: solve.fromStandardInput || solve.toStandardOutput ? [] : cache.imports,
        importTimeoutMs: cache.importTimeoutMs,
        isStuck,
        onTerminal: terminal.interactive && !solve.toStandardOutput,
        onOutput: (text) => host.show({ kind: 'output', text }),
    }));
}

// EXTERNAL MODULE: ./report/text/bytes.js
var text_bytes = __webpack_require__(39255);
// EXTERNAL MODULE: ./report/text/digest.js
var digest = __webpack_require__(85098);
;// CONCATENATED MODULE: ./report/sent.js



const SHOWN = 20;
/**
 * What a run that didn't get as far as an image had sent: there is no manifest that says which layers the blobs are,
 * so they go by their digests. Empty when nothing was asked of a registry.
 */
function renderSent(transfers) {
    const byRepository = Map.groupBy(transfers.entries(), ([, { repository }]) => repository);
    return [...byRepository].map(([repository, entries]) => section(repository, entries)).join('\n');
}
function section(repository, entries) {
    const sent = entries.filter(([, { state }]) => state === 'uploaded' || state === 'mounted');
    const there = entries.filter(([, { state }]) => state === 'exists').length;
    const open = entries.length - sent.length - there;
    const counts = [
        `${sent.length} blobs sent or mounted`,
        `${there} there already`,
        ...(open > 0 ? [`${open} not finished`] : []),
    ];
    const lines = sent
        .toSorted(([, a], [, b]) => b.bytes - a.bytes)
        .slice(0, SHOWN)
        .map(([key, transfer]) => `  ${(0,digest/* digestText */.M)((0,ledger_transfers/* keyDigest */.g5)(key))}  ${fate(transfer)}`);
    const more = sent.length > SHOWN ? [`  and ${sent.length - SHOWN} more`] : [];
    return [`Before that, in ${repository}: ${counts.join(', ')}`, ...lines, ...more].join('\n');
}
function fate({ state, bytes, from }) {
    return state === 'mounted'
        ? `mounted from ${from ?? 'another repository'}`
        : `uploaded ${(0,text_bytes/* formatBytes */.z3)(bytes)}`;
}

// EXTERNAL MODULE: ./ledger/advice/least.js
var least = __webpack_require__(28823);
// EXTERNAL MODULE: ./report/text/plain-text.js
var plain_text = __webpack_require__(64074);
;// CONCATENATED MODULE: ./report/annotations.js



/** GitHub shows no more of a kind for a step. */
const annotations_SHOWN = 10;
/**
 * What is said beside lines of the Dockerfile: the first upload that need not have been, and the warnings of BuildKit's
 * build checks.
 * @param dockerfile absolute path; without one there is nothing to say it beside.
 */
function annotations_annotations(result, dockerfile) {
    return [...avoidableUpload(result, dockerfile), ...buildChecks(result, dockerfile)];
}
/** The cache, or a tag that stands still, could have spared these. */
const AVOIDABLE = [
    'cache-missed',
    'same-content',
    'base-moved',
];
/** The first by its line: what stands below it may only follow from it. */
function avoidableUpload({ platforms }, file) {
    if (file === undefined)
        return [];
    const uploads = platforms.flatMap(({ layers }) => layers.flatMap((layer) => {
        const { line, reason } = layer;
        const bytes = uploadedBytes(layer);
        if (line === null || reason === null || bytes < least/* LEAST_BYTES */.o)
            return [];
        return AVOIDABLE.includes(reason.code) ? [{ line, bytes, why: reason.message }] : [];
    }));
    const [first] = uploads.toSorted((a, b) => a.line - b.line);
    if (first === undefined)
        return [];
    const text = `${(0,text_bytes/* formatBytes */.z3)(first.bytes)} uploaded: ${(0,plain_text/* plainText */.w)(first.why)}`;
    return [{ kind: 'notice', text, at: { file, line: first.line } }];
}
function uploadedBytes({ transfers }) {
    return transfers.reduce((sum, { bytes }) => sum + bytes, 0);
}
function buildChecks({ checks }, file) {
    const shown = checks.slice(0, annotations_SHOWN).map(({ message, url, line }) => ({
        kind: 'warning',
        text: (0,plain_text/* plainText */.w)(message),
        ...(url !== null && { hint: (0,plain_text/* plainText */.w)(url) }),
        ...(file !== undefined && line !== null && { at: { file, line } }),
    }));
    const more = checks.length - shown.length;
    return more === 0
        ? shown
        : [...shown, { kind: 'info', text: `${more} more warnings of build checks are in the report` }];
}

;// CONCATENATED MODULE: ./publish/annotate.js


/** Says what belongs beside a line of the Dockerfile, where the host can show it there; elsewhere buildx has said it. */
async function annotate({ host, folder }, inputs, result) {
    if (!host.isGitHubLike)
        return;
    const context = await host.context('workflow', undefined);
    const dockerfile = await (0,files/* findDockerfile */.mQ)(inputs, await (0,files/* defaultContext */.T1)(host.isGitHubLike, context, folder), folder);
    for (const message of annotations_annotations(result, dockerfile))
        host.show(message);
}

// EXTERNAL MODULE: ./publish/pull-request/comment.js + 1 modules
var comment = __webpack_require__(59543);
;// CONCATENATED MODULE: ./publish/report.js







/** Tells what happened, everywhere that somebody listens: terminal, summary, outputs, files. @returns the exit code. */
async function report(ports, inputs, journal) {
    await Promise.all([journal.observing, journal.explain(), journal.noticing]);
    // What is on standard output can't be written again.
    if (inputs.json === '-')
        await journal.settling;
    const path = await writeFiles(ports, inputs, journal);
    // First of all that is told: a later job may deploy what was published, whatever becomes of the rest.
    await tellLaterSteps(ports, inputs, journal, path);
    const said = { warnings: journal.warnings.length, failures: journal.failures.length };
    await tellLog(ports, inputs, journal);
    if (await journal.settling)
        await tellAgain(ports, inputs, journal, said);
    // What is read later is written once, when no tag moves any more.
    const result = journal.result();
    await attempt(ports.host, 'the job summary', () => addSummary(ports, result));
    await attempt(ports.host, 'the comment', () => (0,comment/* commentOnPullRequest */.rh)(ports, inputs, result));
    return journal.exitCode;
}
/** Another run's tags crossed ours while all of that was told: what was written and set is out of date. */
async function tellAgain(ports, inputs, journal, said) {
    showWarnings(ports, journal.warnings.slice(said.warnings));
    await tellLaterSteps(ports, inputs, journal, await writeFiles(ports, inputs, journal));
    showErrors(ports, journal.failures.slice(said.failures));
}
async function tellLog(ports, inputs, journal) {
    const { host } = ports;
    const result = journal.result();
    // Those that come meanwhile are told after it.
    const failures = [...journal.failures];
    showWarnings(ports, journal.warnings);
    await attempt(host, 'annotations of the Dockerfile', () => annotate(ports, inputs, result));
    await attempt(host, 'the report', () => showReport(ports, journal, result));
    showErrors(ports, failures);
    showEnd(ports, journal, result);
}
/** The tags are where they are: what can't be told changes nothing about that. */
async function attempt(host, what, act) {
    try {
        return await act();
    }
    catch (error) {
        host.show({ kind: 'warning', text: unwritable(what, error).message });
        return undefined;
    }
}
function unwritable(what, cause) {
    const message = `${what} could not be written: ${cause instanceof Error ? cause.message : cause}`;
    return new report_failure/* Failure */.HR({ code: 'report-unwritable', phase: 'report', message, cause });
}
function showWarnings({ host }, warnings) {
    for (const { code, message, hint } of warnings) {
        // Said before the build, when it mattered.
        if (code === 'not-pushed')
            continue;
        host.show({ kind: 'warning', text: message, ...(hint !== null && { hint }) });
    }
}
/** Without them a later job would go on with nothing: that fails the run. */
async function tellLaterSteps(ports, inputs, journal, path) {
    try {
        await setOutputs(ports, inputs, journal, path);
    }
    catch (error) {
        journal.fail(unwritable('the outputs', error));
    }
}
/**
 * A file that was asked for and could not be written fails the run, which is told all the same; the last of them, the
 * result, says so.
 * @returns the path of the Markdown report.
 */
async function writeFiles(ports, inputs, journal) {
    const { host, env, folder } = ports;
    const isWritten = async (path, write) => {
        if (path === undefined)
            return true;
        try {
            await write(path);
            return true;
        }
        catch (error) {
            journal.fail(unwritable('the result', error));
            return false;
        }
    };
    const hasReport = await isWritten(inputs.report, (path) => writeMarkdown((0,external_node_path_.resolve)(folder, path), journal.result()));
    await isWritten(inputs.html, (path) => writeHtml((0,external_node_path_.resolve)(folder, path), journal.result()));
    await isWritten(inputs.json, () => (0,write/* writeResult */.Zk)(ports, inputs, journal.result()));
    if (inputs.report !== undefined)
        return hasReport ? (0,external_node_path_.resolve)(folder, inputs.report) : null;
    const temporary = env['RUNNER_TEMP'];
    if (!host.isGitHubLike || !temporary)
        return null;
    const path = (0,external_node_path_.join)(temporary, `layerwise-report-${process.pid}.md`);
    return (await attempt(host, 'the report', () => writeMarkdown(path, journal.result()))) ?? null;
}
async function writeHtml(path, result) {
    const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(7015), __webpack_require__.e(9667)]).then(__webpack_require__.bind(__webpack_require__, 89667));
    await (0,write/* writeText */.x3)(path, renderHtml(result));
}
async function writeMarkdown(path, result) {
    const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(7015), __webpack_require__.e(6593)]).then(__webpack_require__.bind(__webpack_require__, 96593));
    await (0,write/* writeText */.x3)(path, renderMarkdown(result));
    return path;
}
async function addSummary({ host }, result) {
    if (!host.isGitHubLike)
        return;
    const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(7015), __webpack_require__.e(6593)]).then(__webpack_require__.bind(__webpack_require__, 96593));
    await host.addSummary(renderMarkdown(result));
}
async function showReport({ host, terminal }, journal, result) {
    if (journal.plan !== undefined) {
        const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(7015), __webpack_require__.e(9930)]).then(__webpack_require__.bind(__webpack_require__, 97549));
        const { width, colour } = terminal;
        host.show({ kind: 'report', text: renderTerminal(result, { width, colour }) });
    }
    if (result.exitCode !== 0 && journal.image === undefined) {
        const sent = renderSent(journal.transfers());
        if (sent !== '')
            host.show({ kind: 'report', text: sent });
    }
}
function showErrors({ host }, failures) {
    for (const { message, hint } of failures) {
        host.show({ kind: 'error', text: message, ...(hint !== undefined && { hint }) });
    }
}
/** How it ended, where no failure says so. */
function showEnd(ports, journal, result) {
    const { host } = ports;
    if (result.status === 'cancelled') {
        const set = [...journal.tags.values()]
            .flat()
            .filter(({ state }) => state === 'created' || state === 'moved');
        const count = set.length === 1 ? '1 tag was' : `${set.length} tags were`;
        const moved = set.length === 0 ? 'no tag was moved' : `${count} set before, see above`;
        host.show({ kind: 'error', text: `${result.error?.message}; ${moved}` });
    }
    if (journal.bug !== undefined)
        showBug(ports, journal.bug);
}
function showBug({ host, env }, bug) {
    const message = bug instanceof Error ? bug.message : String(bug);
    const stack = bug instanceof Error && (env['RUNNER_DEBUG'] === '1' || env['LAYERWISE_DEBUG'] === '1')
        ? `\n${bug.stack}`
        : '';
    host.show({
        kind: 'error',
        text: `internal error: ${message}${stack}`,
        hint: 'this is a bug in Layerwise: please report it, with LAYERWISE_DEBUG=1 set for where it happened',
    });
}

// EXTERNAL MODULE: ./buildkit/docker-config-folder.js
var docker_config_folder = __webpack_require__(88130);
// EXTERNAL MODULE: ./buildkit/find-early.js + 3 modules
var find_early = __webpack_require__(23993);
;// CONCATENATED MODULE: ./buildkit/histories.js
/** Connections to the nodes whose histories are read, each opened once: it takes a program of its own. */
class Histories {
    #open = new Map();
    #isOver = false;
    /** Nothing is opened any more: nobody would close it. */
    get isOver() {
        return this.#isOver;
    }
    /**
     * The connection of a node, opened where there is none.
     * @throws {Error} when the run is over.
     */
    of(node, open) {
        if (this.#isOver)
            throw new Error('the run is over');
        const known = this.#open.get(node);
        if (known !== undefined)
            return known;
        const control = open();
        this.#open.set(node, control);
        return control;
    }
    /** Ends a connection that is of no use any more. */
    async forget(node) {
        const control = this.#open.get(node);
        this.#open.delete(node);
        await control?.[Symbol.asyncDispose]();
    }
    async [Symbol.asyncDispose]() {
        this.#isOver = true;
        await Promise.all([...this.#open.keys()].map((node) => this.forget(node)));
    }
}

// EXTERNAL MODULE: ./hosts/git.js
var git = __webpack_require__(55199);
// EXTERNAL MODULE: ./inputs/raw.js
var raw = __webpack_require__(76371);
// EXTERNAL MODULE: ./registry/docker-config.js
var docker_config = __webpack_require__(38726);
;// CONCATENATED MODULE: ./login/docker-config.js






/**
 * A docker configuration of the run's own: the user's, with our credentials added. Nobody else sees them, and the
 * user's own file is never written.
 * @returns the environment that docker and buildx are to be run with.
 */
async function privateDockerConfig(folder, logins, env) {
    const original = (0,external_node_path_.resolve)((0,docker_config_folder/* dockerConfigFolder */.P)(env));
    await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const config = withLogins(await readConfig((0,external_node_path_.join)(original, 'config.json')), logins);
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
    const entries = await (0,external_node_fs_promises_.readdir)(original).catch(() => []);
    // Contexts and plugins stay where they are; docker looks for them beside its configuration.
    for (const name of ['contexts', 'cli-plugins']) {
        if (entries.includes(name))
            await (0,external_node_fs_promises_.symlink)((0,external_node_path_.join)(original, name), (0,external_node_path_.join)(folder, name));
    }
    return {
        ...env,
        DOCKER_CONFIG: folder,
        // Without this every builder vanishes with the configuration.
        BUILDX_CONFIG: env['BUILDX_CONFIG'] || (0,external_node_path_.join)(original, 'buildx'),
    };
}
async function readConfig(path) {
    const text = await (0,external_node_fs_promises_.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return '{}';
        throw docker_config_unreadable(path, error);
    });
    try {
        const config = JSON.parse(text.trim() === '' ? '{}' : text);
        if ((0,json/* isRecord */.u)(config))
            return config;
    }
    catch (cause) {
        throw docker_config_unreadable(path, cause);
    }
    throw docker_config_unreadable(path, undefined);
}
/** Our credentials come first: a helper that is in charge of all registries is switched off for these. */
function withLogins(config, logins) {
    if (logins.length === 0)
        return config;
    const added = logins.map(({ registry, username, password }) => [
        registry === 'docker.io' ? docker_config.DOCKER_HUB_SERVER : registry,
        { auth: Buffer.from(`${username}:${password}`).toString('base64') },
    ]);
    const auths = (0,json/* isRecord */.u)(config['auths']) ? config['auths'] : {};
    const helpers = (0,json/* isRecord */.u)(config['credHelpers']) ? config['credHelpers'] : {};
    // docker: an empty name means the file, whatever credsStore says.
    const none = added.map(([server]) => [String(server), '']);
    return {
        ...config,
        auths: { ...auths, ...Object.fromEntries(added) },
        ...((typeof config['credsStore'] === 'string' || Object.keys(helpers).length > 0) && {
            credHelpers: { ...helpers, ...Object.fromEntries(none) },
        }),
    };
}
function docker_config_unreadable(path, cause) {
    return new report_failure/* Failure */.HR({
        code: 'docker-config-invalid',
        phase: 'preflight',
        message: `docker's configuration ${path} can't be read`,
        hint: 'it must be a JSON object; docker login writes it anew',
        cause,
    });
}

;// CONCATENATED MODULE: ./login/logins.js
/** In their order: what comes first wins for a registry. */
const PROVIDERS = [basic, jobToken];
async function findLogins(context) {
    const logins = new Map();
    for (const provide of PROVIDERS) {
        for (const login of await provide(context))
            if (!logins.has(login.registry))
                logins.set(login.registry, login);
    }
    return [...logins.values()];
}
/** What `registry`, `username` and `password` say. */
function basic({ inputs }) {
    const { username, password, registry = 'docker.io' } = inputs;
    return username && password ? [{ registry, username, password }] : [];
}
/** The job's own token for its host's registry, where nobody gave anything better. */
async function jobToken({ inputs, host, registries, knows }) {
    const { githubToken: password } = inputs;
    if (host.jobToken === undefined || !password)
        return [];
    const { registry, username } = host.jobToken;
    return registries.includes(registry) && !(await knows(registry)) ? [{ registry, username, password }] : [];
}

// EXTERNAL MODULE: ./publish/commit-time.js
var commit_time = __webpack_require__(65338);
// EXTERNAL MODULE: ./publish/license-file.js
var license_file = __webpack_require__(36819);
// EXTERNAL MODULE: ./publish/registries.js
var registries = __webpack_require__(65612);
// EXTERNAL MODULE: ./publish/version-file.js + 1 modules
var version_file = __webpack_require__(79027);
// EXTERNAL MODULE: ./publish/workspace.js
var publish_workspace = __webpack_require__(85982);
;// CONCATENATED MODULE: ./publish/run.js
var run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * @param early buildx, where it was asked before the inputs were understood.
 * @throws {WrongInputs} for files that aren't there.
 * @throws {Failure} when docker's configuration can't be used.
 */
async function openGround(ports, inputs, source, early) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { host, env, folder, signal } = ports;
        // The slow ones first: programs start and modules load while we look around.
        const query = { name: inputs.builder, boot: !inputs.dryRun, signal };
        const finding = (0,find_early/* findRunning */.P)(env, query, early).catch((error) => {
            if (!(error instanceof buildx/* BuildxMissingError */.Zn))
                throw error;
            throw new report_failure/* Failure */.HR({ code: 'buildx-missing', phase: 'preflight', message: error.message, cause: error });
        });
        finding.catch(() => { });
        const loading = (0,open_registry/* loadRegistryClient */.J8)();
        loading.catch(() => { });
        const spelling = (name) => name === 'context' && source === 'option' ? 'CONTEXT' : (0,raw/* spell */.l)(source, name);
        for (const secret of [inputs.password, inputs.githubToken, ...inputs.secrets.map(({ value }) => value)]) {
            if (secret)
                host.mask(secret);
        }
        // A context elsewhere has its own history.
        const local = (0,files/* isLocal */.IX)(inputs.context ?? '.') ? (0,external_node_path_.resolve)(folder, inputs.context ?? '.') : undefined;
        const told = await host.context(inputs.tagsContext, local);
        const committedAt = inputs.sourceDateEpoch === 'commit' && local !== undefined ? await (0,git/* commitTime */.bX)(local, env) : undefined;
        const fallback = await (0,files/* defaultContext */.T1)(host.isGitHubLike, told, folder);
        const environment = (0,metadata_environment/* readMetadataEnvironment */.B)(env);
        const problems = [
            ...(await (0,files/* fileProblems */.tH)(inputs, fallback, folder, spelling)),
            ...(environment.ok ? [] : environment.error),
        ];
        if (problems.length > 0 || !environment.ok)
            throw new publish_problems/* WrongInputs */.L(problems);
        const fileVersion = await (0,version_file/* readFileVersion */.h)(ports, inputs, spelling('version-file'));
        const place = inputs.context ?? fallback;
        const context = await (0,commit_time/* withCommitTime */.j)(ports, {
            ...{ inputs, environment: environment.value, folder: local ?? folder },
            context: await (0,license_file/* withLicense */.W)(inputs, told, (0,files/* isLocal */.IX)(place) ? (0,external_node_path_.resolve)(folder, place) : undefined),
            isDated: committedAt !== undefined,
        });
        const resources = run_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const workspace = resources.use(await (0,publish_workspace/* openWorkspace */.OH)(ports));
        const client = await loading;
        const userConfig = await client.readDockerConfig((0,docker_config_folder/* dockerConfigFolder */.P)(env));
        const users = client.createKeychain({
            environment: env,
            configs: userConfig === undefined ? [] : [userConfig],
        });
        const logins = await findLogins({
            inputs,
            host,
            registries: (0,registries/* namedRegistries */.T)(inputs, host.defaultImage(context)),
            knows: async (registry) => (await users.find(registry, signal).catch(() => undefined)) !== undefined,
        });
        const runEnv = await privateDockerConfig(workspace.dockerConfig, logins, env);
        const ownBuilders = [];
        resources.defer(async () => {
            for (const name of ownBuilders)
                await (0,buildkit_builder/* removeBuilder */.iq)((await finding).buildx, name);
        });
        const histories = resources.use(new Histories());
        const dialled = early?.dialled;
        if (dialled !== undefined) {
            const control = await dialled.control;
            histories.of(nodeOf({ builder: dialled.stored.name }), () => control);
        }
        const registry = resources.use(await (0,open_registry/* openRegistry */.Me)({
            ...{ ports, inputs, client, spell: spelling },
            dockerConfig: workspace.dockerConfig,
        }));
        const secrets = await (0,publish_workspace/* writeSecrets */.Pl)(workspace, inputs, gitToken(inputs, context, fallback));
        const kept = resources.move();
        return {
            ...{ ports, inputs, context, workspace, registry, secrets, ownBuilders, finding, early, histories },
            environment: environment.value,
            fileVersion,
            ...(committedAt !== undefined && { committedAt }),
            defaultContext: fallback,
            env: runEnv,
            isStep: source === 'with',
            spell: spelling,
            hidden: inputs.buildArgs.map(({ key, value }) => value ?? env[key] ?? ''),
            [Symbol.asyncDispose]: () => kept.disposeAsync(),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** BuildKit fetches a private repository's context with it. */
function gitToken(inputs, context, fallback) {
    const { gitContext } = context;
    const given = inputs.context ?? fallback;
    const repository = gitContext?.split('#')[0];
    const isDefault = /^\{\{\s*defaultContext\s*\}\}/.test(given) || (repository !== undefined && given.startsWith(repository));
    if (gitContext === undefined || !inputs.githubToken || !isDefault)
        return undefined;
    return { id: `GIT_AUTH_TOKEN.${new URL(gitContext).host}`, value: inputs.githubToken };
}

;// CONCATENATED MODULE: ./plan/may-keep.js

/**
 * Whether the tags may go to an image that was there and holds the same. A moving tag of a version tells by the image how far
 * it is: behind one that calls itself 1.9.0, `latest` would follow a later 1.9.1, though it is at 2.0.0.
 */
function mayKeep({ images, facts }, before, { floatingTags }) {
    const followsVersion = images.some(({ tags }) => tags.some(({ moving, follows }) => moving && follows?.kind === 'version'));
    if (floatingTags === 'always' || !followsVersion)
        return true;
    const { annotations = {} } = before.index ?? before.platforms[0]?.manifest ?? {};
    const { version } = (0,plan_facts/* readFacts */.MH)(annotations);
    return version !== undefined && version === (0,plan_facts/* readFacts */.MH)(facts).version;
}

// EXTERNAL MODULE: ./registry/copy-image.js + 1 modules
var copy_image = __webpack_require__(80084);
;// CONCATENATED MODULE: ./publish/tags/spread-image.js




/**
 * Sees to it that every repository has an image that one of them, or another one, has: those that lack it get a copy.
 * @returns what became of its blobs; what was there is `exists`, whoever sent it.
 * @throws {RegistryError} when something can't be read or written.
 */
async function spreadImage({ registry, ports }, { images }, image, from) {
    const options = { signal: ports.signal };
    const transfers = new Map();
    const add = ({ digest }, transfer) => void transfers.set((0,ledger_transfers/* transferKey */.N4)(transfer.repository, digest), transfer);
    await Promise.all(images.map(async ({ repository }) => {
        const isThere = (0,oci_reference/* formatRepository */.Sh)(repository) === (0,oci_reference/* formatRepository */.Sh)(from) ||
            (await registry.headManifest(repository, image.digest, options)) !== undefined;
        if (isThere)
            for (const blob of (0,oci_image/* imageBlobs */.a)(image))
                add(blob, existing(repository));
        else
            await (0,copy_image/* copyImage */.L)(registry, { from, to: repository }, image.digest, add, options);
    }));
    return transfers;
}
function existing(repository) {
    return {
        ...{ repository: (0,oci_reference/* formatRepository */.Sh)(repository), state: 'exists', from: null, bytes: 0, milliseconds: 0 },
        ...{ attempts: 1, start: 0, end: 0, evidence: 'probe' },
    };
}

;// CONCATENATED MODULE: ./publish/tags/keep-unchanged.js




/**
 * `on-unchanged: keep`: where the image holds what the baseline holds, the tags are to go to that one, so that nothing is
 * deployed anew; what was pushed stays without a tag. Where that can't be, the new one is published as ever.
 */
async function keepUnchanged(run, journal) {
    const { inputs, ports, spell } = run;
    const { plan, baselineImage: baseline } = journal;
    if (inputs.onUnchanged !== 'keep' || plan === undefined || !plan.push)
        return;
    await journal.noticing;
    ports.signal.throwIfAborted();
    if (journal.unchanged !== true || baseline === undefined)
        return;
    if (!mayKeep(plan, baseline.image, inputs)) {
        const text = `nothing changed, and it is published all the same: ${spell('on-unchanged')} keeps no image of another version, by which its tags would be taken for older than they are`;
        ports.host.show({ kind: 'notice', text });
        return;
    }
    journal.phase = 'tag';
    const { image, repository } = baseline;
    try {
        journal.keep(image, await spreadImage(run, plan, image, repository));
        // Who has it has nothing to pull.
        journal.baseline = besideBaseline(image, baseline);
    }
    catch (error) {
        ports.signal.throwIfAborted();
        if (!(error instanceof errors/* RegistryError */.g || error instanceof errors/* CredentialsError */.l))
            throw error;
        journal.warn('not-kept', `nothing changed, and it is published all the same: ${error.message}`, error.hint);
    }
}

// EXTERNAL MODULE: ./registry/recheck-tags.js
var recheck_tags = __webpack_require__(47780);
// EXTERNAL MODULE: ./registry/set-tag.js
var set_tag = __webpack_require__(71618);
// EXTERNAL MODULE: ./registry/set-tags.js
var set_tags = __webpack_require__(5057);
;// CONCATENATED MODULE: ./publish/tags/others-commits.js
/**
 * An image that was there may be of another commit than the run: the tag of the run's commit is none of its names, and left as
 * it is.
 * @returns the images with all other tags.
 */
async function leaveOthersCommits({ registry, ports }, journal, { images }, { digest }) {
    const { revision } = journal;
    if (revision === undefined)
        return images;
    const isLeft = async ({ repository }, { name, rule, moving, commit }) => {
        if (commit === undefined || commit === revision)
            return false;
        const options = { signal: ports.signal };
        const now = (await registry.headManifest(repository, name, options).catch(() => undefined))?.digest ?? null;
        if (now === digest)
            return false;
        const message = `the image that was there is of the commit ${revision}, not of ${commit}`;
        journal.addTag(repository, {
            ...{ tag: name, state: 'skipped', rule, moving, digest: now, previous: now },
            reason: { code: 'other-commit', message },
        });
        return true;
    };
    return await Promise.all(images.map(async (image) => {
        const left = await Promise.all(image.tags.map((tag) => isLeft(image, tag)));
        return { ...image, tags: image.tags.filter((_, index) => !left[index]) };
    }));
}

// EXTERNAL MODULE: ./publish/tags/tag-failure.js
var tag_failure = __webpack_require__(52154);
// EXTERNAL MODULE: ./registry/single-flight.js
var single_flight = __webpack_require__(10518);
// EXTERNAL MODULE: ./tags/may-move.js
var may_move = __webpack_require__(34492);
// EXTERNAL MODULE: ./publish/commits.js + 1 modules
var publish_commits = __webpack_require__(84082);
;// CONCATENATED MODULE: ./publish/tags/tag-policy.js






/** No question about commits waits longer for one of those who may know: the others may know it too. */
const tag_policy_LIMIT_MS = 10_000;
/**
 * Nothing is asked of anybody before there is a question, and nothing twice.
 * @param revision the commit of what is published, which may be an image that was there
 */
function tagPolicy(run, plan, revision) {
    const { inputs, ports } = run;
    const resources = new AsyncDisposableStack();
    const committed = revision === plan.revision ? run.context.commitTime : undefined;
    const { source } = (0,plan_facts/* readFacts */.MH)(plan.facts);
    const relations = new single_flight/* SingleFlight */.F();
    let sources;
    const open = async () => {
        const context = inputs.context ?? run.defaultContext;
        const folder = (0,external_node_path_.resolve)(ports.folder, (0,files/* isLocal */.IX)(context) ? context : '.');
        const ended = new AbortController();
        const signal = AbortSignal.any([ports.signal, ended.signal]);
        const opened = await (0,publish_commits/* openCommits */.J)(ports, { folder, token: inputs.githubToken, signal, resources });
        // What was asked and is answered too late.
        resources.defer(() => ended.abort());
        return opened;
    };
    const relate = async (follows, present) => {
        sources ??= open();
        const commits = { ours: revision ?? '', present: present.revision ?? '' };
        return await findRelation(await sources, follows, commits, committed);
    };
    const question = async ({ follows = { kind: 'run' } }, present) => {
        const key = JSON.stringify([follows, present.revision]);
        const relation = needsRelation(follows, revision, present)
            ? await relations.get(key, () => relate(follows, present).catch(() => ({})))
            : {};
        const keeps = inputs.onUnchanged === 'keep';
        return { follows, ours: { revision, source }, present, relation, policy: inputs.floatingTags, keeps };
    };
    return {
        mayMove: async (tag, present) => (0,may_move/* mayMove */.B9)(await question(tag, present)),
        mustTakeBack: async (tag, present) => (0,may_move/* mustTakeBack */.ee)(await question(tag, present)),
        [Symbol.asyncDispose]: () => resources.disposeAsync(),
    };
}
function needsRelation(follows, ours, present) {
    if (follows.kind !== 'branch' && follows.kind !== 'pull-request')
        return false;
    return ours !== undefined && present.revision !== undefined && present.revision !== ours;
}
async function findRelation(sources, follows, commits, committed) {
    const { ours, present } = commits;
    const [head, order] = await Promise.all([
        // What the host says of its branches is newer than what a checkout remembers.
        (0,publish_commits/* firstKnown */.e)(sources.toReversed(), (each) => headOf(each, follows), tag_policy_LIMIT_MS),
        (0,publish_commits/* firstKnown */.e)(sources, (each) => each.compare(present, ours), tag_policy_LIMIT_MS),
    ]);
    const relation = { head, ours: order };
    if (!(0,may_move/* tellsByTime */.Nn)(follows, relation, commits))
        return relation;
    const [oursCommitted, presentCommitted] = await Promise.all([
        committed ?? (0,publish_commits/* firstKnown */.e)(sources, (each) => each.committed(ours), tag_policy_LIMIT_MS),
        (0,publish_commits/* firstKnown */.e)(sources, (each) => each.committed(present), tag_policy_LIMIT_MS),
    ]);
    return { ...relation, oursCommitted, presentCommitted };
}
async function headOf(commits, follows) {
    switch (follows.kind) {
        case 'branch':
            return await commits.headOfBranch(follows.branch);
        case 'pull-request':
            return await commits.headOfPullRequest(follows.number);
        case 'version':
        case 'run':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./publish/tags/move-tags.js
var move_tags_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var move_tags_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Sets the tags, now that everything behind them was seen to be there: those that stay, then those that move, forward only.
 * What could not be set fails the run. A second look at what moved goes on beside the report.
 */
async function moveTags(run, journal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { plan, published: image } = journal;
        const { registry, ports } = run;
        if (plan === undefined || image === undefined)
            return;
        journal.phase = 'tag';
        const resources = move_tags_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const policy = resources.use(tagPolicy(run, plan, journal.revision));
        const images = await leaveOthersCommits(run, journal, plan, image);
        const put = await (0,set_tags/* setTags */.W)({
            ...{ registry, image, images, mayMove: policy.mayMove, clock: () => performance.now() },
            ifExists: run.inputs.ifExists,
            onTag: (repository, { result, note }) => {
                journal.addTag(repository, result);
                if (note !== undefined)
                    ports.host.show({ kind: 'notice', text: `${(0,oci_reference/* formatRepository */.Sh)(repository)}:${result.tag}: ${note}` });
            },
            options: { signal: ports.signal },
        });
        for (const { repository } of plan.images) {
            const name = (0,oci_reference/* formatRepository */.Sh)(repository);
            for (const tag of journal.tags.get(name) ?? []) {
                if (tag.state === 'failed')
                    journal.fail((0,tag_failure/* tagFailure */.f)({ name, tag, digest: image.digest }, run.spell('if-exists')));
            }
        }
        journal.settling = settle(run, journal, { policy, put, resources: resources.move() });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = move_tags_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** @returns whether a tag is not where it was put: the report has to be written again. */
async function settle(run, journal, { policy, put, resources }) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const _ = move_tags_addDisposableResource(env_2, resources, true);
        const { ports } = run;
        const looks = put
            .filter(({ order }) => (0,set_tag/* isLookedAtAgain */.Sh)(order.tag))
            .map(async (each) => {
            try {
                const race = await (0,recheck_tags/* recheckTag */.K)(each, (present) => policy.mustTakeBack(each.order.tag, present));
                return note(run, journal, each, race);
            }
            catch (error) {
                if (ports.signal.aborted)
                    return false;
                const name = `${(0,oci_reference/* formatRepository */.Sh)(each.order.repository)}:${each.order.tag.name}`;
                const why = error instanceof Error ? error.message : error;
                journal.warn('tag-unchecked', `whether ${name} stayed where it was put is not known: ${why}`);
                return true;
            }
        });
        return (await Promise.all(looks)).includes(true);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = move_tags_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
function note(run, journal, { order }, race) {
    if (race === undefined)
        return false;
    journal.addTag(order.repository, race.result);
    journal.warn('tag-raced', race.message);
    if (race.result.state === 'failed') {
        const name = (0,oci_reference/* formatRepository */.Sh)(order.repository);
        journal.fail((0,tag_failure/* tagFailure */.f)({ name, tag: race.result, digest: order.image.digest }, run.spell('if-exists')));
    }
    return true;
}

// EXTERNAL MODULE: ./registry/present-image.js
var present_image = __webpack_require__(86456);
// EXTERNAL MODULE: ./tags/compare-versions.js
var compare_versions = __webpack_require__(24990);
;// CONCATENATED MODULE: ./publish/tags/take-existing.js








/**
 * `if-exists`: looks, before anything is built, which of the tags that stay are there.
 * @returns whether there is an image that stands for this one, so that nothing is built: with `skip`.
 * @throws {Refusal} with `fail`.
 */
async function takeExisting(run, journal) {
    const { plan } = journal;
    const { ifExists } = run.inputs;
    if (plan === undefined || !plan.push || ifExists === 'overwrite')
        return false;
    journal.phase = 'gate';
    const existing = await existingTags(run, plan);
    if (existing.length === 0)
        return false;
    if (ifExists === 'fail')
        throw refusal(existing, run.spell('if-exists'));
    for (const each of existing) {
        const said = await readSaid(run, plan, each);
        if (!standsForThis(plan, each, said))
            continue;
        // An image that was kept for a later commit is that commit's by its tag alone.
        const named = existing.find(({ tag, head }) => tag.commit !== undefined && head.digest === each.head.digest);
        await takeImage(run, journal, plan, each, named?.tag.commit ?? said.revision);
        return true;
    }
    return false;
}
async function readSaid({ registry, ports }, { facts }, { repository, head }) {
    const options = { signal: ports.signal };
    const manifest = await registry.getManifest(repository, head.digest, options);
    return (0,may_move/* believed */.ty)(await (0,present_image/* identifyImage */.cE)(registry, repository, manifest, options), (0,plan_facts/* readFacts */.MH)(facts));
}
/**
 * The tag of a commit says nothing of a version: `1.2.3` and `latest` on the image of the branch, which calls itself `main`,
 * could never be compared with anything again.
 */
function standsForThis({ facts }, { tag }, { version }) {
    const ours = (0,plan_facts/* wholeVersion */.gJ)(facts);
    if (tag.commit === undefined || ours === undefined)
        return true;
    return version !== undefined && (0,compare_versions/* compareVersions */.Z)('semver', ours, version) === 0;
}
/** The most telling one first. */
async function existingTags({ registry, ports }, { images }) {
    const wanted = images.flatMap(({ repository, tags }) => tags.flatMap((tag, priority) => (tag.moving ? [] : [{ repository, tag, priority }])));
    const found = await Promise.all(wanted
        .toSorted((a, b) => a.priority - b.priority)
        .map(async ({ repository, tag }) => {
        const head = await registry.headManifest(repository, tag.name, { signal: ports.signal });
        return head === undefined ? [] : [{ repository, tag, head }];
    }));
    return found.flat();
}
function refusal(found, input) {
    const names = found.map(({ repository, tag }) => `${(0,oci_reference/* formatRepository */.Sh)(repository)}:${tag.name}`);
    const [first] = found;
    return new report_failure/* Refusal */.P_({
        code: 'tag-exists',
        phase: 'gate',
        message: `${names.join(', ')} ${names.length === 1 ? 'exists' : 'exist'} already; nothing was built`,
        hint: `publish under another version, or set ${input} to skip, which takes the image that is there, or to overwrite`,
        ...(first !== undefined && { repository: (0,oci_reference/* formatRepository */.Sh)(first.repository) }),
    });
}
/** The image that is there is the result; a repository that lacks it, as after a publish that failed in part, gets a copy. */
async function takeImage(run, journal, plan, { repository, head }, revision) {
    const image = await (0,read_image/* readImage */.A)(run.registry, repository, head.digest, { signal: run.ports.signal });
    journal.take(image, revision, await spreadImage(run, plan, image, repository));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./oci/unchanged.js


/**
 * Whether two images hold the same for whoever runs them: on the same platforms the same file systems, whatever they are packed
 * with, and the same configs and annotations but for what every build writes anew (`created`, `revision`, `version`, `source`,
 * the times in histories). Attestations are not looked at.
 * @returns undefined where only a config that is missing can tell: one of `unsharedPlatforms`. None are needed to see most
 * of what changed.
 */
function isUnchanged(now, before, configs) {
    if (now.digest === before.digest)
        return true;
    const [ours, theirs] = [unsharedPlatforms(now, before), unsharedPlatforms(before, now)];
    if (!(0,external_node_util_.isDeepStrictEqual)(outline(now, ours), outline(before, theirs)))
        return false;
    const [is, was] = [contents(ours, configs), contents(theirs, configs)];
    return is && was && (0,external_node_util_.isDeepStrictEqual)(is, was);
}
/** The platforms whose manifests the other image doesn't have. */
function unsharedPlatforms(image, other) {
    const digests = new Set(other.platforms.map(({ descriptor }) => descriptor.digest));
    return image.platforms.filter(({ descriptor }) => !digests.has(descriptor.digest));
}
/** What the index and the manifests tell. */
function outline({ index }, platforms) {
    return {
        // A bare manifest's own are those of its platform.
        annotations: lasting(index?.annotations),
        platforms: new Set(platforms.map(({ platform, manifest }) => ({
            platform: (0,oci_platform/* formatPlatform */.Bq)((0,oci_platform/* normalizePlatform */.FL)(platform)),
            annotations: lasting(manifest.annotations),
            layers: manifest.layers.length,
        }))),
    };
}
/** What the configs tell; undefined where one is missing. */
function contents(platforms, configs) {
    const known = platforms.flatMap((platform) => {
        const config = configs.get(platform.manifest.config.digest);
        return config === undefined ? [] : [content(platform, config)];
    });
    return known.length === platforms.length ? new Set(known) : undefined;
}
function content({ platform, manifest }, config) {
    const { created: _, rootfs, history = [], config: { Labels, ...settings } = {}, ...others } = config;
    return {
        platform: (0,oci_platform/* formatPlatform */.Bq)((0,oci_platform/* normalizePlatform */.FL)(platform)),
        annotations: lasting(manifest.annotations),
        fileSystem: rootfs?.diff_ids ?? manifest.layers.map(({ digest }) => digest),
        labels: lasting(Labels),
        settings,
        // An instruction without a layer has done all that it does in the config: a LABEL may name the commit.
        history: history
            .filter(({ empty_layer }) => empty_layer !== true)
            .map(({ created: __, ...entry }) => entry),
        // BuildKit's own notes, an inline cache among them, change what nobody sees.
        others: Object.fromEntries(Object.entries(others).filter(([key]) => !key.startsWith('moby.buildkit.'))),
    };
}
/** @see https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md#pre-defined-annotation-keys */
const VOLATILE = new Set([
    ...['created', 'revision', 'version', 'source'].map((name) => `org.opencontainers.image.${name}`),
    // Ours: the whole version, where the other may be less of it.
    'dev.layerwise.version',
]);
function lasting(values = {}) {
    return Object.fromEntries(Object.entries(values).filter(([key]) => !VOLATILE.has(key)));
}

;// CONCATENATED MODULE: ./publish/unchanged.js

const unchanged_RETRY_BUDGET_MS = 3_000;
/** The report waits for it; with `on-unchanged: keep` the tags do. */
const unchanged_TIME_LIMIT_MS = 10_000;
/**
 * Finds out beside the gate and the tags whether the image holds what the baseline holds. That it can't be told fails no
 * publish.
 */
function noticeUnchanged(run, journal) {
    journal.noticing = holdsTheSame(run, journal)
        .then((unchanged) => {
        journal.unchanged = unchanged;
    })
        .catch((error) => {
        if (run.ports.signal.aborted)
            return;
        const why = error instanceof Error ? error.message : error;
        journal.warn('unchanged-unknown', `whether anything changed since the baseline can't be told: ${why}`);
    });
}
/** Undefined where there is nothing to compare. */
async function holdsTheSame({ registry, ports }, { plan, image, baselineImage: baseline }) {
    const repository = plan?.images[0]?.repository;
    if (image === undefined || baseline === undefined || repository === undefined)
        return undefined;
    const known = isUnchanged(image, baseline.image, new Map());
    if (known !== undefined)
        return known;
    const options = {
        signal: AbortSignal.any([ports.signal, AbortSignal.timeout(unchanged_TIME_LIMIT_MS)]),
        budgetMs: unchanged_RETRY_BUDGET_MS,
    };
    const [ours, theirs] = await Promise.all([
        readConfigs(registry, repository, unsharedPlatforms(image, baseline.image), options),
        readConfigs(registry, baseline.repository, unsharedPlatforms(baseline.image, image), options),
    ]);
    return isUnchanged(image, baseline.image, new Map([...ours, ...theirs]));
}
async function readConfigs(registry, repository, platforms, options) {
    const configs = platforms.map(async ({ manifest: { config } }) => {
        return [config.digest, await registry.getConfig(repository, config, options)];
    });
    return new Map(await Promise.all(configs));
}

;// CONCATENATED MODULE: ./commands/publish.js
var publish_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var publish_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Builds for every platform, pushes by digest, checks what arrived, and only then sets the tags.
 * @param early buildx, asked already.
 * @returns the exit code.
 */
async function publish_publish(ports, raw, early) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const inputs = parseInputs(raw, { withoutSecrets: ports.host.withoutSecrets });
        if (!inputs.ok)
            return (0,publish_problems.refuseInputs)(ports, inputs.error);
        const journal = new Journal();
        // Tidied up after the report: removing a builder takes a while, and nobody may wait for it.
        const resources = publish_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        try {
            const ground = resources.use(await openGround(ports, inputs.value, raw.source, early));
            if (isQuestion(inputs.value.call))
                await askFrontend(ground, journal);
            else {
                const { run, plan } = await planRun(ground);
                if (inputs.value.dryRun)
                    return await showPlan(run, plan);
                journal.begin(plan);
                const isTaken = await takeExisting(run, journal);
                // Where nothing was built there is nothing to keep.
                const held = isTaken ? undefined : await build(run, plan, journal, resources);
                await moveTags(run, journal);
                // Beside the export: the report waits for it, and no tag.
                journal.explain();
                if (!isTaken)
                    await exportCache(run, journal, held);
            }
        }
        catch (error) {
            if (error instanceof publish_problems/* WrongInputs */.L)
                return (0,publish_problems.refuseInputs)(ports, error.problems);
            journal.fail(error);
        }
        return await report(ports, inputs.value, journal);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = publish_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Builds, pushes, and checks what arrived. @returns the cache's export, which has connected meanwhile and waits for the tags. */
async function build(run, plan, journal, resources) {
    const baseline = resources.use(startBaseline(run, plan));
    await checkImports(run, journal);
    await buildLegs(run, journal);
    const held = resources.use(await holdExport(run, journal));
    await verifyImage(run, journal);
    await compareWithBaseline(baseline, journal);
    noticeUnchanged(run, journal);
    explainLater(run, journal);
    await checkBudgets(run, journal);
    await buildLocal(run, journal);
    await keepUnchanged(run, journal);
    return held;
}


/***/ }),

/***/ 28823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LEAST_BYTES)
/* harmony export */ });
/** Sending or fetching less than this is not worth a line of anybody's. */
const LEAST_BYTES = 1_000_000;


/***/ }),

/***/ 25990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ diffImages),
/* harmony export */   q: () => (/* binding */ compareImages)
/* harmony export */ });
/* harmony import */ var _oci_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31024);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8190);


/** Each platform of `now` beside that of `before`. A layer that is listed twice is stored, fetched and counted once. */
function compareImages(now, before) {
    return diffImages(now, before).flatMap(({ digest, previousDigest, layers, ...comparison }) => {
        const { size } = comparison;
        return size === null ? [] : [{ ...comparison, size }];
    });
}
/** The same with each layer, and with the platforms that only `before` has, which come last. */
function diffImages(now, before) {
    const [has, had] = [platformsByName(now), platformsByName(before)];
    return [...new Set([...has.keys(), ...had.keys()])].map((name) => comparePlatform(name, has.get(name), had.get(name)));
}
/** An index may list a platform more than once (for versions of Windows): those after the first are numbered. */
function platformsByName({ platforms }) {
    const counts = new Map();
    return new Map(platforms.map((image) => {
        const name = (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(image.platform);
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        return [count === 1 ? name : `${name} (${count})`, image];
    }));
}
function comparePlatform(platform, now, before) {
    const layers = compareLayers(now?.manifest.layers ?? [], before?.manifest.layers ?? []);
    const of = (state) => layers.filter((layer) => layer.state === state);
    const [added, gone, shared] = [of('added'), of('gone'), of('shared')];
    const config = now?.manifest.config;
    const isNewConfig = config !== undefined && config.digest !== before?.manifest.config.digest;
    return {
        platform,
        size: now === undefined ? null : (0,_oci_image_js__WEBPACK_IMPORTED_MODULE_1__/* .layersSize */ .i)(now.manifest),
        previousSize: before === undefined ? null : (0,_oci_image_js__WEBPACK_IMPORTED_MODULE_1__/* .layersSize */ .i)(before.manifest),
        downloadBytes: sizeOf(added) + (isNewConfig ? config.size : 0),
        sharedBytes: sizeOf(shared),
        addedLayers: added.length,
        goneLayers: gone.length,
        sharedLayers: shared.length,
        digest: now?.descriptor.digest ?? null,
        previousDigest: before?.descriptor.digest ?? null,
        layers,
    };
}
function compareLayers(now, before) {
    const [has, had] = [byDigest(now), byDigest(before)];
    // A layer that is gone belongs behind the one that it lay on and that is still there.
    const gone = Map.groupBy(goneWithBase([...had.values()], (digest) => has.has(digest)), ({ base }) => base);
    const goneFrom = (base) => (gone.get(base) ?? []).map(({ layer }) => compared('gone', layer));
    return [
        ...goneFrom(undefined),
        ...[...has.values()].flatMap((layer) => [
            compared(had.has(layer.digest) ? 'shared' : 'added', layer),
            ...goneFrom(layer.digest),
        ]),
    ];
}
function goneWithBase(before, isThere) {
    let base;
    return before.flatMap((layer) => {
        if (!isThere(layer.digest))
            return [{ base, layer }];
        base = layer.digest;
        return [];
    });
}
function compared(state, { digest, size, mediaType }) {
    return { state, digest, size, mediaType };
}
function byDigest(layers) {
    return new Map(layers.map((layer) => [layer.digest, layer]));
}
function sizeOf(layers) {
    return layers.reduce((sum, { size }) => sum + size, 0);
}


/***/ }),

/***/ 88444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   T1: () => (/* binding */ defaultContext),
/* harmony export */   mQ: () => (/* binding */ findDockerfile),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   tH: () => (/* binding */ fileProblems)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26156);



/** On GitHub, without a checkout, the repository at the run's commit; else the folder that we are in. */
async function defaultContext(isGitHubLike, context, folder) {
    if (!isGitHubLike || context.gitContext === undefined)
        return '.';
    return (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'))) ? '.' : context.gitContext;
}
/** Files and folders that the inputs name and that aren't there. */
async function fileProblems(inputs, fallback, folder, spell) {
    const problems = [];
    const missing = (input, given, what) => problems.push({
        code: 'invalid-value',
        input: spell(input),
        given,
        allowed: `an existing ${what}`,
        message: `${spell(input)}: there is no ${what} "${given}" in ${folder}`,
    });
    const context = inputs.context ?? fallback;
    for (const { key, value } of inputs.secretFiles) {
        if (!(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, value))))
            missing('secret-files', `${key}=${value}`, 'file');
    }
    const { json, report, html } = inputs;
    for (const [input, path] of Object.entries({ json, report, html })) {
        if (path === undefined || path === '-')
            continue;
        const why = await (0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path))).catch((error) => error.message);
        if (why === undefined)
            continue;
        const message = `${spell(input)}: ${why}`;
        problems.push({
            code: 'invalid-value',
            input: spell(input),
            given: path,
            allowed: 'a path that can be written',
            message,
        });
    }
    const { buildkitdConfig: config, file } = inputs;
    if (config !== undefined && !(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, config))))
        missing('buildkitd-config', config, 'file');
    if (isLocal(context) && !(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, context)))) {
        missing('context', context, 'folder');
    }
    else if (file !== undefined && isLocal(file) && isLocal(context)) {
        if (!(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, file))))
            missing('file', file, 'Dockerfile');
    }
    else if (file === undefined &&
        isLocal(context) &&
        (await dockerfileIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, context))) === undefined) {
        problems.push({
            code: 'invalid-value',
            input: spell('file'),
            given: '',
            allowed: 'the path of a Dockerfile',
            message: `${spell('context')}: there is no Dockerfile in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, context)}. Name it with ${spell('file')}, or name another folder with ${spell('context')}.`,
        });
    }
    return problems;
}
async function dockerfileIn(folder) {
    for (const name of ['Dockerfile', 'dockerfile']) {
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    }
    return undefined;
}
/** Where the Dockerfile is, as an absolute path; undefined for one that is not a file here. */
async function findDockerfile({ context, file }, fallback, folder) {
    const place = context ?? fallback;
    if (!isLocal(place) || (file !== undefined && !isLocal(file)))
        return undefined;
    return file === undefined ? await dockerfileIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, place)) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, file);
}
/** A path: neither a URL, nor a Git address, nor standard input, nor a template. */
function isLocal(path) {
    return path !== '-' && !/^(?:[a-z][a-z+.-]*:\/\/|git@|github\.com\/)/i.test(path) && !path.includes('{{');
}
async function exists(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, () => false);
}


/***/ }),

/***/ 59543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rh: () => (/* binding */ commentOnPullRequest),
  F7: () => (/* binding */ tellResult),
  IB: () => (/* binding */ withPullRequests)
});

// EXTERNAL MODULE: ./hosts/pull-requests.js
var pull_requests = __webpack_require__(70423);
// EXTERNAL MODULE: ./report/decide-comment.js
var decide_comment = __webpack_require__(98660);
;// CONCATENATED MODULE: ./publish/pull-request/sticky-comment.js
/** Puts the text where it was put before: one comment, and the same one, however many runs there are. */
async function placeComment(pulls, comment) {
    const { pullRequest, marker, body, mayCreate } = comment;
    let found = await pulls.findComments(pullRequest, marker);
    if (found.length === 0) {
        if (!mayCreate)
            return 'none';
        const created = await pulls.createComment(pullRequest, body);
        // Another run may have looked when neither had written, or a request that seemed lost have arrived: the oldest stays.
        found = await pulls.findComments(pullRequest, marker);
        if ((found[0]?.id ?? created.id) === created.id)
            return 'created';
    }
    const [oldest, ...surplus] = found;
    if (oldest === undefined)
        return 'none';
    await pulls.editComment(oldest.id, body);
    for (const { id } of surplus)
        await pulls.removeComment(id);
    return 'edited';
}

;// CONCATENATED MODULE: ./publish/pull-request/comment.js
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



/** Longer than this nobody waits for what is only said beside the result. */
const LIMIT_MS = 10_000;
/**
 * Tells the result beside the pull request. The run has ended as it has: whatever becomes of the comment is said, and
 * changes nothing; the job summary has the same.
 */
async function commentOnPullRequest(ports, { comment, githubToken }, result) {
    const { host, signal } = ports;
    const { pullRequest, runUrl } = await host.context('workflow', undefined);
    const decision = (0,decide_comment/* decideComment */.O)(comment, pullRequest, result);
    if (decision === 'nothing' || pullRequest === undefined || githubToken === undefined)
        return;
    try {
        await withPullRequests(ports, githubToken, async (pulls) => {
            await tellResult(ports, pulls, { pullRequest, runUrl }, { decision, result });
        });
    }
    catch (error) {
        if (!signal.aborted)
            showFailure(ports, pullRequest, error);
    }
}
/**
 * Opens the host's API for as long as somebody may wait for it.
 * @throws {HostApiError} also when the time is up, and where there are no pull requests.
 */
async function withPullRequests({ host, signal }, token, use, limitMs = LIMIT_MS) {
    if (host.pullRequests === undefined) {
        throw new pull_requests/* HostApiError */.N('there are no pull requests here', {
            hint: 'this works in a job of GitHub Actions only',
        });
    }
    const limit = AbortSignal.timeout(limitMs);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const pulls = __addDisposableResource(env_1, await host.pullRequests(token, AbortSignal.any([signal, limit])), true);
            await use(pulls);
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
    catch (error) {
        if (error !== limit.reason)
            throw error;
        throw new pull_requests/* HostApiError */.N(`no answer within ${limitMs / 1000} s`, { cause: error });
    }
}
/** @throws {HostApiError} */
async function tellResult({ host }, pulls, { pullRequest, runUrl }, { decision, result, isForeign = false }) {
    const { commentMarker, renderComment } = await Promise.all(/* import() */[__webpack_require__.e(7015), __webpack_require__.e(6593), __webpack_require__.e(5480)]).then(__webpack_require__.bind(__webpack_require__, 41042));
    const { number, headSha } = pullRequest;
    const placement = await placeComment(pulls, {
        pullRequest: number,
        marker: commentMarker(result),
        body: renderComment(result, { commit: headSha, runUrl, isForeign }),
        mayCreate: decision === 'post',
    });
    host.show({ kind: 'info', text: `${PLACEMENTS[placement]} pull request ${number}` });
}
const PLACEMENTS = {
    created: 'Commented on',
    edited: 'Edited the comment on',
    none: 'Nothing changed that is worth a comment on',
};
function showFailure({ host }, { number, fromFork }, error) {
    const why = error instanceof Error ? error.message : String(error);
    const text = `no comment on pull request ${number}, but in the job summary: ${why}`;
    if (error instanceof pull_requests/* HostApiError */.N && error.isForbidden) {
        const way = fromFork
            ? 'A pull request from a fork has a token that only reads; the README shows a workflow that comments for it.'
            : 'For comments give the job "permissions: pull-requests: write"; without them set "comment: never".';
        host.show({ kind: 'notice', text: `${text}. ${way}` });
        return;
    }
    const hint = error instanceof pull_requests/* HostApiError */.N ? error.hint : undefined;
    host.show({ kind: 'warning', text, ...(hint !== undefined && { hint }) });
}


/***/ }),

/***/ 85982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ openWorkspace),
/* harmony export */   Pl: () => (/* binding */ writeSecrets),
/* harmony export */   qh: () => (/* binding */ removeWorkspace),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** What the names of our folders begin with. */
const PREFIX = 'layerwise-';
async function openWorkspace({ env, host }) {
    const folder = await temporaryFolder(env);
    host.saveState('workspace', folder);
    // The last resort, when nobody waits for us to tidy up: there are passwords in it.
    const removeNow = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    process.once('exit', removeNow);
    return {
        folder,
        dockerConfig: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'docker'),
        metadataFile: (leg) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `metadata-${leg}.json`),
        [Symbol.asyncDispose]: async () => {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
            process.off('exit', removeNow);
        },
    };
}
/** A folder that nobody else may read: mkdtemp makes it 0700. */
async function temporaryFolder(env) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), PREFIX));
}
/** For the cleanup of a run that was killed. Only what we could have made is removed. */
async function removeWorkspace(folder) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(folder).startsWith(PREFIX))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
}
/**
 * Secrets given by value become files: an argument can be read by every process on the machine. One without a value is
 * left out, as a fork's run sees all of its secrets.
 */
async function writeSecrets(workspace, inputs, gitToken) {
    const secrets = inputs.secrets
        .filter(({ value }) => value !== '')
        .map(({ key, value }) => ({ id: key, value }));
    if (gitToken !== undefined && !secrets.some(({ id }) => id.startsWith('GIT_AUTH_TOKEN')))
        secrets.push(gitToken);
    return await Promise.all(secrets.map(async ({ id, value }, index) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(workspace.folder, `secret-${index}`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, value, { mode: 0o600 });
        return { id, path };
    }));
}


/***/ }),

/***/ 73529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56929);


/** The digest of these bytes. */
function digestOf(bytes) {
    return (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`);
}


/***/ }),

/***/ 38726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DOCKER_HUB_SERVER: () => (/* binding */ DOCKER_HUB_SERVER),
/* harmony export */   helperFor: () => (/* binding */ helperFor),
/* harmony export */   parseDockerConfig: () => (/* binding */ parseDockerConfig),
/* harmony export */   readDockerConfig: () => (/* binding */ readDockerConfig),
/* harmony export */   registryHost: () => (/* binding */ registryHost),
/* harmony export */   storedCredential: () => (/* binding */ storedCredential)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37149);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35952);




/** Docker Hub's name in `auths`, and what its credential helpers are asked for. */
const DOCKER_HUB_SERVER = 'https://index.docker.io/v1/';
const optionalText = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()));
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    auths: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        auth: optionalText,
        username: optionalText,
        password: optionalText,
        identitytoken: optionalText,
        registrytoken: optionalText,
    })))),
    credHelpers: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()))),
    credsStore: optionalText,
});
/**
 * Reads `config.json` in a folder (`~/.docker`, `$DOCKER_CONFIG`). Undefined when there is no such file.
 * @throws {CredentialsError} when it can't be read or is malformed; the message names the path.
 */
async function readDockerConfig(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config.json');
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CredentialsError */ .l({
            source: path,
            why: `the file can't be read (${code})`,
            hint: 'check its owner and mode',
            cause,
        });
    }
    return parseDockerConfig(text, path);
}
/**
 * Parses the text of a `config.json`, or of the variable `DOCKER_AUTH_CONFIG`. Empty text is an empty configuration.
 * @throws {CredentialsError} when it is malformed. Nothing of its content is quoted: it holds passwords.
 */
function parseDockerConfig(text, source) {
    const parsed = schema.safeParse(text.trim() === '' ? {} : parseJson(text, source));
    if (!parsed.success) {
        const at = parsed.error.issues[0]?.path.join('.') ?? '';
        throw malformed(source, at === '' ? 'it is no JSON object' : `"${at}" is not of the expected form`);
    }
    const { auths, credHelpers, credsStore } = parsed.data;
    return {
        source,
        auths: new Map(Object.entries(auths ?? {}).map(([key, entry]) => [key, withoutNulls(entry)])),
        credHelpers: new Map(Object.entries(credHelpers ?? {})),
        credsStore: credsStore ?? '',
    };
}
/**
 * The helper to ask for a registry, as docker chooses it: the one of `credHelpers`, else `credsStore`. Empty: none.
 * @see https://github.com/docker/cli/blob/v28.5.0/cli/config/configfile/file.go (getConfiguredCredentialStore)
 */
function helperFor(config, registry) {
    for (const key of registry === 'docker.io'
        ? [DOCKER_HUB_SERVER, 'index.docker.io', 'docker.io']
        : [registry]) {
        const helper = config.credHelpers.get(key);
        if (helper !== undefined)
            return helper;
    }
    return config.credsStore;
}
/**
 * The credential that stands in the file itself: the key that is the host, else the first that means it.
 * @throws {CredentialsError} when the entry is malformed.
 */
function storedCredential(config, registry) {
    const exact = registry === 'docker.io' ? DOCKER_HUB_SERVER : registry;
    const key = config.auths.has(exact)
        ? exact
        : [...config.auths.keys()].find((name) => registryHost(name) === registry);
    const entry = key === undefined ? undefined : config.auths.get(key);
    return entry === undefined ? undefined : decode(entry, `${config.source}, auths["${key}"]`);
}
/**
 * The registry's host that a key of `auths` means, in image-name form: `https://ghcr.io/v2/` is `ghcr.io`, and every name of
 * Docker Hub is `docker.io`.
 * @see https://github.com/docker/cli/blob/v28.5.0/cli/config/credentials/file_store.go (ConvertToHostname)
 */
function registryHost(key) {
    const host = (/^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?([^/?#]+)/i.exec(key)?.[1] ??
        key.split('/', 1)[0] ??
        '').toLowerCase();
    return HUB_HOSTS.has(host) ? 'docker.io' : host;
}
const HUB_HOSTS = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
function decode(entry, where) {
    if (entry.registrytoken)
        return { kind: 'registry-token', token: entry.registrytoken };
    if (entry.identitytoken)
        return { kind: 'identity-token', token: entry.identitytoken };
    if (entry.auth)
        return decodeAuth(entry.auth, where);
    if (entry.username)
        return { kind: 'password', username: entry.username, password: entry.password ?? '' };
    return undefined;
}
function decodeAuth(auth, where) {
    const base64 = auth.replace(/[\r\n]/g, '');
    // Node's decoder skips what it doesn't know; Go's, and so docker's, refuses it.
    const decoded = /^[A-Za-z0-9+/]+={0,2}$/.test(base64) && base64.length % 4 === 0
        ? Buffer.from(base64, 'base64').toString('utf8')
        : '';
    const colon = decoded.indexOf(':');
    if (colon <= 0)
        throw malformed(where, '"auth" is not base64 of user:password');
    return { kind: 'password', username: decoded.slice(0, colon), password: trimNul(decoded.slice(colon + 1)) };
}
function trimNul(text) {
    let start = 0;
    let end = text.length;
    while (text.charCodeAt(start) === 0)
        start++;
    while (end > start && text.charCodeAt(end - 1) === 0)
        end--;
    return text.slice(start, end);
}
function parseJson(text, source) {
    try {
        return JSON.parse(text.trim() === '' ? '{}' : text);
    }
    catch (error) {
        // Only the position, and no cause: Node's message quotes the text around the fault, which may be a password.
        const place = error instanceof Error ? /line \d+ column \d+/.exec(error.message)?.[0] : undefined;
        throw malformed(source, `it is not JSON${place === undefined ? '' : ` (${place})`}`);
    }
}
function malformed(source, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CredentialsError */ .l({ source, why, hint: 'mend the file, or log in again with `docker login`' });
}
function withoutNulls(entry) {
    return Object.fromEntries(Object.entries(entry).filter(([, value]) => typeof value === 'string'));
}


/***/ }),

/***/ 88019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readImage)
/* harmony export */ });
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85156);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8190);


/**
 * Reads an image, index and manifests, by its tag or digest, and recomputes every digest on the way.
 * @throws {RegistryError} `not-found`, `digest-mismatch`, `invalid`, or why the registry can't be asked.
 */
async function readImage(registry, repository, reference, { wants = () => true, ...options } = {}) {
    const root = await registry.getManifest(repository, reference, options);
    const base = { digest: root.digest, mediaType: root.mediaType, bytes: root.bytes };
    if (root.kind === 'manifest') {
        const { manifest } = root;
        const config = await registry.getConfig(repository, manifest.config, options);
        const descriptor = {
            mediaType: root.mediaType,
            digest: root.digest,
            size: root.bytes.byteLength,
        };
        return { ...base, platforms: [{ platform: platformOf(config), descriptor, manifest }], attestations: [] };
    }
    const children = await Promise.all(root.index.manifests.filter(wants).map(async (descriptor) => {
        const child = await registry.getManifest(repository, descriptor.digest, options);
        return { descriptor, child };
    }));
    const platforms = [];
    const attestations = [];
    for (const { descriptor, child } of children) {
        if (child.kind !== 'manifest')
            continue;
        const { manifest } = child;
        if ((0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttestation */ .H3)(descriptor)) {
            attestations.push({
                subject: descriptor.annotations?.[_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .ATTESTATION */ .B4.subject] ?? '',
                descriptor,
                manifest,
            });
        }
        else {
            const platform = descriptor.platform ?? platformOf(await registry.getConfig(repository, manifest.config, options));
            platforms.push({ platform: (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePlatform */ .FL)(platform), descriptor, manifest });
        }
    }
    return { ...base, index: root.index, platforms, attestations };
}
function platformOf(config) {
    const { os, architecture, variant } = config;
    return (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePlatform */ .FL)({ os, architecture, ...(variant !== undefined && { variant }) });
}


/***/ }),

/***/ 98660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decideComment)
/* harmony export */ });
/**
 * What a run has to say beside its pull request. Few people read a bot's, and a run that was cancelled mostly was for
 * one that comes after it.
 */
function decideComment(wanted, pullRequest, result) {
    // Without an image there is nothing that the comment is about, nor found again by.
    if (wanted === 'never' || pullRequest === undefined || result.images.length === 0)
        return 'nothing';
    if (result.status === 'cancelled')
        return 'nothing';
    if (wanted === 'always')
        return 'post';
    if (pullRequest.byBot)
        return 'nothing';
    return isWorthReading(result) ? 'post' : 'update';
}
/** Configs and attestations are new with every build: they alone are no change. */
function isWorthReading({ exitCode, platforms, budgets, baseline }) {
    if (exitCode !== 0)
        return true;
    if (budgets.some(({ outcome }) => outcome === 'exceeded'))
        return true;
    if (baseline?.platforms.some(({ size, previousSize }) => size !== previousSize))
        return true;
    return platforms.some(({ layers }) => layers.some(({ transfers }) => transfers.some(({ bytes }) => bytes > 0)));
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

/***/ 85098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ digestText)
/* harmony export */ });
/** `sha256:` and twelve characters: enough to recognize, and told from a tag. */
function digestText(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
}


/***/ })

};
