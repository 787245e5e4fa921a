// Everything a window holds, made once as it opens and handed down by React's context.
import type { AppState } from '#contract/app-state.ts'
import type { ReplyOf } from '#contract/channels.ts'
import type { CommandId, CommandInput } from '#core/commands/index.ts'
import type { Failure, Outcome } from '#core/notebook/outcome.ts'
import { type Actions, createActions } from './actions.ts'
import type { Desk } from './bridge.ts'
import { createNotices, type Notices } from './notices.ts'
import { type Observable, observable } from './observable.ts'
import { offerUndo } from './offer-undo.ts'
import { createPending, type Pending } from './pending.ts'
import type { Place, Sheet } from './place.ts'
import { type Replica, replicaOf } from './replica.ts'
import { createTexts, type Texts } from './texts.ts'

export interface WindowStore {
  readonly desk: Desk
  readonly app: Observable<AppState>
  readonly replica: Observable<Replica | null>
  readonly place: Observable<Place>
  readonly sheet: Observable<Sheet | null>
  readonly actions: Actions
  readonly notices: Notices
  readonly texts: Texts
  /** What this window has of typed words that are not sent yet. */
  readonly pending: Pending
  /** Sends a command; a failure is also said to the user, so that callers need only act on success. */
  run<Id extends CommandId>(id: Id, input: CommandInput<Id>): Promise<Outcome<ReplyOf<'notebook.run'>>>
  undo(): Promise<void>
  /** Says what was done with a button that undoes it, for as long as it is the last step. */
  offerUndo(text: string, done: ReplyOf<'notebook.run'>): void
  redo(): Promise<void>
  /** Says a failure to the user; one that the user chose (cancelled) needs no words. */
  complain(failure: Failure): void
}

export const createWindowStore = async (desk: Desk): Promise<Outcome<WindowStore>> => {
  const state = await desk.ask('app.state', null)
  if (!state.ok) return state
  const store = assemble(desk, state.value)
  listen(store)
  await follow(store)
  return { ok: true, value: store }
}

const assemble = (desk: Desk, state: AppState): WindowStore => {
  const notices = createNotices()
  const complain = (failure: Failure) => {
    if (failure.code !== 'cancelled') notices.say({ tone: 'warning', text: failure.message })
  }
  const step = async (channel: 'notebook.undo' | 'notebook.redo', word: string) => {
    const outcome = await desk.ask(channel, null)
    if (outcome.ok) notices.say({ tone: 'info', text: `${word}: ${outcome.value.label}` })
    else complain(outcome.failure)
  }
  const replica = observable<Replica | null>(null)
  const undo = () => step('notebook.undo', 'Undone')
  return {
    desk,
    app: observable(state),
    replica,
    place: observable<Place>({ view: 'library' }),
    sheet: observable<Sheet | null>(null),
    actions: createActions(),
    notices,
    texts: createTexts(desk),
    pending: createPending(),
    complain,
    run: async (id, input) => {
      const outcome = await desk.ask('notebook.run', { id, input })
      if (!outcome.ok) complain(outcome.failure)
      return outcome
    },
    undo,
    offerUndo: (text, { seq }) => {
      const open = replica.get()
      if (open) offerUndo(open, notices, { text, seq, undo: () => void undo() })
    },
    redo: () => step('notebook.redo', 'Done again'),
  }
}

const listen = (store: WindowStore): void => {
  const { desk, app, replica } = store
  desk.listen('app.changed', (state) => {
    const before = app.get().open
    app.set(state)
    if (state.open !== before) void follow(store)
  })
  desk.listen('notebook.changed', ({ seq, change, history }) => replica.get()?.changed(seq, change, history))
  desk.listen('notebook.saved', ({ seq, at }) => replica.get()?.saved(seq, at))
  desk.listen('notebook.saveFailed', ({ failure }) => replica.get()?.saveFailed(failure))
}

/** Brings the window to the notebook that is open now. */
const follow = async (store: WindowStore): Promise<void> => {
  if (store.app.get().open === null) return store.replica.set(null)
  const snapshot = await store.desk.ask('notebook.snapshot', null)
  if (!snapshot.ok) return store.complain(snapshot.failure)
  store.place.set({ view: 'library' })
  return store.replica.set(replicaOf(snapshot.value))
}
