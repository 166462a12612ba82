import { describe, expect, it } from 'vitest'
import type { HostContext } from '../../src/plan/host-context.ts'
import { planTags, type TagsPlan } from '../../src/plan/tags-plan.ts'
import { renderTags, tagsToJson } from '../../src/report/tags-text.ts'
import type { With } from '../inputs/given.ts'
import { factsOf } from '../plan/plan-of.ts'

const host: HostContext = {
  event: 'push',
  ref: 'refs/tags/v2.1.3',
  sha: '0123456789abcdef0123456789abcdef01234567',
  repository: { owner: 'acme', name: 'app', url: 'https://github.com/acme/app' },
}

function tagsOf(inputs: With, given: Partial<HostContext> = {}): TagsPlan {
  const plan = planTags(factsOf(inputs, { host: { ...host, ...given } }))
  if (!plan.ok) throw new Error(plan.error.map(({ message }) => message).join('\n'))
  return plan.value
}

describe('the tags as text', () => {
  it('are shown with the rule behind each', () => {
    const tags = 'type=semver,pattern={{version}}\ntype=semver,pattern={{major}}\nedge'
    const plan = tagsOf({ images: 'acme/app\nGHCR.io/acme/app', tags })
    const lines = [
      '  2.1.3   fixed   type=semver,pattern={{version}}',
      '  2       moving  type=semver,pattern={{major}}',
      '  edge    moving  edge',
      '  latest  moving  flavor latest=auto',
    ]
    expect(renderTags(plan, { width: 80 }).split('\n')).toEqual([
      ...['acme/app', ...lines, 'ghcr.io/acme/app', ...lines],
      ...['', 'Version  2.1.3'],
    ])
  })

  it('are shown without an image, too', () => {
    expect(renderTags(tagsOf({}), { width: 80 })).toMatch(
      /^Tags\n {2}2\.1\.3 .*\n(?:.*\n)*\nVersion {2}2\.1\.3$/,
    )
  })

  it('are references as well', () => {
    const text = renderTags(tagsOf({ tags: 'ghcr.io/acme/app:1.0.0,ghcr.io/acme/app:latest' }), { width: 80 })
    expect(text.split('\n')).toEqual([
      'ghcr.io/acme/app',
      '  1.0.0   fixed   ghcr.io/acme/app:1.0.0',
      '  latest  moving  ghcr.io/acme/app:latest',
      '',
      'Version  1.0.0',
    ])
  })

  it('may be none, with the reason', () => {
    const tags = 'type=semver,pattern={{version}}'
    const text = renderTags(tagsOf({ images: 'acme/app', tags }, { ref: 'refs/tags/first\u001b[31m' }), {
      width: 60,
    })
    expect(text).toMatch(/^acme\/app\n {2}none\n\nNotes\n {2}"first" is no semantic version/)
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
  })
})

describe('the tags as JSON', () => {
  it('are docker/metadata-action’s, with version and rules', () => {
    const plan = tagsOf({
      images: 'acme/app',
      tags: 'type=semver,pattern={{version}}',
      labels: 'a=b=c',
      annotations: 'x=y',
    })
    const facts = {
      created: '2026-11-22T12:00:00.000Z',
      revision: host.sha,
      source: 'https://github.com/acme/app',
      title: 'app',
      url: 'https://github.com/acme/app',
      version: '2.1.3',
    }
    const standard = Object.entries(facts).map(
      ([name, value]) => [`org.opencontainers.image.${name}`, value] as const,
    )
    expect(tagsToJson(plan)).toEqual({
      tags: ['acme/app:2.1.3', 'acme/app:latest'],
      'tag-names': ['2.1.3', 'latest'],
      labels: Object.fromEntries([['a', 'b=c'], ...standard]),
      annotations: [...standard.map(([key, value]) => `manifest:${key}=${value}`), 'manifest:x=y'],
      version: '2.1.3',
      rules: [
        { tag: '2.1.3', rule: 'type=semver,pattern={{version}}', moving: false },
        { tag: 'latest', rule: 'flavor latest=auto', moving: true },
      ],
    })
  })

  it('put annotations on their own levels', () => {
    const { annotations } = tagsToJson(
      tagsOf({ tags: 'a/b:1', annotations: 'x=y\nindex,manifest-descriptor:v=w' }),
    )
    expect(annotations).toEqual(['manifest:x=y', 'index:v=w', 'manifest-descriptor:v=w'])
  })

  it('are there with nothing in them', () => {
    const { annotations: _, labels: __, ...json } = tagsToJson(tagsOf({ images: 'a/b', tags: 'type=edge' }))
    expect(json).toEqual({ tags: [], 'tag-names': [], version: null, rules: [] })
  })

  it('are of the references alone where no image is known for the rules', () => {
    const plan = tagsOf({ tags: 'ghcr.io/acme/app:1.0.0,docker.io/a/b:edge\ntype=sha' })
    expect(tagsToJson(plan)).toMatchObject({
      tags: ['ghcr.io/acme/app:1.0.0', 'docker.io/a/b:edge'],
      'tag-names': ['1.0.0', 'edge'],
      rules: [{ tag: '1.0.0' }, { tag: 'edge' }],
    })
    expect(plan.notes).toEqual(['no image is known for the rules in tags: name it in images'])
    const facts = factsOf(
      { tags: 'docker.io/a/b:edge\ntype=sha' },
      { host, defaultImage: 'ghcr.io/acme/app' },
    )
    const both = planTags(facts)
    expect(both.ok && tagsToJson(both.value)).toMatchObject({
      tags: ['ghcr.io/acme/app:sha-0123456', 'docker.io/a/b:edge'],
      'tag-names': ['sha-0123456', 'edge'],
    })
  })
})
