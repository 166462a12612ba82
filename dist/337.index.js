export const id = 337;
export const ids = [337];
export const modules = {

/***/ 46337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasSameContent: () => (/* binding */ hasSameContent),
/* harmony export */   maySameContent: () => (/* binding */ maySameContent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61736);




/** Bytes that a layer may unpack to; what is larger isn't looked into. */
const UNPACKED_LIMIT = 64 * 1024 * 1024;
/**
 * Whether two layers hold the same files with the same content, owners and permissions, whatever their times are. False
 * where one of them can't be read as a layer.
 */
async function hasSameContent(one, other) {
    const [ours, theirs] = await Promise.all([readLayer(one), readLayer(other)]);
    return (ours.isWhole && theirs.isWhole && ours.files.length === theirs.files.length && startsAlike(ours, theirs));
}
/** The same as far as the beginnings of two layers tell: a cheap way to a no. */
async function maySameContent(one, other) {
    return startsAlike(await readLayer(one), await readLayer(other));
}
function startsAlike(ours, theirs) {
    const shorter = Math.min(ours.files.length, theirs.files.length);
    return ours.files.slice(0, shorter).every((file, index) => file === theirs.files[index]);
}
async function readLayer(layer) {
    const files = [];
    try {
        const archive = (0,tar_stream__WEBPACK_IMPORTED_MODULE_3__.extract)();
        archive.end(await unpack(layer));
        for await (const entry of archive) {
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            for await (const chunk of entry)
                if (chunk instanceof Uint8Array)
                    hash.update(chunk);
            files.push(JSON.stringify([...lasting(entry.header), hash.digest('hex')]));
        }
        return { files, isWhole: true };
    }
    catch {
        return { files, isWhole: false };
    }
}
function lasting({ name, type, mode, uid, gid, linkname, devmajor, devminor, pax, }) {
    // Extended attributes are among them, and times in fractions of a second.
    const extended = Object.entries(typeof pax === 'object' ? (pax ?? {}) : {}).filter(([key]) => !/^[acm]time$/.test(key));
    return [name, type, mode, uid, gid, linkname, devmajor, devminor, extended.toSorted()];
}
async function unpack(layer) {
    const [a, b, c, d] = layer;
    const options = { maxOutputLength: UNPACKED_LIMIT };
    // Of the beginning of a layer, what can be unpacked.
    if (a === 0x1f && b === 0x8b) {
        return await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzip)(layer, { ...options, finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_2__.constants.Z_SYNC_FLUSH });
    }
    if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) {
        return await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.zstdDecompress)(layer, { ...options, finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_2__.constants.ZSTD_e_flush });
    }
    return layer;
}


/***/ })

};
