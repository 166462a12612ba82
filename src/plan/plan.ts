import type { CacheFacts } from '../cache/cache.ts'
import type { Annotation } from '../inputs/parsed.ts'
import type { Platform } from '../oci/platform.ts'
import type { Reference, Repository } from '../oci/reference.ts'
import type { Tag } from '../tags/tag.ts'
import type { TagsPlan } from './tags-plan.ts'

/** Everything that a run is going to do, decided before any of it is done. */
export interface PublishPlan {
  /** Whether anything is written to a registry, and if not, why. */
  readonly push: boolean
  readonly pushReason?: string
  /** With `push-by-digest=true` in the outputs nothing is tagged. */
  readonly images: readonly PlannedImage[]
  /** Where the image to compare with may be: the first that exists counts. Empty when nothing is pushed. */
  readonly baselines: readonly Reference[]
  readonly version?: string
  /** The commit that is published. */
  readonly revision?: string
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: readonly Annotation[]
  /** What docker/metadata-action says of the image, as it would say it. */
  readonly metadata: TagsPlan
  /** Facts about the image that what the tags point to carries. */
  readonly facts: Readonly<Record<string, string>>
  /** Whether the tags point to an index, or to the manifest of the only platform. */
  readonly result: 'index' | 'manifest'
  readonly builder: Builder
  /** In the order of the platforms. Empty when nothing is pushed. */
  readonly legs: readonly Leg[]
  /** What is built beside, or instead of, what is pushed: `load`, `local`, `oci`, … */
  readonly local?: Solve
  readonly cache: CachePlan
  readonly pushTimeoutMs: number
  /** Milliseconds since 1970. */
  readonly madeAt: number
  /** What the user should know before it happens. */
  readonly notes: readonly string[]
}

export interface PlannedImage {
  readonly repository: Repository
  readonly tags: readonly Tag[]
}

/** One `buildx build` on one node, with one exporter, pushed by digest to every image. */
export interface Leg {
  readonly platforms: readonly Platform[]
  /** The node that is expected to do it; undefined with a builder of a single node. */
  readonly node?: string
  readonly argv: readonly string[]
  /** The same without what would make a second attempt build everything again. */
  readonly retryArgv: readonly string[]
  /** Values of `--cache-from` in them. */
  readonly imports: readonly string[]
  /** The context or the Dockerfile comes from standard input, which can be read once. */
  readonly fromStandardInput: boolean
}

/** A `buildx build` whose result isn't pushed. */
export interface Solve {
  readonly argv: readonly string[]
  /** Where there is one output, whose digests it tells. */
  readonly metadataFile?: string | undefined
  readonly fromStandardInput?: boolean
  readonly toStandardOutput?: boolean
}

export interface CachePlan {
  readonly imports: readonly string[]
  /** With those that are part of the image, and so of the solve that makes it. */
  readonly exports: readonly string[]
  /** One solve a leg, run after the tags are set. */
  readonly exportSolves: readonly CacheExport[]
  /** How long one of them may take. */
  readonly timeoutMs: number
  /** How long the build waits for an import that doesn't answer. */
  readonly importTimeoutMs: number
  /** What it was chosen by; undefined where nobody was asked. */
  readonly facts?: CacheFacts | undefined
  /** What was chosen where no cache is asked for, and why: a line each. */
  readonly reasons: readonly string[]
}

export type ImageStore = 'docker' | 'containerd'

/** What we know of the builder when we plan. */
export interface Builder {
  readonly name: string
  readonly driver: string
  /** Made for this run and removed with it. */
  readonly own: boolean
  readonly nodes: readonly BuilderNode[]
  /**
   * Where docker's own builder keeps its images, and with that what it can do; undefined with other drivers.
   * @see https://docs.docker.com/engine/storage/containerd/
   */
  readonly imageStore?: ImageStore
  /** Why it can't be observed what its builds send. */
  readonly tooOld?: string
}

export interface BuilderNode {
  readonly name: string
  readonly platforms: readonly Platform[]
  /** Platforms that whoever made the builder gave this node. */
  readonly preferred: readonly Platform[]
  readonly buildkitVersion?: string
}

/** A solve that writes caches, and which. */
export interface CacheExport extends Solve {
  /** Chooses the node that has what is written; undefined with a builder of a single node. */
  readonly platform?: Platform | undefined
  readonly exports: readonly string[]
  /** The same with the Dockerfile on standard input, which is not read before the builder is connected. */
  readonly heldArgv: readonly string[]
  /** To be written where a registry lets no tag move. */
  readonly otherwise?: CacheExport
}
