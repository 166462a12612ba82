import { parseEntry } from '../inputs/kinds/entries.ts'
import type { Attributes } from '../inputs/parsed.ts'

/** A value of `--cache-from`; a lone reference is one in a registry. */
export function parseImport(entry: string): { readonly type: string; readonly attributes: Attributes } {
  const parsed = parseEntry(entry)
  return parsed.ok ? parsed.value : { type: 'registry', attributes: { ref: entry } }
}

const IMPORTING = 'importing cache manifest from '

/** What BuildKit calls the import that a step is for: a reference, or a kind and a hash (`gha:123`); undefined for other steps. */
export function importedName(step: string): string | undefined {
  return step.startsWith(IMPORTING) ? step.slice(IMPORTING.length) : undefined
}

/**
 * Whether BuildKit means this value of `--cache-from` when it names an import: by the reference of a cache in a registry, by the kind and a hash
 * that only BuildKit knows for others.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/solver/llbsolver/bridge.go#L381
 */
export function isImportNamed(entry: string, name: string): boolean {
  const { type, attributes } = parseImport(entry)
  return type === 'registry' ? attributes['ref'] === name : name.startsWith(`${type}:`)
}
