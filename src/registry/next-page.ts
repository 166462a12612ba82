import { type HttpResponse, header } from './transport.ts'

/**
 * What a registry's next page is asked for with, where there is one. No more is taken from the link, which could lead anywhere.
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-tags
 */
export function nextPageQuery(response: HttpResponse): URLSearchParams | undefined {
  const target = /^\s*<([^>]*)>\s*;\s*rel="?next"?/.exec(header(response, 'link') ?? '')?.[1]
  return target === undefined ? undefined : URL.parse(target, 'https://registry.invalid')?.searchParams
}
