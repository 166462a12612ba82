export const id = 8166;
export const ids = [8166];
export const modules = {

/***/ 88166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHelp: () => (/* binding */ renderHelp)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70872);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91879);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93409);



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
/** The same at the end of every command's own help. */
const HOW_OPTIONS_ARE_GIVEN = 'An option is given as --NAME VALUE or --NAME=VALUE. One that takes a LIST may be repeated. One without a value is a switch: --NAME alone is true, --no-NAME is false.';
function commandHelp(command) {
    const groups = Object.entries(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_GROUPS */ .ak).flatMap(([group, title]) => {
        const options = command.options.filter((option) => option.group === group);
        return options.length === 0 ? [] : ['', `${title}:`, ...options.flatMap(optionHelp)];
    });
    return [
        `Usage: layerwise ${(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .usageOf */ .Fs)(command)}`,
        '',
        ...wrap(command.summary, 0),
        '',
        ...wrap(`${command.about} ${HOW_OPTIONS_ARE_GIVEN}`, 0),
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
    if (input.kind === 'integer')
        return 'NUMBER';
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
