export const id = 511;
export const ids = [511];
export const modules = {

/***/ 51511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contextSurplus: () => (/* binding */ contextSurplus)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _buildkit_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32277);



const SHOWN = 4;
// A folder of packages has tens of thousands of files; who has more than this knows.
const MOST_FILES = 100_000;
/**
 * What a build was sent of a context on this machine though Git ignores it, or keeps it for itself. Undefined where that
 * can't be told: no checkout, no Git, too many files.
 */
async function contextSurplus({ folder, dockerfile, wanted }, env) {
    const ignored = await gitIgnored(folder, env);
    if (ignored === undefined)
        return undefined;
    const { default: dockerignore } = await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.t.bind(__webpack_require__, 77600, 19));
    const isKept = dockerignore
        .default({ ignorecase: false })
        .add(await readDockerignore(folder, dockerfile))
        .createFilter();
    const isSent = (path) => isKept(path) && (wanted?.some((parent) => isWithin(path, parent)) ?? true);
    const budget = { files: MOST_FILES };
    const found = [];
    for (const path of ['.git', ...ignored]) {
        const bytes = await sentBytes(folder, path, isSent, budget);
        if (bytes === undefined)
            return undefined;
        if (bytes > 0)
            found.push({ path, bytes });
    }
    const largest = found.toSorted((a, b) => b.bytes - a.bytes);
    return {
        bytes: found.reduce((sum, { bytes }) => sum + bytes, 0),
        paths: largest.slice(0, SHOWN).map(({ path }) => path),
    };
}
/** Whole folders where everything in them is ignored. */
async function gitIgnored(folder, env) {
    const args = ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory', '-z'];
    const { exitCode, stdout } = await (0,_buildkit_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runProcess */ .R)('git', args, { env, cwd: folder });
    if (exitCode !== 0)
        return undefined;
    return stdout
        .split('\0')
        .filter((path) => path !== '')
        .map((path) => path.replace(/\/$/, ''));
}
/** Undefined when there is more than the budget allows to look at. */
async function sentBytes(folder, path, isSent, budget) {
    budget.files -= 1;
    if (budget.files < 0)
        return undefined;
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).catch(() => undefined);
    if (status === undefined)
        return 0;
    if (!status.isDirectory())
        return isSent(path) ? status.size : 0;
    let bytes = 0;
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))) {
        const more = await sentBytes(folder, `${path}/${name}`, isSent, budget);
        if (more === undefined)
            return undefined;
        bytes += more;
    }
    return bytes;
}
/** BuildKit takes the Dockerfile's own file before the context's. @see https://docs.docker.com/build/concepts/context/#filename-and-location */
async function readDockerignore(folder, dockerfile) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`${dockerfile}.dockerignore`, 'utf8').catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.dockerignore'), 'utf8').catch(() => ''));
}
/** A pattern may mean less than it seems to: what it names is not counted. */
function isWithin(path, parent) {
    return path === parent || path.startsWith(`${parent}/`);
}


/***/ })

};
