import { parseFields } from '../inputs/attributes.ts'

/**
 * Whether BuildKit means this value of `--cache-from` when it names an import: by the reference of a cache in a registry, by the kind and a hash
 * that only BuildKit knows for others.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/solver/llbsolver/bridge.go#L381
 */
export function isImportNamed(entry: string, name: string): boolean {
  const fields = parseFields(entry)
  const values = fields.ok ? fields.value : [entry]
  const attribute = (key: string) =>
    values.find((field) => field.startsWith(`${key}=`))?.slice(key.length + 1)
  // A lone reference is one in a registry.
  const type = values.some((field) => field.includes('=')) ? attribute('type') : 'registry'
  if (type === 'registry') return (attribute('ref') ?? entry) === name
  return type !== undefined && name.startsWith(`${type}:`)
}
