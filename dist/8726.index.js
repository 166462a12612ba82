export const id = 8726;
export const ids = [8726];
export const modules = {

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


/***/ })

};
