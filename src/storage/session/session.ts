// What an open notebook offers to the processes around it. There is one for each open notebook, and it alone writes.
import type { CommandId, CommandInput } from '#core/commands/index.ts'
import type { ArticleId, CoderId, VersionId, VersionText } from '#core/model/index.ts'
import type { Change } from '#core/notebook/change.ts'
import type { Failure, Outcome } from '#core/notebook/outcome.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import type { HistoryLabels } from './undo-history.ts'

/** A change that has been applied in memory. `made` names the records that the command made. */
export interface Done {
  readonly seq: number
  readonly change: Change
  readonly label: string
  readonly made: readonly string[]
}

/**
 * `history`: a step that no longer fitted was dropped, and nothing else has changed. `saved`: everything up to `seq` is
 * durable. `save-failed`: nothing is lost while the notebook stays open; it is tried again.
 */
export type SessionEvent =
  | {
      readonly kind: 'changed'
      readonly seq: number
      readonly change: Change
      readonly label: string
      readonly history: HistoryLabels
    }
  | { readonly kind: 'history'; readonly history: HistoryLabels }
  | { readonly kind: 'saved'; readonly seq: number; readonly at: string }
  | { readonly kind: 'save-failed'; readonly failure: Failure }

export interface NotebookSession {
  /** Absolute path. */
  readonly folder: string
  /** Tells this opening of the notebook from every other: random, and never on the disk. */
  readonly token: string
  /** Moves with every change; read only to everyone else. */
  readonly state: NotebookState
  readonly coder: CoderId
  /** Why nothing can be changed, or null when it can. */
  readonly readOnly: Failure | null
  /** What was found wrong on opening: damaged files and where they are now, records that refer to what is not there. */
  readonly problems: readonly Failure[]
  /** Counts the changes since opening. */
  readonly seq: number
  readonly savedSeq: number

  /** Runs a command: applied when this returns, saved when the event says so. */
  run<Id extends CommandId>(id: Id, input: CommandInput<Id>): Outcome<Done>
  /** Runs a command as another process sent it: neither its name nor its input is known to be right. */
  request(id: string, input: unknown): Outcome<Done>
  undo(): Outcome<Done>
  redo(): Outcome<Done>
  history(): HistoryLabels
  /** Listeners must not throw. Returns what ends the subscription. */
  subscribe(listener: (event: SessionEvent) => void): () => void

  /** Durable when it succeeds. Run the command that refers to it afterwards. */
  putText(text: VersionText): Promise<Outcome<void>>
  readText(article: ArticleId, version: VersionId): Promise<Outcome<VersionText>>
  /** Gives the SHA-256 by which a version refers to the bytes. */
  putOriginal(bytes: Uint8Array): Promise<Outcome<string>>
  readOriginal(hash: string): Promise<Outcome<Uint8Array>>

  /** Waits until everything so far is durable, or says why it is not. */
  flush(): Promise<Outcome<void>>
  /** Saves and gives the notebook up. On failure it stays open, and may be closed again later. */
  close(): Promise<Outcome<void>>
  /** Gives the notebook up without what could not be saved. Only after the user has been told and asked. */
  abandon(): Promise<void>
}
