// What can be taken back and done again, newest last: Changes under the label that the menu shows.
import type { Change } from '#core/notebook/change.ts'

export interface Step {
  readonly label: string
  /** The Change to apply when this step is taken. */
  readonly change: Change
}

export interface HistoryLabels {
  readonly undo: string | null
  readonly redo: string | null
}

/** A Change holds the records before and after, so a bound is needed; twice what is promised. */
const STEPS = 400

export class UndoHistory {
  readonly #undo: Step[] = []
  readonly #redo: Step[] = []

  get labels(): HistoryLabels {
    return { undo: this.#undo.at(-1)?.label ?? null, redo: this.#redo.at(-1)?.label ?? null }
  }

  /** Keeps a fresh step; what had been undone before it can no longer be done again. */
  record(step: Step): void {
    this.#redo.length = 0
    this.#keep(step)
  }

  nextUndo = (): Step | undefined => this.#undo.pop()
  nextRedo = (): Step | undefined => this.#redo.pop()

  undone(step: Step): void {
    this.#redo.push(step)
  }

  redone(step: Step): void {
    this.#keep(step)
  }

  #keep(step: Step): void {
    this.#undo.push(step)
    if (this.#undo.length > STEPS) this.#undo.shift()
  }
}
