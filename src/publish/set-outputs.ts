import { join } from 'node:path'
import { loadsImage } from '../inputs/kinds/exporters.ts'
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
  if (!ports.host.isGitHubLike) return
  const result = journal.result()
  const metadata = resultMetadata(result, journal.plan)
  const outputs = actionOutputs(result, metadata, {
    ...{ report, metadata: journal.metadata, imageId: imageId(journal, inputs) },
    separators: separators(inputs),
    bakeFiles: await writeBakeFiles(ports, metadata, inputs.bakeTarget),
  })
  tellSteps(ports, outputs)
}

/** The outputs of a dry run: docker/metadata-action's. Nothing has a tag yet, so `tags` is there for `tags-compat` only. */
export async function setPlannedOutputs(
  ports: Ports,
  inputs: ParsedInputs,
  plan: PublishPlan,
): Promise<void> {
  if (!ports.host.isGitHubLike) return
  const metadata = plannedMetadata(plan.metadata)
  const { tags, 'tag-names': names, ...others } = metadataOutputs(metadata, separators(inputs))
  tellSteps(ports, {
    ...(metadata.compat && { tags, 'tag-names': names }),
    ...others,
    ...(await writeBakeFiles(ports, metadata, inputs.bakeTarget)),
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

/** Hardly anybody needs them: that they can't be written is said, and fails nothing. */
async function writeBakeFiles(
  { env, host }: Ports,
  metadata: Metadata,
  target: string,
): Promise<Partial<Record<BakeFileOutput, string>>> {
  const temporary = env['RUNNER_TEMP']
  if (!temporary) return {}
  try {
    return await writeAll(join(temporary, `docker-metadata-action-${process.pid}`), metadata, target)
  } catch (error) {
    const why = error instanceof Error ? error.message : error
    host.show({ kind: 'warning', text: `the bake definition files could not be written: ${why}` })
    return {}
  }
}

async function writeAll(
  folder: string,
  metadata: Metadata,
  target: string,
): Promise<Record<BakeFileOutput, string>> {
  await makeFolder(folder)
  const written = Object.entries(bakeFiles(metadata, target)).map(async ([output, { name, content }]) => {
    const path = join(folder, name)
    await writeText(path, content)
    return [output, path] as const
  })
  return Object.fromEntries(await Promise.all(written)) as Record<BakeFileOutput, string>
}

/** build-push-action's: the config's digest of a single bare manifest, else the index's. containerd's image store knows no image by its config. */
function imageId(
  { published: image, metadata, plan }: Journal,
  { load, outputs }: ParsedInputs,
): string | null {
  if (image === undefined) {
    const digest = metadata?.['containerimage.digest']
    const isInContainerd = plan?.builder.imageStore === 'containerd' && (load || outputs.some(loadsImage))
    const id = isInContainerd ? digest : (metadata?.['containerimage.config.digest'] ?? digest)
    return typeof id === 'string' ? id : null
  }
  return image.index === undefined ? (image.platforms[0]?.manifest.config.digest ?? null) : image.digest
}
