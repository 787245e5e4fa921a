// Applies ops to the state on trial. Taking them back restores it exactly: an inverse splice would count as one more
// edit of its brief, and editors would wait for a revision that nobody told them of.
import { alter, apply, invert, type Op } from '#core/notebook/change.ts'
import type { NotebookState } from '#core/notebook/state.ts'

export class Attempt {
  readonly #state: NotebookState
  /** What takes each op back, newest last. */
  readonly #back: Op[] = []

  constructor(state: NotebookState) {
    this.#state = state
  }

  /** Throws for an op that does not fit, like `apply`; those before it stay applied. */
  apply(ops: readonly Op[]): void {
    for (const op of ops) {
      const text = op.table === 'splice' ? this.#state.briefTexts.get(op.brief) : undefined
      apply(this.#state, { ops: [op] })
      this.#back.push(...(text === undefined ? invert({ ops: [op] }).ops : [alter('briefTexts', text, text)]))
    }
  }

  takeBack(): void {
    for (const op of this.#back.splice(0).reverse()) apply(this.#state, { ops: [op] })
  }
}
