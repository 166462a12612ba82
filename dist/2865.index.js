export const id = 2865;
export const ids = [2865];
export const modules = {

/***/ 90130:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

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
