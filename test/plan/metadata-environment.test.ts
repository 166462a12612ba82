import { describe, expect, it } from 'vitest'
import { readMetadataEnvironment } from '../../src/plan/metadata-environment.ts'

describe('the environment of tags and labels', () => {
  it.each([
    [{}, { setOutputEnv: true }],
    [{ DOCKER_METADATA_PR_HEAD_SHA: 'true' }, { setOutputEnv: true, prSha: 'head' }],
    [{ DOCKER_METADATA_PR_HEAD_SHA: 'false' }, { setOutputEnv: true }],
    [{ DOCKER_METADATA_SHORT_SHA_LENGTH: '12' }, { setOutputEnv: true, shortShaLength: 12 }],
    [
      { DOCKER_METADATA_ANNOTATIONS_LEVELS: 'manifest,index[linux/arm64]' },
      {
        setOutputEnv: true,
        annotationLevels: [
          { level: 'manifest' },
          { level: 'index', platform: { os: 'linux', architecture: 'arm64' } },
        ],
      },
    ],
    [{ DOCKER_METADATA_SET_OUTPUT_ENV: 'false' }, { setOutputEnv: false }],
    [{ DOCKER_METADATA_SET_OUTPUT_ENV: 'T' }, { setOutputEnv: true }],
    [{ SOURCE_DATE_EPOCH: '1767225600' }, { setOutputEnv: true, sourceDateEpoch: 1_767_225_600 }],
    // BuildKit says what it thinks of it.
    [{ SOURCE_DATE_EPOCH: 'yesterday' }, { setOutputEnv: true }],
  ])('%j', (env, expected) => {
    expect(readMetadataEnvironment(env)).toEqual({ ok: true, value: expected })
  })

  it('is refused with all that is wrong', () => {
    const read = readMetadataEnvironment({
      DOCKER_METADATA_SHORT_SHA_LENGTH: 'seven',
      DOCKER_METADATA_ANNOTATIONS_LEVELS: 'manifest,image',
      DOCKER_METADATA_SET_OUTPUT_ENV: 'maybe',
    })
    expect(!read.ok && read.error.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^DOCKER_METADATA_SHORT_SHA_LENGTH: "seven" is not .*Allowed: a whole number\.$/),
      expect.stringMatching(/^DOCKER_METADATA_ANNOTATIONS_LEVELS: "image" is not .*"manifest,index"/),
      expect.stringMatching(/^DOCKER_METADATA_SET_OUTPUT_ENV: "maybe" is not .*"true" or "false"/),
    ])
  })
})
