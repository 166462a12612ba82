export const id = 3252;
export const ids = [3252];
export const modules = {

/***/ 85156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ isIndexMediaType),
/* harmony export */   Ap: () => (/* binding */ MEDIA_TYPE),
/* harmony export */   B4: () => (/* binding */ ATTESTATION),
/* harmony export */   H3: () => (/* binding */ isAttestation),
/* harmony export */   WX: () => (/* binding */ isProvenance),
/* harmony export */   _m: () => (/* binding */ isImageConfig)
/* harmony export */ });
const MEDIA_TYPE = {
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
};
const IMAGE_CONFIGS = new Set([
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
]);
/** Whether a manifest with this config is that of an image that can be run, and not that of another artifact. */
function isImageConfig(config) {
    return IMAGE_CONFIGS.has(config.mediaType);
}
function isIndexMediaType(mediaType) {
    return mediaType === MEDIA_TYPE.ociIndex || mediaType === MEDIA_TYPE.dockerIndex;
}
/**
 * BuildKit's mark on a manifest that holds the attestations of another one.
 * @see https://docs.docker.com/build/metadata/attestations/attestation-storage/
 */
const ATTESTATION = {
    type: 'vnd.docker.reference.type',
    manifest: 'attestation-manifest',
    subject: 'vnd.docker.reference.digest',
};
function isAttestation(descriptor) {
    return descriptor.annotations?.[ATTESTATION.type] === ATTESTATION.manifest;
}
/** Whether a blob of an attestation's manifest is a provenance, of any version. */
function isProvenance({ annotations }) {
    return annotations?.['in-toto.io/predicate-type']?.startsWith('https://slsa.dev/provenance/') === true;
}


/***/ }),

/***/ 43252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ formatKept),
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   leaveKept: () => (/* binding */ leaveKept)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37149);
/* harmony import */ var _hosts_tool_cache_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24798);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41649);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56929);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8190);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85982);
/* harmony import */ var _save_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49402);









/** What an image is kept under. */
function keyOf({ digest, platform }) {
    return `layerwise-image-${digest.slice('sha256:'.length)}-${(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(platform).replaceAll('/', '-')}`;
}
const state = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    place: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    keep: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ digest: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), platform: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), limitMs: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr() })),
});
/** As the state of a step has it. */
function formatKept({ place, keep }) {
    const said = {
        place,
        ...(keep && { keep: { ...keep, platform: (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(keep.platform) } }),
    };
    return JSON.stringify(said);
}
/** Undefined for what no first part has left. */
function parseKept(text) {
    const said = state.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(text)).data;
    if (said === undefined)
        return undefined;
    const { place, keep } = said;
    const platform = keep && (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .Y8)(keep.platform);
    if (keep === undefined || platform === undefined || !(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .isDigest */ .B)(keep.digest))
        return { place };
    return { place, keep: { digest: keep.digest, platform, limitMs: keep.limitMs } };
}
/** Has the host keep what it should, and removes the folder. Nothing of it fails the job, whose image is published. */
async function leaveKept(ports, text) {
    const kept = parseKept(text);
    if (kept === undefined)
        return;
    const { place, keep } = kept;
    try {
        if (keep !== undefined)
            await keepImage(ports, place, keep);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : error;
        ports.host.show({ kind: 'info', text: `nothing is kept for later runs: ${why}` });
    }
    // The runner empties its folder itself.
    await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .removeWorkspace */ .qh)(place).catch(() => { });
}
/** A key is written once: what another step of the job has changed meanwhile would stay wrong. */
async function keepImage({ host, signal }, place, { limitMs, ...wanted }) {
    const cache = await host.toolCache?.();
    if (cache?.mayKeep !== true)
        return;
    const limit = AbortSignal.any([signal, AbortSignal.timeout(limitMs)]);
    const checked = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, 'checked');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(checked);
    await (0,_save_image_js__WEBPACK_IMPORTED_MODULE_4__/* .saveImage */ .lE)((0,_save_image_js__WEBPACK_IMPORTED_MODULE_4__/* .fromFolder */ .FC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, _hosts_tool_cache_js__WEBPACK_IMPORTED_MODULE_8__/* .KEPT */ .t)), wanted, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checked, _hosts_tool_cache_js__WEBPACK_IMPORTED_MODULE_8__/* .KEPT */ .t), limit);
    const isKept = await cache.keep(checked, keyOf(wanted), limit);
    host.show({
        kind: 'info',
        text: `${isKept ? 'kept' : 'not kept'} for later runs: ${keyOf(wanted)}`,
    });
}


/***/ }),

/***/ 49402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ fromFolder),
/* harmony export */   KP: () => (/* binding */ fromRegistry),
/* harmony export */   ZH: () => (/* binding */ UnusableImage),
/* harmony export */   lE: () => (/* binding */ saveImage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8190);
/* harmony import */ var _registry_digest_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73529);
/* harmony import */ var _registry_manifest_decoder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31275);









/** An image that can't be had, or isn't what it should be. */
class UnusableImage extends Error {
    name = 'UnusableImage';
}
/**
 * Saves an image for a platform in a folder: its index, its manifest, its config and its layers, each under its digest.
 * @throws {UnusableImage} where the source gives other bytes, or the image isn't for the platform; what the source throws.
 */
async function saveImage(source, { digest, platform }, folder, signal) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder);
    const saveManifest = async (wanted) => {
        const bytes = await source.manifest(wanted);
        if ((0,_registry_digest_of_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .o)(bytes) !== wanted)
            throw damaged(wanted);
        const decoded = (0,_registry_manifest_decoder_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeManifest */ .MK)(bytes, undefined);
        if (!decoded.ok)
            throw new UnusableImage(`its manifest ${wanted} is none: ${decoded.why}`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(blobFile(folder, wanted), bytes);
        return decoded.value;
    };
    const saveBlob = async (blob) => {
        const file = blobFile(folder, blob.digest);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const hashing = new node_stream__WEBPACK_IMPORTED_MODULE_4__.Transform({
            transform: (chunk, _, done) => {
                hash.update(chunk);
                done(undefined, chunk);
            },
        });
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(source.blob(blob), hashing, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(file), signal ? { signal } : {});
        if (`sha256:${hash.digest('hex')}` !== blob.digest)
            throw damaged(blob.digest);
        return file;
    };
    const root = await saveManifest(digest);
    const chosen = root.kind === 'manifest' ? root : await saveManifest(chooseManifest(root.index.manifests, platform));
    if (chosen.kind === 'index')
        throw new UnusableImage('its index lists another index');
    const { manifest } = chosen;
    const config = await saveBlob(manifest.config);
    const decoded = (0,_registry_manifest_decoder_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeConfig */ .Fu)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(config));
    if (!decoded.ok || !(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .samePlatform */ .my)(decoded.value, platform))
        throw notFor(platform);
    const layers = [];
    for (const layer of manifest.layers)
        layers.push(await saveBlob(layer));
    return { config, layers };
}
/** The image in a repository. */
function fromRegistry(registry, repository, options) {
    return {
        manifest: async (digest) => (await registry.getManifest(repository, digest, options)).bytes,
        blob: (descriptor) => registry.readBlob(repository, descriptor, options),
    };
}
/** What `saveImage` has left in a folder, and anything else that may be there now. */
function fromFolder(folder) {
    return {
        manifest: async (digest) => await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(await regularFile(folder, digest, (size) => size <= MANIFEST_LIMIT)),
        blob: async function* ({ digest, size: wanted }) {
            yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(await regularFile(folder, digest, (size) => size === wanted));
        },
    };
}
/** Bytes; as much as the registry client reads of one. */
const MANIFEST_LIMIT = 4 * 1024 * 1024;
/** A pipe would be waited for without end, a link leads elsewhere, and a file may seem to have terabytes. */
async function regularFile(folder, digest, mayHave) {
    const file = blobFile(folder, digest);
    const [place, found] = await Promise.all([folder, file].map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => undefined)));
    if (!place?.isDirectory() || !found?.isFile())
        throw new UnusableImage(`${digest} is missing`);
    if (!mayHave(found.size))
        throw damaged(digest);
    return file;
}
function blobFile(folder, digest) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, digest.replace(':', '-'));
}
function chooseManifest(listed, platform) {
    const found = listed.find((one) => one.platform !== undefined && (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .samePlatform */ .my)(one.platform, platform));
    if (found === undefined)
        throw notFor(platform);
    return found.digest;
}
function notFor(platform) {
    return new UnusableImage(`it is not for ${(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPlatform */ .Bq)(platform)}`);
}
function damaged(digest) {
    return new UnusableImage(`${digest} has other bytes`);
}


/***/ }),

/***/ 73529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56929);


/** The digest of these bytes. */
function digestOf(bytes) {
    return (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`);
}


/***/ }),

/***/ 81115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cleanText)
/* harmony export */ });
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
// Signed URLs (blob stores) carry their signature in the query, and a URL may hold a password before its host.
const URL_QUERY = /(\bhttps?:\/\/[^\s?#"'<>]*)[?#][^\s"'<>]*/gi;
const URL_USER = /(\bhttps?:\/\/)[^\s/@"'<>]*@/gi;
const AUTHORIZATION = /\b(Bearer|Basic)(\s+)[A-Za-z0-9+/=._~-]{8,}/gi;
/**
 * Makes one harmless line of what a server or a program said: no control, escape or direction characters (a terminal and
 * a CI log obey them), no URL query, no credentials as they stand in an Authorization header, at most `length` characters.
 */
function cleanText(text, length = 300) {
    // Cut before the patterns run: what comes from outside must not decide how long they take.
    const line = text
        .slice(0, length * 8)
        .replace(INVISIBLE, ' ')
        .replace(URL_USER, '$1')
        .replace(URL_QUERY, '$1')
        .replace(AUTHORIZATION, '$1$2***')
        .replace(/\s+/g, ' ')
        .trim();
    const characters = [...line];
    return characters.length <= length ? line : `${characters.slice(0, length - 1).join('')}…`;
}


/***/ }),

/***/ 31275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ decodeTags),
/* harmony export */   Fu: () => (/* binding */ decodeConfig),
/* harmony export */   MK: () => (/* binding */ decodeManifest)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37149);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24121);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56929);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85156);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67680);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81115);





const digest = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY((value) => typeof value === 'string' && (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .B)(value));
const annotations = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()));
// Loose: fields that we don't read (`os.version`, `artifactType`, `data`) stay in place for whoever writes the object again.
const descriptor = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    mediaType: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    digest,
    size: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._nonnegative */ .UI()),
    annotations,
    platform: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ os: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), architecture: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), variant: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
});
const document = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2),
    mediaType: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    annotations,
});
const subject = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(descriptor);
const index = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ manifests: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptor), subject });
// BuildKit writes null for an image without layers.
const layers = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptor)), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => value ?? []));
const manifest = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ config: descriptor, layers, subject });
const config = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    os: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    architecture: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    variant: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    created: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    config: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ Labels: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())) })),
    history: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        created: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        created_by: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        comment: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        empty_layer: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    }))),
    rootfs: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ diff_ids: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())) })),
});
// Go writes null for a repository whose last tag was removed.
const tagList = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ tags: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())) });
const KNOWN = new Set(Object.values(_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap));
/**
 * Decodes an image index or manifest, in OCI's or Docker's form. `contentType` is the header's value, which must agree with
 * the document, as the document's fields must agree among themselves: one that can be read as both an index and a manifest
 * is refused.
 * @see https://github.com/opencontainers/image-spec/security/advisories/GHSA-77vh-xpmg-72qh
 */
function decodeManifest(bytes, contentType) {
    const parsed = parse(document, bytes);
    if (!parsed.ok)
        return parsed;
    const { value } = parsed;
    const announced = contentType?.split(';', 1)[0]?.trim().toLowerCase();
    const known = announced !== undefined && KNOWN.has(announced) ? announced : undefined;
    if (known !== undefined && value.mediaType !== undefined && value.mediaType !== known) {
        return { ok: false, why: `its media type is ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanText */ .X)(value.mediaType, 100)}, announced as ${known}` };
    }
    // Some registries send application/json or text/plain; OCI's own documents may leave the field out.
    const mediaType = value.mediaType ?? known ?? ('manifests' in value ? _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.ociIndex : _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.ociManifest);
    if (!KNOWN.has(mediaType))
        return { ok: false, why: `the media type "${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanText */ .X)(mediaType, 100)}" is not supported` };
    const isIndex = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isIndexMediaType */ .$$)(mediaType);
    if (isIndex ? 'config' in value || 'layers' in value : 'manifests' in value) {
        return { ok: false, why: 'it can be read both as an index and as a manifest' };
    }
    if (isIndex) {
        const rest = check(index, value);
        return rest.ok
            ? { ok: true, value: { kind: 'index', mediaType, index: { ...value, ...rest.value, mediaType } } }
            : rest;
    }
    const rest = check(manifest, value);
    return rest.ok
        ? { ok: true, value: { kind: 'manifest', mediaType, manifest: { ...value, ...rest.value, mediaType } } }
        : rest;
}
/** Decodes an image's configuration. */
function decodeConfig(bytes) {
    return parse(config, bytes);
}
/** Decodes a page of a repository's tags. What is no tag is left out. */
function decodeTags(bytes) {
    const parsed = parse(tagList, bytes);
    return parsed.ok ? { ok: true, value: (parsed.value.tags ?? []).filter(_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .isTag */ .dz) } : parsed;
}
function parse(schema, bytes) {
    let json;
    try {
        json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), dropNull);
    }
    catch {
        return { ok: false, why: 'it is not JSON' };
    }
    return check(schema, json);
}
/** Go's encoders write null for an absent list or map; that a manifest has no layers is another matter. */
function dropNull(key, value) {
    return value === null && key !== 'layers' ? undefined : value;
}
function check(schema, value) {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return { ok: true, value: parsed.data };
    const path = parsed.error.issues[0]?.path.join('.') ?? '';
    return {
        ok: false,
        why: path === '' ? 'it is no JSON object' : `"${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanText */ .X)(path, 100)}" is missing or malformed`,
    };
}


/***/ })

};
