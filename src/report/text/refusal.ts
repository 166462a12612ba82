import type { BudgetVerdict } from '../../ledger/budget.ts'
import type { ResultLayer, RunResult } from '../result.ts'
import { excessSentence } from './budgets.ts'
import { formatBytes } from './bytes.ts'
import { digestText } from './digest.ts'
import { instructionLine, shortInstruction } from './instruction.ts'

const MOST_VERDICTS = 4
const MOST_LAYERS = 3
const INSTRUCTION_WIDTH = 60

/** Which budgets were exceeded, by how much, and what was left without a tag for it. */
export function refusalMessage(exceeded: readonly BudgetVerdict[], { images }: RunResult): string {
  const told = exceeded
    .slice(0, MOST_VERDICTS)
    .map((verdict) => `${excessSentence(verdict)} (${verdict.budget.text})`)
  const rest = exceeded.length - told.length
  const all = [...told, ...(rest > 0 ? [`${rest} more`] : [])].join('; and ')
  const [first, ...others] = images.filter(({ digest }) => digest !== null)
  const also = others.length === 0 ? '' : `, and in ${others.map(({ name }) => name).join(' and ')}`
  return `over budget: ${all}; what was pushed is left without a tag: ${first?.pinned}${also}`
}

/**
 * What to do about it, with the layers that made the image so dear.
 * @param before Digests of the layers that the baseline has, by platform.
 * @param input The name of the input that holds the budgets.
 */
export function refusalHint(
  exceeded: readonly BudgetVerdict[],
  result: RunResult,
  before: ReadonlyMap<string, ReadonlySet<string>>,
  input: string,
): string {
  const [first] = exceeded
  const raise = `raise the limit in ${input}`
  if (first === undefined) return raise
  const { which, layers } = suspects(first, result, before)
  const once = [...new Map(layers.map((layer) => [layer.digest, layer])).values()]
  const largest = once.toSorted((a, b) => b.size - a.size).slice(0, MOST_LAYERS)
  return largest.length === 0
    ? raise
    : `${raise}, or look at the largest layers${which}: ${largest.map(layerText).join('; ')}`
}

/** Where the cause is looked for: in what was uploaded, in what the baseline lacks, or in everything. */
function suspects(
  { budget, platform: only }: BudgetVerdict,
  { platforms, baseline }: RunResult,
  before: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly which: string; readonly layers: readonly ResultLayer[] } {
  const among = platforms.filter(({ platform }) => (only ?? platform) === platform)
  const all = among.flatMap(({ layers }) => layers)
  if (budget.type === 'uploaded' || budget.type === 'reused') {
    const isUploaded = ({ transfers }: ResultLayer) => transfers.some(({ state }) => state === 'uploaded')
    return { which: ' that were uploaded', layers: all.filter(isUploaded) }
  }
  const added = among.flatMap(({ platform, layers }) =>
    layers.filter(({ digest }) => before.get(platform)?.has(digest) === false),
  )
  if (added.length === 0) return { which: '', layers: all }
  return { which: ` that ${baseline?.tag ?? 'the baseline'} lacks`, layers: added }
}

function layerText({ size, instruction, line, base, digest }: ResultLayer): string {
  const source = instruction === null ? '' : instructionLine(instruction)
  const name =
    source !== ''
      ? shortInstruction(source, INSTRUCTION_WIDTH)
      : base
        ? 'of the base image'
        : digestText(digest)
  return `${formatBytes(size)} ${name}${source === '' || line === null ? '' : ` (line ${line})`}`
}
