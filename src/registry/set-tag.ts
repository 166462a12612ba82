import type { Digest } from '../oci/digest.ts'
import type { Image } from '../oci/image.ts'
import { isAttestation } from '../oci/manifest.ts'
import { formatRepository, type Repository } from '../oci/reference.ts'
import type { ResultTag } from '../report/result.ts'
import type { Move } from '../tags/may-move.ts'
import type { Tag } from '../tags/tag.ts'
import { CredentialsError, RegistryError } from './errors.ts'
import { type PresentImage, readPresent } from './present-image.ts'
import type { Registry } from './registry.ts'
import type { CallOptions } from './transport.ts'

/** What a tag is set to. */
export interface TaggedImage extends Pick<Image, 'digest' | 'mediaType' | 'bytes'> {
  /** Where they are known a tag that stays is kept with an image of the same ones: every build makes its attestations anew. */
  readonly platforms?: Image['platforms']
}

/** What is set where. */
export interface TagOrder {
  readonly registry: Registry
  readonly repository: Repository
  readonly image: TaggedImage
  readonly tag: Tag
  /** Whether a moving tag may be moved away from an image. */
  readonly mayMove: (present: PresentImage) => Promise<Move>
  /** What becomes of a tag that stays and is another image's. */
  readonly ifExists: 'overwrite' | 'skip' | 'fail'
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number
  readonly options: CallOptions
}

/** What became of a tag; `putAt` where it was put, by the order's clock. */
export interface TagOutcome {
  readonly result: ResultTag
  readonly putAt?: number
  readonly note?: string
}

/**
 * Registries have no compare-and-set: what was read may be something else by the time that it is replaced. The shorter that
 * time the rarer that is.
 */
const FRESH_MS = 100
const MOST_READS = 5

/** Sets one tag, and reads it back. What goes wrong is in the result; only what nobody foresaw is thrown. */
export async function setTag(order: TagOrder): Promise<TagOutcome> {
  const { registry, repository, image, tag, ifExists, clock, options } = order
  let previous: Digest | null = null
  let sent = false
  const result = (
    state: ResultTag['state'],
    digest: Digest | null,
    reason: ResultTag['reason'] = null,
  ): ResultTag => ({
    ...{ tag: tag.name, state, rule: tag.rule, moving: tag.moving, digest, previous, reason },
  })
  try {
    const { present, stays, note } = await judge(order)
    previous = present?.digest ?? null
    if (stays !== undefined) return { result: result(stays.state, previous, stays.reason) }
    sent = true
    await registry.putManifest(repository, tag.name, image.bytes, image.mediaType, options)
    const putAt = clock()
    const now = (await registry.headManifest(repository, tag.name, options))?.digest ?? null
    // What another run has put there since is looked at again a little later.
    if (now === image.digest || tag.moving) {
      const state = previous === null ? 'created' : 'moved'
      return { result: result(state, now ?? image.digest), putAt, ...(note !== undefined && { note }) }
    }
    const message = `${formatRepository(repository)}:${tag.name} was set, and points to ${now ?? 'nothing'} right after`
    return { result: result('failed', now, { code: 'tag-raced', message }) }
  } catch (error) {
    if (options.signal?.aborted) {
      const message = sent
        ? 'the run was stopped while the tag was being set'
        : 'the run was stopped before it'
      return { result: result(sent ? 'failed' : 'planned', null, { code: 'cancelled', message }) }
    }
    const reason = reasonOf(error)
    if (reason.code !== 'immutable-tag') return { result: result('failed', previous, reason) }
    // ECR and Harbor can be told never to let a tag move: the same rule, kept by the registry. Another run has been faster
    // where nothing was there before.
    const present = await readPresent(registry, repository, tag.name, options).catch(() => undefined)
    previous = present?.digest ?? previous
    if (present !== undefined && isSameImage(present, image, tag))
      return { result: result('kept', present.digest) }
    return { result: result(ifExists === 'skip' ? 'skipped' : 'failed', previous, reason) }
  }
}

/** What would become of a tag: `planned` where it would be set. Nothing is written. */
export async function foreseeTag(order: TagOrder): Promise<TagOutcome> {
  const { tag } = order
  const known = { tag: tag.name, rule: tag.rule, moving: tag.moving }
  try {
    const { present, stays, note } = await judge(order)
    const previous = present?.digest ?? null
    const { state, reason } = stays ?? { state: 'planned', reason: null }
    return {
      result: { ...known, state, digest: previous, previous, reason },
      ...(note !== undefined && { note }),
    }
  } catch (error) {
    order.options.signal?.throwIfAborted()
    return { result: { ...known, state: 'failed', digest: null, previous: null, reason: reasonOf(error) } }
  }
}

interface Verdict {
  readonly present: PresentImage | undefined
  /** Why the tag is not set. */
  readonly stays?: Pick<ResultTag, 'state' | 'reason'>
  readonly note?: string | undefined
}

async function judge(order: TagOrder): Promise<Verdict> {
  const { image, tag, ifExists } = order
  const { present, move } = await decide(order)
  if (present === undefined) return { present }
  if (isSameImage(present, image, tag)) return { present, stays: { state: 'kept', reason: null } }
  if (!tag.moving && ifExists !== 'overwrite')
    return {
      present,
      stays: { state: ifExists === 'skip' ? 'skipped' : 'failed', reason: occupied(present) },
    }
  if (!move.move) return { present, stays: { state: 'skipped', reason: move.reason } }
  return { present, note: move.note }
}

function occupied({ digest }: PresentImage): NonNullable<ResultTag['reason']> {
  return { code: 'tag-exists', message: `it is the tag of ${digest} already` }
}

interface Decision {
  readonly present: PresentImage | undefined
  readonly move: Move
}

/** Finding out may take a while, and then what was found out is asked of what is there now. */
async function decide(order: TagOrder): Promise<Decision> {
  const { registry, repository, tag, clock, mayMove, options } = order
  for (let reads = 1; ; reads += 1) {
    const present = await readPresent(registry, repository, tag.name, options)
    const readAt = clock()
    if (present === undefined || !tag.moving) return { present, move: { move: true } }
    const move = await mayMove(present)
    if (clock() - readAt <= FRESH_MS || reads === MOST_READS) return { present, move }
  }
}

/** The same bytes; for a tag that stays also the same platforms, with attestations that every build makes anew. */
function isSameImage(
  { digest, manifest }: PresentImage,
  { digest: our, platforms }: TaggedImage,
  { moving }: Tag,
): boolean {
  if (digest === our) return true
  if (moving || platforms === undefined || manifest.kind !== 'index') return false
  const theirs = manifest.index.manifests
    .filter((child) => !isAttestation(child))
    .map((child) => child.digest)
  const ours = platforms.map(({ descriptor }) => descriptor.digest)
  return theirs.length === ours.length && ours.every((each) => theirs.includes(each))
}

/** @throws what is no answer of a registry's. */
function reasonOf(error: unknown): NonNullable<ResultTag['reason']> {
  if (error instanceof RegistryError) return { code: error.kind, message: error.message }
  if (error instanceof CredentialsError) return { code: 'credentials', message: error.message }
  throw error
}
