export const id = 5162;
export const ids = [5162];
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

/***/ 45162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _inputs_commands_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43096);
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59047);
/* harmony import */ var _inputs_raw_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76371);
/* harmony import */ var _publish_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38515);
/* harmony import */ var _publish_read_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62741);
/* harmony import */ var _publish_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26156);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62630);
/* harmony import */ var _failed_with_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11658);









/** A result with a thousand layers has a megabyte. */
const LIMIT = 64 * 1024 * 1024;
/** Shows a saved result again. @returns the exit code. */
async function report(ports, raw) {
    const options = (0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOptions */ .A)(_inputs_commands_report_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT */ .r, raw, []);
    if (!options.ok)
        return (0,_publish_problems_js__WEBPACK_IMPORTED_MODULE_3__.refuseInputs)(ports, options.error);
    const { file, output = '-', width, ...given } = options.value;
    const isFile = output !== '-';
    const format = (0,_report_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .findFormat */ .FI)(given.format);
    const source = { input: (0,_inputs_raw_js__WEBPACK_IMPORTED_MODULE_8__/* .spellingOf */ .k)(raw, 'file'), path: file, limit: LIMIT };
    try {
        const result = await (0,_publish_read_result_js__WEBPACK_IMPORTED_MODULE_4__/* .readResult */ .U)(ports, source);
        const shown = await format.render(result, {
            width: width ?? ports.terminal.width,
            colour: !isFile && ports.terminal.colour,
        });
        if (isFile)
            await (0,_publish_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeText */ .x3)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ports.folder, output), shown);
        else if (format.isProse)
            ports.host.show({ kind: 'report', text: shown.trimEnd() });
        else
            ports.write(shown);
        return 0;
    }
    catch (error) {
        return (0,_failed_with_js__WEBPACK_IMPORTED_MODULE_7__/* .failedWith */ .M)(ports, error);
    }
}


/***/ }),

/***/ 62741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readResult)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38515);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82619);


/**
 * A result that a run has saved.
 * @throws {WrongInputs} when it isn't there, is too large or is no result.
 */
async function readResult(ports, source) {
    const text = await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .y)(ports, source);
    const { parseResult } = await Promise.all(/* import() */[__webpack_require__.e(8146), __webpack_require__.e(7846), __webpack_require__.e(8861)]).then(__webpack_require__.bind(__webpack_require__, 18861));
    const result = parseResult(text);
    if (!result.ok)
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .WrongInputs */ .L([(0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongText */ .x)(source, result.error)]);
    return result.value;
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


/***/ })

};
