import { livingScopes } from '../cache/scopes.ts'
import { PRUNE } from '../inputs/commands/prune.ts'
import { parseOptions } from '../inputs/parse.ts'
import type { RawInputs } from '../inputs/raw.ts'
import { halfCredentials } from '../inputs/registry-options.ts'
import { formatRepository } from '../oci/reference.ts'
import type { Ports } from '../ports.ts'
import { openUsersRegistry } from '../publish/open-registry.ts'
import { refuseInputs } from '../publish/problems.ts'
import { writeResult } from '../publish/write.ts'
import type { Failure } from '../report/failure.ts'
import { type PruneReport, renderPruning } from '../report/pruning.ts'
import { failedWith } from './failed-with.ts'
import { findLiveBranches } from './find-live-branches.ts'
import { pruneRepository } from './prune-repository.ts'
import { settleEach } from './settle-each.ts'

/** Removes the caches of branches and pull requests that are gone. @returns the exit code. */
export async function prune(ports: Ports, raw: RawInputs): Promise<number> {
  const options = parseOptions(PRUNE, raw, [halfCredentials])
  if (!options.ok) return refuseInputs(ports, options.error)
  const inputs = options.value
  if (inputs.githubToken) ports.host.mask(inputs.githubToken)
  try {
    await using registry = await openUsersRegistry(ports, inputs, raw)
    const call = { signal: ports.signal }
    // First the tags, then the branches: whoever writes a cache in between has a branch.
    const once = new Map(inputs.repositories.map((each) => [formatRepository(each), each]))
    const listed = await settleEach([...once.values()], formatRepository, async (repository) => ({
      repository,
      tags: await registry.listTags(repository, call),
    }))
    const live = await findLiveBranches(ports, inputs)
    const failures = new Set<string>()
    const onFailure = ({ message, hint }: Failure) => {
      const isNew = hint !== undefined && !failures.has(hint)
      failures.add(hint ?? message)
      ports.host.show({ kind: 'error', text: message, ...(isNew && { hint }) })
    }
    for (const { message, hint } of listed.failures)
      ports.host.show({ kind: 'error', text: message, ...(hint !== null && { hint }) })
    const pruning = {
      ...{ registry, dryRun: inputs.dryRun, options: call, onFailure },
      living: {
        ...{ scopes: livingScopes(live), images: inputs.images },
        knowsPullRequests: live.pullRequests !== undefined,
      },
    }
    const pruned = await Promise.all(
      listed.done.map(({ repository, tags }) => pruneRepository(pruning, repository, tags)),
    )
    const unlisted = listed.failures.map(({ reference: name, message }) => ({
      ...{ name, tags: [], error: { code: 'unlisted', message } },
    }))
    const hasFailed = failures.size + unlisted.length > 0
    const report: PruneReport = {
      schema: 1,
      status: hasFailed ? 'failed' : inputs.dryRun ? 'planned' : 'pruned',
      exitCode: hasFailed ? 1 : 0,
      source: live.source,
      defaultBranch: live.defaultBranch ?? null,
      branches: live.branches,
      pullRequests: live.pullRequests ?? null,
      repositories: [...pruned, ...unlisted],
    }
    await writeResult(ports, inputs, report)
    ports.host.show({ kind: 'report', text: renderPruning(report, ports.terminal) })
    return report.exitCode
  } catch (error) {
    return failedWith(ports, error)
  }
}
