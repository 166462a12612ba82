import { describe, expect, it } from 'vitest'
import { github } from '../../src/hosts/github.ts'
import { local } from '../../src/hosts/local.ts'
import type { Message } from '../../src/report/message.ts'

async function shown(
  messages: readonly Message[],
): Promise<{ readonly github: string; readonly local: string }> {
  const texts = { github: '', local: '' }
  for (const [name, definition] of Object.entries({ github, local })) {
    const write = (text: string) => {
      texts[name as keyof typeof texts] += text
    }
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: '/work' }
    const host = await definition.create({ env, out: write, err: write })
    for (const message of messages) host.show(message)
  }
  return texts
}

describe('a message about a line of a file', () => {
  const at = (file: string) => ({ file, line: 4 })

  it.each([
    ['/work/Dockerfile', '::warning file=Dockerfile,line=4::text\n'],
    ['/work/a:b, 100 %/\r\nDockerfile', '::warning file=a%3Ab%2C 100 %25/%0D%0ADockerfile,line=4::text\n'],
    ['/elsewhere/Dockerfile', '::warning::text\n'],
    ['/work/../etc/Dockerfile', '::warning::text\n'],
    ['/work/..Dockerfile', '::warning file=..Dockerfile,line=4::text\n'],
  ])('stands beside it on GitHub when it is in the repository: %j', async (file, command) => {
    const { github, local } = await shown([{ kind: 'warning', text: 'text', at: at(file) }])
    expect(github).toBe(command)
    expect(local).toBe('warning: text\n')
  })

  it('may be a notice, and have a hint', async () => {
    const { github } = await shown([
      { kind: 'notice', text: 'a\nb: 100 %', at: at('/work/Dockerfile') },
      { kind: 'warning', text: 'text', hint: 'hint', at: at('/work/Dockerfile') },
    ])
    expect(github).toBe(
      '::notice file=Dockerfile,line=4::a%0Ab: 100 %25\n::warning file=Dockerfile,line=4::text%0A  hint\n',
    )
  })

  it('is no command while another program writes', async () => {
    const { github } = await shown([
      { kind: 'group', title: 'docker buildx build' },
      { kind: 'warning', text: 'text', at: at('/work/Dockerfile') },
    ])
    expect(github.split('\n').at(-2)).toBe('warning: text')
  })
})
