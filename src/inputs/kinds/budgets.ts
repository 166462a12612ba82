import { formatPlatform, parsePlatform } from '../../oci/platform.ts'
import { isPresent, readItems } from '../items.ts'
import { nearest } from '../nearest.ts'
import { BUDGET_TYPES, type Budget, type BudgetLimit } from '../parsed.ts'
import { complain, type Reading } from '../reading.ts'
import type { Result } from '../result.ts'
import type { InputDefinition } from '../table.ts'
import { parseEntry } from './entries.ts'

type BudgetsInput = Extract<InputDefinition, { readonly kind: 'budgets' }>

const ALLOWED =
  '"type=uploaded|size|growth,max=50MB" or "type=growth|reused,max=5%" (reused: "min="), each with "level=warn|fail" and "platform="'

/** `type=size,max=200MB,level=warn,platform=linux/arm64`, one a line. */
export function readBudgets(reading: Reading<BudgetsInput>): readonly Budget[] {
  return readItems(reading)
    .map((given) => {
      const budget = parseBudget(given)
      if (budget.ok) return budget.value
      const { why, meant } = budget.error
      return complain(reading, { given, why, allowed: ALLOWED, nearest: meant })
    })
    .filter(isPresent)
}

interface Refusal {
  readonly why: string
  readonly meant?: string | undefined
}

export function parseBudget(text: string): Result<Budget, Refusal> {
  const entry = parseEntry(text)
  if (!entry.ok) return refuse(entry.error)
  const { type, attributes } = entry.value
  if (!isBudgetType(type)) return refuse(`has an unknown type "${type}"`, nearest(type, BUDGET_TYPES))
  const bound = type === 'reused' ? 'min' : 'max'
  const unknown = Object.keys(attributes).find((key) => !['level', 'platform', bound].includes(key))
  if (unknown !== undefined) return refuse(`has "${unknown}=", which a budget of type "${type}" doesn't know`)
  const { level = 'fail' } = attributes
  if (level !== 'warn' && level !== 'fail') return refuse('has a level that is neither "warn" nor "fail"')
  const limit = parseLimit(attributes[bound] ?? '')
  if (limit === undefined) return refuse(`has no "${bound}=" with a size or a share, such as 50MB or 5%`)
  if (!UNITS[type].includes(limit.unit)) return refuse(`of type "${type}" can't be in ${limit.unit}`)
  const named = attributes['platform']
  const platform = named === undefined ? undefined : parsePlatform(named)
  if (named !== undefined && platform === undefined) return refuse(`names no platform: "${named}"`)
  return {
    ok: true,
    value: { type, level, limit, text, ...(platform && { platform: formatPlatform(platform) }) },
  }
}

const UNITS: Readonly<Record<Budget['type'], readonly BudgetLimit['unit'][]>> = {
  uploaded: ['bytes'],
  size: ['bytes'],
  growth: ['bytes', 'percent'],
  reused: ['percent'],
}

function isBudgetType(type: string): type is Budget['type'] {
  return BUDGET_TYPES.some((known) => known === type)
}

function refuse(why: string, meant?: string): Result<Budget, Refusal> {
  return { ok: false, error: { why, meant } }
}

const LIMIT = /^(\d{1,15}(?:\.\d{1,6})?) ?(B|kB|KB|MB|GB|TB|KiB|MiB|GiB|%)$/
const BYTES: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1e3,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
}

/** `50MB`, `1.5 GiB`, `5%`. Decimal units are 1000 bytes and so on, as in the reports. */
function parseLimit(text: string): BudgetLimit | undefined {
  const [, number = '', unit = ''] = LIMIT.exec(text.trim()) ?? []
  if (number === '') return undefined
  if (unit === '%') return { value: Number(number), unit: 'percent' }
  return { value: Math.round(Number(number) * (BYTES[unit] ?? 1)), unit: 'bytes' }
}
