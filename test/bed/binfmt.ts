import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './command.ts'
import { ensureDebian } from './debian.ts'
import { MissingPrerequisite } from './prerequisite.ts'
import type { Progress } from './tools.ts'

const MOUNT = '/proc/sys/fs/binfmt_misc'
const ENTRY = join(MOUNT, 'qemu-aarch64')

/** The ELF header of a 64-bit little-endian ARM program, and which of its bits count, as QEMU's own scripts have it. */
const MAGIC = String.raw`\x7f\x45\x4c\x46\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\xb7\x00`
const MASK = String.raw`\xff\xff\xff\xff\xff\xff\xff\x00\xff\xff\xff\xff\xff\xff\xff\xff\xfe\xff\xff\xff`

/**
 * Lets the kernel run arm64 programs. It is a setting of the whole machine and stays after the bed; one that is there already
 * is left as it is. BuildKit looks once, when it starts.
 */
export async function enableArm64(onProgress: Progress): Promise<void> {
  try {
    if (!existsSync(join(MOUNT, 'register'))) await run('mount', ['-t', 'binfmt_misc', 'binfmt_misc', MOUNT])
    if (existsSync(ENTRY)) {
      const state = await readFile(ENTRY, 'utf8')
      if (!state.startsWith('enabled')) await writeFile(ENTRY, '1')
      return
    }
    const { qemu } = await ensureDebian(['qemu'], onProgress)
    const interpreter = join(qemu, 'usr/libexec/qemu-binfmt/aarch64-binfmt-P')
    // F: the kernel opens the interpreter now, so that it is found from within any container. P: programs keep their argv[0];
    // Debian's QEMU expects that when its own name ends in -P.
    await writeFile(join(MOUNT, 'register'), `:qemu-aarch64:M::${MAGIC}:${MASK}:${interpreter}:PF`)
    onProgress('arm64 emulation enabled')
  } catch (error) {
    if (error instanceof MissingPrerequisite) throw error
    throw new MissingPrerequisite(
      `arm64 emulation can't be enabled (${error instanceof Error ? error.message.split('\n', 1)[0] : error}): a kernel with binfmt_misc and root are needed, or 'docker run --privileged --rm tonistiigi/binfmt --install arm64'`,
    )
  }
}
