declare const brand: unique symbol

/**
 * A content address: `sha256:` and 64 lower-case hex characters.
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md#digests
 */
export type Digest = string & { readonly [brand]: 'Digest' }

// sha512 is registered too, but no registry or builder that we know of produces it; we could not verify one.
const DIGEST = /^sha256:[0-9a-f]{64}$/

export function isDigest(text: string): text is Digest {
  return DIGEST.test(text)
}

/** @throws {TypeError} when `text` is no sha256 digest. */
export function parseDigest(text: string): Digest {
  if (isDigest(text)) return text
  throw new TypeError(`not a sha256 digest: ${JSON.stringify(text.slice(0, 100))}`)
}
