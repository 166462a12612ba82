import type { Digest } from '../oci/digest.ts'
import type { Image } from '../oci/image.ts'
import { isAttestation } from '../oci/manifest.ts'
import { formatRepository } from '../oci/reference.ts'
import type { ResultTag } from '../report/result.ts'
import type { Move } from '../tags/may-move.ts'
import type { Tag } from '../tags/tag.ts'
import { CredentialsError, RegistryError } from './errors.ts'
import { type Lookout, lookAtTag } from './look-at-tag.ts'
import { findManifest, type PresentImage } from './present-image.ts'
import type { VerifiedManifest } from './registry.ts'
import type { CallOptions } from './transport.ts'

/** What a tag is set to. */
export interface TaggedImage extends Pick<Image, 'digest' | 'mediaType' | 'bytes'> {
  /** Where they are known a tag that stays is kept with an image of the same ones: every build makes its attestations anew. */
  readonly platforms?: Image['platforms']
}

/** What is set where. */
export interface TagOrder extends Lookout {
  readonly image: TaggedImage
  /** Whether a moving tag may be moved away from an image. */
  readonly mayMove: (present: PresentImage) => Promise<Move>
  /** What becomes of a tag that stays and is another image's. */
  readonly ifExists: 'overwrite' | 'skip' | 'fail'
  readonly options: CallOptions
}

/** What became of a tag; `putAt` where it was put, by the order's clock. */
export interface TagOutcome {
  readonly result: ResultTag
  readonly putAt?: number
  readonly note?: string
}

/**
 * Sets one tag, and reads it back. Where the registry fails for now, all of it is decided anew before it is put again. What goes
 * wrong is in the result; only what nobody foresaw is thrown.
 */
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
    const verdict = await registry.repeat(async (once) => {
      const verdict = await judge(order, once)
      const { present, stays } = verdict
      // A failed attempt may have put it there all the same.
      const isPut = sent && present?.digest === image.digest
      if (isPut) return { present }
      previous = present?.digest ?? null
      if (stays !== undefined) return verdict
      sent = true
      await registry.putManifest(repository, tag.name, image.bytes, image.mediaType, once)
      return verdict
    }, options)
    const { stays, note } = verdict
    if (stays !== undefined) return { result: result(stays.state, previous, stays.reason) }
    const putAt = clock()
    const now = (await registry.headManifest(repository, tag.name, options))?.digest ?? null
    const noted = note !== undefined && { note }
    if (now === image.digest || (tag.moving && (now === null || isLookedAtAgain(tag)))) {
      const state = previous === null ? 'created' : 'moved'
      return { result: result(state, now ?? image.digest), putAt, ...noted }
    }
    if (tag.moving) return { result: result('skipped', now, overtaken(order, now)), ...noted }
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
    const present = await findManifest(registry, repository, tag.name, options).catch(() => undefined)
    previous = present?.digest ?? previous
    if (present !== undefined && isSameImage(present, image, tag))
      return { result: result('kept', present.digest) }
    return { result: result(ifExists === 'skip' ? 'skipped' : 'failed', previous, reason) }
  }
}

/** Whether what another run has put there since is looked at a little later: not where every run may set it. */
export function isLookedAtAgain({ follows }: Tag): boolean {
  return follows !== undefined && follows.kind !== 'run'
}

/** Another run has set the tag since, and that is right. */
export function overtaken(
  { repository, tag }: Pick<TagOrder, 'repository' | 'tag'>,
  digest: Digest | null,
): NonNullable<ResultTag['reason']> {
  const name = `${formatRepository(repository)}:${tag.name}`
  const message = `another run has put ${name} to ${digest ?? 'nothing'} meanwhile, and it stays there`
  return { code: 'overtaken', message }
}

/** What would become of a tag: `planned` where it would be set. Nothing is written. */
export async function foreseeTag(order: TagOrder): Promise<TagOutcome> {
  const { tag } = order
  const known = { tag: tag.name, rule: tag.rule, moving: tag.moving }
  try {
    const { present, stays, note } = await judge(order, order.options)
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

async function judge(order: TagOrder, options: CallOptions): Promise<Verdict> {
  const { image, tag, ifExists, mayMove } = order
  const ask = async (present: PresentImage): Promise<Move> =>
    tag.moving ? await mayMove(present) : { move: true }
  const look = await lookAtTag(order, ask, options)
  if (look === undefined) return { present: undefined }
  const { present, answer: move } = look
  if (isSameImage(present.manifest, image, tag)) return { present, stays: { state: 'kept', reason: null } }
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

/** The same bytes; for a tag that stays also the same platforms, with attestations that every build makes anew. */
function isSameImage(
  manifest: VerifiedManifest,
  { digest: our, platforms }: TaggedImage,
  { moving }: Tag,
): boolean {
  if (manifest.digest === our) return true
  if (moving || platforms === undefined) return false
  const theirs =
    manifest.kind === 'manifest'
      ? [manifest.digest]
      : manifest.index.manifests.filter((child) => !isAttestation(child)).map((child) => child.digest)
  const ours = platforms.map(({ descriptor }) => descriptor.digest)
  return theirs.length === ours.length && ours.every((each) => theirs.includes(each))
}

/** @throws what is no answer of a registry's. */
function reasonOf(error: unknown): NonNullable<ResultTag['reason']> {
  if (error instanceof RegistryError) return { code: error.kind, message: error.message }
  if (error instanceof CredentialsError) return { code: 'credentials', message: error.message }
  throw error
}
