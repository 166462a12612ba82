export const id = 8515;
export const ids = [8515];
export const modules = {

/***/ 38515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ WrongInputs),
/* harmony export */   refuseInputs: () => (/* binding */ refuseInputs)
/* harmony export */ });
/** Inputs that turned out to be wrong when the host, the files or the builder were looked at. */
class WrongInputs extends Error {
    name = 'WrongInputs';
    problems;
    constructor(problems) {
        super(`${problems.length} wrong inputs`);
        this.problems = problems;
    }
}
/** Shows everything that is wrong, at once. @returns the exit code. */
function refuseInputs({ host }, problems) {
    for (const { message, nearest } of problems) {
        // Some messages name the nearest already.
        const suggestion = nearest === undefined || message.includes(nearest) ? '' : ` Did you mean ${nearest}?`;
        host.show({ kind: 'error', text: `${message}${suggestion}` });
    }
    const count = problems.length === 1 ? 'An input is' : `${problems.length} inputs are`;
    host.show({ kind: 'info', text: `${count} wrong; nothing was built or pushed.` });
    return 2;
}


/***/ })

};
