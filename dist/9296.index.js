export const id = 9296;
export const ids = [9296,8515];
export const modules = {

/***/ 57492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ NOTHING_KNOWN),
/* harmony export */   d: () => (/* binding */ CACHE_KINDS)
/* harmony export */ });
/** Where caches are kept, in the words of BuildKit; a file each. @see https://docs.docker.com/build/cache/backends/ */
const CACHE_KINDS = ['registry', 'gha', 's3', 'azblob', 'local', 'inline'];
/** Nobody was asked. */
const NOTHING_KNOWN = {
    registry: { writable: 'unknown', anonymousPull: 'unknown' },
    gha: {},
};


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


/***/ }),

/***/ 90716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ parseFields),
/* harmony export */   aH: () => (/* binding */ parseGoBoolean),
/* harmony export */   ll: () => (/* binding */ formatFields),
/* harmony export */   vB: () => (/* binding */ parseAttributes),
/* harmony export */   x1: () => (/* binding */ formatAttributes)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23757);

/** The comma-separated fields of a buildx item, quotes resolved: `type=image,"name=a,b"` has two. */
function parseFields(text) {
    try {
        const records = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { columns: false, relax_column_count: true });
        const [fields, more] = records;
        if (fields === undefined)
            return { ok: false, error: 'is empty' };
        if (more !== undefined)
            return { ok: false, error: 'has more than one line' };
        return { ok: true, value: fields };
    }
    catch (error) {
        if (!(error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$))
            throw error;
        return { ok: false, error: 'has a double quote that neither starts nor ends a field' };
    }
}
/** Fields of the form `key=value`; keys are lower-cased, as buildx does. The error names keys only. */
function parseAttributes(fields) {
    const attributes = [];
    for (const field of fields) {
        const equals = field.indexOf('=');
        if (equals < 1)
            return { ok: false, error: 'has a field without "key="' };
        attributes.push([field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1)]);
    }
    return { ok: true, value: Object.fromEntries(attributes) };
}
/** The inverse: fields with a comma, a quote or a newline are quoted, as Go's CSV reader in buildx wants it. */
function formatAttributes(attributes) {
    return formatFields(Object.entries(attributes).map(([key, value]) => `${key}=${value}`));
}
/** Fields as a line that reads as the same. */
function formatFields(fields) {
    return fields.map(quoteField).join(',');
}
function quoteField(field) {
    return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
const TRUE = new Set(['1', 't', 'T', 'TRUE', 'true', 'True']);
const FALSE = new Set(['0', 'f', 'F', 'FALSE', 'false', 'False']);
/** A boolean attribute as buildx reads it, which is not how YAML does. @see https://pkg.go.dev/strconv#ParseBool */
function parseGoBoolean(text) {
    if (TRUE.has(text))
        return true;
    return FALSE.has(text) ? false : undefined;
}


/***/ }),

/***/ 86521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ readItems),
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   aH: () => (/* binding */ complainAboutQuotes)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25372);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92457);


/** All items of a list input: each value is split by the input's grammar, repeated options are joined. */
function readItems(reading) {
    const { grammar, comments } = reading.definition;
    const metadata = reading.readsMetadata ? 'lines' : undefined;
    const options = { comments: comments === 'metadata-lines' ? metadata : comments };
    return reading.values.flatMap((value) => {
        const items = (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .parseList */ .E)(value, grammar, options);
        if (items.ok)
            return items.value;
        complainAboutQuotes(reading, value, items.error);
        return [];
    });
}
function complainAboutQuotes(reading, value, why) {
    (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .complain */ .c)(reading, {
        given: value,
        why: `can't be split into items: ${why}`,
        allowed: 'items without quotes, or wholly in double quotes',
    });
}
function isPresent(value) {
    return value !== undefined;
}


/***/ }),

/***/ 24579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ parseLevel),
/* harmony export */   eI: () => (/* binding */ formatLevel),
/* harmony export */   ti: () => (/* binding */ readAnnotations),
/* harmony export */   tn: () => (/* binding */ formatAnnotation)
/* harmony export */ });
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8190);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86521);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74787);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27720);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26834);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92457);






const ALLOWED = `"[level[platform]:]key=value", with the levels ${_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .ANNOTATION_LEVELS */ .CJ.join(', ')}`;
const LEVEL = /^([a-z-]+)(?:\[([^\]]*)\])?$/;
/** @see https://docs.docker.com/reference/cli/docker/buildx/build/#annotation */
function readAnnotations(reading) {
    return (0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .readItems */ .F1)(reading)
        .map((given) => readAnnotation(reading, given))
        .filter(_items_js__WEBPACK_IMPORTED_MODULE_1__/* .isPresent */ .Wo);
}
function readAnnotation(reading, given) {
    const wrong = (why, meant) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .complain */ .c)(reading, { given, why, allowed: ALLOWED, nearest: meant });
    const equals = given.indexOf('=');
    if (equals < 0)
        return wrong('has no "="');
    const before = given.slice(0, equals);
    const colon = before.indexOf(':');
    const key = before.slice(colon + 1);
    if (key === '')
        return wrong('has no key');
    const levels = [];
    for (const text of colon < 0 ? [] : before.slice(0, colon).split(',')) {
        const level = parseLevel(text);
        if (!level.ok)
            return wrong(level.error.why, level.error.meant);
        levels.push(level.value);
    }
    return { levels, key, value: given.slice(equals + 1) };
}
/** `manifest`, `index`, `manifest[linux/amd64]`. */
function parseLevel(text) {
    const [, name = text, platformName] = LEVEL.exec(text) ?? [];
    const level = _parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .ANNOTATION_LEVELS */ .CJ.find((known) => known === name);
    if (level === undefined) {
        const why = `has the unknown level ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)}`;
        return { ok: false, error: { why, meant: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, _parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .ANNOTATION_LEVELS */ .CJ) } };
    }
    const platform = platformName === undefined ? undefined : (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .Y8)(platformName);
    if (platformName !== undefined && platform === undefined)
        return { ok: false, error: { why: `has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(platformName)}, which is no platform` } };
    return { ok: true, value: { level, ...(platform !== undefined && { platform }) } };
}
/** A level as buildx takes it. */
function formatLevel({ level, platform }) {
    return platform === undefined ? level : `${level}[${(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(platform)}]`;
}
/** The annotation as buildx takes it. */
function formatAnnotation({ levels, key, value }) {
    return `${levels.length === 0 ? '' : `${levels.map(formatLevel).join(',')}:`}${key}=${value}`;
}


/***/ }),

/***/ 34473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readEntries),
/* harmony export */   E: () => (/* binding */ parseEntry)
/* harmony export */ });
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90716);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86521);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92457);



/** `type=…,key=value,…`. */
function readEntries(reading) {
    return (0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .readItems */ .F1)(reading)
        .map((given) => {
        const entry = parseEntry(given);
        if (entry.ok)
            return entry.value;
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .complain */ .c)(reading, { given, why: entry.error, allowed: '"type=…,key=value,…"' });
    })
        .filter(_items_js__WEBPACK_IMPORTED_MODULE_1__/* .isPresent */ .Wo);
}
function parseEntry(text) {
    const fields = (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFields */ .L5)(text);
    if (!fields.ok)
        return fields;
    const attributes = (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAttributes */ .vB)(fields.value);
    if (!attributes.ok)
        return attributes;
    const { type, ...others } = attributes.value;
    if (type === undefined || type === '')
        return { ok: false, error: 'has no "type="' };
    return { ok: true, value: { type, attributes: others, text } };
}


/***/ }),

/***/ 74756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseEpoch),
/* harmony export */   u: () => (/* binding */ readEpoch)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92457);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23438);


// Seconds of a year with four digits, which is what an image's dates can hold.
const LATEST = 253_402_300_799;
/** Seconds since 1970, or undefined. */
function parseEpoch(text) {
    const seconds = /^\d{1,12}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
    return seconds <= LATEST ? seconds : undefined;
}
/** @see https://reproducible-builds.org/specs/source-date-epoch/ */
function readEpoch(reading) {
    const given = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyValue */ .aU)(reading);
    if (given === 'commit')
        return given;
    const seconds = parseEpoch(given);
    if (seconds !== undefined)
        return seconds;
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .complain */ .c)(reading, {
        given,
        why: 'is no time',
        allowed: '"commit", or seconds since 1970 ("1704067200")',
    });
}


/***/ }),

/***/ 7839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ isPushingExporter),
/* harmony export */   J5: () => (/* binding */ loadsImage),
/* harmony export */   f5: () => (/* binding */ readExporters),
/* harmony export */   jU: () => (/* binding */ isImageExporter),
/* harmony export */   w3: () => (/* binding */ exporterNames),
/* harmony export */   wB: () => (/* binding */ writesToStandardOutput)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67680);
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90716);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86521);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74787);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26834);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92457);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34473);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13632);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23438);









const TYPES = ['image', 'registry', 'local', 'tar', 'oci', 'docker', 'cacheonly'];
const BOOLEAN_ATTRIBUTES = ['push', 'push-by-digest', 'name-canonical'];
/** Whether an output goes into an engine: with a destination it is an archive. */
function loadsImage({ type, attributes }) {
    return type === 'docker' && !attributes['dest'];
}
/** `outputs`. @see https://docs.docker.com/reference/cli/docker/buildx/build/#output */
function readExporters(reading) {
    return (0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .readItems */ .F1)(reading)
        .map((given) => readExporter(reading, given))
        .filter(_items_js__WEBPACK_IMPORTED_MODULE_1__/* .isPresent */ .Wo);
}
function readExporter(reading, given) {
    const allowed = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .alternatives */ .Vo)(TYPES)} as "type=…,key=value,…", or a path`;
    const exporter = parseExporter(given);
    if (!exporter.ok)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .complain */ .c)(reading, { given, why: exporter.error, allowed });
    const { type, attributes } = exporter.value;
    if (!TYPES.some((known) => known === type)) {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .complain */ .c)(reading, {
            given,
            why: `has the unknown type ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(type)}`,
            allowed,
            nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(type.toLowerCase(), TYPES),
        });
    }
    for (const key of BOOLEAN_ATTRIBUTES) {
        const value = attributes[key];
        if (value === undefined || (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoBoolean */ .aH)(value) !== undefined)
            continue;
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .complain */ .c)(reading, {
            given,
            why: `has a "${key}" that is no boolean`,
            allowed: '"true" or "false"',
        });
    }
    if (needsFolder(exporter.value) && !attributes.dest) {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .complain */ .c)(reading, { given, why: 'has no "dest="', allowed: `"type=${type},dest=folder"` });
    }
    if (writesToStandardOutput(exporter.value) && reading.source !== 'option') {
        const why = 'writes to standard output, which only the command line has';
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .complain */ .c)(reading, { given, why, allowed: `"type=${type},dest=file"` });
    }
    for (const name of exporterNames(exporter.value)) {
        if (!name.ok)
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .complain */ .c)(reading, { given, why: `has an invalid "name=": ${name.why}`, allowed });
    }
    return exporter.value;
}
function parseExporter(text) {
    // buildx: a text without attributes is a folder, and "-" a tar stream. It takes `dest=out` for a folder too, which
    // nobody means.
    if (text === '-')
        return { ok: true, value: { type: 'tar', attributes: { dest: '-' }, text } };
    const fields = (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFields */ .L5)(text);
    const [only, ...others] = fields.ok ? fields.value : [];
    if (only === text && others.length === 0 && !/^[a-z-]+=/i.test(text)) {
        return { ok: true, value: { type: 'local', attributes: { dest: text }, text } };
    }
    return (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEntry */ .E)(text);
}
function needsFolder({ type, attributes }) {
    return type === 'local' || (type === 'oci' && (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoBoolean */ .aH)(attributes.tar ?? '') === false);
}
/** buildx writes these archives to standard output when they have no destination; Docker's is loaded instead. */
function writesToStandardOutput(exporter) {
    const { type, attributes } = exporter;
    if (type === 'docker')
        return attributes.dest === '-';
    if ((type !== 'tar' && type !== 'oci') || needsFolder(exporter))
        return false;
    return !attributes.dest || attributes.dest === '-';
}
/** Exporters whose attributes describe the image that is published. */
function isImageExporter({ type }) {
    return type === 'image' || type === 'registry';
}
/** Whether the exporter pushes by its own attributes, whatever `push` says. */
function isPushingExporter({ type, attributes }) {
    const push = attributes.push === undefined ? undefined : (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoBoolean */ .aH)(attributes.push);
    return type === 'registry' ? push !== false : type === 'image' && push === true;
}
/** The references in an exporter's `name=`. Only those that we push to ourselves are forgiven their upper case. */
function exporterNames(exporter) {
    const { name } = exporter.attributes;
    if (name === undefined || name === '')
        return [];
    const parse = isImageExporter(exporter) ? _reference_js__WEBPACK_IMPORTED_MODULE_7__/* .parseForgivingReference */ .eR : _oci_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .parseReference */ .F2;
    return name.split(',').map((each) => parse(each.trim()));
}


/***/ }),

/***/ 13632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ checkReference),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   eR: () => (/* binding */ parseForgivingReference)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67680);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92457);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23438);



/** Lower-cases the name of an image, as docker/metadata-action does, and leaves its tag alone. */
function parseForgivingReference(text) {
    const [, name = '', rest = ''] = /^([^@]*?)((?::[^/:@]*)?(?:@.*)?)$/s.exec(text) ?? [text, text];
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(name.toLowerCase() + rest);
}
function readReference(reading) {
    return checkReference(reading, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyValue */ .aU)(reading));
}
function checkReference(reading, given) {
    const reference = parseForgivingReference(given);
    if (reference.ok)
        return reference.value;
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .complain */ .c)(reading, {
        given,
        why: `is no image reference: ${reference.why}`,
        allowed: '"name[:tag][@digest]"',
    });
}


/***/ }),

/***/ 16255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readReferences)
/* harmony export */ });
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86521);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13632);


/** Images by tag or digest. */
function readReferences(reading) {
    return (0,_items_js__WEBPACK_IMPORTED_MODULE_0__/* .readItems */ .F1)(reading)
        .map((given) => (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .checkReference */ .M5)(reading, given))
        .filter(_items_js__WEBPACK_IMPORTED_MODULE_0__/* .isPresent */ .Wo);
}


/***/ }),

/***/ 23438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   aU: () => (/* binding */ onlyValue),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26834);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92457);


function readText(reading) {
    return onlyValue(reading);
}
/** The value of an input that takes one. Only a repeated option can have more. */
function onlyValue(reading) {
    const [first = '', ...others] = reading.values;
    const other = others.find((value) => value !== first);
    if (other !== undefined)
        reading.report(givenTwice(reading, first, other));
    return first;
}
function givenTwice(reading, first, other) {
    const given = `${(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .W)(reading.definition, first)} and ${(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .W)(reading.definition, other)}`;
    return {
        code: 'contradiction',
        input: reading.spelling,
        given,
        allowed: 'one value',
        message: `${reading.spelling}: takes one value, given are ${given}.`,
    };
}
/** `"a", "b" or "c"`. */
function alternatives(choices) {
    const quoted = choices.map(_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD);
    const last = quoted.pop() ?? '';
    return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}


/***/ }),

/***/ 25372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseList),
/* harmony export */   Q: () => (/* binding */ parseRecords)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23757);
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90716);


/** Splits `text` into items, empty ones left out. The error never repeats the text: it may be a secret. */
function parseList(text, grammar, options = {}) {
    const records = parseRecords(text, grammar, options);
    if (!records.ok)
        return records;
    const items = records.value.flatMap((fields) => itemsOf(fields, grammar));
    return {
        ok: true,
        value: items
            .map((item) => (grammar === 'untrimmed-lines' ? item : item.trim()))
            .filter((item) => item.trim() !== ''),
    };
}
function itemsOf(fields, grammar) {
    if (grammar === 'csv')
        return splitAlone(fields);
    // A line that is one quoted field holds others: `"type=raw,value=a"`.
    return [grammar === 'field-lines' && fields.length > 1 ? (0,_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFields */ .ll)(fields) : fields.join(',')];
}
// A line that is one quoted field is split as well: `"linux/arm64,linux/arm/v7"` is two platforms to docker.
function splitAlone(fields) {
    const [only] = fields;
    return fields.length === 1 && only !== undefined ? only.split(',') : fields;
}
/** The lines of `text`, each split at its commas. */
function parseRecords(text, grammar, options = {}) {
    try {
        const records = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(grammar === 'untrimmed-lines' ? text : text.trim(), {
            columns: false,
            relax_quotes: true,
            relax_column_count: true,
            skip_empty_lines: true,
            quote: grammar === 'literal-lines' ? false : '"',
            comment: options.comments === undefined ? null : '#',
            comment_no_infix: options.comments === 'lines',
        });
        return { ok: true, value: records };
    }
    catch (error) {
        // With relaxed quotes there is nothing else that it refuses.
        if (error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$)
            return { ok: false, error: 'a double quote at the start of an item is never closed' };
        throw error;
    }
}


/***/ }),

/***/ 74787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90130);

/** The candidate that `given` is probably a slip of; none when all are too far off to be worth a guess. */
function nearest(given, candidates) {
    if (given === '' || candidates.length === 0)
        return undefined;
    const likely = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(given, candidates);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(given, likely) <= Math.max(1, Math.floor(given.length * 0.4)) ? likely : undefined;
}


/***/ }),

/***/ 59047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseOptions)
});

// EXTERNAL MODULE: ./inputs/command.js
var inputs_command = __webpack_require__(70872);
// EXTERNAL MODULE: ./inputs/reading.js
var inputs_reading = __webpack_require__(92457);
// EXTERNAL MODULE: ./inputs/kinds/text.js
var kinds_text = __webpack_require__(23438);
;// CONCATENATED MODULE: ./inputs/kinds/boolean.js


const BOOLEANS = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
/** YAML 1.2's core schema, as `getBooleanInput` of @actions/core has it. @see https://yaml.org/spec/1.2.2/#1032-tag-resolution */
function parseBoolean(text) {
    return BOOLEANS.get(text);
}
const MEANT = new Map([
    ['yes', 'true'],
    ['on', 'true'],
    ['1', 'true'],
    ['no', 'false'],
    ['off', 'false'],
    ['0', 'false'],
]);
function readBoolean(reading) {
    const given = (0,kinds_text/* onlyValue */.aU)(reading);
    const value = parseBoolean(given);
    if (value !== undefined)
        return value;
    const nearest = MEANT.get(given.toLowerCase());
    return (0,inputs_reading/* complain */.c)(reading, { given, why: 'is no boolean', allowed: '"true" or "false"', nearest });
}

;// CONCATENATED MODULE: ./inputs/kinds/duration.js


const DURATION = /^(?=\d)(?:(?<hours>\d{1,6})h)?(?:(?<minutes>\d{1,6})m)?(?:(?<seconds>\d{1,6})s)?$/;
// No job lives longer, and Node's timers overflow after 24 days.
const LONGEST = 24 * 60 * 60 * 1000;
/** Milliseconds of `90s`, `10m`, `1h30m`; undefined when it is none of these. */
function parseDuration(text) {
    const parts = DURATION.exec(text)?.groups;
    if (parts === undefined)
        return undefined;
    const { hours = '0', minutes = '0', seconds = '0' } = parts;
    return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
function readDuration(reading) {
    const given = (0,kinds_text/* onlyValue */.aU)(reading);
    const milliseconds = parseDuration(given);
    const allowed = 'hours, minutes and seconds up to 24h: "90s", "10m", "1h30m"';
    if (milliseconds === undefined) {
        const nearest = /^\d{1,6}$/.test(given) ? `${given}s` : undefined;
        return (0,inputs_reading/* complain */.c)(reading, { given, why: 'is no duration', allowed, nearest });
    }
    if (milliseconds > LONGEST)
        return (0,inputs_reading/* complain */.c)(reading, { given, why: 'is too long', allowed });
    return milliseconds;
}

// EXTERNAL MODULE: ./inputs/items.js
var inputs_items = __webpack_require__(86521);
// EXTERNAL MODULE: ./inputs/parsed.js
var parsed = __webpack_require__(27720);
// EXTERNAL MODULE: ./inputs/kinds/annotations.js
var annotations = __webpack_require__(24579);
;// CONCATENATED MODULE: ./inputs/kinds/annotation-levels.js




function readAnnotationLevels(reading) {
    return (0,inputs_items/* readItems */.F1)(reading)
        .map((given) => {
        const level = (0,annotations/* parseLevel */.QA)(given);
        if (level.ok)
            return level.value;
        const { why, meant } = level.error;
        return (0,inputs_reading/* complain */.c)(reading, { given, why, allowed: parsed/* ANNOTATION_LEVELS */.CJ.join(', '), nearest: meant });
    })
        .filter(inputs_items/* isPresent */.Wo);
}

// EXTERNAL MODULE: ./oci/platform.js
var oci_platform = __webpack_require__(8190);
// EXTERNAL MODULE: ./inputs/nearest.js
var nearest = __webpack_require__(74787);
// EXTERNAL MODULE: ./inputs/kinds/entries.js
var entries = __webpack_require__(34473);
;// CONCATENATED MODULE: ./inputs/kinds/budgets.js






const ALLOWED = '"type=uploaded|size|growth,max=50MB" or "type=growth|reused,max=5%" (reused: "min="), each with "level=warn|fail" and "platform="';
/** `type=size,max=200MB,level=warn,platform=linux/arm64`, one a line. */
function readBudgets(reading) {
    return (0,inputs_items/* readItems */.F1)(reading)
        .map((given) => {
        const budget = parseBudget(given);
        if (budget.ok)
            return budget.value;
        const { why, meant } = budget.error;
        return (0,inputs_reading/* complain */.c)(reading, { given, why, allowed: ALLOWED, nearest: meant });
    })
        .filter(inputs_items/* isPresent */.Wo);
}
function parseBudget(text) {
    const entry = (0,entries/* parseEntry */.E)(text);
    if (!entry.ok)
        return refuse(entry.error);
    const { type, attributes } = entry.value;
    if (!isBudgetType(type))
        return refuse(`has an unknown type "${type}"`, (0,nearest/* nearest */.p)(type, parsed/* BUDGET_TYPES */.Oj));
    const bound = type === 'reused' ? 'min' : 'max';
    const unknown = Object.keys(attributes).find((key) => !['level', 'platform', bound].includes(key));
    if (unknown !== undefined)
        return refuse(`has "${unknown}=", which a budget of type "${type}" doesn't know`);
    const { level = 'fail' } = attributes;
    if (level !== 'warn' && level !== 'fail')
        return refuse('has a level that is neither "warn" nor "fail"');
    const limit = parseLimit(attributes[bound] ?? '');
    if (limit === undefined)
        return refuse(`has no "${bound}=" with a size or a share, such as 50MB or 5%`);
    if (!UNITS[type].includes(limit.unit))
        return refuse(`of type "${type}" can't be in ${limit.unit}`);
    const named = attributes['platform'];
    const platform = named === undefined ? undefined : (0,oci_platform/* parsePlatform */.Y8)(named);
    if (named !== undefined && platform === undefined)
        return refuse(`names no platform: "${named}"`);
    return {
        ok: true,
        value: { type, level, limit, text, ...(platform && { platform: (0,oci_platform/* formatPlatform */.Bq)(platform) }) },
    };
}
const UNITS = {
    uploaded: ['bytes'],
    size: ['bytes'],
    growth: ['bytes', 'percent'],
    reused: ['percent'],
};
function isBudgetType(type) {
    return parsed/* BUDGET_TYPES */.Oj.some((known) => known === type);
}
function refuse(why, meant) {
    return { ok: false, error: { why, meant } };
}
const LIMIT = /^(\d{1,15}(?:\.\d{1,6})?) ?(B|kB|KB|MB|GB|TB|KiB|MiB|GiB|%)$/;
const BYTES = {
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
};
/** `50MB`, `1.5 GiB`, `5%`. Decimal units are 1000 bytes and so on, as in the reports. */
function parseLimit(text) {
    const [, number = '', unit = ''] = LIMIT.exec(text.trim()) ?? [];
    if (number === '')
        return undefined;
    if (unit === '%')
        return { value: Number(number), unit: 'percent' };
    return { value: Math.round(Number(number) * (BYTES[unit] ?? 1)), unit: 'bytes' };
}

// EXTERNAL MODULE: ./oci/reference.js
var oci_reference = __webpack_require__(67680);
// EXTERNAL MODULE: ./inputs/attributes.js
var inputs_attributes = __webpack_require__(90716);
;// CONCATENATED MODULE: ./inputs/kinds/cacheEntries.js





/**
 * Cache sources and destinations: `type=…,…`, or references alone, which mean `type=registry`.
 * They go to buildx word for word, so that upper case in a name isn't forgiven. The types are open, since BuildKit gains new ones; attributes may be credentials and are never repeated.
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/#cache-from
 */
function readCacheEntries(reading) {
    return (0,inputs_items/* readItems */.F1)(reading).flatMap((given, index) => {
        const entries = parseCacheItem(given);
        if (entries.ok)
            return entries.value;
        (0,inputs_reading/* complain */.c)(reading, {
            given,
            why: `(item ${index + 1}) ${entries.error}`,
            allowed: '"type=…,key=value,…" or an image reference',
        });
        return [];
    });
}
function parseCacheItem(text) {
    const fields = (0,inputs_attributes/* parseFields */.L5)(text);
    if (!fields.ok)
        return fields;
    const isReferences = !fields.value.some((field) => field.includes('='));
    if (isReferences)
        return parseReferences(fields.value);
    const entry = (0,entries/* parseEntry */.E)(text);
    if (!entry.ok)
        return entry;
    const { type, attributes } = entry.value;
    if (type === 'registry' && !(0,oci_reference/* parseReference */.F2)(attributes.ref ?? '').ok) {
        return { ok: false, error: 'is of type registry and has no valid, lower-case "ref="' };
    }
    return { ok: true, value: [entry.value] };
}
function parseReferences(references) {
    const wrong = references.some((reference) => !(0,oci_reference/* parseReference */.F2)(reference).ok);
    if (wrong)
        return { ok: false, error: 'is neither attributes nor a lower-case image reference' };
    return { ok: true, value: references.map((ref) => ({ type: 'registry', attributes: { ref }, text: ref })) };
}

;// CONCATENATED MODULE: ./inputs/kinds/caches.js






const caches_ALLOWED = `${(0,kinds_text/* alternatives */.Vo)(parsed/* CACHE_CHOICES */.IQ)}, or a cache with attributes, one a line ("type=s3,bucket=…,region=…")`;
/** Kinds separated by commas, or one with attributes a line: these may be credentials and are never repeated. */
function readCaches(reading) {
    const items = (0,inputs_items/* readItems */.F1)(reading)
        .flatMap(splitKinds)
        .map((item) => {
        const parsed = parseCache(item);
        if (parsed.ok)
            return parsed.value;
        (0,inputs_reading/* complain */.c)(reading, { ...parsed.error, allowed: caches_ALLOWED });
        return undefined;
    })
        .filter(inputs_items/* isPresent */.Wo);
    const choices = items.map(({ choice }) => choice);
    const twice = choices.find((choice, index) => choices.indexOf(choice) !== index);
    if (twice !== undefined)
        (0,inputs_reading/* complain */.c)(reading, { given: twice, why: 'is named more than once', allowed: 'each cache once' });
    const alone = ALONE.find((choice) => choices.includes(choice));
    if (twice === undefined && alone !== undefined && items.length > 1) {
        (0,inputs_reading/* complain */.c)(reading, { given: alone, why: 'is named beside other caches', allowed: `"${alone}" alone` });
    }
    return items;
}
function splitKinds(item) {
    return item.includes('=') ? [item] : item.split(',').flatMap((word) => word.trim() || []);
}
function parseCache(text) {
    if (!text.includes('='))
        return checkCache(text, {});
    const entry = (0,entries/* parseEntry */.E)(text);
    return entry.ok ? checkCache(entry.value.type, entry.value.attributes) : caches_refuse('type=…', entry.error);
}
function checkCache(type, attributes) {
    const choice = parsed/* CACHE_CHOICES */.IQ.find((known) => known === type);
    if (choice === undefined)
        return caches_refuse(type, 'is no kind of cache', (0,nearest/* nearest */.p)(type.toLowerCase(), parsed/* CACHE_CHOICES */.IQ));
    if (ALONE.includes(choice) && Object.keys(attributes).length > 0)
        return caches_refuse(choice, 'takes no attributes');
    const ours = OURS.find((key) => key in attributes);
    if (ours !== undefined) {
        const instead = choice === 'registry' ? '"cache-repository"' : '"cache-from" and "cache-to"';
        return caches_refuse(`type=${choice}`, `has "${ours}=", which is ours to choose; ${instead} can name it`);
    }
    if (choice === 'local' && !attributes['dest'])
        return caches_refuse(choice, 'has no "dest=", the folder to keep it in');
    return { ok: true, value: { choice, attributes } };
}
const ALONE = ['auto', 'none'];
/** What names a scope. */
const OURS = ['ref', 'scope', 'name', 'src'];
function caches_refuse(given, why, meant) {
    return { ok: false, error: { given, why, nearest: meant } };
}

;// CONCATENATED MODULE: ./inputs/kinds/call.js




// buildx takes `lint` for `check` too.
const ALIASES = new Map([['lint', 'check']]);
/** @see https://docs.docker.com/reference/cli/docker/buildx/build/#call */
function readCall(reading) {
    const text = (0,kinds_text/* onlyValue */.aU)(reading);
    const [name = ''] = text.split(',');
    const method = parsed/* CALL_METHODS */.AJ.find((known) => known === name) ?? ALIASES.get(name);
    if (method !== undefined)
        return { method, text };
    return (0,inputs_reading/* complain */.c)(reading, {
        given: text,
        why: 'is no method to call',
        allowed: `${(0,kinds_text/* alternatives */.Vo)(parsed/* CALL_METHODS */.AJ)}, with an optional ",format=json"`,
        nearest: (0,nearest/* nearest */.p)(name.toLowerCase(), parsed/* CALL_METHODS */.AJ),
    });
}

;// CONCATENATED MODULE: ./inputs/kinds/choice.js



function readChoice(reading) {
    const { choices } = reading.definition;
    const given = (0,kinds_text/* onlyValue */.aU)(reading);
    if (choices.includes(given))
        return given;
    return (0,inputs_reading/* complain */.c)(reading, {
        given,
        why: 'is not one of the choices',
        allowed: (0,kinds_text/* alternatives */.Vo)(choices),
        nearest: (0,nearest/* nearest */.p)(given.toLowerCase(), choices),
    });
}

// EXTERNAL MODULE: ./inputs/kinds/epoch.js
var epoch = __webpack_require__(74756);
// EXTERNAL MODULE: ./inputs/kinds/exporters.js
var exporters = __webpack_require__(7839);
// EXTERNAL MODULE: ./inputs/problem.js
var problem = __webpack_require__(26834);
// EXTERNAL MODULE: ./inputs/kinds/reference.js
var kinds_reference = __webpack_require__(13632);
;// CONCATENATED MODULE: ./inputs/kinds/images.js






const images_ALLOWED = 'image names without a tag, one a line, or "name=…,enable=true|false"';
/**
 * docker/metadata-action's `images`: a name a line, names separated by commas, or `name=…,enable=…`.
 * @see https://github.com/docker/metadata-action#images-input
 */
function readImages(reading) {
    const problems = { found: false };
    const noting = {
        ...reading,
        report: (problem) => {
            problems.found = true;
            reading.report(problem);
        },
    };
    const names = (0,inputs_items/* readItems */.F1)(noting).flatMap((item) => enabledNames(noting, item));
    const images = names.map((name) => readName(noting, name)).filter(inputs_items/* isPresent */.Wo);
    if (images.length === 0 && !problems.found) {
        (0,inputs_reading/* complain */.c)(noting, {
            given: reading.values.join('\n'),
            why: 'enables no image',
            allowed: 'at least one image; "push: false" is how to build only',
        });
    }
    return images;
}
function enabledNames(reading, item) {
    const fields = (0,inputs_attributes/* parseFields */.L5)(item);
    if (!fields.ok) {
        (0,inputs_reading/* complain */.c)(reading, { given: item, why: fields.error, allowed: images_ALLOWED });
        return [];
    }
    if (!fields.value.some((field) => field.includes('='))) {
        return fields.value.map((field) => field.trim()).filter((field) => field !== '');
    }
    return enabledName(reading, item, fields.value);
}
function enabledName(reading, item, fields) {
    let name = '';
    let enabled = true;
    for (const field of fields) {
        const [key = '', value] = field.split('=').map((part) => part.trim());
        if (value === undefined)
            name = key;
        else if (key.toLowerCase() === 'name')
            name = value;
        else if (key.toLowerCase() === 'enable' && (value === 'true' || value === 'false'))
            enabled = value === 'true';
        else {
            const why = key.toLowerCase() === 'enable' ? 'enables neither true nor false' : `has an unknown ${(0,problem/* quote */.hD)(key)}`;
            (0,inputs_reading/* complain */.c)(reading, { given: item, why, allowed: images_ALLOWED });
            return [];
        }
    }
    if (name === '')
        (0,inputs_reading/* complain */.c)(reading, { given: item, why: 'has no name', allowed: images_ALLOWED });
    return enabled && name !== '' ? [name] : [];
}
function readName(reading, name) {
    const reference = (0,kinds_reference/* parseForgivingReference */.eR)(name);
    if (!reference.ok)
        return (0,inputs_reading/* complain */.c)(reading, { given: name, why: reference.why, allowed: images_ALLOWED });
    const { repository, tag, digest } = reference.value;
    if (tag === undefined && digest === undefined)
        return { ...repository, name: name.toLowerCase() };
    return (0,inputs_reading/* complain */.c)(reading, {
        given: name,
        why: tag === undefined ? 'has a digest' : `has a tag, which belongs in "tags"`,
        allowed: images_ALLOWED,
        nearest: (0,oci_reference/* formatRepository */.Sh)(repository),
    });
}

;// CONCATENATED MODULE: ./inputs/kinds/integer.js


function readInteger(reading) {
    const { least, most } = reading.definition;
    const given = (0,kinds_text/* onlyValue */.aU)(reading);
    const number = /^\d{1,15}$/.test(given) ? Number(given) : Number.NaN;
    if (number >= least && number <= most)
        return number;
    const why = Number.isNaN(number) ? 'is no whole number' : 'is out of range';
    return (0,inputs_reading/* complain */.c)(reading, { given, why, allowed: `a whole number from ${least} to ${most}` });
}

;// CONCATENATED MODULE: ./inputs/kinds/list.js


/** Items that buildx gets as they are; their form is checked where the table has one. */
function readList(reading) {
    const { item } = reading.definition;
    return (0,inputs_items/* readItems */.F1)(reading).filter((given) => {
        if (item === undefined || item.pattern.test(given))
            return true;
        (0,inputs_reading/* complain */.c)(reading, { given, why: 'has the wrong form', allowed: `"${item.form}"` });
        return false;
    });
}

;// CONCATENATED MODULE: ./inputs/kinds/pairs.js


function readPairs(reading) {
    const { form, emptyValue } = reading.definition;
    const allowed = `"${form}"`;
    return (0,inputs_items/* readItems */.F1)(reading)
        .map((given, index) => {
        const { key, value } = splitPair(given);
        const at = `(item ${index + 1})`;
        if (value === undefined)
            return (0,inputs_reading/* complain */.c)(reading, { given, why: `${at} has no "="`, allowed });
        if (key === '')
            return (0,inputs_reading/* complain */.c)(reading, { given, why: `${at} has nothing before its "="`, allowed });
        if (value === '' && !emptyValue)
            return (0,inputs_reading/* complain */.c)(reading, { given, why: `${at} has nothing behind its "="`, allowed });
        return { key, value };
    })
        .filter(inputs_items/* isPresent */.Wo);
}
function readBuildArgs(reading) {
    return (0,inputs_items/* readItems */.F1)(reading)
        .map((given, index) => {
        const { key, value } = splitPair(given);
        if (key !== '')
            return { key, ...(value !== undefined && { value }) };
        const why = `(item ${index + 1}) has nothing before its "="`;
        return (0,inputs_reading/* complain */.c)(reading, { given, why, allowed: '"NAME=value" or "NAME"' });
    })
        .filter(inputs_items/* isPresent */.Wo);
}
function splitPair(text) {
    const equals = text.indexOf('=');
    if (equals < 0)
        return { key: text.trim(), value: undefined };
    return { key: text.slice(0, equals).trim(), value: text.slice(equals + 1) };
}

;// CONCATENATED MODULE: ./inputs/kinds/platforms.js





// What people mistype most; any other `os/architecture[/variant]` is taken too, and checked against the builder.
const COMMON = 'linux/amd64 linux/arm64 linux/arm/v7 linux/arm/v6 linux/386 linux/ppc64le linux/s390x linux/riscv64 windows/amd64'.split(' ');
function readPlatforms(reading) {
    const allowed = '"os/architecture[/variant]", each once';
    const seen = new Map();
    for (const given of (0,inputs_items/* readItems */.F1)(reading)) {
        const platform = (0,oci_platform/* parsePlatform */.Y8)(given);
        if (platform === undefined) {
            (0,inputs_reading/* complain */.c)(reading, {
                given,
                why: 'is no platform',
                allowed,
                nearest: (0,nearest/* nearest */.p)(given.toLowerCase(), COMMON),
            });
            continue;
        }
        const name = (0,oci_platform/* formatPlatform */.Bq)(platform);
        const other = seen.get(name);
        if (other === undefined)
            seen.set(name, { platform, given });
        else
            (0,inputs_reading/* complain */.c)(reading, { given, why: `is the same platform as ${(0,problem/* quote */.hD)(other.given)}`, allowed });
    }
    return [...seen.values()].map(({ platform }) => platform);
}

// EXTERNAL MODULE: ./inputs/kinds/references.js
var references = __webpack_require__(16255);
;// CONCATENATED MODULE: ./inputs/kinds/registry.js



/** A registry's host. Its address as `docker login` takes it (`https://index.docker.io/v1/`) is forgiven. */
function readRegistry(reading) {
    const given = (0,kinds_text/* onlyValue */.aU)(reading);
    const host = given
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/(?:\/v[12])?\/?$/, '');
    const probe = (0,oci_reference/* parseRepository */.SU)(`${host}/any/name`);
    // A word without dot or port would have been taken for a folder of Docker Hub.
    if (probe.ok && probe.value.path === 'any/name')
        return probe.value.registry;
    return (0,inputs_reading/* complain */.c)(reading, {
        given,
        why: 'is no registry host',
        allowed: 'a host with an optional port: "ghcr.io", "127.0.0.1:5000"',
    });
}

;// CONCATENATED MODULE: ./inputs/kinds/repository.js




/** An image name without tag or digest. */
function readRepository(reading) {
    const allowed = 'an image name without a tag, such as "ghcr.io/acme/cache"';
    return checkRepository(reading, (0,kinds_text/* onlyValue */.aU)(reading), allowed);
}
function checkRepository(reading, given, allowed) {
    const reference = (0,kinds_reference/* parseForgivingReference */.eR)(given);
    if (!reference.ok)
        return (0,inputs_reading/* complain */.c)(reading, { given, why: `is no image name: ${reference.why}`, allowed });
    const { repository, tag, digest } = reference.value;
    if (tag === undefined && digest === undefined)
        return repository;
    return (0,inputs_reading/* complain */.c)(reading, {
        given,
        why: tag === undefined ? 'has a digest' : 'has a tag',
        allowed,
        nearest: (0,oci_reference/* formatRepository */.Sh)(repository),
    });
}

;// CONCATENATED MODULE: ./inputs/kinds/repositories.js


/** Image names without tag or digest. */
function readRepositories(reading) {
    return (0,inputs_items/* readItems */.F1)(reading)
        .map((given) => checkRepository(reading, given, 'image names without a tag'))
        .filter(inputs_items/* isPresent */.Wo);
}

;// CONCATENATED MODULE: ./inputs/kinds/size.js


// docker's own pattern. @see https://pkg.go.dev/github.com/docker/go-units#RAMInBytes
const SIZE = /^\d+(?:\.\d+)? ?[kmgtp]?i?b?$/i;
function readSize(reading) {
    const given = (0,kinds_text/* onlyValue */.aU)(reading);
    if (SIZE.test(given))
        return given;
    return (0,inputs_reading/* complain */.c)(reading, {
        given,
        why: 'is no size',
        allowed: 'a number with an optional unit: "64m", "2g"',
    });
}

// EXTERNAL MODULE: ./inputs/lists.js
var lists = __webpack_require__(25372);
;// CONCATENATED MODULE: ./inputs/kinds/tags.js





/**
 * With `images` or `tags-compat`, docker/metadata-action's grammar: every line is a rule. Without, docker/build-push-action's:
 * references, and where a line comes to `type=` the rest of it is one rule, commas included.
 */
function readTags(reading) {
    if (reading.readsMetadata) {
        return (0,inputs_items/* readItems */.F1)(reading).map((text) => ({ kind: 'rule', text }));
    }
    return reading.values.flatMap((value) => {
        const records = (0,lists/* parseRecords */.Q)(value, 'csv', { comments: 'lines' });
        if (records.ok)
            return records.value.flatMap((fields) => readLine(reading, fields));
        (0,inputs_items/* complainAboutQuotes */.aH)(reading, value, records.error);
        return [];
    });
}
function readLine(reading, fields) {
    const [only = ''] = fields;
    // A line that is one quoted field holds the others: `"ghcr.io/acme/app:1,type=sha"`.
    const items = (fields.length === 1 ? only.split(',') : fields).map((item) => item.trim());
    const rule = items.findIndex((item) => item.startsWith('type='));
    const references = (rule < 0 ? items : items.slice(0, rule))
        .flatMap((item) => item.split(','))
        .map((item) => item.trim())
        .filter((item) => item !== '')
        .map((item) => readTagReference(reading, item))
        .filter(inputs_items/* isPresent */.Wo);
    return rule < 0 ? references : [...references, { kind: 'rule', text: (0,inputs_attributes/* formatFields */.ll)(items.slice(rule)) }];
}
function readTagReference(reading, given) {
    const allowed = 'a reference "name:tag", or a rule "type=…"';
    const reference = (0,kinds_reference/* parseForgivingReference */.eR)(given);
    if (!reference.ok)
        return (0,inputs_reading/* complain */.c)(reading, { given, why: `is no reference: ${reference.why}`, allowed });
    const { repository, tag = 'latest', digest } = reference.value;
    if (digest !== undefined)
        return (0,inputs_reading/* complain */.c)(reading, { given, why: 'has a digest, which no push can choose', allowed });
    return { kind: 'reference', repository, tag };
}

;// CONCATENATED MODULE: ./inputs/kinds/toggle.js




/** `provenance` and `sbom`: on, off, or on with attributes. */
function readToggle(reading) {
    const given = (0,kinds_text/* onlyValue */.aU)(reading);
    const toggled = parseBoolean(given);
    if (toggled !== undefined)
        return toggled;
    const fields = (0,inputs_attributes/* parseFields */.L5)(given);
    const attributes = fields.ok ? (0,inputs_attributes/* parseAttributes */.vB)(fields.value) : fields;
    if (attributes.ok)
        return attributes.value;
    return (0,inputs_reading/* complain */.c)(reading, {
        given,
        why: 'is neither a boolean nor attributes',
        allowed: '"true", "false" or "key=value,…"',
    });
}

;// CONCATENATED MODULE: ./inputs/kinds.js


























/** Adding a kind is a file in `kinds/`, a line here and one in `ValueOfKind`. */
const READERS = {
    text: kinds_text/* readText */.yR,
    size: readSize,
    registry: readRegistry,
    reference: kinds_reference/* readReference */.Wf,
    repository: readRepository,
    call: readCall,
    toggle: readToggle,
    epoch: epoch/* readEpoch */.u,
    separator: kinds_text/* readText */.yR,
    boolean: readBoolean,
    duration: readDuration,
    integer: readInteger,
    choice: readChoice,
    list: readList,
    platforms: readPlatforms,
    references: references/* readReferences */.P,
    repositories: readRepositories,
    images: readImages,
    tags: readTags,
    annotations: annotations/* readAnnotations */.ti,
    'annotation-levels': readAnnotationLevels,
    'build-args': readBuildArgs,
    pairs: readPairs,
    entries: entries/* readEntries */.$,
    caches: readCaches,
    'cache-entries': readCacheEntries,
    exporters: exporters/* readExporters */.f5,
    budgets: readBudgets,
};
/** Reads an input by its kind. */
function readValue(reading) {
    // The compiler can't see that the definition's kind is the key it was looked up by.
    const read = READERS[reading.definition.kind];
    return read(reading);
}

// EXTERNAL MODULE: ./inputs/raw.js
var raw = __webpack_require__(76371);
;// CONCATENATED MODULE: ./inputs/unknown.js



/** Why a command refuses an input of this name. Its value is not repeated: nobody knows what it is. */
function refuseName(command, source, { name, spelling }) {
    const common = { input: spelling, given: problem/* NOT_SHOWN */.a6 };
    if (command.reserved?.includes(name)) {
        return {
            ...common,
            code: 'reserved-input',
            allowed: 'nothing yet: the name is reserved',
            message: `${spelling}: the name is reserved for a later version and can't be given yet.`,
        };
    }
    const renamed = command.options.find(({ formerly }) => formerly?.includes(name))?.name;
    if (renamed !== undefined) {
        return {
            ...common,
            code: 'renamed-input',
            allowed: (0,raw/* spell */.l)(source, renamed),
            nearest: (0,raw/* spell */.l)(source, renamed),
            message: `${spelling}: is called ${(0,raw/* spell */.l)(source, renamed)} here.`,
        };
    }
    const likely = (0,nearest/* nearest */.p)(name.toLowerCase().replaceAll('_', '-'), command.options.map((option) => option.name));
    const meant = likely === undefined ? undefined : (0,raw/* spell */.l)(source, likely);
    const listed = whereListed(command, source);
    return {
        ...common,
        code: 'unknown-input',
        allowed: listed,
        ...(meant !== undefined && { nearest: meant }),
        message: `${spelling}: there is no such input.${meant === undefined ? ` See ${listed}.` : ` Did you mean ${meant}?`}`,
    };
}
function whereListed({ name }, source) {
    switch (source) {
        case 'with':
            return 'the inputs of action.yml';
        case 'option':
            return `the options in layerwise ${name} --help`;
        case 'plugin':
            return 'the inputs of action.yml, upper case and with "_" for "-"';
    }
}

;// CONCATENATED MODULE: ./inputs/parse.js








/** Checks everything that can be known from a command's options alone, and reports all that is wrong together. */
function parseOptions(command, raw, rules, options = {}) {
    const definitions = command.options;
    const problems = [...raw.problems];
    const given = new Map();
    for (const input of raw.given) {
        const definition = (0,inputs_command/* findOption */.$K)(command, input.name);
        const keeps = definition !== undefined && keepsBlanks(definition);
        const values = input.values.filter((value) => (keeps ? value : value.trim()) !== '');
        if (values.length === 0)
            continue;
        if (definition !== undefined)
            given.set(input.name, { ...input, values });
        else
            problems.push(refuseName(command, raw.source, input));
    }
    // A word that was misread may be the one that is missed.
    if (problems.length === 0) {
        const missing = definitions.filter(({ name, required }) => required === true && !given.has(name));
        problems.push(...missing.map((definition) => refuseMissing(command, raw.source, definition)));
    }
    const circumstances = {
        source: raw.source,
        readsMetadata: given.has('images') || isTrue(given.get('tags-compat')),
        report: (problem) => void problems.push(problem),
    };
    const values = definitions.map((definition) => {
        const input = given.get(definition.name);
        const value = input === undefined ? defaultOf(definition) : readInput(definition, input, circumstances);
        return [(0,parsed/* camelCase */.xQ)(definition.name), value];
    });
    // One value for each definition, of its kind's type; where a reader failed there is a problem, and none leaves.
    const inputs = Object.fromEntries(values);
    const facts = { inputs, given, source: raw.source, ...options };
    problems.push(...rules.flatMap((rule) => rule(facts)));
    return problems.length === 0 ? { ok: true, value: inputs } : { ok: false, error: problems };
}
function isTrue(input) {
    return input?.values.every((value) => parseBoolean(value.trim()) === true) ?? false;
}
function readInput(definition, input, circumstances) {
    const nul = input.values.find((value) => value.includes('\0'));
    if (nul !== undefined) {
        circumstances.report(refuseNul(definition, input, nul));
        return defaultOf(definition);
    }
    const values = keepsWhiteSpace(definition) ? input.values : input.values.map((value) => value.trim());
    return readValue({ ...circumstances, definition, spelling: input.spelling, values });
}
function keepsWhiteSpace(definition) {
    return keepsBlanks(definition) || ('grammar' in definition && definition.grammar === 'untrimmed-lines');
}
/** Whether white space alone is a value, too. */
function keepsBlanks({ kind }) {
    return kind === 'separator';
}
function defaultOf(definition) {
    if ('grammar' in definition)
        return [];
    if (definition.kind === 'duration')
        return parseDuration(definition.default);
    return 'default' in definition ? definition.default : undefined;
}
function refuseMissing(command, source, { name }) {
    const operand = command.operands.find(({ option }) => option === name);
    const input = operand?.placeholder ?? (0,raw/* spell */.l)(source, name);
    const allowed = `layerwise ${(0,inputs_command/* usageOf */.Fs)(command)}`;
    const message = `${input}: is missing. Allowed: ${allowed}.`;
    return { code: 'command-line', input, given: 'nothing', allowed, message };
}
// No program can be given one as an argument; without this, starting buildx would crash.
function refuseNul(definition, input, value) {
    return {
        code: 'invalid-value',
        input: input.spelling,
        given: (0,inputs_reading/* show */.W)(definition, value),
        allowed: 'text without NUL characters',
        message: `${input.spelling}: holds a NUL character, which no argument can.`,
    };
}


/***/ }),

/***/ 27720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ CALL_METHODS),
/* harmony export */   CJ: () => (/* binding */ ANNOTATION_LEVELS),
/* harmony export */   IQ: () => (/* binding */ CACHE_CHOICES),
/* harmony export */   Oj: () => (/* binding */ BUDGET_TYPES),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
/* harmony import */ var _cache_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57492);

const ANNOTATION_LEVELS = ['manifest', 'index', 'manifest-descriptor', 'index-descriptor'];
const CACHE_CHOICES = ['auto', ..._cache_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .CACHE_KINDS */ .d, 'none'];
const CALL_METHODS = ['build', 'check', 'outline', 'targets'];
const BUDGET_TYPES = ['uploaded', 'size', 'growth', 'reused'];
/** `build-args` is `buildArgs`. */
function camelCase(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 92457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ show),
/* harmony export */   c: () => (/* binding */ complain)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26834);

/** Reports a value that can't be used. Returns undefined, so that a reader can end with it. */
function complain(reading, complaint) {
    const given = show(reading.definition, complaint.given);
    const sentence = complaint.why.startsWith('"') ? complaint.why : `${given} ${complaint.why}`;
    const meant = complaint.nearest === undefined ? '' : ` Did you mean ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(complaint.nearest)}?`;
    reading.report({
        code: 'invalid-value',
        input: reading.spelling,
        given,
        allowed: complaint.allowed,
        ...(complaint.nearest !== undefined && { nearest: complaint.nearest }),
        message: `${reading.spelling}: ${sentence}. Allowed: ${complaint.allowed}.${meant}`,
    });
    return undefined;
}
/** A value as a problem may repeat it. */
function show(definition, value) {
    if (definition.echo === 'nothing')
        return _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SHOWN */ .a6;
    if (definition.echo !== 'key')
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value);
    const equals = value.indexOf('=');
    return equals < 0 ? _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SHOWN */ .a6 : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`${value.slice(0, equals)}=…`);
}


/***/ }),

/***/ 56929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
// sha512 is registered too, but no registry or builder that we know of produces it; we could not verify one.
const DIGEST = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return DIGEST.test(text);
}
/** @throws {TypeError} when `text` is no sha256 digest. */
function parseDigest(text) {
    if (isDigest(text))
        return text;
    throw new TypeError(`not a sha256 digest: ${JSON.stringify(text.slice(0, 100))}`);
}


/***/ }),

/***/ 67680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   _t: () => (/* binding */ withDefaultTag),
/* harmony export */   dz: () => (/* binding */ isTag)
/* harmony export */ });
/* unused harmony export invalidTag */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56929);

const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const HOST = /^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]{1,5})?$/;
const TAG = /^[\w][\w.-]{0,127}$/;
/** Parses `name[:tag][@digest]`. Upper case in the path is an error here; callers that forgive it lower-case first. */
function parseReference(text) {
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : text.slice(at + 1);
    const named = at < 0 ? text : text.slice(0, at);
    const colon = named.lastIndexOf(':');
    const tagged = colon > named.lastIndexOf('/');
    const tag = tagged ? named.slice(colon + 1) : undefined;
    const repository = parseRepository(tagged ? named.slice(0, colon) : named);
    if (!repository.ok)
        return repository;
    if (tag !== undefined && !isTag(tag))
        return { ok: false, why: invalidTag(tag) };
    if (digest !== undefined && !(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .B)(digest))
        return { ok: false, why: `"${digest}" is no sha256 digest` };
    return {
        ok: true,
        value: {
            repository: repository.value,
            ...(tag !== undefined && { tag }),
            ...(digest !== undefined && { digest }),
        },
    };
}
/** Parses an image name without tag or digest. */
function parseRepository(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    // Docker's rule: the first component is a host when it has a dot or a port, is localhost, or has upper case.
    const isHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    const host = isHost ? first : 'docker.io';
    const rest = isHost ? name.slice(slash + 1) : name;
    const registry = host === 'index.docker.io' ? 'docker.io' : host;
    const path = registry === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest;
    if (!HOST.test(registry))
        return { ok: false, why: `"${registry}" is no registry host` };
    const wrong = path.split('/').find((component) => !PATH_COMPONENT.test(component));
    if (rest === '' || wrong !== undefined) {
        return {
            ok: false,
            why: `"${name}" is no image name: "${wrong ?? rest}" must be lower-case letters and digits, separated by ".", "_", "__" or "-"`,
        };
    }
    if (registry.length + 1 + path.length > 255)
        return { ok: false, why: 'an image name has at most 255 characters' };
    return { ok: true, value: { registry, path } };
}
/** @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests */
function isTag(text) {
    return TAG.test(text);
}
function invalidTag(tag) {
    return `"${tag}" is no tag: 1 to 128 letters, digits, "_", "." and "-", the first of them no "." or "-"`;
}
/** The short form that people write: `ghcr.io/acme/app`, and `docker.io/acme/app` for Docker Hub. */
function formatRepository(repository) {
    return `${repository.registry}/${repository.path}`;
}
/** What docker reads where neither tag nor digest is named: `latest`. */
function withDefaultTag(reference) {
    const isNamed = reference.tag !== undefined || reference.digest !== undefined;
    return isNamed ? reference : { ...reference, tag: 'latest' };
}
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${formatRepository(reference.repository)}${tag}${digest}`;
}
/** Registries that may speak plain HTTP without being declared, as Docker treats them. */
function isLoopback(registry) {
    const host = registry.replace(/:\d+$/, '');
    return host === 'localhost' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}


/***/ }),

/***/ 29864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ asFailure)
/* harmony export */ });
/* harmony import */ var _hosts_pull_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70423);
/* harmony import */ var _registry_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35952);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61200);



/** What the world did wrong, in words for the user. Undefined for what nobody foresaw: that is a bug of ours. */
function asFailure(error, phase) {
    if (error instanceof _report_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
        return error;
    if (error instanceof _registry_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .g) {
        const { kind, message, hint, repository } = error;
        return new _report_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({ code: kind, phase, message, hint, repository, cause: error });
    }
    if (error instanceof _registry_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsError */ .l) {
        return new _report_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({ code: 'credentials', phase, message: error.message, hint: error.hint, cause: error });
    }
    if (error instanceof _hosts_pull_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .HostApiError */ .N) {
        return new _report_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({ code: 'host-api', phase, message: error.message, hint: error.hint, cause: error });
    }
    // What the machine refuses: no space, no permission, an argument too long.
    if (error instanceof Error && 'syscall' in error && 'code' in error) {
        return new _report_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({ code: 'system', phase, message: error.message, cause: error });
    }
    return undefined;
}


/***/ }),

/***/ 38515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ WrongInputs),
/* harmony export */   refuseInputs: () => (/* binding */ refuseInputs)
/* harmony export */ });
/** Inputs that turned out to be wrong when the host, the files or the builder were looked at. */
class WrongInputs extends Error {
    name = 'WrongInputs';
    problems;
    constructor(problems) {
        super(`${problems.length} wrong inputs`);
        this.problems = problems;
    }
}
/** Shows everything that is wrong, at once. @returns the exit code. */
function refuseInputs({ host }, problems) {
    for (const { message, nearest } of problems) {
        // Some messages name the nearest already.
        const suggestion = nearest === undefined || message.includes(nearest) ? '' : ` Did you mean ${nearest}?`;
        host.show({ kind: 'error', text: `${message}${suggestion}` });
    }
    const count = problems.length === 1 ? 'An input is' : `${problems.length} inputs are`;
    host.show({ kind: 'info', text: `${count} wrong; nothing was built or pushed.` });
    return 2;
}


/***/ }),

/***/ 82619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ wrongText),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var _inputs_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26834);
/* harmony import */ var _report_text_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39255);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38515);






/**
 * The text of a file that an input names.
 * @throws {WrongInputs} when it isn't there, is too large or is no text.
 * @throws the signal's reason when it was aborted.
 */
async function readText(ports, source) {
    const { path, limit } = source;
    const stream = path === '-' ? ports.input() : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.folder, path));
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.addAbortSignal)(ports.signal, stream)) {
            size += chunk.length;
            if (size > limit)
                throw new _problems_js__WEBPACK_IMPORTED_MODULE_3__/* .WrongInputs */ .L([wrongText(source, `is larger than ${(0,_report_text_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(limit)}`)]);
            chunks.push(chunk);
        }
        return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    }
    catch (error) {
        if (error instanceof _problems_js__WEBPACK_IMPORTED_MODULE_3__/* .WrongInputs */ .L)
            throw error;
        ports.signal.throwIfAborted();
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_3__/* .WrongInputs */ .L([wrongText(source, whyUnreadable(error))]);
    }
}
/** `why` is a clause about the file: `is not JSON`. */
function wrongText({ input, path }, why) {
    const given = path === '-' ? 'standard input' : (0,_inputs_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(path);
    const allowed = 'a file that can be read, or "-"';
    return { code: 'invalid-value', input, given, allowed, message: `${input}: ${given} ${why}.` };
}
function whyUnreadable(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT')
        return "isn't there";
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return 'is no text in UTF-8';
    return `can't be read (${code ?? error})`;
}


/***/ }),

/***/ 35952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RegistryError),
/* harmony export */   l: () => (/* binding */ CredentialsError)
/* harmony export */ });
/** A registry, or the way to it, failed. The message tells where, what and why; `hint` what to do about it. */
class RegistryError extends Error {
    name = 'RegistryError';
    kind;
    /** The registry's host as in image names. */
    registry;
    /** `ghcr.io/acme/app`; the registry alone when no repository is concerned. */
    repository;
    operation;
    why;
    hint;
    status;
    serverErrors;
    code;
    /** The same request may succeed later. The transport has already repeated it within its budget. */
    retryable;
    /** How long the registry asked to wait. */
    retryAfterMs;
    constructor(details) {
        const { subject } = details;
        const repository = subject.path === undefined ? subject.registry : `${subject.registry}/${subject.path}`;
        super(`${repository}: could not ${subject.operation}: ${details.why}`, details.cause === undefined ? undefined : { cause: details.cause });
        this.kind = details.kind;
        this.registry = subject.registry;
        this.repository = repository;
        this.operation = subject.operation;
        this.why = details.why;
        this.hint = details.hint;
        this.status = details.status;
        this.serverErrors = details.serverErrors ?? [];
        this.code = details.code;
        this.retryable = details.retryable ?? false;
        this.retryAfterMs = details.retryAfterMs;
    }
}
/** The credentials could not be looked up: a broken docker configuration, or a credential helper that fails. */
class CredentialsError extends Error {
    name = 'CredentialsError';
    /** The file or program at fault. */
    source;
    hint;
    constructor(details) {
        super(`${details.source}: ${details.why}`, details.cause === undefined ? undefined : { cause: details.cause });
        this.source = details.source;
        this.hint = details.hint;
    }
}


/***/ }),

/***/ 39255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   vN: () => (/* binding */ formatSignedBytes),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
/** Decimal units, as registries and `docker images` show them: 1 kB is 1000 B. Three digits, or four before 1 kB. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    // 999.95 would be shown as 1000.0.
    while (unit < UNITS.length - 1 && value >= (unit === 0 ? 1000 : 999.5)) {
        value /= 1000;
        unit += 1;
    }
    const digits = unit > 0 && value < 99.95 ? 1 : 0;
    return `${value.toFixed(digits)} ${UNITS[unit]}`;
}
/** `96 %` of a whole; never 100 % or 0 % of what is only nearly so. Undefined when there is no whole. */
function formatShare(part, whole) {
    if (whole <= 0)
        return undefined;
    if (part >= whole)
        return '100 %';
    if (part <= 0)
        return '0 %';
    const percent = Math.round((part / whole) * 100);
    if (percent >= 100)
        return 'over 99 %';
    return percent < 1 ? 'under 1 %' : `${percent} %`;
}
/** `+1.2 MB`, `−4 B`; `0 B` of what stayed as it was. */
function formatSignedBytes(bytes) {
    return sign(bytes) + formatBytes(Math.abs(bytes));
}
/**
 * How a size changed: `+2.0 %`, `−12 %`; in bytes where percent would say nothing (a thousandth or less, or more than
 * tenfold); `same`.
 */
function formatChange(now, before) {
    const bytes = now - before;
    if (bytes === 0)
        return 'same';
    const percent = (Math.abs(bytes) * 100) / before;
    if (percent <= 0.1 || percent >= 1000)
        return formatSignedBytes(bytes);
    return `${sign(bytes)}${percent < 9.95 ? percent.toFixed(1) : Math.round(percent)} %`;
}
function sign(value) {
    return value > 0 ? '+' : value < 0 ? '−' : '';
}
/** `5 %`, `12.5 %`: one decimal, and more where it takes them to be told from the number `beside` it. */
function formatPercent(percent, beside) {
    return `${decimal(percent, beside)} %`;
}
/** The distance of two percentages, `7 points`. */
function formatPoints(a, b) {
    const points = decimal(Math.abs(a - b), 0);
    return `${points} ${points === '1' ? 'point' : 'points'}`;
}
const MOST_DECIMALS = 9;
function decimal(value, beside) {
    for (let digits = 1;; digits += 1) {
        const rounded = Number(value.toFixed(digits));
        if (rounded !== Number(beside.toFixed(digits)) || value === beside || digits === MOST_DECIMALS)
            return String(rounded).replace('-', '−');
    }
}


/***/ })

};
