import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { KEPT } from '../../hosts/tool-cache.ts'
import { parseJson } from '../../json.ts'
import { isDigest } from '../../oci/digest.ts'
import { formatPlatform, parsePlatform } from '../../oci/platform.ts'
import type { Ports } from '../../ports.ts'
import { removeWorkspace } from '../workspace.ts'
import { fromFolder, saveImage, type WantedImage } from './save-image.ts'

/** A folder of ours that a step's first part leaves to its last. */
export interface KeptFolder {
  readonly place: string
  /** The image in it that the host is to keep for later runs. */
  readonly keep?: WantedImage & {
    /** How long that may take, in milliseconds. */
    readonly limitMs: number
  }
}

/** What an image is kept under. */
export function keyOf({ digest, platform }: WantedImage): string {
  return `layerwise-image-${digest.slice('sha256:'.length)}-${formatPlatform(platform).replaceAll('/', '-')}`
}

const state = z.object({
  place: z.string(),
  keep: z.exactOptional(z.object({ digest: z.string(), platform: z.string(), limitMs: z.int() })),
})

/** As the state of a step has it. */
export function formatKept({ place, keep }: KeptFolder): string {
  const said: z.input<typeof state> = {
    place,
    ...(keep && { keep: { ...keep, platform: formatPlatform(keep.platform) } }),
  }
  return JSON.stringify(said)
}

/** Undefined for what no first part has left. */
function parseKept(text: string): KeptFolder | undefined {
  const said = state.safeParse(parseJson(text)).data
  if (said === undefined) return undefined
  const { place, keep } = said
  const platform = keep && parsePlatform(keep.platform)
  if (keep === undefined || platform === undefined || !isDigest(keep.digest)) return { place }
  return { place, keep: { digest: keep.digest, platform, limitMs: keep.limitMs } }
}

/** Has the host keep what it should, and removes the folder. Nothing of it fails the job, whose image is published. */
export async function leaveKept(ports: Ports, text: string): Promise<void> {
  const kept = parseKept(text)
  if (kept === undefined) return
  const { place, keep } = kept
  try {
    if (keep !== undefined) await keepImage(ports, place, keep)
  } catch (error) {
    const why = error instanceof Error ? error.message : error
    ports.host.show({ kind: 'info', text: `nothing is kept for later runs: ${why}` })
  }
  // The runner empties its folder itself.
  await removeWorkspace(place).catch(() => {})
}

/** A key is written once: what another step of the job has changed meanwhile would stay wrong. */
async function keepImage(
  { host, signal }: Ports,
  place: string,
  { limitMs, ...wanted }: NonNullable<KeptFolder['keep']>,
): Promise<void> {
  const cache = await host.toolCache?.()
  if (cache?.mayKeep !== true) return
  const limit = AbortSignal.any([signal, AbortSignal.timeout(limitMs)])
  const checked = join(place, 'checked')
  await mkdir(checked)
  await saveImage(fromFolder(join(place, KEPT)), wanted, join(checked, KEPT), limit)
  const isKept = await cache.keep(checked, keyOf(wanted), limit)
  host.show({
    kind: 'info',
    text: `${isKept ? 'kept' : 'not kept'} for later runs: ${keyOf(wanted)}`,
  })
}
