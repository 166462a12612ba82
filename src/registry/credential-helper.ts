import { spawn } from 'node:child_process'
import * as z from 'zod/mini'
import { parseJson } from '../json.ts'
import type { Credential } from './credential.ts'
import { CredentialsError } from './errors.ts'
import { cleanText } from './foreign-text.ts'
import type { Environment } from './proxy.ts'

const OUTPUT_LIMIT = 1024 * 1024

const answer = z.object({ Username: z.string(), Secret: z.string() })

/**
 * Asks `docker-credential-NAME get` for a server's credential: the server on standard input, JSON on standard output.
 * Undefined when the helper has none.
 * @see https://github.com/docker/docker-credential-helpers#development
 * @throws {CredentialsError} when the program is missing, fails, takes too long or answers nonsense. What it printed is
 * quoted when it failed only: else it holds the secret.
 * @throws the signal's reason when it was aborted.
 */
export async function askCredentialHelper(options: {
  /** `ecr-login`, `osxkeychain`… */
  readonly name: string
  /** `ghcr.io`, or docker's long name of Docker Hub. */
  readonly server: string
  /** The helper's environment; its PATH is searched for the program. */
  readonly environment: Environment
  /** Default 15 s. */
  readonly timeoutMs?: number | undefined
  readonly signal?: AbortSignal | undefined
}): Promise<Credential | undefined> {
  const program = `docker-credential-${options.name}`
  // A name with a separator would be a path, not a program of the PATH.
  if (!/^[\w.-]+$/.test(options.name)) {
    throw new CredentialsError({
      source: cleanText(program, 100),
      why: 'this is no name of a credential helper',
    })
  }
  const { status, stdout, stderr } = await run(program, options)
  if (status === 0) return decode(stdout, program)
  // The protocol's message is "credentials not found in native keychain"; some helpers word its end otherwise.
  if (/credentials not found/i.test(stdout)) return undefined
  const said = cleanText(stdout.trim() || stderr)
  throw new CredentialsError({
    source: program,
    why: `it failed for ${options.server} (${typeof status === 'number' ? `exit status ${status}` : status})${said && `: ${said}`}`,
    hint: `run \`echo ${options.server} | ${program} get\` to see it fail, or log in otherwise`,
  })
}

function decode(stdout: string, program: string): Credential | undefined {
  const parsed = answer.safeParse(parseJson(stdout))
  if (!parsed.success) {
    throw new CredentialsError({ source: program, why: 'its answer is not JSON with Username and Secret' })
  }
  const { Username: username, Secret: secret } = parsed.data
  if (secret === '') return undefined
  // https://docs.docker.com/reference/cli/docker/login/#credential-helper-protocol
  return username === '<token>'
    ? { kind: 'identity-token', token: secret }
    : { kind: 'password', username, password: secret }
}

interface Outcome {
  /** Exit status, or the signal's name. */
  readonly status: number | NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

function run(
  program: string,
  options: {
    readonly server: string
    readonly environment: Environment
    readonly timeoutMs?: number | undefined
    readonly signal?: AbortSignal | undefined
  },
): Promise<Outcome> {
  const { server, environment, timeoutMs = 15_000, signal } = options
  const limit = AbortSignal.timeout(timeoutMs)
  return new Promise((resolve, reject) => {
    const child = spawn(program, ['get'], {
      env: { ...environment },
      stdio: ['pipe', 'pipe', 'pipe'],
      signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
      killSignal: 'SIGKILL',
      windowsHide: true,
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (stdout.length < OUTPUT_LIMIT) stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (stderr.length < OUTPUT_LIMIT) stderr += text
    })
    child.on('error', (cause) => {
      if (signal?.aborted) return reject(signal.reason)
      const why = limit.aborted
        ? `no answer within ${timeoutMs / 1000} s`
        : 'code' in cause && cause.code === 'ENOENT'
          ? 'the program is not on the PATH'
          : `it can't be started (${'code' in cause ? cause.code : cause.message})`
      reject(
        new CredentialsError({
          source: program,
          why,
          hint: "it is named in docker's config.json (credHelpers or credsStore): install it, or log in otherwise",
          cause,
        }),
      )
    })
    child.on('close', (code, killedBy) => resolve({ status: code ?? killedBy, stdout, stderr }))
    // A helper that ends without reading closes the pipe first; its exit status tells the rest.
    child.stdin.on('error', () => {})
    child.stdin.end(server)
  })
}
