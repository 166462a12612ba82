import { createHmac } from 'node:crypto'

/** A branch, pull request or tag whose entries a token reads or writes. */
export interface TokenScope {
  /** `refs/heads/main`, `refs/pull/7/merge`. */
  readonly scope: string
  readonly read: boolean
  readonly write: boolean
}

export interface TokenOptions {
  /** From now; negative for one that has expired. */
  readonly expiresInSeconds?: number
}

/** The runner's token: what BuildKit and @actions/cache read of it, which is no signature. */
export function makeToken(
  scopes: readonly TokenScope[],
  { expiresInSeconds = 3600 }: TokenOptions = {},
): string {
  const now = Math.floor(Date.now() / 1000)
  const payload = {
    exp: now + expiresInSeconds,
    nbf: now - 7200,
    // A string that holds JSON, as GitHub has it; 1 reads, 2 writes.
    ac: JSON.stringify(
      scopes.map(({ scope, read, write }) => ({
        Scope: scope,
        Permission: (read ? 1 : 0) | (write ? 2 : 0),
      })),
    ),
  }
  const signed = [{ alg: 'HS256', typ: 'JWT' }, payload].map(encode).join('.')
  return `${signed}.${createHmac('sha256', 'layerwise-bed').update(signed).digest('base64url')}`
}

/** As a run on a branch gets it: its own entries, and the default branch's to read. */
export function branchToken(branch: string, defaultBranch = 'main', options?: TokenOptions): string {
  return makeToken([writable(`refs/heads/${branch}`), ...readable([branch], [defaultBranch])], options)
}

/** As a pull request's run gets it: the entries of base and default branch are to read. */
export function pullRequestToken(number: number, base: string, defaultBranch = 'main'): string {
  return makeToken([writable(`refs/pull/${number}/merge`), ...readable([], [base, defaultBranch])])
}

/** As a run gets it that an untrusted event started. */
export function readOnlyToken(branch: string): string {
  return makeToken(readable([], [branch]))
}

/** The scopes of a token that is good now. */
export function readToken(authorization: string | undefined): readonly TokenScope[] | undefined {
  const payload = /^Bearer [^.]+\.([^.]+)\.[^.]+$/.exec(authorization ?? '')?.[1]
  if (payload === undefined) return undefined
  try {
    const { exp, ac } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
      exp: number
      ac: string
    }
    if (exp * 1000 < Date.now()) return undefined
    const scopes = JSON.parse(ac) as readonly { Scope: string; Permission: number }[]
    return scopes.map(({ Scope, Permission }) => ({
      scope: Scope,
      read: (Permission & 1) !== 0,
      write: (Permission & 2) !== 0,
    }))
  } catch {
    return undefined
  }
}

function writable(scope: string): TokenScope {
  return { scope, read: true, write: true }
}

function readable(own: readonly string[], branches: readonly string[]): readonly TokenScope[] {
  return [...new Set(branches)]
    .filter((branch) => !own.includes(branch))
    .map((branch) => ({ scope: `refs/heads/${branch}`, read: true, write: false }))
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
