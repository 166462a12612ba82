export const id = 8653;
export const ids = [8653];
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

/***/ 88653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tags: () => (/* binding */ tags)
/* harmony export */ });
/* harmony import */ var _inputs_commands_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6815);
/* harmony import */ var _inputs_image_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26650);
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59047);
/* harmony import */ var _inputs_problem_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26834);
/* harmony import */ var _inputs_raw_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(76371);
/* harmony import */ var _plan_metadata_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82418);
/* harmony import */ var _plan_tags_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94804);
/* harmony import */ var _publish_commit_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65338);
/* harmony import */ var _publish_license_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36819);
/* harmony import */ var _publish_problems_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38515);
/* harmony import */ var _publish_version_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79027);
/* harmony import */ var _publish_write_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26156);
/* harmony import */ var _report_tags_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64301);
/* harmony import */ var _failed_with_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(11658);














/** Shows what a publish would be tagged with, without a builder and without a registry. @returns the exit code. */
async function tags(ports, raw) {
    const { host, env, folder, terminal } = ports;
    const options = (0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOptions */ .A)(_inputs_commands_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .TAGS */ .g, raw, _inputs_image_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .IMAGE_RULES */ .U);
    const environment = (0,_plan_metadata_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .readMetadataEnvironment */ .B)(env);
    if (!options.ok || !environment.ok)
        return (0,_publish_problems_js__WEBPACK_IMPORTED_MODULE_7__.refuseInputs)(ports, (0,_inputs_problem_js__WEBPACK_IMPORTED_MODULE_12__/* .problemsOf */ .GW)(options, environment));
    const inputs = options.value;
    try {
        const told = await host.context(inputs.tagsContext, folder);
        const context = await (0,_publish_commit_time_js__WEBPACK_IMPORTED_MODULE_5__/* .withCommitTime */ .j)(ports, {
            ...{ inputs, environment: environment.value, folder, isDated: false },
            context: await (0,_publish_license_file_js__WEBPACK_IMPORTED_MODULE_6__/* .withLicense */ .W)(inputs, told, folder),
        });
        const defaultImage = host.defaultImage(context);
        const fileVersion = await (0,_publish_version_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readFileVersion */ .h)(ports, inputs, (0,_inputs_raw_js__WEBPACK_IMPORTED_MODULE_13__/* .spell */ .l)(raw.source, 'version-file'));
        const plan = (0,_plan_tags_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planTags */ .V)({
            // What only a publish takes.
            inputs: { ...inputs, push: false, outputs: [], buildArgs: [] },
            host: context,
            environment: environment.value,
            spell: (name) => (0,_inputs_raw_js__WEBPACK_IMPORTED_MODULE_13__/* .spell */ .l)(raw.source, name),
            now: ports.now(),
            ...(defaultImage !== undefined && { defaultImage }),
            ...(fileVersion !== undefined && { fileVersion }),
        });
        if (!plan.ok)
            return (0,_publish_problems_js__WEBPACK_IMPORTED_MODULE_7__.refuseInputs)(ports, plan.error);
        await (0,_publish_write_js__WEBPACK_IMPORTED_MODULE_9__/* .writeResult */ .Zk)(ports, inputs, (0,_report_tags_text_js__WEBPACK_IMPORTED_MODULE_10__/* .tagsToJson */ .h9)(plan.value));
        host.show({ kind: 'report', text: (0,_report_tags_text_js__WEBPACK_IMPORTED_MODULE_10__/* .renderTags */ .Ep)(plan.value, terminal) });
        return 0;
    }
    catch (error) {
        return (0,_failed_with_js__WEBPACK_IMPORTED_MODULE_11__/* .failedWith */ .M)(ports, error);
    }
}


/***/ })

};
