import { isPresent, readItems } from '../items.ts'
import { nearest } from '../nearest.ts'
import { type Attributes, CACHE_CHOICES, type CacheItem } from '../parsed.ts'
import { complain, type Reading } from '../reading.ts'
import type { Result } from '../result.ts'
import type { InputDefinition } from '../table.ts'
import { parseEntry } from './entries.ts'
import { alternatives } from './text.ts'

type CachesInput = Extract<InputDefinition, { readonly kind: 'caches' }>

const ALLOWED = `${alternatives(CACHE_CHOICES)}, or a cache with attributes, one a line ("type=s3,bucket=…,region=…")`

/** Kinds separated by commas, or one with attributes a line: these may be credentials and are never repeated. */
export function readCaches(reading: Reading<CachesInput>): readonly CacheItem[] {
  const items = readItems(reading)
    .flatMap(splitKinds)
    .map((item) => {
      const parsed = parseCache(item)
      if (parsed.ok) return parsed.value
      complain(reading, { ...parsed.error, allowed: ALLOWED })
      return undefined
    })
    .filter(isPresent)
  const choices = items.map(({ choice }) => choice)
  const twice = choices.find((choice, index) => choices.indexOf(choice) !== index)
  if (twice !== undefined)
    complain(reading, { given: twice, why: 'is named more than once', allowed: 'each cache once' })
  const alone = ALONE.find((choice) => choices.includes(choice))
  if (twice === undefined && alone !== undefined && items.length > 1) {
    complain(reading, { given: alone, why: 'is named beside other caches', allowed: `"${alone}" alone` })
  }
  return items
}

function splitKinds(item: string): readonly string[] {
  return item.includes('=') ? [item] : item.split(',').flatMap((word) => word.trim() || [])
}

interface Refusal {
  /** Never more than the name of a kind. */
  readonly given: string
  readonly why: string
  readonly nearest?: string | undefined
}

function parseCache(text: string): Result<CacheItem, Refusal> {
  if (!text.includes('=')) return checkCache(text, {})
  const entry = parseEntry(text)
  return entry.ok ? checkCache(entry.value.type, entry.value.attributes) : refuse('type=…', entry.error)
}

function checkCache(type: string, attributes: Attributes): Result<CacheItem, Refusal> {
  const choice = CACHE_CHOICES.find((known) => known === type)
  if (choice === undefined)
    return refuse(type, 'is no kind of cache', nearest(type.toLowerCase(), CACHE_CHOICES))
  if (ALONE.includes(choice) && Object.keys(attributes).length > 0)
    return refuse(choice, 'takes no attributes')
  const ours = OURS.find((key) => key in attributes)
  if (ours !== undefined) {
    const instead = choice === 'registry' ? '"cache-repository"' : '"cache-from" and "cache-to"'
    return refuse(`type=${choice}`, `has "${ours}=", which is ours to choose; ${instead} can name it`)
  }
  if (choice === 'local' && !attributes['dest'])
    return refuse(choice, 'has no "dest=", the folder to keep it in')
  return { ok: true, value: { choice, attributes } }
}

const ALONE: readonly CacheItem['choice'][] = ['auto', 'none']

/** What names a scope. */
const OURS = ['ref', 'scope', 'name', 'src']

function refuse(given: string, why: string, meant?: string): Result<CacheItem, Refusal> {
  return { ok: false, error: { given, why, nearest: meant } }
}
