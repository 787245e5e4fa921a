// Corrects what is known about a version of an article: why it came out, and when. Its words never change.
import { z } from 'zod'
import { ArticleId, GivenDate, Version, VersionId } from '../model/index.ts'
import { alter } from '../notebook/change.ts'
import { failed } from '../notebook/outcome.ts'
import { command, edit, find, given } from './command.ts'

export const changeVersion = command({
  input: z.object({
    article: ArticleId,
    version: VersionId,
    fields: z.object({ reason: Version.shape.reason, date: GivenDate.nullable() }).partial(),
  }),
  undo: 'step',
  label: () => 'change version',
  run: (state, { article, version, fields }) => {
    const found = find(state, 'articles', article)
    if (!found.ok) return found
    if (!found.value.versions.some(({ id }) => id === version))
      return failed('not-found', 'This version is no longer in the notebook, so nothing was changed.')
    const versions = found.value.versions.map((known) =>
      known.id === version ? { ...known, ...given(fields) } : known,
    )
    return edit([alter('articles', found.value, { ...found.value, versions })])
  },
})
