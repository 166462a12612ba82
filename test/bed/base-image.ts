import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './command.ts'
import { ensureDebian } from './debian.ts'
import type { Registry } from './registry.ts'
import type { Progress } from './tools.ts'

export const BASE_IMAGE = 'busybox:1.37'

const DOCKERFILE = `FROM scratch
ARG TARGETARCH
COPY busybox-\${TARGETARCH} /bin/busybox
RUN ["/bin/busybox", "--install", "-s", "/bin"]
RUN mkdir -p /tmp /etc /root && chmod 1777 /tmp && echo 'root:x:0:0:root:/root:/bin/sh' >/etc/passwd
CMD ["sh"]
`

/**
 * Makes what `FROM busybox:1.37` gets: Debian's static busybox for both platforms, under Docker Hub's name for official images.
 */
export async function pushBaseImage(
  buildx: string,
  env: NodeJS.ProcessEnv,
  folder: string,
  registry: Registry,
  onProgress: Progress,
): Promise<void> {
  const debian = await ensureDebian(['busybox-amd64', 'busybox-arm64'], onProgress)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'Dockerfile'), DOCKERFILE)
  await cp(join(debian['busybox-amd64'], 'bin/busybox'), join(folder, 'busybox-amd64'))
  await cp(join(debian['busybox-arm64'], 'bin/busybox'), join(folder, 'busybox-arm64'))
  const name = `${registry.host}/library/${BASE_IMAGE}`
  const args = [
    ...['build', '--platform', 'linux/amd64,linux/arm64', '--provenance=false'],
    ...['--output', `type=image,name=${name},push=true,rewrite-timestamp=true`, folder],
  ]
  // A fixed time gives every bed the same digests.
  await run(buildx, args, { env: { ...env, SOURCE_DATE_EPOCH: '1700000000' } })
  await rm(folder, { recursive: true, force: true })
}
