import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import type { Presence, Probe } from '../ledger/probe.ts'
import { transferKey } from '../ledger/transfers.ts'
import { type Digest, isDigest } from '../oci/digest.ts'
import { type Image, imageBlobs } from '../oci/image.ts'
import { formatRepository, parseReference, type Repository } from '../oci/reference.ts'
import { layoutArgv } from '../plan/exporter.ts'
import type { Leg, PublishPlan } from '../plan/plan.ts'
import { inGroup } from './group.ts'
import type { Run } from './run.ts'

const AT_ONCE = 16

/**
 * What the repositories have of what is going to be pushed, for a builder that can't be observed: everything is built into
 * a folder first, and is cached then. Undefined where that is not possible; the push will tell why.
 */
export async function probeBefore(run: Run, plan: PublishPlan): Promise<Probe | undefined> {
  const { host, signal } = run.ports
  // It can be read once.
  if (plan.legs.some(({ fromStandardInput }) => fromStandardInput)) return undefined
  const layouts = await inGroup(host, 'Build, to see what the registries have of it', () =>
    Promise.all(plan.legs.map((leg, index) => buildLayout(run, leg, index))),
  )
  signal.throwIfAborted()
  const built = layouts.filter((layout) => layout !== undefined)
  if (built.length < layouts.length) return undefined
  const repositories = plan.images.map(({ repository }) => repository)
  const registries = new Set(repositories.map(({ registry }) => registry))
  const bases = built.flatMap((layout) => layout.bases).filter(({ registry }) => registries.has(registry))
  const digests = built.flatMap((layout) => layout.digests)
  const at = run.ports.now()
  return { before: await askPresence(run, [...repositories, ...bases], digests), bases, at }
}

/** What the repositories have of the image now that it is pushed. */
export async function probeAfter(
  run: Run,
  image: Image,
  repositories: readonly Repository[],
): Promise<Presence> {
  return await askPresence(
    run,
    repositories,
    imageBlobs(image).map(({ digest }) => digest),
  )
}

interface Layout {
  readonly digests: readonly Digest[]
  readonly bases: readonly Repository[]
}

async function buildLayout(
  { buildx, env, workspace, ports: { host, signal } }: Run,
  leg: Leg,
  index: number,
): Promise<Layout | undefined> {
  const folder = join(workspace.folder, `layout-${index}`)
  let output = ''
  try {
    const { exitCode } = await buildx.run(layoutArgv(leg, folder), {
      ...{ env, signal },
      onStderr: (text) => {
        output += text
        host.show({ kind: 'output', text })
      },
    })
    if (exitCode !== 0) return undefined
    // Manifests lie there as well: to ask for those, too, is cheaper than to read them.
    const names = await readdir(join(folder, 'blobs', 'sha256'))
    return {
      digests: names.map((name) => `sha256:${name}`).filter(isDigest),
      bases: baseRepositories(output),
    }
  } catch {
    // A disk that is full, an exporter that is not known: the ledger lacks something, and the image is published.
    return undefined
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** BuildKit shows each base image with its digest: `#5 [1/3] FROM docker.io/library/busybox:1.37@sha256:…`. */
function baseRepositories(output: string): readonly Repository[] {
  const names = [...output.matchAll(/\] FROM (\S+@sha256:[0-9a-f]{64})/g)].map(([, name = '']) => name)
  const parsed = [...new Set(names)].map(parseReference)
  return parsed.flatMap((reference) => (reference.ok ? [reference.value.repository] : []))
}

async function askPresence(
  { registry, ports: { signal } }: Run,
  repositories: readonly Repository[],
  digests: readonly Digest[],
): Promise<Presence> {
  const limit = pLimit(AT_ONCE)
  const presence = new Map<string, boolean>()
  const ask = async (repository: Repository, digest: Digest) => {
    const found = await registry.headBlob(repository, digest, { signal }).catch(() => 'unknown' as const)
    if (found !== 'unknown')
      presence.set(transferKey(formatRepository(repository), digest), found !== undefined)
  }
  const unique = [...new Set(digests)]
  await Promise.all(
    repositories.flatMap((repository) => unique.map((digest) => limit(() => ask(repository, digest)))),
  )
  signal.throwIfAborted()
  return presence
}
