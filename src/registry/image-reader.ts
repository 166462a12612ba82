import pLimit from 'p-limit'
import { isDigest } from '../oci/digest.ts'
import type { Image } from '../oci/image.ts'
import { type ImageConfig, isAttestation, isImageConfig } from '../oci/manifest.ts'
import { type Platform, samePlatform } from '../oci/platform.ts'
import { formatReference, formatRepository, type Reference, type Repository } from '../oci/reference.ts'
import { RegistryError } from './errors.ts'
import { cleanText } from './foreign-text.ts'
import { readImage } from './read-image.ts'
import type { Registry, VerifiedManifest } from './registry.ts'
import { SingleFlight } from './single-flight.ts'

type ManifestSource = Pick<Registry, 'getManifest' | 'getConfig'>
type Source = ManifestSource & Pick<Registry, 'listTags'>

/** Requests that are under way at once, to all registries together. */
const IN_FLIGHT = 16

/**
 * Reads many images: the manifests of their platforms, and a config where nothing else tells the platform; no layer, and
 * no attestation. What several of them have in common is asked for once.
 */
export class ImageReader {
  readonly #registry: Source
  readonly #signal: AbortSignal
  readonly #limit = pLimit(IN_FLIGHT)
  readonly #manifests = new SingleFlight<VerifiedManifest>()
  readonly #configs = new SingleFlight<ImageConfig>()
  /** Registries that were tried long enough, and why they couldn't be asked. */
  readonly #lost = new Map<string, RegistryError>()

  constructor(registry: Source, signal: AbortSignal) {
    this.#registry = registry
    this.#signal = signal
  }

  /**
   * A tag that isn't named is `latest`. With `only`, platforms beyond these are left out; that none is left is no error then.
   * @throws {RegistryError} `not-found`, `digest-mismatch`, `invalid` (no image, for example), or why the registry can't be asked.
   */
  async read(reference: Reference, only: readonly Platform[] = []): Promise<Image> {
    const { repository, tag = 'latest', digest } = reference
    const isWanted = (platform: Platform | undefined) =>
      platform === undefined || only.length === 0 || only.some((other) => samePlatform(other, platform))
    const image = await readImage(this.#source, repository, digest ?? tag, {
      signal: this.#signal,
      wants: (descriptor) => !isAttestation(descriptor) && isWanted(descriptor.platform),
    })
    const platforms = image.platforms.filter(
      ({ platform, manifest }) => isImageConfig(manifest.config) && isWanted(platform),
    )
    if (platforms.length === 0 && only.length === 0) {
      throw noImage(repository, digest ?? tag, 'it lists no platform')
    }
    return { ...image, platforms }
  }

  /** All tags of a repository. */
  async tags(repository: Repository): Promise<readonly string[]> {
    const load = () => this.#registry.listTags(repository, { signal: this.#signal })
    return await this.#limit(() => this.#unlessLost(repository, load))
  }

  /** The registry, asked for the same thing once, and for not too much at once. */
  readonly #source: ManifestSource = {
    getManifest: (repository, reference, options) => {
      const key = isDigest(reference) ? reference : formatReference({ repository, tag: reference })
      return this.#once(this.#manifests, key, repository, () =>
        this.#registry.getManifest(repository, reference, options),
      )
    },
    getConfig: async (repository, descriptor, options) => {
      if (!isImageConfig(descriptor)) {
        throw noImage(repository, descriptor.digest, `its config is ${cleanText(descriptor.mediaType, 100)}`)
      }
      return await this.#once(this.#configs, descriptor.digest, repository, () =>
        this.#registry.getConfig(repository, descriptor, options),
      )
    },
  }

  async #once<T>(
    flights: SingleFlight<T>,
    key: string,
    repository: Repository,
    load: () => Promise<T>,
  ): Promise<T> {
    let isOurs = false
    const loadOurs = () => {
      isOurs = true
      return this.#limit(() => this.#unlessLost(repository, load))
    }
    for (;;) {
      try {
        return await flights.get(key, loadOurs, this.#signal)
      } catch (error) {
        // Another repository was asked for it, and what that answers says nothing about ours.
        if (isOurs || this.#signal.aborted) throw error
      }
    }
  }

  /** Who waited in vain for a registry has waited for all that are still to ask it. */
  async #unlessLost<T>(repository: Repository, load: () => Promise<T>): Promise<T> {
    const lost = this.#lost.get(repository.registry)
    if (lost !== undefined) throw about(repository, lost)
    try {
      return await load()
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error
      if (isLasting(error)) this.#lost.set(repository.registry, error)
      throw about(repository, error)
    }
  }
}

/** An error that others may have had for us: what is wrong with a registry is wrong for all of its repositories. */
function about({ registry, path }: Repository, error: RegistryError): RegistryError {
  if (error.repository === formatRepository({ registry, path })) return error
  const { kind, why, hint } = error
  return new RegistryError({
    kind,
    subject: { registry, path, operation: 'read the image' },
    why,
    hint,
    cause: error,
  })
}

/** It would have been asked again, had there been time; or nothing but a person can help. */
function isLasting({ kind, retryable }: RegistryError): boolean {
  return retryable || kind === 'unreachable' || kind === 'tls'
}

function noImage({ registry, path }: Repository, reference: string, why: string): RegistryError {
  return new RegistryError({
    kind: 'invalid',
    subject: { registry, path, operation: `read image ${reference}` },
    why,
    hint: 'name an image that can be run: its tag, or its digest',
  })
}
