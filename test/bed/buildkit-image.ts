import { createReadStream } from 'node:fs'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { basename, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import type { Bed } from './bed.ts'
import { run } from './command.ts'
import { ensureDebian, libraryFolders } from './debian.ts'
import { ensureTools, type Progress } from './tools.ts'

export const BUILDKIT_IMAGE = 'layerwise-bed/buildkit:local'

const DOCKERFILE = `FROM busybox:1.37
COPY files/ /
ENTRYPOINT ["buildkitd"]
`

/** Puts an image like `moby/buildkit` into a Docker engine: the bed's own BuildKit, with Debian's runc and its libraries. */
export async function loadBuildkitImage(
  bed: Bed,
  folder: string,
  socket: string,
  onProgress: Progress,
): Promise<void> {
  const tools = await ensureTools(['buildkitd', 'buildctl'], onProgress)
  const debian = await ensureDebian(['runc', 'libseccomp'], onProgress)
  const runc = join(debian.runc, 'usr/sbin/runc')
  const libraries = await librariesOf(runc, libraryFolders(debian.libseccomp))
  const bin = join(folder, 'files/usr/bin')
  await mkdir(bin, { recursive: true })
  for (const program of [tools.buildkitd, tools.buildctl, runc])
    await cp(program, join(bin, basename(program)))
  for (const library of libraries) {
    // The loader has to be at the path that the program names; it finds the others in /lib.
    const place = library.startsWith('/lib64/') ? 'lib64' : 'lib'
    await cp(library, join(folder, 'files', place, basename(library)), { dereference: true })
  }
  await writeFile(join(folder, 'Dockerfile'), DOCKERFILE)
  const archive = join(folder, 'image.tar')
  const output = `type=docker,name=${BUILDKIT_IMAGE},dest=${archive}`
  await run(bed.tools.buildx, ['build', '--provenance=false', '--output', output, folder], {
    env: { ...process.env, ...bed.env },
  })
  await load(archive, socket)
  await rm(folder, { recursive: true, force: true })
}

async function librariesOf(program: string, folders: readonly string[]): Promise<string[]> {
  const env = { ...process.env, LD_LIBRARY_PATH: folders.join(':') }
  const { stdout } = await run('ldd', [program], { env })
  return [...stdout.matchAll(/(\/\S+) \(0x/g)].map(([, path = '']) => path)
}

/** `docker load` without needing a client: https://docs.docker.com/reference/api/engine/version/v1.41/#tag/Image/operation/ImageLoad */
async function load(archive: string, socket: string): Promise<void> {
  const call = request({
    socketPath: socket,
    method: 'POST',
    path: '/images/load?quiet=1',
    headers: { 'content-type': 'application/x-tar' },
  })
  const answered = new Promise<string>((resolve, reject) => {
    call.on('error', reject)
    call.on('response', (response) => text(response).then(resolve, reject))
  })
  await pipeline(createReadStream(archive), call)
  const answer = await answered
  if (!answer.includes('Loaded image')) throw new Error(`the engine did not load the image: ${answer}`)
}
