// How components read the store. Each hook renders its component again only when what it reads has changed.
import { createContext, useContext, useEffect, useEffectEvent, useMemo, useState, useSyncExternalStore } from 'react'
import type { AppState } from '#contract/app-state.ts'
import type { History } from '#contract/messages.ts'
import type { CatalogId } from '#core/commands/catalog.ts'
import { currentVersion } from '#core/model/article.ts'
import type { Article, VersionText } from '#core/model/index.ts'
import type { Failure } from '#core/notebook/outcome.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import type { TableName } from '#core/notebook/tables.ts'
import type { LastPlace } from '#core/resume/visit.ts'
import { keySigns, shownKeys } from './keys.ts'
import type { Observable } from './observable.ts'
import type { Place, Sheet } from './place.ts'
import type { Replica, Saving } from './replica.ts'
import type { WindowStore } from './window-store.ts'

const StoreContext = createContext<WindowStore | null>(null)
export const StoreProvider = StoreContext.Provider

export const useStore = (): WindowStore => {
  const store = useContext(StoreContext)
  if (store === null) throw new Error('No store: this component stands outside of the window.')
  return store
}

export const useObservable = <T>(source: Observable<T>): T => useSyncExternalStore(source.subscribe, source.get)

export const useApp = (): AppState => useObservable(useStore().app)
export const usePlace = (): Place => useObservable(useStore().place)
export const useSheet = (): Sheet | null => useObservable(useStore().sheet)

/** The open notebook's copy. Only for components that stand below an open notebook. */
export const useReplica = (): Replica => {
  const replica = useObservable(useStore().replica)
  if (replica === null) throw new Error('No notebook is open.')
  return replica
}

/**
 * Something worked out from the notebook, worked out anew only when one of the named tables or of `inputs` changes.
 * `select` must read nothing else of the state than these tables.
 */
export const useNotebook = <T>(
  tables: readonly TableName[],
  select: (state: NotebookState) => T,
  inputs: readonly unknown[] = [],
): T => {
  const replica = useReplica()
  const revision = useSyncExternalStore(replica.subscribe, () => replica.revisionOf(tables))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller's inputs and the revision stand for all that select reads
  return useMemo(() => select(replica.state), [replica, revision, ...inputs])
}

export const useHistory = (): History => {
  const replica = useReplica()
  return useSyncExternalStore(replica.subscribe, replica.history)
}

export const useSaving = (): Saving => {
  const replica = useReplica()
  return useSyncExternalStore(replica.subscribe, replica.saving)
}

/** Makes a catalog entry usable while this component is shown and `act` is not null. */
export const useAction = (id: CatalogId, act: (() => void) | null): void => {
  const { actions } = useStore()
  const usable = act !== null
  const perform = useEffectEvent(() => act?.())
  useEffect(() => (usable ? actions.register(id, () => perform()) : undefined), [actions, id, usable])
}

/** The key that does what an entry of the catalog does, as it is printed; undefined where none works. */
export const useKeySigns = (id: CatalogId): readonly string[] | undefined => {
  const { platform, preferences } = useApp()
  const keys = shownKeys(id, preferences.singleKeys)
  return keys === null ? undefined : keySigns(keys, platform === 'mac')
}

/** Says where work can be taken up again, each time it is somewhere else; null where it is not known yet. */
export const useLastPlace = (place: LastPlace | null): void => {
  const { placeKeeper } = useStore()
  const note = useEffectEvent(() => place && placeKeeper.note(place))
  const said = JSON.stringify(place)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the place says stands for the place
  useEffect(() => {
    note()
  }, [said])
}

/** Something that is on its way into the window. */
export type Arriving<T> =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: Failure }

/** The text of an article's current version, as it arrives. */
export const useText = (article: Article | undefined): Arriving<VersionText> => {
  const { texts } = useStore()
  const [arriving, setArriving] = useState<{ of: string | null; is: Arriving<VersionText> }>({
    of: null,
    is: { state: 'reading' },
  })
  const id = article?.id
  const version = article === undefined ? undefined : currentVersion(article).id
  useEffect(() => {
    if (id === undefined || version === undefined) return undefined
    let wanted = true
    texts.read(id, version).then((outcome) => {
      if (!wanted) return
      setArriving({
        of: version,
        is: outcome.ok ? { state: 'read', value: outcome.value } : { state: 'failed', failure: outcome.failure },
      })
    })
    return () => {
      wanted = false
    }
  }, [texts, id, version])
  return arriving.of === version ? arriving.is : { state: 'reading' }
}
