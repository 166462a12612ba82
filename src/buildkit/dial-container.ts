import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import { type BootWatch, watchBoot } from './boot-watch.ts'
import type { Buildx } from './buildx.ts'
import type { Control, Worker } from './control.ts'
import { startDial } from './dial.ts'
import type { StoredContainer } from './stored-builder.ts'

/**
 * A container that is being connected to, which starts it where it isn't running. Disposing of it ends the connection; the
 * container stays, with all its files.
 */
export interface DialledContainer extends AsyncDisposable {
  readonly buildx: Buildx
  readonly stored: StoredContainer
  readonly control: Promise<Control>
  /** Resolves as soon as buildx has said that it tries; never where it can't be called like this. */
  readonly isTrying: Promise<void>
  /** Resolves as soon as the container is started, or has answered; never where it can't be reached. */
  readonly running: Promise<void>
  readonly worker: Promise<Worker>
}

const MAKING_LIMIT_MS = 5_000
/** As `buildx inspect` has it. */
const ANSWER_LIMIT_S = 20

/** One connection for all: it starts the container, tells what that can do, and later what became of its builds. */
export function dialContainer(
  buildx: Buildx,
  stored: StoredContainer,
  env: NodeJS.ProcessEnv,
): DialledContainer {
  const [trying, started] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const watch = watchBoot({ onWord: trying.resolve, onBooted: started.resolve })
  // In JSON buildx says at once what it does.
  const args = ['dial-stdio', '--builder', stored.name, '--progress', 'rawjson']
  const process = startDial(buildx.dial(args, env), watch.read)
  const settled = new AbortController()
  // Loaded when buildx runs already.
  const control = import('./control.ts').then(({ controlOver }) => {
    const opened = controlOver(process)
    const dispose = async () => {
      await untilMade(watch, settled.signal)
      await opened[Symbol.asyncDispose]()
    }
    return { ...opened, [Symbol.asyncDispose]: dispose }
  })
  const answering = control.then((opened) => opened.worker()).finally(() => settled.abort())
  const worker = Promise.race([answering, silence(watch, settled.signal)])
  worker.then(
    () => started.resolve(),
    () => {},
  )
  return {
    ...{ buildx, stored, control, worker },
    ...{ isTrying: trying.promise, running: started.promise },
    [Symbol.asyncDispose]: async () => await (await control)[Symbol.asyncDispose](),
  }
}

/** Waits while a container is being made by a buildx that still runs. */
async function untilMade(watch: BootWatch, ended: AbortSignal): Promise<void> {
  // What it has said by now is read first.
  await turn()
  const limit = Date.now() + MAKING_LIMIT_MS
  while (watch.isMaking && !ended.aborted && Date.now() < limit) await sleep(20)
}

/** @throws {Error} when a container that isn't being started has said nothing for too long. */
async function silence(watch: BootWatch, settled: AbortSignal): Promise<never> {
  for (let seconds = 0; seconds < ANSWER_LIMIT_S; seconds = watch.isBooting ? 0 : seconds + 1)
    await sleep(1_000, undefined, { ref: false, signal: settled })
  throw new Error(`the builder didn't answer within ${ANSWER_LIMIT_S} s`)
}
