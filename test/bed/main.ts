import { parseArgs } from 'node:util'
import { type Bed, defaultFolder, down, up } from './bed.ts'
import { CommandFailed } from './command.ts'
import { MissingPrerequisite } from './prerequisite.ts'

const USAGE = `npm run bed -- up|env|down [options]

  up      starts what isn't running: BuildKit, a registry, a registry with TLS and a password
  env     the same, and prints shell commands that make a shell use it: eval "$(npm run -s bed -- env)"
  down    stops all that was started, and removes the folder

  --folder FOLDER         where everything is kept (default: one for each user and checkout, in the temporary folder)
  --registry-port PORT    the plain registry's (default: a free one)
  --secure-port PORT      the registry's with TLS (default: a free one)
`

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      folder: { type: 'string' },
      'registry-port': { type: 'string' },
      'secure-port': { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  const [command] = positionals
  if (values.help || command === undefined || positionals.length > 1) {
    process.stdout.write(USAGE)
    process.exitCode = values.help ? 0 : 2
    return
  }
  if (command === 'down') return await down(values.folder)
  if (command !== 'up' && command !== 'env') throw new RangeError(`no such command: ${command}\n\n${USAGE}`)
  const bed = await up({
    folder: values.folder ?? defaultFolder(),
    registryPort: port('registry-port', values['registry-port']),
    securePort: port('secure-port', values['secure-port']),
    onProgress: (line) => process.stderr.write(`${line}\n`),
  })
  process.stdout.write(command === 'env' ? shellExports(bed) : summary(bed))
}

function port(option: string, value: string | undefined): number {
  const number = Number(value ?? 0)
  if (Number.isInteger(number) && number >= 0 && number < 65536) return number
  throw new RangeError(`--${option} is not a port: ${value}`)
}

function shellExports(bed: Bed): string {
  const variables = { ...bed.env, BED_REGISTRY: bed.registry.host, BED_SECURE_REGISTRY: bed.secure.host }
  return Object.entries(variables)
    .map(([name, value]) => `export ${name}='${value.replaceAll("'", "'\\''")}'\n`)
    .join('')
}

function summary(bed: Bed): string {
  return [
    `registry         ${bed.registry.host}`,
    `secure registry  ${bed.secure.host} (${bed.secure.username} / ${bed.secure.password}, CA ${bed.secure.caFile})`,
    `builder          ${bed.builder} (${bed.buildkitd.address})`,
    `folder           ${bed.folder}`,
    '',
  ].join('\n')
}

try {
  await main()
} catch (error) {
  process.exitCode = exitCode(error)
}

function exitCode(error: unknown): number {
  const wrongUse =
    error instanceof RangeError ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  if (!wrongUse && !(error instanceof MissingPrerequisite) && !(error instanceof CommandFailed)) throw error
  process.stderr.write(`${error.message}\n`)
  return wrongUse ? 2 : 1
}
