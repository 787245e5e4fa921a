// A revised text of an article, as a further version. Claims, silences and readings stay with the version they are of.
import { z } from 'zod'
import { ArticleId, currentVersion } from '../model/index.ts'
import { alter } from '../notebook/change.ts'
import { failed } from '../notebook/outcome.ts'
import { NewVersion } from './article-add.ts'
import { command, edit, find, stamp } from './command.ts'

export const addVersion = command({
  input: z.object({ article: ArticleId, version: NewVersion }),
  undo: 'step',
  label: () => 'add version',
  run: (state, { article, version }, context) => {
    const found = find(state, 'articles', article)
    if (!found.ok) return found
    if (
      found.value.versions.some((known) => known.id === version.id) ||
      currentVersion(found.value).hash === version.hash
    )
      return failed('duplicate', 'This text is the same as the newest version, so no version was added.')
    const versions = [...found.value.versions, { ...version, added: stamp(context) }]
    return edit([alter('articles', found.value, { ...found.value, versions })], [version.id])
  },
})
