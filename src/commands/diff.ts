import { DIFF } from '../inputs/commands/diff.ts'
import { parseOptions } from '../inputs/parse.ts'
import type { RawInputs } from '../inputs/raw.ts'
import { halfCredentials } from '../inputs/registry-options.ts'
import { formatPlatform, type Platform } from '../oci/platform.ts'
import { formatReference, type Reference, withDefaultTag } from '../oci/reference.ts'
import type { Ports } from '../ports.ts'
import { openUsersRegistry } from '../publish/open-registry.ts'
import { refuseInputs } from '../publish/problems.ts'
import { writeResult } from '../publish/write.ts'
import { ImageReader } from '../registry/image-reader.ts'
import { type ImageDiff, makeDiff } from '../report/diff.ts'
import { Failure } from '../report/failure.ts'
import { failedWith } from './failed-with.ts'

/** Compares two images, platform by platform. @returns the exit code. */
export async function diff(ports: Ports, raw: RawInputs): Promise<number> {
  const options = parseOptions(DIFF, raw, [halfCredentials])
  if (!options.ok) return refuseInputs(ports, options.error)
  const { before, after, platform: only, format } = options.value
  try {
    await using registry = await openUsersRegistry(ports, options.value, raw)
    const reader = new ImageReader(registry, ports.signal)
    const read = async (reference: Reference) => ({
      reference: formatReference(withDefaultTag(reference)),
      image: await reader.read(reference, only),
    })
    const [has, gets] = await Promise.all([read(before), read(after)])
    const difference = makeDiff(has, gets)
    if (difference.platforms.length === 0) throw nothingFor(only)
    await writeResult(ports, options.value, difference)
    ports.host.show({ kind: 'report', text: await shown(difference, format, ports) })
    return 0
  } catch (error) {
    return failedWith(ports, error)
  }
}

async function shown(
  difference: ImageDiff,
  format: 'terminal' | 'markdown',
  { terminal }: Ports,
): Promise<string> {
  switch (format) {
    case 'terminal':
      return (await import('../report/terminal/diff.ts')).renderDiff(difference, terminal)
    case 'markdown':
      return (await import('../report/markdown/diff.ts')).renderDiffMarkdown(difference).trimEnd()
  }
}

function nothingFor(platforms: readonly Platform[]): Failure {
  const names = platforms.map(formatPlatform).join(', ')
  return new Failure({
    code: 'platform-missing',
    phase: 'preflight',
    message: `neither image has ${names}`,
    hint: 'without --platform, all platforms that they have are compared',
  })
}
