import * as z from 'zod/mini'
import { parseJson } from '../json.ts'

const claims = z.object({
  access: z.array(
    z.object({ type: z.string(), name: z.string(), actions: z.catch(z.array(z.string()), []) }),
  ),
})

/**
 * What a bearer token allows in a repository, where it says so: `['pull', 'push']`, `['*']`, `[]`. Undefined when the token is
 * opaque, as GitHub's is, or speaks of other things.
 *
 * A token server gives the part of the requested scope that the account has and reports no error, so that a missing
 * permission would first show at the push, after the build. Docker Hub, GitLab, Harbor and ACR use this form. It is read for
 * that early answer only: the registry decides.
 * @see https://distribution.github.io/distribution/spec/auth/jwt/
 */
export function grantedActions(token: string, path: string): readonly string[] | undefined {
  const payload = token.split('.')[1]
  if (payload === undefined) return undefined
  const parsed = claims.safeParse(parseJson(Buffer.from(payload, 'base64url')))
  if (!parsed.success) return undefined
  const { access } = parsed.data
  if (access.length === 0) return []
  return access.find((entry) => entry.type.startsWith('repository') && entry.name === path)?.actions
}
