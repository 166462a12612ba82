export const id = 3735;
export const ids = [3735];
export const modules = {

/***/ 48669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isCommit)
/* harmony export */ });
function isCommit(text) {
    return /^[0-9a-f]{40,64}$/.test(text);
}


/***/ }),

/***/ 23735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubCommits: () => (/* binding */ gitHubCommits)
/* harmony export */ });
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48669);
/* harmony import */ var _pull_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70423);


/** @see https://docs.github.com/en/rest/commits/commits#compare-two-commits */
function gitHubCommits({ octokit }, repository) {
    const { repos, pulls } = octokit.rest;
    return {
        headOfBranch: async (branch) => await known(async () => (await repos.getBranch({ ...repository, branch })).data.commit.sha),
        headOfPullRequest: async (number) => await known(async () => (await pulls.get({ ...repository, pull_number: number })).data.head.sha),
        compare: async (base, commit) => (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommit */ .W)(base) && (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommit */ .W)(commit)
            ? await known(async () => orderOf(await compareCommits(octokit, repository, base, commit)))
            : undefined,
        committed: async (commit) => (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommit */ .W)(commit)
            ? await known(async () => timeOf((await repos.getCommit({ ...repository, ref: commit })).data))
            : undefined,
    };
}
async function compareCommits(octokit, repository, base, commit) {
    const basehead = `${base}...${commit}`;
    // Only how they lie is wanted, not the commits between them.
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
        ...repository,
        basehead,
        per_page: 1,
    });
    return data.status;
}
const ORDERS = ['identical', 'ahead', 'behind', 'diverged'];
function orderOf(status) {
    return ORDERS.find((order) => order === status);
}
function timeOf({ commit }) {
    const time = Date.parse(commit.committer?.date ?? '');
    return Number.isNaN(time) ? undefined : time;
}
/** A branch that is gone, a commit that nobody has any more, a token that may not ask. */
async function known(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof _pull_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .HostApiError */ .N)
            return undefined;
        throw error;
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
