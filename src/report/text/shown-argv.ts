import { parseFields } from '../../inputs/attributes.ts'

/** Stands for what is not shown. */
const HIDDEN = '…'
const CREDENTIAL = /key|token|secret|passw|credential/i
/** To the end of the field that it is in. */
const URL_QUERY = /(\bhttps?:\/\/[^?#]*[?#]).+/is
const URL_USER = /(\bhttps?:\/\/)[^\s/@"'<>]*@/gi

/** What `buildx` is told, without the values of build arguments, where secrets are, and credentials. */
export function shownArgv(argv: readonly string[]): readonly string[] {
  return argv.map((word, index) => withoutUser(shown(word, argv[index - 1])))
}

function shown(word: string, option: string | undefined): string {
  switch (option) {
    case '--build-arg':
      return word.includes('=') ? `${word.slice(0, word.indexOf('='))}=${HIDDEN}` : word
    case '--secret':
      return shownSecret(word)
    case '--cache-from':
    case '--cache-to':
      return shownCache(word)
    default:
      return word
  }
}

function shownSecret(text: string): string {
  const fields = parseFields(text)
  const id = fields.ok ? fields.value.find((field) => field.startsWith('id=')) : undefined
  return id === undefined ? HIDDEN : `${id},${HIDDEN}`
}

/** A cache entry without its credentials and the queries of its addresses, which may be signatures; as it was where it has none. */
export function shownCache(text: string): string {
  const fields = parseFields(text)
  if (!fields.ok) return HIDDEN
  const shown = fields.value.map(shownField)
  if (shown.every((field, index) => field === fields.value[index])) return withoutUser(text)
  return withoutUser(
    shown.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(','),
  )
}

function shownField(field: string): string {
  const [name = ''] = field.split('=', 1)
  return CREDENTIAL.test(name) ? `${name}=${HIDDEN}` : field.replace(URL_QUERY, `$1${HIDDEN}`)
}

function withoutUser(text: string): string {
  return text.replace(URL_USER, `$1${HIDDEN}@`)
}

/** The values of an option that may repeat. */
export function optionValues(argv: readonly string[], option: string): readonly string[] {
  return argv.flatMap((word, index) => (argv[index - 1] === option ? [word] : []))
}
