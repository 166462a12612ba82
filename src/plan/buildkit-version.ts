/** Whether one version of BuildKit came before another. What is built from source calls itself 0.0.0+unknown: it is taken for new. */
export function isOlder(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = than.split('.').map(Number)
  return (
    !/^v?0\.0\.0/.test(version) && (major < wantedMajor || (major === wantedMajor && minor < wantedMinor))
  )
}
