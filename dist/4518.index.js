export const id = 4518;
export const ids = [4518];
export const modules = {

/***/ 4518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTrust: () => (/* binding */ readTrust)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./json.js
var json = __webpack_require__(41649);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./registry/certificates.js


/**
 * Reads docker's folders of certificate authorities: `<folder>/<host[:port]>/*.crt`, all of a host's files together. A folder
 * that is missing or closed to us holds none; of several, the first that knows a host counts.
 * @see https://docs.docker.com/engine/security/certificates/
 * @returns host with optional port → PEM text, for `certificateAuthorities`.
 */
async function readCertificateAuthorities(folders) {
    const authorities = new Map();
    for (const folder of folders) {
        for (const host of await list(folder)) {
            if (authorities.has(host))
                continue;
            const files = (await list((0,external_node_path_.join)(folder, host))).filter((name) => name.endsWith('.crt')).sort();
            if (files.length === 0)
                continue;
            const texts = await Promise.all(files.map((name) => (0,promises_.readFile)((0,external_node_path_.join)(folder, host, name), 'utf8')));
            authorities.set(host, texts.join('\n'));
        }
    }
    return authorities;
}
async function list(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && ABSENT.has(String(error.code)))
            return [];
        throw error;
    }
}
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'EACCES']);

;// CONCATENATED MODULE: ./registry/trust.js



/**
 * What is declared for the builder holds for us.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/docs/buildkitd.toml.md
 * @throws {Error} when the buildkitd.toml is malformed, or a file that it names can't be read.
 */
async function readTrust(sources) {
    const authorities = new Map(await readCertificateAuthorities([sources.certificateFolder]));
    const http = new Set();
    const insecure = new Set(sources.insecure);
    for (const [host, settings] of Object.entries(await registrySettings(sources.buildkitdConfig))) {
        if (settings['http'] === true)
            http.add(host);
        if (settings['insecure'] === true)
            insecure.add(host);
        const files = Array.isArray(settings['ca']) ? settings['ca'].map(String) : [];
        const pems = await Promise.all(files.map((file) => (0,promises_.readFile)(file, 'utf8')));
        if (pems.length > 0)
            authorities.set(host, [authorities.get(host) ?? '', ...pems].join('\n'));
    }
    return { certificateAuthorities: authorities, httpRegistries: http, insecureRegistries: insecure };
}
async function registrySettings(config) {
    if (config === undefined)
        return {};
    const { parse } = await __webpack_require__.e(/* import() */ 4082).then(__webpack_require__.bind(__webpack_require__, 54082));
    const { registry } = parse(config);
    if (!(0,json/* isRecord */.u)(registry))
        return {};
    return Object.fromEntries(Object.entries(registry).flatMap(([host, value]) => ((0,json/* isRecord */.u)(value) ? [[host, value]] : [])));
}


/***/ })

};
