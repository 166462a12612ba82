import { resolve } from 'node:path'
import { REPORT } from '../inputs/commands/report.ts'
import { parseOptions } from '../inputs/parse.ts'
import { type RawInputs, spellingOf } from '../inputs/raw.ts'
import type { Ports } from '../ports.ts'
import { refuseInputs } from '../publish/problems.ts'
import { readResult } from '../publish/read-result.ts'
import type { TextSource } from '../publish/read-text.ts'
import { writeText } from '../publish/write.ts'
import { findFormat } from '../report/formats.ts'
import { failedWith } from './failed-with.ts'

/** A result with a thousand layers has a megabyte. */
const LIMIT = 64 * 1024 * 1024

/** Shows a saved result again. @returns the exit code. */
export async function report(ports: Ports, raw: RawInputs): Promise<number> {
  const options = parseOptions(REPORT, raw, [])
  if (!options.ok) return refuseInputs(ports, options.error)
  const { file, output = '-', width, ...given } = options.value
  const isFile = output !== '-'
  const format = findFormat(given.format)
  const source: TextSource = { input: spellingOf(raw, 'file'), path: file, limit: LIMIT }
  try {
    const result = await readResult(ports, source)
    const shown = await format.render(result, {
      width: width ?? ports.terminal.width,
      colour: !isFile && ports.terminal.colour,
    })
    if (isFile) await writeText(resolve(ports.folder, output), shown)
    else if (format.isProse) ports.host.show({ kind: 'report', text: shown.trimEnd() })
    else ports.write(shown)
    return 0
  } catch (error) {
    return failedWith(ports, error)
  }
}
