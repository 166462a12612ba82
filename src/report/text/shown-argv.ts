import { parseFields } from '../../inputs/attributes.ts'

/** Stands for what is not shown. */
const HIDDEN = '…'
const CREDENTIAL = /key|token|secret|passw|credential/i
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

/** A cache entry without its credentials; as it was where it has none. */
export function shownCache(text: string): string {
  const fields = parseFields(text)
  if (!fields.ok) return HIDDEN
  const isHidden = (field: string) => CREDENTIAL.test(field.split('=', 1)[0] ?? '')
  if (!fields.value.some(isHidden)) return withoutUser(text)
  return withoutUser(
    fields.value
      .map((field) => (isHidden(field) ? `${field.split('=', 1)[0]}=${HIDDEN}` : field))
      .map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
      .join(','),
  )
}

function withoutUser(text: string): string {
  return text.replace(URL_USER, `$1${HIDDEN}@`)
}

/** The values of an option that may repeat. */
export function optionValues(argv: readonly string[], option: string): readonly string[] {
  return argv.flatMap((word, index) => (argv[index - 1] === option ? [word] : []))
}
