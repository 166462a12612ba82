/**
 * `npm run build`: dist/ from src/. TypeScript compiles, ncc bundles: an entry, and a chunk for every `await import`.
 * `--out FOLDER` writes it elsewhere; `--check` writes nothing and exits 1 where dist/ is not what would be written.
 */
import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const ROOT = resolve(import.meta.dirname, '..')
const BUILD = join(ROOT, 'build')
const TOOLS = join(ROOT, 'node_modules')

export const DIST = join(ROOT, 'dist')

/** Bundles src/ into a folder, replacing what is there. Same source, same bytes, wherever the checkout lies. */
export async function build(folder: string): Promise<void> {
  await mkdir(BUILD, { recursive: true })
  const work = await mkdtemp(join(BUILD, 'work-'))
  try {
    const compiled = join(work, 'src')
    const bundled = join(work, 'dist')
    await tool('typescript/bin/tsc', ['--project', 'tsconfig.build.json', '--outDir', compiled], ROOT)
    // Names of chunks are made from paths as seen from the current folder. ncc's cache is left out: it knows absolute ones.
    const statistics = join(work, 'statistics.json')
    const options = ['--target', 'es2024', '--no-cache', '--quiet', '--stats-out', statistics]
    await tool('@vercel/ncc/dist/ncc/cli.js', ['build', 'index.js', '--out', bundled, ...options], compiled)
    await chmod(join(bundled, 'index.js'), 0o755)
    const packages = bundledPackages(JSON.parse(await readFile(statistics, 'utf8')) as Statistics)
    await writeFile(join(bundled, 'licenses.txt'), await licensesOf(packages))
    await rm(folder, { recursive: true, force: true })
    await rename(bundled, folder)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** What webpack tells of a bundle; a module made of several has them in it. */
interface Statistics {
  readonly modules?: readonly (Statistics & { readonly nameForCondition?: string })[]
}

/** Folders of the packages that a bundle holds a part of, below the root. ncc's own list misses some. */
function bundledPackages(statistics: Statistics): readonly string[] {
  const found = new Set<string>()
  const collect = ({ modules = [] }: Statistics): void => {
    for (const one of modules) {
      const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(one.nameForCondition ?? '')?.[0]
      if (folder !== undefined) found.add(relative(ROOT, folder))
      collect(one)
    }
  }
  collect(statistics)
  return [...found].sort()
}

async function licensesOf(packages: readonly string[]): Promise<string> {
  const texts = await Promise.all(
    packages.map(async (path) => {
      const folder = join(ROOT, path)
      const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
      const file = (await readdir(folder)).sort().find((entry) => /^(?:licen[cs]e|copying)\b/i.test(entry))
      const text = file === undefined ? '' : `\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`
      return `${name} ${version} (${license})\n${text.replaceAll('\r\n', '\n')}`
    }),
  )
  return texts.join(`\n${'-'.repeat(80)}\n\n`)
}

/** Builds again and @returns the files that differ from dist/, are missing there, or shouldn't be there. */
export async function staleFiles(): Promise<string[]> {
  await mkdir(BUILD, { recursive: true })
  const work = await mkdtemp(join(BUILD, 'check-'))
  try {
    const fresh = join(work, 'dist')
    await build(fresh)
    const names = new Set([...(await readdir(DIST).catch(() => [])), ...(await readdir(fresh))])
    const stale = await Promise.all(
      [...names].map(async (name) => ((await same(join(DIST, name), join(fresh, name))) ? [] : [name])),
    )
    return stale.flat().sort()
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function same(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([readFile(one), readFile(other)])
    const [{ mode: modeOfA }, { mode: modeOfB }] = await Promise.all([stat(one), stat(other)])
    return a.equals(b) && (modeOfA & 0o100) === (modeOfB & 0o100)
  } catch {
    return false
  }
}

function tool(script: string, args: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(TOOLS, script), ...args], {
      cwd,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('error', reject)
    child.on('close', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`${script} ended with ${code ?? signal}`)),
    )
  })
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { out: { type: 'string' }, check: { type: 'boolean' } } })
  if (values.check) {
    const stale = await staleFiles()
    for (const name of stale) console.error(`dist/${name} is not what src/ gives`)
    if (stale.length > 0) {
      console.error('Run "npm run build" and commit dist/.')
      process.exitCode = 1
    } else console.log('dist/ is what src/ gives.')
  } else await build(values.out === undefined ? DIST : resolve(values.out))
}
