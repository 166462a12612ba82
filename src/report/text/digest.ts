/** `sha256:` and twelve characters: enough to recognize, and told from a tag. */
export function digestText(digest: string): string {
  return digest.slice(0, 'sha256:'.length + 12)
}
