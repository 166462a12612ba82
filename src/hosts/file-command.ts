import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { EOL } from 'node:os'

/**
 * Gives the runner a value under a name, in one of the files that it reads after the step: outputs, variables, states. No value
 * can end before its end, whatever is in it. `@actions/core` writes the same, but is a megabyte that would be loaded before
 * buildx is asked anything.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
export function appendCommand(file: string, name: string, value: string): void {
  const delimiter = `layerwise_${randomUUID()}`
  appendFileSync(file, `${[`${name}<<${delimiter}`, value, delimiter].join(EOL)}${EOL}`)
}
