// What stands in the folder and belongs to nobody: reported, never removed, since it may be half of something that a
// sync has not finished.
import { type NotebookPath, ORIGINALS, originalPath, placeOf, textPath } from '#core/disk/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { isLeftover, type Listing, namesIn } from '../files/listing.ts'
import type { NotebookFolder } from '../files/notebook-folder.ts'
import { type Finding, warning } from './finding.ts'

export const checkLeftovers = async (
  folder: NotebookFolder,
  state: NotebookState,
  listing: Listing,
): Promise<Finding[]> => {
  const used = pathsReferredTo(state)
  const names = await namesIn(folder, ORIGINALS)
  const found = [
    ...listing.strays.map((path) =>
      warning(path, 'This file is not one of the notebook’s; it may be a copy that a sync tool made.'),
    ),
    ...listing.leftovers.map(cutOff),
    ...names.flatMap((name) => judge(`${ORIGINALS}/`, name, used)),
  ]
  for (const name of await namesIn(folder, 'articles')) {
    if (!name.endsWith('.text')) continue
    const prefix = `articles/${name}/`
    for (const inner of await namesIn(folder, `articles/${name}`)) found.push(...judge(prefix, inner, used))
  }
  return found
}

const cutOff = (path: string): Finding =>
  warning(
    path,
    'A save was cut off here. What it was to replace is whole; the next opening or deleting this file tidies up.',
  )

const judge = (prefix: string, name: string, used: ReadonlySet<NotebookPath>): Finding[] => {
  const path = prefix + name
  if (isLeftover(prefix, name)) return [cutOff(path)]
  const known: ReadonlySet<string> = used
  if (known.has(path)) return []
  const what = placeOf(path) === null ? 'is not one of the notebook’s' : 'belongs to no article'
  return [warning(path, `This file ${what}. It was left alone.`)]
}

const pathsReferredTo = (state: NotebookState): Set<NotebookPath> => {
  const used = new Set<NotebookPath>()
  for (const article of state.articles.values()) {
    for (const version of article.versions) {
      used.add(textPath(article.id, version.id))
      if (version.original !== null) used.add(originalPath(version.original.hash))
    }
  }
  return used
}
