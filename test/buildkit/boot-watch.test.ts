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
  const makes = pieces.map((piece) => {
    watch.read(piece)
    return watch.isMaking
  })
  return { boots, makes }
}

describe('what buildx says of a builder that it starts', () => {
  it.each([
    ['nothing', [], 0, []],
    ['that it has begun', [booting], 0, [false]],
    ['that it is done', [booting, making, made, booted], 1, [false, true, false, false]],
    ['the same twice', [booting, booted, booted], 1, [false, false, false]],
    ['that it failed on the way', [booting, making, failed], 0, [false, true, false]],
    ['all in one piece', [booting + making + made + booted], 1, [false]],
    ['a line in pieces', [booted.slice(0, 30), booted.slice(30)], 1, [false, false]],
    [
      'other words',
      ['#1 [internal] booting buildkit\n', 'ERROR: {\n', '{"vertexes":\n', '{}\n'],
      0,
      [false, false, false, false],
    ],
    ['of another step', [booted.replace('booting buildkit', 'load metadata')], 0, [false]],
  ])('%s', (_, pieces, boots, makes) => {
    expect(watched(pieces)).toEqual({ boots, makes })
  })
})
