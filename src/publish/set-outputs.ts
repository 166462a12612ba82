import { join } from 'node:path'
import type { ParsedInputs } from '../inputs/parsed.ts'
import { readMetadataEnvironment } from '../plan/metadata-environment.ts'
import type { PublishPlan } from '../plan/plan.ts'
import type { Ports } from '../ports.ts'
import { actionOutputs, resultMetadata } from '../report/outputs.ts'
import {
  type BakeFileOutput,
  bakeFiles,
  type Metadata,
  metadataOutputs,
  outputVariables,
  plannedMetadata,
  type Separators,
} from '../report/tags-outputs.ts'
import type { Journal } from './journal.ts'
import { makeFolder, writeText } from './write.ts'

/** Sets the step's outputs and, as docker/metadata-action does, the variables that hold its own. */
export async function setOutputs(
  ports: Ports,
  inputs: ParsedInputs,
  journal: Journal,
  report: string | null,
): Promise<void> {
  const { host, env } = ports
  if (!host.isGitHubLike) return
  const result = journal.result()
  const metadata = resultMetadata(result, journal.plan)
  const outputs = actionOutputs(result, metadata, {
    ...{ report, metadata: journal.metadata, imageId: imageId(journal) },
    separators: separators(inputs),
    bakeFiles: await writeBakeFiles(env, metadata, inputs.bakeTarget),
  })
  tellSteps(ports, outputs)
}

/** The outputs of a dry run: docker/metadata-action's. Nothing has a tag yet, so `tags` is there for `tags-compat` only. */
export async function setPlannedOutputs(
  ports: Ports,
  inputs: ParsedInputs,
  plan: PublishPlan,
): Promise<void> {
  const { host, env } = ports
  if (!host.isGitHubLike) return
  const metadata = plannedMetadata(plan.metadata)
  const { tags, 'tag-names': names, ...others } = metadataOutputs(metadata, separators(inputs))
  tellSteps(ports, {
    ...(metadata.compat && { tags, 'tag-names': names }),
    ...others,
    ...(await writeBakeFiles(env, metadata, inputs.bakeTarget)),
  })
}

function separators({ sepTags, sepLabels, sepAnnotations }: ParsedInputs): Separators {
  return { tags: sepTags ?? '\n', labels: sepLabels ?? '\n', annotations: sepAnnotations ?? '\n' }
}

function tellSteps({ host, env }: Ports, outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) host.setOutput(name, value)
  const environment = readMetadataEnvironment(env)
  if (!environment.ok || !environment.value.setOutputEnv) return
  for (const [name, value] of Object.entries(outputVariables(outputs))) host.exportVariable(name, value)
}

async function writeBakeFiles(
  env: Ports['env'],
  metadata: Metadata,
  target: string,
): Promise<Partial<Record<BakeFileOutput, string>>> {
  const temporary = env['RUNNER_TEMP']
  if (!temporary) return {}
  const folder = join(temporary, `docker-metadata-action-${process.pid}`)
  await makeFolder(folder)
  const written = Object.entries(bakeFiles(metadata, target)).map(async ([output, { name, content }]) => {
    const path = join(folder, name)
    await writeText(path, content)
    return [output, path] as const
  })
  return Object.fromEntries(await Promise.all(written))
}

/** build-push-action's: the config's digest of a single bare manifest, else the index's. */
function imageId({ image, metadata }: Journal): string | null {
  if (image === undefined) {
    const id = metadata?.['containerimage.config.digest'] ?? metadata?.['containerimage.digest']
    return typeof id === 'string' ? id : null
  }
  return image.index === undefined ? (image.platforms[0]?.manifest.config.digest ?? null) : image.digest
}
