// What is to be done once a notebook is open: a window hears of it a moment after it was asked for.
import type { Observable } from './observable.ts'
import type { Replica } from './replica.ts'

/** @param folder as the main process named it in its answer */
export const whenOpen = (replica: Observable<Replica | null>, folder: string, act: () => void): void => {
  if (replica.get()?.folder === folder) {
    act()
    return
  }
  const stop = replica.subscribe(() => {
    if (replica.get()?.folder !== folder) return
    stop()
    act()
  })
}
