import type { AdviceFacts, AdvisedPlatform } from '../../../src/ledger/advice/advice.ts'
import { layerMakers } from '../../../src/ledger/layer-makers.ts'
import type { LegRecord } from '../../../src/ledger/leg-record.ts'
import type { Provenance } from '../../../src/ledger/provenance.ts'
import type { Reason } from '../../../src/ledger/reasons/reason.ts'
import type { Vertex } from '../../../src/ledger/solve-status.ts'
import { type TimedTransfer, type Transfers, transferKey } from '../../../src/ledger/transfers.ts'
import { parseDigest } from '../../../src/oci/digest.ts'
import { type BuildOptions, build } from '../reasons/model.ts'

export const REPOSITORY = 'ghcr.io/acme/app'

/** A platform's image as it was built, with layers of a size each. */
export function platform(
  dockerfile: string,
  {
    name = 'linux/amd64',
    leg = 0,
    reasons = [],
    size = 1_000_000,
    options = {},
  }: {
    readonly name?: string
    readonly leg?: number
    readonly reasons?: readonly (Reason | undefined)[]
    readonly size?: number
    readonly options?: BuildOptions
  } = {},
): AdvisedPlatform {
  const { layers, provenance } = build(dockerfile, options)
  if (provenance === undefined) throw new RangeError('no provenance')
  const digests = layers.map(({ digest }) => digest)
  return {
    ...{ name, leg, provenance, reasons },
    layers: digests.map((digest) => ({ digest: parseDigest(digest), mediaType: '', size })),
    makers: layerMakers(provenance, digests),
  }
}

/** The digest of the layer that the last instruction of a text made. */
export function layerOf({ layers, makers }: AdvisedPlatform, instruction: string): string {
  const index = makers.findLastIndex((step) => step?.places.some(({ text }) => text === instruction))
  return layers[index]?.digest ?? ''
}

/** What a step did: it took from `start` to `end`, or was cached. */
export interface Work {
  readonly instruction: string
  readonly start?: number
  readonly end?: number
  readonly cached?: boolean
}

export function vertices(provenance: Provenance, work: readonly Work[]): readonly Vertex[] {
  const digests = new Map([...provenance.vertices].map(([digest, id]) => [id, digest]))
  const digestOf = (id: string) => digests.get(id) ?? ''
  return work.flatMap(({ instruction, start = 0, end = start, cached = false }) =>
    [...provenance.steps.values()]
      .filter(({ places }) => places.some(({ text }) => text === instruction))
      .map(({ id, inputs }) => ({
        digest: digestOf(id),
        inputs: inputs.map(digestOf),
        name: instruction,
        cached,
        work: { start, end },
      })),
  )
}

export function record(given: Partial<LegRecord> = {}): LegRecord {
  return { provenances: new Map(), solves: [], requests: [], ...given }
}

/** A blob that the builder fetched. */
export function fetched(digest: string, start = 0, end = start + 100): LegRecord['requests'][number] {
  return {
    ...{ method: 'GET', kind: 'blob', status: 200, host: 'ghcr.io', path: 'acme/base', digest, bytes: 0 },
    ...{ start, end, span: digest, parent: '' },
  }
}

/** Blobs that were uploaded, with their bytes. */
export function uploaded(
  sent: Readonly<Record<string, number>>,
  { repository = REPOSITORY, start = 0 } = {},
): Transfers {
  const end = start + 100
  return new Map(
    Object.entries(sent).map(([digest, bytes]): readonly [string, TimedTransfer] => [
      transferKey(repository, digest),
      {
        ...{ repository, state: 'uploaded', from: null, bytes, attempts: 1, evidence: 'trace', start, end },
        milliseconds: end - start,
      },
    ]),
  )
}

export function facts(given: Partial<AdviceFacts>): AdviceFacts {
  return { platforms: [], records: [], transfers: new Map(), surplus: undefined, ...given }
}
