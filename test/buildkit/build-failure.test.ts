import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeBuildFailure } from '../../src/buildkit/build-failure.ts'

const DOCKERFILE = [
  'FROM busybox',
  'ARG TOKEN',
  'RUN echo "$TOKEN" && \\',
  '    false',
  'COPY $TOKEN /',
].join('\n')

function status(message: string, line?: number, more: object = {}) {
  const source = {
    info: { filename: 'Dockerfile', data: Buffer.from(DOCKERFILE).toString('base64') },
    ranges: [{ start: { line } }],
    ...more,
  }
  const details =
    line === undefined
      ? []
      : [
          { typeUrl: 'github.com/moby/buildkit/stack.Stack+json', value: Buffer.from('{}') },
          {
            typeUrl: 'github.com/moby/buildkit/errdefs.Source+json',
            value: Buffer.from(JSON.stringify(source)),
          },
        ]
  return { code: 2, message, details }
}

describe('why a build failed', () => {
  it('is the place in the Dockerfile, and the exit code', () => {
    const message = 'process "/bin/sh -c echo hush && false" did not complete successfully: exit code: 7'
    expect(describeBuildFailure(status(message, 3))).toEqual({
      message: 'Dockerfile:3: RUN echo "$TOKEN" && \\: the command ended with exit code 7',
      line: 3,
    })
  })

  it('is BuildKit’s own first line, where it knows no place', () => {
    expect(describeBuildFailure(status('target stage "x" could not be found\nand more'))).toEqual({
      message: 'target stage "x" could not be found',
    })
  })

  it('is both, for what is no command', () => {
    expect(describeBuildFailure(status('failed to compute cache key: "/a": not found', 5)).message).toBe(
      'Dockerfile:5: COPY $TOKEN /: failed to compute cache key: "/a": not found',
    )
  })

  it('names the file as the frontend does', () => {
    const info = { filename: 'docker/app.Dockerfile', data: Buffer.from('FROM a').toString('base64') }
    expect(describeBuildFailure(status('no', 1, { info })).message).toBe(
      'docker/app.Dockerfile:1: FROM a: no',
    )
  })

  it('is told whatever is in the details', () => {
    const values = [
      Buffer.from('no json'),
      Buffer.from('null'),
      Buffer.from('[]'),
      Buffer.from('{"ranges":"x"}'),
      Buffer.alloc(0),
    ]
    for (const value of values) {
      const details = [{ typeUrl: 'github.com/moby/buildkit/errdefs.Source+json', value }]
      expect(describeBuildFailure({ code: 2, message: 'no', details }).message).toBe('no')
    }
    fc.assert(
      fc.property(fc.string(), fc.integer(), (message, line) => {
        expect(describeBuildFailure(status(message, line)).message.length).toBeLessThan(1000)
      }),
    )
  })
})
