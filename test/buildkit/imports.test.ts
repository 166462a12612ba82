import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { parseImportFailure } from '../../src/buildkit/import-failure.ts'
import { ImportWatch, watchImports } from '../../src/buildkit/import-watch.ts'

const BLOB = `sha256:${'a'.repeat(64)}`

describe('a build that broke', () => {
  const cases: readonly [string, string, ReturnType<typeof parseImportFailure>][] = [
    [
      'on a blob that its cache has lost, while pushing',
      'failed to push ghcr.io/acme/app: failed to copy: GET https://store.example/entry-1?sig=hunter2\n--------\nRESPONSE 404',
      { why: 'GET https://store.example/entry-1', state: 'failed', leaves: 'nothing' },
    ],
    [
      'on a blob that its cache has lost, while building',
      'failed to compute cache key: failed to copy: GET https://store.example/entry-2',
      { why: 'GET https://store.example/entry-2', state: 'failed', leaves: 'nothing' },
    ],
    [
      'on a connection that was cut',
      'failed to compute cache key: failed to copy: read tcp 10.0.0.1:5->10.0.0.2:443: read: connection reset by peer',
      {
        why: 'read tcp 10.0.0.1:5->10.0.0.2:443: read: connection reset by peer',
        state: 'failed',
        leaves: 'nothing',
      },
    ],
    [
      'on wrong bytes',
      `failed to push ghcr.io/acme/app: failed commit on ref "layer-${BLOB}": unexpected commit digest ${BLOB}, expected sha256:b: failed precondition`,
      { why: 'it has other bytes than it says', state: 'failed', leaves: 'download' },
    ],
    [
      'on too few bytes',
      `failed to compute cache key: failed commit on ref "layer-${BLOB}": unexpected commit size 5, expected 9: failed precondition`,
      { why: 'it has other bytes than it says', state: 'failed', leaves: 'download' },
    ],
    [
      'on fewer bytes than there should be',
      'failed to compute cache key: short read: expected 300288 bytes but got 5: unexpected EOF',
      { why: 'it has fewer bytes than it says (short read)', state: 'failed', leaves: 'download' },
    ],
    [
      'on a checksum',
      'failed to push ghcr.io/acme/app: failed to copy: checksum did not match: algorithm CRC32, expect a, actual b',
      {
        why: 'checksum did not match: algorithm CRC32, expect a, actual b',
        state: 'failed',
        leaves: 'download',
      },
    ],
    [
      'on what became of wrong bytes',
      'lease "abc": not found',
      { why: 'it has other bytes than it says', state: 'failed', leaves: 'request' },
    ],
    [
      'on sending a blob',
      'failed to push ghcr.io/acme/app: failed to copy: failed to do request: Put "https://ghcr.io/v2/acme/app/blobs/uploads/1?_state=x": EOF',
      undefined,
    ],
    [
      'on sending a blob that is refused',
      'failed to push ghcr.io/acme/app: failed to copy: unexpected status from PUT request to https://ghcr.io/v2/: 500',
      undefined,
    ],
    [
      'on a pipe to the registry',
      'failed to push ghcr.io/acme/app: failed to copy: io: read/write on closed pipe',
      undefined,
    ],
    [
      'on a connection to the registry',
      'failed to push ghcr.io/acme/app: failed to copy: write tcp 1->2: broken pipe',
      undefined,
    ],
    ['on a command', 'process "/bin/sh -c false" did not complete successfully: exit code: 1', undefined],
    ['on nothing known', '', undefined],
  ]
  it.each(cases)('%s', (_, message, failure) => {
    expect(parseImportFailure(message)).toEqual(failure)
  })
})

const cache = (name: string) => ({ kind: 'import', name })

describe('the watch on imports', () => {
  const watched = (...chunks: readonly string[]) => {
    const watch = new ImportWatch()
    chunks.forEach((chunk, index) => {
      watch.add(chunk, index * 1000)
    })
    return watch
  }

  it('names those that are at it for too long, until they end', () => {
    const watch = watched(
      '#1 [internal] load build definition\n#1 DONE 0.0s\n\n#2 importing cache manifest from ghcr.io/a/b:c\n',
      '#3 importing cache manifest from gha:123\n',
    )
    expect(watch.late(1999, 2000)).toEqual([])
    expect(watch.late(2000, 2000)).toEqual([cache('ghcr.io/a/b:c')])
    expect(watch.late(3000, 2000)).toEqual([cache('ghcr.io/a/b:c'), cache('gha:123')])
    watch.add('#2 ERROR: not found\n', 4000)
    expect(watch.late(5000, 2000)).toEqual([cache('gha:123')])
    watch.add('#3 DONE 3.0s\n', 5000)
    expect(watch.late(9000, 0)).toEqual([])
  })

  it('reads lines that come in pieces, and again', () => {
    const watch = watched(
      '#2 importing cache mani',
      'fest from a/b:c\r\n#2 importing cache manifest from a/b:c\n',
    )
    expect(watch.late(2500, 1500)).toEqual([cache('a/b:c')])
    watch.add('#2 DO', 3000)
    expect(watch.late(3000, 1500)).toEqual([cache('a/b:c')])
    watch.add('NE 0.1s\n', 3000)
    expect(watch.late(3000, 0)).toEqual([])
  })

  it('names blobs of which next to nothing comes', () => {
    const other = `sha256:${'b'.repeat(64)}`
    const watch = watched(
      `#8 ${BLOB} 0B / 1.06MB 0.2s\n#8 ${other} 1.05MB / 29.70MB 0.2s\n`,
      `#9 ${BLOB} 12.5kB / 300.29kB 5.1s\n`,
    )
    expect(watch.late(30_000, 30_000)).toHaveLength(2)
    watch.add(`#8 ${other} 25.00MB / 29.70MB 30.2s\n#8 ${BLOB} 25.00kB / 1.06MB 30.2s\n`, 30_000)
    // 25 kB in half a minute are too few, and so is nothing in the next one.
    expect(watch.late(30_000, 30_000)).toEqual([{ kind: 'blob', name: BLOB }])
    expect(watch.late(60_000, 30_000)).toHaveLength(3)
    watch.add(`#8 ${BLOB} 1.06MB / 1.06MB 31.2s done\n#8 ${other} 29.70MB / 29.70MB 31.2s done\n`, 31_000)
    expect(watch.late(99_000, 30_000)).toEqual([{ kind: 'blob', name: BLOB }])
    watch.add('#9 DONE 40.0s\n', 40_000)
    expect(watch.late(99_000, 30_000)).toEqual([])
  })

  it.each([
    '[linux/amd64 1/3] FROM docker.io/library/busybox:1.37@sha256:0',
    // Of a COPY --from.
    'FROM docker.io/library/busybox:1.37@sha256:0',
    'docker-image://docker.io/docker/dockerfile:1@sha256:0',
    '[context base] docker-image://docker.io/library/busybox:1.37',
  ])('leaves images alone: %s', (step) => {
    const watch = watched(`#7 ${step}\n`, `#7 ${BLOB} 0B / 900.00MB 0.2s\n`)
    expect(watch.late(99_000, 30_000)).toEqual([])
  })

  it('remembers why it ended a build, whatever is said until it is over', async () => {
    const ended = new AbortController()
    const imports = ['type=registry,ref=ghcr.io/a/b:c', 'ghcr.io/a/b:d']
    using watch = watchImports({
      ...{ imports, isStuck: false, importTimeoutMs: 10, signal: ended.signal, onOutput: () => {} },
    })
    watch.onOutput('#2 importing cache manifest from ghcr.io/a/b:d\n')
    while (!watch.signal.aborted) await sleep(10)
    watch.onOutput('#2 CANCELED\n')
    // Until it has looked again.
    await sleep(1_100)
    expect(watch.late()).toMatchObject({ state: 'timed-out', leaves: 'request', entries: ['ghcr.io/a/b:d'] })
  })

  it('watches them as well in a builder that is stuck', () => {
    const watch = new ImportWatch({ isStuck: true })
    watch.add(`#7 [1/3] FROM docker.io/library/busybox:1.37@sha256:0\n#7 ${BLOB} 0B / 900.00MB 0.2s\n`, 0)
    expect(watch.late(30_000, 30_000)).toEqual([{ kind: 'blob', name: BLOB }])
  })

  it('leaves to BuildKit what it tries again itself', () => {
    const line = `#8 ${BLOB} 0B / 1.06MB 0.2s\n`
    const watch = watched(
      line,
      '#8 3.42 error: failed to copy: read tcp 1->2: connection reset\n#8 3.42 retrying in 1s\n',
    )
    expect(watch.late(99_000, 30_000)).toEqual([])
    watch.add(line, 99_000)
    expect(watch.late(100_000, 30_000)).toEqual([])
    expect(watch.late(129_000, 30_000)).toHaveLength(1)
  })

  it('sees that nothing goes on any more', () => {
    const watch = watched('#0 building with "b" instance using remote driver\n')
    expect(watch.isIdle(29_999, 30_000)).toBe(false)
    expect(watch.isIdle(30_000, 30_000)).toBe(true)
    watch.add('#1 [linux/arm64 internal] load metadata\n#2 [1/3] FROM busybox\n', 1_000)
    expect(watch.isIdle(31_000, 30_000)).toBe(true)
    watch.add('#3 [2/3] RUN sleep 1\n', 1_000)
    expect(watch.isIdle(99_000, 30_000)).toBe(false)
    watch.add('#3 DONE 1.0s\n#3 0.9 more\n', 2_000)
    expect(watch.isIdle(31_999, 30_000)).toBe(false)
    expect(watch.isIdle(32_000, 30_000)).toBe(true)
    watch.add('#4 [3/3] RUN sleep 60\n#4 0.5 retrying in 1s\n', 32_000)
    expect(watch.isIdle(99_000, 30_000)).toBe(false)
  })

  it('takes no other words for an import', () => {
    const text =
      '#4 0.1 importing cache manifest from x\n#5 [2/3] RUN echo importing cache manifest from y\nnoise\n'
    expect(watched(text).late(99_000, 0)).toEqual([])
  })
})
