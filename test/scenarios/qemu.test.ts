import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Bed } from '../bed/bed.ts'
import { BINFMT_ENTRY, BINFMT_IMAGE, loadBinfmtImage } from '../bed/binfmt-image.ts'
import { type Engine, startEngine } from '../bed/engine.ts'
import { freshPath, project, publish, sharedBed } from './layerwise.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 1_800_000 })

const ENTRY = `/proc/sys/fs/binfmt_misc/${BINFMT_ENTRY}`

let bed: Bed
let engine: Engine

// A setting of the whole machine: it is taken back.
const forget = async () => {
  if (existsSync(ENTRY)) await writeFile(ENTRY, '-1')
}

beforeAll(async () => {
  const progress = (line: string) => process.stderr.write(`${line}\n`)
  bed = await sharedBed()
  engine = await startEngine(bed, progress)
  await forget()
  await loadBinfmtImage(bed, engine, progress)
})
afterAll(forget)

it('installs an emulator for a platform that the machine can’t run, and only then', async () => {
  await using context = await project({ Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n' })
  const options = {
    folder: context.folder,
    env: { ...engine.env, BUILDX_BUILDER: undefined },
  }
  const builder = [
    ...['--buildkit-image', engine.image, '--driver-opts', 'network=host'],
    ...['--buildkitd-config', engine.buildkitdConfig, '--qemu-image', BINFMT_IMAGE],
  ]
  const images = ['--images', `${bed.registry.host}/${freshPath('qemu')}`]

  const native = await publish(bed, {
    ...options,
    args: [...builder, ...images, '--platforms', 'linux/amd64'],
  })
  expect(native.exitCode, native.stderr).toBe(0)
  expect(native.stdout).not.toContain('installing QEMU')
  expect(existsSync(ENTRY)).toBe(false)

  const platforms = ['--platforms', 'linux/amd64,linux/riscv64']
  const foreign = await publish(bed, { ...options, args: [...builder, ...images, ...platforms] })
  expect(foreign.exitCode, foreign.stderr).toBe(0)
  expect(foreign.stdout).toMatch(
    /can't run linux\/riscv64: installing QEMU from .*layerwise-bed\/binfmt:local/,
  )
  expect(existsSync(ENTRY)).toBe(true)
  expect(foreign.result?.platforms.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/riscv64'])
})
