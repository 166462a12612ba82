import { readAnnotationLevels } from './kinds/annotation-levels.ts'
import { readAnnotations } from './kinds/annotations.ts'
import { readBoolean } from './kinds/boolean.ts'
import { readBudgets } from './kinds/budgets.ts'
import { readCacheEntries } from './kinds/cacheEntries.ts'
import { readCall } from './kinds/call.ts'
import { readChoice } from './kinds/choice.ts'
import { readDuration } from './kinds/duration.ts'
import { readEntries } from './kinds/entries.ts'
import { readEpoch } from './kinds/epoch.ts'
import { readExporters } from './kinds/exporters.ts'
import { readImages } from './kinds/images.ts'
import { readInteger } from './kinds/integer.ts'
import { readList } from './kinds/list.ts'
import { readBuildArgs, readPairs } from './kinds/pairs.ts'
import { readPlatforms } from './kinds/platforms.ts'
import { readReference } from './kinds/reference.ts'
import { readReferences } from './kinds/references.ts'
import { readRegistry } from './kinds/registry.ts'
import { readRepositories } from './kinds/repositories.ts'
import { readSize } from './kinds/size.ts'
import { readTags } from './kinds/tags.ts'
import { readText } from './kinds/text.ts'
import { readToggle } from './kinds/toggle.ts'
import type { ValueOfKind } from './parsed.ts'
import type { Reading } from './reading.ts'
import type { InputDefinition } from './table.ts'

type Kind = InputDefinition['kind']

/** A kind's reader: the value, or undefined (a list: what is left) after everything wrong has been reported. */
type Readers = {
  readonly [K in Kind]: (
    reading: Reading<Extract<InputDefinition, { readonly kind: K }>>,
  ) => ValueOfKind[K] | undefined
}

/** Adding a kind is a file in `kinds/`, a line here and one in `ValueOfKind`. */
const READERS: Readers = {
  text: readText,
  size: readSize,
  registry: readRegistry,
  reference: readReference,
  call: readCall,
  toggle: readToggle,
  epoch: readEpoch,
  separator: readText,
  boolean: readBoolean,
  duration: readDuration,
  integer: readInteger,
  choice: readChoice,
  list: readList,
  platforms: readPlatforms,
  references: readReferences,
  repositories: readRepositories,
  images: readImages,
  tags: readTags,
  annotations: readAnnotations,
  'annotation-levels': readAnnotationLevels,
  'build-args': readBuildArgs,
  pairs: readPairs,
  entries: readEntries,
  'cache-entries': readCacheEntries,
  exporters: readExporters,
  budgets: readBudgets,
}

/** Reads an input by its kind. */
export function readValue(reading: Reading): unknown {
  // The compiler can't see that the definition's kind is the key it was looked up by.
  const read = READERS[reading.definition.kind] as (reading: Reading) => unknown
  return read(reading)
}
