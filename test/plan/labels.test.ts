import { describe, expect, it } from 'vitest'
import type { HostContext } from '../../src/plan/host-context.ts'
import type { With } from '../inputs/given.ts'
import { builderOf, planOf, valuesOf } from './plan-of.ts'

const SHA = '0123456789abcdef0123456789abcdef01234567'
const host: HostContext = {
  event: 'push',
  ref: 'refs/tags/v1.2.3',
  sha: SHA,
  repository: {
    owner: 'acme',
    name: 'app',
    url: 'https://github.com/acme/app',
    description: 'What it is',
    license: 'Apache-2.0',
  },
}
const LABELS = {
  'org.opencontainers.image.title': 'app',
  'org.opencontainers.image.description': 'What it is',
  'org.opencontainers.image.url': 'https://github.com/acme/app',
  'org.opencontainers.image.source': 'https://github.com/acme/app',
  'org.opencontainers.image.version': '1.2.3',
  'org.opencontainers.image.created': '2026-11-22T12:00:00.000Z',
  'org.opencontainers.image.revision': SHA,
  'org.opencontainers.image.licenses': 'Apache-2.0',
}

describe('labels', () => {
  it.each<[string, With, Readonly<Record<string, string>>]>([
    ['with images: metadata-action’s', { images: 'ghcr.io/acme/app' }, LABELS],
    ['with nothing given: metadata-action’s', {}, LABELS],
    ['with references: the user’s only', { tags: 'ghcr.io/acme/app:1.2.3', labels: 'a=b' }, { a: 'b' }],
    ['with references and none given: none', { tags: 'ghcr.io/acme/app:1.2.3' }, {}],
    [
      'the user’s win',
      { images: 'ghcr.io/acme/app', labels: 'org.opencontainers.image.title=Other\na=b' },
      { ...LABELS, 'org.opencontainers.image.title': 'Other', a: 'b' },
    ],
  ])('%s', (_, inputs, labels) => {
    const plan = planOf(inputs, { host, defaultImage: 'ghcr.io/acme/app' })
    expect(plan.labels).toEqual(labels)
    expect(valuesOf('--label', plan.legs[0]?.argv)).toEqual(
      Object.entries(plan.labels).map(([key, value]) => `${key}=${value}`),
    )
  })
})

describe('our own facts are annotations', () => {
  const reference: With = { tags: 'ghcr.io/acme/app:1.2.3' }
  const both: With = { ...reference, platforms: 'linux/amd64,linux/arm64' }
  const facts = (level: string) => [
    `${level}:org.opencontainers.image.version=1.2.3`,
    `${level}:org.opencontainers.image.revision=${SHA}`,
    `${level}:org.opencontainers.image.created=2026-11-22T12:00:00.000Z`,
    `${level}:org.opencontainers.image.source=https://github.com/acme/app`,
  ]

  it('of the index, or of the bare manifest', () => {
    expect(valuesOf('--annotation', planOf(both, { host }).legs[0]?.argv)).toEqual(facts('index'))
    expect(valuesOf('--annotation', planOf(reference, { host }).legs[0]?.argv)).toEqual(facts('manifest'))
  })

  it('but for what the user says there', () => {
    const annotations = [
      'index:org.opencontainers.image.version=mine',
      'manifest:org.opencontainers.image.source=elsewhere',
    ].join('\n')
    expect(valuesOf('--annotation', planOf({ ...both, annotations }, { host }).legs[0]?.argv)).toEqual([
      ...annotations.split('\n'),
      ...facts('index').slice(1),
    ])
  })

  it('of the index that we put together ourselves, when several nodes build', () => {
    const builder = builderOf({ b0: 'linux/amd64', b1: 'linux/arm64' })
    const annotations = 'index,manifest:team=platform\nmanifest[linux/arm64]:native=yes'
    const plan = planOf({ ...both, annotations }, { host, builder })
    expect(plan.legs.map(({ argv }) => valuesOf('--annotation', argv))).toEqual([
      ['manifest:team=platform', 'manifest[linux/arm64]:native=yes'],
      ['manifest:team=platform', 'manifest[linux/arm64]:native=yes'],
    ])
    expect(plan.annotations.map(({ key }) => key)).toContain('org.opencontainers.image.revision')
  })

  it('and of nothing, when nothing is pushed', () => {
    expect(planOf({ ...both, push: 'false' }, { host }).local?.argv).not.toContain('--annotation')
  })
})
