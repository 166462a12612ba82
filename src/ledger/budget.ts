import type { Budget } from '../inputs/parsed.ts'
import type { PlatformComparison } from './compare.ts'
import { type LedgerBlob, type TransferTotals, totalTransfers } from './ledger.ts'

/** What budgets are held against: the part of a result that they speak of. */
export interface BudgetFacts {
  readonly platforms: readonly {
    readonly platform: string
    /** Bytes of all layers, compressed. */
    readonly size: number
    readonly config: LedgerBlob
    readonly layers: readonly LedgerBlob[]
  }[]
  readonly attestations: readonly {
    readonly platform: string | null
    readonly blobs: readonly LedgerBlob[]
  }[]
  /** Of the whole run: what an attempt sent that failed in the end was sent, too. */
  readonly transfer: TransferTotals
  readonly baseline: { readonly platforms: readonly PlatformComparison[] } | null
}

/** How a budget came out, for one platform where it is about platforms. */
export interface BudgetVerdict {
  readonly budget: Budget
  readonly platform: string | null
  /** Exactly at the limit is kept. */
  readonly outcome: 'kept' | 'exceeded' | 'unknown'
  /** Bytes, or percent; null where it is not known. */
  readonly actual: number | null
}

/**
 * Holds every budget against what a run did. `size` and `growth` are about platforms: each, or the one that is named.
 * `uploaded` and `reused` are about the run, in all repositories together, or about the blobs of the platform that is
 * named: its config, layers and attestations.
 */
export function evaluateBudgets(budgets: readonly Budget[], facts: BudgetFacts): readonly BudgetVerdict[] {
  return budgets.flatMap((budget) =>
    platformsOf(budget, facts).map((platform) => judge(budget, platform, measure(budget, platform, facts))),
  )
}

function platformsOf({ type, platform }: Budget, { platforms }: BudgetFacts): readonly (string | null)[] {
  if (platform !== undefined) return [platform]
  return type === 'size' || type === 'growth' ? platforms.map((each) => each.platform) : [null]
}

function judge(budget: Budget, platform: string | null, actual: number | null): BudgetVerdict {
  if (actual === null) return { budget, platform, outcome: 'unknown', actual }
  const { value } = budget.limit
  const isKept = budget.type === 'reused' ? actual >= value : actual <= value
  return { budget, platform, outcome: isKept ? 'kept' : 'exceeded', actual }
}

function measure({ type, limit }: Budget, platform: string | null, facts: BudgetFacts): number | null {
  switch (type) {
    case 'uploaded': {
      const sums = transferOf(platform, facts)
      if (sums === undefined) return null
      // What is known may be too much already.
      return sums.unknownBytes > 0 && sums.uploadedBytes <= limit.value ? null : sums.uploadedBytes
    }
    case 'reused':
      return reusedPercent(transferOf(platform, facts))
    case 'size':
      return facts.platforms.find((each) => each.platform === platform)?.size ?? null
    case 'growth':
      return growth(
        facts.baseline?.platforms.find((each) => each.platform === platform),
        limit.unit,
      )
    default:
      return type satisfies never
  }
}

function transferOf(platform: string | null, facts: BudgetFacts): TransferTotals | undefined {
  if (platform === null) return facts.transfer
  const image = facts.platforms.find((each) => each.platform === platform)
  if (image === undefined) return undefined
  const attestations = facts.attestations.filter((each) => each.platform === platform)
  return totalTransfers([image.config, ...image.layers, ...attestations.flatMap(({ blobs }) => blobs)])
}

// Multiplied before it is divided: a quotient that the limit can express comes out as exactly that number.
function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : (part * 100) / whole
}

function reusedPercent(sums: TransferTotals | undefined): number | null {
  if (sums === undefined || sums.unknownBytes > 0) return null
  const reused = sums.existsBytes + sums.mountedBytes
  return percentOf(reused, reused + sums.uploadedBytes)
}

function growth(compared: PlatformComparison | undefined, unit: Budget['limit']['unit']): number | null {
  if (compared === undefined || compared.previousSize === null) return null
  const bytes = compared.size - compared.previousSize
  return unit === 'bytes' ? bytes : percentOf(bytes, compared.previousSize)
}
