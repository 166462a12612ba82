import { COMMENT } from '../inputs/commands/comment.ts'
import { parseOptions } from '../inputs/parse.ts'
import { type RawInputs, spellingOf } from '../inputs/raw.ts'
import type { Ports } from '../ports.ts'
import { refuseInputs } from '../publish/problems.ts'
import { tellResult, withPullRequests } from '../publish/pull-request/comment.ts'
import { readResult } from '../publish/read-result.ts'
import { claimsToHavePublished } from '../report/claims.ts'
import { decideComment } from '../report/decide-comment.ts'
import { Failure } from '../report/failure.ts'
import type { RunResult } from '../report/result.ts'
import { failedWith } from './failed-with.ts'

/** A result with a thousand layers has a megabyte; somebody else may have made this one. */
const LIMIT = 16_000_000

/**
 * Comments on a pull request with a saved result, in a job that may write there. The result may come from a job that
 * could not, and that somebody else's code ran in: what it says is checked, rendered and believed no further.
 * @returns the exit code.
 */
export async function comment(ports: Ports, raw: RawInputs): Promise<number> {
  const options = parseOptions(COMMENT, raw, [])
  if (!options.ok) return refuseInputs(ports, options.error)
  const { result: path, githubToken, comment: wanted } = options.value
  const { host } = ports
  host.mask(githubToken)
  try {
    const result = await readResult(ports, { input: spellingOf(raw, 'result'), path, limit: LIMIT })
    await withPullRequests(ports, githubToken, async (pulls) => {
      const built = await pulls.current()
      if (built === undefined) {
        host.show({
          kind: 'info',
          text: 'No open pull request has what was built as its head: nothing to do',
        })
        return
      }
      const isForeign = built.pullRequest.fromFork
      if (isForeign) refuseClaims(result)
      const decision = decideComment(wanted, built.pullRequest, result)
      if (decision !== 'nothing') await tellResult(ports, pulls, built, { decision, result, isForeign })
    })
    return 0
  } catch (error) {
    return failedWith(ports, error)
  }
}

/** Somebody may deploy what a comment of ours says was published. */
function refuseClaims(result: RunResult): void {
  if (!claimsToHavePublished(result)) return
  throw new Failure({
    code: 'foreign-claim',
    phase: 'report',
    message: 'the result says that a pull request from a fork was published, which no run of one is',
    hint: 'it is not what Layerwise has written there; look at what the pull request changes',
  })
}
