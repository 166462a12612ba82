import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { github } from '../../src/hosts/github.ts'
import type { Host } from '../../src/hosts/host.ts'
import type { Ports } from '../../src/ports.ts'
import { Journal } from '../../src/publish/journal.ts'
import { report } from '../../src/publish/report.ts'
import { parsed, type With } from '../inputs/given.ts'
import { planOf } from '../plan/plan-of.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Reports a build in a job of GitHub's, some of whose parts are broken. */
async function reported(
  inputs: With,
  broken: { readonly host?: Partial<Host>; readonly ports?: Partial<Ports> },
  settling?: Promise<boolean>,
) {
  let shown = ''
  const write = (more: string) => {
    shown += more
  }
  const env = { RUNNER_TEMP: folder, ...broken.ports?.env }
  const outputs = new Map<string, string>()
  const host: Host = {
    ...(await github.create({ env, out: write, err: write })),
    setOutput: (name, value) => void outputs.set(name, value),
    ...broken.host,
  }
  const journal = new Journal()
  journal.begin(planOf({ images: 'ghcr.io/acme/hello', tags: 'v1', push: 'false' }))
  journal.settling = settling
  const exitCode = await report(
    {
      ...{ host, folder, signal: new AbortController().signal, write },
      now: () => 0,
      terminal: { width: 80, colour: false, interactive: false },
      version: '0.0.0',
      input: () => Readable.from([]),
      ...broken.ports,
      env,
    },
    parsed(inputs),
    journal,
  )
  return { exitCode, shown, outputs }
}

const fail = (why: string) => {
  throw new Error(why)
}

describe('what can’t be told of a run', () => {
  const warnings: readonly [string, Parameters<typeof reported>[1], string][] = [
    [
      'the job summary',
      { host: { addSummary: async () => fail('no summary') } },
      'the job summary could not be written: no summary',
    ],
    [
      'the terminal report',
      {
        ports: {
          terminal: {
            ...{ colour: false, interactive: false },
            get width() {
              return fail('no width')
            },
          },
        },
      },
      'the report could not be written: no width',
    ],
    [
      'annotations',
      { host: { context: async () => fail('no context') } },
      'annotations of the Dockerfile could not be written: no context',
    ],
    [
      'the comment',
      { host: { context: async () => fail('no context') } },
      'the comment could not be written: no context',
    ],
    [
      'a report that nobody asked for',
      { ports: { env: { RUNNER_TEMP: '/dev/null/there' } } },
      'the report could not be written: the folder /dev/null/there can',
    ],
  ]
  it.each(warnings)('is said and fails nothing: %s', async (_, broken, warning) => {
    const { exitCode, shown, outputs } = await reported({}, broken)
    expect(exitCode).toBe(0)
    expect(shown).toContain(`::warning::${warning}`)
    expect(JSON.parse(outputs.get('result') ?? '')).toMatchObject({ status: 'built', exitCode: 0 })
  })

  it('is told after the outputs', async () => {
    const order: string[] = []
    const setOutput = () => void order.push('output')
    const addSummary = async () => void order.push('summary')
    const { exitCode } = await reported({}, { host: { setOutput, addSummary } })
    expect(exitCode).toBe(0)
    expect([...new Set(order)]).toEqual(['output', 'summary'])
  })

  // A device that is always full.
  it.each(['html', 'report'])('fails the run where it is a file that was asked for: %s', async (input) => {
    const inputs = { [input]: '/dev/full', json: 'result.json' }
    const { exitCode, shown, outputs } = await reported(inputs, {})
    expect(exitCode).toBe(1)
    expect(shown).toMatch(/^::error::the result could not be written: ENOSPC/m)
    expect(outputs.get('report')).toEqual(input === 'report' ? '' : expect.stringContaining(folder))
    const error = { code: 'report-unwritable', phase: 'report' }
    for (const text of [await readFile(join(folder, 'result.json'), 'utf8'), outputs.get('result') ?? '']) {
      expect(JSON.parse(text)).toMatchObject({ exitCode: 1, error })
    }
  })

  it('fails the run where a later job would miss it', async () => {
    const { exitCode, shown } = await reported({}, { host: { setOutput: () => fail('no space') } })
    expect(exitCode).toBe(1)
    expect(shown).toMatch(/^::error::the outputs could not be written: no space/m)
  })

  it('fails the run, and is said, when it is told again, before what is written once', async () => {
    const settling = Promise.withResolvers<boolean>()
    const order: string[] = []
    let isTold = false
    const host: Partial<Host> = {
      show: ({ kind, ...event }) => {
        if (kind === 'report') settling.resolve(true)
        isTold ||= kind === 'report'
        if (kind === 'error' && 'text' in event) order.push(event.text)
      },
      setOutput: () => void (isTold && fail('no space')),
      addSummary: async () => void order.push('summary'),
    }
    const { exitCode } = await reported({}, { host }, settling.promise)
    expect(exitCode).toBe(1)
    expect(order).toEqual(['the outputs could not be written: no space', 'summary'])
  })
})
