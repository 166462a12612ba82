import { describe, expect, it } from 'vitest'
import { type Environment, proxyChooser } from '../../src/registry/proxy.ts'

const choose = (environment: Environment, url: string) => proxyChooser(environment)(new URL(url))?.href

describe('proxyChooser', () => {
  it.each<[string, Environment, string, string | undefined]>([
    ['none', {}, 'https://ghcr.io/v2/', undefined],
    ['an empty one', { HTTPS_PROXY: '' }, 'https://ghcr.io/', undefined],
    ['HTTPS_PROXY for https', { HTTPS_PROXY: 'http://p:1' }, 'https://ghcr.io/', 'http://p:1/'],
    ['lower case', { https_proxy: 'http://p:1' }, 'https://ghcr.io/', 'http://p:1/'],
    [
      'upper case first',
      { https_proxy: 'http://l:1', HTTPS_PROXY: 'http://u:1' },
      'https://ghcr.io/',
      'http://u:1/',
    ],
    ['HTTPS_PROXY not for http', { HTTPS_PROXY: 'http://p:1' }, 'http://r.example/', undefined],
    ['HTTP_PROXY not for https', { HTTP_PROXY: 'http://p:1' }, 'https://r.example/', undefined],
    ['HTTP_PROXY for http', { HTTP_PROXY: 'http://p:1' }, 'http://r.example/', 'http://p:1/'],
    ['without a scheme', { HTTPS_PROXY: 'p.example:3128' }, 'https://ghcr.io/', 'http://p.example:3128/'],
  ])('%s', (_name, environment, url, expected) => {
    expect(choose(environment, url)).toBe(expected)
  })

  it.each([
    ['', 'https://ghcr.io/', false],
    ['*', 'https://ghcr.io/', true],
    ['ghcr.io', 'https://ghcr.io/', true],
    ['GHCR.io', 'https://ghcr.io/', true],
    ['ghcr.io', 'https://eu.ghcr.io/', true],
    ['.ghcr.io', 'https://eu.ghcr.io/', true],
    ['*.ghcr.io', 'https://eu.ghcr.io/', true],
    ['.ghcr.io', 'https://ghcr.io/', false],
    ['hcr.io', 'https://ghcr.io/', false],
    ['a.example, ghcr.io', 'https://ghcr.io/', true],
    ['ghcr.io:443', 'https://ghcr.io/', true],
    ['ghcr.io:5000', 'https://ghcr.io/', false],
    ['10.0.0.0/8', 'https://10.1.2.3:5000/', true],
    ['10.0.0.0/8', 'https://11.1.2.3/', false],
    ['10.0.0.0/99', 'https://10.1.2.3/', false],
    ['10.1.2.3', 'https://10.1.2.3:5000/', true],
    ['10.1.2.3:5000', 'https://10.1.2.3:5000/', true],
    ['10.1.2.3:5001', 'https://10.1.2.3:5000/', false],
    ['1.2.3', 'https://10.1.2.3/', false],
    ['fd00::/8', 'https://[fd00::1]:5000/', true],
    ['fd00::1', 'https://[fd00::1]/', true],
    ['[fd00::1]:5000', 'https://[fd00::1]:5000/', true],
    ['', 'https://127.0.0.1:5000/', true],
    ['', 'https://localhost:5000/', true],
    ['', 'https://[::1]:5000/', true],
  ])('NO_PROXY=%j exempts %s: %s', (list, url, exempt) => {
    const expected = exempt ? undefined : 'http://p:1/'
    expect(choose({ HTTPS_PROXY: 'http://p:1', NO_PROXY: list }, url)).toBe(expected)
    expect(choose({ HTTPS_PROXY: 'http://p:1', no_proxy: list }, url)).toBe(expected)
  })

  it('names the variable of a broken one, not its value', () => {
    expect(() => proxyChooser({ https_proxy: 'http://me:secret@[' })).toThrow(
      /^https_proxy is no URL of a proxy/,
    )
    expect(() => proxyChooser({ https_proxy: 'http://me:secret@[' })).not.toThrow(/secret/)
  })
})
