export const id = 5199;
export const ids = [5199];
export const modules = {

/***/ 53331:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compare = __webpack_require__(70875)
const rcompare = (a, b, loose) => compare(b, a, loose)
module.exports = rcompare


/***/ }),

/***/ 56650:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(53075)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 55199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ unattended),
/* harmony export */   bX: () => (/* binding */ commitTime),
/* harmony export */   gitContext: () => (/* binding */ gitContext)
/* harmony export */ });
/* unused harmony export parseRemote */
/* harmony import */ var _buildkit_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32277);
/* harmony import */ var _tags_choose_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84113);


/** What a checkout itself tells. A folder without git, or a machine without it, gives nothing. */
async function gitContext(folder, env) {
    const git = (...args) => askGit({ folder, env }, ...args);
    const [commit, branch, tags, remote] = await Promise.all([
        git('log', '--max-count=1', '--no-show-signature', '--format=%H%n%ct', 'HEAD', '--'),
        git('symbolic-ref', '--quiet', 'HEAD'),
        git('tag', '--points-at', 'HEAD'),
        git('remote', 'get-url', 'origin'),
    ]);
    const [sha = '', time] = commit.split('\n');
    const gitTags = tags.split('\n').filter((name) => name !== '');
    const tag = (0,_tags_choose_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseGitTag */ .G)(gitTags);
    const ref = tag ? `refs/tags/${tag}` : branch;
    const repository = parseRemote(remote);
    return {
        ...(sha !== '' && { sha }),
        ...(time !== undefined && { commitTime: Number(time) * 1000 }),
        ...(ref !== '' && sha !== '' && { ref }),
        ...(branch !== '' && sha !== '' && { gitBranch: branch }),
        ...(gitTags.length > 0 && { gitTags }),
        ...(repository !== undefined && { repository }),
    };
}
/** When a commit of a checkout was made, in milliseconds since 1970; undefined in a folder without it. */
async function commitTime(folder, env, commit = 'HEAD', signal) {
    const words = ['log', '--max-count=1', '--no-show-signature', '--format=%ct', commit, '--'];
    const time = await askGit({ folder, env, signal }, ...words);
    return /^\d+$/.test(time) ? Number(time) * 1000 : undefined;
}
/**
 * The environment in which git asks nobody anything. Programs run without a terminal (`runProcess`), so that ssh can't ask
 * either; how it is called is the user's: actions/checkout keeps the key of `ssh-key` in `core.sshCommand`, which
 * GIT_SSH_COMMAND would override.
 * @see https://man.openbsd.org/ssh.1#SSH_ASKPASS_REQUIRE
 */
function unattended(env) {
    return { ...env, GIT_TERMINAL_PROMPT: '0', SSH_ASKPASS_REQUIRE: 'never' };
}
/** What git says; nothing where it fails, or isn't there. */
async function askGit({ folder: cwd, env, signal }, ...args) {
    try {
        const { exitCode, stdout } = await (0,_buildkit_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runProcess */ .R)('git', args, { env, cwd, signal });
        return exitCode === 0 ? stdout.trim() : '';
    }
    catch (error) {
        // ENOENT is also what a folder that isn't there gives; whoever needs the folder says that better.
        if (error instanceof _buildkit_process_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramMissingError */ .D)
            return '';
        throw error;
    }
}
/** `git@github.com:acme/app.git` and `https://user:token@github.com/acme/app.git` are both acme/app, without what they hide. */
function parseRemote(remote) {
    const match = /^(?:(?:https?|ssh|git):\/\/(?:[^@/]*@)?|[^@/]+@)([A-Za-z0-9.-]+)(?::\d+(?=\/))?[:/]+(.+?)(?:\.git)?\/?$/.exec(remote);
    const path = match?.[2]?.split('/');
    const name = path?.pop();
    if (match?.[1] === undefined || path === undefined || name === undefined || path.length === 0)
        return undefined;
    const owner = path.join('/');
    return { owner, name, url: `https://${match[1]}/${owner}/${name}` };
}


/***/ }),

/***/ 84113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ chooseGitTag)
/* harmony export */ });
/* harmony import */ var semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53331);
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56650);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32218);



/**
 * Of several git tags on one commit the one that it is published as: the highest version, else the last by name.
 * @param tagPrefix what the tags of the component start with that is published; those of others don't count
 */
function chooseGitTag(tags, tagPrefix = '') {
    const own = tags.flatMap((tag) => {
        const version = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .componentOf */ .D5)(tag, tagPrefix);
        return version === undefined ? [] : [{ tag, version }];
    });
    const [highest] = own
        .filter(({ version }) => semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__(version) !== null)
        .toSorted((a, b) => semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_0__(a.version, b.version));
    const last = own.map(({ tag }) => tag).toSorted();
    return highest?.tag ?? last.at(-1);
}


/***/ }),

/***/ 32218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ componentOf),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Tb: () => (/* binding */ componentTagOf),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   cO: () => (/* binding */ tagOf)
/* harmony export */ });
const DEFAULT_SHORT_SHA_LENGTH = 7;
function shortSha({ sha = '', shortShaLength = DEFAULT_SHORT_SHA_LENGTH }) {
    return sha.slice(0, shortShaLength);
}
function branchOf({ ref }) {
    return behind(ref, 'refs/heads/');
}
/** The whole name of the git tag. */
function tagOf({ ref }) {
    return behind(ref, 'refs/tags/');
}
/** The git tag without what says which component it is of; undefined for a tag of another one. */
function componentTagOf({ tagPrefix = '', ...context }) {
    const tag = tagOf(context);
    return tag === undefined ? undefined : componentOf(tag, tagPrefix);
}
/**
 * `api` is the prefix of `api/v1.2.3` and of `api@1.2.3`, which both are what is behind. Of `api-gateway/v1.2.3` it is not: that
 * is another component, so behind `-` and `_` a version has to come. `api-` and `api-v` are prefixes as they stand.
 */
function componentOf(tag, tagPrefix) {
    const rest = behind(tag, tagPrefix);
    if (tagPrefix === '' || rest === undefined)
        return rest;
    if (/(?:^|[/@_-])v?$/i.test(tagPrefix))
        return rest.replace(/^[/@_-]/, '');
    return /^(?:[/@]|[_-](?=v?\d))(.*)$/is.exec(rest)?.[1];
}
function behind(text, prefix) {
    return text?.startsWith(prefix) ? text.slice(prefix.length) : undefined;
}


/***/ })

};
