const VERSION = /^v?\d+\.\d+\.\d+/
/** A commit, or a date: `0a1b2c3`, `sha-0a1b2c3`, `20261125`. */
const COMMIT = /^(?:sha-)?[0-9a-f]{7,40}$/

/** Whether a name that a person chose is meant to stay with one image; any other may be given again tomorrow. */
export function isImmutableName(name: string): boolean {
  return VERSION.test(name) || COMMIT.test(name)
}
