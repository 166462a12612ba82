import { formatReference, formatRepository, type Reference } from '../oci/reference.ts'
import { contradiction, type Given, type Rule, spelling } from './given.ts'
import type { IMAGE_INPUTS } from './image-inputs.ts'
import { parseForgivingReference } from './kinds/reference.ts'
import { type Problem, quote } from './problem.ts'
import { readTagRules } from './tag-rules.ts'

type Facts = Given<(typeof IMAGE_INPUTS)[number]>

/** What is wrong with images and tags, as far as their inputs alone can tell. */
export const IMAGE_RULES: readonly Rule<(typeof IMAGE_INPUTS)[number]>[] = [
  imagesGivenTwice,
  referencesAmongRules,
  wrongTagRules,
]

function imagesGivenTwice(facts: Facts): readonly Problem[] {
  const names = facts.inputs.images.map(formatRepository)
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index))
  return [...twice].map((name) =>
    contradiction(facts, 'images', {
      given: quote(name),
      allowed: 'each image once',
      why: `names ${quote(name)} more than once`,
    }),
  )
}

function referencesAmongRules(facts: Facts): readonly Problem[] {
  const images = new Set(facts.inputs.images.map(formatRepository))
  const cause = spelling(facts, images.size > 0 ? 'images' : 'tags-compat')
  const isOurs = ({ repository, tag }: Reference) =>
    images.size > 0 ? images.has(formatRepository(repository)) : tag !== undefined
  return facts.inputs.tags.flatMap((item) => {
    // Neither "/" nor ":" can be in a tag, so a word without them is one, whatever images are called.
    if (item.kind !== 'rule' || !/^[^=\s]+$/.test(item.text) || !/[/:]/.test(item.text)) return []
    const reference = parseForgivingReference(item.text)
    if (!reference.ok || !isOurs(reference.value)) return []
    const { tag = 'latest' } = reference.value
    const whole = formatReference({ ...reference.value, tag })
    return contradiction(facts, 'tags', {
      given: quote(item.text),
      allowed: `tag rules with ${cause} (${quote(`type=raw,value=${tag}`)}), or references without it (${quote(whole)})`,
      nearest: `type=raw,value=${tag}`,
      why: `has the reference ${quote(item.text)}, but where ${cause} is given every line is a tag rule`,
    })
  })
}

function wrongTagRules(facts: Facts): readonly Problem[] {
  const rules = readTagRules(facts.inputs, (name) => spelling(facts, name))
  return rules.ok ? [] : rules.error
}
