import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cacheFolder } from './cache.ts'
import { run } from './command.ts'
import { withLock } from './lock.ts'
import { MissingPrerequisite } from './prerequisite.ts'
import type { Progress } from './tools.ts'

export type Architecture = 'amd64' | 'arm64'

interface Wanted {
  readonly architecture: Architecture
  readonly package: string
  /** The files kept of it; a package is tens of megabytes, and we want one program. */
  readonly files: readonly string[]
}

const LIBRARIES = 'usr/lib/x86_64-linux-gnu'

const WANTED = {
  runc: { architecture: 'amd64', package: 'runc', files: ['usr/sbin/runc'] },
  libseccomp: { architecture: 'amd64', package: 'libseccomp2', files: [LIBRARIES] },
  qemu: {
    architecture: 'amd64',
    package: 'qemu-user-static',
    files: ['usr/bin/qemu-aarch64-static', 'usr/libexec/qemu-binfmt/aarch64-binfmt-P'],
  },
  'qemu-riscv64': {
    architecture: 'amd64',
    package: 'qemu-user-static',
    files: ['usr/bin/qemu-riscv64-static'],
  },
  'busybox-amd64': { architecture: 'amd64', package: 'busybox-static', files: ['bin/busybox'] },
  'busybox-arm64': { architecture: 'arm64', package: 'busybox-static', files: ['bin/busybox'] },
  engine: { architecture: 'amd64', package: 'docker.io', files: ['usr/sbin', 'usr/bin'] },
  containerd: { architecture: 'amd64', package: 'containerd', files: ['usr/bin'] },
  tini: { architecture: 'amd64', package: 'tini', files: ['usr/bin/tini-static'] },
  libdevmapper: { architecture: 'amd64', package: 'libdevmapper1.02.1', files: ['lib', 'usr/lib'] },
} as const satisfies Record<string, Wanted>

export type DebianName = keyof typeof WANTED

/**
 * Folders with the unpacked files of Debian packages.
 *
 * Nothing is installed: packages are downloaded by apt with a state of its own and unpacked into the cache. So the system keeps
 * its architectures, its package lists and its own docker, no maintainer script starts a daemon, and apt needs no root.
 */
export async function ensureDebian<Name extends DebianName>(
  names: readonly Name[],
  onProgress: Progress,
): Promise<Record<Name, string>> {
  const folders = new Map<Name, string>(names.map((name) => [name, unpackedFolder(name)]))
  const missing = () => names.filter((name) => !existsSync(folders.get(name) ?? ''))
  if (missing().length > 0) {
    await withLock(join(cacheFolder(), 'debian.lock'), async () => {
      await requireDebian12()
      for (const architecture of ['amd64', 'arm64'] as const) {
        const wanted = missing().filter((name) => WANTED[name].architecture === architecture)
        if (wanted.length === 0) continue
        onProgress(
          `Debian ${architecture}: fetching ${wanted.map((name) => WANTED[name].package).join(', ')}`,
        )
        const apt = await openApt(architecture)
        for (const name of wanted) await unpack(apt, WANTED[name], folders.get(name) ?? '')
      }
    })
  }
  return Object.fromEntries(folders) as Record<Name, string>
}

/** A change of what is kept of a package gives another folder. */
function unpackedFolder(name: DebianName): string {
  const key = createHash('sha256').update(JSON.stringify(WANTED[name])).digest('hex').slice(0, 8)
  return join(cacheFolder(), 'debian', `${name}-${key}`)
}

/** Packages of other releases have other contents, and other systems keep arm64 elsewhere. */
async function requireDebian12(): Promise<void> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  const field = (name: string) => new RegExp(`^${name}="?([^"\n]*)`, 'm').exec(release)?.[1] ?? ''
  if (field('ID') === 'debian' && field('VERSION_ID') === '12') return
  throw new MissingPrerequisite(
    `The bed takes runc, QEMU and busybox from Debian 12, and this is ${field('PRETTY_NAME') || 'another system'}: run it in a privileged container of node:24-bookworm`,
  )
}

interface Apt {
  readonly folder: string
  readonly options: readonly string[]
}

async function openApt(architecture: Architecture): Promise<Apt> {
  const folder = join(cacheFolder(), 'apt', architecture)
  for (const part of ['lists/partial', 'archives/partial', 'downloads']) {
    await mkdir(join(folder, part), { recursive: true })
  }
  const settings = {
    'APT::Architecture': architecture,
    'APT::Architectures': architecture,
    'Dir::State': folder,
    'Dir::State::Lists': join(folder, 'lists'),
    'Dir::State::status': '/dev/null',
    'Dir::Cache': folder,
    'APT::Sandbox::User': '',
    'Acquire::Languages': 'none',
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`])
  try {
    await run('apt-get', [...options, 'update', '-qq', '--error-on=any'])
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new MissingPrerequisite(
        "runc, QEMU and busybox are fetched by 'apt-get', which is not on the PATH",
      )
    }
    throw new MissingPrerequisite(
      `apt-get can't update its lists for ${architecture}: check the package sources in /etc/apt (${firstError(error)})`,
    )
  }
  return { folder, options }
}

function firstError(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n').find((line) => line.startsWith('E: ')) ?? text.split('\n', 1)[0] ?? ''
}

async function unpack(apt: Apt, wanted: Wanted, target: string): Promise<void> {
  const downloads = join(apt.folder, 'downloads')
  await run('apt-get', [...apt.options, '-qq', 'download', wanted.package], { cwd: downloads })
  const file = (await readdir(downloads)).find((name) => name.startsWith(`${wanted.package}_`))
  if (file === undefined) throw new Error(`apt-get downloaded no ${wanted.package}`)
  const whole = `${target}.whole`
  const unfinished = `${target}.unfinished`
  await rm(whole, { recursive: true, force: true })
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(whole, { recursive: true })
  await run('dpkg', ['-x', join(downloads, file), whole])
  for (const path of wanted.files) {
    if (!existsSync(join(whole, path))) continue
    await mkdir(dirname(join(unfinished, path)), { recursive: true })
    await cp(join(whole, path), join(unfinished, path), { recursive: true, verbatimSymlinks: true })
  }
  await rm(whole, { recursive: true, force: true })
  await rm(join(downloads, file), { force: true })
  await rename(unfinished, target)
}

/** Where an unpacked package keeps its shared libraries, for LD_LIBRARY_PATH. */
export function libraryFolders(folder: string): string[] {
  return [join(folder, LIBRARIES), join(folder, 'lib', 'x86_64-linux-gnu')].filter(existsSync)
}
