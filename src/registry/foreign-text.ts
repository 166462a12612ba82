const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu
// Signed URLs (blob stores) carry their signature in the query, and a URL may hold a password before its host.
const URL_QUERY = /(\bhttps?:\/\/[^\s?#"'<>]*)[?#][^\s"'<>]*/gi
const URL_USER = /(\bhttps?:\/\/)[^\s/@"'<>]*@/gi
const AUTHORIZATION = /\b(Bearer|Basic)(\s+)[A-Za-z0-9+/=._~-]{8,}/gi

/**
 * Makes one harmless line of what a server or a program said: no control, escape or direction characters (a terminal and
 * a CI log obey them), no URL query, no credentials as they stand in an Authorization header, at most `length` characters.
 */
export function cleanText(text: string, length = 300): string {
  // Cut before the patterns run: what comes from outside must not decide how long they take.
  const line = text
    .slice(0, length * 8)
    .replace(INVISIBLE, ' ')
    .replace(URL_USER, '$1')
    .replace(URL_QUERY, '$1')
    .replace(AUTHORIZATION, '$1$2***')
    .replace(/\s+/g, ' ')
    .trim()
  const characters = [...line]
  return characters.length <= length ? line : `${characters.slice(0, length - 1).join('')}…`
}
