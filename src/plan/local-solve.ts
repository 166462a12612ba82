import { isPushingExporter, writesToStandardOutput } from '../inputs/kinds/exporters.ts'
import type { Annotation, Entry } from '../inputs/parsed.ts'
import { buildArgv, type CommonFlags, readsStandardInput } from './build-flags.ts'
import { type Exporters, keepsTimes, localExporter } from './exporter.ts'
import type { Builder, PlannedImage, Solve } from './plan.ts'
import type { PlanFacts } from './plan-facts.ts'

/**
 * What is built beside a push (files, tarballs, the engine), with everything cached then; or instead of one. Undefined
 * when there is nothing of the kind.
 */
export function planLocal(
  { inputs, builder, isStuck }: PlanFacts,
  flags: CommonFlags,
  exporters: Exporters,
  plan: {
    readonly push: boolean
    readonly images: readonly PlannedImage[]
    readonly annotations: readonly Annotation[]
    readonly imports: readonly string[]
    readonly metadataFile: string
  },
): Solve | undefined {
  const outputs = localOutputs(inputs, exporters, plan.push)
  if (plan.push && outputs.length === 0) return undefined
  // With several outputs it names the digest of whichever came last.
  const metadataFile = outputs.length <= 1 ? plan.metadataFile : undefined
  return {
    metadataFile,
    fromStandardInput: readsStandardInput(inputs),
    toStandardOutput: outputs.some(writesToStandardOutput),
    argv: buildArgv(inputs, {
      ...flags,
      platforms: inputs.platforms,
      annotations: plan.push ? [] : plan.annotations,
      attests: localAttests(flags.attests, outputs, { builder, isAsked: inputs.provenance !== undefined }),
      outputs:
        outputs.length === 0
          ? ['type=cacheonly']
          : outputs.map((entry) => localExporter(inputs, entry, { images: plan.images, builder })),
      cacheFrom: plan.imports,
      ...(metadataFile !== undefined && { metadataFile }),
      ...(isStuck ? { reuse: 'nothing' } : plan.push && { reuse: 'all' }),
    }),
  }
}

/** A note where an output of a reproducible build keeps the times of its files. */
export function keptTimes(
  { inputs, builder }: PlanFacts,
  exporters: Exporters,
  push: boolean,
): readonly string[] {
  if (!localOutputs(inputs, exporters, push).some((entry) => keepsTimes(inputs, entry, builder))) return []
  const what = `Docker unpacks what its builder ${builder.name} makes, with the times of its files as they are`
  return [
    `reproducible: ${what}; other drivers, and containerd's image store with BuildKit 0.26, give them the fixed one`,
  ]
}

function localOutputs(
  { outputs }: PlanFacts['inputs'],
  { others }: Exporters,
  push: boolean,
): readonly Entry[] {
  if (push) return others
  // BuildKit would push what says so itself, whatever was decided.
  return [
    ...outputs.filter((entry) => !isPushingExporter(entry)),
    ...others.filter((entry) => !outputs.includes(entry)),
  ]
}

// Docker's own image store has no place for attestations, nor its own builder an exporter; nobody asked for the default ones.
function localAttests(
  attests: readonly string[],
  outputs: readonly Entry[],
  { builder, isAsked }: { readonly builder: Builder; readonly isAsked: boolean },
): readonly string[] {
  const isPossible = builder.imageStore !== 'docker' && !outputs.some(({ type }) => type === 'docker')
  if (isAsked || isPossible) return attests
  return [...attests.filter((flag) => !flag.startsWith('type=provenance')), 'type=provenance,disabled=true']
}
