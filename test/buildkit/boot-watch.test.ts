import { describe, expect, it } from 'vitest'
import { watchBoot } from '../../src/buildkit/boot-watch.ts'

const AT = '2026-12-01T03:25:12.412337156Z'
const making = `{"statuses":[{"id":"creating container buildx_buildkit_a0","current":0,"started":"${AT}"}]}\n`
const made = `{"statuses":[{"id":"creating container buildx_buildkit_a0","started":"${AT}","completed":"${AT}"}]}\n`
const booting = `{"vertexes":[{"name":"[internal] booting buildkit","started":"${AT}"}]}\n`
const booted = `{"vertexes":[{"name":"[internal] booting buildkit","started":"${AT}","completed":"${AT}"}]}\n`
const failed = `{"vertexes":[{"name":"[internal] booting buildkit","completed":"${AT}","error":"no such image"}]}\n`

function watched(pieces: readonly string[]) {
  let boots = 0
  const watch = watchBoot(() => {
    boots += 1
  })
  const states = pieces.map((piece) => {
    watch.read(piece)
    return watch.isMaking ? 'making' : watch.isBooting ? 'booting' : 'idle'
  })
  return { boots, states }
}

describe('what buildx says of a builder that it starts', () => {
  it.each([
    ['nothing', [], 0, []],
    ['that it has begun', [booting], 0, ['booting']],
    ['that it is done', [booting, making, made, booted], 1, ['booting', 'making', 'booting', 'idle']],
    ['the same twice', [booting, booted, booted], 1, ['booting', 'idle', 'idle']],
    ['that it failed on the way', [booting, making, failed], 0, ['booting', 'making', 'idle']],
    ['all in one piece', [booting + making + made + booted], 1, ['idle']],
    ['a line in pieces', [booted.slice(0, 30), booted.slice(30)], 1, ['idle', 'idle']],
    [
      'other words',
      ['#1 [internal] booting buildkit\n', 'ERROR: {\n', '{"vertexes":\n{}\n'],
      0,
      ['idle', 'idle', 'idle'],
    ],
    ['of another step', [booted.replace('booting buildkit', 'load metadata')], 0, ['idle']],
  ])('%s', (_, pieces, boots, states) => {
    expect(watched(pieces)).toEqual({ boots, states })
  })
})
