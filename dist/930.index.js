export const id = 930;
export const ids = [930];
export const modules = {

/***/ 2930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp)
/* harmony export */ });
/* harmony import */ var _buildkit_builder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9527);
/* harmony import */ var _buildkit_buildx_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6930);
/* harmony import */ var _publish_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5982);



/** The step's last part: removes what a run that was killed could not. @returns the exit code. */
async function cleanUp({ host, env }) {
    const { workspace, builder } = host.cleanup ?? {};
    if (workspace)
        await (0,_publish_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .removeWorkspace */ .qh)(workspace);
    if (builder?.startsWith(_buildkit_builder_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_PREFIX */ .yc)) {
        const found = await (0,_buildkit_buildx_js__WEBPACK_IMPORTED_MODULE_1__/* .findBuildx */ .ah)(env, { name: builder, boot: false }).catch(() => undefined);
        const removed = found !== undefined && (await (0,_buildkit_builder_js__WEBPACK_IMPORTED_MODULE_0__/* .removeBuilder */ .iq)(found.buildx, builder));
        if (removed)
            host.show({ kind: 'info', text: `removed the builder ${builder}` });
    }
    return 0;
}


/***/ })

};
