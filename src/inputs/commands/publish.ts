import type { CommandDefinition } from '../command.ts'
import { INPUTS, RESERVED_INPUTS } from '../table.ts'

/** What the action and the plugin do too, so every input is an option. */
export const PUBLISH = {
  name: 'publish',
  summary: 'Build an image for its platforms, push it by digest, check it, and set its tags.',
  about: 'CONTEXT is a path or a URL. Every input of the action is an option.',
  operands: [{ placeholder: 'CONTEXT', option: 'context', count: 'one' }],
  options: INPUTS,
  // What `docker buildx build` calls them.
  shortOptions: { '-f': 'file', '-t': 'tags', '-o': 'outputs' },
  reserved: RESERVED_INPUTS,
} as const satisfies CommandDefinition
