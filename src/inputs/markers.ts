/**
 * Puts `content` between `<!-- name:start -->` and `<!-- name:end -->`.
 * @throws {Error} when the document lacks one of the two.
 */
export function replaceBetween(document: string, name: string, content: string): string {
  const start = `<!-- ${name}:start -->`
  const end = `<!-- ${name}:end -->`
  const from = document.indexOf(start)
  const to = document.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`the document has no "${start}" with an "${end}" behind it`)
  return `${document.slice(0, from + start.length)}\n\n${content}\n\n${document.slice(to)}`
}
