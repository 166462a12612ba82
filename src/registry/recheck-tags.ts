import { setTimeout as sleep } from 'node:timers/promises'
import { formatRepository } from '../oci/reference.ts'
import type { ResultTag } from '../report/result.ts'
import { lookAtTag } from './look-at-tag.ts'
import type { PresentImage } from './present-image.ts'
import { overtaken } from './set-tag.ts'
import type { PutTag } from './set-tags.ts'

/** A run that had looked before we put a tag puts its own within this time. */
const LATER_MS = 250
const MOST_ROUNDS = 4

/** What a second look found: undefined where everything is as it was put. */
export interface Race {
  readonly result: ResultTag
  readonly message: string
}

/**
 * Looks at a moving tag again, a while after it was put. An older image that another run has put there since is replaced; a
 * newer one stays.
 * @param mustTakeBack whether what is there now is older than ours
 * @throws {RegistryError} when the registry can't be asked.
 */
export async function recheckTag(
  put: PutTag,
  mustTakeBack: (present: PresentImage) => Promise<boolean>,
): Promise<Race | undefined> {
  const { order, result } = put
  const { registry, repository, image, tag, clock, options } = order
  const name = `${formatRepository(repository)}:${tag.name}`
  let { putAt } = put
  let taken: PresentImage | undefined
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const wait = putAt + LATER_MS - clock()
    if (wait > 0) await sleep(wait, undefined, options.signal && { signal: options.signal })
    const isOlder = async (present: PresentImage) =>
      present.digest !== image.digest && (await mustTakeBack(present))
    const look = await registry.repeat(async (once) => {
      const look = await lookAtTag(order, isOlder, once)
      if (look?.answer !== true) return look
      // Before it is put: of a put that failed the answer alone may be lost.
      taken = look.present
      await registry.putManifest(repository, tag.name, image.bytes, image.mediaType, once)
      return look
    }, options)
    const { present, answer } = look ?? {}
    if (present?.digest === image.digest) return taken && tookBack(result, name, taken)
    if (present === undefined || answer !== true) return raced(order, result, present)
    putAt = clock()
  }
  const message = `${name} is put elsewhere by another run again and again`
  return { result: { ...result, state: 'failed', reason: { code: 'tag-raced', message } }, message }
}

function tookBack(result: ResultTag, name: string, { digest }: PresentImage): Race {
  const message = `another run had put ${name} to the older ${digest} meanwhile; it was put back`
  return { result: { ...result, reason: { code: 'tag-raced', message } }, message }
}

function raced(order: PutTag['order'], result: ResultTag, present: PresentImage | undefined): Race {
  const digest = present?.digest ?? null
  const reason = overtaken(order, digest)
  return { result: { ...result, state: 'skipped', digest, reason }, message: reason.message }
}
