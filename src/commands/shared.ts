import { namesNoImage, SHARED } from '../inputs/commands/shared.ts'
import { parseOptions } from '../inputs/parse.ts'
import type { RawInputs } from '../inputs/raw.ts'
import { halfCredentials } from '../inputs/registry-options.ts'
import { findSharing, type StoredImage } from '../ledger/sharing.ts'
import { formatPlatform, type Platform } from '../oci/platform.ts'
import { formatReference, type Reference } from '../oci/reference.ts'
import type { Ports } from '../ports.ts'
import { openUsersRegistry } from '../publish/open-registry.ts'
import { refuseInputs } from '../publish/problems.ts'
import { writeResult } from '../publish/write.ts'
import { ImageReader } from '../registry/image-reader.ts'
import { Failure } from '../report/failure.ts'
import type { SharingReport } from '../report/sharing.ts'
import { failedWith } from './failed-with.ts'
import { nameImages } from './name-images.ts'
import { type ItemFailure, settleEach } from './settle-each.ts'

/** Shows what many images share. One that can't be read is left out, and it is said. @returns the exit code. */
export async function shared(ports: Ports, raw: RawInputs): Promise<number> {
  const options = parseOptions(SHARED, raw, [namesNoImage, halfCredentials])
  if (!options.ok) return refuseInputs(ports, options.error)
  const { platform: only } = options.value
  try {
    await using registry = await openUsersRegistry(ports, options.value, raw)
    const reader = new ImageReader(registry, ports.signal)
    const named = await nameImages({ ports, raw, reader, options: options.value })
    const images = await settleEach(named.done, formatReference, (reference) => read(reader, reference, only))
    const failures = [...named.failures, ...images.failures]
    const report: SharingReport = { schema: 1, ...findSharing(images.done), failures }
    await writeResult(ports, options.value, report)
    showFailures(ports, failures)
    if (images.done.length > 0)
      ports.host.show({ kind: 'report', text: await rendered(report, options.value, ports) })
    return failures.length > 0 ? 1 : 0
  } catch (error) {
    return failedWith(ports, error)
  }
}

async function read(
  reader: ImageReader,
  reference: Reference,
  only: readonly Platform[],
): Promise<StoredImage> {
  const name = formatReference(reference)
  const image = await reader.read(reference, only)
  if (image.platforms.length === 0) {
    const message = `${name}: has nothing for ${only.map(formatPlatform).join(', ')}`
    throw new Failure({ code: 'platform-missing', phase: 'preflight', message })
  }
  return { reference: name, registry: reference.repository.registry, image }
}

/** What helps with one usually helps with all: each piece of advice is given once. */
function showFailures({ host }: Ports, failures: readonly ItemFailure[]): void {
  const given = new Set<string>()
  for (const { message, hint } of failures) {
    const isNew = hint !== null && !given.has(hint)
    host.show({ kind: 'error', text: message, ...(isNew && { hint }) })
    if (isNew) given.add(hint)
  }
}

interface Shown {
  readonly format: 'terminal' | 'markdown'
  readonly top: number
}

async function rendered(report: SharingReport, { format, top }: Shown, { terminal }: Ports): Promise<string> {
  switch (format) {
    case 'terminal':
      return (await import('../report/terminal/sharing.ts')).renderSharing(report, { ...terminal, top })
    case 'markdown':
      return (await import('../report/markdown/sharing.ts')).renderSharingMarkdown(report, { top }).trimEnd()
  }
}
