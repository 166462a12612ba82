import { type RunResult, resultSchema } from '../../src/report/result.ts'
import type { Bed } from '../bed/bed.ts'
import type { Registry } from '../bed/registry.ts'
import { type Change, dockerfileOf, FILES, type GeneratedCase } from './generated-case.ts'
import { freshPath, type Project, project, publish, unique } from './layerwise.ts'
import { blobsOf, compare, describeLogged, type Logged, loggedTransfers, sumsOf } from './transfers.ts'
import type { TwoNodes } from './two-nodes.ts'

interface Place {
  readonly registry: Registry
  readonly path: string
}

/**
 * Publishes a case and each of its changes, and holds every ledger against the registries' access logs.
 * @returns what a ledger says otherwise, or what went wrong; nothing further is published then.
 */
export async function tryCase(
  bed: Bed,
  nodes: TwoNodes,
  given: GeneratedCase,
  onResult: (result: RunResult) => void = () => {},
): Promise<readonly string[]> {
  await using app = await project({ Dockerfile: dockerfileOf(given.stages), ...files() })
  const cache: Place = { registry: bed.registry, path: freshPath('cache') }
  let current = given
  let places = given.repositories.map((secure) => newPlace(bed, secure))
  for (const change of [undefined, ...given.changes]) {
    if (change !== undefined) current = await apply(app, current, change)
    if (change?.kind === 'repository') places = [newPlace(bed, change.secure), ...places.slice(0, 2)]
    const begins = await Promise.all(registriesOf(bed).map(async (each) => (await each.accessLog()).length))
    const builder = current.twoNodes ? ['--builder', nodes.name] : []
    const args = [...argumentsOf(bed, current, places, cache), ...builder]
    const { exitCode, result, stderr } = await publish(bed, { folder: app.folder, args })
    if (exitCode !== 0 || result === undefined) return [`exit status ${exitCode}: ${stderr.slice(-2000)}`]
    const checked = resultSchema.parse(result)
    const differences = await differencesOf(bed, checked, [...places, cache], begins)
    if (differences.length > 0) return differences
    onResult(checked)
  }
  return []
}

function registriesOf({ registry, secure }: Bed): readonly Registry[] {
  return [registry, secure]
}

function newPlace(bed: Bed, secure: boolean): Place {
  return { registry: secure ? bed.secure : bed.registry, path: freshPath('generated') }
}

/** Unlike any that was built before; one of them empty, one long. */
function files(): Readonly<Record<string, string>> {
  const text = [unique(), '', unique().repeat(2000)]
  return Object.fromEntries(
    Array.from({ length: FILES }, (_, index) => [`file${index}`, text[index] ?? unique()]),
  )
}

async function apply(app: Project, current: GeneratedCase, change: Change): Promise<GeneratedCase> {
  switch (change.kind) {
    case 'nothing':
    case 'repository':
      return current
    case 'file':
      await app.write({ [`file${change.file}`]: unique() })
      return current
    case 'platforms':
      return { ...current, platforms: change.platforms }
    case 'instruction': {
      const stages = current.stages.map((stage, index) =>
        index === current.stages.length - 1
          ? { ...stage, instructions: [...stage.instructions, change.instruction] }
          : stage,
      )
      await app.write({ Dockerfile: dockerfileOf(stages) })
      return { ...current, stages }
    }
  }
}

async function differencesOf(
  bed: Bed,
  result: RunResult,
  places: readonly Place[],
  begins: readonly number[],
): Promise<readonly string[]> {
  const differences = result.warnings.map(({ message }) => `warning: ${message}`)
  let cacheBytes = 0
  for (const [index, registry] of registriesOf(bed).entries()) {
    const entries = await registry.accessLog(begins[index])
    const paths = places.filter((place) => place.registry.host === registry.host).map(({ path }) => path)
    const { ledger, log } = await compare(result, registry, entries, paths)
    const cached = cacheOnly(result, await loggedTransfers(registry, entries, paths))
    cacheBytes += cached.reduce((sum, { bytes = 0 }) => sum + bytes, 0)
    const known = new Set([...ledger, ...cached.map(describeLogged)])
    differences.push(
      ...ledger.filter((line) => !log.includes(line)).map((line) => `only the ledger: ${line}`),
      ...log.filter((line) => !known.has(line)).map((line) => `only the log: ${line}`),
    )
  }
  const [told, sums] = [result.transfer, { ...sumsOf(result), cacheBytes }].map((each) =>
    JSON.stringify(each),
  )
  return told === sums ? differences : [...differences, `sums: ${told} rather than ${sums}`]
}

/** What the cache's export alone speaks of. */
function cacheOnly(result: RunResult, logged: ReadonlyMap<string, Logged>): readonly Logged[] {
  const ours = new Set(
    blobsOf(result).flatMap(({ digest, transfers }) =>
      transfers.map(({ repository }) => `${repository} ${digest}`),
    ),
  )
  return [...logged].filter(([key]) => !ours.has(key)).map(([, each]) => each)
}

function argumentsOf(
  { secure, registry }: Bed,
  { platforms, provenance, timeless, compression, cache: kind }: GeneratedCase,
  places: readonly Place[],
  cache: Place,
): readonly string[] {
  const names = places.map(({ registry: { host }, path }) => `${host}/${path}`)
  const output = [
    'type=image,push=true',
    ...(timeless ? ['rewrite-timestamp=true'] : []),
    ...(compression === 'zstd' ? ['compression=zstd,force-compression=true'] : []),
  ].join(',')
  const elsewhere = `type=registry,mode=max,ref=${registry.host}/${cache.path}:cache`
  return [
    ...['--images', names.join('\n'), '--tags', 'v1', '--platforms', platforms, '--outputs', output],
    ...(provenance === 'false' ? ['--provenance=false'] : ['--provenance', provenance]),
    ...(timeless ? ['--build-args', 'SOURCE_DATE_EPOCH=0'] : []),
    ...(kind === 'beside' ? ['--cache', 'registry'] : []),
    ...(kind === 'elsewhere'
      ? ['--cache-to', elsewhere, '--cache-from', elsewhere.replace(',mode=max', '')]
      : []),
    ...['--registry', secure.host, '--username', secure.username, '--password', secure.password],
  ]
}
