import { TAGS } from '../inputs/commands/tags.ts'
import { IMAGE_RULES } from '../inputs/image-rules.ts'
import { parseOptions } from '../inputs/parse.ts'
import { problemsOf } from '../inputs/problem.ts'
import { type RawInputs, spell } from '../inputs/raw.ts'
import { readMetadataEnvironment } from '../plan/metadata-environment.ts'
import { planTags } from '../plan/tags-plan.ts'
import type { Ports } from '../ports.ts'
import { withCommitTime } from '../publish/commit-time.ts'
import { withLicense } from '../publish/license-file.ts'
import { refuseInputs } from '../publish/problems.ts'
import { readFileVersion } from '../publish/version-file.ts'
import { writeResult } from '../publish/write.ts'
import { renderTags, tagsToJson } from '../report/tags-text.ts'
import { failedWith } from './failed-with.ts'

/** Shows what a publish would be tagged with, without a builder and without a registry. @returns the exit code. */
export async function tags(ports: Ports, raw: RawInputs): Promise<number> {
  const { host, env, folder, terminal } = ports
  const options = parseOptions(TAGS, raw, IMAGE_RULES)
  const environment = readMetadataEnvironment(env)
  if (!options.ok || !environment.ok) return refuseInputs(ports, problemsOf(options, environment))
  const inputs = options.value
  try {
    const told = await host.context(inputs.tagsContext, folder)
    const context = await withCommitTime(ports, {
      ...{ inputs, environment: environment.value, folder, isDated: false },
      context: await withLicense(inputs, told, folder),
    })
    const defaultImage = host.defaultImage(context)
    const fileVersion = await readFileVersion(ports, inputs, spell(raw.source, 'version-file'))
    const plan = planTags({
      // What only a publish takes.
      inputs: { ...inputs, push: false, outputs: [], buildArgs: [] },
      host: context,
      environment: environment.value,
      spell: (name) => spell(raw.source, name),
      now: ports.now(),
      ...(defaultImage !== undefined && { defaultImage }),
      ...(fileVersion !== undefined && { fileVersion }),
    })
    if (!plan.ok) return refuseInputs(ports, plan.error)
    await writeResult(ports, inputs, tagsToJson(plan.value))
    host.show({ kind: 'report', text: renderTags(plan.value, terminal) })
    return 0
  } catch (error) {
    return failedWith(ports, error)
  }
}
