// Where a sound copy of a damaged file may be had: said with the damage, so that nobody has to know where to look.
import { onDisk } from '../failures.ts'
import { namesIn } from '../files/listing.ts'
import { absolute, type NotebookFolder } from '../files/notebook-folder.ts'
import { BACKUPS } from './backup.ts'

/** Sentences to follow others. They promise only what is seen to be there. */
export const howToRestore = async (folder: NotebookFolder, path: string): Promise<string> => {
  const [git, backup] = await Promise.all([isThere(folder, '.git'), newestBackup(folder, path)])
  const known = [
    git && `The folder is kept in git, which may have one: “git restore ${path}” brings back what was committed last.`,
    backup !== null &&
      `What it held before an update of Parallax rewrote it is in ${backup}, to be read there: its format is an older one.`,
  ].filter((sentence) => sentence !== false)
  const base = ' To restore it, close the notebook and put a sound copy in its place'
  return known.length > 0
    ? `${base}. ${known.join(' ')}`
    : `${base}, from a backup or another computer. If there is none, what can be read of it is in the file that was set aside.`
}

/** The file as the newest backup has it, or null. Backups are named for the format they are in and the instant they were made. */
const newestBackup = async (folder: NotebookFolder, path: string): Promise<string | null> => {
  const names = await onDisk(BACKUPS, 'read', () => namesIn(folder, BACKUPS))
  if (!names.ok) return null
  const newestFirst = names.value.toSorted((a, b) => instantIn(b).localeCompare(instantIn(a)))
  for (const name of newestFirst) {
    const copy = `${BACKUPS}/${name}/${path}`
    if (await isThere(folder, copy)) return copy
  }
  return null
}

const instantIn = (name: string): string => /\d{4}-\d{2}-\d{2}T.*$/.exec(name)?.[0] ?? ''

const isThere = async (folder: NotebookFolder, path: string): Promise<boolean> =>
  (await onDisk(path, 'read', () => folder.host.files.stat(absolute(folder, path)))).ok
