import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planToJson, renderPlan } from '../../src/report/plan-text.ts'
import { shellQuote } from '../../src/report/text/shell-quote.ts'
import { shownArgv } from '../../src/report/text/shown-argv.ts'
import { samplePlan } from './sample-plan.ts'

describe('the plan', () => {
  it('is shown whole', async () => {
    await expect(`${renderPlan(samplePlan(), { width: 80 })}\n`).toMatchFileSnapshot('snapshots/plan.txt')
  })

  it('says why nothing is pushed', () => {
    const plan = samplePlan({
      push: false,
      pushReason: 'push is false',
      legs: [],
      local: { argv: ['build', '.'] },
    })
    const text = renderPlan(plan, { width: 80 })
    expect(text).toMatch(/^Build, and push nothing: push is false\n/)
    expect(text).toContain('Build what is not pushed\ndocker buildx build .')
  })

  it('is plain JSON with the same in it', () => {
    const json = planToJson(samplePlan())
    expect(JSON.parse(JSON.stringify(json))).toEqual(json)
    expect(json).toMatchObject({
      push: true,
      pushReason: null,
      images: [{ name: 'ghcr.io/acme/hello', tags: [{ tag: '1.0.1', moving: false }, {}, {}] }, { tags: [] }],
      annotations: ['index:org.opencontainers.image.version=1.0.1'],
      legs: [{ platforms: ['linux/amd64'], node: 'b0' }, { platforms: ['linux/arm64'] }],
      local: null,
    })
  })

  it('hides what is nobody’s business, in text and JSON', () => {
    const plan = samplePlan()
    expect(JSON.stringify(plan)).toMatch(/hunter2/i)
    expect(renderPlan(plan, { width: 80 })).not.toMatch(/hunter2/i)
    expect(JSON.stringify(planToJson(plan))).not.toMatch(/hunter2/i)
  })
})

describe('a shown command line', () => {
  it.each([
    ['--build-arg', 'A=b=c', 'A=…'],
    ['--build-arg', 'A', 'A'],
    ['--secret', 'id=a,env=B', 'id=a,…'],
    ['--secret', 'type=file,"id=a",src=/x', 'id=a,…'],
    ['--secret', 'src=/x', '…'],
    ['--cache-to', 'type=gha,token=x,scope=main', 'type=gha,token=…,scope=main'],
    ['--cache-to', 'type=azblob,"secret_access_key=a,b"', 'type=azblob,secret_access_key=…'],
    ['--cache-to', 'type=s3,"token=a', '…'],
    [
      '--cache-to',
      'type=azblob,account_url=https://acme.blob.core.windows.net/?sv=1&sig=a%2Fb,name=x',
      'type=azblob,account_url=https://acme.blob.core.windows.net/?…,name=x',
    ],
    [
      '--cache-from',
      'type=s3,"endpoint_url=https://me:pw@s3.example?sig=a,b","name=a,b"',
      'type=s3,endpoint_url=https://…@s3.example?…,"name=a,b"',
    ],
    ['--cache-from', 'type=gha,url=http://127.0.0.1/#a?b', 'type=gha,url=http://127.0.0.1/#…'],
    ['--cache-from', 'type=local,"src=/what?,x"', 'type=local,"src=/what?,x"'],
    ['--cache-from', 'type=registry,ref=ghcr.io/acme/app:cache', 'type=registry,ref=ghcr.io/acme/app:cache'],
    ['--build-context', 'a=https://user:password@example.com/x.git', 'a=https://…@example.com/x.git'],
    ['--label', 'token=public', 'token=public'],
  ])('has %s %s as %s', (option, given, shown) => {
    expect(shownArgv(['build', option, given, '.'])).toEqual(['build', option, shown, '.'])
  })

  it('is what Bash reads back', { timeout: 60_000 }, () => {
    const word = fc
      .oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'binary' }),
        fc.constantFrom("it's", 'a\nb', '\u202e'),
      )
      .map((text) => text.replaceAll('\0', ''))
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 200, size: 'max' }), (words) => {
        const quoted = words.map(shellQuote)
        expect(quoted.join(' ')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
        const script = `printf '%s\\0' ${quoted.join(' ')}`
        const read = execFileSync('bash', ['--norc', '-c', script], {
          encoding: 'utf8',
          env: { LC_ALL: 'C.UTF-8' },
        })
        expect(read.split('\0').slice(0, -1)).toEqual(words.map((text) => text.toWellFormed()))
      }),
      { numRuns: 8 },
    )
  })
})
