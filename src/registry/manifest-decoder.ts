import * as z from 'zod/mini'
import { type Digest, isDigest } from '../oci/digest.ts'
import {
  type Descriptor,
  type ImageConfig,
  type ImageIndex,
  type ImageManifest,
  isIndexMediaType,
  MEDIA_TYPE,
} from '../oci/manifest.ts'
import { isTag, type Parsed } from '../oci/reference.ts'
import { cleanText } from './foreign-text.ts'

/** An index or a manifest, as its own fields tell. */
export type DecodedManifest =
  | { readonly kind: 'index'; readonly mediaType: string; readonly index: ImageIndex }
  | { readonly kind: 'manifest'; readonly mediaType: string; readonly manifest: ImageManifest }

const digest = z.custom<Digest>((value) => typeof value === 'string' && isDigest(value))
const annotations = z.exactOptional(z.record(z.string(), z.string()))
// Loose: fields that we don't read (`os.version`, `artifactType`, `data`) stay in place for whoever writes the object again.
const descriptor = z.looseObject({
  mediaType: z.string(),
  digest,
  size: z.int().check(z.nonnegative()),
  annotations,
  platform: z.exactOptional(
    z.looseObject({ os: z.string(), architecture: z.string(), variant: z.exactOptional(z.string()) }),
  ),
}) satisfies z.ZodMiniType<Descriptor>
const document = z.looseObject({
  schemaVersion: z.literal(2),
  mediaType: z.exactOptional(z.string()),
  annotations,
})
const subject = z.exactOptional(descriptor)
const index = z.looseObject({ manifests: z.array(descriptor), subject })
// BuildKit writes null for an image without layers.
const layers = z.pipe(
  z.nullable(z.array(descriptor)),
  z.transform((value) => value ?? []),
)
const manifest = z.looseObject({ config: descriptor, layers, subject })
const config = z.looseObject({
  os: z.string(),
  architecture: z.string(),
  variant: z.exactOptional(z.string()),
  created: z.exactOptional(z.string()),
  config: z.exactOptional(z.looseObject({ Labels: z.exactOptional(z.record(z.string(), z.string())) })),
  history: z.exactOptional(
    z.array(
      z.looseObject({
        created: z.exactOptional(z.string()),
        created_by: z.exactOptional(z.string()),
        comment: z.exactOptional(z.string()),
        empty_layer: z.exactOptional(z.boolean()),
      }),
    ),
  ),
  rootfs: z.exactOptional(z.looseObject({ diff_ids: z.exactOptional(z.array(z.string())) })),
}) satisfies z.ZodMiniType<ImageConfig>

// Go writes null for a repository whose last tag was removed.
const tagList = z.object({ tags: z.exactOptional(z.array(z.string())) })

const KNOWN: ReadonlySet<string> = new Set(Object.values(MEDIA_TYPE))

/**
 * Decodes an image index or manifest, in OCI's or Docker's form. `contentType` is the header's value, which must agree with
 * the document, as the document's fields must agree among themselves: one that can be read as both an index and a manifest
 * is refused.
 * @see https://github.com/opencontainers/image-spec/security/advisories/GHSA-77vh-xpmg-72qh
 */
export function decodeManifest(bytes: Uint8Array, contentType: string | undefined): Parsed<DecodedManifest> {
  const parsed = parse(document, bytes)
  if (!parsed.ok) return parsed
  const { value } = parsed
  const announced = contentType?.split(';', 1)[0]?.trim().toLowerCase()
  const known = announced !== undefined && KNOWN.has(announced) ? announced : undefined
  if (known !== undefined && value.mediaType !== undefined && value.mediaType !== known) {
    return { ok: false, why: `its media type is ${cleanText(value.mediaType, 100)}, announced as ${known}` }
  }
  // Some registries send application/json or text/plain; OCI's own documents may leave the field out.
  const mediaType =
    value.mediaType ?? known ?? ('manifests' in value ? MEDIA_TYPE.ociIndex : MEDIA_TYPE.ociManifest)
  if (!KNOWN.has(mediaType))
    return { ok: false, why: `the media type "${cleanText(mediaType, 100)}" is not supported` }
  const isIndex = isIndexMediaType(mediaType)
  if (isIndex ? 'config' in value || 'layers' in value : 'manifests' in value) {
    return { ok: false, why: 'it can be read both as an index and as a manifest' }
  }
  if (isIndex) {
    const rest = check(index, value)
    return rest.ok
      ? { ok: true, value: { kind: 'index', mediaType, index: { ...value, ...rest.value, mediaType } } }
      : rest
  }
  const rest = check(manifest, value)
  return rest.ok
    ? { ok: true, value: { kind: 'manifest', mediaType, manifest: { ...value, ...rest.value, mediaType } } }
    : rest
}

/** Decodes an image's configuration. */
export function decodeConfig(bytes: Uint8Array): Parsed<ImageConfig> {
  return parse(config, bytes)
}

/** Decodes a page of a repository's tags. What is no tag is left out. */
export function decodeTags(bytes: Uint8Array): Parsed<readonly string[]> {
  const parsed = parse(tagList, bytes)
  return parsed.ok ? { ok: true, value: (parsed.value.tags ?? []).filter(isTag) } : parsed
}

function parse<T>(schema: z.ZodMiniType<T>, bytes: Uint8Array): Parsed<T> {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), dropNull)
  } catch {
    return { ok: false, why: 'it is not JSON' }
  }
  return check(schema, json)
}

/** Go's encoders write null for an absent list or map; that a manifest has no layers is another matter. */
function dropNull(key: string, value: unknown): unknown {
  return value === null && key !== 'layers' ? undefined : value
}

function check<T>(schema: z.ZodMiniType<T>, value: unknown): Parsed<T> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return { ok: true, value: parsed.data }
  const path = parsed.error.issues[0]?.path.join('.') ?? ''
  return {
    ok: false,
    why: path === '' ? 'it is no JSON object' : `"${cleanText(path, 100)}" is missing or malformed`,
  }
}
