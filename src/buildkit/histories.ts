import type { Control } from './control.ts'

/** Connections to the nodes whose histories are read, each opened once: it takes a program of its own. */
export class Histories implements AsyncDisposable {
  readonly #open = new Map<string, Control>()
  #isOver = false

  /** Nothing is opened any more: nobody would close it. */
  get isOver(): boolean {
    return this.#isOver
  }

  /**
   * The connection of a node, opened where there is none.
   * @throws {Error} when the run is over.
   */
  of(node: string, open: () => Control): Control {
    if (this.#isOver) throw new Error('the run is over')
    const known = this.#open.get(node)
    if (known !== undefined) return known
    const control = open()
    this.#open.set(node, control)
    return control
  }

  /** Ends a connection that is of no use any more. */
  async forget(node: string): Promise<void> {
    const control = this.#open.get(node)
    this.#open.delete(node)
    await control?.[Symbol.asyncDispose]()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isOver = true
    await Promise.all([...this.#open.keys()].map((node) => this.forget(node)))
  }
}
