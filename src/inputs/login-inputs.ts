/** How one gets into a registry, for every command that asks one. */

export const REGISTRY = {
  name: 'registry',
  kind: 'registry',
  group: 'registry',
  help: 'Registry that `username` and `password` are for. Unset: `docker.io`.',
} as const

export const USERNAME = {
  name: 'username',
  kind: 'text',
  group: 'registry',
  help: 'User name for `registry`. Unset: the credentials of the Docker configuration.',
} as const

export const PASSWORD = {
  name: 'password',
  kind: 'text',
  echo: 'nothing',
  group: 'registry',
  help: 'Password or token for `registry`. On a command line, prefer `docker login`: other processes can read arguments.',
} as const
