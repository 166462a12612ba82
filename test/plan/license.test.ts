import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identifyLicense } from '../../src/plan/license.ts'

const LIST = join(import.meta.dirname, '../../node_modules/spdx-license-list/licenses')
const textOf = (id: string): string =>
  JSON.parse(readFileSync(join(LIST, `${id}.json`), 'utf8')).licenseText as string

const KNOWN = [
  ...['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'Unlicense', 'MPL-2.0', 'EPL-2.0'],
  ...['GPL-2.0', 'GPL-3.0', 'LGPL-2.1', 'AGPL-3.0'],
]
/** The same text under other names, of which it doesn't tell. */
const SAME_TEXT = /(?:-only|-or-later|\+|-no-copyleft-exception)$/

describe('the text of a license', () => {
  it.each(KNOWN)('is %s', (id) => {
    expect(identifyLicense(textOf(id))).toBe(id)
  })

  it('is LGPL-3.0, which is given without the GPL that it stands on', () => {
    const [lesser = ''] = textOf('LGPL-3.0').split(/^GNU GENERAL PUBLIC LICENSE$/m)
    expect(identifyLicense(lesser)).toBe('LGPL-3.0')
  })

  it('is nothing where it is any other of SPDX’s', () => {
    const ids = readdirSync(LIST).map((file) => file.replace(/\.json$/, ''))
    expect(ids.length).toBeGreaterThan(700)
    const wrong = ids.filter((id) => {
      const found = identifyLicense(textOf(id))
      return found !== undefined && found !== id.replace(SAME_TEXT, '')
    })
    expect(wrong).toEqual([])
  })

  it.each<[string, string]>([
    ['MIT License\n\nCopyright (c) 2020 A\nCopyright © 2021 B\n2022 C\n\nAll rights reserved.\n\n', 'MIT'],
    ['# The MIT License (MIT)\r\n\r\n', 'MIT'],
    ['MIT License Copyright (c) 2019 Contributors\n', 'MIT'],
    ['> > ', 'MIT'],
  ])('may have %j before it', (head, id) => {
    const body = textOf(id).split(/^(?=Permission)/m)[1] ?? ''
    expect(identifyLicense(`${head}${body}`)).toBe(id)
    expect(identifyLicense(`${head}${body}`.replaceAll('\n', '\r\n'))).toBe(id)
  })

  it('may lack its appendix', () => {
    const [terms = ''] = textOf('Apache-2.0').split('END OF TERMS')
    expect(identifyLicense(terms)).toBe('Apache-2.0')
  })

  it.each<[string, (mit: string) => string]>([
    ['a condition before it', (mit) => `For use at home only. Else:\n${mit}`],
    ['a title of its own', (mit) => `Commercial use requires a license\n${mit}`],
    ['a condition behind it', (mit) => `${mit}\nThe Software shall be used for Good, not Evil.`],
    ['another license behind it', (mit) => `${mit}\n${textOf('BSD-2-Clause')}`],
    ['a condition less', (mit) => mit.replace('The above copyright notice and this permission notice', 'It')],
    ['a hundred lines of copyright', (mit) => `${'Copyright (c) 2020 A\n'.repeat(100)}${mit}`],
  ])('is nothing with %s', (_, change) => {
    expect(identifyLicense(change(textOf('MIT')))).toBeUndefined()
  })

  it('is nothing where there is none', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (text) => {
        expect(identifyLicense(text)).toBeUndefined()
      }),
    )
  })

  it('is looked for without end in no text, however odd', () => {
    for (const text of ['Copyright\n', 'copyright '.repeat(20), '2 ', 'SPDX-License-Identifier: ', 'a-'])
      expect(identifyLicense(text.repeat(131_072 / text.length))).toBeUndefined()
  })
})

describe('what a text says of itself', () => {
  it.each<[string, string | undefined]>([
    ['SPDX-License-Identifier: Apache-2.0', 'Apache-2.0'],
    ['// Copyright 2020 A\n// SPDX-License-Identifier: Apache-2.0 OR MIT\n\nWhatever.', 'Apache-2.0 OR MIT'],
    ['/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */', 'GPL-2.0 WITH Linux-syscall-note'],
    ['<!-- SPDX-License-Identifier: GPL-2.0+ -->', 'GPL-2.0+'],
    ['SPDX-License-Identifier: MIT\nSPDX-License-Identifier: MIT', 'MIT'],
    ['SPDX-License-Identifier: MIT\nSPDX-License-Identifier: ISC', undefined],
    ['SPDX-License-Identifier: (MIT OR ISC) AND 0BSD', undefined],
    ['SPDX-License-Identifier: MIT, or whatever', undefined],
    ['SPDX-License-Identifier: AND OR MIT', undefined],
    ['SPDX-License-Identifier: MIT OR WITH', undefined],
    ['SPDX-License-Identifier: OR', undefined],
    ['SPDX-License-Identifier: ORacle-1.0', 'ORacle-1.0'],
    ['SPDX-License-Identifier: ::error::', undefined],
    ['SPDX-License-Identifier:', undefined],
    ['Some of it is:\nSPDX-License-Identifier: MIT', undefined],
  ])('in %j is %s', (text, license) => {
    expect(identifyLicense(text)).toBe(license)
  })

  it('counts for more than the text itself', () => {
    expect(identifyLicense(`SPDX-License-Identifier: GPL-2.0-only\n\n${textOf('GPL-2.0')}`)).toBe(
      'GPL-2.0-only',
    )
  })
})
