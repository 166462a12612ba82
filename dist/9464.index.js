export const id = 9464;
export const ids = [9464];
export const modules = {

/***/ 89464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identifyLicense: () => (/* binding */ identifyLicense)
/* harmony export */ });
const REDISTRIBUTION = /^redistribution and use in source and binary forms with or without modification are permitted provided that the following conditions are met/;
const BSD = [
    'redistributions in binary form must reproduce the above copyright notice',
    'the implied warranties of merchantability and fitness for a particular purpose are disclaimed',
    'consequential damages including but not limited to procurement of substitute goods or services',
    'even if advised of the possibility of such damage',
];
const PERMISSION = 'permission to use copy modify and(?: or)? distribute this software for any purpose with or without fee is hereby granted';
/** @see https://spdx.org/licenses/ */
const LICENSES = [
    {
        id: 'MIT',
        begins: /^permission is hereby granted free of charge to any person obtaining a copy of this software and associated documentation files/,
        says: [
            'the above copyright notice and this permission notice',
            'shall be included in all copies or substantial portions of the software',
            'without warranty of any kind',
            'connection with the software or the use or other dealings in the software',
        ],
        words: [158, 168],
    },
    {
        id: 'Apache-2.0',
        begins: /^apache license version 2 0 january 2004/,
        says: ['grant of patent license', 'accepting warranty or additional liability'],
        words: [1400, 1640],
    },
    {
        id: 'BSD-2-Clause',
        begins: REDISTRIBUTION,
        says: BSD,
        words: [175, 195],
    },
    {
        id: 'BSD-3-Clause',
        begins: REDISTRIBUTION,
        says: [
            ...BSD,
            'endorse or promote products derived from this software without specific prior written permission',
        ],
        words: [205, 230],
    },
    {
        id: 'ISC',
        begins: new RegExp(`^${PERMISSION} provided that the above copyright notice and this permission notice appear in all copies`),
        says: ['all warranties with regard to this software', 'use or performance of this software'],
        words: [110, 122],
    },
    {
        id: '0BSD',
        begins: new RegExp(`^${PERMISSION} the software is provided as is`),
        says: ['all warranties with regard to this software', 'use or performance of this software'],
        words: [90, 104],
    },
    {
        id: 'MPL-2.0',
        begins: /^mozilla public license version 2 0 (?:=+ )?1 definitions/,
        says: [
            'exhibit a source code form license notice',
            'exhibit b incompatible with secondary licenses notice',
        ],
        words: [2380, 2470],
    },
    {
        id: 'EPL-2.0',
        begins: /^eclipse public license v(?:ersion)? 2 0 the accompanying program/,
        says: ['exhibit a form of secondary licenses notice'],
        words: [2100, 2200],
    },
    {
        id: 'GPL-2.0',
        begins: /^gnu general public license version 2 june 1991/,
        says: ['no warranty', 'end of terms and conditions'],
        words: [2500, 3000],
    },
    {
        id: 'GPL-3.0',
        begins: /^gnu general public license version 3 29 june 2007/,
        says: ['use with the gnu affero general public license', 'end of terms and conditions'],
        words: [5000, 5750],
    },
    {
        id: 'LGPL-2.1',
        begins: /^gnu lesser general public license version 2 1 february 1999/,
        says: ['no warranty', 'end of terms and conditions'],
        words: [4100, 4480],
    },
    {
        id: 'LGPL-3.0',
        begins: /^gnu lesser general public license version 3 29 june 2007/,
        says: ['revised versions of the gnu lesser general public license'],
        words: [1150, 1300],
    },
    {
        id: 'AGPL-3.0',
        begins: /^gnu affero general public license version 3 19 november 2007/,
        says: ['remote network interaction', 'end of terms and conditions'],
        words: [5000, 5700],
    },
    {
        id: 'Unlicense',
        begins: /^this is free and unencumbered software released into the public domain/,
        says: ['we make this dedication for the benefit of the public at large', 'without warranty of any kind'],
        words: [190, 206],
    },
];
/** A file that begins with more of such lines than these is more than a license. */
const MOST_HEAD_LINES = 40;
const COPYRIGHT = /^(?:(?:portions|original work|original code) )?(?:copyright|c \d{4}|\d{4})\b.{0,120}$|^all rights reserved$/;
const TITLE = new Set('the mit expat isc bsd 0bsd 0 2 3 zero two three clause new revised modified simplified unlicense license licence'.split(' '));
/**
 * The license of a text, as an SPDX expression; undefined unless it is one and nothing else. What a text says of itself
 * before it begins counts for more. The text is a stranger's, and as long as the caller lets it be.
 */
function identifyLicense(text) {
    const lines = text.split('\n').flatMap((line) => {
        const words = wordsOf(line);
        return words === '' ? [] : [{ line, words }];
    });
    for (let head = 0; head <= MOST_HEAD_LINES; head += 1) {
        const rest = lines.slice(head).map(({ words }) => words);
        const found = LICENSES.find((license) => isLicense(license, rest.join(' ')));
        if (found !== undefined)
            return found.id;
        const { words } = lines[head] ?? { words: '' };
        if (words.startsWith('spdx license identifier '))
            return onlyDeclared(lines.map((each) => each.line));
        if (!isHead(words))
            return undefined;
    }
    return undefined;
}
/** A title, a line of copyright, or both in one. */
function isHead(line) {
    const words = line.split(' ');
    const title = words.findIndex((word) => !TITLE.has(word));
    return title < 0 || COPYRIGHT.test(words.slice(title).join(' '));
}
function isLicense({ begins, says, words: [least, most] }, text) {
    if (!begins.test(text) || !says.every((phrase) => text.includes(phrase)))
        return false;
    const count = text.split(' ').length;
    return count >= least && count <= most;
}
/** @see https://spdx.github.io/spdx-spec/v2.3/using-SPDX-short-identifiers-in-source-files/ */
const IDENTIFIER = '(?!(?:AND|OR|WITH)(?: |$))[A-Za-z0-9][A-Za-z0-9.+-]{0,60}';
const DECLARED = new RegExp(`SPDX-License-Identifier:[ \\t]{0,20}(${IDENTIFIER}(?: (?:AND|OR|WITH) ${IDENTIFIER}){0,9})(?:[ \\t]{0,20}(?:\\*/|-->))?\\s{0,20}$`);
/** What the lines say, where they say one thing; an expression with brackets is more than that. */
function onlyDeclared(lines) {
    const declared = lines.filter((line) => line.includes('SPDX-License-Identifier:'));
    const [first, ...others] = new Set(declared.map((line) => DECLARED.exec(line)?.[1]));
    return others.length === 0 ? first : undefined;
}
/** Without case, punctuation, marks of a comment or of Markdown. */
function wordsOf(line) {
    return line
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
}


/***/ })

};
