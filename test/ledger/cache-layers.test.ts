import { describe, expect, it } from 'vitest'
import { layersSent } from '../../src/ledger/cache-layers.ts'
import type { Progress, Vertex } from '../../src/ledger/solve-status.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`

const vertex = (name: string): Vertex => ({
  ...{ digest: 'sha256:1', inputs: [], name, cached: false },
  work: { start: 0, end: 1 },
})
const progress = (id: string, of = 'sha256:1'): Progress => ({ vertex: of, id, current: 0, start: 0, end: 1 })

describe('layers that were sent to caches', () => {
  it.each([
    ['exporting to GitHub Actions Cache', `writing layer ${DIGEST}`, [DIGEST]],
    ['exporting cache to Amazon S3', `writing layer ${DIGEST}`, [DIGEST]],
    ['exporting cache to Azure Blob Storage', `writing layer ${DIGEST}`, [DIGEST]],
    // They speak of what is there as well.
    ['exporting cache to registry', `writing layer ${DIGEST}`, []],
    ['exporting cache to client directory', `writing layer ${DIGEST}`, []],
    ['[2/2] RUN echo exporting to GitHub Actions Cache', `writing layer ${DIGEST}`, []],
    ['exporting to GitHub Actions Cache', 'sending cache export', []],
    ['exporting to GitHub Actions Cache', 'writing layer of something', []],
  ])('are those that an exporter of a service says: %s, %s', (name, id, found) => {
    expect(layersSent({ vertices: [vertex(name)], progress: [progress(id)], warnings: [] })).toEqual(found)
  })

  it('are not those of other steps', () => {
    const vertices = [vertex('exporting to GitHub Actions Cache')]
    const others = [progress(`writing layer ${DIGEST}`, 'sha256:2')]
    expect(layersSent({ vertices, progress: others, warnings: [] })).toEqual([])
  })
})
