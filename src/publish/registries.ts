import { exporterNames } from '../inputs/kinds/exporters.ts'
import type { Entry, ParsedInputs } from '../inputs/parsed.ts'
import { parseRepository } from '../oci/reference.ts'

/** Hosts of all registries that the inputs, or the default image, name. */
export function namedRegistries(inputs: ParsedInputs, defaultImage: string | undefined): readonly string[] {
  const fallback = defaultImage === undefined ? undefined : parseRepository(defaultImage)
  return [
    ...new Set([
      ...inputs.images.map(({ registry }) => registry),
      ...inputs.tags.flatMap((item) => (item.kind === 'reference' ? [item.repository.registry] : [])),
      ...inputs.outputs.flatMap(exporterRegistries),
      ...(inputs.baseline === undefined ? [] : [inputs.baseline.repository.registry]),
      ...(inputs.cacheRepository === undefined ? [] : [inputs.cacheRepository.registry]),
      ...(inputs.images.length === 0 && fallback?.ok ? [fallback.value.registry] : []),
    ]),
  ]
}

/** Hosts of the registries that an output pushes to. */
export function exporterRegistries(exporter: Entry): readonly string[] {
  return exporterNames(exporter).flatMap((name) => (name.ok ? [name.value.repository.registry] : []))
}
