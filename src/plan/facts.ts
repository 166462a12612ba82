import type { HostRepository } from './host-context.ts'

/** What is known of an image beside its content. */
export interface FactSource {
  /** Its first tag. */
  readonly version: string | undefined
  /** The whole version that its tags follow, of which the first one may name less, or nothing. */
  readonly followed?: string | undefined
  readonly revision: string | undefined
  readonly repository: Pick<HostRepository, 'name' | 'url' | 'description' | 'license'> | undefined
  /** Of the checkout, by its text: an SPDX expression. */
  readonly license?: string | undefined
  /** Milliseconds since 1970. */
  readonly created: number
}

export type Facts = Readonly<Record<string, string>>

/**
 * What docker/metadata-action says about an image in labels and annotations.
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md#pre-defined-annotation-keys
 */
export function standardFacts(
  { version, revision, repository, license, created }: FactSource,
  { compat }: { readonly compat: boolean },
): Facts {
  const said = repository?.license
  const facts = {
    title: repository?.name,
    description: repository?.description,
    url: repository?.url,
    source: repository?.url,
    version,
    created: new Date(created).toISOString(),
    revision,
    licenses: isLicense(said) || compat ? (said ?? license) : license,
  }
  return Object.fromEntries(
    Object.entries(facts)
      // What isn't known, docker/metadata-action says as an empty text.
      .filter(([, value]) => value || compat)
      .map(([key, value]) => [`${PREFIX}${key}`, value ?? '']),
  )
}

/** Where GitHub can't tell the license it says so in the place of one. @see https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/ */
export function isLicense(said: string | undefined): said is string {
  return said !== undefined && said !== 'NOASSERTION'
}

const PREFIX = 'org.opencontainers.image.'

/** When the image was made, alone. */
export function creationFact({ created }: Pick<FactSource, 'created'>): Facts {
  return { [`${PREFIX}created`]: new Date(created).toISOString() }
}

const WHOLE_VERSION = 'dev.layerwise.version'

/**
 * Of all facts those that what the tags point to carries: one GET of the index tells what it is. The version is the first tag
 * there, as docker/metadata-action has it, which may be `1.2` of 1.2.5, or `stable`: tags that follow a version compare the
 * whole one, which stands beside it.
 */
export function ownFacts(source: FactSource): Facts {
  const facts = standardFacts(source, { compat: false })
  const keys = ['version', 'revision', 'created', 'source'].map((name) => `${PREFIX}${name}`)
  return {
    ...Object.fromEntries(keys.flatMap((key) => (facts[key] === undefined ? [] : [[key, facts[key]]]))),
    ...(source.followed !== undefined && { [WHOLE_VERSION]: source.followed }),
  }
}

/** The version that the tags of an image of ours follow, where they follow one. */
export function wholeVersion(facts: Facts): string | undefined {
  return facts[WHOLE_VERSION]
}

/** What an image says of itself that decides where tags go: by what it is annotated with, or by its labels. */
export interface SaidFacts {
  /** The whole version, or as much of it as is said. */
  readonly version: string | undefined
  readonly revision: string | undefined
  /** The repository that it was made from. */
  readonly source: string | undefined
}

export function readFacts(facts: Facts): SaidFacts {
  return {
    version: wholeVersion(facts) ?? facts[`${PREFIX}version`],
    revision: facts[`${PREFIX}revision`],
    source: facts[`${PREFIX}source`],
  }
}
