import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Bed } from '../bed/bed.ts'

export interface BuildxWrapper extends AsyncDisposable {
  /** The PATH that has it first. */
  readonly path: string
  /** The arguments of every call so far, one a line. */
  calls(): Promise<string>
}

/**
 * A `docker` whose `buildx` is the bed's, but for what the shell commands do first. They see the arguments behind
 * `docker buildx`, and `exit` to keep the real one from being called.
 */
export async function wrapBuildx(bed: Bed, commands = ''): Promise<BuildxWrapper> {
  const folder = await mkdtemp(join(tmpdir(), 'scenario-buildx-'))
  const [program, log] = [join(folder, 'docker'), join(folder, 'calls')]
  const lines = [
    '#!/bin/sh',
    '[ "$1" = buildx ] || exit 127',
    'shift',
    `printf '%s\\n' "$@" >>${log}`,
    commands,
    `exec ${bed.tools.buildx} "$@"`,
  ]
  await writeFile(program, `${lines.join('\n')}\n`)
  await chmod(program, 0o755)
  return {
    path: [folder, bed.env['PATH'] ?? ''].join(delimiter),
    calls: () => readFile(log, 'utf8'),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}
