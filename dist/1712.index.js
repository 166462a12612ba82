export const id = 1712;
export const ids = [1712];
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

/***/ 71712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseCommandLine: () => (/* binding */ parseCommandLine)
});

// EXTERNAL MODULE: ./inputs/commands.js
var commands = __webpack_require__(91879);
// EXTERNAL MODULE: ./inputs/nearest.js
var nearest = __webpack_require__(74787);
// EXTERNAL MODULE: ./inputs/problem.js
var problem = __webpack_require__(26834);
// EXTERNAL MODULE: ./inputs/command.js
var inputs_command = __webpack_require__(70872);
// EXTERNAL MODULE: ./inputs/raw.js
var raw = __webpack_require__(76371);
;// CONCATENATED MODULE: ./inputs/operands.js



/** Gives the words that stand without a name to the operands, in their order. `named` are the options that were given by name. */
function placeOperands(command, words, named) {
    const rest = [...words];
    const taken = command.operands.map((operand) => ({
        operand,
        words: rest.splice(0, operand.count === 'all' ? rest.length : 1),
    }));
    const isTwice = ({ operand, words }) => operand.count === 'one' && words.length > 0 && named.includes(operand.option);
    // A word too many may be the rest of a secret that lacked its quotes.
    const mayShow = !named.some((name) => (0,inputs_command/* findOption */.$K)(command, name)?.echo !== undefined);
    return {
        placed: taken
            .filter((each) => !isTwice(each))
            .flatMap(({ operand, words }) => words.map(({ word }) => place(operand, word))),
        problems: [
            ...taken.filter(isTwice).map(({ operand }) => givenTwice(operand)),
            ...rest.map(({ word, position }) => surplus(command, mayShow ? (0,problem/* quote */.hD)(word) : `word ${position}`)),
        ],
    };
}
function place({ placeholder, option, dash }, word) {
    if (word === '-' && dash !== undefined)
        return { name: dash, spelling: '-', value: '-' };
    return { name: option, spelling: placeholder, value: word };
}
function givenTwice({ placeholder, option }) {
    const spelling = (0,raw/* spell */.l)('option', option);
    return {
        code: 'contradiction',
        input: spelling,
        given: `${spelling} and ${placeholder}`,
        allowed: 'one of the two',
        message: `${spelling}: is given as an option and as ${placeholder}. Allowed: one of the two.`,
    };
}
function surplus(command, given) {
    const input = command.operands.at(-1)?.placeholder ?? command.name;
    const allowed = `${(0,inputs_command/* operandsUsage */.s)(command) || 'options only'}; an option that takes several values is repeated`;
    return {
        code: 'command-line',
        input,
        given,
        allowed,
        message: `${input}: ${given} is one word too many. Allowed: ${allowed}.`,
    };
}

;// CONCATENATED MODULE: ./inputs/words.js





/** Reads the words behind a command's name: options, and operands in the places that are left. */
function readWords(command, words) {
    const found = new Map();
    const problems = [];
    const bare = [];
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
            bare.push({ word, position: index + 1 });
        }
        else {
            const option = readOption(command, word, words[index + 1]);
            if (option.takesNext)
                index += 1;
            if (option.problem !== undefined)
                problems.push(option.problem);
            else
                add(option.name, option.spelling, option.value);
        }
    }
    const operands = placeOperands(command, bare, [...found.keys()]);
    for (const { name, spelling, value } of operands.placed)
        add(name, spelling, value);
    const given = [...found].map(([name, input]) => ({ name, ...input }));
    return { source: 'option', given, problems: [...problems, ...operands.problems] };
}
// "-" alone is a value or an operand (standard input), not an option.
function isOption(word) {
    return word.startsWith('-') && word !== '-';
}
function readOption(command, word, next) {
    const equals = word.indexOf('=');
    const spelling = equals < 0 ? word : word.slice(0, equals);
    const attached = equals < 0 ? undefined : word.slice(equals + 1);
    if (!word.startsWith('--'))
        return { problem: shortOption(command, spelling), takesNext: attached === undefined && isValue(next) };
    const name = spelling.slice('--'.length);
    const definition = (0,inputs_command/* findOption */.$K)(command, name);
    if (definition === undefined && name.startsWith('no-')) {
        const positive = (0,inputs_command/* findOption */.$K)(command, name.slice('no-'.length));
        if (positive !== undefined && canBeFalse(positive)) {
            if (attached !== undefined)
                return { problem: valueForNegation(spelling, positive.name), takesNext: false };
            return { name: positive.name, spelling, value: 'false', takesNext: false };
        }
    }
    if (attached !== undefined)
        return { name, spelling, value: attached, takesNext: false };
    if (definition === undefined) {
        // Its value goes with it: reported as an operand too many, it would only distract.
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
        given: problem/* NOT_SHOWN */.a6,
        allowed: `${spelling} alone, or --${positive}=false`,
        nearest: `--${positive}=false`,
        message: `${spelling}: takes no value. Allowed: ${spelling} alone, or --${positive}=false.`,
    };
}
function shortOption({ name, options, shortOptions }, spelling) {
    const names = options.map((option) => option.name);
    const long = shortOptions?.[spelling] ?? (0,nearest/* nearest */.p)(spelling.slice(1), names);
    const meant = long === undefined ? undefined : (0,raw/* spell */.l)('option', long);
    return {
        code: 'unknown-input',
        input: spelling,
        given: problem/* NOT_SHOWN */.a6,
        allowed: `options that start with "--"; see layerwise ${name} --help`,
        ...(meant !== undefined && { nearest: meant }),
        message: `${spelling}: there is no such option; all of them start with "--".${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
    };
}

;// CONCATENATED MODULE: ./inputs/cli.js




/** Reads the arguments behind the program's name. What is wrong with options is left to the command to report. */
function parseCommandLine(argv) {
    const [first, ...words] = argv;
    if (first === undefined)
        return { kind: 'host' };
    if (isHelp(first))
        return helpOn(words[0]);
    if (first === '--version')
        return { kind: 'version' };
    const command = (0,commands/* findCommand */.Z)(first);
    if (command === undefined)
        return { kind: 'wrong', problems: [noSuchCommand(first)] };
    const options = beforeEndOfOptions(words);
    if (options.some(isHelp))
        return { kind: 'help', command: command.name };
    return { kind: 'run', command: command.name, inputs: readWords(command, words) };
}
function isHelp(word) {
    return word === '--help' || word === '-h';
}
function helpOn(name) {
    const command = (0,commands/* findCommand */.Z)(name ?? '');
    return { kind: 'help', ...(command !== undefined && { command: command.name }) };
}
function beforeEndOfOptions(words) {
    const end = words.indexOf('--');
    return end < 0 ? words : words.slice(0, end);
}
function noSuchCommand(given) {
    const names = commands/* COMMANDS */.L.map(({ name }) => name);
    const isOption = given.startsWith('-');
    const meant = isOption ? names[0] : (0,nearest/* nearest */.p)(given, names);
    const why = isOption ? 'an option comes before the command' : `there is no command ${(0,problem/* quote */.hD)(given)}`;
    return {
        code: 'command-line',
        input: 'command',
        given: isOption ? problem/* NOT_SHOWN */.a6 : (0,problem/* quote */.hD)(given),
        allowed: names.join(', '),
        ...(meant !== undefined && { nearest: meant }),
        message: `layerwise: ${why}. Commands: ${names.join(', ')}. See layerwise --help.`,
    };
}


/***/ }),

/***/ 74787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90130);

/** The candidate that `given` is probably a slip of; none when all are too far off to be worth a guess. */
function nearest(given, candidates) {
    if (given === '' || candidates.length === 0)
        return undefined;
    const likely = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(given, candidates);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(given, likely) <= Math.max(1, Math.floor(given.length * 0.4)) ? likely : undefined;
}


/***/ })

};
