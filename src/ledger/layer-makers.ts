import type { Provenance, Step } from './provenance.ts'

/**
 * The steps that made the layers of an image, one a layer. They are told by their place: a digest may be listed twice, and it
 * is another one in the image where timestamps were rewritten, or layers compressed otherwise. Undefined where the provenance
 * doesn't tell.
 */
export function layerMakers(
  { steps, layers: chains }: Provenance,
  layers: readonly string[],
): readonly (Step | undefined)[] {
  const own = ownChain([...chains.values()], layers)
  if (own === undefined) return layers.map(() => undefined)
  const prefixesOf = prefixNumberer()
  const images = new Map<number, Step>()
  const ends = new Map<number, Step>()
  const merged = new Map<string, Step>()
  for (const step of steps.values()) {
    const chain = chains.get(step.id) ?? []
    const prefixes = prefixesOf(chain)
    const end = prefixes.at(-1)
    if (end === undefined) continue
    if (step.kind === 'image') for (const prefix of prefixes) keepFirst(images, prefix, step)
    else if (step.kind !== 'merge') {
      keepFirst(ends, end, step)
      // What is copied with --link stands on nothing, and is put on top of what is below it.
      if (chain.length === 1) keepFirst(merged, chain[0] ?? '', step)
    }
  }
  return prefixesOf(own).map(
    (prefix, index) => images.get(prefix) ?? ends.get(prefix) ?? merged.get(own[index] ?? ''),
  )
}

/** The chain that the image has: the very one, or else the only one of its length. */
function ownChain(
  chains: readonly (readonly string[])[],
  layers: readonly string[],
): readonly string[] | undefined {
  const long = chains.filter((chain) => chain.length === layers.length)
  const same = long.find((chain) => chain.every((digest, index) => digest === layers[index]))
  if (same !== undefined) return same
  const [first] = long
  return long.every((chain) => chain.every((digest, index) => digest === first?.[index])) ? first : undefined
}

/** Gives every beginning of a chain a number, the same one in all chains that begin alike. */
function prefixNumberer(): (chain: readonly string[]) => readonly number[] {
  const numbers = new Map<string, number>()
  return (chain) => {
    let prefix = 0
    return chain.map((digest) => {
      const key = `${prefix} ${digest}`
      prefix = numbers.get(key) ?? numbers.size + 1
      numbers.set(key, prefix)
      return prefix
    })
  }
}

function keepFirst<K>(map: Map<K, Step>, key: K, step: Step): void {
  if (!map.has(key)) map.set(key, step)
}
