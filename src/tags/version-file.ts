import type { Result } from '../inputs/result.ts'

/**
 * The version that a file tells: `package.json`, `Cargo.toml`, `pyproject.toml`, or one that has it in its first line.
 * @param path decides by its last part what the file is
 */
export async function readVersionFile(path: string, text: string): Promise<Result<string, string>> {
  const name = path.split(/[/\\]/).at(-1) ?? ''
  if (name.endsWith('.toml')) return await readToml(name, text)
  return name.endsWith('.json') ? readJson(text) : readFirstLine(text)
}

/** @see https://doc.rust-lang.org/cargo/reference/workspaces.html#the-package-table */
const CARGO_PATHS = ['package.version', 'workspace.package.version']
/** @see https://packaging.python.org/en/latest/specifications/pyproject-toml/ */
const PYTHON_PATHS = ['project.version', 'tool.poetry.version']

async function readToml(name: string, text: string): Promise<Result<string, string>> {
  const { parse, TomlError } = await import('smol-toml')
  try {
    return versionIn(parse(text), name === 'Cargo.toml' ? CARGO_PATHS : PYTHON_PATHS)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    return { ok: false, error: `is no TOML: ${error.message.split('\n', 1)[0]}` }
  }
}

function readJson(text: string): Result<string, string> {
  try {
    return versionIn(JSON.parse(text), ['version'])
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { ok: false, error: 'is no JSON' }
  }
}

function readFirstLine(text: string): Result<string, string> {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  const line = lines.map((one) => one.trim()).find((one) => one !== '')
  return line === undefined ? { ok: false, error: 'is empty' } : { ok: true, value: line }
}

/** The first of the places that holds a text. */
function versionIn(document: unknown, paths: readonly string[]): Result<string, string> {
  for (const path of paths) {
    const found = path.split('.').reduce(valueAt, document)
    if (typeof found === 'string' && found.trim() !== '') return { ok: true, value: found.trim() }
  }
  return { ok: false, error: `has no version: it would be a text at ${paths.join(' or ')}` }
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined
}
