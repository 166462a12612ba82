import { isImmutableName } from './immutable-name.ts'
import type { Tag } from './tag.ts'

/** What stands for the newest of its versions: `1`, `v1.2`, and `latest` for all of them. */
const VERSION_LINE = /^(?:v?\d+(?:\.\d+)?|latest)$/

/**
 * A tag that a person typed in for an image that is there already. `latest`, `1` and `1.2` follow its version, where it says
 * one; any other name that can move, such as `stable`, goes where it is sent, also back: a rollback is one.
 */
export function typedTag(name: string, rule: string, version: string | undefined): Tag {
  if (isImmutableName(name)) return { name, rule, moving: false }
  return {
    ...{ name, rule, moving: true },
    follows:
      version !== undefined && VERSION_LINE.test(name)
        ? { kind: 'version', version, scheme: 'semver' }
        : { kind: 'run' },
  }
}
