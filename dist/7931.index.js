export const id = 7931;
export const ids = [7931];
export const modules = {

/***/ 67931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _inputs_commands_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88213);
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59047);
/* harmony import */ var _inputs_registry_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49189);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8190);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67680);
/* harmony import */ var _publish_open_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79863);
/* harmony import */ var _publish_problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38515);
/* harmony import */ var _publish_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26156);
/* harmony import */ var _registry_image_reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73900);
/* harmony import */ var _report_diff_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45031);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61200);
/* harmony import */ var _failed_with_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11658);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});












/** Compares two images, platform by platform. @returns the exit code. */
async function diff(ports, raw) {
    const options = (0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOptions */ .A)(_inputs_commands_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .DIFF */ .M, raw, [_inputs_registry_options_js__WEBPACK_IMPORTED_MODULE_2__/* .halfCredentials */ .i]);
    if (!options.ok)
        return (0,_publish_problems_js__WEBPACK_IMPORTED_MODULE_5__.refuseInputs)(ports, options.error);
    const { before, after, platform: only, format } = options.value;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const registry = __addDisposableResource(env_1, await (0,_publish_open_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .openUsersRegistry */ .Q1)(ports, options.value, raw), true);
            const reader = new _registry_image_reader_js__WEBPACK_IMPORTED_MODULE_7__/* .ImageReader */ .D(registry, ports.signal);
            const read = async (reference) => ({
                reference: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_11__/* .formatReference */ .FH)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_11__/* .withDefaultTag */ ._t)(reference)),
                image: await reader.read(reference, only),
            });
            const [has, gets] = await Promise.all([read(before), read(after)]);
            const difference = (0,_report_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .makeDiff */ .iU)(has, gets);
            if (difference.platforms.length === 0)
                throw nothingFor(only);
            await (0,_publish_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeResult */ .Zk)(ports, options.value, difference);
            ports.host.show({ kind: 'report', text: await shown(difference, format, ports) });
            return 0;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        return (0,_failed_with_js__WEBPACK_IMPORTED_MODULE_10__/* .failedWith */ .M)(ports, error);
    }
}
async function shown(difference, format, { terminal }) {
    switch (format) {
        case 'terminal':
            return (await __webpack_require__.e(/* import() */ 6564).then(__webpack_require__.bind(__webpack_require__, 56564))).renderDiff(difference, terminal);
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 4655).then(__webpack_require__.bind(__webpack_require__, 64655))).renderDiffMarkdown(difference).trimEnd();
    }
}
function nothingFor(platforms) {
    const names = platforms.map(_oci_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq).join(', ');
    return new _report_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .Failure */ .HR({
        code: 'platform-missing',
        phase: 'preflight',
        message: `neither image has ${names}`,
        hint: 'without --platform, all platforms that they have are compared',
    });
}


/***/ }),

/***/ 25990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ diffImages),
/* harmony export */   q: () => (/* binding */ compareImages)
/* harmony export */ });
/* harmony import */ var _oci_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31024);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8190);


/** Each platform of `now` beside that of `before`. A layer that is listed twice is stored, fetched and counted once. */
function compareImages(now, before) {
    return diffImages(now, before).flatMap(({ digest, previousDigest, layers, ...comparison }) => {
        const { size } = comparison;
        return size === null ? [] : [{ ...comparison, size }];
    });
}
/** The same with each layer, and with the platforms that only `before` has, which come last. */
function diffImages(now, before) {
    const [has, had] = [platformsByName(now), platformsByName(before)];
    return [...new Set([...has.keys(), ...had.keys()])].map((name) => comparePlatform(name, has.get(name), had.get(name)));
}
/** An index may list a platform more than once (for versions of Windows): those after the first are numbered. */
function platformsByName({ platforms }) {
    const counts = new Map();
    return new Map(platforms.map((image) => {
        const name = (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(image.platform);
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        return [count === 1 ? name : `${name} (${count})`, image];
    }));
}
function comparePlatform(platform, now, before) {
    const layers = compareLayers(now?.manifest.layers ?? [], before?.manifest.layers ?? []);
    const of = (state) => layers.filter((layer) => layer.state === state);
    const [added, gone, shared] = [of('added'), of('gone'), of('shared')];
    const config = now?.manifest.config;
    const isNewConfig = config !== undefined && config.digest !== before?.manifest.config.digest;
    return {
        platform,
        size: now === undefined ? null : (0,_oci_image_js__WEBPACK_IMPORTED_MODULE_1__/* .layersSize */ .i)(now.manifest),
        previousSize: before === undefined ? null : (0,_oci_image_js__WEBPACK_IMPORTED_MODULE_1__/* .layersSize */ .i)(before.manifest),
        downloadBytes: sizeOf(added) + (isNewConfig ? config.size : 0),
        sharedBytes: sizeOf(shared),
        addedLayers: added.length,
        goneLayers: gone.length,
        sharedLayers: shared.length,
        digest: now?.descriptor.digest ?? null,
        previousDigest: before?.descriptor.digest ?? null,
        layers,
    };
}
function compareLayers(now, before) {
    const [has, had] = [byDigest(now), byDigest(before)];
    // A layer that is gone belongs behind the one that it lay on and that is still there.
    const gone = Map.groupBy(goneWithBase([...had.values()], (digest) => has.has(digest)), ({ base }) => base);
    const goneFrom = (base) => (gone.get(base) ?? []).map(({ layer }) => compared('gone', layer));
    return [
        ...goneFrom(undefined),
        ...[...has.values()].flatMap((layer) => [
            compared(had.has(layer.digest) ? 'shared' : 'added', layer),
            ...goneFrom(layer.digest),
        ]),
    ];
}
function goneWithBase(before, isThere) {
    let base;
    return before.flatMap((layer) => {
        if (!isThere(layer.digest))
            return [{ base, layer }];
        base = layer.digest;
        return [];
    });
}
function compared(state, { digest, size, mediaType }) {
    return { state, digest, size, mediaType };
}
function byDigest(layers) {
    return new Map(layers.map((layer) => [layer.digest, layer]));
}
function sizeOf(layers) {
    return layers.reduce((sum, { size }) => sum + size, 0);
}


/***/ }),

/***/ 31024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ imageBlobs),
/* harmony export */   i: () => (/* binding */ layersSize)
/* harmony export */ });
/** Configs, layers and attestations of all platforms; what is shared is there as often as it is listed. */
function imageBlobs(image) {
    return [...image.platforms, ...image.attestations].flatMap(({ manifest }) => [
        manifest.config,
        ...manifest.layers,
    ]);
}
/** Bytes of all layers, compressed: one that is listed twice is stored once. */
function layersSize({ layers }) {
    const sizes = new Map(layers.map(({ digest, size }) => [digest, size]));
    return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}


/***/ }),

/***/ 45031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ groupLayers),
/* harmony export */   Gb: () => (/* binding */ layerCounts),
/* harmony export */   S8: () => (/* binding */ sizeChange),
/* harmony export */   eT: () => (/* binding */ diffHeadline),
/* harmony export */   iU: () => (/* binding */ makeDiff)
/* harmony export */ });
/* harmony import */ var _ledger_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25990);
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39255);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64074);



function makeDiff(before, after) {
    return {
        schema: 1,
        before: { reference: before.reference, digest: before.image.digest },
        after: { reference: after.reference, digest: after.image.digest },
        identical: before.image.digest === after.image.digest,
        platforms: (0,_ledger_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .diffImages */ .e)(after.image, before.image),
    };
}
/** The difference in a sentence of plain text. */
function diffHeadline({ before, after, identical, platforms }) {
    if (identical) {
        return `${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(before.reference)} and ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(after.reference)} are the same image: ${before.digest}`;
    }
    const both = platforms.filter(({ size, previousSize }) => size !== null && previousSize !== null);
    const [first, ...others] = both.toSorted((a, b) => a.downloadBytes - b.downloadBytes);
    const last = others.at(-1) ?? first;
    if (first === undefined || last === undefined)
        return 'The two have no platform in common';
    if (last.downloadBytes === 0) {
        const where = both.length < platforms.length ? ' on the platforms that both have' : '';
        return `Nothing to download: layers and configs are the same${where}`;
    }
    const shared = both.reduce((sum, { sharedBytes }) => sum + sharedBytes, 0);
    const size = both.reduce((sum, platform) => sum + (platform.size ?? 0), 0);
    const [least, most] = [(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(first.downloadBytes), (0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(last.downloadBytes)];
    const share = (0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(shared, size);
    return [
        `Who has A downloads ${least === most ? most : `${least} to ${most}, by platform,`} to get B`,
        ...(share === undefined ? [] : [`${share} of B is shared`]),
    ].join('; ');
}
/** `+2 -1 =4`: layers that are added, gone and shared. */
function layerCounts(platform) {
    const counts = [
        ['+', platform.addedLayers],
        ['-', platform.goneLayers],
        ['=', platform.sharedLayers],
    ];
    return counts.flatMap(([sign, count]) => (count === 0 ? [] : [`${sign}${count}`])).join(' ');
}
/** How a platform's size changed: `+103 kB`, `same`, `new`, `gone`. */
function sizeChange({ size, previousSize }) {
    if (previousSize === null)
        return 'new';
    if (size === null)
        return 'gone';
    if (size === previousSize)
        return 'same';
    return `${size > previousSize ? '+' : '-'}${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(Math.abs(size - previousSize))}`;
}
/** Shared layers tell little, so that more than `most` of them in a row are told together. */
function groupLayers(layers, most = 3) {
    const runs = [];
    for (const layer of layers) {
        const last = runs.at(-1);
        if (layer.state === 'shared' && last?.[0]?.state === 'shared')
            last.push(layer);
        else
            runs.push([layer]);
    }
    return runs.flatMap((run) => run.length > most
        ? [{ kind: 'shared', count: run.length, size: run.reduce((sum, { size }) => sum + size, 0) }]
        : run.map((layer) => ({ kind: 'layer', layer })));
}


/***/ }),

/***/ 64074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
// What a terminal or a reader would obey rather than show: control and direction characters, surrogates without a
// partner, fillers that take a cell in one terminal and none in another.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\s]+/gu;
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
const ESCAPE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g;
/** Longer texts are cut before any pattern runs: what comes from outside must not decide how long that takes. */
const LONGEST = 8192;
/** What most texts are, and nothing has to be done about. */
const HARMLESS = /^[!-~]+(?: [!-~]+)*$/;
/** One harmless line of text that others wrote: Dockerfiles, branches, tags, answers of registries. */
function plainText(text) {
    const start = text.slice(0, LONGEST).trim();
    if (HARMLESS.test(start))
        return start;
    return start.replace(ESCAPE, '').replace(INVISIBLE, ' ').replace(STACKED_MARKS, '$1').trim();
}


/***/ })

};
