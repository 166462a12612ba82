import type { Platform } from '../../src/oci/platform.ts'
import type { PublishPlan } from '../../src/plan/plan.ts'

const amd64: Platform = { os: 'linux', architecture: 'amd64' }
const arm64: Platform = { os: 'linux', architecture: 'arm64' }

const argv = (platform: string) => [
  'build',
  ...['--annotation', 'index:org.opencontainers.image.version=1.0.1'],
  ...['--build-arg', 'NPM_TOKEN=hunter2', '--build-arg', 'FROM_ENVIRONMENT'],
  ...['--cache-from', 'type=registry,ref=ghcr.io/acme/hello:cache-main,timeout=30s'],
  ...['--cache-from', 'type=s3,region=eu,secret_access_key=hunter2,"name=a,b"'],
  ...['--secret', 'id=npm,env=HUNTER2', '--secret', 'id=key,src=/tmp/hunter2'],
  ...['--label', "org.opencontainers.image.description=it's a test\nof two lines"],
  ...['--output', 'type=image,name=ghcr.io/acme/hello,push-by-digest=true,name-canonical=true,push=true'],
  ...['--platform', platform, '--attest', 'type=provenance,mode=max', '--builder', 'b', '--pull'],
  'https://user:hunter2@git.example/acme/hello.git#main',
]

/** Two platforms on two nodes, with something to hide in every place where there can be. */
export function samplePlan(given: Partial<PublishPlan> = {}): PublishPlan {
  const leg = (platform: Platform, node: string) => {
    const words = argv(`linux/${platform.architecture}`)
    const retryArgv = words.filter((word) => word !== '--pull')
    return { platforms: [platform], node, argv: words, retryArgv, imports: [], fromStandardInput: false }
  }
  return {
    push: true,
    images: [
      {
        repository: { registry: 'ghcr.io', path: 'acme/hello' },
        tags: [
          { name: '1.0.1', rule: 'type=semver,pattern={{version}}', moving: false },
          { name: '1.0', rule: 'type=semver,pattern={{major}}.{{minor}}', moving: true },
          { name: 'latest', rule: 'flavor latest=auto', moving: true },
        ],
      },
      { repository: { registry: 'docker.io', path: 'acme/hello' }, tags: [] },
    ],
    baselines: [{ repository: { registry: 'ghcr.io', path: 'acme/hello' }, tag: '1.0' }],
    version: '1.0.1',
    revision: '563bb27a0e1c4e0f8f3c9d1ab2c3d4e5f6071829',
    labels: { 'org.opencontainers.image.title': 'hello' },
    annotations: [{ levels: [{ level: 'index' }], key: 'org.opencontainers.image.version', value: '1.0.1' }],
    metadata: { images: [], tags: [], labels: {}, annotations: [], notes: [], compat: false },
    facts: { 'org.opencontainers.image.version': '1.0.1' },
    result: 'index',
    builder: {
      name: 'b',
      driver: 'docker-container',
      own: true,
      nodes: [
        { name: 'b0', platforms: [amd64], preferred: [], buildkitVersion: 'v0.31.2' },
        { name: 'b1', platforms: [arm64], preferred: [arm64], buildkitVersion: 'v0.31.2' },
      ],
    },
    legs: [leg(amd64, 'b0'), leg(arm64, 'b1')],
    cache: {
      imports: ['type=registry,ref=ghcr.io/acme/hello:cache-main,timeout=30s'],
      exports: ['type=s3,region=eu,access_key_id=hunter2'],
      exportSolves: [
        {
          exports: [],
          argv: ['build', '--cache-to', 'type=s3,region=eu,access_key_id=hunter2', '.'],
          heldArgv: ['build', '--cache-to', 'type=s3,region=eu,access_key_id=hunter2', '--file', '-', '.'],
        },
      ],
      timeoutMs: 120_000,
      importTimeoutMs: 30_000,
      reasons: [],
    },
    pushTimeoutMs: 600_000,
    madeAt: Date.UTC(2026, 10, 2),
    notes: ['no rule gives a tag for docker.io/acme/hello: it is pushed by digest only'],
    ...given,
  }
}
