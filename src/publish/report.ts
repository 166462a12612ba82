import { join, resolve } from 'node:path'
import type { Ports } from '../commands/ports.ts'
import type { ParsedInputs } from '../inputs/parsed.ts'
import { Failure } from '../report/failure.ts'
import { actionOutputs } from '../report/outputs.ts'
import type { RunResult } from '../report/result.ts'
import { renderSent } from '../report/sent.ts'
import { annotate } from './annotate.ts'
import { commentOnPullRequest } from './comment.ts'
import type { Journal } from './journal.ts'
import { writeResult, writeText } from './write.ts'

/** Tells what happened, everywhere that somebody listens: terminal, summary, outputs, files. @returns the exit code. */
export async function report(ports: Ports, inputs: ParsedInputs, journal: Journal): Promise<number> {
  await journal.explaining
  const said = journal.warnings.length
  const exitCode = await tell(ports, inputs, journal)
  const isOutdated = await journal.settling
  if (isOutdated !== true) return exitCode
  // Another run's tags crossed ours while all of that was written.
  showWarnings(ports, journal.warnings.slice(said))
  const path = await writeFiles(ports, inputs, journal, { withSummary: false })
  setOutputs(ports, journal, path)
  return journal.result().exitCode
}

async function tell(ports: Ports, inputs: ParsedInputs, journal: Journal): Promise<number> {
  const { host, terminal } = ports
  const path = await writeFiles(ports, inputs, journal, { withSummary: true })
  const result = journal.result()
  showWarnings(ports, journal.warnings)
  await annotate(ports, inputs, result)
  if (journal.plan !== undefined) {
    const { renderTerminal } = await import('../report/terminal.ts')
    const { width, colour } = terminal
    host.show({ kind: 'report', text: renderTerminal(result, { width, colour }) })
  }
  showFailures(ports, journal, result)
  setOutputs(ports, journal, path)
  await commentOnPullRequest(ports, inputs, result)
  return result.exitCode
}

function showWarnings({ host }: Ports, warnings: Journal['warnings']): void {
  for (const { code, message, hint } of warnings) {
    // Said before the build, when it mattered.
    if (code === 'not-pushed') continue
    host.show({ kind: 'warning', text: message, ...(hint !== null && { hint }) })
  }
}

function setOutputs({ host }: Ports, journal: Journal, path: string | null): void {
  const outputs = actionOutputs(journal.result(), {
    report: path,
    metadata: journal.metadata,
    imageId: imageId(journal),
    labels: journal.plan?.labels ?? {},
    annotations: journal.plan?.annotations ?? [],
  })
  for (const [name, value] of Object.entries(outputs)) host.setOutput(name, value)
}

/** A file that was asked for and could not be written fails the run, which is told all the same. */
async function writeFiles(
  ports: Ports,
  inputs: ParsedInputs,
  journal: Journal,
  summary: { readonly withSummary: boolean },
): Promise<string | null> {
  try {
    const result = journal.result()
    const path = await writeReport(ports, inputs, result, summary)
    await writeHtml(ports, inputs, result)
    await writeResult(ports, inputs, result)
    return path
  } catch (cause) {
    const message = `the result could not be written: ${cause instanceof Error ? cause.message : cause}`
    journal.fail(new Failure({ code: 'report-unwritable', phase: 'report', message, cause }))
    return null
  }
}

function showFailures(ports: Ports, journal: Journal, result: RunResult): void {
  const { host } = ports
  if (result.exitCode !== 0 && journal.image === undefined) {
    const sent = renderSent(journal.transfers())
    if (sent !== '') host.show({ kind: 'report', text: sent })
  }
  for (const { message, hint } of journal.failures) {
    host.show({ kind: 'error', text: message, ...(hint !== undefined && { hint }) })
  }
  if (result.status === 'cancelled') {
    const set = [...journal.tags.values()]
      .flat()
      .filter(({ state }) => state === 'created' || state === 'moved')
    const count = set.length === 1 ? '1 tag was' : `${set.length} tags were`
    const moved = set.length === 0 ? 'no tag was moved' : `${count} set before, see above`
    host.show({ kind: 'error', text: `${result.error?.message}; ${moved}` })
  }
  if (journal.bug !== undefined) showBug(ports, journal.bug)
}

/** The job summary; and the same text as a file, where one is asked for or the host has a place for it. */
async function writeReport(
  { host, env, folder }: Ports,
  inputs: ParsedInputs,
  result: RunResult,
  { withSummary }: { readonly withSummary: boolean },
): Promise<string | null> {
  const temporary = env['RUNNER_TEMP']
  const path =
    inputs.report !== undefined
      ? resolve(folder, inputs.report)
      : host.isGitHubLike && temporary
        ? join(temporary, `layerwise-report-${process.pid}.md`)
        : null
  if (path === null && !host.isGitHubLike) return null
  const { renderMarkdown } = await import('../report/markdown.ts')
  const markdown = renderMarkdown(result)
  // What is in a summary stays there.
  if (withSummary) await host.addSummary(markdown)
  if (path !== null) await writeText(path, markdown)
  return path
}

async function writeHtml({ folder }: Ports, inputs: ParsedInputs, result: RunResult): Promise<void> {
  if (inputs.html === undefined) return
  const { renderHtml } = await import('../report/html.ts')
  await writeText(resolve(folder, inputs.html), renderHtml(result))
}

/** build-push-action's: the config's digest of a single bare manifest, else the index's. */
function imageId({ image, metadata }: Journal): string | null {
  if (image === undefined) {
    const id = metadata?.['containerimage.config.digest'] ?? metadata?.['containerimage.digest']
    return typeof id === 'string' ? id : null
  }
  return image.index === undefined ? (image.platforms[0]?.manifest.config.digest ?? null) : image.digest
}

function showBug({ host, env }: Ports, bug: unknown): void {
  const message = bug instanceof Error ? bug.message : String(bug)
  const stack =
    bug instanceof Error && (env['RUNNER_DEBUG'] === '1' || env['LAYERWISE_DEBUG'] === '1')
      ? `\n${bug.stack}`
      : ''
  host.show({
    kind: 'error',
    text: `internal error: ${message}${stack}`,
    hint: 'this is a bug in Layerwise: please report it, with LAYERWISE_DEBUG=1 set for where it happened',
  })
}
