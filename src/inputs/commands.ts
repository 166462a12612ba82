import { COMMENT } from './commands/comment.ts'
import { DIFF } from './commands/diff.ts'
import { PROMOTE } from './commands/promote.ts'
import { PRUNE } from './commands/prune.ts'
import { PUBLISH } from './commands/publish.ts'
import { REPORT } from './commands/report.ts'
import { SHARED } from './commands/shared.ts'
import { TAGS } from './commands/tags.ts'

/** All commands, in the order in which the help lists them. Each is run by a file in src/commands. */
export const COMMANDS = [PUBLISH, PROMOTE, TAGS, DIFF, SHARED, PRUNE, REPORT, COMMENT] as const

export type Command = (typeof COMMANDS)[number]
export type CommandName = Command['name']

export function findCommand(name: string): Command | undefined {
  return COMMANDS.find((command) => command.name === name)
}
