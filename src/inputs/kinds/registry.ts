import { parseRepository } from '../../oci/reference.ts'
import { complain, type Reading } from '../reading.ts'
import { onlyValue } from './text.ts'

/** A registry's host. Its address as `docker login` takes it (`https://index.docker.io/v1/`) is forgiven. */
export function readRegistry(reading: Reading): string | undefined {
  const given = onlyValue(reading)
  const host = given
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/(?:\/v[12])?\/?$/, '')
  const probe = parseRepository(`${host}/any/name`)
  // A word without dot or port would have been taken for a folder of Docker Hub.
  if (probe.ok && probe.value.path === 'any/name') return probe.value.registry
  return complain(reading, {
    given,
    why: 'is no registry host',
    allowed: 'a host with an optional port: "ghcr.io", "127.0.0.1:5000"',
  })
}
