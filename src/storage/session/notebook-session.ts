// The single writer: runs commands on the state in memory, tells everyone, keeps undo, and has it all saved.
import { randomUUID } from 'node:crypto'
import { COMMANDS, type Command, type CommandId, type CommandInput, isCommandId } from '#core/commands/index.ts'
import { pathsTouched, type RecordPath } from '#core/disk/index.ts'
import type { CoderId } from '#core/model/index.ts'
import { type Change, invert } from '#core/notebook/change.ts'
import { done, type Failure, failed, type Outcome } from '#core/notebook/outcome.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import type { NotebookFolder } from '../files/notebook-folder.ts'
import type { Lock } from '../lock/lock.ts'
import { Assets } from './assets.ts'
import { Committer } from './commit.ts'
import { move, withoutIdleOps } from './move.ts'
import { rebase } from './rebase.ts'
import { SaveQueue } from './save-queue.ts'
import type { Done, NotebookSession, SessionEvent } from './session.ts'
import { type HistoryLabels, type Step, UndoHistory } from './undo-history.ts'

/** What opening or making a notebook hands over. */
export interface Opened {
  readonly folder: NotebookFolder
  readonly state: NotebookState
  readonly coder: CoderId
  readonly readOnly: Failure | null
  readonly problems: readonly Failure[]
  /** Null when the notebook is open for reading only. */
  readonly lock: Lock | null
  /** Files that are to be saved as they now are in memory. */
  readonly unsaved: ReadonlySet<RecordPath>
}

const CLOSED: Outcome<never> = failed('not-open', 'This notebook has been closed. Open it again to go on.')

export const startSession = (opened: Opened): NotebookSession => new Session(opened)

class Session implements NotebookSession {
  readonly token = randomUUID()
  readonly #opened: Opened
  readonly #assets: Assets
  readonly #queue: SaveQueue
  readonly #history = new UndoHistory()
  readonly #listeners = new Set<(event: SessionEvent) => void>()
  #seq = 0
  #closed = false

  constructor(opened: Opened) {
    this.#opened = opened
    this.#assets = new Assets(opened.folder)
    const { host } = opened.folder
    this.#queue = new SaveQueue(host, new Committer(opened.folder, opened.state).commit, {
      saved: (seq) => this.#emit({ kind: 'saved', seq, at: host.now() }),
      failed: (failure) => this.#emit({ kind: 'save-failed', failure }),
    })
    this.#queue.touch(opened.unsaved, 0)
  }

  get folder(): string {
    return this.#opened.folder.path
  }
  get state(): NotebookState {
    return this.#opened.state
  }
  get coder(): CoderId {
    return this.#opened.coder
  }
  get readOnly(): Failure | null {
    return this.#opened.readOnly
  }
  get problems(): readonly Failure[] {
    return this.#opened.problems
  }
  get seq(): number {
    return this.#seq
  }
  get savedSeq(): number {
    return this.#queue.savedSeq
  }

  run = <Id extends CommandId>(id: Id, input: CommandInput<Id>): Outcome<Done> => this.request(id, input)

  request = (id: string, input: unknown): Outcome<Done> => {
    const refused = this.#refusal()
    if (refused !== null) return refused
    if (!isCommandId(id)) return failed('invalid-input', `There is no command “${id}”.`)
    const command: Command = COMMANDS[id]
    const parsed = command.input.safeParse(input)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      return failed(
        'invalid-input',
        `“${id}” was asked for with wrong input at “${issue?.path.join('.')}”: ${issue?.message}`,
      )
    }
    const { now, newId } = this.#opened.folder.host
    const edit = command.run(this.state, parsed.data, { now: now(), newId, coder: this.coder })
    if (!edit.ok) return edit
    const label = command.label(parsed.data, this.state)
    const change = withoutIdleOps(edit.value.change)
    return this.#apply(change, label, edit.value.made, () => {
      if (command.undo === 'step') this.#history.record({ label, change: invert(change) })
    })
  }

  undo = (): Outcome<Done> =>
    this.#take('Undo', 'taken back', this.#history.nextUndo, (step) => this.#history.undone(step))

  redo = (): Outcome<Done> =>
    this.#take('Redo', 'done again', this.#history.nextRedo, (step) => this.#history.redone(step))

  history = (): HistoryLabels => this.#history.labels

  subscribe = (listener: (event: SessionEvent) => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  putText: NotebookSession['putText'] = async (text) => this.#refusal() ?? this.#assets.putText(text)
  putOriginal: NotebookSession['putOriginal'] = async (bytes) => this.#refusal() ?? this.#assets.putOriginal(bytes)
  readText: NotebookSession['readText'] = (article, version) => this.#assets.readText(article, version)
  readOriginal: NotebookSession['readOriginal'] = (hash) => this.#assets.readOriginal(hash)

  flush = (): Promise<Outcome<void>> => this.#queue.flush()

  close = async (): Promise<Outcome<void>> => {
    if (this.#closed) return done(undefined)
    const flushed = await this.#queue.flush()
    if (!flushed.ok) return flushed
    this.#closed = true
    if (this.readOnly === null) await this.#assets.sweep(this.state)
    await this.#giveUp()
    return flushed
  }

  abandon = async (): Promise<void> => {
    if (this.#closed) return
    this.#closed = true
    await this.#giveUp()
  }

  async #giveUp(): Promise<void> {
    this.#queue.stop()
    await this.#opened.lock?.release()
  }

  #refusal(): Outcome<never> | null {
    if (this.#closed) return CLOSED
    return this.readOnly === null ? null : { ok: false, failure: this.readOnly }
  }

  /** Takes a step back or forth; a step that no longer fits is dropped, so that it does not bar those behind it. */
  #take(
    verb: 'Undo' | 'Redo',
    participle: string,
    next: () => Step | undefined,
    taken: (step: Step) => void,
  ): Outcome<Done> {
    const refused = this.#refusal()
    if (refused !== null) return refused
    const step = next()
    if (step === undefined) return failed('not-found', `There is nothing to ${verb.toLowerCase()}.`)
    const before = this.#seq
    const outcome = this.#takeStep(step, verb, participle, taken)
    if (this.#seq === before) this.#emit({ kind: 'history', history: this.#history.labels })
    return outcome
  }

  #takeStep(step: Step, verb: string, participle: string, taken: (step: Step) => void): Outcome<Done> {
    const change = rebase(this.state, step.change)
    if (change === null)
      return failed('conflict', `“${step.label}” can no longer be ${participle}: what it changed was edited since.`)
    return this.#apply(change, `${verb}: ${step.label}`, [], () => taken({ label: step.label, change: invert(change) }))
  }

  #apply(change: Change, label: string, made: readonly string[], record: () => void): Outcome<Done> {
    if (change.ops.length === 0) return done({ seq: this.#seq, change, label, made })
    const moved = move(this.state, change)
    if (!moved.ok) return moved
    record()
    this.#seq += 1
    this.#assets.noteReleased(change)
    this.#queue.touch(pathsTouched(change), this.#seq)
    this.#emit({ kind: 'changed', seq: this.#seq, change, label, history: this.#history.labels })
    return done({ seq: this.#seq, change, label, made })
  }

  #emit(event: SessionEvent): void {
    for (const listener of this.#listeners) listener(event)
  }
}
