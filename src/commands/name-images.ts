import type { SHARED } from '../inputs/commands/shared.ts'
import { readReferences } from '../inputs/kinds/references.ts'
import type { ParsedOptions } from '../inputs/parsed.ts'
import type { Problem } from '../inputs/problem.ts'
import { type RawInputs, spellingOf } from '../inputs/raw.ts'
import { formatReference, formatRepository, type Reference, withDefaultTag } from '../oci/reference.ts'
import type { Ports } from '../ports.ts'
import { WrongInputs } from '../publish/problems.ts'
import { readText, type TextSource, wrongText } from '../publish/read-text.ts'
import type { ImageReader } from '../registry/image-reader.ts'
import { type Settled, settleEach } from './settle-each.ts'

type Options = ParsedOptions<(typeof SHARED)['options'][number]>

interface Naming {
  readonly ports: Ports
  readonly raw: RawInputs
  readonly reader: ImageReader
  readonly options: Pick<Options, 'images' | 'file' | 'tagsOf'>
}

/** The list as if its lines had been given as operands. */
const LIST = {
  name: 'file',
  kind: 'references',
  comments: 'anywhere',
  grammar: 'csv',
  group: 'image',
  help: '',
} as const

/** A list of a hundred thousand images has less. */
const LIST_LIMIT = 16 * 1024 * 1024

/**
 * All images that are meant, each once: those that are named, those in a list, and all tags of repositories.
 * @throws {WrongInputs} when the list can't be read.
 */
export async function nameImages({ ports, raw, reader, options }: Naming): Promise<Settled<Reference>> {
  const { images, file, tagsOf } = options
  const listed = file === undefined ? [] : await readList(ports, spellingOf(raw, 'file'), file)
  const tagged = await settleEach(tagsOf, formatRepository, async (repository) => {
    const tags = await reader.tags(repository)
    return tags.map((tag): Reference => ({ repository, tag }))
  })
  const all = [...images, ...listed, ...tagged.done.flat()].map(withDefaultTag)
  const once = new Map(all.map((reference) => [formatReference(reference), reference]))
  return { done: [...once.values()], failures: tagged.failures }
}

async function readList(ports: Ports, input: string, path: string): Promise<readonly Reference[]> {
  const source: TextSource = { input, path, limit: LIST_LIMIT }
  const text = await readText(ports, source)
  const problems: Problem[] = []
  const references = readReferences({
    ...{ definition: LIST, spelling: input, source: 'option', values: [text], readsMetadata: false },
    report: (problem) => void problems.push(problem),
  })
  if (references.length + problems.length === 0) problems.push(wrongText(source, 'names no image'))
  if (problems.length > 0) throw new WrongInputs(problems)
  return references
}
