export interface FactSource {
  readonly version?: string
  readonly revision?: string
  readonly repository?: {
    readonly name: string
    readonly url: string
    readonly description?: string
    readonly license?: string
  }
  /** Milliseconds since 1970. */
  readonly now: number
}

/**
 * Facts of what the tags point to: one GET of the index tells what it is.
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md#pre-defined-annotation-keys
 */
export function imageFacts(source: FactSource): Readonly<Record<string, string>> {
  return defined({
    version: source.version,
    revision: source.revision,
    created: new Date(source.now).toISOString(),
    source: source.repository?.url,
  })
}

/** docker/metadata-action's labels. */
export function imageLabels(source: FactSource): Readonly<Record<string, string>> {
  return defined({
    title: source.repository?.name,
    description: source.repository?.description,
    url: source.repository?.url,
    source: source.repository?.url,
    version: source.version,
    created: new Date(source.now).toISOString(),
    revision: source.revision,
    licenses: source.repository?.license,
  })
}

function defined(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      value ? [[`org.opencontainers.image.${key}`, value] as const] : [],
    ),
  )
}
