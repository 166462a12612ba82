#!/usr/bin/env node
import module from 'node:module'
import { isAbsolute, join } from 'node:path'
import { runCommand } from './commands/run.ts'
import { detectHost } from './hosts/index.ts'
import { callToolCache, TOOL_CACHE_CALL } from './hosts/tool-cache-client.ts'
import type { RawInputs } from './inputs/raw.ts'
import type { Ports } from './ports.ts'
import { Cancelled } from './report/failure.ts'
import { version } from './version.ts'

/** As a command line with a command as first argument; else as whatever the host makes of us. Only this file has effects when it is loaded. */
async function main(argv: readonly string[]): Promise<number> {
  // One of ours has started us for that alone.
  if (argv[0] === TOOL_CACHE_CALL) return await callToolCache(argv.slice(1))
  const { parseCommandLine } = await import('./inputs/cli.ts')
  const line = parseCommandLine(argv)
  // A result on standard output stands there alone.
  const quiet = line.kind === 'run' && claimsOutput(line.inputs)
  const write = (text: string) => void process.stdout.write(text, failWithout)
  const out = (text: string) => void (quiet ? process.stderr : process.stdout).write(text)
  // Before anything is loaded that takes a while. What other commands print is for reading or for a file.
  if (line.kind === 'host' || (line.kind === 'run' && line.command === 'publish'))
    out(`layerwise ${version}\n`)
  const host = await detectHost({ env: process.env, out, err: (text) => void process.stderr.write(text) })
  const ports: Ports = {
    host,
    env: process.env,
    folder: process.cwd(),
    signal: cancellation(),
    now: () => Date.now(),
    terminal: terminal(quiet ? process.stderr : process.stdout, host.isGitHubLike),
    version,
    input: () => process.stdin,
    write,
  }
  switch (line.kind) {
    case 'help': {
      const { renderHelp } = await import('./inputs/help.ts')
      write(renderHelp(line.command))
      return 0
    }
    case 'version':
      write(`layerwise ${version}\n`)
      return 0
    case 'wrong': {
      const { refuseInputs } = await import('./publish/problems.ts')
      return refuseInputs(ports, line.problems)
    }
    case 'run':
      return await runCommand(ports, line.command, line.inputs)
    case 'host':
      return await asHost(ports)
  }
}

async function asHost(ports: Ports): Promise<number> {
  if (ports.host.cleanup !== undefined) {
    const { cleanUp } = await import('./commands/cleanup.ts')
    return await cleanUp(ports)
  }
  ports.host.saveState('started', 'true')
  const given = ports.host.inputs()
  if (given !== undefined) {
    const { hostCommand } = await import('./inputs/host-command.ts')
    const { name, inputs } = hostCommand(given)
    return await runCommand(ports, name, inputs)
  }
  const { renderHelp } = await import('./inputs/help.ts')
  ports.host.show({ kind: 'report', text: renderHelp() })
  return 2
}

// `-`, a destination that is `-`, or none where these two have to go somewhere.
const ARCHIVE = /^-$|dest=-(?=[",]|$)|^(?!.*dest=).*type=(?:tar|oci)\b/m

/** Whether standard output is for a result, or for an archive: then nothing else may be written there. */
function claimsOutput(inputs: RawInputs): boolean {
  return inputs.given.some(({ name, values }) => {
    if (name === 'json') return values.includes('-')
    return name === 'outputs' && values.some((value) => ARCHIVE.test(value))
  })
}

/** What was asked for on standard output has to arrive; whoever reads there may leave before its end, as `head` does. */
function failWithout(error: NodeJS.ErrnoException | null | undefined): void {
  if (!error || error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return
  process.stderr.write(`error: standard output can't be written: ${error.message}\n`)
  process.exitCode ||= 1
}

function cancellation(): AbortSignal {
  const controller = new AbortController()
  let asked = 0
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // One Ctrl-C comes twice where npm passes it on; who asks again later doesn't want to wait for the tidying up.
      if (!controller.signal.aborted) asked = Date.now()
      else if (Date.now() - asked > 1_000) process.exit(new Cancelled(signal).exitCode)
      controller.abort(new Cancelled(signal))
    })
  }
  return controller.signal
}

/**
 * Compiling what a publish loads takes as long as starting Node does, and is the same every time. Node's own folder for it is in the
 * temporary one, where somebody else could put code; where ours can't be written, nothing is kept.
 * @see https://nodejs.org/api/module.html#moduleenablecompilecachecachedir
 */
function keepCompiledCode(): void {
  const { HOME, XDG_CACHE_HOME } = process.env
  const caches = XDG_CACHE_HOME || join(HOME ?? '', '.cache')
  // Below the current folder it would be whoever made the checkout that put code there.
  if (isAbsolute(caches)) module.enableCompileCache(join(caches, 'layerwise', 'node'))
}

function terminal(stream: NodeJS.WriteStream, isGitHubLike: boolean): Ports['terminal'] {
  const { NO_COLOR, FORCE_COLOR, COLUMNS, TERM } = process.env
  const columns = stream.columns ?? Number.parseInt(COLUMNS ?? '', 10)
  return {
    width: Number.isFinite(columns) && columns > 0 ? columns : isGitHubLike ? 120 : 80,
    colour: NO_COLOR ? false : FORCE_COLOR ? FORCE_COLOR !== '0' : stream.isTTY === true && TERM !== 'dumb',
    interactive: process.stderr.isTTY === true && process.stdin.isTTY === true && !isGitHubLike,
  }
}

const OLDEST_NODE = 24
const [major = 0] = process.versions.node.split('.').map(Number)
if (major < OLDEST_NODE) {
  process.stderr.write(
    `error: layerwise needs Node.js ${OLDEST_NODE} or newer; this is ${process.versions.node}\n`,
  )
  process.exitCode = 1
} else {
  keepCompiledCode()
  // A publish isn't left half done because nobody reads its log any more, or its disk is full.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  const exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
    const shown =
      error instanceof Error ? (process.env['LAYERWISE_DEBUG'] === '1' ? error.stack : error.message) : error
    process.stderr.write(`error: ${shown}\n`)
    return 1
  })
  process.exitCode ||= exitCode
}
