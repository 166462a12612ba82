import type { LiveBranches } from '../cache/scopes.ts'
import { gitBranches } from '../hosts/git-branches.ts'
import type { PRUNE } from '../inputs/commands/prune.ts'
import type { ParsedOptions } from '../inputs/parsed.ts'
import type { Ports } from '../ports.ts'
import { Failure } from '../report/failure.ts'
import type { PruneReport } from '../report/pruning.ts'

type Options = ParsedOptions<(typeof PRUNE)['options'][number]>

export interface FoundBranches extends LiveBranches {
  readonly source: PruneReport['source']
}

/**
 * The branches and pull requests that are there: as they are named, else as GitHub says, else as the checkout's origin does.
 * @throws {Failure} where that can't be all: whatever isn't among them is taken for gone.
 */
export async function findLiveBranches(
  ports: Ports,
  inputs: Pick<Options, 'branches' | 'pullRequests' | 'githubToken'>,
): Promise<FoundBranches> {
  const found = await ask(ports, inputs)
  const named = inputs.pullRequests.filter((item) => item !== 'none').map(Number)
  const pullRequests = inputs.pullRequests.length > 0 ? named : found?.pullRequests
  if (found === undefined || found.branches.length === 0)
    throw unsure('no branch could be found, and without any all caches would be removed')
  const { defaultBranch, branches, source } = found
  // Who names branches may be where nobody knows the default one.
  if (defaultBranch === undefined && source !== 'options')
    throw unsure('which branch is the default one could not be found out')
  if (defaultBranch !== undefined && !branches.includes(defaultBranch))
    throw unsure(`the default branch, ${defaultBranch}, is not among the branches that were found`)
  return { ...found, pullRequests }
}

async function ask(
  { host, env, folder, signal }: Ports,
  { branches, githubToken }: Pick<Options, 'branches' | 'githubToken'>,
): Promise<FoundBranches | undefined> {
  if (branches.length > 0) {
    const { repository } = await host.context('workflow', folder)
    return { source: 'options', branches, defaultBranch: repository?.defaultBranch, pullRequests: undefined }
  }
  if (host.branches !== undefined && githubToken !== undefined)
    return { source: 'github', ...(await host.branches(githubToken, signal)) }
  const known = await gitBranches(folder, env, signal)
  return known && { source: 'git', ...known }
}

function unsure(message: string): Failure {
  return new Failure({
    code: 'branches-unknown',
    phase: 'preflight',
    message: `${message}; nothing was removed`,
    hint: 'run it in a checkout whose origin can be reached, in GitHub Actions with --github-token, or name the branches: --branches main,develop',
  })
}
