import type { Host, HostDefinition } from './host.ts'
import { showPlain } from './show-plain.ts'

/** A person at a terminal, or a CI that we don't know: the checkout is all that is known. */
export const local: HostDefinition = {
  detect: () => true,
  create: ({ env, out, err }): Host => ({
    name: 'local',
    isGitHubLike: false,
    withoutSecrets: false,
    defaultImage: () => undefined,
    inputs: () => undefined,
    context: async (_source, folder) => {
      if (folder === undefined) return { event: 'local' }
      const { gitContext } = await import('./git.ts')
      return { event: 'local', ...(await gitContext(folder, env)) }
    },
    mask: () => {},
    show: (message) => showPlain(message, out, err),
    setOutput: () => {},
    exportVariable: () => {},
    addSummary: async () => {},
    saveState: () => {},
  }),
}
