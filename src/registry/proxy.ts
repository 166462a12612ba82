import { BlockList, isIP } from 'node:net'

/** The variables of a process's environment; only what is named here is read. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Gives the proxy to use for a URL, undefined for a direct connection. */
export type ProxyChooser = (url: URL) => URL | undefined

/**
 * Chooses as Go's programs do (buildx and BuildKit are two), so that our requests take the way that theirs take:
 * `HTTPS_PROXY` for https only, `HTTP_PROXY` for http only, upper case before lower case, loopback never, and `NO_PROXY` with
 * host names (their subdomains included; a leading dot: subdomains only), addresses, CIDR ranges, ports and `*`.
 * undici's EnvHttpProxyAgent differs in four of these, and reads the process's environment itself.
 * @see https://github.com/golang/net/blob/v0.47.0/http/httpproxy/proxy.go
 * @throws {TypeError} when a proxy is no URL; the message names the variable, not the value, which may hold a password.
 */
export function proxyChooser(environment: Environment): ProxyChooser {
  const proxies: Readonly<Record<string, URL | undefined>> = {
    'https:': readProxy(environment, 'HTTPS_PROXY'),
    'http:': readProxy(environment, 'HTTP_PROXY'),
  }
  const exempt = parseNoProxy(read(environment, 'NO_PROXY')?.value ?? '')
  return (url) => {
    const proxy = proxies[url.protocol]
    return proxy === undefined || exempt(url) ? undefined : proxy
  }
}

function read(environment: Environment, name: string): { name: string; value: string } | undefined {
  for (const candidate of [name, name.toLowerCase()]) {
    const value = environment[candidate]
    if (value) return { name: candidate, value }
  }
  return undefined
}

function readProxy(environment: Environment, variable: string): URL | undefined {
  const found = read(environment, variable)
  if (found === undefined) return undefined
  // `proxy.example.com:3128` parses as a URL whose scheme is the host name, therefore the test for the scheme.
  const url = /^(https?|socks5):\/\//i.test(found.value) ? found.value : `http://${found.value}`
  const parsed = URL.parse(url)
  if (parsed === null)
    throw new TypeError(`${found.name} is no URL of a proxy, such as http://proxy.example.com:3128`)
  return parsed
}

function parseNoProxy(text: string): (url: URL) => boolean {
  const addresses = new BlockList()
  const entries: { host: string; port: string; itself: boolean }[] = []
  let everything = false
  for (const raw of text.split(',')) {
    const entry = raw.trim().toLowerCase()
    if (entry === '') continue
    if (entry === '*') everything = true
    if (addRange(addresses, entry)) continue
    const match = isIP(entry) === 0 ? /^(.+?)(?::(\d+))?$/.exec(entry) : [entry, entry, '']
    const name = (match?.[1] ?? entry).replace(/^\*\./, '.').replace(/^\[(.*)\]$/, '$1')
    const itself = !name.startsWith('.')
    entries.push({ host: itself ? name : name.slice(1), port: match?.[2] ?? '', itself })
  }
  return (url) => {
    const host = hostname(url)
    if (everything || isLoopbackHost(host)) return true
    const family = isIP(host)
    if (family !== 0 && addresses.check(host, family === 6 ? 'ipv6' : 'ipv4')) return true
    const port = url.port || (url.protocol === 'https:' ? '443' : '80')
    return entries.some(
      (entry) =>
        (entry.port === '' || entry.port === port) &&
        ((entry.itself && host === entry.host) || (family === 0 && host.endsWith(`.${entry.host}`))),
    )
  }
}

function addRange(addresses: BlockList, entry: string): boolean {
  const [address = '', prefix = '', ...rest] = entry.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0 || !/^\d{1,3}$/.test(prefix)) return false
  if (Number(prefix) > (family === 6 ? 128 : 32)) return false
  addresses.addSubnet(address, Number(prefix), family === 6 ? 'ipv6' : 'ipv4')
  return true
}

/** A URL's host without the brackets of an IPv6 address. */
function hostname(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1')
}

/** `localhost`, 127.0.0.0/8 and ::1, without a port. */
export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}
