import * as z from 'zod/mini'
import { parseJson } from '../json.ts'

/** What the runner's token says of itself. The token is a secret: nothing else of it may leave this file. */
export interface GhaToken {
  /** Milliseconds since 1970. */
  readonly notBefore: number
  /** Milliseconds since 1970. */
  readonly expires: number
  /** The branches, pull requests and tags whose entries it may read: `refs/heads/main`. */
  readonly reads: readonly string[]
  /** Whether there is one whose entries it may write. */
  readonly writes: boolean
}

// Seconds, as far as a date can be made of them.
const time = z.number().check(z.gte(0), z.lte(8.64e12))
const claims = z.object({ nbf: time, exp: time, ac: z.string() })
const scopes = z.array(z.object({ Scope: z.string(), Permission: z.number() }))

const READ = 1
const WRITE = 2

/**
 * Reads the claims of a runner's token as BuildKit does, which verifies no signature either: undefined for what it would
 * refuse.
 * @see https://github.com/tonistiigi/go-actions-cache/blob/54bc28c26fd2/cache.go
 */
export function readGhaToken(token: string): GhaToken | undefined {
  const [, payload, signature, ...more] = token.split('.')
  if (payload === undefined || signature === undefined || more.length > 0) return undefined
  const said = claims.safeParse(parseJson(Buffer.from(payload, 'base64url')))
  const granted = said.success ? scopes.safeParse(parseJson(said.data.ac)) : undefined
  if (!said.success || !granted?.success) return undefined
  return {
    notBefore: said.data.nbf * 1000,
    expires: said.data.exp * 1000,
    reads: granted.data.filter(({ Permission }) => (Permission & READ) !== 0).map(({ Scope }) => Scope),
    writes: granted.data.some(({ Permission }) => (Permission & WRITE) !== 0),
  }
}
