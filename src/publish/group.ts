import type { Host } from '../hosts/host.ts'

/** Shows what other programs print meanwhile as one part, which is closed whatever happens in it. */
export async function inGroup<T>(host: Host, title: string, work: () => Promise<T>): Promise<T> {
  host.show({ kind: 'group', title })
  try {
    return await work()
  } finally {
    host.show({ kind: 'group-end' })
  }
}
