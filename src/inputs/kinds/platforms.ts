import { formatPlatform, type Platform, parsePlatform } from '../../oci/platform.ts'
import { readItems } from '../items.ts'
import { nearest } from '../nearest.ts'
import { quote } from '../problem.ts'
import { complain, type Reading } from '../reading.ts'
import type { InputDefinition } from '../table.ts'

type PlatformsInput = Extract<InputDefinition, { readonly kind: 'platforms' }>

// What people mistype most; any other `os/architecture[/variant]` is taken too, and checked against the builder.
const COMMON =
  'linux/amd64 linux/arm64 linux/arm/v7 linux/arm/v6 linux/386 linux/ppc64le linux/s390x linux/riscv64 windows/amd64'.split(
    ' ',
  )

export function readPlatforms(reading: Reading<PlatformsInput>): readonly Platform[] {
  const allowed = '"os/architecture[/variant]", each once'
  const seen = new Map<string, { platform: Platform; given: string }>()
  for (const given of readItems(reading)) {
    const platform = parsePlatform(given)
    if (platform === undefined) {
      complain(reading, {
        given,
        why: 'is no platform',
        allowed,
        nearest: nearest(given.toLowerCase(), COMMON),
      })
      continue
    }
    const name = formatPlatform(platform)
    const other = seen.get(name)
    if (other === undefined) seen.set(name, { platform, given })
    else complain(reading, { given, why: `is the same platform as ${quote(other.given)}`, allowed })
  }
  return [...seen.values()].map(({ platform }) => platform)
}
