import { describe, expect, it } from 'vitest'
import { parseBuilder } from '../../src/buildkit/buildx.ts'
import { formatPlatform } from '../../src/oci/platform.ts'
import { isOlder } from '../../src/plan/buildkit-version.ts'
import { fixture } from '../fixtures/fixture.ts'

function described(text: string) {
  const { name, driver, own, nodes } = parseBuilder(text)
  const words = (platforms: (typeof nodes)[number]['platforms']) => platforms.map(formatPlatform).join(' ')
  return {
    builder: `${name} ${driver}${own ? ' own' : ''}`,
    nodes: nodes.map((node) => ({
      name: node.name,
      platforms: words(node.platforms),
      preferred: words(node.preferred),
      version: node.buildkitVersion,
    })),
  }
}

const V2 = 'linux/amd64/v2 linux/amd64/v3 linux/amd64/v4'

describe('what buildx inspect prints', () => {
  it('of a builder of one node', () => {
    expect(described(fixture('buildx-inspect/remote.txt').toString())).toEqual({
      builder: 'bed remote',
      nodes: [
        {
          name: 'bed0',
          platforms: `linux/amd64 ${V2} linux/arm64 linux/386`,
          preferred: '',
          version: 'v0.31.2',
        },
      ],
    })
  })

  it('of a builder of two, with platforms that its maker gave them', () => {
    expect(described(fixture('buildx-inspect/pair.txt').toString())).toEqual({
      builder: 'pair remote',
      nodes: [
        {
          name: 'pair0',
          platforms: `linux/amd64 ${V2} linux/arm64 linux/386`,
          preferred: 'linux/amd64',
          version: 'v0.31.2',
        },
        {
          name: 'pair1',
          platforms: `linux/arm64 linux/arm/v7 linux/amd64 ${V2} linux/386`,
          preferred: 'linux/arm64 linux/arm/v7',
          version: 'v0.31.2',
        },
      ],
    })
  })

  it.each([
    ['docker.txt', 'docker'],
    ['docker-containerd.txt', 'containerd'],
    ['remote.txt', undefined],
  ])('of the image store of Docker: %s', (name, store) => {
    expect(parseBuilder(fixture(`buildx-inspect/${name}`).toString()).imageStore).toBe(store)
  })

  it('of a buildx without a way to BuildKit’s own API, and of a BuildKit without a history', () => {
    const text = fixture('buildx-inspect/remote.txt').toString()
    expect(parseBuilder(text).tooOld).toBeUndefined()
    const old = parseBuilder(text.replace('BuildKit version:', 'Buildkit:        '))
    expect(old.tooOld).toBe('buildx is older than 0.13')
    expect(old.nodes[0]?.buildkitVersion).toBe('v0.31.2')
    expect(parseBuilder(text.replace('v0.31.2', 'v0.10.6')).tooOld).toMatch(/^BuildKit is v0\.10\.6/)
    expect(parseBuilder(text.replace('v0.31.2', 'v0.11.0')).tooOld).toBeUndefined()
  })

  it('of a Docker that does not run: no node', () => {
    expect(parseBuilder(fixture('buildx-inspect/default.txt').toString()).nodes).toEqual([])
  })

  it('of nodes that are not up, or have more to say', () => {
    const text = [
      'Name:          ci',
      'Driver:        docker-container',
      '',
      'Nodes:',
      'Name:                  ci0',
      'Endpoint:              ssh://user@host',
      'Error:                 no such host',
      'Name:                  ci1',
      'Driver Options:        image="moby/buildkit:v0.31.2" env.A="Platforms: none"',
      'Status:                running',
      'Platforms:             linux/arm64*, linux/aarch64, bogus, linux/arm/v7',
      'File#buildkitd.toml:',
      ' > Name: not-a-node',
      ' > Platforms: linux/s390x',
    ].join('\n')
    expect(described(text)).toEqual({
      builder: 'ci docker-container',
      nodes: [
        { name: 'ci0', platforms: '', preferred: '', version: undefined },
        { name: 'ci1', platforms: 'linux/arm64 linux/arm/v7', preferred: 'linux/arm64', version: undefined },
      ],
    })
  })

  it.each(['', '\n\n', 'Nodes:', 'something else'])('that is nothing: %j', (text) => {
    expect(parseBuilder(text)).toEqual({ name: '', driver: '', own: false, nodes: [] })
  })
})

describe('a version', () => {
  it.each([
    ['0.20.1', '0.21', true],
    ['v0.9.0', '0.13', true],
    ['0.21.0', '0.21', false],
    ['v0.31.2', '0.13', false],
    ['1.0.0', '0.21', false],
    ['0.0.0+unknown', '0.21', false],
    ['v0.0.0+unknown', '0.13', false],
    ['0.21.0-rc1', '0.21', false],
  ])('%s is older than %s: %s', (version, than, older) => {
    expect(isOlder(version, than)).toBe(older)
  })
})
