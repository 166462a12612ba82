import { describe, expect, it } from 'vitest'
import { buildFailure } from '../../src/buildkit/leg-failure.ts'

describe('a build that broke', () => {
  it.each([
    ['Dockerfile:2: RUN make: the command ended with exit code 2', /the log above/],
    [
      'docker exporter does not currently support exporting manifest lists',
      /one platform and no attestations .*containerd image store/,
    ],
    [
      'docker exporter does not support exporting manifest lists, use the oci exporter instead',
      /type=oci,dest=/,
    ],
    ['OCI exporter is not supported for the docker driver.', /another driver, or .*containerd image store/],
  ])('says what to do: %s', (message, hint) => {
    expect(buildFailure(message)).toMatchObject({
      code: 'build-failed',
      message,
      hint: expect.stringMatching(hint),
    })
  })
})
