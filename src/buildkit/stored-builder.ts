import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dockerConfigFolder } from './docker-config-folder.ts'

/** A builder as buildx keeps it. */
export interface StoredBuilder {
  readonly Name: string
  readonly Driver: string
  readonly Nodes: readonly { readonly Name: string }[]
}

const NAME = /^[a-z][a-z0-9._-]*$/i

/**
 * Reads what buildx keeps of a builder; undefined where it keeps nothing there, or something else.
 * @see https://github.com/docker/buildx/blob/v0.35.0/store/nodegroup.go
 */
export async function readStoredBuilder(
  env: NodeJS.ProcessEnv,
  name: string,
): Promise<StoredBuilder | undefined> {
  if (!NAME.test(name)) return undefined
  const folder = env['BUILDX_CONFIG'] || join(dockerConfigFolder(env), 'buildx')
  try {
    const stored: unknown = JSON.parse(await readFile(join(folder, 'instances', name.toLowerCase()), 'utf8'))
    return isStored(stored) ? stored : undefined
  } catch {
    return undefined
  }
}

function isStored(value: unknown): value is StoredBuilder {
  return (
    hasName(value) &&
    'Driver' in value &&
    typeof value.Driver === 'string' &&
    'Nodes' in value &&
    Array.isArray(value.Nodes) &&
    value.Nodes.every(hasName)
  )
}

function hasName(value: unknown): value is { readonly Name: string } {
  return typeof value === 'object' && value !== null && 'Name' in value && typeof value.Name === 'string'
}
