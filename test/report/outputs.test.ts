import { describe, expect, it } from 'vitest'
import { OUTPUTS } from '../../src/inputs/outputs.ts'
import { type OutputExtras, actionOutputs as outputsOf, resultMetadata } from '../../src/report/outputs.ts'
import type { ResultAdvice, ResultWarning, RunResult } from '../../src/report/result.ts'
import { samplePlan } from './sample-plan.ts'
import {
  built,
  digestOf,
  failedPush,
  GHCR,
  HUB,
  INDEX,
  large,
  refused,
  releaseToOne,
  releaseToTwo,
  tag,
} from './samples.ts'

const extras: OutputExtras = {
  report: '/tmp/report.md',
  metadata: {
    'containerimage.digest': INDEX,
    'buildx.build.provenance': { builder: 'x' },
    'buildx.build.provenance/linux/amd64': { builder: 'x' },
  },
  imageId: INDEX,
  separators: { tags: '\n', labels: '\n', annotations: '\n' },
  bakeFiles: {
    'bake-file': '/tmp/bake.json',
    'bake-file-tags': '/tmp/bake-tags.json',
    'bake-file-labels': '/tmp/bake-labels.json',
    'bake-file-annotations': '/tmp/bake-annotations.json',
  },
}

const described = samplePlan({
  labels: { 'org.opencontainers.image.title': 'hello', 'org.opencontainers.image.version': '1.0.1' },
  annotations: [{ levels: [{ level: 'index' }], key: 'org.opencontainers.image.version', value: '1.0.1' }],
})

function actionOutputs(result: RunResult, more: OutputExtras, plan = described) {
  return outputsOf(result, resultMetadata(result, plan), more)
}

const warning = (message: string): ResultWarning => ({ code: 'x', message, hint: message })
const advice = (message: string): ResultAdvice => ({
  ...{ rule: 'context', message, platform: null, line: 1 },
  ...{ savedBytes: 1, savedMilliseconds: 1 },
})

const ONLY_AFTER_SUCCESS = ['digest', 'image', 'images', 'digests', 'tags']

describe('the outputs of the action', () => {
  it('are what later jobs deploy', () => {
    const outputs = actionOutputs(releaseToTwo(), extras)
    expect(outputs).toMatchObject({
      digest: INDEX,
      image: `${GHCR}@${INDEX}`,
      images: `${GHCR}@${INDEX}\n${HUB}@${INDEX}`,
      tags: [GHCR, HUB].flatMap((name) => [`${name}:1.0.1`, `${name}:1.0`, `${name}:1`]).join('\n'),
      'tag-names': '1.0.1\n1.0\n1',
      version: '1.0.1',
      imageid: INDEX,
      labels: 'org.opencontainers.image.title=hello\norg.opencontainers.image.version=1.0.1',
      annotations: 'index:org.opencontainers.image.version=1.0.1',
      unchanged: 'false',
      report: '/tmp/report.md',
    })
    expect(JSON.parse(outputs['digests'] ?? '')).toEqual({
      'linux/amd64': digestOf('manifest linux/amd64'),
      'linux/arm64': digestOf('manifest linux/arm64'),
    })
    expect(JSON.parse(outputs['json'] ?? '')).toEqual({
      tags: outputs['tags']?.split('\n'),
      'tag-names': ['1.0.1', '1.0', '1'],
      labels: described.labels,
      annotations: ['index:org.opencontainers.image.version=1.0.1'],
    })
    expect(outputs['metadata']).toBe(JSON.stringify({ 'containerimage.digest': INDEX }))
  })

  it('are those that the table names', () => {
    expect(Object.keys(actionOutputs(releaseToOne(), extras)).toSorted()).toEqual(
      OUTPUTS.map(({ name }) => name).toSorted(),
    )
  })

  it('sum what was sent and what was not', () => {
    const { transfer } = releaseToOne()
    expect(actionOutputs(releaseToOne(), extras)).toMatchObject({
      'uploaded-bytes': String(transfer.uploadedBytes),
      'reused-bytes': String(transfer.existsBytes + transfer.mountedBytes),
      'reused-ratio': '0.9813',
    })
    expect(actionOutputs(failedPush(), extras)).toMatchObject({ 'reused-ratio': '' })
  })

  it('name what could be deployed only after success', () => {
    for (const result of [failedPush(), refused()]) {
      const outputs = actionOutputs(result, extras)
      expect(Object.keys(outputs).filter((name) => ONLY_AFTER_SUCCESS.includes(name))).toEqual([])
      expect(outputs).toMatchObject({ 'tag-names': '', report: '/tmp/report.md' })
      expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ tags: [], 'tag-names': [] })
    }
  })

  it('list a kept tag only where it points to what was published', () => {
    const release = releaseToOne()
    const [image] = release.images
    if (image === undefined) throw new Error('no image')
    const tags = [tag('1.0.1', 'kept'), tag('1.0', 'kept', { digest: digestOf('other') }), tag('1', 'failed')]
    expect(actionOutputs({ ...release, images: [{ ...image, tags }] }, extras)['tags']).toBe(`${GHCR}:1.0.1`)
  })

  it('have the planned tags of a build without push in json only, as docker/metadata-action', () => {
    const outputs = actionOutputs(built(), extras)
    expect(outputs).toMatchObject({ tags: '', 'tag-names': '' })
    expect(outputs).not.toHaveProperty('digest')
    expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ tags: [`${GHCR}:pr-7`], 'tag-names': ['pr-7'] })
  })

  it('are docker/metadata-action’s own with tags-compat', () => {
    const one = { name: 'pr-7', rule: 'type=ref,event=pr', moving: true }
    const metadata = {
      ...{ version: 'pr-7', images: [{ name: 'acme/hello', tags: [one] }], tags: [one], notes: [] },
      ...{ labels: { b: '1\n2', a: '' }, annotations: ['manifest:a='], compat: true },
    }
    const outputs = actionOutputs(built(), extras, { ...described, metadata })
    expect(outputs).toMatchObject({
      tags: 'acme/hello:pr-7',
      'tag-names': 'pr-7',
      labels: 'a=\nb=1\n2',
      annotations: 'manifest:a=',
      json: JSON.stringify({
        ...{ tags: ['acme/hello:pr-7'], 'tag-names': ['pr-7'] },
        ...{ labels: { a: '', b: '1' }, annotations: ['manifest:a='] },
      }),
    })
    const failed = actionOutputs(failedPush(), extras, { ...described, metadata })
    expect(JSON.parse(failed['json'] ?? '')).toMatchObject({ tags: [] })
  })

  it('are separated as it is asked', () => {
    const separators = { tags: ',', labels: ';', annotations: '|' }
    const annotations = ['a', 'b'].map((key) => ({ levels: [{ level: 'index' as const }], key, value: '1' }))
    const outputs = actionOutputs(releaseToOne(), { ...extras, separators }, { ...described, annotations })
    expect(outputs).toMatchObject({
      'tag-names': '1.0.1,1.0,1',
      labels: 'org.opencontainers.image.title=hello;org.opencontainers.image.version=1.0.1',
      annotations: 'index:a=1|index:b=1',
    })
    expect(outputs['tags']).toMatch(/:1\.0\.1,\S+:1\.0,\S+:1$/)
  })

  it('hold the result without its layers and build checks', () => {
    const checks = [{ message: 'StageNameCasing', url: null, line: 1 }]
    const held = JSON.parse(actionOutputs({ ...releaseToOne(), checks }, extras)['result'] ?? '')
    expect(held.platforms[0]).not.toHaveProperty('layers')
    expect(held.platforms[0]).toHaveProperty('config')
    expect(held).not.toHaveProperty('checks')
    expect(held.images).toEqual(releaseToOne().images)
  })

  it('hold the advice and the warnings that fit', () => {
    const texts = ['first', 'x'.repeat(4_000), 'last']
    const result = { ...releaseToOne(), warnings: texts.map(warning), advice: texts.map(advice) }
    const held = JSON.parse(actionOutputs(result, extras)['result'] ?? '')
    expect(held).toMatchObject({
      warnings: [warning('first'), warning('last')],
      advice: [advice('first'), advice('last')],
    })
  })

  it.each([
    ['few words', 0, ''],
    ['many remarks', 300, 'a line of the Dockerfile'],
    ['long remarks', 3, '漢"\\\u0007\u{1f4a9}'.repeat(10_000)],
  ])(
    'stay under 64 kB together for 20 tags and 10 platforms, in three repositories, with %s',
    (_, count, text) => {
      const texts = Array.from({ length: count }, () => text)
      const checks = texts.map((message) => ({ message, url: message, line: 1 }))
      const result = { ...large(), checks, warnings: texts.map(warning), advice: texts.map(advice) }
      const outputs = actionOutputs(result, extras)
      const bytes = Object.entries(outputs).reduce((sum, [k, v]) => sum + Buffer.byteLength(k + v), 0)
      expect(bytes).toBeLessThan(64_000)
    },
  )
})
