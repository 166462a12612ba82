import { compareVersions } from './compare-versions.ts'
import type { Affixes, Follows, FollowsVersion } from './follows.ts'

/** What is published. */
export interface Ours {
  /** The commit that was built; of a pull request its own, also where the image is of its merge. */
  readonly revision?: string | undefined
  /** The address of its repository. */
  readonly source?: string | undefined
}

/** What the image says about itself that the tag points to now. */
export interface Present {
  readonly version?: string | undefined
  readonly revision?: string | undefined
  readonly source?: string | undefined
  /** Labels of a base image are those of whatever is built on it. */
  readonly saidBy?: 'annotations' | 'labels'
}

/** How the two commits lie to each other, as far as somebody could find out. */
export interface Relation {
  /** The commit that the branch or the pull request ends in at the host now. */
  readonly head?: string | undefined
  /** Ours as seen from the present one, in the words of GitHub's compare API. */
  readonly ours?: 'identical' | 'ahead' | 'behind' | 'diverged' | undefined
  /** When each was made, in milliseconds since 1970; wanted where `tellsByTime`. */
  readonly oursCommitted?: number | undefined
  readonly presentCommitted?: number | undefined
}

/** Whether a tag is moved, and what the user should know about it. */
export type Move =
  | { readonly move: true; readonly note?: string }
  | { readonly move: false; readonly reason: { readonly code: MoveRefusal; readonly message: string } }

export type MoveRefusal = 'older-version' | 'older-commit' | 'not-head'

export interface MoveQuestion {
  readonly follows: Follows
  readonly ours: Ours
  /** Undefined when nothing is there yet. */
  readonly present: Present | undefined
  readonly relation: Relation
  readonly policy: 'monotonic' | 'always'
  /**
   * Whether runs keep an unchanged image, of an older commit: it doesn't tell then which commit set a branch's tag last, so that
   * only the head may move it away, where the head is known.
   */
  readonly keeps?: boolean
}

const MOVE: Move = { move: true }

/** Whether a moving tag may be set: forward only, unless `floating-tags` is `always`. */
export function mayMove(asked: MoveQuestion): Move {
  const { follows, policy } = asked
  if (policy === 'always' || asked.present === undefined) return MOVE
  const present = believed(asked.present, asked.ours)
  const question = { ...asked, present }
  switch (follows.kind) {
    case 'run':
      return MOVE
    case 'version':
      return mayMoveToVersion(follows, present)
    case 'branch': {
      const decide = question.keeps ? mayMoveToHead : mayMoveToCommit
      return decide(question, present, `the branch ${follows.branch}`)
    }
    case 'pull-request':
      return mayMoveToHead(question, present, `pull request ${follows.number}`)
  }
}

/**
 * Whether ours has to take the tag back: somebody who had looked before we moved it has put an older image there since. Of
 * what isn't known to be older nothing is taken.
 */
export function mustTakeBack(question: MoveQuestion): boolean {
  const { follows, ours, present, policy } = question
  if (policy === 'always' || present === undefined || follows.kind === 'run') return false
  const isSame =
    follows.kind === 'version' ? compare(follows, present) === 0 : present.revision === ours.revision
  const move = mayMove(question)
  return !isSame && move.move && move.note === undefined
}

/** Of labels what is plainly said of the image itself: Ubuntu says 22.04 of all that is built on it, and no commit. */
export function believed(present: Present, ours: Pick<Ours, 'source'>): Present {
  if (present.saidBy !== 'labels') return present
  const isItsOwn =
    ours.source === undefined ? present.revision !== undefined : isSameAddress(present.source, ours.source)
  return isItsOwn ? present : {}
}

function isSameAddress(one: string | undefined, other: string): boolean {
  const plain = (address: string) => address.toLowerCase().replace(/(?:\.git)?\/?$/, '')
  return one !== undefined && plain(one) === plain(other)
}

/** Ours with the present one; undefined where they can't be compared. */
function compare({ version, scheme, affixes }: FollowsVersion, present: Present): number | undefined {
  if (present.version === undefined) return undefined
  return compareVersions(scheme, version, withoutAffixes(present.version, affixes))
}

function mayMoveToVersion(follows: FollowsVersion, present: Present): Move {
  const { version } = follows
  if (present.version === undefined) return unknown('says no version')
  const order = compare(follows, present)
  if (order === undefined)
    return unknown(`says "${present.version}", which can't be compared with ${version}`)
  if (order >= 0) return MOVE
  return refuse(
    'older-version',
    `${present.version} is there, and ${version} is older; floating-tags: always moves it all the same`,
  )
}

function withoutAffixes(name: string, { prefix, suffix }: Affixes = { prefix: '', suffix: '' }): string {
  const isAround = name.startsWith(prefix) && name.endsWith(suffix)
  return isAround ? name.slice(prefix.length, name.length - suffix.length) : name
}

function mayMoveToCommit(question: MoveQuestion, present: Present, name: string): Move {
  const { ours, relation } = question
  if (ours.revision === undefined)
    return { move: true, note: 'no commit is known of what is published: moved' }
  if (ours.revision === relation.head || ours.revision === present.revision) return MOVE
  if (present.revision === undefined) return unknown('says no revision')
  if (present.revision === relation.head)
    return refuse('older-commit', `${short(present.revision)}, the head of ${name}, is there already`)
  switch (relation.ours) {
    case 'identical':
    case 'ahead':
      return MOVE
    case 'behind':
      return refuse(
        'older-commit',
        `${short(present.revision)} is there, and ${short(ours.revision)} is before it`,
      )
    case 'diverged':
      // Somebody pushed by force: the one that is the head now will have its turn.
      if (relation.head !== undefined) return notHead(name, ours.revision, relation.head)
      return byTime(question, present.revision)
    case undefined:
      return byTime(question, present.revision)
  }
}

function mayMoveToHead(question: MoveQuestion, present: Present, name: string): Move {
  const { ours, relation } = question
  if (relation.head === undefined) return mayMoveToCommit(question, present, name)
  if (ours.revision === relation.head) return MOVE
  return notHead(name, ours.revision, relation.head)
}

/** Whether nothing but the time of the two commits can tell which is newer. */
export function tellsByTime(
  follows: Follows,
  { head, ours: order }: Relation,
  commits: { readonly ours: string; readonly present: string },
): boolean {
  if (head === undefined) return order === undefined || order === 'diverged'
  return follows.kind === 'branch' && order === undefined && head !== commits.ours && head !== commits.present
}

/** The last resort: a clock somewhere. */
function byTime({ ours, relation }: MoveQuestion, present: string): Move {
  const { oursCommitted, presentCommitted } = relation
  if (oursCommitted === undefined || presentCommitted === undefined)
    return unknown(`is of ${short(present)}, and nothing tells which of the two commits is newer`)
  if (oursCommitted >= presentCommitted)
    return { move: true, note: 'moved by the time of the commits alone: their history is not known here' }
  return refuse(
    'older-commit',
    `${short(present)} is there, and ${short(ours.revision)} was made before it, by the time of the commits alone`,
  )
}

function unknown(why: string): Move {
  return { move: true, note: `the image that was there ${why}: moved all the same` }
}

function notHead(name: string, ours: string | undefined, head: string): Move {
  return refuse('not-head', `${name} is at ${short(head)} by now, not at ${short(ours)}`)
}

function refuse(code: MoveRefusal, message: string): Move {
  return { move: false, reason: { code, message } }
}

function short(revision = 'an unknown commit'): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 7) : revision
}
