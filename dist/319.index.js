export const id = 319;
export const ids = [319];
export const modules = {

/***/ 42319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hostCommand: () => (/* binding */ hostCommand)
/* harmony export */ });
/* unused harmony export COMMAND_INPUT */
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91879);

/** The name of the input by which an action that stands beside the one for publishing says what it does. */
const COMMAND_INPUT = 'command';
/** The command that a host's inputs are for, and what is left for it. Without a word about it they are for publishing. */
function hostCommand(raw) {
    const input = raw.given.find(({ name }) => name === COMMAND_INPUT);
    const command = input && (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .findCommand */ .Z)(input.values.join());
    if (command === undefined)
        return { name: 'publish', inputs: raw };
    return { name: command.name, inputs: { ...raw, given: raw.given.filter((other) => other !== input) } };
}


/***/ })

};
