// The list of recent notebooks as the app uses it.
import type { RecentNotebook } from '#contract/app-state.ts'
import type { Outcome } from '#core/notebook/outcome.ts'
import type { KeptFile } from './kept-file.ts'
import { type RecentList, seenOnDisk, withOpened, withoutFolder, withTitle } from './recent.ts'

export interface RecentNotebooks {
  list(): RecentList
  /** The list with what is seen of it on the disk now. */
  seen(): Promise<RecentNotebook[]>
  opened(folder: string, title: string): void
  titled(folder: string, title: string): void
  forget(folder: string): Promise<Outcome<void>>
}

/** @param changed called after each change */
export const createRecentNotebooks = (
  kept: KeptFile<RecentList>,
  now: () => string,
  changed: () => void,
): RecentNotebooks => {
  const set = (list: RecentList) => {
    const written = kept.set(list)
    changed()
    return written
  }
  return {
    list: () => kept.get(),
    seen: () => seenOnDisk(kept.get()),
    opened: (folder, title) => void set(withOpened(kept.get(), { folder, title, openedAt: now() })),
    titled: (folder, title) => void set(withTitle(kept.get(), folder, title)),
    forget: (folder) => set(withoutFolder(kept.get(), folder)),
  }
}
