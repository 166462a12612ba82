export const id = 846;
export const ids = [846,515];
export const modules = {

/***/ 3846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./inputs/reading.js
var inputs_reading = __webpack_require__(2457);
// EXTERNAL MODULE: ./inputs/problem.js
var problem = __webpack_require__(6834);
;// CONCATENATED MODULE: ./inputs/kinds/text.js


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
    const given = `${(0,inputs_reading/* show */.W)(reading.definition, first)} and ${(0,inputs_reading/* show */.W)(reading.definition, other)}`;
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
    const quoted = choices.map(problem/* quote */.h);
    const last = quoted.pop() ?? '';
    return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
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
    const given = onlyValue(reading);
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

// EXTERNAL MODULE: ./inputs/kinds/annotations.js
var kinds_annotations = __webpack_require__(4579);
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
    const given = onlyValue(reading);
    const value = parseBoolean(given);
    if (value !== undefined)
        return value;
    const nearest = MEANT.get(given.toLowerCase());
    return (0,inputs_reading/* complain */.c)(reading, { given, why: 'is no boolean', allowed: '"true" or "false"', nearest });
}

// EXTERNAL MODULE: ./oci/reference.js
var oci_reference = __webpack_require__(7680);
// EXTERNAL MODULE: ./inputs/attributes.js
var inputs_attributes = __webpack_require__(716);
// EXTERNAL MODULE: ./inputs/items.js
var inputs_items = __webpack_require__(6521);
;// CONCATENATED MODULE: ./inputs/kinds/entries.js



/** `type=…,key=value,…`. */
function readEntries(reading) {
    return (0,inputs_items/* readItems */.F1)(reading)
        .map((given) => {
        const entry = parseEntry(given);
        if (entry.ok)
            return entry.value;
        return (0,inputs_reading/* complain */.c)(reading, { given, why: entry.error, allowed: '"type=…,key=value,…"' });
    })
        .filter(inputs_items/* isPresent */.Wo);
}
function parseEntry(text) {
    const fields = (0,inputs_attributes/* parseFields */.L5)(text);
    if (!fields.ok)
        return fields;
    const attributes = (0,inputs_attributes/* parseAttributes */.vB)(fields.value);
    if (!attributes.ok)
        return attributes;
    const { type, ...others } = attributes.value;
    if (type === undefined || type === '')
        return { ok: false, error: 'has no "type="' };
    return { ok: true, value: { type, attributes: others, text } };
}

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
    const entry = parseEntry(text);
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

// EXTERNAL MODULE: ./inputs/nearest.js
var nearest = __webpack_require__(4787);
// EXTERNAL MODULE: ./inputs/parsed.js
var parsed = __webpack_require__(7720);
;// CONCATENATED MODULE: ./inputs/kinds/call.js




// buildx takes `lint` for `check` too.
const ALIASES = new Map([['lint', 'check']]);
/** @see https://docs.docker.com/reference/cli/docker/buildx/build/#call */
function readCall(reading) {
    const text = onlyValue(reading);
    const [name = ''] = text.split(',');
    const method = parsed/* CALL_METHODS */.AJ.find((known) => known === name) ?? ALIASES.get(name);
    if (method !== undefined)
        return { method, text };
    return (0,inputs_reading/* complain */.c)(reading, {
        given: text,
        why: 'is no method to call',
        allowed: `${alternatives(parsed/* CALL_METHODS */.AJ)}, with an optional ",format=json"`,
        nearest: (0,nearest/* nearest */.p)(name.toLowerCase(), parsed/* CALL_METHODS */.AJ),
    });
}

;// CONCATENATED MODULE: ./inputs/kinds/choice.js



function readChoice(reading) {
    const { choices } = reading.definition;
    const given = onlyValue(reading);
    if (choices.includes(given))
        return given;
    return (0,inputs_reading/* complain */.c)(reading, {
        given,
        why: 'is not one of the choices',
        allowed: alternatives(choices),
        nearest: (0,nearest/* nearest */.p)(given.toLowerCase(), choices),
    });
}

;// CONCATENATED MODULE: ./inputs/kinds/reference.js



/** Lower-cases the name of an image, as docker/metadata-action does, and leaves its tag alone. */
function parseForgivingReference(text) {
    const [, name = '', rest = ''] = /^([^@]*?)((?::[^/:@]*)?(?:@.*)?)$/s.exec(text) ?? [text, text];
    return (0,oci_reference/* parseReference */.F2)(name.toLowerCase() + rest);
}
function readReference(reading) {
    const given = onlyValue(reading);
    const reference = parseForgivingReference(given);
    if (reference.ok)
        return reference.value;
    return (0,inputs_reading/* complain */.c)(reading, {
        given,
        why: `is no image reference: ${reference.why}`,
        allowed: '"name[:tag][@digest]"',
    });
}

;// CONCATENATED MODULE: ./inputs/kinds/exporters.js









const TYPES = ['image', 'registry', 'local', 'tar', 'oci', 'docker', 'cacheonly'];
const BOOLEAN_ATTRIBUTES = ['push', 'push-by-digest', 'name-canonical'];
/** `outputs`. @see https://docs.docker.com/reference/cli/docker/buildx/build/#output */
function readExporters(reading) {
    return (0,inputs_items/* readItems */.F1)(reading)
        .map((given) => readExporter(reading, given))
        .filter(inputs_items/* isPresent */.Wo);
}
function readExporter(reading, given) {
    const allowed = `${alternatives(TYPES)} as "type=…,key=value,…", or a path`;
    const exporter = parseExporter(given);
    if (!exporter.ok)
        return (0,inputs_reading/* complain */.c)(reading, { given, why: exporter.error, allowed });
    const { type, attributes } = exporter.value;
    if (!TYPES.some((known) => known === type)) {
        return (0,inputs_reading/* complain */.c)(reading, {
            given,
            why: `has the unknown type ${(0,problem/* quote */.h)(type)}`,
            allowed,
            nearest: (0,nearest/* nearest */.p)(type.toLowerCase(), TYPES),
        });
    }
    for (const key of BOOLEAN_ATTRIBUTES) {
        const value = attributes[key];
        if (value === undefined || (0,inputs_attributes/* parseGoBoolean */.aH)(value) !== undefined)
            continue;
        return (0,inputs_reading/* complain */.c)(reading, {
            given,
            why: `has a "${key}" that is no boolean`,
            allowed: '"true" or "false"',
        });
    }
    if (needsFolder(exporter.value) && !attributes.dest) {
        return (0,inputs_reading/* complain */.c)(reading, { given, why: 'has no "dest="', allowed: `"type=${type},dest=folder"` });
    }
    if (writesToStandardOutput(exporter.value) && reading.source !== 'option') {
        const why = 'writes to standard output, which only the command line has';
        return (0,inputs_reading/* complain */.c)(reading, { given, why, allowed: `"type=${type},dest=file"` });
    }
    for (const name of exporterNames(exporter.value)) {
        if (!name.ok)
            return (0,inputs_reading/* complain */.c)(reading, { given, why: `has an invalid "name=": ${name.why}`, allowed });
    }
    return exporter.value;
}
function parseExporter(text) {
    // buildx: a text without attributes is a folder, and "-" a tar stream. It takes `dest=out` for a folder too, which
    // nobody means.
    if (text === '-')
        return { ok: true, value: { type: 'tar', attributes: { dest: '-' }, text } };
    const fields = (0,inputs_attributes/* parseFields */.L5)(text);
    const [only, ...others] = fields.ok ? fields.value : [];
    if (only === text && others.length === 0 && !/^[a-z-]+=/i.test(text)) {
        return { ok: true, value: { type: 'local', attributes: { dest: text }, text } };
    }
    return parseEntry(text);
}
function needsFolder({ type, attributes }) {
    return type === 'local' || (type === 'oci' && (0,inputs_attributes/* parseGoBoolean */.aH)(attributes.tar ?? '') === false);
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
    const push = attributes.push === undefined ? undefined : (0,inputs_attributes/* parseGoBoolean */.aH)(attributes.push);
    return type === 'registry' ? push !== false : type === 'image' && push === true;
}
/** The references in an exporter's `name=`. Only those that we push to ourselves are forgiven their upper case. */
function exporterNames(exporter) {
    const { name } = exporter.attributes;
    if (name === undefined || name === '')
        return [];
    const parse = isImageExporter(exporter) ? parseForgivingReference : oci_reference/* parseReference */.F2;
    return name.split(',').map((each) => parse(each.trim()));
}

;// CONCATENATED MODULE: ./inputs/kinds/images.js






const ALLOWED = 'image names without a tag, one a line, or "name=…,enable=true|false"';
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
    const names = (0,inputs_items/* readItems */.F1)(noting, { comments: true }).flatMap((item) => enabledNames(noting, item));
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
        (0,inputs_reading/* complain */.c)(reading, { given: item, why: fields.error, allowed: ALLOWED });
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
            const why = key.toLowerCase() === 'enable' ? 'enables neither true nor false' : `has an unknown ${(0,problem/* quote */.h)(key)}`;
            (0,inputs_reading/* complain */.c)(reading, { given: item, why, allowed: ALLOWED });
            return [];
        }
    }
    if (name === '')
        (0,inputs_reading/* complain */.c)(reading, { given: item, why: 'has no name', allowed: ALLOWED });
    return enabled && name !== '' ? [name] : [];
}
function readName(reading, name) {
    const reference = parseForgivingReference(name);
    if (!reference.ok)
        return (0,inputs_reading/* complain */.c)(reading, { given: name, why: reference.why, allowed: ALLOWED });
    const { repository, tag, digest } = reference.value;
    if (tag === undefined && digest === undefined)
        return repository;
    return (0,inputs_reading/* complain */.c)(reading, {
        given: name,
        why: tag === undefined ? 'has a digest' : `has a tag, which belongs in "tags"`,
        allowed: ALLOWED,
        nearest: (0,oci_reference/* formatRepository */.Sh)(repository),
    });
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

// EXTERNAL MODULE: ./oci/platform.js
var oci_platform = __webpack_require__(8190);
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
            (0,inputs_reading/* complain */.c)(reading, { given, why: `is the same platform as ${(0,problem/* quote */.h)(other.given)}`, allowed });
    }
    return [...seen.values()].map(({ platform }) => platform);
}

;// CONCATENATED MODULE: ./inputs/kinds/registry.js



/** A registry's host. Its address as `docker login` takes it (`https://index.docker.io/v1/`) is forgiven. */
function readRegistry(reading) {
    const given = onlyValue(reading);
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

;// CONCATENATED MODULE: ./inputs/kinds/size.js


// docker's own pattern. @see https://pkg.go.dev/github.com/docker/go-units#RAMInBytes
const SIZE = /^\d+(?:\.\d+)? ?[kmgtp]?i?b?$/i;
function readSize(reading) {
    const given = onlyValue(reading);
    if (SIZE.test(given))
        return given;
    return (0,inputs_reading/* complain */.c)(reading, {
        given,
        why: 'is no size',
        allowed: 'a number with an optional unit: "64m", "2g"',
    });
}

// EXTERNAL MODULE: ./inputs/lists.js
var lists = __webpack_require__(5372);
;// CONCATENATED MODULE: ./inputs/kinds/tags.js




/**
 * With `images`, docker/metadata-action's grammar: every line is a rule. Without, docker/build-push-action's:
 * references, and where a line comes to `type=` the rest of it is one rule, commas included.
 */
function readTags(reading) {
    if (reading.imagesGiven) {
        return (0,inputs_items/* readItems */.F1)(reading, { comments: true }).map((text) => ({ kind: 'rule', text }));
    }
    return reading.values.flatMap((value) => {
        const records = (0,lists/* parseRecords */.Q)(value, 'csv', { comments: true });
        if (records.ok)
            return records.value.flatMap((fields) => readLine(reading, fields));
        (0,inputs_items/* complainAboutQuotes */.aH)(reading, value, records.error);
        return [];
    });
}
function readLine(reading, fields) {
    const items = fields.flatMap((field) => field.split(',')).map((item) => item.trim());
    const rule = items.findIndex((item) => item.startsWith('type='));
    const references = (rule < 0 ? items : items.slice(0, rule))
        .filter((item) => item !== '')
        .map((item) => readTagReference(reading, item))
        .filter(inputs_items/* isPresent */.Wo);
    return rule < 0 ? references : [...references, { kind: 'rule', text: items.slice(rule).join(',') }];
}
function readTagReference(reading, given) {
    const allowed = 'a reference "name:tag", or a rule "type=…"';
    const reference = parseForgivingReference(given);
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
    const given = onlyValue(reading);
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
    text: readText,
    size: readSize,
    registry: readRegistry,
    reference: readReference,
    call: readCall,
    toggle: readToggle,
    boolean: readBoolean,
    duration: readDuration,
    choice: readChoice,
    list: readList,
    platforms: readPlatforms,
    images: readImages,
    tags: readTags,
    annotations: kinds_annotations/* readAnnotations */.M,
    'build-args': readBuildArgs,
    pairs: readPairs,
    entries: readEntries,
    'cache-entries': readCacheEntries,
    exporters: readExporters,
};
/** Reads an input by its kind. */
function readValue(reading) {
    // The compiler can't see that the definition's kind is the key it was looked up by.
    const read = READERS[reading.definition.kind];
    return read(reading);
}

// EXTERNAL MODULE: ./inputs/raw.js
var raw = __webpack_require__(6371);
;// CONCATENATED MODULE: ./inputs/rules.js





/**
 * Inputs that contradict each other, as far as the inputs alone can tell. `annotations: index:…` on a bare manifest,
 * `oci-mediatypes=false` with attestations and a docker-driver builder with a push depend on the plan and are
 * refused there.
 */
function findContradictions(facts) {
    return RULES.flatMap((rule) => rule(facts));
}
const RULES = [
    pushDeniedAndAsked,
    differingImageOutputs,
    imagesGivenTwice,
    referencesAmongRules,
    callWithOutputs,
    halfCredentials,
    builderAndItsCreation,
    twoBuildkitConfigs,
    twoBuildkitImages,
    standardOutputSharedByTwo,
];
function pushDeniedAndAsked(facts) {
    if (facts.inputs.push !== false)
        return [];
    const pushing = facts.inputs.outputs.find(isPushingExporter);
    if (pushing === undefined)
        return [];
    return [
        contradiction(facts, 'push', {
            given: 'false',
            allowed: `"false" without an output that pushes`,
            why: `is false, but ${spelling(facts, 'outputs')} has ${(0,problem/* quote */.h)(pushing.text)}, which pushes`,
        }),
    ];
}
// Ours to set, or joined from all entries: they make no difference between two image outputs.
const JOINED = new Set(['name', 'push', 'name-canonical']);
function differingImageOutputs(facts) {
    const [first, ...others] = facts.inputs.outputs.filter(isImageExporter);
    if (first === undefined)
        return [];
    return others.flatMap((other) => {
        const keys = differingKeys(first.attributes, other.attributes);
        if (keys.length === 0)
            return [];
        return contradiction(facts, 'outputs', {
            given: `${(0,problem/* quote */.h)(first.text)} and ${(0,problem/* quote */.h)(other.text)}`,
            allowed: 'image outputs that differ in "name" only: one image is pushed to all names',
            why: `has two image outputs that differ in ${keys.map((key) => (0,problem/* quote */.h)(key)).join(', ')}`,
        });
    });
}
function differingKeys(a, b) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].filter((key) => !JOINED.has(key) && a[key] !== b[key]);
}
function imagesGivenTwice(facts) {
    const names = facts.inputs.images.map(oci_reference/* formatRepository */.Sh);
    const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
    return [...twice].map((name) => contradiction(facts, 'images', {
        given: (0,problem/* quote */.h)(name),
        allowed: 'each image once',
        why: `names ${(0,problem/* quote */.h)(name)} more than once`,
    }));
}
function referencesAmongRules(facts) {
    const images = new Set(facts.inputs.images.map(oci_reference/* formatRepository */.Sh));
    return facts.inputs.tags.flatMap((item) => {
        // Neither "/" nor ":" can be in a tag, so a word without them is one, whatever images are called.
        if (item.kind !== 'rule' || !/^[^=\s]+$/.test(item.text) || !/[/:]/.test(item.text))
            return [];
        const reference = parseForgivingReference(item.text);
        if (!reference.ok || !images.has((0,oci_reference/* formatRepository */.Sh)(reference.value.repository)))
            return [];
        const { tag = 'latest' } = reference.value;
        const whole = (0,oci_reference/* formatReference */.FH)({ ...reference.value, tag });
        return contradiction(facts, 'tags', {
            given: (0,problem/* quote */.h)(item.text),
            allowed: `tag rules with ${spelling(facts, 'images')} (${(0,problem/* quote */.h)(`type=raw,value=${tag}`)}), or references without it (${(0,problem/* quote */.h)(whole)})`,
            nearest: `type=raw,value=${tag}`,
            why: `has the reference ${(0,problem/* quote */.h)(item.text)}, but where ${spelling(facts, 'images')} is given every line is a tag rule`,
        });
    });
}
function callWithOutputs(facts) {
    const { call, push, load, outputs, cacheTo } = facts.inputs;
    if (call === undefined || call.method === 'build')
        return [];
    const idle = [];
    if (push === true)
        idle.push('push');
    if (load === true)
        idle.push('load');
    if (outputs.length > 0)
        idle.push('outputs');
    if (cacheTo.length > 0)
        idle.push('cache-to');
    if (idle.length === 0)
        return [];
    return [
        contradiction(facts, 'call', {
            given: (0,problem/* quote */.h)(call.text),
            allowed: `"build", or no ${idle.map((name) => spelling(facts, name)).join(', ')}`,
            why: `builds nothing, so that there is nothing for ${idle.map((name) => spelling(facts, name)).join(', ')}`,
        }),
    ];
}
function halfCredentials(facts) {
    const half = (present, missing) => facts.given.has(present) && !facts.given.has(missing)
        ? [
            contradiction(facts, present, {
                given: present === 'password' ? problem/* NOT_SHOWN */.a : (0,problem/* quote */.h)(facts.inputs.username ?? ''),
                allowed: 'both, or neither',
                why: `is given without ${spelling(facts, missing)}; a secret that doesn't exist is empty`,
            }),
        ]
        : [];
    if (facts.withoutSecrets)
        return [];
    return [...half('username', 'password'), ...half('password', 'username')];
}
const CREATION = [
    'buildkit-image',
    'driver-opts',
    'buildkitd-flags',
    'buildkitd-config',
    'buildkitd-config-inline',
];
function builderAndItsCreation(facts) {
    const { builder } = facts.inputs;
    if (builder === undefined)
        return [];
    return CREATION.filter((name) => facts.given.has(name)).map((name) => contradiction(facts, name, {
        given: problem/* NOT_SHOWN */.a,
        allowed: `${spelling(facts, name)} without ${spelling(facts, 'builder')}`,
        why: `is for a builder that the run creates, but ${spelling(facts, 'builder')} names one that exists`,
    }));
}
function twoBuildkitConfigs(facts) {
    if (!facts.given.has('buildkitd-config') || !facts.given.has('buildkitd-config-inline'))
        return [];
    const other = spelling(facts, 'buildkitd-config-inline');
    return [
        contradiction(facts, 'buildkitd-config', {
            given: (0,problem/* quote */.h)(facts.inputs.buildkitdConfig ?? ''),
            allowed: 'one of the two',
            why: `is given beside ${other}, and buildkitd reads one file`,
        }),
    ];
}
function twoBuildkitImages(facts) {
    const { buildkitImage } = facts.inputs;
    if (buildkitImage === undefined)
        return [];
    const option = facts.inputs.driverOpts.find((item) => item.startsWith('image='));
    const other = option === undefined ? undefined : parseForgivingReference(option.slice('image='.length));
    if (other === undefined || (other.ok && (0,oci_reference/* formatReference */.FH)(other.value) === (0,oci_reference/* formatReference */.FH)(buildkitImage)))
        return [];
    return [
        contradiction(facts, 'buildkit-image', {
            given: (0,problem/* quote */.h)((0,oci_reference/* formatReference */.FH)(buildkitImage)),
            allowed: 'one of the two',
            why: `differs from "image=" in ${spelling(facts, 'driver-opts')}`,
        }),
    ];
}
function standardOutputSharedByTwo(facts) {
    const writers = facts.inputs.outputs.filter(writesToStandardOutput).map((output) => (0,problem/* quote */.h)(output.text));
    if (facts.inputs.json === '-') {
        if (facts.source !== 'option') {
            return [
                contradiction(facts, 'json', {
                    given: '"-"',
                    allowed: 'a path',
                    why: 'writes to standard output, which only the command line has',
                }),
            ];
        }
        writers.push(`${spelling(facts, 'json')} -`);
    }
    if (writers.length < 2)
        return [];
    return [
        contradiction(facts, 'outputs', {
            given: writers.join(' and '),
            allowed: 'one writer to standard output',
            why: `writes to standard output more than once: ${writers.join(' and ')}`,
        }),
    ];
}
function contradiction(facts, name, { why, ...rest }) {
    const input = spelling(facts, name);
    return { code: 'contradiction', input, ...rest, message: `${input}: ${why}. Allowed: ${rest.allowed}.` };
}
function spelling({ given, source }, name) {
    return given.get(name)?.spelling ?? (0,raw/* spell */.l)(source, name);
}

// EXTERNAL MODULE: ./inputs/table.js
var table = __webpack_require__(3409);
;// CONCATENATED MODULE: ./inputs/unknown.js




const FORMER = new Map(table/* INPUTS */.mc.flatMap((input) => (input.formerly ?? []).map((name) => [name, input.name])));
/** Why an input of this name is refused. Its value is not repeated: nobody knows what it is. */
function refuseName(source, { name, spelling }) {
    const common = { input: spelling, given: problem/* NOT_SHOWN */.a };
    if (table/* RESERVED_INPUTS */.Pe.includes(name)) {
        return {
            ...common,
            code: 'reserved-input',
            allowed: 'nothing yet: the name is reserved',
            message: `${spelling}: the name is reserved for a later version and can't be given yet.`,
        };
    }
    const renamed = FORMER.get(name);
    if (renamed !== undefined) {
        return {
            ...common,
            code: 'renamed-input',
            allowed: (0,raw/* spell */.l)(source, renamed),
            nearest: (0,raw/* spell */.l)(source, renamed),
            message: `${spelling}: is called ${(0,raw/* spell */.l)(source, renamed)} here.`,
        };
    }
    const likely = (0,nearest/* nearest */.p)(name.toLowerCase().replaceAll('_', '-'), table/* INPUTS */.mc.map((input) => input.name));
    const meant = likely === undefined ? undefined : (0,raw/* spell */.l)(source, likely);
    return {
        ...common,
        code: 'unknown-input',
        allowed: WHERE_LISTED[source],
        ...(meant !== undefined && { nearest: meant }),
        message: `${spelling}: there is no such input.${meant === undefined ? ` See ${WHERE_LISTED[source]}.` : ` Did you mean ${meant}?`}`,
    };
}
const WHERE_LISTED = {
    with: 'the inputs of action.yml',
    option: 'the options in layerwise publish --help',
    plugin: 'the inputs of action.yml, upper case and with "_" for "-"',
};

;// CONCATENATED MODULE: ./inputs/parse.js







/** Checks everything that can be known from the inputs alone, and reports all that is wrong together. */
function parseInputs(raw, options = {}) {
    const problems = [...raw.problems];
    const given = new Map();
    for (const input of raw.given) {
        const values = input.values.filter((value) => value.trim() !== '');
        if (values.length === 0)
            continue;
        if ((0,table/* isInputName */.wp)(input.name))
            given.set(input.name, { ...input, values });
        else
            problems.push(refuseName(raw.source, input));
    }
    const circumstances = {
        source: raw.source,
        imagesGiven: given.has('images'),
        report: (problem) => void problems.push(problem),
    };
    const values = table/* INPUTS */.mc.map((definition) => {
        const input = given.get(definition.name);
        const value = input === undefined ? defaultOf(definition) : readInput(definition, input, circumstances);
        return [(0,parsed/* camelCase */.xQ)(definition.name), value];
    });
    // One value for each definition, of its kind's type; where a reader failed there is a problem, and none leaves.
    const inputs = Object.fromEntries(values);
    problems.push(...findContradictions({ inputs, given, source: raw.source, ...options }));
    return problems.length === 0 ? { ok: true, value: inputs } : { ok: false, error: problems };
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
    return 'grammar' in definition && definition.grammar === 'untrimmed-lines';
}
function defaultOf(definition) {
    if ('grammar' in definition)
        return [];
    if (definition.kind === 'duration')
        return parseDuration(definition.default);
    return 'default' in definition ? definition.default : undefined;
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

// EXTERNAL MODULE: ./buildkit/buildx.js
var buildkit_buildx = __webpack_require__(6930);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./oci/digest.js
var oci_digest = __webpack_require__(6929);
;// CONCATENATED MODULE: ./buildkit/push-failure.js
// Errors are some hundred characters long; what isn't must not keep an expression busy.
const push_failure_LONGEST = 4_000;
// Go's net/http names the request before the reason; the repository stands there already.
const REQUEST = /^failed to do request: \w+ "[^"]*": /;
/** Reads the error of a build. Undefined when it was not the push that failed. */
function parsePushFailure(message) {
    const match = /failed to push ([^\s:@]+(?::\d+)?\/[^\s:@]+|[^\s:@]+)(?:[:@]\S+)?: ([\s\S]*)/.exec(message.slice(0, push_failure_LONGEST));
    if (match?.[1] === undefined || match[2] === undefined)
        return undefined;
    const why = withoutQueries(match[2]).split('\n')[0]?.replace(REQUEST, '').trim() ?? '';
    return { repository: match[1], why, ...classify(why) };
}
function classify(why) {
    const status = /(?:status|request to \S+:|:)\s+(\d{3})\b/.exec(why)?.[1];
    if (status === '401' || /\bunauthorized\b|authentication required|no basic auth/i.test(why)) {
        return { code: 'push-unauthorized', transient: false };
    }
    if (status === '403' || /insufficient_scope|access denied|\bdenied\b|forbidden/i.test(why)) {
        return { code: 'push-denied', transient: false };
    }
    if (status === '429' || /toomanyrequests|too many requests/i.test(why))
        return { code: 'push-unavailable', transient: true };
    if (status?.startsWith('5'))
        return { code: 'push-unavailable', transient: true };
    if (status?.startsWith('4'))
        return { code: 'push-rejected', transient: false };
    if (/x509|certificate|server gave HTTP response to HTTPS/i.test(why))
        return { code: 'push-unreachable', transient: false };
    // Refused, reset, broken off, timed out: BuildKit has tried for some seconds; the registry may be back in a minute.
    return { code: 'push-unreachable', transient: true };
}
/** Upload URLs carry state and signatures behind the question mark. Long texts are cut. */
function withoutQueries(text) {
    return text.slice(0, push_failure_LONGEST).replace(/(https?:\/\/[^\s?"]+)\?[^\s"]*/g, '$1');
}

;// CONCATENATED MODULE: ./buildkit/build-failure.js


/** Why a build ended: from BuildKit's record, else in the last words of buildx. */
function explainBuild({ process, observation }, hidden) {
    if (observation?.error !== undefined)
        return describeBuildFailure(observation.error, hidden).message;
    const words = /^ERROR: (.*)$/m.exec(process.stderr)?.[1] ?? (0,buildkit_buildx/* lastLine */.fM)(process.stderr);
    return words === '' ? `buildx ended with status ${process.exitCode}` : withoutValues(words, hidden);
}
const SOURCE_TYPE = 'github.com/moby/buildkit/errdefs.Source+json';
/**
 * BuildKit's error in a sentence. The Dockerfile's own text is shown, never the vertex's name: that has the values of
 * build arguments in it.
 * @param hidden values of build arguments, which BuildKit's own words may hold.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/solver/errdefs/errdefs.proto
 */
function describeBuildFailure(error, hidden = []) {
    const source = error.details
        .filter((detail) => detail.typeUrl === SOURCE_TYPE)
        .map((detail) => parseSource(detail.value))[0];
    const line = source?.ranges?.[0]?.start?.line;
    const text = source?.info?.data;
    const exit = /did not complete successfully: exit code: (\d+)/.exec(error.message)?.[1];
    const words = withoutValues(firstLine(error.message), hidden);
    if (line === undefined || typeof text !== 'string')
        return { message: words };
    const instruction = Buffer.from(text, 'base64').toString('utf8').split('\n')[line - 1]?.trim() ?? '';
    const file = source?.info?.filename ?? 'Dockerfile';
    const what = exit === undefined ? words : `the command ended with exit code ${exit}`;
    return { message: [`${file}:${line}`, instruction, what].filter((part) => part !== '').join(': '), line };
}
function firstLine(message) {
    return withoutQueries(message).split('\n')[0]?.slice(0, 500) ?? '';
}
const SHORTEST = 3;
// One or two characters are no secret, and stand everywhere.
function withoutValues(text, hidden) {
    const values = hidden.filter((value) => value.length >= SHORTEST).toSorted((a, b) => b.length - a.length);
    return values.reduce((shown, value) => shown.replaceAll(value, '…'), text);
}
function parseSource(value) {
    try {
        return JSON.parse(Buffer.from(value).toString('utf8'));
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(2467);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ../../../node_modules/@bufbuild/protobuf/dist/esm/wire/binary-encoding.js + 3 modules
var binary_encoding = __webpack_require__(9185);
;// CONCATENATED MODULE: ./buildkit/wire.js

function encodeHistoryRequest(request) {
    const writer = new binary_encoding/* BinaryWriter */.fI();
    if (request.ref !== undefined)
        writer.tag(2, binary_encoding/* WireType */.O0.LengthDelimited).string(request.ref);
    if (request.earlyExit)
        writer.tag(3, binary_encoding/* WireType */.O0.Varint).bool(true);
    return writer.finish();
}
/** Asks BuildKit to write the trace of a finished build now rather than some seconds later (BuildKit 0.16 and newer). */
function encodeFinalizeRequest(ref) {
    return new binary_encoding/* BinaryWriter */.fI()
        .tag(1, binary_encoding/* WireType */.O0.LengthDelimited)
        .string(ref)
        .tag(4, binary_encoding/* WireType */.O0.Varint)
        .bool(true)
        .finish();
}
function encodeReadRequest(digest) {
    return new binary_encoding/* BinaryWriter */.fI().tag(1, binary_encoding/* WireType */.O0.LengthDelimited).string(digest).finish();
}
function decodeReadResponse(bytes) {
    let data = new Uint8Array();
    fields(bytes, {
        2: (reader) => {
            data = reader.bytes();
        },
    });
    return data;
}
function decodeHistoryEvent(bytes) {
    let type = 0;
    let record = decodeRecord(new Uint8Array());
    fields(bytes, {
        1: (reader) => {
            type = reader.int32();
        },
        2: (reader) => {
            record = decodeRecord(reader.bytes());
        },
    });
    return { type, record };
}
function decodeRecord(bytes) {
    let ref = '';
    let error;
    let createdAt = 0;
    let completedAt;
    let trace;
    let externalError;
    let single;
    const exporterResponse = {};
    const results = {};
    const steps = { total: 0, cached: 0, completed: 0 };
    fields(bytes, {
        1: (reader) => {
            ref = reader.string();
        },
        5: (reader) => {
            error = decodeStatus(reader.bytes());
        },
        6: (reader) => {
            createdAt = decodeTimestamp(reader.bytes());
        },
        7: (reader) => {
            completedAt = decodeTimestamp(reader.bytes());
        },
        9: (reader) => mapEntry(reader.bytes(), exporterResponse, (value) => value.string()),
        10: (reader) => {
            single = decodeBuildResult(reader.bytes());
        },
        11: (reader) => mapEntry(reader.bytes(), results, (value) => decodeBuildResult(value.bytes())),
        13: (reader) => {
            trace = decodeDescriptor(reader.bytes());
        },
        15: (reader) => {
            steps.cached = reader.int32();
        },
        16: (reader) => {
            steps.total = reader.int32();
        },
        17: (reader) => {
            steps.completed = reader.int32();
        },
        18: (reader) => {
            externalError = decodeDescriptor(reader.bytes());
        },
    });
    if (single !== undefined && Object.keys(results).length === 0)
        results[''] = single;
    return {
        ref,
        createdAt,
        exporterResponse,
        results,
        steps,
        ...(error !== undefined && { error }),
        ...(completedAt !== undefined && { completedAt }),
        ...(trace !== undefined && { trace }),
        ...(externalError !== undefined && { externalError }),
    };
}
function decodeStatus(bytes) {
    let code = 0;
    let message = '';
    const details = [];
    fields(bytes, {
        1: (reader) => {
            code = reader.int32();
        },
        2: (reader) => {
            message = reader.string();
        },
        3: (reader) => details.push(decodeAny(reader.bytes())),
    });
    return { code, message, details };
}
function decodeAny(bytes) {
    let typeUrl = '';
    let value = new Uint8Array();
    fields(bytes, {
        1: (reader) => {
            typeUrl = reader.string();
        },
        2: (reader) => {
            value = reader.bytes();
        },
    });
    return { typeUrl, value };
}
function decodeTimestamp(bytes) {
    let seconds = 0;
    let nanos = 0;
    fields(bytes, {
        1: (reader) => {
            seconds = Number(reader.int64());
        },
        2: (reader) => {
            nanos = reader.int32();
        },
    });
    return seconds * 1000 + Math.floor(nanos / 1e6);
}
function decodeBuildResult(bytes) {
    const deprecated = [];
    const attestations = [];
    const results = [];
    fields(bytes, {
        1: (reader) => deprecated.push(decodeDescriptor(reader.bytes())),
        2: (reader) => attestations.push(decodeDescriptor(reader.bytes())),
        3: (reader) => {
            const entry = {};
            mapEntry(reader.bytes(), entry, (value) => decodeDescriptor(value.bytes()));
            results.push(...Object.values(entry));
        },
    });
    return { results: results.length > 0 ? results : deprecated, attestations };
}
function decodeDescriptor(bytes) {
    let mediaType = '';
    let digest = '';
    let size = 0;
    const annotations = {};
    fields(bytes, {
        1: (reader) => {
            mediaType = reader.string();
        },
        2: (reader) => {
            digest = reader.string();
        },
        3: (reader) => {
            size = Number(reader.int64());
        },
        5: (reader) => mapEntry(reader.bytes(), annotations, (value) => value.string()),
    });
    return { mediaType, digest, size, annotations };
}
/** Map keys are strings, or integers that we don't need. */
function mapEntry(bytes, into, read) {
    const reader = new binary_encoding/* BinaryReader */.V5(bytes);
    let key = '';
    let value;
    while (reader.pos < reader.len) {
        const [field, type] = reader.tag();
        if (field === 1 && type === binary_encoding/* WireType */.O0.LengthDelimited)
            key = reader.string();
        else if (field === 2)
            value = read(reader);
        else
            reader.skip(type);
    }
    if (value !== undefined)
        into[key] = value;
}
function fields(bytes, readers) {
    const reader = new binary_encoding/* BinaryReader */.V5(bytes);
    while (reader.pos < reader.len) {
        const [field, type] = reader.tag();
        const read = readers[field];
        if (read === undefined)
            reader.skip(type);
        else
            read(reader);
    }
}

;// CONCATENATED MODULE: ./buildkit/control.js




/** One answer of BuildKit's that was not OK. @see https://grpc.io/docs/guides/status-codes/ */
class GrpcError extends Error {
    name = 'GrpcError';
    status;
    constructor(method, status, message) {
        super(`BuildKit answered ${method} with status ${status}: ${message}`);
        this.status = status;
    }
}
/** @throws {Error} at the first call, when the builder can't be reached. */
function openControl(dial) {
    const child = (0,external_node_child_process_.spawn)(dial.program, dial.args, { env: dial.env, stdio: ['pipe', 'pipe', 'pipe'] });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        complaint = (complaint + text).slice(-2000);
    });
    const socket = socketOf(child);
    const session = external_node_http2_.connect('http://localhost', { createConnection: () => socket });
    const failure = new Promise((_, reject) => {
        child.once('error', reject);
        session.once('error', reject);
        child.once('close', () => reject(new Error(`the connection to the builder ended: ${complaint.trim()}`)));
    });
    failure.catch(() => { });
    const call = (method, message, limit = Number.POSITIVE_INFINITY) => Promise.race([grpc(session, method, message, limit), failure]);
    return {
        async history(ref) {
            const request = encodeHistoryRequest({ earlyExit: true, ...(ref !== undefined && { ref }) });
            const messages = await call('/moby.buildkit.v1.Control/ListenBuildHistory', request);
            return messages
                .map(decodeHistoryEvent)
                .filter((event) => event.type === COMPLETE)
                .map((event) => event.record);
        },
        async finalize(ref) {
            await call('/moby.buildkit.v1.Control/UpdateBuildHistory', encodeFinalizeRequest(ref));
        },
        async read(digest, limit) {
            const request = encodeReadRequest(digest);
            const messages = await call('/containerd.services.content.v1.Content/Read', request, limit);
            return Buffer.concat(messages.map(decodeReadResponse));
        },
        async [Symbol.asyncDispose]() {
            session.destroy();
            // It keeps no state, and after a SIGTERM it waits for its input to end, which it may never see.
            child.kill('SIGKILL');
        },
    };
}
const COMPLETE = 1;
/**
 * A program's standard streams as one. Every write is answered, also when nobody is there any more: http2 over a
 * stream that breaks off under it fails an assertion of Node's own (JSStreamSocket), which nothing can catch.
 */
function socketOf(child) {
    const socket = new external_node_stream_.Duplex({
        read: () => void child.stdout.resume(),
        write: (chunk, _, done) => void child.stdin.write(chunk, () => done()),
        final: (done) => void child.stdin.end(() => done()),
    });
    child.stdin.on('error', () => { });
    child.stdout.on('data', (chunk) => {
        if (!socket.push(chunk))
            child.stdout.pause();
    });
    child.stdout.on('end', () => socket.push(null));
    return socket;
}
/** One call of ours to a method that answers with one message or many. @see https://github.com/grpc/grpc/blob/v1.80.0/doc/PROTOCOL-HTTP2.md */
function grpc(session, method, message, limit) {
    return new Promise((resolve, reject) => {
        const stream = session.request({
            ':method': 'POST',
            ':path': method,
            'content-type': 'application/grpc',
            te: 'trailers',
        });
        const chunks = [];
        let received = 0;
        let status;
        let reason = '';
        const readStatus = (headers) => {
            if (headers['grpc-status'] === undefined)
                return;
            status = String(headers['grpc-status']);
            reason = decodeURIComponent(String(headers['grpc-message'] ?? ''));
        };
        stream.on('response', readStatus);
        stream.on('trailers', readStatus);
        stream.on('data', (chunk) => {
            received += chunk.length;
            if (received > limit)
                stream.destroy(new Error(`${method} answered with more than ${limit} bytes`));
            else
                chunks.push(chunk);
        });
        stream.on('error', reject);
        stream.on('close', () => {
            if (status === '0')
                resolve(unframe(Buffer.concat(chunks)));
            else
                reject(new GrpcError(method, Number(status ?? 2), reason || 'the stream ended early'));
        });
        const frame = Buffer.alloc(5 + message.length);
        frame.writeUInt32BE(message.length, 1);
        frame.set(message, 5);
        stream.end(frame);
    });
}
/** Length-prefixed messages: a compression flag, four bytes of length, the message. */
function unframe(bytes) {
    const messages = [];
    for (let at = 0; at + 5 <= bytes.length;) {
        const end = at + 5 + bytes.readUInt32BE(at + 1);
        messages.push(bytes.subarray(at + 5, end));
        at = end;
    }
    return messages;
}

;// CONCATENATED MODULE: ./ledger/trace.js
/**
 * Reads the trace that BuildKit keeps with a build's record: one JSON span after another. Only the outer edge of
 * each span is looked at, and only the spans of requests are parsed: a build of some minutes has tens of
 * thousands.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/util/tracing/detect/recorder.go
 */
function parseTrace(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const requests = [];
    let spans = 0;
    let malformed = 0;
    for (const [start, end] of objects(buffer)) {
        spans += 1;
        const name = buffer.subarray(start, Math.min(end, start + NAME_WITHIN)).indexOf(HTTP_NAME);
        if (name < 0)
            continue;
        const request = parseRequest(buffer.toString('utf8', start, end));
        if (request === 'malformed')
            malformed += 1;
        else if (request !== undefined)
            requests.push(request);
    }
    return { requests, spans, malformed };
}
const NAME_WITHIN = 200;
const HTTP_NAME = Buffer.from('"HTTP ');
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
/** Start and end of each top-level JSON object; one that is cut off at the end is not given. */
function* objects(buffer) {
    let depth = 0;
    let start = 0;
    for (let at = 0; at < buffer.length; at += 1) {
        switch (buffer[at]) {
            case QUOTE:
                at = endOfString(buffer, at);
                break;
            case OPEN:
                if (depth === 0)
                    start = at;
                depth += 1;
                break;
            case CLOSE:
                depth -= 1;
                if (depth === 0)
                    yield [start, at + 1];
                else if (depth < 0)
                    depth = 0;
                break;
        }
    }
}
function endOfString(buffer, quote) {
    for (let end = buffer.indexOf(QUOTE, quote + 1); end >= 0; end = buffer.indexOf(QUOTE, end + 1)) {
        let backslashes = 0;
        while (buffer[end - 1 - backslashes] === BACKSLASH)
            backslashes += 1;
        if (backslashes % 2 === 0)
            return end;
    }
    return buffer.length;
}
function parseRequest(text) {
    const span = parseJson(text);
    if (!isRecord(span) || typeof span['Name'] !== 'string' || !Array.isArray(span['Attributes']))
        return 'malformed';
    if (!span['Name'].startsWith('HTTP '))
        return undefined;
    const attributes = readAttributes(span['Attributes']);
    const method = first(attributes, 'http.request.method', 'http.method');
    const url = parseUrl(first(attributes, 'url.full', 'http.url'));
    const start = parseTime(span['StartTime']);
    const end = parseTime(span['EndTime']);
    if (typeof method !== 'string' || url === undefined || start === undefined || end === undefined)
        return 'malformed';
    return {
        method,
        // A request that never got an answer has no status.
        status: number(first(attributes, 'http.response.status_code', 'http.status_code')),
        host: url.host,
        ...trace_classify(method, url),
        bytes: number(first(attributes, 'http.request.header.content-length', 'http.request_content_length')),
        start,
        end,
        span: spanId(span['SpanContext']),
        parent: spanId(span['Parent']),
    };
}
const BLOB = /^\/v2\/(.+)\/blobs\/(sha256:[0-9a-f]{64})$/;
const UPLOAD = /^\/v2\/(.+)\/blobs\/uploads(?:\/|$)/;
/** @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#endpoints */
function trace_classify(method, url) {
    const blob = BLOB.exec(url.pathname);
    if (blob !== null)
        return { kind: 'blob', ...optional('path', blob[1]), ...optional('digest', blob[2]) };
    const path = optional('path', UPLOAD.exec(url.pathname)?.[1]);
    const digest = url.searchParams.get('digest');
    const mount = url.searchParams.get('mount');
    if (method === 'PUT' && digest !== null)
        return { kind: 'upload', ...path, digest };
    if (path.path === undefined)
        return { kind: 'other' };
    if (method === 'POST' && mount !== null) {
        return {
            kind: 'mount',
            ...path,
            digest: mount,
            ...optional('from', url.searchParams.get('from') ?? undefined),
        };
    }
    if (method === 'POST')
        return { kind: 'upload-start', ...path };
    return { kind: 'upload-chunk', ...path };
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}
function readAttributes(list) {
    const attributes = new Map();
    for (const item of list) {
        if (isRecord(item) && typeof item['Key'] === 'string' && isRecord(item['Value'])) {
            attributes.set(item['Key'], item['Value']['Value']);
        }
    }
    return attributes;
}
function first(attributes, ...names) {
    for (const name of names)
        if (attributes.has(name))
            return attributes.get(name);
    return undefined;
}
function number(value) {
    const result = Array.isArray(value) ? Number(value[0]) : Number(value ?? 0);
    return Number.isFinite(result) ? result : 0;
}
function parseUrl(value) {
    return typeof value === 'string' ? (URL.parse(value) ?? undefined) : undefined;
}
function parseTime(value) {
    if (typeof value !== 'string')
        return undefined;
    const milliseconds = Date.parse(value);
    if (Number.isNaN(milliseconds))
        return undefined;
    // Date stops at milliseconds; BuildKit writes nanoseconds.
    const fraction = /\.\d{3}(\d{1,6})/.exec(value)?.[1];
    return fraction === undefined ? milliseconds : milliseconds + Number(`0.${fraction}`);
}
function spanId(context) {
    return isRecord(context) && typeof context['SpanID'] === 'string' ? context['SpanID'] : '';
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./buildkit/record.js



// A trace of a long build has some ten megabytes; what is beyond this is no trace that we could use.
const TRACE_LIMIT = 256 * 1024 * 1024;
const ERROR_LIMIT = 1024 * 1024;
const PROVENANCE_LIMIT = 32 * 1024 * 1024;
const PREDICATE_TYPE = 'in-toto.io/predicate-type';
const TRACE_WAIT_MS = 8_000;
const CLOCK_SKEW_MS = 60_000;
/** The record of a build, found by its ref, or by the trace id that only this build has. Undefined when there is none. */
async function findRecord(control, query) {
    if (query.ref !== undefined)
        return await observe(control, query.ref);
    const records = await control.history();
    const recent = records
        .filter((record) => record.createdAt >= query.since - CLOCK_SKEW_MS)
        .toSorted((a, b) => b.createdAt - a.createdAt);
    for (const { ref } of recent) {
        const observation = await observe(control, ref, query.traceId);
        if (observation?.trace !== undefined)
            return observation;
    }
    return undefined;
}
async function observe(control, ref, traceId) {
    await control.finalize(ref);
    const deadline = Date.now() + TRACE_WAIT_MS;
    for (;;) {
        const [record] = await control.history(ref);
        if (record === undefined)
            return undefined;
        if (record.trace !== undefined) {
            const bytes = await control.read(record.trace.digest, TRACE_LIMIT);
            if (traceId !== undefined && !holdsTrace(bytes, traceId))
                return undefined;
            return { ...(await readRest(control, record)), trace: parseTrace(bytes) };
        }
        // BuildKit before 0.16 doesn't know how to be asked, and writes the trace when it has time.
        if (traceId !== undefined || Date.now() > deadline)
            return await readRest(control, record);
        await (0,promises_.setTimeout)(200);
    }
}
const HEAD_BYTES = 4096;
function holdsTrace(bytes, traceId) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).includes(traceId);
}
async function readRest(control, record) {
    const [error, sources] = await Promise.all([readError(control, record), readSources(control, record)]);
    return { record, ...error, sources };
}
async function readSources(control, record) {
    const descriptors = Object.values(record.results)
        .flatMap(({ attestations }) => attestations)
        .filter(({ annotations }) => annotations[PREDICATE_TYPE]?.startsWith('https://slsa.dev/provenance/'));
    const [{ layerSources }, ...blobs] = await Promise.all([
        // Its schema takes longer to load than all of the rest; nobody needs it before a build.
        __webpack_require__.e(/* import() */ 103).then(__webpack_require__.bind(__webpack_require__, 9103)),
        ...descriptors.map(({ digest }) => control.read(digest, PROVENANCE_LIMIT)),
    ]);
    return new Map(blobs.flatMap(record_parseJson).flatMap((predicate) => [...layerSources(predicate)]));
}
function record_parseJson(bytes) {
    try {
        return [JSON.parse(Buffer.from(bytes).toString('utf8'))];
    }
    catch {
        return [];
    }
}
/** The record holds the error's message, and elsewhere the whole of it: the step's place in the Dockerfile is there. */
async function readError(control, record) {
    if (record.externalError === undefined)
        return record.error === undefined ? {} : { error: record.error };
    return { error: decodeStatus(await control.read(record.externalError.digest, ERROR_LIMIT)) };
}

;// CONCATENATED MODULE: ./buildkit/observed-build.js
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






// A trace may have many megabytes; who cancels doesn't wait for them.
const LIMIT_MS = 60_000;
const LIMIT_AFTER_CANCEL_MS = 3_000;
/** One `buildx build`, and what BuildKit recorded of it, after a failure and an interruption too. */
async function runObserved(build) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { metadataFile } = build;
        const traceId = (0,external_node_crypto_.randomBytes)(16).toString('hex');
        const since = Date.now();
        if (metadataFile !== undefined)
            await (0,external_node_fs_promises_.rm)(metadataFile, { force: true });
        // Connected while the build runs, so that nobody waits for it afterwards.
        const history = __addDisposableResource(env_1, openHistory(build), true);
        const process = await build.buildx.run(build.argv, {
            env: { ...build.env, ...traceEnvironment(traceId) },
            signal: build.signal,
            onStderr: build.onOutput,
            inheritStderr: build.onTerminal,
            inheritStdin: build.fromStandardInput === true,
            inheritStdout: build.toStandardOutput === true,
        });
        const metadata = process.exitCode === 0 && metadataFile !== undefined ? await readMetadata(metadataFile) : {};
        build.onMetadata?.(metadata);
        const ref = metadata['buildx.build.ref'];
        const id = typeof ref === 'string' ? ref.split('/')[2] : undefined;
        const query = { traceId, since, ...(id !== undefined && { ref: id }) };
        const limit = build.signal.aborted ? LIMIT_AFTER_CANCEL_MS : LIMIT_MS;
        const late = (0,promises_.setTimeout)(limit, { blind: `the builder's history didn't answer within ${limit / 1000} s` }, { ref: false });
        const observed = await Promise.race([observed_build_observe(build, history, query), late]);
        return { process, metadata, ...observed, ...(typeof ref === 'string' && { ref }) };
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
/** The record is found again by this id; provenance would make the metadata file as large as the build is. */
function traceEnvironment(traceId) {
    return {
        TRACEPARENT: `00-${traceId}-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}-01`,
        BUILDX_METADATA_PROVENANCE: 'false',
        BUILDX_METADATA_WARNINGS: 'true',
    };
}
function openHistory({ buildx, env, builder, platform }) {
    const node = platform === undefined ? [] : ['--platform', (0,oci_platform/* formatPlatform */.Bq)(platform)];
    return openControl(buildx.dial(['dial-stdio', '--builder', builder, '--progress', 'none', ...node], env));
}
async function observed_build_observe(build, history, query) {
    const found = (observation) => observation === undefined ? { blind: 'BuildKit kept no record of the build' } : { observation };
    try {
        return found(await findRecord(history, query));
    }
    catch {
        // A connection that had nothing to say for as long as a build takes may have been cut on the way.
    }
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const again = __addDisposableResource(env_2, openHistory(build), true);
            return found(await findRecord(again, query));
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch (error) {
        return { blind: `the builder's history can't be read: ${error instanceof Error ? error.message : error}` };
    }
}
async function readMetadata(file) {
    try {
        const metadata = JSON.parse(await (0,external_node_fs_promises_.readFile)(file, 'utf8'));
        return typeof metadata === 'object' && metadata !== null ? { ...metadata } : {};
    }
    catch {
        // buildx of a kind that writes none; the record has the digest too.
        return {};
    }
}

;// CONCATENATED MODULE: ./buildkit/leg.js





const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 60_000;
/** Builds and pushes by digest; a push that failed on the way is tried again within its budget. Never rejects for what buildx or BuildKit did. */
async function runLeg(run) {
    const started = performance.now();
    let deadline = Number.POSITIVE_INFINITY;
    const observations = [];
    let blind;
    for (let attempt = 1;; attempt += 1) {
        const result = await attemptLeg(run, attempt === 1 ? run.leg.argv : run.leg.retryArgv);
        if (result.observation === undefined)
            blind ??= result.blind;
        else {
            observations.push(result.observation);
            blind ??= unreadable(result.observation);
        }
        const outcome = {
            attempts: attempt,
            metadata: result.metadata,
            milliseconds: Math.round(performance.now() - started),
            observations,
            requests: observations.flatMap(({ trace }) => trace?.requests ?? []),
            ...(blind !== undefined && { blind }),
            ...(result.ref !== undefined && { ref: result.ref, node: result.ref.split('/')[1] ?? '' }),
        };
        if (result.digest !== undefined)
            return { ...outcome, digest: result.digest };
        if (run.signal.aborted)
            return { ...outcome, failure: { cancelled: true } };
        if (result.process.exitCode === 0)
            return outcome;
        const failure = explain(result, run.hidden);
        if (!('push' in failure) || !failure.push.transient)
            return { ...outcome, failure };
        if (run.leg.fromStandardInput)
            return { ...outcome, failure: { push: readOnce(failure.push) } };
        // The budget is for pushing again: it starts with the first push that failed, however long the build took.
        deadline = Math.min(deadline, Date.now() + run.pushTimeoutMs);
        const delayMs = Math.min(backOff(attempt), deadline - Date.now());
        if (delayMs <= 0)
            return { ...outcome, failure };
        run.onRetry({ attempt: attempt + 1, failure: failure.push, delayMs });
        await (0,promises_.setTimeout)(delayMs, undefined, { signal: run.signal }).catch(() => { });
        if (run.signal.aborted)
            return { ...outcome, failure: { cancelled: true } };
    }
}
function readOnce(push) {
    return {
        ...push,
        transient: false,
        why: `${push.why}; what comes from standard input can't be sent a second time`,
    };
}
/** Why a trace doesn't tell what was sent, though it is there. */
function unreadable({ trace }) {
    if (trace === undefined)
        return 'BuildKit kept no trace of the build';
    if (trace.malformed > 0)
        return `${trace.malformed} of ${trace.spans} spans of BuildKit's trace can't be read`;
    return trace.spans === 0 ? "BuildKit's trace of the build is empty or can't be read" : undefined;
}
/** Jittered, so that a hundred jobs that failed together don't come back together. */
function backOff(attempt) {
    const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt);
    return Math.round(ceiling / 2 + Math.random() * (ceiling / 2));
}
async function attemptLeg(run, argv) {
    const { buildx, env, builder, leg, metadataFile, signal, onTerminal, onOutput } = run;
    const outcome = await runObserved({
        ...{ buildx, env, builder, argv, metadataFile, signal, onTerminal, onOutput },
        ...(leg.node !== undefined && { platform: leg.platforms[0] }),
        fromStandardInput: leg.fromStandardInput,
        onMetadata: (metadata) => {
            const pushed = metadata['containerimage.digest'];
            if (typeof pushed === 'string' && (0,oci_digest/* isDigest */.B)(pushed))
                run.onDigest(pushed);
        },
    });
    const digest = outcome.metadata['containerimage.digest'] ??
        outcome.observation?.record.exporterResponse['containerimage.digest'];
    const pushed = outcome.process.exitCode === 0 && typeof digest === 'string' && (0,oci_digest/* isDigest */.B)(digest);
    return { ...outcome, ...(pushed && { digest }) };
}
function explain(attempt, hidden) {
    const push = parsePushFailure(attempt.observation?.error?.message ?? attempt.process.stderr);
    return push === undefined ? { build: explainBuild(attempt, hidden) } : { push };
}

// EXTERNAL MODULE: ./report/failure.js
var report_failure = __webpack_require__(1200);
;// CONCATENATED MODULE: ./buildkit/leg-failure.js


const HINTS = {
    'push-unauthorized': 'check the user name and password for this registry; no tag was moved',
    'push-denied': 'the credentials are good but may not push here; on GitHub the job needs permissions: packages: write',
    'push-rejected': 'the registry refused what was sent; no tag was moved',
    'push-unavailable': 'the registry is overloaded or limits the rate; run again later, or raise push-timeout',
    'push-unreachable': "check the registry's name, its certificate, and the way from the builder to it",
};
/** The failure of a leg, as the user is told of it. Undefined for one that did its work or was cancelled. */
function legFailure(leg, { failure, attempts }) {
    if (failure === undefined || 'cancelled' in failure)
        return undefined;
    const platform = leg.platforms.map(oci_platform/* formatPlatform */.Bq).join(', ');
    if ('build' in failure)
        return buildFailure(failure.build, platform);
    const { push } = failure;
    const tries = attempts === 1 ? '' : ` (${attempts} attempts)`;
    return new report_failure/* Failure */.H({
        code: push.code,
        phase: 'push',
        message: `pushing to ${push.repository} failed${tries}: ${push.why}`,
        hint: HINTS[push.code],
        repository: push.repository,
    });
}
/** A build that broke, for `platform` where that is known. */
function buildFailure(message, platform = '') {
    return new report_failure/* Failure */.H({
        code: 'build-failed',
        phase: 'build',
        message,
        hint: 'the log above shows the output of the step; no tag was moved',
        ...(platform !== '' && { platform }),
    });
}

// EXTERNAL MODULE: ./report/duration.js
var duration = __webpack_require__(2764);
;// CONCATENATED MODULE: ./publish/group.js
/** Shows what other programs print meanwhile as one part, which is closed whatever happens in it. */
async function inGroup(host, title, work) {
    host.show({ kind: 'group', title });
    try {
        return await work();
    }
    finally {
        host.show({ kind: 'group-end' });
    }
}

// EXTERNAL MODULE: ./buildkit/builder.js
var buildkit_builder = __webpack_require__(9527);
;// CONCATENATED MODULE: ./plan/exporter.js



// Ours to decide: where to push, by digest, and under which names.
const OURS = new Set(['name', 'push', 'push-by-digest', 'name-canonical']);
function sortOutputs(inputs) {
    const pushing = inputs.outputs.filter((entry) => isPublished(entry, inputs));
    const others = inputs.outputs.filter((entry) => !pushing.includes(entry));
    const kept = pushing.flatMap((entry) => Object.entries(entry.attributes).filter(([key]) => !OURS.has(key)));
    const load = { type: 'docker', attributes: {}, text: 'type=docker' };
    return {
        image: Object.fromEntries(kept),
        others: inputs.load && !others.some((entry) => entry.type === 'docker') ? [...others, load] : others,
        pushes: pushing.some(isPushingExporter),
        byDigestOnly: pushing.some(({ attributes }) => (0,inputs_attributes/* parseGoBoolean */.aH)(attributes['push-by-digest'] ?? '') === true),
    };
}
// `outputs: type=image,compression=zstd` beside `push: true` says how to push, not that a second image is wanted.
function isPublished(entry, inputs) {
    return isPushingExporter(entry) || (isImageExporter(entry) && inputs.push === true);
}
/** Names that `outputs` pushes to; their tags are tags. Names that can't be parsed were refused with the inputs. */
function outputReferences(inputs) {
    return inputs.outputs
        .filter((entry) => isPublished(entry, inputs))
        .flatMap(exporterNames)
        .flatMap((name) => (name.ok ? [name.value] : []));
}
/** The one exporter of a leg: by digest, to every repository. */
function legExporter(repositories, image) {
    return `type=image,${(0,inputs_attributes/* formatAttributes */.x1)({
        name: repositories.map(oci_reference/* formatRepository */.Sh).join(','),
        'push-by-digest': 'true',
        'name-canonical': 'true',
        push: 'true',
        ...image,
    })}`;
}
/** An output that isn't pushed; what is loaded into an engine gets the names that it would have been published under. */
function localExporter(entry, images) {
    const [first] = images;
    if (entry.type !== 'docker' || entry.attributes['name'] !== undefined || first === undefined)
        return entry.text;
    const names = first.tags.map((tag) => (0,oci_reference/* formatReference */.FH)({ repository: first.repository, tag: tag.name }));
    if (names.length === 0)
        return entry.text;
    return `type=docker,${(0,inputs_attributes/* formatAttributes */.x1)({ ...entry.attributes, name: names.join(',') })}`;
}

;// CONCATENATED MODULE: ./tags/context.js
/** Docker's rule: what no tag may hold becomes a dash. */
function sanitizeTag(text) {
    return text.replace(/[^a-zA-Z0-9._-]+/g, '-');
}

;// CONCATENATED MODULE: ./tags/raw.js

/** A tag spelled out. */
const raw_raw = {
    type: 'raw',
    priority: 200,
    attributes: ['value'],
    check: ({ value }) => (value ? undefined : 'type=raw needs a value'),
    apply: ({ prefix = '', value = '', suffix = '' }) => ({
        tag: { name: sanitizeTag(`${prefix}${value}${suffix}`), moving: true, latest: false },
    }),
};

;// CONCATENATED MODULE: ./tags/ref.js

const EVENTS = {
    branch: { pattern: /^refs\/heads\/(.+)$/, prefix: '', moving: true, latest: false },
    tag: { pattern: /^refs\/tags\/(.+)$/, prefix: '', moving: false, latest: true },
    pr: { pattern: /^refs\/pull\/(\d+)\/(?:merge|head)$/, prefix: 'pr-', moving: true, latest: false },
};
/** A tag named after the branch, the git tag or the pull request. */
const ref = {
    type: 'ref',
    priority: 600,
    attributes: ['event'],
    check: ({ event }) => event !== undefined && Object.hasOwn(EVENTS, event)
        ? undefined
        : `type=ref needs event=${Object.keys(EVENTS).join('|')}`,
    apply: (attributes, context) => {
        const event = EVENTS[attributes['event']];
        const value = event.pattern.exec(context.ref ?? '')?.[1];
        if (value === undefined)
            return {};
        const name = sanitizeTag(`${attributes['prefix'] ?? event.prefix}${value}${attributes['suffix'] ?? ''}`);
        return { tag: { name, moving: event.moving, latest: event.latest && !value.includes('-') } };
    },
};

// EXTERNAL MODULE: ../../../node_modules/semver/functions/parse.js
var parse = __webpack_require__(3075);
;// CONCATENATED MODULE: ./tags/semver.js


const EXPRESSION = /\{\{\s*([^}]*?)\s*\}\}/g;
const FIELDS = ['raw', 'version', 'major', 'minor', 'patch', 'prerelease', 'build'];
/** Tags of a version: from the git tag, or from `value`. */
const semver = {
    type: 'semver',
    priority: 900,
    attributes: ['pattern', 'value'],
    check: (attributes) => {
        const pattern = attributes['pattern'];
        if (!pattern)
            return 'type=semver needs a pattern, such as {{version}}';
        const unknown = [...pattern.matchAll(EXPRESSION)].find((match) => !FIELDS.includes(match[1] ?? ''));
        return (unknown &&
            `"${unknown[0]}" is no expression of type=semver: ${FIELDS.map((f) => `{{${f}}}`).join(', ')}`);
    },
    apply: (attributes, { ref }) => {
        const source = attributes['value'] || (ref?.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : '');
        if (source === '')
            return {};
        const version = parse(source.replaceAll('/', '-'));
        if (version === null)
            return { note: `"${source}" is no semantic version: no ${attributes['pattern']} tag` };
        const pattern = attributes['pattern'] ?? '';
        const stable = version.prerelease.length === 0;
        // 0.1 and 0.2 promise each other nothing, so nobody can want to follow "0".
        if (stable && version.major === 0 && /^[^{]*\{\{\s*major\s*\}\}[^{]*$/.test(pattern))
            return {};
        const fields = {
            raw: version.raw,
            version: version.version,
            major: String(version.major),
            minor: String(version.minor),
            patch: String(version.patch),
            prerelease: version.prerelease.join('.'),
            build: version.build.join('.'),
        };
        const fill = (text) => text.replace(EXPRESSION, (_, name) => fields[name] ?? '');
        // A prerelease only ever has its full name: 1.2.0-rc.1 is not yet what 1.2 stands for.
        const value = fill(stable || /^\{\{\s*raw\s*\}\}$/.test(pattern) ? pattern : '{{version}}');
        const name = sanitizeTag(`${attributes['prefix'] ?? ''}${value}${attributes['suffix'] ?? ''}`);
        const complete = !stable || /\{\{\s*(?:version|raw|patch)\s*\}\}/.test(pattern);
        return { tag: { name, moving: !complete, latest: stable } };
    },
};

;// CONCATENATED MODULE: ./tags/sha.js

const SHORT = 7;
/** A tag of the commit. */
const sha = {
    type: 'sha',
    priority: 100,
    attributes: ['format'],
    check: ({ format = 'short' }) => format === 'short' || format === 'long' ? undefined : `format is short or long, not "${format}"`,
    apply: ({ format, prefix = 'sha-', suffix = '' }, context) => {
        if (context.sha === undefined)
            return {};
        const value = format === 'long' ? context.sha : context.sha.slice(0, SHORT);
        return { tag: { name: sanitizeTag(`${prefix}${value}${suffix}`), moving: false, latest: false } };
    },
};

;// CONCATENATED MODULE: ./tags/rule.js





const rule_RULES = [semver, ref, raw_raw, sha];
const COMMON_ATTRIBUTES = ['enable', 'priority', 'prefix', 'suffix'];
/** Parses `type=semver,pattern={{version}}`; a bare word is `type=raw`. */
function parseRule(text) {
    const fields = (0,inputs_attributes/* parseFields */.L5)(text);
    if (!fields.ok)
        return { ok: false, why: fields.error };
    const attributes = rule_readAttributes(fields.value);
    const type = attributes['type'] ?? 'raw';
    const definition = rule_RULES.find((rule) => rule.type === type);
    if (definition === undefined) {
        return { ok: false, why: `type "${type}" is none of ${rule_RULES.map((rule) => rule.type).join(', ')}` };
    }
    const known = [...definition.attributes, ...COMMON_ATTRIBUTES, 'type'];
    const unknown = Object.keys(attributes).find((key) => !known.includes(key));
    if (unknown !== undefined)
        return { ok: false, why: `type=${type} has no attribute "${unknown}"` };
    const enable = attributes['enable'] ?? 'true';
    if (enable !== 'true' && enable !== 'false')
        return { ok: false, why: `enable is true or false, not "${enable}"` };
    const priority = Number(attributes['priority'] ?? definition.priority);
    if (!Number.isFinite(priority))
        return { ok: false, why: `priority "${attributes['priority']}" is no number` };
    const why = definition.check(attributes);
    if (why !== undefined)
        return { ok: false, why };
    return { ok: true, rule: { type: definition.type, attributes, priority, text } };
}
function applyRule(rule, context) {
    if (rule.attributes['enable'] === 'false')
        return {};
    const definition = rule_RULES.find((candidate) => candidate.type === rule.type);
    return definition?.apply(rule.attributes, context) ?? {};
}
/** A field without `=` is the value; keys are lower-cased. */
function rule_readAttributes(fields) {
    return Object.fromEntries(fields.map((field) => {
        const equals = field.indexOf('=');
        return equals < 0
            ? ['value', field.trim()]
            : [field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1).trim()];
    }));
}

;// CONCATENATED MODULE: ./tags/tag-set.js


/** What everybody gets who asks for nothing. */
const DEFAULT_RULES = [
    'type=semver,pattern={{version}}',
    'type=semver,pattern={{major}}.{{minor}}',
    'type=semver,pattern={{major}}',
    'type=ref,event=branch',
    'type=ref,event=pr',
    'type=sha',
];
/** Parses all rules and reports every one that is wrong. */
function parseRules(lines) {
    const rules = [];
    const problems = [];
    for (const line of lines) {
        const parsed = parseRule(line);
        if (parsed.ok)
            rules.push(parsed.rule);
        else
            problems.push({ rule: line, why: parsed.why });
    }
    return problems.length > 0 ? { ok: false, problems } : { ok: true, rules };
}
/** The tags that a set of rules gives here, by priority; `latest` goes with the first one where that is stable. */
function makeTagSet(rules, context) {
    const tags = new Map();
    const notes = [];
    const ordered = rules.toSorted((a, b) => b.priority - a.priority);
    for (const rule of ordered) {
        const { tag, note } = applyRule(rule, context);
        if (note !== undefined)
            notes.push(note);
        if (tag === undefined || tag.name === '')
            continue;
        if (!(0,oci_reference/* isTag */.dz)(tag.name))
            notes.push(`"${tag.name}" can't be a tag (${rule.text}): left out`);
        else if (!tags.has(tag.name))
            tags.set(tag.name, { ...tag, rule: rule.text });
    }
    const [first] = tags.values();
    if (first?.latest && !tags.has('latest')) {
        tags.set('latest', { name: 'latest', rule: 'flavor latest=auto', moving: true, latest: false });
    }
    return { tags: [...tags.values()], ...(first && { version: first.name }), notes };
}

;// CONCATENATED MODULE: ./plan/commit.js
/** The commit that is published: a pull request's own, not the merge that the host made for the run, which nobody will find again. */
function publishedCommit({ tagsContext }, host) {
    return tagsContext === 'git' ? host.sha : (host.pullRequest?.headSha ?? host.sha);
}

;// CONCATENATED MODULE: ./plan/images.js




/** Which tags of which images: the references that the user names, and what the rules give for the rest. */
function planImages(facts, push, byDigestOnly) {
    const { inputs, host, spell } = facts;
    const references = referencesOf(inputs);
    const ruleLines = inputs.tags.flatMap((item) => (item.kind === 'rule' ? [item.text] : []));
    const useRules = ruleLines.length > 0 || references.length === 0;
    const rules = parseRules(ruleLines.length > 0 ? ruleLines : useRules ? DEFAULT_RULES : []);
    if (!rules.ok) {
        return { ok: false, error: rules.problems.map(({ rule, why }) => ruleProblem(spell('tags'), rule, why)) };
    }
    const sha = publishedCommit(inputs, host);
    const set = makeTagSet(rules.rules, {
        event: host.event,
        ...(host.ref !== undefined && { ref: host.ref }),
        ...(sha !== undefined && { sha }),
    });
    const ruled = ruledRepositories(facts, ruleLines.length > 0, references.length > 0);
    const all = joinTags(references, ruled, set.tags);
    const images = all.filter(({ repository }) => !facts.without?.has((0,oci_reference/* formatRepository */.Sh)(repository)));
    if (images.length === 0 && push)
        return { ok: false, error: [noImageProblem(spell)] };
    const untagged = images.filter((image) => image.tags.length === 0);
    const version = set.version ?? all[0]?.tags[0]?.name;
    const moves = images.some(({ tags }) => tags.some((tag) => tag.moving));
    return {
        ok: true,
        value: {
            images: byDigestOnly ? images.map((image) => ({ ...image, tags: [] })) : images,
            ...(version !== undefined && { version }),
            notes: [
                ...set.notes,
                ...(push && host.sha === undefined && moves
                    ? ['no git commit is known here: moving tags are moved, whatever they point to']
                    : []),
                ...(push && !byDigestOnly && untagged.length > 0
                    ? [
                        `no rule gives a tag here (${describe(host)}): ${untagged.map(({ repository }) => (0,oci_reference/* formatRepository */.Sh)(repository)).join(', ')} is pushed by digest only`,
                    ]
                    : []),
            ],
        },
    };
}
function referencesOf(inputs) {
    const tagged = inputs.tags.flatMap((item) => item.kind === 'reference' ? [{ repository: item.repository, tag: item.tag }] : []);
    return [...tagged, ...outputReferences(inputs)];
}
/** The images that get the rules' tags. */
function ruledRepositories({ inputs, defaultImage }, hasRules, hasReferences) {
    if (inputs.images.length > 0)
        return inputs.images;
    if (hasReferences && !hasRules)
        return [];
    const parsed = defaultImage === undefined ? undefined : (0,oci_reference/* parseRepository */.SU)(defaultImage);
    return parsed?.ok ? [parsed.value] : [];
}
function joinTags(references, ruled, tags) {
    const images = new Map();
    const image = (repository) => {
        const key = (0,oci_reference/* formatRepository */.Sh)(repository);
        const known = images.get(key) ?? { repository, tags: new Map() };
        images.set(key, known);
        return known;
    };
    for (const repository of ruled)
        for (const tag of tags)
            image(repository).tags.set(tag.name, tag);
    for (const repository of ruled)
        image(repository);
    for (const { repository, tag } of references) {
        const { tags: known } = image(repository);
        if (tag !== undefined && !known.has(tag)) {
            known.set(tag, {
                name: tag,
                rule: `${(0,oci_reference/* formatRepository */.Sh)(repository)}:${tag}`,
                moving: !isVersionOrCommit(tag),
                latest: false,
            });
        }
    }
    return [...images.values()].map(({ repository, tags: known }) => ({
        repository,
        tags: [...known.values()],
    }));
}
// A full version or a commit is meant to stay; whatever else a person types may be typed again tomorrow.
function isVersionOrCommit(tag) {
    return /^v?\d+\.\d+\.\d+/.test(tag) || /^(?:sha-)?[0-9a-f]{7,40}$/.test(tag);
}
function describe(host) {
    return host.ref ?? 'no git reference';
}
function ruleProblem(input, rule, why) {
    return {
        code: 'invalid-value',
        input,
        given: rule,
        allowed: 'a tag rule',
        message: `${input}: "${rule}": ${why}`,
    };
}
function noImageProblem(spell) {
    return {
        code: 'invalid-value',
        input: spell('images'),
        given: '',
        allowed: 'an image name, such as ghcr.io/acme/app',
        message: `${spell('images')}: no image is named, and none can be derived here. Name it (${spell('images')} ghcr.io/acme/app), or give full references in ${spell('tags')}.`,
    };
}

;// CONCATENATED MODULE: ./plan/annotations.js
function isIndexLevel(annotation) {
    return annotation.levels.some(({ level }) => level === 'index');
}
/** The facts as annotations of what the tags point to, except those that the user gives there. */
function factAnnotations(facts, result, given) {
    const taken = new Set(given
        .filter((annotation) => (result === 'index' ? isIndexLevel(annotation) : true))
        .map(({ key }) => key));
    return Object.entries(facts)
        .filter(([key]) => !taken.has(key))
        .map(([key, value]) => ({ levels: [{ level: result }], key, value }));
}
/** Annotations of an index that we put together ourselves. */
function indexAnnotations(annotations) {
    return Object.fromEntries(annotations.filter(isIndexLevel).map(({ key, value }) => [key, value]));
}
/** What is left for the legs when the index is ours: BuildKit refuses an index annotation on a bare manifest. */
function legAnnotations(annotations) {
    return annotations.flatMap((annotation) => {
        if (!isIndexLevel(annotation))
            return [annotation];
        const levels = annotation.levels.filter(({ level }) => level !== 'index');
        return levels.length === 0 ? [] : [{ ...annotation, levels }];
    });
}

;// CONCATENATED MODULE: ./plan/attestations.js

/**
 * The values of `--attest`, by build-push-action's rules.
 * @see https://github.com/docker/build-push-action/blob/v7/src/context.ts
 */
function attestFlags(inputs, context) {
    const explicit = inputs.attests.filter((entry) => !isReplaced(entry, inputs)).map((entry) => entry.text);
    const provenance = provenanceFlag(inputs, context);
    return [
        ...explicit,
        ...(provenance !== undefined ? [provenance] : []),
        ...(inputs.sbom !== undefined ? [toggleFlag('sbom', inputs.sbom)] : []),
    ];
}
function isReplaced(entry, inputs) {
    if (entry.type === 'provenance')
        return inputs.provenance !== undefined;
    return entry.type === 'sbom' && inputs.sbom !== undefined;
}
function provenanceFlag(inputs, context) {
    const builderId = context.isGitHubLike && context.runUrl !== undefined ? { 'builder-id': context.runUrl } : {};
    const { provenance } = inputs;
    if (provenance === false)
        return toggleFlag('provenance', false);
    if (provenance === true)
        return toggleFlag('provenance', { ...builderId });
    if (provenance !== undefined)
        return toggleFlag('provenance', {
            ...provenance,
            ...(provenance['builder-id'] === undefined && builderId),
        });
    if (!context.isGitHubLike ||
        context.noDefaults ||
        inputs.attests.some((entry) => entry.type === 'provenance'))
        return undefined;
    // A repository whose visibility isn't told is treated as private: mode=max shows build arguments.
    const mode = context.private === false ? { mode: 'max' } : { mode: 'min', 'inline-only': 'true' };
    return toggleFlag('provenance', { ...mode, ...builderId });
}
function toggleFlag(type, value) {
    if (value === false)
        return `type=${type},disabled=true`;
    const attributes = value === true ? '' : (0,inputs_attributes/* formatAttributes */.x1)(value);
    return attributes === '' ? `type=${type}` : `type=${type},${attributes}`;
}
/** Whether the image gets attestations, which only an index can hold. buildx adds provenance by itself. */
function hasAttestations(flags, context) {
    const disabled = (type) => flags.some((flag) => isOfType(flag, type) && /(?:^|,)disabled=true(?:,|$)/.test(flag));
    const asked = flags.some((flag) => !/(?:^|,)disabled=true(?:,|$)/.test(flag));
    return asked || (!context.noDefaults && !disabled('provenance'));
}
function isOfType(flag, type) {
    return flag === `type=${type}` || flag.startsWith(`type=${type},`);
}

;// CONCATENATED MODULE: ./plan/build-flags.js


/** Whether the context or the Dockerfile comes from standard input. */
function readsStandardInput({ context, file }) {
    return context === '-' || file === '-';
}
/** The arguments behind `buildx`, in build-push-action's order. */
function buildArgv(inputs, flags) {
    const each = (name, values) => values.flatMap((value) => [name, value]);
    const one = (name, value) => value === undefined || value === '' ? [] : [name, value];
    const again = flags.again === true;
    return [
        'build',
        ...each('--add-host', inputs.addHosts),
        ...each('--allow', inputs.allow),
        ...each('--annotation', flags.annotations.map(kinds_annotations/* formatAnnotation */.t)),
        ...each('--build-arg', inputs.buildArgs.map(({ key, value }) => (value === undefined ? key : `${key}=${value}`))),
        ...each('--build-context', inputs.buildContexts.map(({ key, value }) => `${key}=${withDefaultContext(value, flags.gitContext)}`)),
        ...each('--cache-from', flags.cacheFrom),
        ...each('--cache-to', flags.cacheTo ?? []),
        ...one('--call', flags.call),
        ...one('--cgroup-parent', inputs.cgroupParent),
        ...each('--secret', inputs.secretEnvs.map(({ key, value }) => `id=${key},env=${value}`)),
        ...one('--file', inputs.file),
        ...each('--label', Object.entries(flags.labels).map(([key, value]) => `${key}=${value}`)),
        ...(again ? [] : each('--no-cache-filter', inputs.noCacheFilters)),
        ...each('--output', flags.outputs),
        ...one('--platform', flags.platforms.map(oci_platform/* formatPlatform */.Bq).join(',')),
        ...each('--attest', flags.attests),
        ...each('--secret', flags.secrets.map(({ id, path }) => `id=${id},src=${path}`)),
        ...each('--secret', inputs.secretFiles.map(({ key, value }) => `id=${key},src=${value}`)),
        ...one('--shm-size', inputs.shmSize),
        ...each('--ssh', inputs.ssh),
        ...one('--target', inputs.target),
        ...each('--ulimit', inputs.ulimit),
        ...one('--builder', flags.builder),
        ...one('--metadata-file', flags.metadataFile),
        ...one('--network', inputs.network),
        ...(inputs.noCache && !again ? ['--no-cache'] : []),
        ...(inputs.pull && !again ? ['--pull'] : []),
        withDefaultContext(flags.context, flags.gitContext),
    ];
}
/** build-push-action's `{{defaultContext}}`: the Git context of the run. */
function withDefaultContext(text, gitContext) {
    return text.replace(/\{\{\s*defaultContext\s*\}\}/g, () => gitContext ?? '.');
}

;// CONCATENATED MODULE: ./cache/registry.js


/**
 * The cache beside the image, one tag a scope: blobs are shared with the image and sent once. `mode=max` would let
 * everyone who may pull the image read the files of its builder stages, so a public repository gets `mode=min`.
 */
function registryCache(context) {
    const reference = (branch) => `${(0,oci_reference/* formatRepository */.Sh)(context.repository)}:${cacheTag(context, branch)}`;
    const mode = context.public ? 'min' : 'max';
    return {
        imports: context.reads.map((branch) => `type=registry,ref=${reference(branch)}`),
        exports: context.writes === undefined
            ? []
            : [
                `type=registry,ref=${reference(context.writes)},mode=${mode},image-manifest=true,oci-mediatypes=true`,
            ],
    };
}
const registry_LONGEST = 128;
function cacheTag({ target, platforms }, branch) {
    const parts = ['buildcache', target, platforms?.map(oci_platform/* formatPlatform */.Bq).join('-'), branch];
    return parts
        .filter((part) => part !== undefined)
        .join('-')
        .replace(/[^A-Za-z0-9_.-]+/g, '-')
        .slice(0, registry_LONGEST);
}

;// CONCATENATED MODULE: ./cache/scopes.js
/**
 * Who reads and writes which cache: every branch and pull request its own, reading the base's and the default
 * branch's as well; a tag build reads the default branch's and writes none; a fork writes none.
 */
function cacheScopes(context) {
    const fallback = context.repository?.defaultBranch;
    const branch = /^refs\/heads\/(.+)$/.exec(context.ref ?? '')?.[1];
    const { pullRequest } = context;
    const own = pullRequest
        ? `pr-${pullRequest.number}`
        : (branch ?? (context.ref === undefined ? 'local' : undefined));
    const reads = [own, pullRequest?.baseRef, fallback].filter((scope) => scope !== undefined);
    return {
        ...(own !== undefined && !pullRequest?.fromFork && { writes: own }),
        reads: [...new Set(reads)],
    };
}

;// CONCATENATED MODULE: ./plan/cache-plan.js



/** Caches of one leg: those that are typed in, and those that `cache` manages. Several legs get one each. */
function legCache({ inputs, host }, repository, { platforms }, { several, push }) {
    const imports = inputs.cacheFrom.map((entry) => entry.text);
    const exports = inputs.cacheTo.map((entry) => entry.text);
    if (inputs.cache === 'none' || repository === undefined)
        return { imports, exports };
    const managed = registryCache({
        repository,
        ...cacheScopes(host),
        public: host.repository?.private !== true,
        ...(inputs.target !== undefined && { target: inputs.target }),
        ...(several && { platforms }),
    });
    // Who asks for no push wants nothing of ours in the registry; a cache that is typed in is asked for.
    return {
        imports: [...imports, ...managed.imports],
        exports: push ? [...exports, ...managed.exports] : exports,
    };
}
/** A managed cache that this run will not write, which a user who asked for it would look for. */
function cacheNotes({ inputs, host }, cache, push) {
    if (inputs.cache === 'none' || cache.exports.length > 0)
        return [];
    return [`cache: ${inputs.cache} writes nothing here: ${whyUnwritten(host, push)}`];
}
function whyUnwritten({ pullRequest }, push) {
    if (pullRequest?.fromFork)
        return 'a fork may only read it';
    return push ? 'builds of a git tag read the cache of the default branch' : 'nothing is pushed';
}
/** The exports run on their own, a solve a leg, so that a cache that can't be written costs no image. */
function planCache({ inputs }, flags, caches, writes) {
    const exporting = writes ? caches.filter(({ pair }) => pair.exports.length > 0) : [];
    return {
        imports: [...new Set(caches.flatMap(({ pair }) => pair.imports))],
        exports: exporting.flatMap(({ pair }) => pair.exports),
        exportSolves: exporting.map(({ assignment, pair }) => ({
            exports: pair.exports,
            ...(assignment.node !== undefined && { platform: assignment.platforms[0] }),
            argv: buildArgv(inputs, {
                ...flags,
                platforms: assignment.platforms,
                annotations: [],
                attests: ['type=provenance,disabled=true'],
                outputs: ['type=cacheonly'],
                cacheFrom: pair.imports,
                cacheTo: pair.exports,
                again: true,
            }),
        })),
    };
}

;// CONCATENATED MODULE: ./plan/facts.js
/**
 * Facts of what the tags point to: one GET of the index tells what it is.
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md#pre-defined-annotation-keys
 */
function imageFacts(source) {
    return defined({
        version: source.version,
        revision: source.revision,
        created: new Date(source.now).toISOString(),
        source: source.repository?.url,
    });
}
/** docker/metadata-action's labels. */
function imageLabels(source) {
    return defined({
        title: source.repository?.name,
        description: source.repository?.description,
        url: source.repository?.url,
        source: source.repository?.url,
        version: source.version,
        created: new Date(source.now).toISOString(),
        revision: source.revision,
        licenses: source.repository?.license,
    });
}
function defined(values) {
    return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => value ? [[`org.opencontainers.image.${key}`, value]] : []));
}

// EXTERNAL MODULE: ./plan/legs.js
var plan_legs = __webpack_require__(1582);
;// CONCATENATED MODULE: ./plan/local-solve.js



/**
 * What is built beside a push (files, tarballs, the engine), with everything cached then; or instead of one. Undefined
 * when there is nothing of the kind.
 */
function planLocal({ inputs }, flags, exporters, plan) {
    const outputs = plan.push ? exporters.others : withoutPushes(inputs.outputs, exporters);
    if (plan.push && outputs.length === 0)
        return undefined;
    // With several outputs it names the digest of whichever came last.
    const metadataFile = outputs.length <= 1 ? plan.metadataFile : undefined;
    return {
        metadataFile,
        fromStandardInput: readsStandardInput(inputs),
        toStandardOutput: outputs.some(writesToStandardOutput),
        argv: buildArgv(inputs, {
            ...flags,
            platforms: inputs.platforms,
            annotations: plan.push ? [] : plan.annotations,
            attests: localAttests(flags.attests, outputs, inputs.provenance !== undefined),
            outputs: outputs.length === 0 ? ['type=cacheonly'] : outputs.map((entry) => localExporter(entry, plan.images)),
            cacheFrom: plan.imports,
            ...(metadataFile !== undefined && { metadataFile }),
            again: plan.push,
        }),
    };
}
// BuildKit would push what says so itself, whatever was decided.
function withoutPushes(outputs, { others }) {
    return [
        ...outputs.filter((entry) => !isPushingExporter(entry)),
        ...others.filter((entry) => !outputs.includes(entry)),
    ];
}
// An engine with Docker's own image store can't load attestations; nobody asked for the default ones.
function localAttests(attests, outputs, asked) {
    if (asked || !outputs.some(({ type }) => type === 'docker'))
        return attests;
    return [...attests.filter((flag) => !flag.startsWith('type=provenance')), 'type=provenance,disabled=true'];
}

;// CONCATENATED MODULE: ./plan/plan-problems.js





/** What is wrong with the inputs only in view of the builder and of what will be pushed. */
function findPlanProblems(facts, decided) {
    return PROBLEMS.flatMap((find) => find(facts, decided));
}
/** Standard input can be read once, so it can't feed several builds. */
function findSecondReadings({ inputs, spell }, solves) {
    if (!readsStandardInput(inputs) || solves <= 1)
        return [];
    const input = spell(inputs.context === '-' ? 'context' : 'file');
    const message = `${input}: standard input can be read once, and this run builds ${solves} times: for each node, for outputs that aren't pushed, and for a cache that is written. Leave those out, or give a path.`;
    return [{ code: 'contradiction', input, given: '-', allowed: 'a path, or a single build', message }];
}
const PROBLEMS = [
    platformsOfNoNode,
    dockerDriverThatPushes,
    indexAnnotationsOnManifest,
    attestationsInDockerMediaTypes,
];
function platformsOfNoNode({ inputs, builder, spell }) {
    const missing = (0,plan_legs/* missingPlatforms */.z)(inputs.platforms, builder.nodes);
    if (missing.length === 0)
        return [];
    const offered = [...new Set(builder.nodes.flatMap((node) => node.platforms.map(oci_platform/* formatPlatform */.Bq)))].join(', ');
    return [
        {
            code: 'invalid-value',
            input: spell('platforms'),
            given: missing.join(', '),
            allowed: offered,
            message: `${spell('platforms')}: the builder ${builder.name} can't build for ${missing.join(' and ')}; it offers ${offered}. Install QEMU on the machine (docker run --privileged --rm tonistiigi/binfmt --install all), or name a builder that has a node for it.`,
        },
    ];
}
function dockerDriverThatPushes({ inputs, builder, spell }, { push }) {
    if (builder.driver !== 'docker' || !push)
        return [];
    return [
        {
            code: 'contradiction',
            input: spell('builder'),
            given: inputs.builder ?? builder.name,
            allowed: 'a builder of the docker-container, kubernetes or remote driver',
            message: `${spell('builder')}: the builder ${builder.name} has the docker driver, which can't push by digest, builds for one platform only and keeps no record of what it sent. Leave ${spell('builder')} unset for a builder of the run's own, or set ${spell('push')} to false.`,
        },
    ];
}
function indexAnnotationsOnManifest({ inputs, spell }, { result }) {
    if (result === 'index')
        return [];
    return inputs.annotations.filter(isIndexLevel).map(({ key }) => ({
        code: 'contradiction',
        input: spell('annotations'),
        given: `index:${key}`,
        allowed: 'levels manifest and manifest-descriptor for one platform without attestations',
        message: `${spell('annotations')}: index:${key} needs an image index; one platform without attestations is a bare manifest. Use manifest:${key}, or leave provenance on.`,
    }));
}
function attestationsInDockerMediaTypes({ spell }, { attested, image }) {
    if ((0,inputs_attributes/* parseGoBoolean */.aH)(image['oci-mediatypes'] ?? 'true') !== false || !attested)
        return [];
    return [
        {
            code: 'contradiction',
            input: spell('outputs'),
            given: 'oci-mediatypes=false',
            allowed: 'oci-mediatypes=false together with provenance: false and without sbom or attests',
            message: `${spell('outputs')}: oci-mediatypes=false can't hold attestations. Set ${spell('provenance')} to false, or leave the media types to OCI.`,
        },
    ];
}

;// CONCATENATED MODULE: ./plan/push.js
/** Unset means true, except where nobody can want it. */
function decidePush(inputs, host, outputs) {
    if (host.pullRequest?.fromFork) {
        return {
            push: false,
            pushReason: 'a pull request from a fork is built and not pushed: its run has no right to publish',
            writesCache: false,
        };
    }
    if (inputs.push !== undefined) {
        return { push: inputs.push, writesCache: true, ...(!inputs.push && { pushReason: 'push is false' }) };
    }
    if (inputs.load && !outputs.pushes)
        return { push: false, pushReason: 'load is true and push is not set', writesCache: true };
    if (inputs.outputs.length > 0 && !outputs.pushes) {
        return { push: false, pushReason: 'none of the outputs pushes and push is not set', writesCache: true };
    }
    return { push: true, writesCache: true };
}

;// CONCATENATED MODULE: ./plan/make-plan.js













/** Decides the whole run. Problems that need to know the builder or the host are found here, all of them together. */
function makePlan(facts) {
    const { inputs, host, builder } = facts;
    const exporters = sortOutputs(inputs);
    const push = decidePush(inputs, host, exporters);
    const named = planImages(facts, push.push, exporters.byDigestOnly);
    if (!named.ok)
        return named;
    const { images, version, notes } = named.value;
    const attestationContext = {
        isGitHubLike: facts.isGitHubLike,
        noDefaults: facts.noDefaultAttestations,
        ...(host.repository?.private !== undefined && { private: host.repository.private }),
        ...(host.runUrl !== undefined && { runUrl: host.runUrl }),
    };
    const attests = attestFlags(inputs, attestationContext);
    const attested = hasAttestations(attests, attestationContext);
    const result = inputs.platforms.length > 1 || attested || asksForIndex(inputs) ? 'index' : 'manifest';
    const problems = findPlanProblems(facts, { push: push.push, result, attested, image: exporters.image });
    if (problems.length > 0)
        return { ok: false, error: problems };
    const source = factSource(facts, version);
    const annotations = push.push
        ? [...inputs.annotations, ...factAnnotations(imageFacts(source), result, inputs.annotations)]
        : inputs.annotations;
    const flags = {
        builder: builder.name,
        labels: planLabels(facts, source),
        attests,
        secrets: facts.secrets,
        context: inputs.context ?? facts.defaultContext,
        ...(host.gitContext !== undefined && { gitContext: host.gitContext }),
    };
    const assignments = (0,plan_legs/* assignPlatforms */.g)(inputs.platforms, builder.nodes);
    const several = assignments.length > 1;
    const [image] = images;
    const caches = assignments.map((assignment) => ({
        assignment,
        pair: legCache(facts, image?.repository, assignment, { several, push: push.push }),
    }));
    const exporter = legExporter(images.map(({ repository }) => repository), exporters.image);
    const legs = caches.map(({ assignment, pair }, index) => {
        const legFlags = {
            ...flags,
            platforms: assignment.platforms,
            annotations: several ? legAnnotations(annotations) : annotations,
            outputs: [exporter],
            cacheFrom: pair.imports,
            metadataFile: facts.metadataFile(index),
        };
        const argv = buildArgv(inputs, legFlags);
        const retryArgv = buildArgv(inputs, { ...legFlags, again: true });
        return { ...assignment, argv, retryArgv, fromStandardInput: readsStandardInput(inputs) };
    });
    const cache = planCache(facts, flags, caches, push.writesCache);
    const local = planLocal(facts, flags, exporters, {
        ...{ push: push.push, images, annotations, imports: cache.imports },
        metadataFile: facts.metadataFile(legs.length),
    });
    const solves = (push.push ? legs.length : 0) + (local === undefined ? 0 : 1) + cache.exportSolves.length;
    const twice = findSecondReadings(facts, solves);
    if (twice.length > 0)
        return { ok: false, error: twice };
    return {
        ok: true,
        value: {
            ...{ push: push.push, images, builder, result, annotations, cache },
            notes: [...notes, ...cacheNotes(facts, cache, push.push)],
            labels: flags.labels,
            facts: imageFacts(source),
            legs: push.push ? legs : [],
            pushTimeoutMs: inputs.pushTimeout,
            madeAt: facts.now,
            ...(push.pushReason !== undefined && { pushReason: push.pushReason }),
            ...(version !== undefined && { version }),
            ...(source.revision !== undefined && { revision: source.revision }),
            ...(local !== undefined && { local }),
        },
    };
}
// A build argument that the frontend itself listens to: an index, even of one platform.
function asksForIndex({ buildArgs }) {
    return buildArgs.some(({ key, value }) => key === 'BUILDKIT_MULTI_PLATFORM' && (0,inputs_attributes/* parseGoBoolean */.aH)(value ?? '') === true);
}
function factSource({ inputs, host, now }, version) {
    const revision = publishedCommit(inputs, host);
    return {
        now,
        ...(version !== undefined && { version }),
        ...(revision !== undefined && { revision }),
        ...(host.repository !== undefined && { repository: host.repository }),
    };
}
// Whoever names full references gets the image that build-push-action would make: with the labels asked for.
function planLabels({ inputs }, source) {
    const metadata = inputs.images.length > 0 || inputs.tags.length === 0 ? imageLabels(source) : {};
    return { ...metadata, ...Object.fromEntries(inputs.labels.map(({ key, value }) => [key, value])) };
}

// EXTERNAL MODULE: ./registry/errors.js
var errors = __webpack_require__(5952);
;// CONCATENATED MODULE: ./publish/access.js



// Long enough for a hiccup; a registry that is away for longer is waited for when there is something to push.
const BUDGET_MS = 3_000;
/**
 * Whether the registries let us push, before anything is built.
 * @throws {Failure} for a wrong password, a missing permission, a name that doesn't exist. A registry that doesn't
 * answer may be back by the time the image is built, so that is only said.
 */
async function checkAccess({ registry, ports }, repositories, signal) {
    const { host } = ports;
    await Promise.all(repositories.map(async (repository) => {
        try {
            await registry.authorize(repository, { push: true }, { signal, budgetMs: BUDGET_MS });
        }
        catch (error) {
            if (!(error instanceof errors/* RegistryError */.g))
                throw error;
            if (error.retryable) {
                host.show({
                    kind: 'notice',
                    text: `${error.message}; the push will wait for it`,
                });
                return;
            }
            throw new report_failure/* Failure */.H({
                code: error.kind,
                phase: 'preflight',
                message: error.message,
                hint: error.hint,
                repository: (0,oci_reference/* formatRepository */.Sh)(repository),
                cause: error,
            });
        }
    }));
}

// EXTERNAL MODULE: ./publish/problems.js
var publish_problems = __webpack_require__(8515);
;// CONCATENATED MODULE: ./publish/together.js
/**
 * Both at once. When one of them fails the other is told to stop, and is waited for: nothing of it may go on when the
 * run is being tidied up.
 */
async function together(signal, one, other) {
    const controller = new AbortController();
    const either = AbortSignal.any([signal, controller.signal]);
    let first;
    const watched = async (work) => {
        try {
            return await work(either);
        }
        catch (error) {
            first ??= { error };
            controller.abort(error);
            throw error;
        }
    };
    const [a, b] = await Promise.allSettled([watched(one), watched(other)]);
    if (a.status === 'fulfilled' && b.status === 'fulfilled')
        return [a.value, b.value];
    throw first?.error;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./publish/write.js


/** Writes the result where `json` says, if it says so. */
async function writeResult(ports, inputs, result) {
    if (inputs.json === undefined)
        return;
    const text = `${JSON.stringify(result, undefined, 2)}\n`;
    if (inputs.json === '-')
        ports.write(text);
    else
        await writeText((0,external_node_path_.resolve)(ports.folder, inputs.json), text);
}
async function writeText(path, text) {
    await makeFolder((0,external_node_path_.dirname)(path));
    await (0,external_node_fs_promises_.writeFile)(path, text);
}
/**
 * Makes a folder and what is missing above it. Node's own recursive mkdir never comes back where a folder can be
 * listed and nothing be made in it, such as /proc.
 */
async function makeFolder(path) {
    const code = await tryMake(path);
    if (code === undefined || code === 'EEXIST')
        return;
    if (code === 'ENOENT' && (0,external_node_path_.dirname)(path) !== path) {
        await makeFolder((0,external_node_path_.dirname)(path));
        if ((await tryMake(path)) === undefined)
            return;
    }
    throw new Error(`the folder ${path} can't be made (${code})`);
}
async function tryMake(path) {
    return await (0,external_node_fs_promises_.mkdir)(path).then(() => undefined, (error) => error.code ?? error.message);
}

;// CONCATENATED MODULE: ./publish/plan.js










/**
 * Finds the builder, and decides everything. Whether the registries let us in is asked while the builder boots.
 * @throws {WrongInputs} for what only the host or the builder can tell.
 * @throws {Failure} when there is no builder, or no way into a registry.
 */
async function planRun(run) {
    const { inputs, context, ports } = run;
    const outputs = sortOutputs(inputs);
    const { push } = decidePush(inputs, context, outputs);
    const named = planImages(planFacts(run), push, outputs.byDigestOnly);
    if (!named.ok)
        throw new publish_problems/* WrongInputs */.L(named.error);
    const repositories = named.value.images.map(({ repository }) => repository);
    const [builder] = await together(ports.signal, (signal) => findBuilder(run, push, signal), async (signal) => {
        if (push && !inputs.dryRun)
            await checkAccess(run, repositories, signal);
    });
    const plan = makePlan({ ...planFacts(run), builder });
    if (!plan.ok)
        throw new publish_problems/* WrongInputs */.L(plan.error);
    if (!inputs.dryRun)
        announce(run, plan.value);
    ports.signal.throwIfAborted();
    return plan.value;
}
/** The same plan for the images that are left. */
function planWithout(run, plan, without) {
    const next = makePlan({ ...planFacts(run), builder: plan.builder, now: plan.madeAt, without });
    if (!next.ok)
        throw new publish_problems/* WrongInputs */.L(next.error);
    return next.value;
}
function planFacts({ inputs, context, defaultContext, secrets, spell, workspace, ports, env }) {
    const defaultImage = ports.host.defaultImage(context);
    return {
        inputs,
        host: context,
        isGitHubLike: ports.host.isGitHubLike,
        ...(defaultImage !== undefined && { defaultImage }),
        noDefaultAttestations: /^(?:1|t|true)$/i.test(env['BUILDX_NO_DEFAULT_ATTESTATIONS'] ?? ''),
        secrets,
        defaultContext,
        metadataFile: workspace.metadataFile,
        spell,
        now: ports.now(),
    };
}
async function findBuilder(run, pushes, signal) {
    const { inputs, buildx, inspected, env, workspace, ports, ownBuilders } = run;
    return await (0,buildkit_builder/* chooseBuilder */.Z7)({
        ...{ inputs, buildx, inspected, env, pushes },
        folder: workspace.folder,
        signal,
        create: !inputs.dryRun,
        show: (text) => ports.host.show({ kind: 'info', text }),
        onCreate: (name) => {
            ownBuilders.push(name);
            ports.host.saveState('builder', name);
        },
    });
}
function announce({ ports: { host } }, plan) {
    if (plan.pushReason !== undefined)
        host.show({ kind: 'notice', text: `Nothing will be pushed: ${plan.pushReason}.` });
    for (const text of plan.notes)
        host.show({ kind: 'notice', text });
    const names = plan.images.map(({ repository }) => (0,oci_reference/* formatRepository */.Sh)(repository)).join(', ');
    const legs = plan.legs.length > 1 ? `, ${plan.legs.length} nodes of it side by side` : '';
    if (plan.push)
        host.show({ kind: 'info', text: `Publishing ${names} with builder ${plan.builder.name}${legs}` });
}
/** `--dry-run`. @returns the exit code. */
async function showPlan(run, plan) {
    const { ports, inputs } = run;
    const { planToJson, renderPlan } = await Promise.all(/* import() */[__webpack_require__.e(646), __webpack_require__.e(656)]).then(__webpack_require__.bind(__webpack_require__, 8656));
    ports.host.show({ kind: 'report', text: renderPlan(plan, { width: ports.terminal.width }) });
    await writeResult(ports, inputs, { schema: 1, status: 'planned', plan: planToJson(plan) });
    return 0;
}

;// CONCATENATED MODULE: ./ledger/transfers.js

function transferKey(repository, digest) {
    return `${repository}\n${digest}`;
}
/** The digest in a key. */
function keyDigest(key) {
    return key.slice(key.indexOf('\n') + 1);
}
/** Docker Hub answers under another name than images carry. */
function apiHost(registry) {
    return registry === 'docker.io' ? 'registry-1.docker.io' : registry;
}
/**
 * What a list of requests did to the blobs of `repositories`. Several builds' requests may stand in one list: what
 * any of them uploaded is uploaded.
 */
function transfersOf(requests, repositories) {
    const names = new Map(repositories.map((r) => [`${apiHost(r.registry)}/${r.path}`, (0,oci_reference/* formatRepository */.Sh)(r)]));
    const registries = new Map(repositories.map((r) => [apiHost(r.registry), r.registry]));
    const groups = new Map();
    for (const request of withUploadPaths(requests)) {
        const repository = names.get(`${request.host}/${request.path}`);
        if (repository === undefined || request.digest === undefined)
            continue;
        const key = transferKey(repository, request.digest);
        const group = groups.get(key) ?? {
            repository,
            registry: registries.get(request.host) ?? request.host,
            requests: [],
        };
        group.requests.push(request);
        groups.set(key, group);
    }
    return new Map([...groups].map(([key, { repository, registry, requests }]) => [
        key,
        transferOf(repository, registry, requests),
    ]));
}
/**
 * An upload may be sent to a place that the registry names, on another host or path: it belongs to the repository
 * whose upload was started just before it under the same parent span.
 */
function withUploadPaths(requests) {
    const ordered = requests.toSorted((a, b) => a.start - b.start);
    const started = new Map();
    return ordered.map((request) => {
        if (request.kind === 'upload-start' || request.kind === 'mount')
            started.set(request.parent, request);
        if (request.kind !== 'upload' || request.path !== undefined)
            return request;
        const start = started.get(request.parent);
        return start?.path === undefined ? request : { ...request, host: start.host, path: start.path };
    });
}
function transferOf(repository, registry, requests) {
    const uploaded = requests.find((request) => request.kind === 'upload' && request.status === 201);
    const mounted = requests.find((request) => request.kind === 'mount' && request.status === 201);
    const exists = requests.find((request) => request.kind === 'blob' && request.method === 'HEAD' && request.status === 200);
    const timed = {
        repository,
        milliseconds: Math.round(Math.max(...requests.map((r) => r.end)) - Math.min(...requests.map((r) => r.start))),
        evidence: 'trace',
    };
    if (uploaded !== undefined) {
        const attempts = requests.filter((request) => request.kind === 'upload' && !isChallenge(request)).length;
        return { ...timed, state: 'uploaded', from: null, bytes: uploaded.bytes, attempts };
    }
    if (mounted !== undefined) {
        const attempts = requests.filter((request) => request.kind === 'mount' && !isChallenge(request)).length;
        const from = mounted.from === undefined ? null : `${registry}/${mounted.from}`;
        return { ...timed, state: 'mounted', from, bytes: 0, attempts };
    }
    const attempts = Math.max(1, requests.filter((request) => request.kind === 'upload' && !isChallenge(request)).length);
    return { ...timed, state: exists === undefined ? 'unknown' : 'exists', from: null, bytes: 0, attempts };
}
function isChallenge(request) {
    return request.status === 401;
}

;// CONCATENATED MODULE: ./oci/image.js
/** Configs, layers and attestations of all platforms; what is shared is there as often as it is listed. */
function imageBlobs(image) {
    return [...image.platforms, ...image.attestations].flatMap(({ manifest }) => [
        manifest.config,
        ...manifest.layers,
    ]);
}

// EXTERNAL MODULE: ./oci/manifest.js
var oci_manifest = __webpack_require__(5156);
;// CONCATENATED MODULE: ./oci/merge.js

/**
 * Joins the results of several legs into one index: the entries of an index with their attestations, a bare manifest
 * with its config's platform. No blob moves.
 */
function mergeImages(images, annotations) {
    const manifests = images.flatMap(entriesOf);
    const index = {
        schemaVersion: 2,
        mediaType: oci_manifest/* MEDIA_TYPE */.Ap.ociIndex,
        manifests,
        ...(Object.keys(annotations).length > 0 && { annotations }),
    };
    return new TextEncoder().encode(JSON.stringify(index, undefined, 2));
}
function entriesOf(image) {
    if (image.index !== undefined)
        return image.index.manifests;
    return image.platforms.map(({ platform, descriptor }) => ({ ...descriptor, platform }));
}

// EXTERNAL MODULE: ./registry/digest-of.js
var digest_of = __webpack_require__(3529);
;// CONCATENATED MODULE: ./registry/read-image.js


/**
 * Reads an image back, index and manifests, and recomputes every digest on the way.
 * @throws {RegistryError} `not-found`, `digest-mismatch`, `invalid`, or why the registry can't be asked.
 */
async function readImage(registry, repository, digest, options = {}) {
    const root = await registry.getManifest(repository, digest, options);
    const base = { digest: root.digest, mediaType: root.mediaType, bytes: root.bytes };
    if (root.kind === 'manifest') {
        const { manifest } = root;
        const config = await registry.getConfig(repository, manifest.config, options);
        const descriptor = {
            mediaType: root.mediaType,
            digest: root.digest,
            size: root.bytes.byteLength,
        };
        return { ...base, platforms: [{ platform: platformOf(config), descriptor, manifest }], attestations: [] };
    }
    const children = await Promise.all(root.index.manifests.map(async (descriptor) => {
        const child = await registry.getManifest(repository, descriptor.digest, options);
        return { descriptor, child };
    }));
    const platforms = [];
    const attestations = [];
    for (const { descriptor, child } of children) {
        if (child.kind !== 'manifest')
            continue;
        const { manifest } = child;
        if ((0,oci_manifest/* isAttestation */.H3)(descriptor)) {
            attestations.push({
                subject: descriptor.annotations?.[oci_manifest/* ATTESTATION */.B4.subject] ?? '',
                descriptor,
                manifest,
            });
        }
        else {
            const platform = descriptor.platform ?? platformOf(await registry.getConfig(repository, manifest.config, options));
            platforms.push({ platform: (0,oci_platform/* normalizePlatform */.FL)(platform), descriptor, manifest });
        }
    }
    return { ...base, index: root.index, platforms, attestations };
}
function platformOf(config) {
    const { os, architecture, variant } = config;
    return (0,oci_platform/* normalizePlatform */.FL)({ os, architecture, ...(variant !== undefined && { variant }) });
}

;// CONCATENATED MODULE: ./publish/verify.js











/**
 * Reads back from every repository what the legs pushed, joining several legs into one index first.
 * @throws {Failure} when a repository holds something else, or a platform is missing.
 */
async function verifyImage(run, journal) {
    const { plan } = journal;
    if (plan === undefined || !plan.push)
        return;
    journal.phase = 'verify';
    const repositories = plan.images.map(({ repository }) => repository);
    const digests = journal.legs.map(({ digest }) => digest ?? '').filter(oci_digest/* isDigest */.B);
    const [only] = digests;
    if (only === undefined || digests.length < plan.legs.length)
        throw noDigest();
    const images = digests.length === 1
        ? await (journal.reading?.digest === only
            ? journal.reading.images
            : readEverywhere(run, repositories, only))
        : await mergeEverywhere(run, plan, repositories, digests);
    const [image] = images;
    if (image === undefined)
        throw noDigest();
    checkPlatforms(image, plan);
    journal.image = image;
    checkNodes(journal, plan);
    checkLedger(journal, image, repositories.map(oci_reference/* formatRepository */.Sh));
}
/** The image is there, whatever is known of how it came there. */
function checkLedger(journal, image, repositories) {
    const blobs = imageBlobs(image);
    const transfers = journal.transfers();
    const known = blobs.filter(({ digest }) => repositories.every((name) => (transfers.get(transferKey(name, digest))?.state ?? 'unknown') !== 'unknown'));
    if (known.length === blobs.length || journal.warnings.some(({ code }) => code === 'trace-missing'))
        return;
    const message = `BuildKit's trace doesn't tell what became of ${blobs.length - known.length} of ${blobs.length} blobs`;
    journal.warn('transfer-unknown', message);
}
async function readEverywhere(run, repositories, digest) {
    const { registry, ports } = run;
    return await Promise.all(repositories.map((repository) => readImage(registry, repository, digest, { signal: ports.signal })));
}
/** The index of all legs, put into every repository by its digest. */
async function mergeEverywhere(run, plan, repositories, digests) {
    const { registry, ports } = run;
    const options = { signal: ports.signal };
    return await Promise.all(repositories.map(async (repository) => {
        const parts = await Promise.all(digests.map((digest) => readImage(registry, repository, digest, options)));
        const bytes = mergeImages(parts, indexAnnotations(plan.annotations));
        const digest = await registry.putManifest(repository, (0,digest_of/* digestOf */.o)(bytes), bytes, oci_manifest/* MEDIA_TYPE */.Ap.ociIndex, options);
        return await readImage(registry, repository, digest, options);
    }));
}
function checkPlatforms(image, plan) {
    const wanted = plan.legs.flatMap(({ platforms }) => platforms);
    const missing = wanted.filter((platform) => !image.platforms.some((each) => (0,oci_platform/* samePlatform */.my)(each.platform, platform)));
    if (missing.length === 0)
        return;
    const names = missing.map(oci_platform/* formatPlatform */.Bq).join(', ');
    throw new report_failure/* Failure */.H({
        code: 'platform-missing',
        phase: 'verify',
        message: `what was pushed (${image.digest}) has nothing for ${names}`,
        hint: 'no tag was moved; the log of the build shows what it built',
        platform: names,
    });
}
/** Which node really did it stands in the leg's ref. */
function checkNodes(journal, plan) {
    plan.legs.forEach((leg, index) => {
        const node = journal.legs[index]?.node;
        if (leg.node === undefined || node === null || node === undefined || node === leg.node)
            return;
        const message = `${leg.platforms.map(oci_platform/* formatPlatform */.Bq).join(', ')} was built on ${node} rather than on ${leg.node}`;
        journal.warn('other-node', message);
    });
}
function noDigest() {
    return new report_failure/* Failure */.H({
        code: 'digest-missing',
        phase: 'observe',
        message: 'buildx ended well and did not say what it pushed',
        hint: 'update buildx and BuildKit; no tag was moved',
    });
}

;// CONCATENATED MODULE: ./publish/build.js








/**
 * Runs the legs, side by side where the builder has several nodes. An image whose registry stays out of reach is left
 * out, and the legs run once more for the rest, with everything cached.
 * @throws {Failure} when a build or a push failed for good, or no image is left.
 */
async function buildLegs(run, journal) {
    const { plan } = journal;
    if (plan === undefined || !plan.push)
        return;
    const { host, signal } = run.ports;
    const without = new Set();
    for (let current = plan;;) {
        journal.phase = 'build';
        loadMeanwhile();
        const round = current;
        const outcomes = await inGroup(host, 'Build and push by digest', () => Promise.all(round.legs.map((leg, index) => runLeg(legRun(run, journal, round, leg, index)))));
        journal.addLegs(current.legs, outcomes);
        const blind = outcomes.find((outcome) => outcome.blind !== undefined)?.blind;
        if (blind !== undefined)
            journal.warn('trace-missing', `what was sent is not known: ${blind}`, await tooOld(run, plan));
        signal.throwIfAborted();
        const failures = outcomes
            .map((outcome, index) => legFailureAt(current, index, outcome))
            .filter((f) => f !== undefined);
        const [first] = failures;
        if (first === undefined)
            return;
        const lost = unreachable(current, outcomes);
        for (const name of lost)
            without.add(name);
        if (lost.length === 0 || failures.some((f) => f.phase !== 'push') || without.size === plan.images.length)
            throw first;
        journal.failures.push(first);
        host.show({ kind: 'warning', text: `${first.message}; it is left out, and the others are published` });
        current = again(planWithout(run, plan, without));
        journal.lost = plan.images.filter(({ repository }) => without.has((0,oci_reference/* formatRepository */.Sh)(repository)));
        journal.plan = current;
    }
}
/** What the first round built need not be built anew, whatever `no-cache` and `pull` say. */
function again(plan) {
    return { ...plan, legs: plan.legs.map((leg) => ({ ...leg, argv: leg.retryArgv })) };
}
/** What is needed after the build loads while it runs. */
function loadMeanwhile() {
    for (const module of [__webpack_require__.e(/* import() */ 103).then(__webpack_require__.bind(__webpack_require__, 9103)), Promise.all(/* import() */[__webpack_require__.e(646), __webpack_require__.e(3)]).then(__webpack_require__.bind(__webpack_require__, 4003))])
        module.catch(() => { });
}
function legRun(run, journal, plan, leg, index) {
    const { buildx, env, workspace, ports } = run;
    const { host, signal, terminal } = ports;
    return {
        ...{ buildx, env, leg, signal },
        builder: plan.builder.name,
        metadataFile: workspace.metadataFile(index),
        pushTimeoutMs: plan.pushTimeoutMs,
        hidden: run.hidden,
        // Two legs can't draw on one terminal.
        onTerminal: terminal.interactive && plan.legs.length === 1,
        onDigest: (digest) => {
            if (plan.legs.length > 1)
                return;
            const images = readEverywhere(run, plan.images.map(({ repository }) => repository), digest);
            // Whoever waits for it is told.
            images.catch(() => { });
            journal.reading = { digest, images };
        },
        onOutput: (text) => host.show({ kind: 'output', text }),
        onRetry: ({ attempt, failure, delayMs }) => host.show({
            kind: 'notice',
            text: `pushing to ${failure.repository} failed (${failure.why}); attempt ${attempt} in ${(0,duration/* formatDuration */.a)(delayMs)}, with everything cached`,
        }),
    };
}
function legFailureAt(plan, index, outcome) {
    const leg = plan.legs[index];
    return leg === undefined ? undefined : legFailure(leg, outcome);
}
/** What is missing for the ledger, where it is a matter of age. The image is published all the same. */
async function tooOld({ buildx }, { builder }) {
    const version = await (0,buildkit_buildx/* buildxVersion */.ry)(buildx);
    const daemon = builder.nodes.find((node) => node.buildkitVersion !== undefined)?.buildkitVersion;
    const old = [
        ...(version !== undefined && (0,buildkit_buildx/* isOlder */.tW)(version, buildkit_buildx/* OLDEST */._j.buildx) ? [`buildx is ${version}`] : []),
        ...(daemon !== undefined && (0,buildkit_buildx/* isOlder */.tW)(daemon, buildkit_buildx/* OLDEST */._j.buildkit) ? [`BuildKit is ${daemon}`] : []),
    ];
    if (old.length === 0)
        return null;
    return `${old.join(' and ')}: the ledger needs buildx ${buildkit_buildx/* OLDEST */._j.buildx} and BuildKit ${buildkit_buildx/* OLDEST */._j.buildkit}; publishing, verifying and tagging work without`;
}
/** Names that a leg gave up on though it kept trying. */
function unreachable(plan, outcomes) {
    const known = new Set(plan.images.map(({ repository }) => (0,oci_reference/* formatRepository */.Sh)(repository)));
    return outcomes.flatMap(({ failure }) => {
        if (failure === undefined || !('push' in failure) || !failure.push.transient)
            return [];
        return known.has(failure.push.repository) ? [failure.push.repository] : [];
    });
}

// EXTERNAL MODULE: ./report/shown-argv.js
var shown_argv = __webpack_require__(2362);
;// CONCATENATED MODULE: ./publish/cache.js





const TIME_LIMIT_MS = 120_000;
/** Writes the cache, in a solve of its own after the tags: it can fail, hang and be killed, and the image is published. */
async function exportCache(run, journal) {
    const { plan } = journal;
    const { ports } = run;
    if (plan === undefined || plan.cache.exportSolves.length === 0)
        return;
    const { exportSolves } = plan.cache;
    await inGroup(ports.host, 'Export the cache', async () => {
        for (const solve of exportSolves)
            await writeCache(run, journal, plan, solve);
    });
}
async function writeCache({ ports, buildx, env }, journal, plan, { argv, exports, platform }) {
    const { host, signal, terminal } = ports;
    const started = performance.now();
    const limit = AbortSignal.timeout(TIME_LIMIT_MS);
    const { process, observation } = await runObserved({
        ...{ buildx, env, argv, platform },
        builder: plan.builder.name,
        signal: AbortSignal.any([signal, limit]),
        onTerminal: terminal.interactive,
        onOutput: (text) => host.show({ kind: 'output', text }),
    });
    signal.throwIfAborted();
    const state = limit.aborted ? 'timed-out' : process.exitCode === 0 ? 'written' : 'failed';
    const uploads = observation?.trace?.requests.filter(({ kind, status }) => kind === 'upload' && status === 201);
    journal.cache.exports.push({
        entry: exports.map(shown_argv/* shownCache */.OM).join(' '),
        state,
        milliseconds: Math.round(performance.now() - started),
        bytes: uploads?.reduce((sum, { bytes }) => sum + bytes, 0) ?? null,
    });
    if (state === 'written')
        return;
    const why = limit.aborted
        ? `it took longer than ${TIME_LIMIT_MS / 1000} s`
        : withoutQueries(observation?.error?.message ?? (0,buildkit_buildx/* lastLine */.fM)(process.stderr));
    const hint = 'the image is published; the next build may have to do more';
    journal.warn('cache-export', `the cache was not written: ${why}`, hint);
}

;// CONCATENATED MODULE: ./publish/call.js


/** `call` asks the Dockerfile something instead of building it. */
function isQuestion(call) {
    return call !== undefined && call.method !== 'build';
}
/** Shows what the frontend answers; buildx's exit code is ours. Nothing is exported: BuildKit would push an empty image. */
async function askFrontend(run, journal) {
    const { inputs, context, ports, buildx, env, secrets } = run;
    const argv = buildArgv(inputs, {
        builder: inputs.builder,
        platforms: inputs.platforms,
        labels: {},
        annotations: [],
        attests: [],
        outputs: [],
        cacheFrom: inputs.cacheFrom.map(({ text }) => text),
        secrets,
        context: inputs.context ?? run.defaultContext,
        call: inputs.call?.text,
        ...(context.gitContext !== undefined && { gitContext: context.gitContext }),
    });
    const { exitCode, stdout } = await inGroup(ports.host, `Ask the Dockerfile: ${inputs.call?.text}`, () => buildx.run(argv, {
        env,
        signal: ports.signal,
        inheritStdin: readsStandardInput(inputs),
        onStderr: (text) => ports.host.show({ kind: 'output', text }),
    }));
    ports.signal.throwIfAborted();
    ports.host.show({ kind: 'report', text: stdout.trimEnd() });
    journal.answer(exitCode);
}

;// CONCATENATED MODULE: ./ledger/ledger.js

/** What is known of a blob; where nothing is, the ledger says so rather than guessing. */
function blobTransfers(transfers, repositories, digest) {
    return repositories.map((repository) => transfers.get(transferKey(repository, digest)) ?? {
        repository,
        state: 'unknown',
        from: null,
        bytes: 0,
        milliseconds: 0,
        attempts: 0,
        evidence: 'trace',
    });
}
function totalTransfers(blobs) {
    const once = new Map(blobs.map((blob) => [blob.digest, blob]));
    const sums = { exists: 0, mounted: 0, uploaded: 0, unknown: 0 };
    for (const { size, transfers } of once.values()) {
        for (const { state, bytes } of transfers)
            sums[state] += state === 'uploaded' ? bytes : size;
    }
    const reused = sums.exists + sums.mounted;
    const all = reused + sums.uploaded;
    return {
        existsBytes: sums.exists,
        mountedBytes: sums.mounted,
        uploadedBytes: sums.uploaded,
        unknownBytes: sums.unknown,
        reusedRatio: all === 0 || sums.unknown > 0 ? null : Math.round((reused / all) * 1e4) / 1e4,
    };
}

;// CONCATENATED MODULE: ./report/assemble.js





/** The result, from what is known: nothing is asked or measured here. */
function assembleResult(facts) {
    const { plan, image } = facts;
    const planned = plan?.images ?? [];
    const pushes = plan?.push === true;
    const repositories = planned.map(({ repository }) => (0,oci_reference/* formatRepository */.Sh)(repository));
    const transfersOf = (digest) => [
        ...blobTransfers(facts.transfers, pushes ? repositories : [], digest),
    ];
    const blob = ({ digest, size }) => ({ digest, size, transfers: transfersOf(digest) });
    const platforms = (image?.platforms ?? []).map(({ platform, descriptor, manifest }) => ({
        platform: (0,oci_platform/* formatPlatform */.Bq)(platform),
        leg: Math.max(0, (plan?.legs ?? []).findIndex((leg) => leg.platforms.some((other) => (0,oci_platform/* samePlatform */.my)(other, platform)))),
        digest: descriptor.digest,
        size: manifest.layers.reduce((sum, layer) => sum + layer.size, 0),
        config: blob(manifest.config),
        layers: manifest.layers.map((layer, index) => {
            const source = facts.sources.get(layer.digest);
            return {
                index,
                ...blob(layer),
                mediaType: layer.mediaType,
                instruction: source?.instruction ?? null,
                line: source?.line ?? null,
                base: source?.base ?? null,
                cached: null,
                reason: null,
            };
        }),
    }));
    const platformOf = new Map(platforms.map(({ digest, platform }) => [String(digest), platform]));
    const attestations = (image?.attestations ?? []).map(({ subject, descriptor, manifest }) => ({
        platform: platformOf.get(subject) ?? null,
        digest: descriptor.digest,
        blobs: [manifest.config, ...manifest.layers].map((each) => ({
            ...blob(each),
            mediaType: each.mediaType,
        })),
    }));
    const images = planned.map((each) => {
        const name = (0,oci_reference/* formatRepository */.Sh)(each.repository);
        const tags = facts.tags.get(name) ?? each.tags.map(plannedTag);
        // Ours to point at only once it was verified in this repository.
        const digest = image !== undefined && pushes ? image.digest : null;
        const [first] = tags.filter((tag) => tag.digest === digest && tag.state !== 'failed');
        return {
            name,
            digest,
            pinned: digest === null ? null : `${name}@${digest}`,
            reference: digest === null
                ? null
                : (0,oci_reference/* formatReference */.FH)({ repository: each.repository, ...(first && { tag: first.tag }), digest }),
            tags: [...tags],
        };
    });
    return {
        schema: 1,
        status: facts.status,
        exitCode: facts.exitCode,
        pushed: pushes && image !== undefined,
        error: facts.error,
        image: images[0]?.pinned ?? null,
        digest: images[0]?.digest ?? null,
        version: plan?.version ?? null,
        unchanged: null,
        images: [...images, ...facts.lost.map(lostImage)],
        platforms,
        attestations,
        legs: facts.legs.map(({ leg, ...known }) => ({
            platforms: leg.platforms.map(oci_platform/* formatPlatform */.Bq),
            builder: plan?.builder.name ?? '',
            ...known,
        })),
        transfer: { ...totals(facts, image, repositories), cacheBytes: facts.cacheBytes },
        baseline: null,
        cache: facts.cache,
        warnings: [...facts.warnings],
    };
}
function lostImage({ repository, tags }) {
    const reason = { code: 'unreachable', message: 'the registry stayed out of reach' };
    return {
        ...{ name: (0,oci_reference/* formatRepository */.Sh)(repository), digest: null, pinned: null, reference: null },
        tags: tags.map((tag) => ({ ...plannedTag(tag), state: 'failed', reason })),
    };
}
/** A tag that nothing was done about yet. */
function plannedTag({ name, rule, moving }) {
    return { tag: name, state: 'planned', rule, moving, digest: null, previous: null, reason: null };
}
/** Of an image that never came to be only the uploads are known: what exists has no size in a trace. */
function totals(facts, image, repositories) {
    if (image === undefined) {
        const uploaded = [...facts.transfers.values()].reduce((sum, transfer) => sum + transfer.bytes, 0);
        return { existsBytes: 0, mountedBytes: 0, uploadedBytes: uploaded, unknownBytes: 0, reusedRatio: null };
    }
    const blobs = imageBlobs(image).map(({ digest, size }) => ({
        digest: String(digest),
        size,
        transfers: blobTransfers(facts.transfers, repositories, digest),
    }));
    return totalTransfers([
        ...blobs,
        ...superseded(facts.transfers, new Set(blobs.map(({ digest }) => digest))),
    ]);
}
/** An attempt that failed may have sent attestations that the next one made anew: they were sent all the same. */
function superseded(transfers, kept) {
    return [...transfers].flatMap(([key, transfer]) => {
        return kept.has(keyDigest(key)) || transfer.state !== 'uploaded'
            ? []
            : [{ digest: key, size: transfer.bytes, transfers: [transfer] }];
    });
}

;// CONCATENATED MODULE: ./publish/failures.js


/** What the world did wrong, in words for the user. Undefined for what nobody foresaw: that is a bug of ours. */
function asFailure(error, phase) {
    if (error instanceof report_failure/* Failure */.H)
        return error;
    if (error instanceof errors/* RegistryError */.g) {
        const { kind, message, hint, repository } = error;
        return new report_failure/* Failure */.H({ code: kind, phase, message, hint, repository, cause: error });
    }
    if (error instanceof errors/* CredentialsError */.l) {
        return new report_failure/* Failure */.H({ code: 'credentials', phase, message: error.message, hint: error.hint, cause: error });
    }
    // What the machine refuses: no space, no permission, an argument too long.
    if (error instanceof Error && 'syscall' in error && 'code' in error) {
        return new report_failure/* Failure */.H({ code: 'system', phase, message: error.message, cause: error });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./publish/journal.js





/** What happened so far; a run that fails or is cancelled still reports all of it. */
class Journal {
    plan;
    /** The stage that is at work, for errors that don't say where they come from. */
    phase = 'preflight';
    image;
    /** What the only leg pushed, being read back from every repository while BuildKit's record is read. */
    reading;
    legs = [];
    tags = new Map();
    warnings = [];
    failures = [];
    sources = new Map();
    /** buildx's, where there was one leg. */
    metadata = null;
    /** Images that were left out because their registry was out of reach. */
    lost = [];
    cache = { imports: [], exports: [] };
    #requests = [];
    #cancelled;
    #bug;
    #answer;
    begin(plan) {
        this.plan = plan;
        if (plan.pushReason !== undefined)
            this.warn('not-pushed', `nothing is pushed: ${plan.pushReason}`);
    }
    /** Adds what a round of legs did; the last round's results are the ones that count, and all rounds' attempts. */
    addLegs(legs, outcomes) {
        const before = this.legs;
        this.legs = legs.flatMap((leg, index) => {
            const outcome = outcomes[index];
            const steps = outcome?.observations.at(-1)?.record.steps;
            if (outcome === undefined)
                return [];
            return [
                {
                    leg,
                    digest: outcome.digest ?? null,
                    ref: outcome.ref ?? null,
                    node: outcome.node ?? leg.node ?? null,
                    attempts: (before[index]?.attempts ?? 0) + outcome.attempts,
                    steps: steps?.total ?? null,
                    cached: steps?.cached ?? null,
                    milliseconds: (before[index]?.milliseconds ?? 0) + outcome.milliseconds,
                },
            ];
        });
        const [first] = outcomes;
        this.metadata = outcomes.length === 1 && first !== undefined ? first.metadata : null;
        for (const outcome of outcomes) {
            this.#requests.push(...outcome.requests);
            for (const { sources } of outcome.observations) {
                for (const [digest, source] of sources)
                    this.sources.set(digest, source);
            }
        }
    }
    /** Notes what became of a tag; those that nothing is known of stay planned. */
    addTag(repository, tag) {
        const name = (0,oci_reference/* formatRepository */.Sh)(repository);
        const planned = this.plan?.images.find((image) => (0,oci_reference/* formatRepository */.Sh)(image.repository) === name)?.tags ?? [];
        const known = this.tags.get(name) ?? planned.map(plannedTag);
        this.tags.set(name, known.map((other) => (other.tag === tag.tag ? tag : other)));
    }
    /** What the Dockerfile's frontend was asked, and how buildx ended. */
    answer(exitCode) {
        this.#answer = exitCode;
    }
    warn(code, message, hint = null) {
        this.warnings.push({ code, message, hint });
    }
    /** Notes why the run can't go on. */
    fail(error) {
        const failure = asFailure(error, this.phase);
        if (error instanceof report_failure/* Cancelled */.c)
            this.#cancelled = error;
        else if (failure !== undefined)
            this.failures.push(failure);
        else
            this.#bug = error;
    }
    /** What nobody foresaw: to be shown with its stack to whoever asks for it. */
    get bug() {
        return this.#bug;
    }
    /** What became of every blob that BuildKit asked a registry about. */
    transfers() {
        return transfersOf(this.#requests, this.plan?.images.map(({ repository }) => repository) ?? []);
    }
    result() {
        return assembleResult({
            status: this.#status(),
            exitCode: this.#exitCode(),
            error: this.#error(),
            ...(this.plan !== undefined && { plan: this.plan }),
            ...(this.image !== undefined && { image: this.image }),
            lost: this.lost,
            legs: this.legs,
            tags: this.tags,
            transfers: this.transfers(),
            sources: this.sources,
            cache: this.cache,
            cacheBytes: this.cache.exports.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0),
            warnings: this.warnings,
        });
    }
    #failed() {
        return this.failures.length > 0 || this.#bug !== undefined;
    }
    #status() {
        if (this.#cancelled !== undefined)
            return 'cancelled';
        if (this.#failed() || this.#exitCode() !== 0)
            return 'failed';
        return this.plan?.push ? 'published' : 'built';
    }
    #exitCode() {
        return this.#cancelled?.exitCode ?? (this.#failed() ? 1 : (this.#answer ?? 0));
    }
    #error() {
        if (this.#cancelled !== undefined) {
            return {
                code: 'cancelled',
                phase: this.phase,
                message: `the run was ${this.#cancelled.message}`,
                hint: null,
            };
        }
        const [failure] = this.failures;
        if (failure !== undefined) {
            return {
                code: failure.code,
                phase: failure.phase,
                message: failure.message,
                hint: failure.hint ?? null,
                ...(failure.repository !== undefined && { repository: failure.repository }),
                ...(failure.platform !== undefined && { platform: failure.platform }),
            };
        }
        if (this.#answer) {
            const message = `buildx ended with status ${this.#answer}`;
            return { code: 'call-failed', phase: 'build', message, hint: 'its answer is above' };
        }
        if (this.#bug === undefined)
            return null;
        const message = this.#bug instanceof Error ? this.#bug.message : String(this.#bug);
        return {
            code: 'internal',
            phase: this.phase,
            message: `internal error: ${message}`,
            hint: 'this is a bug in Layerwise; please report it',
        };
    }
}

;// CONCATENATED MODULE: ./publish/local.js




/**
 * The outputs that aren't pushed, in a solve of their own: files, tarballs, the engine. After a push everything is
 * cached; with other exporters beside it, a push would lose its attestations.
 * @throws {Failure} when the build or an output fails.
 */
async function buildLocal({ ports, buildx, env, hidden }, journal) {
    const { plan } = journal;
    const solve = plan?.local;
    if (plan === undefined || solve === undefined)
        return;
    const { host, signal, terminal } = ports;
    journal.phase = 'build';
    const { process, metadata, observation } = await inGroup(host, plan.push ? 'Write the other outputs' : 'Build', () => runObserved({
        ...{ buildx, env, signal },
        ...solve,
        builder: plan.builder.name,
        onTerminal: terminal.interactive && !solve.toStandardOutput,
        onOutput: (text) => host.show({ kind: 'output', text }),
    }));
    signal.throwIfAborted();
    if (process.exitCode === 0) {
        if (!plan.push)
            journal.metadata = metadata;
        return;
    }
    throw buildFailure(explainBuild({ process, ...(observation !== undefined && { observation }) }, hidden));
}

;// CONCATENATED MODULE: ./report/outputs.js

/**
 * The outputs of the action. What a later job would deploy (`digest`, `image`, `images`, `digests`, `tags`) is there
 * only after exit code 0; so are `tag-names` and the tags in `json`, which are the same tags.
 */
function actionOutputs(result, extras) {
    const isDone = result.exitCode === 0;
    const { transfer } = result;
    const set = isDone ? tagsOf(result.images, (tag) => isSet(tag, result.digest)) : [];
    const named = isDone
        ? tagsOf(result.images, (tag) => tag.state === 'planned' || isSet(tag, result.digest))
        : [];
    const annotations = extras.annotations.map(kinds_annotations/* formatAnnotation */.t);
    const always = {
        'tag-names': lines(unique(set.map(({ name }) => name))),
        version: result.version ?? '',
        imageid: extras.imageId ?? '',
        metadata: extras.metadata === null ? '' : JSON.stringify(withoutProvenance(extras.metadata)),
        labels: lines(Object.entries(extras.labels).map(([key, value]) => `${key}=${value}`)),
        annotations: lines(annotations),
        json: JSON.stringify({
            tags: named.map(({ reference }) => reference),
            'tag-names': unique(named.map(({ name }) => name)),
            labels: extras.labels,
            annotations,
        }),
        unchanged: result.unchanged === null ? '' : String(result.unchanged),
        'uploaded-bytes': String(transfer.uploadedBytes),
        'reused-bytes': String(transfer.existsBytes + transfer.mountedBytes),
        'reused-ratio': transfer.reusedRatio === null ? '' : String(transfer.reusedRatio),
        report: extras.report ?? '',
        result: JSON.stringify(withoutLayers(result)),
    };
    if (!isDone)
        return always;
    const done = {
        ...(result.digest !== null && { digest: result.digest }),
        ...(result.image !== null && { image: result.image }),
        images: lines(result.images.flatMap(({ pinned }) => (pinned === null ? [] : [pinned]))),
        digests: JSON.stringify(Object.fromEntries(result.platforms.map(({ platform, digest }) => [platform, digest]))),
        tags: lines(set.map(({ reference }) => reference)),
    };
    return { ...done, ...always };
}
/** What this run put there, or found there as it would have put it. */
function isSet(tag, digest) {
    if (tag.state === 'created' || tag.state === 'moved')
        return true;
    return tag.state === 'kept' && digest !== null && tag.digest === digest;
}
function tagsOf(images, isWanted) {
    return images.flatMap(({ name, tags }) => tags.filter(isWanted).map(({ tag }) => ({ name: tag, reference: `${name}:${tag}` })));
}
function withoutProvenance(metadata) {
    return Object.fromEntries(Object.entries(metadata).filter(([key]) => !/^buildx\.build\.provenance(?:$|\/)/.test(key)));
}
function withoutLayers(result) {
    return { ...result, platforms: result.platforms.map(({ layers: _, ...platform }) => platform) };
}
function lines(items) {
    return items.join('\n');
}
function unique(items) {
    return [...new Set(items)];
}

// EXTERNAL MODULE: ./report/bytes.js
var report_bytes = __webpack_require__(921);
// EXTERNAL MODULE: ./report/digest-text.js
var digest_text = __webpack_require__(4066);
;// CONCATENATED MODULE: ./report/sent.js



const SHOWN = 20;
/**
 * What a run that didn't get as far as an image had sent: there is no manifest that says which layers the blobs are,
 * so they go by their digests. Empty when nothing was asked of a registry.
 */
function renderSent(transfers) {
    const byRepository = Map.groupBy(transfers.entries(), ([, { repository }]) => repository);
    return [...byRepository].map(([repository, entries]) => section(repository, entries)).join('\n');
}
function section(repository, entries) {
    const sent = entries.filter(([, { state }]) => state === 'uploaded' || state === 'mounted');
    const there = entries.filter(([, { state }]) => state === 'exists').length;
    const open = entries.length - sent.length - there;
    const counts = [
        `${sent.length} blobs sent or mounted`,
        `${there} there already`,
        ...(open > 0 ? [`${open} not finished`] : []),
    ];
    const lines = sent
        .toSorted(([, a], [, b]) => b.bytes - a.bytes)
        .slice(0, SHOWN)
        .map(([key, transfer]) => `  ${(0,digest_text/* digestText */.M)(keyDigest(key))}  ${fate(transfer)}`);
    const more = sent.length > SHOWN ? [`  and ${sent.length - SHOWN} more`] : [];
    return [`Before that, in ${repository}: ${counts.join(', ')}`, ...lines, ...more].join('\n');
}
function fate({ state, bytes, from }) {
    return state === 'mounted'
        ? `mounted from ${from ?? 'another repository'}`
        : `uploaded ${(0,report_bytes/* formatBytes */.z)(bytes)}`;
}

;// CONCATENATED MODULE: ./publish/report.js





/** Tells what happened, everywhere that somebody listens: terminal, summary, outputs, files. @returns the exit code. */
async function report(ports, inputs, journal) {
    const { host, terminal } = ports;
    const path = await writeFiles(ports, inputs, journal);
    const result = journal.result();
    for (const { code, message, hint } of journal.warnings) {
        // Said before the build, when it mattered.
        if (code === 'not-pushed')
            continue;
        host.show({ kind: 'warning', text: message, ...(hint !== null && { hint }) });
    }
    if (journal.plan !== undefined) {
        const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(646), __webpack_require__.e(3)]).then(__webpack_require__.bind(__webpack_require__, 4003));
        const { width, colour } = terminal;
        host.show({ kind: 'report', text: renderTerminal(result, { width, colour }) });
    }
    showFailures(ports, journal, result);
    const outputs = actionOutputs(result, {
        report: path,
        metadata: journal.metadata,
        imageId: imageId(journal),
        labels: journal.plan?.labels ?? {},
        annotations: journal.plan?.annotations ?? [],
    });
    for (const [name, value] of Object.entries(outputs))
        host.setOutput(name, value);
    return result.exitCode;
}
/** A file that was asked for and could not be written fails the run, which is told all the same. */
async function writeFiles(ports, inputs, journal) {
    try {
        const result = journal.result();
        const path = await writeReport(ports, inputs, result);
        await writeResult(ports, inputs, result);
        return path;
    }
    catch (cause) {
        const message = `the result could not be written: ${cause instanceof Error ? cause.message : cause}`;
        journal.fail(new report_failure/* Failure */.H({ code: 'report-unwritable', phase: 'report', message, cause }));
        return null;
    }
}
function showFailures(ports, journal, result) {
    const { host } = ports;
    if (result.exitCode !== 0 && journal.image === undefined) {
        const sent = renderSent(journal.transfers());
        if (sent !== '')
            host.show({ kind: 'report', text: sent });
    }
    for (const { message, hint } of journal.failures) {
        host.show({ kind: 'error', text: message, ...(hint !== undefined && { hint }) });
    }
    if (result.status === 'cancelled') {
        const set = [...journal.tags.values()]
            .flat()
            .filter(({ state }) => state === 'created' || state === 'moved');
        const count = set.length === 1 ? '1 tag was' : `${set.length} tags were`;
        const moved = set.length === 0 ? 'no tag was moved' : `${count} set before, see above`;
        host.show({ kind: 'error', text: `${result.error?.message}; ${moved}` });
    }
    if (journal.bug !== undefined)
        showBug(ports, journal.bug);
}
/** The job summary; and the same text as a file, where one is asked for or the host has a place for it. */
async function writeReport({ host, env, folder }, inputs, result) {
    const temporary = env['RUNNER_TEMP'];
    const path = inputs.report !== undefined
        ? (0,external_node_path_.resolve)(folder, inputs.report)
        : host.isGitHubLike && temporary
            ? (0,external_node_path_.join)(temporary, `layerwise-report-${process.pid}.md`)
            : null;
    if (path === null && !host.isGitHubLike)
        return null;
    const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(646), __webpack_require__.e(970)]).then(__webpack_require__.bind(__webpack_require__, 9970));
    const markdown = renderMarkdown(result);
    await host.addSummary(markdown);
    if (path !== null)
        await writeText(path, markdown);
    return path;
}
/** build-push-action's: the config's digest of a single bare manifest, else the index's. */
function imageId({ image, metadata }) {
    if (image === undefined) {
        const id = metadata?.['containerimage.config.digest'] ?? metadata?.['containerimage.digest'];
        return typeof id === 'string' ? id : null;
    }
    return image.index === undefined ? (image.platforms[0]?.manifest.config.digest ?? null) : image.digest;
}
function showBug({ host, env }, bug) {
    const message = bug instanceof Error ? bug.message : String(bug);
    const stack = bug instanceof Error && (env['RUNNER_DEBUG'] === '1' || env['LAYERWISE_DEBUG'] === '1')
        ? `\n${bug.stack}`
        : '';
    host.show({
        kind: 'error',
        text: `internal error: ${message}${stack}`,
        hint: 'this is a bug in Layerwise: please report it, with LAYERWISE_DEBUG=1 set for where it happened',
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./registry/docker-config.js
var docker_config = __webpack_require__(8726);
;// CONCATENATED MODULE: ./login/docker-config.js





/** Where the user's docker keeps its configuration. */
function dockerConfigFolder(env) {
    return env['DOCKER_CONFIG'] || (0,external_node_path_.join)(env['HOME'] || (0,external_node_os_.homedir)(), '.docker');
}
/**
 * A docker configuration of the run's own: the user's, with our credentials added. Nobody else sees them, and the
 * user's own file is never written.
 * @returns the environment that docker and buildx are to be run with.
 */
async function privateDockerConfig(folder, logins, env) {
    const original = (0,external_node_path_.resolve)(dockerConfigFolder(env));
    await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const config = withLogins(await readConfig((0,external_node_path_.join)(original, 'config.json')), logins);
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
    const entries = await (0,external_node_fs_promises_.readdir)(original).catch(() => []);
    // Contexts and plugins stay where they are; docker looks for them beside its configuration.
    for (const name of ['contexts', 'cli-plugins']) {
        if (entries.includes(name))
            await (0,external_node_fs_promises_.symlink)((0,external_node_path_.join)(original, name), (0,external_node_path_.join)(folder, name));
    }
    return {
        ...env,
        DOCKER_CONFIG: folder,
        // Without this every builder vanishes with the configuration.
        BUILDX_CONFIG: env['BUILDX_CONFIG'] || (0,external_node_path_.join)(original, 'buildx'),
    };
}
async function readConfig(path) {
    const text = await (0,external_node_fs_promises_.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return '{}';
        throw docker_config_unreadable(path, error);
    });
    try {
        const config = JSON.parse(text.trim() === '' ? '{}' : text);
        if (isObject(config))
            return config;
    }
    catch (cause) {
        throw docker_config_unreadable(path, cause);
    }
    throw docker_config_unreadable(path, undefined);
}
/** Our credentials come first: a helper that is in charge of all registries is switched off for these. */
function withLogins(config, logins) {
    if (logins.length === 0)
        return config;
    const added = logins.map(({ registry, username, password }) => [
        registry === 'docker.io' ? docker_config.DOCKER_HUB_SERVER : registry,
        { auth: Buffer.from(`${username}:${password}`).toString('base64') },
    ]);
    const auths = isObject(config['auths']) ? config['auths'] : {};
    const helpers = isObject(config['credHelpers']) ? config['credHelpers'] : {};
    // docker: an empty name means the file, whatever credsStore says.
    const none = added.map(([server]) => [String(server), '']);
    return {
        ...config,
        auths: { ...auths, ...Object.fromEntries(added) },
        ...((typeof config['credsStore'] === 'string' || Object.keys(helpers).length > 0) && {
            credHelpers: { ...helpers, ...Object.fromEntries(none) },
        }),
    };
}
function docker_config_unreadable(path, cause) {
    return new report_failure/* Failure */.H({
        code: 'docker-config-invalid',
        phase: 'preflight',
        message: `docker's configuration ${path} can't be read`,
        hint: 'it must be a JSON object; docker login writes it anew',
        cause,
    });
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./login/logins.js
/** In their order: what comes first wins for a registry. */
const PROVIDERS = [basic, jobToken];
async function findLogins(context) {
    const logins = new Map();
    for (const provide of PROVIDERS) {
        for (const login of await provide(context))
            if (!logins.has(login.registry))
                logins.set(login.registry, login);
    }
    return [...logins.values()];
}
/** What `registry`, `username` and `password` say. */
function basic({ inputs }) {
    const { username, password, registry = 'docker.io' } = inputs;
    return username && password ? [{ registry, username, password }] : [];
}
/** The job's own token for its host's registry, where nobody gave anything better. */
async function jobToken({ inputs, host, registries, knows }) {
    const { githubToken: password } = inputs;
    if (host.jobToken === undefined || !password)
        return [];
    const { registry, username } = host.jobToken;
    return registries.includes(registry) && !(await knows(registry)) ? [{ registry, username, password }] : [];
}

;// CONCATENATED MODULE: ./publish/files.js



/** On GitHub, without a checkout, the repository at the run's commit; else the folder that we are in. */
async function defaultContext(isGitHubLike, context, folder) {
    if (!isGitHubLike || context.gitContext === undefined)
        return '.';
    return (await exists((0,external_node_path_.join)(folder, '.git'))) ? '.' : context.gitContext;
}
/** Files and folders that the inputs name and that aren't there. */
async function fileProblems(inputs, fallback, folder, spell) {
    const problems = [];
    const missing = (input, given, what) => problems.push({
        code: 'invalid-value',
        input: spell(input),
        given,
        allowed: `an existing ${what}`,
        message: `${spell(input)}: there is no ${what} "${given}" in ${folder}`,
    });
    const context = inputs.context ?? fallback;
    for (const { key, value } of inputs.secretFiles) {
        if (!(await exists((0,external_node_path_.resolve)(folder, value))))
            missing('secret-files', `${key}=${value}`, 'file');
    }
    for (const [input, path] of Object.entries({ json: inputs.json, report: inputs.report })) {
        if (path === undefined || path === '-')
            continue;
        const why = await makeFolder((0,external_node_path_.dirname)((0,external_node_path_.resolve)(folder, path))).catch((error) => error.message);
        if (why === undefined)
            continue;
        const message = `${spell(input)}: ${why}`;
        problems.push({
            code: 'invalid-value',
            input: spell(input),
            given: path,
            allowed: 'a path that can be written',
            message,
        });
    }
    const { buildkitdConfig: config, file } = inputs;
    if (config !== undefined && !(await exists((0,external_node_path_.resolve)(folder, config))))
        missing('buildkitd-config', config, 'file');
    if (isLocal(context) && !(await exists((0,external_node_path_.resolve)(folder, context)))) {
        missing('context', context, 'folder');
    }
    else if (file !== undefined && isLocal(file) && isLocal(context)) {
        if (!(await exists((0,external_node_path_.resolve)(folder, file))))
            missing('file', file, 'Dockerfile');
    }
    else if (file === undefined && isLocal(context) && !(await hasDockerfile((0,external_node_path_.resolve)(folder, context)))) {
        problems.push({
            code: 'invalid-value',
            input: spell('file'),
            given: '',
            allowed: 'the path of a Dockerfile',
            message: `${spell('context')}: there is no Dockerfile in ${(0,external_node_path_.resolve)(folder, context)}. Name it with ${spell('file')}, or name another folder with ${spell('context')}.`,
        });
    }
    return problems;
}
async function hasDockerfile(folder) {
    return (await exists((0,external_node_path_.join)(folder, 'Dockerfile'))) || (await exists((0,external_node_path_.join)(folder, 'dockerfile')));
}
/** A path: neither a URL, nor a Git address, nor standard input, nor a template. */
function isLocal(path) {
    return path !== '-' && !/^(?:[a-z][a-z+.-]*:\/\/|git@|github\.com\/)/i.test(path) && !path.includes('{{');
}
async function exists(path) {
    return await (0,external_node_fs_promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./publish/registries.js


/** Hosts of all registries that the inputs, or the default image, name. */
function namedRegistries(inputs, defaultImage) {
    const fallback = defaultImage === undefined ? undefined : (0,oci_reference/* parseRepository */.SU)(defaultImage);
    return [
        ...new Set([
            ...inputs.images.map(({ registry }) => registry),
            ...inputs.tags.flatMap((item) => (item.kind === 'reference' ? [item.repository.registry] : [])),
            ...inputs.outputs.flatMap(exporterRegistries),
            ...(inputs.images.length === 0 && fallback?.ok ? [fallback.value.registry] : []),
        ]),
    ];
}
/** Hosts of the registries that an output pushes to. */
function exporterRegistries(exporter) {
    return exporterNames(exporter).flatMap((name) => (name.ok ? [name.value.repository.registry] : []));
}

;// CONCATENATED MODULE: ./publish/open-registry.js







const CERTIFICATES = '/etc/docker/certs.d';
function isInsecure({ attributes }) {
    return (0,inputs_attributes/* parseGoBoolean */.aH)(attributes['registry.insecure'] ?? '') === true;
}
/** Loaded while programs start: nobody waits for it then. */
async function loadRegistryClient() {
    const [{ createRegistry }, { parseDockerConfig, readDockerConfig }, { createKeychain }, { readTrust }] = await Promise.all([
        __webpack_require__.e(/* import() */ 445).then(__webpack_require__.bind(__webpack_require__, 9445)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8726)),
        __webpack_require__.e(/* import() */ 663).then(__webpack_require__.bind(__webpack_require__, 4663)),
        __webpack_require__.e(/* import() */ 518).then(__webpack_require__.bind(__webpack_require__, 4518)),
        // The client loads it at its first request, when somebody is waiting.
        __webpack_require__.e(/* import() */ 958).then(__webpack_require__.t.bind(__webpack_require__, 2958, 19)),
    ]);
    return { createRegistry, createKeychain, parseDockerConfig, readDockerConfig, readTrust };
}
/**
 * The client for all registries of a run, with the credentials of its docker configuration.
 * @throws {WrongInputs} when the buildkitd.toml that says whom to trust can't be understood.
 */
async function openRegistry({ ports, inputs, client, workspace, spell, }) {
    const { env, host, version, folder } = ports;
    const { createRegistry, createKeychain, parseDockerConfig, readDockerConfig, readTrust } = client;
    const config = await readDockerConfig(workspace.dockerConfig);
    const inline = inputs.buildkitdConfigInline;
    const file = inputs.buildkitdConfig;
    const buildkitdConfig = inline ?? (file === undefined ? undefined : await (0,external_node_fs_promises_.readFile)((0,external_node_path_.resolve)(folder, file), 'utf8'));
    const trust = await readTrust({
        certificateFolder: CERTIFICATES,
        insecure: inputs.outputs.filter(isInsecure).flatMap(exporterRegistries),
        ...(buildkitdConfig !== undefined && { buildkitdConfig }),
    }).catch((error) => {
        const input = spell(inline === undefined ? 'buildkitd-config' : 'buildkitd-config-inline');
        const why = error instanceof Error ? error.message.split('\n')[0] : error;
        const message = `${input}: ${why}`;
        throw new publish_problems/* WrongInputs */.L([
            { code: 'invalid-value', input, given: problem/* NOT_SHOWN */.a, allowed: 'a buildkitd.toml', message },
        ]);
    });
    return createRegistry({
        version,
        environment: env,
        keychain: createKeychain({
            environment: env,
            configs: [
                ...(env['DOCKER_AUTH_CONFIG']
                    ? [parseDockerConfig(env['DOCKER_AUTH_CONFIG'], 'DOCKER_AUTH_CONFIG')]
                    : []),
                ...(config === undefined ? [] : [config]),
            ],
        }),
        ...trust,
        onRetry: ({ host: name, attempt, delayMs, why }) => host.show({
            kind: 'info',
            text: `${name}: ${why}; attempt ${attempt + 1} in ${(0,duration/* formatDuration */.a)(delayMs)}`,
        }),
    });
}

// EXTERNAL MODULE: ./publish/workspace.js
var publish_workspace = __webpack_require__(5982);
;// CONCATENATED MODULE: ./publish/run.js
var run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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












/**
 * @throws {WrongInputs} for files that aren't there.
 * @throws {Failure} when docker's configuration or buildx can't be used.
 */
async function openRun(ports, inputs, source) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { host, env, folder, signal } = ports;
        // The slow ones first: programs start and modules load while we look around.
        const finding = (0,buildkit_buildx/* findBuildx */.ah)(env, { name: inputs.builder, boot: !inputs.dryRun, signal });
        finding.catch(() => { });
        const loading = loadRegistryClient();
        loading.catch(() => { });
        const spelling = (name) => name === 'context' && source === 'option' ? 'CONTEXT' : (0,raw/* spell */.l)(source, name);
        for (const secret of [inputs.password, inputs.githubToken, ...inputs.secrets.map(({ value }) => value)]) {
            if (secret)
                host.mask(secret);
        }
        // A context elsewhere has its own history.
        const local = isLocal(inputs.context ?? '.') ? (0,external_node_path_.resolve)(folder, inputs.context ?? '.') : undefined;
        const context = await host.context(inputs.tagsContext, local);
        const fallback = await defaultContext(host.isGitHubLike, context, folder);
        const problems = await fileProblems(inputs, fallback, folder, spelling);
        if (problems.length > 0)
            throw new publish_problems/* WrongInputs */.L(problems);
        const resources = run_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const workspace = resources.use(await (0,publish_workspace/* openWorkspace */.OH)(ports));
        const client = await loading;
        const userConfig = await client.readDockerConfig(dockerConfigFolder(env));
        const users = client.createKeychain({
            environment: env,
            configs: userConfig === undefined ? [] : [userConfig],
        });
        const logins = await findLogins({
            inputs,
            host,
            registries: namedRegistries(inputs, host.defaultImage(context)),
            knows: async (registry) => (await users.find(registry, signal).catch(() => undefined)) !== undefined,
        });
        const runEnv = await privateDockerConfig(workspace.dockerConfig, logins, env);
        const { buildx, builder } = await finding.catch((error) => {
            if (!(error instanceof buildkit_buildx/* BuildxMissingError */.Zn))
                throw error;
            throw new report_failure/* Failure */.H({ code: 'buildx-missing', phase: 'preflight', message: error.message, cause: error });
        });
        const ownBuilders = [];
        resources.defer(async () => {
            for (const name of ownBuilders)
                await (0,buildkit_builder/* removeBuilder */.iq)(buildx, name);
        });
        const registry = resources.use(await openRegistry({ ports, inputs, client, workspace, spell: spelling }));
        const secrets = await (0,publish_workspace/* writeSecrets */.Pl)(workspace, inputs, gitToken(inputs, context, fallback));
        const kept = resources.move();
        return {
            ...{ ports, inputs, context, workspace, registry, secrets, ownBuilders, buildx },
            defaultContext: fallback,
            env: runEnv,
            inspected: builder,
            spell: spelling,
            hidden: inputs.buildArgs.map(({ key, value }) => value ?? env[key] ?? ''),
            [Symbol.asyncDispose]: () => kept.disposeAsync(),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** BuildKit fetches a private repository's context with it. */
function gitToken(inputs, context, fallback) {
    const { gitContext } = context;
    const given = inputs.context ?? fallback;
    const repository = gitContext?.split('#')[0];
    const isDefault = /^\{\{\s*defaultContext\s*\}\}/.test(given) || (repository !== undefined && given.startsWith(repository));
    if (gitContext === undefined || !inputs.githubToken || !isDefault)
        return undefined;
    return { id: `GIT_AUTH_TOKEN.${new URL(gitContext).host}`, value: inputs.githubToken };
}

;// CONCATENATED MODULE: ./registry/set-tags.js


/**
 * Puts the image under every tag of every repository, those that stay first and those that move last, and reads each
 * back. A tag that can't be set is reported; no tag moves anywhere when one that has to stay could not be set:
 * `latest` must not show what `1.2.3` does not.
 */
async function setTags(registry, image, orders, onTag, options = {}) {
    const failed = [];
    const setAll = async (moving, set) => {
        const chosen = orders.flatMap(({ repository, tags }) => tags.filter((tag) => tag.moving === moving).map((tag) => ({ repository, tag })));
        await Promise.all(chosen.map(async ({ repository, tag }) => {
            const result = await set(repository, tag);
            if (result.state === 'failed')
                failed.push(`${(0,oci_reference/* formatRepository */.Sh)(repository)}:${tag.name}`);
            onTag(repository, result);
        }));
        options.signal?.throwIfAborted();
    };
    await setAll(false, (repository, tag) => setTag(registry, repository, image, tag, options));
    const [first] = failed;
    await setAll(true, (repository, tag) => first === undefined
        ? setTag(registry, repository, image, tag, options)
        : untouched(registry, repository, tag, first, options));
}
async function setTag(registry, repository, image, tag, options) {
    let previous = null;
    let sent = false;
    const result = (state, digest, reason = null) => ({
        ...{ tag: tag.name, state, rule: tag.rule, moving: tag.moving, digest, previous, reason },
    });
    try {
        previous = (await registry.headManifest(repository, tag.name, options))?.digest ?? null;
        if (previous === image.digest)
            return result('kept', previous);
        sent = true;
        await registry.putManifest(repository, tag.name, image.bytes, image.mediaType, options);
        const now = (await registry.headManifest(repository, tag.name, options))?.digest ?? null;
        if (now === image.digest)
            return result(previous === null ? 'created' : 'moved', now);
        const message = `${(0,oci_reference/* formatRepository */.Sh)(repository)}:${tag.name} was set, and points to ${now ?? 'nothing'} right after`;
        return result('failed', now, { code: 'tag-raced', message });
    }
    catch (error) {
        if (options.signal?.aborted) {
            const message = sent
                ? 'the run was stopped while the tag was being set'
                : 'the run was stopped before it';
            return result(sent ? 'failed' : 'planned', null, { code: 'cancelled', message });
        }
        if (error instanceof errors/* RegistryError */.g)
            return result('failed', previous, { code: error.kind, message: error.message });
        if (error instanceof errors/* CredentialsError */.l)
            return result('failed', previous, { code: 'credentials', message: error.message });
        throw error;
    }
}
async function untouched(registry, repository, tag, because, options) {
    const now = await registry.headManifest(repository, tag.name, options).catch(() => undefined);
    const message = `${because} could not be set, so ${tag.name} stays where it is`;
    const digest = now?.digest ?? null;
    return {
        ...{ tag: tag.name, rule: tag.rule, moving: tag.moving },
        ...{ state: 'skipped', digest, previous: digest, reason: { code: 'earlier-tag-failed', message } },
    };
}

;// CONCATENATED MODULE: ./publish/tag.js



/** Sets the tags, now that everything behind them was seen to be there. What could not be set fails the run. */
async function moveTags({ registry, ports }, journal) {
    const { plan, image } = journal;
    if (plan === undefined || image === undefined)
        return;
    journal.phase = 'tag';
    await setTags(registry, image, plan.images, (repository, tag) => journal.addTag(repository, tag), {
        signal: ports.signal,
    });
    for (const { repository } of plan.images) {
        const name = (0,oci_reference/* formatRepository */.Sh)(repository);
        for (const tag of journal.tags.get(name) ?? []) {
            if (tag.state === 'failed')
                journal.fail(tagFailure(name, tag, image.digest));
        }
    }
}
function tagFailure(name, { tag, reason }, digest) {
    return new report_failure/* Failure */.H({
        code: reason?.code ?? 'tag-failed',
        phase: 'tag',
        message: `the tag ${name}:${tag} could not be set: ${reason?.message ?? 'no reason is known'}`,
        hint: `the image is there as ${name}@${digest}; running again sets the tags`,
        repository: name,
    });
}

;// CONCATENATED MODULE: ./commands/publish.js
var publish_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var publish_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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












/**
 * Builds for every platform, pushes by digest, checks what arrived, and only then sets the tags.
 * @returns the exit code.
 */
async function publish(ports, raw) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const inputs = parseInputs(raw, { withoutSecrets: ports.host.withoutSecrets });
        if (!inputs.ok)
            return (0,publish_problems.refuseInputs)(ports, inputs.error);
        const journal = new Journal();
        // Tidied up after the report: removing a builder takes a while, and nobody may wait for it.
        const resources = publish_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        try {
            const run = resources.use(await openRun(ports, inputs.value, raw.source));
            if (isQuestion(inputs.value.call))
                await askFrontend(run, journal);
            else {
                const plan = await planRun(run);
                if (inputs.value.dryRun)
                    return await showPlan(run, plan);
                journal.begin(plan);
                await buildLegs(run, journal);
                await verifyImage(run, journal);
                await buildLocal(run, journal);
                await moveTags(run, journal);
                await exportCache(run, journal);
            }
        }
        catch (error) {
            if (error instanceof publish_problems/* WrongInputs */.L)
                return (0,publish_problems.refuseInputs)(ports, error.problems);
            journal.fail(error);
        }
        return await report(ports, inputs.value, journal);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = publish_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ }),

/***/ 716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ parseFields),
/* harmony export */   aH: () => (/* binding */ parseGoBoolean),
/* harmony export */   vB: () => (/* binding */ parseAttributes),
/* harmony export */   x1: () => (/* binding */ formatAttributes)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3757);

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
    return Object.entries(attributes)
        .map(([key, value]) => quoteField(`${key}=${value}`))
        .join(',');
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

/***/ 6521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ readItems),
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   aH: () => (/* binding */ complainAboutQuotes)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5372);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2457);


/** All items of a list input: each value is split by the input's grammar, repeated options are joined. */
function readItems(reading, options = {}) {
    return reading.values.flatMap((value) => {
        const items = (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .parseList */ .E)(value, reading.definition.grammar, options);
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

/***/ 4579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readAnnotations),
/* harmony export */   t: () => (/* binding */ formatAnnotation)
/* harmony export */ });
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8190);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6521);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4787);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7720);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6834);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2457);






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
        const [, name = text, platformName] = LEVEL.exec(text) ?? [];
        const level = _parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .ANNOTATION_LEVELS */ .CJ.find((known) => known === name);
        if (level === undefined) {
            return wrong(`has the unknown level ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(text)}`, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, _parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .ANNOTATION_LEVELS */ .CJ));
        }
        const platform = platformName === undefined ? undefined : (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .Y8)(platformName);
        if (platformName !== undefined && platform === undefined) {
            return wrong(`has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(platformName)}, which is no platform`);
        }
        levels.push({ level, ...(platform !== undefined && { platform }) });
    }
    return { levels, key, value: given.slice(equals + 1) };
}
/** The annotation as buildx takes it. */
function formatAnnotation({ levels, key, value }) {
    const prefixes = levels.map(({ level, platform }) => platform === undefined ? level : `${level}[${(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(platform)}]`);
    return `${prefixes.length === 0 ? '' : `${prefixes.join(',')}:`}${key}=${value}`;
}


/***/ }),

/***/ 5372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseList),
/* harmony export */   Q: () => (/* binding */ parseRecords)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3757);

/** Splits `text` into items, empty ones left out. The error never repeats the text: it may be a secret. */
function parseList(text, grammar, options = {}) {
    const records = parseRecords(text, grammar, options);
    if (!records.ok)
        return records;
    const items = records.value.flatMap((fields) => grammar === 'csv' ? splitAlone(fields) : [fields.join(',')]);
    return {
        ok: true,
        value: items
            .map((item) => (grammar === 'untrimmed-lines' ? item : item.trim()))
            .filter((item) => item.trim() !== ''),
    };
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
            comment: options.comments ? '#' : null,
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

/***/ 4787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(130);

/** The candidate that `given` is probably a slip of; none when all are too far off to be worth a guess. */
function nearest(given, candidates) {
    if (given === '' || candidates.length === 0)
        return undefined;
    const likely = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(given, candidates);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(given, likely) <= Math.max(1, Math.floor(given.length * 0.4)) ? likely : undefined;
}


/***/ }),

/***/ 7720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ CALL_METHODS),
/* harmony export */   CJ: () => (/* binding */ ANNOTATION_LEVELS),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
const ANNOTATION_LEVELS = ['manifest', 'index', 'manifest-descriptor', 'index-descriptor'];
const CALL_METHODS = ['build', 'check', 'outline', 'targets'];
/** `build-args` is `buildArgs`. */
function camelCase(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 6834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ NOT_SHOWN),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
const NOT_SHOWN = '(not shown)';
const LONGEST = 100;
/** A value in quotes, on one line and no longer than a line, for a problem's text. */
function quote(value) {
    return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
}


/***/ }),

/***/ 2457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ show),
/* harmony export */   c: () => (/* binding */ complain)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6834);

/** Reports a value that can't be used. Returns undefined, so that a reader can end with it. */
function complain(reading, complaint) {
    const given = show(reading.definition, complaint.given);
    const sentence = complaint.why.startsWith('"') ? complaint.why : `${given} ${complaint.why}`;
    const meant = complaint.nearest === undefined ? '' : ` Did you mean ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(complaint.nearest)}?`;
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
        return _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SHOWN */ .a;
    if (definition.echo !== 'key')
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(value);
    const equals = value.indexOf('=');
    return equals < 0 ? _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SHOWN */ .a : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(`${value.slice(0, equals)}=…`);
}


/***/ }),

/***/ 5156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ isIndexMediaType),
/* harmony export */   Ap: () => (/* binding */ MEDIA_TYPE),
/* harmony export */   B4: () => (/* binding */ ATTESTATION),
/* harmony export */   H3: () => (/* binding */ isAttestation)
/* harmony export */ });
const MEDIA_TYPE = {
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
};
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


/***/ }),

/***/ 8515:
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

/***/ 3529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6929);


/** The digest of these bytes. */
function digestOf(bytes) {
    return (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`);
}


/***/ }),

/***/ 8726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DOCKER_HUB_SERVER: () => (/* binding */ DOCKER_HUB_SERVER),
/* harmony export */   helperFor: () => (/* binding */ helperFor),
/* harmony export */   parseDockerConfig: () => (/* binding */ parseDockerConfig),
/* harmony export */   readDockerConfig: () => (/* binding */ readDockerConfig),
/* harmony export */   registryHost: () => (/* binding */ registryHost),
/* harmony export */   storedCredential: () => (/* binding */ storedCredential)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8961);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5952);




/** Docker Hub's name in `auths`, and what its credential helpers are asked for. */
const DOCKER_HUB_SERVER = 'https://index.docker.io/v1/';
const optionalText = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()));
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    auths: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        auth: optionalText,
        username: optionalText,
        password: optionalText,
        identitytoken: optionalText,
        registrytoken: optionalText,
    })))),
    credHelpers: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()))),
    credsStore: optionalText,
});
/**
 * Reads `config.json` in a folder (`~/.docker`, `$DOCKER_CONFIG`). Undefined when there is no such file.
 * @throws {CredentialsError} when it can't be read or is malformed; the message names the path.
 */
async function readDockerConfig(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config.json');
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CredentialsError */ .l({
            source: path,
            why: `the file can't be read (${code})`,
            hint: 'check its owner and mode',
            cause,
        });
    }
    return parseDockerConfig(text, path);
}
/**
 * Parses the text of a `config.json`, or of the variable `DOCKER_AUTH_CONFIG`. Empty text is an empty configuration.
 * @throws {CredentialsError} when it is malformed. Nothing of its content is quoted: it holds passwords.
 */
function parseDockerConfig(text, source) {
    const parsed = schema.safeParse(text.trim() === '' ? {} : parseJson(text, source));
    if (!parsed.success) {
        const at = parsed.error.issues[0]?.path.join('.') ?? '';
        throw malformed(source, at === '' ? 'it is no JSON object' : `"${at}" is not of the expected form`);
    }
    const { auths, credHelpers, credsStore } = parsed.data;
    return {
        source,
        auths: new Map(Object.entries(auths ?? {}).map(([key, entry]) => [key, withoutNulls(entry)])),
        credHelpers: new Map(Object.entries(credHelpers ?? {})),
        credsStore: credsStore ?? '',
    };
}
/**
 * The helper to ask for a registry, as docker chooses it: the one of `credHelpers`, else `credsStore`. Empty: none.
 * @see https://github.com/docker/cli/blob/v28.5.0/cli/config/configfile/file.go (getConfiguredCredentialStore)
 */
function helperFor(config, registry) {
    for (const key of registry === 'docker.io'
        ? [DOCKER_HUB_SERVER, 'index.docker.io', 'docker.io']
        : [registry]) {
        const helper = config.credHelpers.get(key);
        if (helper !== undefined)
            return helper;
    }
    return config.credsStore;
}
/**
 * The credential that stands in the file itself: the key that is the host, else the first that means it.
 * @throws {CredentialsError} when the entry is malformed.
 */
function storedCredential(config, registry) {
    const exact = registry === 'docker.io' ? DOCKER_HUB_SERVER : registry;
    const key = config.auths.has(exact)
        ? exact
        : [...config.auths.keys()].find((name) => registryHost(name) === registry);
    const entry = key === undefined ? undefined : config.auths.get(key);
    return entry === undefined ? undefined : decode(entry, `${config.source}, auths["${key}"]`);
}
/**
 * The registry's host that a key of `auths` means, in image-name form: `https://ghcr.io/v2/` is `ghcr.io`, and every name of
 * Docker Hub is `docker.io`.
 * @see https://github.com/docker/cli/blob/v28.5.0/cli/config/credentials/file_store.go (ConvertToHostname)
 */
function registryHost(key) {
    const host = (/^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?([^/?#]+)/i.exec(key)?.[1] ??
        key.split('/', 1)[0] ??
        '').toLowerCase();
    return HUB_HOSTS.has(host) ? 'docker.io' : host;
}
const HUB_HOSTS = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
function decode(entry, where) {
    if (entry.registrytoken)
        return { kind: 'registry-token', token: entry.registrytoken };
    if (entry.identitytoken)
        return { kind: 'identity-token', token: entry.identitytoken };
    if (entry.auth)
        return decodeAuth(entry.auth, where);
    if (entry.username)
        return { kind: 'password', username: entry.username, password: entry.password ?? '' };
    return undefined;
}
function decodeAuth(auth, where) {
    const base64 = auth.replace(/[\r\n]/g, '');
    // Node's decoder skips what it doesn't know; Go's, and so docker's, refuses it.
    const decoded = /^[A-Za-z0-9+/]+={0,2}$/.test(base64) && base64.length % 4 === 0
        ? Buffer.from(base64, 'base64').toString('utf8')
        : '';
    const colon = decoded.indexOf(':');
    if (colon <= 0)
        throw malformed(where, '"auth" is not base64 of user:password');
    return { kind: 'password', username: decoded.slice(0, colon), password: trimNul(decoded.slice(colon + 1)) };
}
function trimNul(text) {
    let start = 0;
    let end = text.length;
    while (text.charCodeAt(start) === 0)
        start++;
    while (end > start && text.charCodeAt(end - 1) === 0)
        end--;
    return text.slice(start, end);
}
function parseJson(text, source) {
    try {
        return JSON.parse(text.trim() === '' ? '{}' : text);
    }
    catch (error) {
        // Only the position, and no cause: Node's message quotes the text around the fault, which may be a password.
        const place = error instanceof Error ? /line \d+ column \d+/.exec(error.message)?.[0] : undefined;
        throw malformed(source, `it is not JSON${place === undefined ? '' : ` (${place})`}`);
    }
}
function malformed(source, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CredentialsError */ .l({ source, why, hint: 'mend the file, or log in again with `docker login`' });
}
function withoutNulls(entry) {
    return Object.fromEntries(Object.entries(entry).filter(([, value]) => typeof value === 'string'));
}


/***/ }),

/***/ 5952:
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

/***/ 921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ formatShare),
/* harmony export */   z: () => (/* binding */ formatBytes)
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


/***/ }),

/***/ 4066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ digestText)
/* harmony export */ });
/** `sha256:` and twelve characters: enough to recognize, and told from a tag. */
function digestText(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
}


/***/ }),

/***/ 2764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** `12 ms`, `1.2 s`, `45 s`, `2 min 5 s`, `1 h 2 min`. */
function formatDuration(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 9950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return pair(minutes, 'min', seconds % 60, 's');
    return pair(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}
function pair(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}


/***/ }),

/***/ 2362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ shownCache),
/* harmony export */   aq: () => (/* binding */ shownArgv),
/* harmony export */   ib: () => (/* binding */ optionValues)
/* harmony export */ });
/* harmony import */ var _inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(716);

/** Stands for what is not shown. */
const HIDDEN = '…';
const CREDENTIAL = /key|token|secret|passw|credential/i;
const URL_USER = /(\bhttps?:\/\/)[^\s/@"'<>]*@/gi;
/** What `buildx` is told, without the values of build arguments, where secrets are, and credentials. */
function shownArgv(argv) {
    return argv.map((word, index) => withoutUser(shown(word, argv[index - 1])));
}
function shown(word, option) {
    switch (option) {
        case '--build-arg':
            return word.includes('=') ? `${word.slice(0, word.indexOf('='))}=${HIDDEN}` : word;
        case '--secret':
            return shownSecret(word);
        case '--cache-from':
        case '--cache-to':
            return shownCache(word);
        default:
            return word;
    }
}
function shownSecret(text) {
    const fields = (0,_inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFields */ .L5)(text);
    const id = fields.ok ? fields.value.find((field) => field.startsWith('id=')) : undefined;
    return id === undefined ? HIDDEN : `${id},${HIDDEN}`;
}
/** A cache entry without its credentials; as it was where it has none. */
function shownCache(text) {
    const fields = (0,_inputs_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFields */ .L5)(text);
    if (!fields.ok)
        return HIDDEN;
    const isHidden = (field) => CREDENTIAL.test(field.split('=', 1)[0] ?? '');
    if (!fields.value.some(isHidden))
        return withoutUser(text);
    return withoutUser(fields.value
        .map((field) => (isHidden(field) ? `${field.split('=', 1)[0]}=${HIDDEN}` : field))
        .map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
        .join(','));
}
function withoutUser(text) {
    return text.replace(URL_USER, `$1${HIDDEN}@`);
}
/** The values of an option that may repeat. */
function optionValues(argv, option) {
    return argv.flatMap((word, index) => (argv[index - 1] === option ? [word] : []));
}


/***/ })

};
