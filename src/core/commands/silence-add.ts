// Puts on record that an article was read for a point or a code and does not have it.
import { z } from 'zod'
import { currentVersion } from '../model/article.ts'
import { ArticleId, type Silence } from '../model/index.ts'
import { Silence as SilenceSchema } from '../model/silence.ts'
import { make } from '../notebook/change.ts'
import { isContradicted } from '../notebook/contradictions.ts'
import { failed } from '../notebook/outcome.ts'
import { recordsFiledWith } from '../notebook/state.ts'
import { command, edit, find, stamp } from './command.ts'

export const addSilence = command({
  input: z.object({ article: ArticleId, about: SilenceSchema.shape.about, search: z.string().default('') }),
  undo: 'step',
  label: () => 'record silence',
  run: (state, { article, about, search }, context) => {
    const found = find(state, 'articles', article)
    if (!found.ok) return found
    const version = currentVersion(found.value).id
    const twin = recordsFiledWith(state, 'silences', article).some(
      (silence) => silence.about === about && silence.version === version,
    )
    if (twin) return failed('duplicate', 'This silence is on record already.')
    if (isContradicted(state, { article, version, about }))
      return failed('conflict', 'This article has claims on this, so it is not silent about it.')
    const silence: Silence = { id: context.newId('sil'), article, version, about, search, made: stamp(context) }
    return edit([make('silences', silence)], [silence.id])
  },
})
