import { describe, expect, it } from 'vitest'
import { lastWords } from '../../src/buildkit/buildx.ts'

describe('the last words of docker and buildx', () => {
  it.each([
    ['', ''],
    ['\n \n', ''],
    ['first\nlast\n', 'last'],
    ['#1 [internal] load\nERROR: failed to build: why\n', 'failed to build: why'],
    [
      'ERROR: failed to build: Cache export is not supported for the docker driver.\nSwitch to a different driver, or turn on the containerd image store, and try again.\nLearn more at https://docs.docker.com/go/build-cache-backends/\n',
      'failed to build: Cache export is not supported for the docker driver.',
    ],
    ["docker: no such image.\nSee 'docker run --help'.\n", 'docker: no such image.'],
    ["docker: no such image\n\nRun 'docker run --help' for more information\n", 'docker: no such image'],
  ])('of %j', (text, words) => {
    expect(lastWords(text)).toBe(words)
  })
})
