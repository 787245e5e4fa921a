// Keeps the window's copy in step with the notebook that is open: a snapshot to begin with, then every piece of news in
// its order. News of another opening is not for this copy; where a piece is missing the copy is taken anew.
import type { AppState } from '#contract/app-state.ts'
import type { EventName, EventOf } from '#contract/events.ts'
import type { Failure } from '#core/notebook/outcome.ts'
import type { Door } from './bridge.ts'
import type { Observable } from './observable.ts'
import { type Replica, replicaOf } from './replica.ts'

interface Means {
  readonly door: Door
  readonly app: Observable<AppState>
  readonly replica: Observable<Replica | null>
  /** Called before the window shows another notebook than before, or none, with what it is going to show. */
  readonly left: (next: Replica | null) => void
  readonly complain: (failure: Failure) => void
}

interface News {
  readonly session: string
  /** False where something before it is missing. */
  readonly take: (open: Replica) => boolean
}

/** Resolves when the window has what is open now. */
export const followNotebook = async ({ door, app, replica, left, complain }: Means): Promise<void> => {
  /** News that arrive while a snapshot is on its way: it may be older than they are. */
  let waiting: News[] | null = null
  let round = 0

  const heard = (news: News): void => {
    const open = replica.get()
    if (waiting !== null) waiting.push(news)
    else if (open?.session === news.session && !news.take(open)) void catchUp()
  }
  const catchUp = async (): Promise<void> => {
    round += 1
    const mine = round
    waiting = []
    const open = app.get().session
    const snapshot = open === null ? null : await door.ask('notebook.snapshot', null)
    if (mine !== round) return
    const missed: News[] = waiting
    waiting = null
    if (snapshot?.ok === false) return complain(snapshot.failure)
    const held = replica.get()
    if (snapshot !== null && held?.session === snapshot.value.session) held.restart(snapshot.value)
    else {
      const next = snapshot === null ? null : replicaOf(snapshot.value)
      left(next)
      replica.set(next)
    }
    for (const news of missed) heard(news)
  }
  const follow = <E extends Extract<EventName, `notebook.${string}`>>(
    event: E,
    take: (open: Replica, told: EventOf<E>) => boolean,
  ) => {
    door.listen(event, (told) => heard({ session: told.session, take: (open) => take(open, told) }))
  }

  door.listen('app.changed', (state) => {
    const before = app.get().session
    app.set(state)
    if (state.session !== before) void catchUp()
  })
  follow('notebook.changed', (open, { seq, change, history }) => open.changed(seq, change, history))
  follow('notebook.history', (open, { history }) => {
    open.historyIs(history)
    return true
  })
  follow('notebook.saved', (open, { seq, at }) => {
    open.saved(seq, at)
    return true
  })
  follow('notebook.saveFailed', (open, { failure }) => {
    open.saveFailed(failure)
    return true
  })
  await catchUp()
}
