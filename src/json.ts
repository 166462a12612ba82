/**
 * What a text says in JSON, or its bytes in UTF-8; undefined where it says nothing. Why is left out: Node quotes what stands around the
 * fault, which may be a secret.
 */
export function parseJson(text: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof text === 'string' ? text : Buffer.from(text).toString('utf8'))
  } catch {
    return undefined
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
