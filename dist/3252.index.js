export const id = 3252;
export const ids = [3252];
export const modules = {

/***/ 43252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ formatKept),
/* harmony export */   leaveKept: () => (/* binding */ leaveKept)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37149);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85982);


const kept = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    place: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    keep: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ key: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), limitMs: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() })),
});
/** As the state of a step has it. */
function formatKept(folder) {
    return JSON.stringify(folder);
}
/** Has the host keep what it should, and removes the folder. Nothing of it can fail the job: the image is published. */
async function leaveKept({ host, signal }, state) {
    const { place, keep } = kept.parse(JSON.parse(state));
    const cache = keep === undefined ? undefined : await host.toolCache?.();
    if (keep !== undefined && cache?.mayKeep) {
        const limit = AbortSignal.any([signal, AbortSignal.timeout(keep.limitMs)]);
        const isKept = await cache.keep(place, keep.key, limit);
        const text = isKept ? `kept for later runs: ${keep.key}` : `not kept for later runs: ${keep.key}`;
        host.show({ kind: 'info', text });
    }
    await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .removeWorkspace */ .qh)(place);
}


/***/ })

};
