import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import { type BootWatch, watchBoot } from './boot-watch.ts'
import type { Buildx } from './buildx.ts'
import { type Control, openControl, type Worker } from './control.ts'
import type { StoredContainer } from './stored-builder.ts'

/** A container that is being connected to, which starts it where it isn't running. Disposing of it ends the connection. */
export interface DialledContainer extends AsyncDisposable {
  readonly buildx: Buildx
  readonly stored: StoredContainer
  readonly control: Control
  /** Resolves as soon as it runs, before it has said anything; never where it can't be reached. */
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
  const { promise: running, resolve } = Promise.withResolvers<void>()
  const watch = watchBoot(resolve)
  // In JSON buildx says at once what it does.
  const args = ['dial-stdio', '--builder', stored.name, '--progress', 'rawjson']
  const control = openControl(buildx.dial(args, env), watch.read)
  const worker = Promise.race([control.worker(), silence(watch)])
  worker.then(
    () => resolve(),
    () => {},
  )
  return {
    ...{ buildx, stored, control, running, worker },
    async [Symbol.asyncDispose]() {
      // What it has said by now is read first.
      await turn()
      const limit = Date.now() + MAKING_LIMIT_MS
      while (watch.isMaking && Date.now() < limit) await sleep(20)
      await control[Symbol.asyncDispose]()
    },
  }
}

/** @throws {Error} when a container that isn't being started has said nothing for too long. */
async function silence(watch: BootWatch): Promise<never> {
  for (let seconds = 0; seconds < ANSWER_LIMIT_S; seconds = watch.isBooting ? 0 : seconds + 1)
    await sleep(1_000, undefined, { ref: false })
  throw new Error(`the builder didn't answer within ${ANSWER_LIMIT_S} s`)
}
