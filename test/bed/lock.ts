import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { identify, isAlive, type ProcessIdentity } from './proc.ts'

/**
 * Runs `work` while no other process (nor another caller in this one) holds `file`. A lock whose holder has died is taken over.
 */
export async function withLock<T>(file: string, work: () => Promise<T>, onWait?: () => void): Promise<T> {
  await mkdir(dirname(file), { recursive: true })
  const mine = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`
  await writeFile(mine, JSON.stringify(await identify(process.pid)))
  try {
    for (let told = false; !(await claim(mine, file)); told = true) {
      if (!told) onWait?.()
      const holder = await readHolder(file)
      if (holder === 'gone') continue
      if (holder === 'unreadable' || !(await isAlive(holder))) await rm(file, { force: true })
      else await sleep(100)
    }
    try {
      return await work()
    } finally {
      await rm(file, { force: true })
    }
  } finally {
    await rm(mine, { force: true })
  }
}

/** A hard link appears whole or not at all, so that nobody reads a half-written holder. */
async function claim(mine: string, file: string): Promise<boolean> {
  try {
    await link(mine, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

async function readHolder(file: string): Promise<ProcessIdentity | 'gone' | 'unreadable'> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    return 'gone'
  }
  try {
    return JSON.parse(text) as ProcessIdentity
  } catch {
    return 'unreadable'
  }
}
