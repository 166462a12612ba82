export const id = 7327;
export const ids = [7327];
export const modules = {

/***/ 47327:
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
 * What a build is sent of a context on this machine, and what of that Git ignores, or keeps for itself. Undefined where that
 * can't be told: no checkout, no Git, too many files.
 */
async function contextSurplus({ folder, dockerfile, wanted }, env, mostFiles = MOST_FILES) {
    const ignored = await gitIgnored(folder, env);
    if (ignored === undefined)
        return undefined;
    const { default: dockerignore } = await __webpack_require__.e(/* import() */ 7600).then(__webpack_require__.t.bind(__webpack_require__, 77600, 19));
    const patterns = await readDockerignore(folder, dockerfile);
    const isKept = dockerignore.default({ ignorecase: false }).add(patterns).createFilter();
    const isWanted = (path) => wanted?.some((name) => isWithin(path, name)) ?? true;
    // What an instruction names is meant.
    const isNamed = (path) => wanted?.some((name) => isWithin(name, path)) ?? false;
    const surplus = ['.git', ...ignored].filter((path) => !isNamed(path));
    const sizes = await walk(folder, new Set(surplus), {
        isSent: (path) => isKept(path) && isWanted(path),
        // What is in an ignored folder may be taken back.
        mayHoldSent: (path) => (isKept(path) || patterns.includes('!')) && (isWanted(path) || isNamed(path)),
        mostFiles,
    });
    if (sizes === undefined)
        return undefined;
    const largest = [...sizes.found].toSorted(([, a], [, b]) => b - a);
    return {
        bytes: largest.reduce((sum, [, bytes]) => sum + bytes, 0),
        total: sizes.total,
        paths: largest.slice(0, SHOWN).map(([path]) => path),
    };
}
/** Whole folders where everything in them is ignored. */
async function gitIgnored(folder, env) {
    const args = ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory', '-z'];
    const listed = await (0,_buildkit_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runProcess */ .R)('git', args, { env, cwd: folder }).catch((error) => {
        if (error instanceof _buildkit_process_js__WEBPACK_IMPORTED_MODULE_2__/* .ProgramMissingError */ .D)
            return undefined;
        throw error;
    });
    if (listed?.exitCode !== 0)
        return undefined;
    return listed.stdout
        .split('\0')
        .filter((path) => path !== '')
        .map((path) => path.replace(/\/$/, ''));
}
/** Undefined when there is more than anybody should wait for. */
async function walk(folder, surplus, { isSent, mayHoldSent, mostFiles }) {
    const found = new Map();
    let total = 0;
    let files = 0;
    const open = [{ path: '', within: undefined }];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        for (const entry of await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, at.path))) {
            files += 1;
            if (files > mostFiles)
                return undefined;
            const path = at.path === '' ? entry.name : `${at.path}/${entry.name}`;
            const within = at.within ?? (surplus.has(path) ? path : undefined);
            if (entry.isDirectory()) {
                if (mayHoldSent(path))
                    open.push({ path, within });
            }
            else if (isSent(path)) {
                const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).catch(() => ({ size: 0 }));
                total += size;
                if (within !== undefined)
                    found.set(within, (found.get(within) ?? 0) + size);
            }
        }
    }
    return { total, found };
}
/** None of a folder that nobody may look into: a build isn't sent it either. */
async function entriesOf(folder) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
}
/** BuildKit takes the Dockerfile's own file before the context's. @see https://docs.docker.com/build/concepts/context/#filename-and-location */
async function readDockerignore(folder, dockerfile) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`${dockerfile}.dockerignore`, 'utf8').catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.dockerignore'), 'utf8').catch(() => ''));
}
/** A pattern may mean less than it seems to: what it names is not counted. */
function isWithin(path, parent) {
    return parent === '' || path === parent || path.startsWith(`${parent}/`);
}


/***/ })

};
