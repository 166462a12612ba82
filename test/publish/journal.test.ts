import { describe, expect, it } from 'vitest'
import { Journal } from '../../src/publish/journal.ts'
import { Cancelled, Failure, Refusal } from '../../src/report/failure.ts'

const lost = new Failure({ code: 'push-unreachable', phase: 'push', message: 'the registry is away' })
const refused = new Refusal({ code: 'budget-exceeded', phase: 'gate', message: 'over budget' })
const unwritable = new Failure({ code: 'report-unwritable', phase: 'report', message: 'no space' })

describe('how a run ended', () => {
  it.each<[string, readonly unknown[], string, number, string | null]>([
    ['nothing happened', [], 'built', 0, null],
    ['it failed', [lost], 'failed', 1, 'push-unreachable'],
    ['it failed twice', [lost, unwritable], 'failed', 1, 'push-unreachable'],
    ['a rule said no', [refused], 'refused', 3, 'budget-exceeded'],
    ['a rule said no to what was left', [lost, refused], 'refused', 3, 'budget-exceeded'],
    ['a rule said no, and it could not be written', [refused, unwritable], 'refused', 3, 'budget-exceeded'],
    ['it was stopped', [lost, refused, new Cancelled('SIGTERM')], 'cancelled', 143, 'cancelled'],
    ['nobody foresaw it', [new TypeError('x is undefined')], 'failed', 1, 'internal'],
  ])('when %s', (_, errors, status, exitCode, code) => {
    const journal = new Journal()
    for (const error of errors) journal.fail(error)
    const result = journal.result()
    expect([result.status, result.exitCode, result.error?.code ?? null]).toEqual([status, exitCode, code])
    expect(journal.failures).toEqual(errors.filter((error) => error instanceof Failure))
  })
})
