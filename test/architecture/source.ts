import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '..', '..')

export interface Import {
  /** As written. */
  readonly specifier: string
  /** The file below the root, of a relative import. */
  readonly file: string | undefined
  /** Gone when compiled: it may close a circle, and loads nothing. */
  readonly typeOnly: boolean
  /** `await import`: loaded when needed. */
  readonly lazy: boolean
}

export interface SourceFile {
  /** Below the root, with forward slashes. */
  readonly path: string
  /** `src/report/table.ts` lies in `report`, `src/index.ts` in the empty one. */
  readonly folder: string
  /** The text without comments and string literals. */
  readonly code: string
  readonly imports: readonly Import[]
}

/** All TypeScript below src/. */
export function readSources(): readonly SourceFile[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map(readSource)
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const [, folder = '', ...rest] = path.split('/')
  return {
    path,
    folder: rest.length === 0 ? '' : folder,
    code: withoutText(text),
    imports: findImports(text, path),
  }
}

const STATIC = /^(?:import|export)\s+(type\s)?(?:[^'"();=]*?\sfrom\s+)?'([^']+)'/gm
const DYNAMIC = /\bimport\('([^']+)'\)/g

export function findImports(text: string, path: string): readonly Import[] {
  const make = (specifier: string, typeOnly: boolean, lazy: boolean): Import => ({
    specifier,
    file: specifier.startsWith('.') ? posix.join(dirname(path), specifier) : undefined,
    typeOnly,
    lazy,
  })
  return [
    ...[...text.matchAll(STATIC)].map(([, type, specifier = '']) =>
      make(specifier, type !== undefined, false),
    ),
    ...[...text.matchAll(DYNAMIC)].map(([, specifier = '']) => make(specifier, false, true)),
  ]
}

/** What follows is a search for words, not a parser: a word in a comment or a message is none. */
function withoutText(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, (found) =>
    found.startsWith('/') ? ' ' : "''",
  )
}
