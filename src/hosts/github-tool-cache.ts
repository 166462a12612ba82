import { mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { runProcess } from '../buildkit/process.ts'
import { ghaObstacles } from '../cache/gha-service.ts'
import type { ToolCache } from './tool-cache.ts'
import { CALL_ENDS, TOOL_CACHE_CALL } from './tool-cache-client.ts'

/**
 * The cache service of GitHub's runners, as `@actions/cache` speaks to it. That runs in a process of its own: it can't be told to
 * stop, prints addresses that are secrets, and has tar unpack whatever was kept. Undefined where this run can't read it.
 * @see https://github.com/actions/toolkit/tree/main/packages/cache
 */
export function gitHubToolCache(env: NodeJS.ProcessEnv, now: number): ToolCache | undefined {
  const obstacles = ghaObstacles(env, now)
  if (process.platform !== 'linux' || obstacles.read !== undefined) return undefined
  const call = async (method: 'restore' | 'keep', place: string, key: string, signal: AbortSignal) => {
    const bin = join(place, 'bin')
    await mkdir(bin)
    await writeFile(join(bin, 'tar'), TAR, { mode: 0o700 })
    const words = [process.argv[1] ?? '', TOOL_CACHE_CALL, method, key]
    const { exitCode } = await runProcess(process.execPath, words, {
      env: {
        ...env,
        PATH: [bin, env['PATH'] ?? ''].join(delimiter),
        GITHUB_WORKSPACE: place,
        // Where it puts the archive.
        RUNNER_TEMP: place,
      },
      cwd: place,
      signal,
    })
    return exitCode === CALL_ENDS.done
  }
  return {
    mayKeep: obstacles.write === undefined,
    restore: (place, key, signal) => call('restore', place, key, signal),
    keep: (place, key, signal) => call('keep', place, key, signal),
  }
}

/**
 * `@actions/cache` calls tar with `-P`, with which an archive may write to any path there is. Without it GNU tar keeps to the
 * folder that it unpacks into, and follows no link out of it. What it has unpacked can be read and removed, whatever modes it came with.
 * @see https://www.gnu.org/software/tar/manual/html_section/absolute.html
 */
const TAR = `#!/bin/sh
PATH=\${PATH#*:}
for word; do
  shift
  [ "$word" = -P ] || set -- "$@" "$word"
done
tar "$@"
status=$?
chmod -R u+rwX "$GITHUB_WORKSPACE"
exit $status
`
