// The sample notebook: always opened as a copy that is the user's own, never in place, so that it is there whole for
// whoever wants to begin again.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NotebookFile } from '#core/disk/files.ts'
import { failed, type Outcome } from '#core/notebook/outcome.ts'
import { type AtDesk, copyNotebook, type Host, type NotebookSession } from '#storage/index.ts'
import { inTurn } from '../notebook/in-turn.ts'
import type { NotebookKeeper } from '../notebook/keeper.ts'
import { folderFor } from '../notebook/new-folder.ts'
import type { RecentNotebooks } from '../profile/recent-notebooks.ts'

export interface SampleNotebook {
  /** Opens the copy that was made last, or makes one. @param afresh makes a new copy even if there is one */
  open(afresh: boolean): Promise<Outcome<NotebookSession>>
}

interface Means {
  readonly host: Host
  readonly keeper: Pick<NotebookKeeper, 'open'>
  readonly recent: Pick<RecentNotebooks, 'list'>
  readonly coder: () => AtDesk
  /** Where the sample that came with the program lies. */
  readonly original: string
  /** The folder in which copies are made. */
  readonly documents: () => string
}

/** What the copy's folder is called. */
const NAME = 'Parallax sample'

export const createSample = ({ host, keeper, recent, coder, original, documents }: Means): SampleNotebook => {
  const copy = async (): Promise<Outcome<NotebookSession>> => {
    const parent = documents()
    const folder = join(parent, await folderFor(parent, NAME))
    const copied = await copyNotebook(original, folder, { coder: coder(), host })
    return copied.ok ? keeper.open(folder) : refused(copied, parent)
  }
  const open: SampleNotebook['open'] = async (afresh) => {
    const sample = await notebookIn(original)
    if (sample === null)
      return failed('not-found', 'The sample is missing from this copy of Parallax. Install Parallax again.', original)
    const earlier = afresh ? null : await copyAmong(recent.list(), sample)
    return earlier === null ? copy() : keeper.open(earlier)
  }
  // Two presses of the button would otherwise both make the first copy.
  const turn = inTurn()
  return { open: (afresh) => turn(() => open(afresh)) }
}

/** Copies bear the id of what they are copies of. */
const copyAmong = async (
  recent: readonly { readonly folder: string }[],
  sample: NotebookFile['id'],
): Promise<string | null> => {
  for (const { folder } of recent) if ((await notebookIn(folder)) === sample) return folder
  return null
}

/** The id of the notebook in a folder, or null where there is none. */
const notebookIn = async (folder: string): Promise<NotebookFile['id'] | null> => {
  try {
    const parsed = NotebookFile.pick({ id: true }).safeParse(
      JSON.parse(await readFile(join(folder, 'notebook.json'), 'utf8')),
    )
    return parsed.success ? parsed.data.id : null
  } catch {
    return null
  }
}

/** The failure of copying, in the words of whoever wanted to try the sample. */
const refused = (outcome: Outcome<never> & { readonly ok: false }, parent: string): Outcome<never> => {
  const { code, message } = outcome.failure
  const first = `The sample was not opened: a copy of it goes into “${parent}”, and`
  if (code === 'disk-full')
    return failed(code, `${first} there is no room left on that disk. Free some space, then try again.`, parent)
  if (code === 'no-permission')
    return failed(
      code,
      `${first} Parallax may not write there. Change the permissions of that folder, then try again.`,
      parent,
    )
  return failed(code, `The sample was not opened: a copy of it goes into “${parent}”. ${message}`, parent)
}
