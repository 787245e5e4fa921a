// The notebooks opened lately, newest first. Whether one is still there is seen when it is asked for.
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { RecentNotebook } from '#contract/app-state.ts'

const Opened = RecentNotebook.omit({ missing: true })
/** An entry that cannot be understood takes none of the others with it. */
export const RecentList = z
  .array(z.unknown())
  .transform((list) => list.flatMap((one) => Opened.safeParse(one).data ?? []))
export type RecentList = z.infer<typeof RecentList>
type Opened = RecentList[number]

const MOST = 12

export const withOpened = (list: RecentList, opened: Opened): RecentList =>
  [opened, ...withoutFolder(list, opened.folder)].slice(0, MOST)

/** A notebook's title has changed; its place in the list stays. */
export const withTitle = (list: RecentList, folder: string, title: string): RecentList =>
  list.map((one) => (one.folder === folder ? { ...one, title } : one))

export const withoutFolder = (list: RecentList, folder: string): RecentList =>
  list.filter((one) => one.folder !== folder)

export const seenOnDisk = (list: RecentList): Promise<RecentNotebook[]> =>
  Promise.all(list.map(async (one) => ({ ...one, missing: !(await exists(join(one.folder, 'notebook.json'))) })))

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
