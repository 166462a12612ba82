import { describe, expect, it } from 'vitest'
import { parseTemplate, renderTemplate } from '../../src/tags/template.ts'
import { compileTemplate } from '../../src/tags/vocabulary.ts'

describe('a template', () => {
  // Every expression is shown as its name and what it was given.
  const cases: readonly [string, string][] = [
    ['', ''],
    ['text', 'text'],
    ['a}}b', 'a}}b'],
    ['{{a}}', '<a>'],
    ['{{ a }}-{{b}}', '<a>-<b>'],
    ['{{{a}}}', '<a!>'],
    ['{{&a}}', '<a!>'],
    ['{{& a }}', '<a!>'],
    ["{{a 'x'}}", '<a x>'],
    ['{{a "x y"}}', '<a x y>'],
    ["{{a 'it\\'s'}}", "<a it's>"],
    ["{{a 'x' 'y' k='v' l=\"w\"}}", '<a x y k=v l=w>'],
    ["{{a '}}'}}", '<a }}>'],
    ['\\{{a}}', '{{a}}'],
    ['x\\{{a}}{{b}}', 'x{{a}}<b>'],
    ['\\\\{{a}}', '\\<a>'],
    ['{{is_default_branch}}', '<is_default_branch>'],
    ['{{elsewhere}}', '<elsewhere>'],
  ]
  it.each(cases)('%s gives %s', (text, expected) => {
    const template = parseTemplate(text)
    if (!template.ok) throw new Error(template.error)
    const shown = renderTemplate(template.value, ({ name, operands, options, escaped }) => {
      const given = [...operands, ...Object.entries(options).map((pair) => pair.join('='))]
      return `<${[`${name}${escaped ? '' : '!'}`, ...given].join(' ')}>`
    })
    expect(shown).toBe(expected)
  })

  it.each([
    '{{',
    'a{{b',
    '{{}}',
    '{{ }}',
    '{{#if a}}b{{/if}}',
    '{{else}}',
    '{{! comment }}',
    '{{> part}}',
    '{{a (b)}}',
    '{{a b}}',
    '{{a.b}}',
    '{{this.a}}',
    '{{{a}}',
    '{{~a~}}',
    "{{a 'x}}",
    '{{{{a}}}}',
  ])('is not %s', (text) => {
    expect(parseTemplate(text)).toEqual({ ok: false, error: expect.stringMatching(/is no expression: /) })
  })

  it('is read in no time, whatever it is', () => {
    const hostile = `{{a ${"'\\".repeat(20_000)}`
    expect(parseTemplate(hostile).ok).toBe(false)
  })
})

describe('expressions', () => {
  const vocabulary = { words: { a: () => `<&"'\`=>` }, dates: { day: () => Date.UTC(2026, 10, 25) } }
  const render = (text: string, compat: boolean) => {
    const template = compileTemplate(text, vocabulary, { compat })
    return template.ok ? template.value(undefined) : template.error
  }

  it('are escaped for HTML by docker/metadata-action alone', () => {
    expect(render('{{a}}', false)).toBe(`<&"'\`=>`)
    expect(render('{{a}}', true)).toBe('&lt;&amp;&quot;&#x27;&#x60;&#x3D;&gt;')
    expect(render('{{{a}}}{{&a}}', true)).toBe(`<&"'\`=><&"'\`=>`)
  })

  it('of no meaning are empty to docker/metadata-action, and wrong to us', () => {
    for (const name of ['b', 'constructor', '__proto__', 'toString']) {
      expect(render(`x{{${name}}}`, true)).toBe('x')
      expect(render(`x{{${name}}}`, false)).toMatch(
        /is no expression here: \{\{a\}\}, \{\{day 'YYYYMMDD'\}\}/,
      )
    }
  })

  it('of any date are taken by docker/metadata-action', () => {
    expect(render("{{day '[x]'}}", true)).toBe('x')
    expect(render("{{day '[x]'}}", false)).toMatch(/nothing of a date/)
    expect(render("{{day 'HH:mm z' tz='Europe/Berlin'}}", true)).toMatch(/known for UTC only/)
    expect(render("{{day 'HH:mm z' tz='UTC'}}", true)).toBe('00:00 UTC')
  })

  it.each([
    ["{{b 'x'}}", /is no expression here/],
    ["{{a 'x'}}", /\{\{a\}\} stands alone/],
    ['{{day}}', /needs one format, such as \{\{day 'YYYYMMDD'\}\}/],
    ["{{day 'YYYY' 'MM'}}", /needs one format/],
    ["{{day 'YYYY' zone='UTC'}}", /unknown option "zone"; there is tz=/],
    ["{{day 'YYYY' tz='Mars/Olympus'}}", /"Mars\/Olympus" is no time zone/],
    ["{{day 'YYYY' tz='+09:00'}}", /is no time zone/],
    ["{{day '%Y'}}", /strftime/],
    ["{{day 'HH:mm z' tz='Europe/Berlin'}}", /known for UTC only/],
  ])('%s are wrong', (text, why) => {
    expect(render(text, false)).toMatch(why)
  })
})
