export const id = 2809;
export const ids = [2809];
export const modules = {

/***/ 2809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubBranches: () => (/* binding */ gitHubBranches)
/* harmony export */ });
/* harmony import */ var _pull_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70423);

/**
 * @see https://docs.github.com/en/rest/branches/branches#list-branches
 * @throws {HostApiError} when the branches can't be listed. A token that may not see pull requests leaves these unknown.
 */
async function gitHubBranches({ octokit }, repository) {
    const { repos, pulls } = octokit.rest;
    const page = { ...repository, per_page: 100 };
    const [{ data }, branches, pullRequests] = await Promise.all([
        repos.get({ ...repository }),
        untilNothingNew(() => octokit.paginate(repos.listBranches, page, (got) => got.data.map(({ name }) => name))),
        untilNothingNew(() => octokit.paginate(pulls.list, { ...page, state: 'open' }, (got) => got.data.map(({ number }) => number))).catch((error) => {
            if (error instanceof _pull_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .HostApiError */ .N && error.isForbidden)
                return undefined;
            throw error;
        }),
    ]);
    return { branches, defaultBranch: data.default_branch, pullRequests };
}
/**
 * Pages are counted off: where something is removed while they are read, the first of a later page moves to the one before,
 * which is read already, and is in none. So a list is read until it tells nothing new, at least twice.
 */
async function untilNothingNew(list) {
    const found = new Set(await list());
    for (;;) {
        const known = found.size;
        for (const item of await list())
            found.add(item);
        if (found.size === known)
            return [...found];
    }
}


/***/ }),

/***/ 70423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ HostApiError)
/* harmony export */ });
/** The host's API didn't do what it was asked, in words for the user. */
class HostApiError extends Error {
    name = 'HostApiError';
    status;
    hint;
    isForbidden;
    constructor(message, details) {
        super(message, { cause: details.cause });
        this.status = details.status;
        this.hint = details.hint;
        this.isForbidden = details.isForbidden === true;
    }
}


/***/ })

};
