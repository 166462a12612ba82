import { access } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { ParsedInputs } from '../inputs/parsed.ts'
import type { Problem } from '../inputs/problem.ts'
import type { HostContext } from '../plan/host-context.ts'
import { makeFolder } from './write.ts'

/** On GitHub, without a checkout, the repository at the run's commit; else the folder that we are in. */
export async function defaultContext(
  isGitHubLike: boolean,
  context: HostContext,
  folder: string,
): Promise<string> {
  if (!isGitHubLike || context.gitContext === undefined) return '.'
  return (await exists(join(folder, '.git'))) ? '.' : context.gitContext
}

/** Files and folders that the inputs name and that aren't there. */
export async function fileProblems(
  inputs: ParsedInputs,
  fallback: string,
  folder: string,
  spell: (name: string) => string,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  const missing = (input: string, given: string, what: string) =>
    problems.push({
      code: 'invalid-value',
      input: spell(input),
      given,
      allowed: `an existing ${what}`,
      message: `${spell(input)}: there is no ${what} "${given}" in ${folder}`,
    })
  const context = inputs.context ?? fallback
  for (const { key, value } of inputs.secretFiles) {
    if (!(await exists(resolve(folder, value)))) missing('secret-files', `${key}=${value}`, 'file')
  }
  const { json, report, html } = inputs
  for (const [input, path] of Object.entries({ json, report, html })) {
    if (path === undefined || path === '-') continue
    const why = await makeFolder(dirname(resolve(folder, path))).catch((error: Error) => error.message)
    if (why === undefined) continue
    const message = `${spell(input)}: ${why}`
    problems.push({
      code: 'invalid-value',
      input: spell(input),
      given: path,
      allowed: 'a path that can be written',
      message,
    })
  }
  const { buildkitdConfig: config, file } = inputs
  if (config !== undefined && !(await exists(resolve(folder, config))))
    missing('buildkitd-config', config, 'file')
  if (isLocal(context) && !(await exists(resolve(folder, context)))) {
    missing('context', context, 'folder')
  } else if (file !== undefined && isLocal(file) && isLocal(context)) {
    if (!(await exists(resolve(folder, file)))) missing('file', file, 'Dockerfile')
  } else if (
    file === undefined &&
    isLocal(context) &&
    (await dockerfileIn(resolve(folder, context))) === undefined
  ) {
    problems.push({
      code: 'invalid-value',
      input: spell('file'),
      given: '',
      allowed: 'the path of a Dockerfile',
      message: `${spell('context')}: there is no Dockerfile in ${resolve(folder, context)}. Name it with ${spell('file')}, or name another folder with ${spell('context')}.`,
    })
  }
  return problems
}

async function dockerfileIn(folder: string): Promise<string | undefined> {
  for (const name of ['Dockerfile', 'dockerfile']) {
    if (await exists(join(folder, name))) return join(folder, name)
  }
  return undefined
}

/** Where the Dockerfile is, as an absolute path; undefined for one that is not a file here. */
export async function findDockerfile(
  { context, file }: ParsedInputs,
  fallback: string,
  folder: string,
): Promise<string | undefined> {
  const place = context ?? fallback
  if (!isLocal(place) || (file !== undefined && !isLocal(file))) return undefined
  return file === undefined ? await dockerfileIn(resolve(folder, place)) : resolve(folder, file)
}

/** A path: neither a URL, nor a Git address, nor standard input, nor a template. */
export function isLocal(path: string): boolean {
  return path !== '-' && !/^(?:[a-z][a-z+.-]*:\/\/|git@|github\.com\/)/i.test(path) && !path.includes('{{')
}

export async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  )
}
