import { describe, expect, it } from 'vitest'
import { parseBudget } from '../../src/inputs/kinds/budgets.ts'
import type { BudgetVerdict } from '../../src/ledger/budget.ts'
import {
  actualText,
  excessSentence,
  limitText,
  outcomeText,
  resultBudget,
  unknownSentence,
} from '../../src/report/text/budgets.ts'
import { refusalHint, refusalMessage } from '../../src/report/text/refusal.ts'
import {
  blind,
  compared,
  digestOf,
  GHCR,
  HUB,
  INDEX,
  image,
  layer,
  platform,
  refused,
  releaseToOne,
  result,
} from './samples.ts'

function verdict(
  text: string,
  outcome: BudgetVerdict['outcome'],
  actual: number | null,
  on: string | null = null,
): BudgetVerdict {
  const parsed = parseBudget(text)
  if (!parsed.ok) throw new Error(parsed.error.why)
  return { budget: parsed.value, platform: on, outcome, actual }
}

const exceeded = (text: string, actual: number, on?: string) => verdict(text, 'exceeded', actual, on)
const AMD64 = 'linux/amd64'

describe('a budget', () => {
  it.each([
    [exceeded('type=uploaded,max=50MB', 54_200_000), '54.2 MB uploaded, 4.2 MB more than 50.0 MB'],
    [exceeded('type=uploaded,max=5kB', 5001, AMD64), '5.0 kB of linux/amd64 uploaded, 1 B more than 5.0 kB'],
    [exceeded('type=size,max=60MB', 63_436_843, AMD64), 'linux/amd64 has 63.4 MB, 3.4 MB more than 60.0 MB'],
    [exceeded('type=growth,max=5%', 12, AMD64), 'linux/amd64 grew by 12 %, 7 points more than 5 %'],
    [
      exceeded('type=growth,max=5%', 5.0004, AMD64),
      'linux/amd64 grew by 5.0004 %, 0.0004 points more than 5 %',
    ],
    [
      exceeded('type=growth,max=3MB', 4_200_000, AMD64),
      'linux/amd64 grew by 4.2 MB, 1.2 MB more than 3.0 MB',
    ],
    [exceeded('type=reused,min=80%', 62), '62 % reused, 18 points less than 80 %'],
    [exceeded('type=reused,min=80%', 79, AMD64), '79 % of linux/amd64 reused, 1 point less than 80 %'],
  ])('that is exceeded tells by how much: %o', (given, sentence) => {
    expect(excessSentence(given)).toBe(sentence)
  })

  it.each([
    [verdict('type=size,max=60MB', 'kept', 1_204_412, AMD64), '60.0 MB', '1.2 MB', 'kept'],
    [verdict('type=growth,max=1MB', 'kept', -1_204_412, AMD64), '1.0 MB', '−1.2 MB', 'kept'],
    [verdict('type=growth,max=5.25%', 'kept', -0.5, AMD64), '5.25 %', '−0.5 %', 'kept'],
    [verdict('type=growth,max=5%', 'unknown', null, AMD64), '5 %', '—', 'unknown'],
    [exceeded('type=uploaded,max=1kB', 1500), '1.0 kB', '1.5 kB', 'exceeded by 500 B'],
    [exceeded('type=reused,min=80%', 79.5), '80 %', '79.5 %', 'exceeded by 0.5 points'],
  ])('is a row: %o', (given, limit, actual, outcome) => {
    const row = resultBudget(given)
    expect([limitText(row), actualText(row), outcomeText(row)]).toEqual([limit, actual, outcome])
  })

  const unknown = (text: string, on?: string) => verdict(text, 'unknown', null, on)
  it.each([
    [unknown('type=growth,max=5%', AMD64), releaseToOne(), 'there is nothing to compare with'],
    [
      unknown('type=growth,max=5%', AMD64),
      compared(),
      `${GHCR}@${digestOf('previous')} has nothing for linux/amd64`,
    ],
    [unknown('type=uploaded,max=5MB'), blind(), 'what was sent is not known'],
    [unknown('type=reused,min=5%'), blind(), 'what was sent is not known'],
    [unknown('type=size,max=5MB', 'linux/s390x'), blind(), 'the image has nothing for linux/s390x'],
  ])('that is unknown tells why: %o', (given, of, why) => {
    expect(unknownSentence(given, of)).toBe(`${given.budget.text} was not checked: ${why}`)
  })
})

describe('a refusal', () => {
  it('names what was exceeded and what has no tag', () => {
    expect(refusalMessage([exceeded('type=growth,max=5%', 12, AMD64)], refused())).toBe(
      refused().error?.message,
    )
  })

  it('names every repository, and the first few of many budgets', () => {
    const many = Array.from({ length: 6 }, () => exceeded('type=size,max=1MB', 2e6, AMD64))
    const of = result({ images: [image('lost/app', [], null), image(GHCR, []), image(HUB, [])] })
    const one = 'linux/amd64 has 2.0 MB, 1.0 MB more than 1.0 MB (type=size,max=1MB)'
    expect(refusalMessage(many, of)).toBe(
      `over budget: ${Array(4).fill(one).join('; and ')}; and 2 more; what was pushed is left without a tag: ${GHCR}@${INDEX}, and in ${HUB}`,
    )
  })

  const before = new Map([[AMD64, new Set(['base amd64', 'machine amd64', 'dependencies'].map(digestOf))]])
  const app = '1.2 MB COPY --link --from=application /app /srv/app (line 12)'
  const rest =
    '60.0 MB COPY … --from=dependencies /dependencies /srv/dependencies (line 12); 2.2 MB of the base image'
  it.each<[string, BudgetVerdict, typeof before, string]>([
    ['what the baseline lacks', exceeded('type=growth,max=1%', 2, AMD64), before, ` that 1.0 lacks: ${app}`],
    ['what the baseline lacks', exceeded('type=size,max=1MB', 2, AMD64), before, ` that 1.0 lacks: ${app}`],
    [
      'everything, where nothing was added',
      exceeded('type=size,max=1MB', 2, 'linux/arm64'),
      before,
      `: ${rest}; ${app}`,
    ],
    [
      'everything, without a baseline',
      exceeded('type=size,max=1MB', 2, AMD64),
      new Map(),
      `: ${rest}; ${app}`,
    ],
    ['what was uploaded', exceeded('type=uploaded,max=1MB', 2), before, ` that were uploaded: ${app}`],
    ['what was uploaded', exceeded('type=reused,min=1%', 2, AMD64), before, ` that were uploaded: ${app}`],
  ])('shows the largest layers of %s', (_, given, had, hint) => {
    expect(refusalHint([given], compared(), had, '--budget')).toBe(
      `raise the limit in --budget, or look at the largest layers${hint}`,
    )
  })

  it('shows no layers where none are to blame, and nothing that a terminal would obey', () => {
    const uploaded = [exceeded('type=uploaded,max=1B', 2)]
    expect(refusalHint(uploaded, blind(), new Map(), 'budget')).toBe('raise the limit in budget')
    const red = platform(AMD64, [layer('x', 5, 'RUN \u001b[31mred\u0007', [])], [])
    expect(
      refusalHint(
        [exceeded('type=size,max=1B', 5, AMD64)],
        result({ platforms: [red] }),
        new Map(),
        'budget',
      ),
    ).toBe('raise the limit in budget, or look at the largest layers: 5 B RUN red (line 12)')
  })
})
