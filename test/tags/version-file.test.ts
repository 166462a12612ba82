import { describe, expect, it } from 'vitest'
import { readVersionFile } from '../../src/tags/version-file.ts'

describe('the version in a file', () => {
  it.each([
    ['package.json', '{"name":"app","version":"1.2.3"}', '1.2.3'],
    ['app/package.json', '{"version": " 1.2.3 "}', '1.2.3'],
    ['deno.json', '{"version":"0.1.0"}', '0.1.0'],
    ['Cargo.toml', '[package]\nname = "app"\nversion = "1.2.3"', '1.2.3'],
    ['Cargo.toml', '[workspace.package]\nversion = "2.0.0"', '2.0.0'],
    ['crates/a/Cargo.toml', '[package]\nversion = "1.0.0"\n[workspace.package]\nversion = "2.0.0"', '1.0.0'],
    ['pyproject.toml', '[project]\nversion = "1.2.3rc1"', '1.2.3rc1'],
    ['pyproject.toml', '[tool.poetry]\nversion = "1.2.3"', '1.2.3'],
    ['VERSION', 'v1.2.3\n', 'v1.2.3'],
    ['VERSION', '\uFEFF\n  1.2.3  \r\nsecond line', '1.2.3'],
    ['docs\\version.txt', '1.2.3', '1.2.3'],
  ])('%s: %j', async (path, text, version) => {
    expect(await readVersionFile(path, text)).toEqual({ ok: true, value: version })
  })

  it.each([
    ['package.json', '{"name":"app"}', /has no version: it would be a text at version/],
    ['package.json', '{"version":1}', /has no version/],
    ['package.json', '{', /is no JSON/],
    ['package.json', 'null', /has no version/],
    [
      'Cargo.toml',
      '[package]\nversion.workspace = true',
      /at package\.version or workspace\.package\.version/,
    ],
    ['Cargo.toml', '[package', /is no TOML/],
    ['pyproject.toml', '[project]\ndynamic = ["version"]', /at project\.version or tool\.poetry\.version/],
    ['VERSION', '\n \n', /is empty/],
  ])('is missed in %s: %j', async (path, text, why) => {
    expect(await readVersionFile(path, text)).toEqual({ ok: false, error: expect.stringMatching(why) })
  })
})
