// Everything a window holds, made once as it opens and handed down by React's context.
import type { AppState } from '#contract/app-state.ts'
import type { Failure, Outcome } from '#core/notebook/outcome.ts'
import { type Actions, createActions } from './actions.ts'
import type { Door } from './bridge.ts'
import { type Edits, editsOf } from './edits.ts'
import { firstPlace } from './first-place.ts'
import { followNotebook } from './following.ts'
import { createNotices, type Notices } from './notices.ts'
import { type Observable, observable } from './observable.ts'
import { createPending, type Pending } from './pending.ts'
import type { Place, Sheet } from './place.ts'
import { createPlaceHistory, type PlaceHistory } from './place-history.ts'
import { createPlaceKeeper, type PlaceKeeper } from './place-keeper.ts'
import type { Replica } from './replica.ts'
import { createTexts, type Texts } from './texts.ts'
import type { Tour } from './tour.ts'

export interface WindowStore extends Edits {
  readonly door: Door
  readonly app: Observable<AppState>
  readonly replica: Observable<Replica | null>
  readonly place: Observable<Place>
  readonly placeHistory: PlaceHistory
  readonly placeKeeper: PlaceKeeper
  readonly sheet: Observable<Sheet | null>
  /** Null while none is offered or taken. */
  readonly tour: Observable<Tour | null>
  readonly actions: Actions
  readonly notices: Notices
  readonly texts: Texts
  /** What this window has of typed words and requests that are not answered yet. */
  readonly pending: Pending
  /** Says a failure to the user; one that the user chose (cancelled) needs no words. */
  complain(failure: Failure): void
}

export const createWindowStore = async (door: Door): Promise<Outcome<WindowStore>> => {
  const state = await door.ask('app.state', null)
  if (!state.ok) return state
  const store = assemble(door, state.value)
  answerLeaving(store)
  await followNotebook({ ...store, left: (next) => leave(store, next) })
  return { ok: true, value: store }
}

/** The store for what is shown of one opening of a notebook: its edits are meant for that one, even after another is open. */
export const storeWithin = (store: WindowStore, open: Replica): WindowStore => ({
  ...store,
  ...editsOf(store, () => open),
})

const assemble = (door: Door, state: AppState): WindowStore => {
  const notices = createNotices()
  const complain = (failure: Failure) => {
    if (failure.code !== 'cancelled') notices.say({ tone: 'warning', text: failure.message })
  }
  const replica = observable<Replica | null>(null)
  const pending = createPending()
  const place = observable<Place>({ view: 'library' })
  const session = () => replica.get()?.session ?? null
  return {
    door,
    app: observable(state),
    replica,
    place,
    placeHistory: createPlaceHistory(place),
    placeKeeper: createPlaceKeeper({ door, pending, session }),
    sheet: observable<Sheet | null>(null),
    tour: observable<Tour | null>(null),
    actions: createActions(),
    notices,
    texts: createTexts(door, session),
    pending,
    complain,
    ...editsOf({ door, notices, pending, complain }, replica.get),
  }
}

/** Sends what is typed before the notebook or the window is closed. */
const answerLeaving = ({ door, pending }: WindowStore): void => {
  door.listen('notebook.leaving', ({ session, round }) => {
    void pending.flush().then(() => door.ask('notebook.left', { session, round }))
  })
}

/** What is about the notebook that was open goes with it. */
const leave = ({ replica, place, placeHistory, sheet, tour, notices }: WindowStore, next: Replica | null): void => {
  place.set(firstPlace(next))
  placeHistory.forget()
  if (replica.get() === null) return
  sheet.set(null)
  tour.set(null)
  notices.shown.set(notices.shown.get().filter((notice) => notice.action === undefined))
}
