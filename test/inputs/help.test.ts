import { describe, expect, it } from 'vitest'
import { renderHelp } from '../../src/inputs/help.ts'
import { INPUTS } from '../../src/inputs/table.ts'

describe('renderHelp', () => {
  it.each([undefined, 'publish'] as const)('of %s fits 80 columns', (command) => {
    const long = renderHelp(command)
      .split('\n')
      .filter((line) => line.length > 80 || line !== line.trimEnd())
    expect(long).toEqual([])
  })

  it('lists the commands', () => {
    expect(renderHelp()).toContain('\n  publish\n')
  })

  it('has every option of publish once', () => {
    const options = renderHelp('publish').match(/^ {2}--[a-z-]+/gm)
    expect(options?.map((option) => option.trim().slice(2)).toSorted()).toEqual(
      INPUTS.map(({ name }) => name).toSorted(),
    )
  })

  it('shows what an option takes and its default', () => {
    const help = renderHelp('publish')
    expect(help).toContain('\n  --push\n')
    expect(help).toContain('\n  --network default|host|none\n')
    expect(help).toContain('\n  --platforms LIST\n')
    expect(help).toMatch(/--push-timeout DURATION\n[^-]*\(default: 10m\)/)
  })
})
