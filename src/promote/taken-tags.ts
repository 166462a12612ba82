import type { Digest } from '../oci/digest.ts'
import { formatRepository } from '../oci/reference.ts'
import type { PlannedImage } from '../plan/plan.ts'
import { CredentialsError, RegistryError } from '../registry/errors.ts'
import type { Registry } from '../registry/registry.ts'
import type { CallOptions } from '../registry/transport.ts'
import { Refusal } from '../report/failure.ts'

/** A tag that stays and is that of another image. */
export interface TakenTag {
  readonly image: PlannedImage
  /** `ghcr.io/acme/app:1.2.3`. */
  readonly name: string
  readonly tag: string
  readonly digest: Digest
}

/** Looks at the tags that stay. A registry that doesn't answer says so when it is written to. */
export async function findTakenTags(
  registry: Registry,
  images: readonly PlannedImage[],
  digest: Digest,
  options: CallOptions,
): Promise<readonly TakenTag[]> {
  const looks = images.flatMap((image) =>
    image.tags
      .filter(({ moving }) => !moving)
      .map(async ({ name: tag }): Promise<readonly TakenTag[]> => {
        const head = await registry.headManifest(image.repository, tag, options).catch((error: unknown) => {
          if (error instanceof RegistryError || error instanceof CredentialsError) return undefined
          throw error
        })
        if (head === undefined || head.digest === digest) return []
        return [{ image, tag, name: `${formatRepository(image.repository)}:${tag}`, digest: head.digest }]
      }),
  )
  return (await Promise.all(looks)).flat()
}

/** `if-exists: fail` */
export function refuseTaken(taken: readonly TakenTag[], input: string): Refusal {
  const names = taken.map(({ name, digest }) => `${name} (${digest})`)
  return new Refusal({
    code: 'tag-exists',
    phase: 'gate',
    message: `${names.join(', ')} ${names.length === 1 ? 'is another image' : 'are other images'} already; nothing was copied`,
    hint: `promote to another tag, or set ${input} to skip, which leaves such a repository alone, or to overwrite`,
  })
}
