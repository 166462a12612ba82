import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { COMMENT } from '../src/inputs/commands/comment.ts'
import {
  renderActionYml,
  renderCommandYml,
  renderInputsTable,
  renderOutputsTable,
} from '../src/inputs/documents.ts'
import { replaceBetween } from '../src/inputs/markers.ts'
import { REASONS } from '../src/ledger/reasons/reason.ts'
import { renderResultSchema } from '../src/report/result-schema.ts'

// The actions' action.yml and the README's tables from the tables in src, result.schema.json from src/report/result.ts.
// `--check` writes nothing and exits 1 where a file is not what would be written.

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')

const actionYml = { name: 'action.yml', content: renderActionYml() }
const commentYml = { name: 'comment/action.yml', content: renderCommandYml(COMMENT) }
const resultSchema = { name: 'result.schema.json', content: renderResultSchema() }
const documents = [actionYml, commentYml, resultSchema, ...readme()]
const stale = documents.filter(({ name, content }) => read(name) !== content)

for (const { name, content } of stale) {
  if (check) console.error(`${name} is not what src says. Run "npm run generate" and commit it.`)
  else writeFileSync(`${root}${name}`, content)
}
if (check && stale.length > 0) process.exitCode = 1
else
  console.log(
    stale.length === 0 ? 'Nothing to change.' : `Wrote ${stale.map(({ name }) => name).join(', ')}.`,
  )

function readme(): { name: string; content: string }[] {
  const name = 'README.md'
  const content = read(name)
  if (content === undefined) return []
  try {
    const withInputs = replaceBetween(content, 'inputs', renderInputsTable())
    const withOutputs = replaceBetween(withInputs, 'outputs', renderOutputsTable())
    return [{ name, content: replaceBetween(withOutputs, 'reasons', reasonsTable()) }]
  } catch (cause) {
    throw new Error(`${name} has lost the place of its tables`, { cause })
  }
}

function reasonsTable(): string {
  const rows = Object.entries(REASONS).map(([code, known]) => `| \`${code}\` | ${known} |`)
  return ['| Code | What is known |', '| --- | --- |', ...rows].join('\n')
}

function read(name: string): string | undefined {
  const path = `${root}${name}`
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
