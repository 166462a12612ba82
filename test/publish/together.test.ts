import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { together } from '../../src/publish/together.ts'

const going = () => new AbortController().signal

/** Work that takes its time to stop when it is told to. */
function stubborn(events: string[], name: string) {
  return async (signal: AbortSignal) => {
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
    events.push(`${name} is told`)
    await sleep(20)
    events.push(`${name} has stopped`)
    throw new Error(`${name} was stopped`)
  }
}

describe('two at once', () => {
  it('give what both give', async () => {
    const slow = async () => {
      await sleep(5)
      return 'slow'
    }
    expect(await together(going(), slow, async () => 'quick')).toEqual(['slow', 'quick'])
    expect(await together(going(), async () => 'quick', slow)).toEqual(['quick', 'slow'])
  })

  it.each(['first', 'second'])('of which the %s fails: the other is told, and waited for', async (which) => {
    const events: string[] = []
    const failure = new Error('wrong password')
    const fails = async () => {
      throw failure
    }
    const other = stubborn(events, 'the other')
    const both = which === 'first' ? together(going(), fails, other) : together(going(), other, fails)
    await expect(both).rejects.toBe(failure)
    expect(events).toEqual(['the other is told', 'the other has stopped'])
  })

  it('of which both fail: what failed first is what is told', async () => {
    const failsAfter = (milliseconds: number, message: string) => async () => {
      await sleep(milliseconds)
      throw new Error(message)
    }
    await expect(together(going(), failsAfter(20, 'later'), failsAfter(1, 'first'))).rejects.toThrow('first')
  })

  it('of which one fails without an error all the same', async () => {
    const nothing = () => Promise.reject()
    await expect(together(going(), nothing, async () => 'fine')).rejects.toBeUndefined()
  })

  it('of which one fails when the other is done: nothing is given', async () => {
    const fails = async () => {
      await sleep(5)
      throw new Error('too late')
    }
    await expect(together(going(), async () => 'done', fails)).rejects.toThrow('too late')
  })

  it('are both told when the run is', async () => {
    const events: string[] = []
    const run = new AbortController()
    const both = together(run.signal, stubborn(events, 'one'), stubborn(events, 'two'))
    run.abort(new Error('Ctrl-C'))
    await expect(both).rejects.toThrow('one was stopped')
    expect(events.toSorted()).toEqual(['one has stopped', 'one is told', 'two has stopped', 'two is told'])
  })
})
