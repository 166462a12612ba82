export const id = 2930;
export const ids = [2930];
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
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56929);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67680);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1582);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61200);
/* harmony import */ var _buildx_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34362);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32277);










/**
 * Emulators for foreign platforms, `tonistiigi/binfmt:qemu-v10.2.3`. It runs privileged, so it is pinned.
 * @see https://github.com/tonistiigi/binfmt
 */
const QEMU_IMAGE = {
    repository: { registry: 'docker.io', path: 'tonistiigi/binfmt' },
    digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .parseDigest */ .m)('sha256:400a4873b838d1b89194d982c45e5fb3cda4593fbfd7e08a02e76b03b21166f0'),
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
    return new _report_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR({
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
    const missing = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .missingPlatforms */ .z3)(inputs.platforms, current.nodes);
    if (missing.length > 0)
        return `the builder ${current.name} can't build for ${missing.join(' and ')}`;
    if (current.driver !== 'docker')
        return undefined;
    const docker = `the builder ${current.name} has the docker driver, which`;
    if (pushes)
        return `${docker} can't push by digest`;
    const beyond = current.imageStore === 'containerd' ? undefined : beyondDockersStore(inputs);
    return beyond && `${docker} ${beyond} without containerd's image store`;
}
/** @see https://docs.docker.com/build/builders/drivers/docker/ */
function beyondDockersStore({ platforms, outputs, cache, cacheTo }) {
    if (platforms.length > 1)
        return 'builds for one platform only';
    const archive = outputs.find(({ type, attributes }) => type === 'oci' || (type === 'docker' && attributes['dest']));
    if (archive !== undefined)
        return `writes no type=${archive.type} to a file`;
    const kinds = [...cache.map(({ choice }) => choice), ...cacheTo.map(({ type }) => type)];
    const kept = kinds.find((kind) => kind !== 'auto' && kind !== 'none' && kind !== 'inline');
    return kept && `writes no cache of the kind ${kept}`;
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
        throw bootFailure(why, (0,_buildx_js__WEBPACK_IMPORTED_MODULE_6__/* .lastWords */ .aN)(created.stderr));
    const builder = await bootBuilder(request, name, why);
    const missing = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .missingPlatforms */ .z3)(request.inputs.platforms, builder.nodes);
    if (missing.length === 0)
        return builder;
    await installQemu(request, missing);
    // BuildKit looks for emulators once, when it starts.
    await buildx.run(['stop', name], { env, signal });
    return await bootBuilder(request, name, why);
}
async function bootBuilder({ buildx, env, signal }, name, why) {
    try {
        return { ...(await (0,_buildx_js__WEBPACK_IMPORTED_MODULE_6__/* .inspectBuilder */ .IK)(buildx, { name, boot: true, env, signal })), own: true };
    }
    catch (error) {
        signal.throwIfAborted();
        throw bootFailure(why, error instanceof Error ? error.message : String(error));
    }
}
/** Names and meanings are docker/setup-buildx-action's, but for its entitlements, which nobody gets who doesn't ask. */
async function createArgs(name, { inputs, folder }) {
    const image = inputs.buildkitImage === undefined ? [] : [`image=${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_9__/* .formatReference */ .FH)(inputs.buildkitImage)}`];
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
    show(`this machine (${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.arch)()}) can't run ${missing.join(' and ')}: installing QEMU from ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_9__/* .formatReference */ .FH)(image)}`);
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
    const { exitCode, stderr } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_7__/* .runProcess */ .R)('docker', args, { env, signal });
    signal.throwIfAborted();
    if (exitCode === 0)
        return;
    throw new _report_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR({
        code: 'qemu-failed',
        phase: 'preflight',
        message: `QEMU could not be installed for ${missing.join(' and ')}: ${(0,_buildx_js__WEBPACK_IMPORTED_MODULE_6__/* .lastWords */ .aN)(stderr)}`,
        hint: 'install it before this step (docker/setup-qemu-action), name a builder with native nodes, or drop the platform',
    });
}
function bootFailure(why, words) {
    return new _report_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR({
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

/***/ 52930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp)
/* harmony export */ });
/* harmony import */ var _buildkit_builder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9527);
/* harmony import */ var _buildkit_buildx_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34362);
/* harmony import */ var _publish_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85982);



/** The step's last part: keeps what later runs can use, and removes what a run that was killed could not. @returns the exit code. */
async function cleanUp(ports) {
    const { host, env } = ports;
    const { workspace, builder, kept } = host.cleanup ?? {};
    if (workspace)
        await (0,_publish_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .removeWorkspace */ .qh)(workspace);
    if (builder?.startsWith(_buildkit_builder_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_PREFIX */ .yc)) {
        const found = await (0,_buildkit_buildx_js__WEBPACK_IMPORTED_MODULE_1__/* .findBuildx */ .ah)(env, { name: builder, boot: false }).catch(() => undefined);
        const removed = found !== undefined && (await (0,_buildkit_builder_js__WEBPACK_IMPORTED_MODULE_0__/* .removeBuilder */ .iq)(found.buildx, builder));
        if (removed)
            host.show({ kind: 'info', text: `removed the builder ${builder}` });
    }
    if (kept) {
        const { leaveKept } = await Promise.all(/* import() */[__webpack_require__.e(8146), __webpack_require__.e(7149), __webpack_require__.e(3252)]).then(__webpack_require__.bind(__webpack_require__, 43252));
        await leaveKept(ports, kept);
    }
    return 0;
}


/***/ }),

/***/ 56929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
// sha512 is registered too, but no registry or builder that we know of produces it; we could not verify one.
const DIGEST = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return DIGEST.test(text);
}
/** @throws {TypeError} when `text` is no sha256 digest. */
function parseDigest(text) {
    if (isDigest(text))
        return text;
    throw new TypeError(`not a sha256 digest: ${JSON.stringify(text.slice(0, 100))}`);
}


/***/ }),

/***/ 67680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   _t: () => (/* binding */ withDefaultTag),
/* harmony export */   dz: () => (/* binding */ isTag)
/* harmony export */ });
/* unused harmony export invalidTag */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56929);

const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const HOST = /^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]{1,5})?$/;
const TAG = /^[\w][\w.-]{0,127}$/;
/** Parses `name[:tag][@digest]`. Upper case in the path is an error here; callers that forgive it lower-case first. */
function parseReference(text) {
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : text.slice(at + 1);
    const named = at < 0 ? text : text.slice(0, at);
    const colon = named.lastIndexOf(':');
    const tagged = colon > named.lastIndexOf('/');
    const tag = tagged ? named.slice(colon + 1) : undefined;
    const repository = parseRepository(tagged ? named.slice(0, colon) : named);
    if (!repository.ok)
        return repository;
    if (tag !== undefined && !isTag(tag))
        return { ok: false, why: invalidTag(tag) };
    if (digest !== undefined && !(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .B)(digest))
        return { ok: false, why: `"${digest}" is no sha256 digest` };
    return {
        ok: true,
        value: {
            repository: repository.value,
            ...(tag !== undefined && { tag }),
            ...(digest !== undefined && { digest }),
        },
    };
}
/** Parses an image name without tag or digest. */
function parseRepository(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    // Docker's rule: the first component is a host when it has a dot or a port, is localhost, or has upper case.
    const isHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    const host = isHost ? first : 'docker.io';
    const rest = isHost ? name.slice(slash + 1) : name;
    const registry = host === 'index.docker.io' ? 'docker.io' : host;
    const path = registry === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest;
    if (!HOST.test(registry))
        return { ok: false, why: `"${registry}" is no registry host` };
    const wrong = path.split('/').find((component) => !PATH_COMPONENT.test(component));
    if (rest === '' || wrong !== undefined) {
        return {
            ok: false,
            why: `"${name}" is no image name: "${wrong ?? rest}" must be lower-case letters and digits, separated by ".", "_", "__" or "-"`,
        };
    }
    if (registry.length + 1 + path.length > 255)
        return { ok: false, why: 'an image name has at most 255 characters' };
    return { ok: true, value: { registry, path } };
}
/** @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests */
function isTag(text) {
    return TAG.test(text);
}
function invalidTag(tag) {
    return `"${tag}" is no tag: 1 to 128 letters, digits, "_", "." and "-", the first of them no "." or "-"`;
}
/** The short form that people write: `ghcr.io/acme/app`, and `docker.io/acme/app` for Docker Hub. */
function formatRepository(repository) {
    return `${repository.registry}/${repository.path}`;
}
/** What docker reads where neither tag nor digest is named: `latest`. */
function withDefaultTag(reference) {
    const isNamed = reference.tag !== undefined || reference.digest !== undefined;
    return isNamed ? reference : { ...reference, tag: 'latest' };
}
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${formatRepository(reference.repository)}${tag}${digest}`;
}
/** Registries that may speak plain HTTP without being declared, as Docker treats them. */
function isLoopback(registry) {
    const host = registry.replace(/:\d+$/, '');
    return host === 'localhost' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}


/***/ }),

/***/ 1582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yk: () => (/* binding */ legOf),
/* harmony export */   gP: () => (/* binding */ assignPlatforms),
/* harmony export */   z3: () => (/* binding */ missingPlatforms)
/* harmony export */ });
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8190);

/**
 * Which node builds what: first a node that was made for the platform, then one whose own architecture it is, then
 * any that can. buildx, asked for several platforms at once, would give all of them to one node that can emulate.
 */
function assignPlatforms(platforms, nodes) {
    if (nodes.length <= 1)
        return [{ platforms }];
    const byNode = new Map();
    for (const platform of platforms) {
        const node = nodes.find((candidate) => candidate.preferred.some((other) => (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .samePlatform */ .my)(other, platform))) ??
            nodes.find((candidate) => candidate.platforms[0] !== undefined && (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .samePlatform */ .my)(candidate.platforms[0], platform)) ??
            nodes.find((candidate) => candidate.platforms.some((other) => (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .samePlatform */ .my)(other, platform))) ??
            nodes.find((candidate) => candidate.platforms.some((other) => covers(other, platform)));
        if (node !== undefined)
            byNode.set(node.name, [...(byNode.get(node.name) ?? []), platform]);
    }
    if (platforms.length === 0)
        return [{ platforms: [] }];
    return [...byNode].map(([node, assigned]) => ({ node, platforms: assigned }));
}
/** The index of the leg that builds a platform; undefined where none does. One that names none builds its node's own. */
function legOf(legs, platform) {
    const index = legs.findIndex(({ platforms }) => platforms.length === 0 || platforms.some((other) => (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .samePlatform */ .my)(other, platform)));
    return index === -1 ? undefined : index;
}
/** Platforms that no node lists. */
function missingPlatforms(platforms, nodes) {
    const offered = nodes.flatMap((node) => node.platforms);
    return platforms.filter((platform) => !offered.some((other) => covers(other, platform))).map(_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq);
}
// A machine runs what was built for its older versions: arm/v7 runs v6, amd64/v3 runs v2 and the plain one.
function covers(offered, wanted) {
    if ((0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .samePlatform */ .my)(offered, wanted))
        return true;
    if (offered.os !== wanted.os || offered.architecture !== wanted.architecture)
        return false;
    return versionOf(offered) >= versionOf(wanted);
}
function versionOf({ variant }) {
    return Number(variant?.replace(/^v/, '') ?? 0);
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


/***/ })

};
