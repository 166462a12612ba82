import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { run } from '../bed/command.ts'
import { ensureTools } from '../bed/tools.ts'
import { ROOT } from './source.ts'

const FOLDER = join(ROOT, '.github', 'workflows')

interface Workflow {
  readonly permissions?: unknown
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: unknown; readonly 'timeout-minutes'?: unknown }>
  >
}

const workflows = readdirSync(FOLDER)
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8')
    return { name, text, workflow: parse(text) as Workflow }
  })

describe('the workflows', () => {
  it('are clean under actionlint', { timeout: 600_000 }, async () => {
    const { actionlint } = await ensureTools(['actionlint'], (line) => process.stderr.write(`${line}\n`))
    // Without shellcheck, which not every machine has: the same verdict everywhere.
    const files = workflows.map(({ name }) => join(FOLDER, name))
    await run(actionlint, ['-no-color', '-shellcheck=', '-pyflakes=', ...files], { cwd: ROOT })
  })

  it.each(workflows)('$name grants nothing but what a job asks for', ({ workflow }) => {
    expect(workflow.permissions).toEqual({})
    for (const job of Object.values(workflow.jobs)) {
      expect(job.permissions).toBeTypeOf('object')
      expect(job['timeout-minutes']).toBeTypeOf('number')
    }
  })

  it('pin every action to a commit, and say which version that is', () => {
    const uses = githubFiles().flatMap(({ text }) =>
      [...text.matchAll(/^\s*(?:- )?uses: *(.+)$/gm)].map(([, used = '']) => used),
    )
    expect(uses.length).toBeGreaterThan(0)
    for (const used of uses)
      expect(used).toMatch(/^(?:\.\/.*|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/)
  })

  it('pin an action to the same commit everywhere', () => {
    const pins = new Map<string, Set<string>>()
    for (const { text } of githubFiles()) {
      for (const [, action = '', pin = ''] of text.matchAll(/uses: *([\w./-]+)@(.+)$/gm)) {
        pins.set(action, (pins.get(action) ?? new Set()).add(pin))
      }
    }
    expect([...pins].filter(([, versions]) => versions.size > 1)).toEqual([])
  })

  it('leave no credentials in a checkout', () => {
    for (const { name, text } of workflows) {
      const checkouts = text.match(/uses: actions\/checkout@/g)?.length ?? 0
      expect(text.match(/persist-credentials: false/g)?.length ?? 0, name).toBe(checkouts)
    }
  })
})

/** Workflows, and actions of the repository's own. */
function githubFiles(): { readonly text: string }[] {
  const actions = join(ROOT, '.github', 'actions')
  const own = existsSync(actions)
    ? readdirSync(actions, { recursive: true, encoding: 'utf8' })
        .filter((name) => /action\.ya?ml$/.test(name))
        .map((name) => ({ text: readFileSync(join(actions, name), 'utf8') }))
    : []
  return [...workflows, ...own]
}
