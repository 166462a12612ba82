import { describe, expect, it } from 'vitest'
import { parseReference, type Reference } from '../../src/oci/reference.ts'
import { planPromotion } from '../../src/plan/promotion.ts'
import { readRuleSet } from '../../src/tags/rule-set.ts'

function reference(text: string): Reference {
  const parsed = parseReference(text)
  if (!parsed.ok) throw new TypeError(parsed.why)
  return parsed.value
}

function plan(source: string, to: readonly string[], tags: readonly string[] = [], version?: string) {
  const rules = readRuleSet({ tags, flavor: [] }, { compat: false })
  if (!rules.ok) throw new TypeError('wrong rules')
  const plan = planPromotion({
    ...{ source: reference(source), to: to.map(reference), version, revision: 'f'.repeat(40), now: 0 },
    ...(tags.length > 0 && { rules: rules.value }),
  })
  if (!plan.ok) throw new TypeError('no plan')
  const { images, notes } = plan.value
  return {
    images: images.map(({ repository, tags }) => [
      repository.path,
      tags.map(({ name, moving }) => `${name}${moving ? ' moves' : ''}`).join(', '),
    ]),
    notes,
  }
}

describe('where a promotion goes', () => {
  const digest = `sha256:${'0'.repeat(64)}`
  const semver = 'type=semver,pattern={{version}}'
  type Row = readonly [string, Parameters<typeof plan>, readonly (readonly [string, string])[]]
  it.each<Row>([
    ['the tag that is named', ['a/b:1.2.3', ['a/c:stable']], [['a/c', 'stable moves']]],
    ['else the source’s', ['a/b:1.2.3', ['a/c']], [['a/c', '1.2.3']]],
    ['none by digest alone', [`a/b@${digest}`, ['a/c']], [['a/c', '']]],
    ['the source’s tag beside its digest', [`a/b:1.2@${digest}`, ['a/c']], [['a/c', '1.2 moves']]],
    [
      'a repository once, with all that is named for it',
      ['a/b:1.2.3', ['a/c', 'a/d', 'a/c:stable', 'a/c:1.2.3']],
      [
        ['a/c', '1.2.3, stable moves'],
        ['a/d', '1.2.3'],
      ],
    ],
    [
      'what the rules give in the place of the source’s tag',
      ['a/b:main', ['a/c'], [semver, 'type=sha'], '1.2.3'],
      [['a/c', '1.2.3, sha-fffffff, latest moves']],
    ],
    [
      'what the rules give beside what is named',
      ['a/b:main', ['a/c:stable', 'a/d'], [semver], '2.0.0-rc.1'],
      [
        ['a/c', 'stable moves, 2.0.0-rc.1'],
        ['a/d', '2.0.0-rc.1'],
      ],
    ],
  ])('gets %s', (_, args, expected) => {
    expect(plan(...args).images).toEqual(expected)
  })

  it('is said where rules give nothing', () => {
    expect(plan('a/b:main', ['a/c'], [semver], 'main').notes).toEqual([
      '"main" is no semantic version, such as v1.2.3: no tag of type=semver,pattern={{version}}',
      'no tag is named for docker.io/a/c: the image is there by its digest only',
    ])
  })
})
