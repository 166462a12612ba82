import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Bed } from './bed.ts'
import { run } from './command.ts'
import { ensureDebian } from './debian.ts'
import type { Engine } from './engine.ts'
import type { Progress } from './tools.ts'

export const BINFMT_IMAGE = 'layerwise-bed/binfmt:local'

/** The name under which the kernel then knows the emulator: /proc/sys/fs/binfmt_misc/… */
export const BINFMT_ENTRY = 'layerwise-qemu-riscv64'

const MAGIC = String.raw`\x7f\x45\x4c\x46\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\xf3\x00`
const MASK = String.raw`\xff\xff\xff\xff\xff\xff\xff\x00\xff\xff\xff\xff\xff\xff\xff\xff\xfe\xff\xff\xff`

// What tonistiigi/binfmt does for `--install riscv64`: the kernel opens the emulator at once (F), so that it is found
// from within any container.
const INSTALL = `#!/bin/sh
set -eu
[ "$1 $2" = "--install riscv64" ]
M=/proc/sys/fs/binfmt_misc
[ -e $M/register ] || mount -t binfmt_misc binfmt_misc $M
[ -e $M/${BINFMT_ENTRY} ] || printf '%s' ':${BINFMT_ENTRY}:M::${MAGIC}:${MASK}:/usr/bin/qemu-riscv64:F' > $M/register
`

const DOCKERFILE = `FROM busybox:1.37
COPY qemu-riscv64 /usr/bin/
COPY install /usr/bin/
ENTRYPOINT ["/usr/bin/install"]
`

/** Puts an image like \`tonistiigi/binfmt\` into a Docker engine, with an emulator that the bed itself doesn't use. */
export async function loadBinfmtImage(bed: Bed, engine: Engine, onProgress: Progress): Promise<void> {
  const archive = join(engine.folder, 'binfmt.tar')
  await buildBinfmtImage(bed, `type=docker,name=${BINFMT_IMAGE},dest=${archive}`, onProgress)
  await run('docker', ['load', '--quiet', '--input', archive], { env: { ...process.env, ...engine.env } })
  await rm(archive)
}

/** Pushes the same image to a registry. @returns its reference, by digest */
export async function pushBinfmtImage(bed: Bed, path: string, onProgress: Progress): Promise<string> {
  const name = `${bed.registry.host}/${path}`
  const digest = await buildBinfmtImage(bed, `type=image,name=${name},push=true`, onProgress)
  return `${name}@${digest}`
}

async function buildBinfmtImage(bed: Bed, output: string, onProgress: Progress): Promise<string> {
  const debian = await ensureDebian(['qemu-riscv64'], onProgress)
  const folder = await mkdtemp(join(bed.folder, 'binfmt-'))
  const metadata = `${folder}.json`
  await cp(join(debian['qemu-riscv64'], 'usr/bin/qemu-riscv64-static'), join(folder, 'qemu-riscv64'))
  await writeFile(join(folder, 'install'), INSTALL, { mode: 0o755 })
  await writeFile(join(folder, 'Dockerfile'), DOCKERFILE)
  const args = ['build', '--provenance=false', '--metadata-file', metadata, '--output', output, folder]
  await run(bed.tools.buildx, args, { env: { ...process.env, ...bed.env } })
  const { 'containerimage.digest': digest } = JSON.parse(await readFile(metadata, 'utf8'))
  await Promise.all([folder, metadata].map((path) => rm(path, { recursive: true })))
  return digest
}
