import type { Instruction } from '../dockerfile.ts'
import { layerMakers } from '../layer-makers.ts'
import { basePlace } from '../layer-sources.ts'
import type { Provenance, Step } from '../provenance.ts'
import type { Change } from './change.ts'

/** What is known of one platform of an image and of how it was made. */
export interface PlatformEvidence {
  readonly layers: readonly EvidentLayer[]
  readonly provenance: Provenance | undefined
  /** From the image's config; empty where it was not read. */
  readonly history: readonly HistoryEntry[]
}

export interface EvidentLayer {
  readonly digest: string
  /** Of its content before compression, as the config has it. */
  readonly diffId: string | undefined
}

/** @see https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md#properties */
export interface HistoryEntry {
  /** Holds expanded arguments: it is compared, and never shown. */
  readonly createdBy: string
  readonly emptyLayer: boolean
  /** Written by BuildKit rather than by another builder. */
  readonly isBuildKits: boolean
}

/** An image whose layers' makers are known. */
export interface KnownBuild {
  readonly layers: readonly EvidentLayer[]
  readonly provenance: Provenance
  /** One a layer. */
  readonly makers: readonly (Step | undefined)[]
}

/** Undefined where the definition is not recorded. */
export function knownBuild({ layers, provenance }: PlatformEvidence): KnownBuild | undefined {
  if (provenance === undefined || provenance.steps.size === 0) return undefined
  return {
    layers,
    provenance,
    makers: layerMakers(
      provenance,
      layers.map(({ digest }) => digest),
    ),
  }
}

/** Where an instruction stands; for the image that all else stands on, its `FROM`. */
export function placeOf(step: Step, { provenance, makers }: KnownBuild): Instruction | undefined {
  return step.kind === 'image' && step === makers[0] ? basePlace(provenance, step) : step.places[0]
}

/** One build held against the one before it, as far as something written of both goes. */
export interface Comparison {
  /** Whether all that a layer depends on is written down of both, but for the content of files. */
  readonly isWhole: boolean
  /** What a layer has become, by its index. Undefined where it can't be told. */
  compare(index: number): Compared | undefined
  /** Whether nothing that a layer depends on is written otherwise, but for images whose tags moved. */
  isSameButMoved(index: number): boolean
}

/** The first thing that is written otherwise among all that a layer depends on, or the layer that was made the same way. */
export type Compared =
  | { readonly change: Change }
  | { readonly change: undefined; readonly previous: EvidentLayer }

/** A step and all that its result depends on, inputs before what is made from them. */
export function closureOf({ steps }: Provenance, step: Step): readonly Step[] {
  const wanted = new Set<string>()
  const open = [step.id]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (wanted.has(id)) continue
    wanted.add(id)
    open.push(...(steps.get(id)?.inputs ?? []))
  }
  return [...steps.values()].filter(({ id }) => wanted.has(id))
}

/** Whether one of the layers has the content of another, whatever it is compressed by. */
export function hasContent(layers: readonly EvidentLayer[], layer: EvidentLayer): boolean {
  return layers.some((other) => sameLayer(layer, other))
}

/** The same content, whatever it is compressed by. */
export function sameLayer(one: EvidentLayer, other: EvidentLayer): boolean {
  return one.digest === other.digest || (one.diffId !== undefined && one.diffId === other.diffId)
}
