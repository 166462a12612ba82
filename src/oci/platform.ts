/**
 * What an image is built for, in the normal form of containerd (`linux/arm64`, `linux/arm/v7`).
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md
 * @see https://github.com/containerd/platforms/blob/v1.0.0/database.go
 */
export interface Platform {
  readonly os: string
  readonly architecture: string
  readonly variant?: string
}

const ARCHITECTURES: Readonly<Record<string, { architecture: string; variant?: string }>> = {
  x86_64: { architecture: 'amd64' },
  'x86-64': { architecture: 'amd64' },
  i386: { architecture: '386' },
  aarch64: { architecture: 'arm64' },
  armhf: { architecture: 'arm', variant: 'v7' },
  armel: { architecture: 'arm', variant: 'v6' },
}

const COMPONENT = /^[A-Za-z0-9_.-]+$/

/** Parses `os/architecture[/variant]` or an architecture alone (which means Linux). Undefined when it is neither. */
export function parsePlatform(text: string): Platform | undefined {
  const parts = text.trim().toLowerCase().split('/')
  if (parts.length > 3 || !parts.every((part) => COMPONENT.test(part))) return undefined
  const [os, machine, variant] = parts.length === 1 ? ['linux', parts[0], undefined] : parts
  if (os === undefined || machine === undefined) return undefined
  if (parts.length === 1 && !KNOWN_ARCHITECTURES.has(machine) && !(machine in ARCHITECTURES)) return undefined
  return normalizePlatform({ os, architecture: machine, ...(variant !== undefined && { variant }) })
}

const KNOWN_ARCHITECTURES = new Set(
  '386 amd64 arm arm64 loong64 mips64 mips64le ppc64le riscv64 s390x wasm'.split(' '),
)

/** `aarch64` is `arm64`, `arm64/v8` is `arm64`, `arm` is `arm/v7`, `amd64/v1` is `amd64`. */
export function normalizePlatform(platform: Platform): Platform {
  const alias = ARCHITECTURES[platform.architecture]
  const os = platform.os === 'macos' ? 'darwin' : platform.os
  const architecture = alias?.architecture ?? platform.architecture
  const variant = normalVariant(architecture, platform.variant || alias?.variant)
  return { os, architecture, ...(variant !== undefined && { variant }) }
}

function normalVariant(architecture: string, variant: string | undefined): string | undefined {
  if (architecture === 'arm64' && (variant === 'v8' || variant === '8')) return undefined
  if (architecture === 'amd64' && variant === 'v1') return undefined
  if (architecture !== 'arm') return variant
  if (variant === undefined) return 'v7'
  return /^[5-8]$/.test(variant) ? `v${variant}` : variant
}

export function formatPlatform(platform: Platform): string {
  return [platform.os, platform.architecture, platform.variant].filter((part) => part !== undefined).join('/')
}

export function samePlatform(a: Platform, b: Platform): boolean {
  return formatPlatform(normalizePlatform(a)) === formatPlatform(normalizePlatform(b))
}
