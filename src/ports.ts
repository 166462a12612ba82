import type { Readable } from 'node:stream'
import type { Host } from './hosts/host.ts'

/** Everything outside of us that a command may touch. */
export interface Ports {
  readonly host: Host
  readonly env: NodeJS.ProcessEnv
  /** The folder that we were started in. */
  readonly folder: string
  /** Aborts with a `Cancelled`, which tells the exit code. */
  readonly signal: AbortSignal
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly terminal: Terminal
  readonly version: string
  /** Standard input. */
  readonly input: () => Readable
  /** Writes to standard output, for a result that was asked for there. */
  readonly write: (text: string) => void
}

export interface Terminal {
  /** Columns of where the report goes. */
  readonly width: number
  readonly colour: boolean
  /** Standard error is a terminal that buildx may draw on. */
  readonly interactive: boolean
}
