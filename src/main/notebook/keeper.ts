// Keeps the one notebook that is open in this process. Opening another closes the first, and what could not be saved
// holds that up: nobody loses work by going elsewhere.
import { resolve } from 'node:path'
import type { SessionToken } from '#contract/app-state.ts'
import { done, failed, type Outcome } from '#core/notebook/outcome.ts'
import {
  type AtDesk,
  createNotebook,
  type Host,
  type NotebookSession,
  openNotebook,
  type SessionEvent,
} from '#storage/index.ts'
import { inTurn } from './in-turn.ts'

export interface NotebookKeeper {
  current(): NotebookSession | null
  /** The open notebook, or the sentence that there is none. */
  demand(): Outcome<NotebookSession>
  /** The open notebook, or the sentence that it is not the one that was meant. */
  meant(token: SessionToken): Outcome<NotebookSession>
  create(folder: string, title: string): Promise<Outcome<NotebookSession>>
  open(folder: string): Promise<Outcome<NotebookSession>>
  /** @param token closes only this opening; whatever is open where none is given */
  close(token?: SessionToken): Promise<Outcome<null>>
  /** Gives up what could not be saved. Only after the user has been told and asked. */
  abandon(): Promise<void>
}

interface Means {
  readonly host: Host
  /** Whoever is at the desk. */
  readonly coder: () => AtDesk
  /** Called before the open notebook is closed or replaced; resolves when all that was typed has been sent. */
  readonly leaving: () => Promise<void>
  /** Called when another notebook is open, or none. */
  readonly changed: (session: NotebookSession | null) => void
  readonly heard: (event: SessionEvent, session: NotebookSession) => void
}

const NONE_OPEN = failed('not-open', 'No notebook is open, so nothing was done. Open one first.')
const ANOTHER_OPEN = failed(
  'not-open',
  'This was meant for a notebook that has been closed meanwhile, so nothing was done. Open that notebook again to do it there.',
)

export const createKeeper = ({ host, coder, leaving, changed, heard }: Means): NotebookKeeper => {
  const turn = inTurn()
  let held: { readonly session: NotebookSession; readonly leave: () => void } | null = null

  const release = async (): Promise<Outcome<null>> => {
    if (held === null) return done(null)
    await leaving()
    const closed = await held.session.close()
    if (!closed.ok) return closed
    drop()
    return done(null)
  }
  const drop = () => {
    held?.leave()
    held = null
    changed(null)
  }
  /** What is open is given up only once the next one could be opened. */
  const replace = async (start: () => Promise<Outcome<NotebookSession>>): Promise<Outcome<NotebookSession>> => {
    const flushed = await (held?.session.flush() ?? done(undefined))
    if (!flushed.ok) return flushed
    const started = await start()
    if (!started.ok) return started
    const released = await release()
    if (!released.ok) {
      await started.value.close()
      return released
    }
    hold(started.value)
    return started
  }
  const hold = (session: NotebookSession) => {
    held = { session, leave: session.subscribe((event) => heard(event, session)) }
    changed(session)
  }

  const meant = (token: SessionToken): Outcome<NotebookSession> => {
    if (held === null) return NONE_OPEN
    return held.session.token === token ? done(held.session) : ANOTHER_OPEN
  }

  return {
    current: () => held?.session ?? null,
    demand: () => (held === null ? NONE_OPEN : done(held.session)),
    meant,
    create: (folder, title) => turn(() => replace(() => createNotebook(folder, { title, coder: coder(), host }))),
    open: (folder) =>
      turn(async () =>
        held?.session.folder === resolve(folder)
          ? done(held.session)
          : replace(() => openNotebook(folder, { coder: coder(), host })),
      ),
    close: (token) =>
      turn(async () => {
        const wanted = token === undefined ? done(null) : meant(token)
        return wanted.ok ? release() : wanted
      }),
    abandon: () =>
      turn(async () => {
        await held?.session.abandon()
        drop()
      }),
  }
}
