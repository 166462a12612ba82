export const id = 163;
export const ids = [163];
export const modules = {

/***/ 130:
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

/***/ 4163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseCommandLine: () => (/* binding */ parseCommandLine)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1879);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4787);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6834);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6371);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3409);





/** Reads the arguments behind the program's name. What is wrong with options is left to `parseInputs` to report. */
function parseCommandLine(argv) {
    const [first, ...words] = argv;
    if (first === undefined)
        return { kind: 'host' };
    if (isHelp(first))
        return helpOn(words[0]);
    if (first === '--version')
        return { kind: 'version' };
    const command = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .findCommand */ .Z)(first);
    if (command === undefined)
        return { kind: 'wrong', problems: [noSuchCommand(first)] };
    const options = beforeEndOfOptions(words);
    if (options.some(isHelp))
        return { kind: 'help', command: command.name };
    return { kind: 'run', command: command.name, inputs: readOptions(words) };
}
function isHelp(word) {
    return word === '--help' || word === '-h';
}
function helpOn(name) {
    const command = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .findCommand */ .Z)(name ?? '');
    return { kind: 'help', ...(command !== undefined && { command: command.name }) };
}
function beforeEndOfOptions(words) {
    const end = words.indexOf('--');
    return end < 0 ? words : words.slice(0, end);
}
function noSuchCommand(given) {
    const names = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.map(({ name }) => name);
    const isOption = given.startsWith('-');
    const meant = isOption ? names[0] : (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(given, names);
    const why = isOption ? 'an option comes before the command' : `there is no command ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(given)}`;
    return {
        code: 'command-line',
        input: 'command',
        given: isOption ? _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .NOT_SHOWN */ .a : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(given),
        allowed: names.join(', '),
        ...(meant !== undefined && { nearest: meant }),
        message: `layerwise: ${why}. Commands: ${names.join(', ')}. See layerwise --help.`,
    };
}
function readOptions(words) {
    const found = new Map();
    const problems = [];
    const positional = [];
    const add = (name, spelling, value) => {
        const input = found.get(name);
        if (input === undefined)
            found.set(name, { spelling, values: [value] });
        else
            input.values.push(value);
    };
    let optionsEnded = false;
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index] ?? '';
        if (!optionsEnded && word === '--') {
            optionsEnded = true;
        }
        else if (optionsEnded || !isOption(word)) {
            positional.push({ word, position: index + 1 });
        }
        else {
            const option = readOption(word, words[index + 1]);
            if (option.takesNext)
                index += 1;
            if (option.problem !== undefined)
                problems.push(option.problem);
            else
                add(option.name, option.spelling, option.value);
        }
    }
    // A word too many may be the rest of a secret that lacked its quotes.
    const mayShow = ![...found.keys()].some((name) => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findInput */ .cu)(name)?.echo !== undefined);
    const [context, ...surplus] = positional;
    if (context !== undefined) {
        if (found.has('context'))
            problems.push(contextTwice());
        else
            add('context', 'CONTEXT', context.word);
    }
    problems.push(...surplus.map(({ word, position }) => surplusWord(mayShow ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(word) : `word ${position}`)));
    const given = [...found].map(([name, input]) => ({ name, ...input }));
    return { source: 'option', given, problems };
}
// "-" alone is a value or a context (standard input), not an option.
function isOption(word) {
    return word.startsWith('-') && word !== '-';
}
function readOption(word, next) {
    const equals = word.indexOf('=');
    const spelling = equals < 0 ? word : word.slice(0, equals);
    const attached = equals < 0 ? undefined : word.slice(equals + 1);
    if (!word.startsWith('--'))
        return { problem: shortOption(spelling), takesNext: attached === undefined && isValue(next) };
    const name = spelling.slice('--'.length);
    const definition = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findInput */ .cu)(name);
    if (definition === undefined && name.startsWith('no-')) {
        const positive = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findInput */ .cu)(name.slice('no-'.length));
        if (positive !== undefined && canBeFalse(positive)) {
            if (attached !== undefined)
                return { problem: valueForNegation(spelling, positive.name), takesNext: false };
            return { name: positive.name, spelling, value: 'false', takesNext: false };
        }
    }
    if (attached !== undefined)
        return { name, spelling, value: attached, takesNext: false };
    if (definition === undefined) {
        // Its value goes with it: reported as a second context, it would only distract.
        return { name, spelling, value: next ?? 'true', takesNext: isValue(next) };
    }
    if (definition.kind === 'boolean') {
        const takesNext = next === 'true' || next === 'false';
        return { name, spelling, value: takesNext ? next : 'true', takesNext };
    }
    if (isValue(next))
        return { name, spelling, value: next, takesNext: true };
    if (definition.kind === 'toggle')
        return { name, spelling, value: 'true', takesNext: false };
    return { problem: valueMissing(spelling), takesNext: false };
}
function isValue(next) {
    return next !== undefined && !next.startsWith('--');
}
function canBeFalse({ kind }) {
    return kind === 'boolean' || kind === 'toggle';
}
function valueMissing(spelling) {
    return {
        code: 'command-line',
        input: spelling,
        given: 'nothing',
        allowed: `${spelling} VALUE, or ${spelling}=VALUE where the value starts with "--"`,
        message: `${spelling}: has no value. Allowed: ${spelling} VALUE, or ${spelling}=VALUE where the value starts with "--".`,
    };
}
function valueForNegation(spelling, positive) {
    return {
        code: 'command-line',
        input: spelling,
        given: _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .NOT_SHOWN */ .a,
        allowed: `${spelling} alone, or --${positive}=false`,
        nearest: `--${positive}=false`,
        message: `${spelling}: takes no value. Allowed: ${spelling} alone, or --${positive}=false.`,
    };
}
// What `docker buildx build` calls them.
const SHORT_OPTIONS = new Map([
    ['-f', 'file'],
    ['-t', 'tags'],
    ['-o', 'outputs'],
]);
function shortOption(spelling) {
    const long = SHORT_OPTIONS.get(spelling) ??
        (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(spelling.slice(1), _table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc.map(({ name }) => name));
    const meant = long === undefined ? undefined : (0,_raw_js__WEBPACK_IMPORTED_MODULE_4__/* .spell */ .l)('option', long);
    return {
        code: 'unknown-input',
        input: spelling,
        given: _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .NOT_SHOWN */ .a,
        allowed: 'options that start with "--"; see layerwise publish --help',
        ...(meant !== undefined && { nearest: meant }),
        message: `${spelling}: there is no such option; all of them start with "--".${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
    };
}
function contextTwice() {
    return {
        code: 'contradiction',
        input: '--context',
        given: '--context and CONTEXT',
        allowed: 'one of the two',
        message: '--context: the context is given as an option and as CONTEXT. Allowed: one of the two.',
    };
}
function surplusWord(given) {
    return {
        code: 'command-line',
        input: 'CONTEXT',
        given,
        allowed: 'one context; an option that takes several values is repeated',
        message: `CONTEXT: ${given} is one word too many. Allowed: one context; an option that takes several values is repeated.`,
    };
}


/***/ }),

/***/ 1879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   Z: () => (/* binding */ findCommand)
/* harmony export */ });
/** All commands, in the order in which the help lists them. */
const COMMANDS = [
    {
        name: 'publish',
        usage: 'publish [CONTEXT] [OPTION]…',
        summary: 'Build an image for its platforms, push it by digest, check it, and set its tags.',
    },
];
function findCommand(name) {
    return COMMANDS.find((command) => command.name === name);
}


/***/ }),

/***/ 4787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(130);

/** The candidate that `given` is probably a slip of; none when all are too far off to be worth a guess. */
function nearest(given, candidates) {
    if (given === '' || candidates.length === 0)
        return undefined;
    const likely = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(given, candidates);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(given, likely) <= Math.max(1, Math.floor(given.length * 0.4)) ? likely : undefined;
}


/***/ }),

/***/ 6834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ NOT_SHOWN),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
const NOT_SHOWN = '(not shown)';
const LONGEST = 100;
/** A value in quotes, on one line and no longer than a line, for a problem's text. */
function quote(value) {
    return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
}


/***/ })

};
