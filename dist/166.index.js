export const id = 166;
export const ids = [166];
export const modules = {

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

/***/ 8166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHelp: () => (/* binding */ renderHelp)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1879);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3409);


const WIDTH = 80;
/** The text of `layerwise --help`, or of `layerwise COMMAND --help`; no line is longer than 80 columns. */
function renderHelp(name) {
    const command = name === undefined ? undefined : (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .findCommand */ .Z)(name);
    const lines = command === undefined ? overview() : commandHelp(command);
    return `${lines.join('\n')}\n`;
}
function overview() {
    return [
        'Usage: layerwise COMMAND [OPTION]…',
        '',
        'Publishes container images for several platforms, and tells what every layer',
        'cost. Without a command it takes its inputs from the CI that runs it.',
        '',
        'Commands:',
        ..._commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.flatMap(({ name, summary }) => [`  ${name}`, ...wrap(summary, 6)]),
        '',
        'Options:',
        '  --help',
        '      Show this text; after a command, the options of the command.',
        '  --version',
        '      Show the version.',
    ];
}
function commandHelp({ usage, summary }) {
    const groups = Object.entries(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_GROUPS */ .ak).flatMap(([group, title]) => [
        '',
        `${title}:`,
        ..._table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc.filter((input) => input.group === group).flatMap(optionHelp),
    ]);
    return [
        `Usage: layerwise ${usage}`,
        '',
        ...wrap(summary, 0),
        '',
        ...wrap('CONTEXT is a path or a URL. Every input of the action is an option: --NAME VALUE or --NAME=VALUE. An option that takes a LIST may be repeated. An option without a value is a switch: --NAME alone is true, --no-NAME is false.', 0),
        ...groups,
    ];
}
function optionHelp(input) {
    const placeholder = placeholderOf(input);
    const byDefault = 'default' in input && input.default !== undefined ? ` (default: ${input.default})` : '';
    return [
        `  --${input.name}${placeholder === '' ? '' : ` ${placeholder}`}`,
        ...wrap(`${input.help.replaceAll('`', '')}${byDefault}`, 6),
    ];
}
function placeholderOf(input) {
    if (input.kind === 'boolean')
        return '';
    if (input.kind === 'choice')
        return input.choices.join('|');
    if (input.kind === 'duration')
        return 'DURATION';
    return 'grammar' in input ? 'LIST' : 'VALUE';
}
function wrap(text, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && indent + line.length + 1 + word.length > WIDTH) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line].map((content) => `${' '.repeat(indent)}${content}`);
}


/***/ })

};
