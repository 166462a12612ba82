import type { Agent, ProxyAgent } from 'undici'

/**
 * What a client of registries needs of undici. The package's index loads WebSockets, caches and mocks as well, which takes four
 * times as long, and every publish waits for it.
 */
export async function loadUndici(): Promise<{
  readonly Agent: typeof Agent
  readonly ProxyAgent: typeof ProxyAgent
}> {
  const [dispatcher, agent, proxyAgent, api] = await Promise.all([
    import('undici/lib/dispatcher/dispatcher.js'),
    import('undici/lib/dispatcher/agent.js'),
    import('undici/lib/dispatcher/proxy-agent.js'),
    import('undici/lib/api/index.js'),
  ])
  // As the index does it.
  Object.assign(dispatcher.default.prototype, api.default)
  return { Agent: agent.default, ProxyAgent: proxyAgent.default }
}
