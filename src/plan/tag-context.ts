import { valid } from '@renovatebot/pep440'
import parse from 'semver/functions/parse.js'
import type { ParsedInputs } from '../inputs/parsed.ts'
import { type Problem, quote } from '../inputs/problem.ts'
import type { Result } from '../inputs/result.ts'
import { chooseGitTag } from '../tags/choose-tag.ts'
import type { TagContext } from '../tags/context.ts'
import { publishedCommit } from './commit.ts'
import type { HostContext, Release } from './host-context.ts'
import type { MetadataEnvironment } from './metadata-environment.ts'

export interface TagFacts {
  readonly inputs: Pick<
    ParsedInputs,
    'tagsContext' | 'tagsCompat' | 'prSha' | 'shortShaLength' | 'version' | 'versionFile' | 'tagPrefix'
  >
  readonly host: HostContext
  readonly environment?: MetadataEnvironment
  /** The version in `version-file`. */
  readonly fileVersion?: string
  readonly spell: (name: string) => string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** What the tag rules know of the run. */
export function tagContext(facts: TagFacts): Result<TagContext, readonly Problem[]> {
  const { inputs, host, environment, fileVersion, now } = facts
  const version = inputs.version ?? fileVersion
  if (version !== undefined && parse(version) === null && valid(version) === null)
    return { ok: false, error: [noVersion(facts, version)] }
  const sha = publishedCommit(inputs, host, environment)
  const shortShaLength = inputs.shortShaLength ?? environment?.shortShaLength
  const baseRef = host.pullRequest?.baseRef ?? host.baseRef
  const release = inputs.tagsContext === 'git' ? undefined : host.release
  const ref = gitReference(facts, release)
  const defaultBranch = host.repository?.defaultBranch
  return {
    ok: true,
    value: {
      ...{ event: host.event, now },
      ...(ref !== undefined && { ref }),
      ...(sha !== undefined && { sha }),
      ...(shortShaLength !== undefined && { shortShaLength }),
      ...(defaultBranch !== undefined && { defaultBranch }),
      ...(baseRef !== undefined && { baseRef }),
      ...(host.commitTime !== undefined && { commitTime: host.commitTime }),
      ...(version !== undefined && { version }),
      ...(inputs.tagPrefix !== undefined && { tagPrefix: inputs.tagPrefix }),
      ...(release !== undefined && { prerelease: release.prerelease }),
    },
  }
}

/** The reference that is published. */
function gitReference({ inputs, host }: TagFacts, release: Release | undefined): string | undefined {
  // Of a commit that has a tag, docker/metadata-action sees the branch, if one is checked out.
  if (inputs.tagsCompat && host.gitBranch !== undefined) return host.gitBranch
  const tag = release?.tag ?? chooseGitTag(host.gitTags ?? [], inputs.tagPrefix)
  return tag === undefined ? host.ref : `refs/tags/${tag}`
}

function noVersion({ inputs, spell }: TagFacts, version: string): Problem {
  const input = spell(inputs.version === undefined ? 'version-file' : 'version')
  const where = inputs.version === undefined ? ` in ${inputs.versionFile}` : ''
  const allowed = 'a semantic version, such as 1.2.3 or v2.0.0-rc.1, or one of PEP 440'
  const message = `${input}: ${quote(version)}${where} is no version. Allowed: ${allowed}.`
  return { code: 'invalid-value', input, given: quote(version), allowed, message }
}
