import { isRecord, parseJson } from '../json.ts'

/** Follows what buildx says of a container that it starts, as lines of JSON. */
export interface BootWatch {
  /** Takes what it prints, in pieces of any size. */
  read(text: string): void
  /** Whether BuildKit is being started: nobody knows how long its image takes to come. */
  readonly isBooting: boolean
  /** Whether its container is being made: who ends buildx now may leave it without its files, for good. */
  readonly isMaking: boolean
}

export interface BootListener {
  /** buildx has said something of what it does. */
  onWord(): void
  /** BuildKit answers, in a container that had to be started. */
  onBooted(): void
}

/** @see https://github.com/docker/buildx/blob/v0.35.0/driver/docker-container/driver.go */
export function watchBoot({ onWord, onBooted }: BootListener): BootWatch {
  let [rest, isBooting, isMaking] = ['', false, false]
  const onLine = (line: string) => {
    // It says other things in between, in plain words.
    const said = line.startsWith('{') ? parseJson(line) : undefined
    if (!isRecord(said)) return
    onWord()
    for (const { id, completed } of entries(said['statuses']))
      if (typeof id === 'string' && id.startsWith('creating container ')) isMaking = completed === undefined
    const boot = entries(said['vertexes']).find(({ name }) => name === '[internal] booting buildkit')
    if (boot === undefined) return
    isBooting = boot['completed'] === undefined
    isMaking &&= isBooting
    if (!isBooting && !boot['error']) onBooted()
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

/** Entries of a SolveStatus. @see https://github.com/moby/buildkit/blob/v0.31.2/client/graph.go */
function entries(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}
