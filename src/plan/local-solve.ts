import { isPushingExporter, writesToStandardOutput } from '../inputs/kinds/exporters.ts'
import type { Annotation, Entry } from '../inputs/parsed.ts'
import { buildArgv, type CommonFlags, readsStandardInput } from './build-flags.ts'
import { type Exporters, keepsTimes, localExporter } from './exporter.ts'
import type { PlannedImage, Solve } from './plan.ts'
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
      attests: localAttests(flags.attests, outputs, inputs.provenance !== undefined),
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
  const what = `the files in what the builder ${builder.name} loads keep their times`
  return [`reproducible: ${what}; containerd's image store and other drivers give them the fixed one`]
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

// An engine with Docker's own image store can't load attestations; nobody asked for the default ones.
function localAttests(
  attests: readonly string[],
  outputs: readonly Entry[],
  asked: boolean,
): readonly string[] {
  if (asked || !outputs.some(({ type }) => type === 'docker')) return attests
  return [...attests.filter((flag) => !flag.startsWith('type=provenance')), 'type=provenance,disabled=true']
}
