import { CACHE_KINDS } from '../cache/cache.ts'
import type { Platform } from '../oci/platform.ts'
import type { Reference, Repository } from '../oci/reference.ts'
import type { INPUTS, InputDefinition } from './table.ts'

/** `key=value`, split at the first `=`. */
export interface KeyValue {
  readonly key: string
  readonly value: string
}

/** A build argument; without a value it comes from the environment. */
export interface BuildArg {
  readonly key: string
  readonly value?: string
}

export type Attributes = Readonly<Record<string, string>>

/** A buildx list item of attributes: an attestation, a cache or an exporter. */
export interface Entry {
  readonly type: string
  /** All attributes but `type`, in the order given. */
  readonly attributes: Attributes
  /** The item as buildx takes it, word for word where it already had this form. */
  readonly text: string
}

export const ANNOTATION_LEVELS = ['manifest', 'index', 'manifest-descriptor', 'index-descriptor'] as const

/** @see https://docs.docker.com/build/metadata/annotations/#specify-annotation-level */
export interface AnnotationLevel {
  readonly level: (typeof ANNOTATION_LEVELS)[number]
  readonly platform?: Platform
}

export interface Annotation {
  /** Empty when none is written: BuildKit then annotates the manifests. */
  readonly levels: readonly AnnotationLevel[]
  readonly key: string
  readonly value: string
}

/** An image as `images` names it. */
export interface NamedRepository extends Repository {
  /** As it was written, in lower case: `acme/app` is docker.io/acme/app. */
  readonly name: string
}

/** Seconds since 1970, or the time of the commit. */
export type Epoch = number | 'commit'

/** An item of `tags`: one tag of one image, or a rule whose tags every image gets. */
export type TagItem =
  | { readonly kind: 'reference'; readonly repository: Repository; readonly tag: string }
  | { readonly kind: 'rule'; readonly text: string }

export const CACHE_CHOICES = ['auto', ...CACHE_KINDS, 'none'] as const

/** An item of `cache`. `auto` and `none` stand alone. */
export interface CacheItem {
  readonly choice: (typeof CACHE_CHOICES)[number]
  readonly attributes: Attributes
}

export const CALL_METHODS = ['build', 'check', 'outline', 'targets'] as const

/** What `buildx build --call` is asked for. */
export interface Call {
  readonly method: (typeof CALL_METHODS)[number]
  /** With its attributes: `check,format=json`. */
  readonly text: string
}

export const BUDGET_TYPES = ['uploaded', 'size', 'growth', 'reused'] as const

/** What a publish may cost at most, or reuse at least. */
export interface Budget {
  readonly type: (typeof BUDGET_TYPES)[number]
  readonly limit: BudgetLimit
  readonly level: 'warn' | 'fail'
  /** For this one only; else for each, or for the run where it is about transfers. */
  readonly platform?: string
  readonly text: string
}

export interface BudgetLimit {
  readonly value: number
  readonly unit: 'bytes' | 'percent'
}

/** What each kind of input becomes. */
export interface ValueOfKind {
  text: string
  size: string
  registry: string
  reference: Reference
  repository: Repository
  call: Call
  toggle: boolean | Attributes
  epoch: Epoch
  separator: string
  boolean: boolean
  /** Milliseconds. */
  duration: number
  integer: number
  choice: string
  list: readonly string[]
  platforms: readonly Platform[]
  images: readonly NamedRepository[]
  references: readonly Reference[]
  repositories: readonly Repository[]
  tags: readonly TagItem[]
  annotations: readonly Annotation[]
  'annotation-levels': readonly AnnotationLevel[]
  'build-args': readonly BuildArg[]
  pairs: readonly KeyValue[]
  entries: readonly Entry[]
  caches: readonly CacheItem[]
  'cache-entries': readonly Entry[]
  exporters: readonly Entry[]
  budgets: readonly Budget[]
}

type ValueOf<D extends InputDefinition> = D extends { readonly choices: readonly (infer C)[] }
  ? C
  : ValueOfKind[D['kind']]

type AlwaysThere = { readonly default: unknown } | { readonly grammar: unknown } | { readonly required: true }

type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S

/**
 * Options as a command takes them: checked, in domain types, named in camel case. A list that was not given is
 * empty; anything else that is not required and has no default is undefined.
 */
export type ParsedOptions<Definition extends InputDefinition> = {
  readonly [D in Definition as CamelCase<D['name']>]: ValueOf<D> | (D extends AlwaysThere ? never : undefined)
}

/** The inputs of a publish. */
export type ParsedInputs = ParsedOptions<(typeof INPUTS)[number]>

/** `build-args` is `buildArgs`. */
export function camelCase<S extends string>(name: S): CamelCase<S> {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<S>
}
