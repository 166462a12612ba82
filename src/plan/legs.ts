import { formatPlatform, type Platform, samePlatform } from '../oci/platform.ts'
import type { BuilderNode } from './plan.ts'

export interface LegAssignment {
  readonly node?: string
  readonly platforms: readonly Platform[]
}

/**
 * Which node builds what: first a node that was made for the platform, then one whose own architecture it is, then
 * any that can. buildx, asked for several platforms at once, would give all of them to one node that can emulate.
 */
export function assignPlatforms(
  platforms: readonly Platform[],
  nodes: readonly BuilderNode[],
): readonly LegAssignment[] {
  if (nodes.length <= 1) return [{ platforms }]
  const byNode = new Map<string, Platform[]>()
  for (const platform of platforms) {
    const node =
      nodes.find((candidate) => candidate.preferred.some((other) => samePlatform(other, platform))) ??
      nodes.find(
        (candidate) => candidate.platforms[0] !== undefined && samePlatform(candidate.platforms[0], platform),
      ) ??
      nodes.find((candidate) => candidate.platforms.some((other) => samePlatform(other, platform))) ??
      nodes.find((candidate) => candidate.platforms.some((other) => covers(other, platform)))
    if (node !== undefined) byNode.set(node.name, [...(byNode.get(node.name) ?? []), platform])
  }
  if (platforms.length === 0) return [{ platforms: [] }]
  return [...byNode].map(([node, assigned]) => ({ node, platforms: assigned }))
}

/** The index of the leg that builds a platform; undefined where none does. One that names none builds its node's own. */
export function legOf(
  legs: readonly { readonly platforms: readonly Platform[] }[],
  platform: Platform,
): number | undefined {
  const index = legs.findIndex(
    ({ platforms }) => platforms.length === 0 || platforms.some((other) => samePlatform(other, platform)),
  )
  return index === -1 ? undefined : index
}

/** Platforms that no node lists. */
export function missingPlatforms(
  platforms: readonly Platform[],
  nodes: readonly BuilderNode[],
): readonly string[] {
  const offered = nodes.flatMap((node) => node.platforms)
  return platforms.filter((platform) => !offered.some((other) => covers(other, platform))).map(formatPlatform)
}

// A machine runs what was built for its older versions: arm/v7 runs v6, amd64/v3 runs v2 and the plain one.
function covers(offered: Platform, wanted: Platform): boolean {
  if (samePlatform(offered, wanted)) return true
  if (offered.os !== wanted.os || offered.architecture !== wanted.architecture) return false
  return versionOf(offered) >= versionOf(wanted)
}

function versionOf({ variant }: Platform): number {
  return Number(variant?.replace(/^v/, '') ?? 0)
}
