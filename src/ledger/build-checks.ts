import type { BuildWarning } from './solve-status.ts'

/** A build check that warned. @see https://docs.docker.com/reference/build-checks/ */
export interface BuildCheck {
  /** `WorkdirRelativePath: ` and what the rule is about; the name alone where BuildKit doesn't say that. */
  readonly message: string
  readonly url: string | null
  /** Of the Dockerfile. */
  readonly line: number | null
}

/** What build checks warned of, by line, each once. Other warnings are no checks. */
export function buildChecksOf(warnings: readonly BuildWarning[]): readonly BuildCheck[] {
  const checks = new Map<string, BuildCheck>()
  for (const { message, description, url = null, line = null } of warnings) {
    const rule = ruleOf(message)
    if (rule === undefined) continue
    const text = description === undefined ? rule : `${rule}: ${description}`
    checks.set(`${line} ${text}`, { message: text, url, line })
  }
  return [...checks.values()].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
}

/**
 * The rest of the message quotes the instruction after arguments were expanded.
 * @see https://github.com/moby/buildkit/blob/v0.31.2/frontend/dockerfile/linter/linter.go#L177
 */
function ruleOf(message: string): string | undefined {
  return /^([A-Z][A-Za-z]*): /.exec(message)?.[1]
}
