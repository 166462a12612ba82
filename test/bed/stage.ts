/** What a demonstration plays on: a builder for both platforms and a registry that it reaches. */
export interface Stage {
  /** One line for the user. */
  readonly description: string
  /** `127.0.0.1:PORT` */
  readonly registry: string
  /** For child processes, merged over `process.env`. */
  readonly env: Readonly<Record<string, string>>
  /** The command that ends what was left running on request. */
  readonly closeCommand: string
  close(): Promise<void>
}
