export const id = 3257;
export const ids = [3257];
export const modules = {

/***/ 23257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sameContent: () => (/* binding */ sameContent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61736);




/** Bytes that a layer may unpack to; what is larger isn't looked into. */
const UNPACKED_LIMIT = 64 * 1024 * 1024;
/**
 * Whether two layers hold the same files with the same content, owners and permissions, whatever their times are.
 * Undefined where one of them can't be read as a layer, or is too large.
 */
async function sameContent(one, other) {
    const [ours, theirs] = await Promise.all([readLayer(one), readLayer(other)]);
    if (!startAlike(ours, theirs))
        return false;
    return ours.isWhole && theirs.isWhole ? ours.files.length === theirs.files.length : undefined;
}
/** As much of a file's beginning is kept; what is the same for so long is read to its end. */
const START_BYTES = 64 * 1024;
function startAlike(ours, theirs) {
    const both = Math.min(ours.files.length, theirs.files.length);
    if (!ours.files.slice(0, both).every((file, index) => file === theirs.files[index]))
        return false;
    const [one, other] = [ours.cut, theirs.cut];
    if (ours.files.length !== theirs.files.length || one === undefined || other === undefined)
        return true;
    const length = Math.min(one.start.length, other.start.length);
    return one.what === other.what && one.start.subarray(0, length).equals(other.start.subarray(0, length));
}
async function readLayer(layer) {
    const files = [];
    let cut;
    try {
        const bytes = await unpack(layer);
        const archive = (0,tar_stream__WEBPACK_IMPORTED_MODULE_3__.extract)();
        archive.write(bytes);
        // An end that comes before all was read takes away what there is of the last file.
        setImmediate(() => archive.end(Buffer.alloc(0)));
        for await (const entry of archive) {
            const [hash, what] = [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'), lasting(entry.header)];
            for await (const chunk of entry) {
                if (!(chunk instanceof Uint8Array))
                    continue;
                hash.update(chunk);
                const start = cut?.start ?? Buffer.alloc(0);
                if (start.length < START_BYTES)
                    cut = { what: JSON.stringify(what), start: Buffer.concat([start, chunk]) };
            }
            files.push(JSON.stringify([...what, hash.digest('hex')]));
            cut = undefined;
        }
        return { files, isWhole: bytes.length >= END && bytes.subarray(-END).every((byte) => byte === 0) };
    }
    catch {
        return { files, isWhole: false, ...(cut !== undefined && { cut }) };
    }
}
/** An archive ends with two blocks of zeros. */
const END = 2 * 512;
/** Records that repeat what the header has. */
const REPEATED = new Set(['path', 'linkpath', 'size']);
function lasting({ name, type, mode, uid, gid, linkname, devmajor, devminor, pax, }) {
    // Extended attributes are among them, and times in fractions of a second.
    const extended = Object.entries(typeof pax === 'object' ? (pax ?? {}) : {}).filter(([key]) => !/^[acm]time$/.test(key) && !REPEATED.has(key));
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
