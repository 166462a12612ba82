import { formatAttributes, parseAttributes, parseFields, parseGoBoolean } from '../inputs/attributes.ts'
import { exporterNames, isImageExporter, isPushingExporter, loadsImage } from '../inputs/kinds/exporters.ts'
import type { Attributes, Entry, ParsedInputs } from '../inputs/parsed.ts'
import { formatReference, formatRepository, type Reference, type Repository } from '../oci/reference.ts'
import { isOlder } from './buildkit-version.ts'
import type { Builder, Leg, PlannedImage } from './plan.ts'
import { rewriteTimes } from './reproducible.ts'

/** `outputs`, sorted by what becomes of them. */
export interface Exporters {
  /** Attributes of the image output that are kept. */
  readonly image: Attributes
  /** Everything else: files, tarballs, the engine. */
  readonly others: readonly Entry[]
  readonly pushes: boolean
  readonly byDigestOnly: boolean
}

// Ours to decide: where to push, by digest, and under which names.
const OURS = new Set(['name', 'push', 'push-by-digest', 'name-canonical'])

export function sortOutputs(inputs: ParsedInputs): Exporters {
  const pushing = inputs.outputs.filter((entry) => isPublished(entry, inputs))
  const others = inputs.outputs.filter((entry) => !pushing.includes(entry))
  const kept = pushing.flatMap((entry) => Object.entries(entry.attributes).filter(([key]) => !OURS.has(key)))
  const load: Entry = { type: 'docker', attributes: {}, text: 'type=docker' }
  return {
    image: { ...rewriteTimes(inputs, 'image'), ...Object.fromEntries(kept) },
    others: inputs.load && !others.some(loadsImage) ? [...others, load] : others,
    pushes: pushing.some(isPushingExporter),
    byDigestOnly: pushing.some(
      ({ attributes }) => parseGoBoolean(attributes['push-by-digest'] ?? '') === true,
    ),
  }
}

/** Whether the layers that are pushed are others than those that are built, which a cache keeps. */
export function rewritesLayers(inputs: ParsedInputs): boolean {
  const { image } = sortOutputs(inputs)
  return ['rewrite-timestamp', 'force-compression'].some((key) => parseGoBoolean(image[key] ?? '') === true)
}

type OutputInputs = Pick<ParsedInputs, 'outputs' | 'push'>

// `outputs: type=image,compression=zstd` beside `push: true` says how to push, not that a second image is wanted.
function isPublished(entry: Entry, inputs: OutputInputs): boolean {
  return isPushingExporter(entry) || (isImageExporter(entry) && inputs.push === true)
}

/** Names that `outputs` pushes to; their tags are tags. Names that can't be parsed were refused with the inputs. */
export function outputReferences(inputs: OutputInputs): readonly Reference[] {
  return inputs.outputs
    .filter((entry) => isPublished(entry, inputs))
    .flatMap(exporterNames)
    .flatMap((name) => (name.ok ? [name.value] : []))
}

/** The one exporter of a leg: by digest, to every repository. */
export function legExporter(repositories: readonly Repository[], image: Attributes): string {
  return `type=image,${formatAttributes({
    name: repositories.map(formatRepository).join(','),
    'push-by-digest': 'true',
    'name-canonical': 'true',
    push: 'true',
    ...image,
  })}`
}

/**
 * The arguments of a leg, for a folder with the blobs that it would push. Annotations are in none of them, and without its
 * default attestations, which buildx makes only for what is pushed, there may be no index to bear them.
 * @see https://docs.docker.com/build/exporters/oci-docker/
 */
export function layoutArgv({ argv }: Leg, folder: string): readonly string[] {
  // The last one: what stands before it may have any text.
  const at = argv.lastIndexOf('--output') + 1
  const fields = parseFields(argv[at] ?? '')
  const attributes = fields.ok ? parseAttributes(fields.value) : fields
  const image = Object.entries(attributes.ok ? attributes.value : {}).filter(
    ([key]) => key !== 'type' && !OURS.has(key),
  )
  const layout = { type: 'oci', tar: 'false', dest: folder, ...Object.fromEntries(image) }
  return argv
    .with(at, formatAttributes(layout))
    .filter((word, index, all) => word !== '--annotation' && all[index - 1] !== '--annotation')
}

/** An output that isn't pushed; what is loaded into an engine gets the names that it would have been published under. */
export function localExporter(
  inputs: ParsedInputs,
  entry: Entry,
  { images, builder }: { readonly images: readonly PlannedImage[]; readonly builder: Builder },
): string {
  const added = Object.entries({ ...engineNames(entry, images), ...localTimes(inputs, entry, builder) })
  const missing = added.filter(([key]) => entry.attributes[key] === undefined)
  if (missing.length === 0) return entry.text
  return `type=${entry.type},${formatAttributes({ ...entry.attributes, ...Object.fromEntries(missing) })}`
}

const REWRITE = 'rewrite-timestamp'

/**
 * Docker unpacks what its own builder makes, which BuildKit refuses to do with rewritten times: with containerd's image store it need not be
 * unpacked before it is run, where the engine lets one say so (with BuildKit 0.26).
 * @see https://github.com/moby/moby/blob/v2.0.0-beta.24/daemon/internal/builder-next/exporter/wrapper.go
 */
function localTimes(inputs: ParsedInputs, entry: Entry, builder: Builder): Readonly<Record<string, string>> {
  if (!isToRewrite(inputs, entry)) return {}
  const times = rewriteTimes(inputs, entry.type)
  if (!isUnpacked(entry, builder)) return times
  const [node] = builder.nodes
  const mayLeave = builder.imageStore === 'containerd' && !isOlder(node?.buildkitVersion ?? '0', '0.26')
  return mayLeave && entry.attributes['unpack'] === undefined ? { ...times, unpack: 'false' } : {}
}

/** An output's own attribute goes before. */
function isToRewrite(inputs: ParsedInputs, { type, attributes }: Entry): boolean {
  return rewriteTimes(inputs, type)[REWRITE] !== undefined && attributes[REWRITE] === undefined
}

function isUnpacked(entry: Entry, { driver }: Builder): boolean {
  if (driver !== 'docker' || !(entry.type === 'image' || loadsImage(entry))) return false
  return parseGoBoolean(entry.attributes['unpack'] ?? 'true') !== false
}

/** Whether an output keeps the times of its files though they were to be the same for everybody, and nobody asked for that. */
export function keepsTimes(inputs: ParsedInputs, entry: Entry, builder: Builder): boolean {
  return isToRewrite(inputs, entry) && localTimes(inputs, entry, builder)[REWRITE] === undefined
}

function engineNames(entry: Entry, images: readonly PlannedImage[]): { readonly name?: string } {
  const [first] = images
  if (entry.type !== 'docker' || first === undefined || first.tags.length === 0) return {}
  const names = first.tags.map((tag) => formatReference({ repository: first.repository, tag: tag.name }))
  return { name: names.join(',') }
}
