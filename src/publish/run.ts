import { resolve } from 'node:path'
import { removeBuilder } from '../buildkit/builder.ts'
import { type Buildx, BuildxMissingError, type FoundBuildx } from '../buildkit/buildx.ts'
import { dockerConfigFolder } from '../buildkit/docker-config-folder.ts'
import { type EarlyFind, findRunning } from '../buildkit/find-early.ts'
import { Histories } from '../buildkit/histories.ts'
import { nodeOf } from '../buildkit/observed-build.ts'
import { commitTime } from '../hosts/git.ts'
import type { ParsedInputs } from '../inputs/parsed.ts'
import type { InputSource } from '../inputs/raw.ts'
import { spell } from '../inputs/raw.ts'
import { privateDockerConfig } from '../login/docker-config.ts'
import { findLogins } from '../login/logins.ts'
import type { SecretFile } from '../plan/build-flags.ts'
import type { HostContext } from '../plan/host-context.ts'
import { type MetadataEnvironment, readMetadataEnvironment } from '../plan/metadata-environment.ts'
import type { Ports } from '../ports.ts'
import type { Registry } from '../registry/registry.ts'
import { Failure } from '../report/failure.ts'
import { withCommitTime } from './commit-time.ts'
import { defaultContext, fileProblems, isLocal } from './files.ts'
import { withLicense } from './license-file.ts'
import { loadRegistryClient, openRegistry } from './open-registry.ts'
import { WrongInputs } from './problems.ts'
import { namedRegistries } from './registries.ts'
import { readFileVersion } from './version-file.ts'
import { openWorkspace, type Workspace, writeSecrets } from './workspace.ts'

/** What is known before buildx has answered; disposing of it removes everything that was temporary. */
export interface Ground extends AsyncDisposable {
  readonly ports: Ports
  readonly inputs: ParsedInputs
  readonly context: HostContext
  /** When the commit that is checked out was made, in milliseconds since 1970; known where `source-date-epoch` asks for it. */
  readonly committedAt?: number
  /** What `context` is when it isn't given. */
  readonly defaultContext: string
  readonly workspace: Workspace
  /** The environment of docker and buildx: ours, with the run's own docker configuration. */
  readonly env: NodeJS.ProcessEnv
  /** Rejects with a Failure where there is no buildx. */
  readonly finding: Promise<FoundBuildx>
  /** The first question, where the inputs left no doubt which builder is meant. */
  readonly early: EarlyFind | undefined
  readonly registry: Registry
  readonly secrets: readonly SecretFile[]
  /** The inputs are those of a CI's step, which has a cleanup. */
  readonly isStep: boolean
  /** How the user writes the name of an input. */
  readonly spell: (name: string) => string
  /** Values of build arguments, which no result may hold. */
  readonly hidden: readonly string[]
  /** What docker/metadata-action's environment variables say. */
  readonly environment: MetadataEnvironment
  /** The version in `version-file`. */
  readonly fileVersion: string | undefined
  readonly histories: Histories
  /** A builder that is ours to remove. */
  readonly ownBuilders: string[]
}

/** What every stage of a publish works with. */
export interface Run extends Ground {
  readonly buildx: Buildx
  /** The plan's builder is being started, and is taken to be able to do what is planned. */
  readonly isPresumed: boolean
}

/**
 * @param early buildx, where it was asked before the inputs were understood.
 * @throws {WrongInputs} for files that aren't there.
 * @throws {Failure} when docker's configuration can't be used.
 */
export async function openGround(
  ports: Ports,
  inputs: ParsedInputs,
  source: InputSource,
  early: EarlyFind | undefined,
): Promise<Ground> {
  const { host, env, folder, signal } = ports
  // The slow ones first: programs start and modules load while we look around.
  const query = { name: inputs.builder, boot: !inputs.dryRun, signal }
  const finding = findRunning(env, query, early).catch((error: unknown) => {
    if (!(error instanceof BuildxMissingError)) throw error
    throw new Failure({ code: 'buildx-missing', phase: 'preflight', message: error.message, cause: error })
  })
  finding.catch(() => {})
  const loading = loadRegistryClient()
  loading.catch(() => {})
  const spelling = (name: string) =>
    name === 'context' && source === 'option' ? 'CONTEXT' : spell(source, name)
  for (const secret of [inputs.password, inputs.githubToken, ...inputs.secrets.map(({ value }) => value)]) {
    if (secret) host.mask(secret)
  }
  // A context elsewhere has its own history.
  const local = isLocal(inputs.context ?? '.') ? resolve(folder, inputs.context ?? '.') : undefined
  const told = await host.context(inputs.tagsContext, local)
  const committedAt =
    inputs.sourceDateEpoch === 'commit' && local !== undefined ? await commitTime(local, env) : undefined
  const fallback = await defaultContext(host.isGitHubLike, told, folder)
  const environment = readMetadataEnvironment(env)
  const problems = [
    ...(await fileProblems(inputs, fallback, folder, spelling)),
    ...(environment.ok ? [] : environment.error),
  ]
  if (problems.length > 0 || !environment.ok) throw new WrongInputs(problems)
  const fileVersion = await readFileVersion(ports, inputs, spelling('version-file'))
  const place = inputs.context ?? fallback
  const context = await withCommitTime(ports, {
    ...{ inputs, environment: environment.value, folder: local ?? folder },
    context: await withLicense(inputs, told, isLocal(place) ? resolve(folder, place) : undefined),
    isDated: committedAt !== undefined,
  })

  await using resources = new AsyncDisposableStack()
  const workspace = resources.use(await openWorkspace(ports))
  const client = await loading
  const userConfig = await client.readDockerConfig(dockerConfigFolder(env))
  const users = client.createKeychain({
    environment: env,
    configs: userConfig === undefined ? [] : [userConfig],
  })
  const logins = await findLogins({
    inputs,
    host,
    registries: namedRegistries(inputs, host.defaultImage(context)),
    knows: async (registry) => (await users.find(registry, signal).catch(() => undefined)) !== undefined,
  })
  const runEnv = await privateDockerConfig(workspace.dockerConfig, logins, env)
  const ownBuilders: string[] = []
  resources.defer(async () => {
    for (const name of ownBuilders) await removeBuilder((await finding).buildx, name)
  })
  const histories = resources.use(new Histories())
  const dialled = early?.dialled
  if (dialled !== undefined) {
    const control = await dialled.control
    histories.of(nodeOf({ builder: dialled.stored.name }), () => control)
  }
  const registry = resources.use(
    await openRegistry({
      ...{ ports, inputs, client, spell: spelling },
      dockerConfig: workspace.dockerConfig,
    }),
  )
  const secrets = await writeSecrets(workspace, inputs, gitToken(inputs, context, fallback))
  const kept = resources.move()
  return {
    ...{ ports, inputs, context, workspace, registry, secrets, ownBuilders, finding, early, histories },
    environment: environment.value,
    fileVersion,
    ...(committedAt !== undefined && { committedAt }),
    defaultContext: fallback,
    env: runEnv,
    isStep: source === 'with',
    spell: spelling,
    hidden: inputs.buildArgs.map(({ key, value }) => value ?? env[key] ?? ''),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  }
}

/** BuildKit fetches a private repository's context with it. */
function gitToken(inputs: ParsedInputs, context: HostContext, fallback: string) {
  const { gitContext } = context
  const given = inputs.context ?? fallback
  const repository = gitContext?.split('#')[0]
  const isDefault =
    /^\{\{\s*defaultContext\s*\}\}/.test(given) || (repository !== undefined && given.startsWith(repository))
  if (gitContext === undefined || !inputs.githubToken || !isDefault) return undefined
  return { id: `GIT_AUTH_TOKEN.${new URL(gitContext).host}`, value: inputs.githubToken }
}
