import * as z from 'zod/mini'
import { formatReference, parseReference } from '../oci/reference.ts'
import type { Material, Provenance, Step } from './provenance.ts'

/**
 * What single operations of a build's definition hold, as far as it is compared.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/solver/pb/ops.proto
 */

/** The image that a step starts from. */
export interface SourceImage {
  /** With registry and tag: `docker.io/library/busybox:1.37`; without a tag where the digest is part of the name. */
  readonly name: string
  /** What the tag pointed to. */
  readonly digest: string | undefined
}

const imageSchema = z.object({ Op: z.object({ source: z.object({ identifier: z.string() }) }) })

/** `docker-image://docker.io/library/busybox:1.37@sha256:…`; what a named context gives has its digest in the materials only. */
export function imageOf({ operation }: Step, { materials }: Pick<Provenance, 'materials'>): SourceImage {
  const parsed = imageSchema.safeParse(operation)
  const identifier = parsed.success ? parsed.data.Op.source.identifier.replace(/^[a-z-]+:\/\//, '') : ''
  const [name = '', digest] = identifier.split('@')
  if (digest !== undefined) return { name, digest }
  return { name, digest: materialDigest(name, materials) }
}

/** What the tag of an image pointed to, as the materials have it. */
export function materialDigest(name: string, materials: readonly Material[]): string | undefined {
  return materials.find(({ uri }) => materialImage(uri) === name)?.digest
}

/**
 * The image that a package URL names, in the form of `SourceImage`; undefined for one that is pinned by a digest, and for
 * what is none. `pkg:docker/127.0.0.1%3A5000/acme/app@1?platform=linux%2Famd64`
 * @see https://github.com/package-url/purl-spec/blob/main/types-doc/docker-definition.md
 */
export function materialImage(uri: string): string | undefined {
  const [, path, tag, query] = /^pkg:docker\/([^@?]+)@([^?]+)(?:\?(.*))?$/.exec(uri) ?? []
  if (path === undefined || tag === undefined || new URLSearchParams(query).has('digest')) return undefined
  try {
    const parsed = parseReference(decodeURIComponent(`${path}:${tag}`))
    return parsed.ok ? formatReference(parsed.value) : undefined
  } catch {
    return undefined
  }
}

const addressSchema = z.object({
  Op: z.object({
    source: z.object({
      identifier: z.string(),
      attrs: z.optional(z.object({ 'git.fullurl': z.optional(z.string()) })),
    }),
  }),
})

/** The address that a step fetches, as materials have it: with the branch or commit of a repository. */
export function addressOf({ operation }: Step): string | undefined {
  const parsed = addressSchema.safeParse(operation)
  if (!parsed.success) return undefined
  const { identifier, attrs } = parsed.data.Op.source
  const repository = attrs?.['git.fullurl']
  const at = identifier.indexOf('#')
  return repository === undefined ? identifier : `${repository}${at < 0 ? '' : identifier.slice(at)}`
}

/** What a `RUN` runs, and in which surroundings. */
export interface Execution {
  readonly args: readonly string[]
  /** `NAME=value`. */
  readonly env: readonly string[]
  /** All that it is done with, by name: `user`, `cwd`, `network`… */
  readonly settings: ReadonlyMap<string, unknown>
}

const executionSchema = z.object({
  Op: z.object({
    exec: z.catchall(
      z.object({
        meta: z.catchall(
          z.object({ args: z.optional(z.array(z.string())), env: z.optional(z.array(z.string())) }),
          z.unknown(),
        ),
      }),
      z.unknown(),
    ),
  }),
})

export function executionOf({ operation }: Step): Execution | undefined {
  const parsed = executionSchema.safeParse(operation)
  if (!parsed.success) return undefined
  const { meta, ...exec } = parsed.data.Op.exec
  const { args = [], env = [], ...rest } = meta
  return { args, env, settings: new Map(Object.entries({ ...exec, ...rest })) }
}

const fileSchema = z.object({
  Op: z.object({ file: z.object({ actions: z.array(z.object({ input: z.optional(z.int()) })) }) }),
})
const mountsSchema = z.object({
  Op: z.object({
    exec: z.object({ mounts: z.array(z.object({ dest: z.string(), input: z.optional(z.int()) })) }),
  }),
})

/** Ids of what a step takes files from, beside what it stands on. */
export function sourcesOf(step: Step): readonly string[] {
  const below = belowOf(step)
  return step.inputs.filter((_, index) => index !== below)
}

/** The index of the input that a step's result is put on; undefined where it stands on nothing, as with `--link`. */
export function belowOf({ kind, inputs, operation }: Step): number | undefined {
  if (kind === 'merge') return 0
  const file = fileSchema.safeParse(operation)
  const exec = mountsSchema.safeParse(operation)
  const input = file.success
    ? (file.data.Op.file.actions[0]?.input ?? 0)
    : exec.success
      ? (exec.data.Op.exec.mounts.find(({ dest }) => dest === '/')?.input ?? 0)
      : 0
  return input >= 0 && input < inputs.length ? input : undefined
}
