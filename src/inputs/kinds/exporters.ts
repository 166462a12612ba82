import { type Parsed, parseReference, type Reference } from '../../oci/reference.ts'
import { parseFields, parseGoBoolean } from '../attributes.ts'
import { isPresent, readItems } from '../items.ts'
import { nearest } from '../nearest.ts'
import type { Entry } from '../parsed.ts'
import { quote } from '../problem.ts'
import { complain, type Reading } from '../reading.ts'
import type { Result } from '../result.ts'
import type { InputDefinition } from '../table.ts'
import { parseEntry } from './entries.ts'
import { parseForgivingReference } from './reference.ts'
import { alternatives } from './text.ts'

type ExportersInput = Extract<InputDefinition, { readonly kind: 'exporters' }>

const TYPES = ['image', 'registry', 'local', 'tar', 'oci', 'docker', 'cacheonly'] as const
const BOOLEAN_ATTRIBUTES = ['push', 'push-by-digest', 'name-canonical']

/** Whether an output goes into an engine: with a destination it is an archive. */
export function loadsImage({ type, attributes }: Entry): boolean {
  return type === 'docker' && !attributes['dest']
}

/** `outputs`. @see https://docs.docker.com/reference/cli/docker/buildx/build/#output */
export function readExporters(reading: Reading<ExportersInput>): readonly Entry[] {
  return readItems(reading)
    .map((given) => readExporter(reading, given))
    .filter(isPresent)
}

function readExporter(reading: Reading<ExportersInput>, given: string): Entry | undefined {
  const allowed = `${alternatives(TYPES)} as "type=…,key=value,…", or a path`
  const exporter = parseExporter(given)
  if (!exporter.ok) return complain(reading, { given, why: exporter.error, allowed })
  const { type, attributes } = exporter.value
  if (!TYPES.some((known) => known === type)) {
    return complain(reading, {
      given,
      why: `has the unknown type ${quote(type)}`,
      allowed,
      nearest: nearest(type.toLowerCase(), TYPES),
    })
  }
  for (const key of BOOLEAN_ATTRIBUTES) {
    const value = attributes[key]
    if (value === undefined || parseGoBoolean(value) !== undefined) continue
    return complain(reading, {
      given,
      why: `has a "${key}" that is no boolean`,
      allowed: '"true" or "false"',
    })
  }
  if (needsFolder(exporter.value) && !attributes.dest) {
    return complain(reading, { given, why: 'has no "dest="', allowed: `"type=${type},dest=folder"` })
  }
  if (writesToStandardOutput(exporter.value) && reading.source !== 'option') {
    const why = 'writes to standard output, which only the command line has'
    return complain(reading, { given, why, allowed: `"type=${type},dest=file"` })
  }
  for (const name of exporterNames(exporter.value)) {
    if (!name.ok) return complain(reading, { given, why: `has an invalid "name=": ${name.why}`, allowed })
  }
  return exporter.value
}

function parseExporter(text: string): Result<Entry, string> {
  // buildx: a text without attributes is a folder, and "-" a tar stream. It takes `dest=out` for a folder too, which
  // nobody means.
  if (text === '-') return { ok: true, value: { type: 'tar', attributes: { dest: '-' }, text } }
  const fields = parseFields(text)
  const [only, ...others] = fields.ok ? fields.value : []
  if (only === text && others.length === 0 && !/^[a-z-]+=/i.test(text)) {
    return { ok: true, value: { type: 'local', attributes: { dest: text }, text } }
  }
  return parseEntry(text)
}

function needsFolder({ type, attributes }: Entry): boolean {
  return type === 'local' || (type === 'oci' && parseGoBoolean(attributes.tar ?? '') === false)
}

/** buildx writes these archives to standard output when they have no destination; Docker's is loaded instead. */
export function writesToStandardOutput(exporter: Entry): boolean {
  const { type, attributes } = exporter
  if (type === 'docker') return attributes.dest === '-'
  if ((type !== 'tar' && type !== 'oci') || needsFolder(exporter)) return false
  return !attributes.dest || attributes.dest === '-'
}

/** Exporters whose attributes describe the image that is published. */
export function isImageExporter({ type }: Entry): boolean {
  return type === 'image' || type === 'registry'
}

/** Whether the exporter pushes by its own attributes, whatever `push` says. */
export function isPushingExporter({ type, attributes }: Entry): boolean {
  const push = attributes.push === undefined ? undefined : parseGoBoolean(attributes.push)
  return type === 'registry' ? push !== false : type === 'image' && push === true
}

/** The references in an exporter's `name=`. Only those that we push to ourselves are forgiven their upper case. */
export function exporterNames(exporter: Entry): readonly Parsed<Reference>[] {
  const { name } = exporter.attributes
  if (name === undefined || name === '') return []
  const parse = isImageExporter(exporter) ? parseForgivingReference : parseReference
  return name.split(',').map((each) => parse(each.trim()))
}
