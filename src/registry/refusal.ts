import * as z from 'zod/mini'
import { parseJson } from '../json.ts'
import { RegistryError, type RegistryErrorKind, type ServerError, type Subject } from './errors.ts'
import { cleanText } from './foreign-text.ts'
import { hintFor } from './hints.ts'
import { isPullQuota } from './retry.ts'
import { type HttpResponse, header } from './transport.ts'

export interface RefusalContext {
  readonly subject: Subject
  readonly response: HttpResponse
  /** The request went without credentials because there are none. */
  readonly anonymous: boolean
  /** The answer said that the token is good and its scope too small (RFC 6750, `insufficient_scope`). */
  readonly insufficientScope?: boolean
}

/** Translates an answer that is no success. Which status is one, only the caller knows. */
export function refusal(context: RefusalContext): RegistryError {
  const { subject, response, anonymous } = context
  const serverErrors = readServerErrors(response)
  const kind = classify({ ...context, status: response.status, serverErrors })
  const said = serverErrors.map(({ code, message }) => [code, message].filter(Boolean).join(': ')).join('; ')
  const wait = response.retryAfterMs
  return new RegistryError({
    kind,
    subject,
    status: response.status,
    serverErrors,
    why: [
      `HTTP ${response.status}`,
      said && `, ${said}`,
      wait !== undefined && ` (asks to wait ${Math.ceil(wait / 1000)} s)`,
    ]
      .filter(Boolean)
      .join(''),
    hint: hintFor({ kind, registry: subject.registry, anonymous }),
    retryable:
      (kind === 'too-many-requests' || kind === 'unavailable') &&
      !isPullQuota(response.status, response.body),
    retryAfterMs: wait,
  })
}

function classify(context: {
  readonly status: number
  readonly serverErrors: readonly ServerError[]
  readonly anonymous: boolean
  readonly insufficientScope?: boolean
}): RegistryErrorKind {
  const { status, serverErrors, anonymous } = context
  const codes = serverErrors.map(({ code }) => code)
  if (status === 429 || codes.includes('TOOMANYREQUESTS')) return 'too-many-requests'
  if (status >= 400 && status < 500 && serverErrors.some(isImmutableTag)) return 'immutable-tag'
  if (status === 401) return context.insufficientScope && !anonymous ? 'denied' : 'unauthorized'
  if (status === 403) return 'denied'
  if (status === 404) return 'not-found'
  if (status === 405 || status === 501 || codes.includes('UNSUPPORTED')) return 'unsupported'
  if (status === 408 || status >= 500) return 'unavailable'
  return status >= 400 ? 'rejected' : 'invalid'
}

/**
 * Registries agree on no code or status: ECR answers `TAG_INVALID` with "cannot be overwritten because the tag is immutable"
 * (https://github.com/osscontainertools/kaniko/pull/204; earlier "…the repository is immutable",
 * https://github.com/moby/buildkit/issues/3776), Alibaba's "already exists and cannot be overwritten"
 * (https://help.aliyun.com/en/acr/user-guide/turn-on-immutable-image-version), others `TAG_IMMUTABLE`. They agree on the words.
 */
function isImmutableTag({ code, message }: ServerError): boolean {
  return /immutab/i.test(code) || /immutab|cannot be overwritten/i.test(message)
}

const text = z.catch(z.string(), '')
// Beside the specification's form, token servers answer with OAuth's `error` and `error_description`
// (https://www.rfc-editor.org/rfc/rfc6749#section-5.2), Docker Hub's with `details`.
const errorBody = z.object({
  errors: z.catch(z.array(z.object({ code: text, message: text })), []),
  error: text,
  error_description: text,
  message: text,
  details: text,
})

function readServerErrors(response: HttpResponse): readonly ServerError[] {
  const body = Buffer.from(response.body).toString('utf8')
  const parsed = errorBody.safeParse(parseJson(body))
  if (!parsed.success) {
    const plain = header(response, 'content-type')?.startsWith('text/plain') ? cleanText(body) : ''
    return plain === '' ? [] : [{ code: '', message: plain }]
  }
  const { errors, error, error_description, message, details } = parsed.data
  const listed = errors.slice(0, 3).map((entry) => serverError(entry.code, entry.message))
  const single = serverError(error, error_description || message || details)
  return listed.length > 0 ? listed : single.code || single.message ? [single] : []
}

function serverError(code: string, message: string): ServerError {
  return { code: cleanText(code, 60), message: cleanText(message) }
}
