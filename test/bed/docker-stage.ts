import { setTimeout as sleep } from 'node:timers/promises'
import { CommandFailed, type CommandOptions, run } from './command.ts'
import { freePort } from './ports.ts'
import type { Stage } from './stage.ts'
import type { Progress } from './tools.ts'

const REGISTRY_IMAGES = ['registry:3', 'registry:2']
const PLATFORMS = ['linux/amd64', 'linux/arm64']
const BOOT_SECONDS = 20
const FETCH_SECONDS = 60
/** The first buildx that prints the trace which a ledger is made of. */
const OLDEST_BUILDX = 21

/** Why this Docker can't be used, in words for the user. */
class NotUsable extends Error {
  override name = 'NotUsable'
}

/**
 * A stage on the machine's own Docker, if that can do it: a docker-container builder of its own that boots soon, builds both platforms
 * and reaches a registry, which is a container. Answers with the reason when it can't, having removed what it made.
 */
export async function openDockerStage(onProgress: Progress, signal: AbortSignal): Promise<Stage | string> {
  const name = `layerwise-demo-${process.pid}`
  const close = async () => {
    await docker(['buildx', 'rm', '--force', name], 30).catch(() => {})
    await docker(['rm', '--force', '--volumes', name], 30).catch(() => {})
  }
  try {
    await checkDocker()
    const registry = `127.0.0.1:${await freePort()}`
    onProgress(`Docker answers: booting a builder and a registry in it (at most ${BOOT_SECONDS} s each)`)
    await bootBuilder(name)
    await startRegistryContainer(name, registry)
    await tryBuild(name, registry)
    signal.throwIfAborted()
    return {
      description: `this machine's Docker, with a builder and a registry (${registry}) of the demo's own`,
      registry,
      env: { BUILDX_BUILDER: name },
      closeCommand: `docker buildx rm --force ${name}; docker rm --force --volumes ${name}`,
      close,
    }
  } catch (error) {
    await close()
    signal.throwIfAborted()
    if (error instanceof NotUsable) return error.message
    throw error
  }
}

async function checkDocker(): Promise<void> {
  await docker(['info', '--format', '{{.ServerVersion}}'], 5).catch(() => {
    throw new NotUsable('no Docker engine answers')
  })
  const { stdout } = await attempt('Docker has no buildx', docker(['buildx', 'version'], 5))
  const [, major, minor] = / v?(\d+)\.(\d+)\./.exec(stdout) ?? []
  if (major === '0' && Number(minor) < OLDEST_BUILDX) {
    throw new NotUsable(`Docker's buildx is older than 0.${OLDEST_BUILDX}`)
  }
}

async function bootBuilder(name: string): Promise<void> {
  const create = [
    'buildx',
    'create',
    '--name',
    name,
    '--driver',
    'docker-container',
    '--driver-opt',
    'network=host',
  ]
  await attempt(`no builder boots in ${BOOT_SECONDS} s`, docker([...create, '--bootstrap'], BOOT_SECONDS))
  const { stdout } = await attempt('the builder is gone', docker(['buildx', 'inspect', name], 10))
  const platforms = (/^Platforms:(.*)$/m.exec(stdout)?.[1] ?? '')
    .split(',')
    .map((platform) => platform.trim())
  const missing = PLATFORMS.filter((platform) => !platforms.includes(platform))
  if (missing.length > 0) throw new NotUsable(`Docker's builder does not build ${missing.join(' or ')}`)
}

async function startRegistryContainer(name: string, registry: string): Promise<void> {
  const options = ['--detach', '--name', name, '--network', 'host', '--env', `REGISTRY_HTTP_ADDR=${registry}`]
  let failure: unknown
  for (const image of REGISTRY_IMAGES) {
    try {
      await docker(['run', ...options, image], FETCH_SECONDS)
      failure = undefined
      break
    } catch (error) {
      failure = error
      await docker(['rm', '--force', '--volumes', name], 30).catch(() => {})
    }
  }
  if (failure !== undefined) await attempt('no registry starts in Docker', Promise.reject(failure))
  const deadline = Date.now() + 10_000
  while (
    !(await fetch(`http://${registry}/v2/`).then(
      (response) => response.ok,
      () => false,
    ))
  ) {
    if (Date.now() > deadline) throw new NotUsable('a registry in Docker is out of reach from here')
    await sleep(100)
  }
}

/** The base image, emulation and the way from builder to registry, all at once. */
async function tryBuild(name: string, registry: string): Promise<void> {
  const output = `type=image,name=${registry}/probe:latest,push=true`
  const build = [
    'buildx',
    'build',
    '--builder',
    name,
    '--platform',
    PLATFORMS.join(','),
    '--output',
    output,
    '-',
  ]
  const input = 'FROM busybox:1.37\nRUN uname -m\n'
  await attempt(
    "Docker's builder can't build and push for both platforms",
    docker(build, FETCH_SECONDS, { input }),
  )
}

function docker(args: readonly string[], seconds: number, options: CommandOptions = {}) {
  return run('docker', args, { ...options, signal: AbortSignal.timeout(seconds * 1000) })
}

async function attempt<T>(reason: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const lines = error instanceof CommandFailed ? error.stderr.trim().split('\n') : []
    const detail = lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1)
    throw new NotUsable(detail ? `${reason} (${detail.slice(0, 160)})` : reason)
  }
}
