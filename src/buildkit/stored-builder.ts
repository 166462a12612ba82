import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRecord } from '../json.ts'
import { normalizePlatform, type Platform } from '../oci/platform.ts'
import { dockerConfigFolder } from './docker-config-folder.ts'

/** A builder of one container, as buildx keeps it, running or not. */
export interface StoredContainer {
  readonly name: string
  readonly node: string
  /** Platforms that whoever made it gave it. */
  readonly preferred: readonly Platform[]
}

const NAME = /^[a-z][a-z0-9._-]*$/i

/**
 * Reads what buildx keeps of a builder; undefined where it keeps nothing, something else, or several nodes.
 * @see https://github.com/docker/buildx/blob/v0.35.0/store/nodegroup.go
 */
export function readStoredContainer(env: NodeJS.ProcessEnv, name: string): StoredContainer | undefined {
  if (!NAME.test(name)) return undefined
  const folder = env['BUILDX_CONFIG'] || join(dockerConfigFolder(env), 'buildx')
  try {
    // At once: whatever is awaited comes back when all modules are loaded.
    return parseStored(JSON.parse(readFileSync(join(folder, 'instances', name.toLowerCase()), 'utf8')))
  } catch {
    return undefined
  }
}

function parseStored(value: unknown): StoredContainer | undefined {
  if (!isRecord(value) || value['Driver'] !== 'docker-container') return undefined
  const { Name: name, Nodes: nodes } = value
  const [node, ...others] = Array.isArray(nodes) ? nodes : []
  if (!isRecord(node) || others.length > 0 || typeof name !== 'string') return undefined
  const { Name: nodeName, Platforms: platforms } = node
  if (typeof nodeName !== 'string') return undefined
  const given = Array.isArray(platforms) ? platforms : []
  const preferred = given.map(parseOciPlatform).filter((platform) => platform !== undefined)
  return preferred.length === given.length ? { name, node: nodeName, preferred } : undefined
}

/** @see https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md */
function parseOciPlatform(value: unknown): Platform | undefined {
  if (!isRecord(value)) return undefined
  const { os, architecture, variant } = value
  if (typeof os !== 'string' || typeof architecture !== 'string') return undefined
  return normalizePlatform({ os, architecture, ...(typeof variant === 'string' && { variant }) })
}
