import { rmSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { ParsedInputs } from '../inputs/parsed.ts'
import type { SecretFile } from '../plan/build-flags.ts'
import type { Ports } from '../ports.ts'

/** A folder of the run's own that nobody else may read; with it everything in it goes. */
export interface Workspace extends AsyncDisposable {
  readonly folder: string
  readonly dockerConfig: string
  metadataFile(leg: number): string
}

/** What the names of our folders begin with. */
const PREFIX = 'layerwise-'

export async function openWorkspace({ env, host }: Ports): Promise<Workspace> {
  const folder = await temporaryFolder(env)
  host.saveState('workspace', folder)
  // The last resort, when nobody waits for us to tidy up: there are passwords in it.
  const removeNow = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', removeNow)
  return {
    folder,
    dockerConfig: join(folder, 'docker'),
    metadataFile: (leg) => join(folder, `metadata-${leg}.json`),
    [Symbol.asyncDispose]: async () => {
      await rm(folder, { recursive: true, force: true })
      process.off('exit', removeNow)
    },
  }
}

/** A folder that nobody else may read: mkdtemp makes it 0700. */
export async function temporaryFolder(env: NodeJS.ProcessEnv): Promise<string> {
  return await mkdtemp(join(env['RUNNER_TEMP'] || tmpdir(), PREFIX))
}

/** For the cleanup of a run that was killed. Only what we could have made is removed. */
export async function removeWorkspace(folder: string): Promise<void> {
  if (basename(folder).startsWith(PREFIX)) await rm(folder, { recursive: true, force: true })
}

/**
 * Secrets given by value become files: an argument can be read by every process on the machine. One without a value is
 * left out, as a fork's run sees all of its secrets.
 */
export async function writeSecrets(
  workspace: Workspace,
  inputs: ParsedInputs,
  gitToken: { readonly id: string; readonly value: string } | undefined,
): Promise<readonly SecretFile[]> {
  const secrets = inputs.secrets
    .filter(({ value }) => value !== '')
    .map(({ key, value }) => ({ id: key, value }))
  if (gitToken !== undefined && !secrets.some(({ id }) => id.startsWith('GIT_AUTH_TOKEN')))
    secrets.push(gitToken)
  return await Promise.all(
    secrets.map(async ({ id, value }, index) => {
      const path = join(workspace.folder, `secret-${index}`)
      await writeFile(path, value, { mode: 0o600 })
      return { id, path }
    }),
  )
}
