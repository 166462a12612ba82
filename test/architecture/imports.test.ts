import { describe, expect, it } from 'vitest'
import { findImports, readSources, type SourceFile } from './source.ts'

/** Values in, values out: what is tested by tables, and what every host shares. */
const CORE = ['inputs', 'oci', 'tags', 'cache', 'plan', 'ledger', 'report']

/** What touches the world; it uses the core, and is never used by it. */
const SHELL = ['commands', 'publish', 'promote', 'hosts', 'buildkit', 'registry', 'login']

/** The built-in modules that only compute. */
const PURE_BUILTINS = ['buffer', 'crypto', 'path', 'path/posix', 'string_decoder', 'url', 'util']

/** Packages that talk to the world, or to GitHub. */
const WORLDLY = /^(?:@actions\/|@octokit\/|undici(?:$|\/))/

/** Clocks, dice, the process and the network are arguments in the core, or live in the shell. */
const WORLDLY_NAMES = [
  /\bprocess\./,
  /\bDate\.now\(/,
  /\bnew Date\(\)/,
  /\bperformance\./,
  /\bMath\.random\(/,
  /\bglobalThis\b/,
  /\bfetch\(/,
  /\bset(?:Timeout|Interval|Immediate)\(/,
  /\bconsole\./,
]

const sources = readSources()
const core = sources.filter(({ folder }) => CORE.includes(folder))

describe('the source', () => {
  it('has only folders that are core or shell', () => {
    const folders = new Set(sources.map(({ folder }) => folder))
    folders.delete('')
    expect([...CORE, ...SHELL]).toEqual(expect.arrayContaining([...folders]))
  })

  it('imports only files that are there', () => {
    const known = new Set(sources.map(({ path }) => path))
    const broken = each(sources, ({ file }) => file !== undefined && !known.has(file))
    expect(broken).toEqual([])
  })

  it('has no circles of imports', () => {
    expect(findCircle(sources, { withTypes: false })).toBeUndefined()
  })

  it('has no circles in the shell, not even of types', () => {
    const shell = sources.filter(({ folder }) => SHELL.includes(folder))
    expect(findCircle(shell, { withTypes: true })).toBeUndefined()
  })

  it('has nothing that imports the entry', () => {
    expect(each(sources, ({ file }) => file === 'src/index.ts')).toEqual([])
  })

  it('loads no package before buildx is asked, which answers meanwhile', () => {
    const asked = ['src/index.ts', 'src/hosts/github.ts', 'src/hosts/local.ts', 'src/inputs/host-command.ts']
    const early = new Set(asked.flatMap((entry) => reachable(entry, { withLazy: false })))
    const packages = each(
      sources.filter(({ path }) => early.has(path)),
      ({ specifier, lazy, typeOnly, file }) =>
        file === undefined && !lazy && !typeOnly && !specifier.startsWith('node:'),
    )
    expect(packages).toEqual([])
    expect([...early]).toContain('src/buildkit/find-early.ts')
  })

  it('keeps what only the generator needs out of the bundle', () => {
    expect(reachable('src/index.ts')).not.toContain('src/inputs/documents.ts')
  })
})

describe('the core', () => {
  it('imports nothing from the shell, not even a type', () => {
    const upwards = each(core, ({ file }) => SHELL.some((folder) => file?.startsWith(`src/${folder}/`)))
    expect(upwards).toEqual([])
  })

  it('imports nothing that touches the world', () => {
    const builtin = (specifier: string) =>
      specifier.startsWith('node:') && !PURE_BUILTINS.includes(specifier.slice('node:'.length))
    expect(each(core, ({ specifier }) => WORLDLY.test(specifier) || builtin(specifier))).toEqual([])
  })

  it('reads no clock and no process', () => {
    const found = core.flatMap(({ path, code }) =>
      WORLDLY_NAMES.filter((name) => name.test(code)).map((name) => `${path}: ${name.source}`),
    )
    expect(found).toEqual([])
  })
})

describe('the search for imports', () => {
  it('finds every form', () => {
    const text = [
      "import a from 'one'",
      "import { b, type C } from './two.ts'",
      'import {',
      '  d,',
      "} from '../three.ts'",
      "import type { E } from './four.ts'",
      "import * as f from 'node:fs'",
      "import './five.ts'",
      "export { g } from './six.ts'",
      "  const { h } = await import('./seven.ts')",
      "const text = 'from'",
    ].join('\n')
    expect(findImports(text, 'src/x/y.ts').map(({ specifier }) => specifier)).toEqual([
      ...['one', './two.ts', '../three.ts', './four.ts', 'node:fs', './five.ts', './six.ts', './seven.ts'],
    ])
    expect(findImports(text, 'src/x/y.ts')[2]).toMatchObject({ file: 'src/three.ts', typeOnly: false })
    expect(findImports(text, 'src/x/y.ts')[3]).toMatchObject({ file: 'src/x/four.ts', typeOnly: true })
  })

  it('misses none in the source', () => {
    // Whatever looks like the last line of an import counts.
    const found = sources.reduce((sum, { imports }) => sum + imports.filter(({ lazy }) => !lazy).length, 0)
    const clauses = sources.reduce(
      (sum, { code }) => sum + (code.match(/^(?:import|export|}) ?.*\bfrom ''$/gm)?.length ?? 0),
      0,
    )
    expect(found).toBe(clauses)
  })
})

function each(
  files: readonly SourceFile[],
  wrong: (one: SourceFile['imports'][number]) => boolean,
): string[] {
  return files.flatMap(({ path, imports }) =>
    imports.filter(wrong).map(({ specifier }) => `${path} imports ${specifier}`),
  )
}

function reachable(entry: string, { withLazy = true } = {}): readonly string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const seen = new Set<string>()
  const visit = (path: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    for (const { file, typeOnly, lazy } of byPath.get(path)?.imports ?? []) {
      if (file !== undefined && !typeOnly && (withLazy || !lazy)) visit(file)
    }
  }
  visit(entry)
  return [...seen]
}

/** Imports that are there at run time and lead back to where they began. */
function findCircle(
  files: readonly SourceFile[],
  { withTypes }: { readonly withTypes: boolean },
): readonly string[] | undefined {
  const byPath = new Map(files.map((source) => [source.path, source]))
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return undefined
    for (const { file, typeOnly, lazy } of byPath.get(path)?.imports ?? []) {
      const isFollowed = file !== undefined && !lazy && (withTypes || !typeOnly)
      const circle = isFollowed ? visit(file, [...trail, path]) : undefined
      if (circle !== undefined) return circle
    }
    done.add(path)
    return undefined
  }
  for (const { path } of files) {
    const circle = visit(path, [])
    if (circle !== undefined) return circle
  }
  return undefined
}
