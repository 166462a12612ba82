import { exporterNames } from '../inputs/kinds/exporters.ts'
import type { ParsedInputs } from '../inputs/parsed.ts'
import { parseRepository } from '../oci/reference.ts'

/** Hosts of all registries that the inputs, or the default image, name. */
export function namedRegistries(inputs: ParsedInputs, defaultImage: string | undefined): readonly string[] {
  const fallback = defaultImage === undefined ? undefined : parseRepository(defaultImage)
  return [
    ...new Set([
      ...inputs.images.map(({ registry }) => registry),
      ...inputs.tags.flatMap((item) => (item.kind === 'reference' ? [item.repository.registry] : [])),
      ...inputs.outputs
        .flatMap(exporterNames)
        .flatMap((name) => (name.ok ? [name.value.repository.registry] : [])),
      ...(inputs.images.length === 0 && fallback?.ok ? [fallback.value.registry] : []),
    ]),
  ]
}
