import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/inputs/commands.ts'
import { renderHelp } from '../../src/inputs/help.ts'

describe('renderHelp', () => {
  const names = COMMANDS.map(({ name }) => name)

  it.each([undefined, ...names])('of %s fits 80 columns', (command) => {
    const long = renderHelp(command)
      .split('\n')
      .filter((line) => line.length > 80 || line !== line.trimEnd())
    expect(long).toEqual([])
  })

  it('lists the commands', () => {
    expect(renderHelp().match(/^ {2}[a-z]+$/gm)).toEqual(names.map((name) => `  ${name}`))
  })

  it.each(COMMANDS)('has every option of $name once', ({ name, options }) => {
    const shown = renderHelp(name).match(/^ {2}--[a-z-]+/gm)
    expect(shown?.map((option) => option.trim().slice(2)).toSorted()).toEqual(
      options.map((option) => option.name).toSorted(),
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
