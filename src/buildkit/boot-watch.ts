/** Follows what buildx says of a container that it starts, as lines of JSON. */
export interface BootWatch {
  /** Takes what it prints, in pieces of any size. */
  read(text: string): void
  /** Whether BuildKit is being started: nobody knows how long its image takes to come. */
  readonly isBooting: boolean
  /** Whether a container is there that doesn't have its files yet: to stop now would leave it without them for good. */
  readonly isMaking: boolean
}

/**
 * @param onBooted called once, when BuildKit answers in a builder that had to be started.
 * @see https://github.com/docker/buildx/blob/v0.35.0/driver/docker-container/driver.go
 */
export function watchBoot(onBooted: () => void): BootWatch {
  let [rest, isBooting, isMaking, isBooted] = ['', false, false, false]
  const onLine = (line: string) => {
    const { vertexes = [], statuses = [] } = parseLine(line)
    for (const { id, completed } of statuses)
      if (id?.startsWith('creating container ')) isMaking = completed === undefined
    const boot = vertexes.find(({ name }) => name === '[internal] booting buildkit')
    if (boot === undefined) return
    isBooting = boot.completed === undefined
    isMaking &&= isBooting
    if (isBooting || boot.error || isBooted) return
    isBooted = true
    onBooted()
  }
  return {
    read(text) {
      const lines = `${rest}${text}`.split('\n')
      rest = lines.pop() ?? ''
      lines.forEach(onLine)
    },
    get isBooting() {
      return isBooting
    },
    get isMaking() {
      return isMaking
    },
  }
}

/** @see https://github.com/moby/buildkit/blob/v0.31.2/client/graph.go */
interface Line {
  readonly vertexes?: readonly {
    readonly name?: string
    readonly completed?: string
    readonly error?: string
  }[]
  readonly statuses?: readonly { readonly id?: string; readonly completed?: string }[]
}

/** buildx says other things in between, in plain words. */
function parseLine(line: string): Line {
  if (!line.startsWith('{')) return {}
  try {
    const parsed: Line = JSON.parse(line)
    return parsed
  } catch {
    return {}
  }
}
