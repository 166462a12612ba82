import { createHmac } from 'node:crypto'
import type { Request } from './exchange.ts'

/** The account that Azure's emulators have. */
export const ACCOUNT = {
  name: 'devstoreaccount1',
  key: Buffer.from('the only key of the only account of the bed').toString('base64'),
} as const

const HOUR_MS = 3_600_000

/** The query of a URL that is good for one blob and an hour: `sp` what it allows, `se` until when. */
export function signBlob(path: string, permission: 'r' | 'w'): string {
  const expiry = new Date(Date.now() + HOUR_MS).toISOString()
  return new URLSearchParams({
    sp: permission,
    se: expiry,
    sig: hmac([path, permission, expiry].join('\n')),
  }).toString()
}

/** Whether a request may do what it asks for: by its URL's signature, or by the account's key. */
export function isAllowed(request: Request, path: string): boolean {
  const { searchParams } = request.url
  const signature = searchParams.get('sig')
  if (signature === null) return request.headers.authorization === sharedKey(request)
  const [permission = '', expiry = ''] = [searchParams.get('sp') ?? '', searchParams.get('se') ?? '']
  return (
    signature === hmac([path, permission, expiry].join('\n')) &&
    Date.parse(expiry) > Date.now() &&
    permission === (request.method === 'PUT' ? 'w' : 'r')
  )
}

const SIGNED_HEADERS = [
  'content-encoding',
  'content-language',
  'content-length',
  'content-md5',
  'content-type',
  'date',
  'if-modified-since',
  'if-match',
  'if-none-match',
  'if-unmodified-since',
  'range',
] as const

/** @see https://learn.microsoft.com/en-us/rest/api/storageservices/authorize-with-shared-key */
function sharedKey({ method, url, headers }: Request): string {
  const value = (name: string) => [headers[name] ?? ''].flat().join(',')
  const own = Object.keys(headers)
    .filter((name) => name.startsWith('x-ms-'))
    .toSorted()
  const names = [...new Set(url.searchParams.keys())].toSorted()
  const text = [
    method,
    // A length of zero is signed as none.
    ...SIGNED_HEADERS.map((name) =>
      name === 'content-length' ? value(name).replace(/^0$/, '') : value(name),
    ),
    ...own.map((name) => `${name}:${value(name)}`),
    `/${ACCOUNT.name}${url.pathname}`,
    ...names.map((name) => `${name}:${url.searchParams.getAll(name).toSorted().join(',')}`),
  ].join('\n')
  return `SharedKey ${ACCOUNT.name}:${hmac(text)}`
}

function hmac(text: string): string {
  return createHmac('sha256', Buffer.from(ACCOUNT.key, 'base64')).update(text).digest('base64')
}
