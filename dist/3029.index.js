export const id = 3029;
export const ids = [3029];
export const modules = {

/***/ 63029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isFork),
/* harmony export */   parseGitHubEvent: () => (/* binding */ parseGitHubEvent),
/* harmony export */   w: () => (/* binding */ isBot)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37149);

/** The part of an event's payload that we read; all of it may be missing. @see https://docs.github.com/en/webhooks/webhook-events-and-payloads */
const payloadSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    base_ref: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    commits: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), timestamp: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))),
    head_commit: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), timestamp: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    release: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ tag_name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), prerelease: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()) })),
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        private: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
        default_branch: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        html_url: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        description: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        license: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ spdx_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
    })),
    pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        number: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        head: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            sha: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            // Null when the fork was deleted.
            repo: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
        }),
        base: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), repo: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })) }),
        // Null when the account was deleted.
        user: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
    })),
    workflow_run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        event: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        head_sha: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        head_branch: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        head_repository: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    })),
});
/** @throws {Error} naming the file, when the payload is no JSON or has another shape. */
function parseGitHubEvent(env, text, path) {
    const payload = parsePayload(text, path);
    return { context: readContext(env, payload), workflowRun: readWorkflowRun(env, payload) };
}
function readContext(env, { repository, pull_request: pull, base_ref: base, release, ...push }) {
    const event = env['GITHUB_EVENT_NAME'] ?? 'unknown';
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const [owner, name] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    const sha = env['GITHUB_SHA'];
    // A pull_request_target run stands on the base branch; the tags are the pull request's all the same.
    const ref = event === 'pull_request_target' && pull ? `refs/pull/${pull.number}/merge` : env['GITHUB_REF'];
    const run = env['GITHUB_RUN_ID'];
    return {
        event,
        ...(ref && { ref }),
        ...(sha && { sha }),
        ...commitTime(push, sha),
        ...(base && { baseRef: base.replace(/^refs\/heads\//, '') }),
        ...(release && { release: { tag: release.tag_name, prerelease: release.prerelease === true } }),
        ...(owner &&
            name && {
            repository: {
                owner,
                name,
                url: repository?.html_url ?? `${server}/${owner}/${name}`,
                ...(repository?.private !== undefined && { private: repository.private }),
                ...(repository?.default_branch && { defaultBranch: repository.default_branch }),
                ...(repository?.description && { description: repository.description }),
                ...(repository?.license?.spdx_id && { license: repository.license.spdx_id }),
            },
            gitContext: `${server}/${owner}/${name}.git#${sha ?? ref ?? ''}`,
            ...(run && { runUrl: runUrl(env, run) }),
        }),
        ...(pull && {
            pullRequest: {
                number: pull.number,
                headSha: pull.head.sha,
                baseRef: pull.base.ref,
                fromFork: isFork(pull.head.repo?.full_name, pull.base.repo?.full_name ?? env['GITHUB_REPOSITORY']),
                byBot: isBot(pull.user),
            },
        }),
    };
}
/** When the commit was made, which only a push tells. */
function commitTime({ commits, head_commit: head }, sha) {
    const commit = [...(commits ?? []), ...(head ? [head] : [])].find(({ id }) => id === sha);
    const time = Date.parse(commit?.timestamp ?? '');
    return Number.isNaN(time) ? {} : { commitTime: time };
}
function readWorkflowRun(env, { workflow_run: run }) {
    if (run === undefined)
        return undefined;
    const { head_repository: repository, head_branch: branch } = run;
    return {
        event: run.event,
        url: runUrl(env, run.id),
        headSha: run.head_sha,
        headRepository: repository?.full_name,
        headBranch: branch ?? undefined,
    };
}
function runUrl(env, id) {
    return `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY']}/actions/runs/${id}`;
}
/** Gitea's accounts have no type. */
function isBot(user) {
    return user?.type === 'Bot' || user?.login.endsWith('[bot]') === true;
}
/** A repository that is gone was another one. */
function isFork(head, base) {
    return head === undefined || head !== base;
}
function parsePayload(payload, path) {
    try {
        return payloadSchema.parse(JSON.parse(payload));
    }
    catch (cause) {
        throw new Error(`the event in ${path} can't be read: ${cause instanceof Error ? cause.message.slice(0, 300) : cause}`, { cause });
    }
}


/***/ })

};
