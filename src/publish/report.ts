import { join, resolve } from 'node:path'
import type { Host } from '../hosts/host.ts'
import type { ParsedInputs } from '../inputs/parsed.ts'
import type { Ports } from '../ports.ts'
import { Failure } from '../report/failure.ts'
import type { RunResult } from '../report/result.ts'
import { renderSent } from '../report/sent.ts'
import { annotate } from './annotate.ts'
import type { Journal } from './journal.ts'
import { commentOnPullRequest } from './pull-request/comment.ts'
import { setOutputs } from './set-outputs.ts'
import { writeResult, writeText } from './write.ts'

/** Tells what happened, everywhere that somebody listens: terminal, summary, outputs, files. @returns the exit code. */
export async function report(ports: Ports, inputs: ParsedInputs, journal: Journal): Promise<number> {
  await Promise.all([journal.observing, journal.explain(), journal.noticing])
  // What is on standard output can't be written again.
  if (inputs.json === '-') await journal.settling
  const path = await writeFiles(ports, inputs, journal)
  // First of all that is told: a later job may deploy what was published, whatever becomes of the rest.
  await tellLaterSteps(ports, inputs, journal, path)
  const said = { warnings: journal.warnings.length, failures: journal.failures.length }
  await tellLog(ports, inputs, journal)
  if (await journal.settling) await tellAgain(ports, inputs, journal, said)
  // What is read later is written once, when no tag moves any more.
  const result = journal.result()
  await attempt(ports.host, 'the job summary', () => addSummary(ports, result))
  await attempt(ports.host, 'the comment', () => commentOnPullRequest(ports, inputs, result))
  return journal.exitCode
}

/** Another run's tags crossed ours while all of that was told: what was written and set is out of date. */
async function tellAgain(
  ports: Ports,
  inputs: ParsedInputs,
  journal: Journal,
  said: { readonly warnings: number; readonly failures: number },
): Promise<void> {
  showWarnings(ports, journal.warnings.slice(said.warnings))
  await tellLaterSteps(ports, inputs, journal, await writeFiles(ports, inputs, journal))
  showErrors(ports, journal.failures.slice(said.failures))
}

async function tellLog(ports: Ports, inputs: ParsedInputs, journal: Journal): Promise<void> {
  const { host } = ports
  const result = journal.result()
  // Those that come meanwhile are told after it.
  const failures = [...journal.failures]
  showWarnings(ports, journal.warnings)
  await attempt(host, 'annotations of the Dockerfile', () => annotate(ports, inputs, result))
  await attempt(host, 'the report', () => showReport(ports, journal, result))
  showErrors(ports, failures)
  showEnd(ports, journal, result)
}

/** The tags are where they are: what can't be told changes nothing about that. */
async function attempt<T>(host: Host, what: string, act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act()
  } catch (error) {
    host.show({ kind: 'warning', text: unwritable(what, error).message })
    return undefined
  }
}

function unwritable(what: string, cause: unknown): Failure {
  const message = `${what} could not be written: ${cause instanceof Error ? cause.message : cause}`
  return new Failure({ code: 'report-unwritable', phase: 'report', message, cause })
}

function showWarnings({ host }: Ports, warnings: Journal['warnings']): void {
  for (const { code, message, hint } of warnings) {
    // Said before the build, when it mattered.
    if (code === 'not-pushed') continue
    host.show({ kind: 'warning', text: message, ...(hint !== null && { hint }) })
  }
}

/** Without them a later job would go on with nothing: that fails the run. */
async function tellLaterSteps(
  ports: Ports,
  inputs: ParsedInputs,
  journal: Journal,
  path: string | null,
): Promise<void> {
  try {
    await setOutputs(ports, inputs, journal, path)
  } catch (error) {
    journal.fail(unwritable('the outputs', error))
  }
}

/**
 * A file that was asked for and could not be written fails the run, which is told all the same; the last of them, the
 * result, says so.
 * @returns the path of the Markdown report.
 */
async function writeFiles(ports: Ports, inputs: ParsedInputs, journal: Journal): Promise<string | null> {
  const { host, env, folder } = ports
  const isWritten = async (path: string | undefined, write: (path: string) => Promise<unknown>) => {
    if (path === undefined) return true
    try {
      await write(path)
      return true
    } catch (error) {
      journal.fail(unwritable('the result', error))
      return false
    }
  }
  const hasReport = await isWritten(inputs.report, (path) =>
    writeMarkdown(resolve(folder, path), journal.result()),
  )
  await isWritten(inputs.html, (path) => writeHtml(resolve(folder, path), journal.result()))
  await isWritten(inputs.json, () => writeResult(ports, inputs, journal.result()))
  if (inputs.report !== undefined) return hasReport ? resolve(folder, inputs.report) : null
  const temporary = env['RUNNER_TEMP']
  if (!host.isGitHubLike || !temporary) return null
  const path = join(temporary, `layerwise-report-${process.pid}.md`)
  return (await attempt(host, 'the report', () => writeMarkdown(path, journal.result()))) ?? null
}

async function writeHtml(path: string, result: RunResult): Promise<void> {
  const { renderHtml } = await import('../report/html.ts')
  await writeText(path, renderHtml(result))
}

async function writeMarkdown(path: string, result: RunResult): Promise<string> {
  const { renderMarkdown } = await import('../report/markdown.ts')
  await writeText(path, renderMarkdown(result))
  return path
}

async function addSummary({ host }: Ports, result: RunResult): Promise<void> {
  if (!host.isGitHubLike) return
  const { renderMarkdown } = await import('../report/markdown.ts')
  await host.addSummary(renderMarkdown(result))
}

async function showReport({ host, terminal }: Ports, journal: Journal, result: RunResult): Promise<void> {
  if (journal.plan !== undefined) {
    const { renderTerminal } = await import('../report/terminal.ts')
    const { width, colour } = terminal
    host.show({ kind: 'report', text: renderTerminal(result, { width, colour }) })
  }
  if (result.exitCode !== 0 && journal.image === undefined) {
    const sent = renderSent(journal.transfers())
    if (sent !== '') host.show({ kind: 'report', text: sent })
  }
}

function showErrors({ host }: Ports, failures: Journal['failures']): void {
  for (const { message, hint } of failures) {
    host.show({ kind: 'error', text: message, ...(hint !== undefined && { hint }) })
  }
}

/** How it ended, where no failure says so. */
function showEnd(ports: Ports, journal: Journal, result: RunResult): void {
  const { host } = ports
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
