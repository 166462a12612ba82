/**
 * `npm run build`: dist/ from src/. TypeScript compiles, ncc bundles: an entry, and a chunk for every `await import`.
 * `--out FOLDER` writes it elsewhere; `--check` writes nothing and exits 1 where dist/ is not what would be written.
 */
import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
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
    const options = ['--target', 'es2024', '--license', 'licenses.txt', '--no-cache', '--quiet']
    await tool('@vercel/ncc/dist/ncc/cli.js', ['build', 'index.js', '--out', bundled, ...options], compiled)
    await chmod(join(bundled, 'index.js'), 0o755)
    await rm(folder, { recursive: true, force: true })
    await rename(bundled, folder)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
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
