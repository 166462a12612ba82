import { type LegRecord, provenanceOf } from '../../ledger/leg-record.ts'
import type { Provenance } from '../../ledger/provenance.ts'
import type { Image, PlatformImage } from '../../oci/image.ts'
import { formatPlatform } from '../../oci/platform.ts'
import type { Journal } from '../journal.ts'

/** A platform of the image, and what BuildKit recorded of how it was made. */
export interface BuiltPlatform {
  readonly name: string
  readonly leg: number
  readonly image: PlatformImage
  readonly record: LegRecord
  readonly provenance: Provenance
}

/** Those that something is recorded of. */
export function builtPlatforms(journal: Journal, image: Image): readonly BuiltPlatform[] {
  return image.platforms.flatMap((platform): readonly BuiltPlatform[] => {
    const name = formatPlatform(platform.platform)
    const leg = journal.legOf(platform.platform)
    const record = leg === undefined ? undefined : journal.records[leg]
    const provenance = record === undefined ? undefined : provenanceOf(record, name)
    if (leg === undefined || record === undefined || provenance === undefined) return []
    return [{ name, leg, image: platform, record, provenance }]
  })
}
