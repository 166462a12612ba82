import { describe, expect, it } from 'vitest'
import { watchBoot } from '../../src/buildkit/boot-watch.ts'

const AT = '2026-12-01T03:25:12.412337156Z'
const making = `{"statuses":[{"id":"creating container buildx_buildkit_a0","current":0,"started":"${AT}"}]}\n`
const made = `{"statuses":[{"id":"creating container buildx_buildkit_a0","started":"${AT}","completed":"${AT}"}]}\n`
const booting = `{"vertexes":[{"name":"[internal] booting buildkit","started":"${AT}"}]}\n`
const booted = `{"vertexes":[{"name":"[internal] booting buildkit","started":"${AT}","completed":"${AT}"}]}\n`
const failed = `{"vertexes":[{"name":"[internal] booting buildkit","completed":"${AT}","error":"no such image"}]}\n`

function watched(pieces: readonly string[]) {
  let [words, boots] = [0, 0]
  const watch = watchBoot({
    onWord: () => {
      words += 1
    },
    onBooted: () => {
      boots += 1
    },
  })
  const states = pieces.map((piece) => {
    watch.read(piece)
    return watch.isMaking ? 'making' : watch.isBooting ? 'booting' : 'idle'
  })
  return { words, boots, states }
}

describe('what buildx says of a builder that it starts', () => {
  it.each([
    ['nothing', [], 0, 0, []],
    ['that it has begun', [booting], 1, 0, ['booting']],
    ['that it is done', [booting, making, made, booted], 4, 1, ['booting', 'making', 'booting', 'idle']],
    ['that it failed on the way', [booting, making, failed], 3, 0, ['booting', 'making', 'idle']],
    ['all in one piece', [booting + making + made + booted], 4, 1, ['idle']],
    ['a line in pieces', [booted.slice(0, 30), booted.slice(30)], 1, 1, ['idle', 'idle']],
    [
      'other words',
      ['#1 [internal] booting buildkit\n', 'ERROR: {\n', '{"vertexes":\n'],
      0,
      0,
      ['idle', 'idle', 'idle'],
    ],
    ['of another step', [booted.replace('booting buildkit', 'load metadata')], 1, 0, ['idle']],
    [
      'what it is not known to say',
      ['{}\n{"vertexes":null}\n{"vertexes":[null,1]}\n{"statuses":{}}\n'],
      4,
      0,
      ['idle'],
    ],
  ])('%s', (_, pieces, words, boots, states) => {
    expect(watched(pieces)).toEqual({ words, boots, states })
  })
})
