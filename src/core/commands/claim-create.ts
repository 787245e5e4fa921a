// Makes a claim of passages of an article's current version.
import { z } from 'zod'
import { currentVersion } from '../model/article.ts'
import { ArticleId, type Claim, Passage } from '../model/index.ts'
import { make } from '../notebook/change.ts'
import { failed } from '../notebook/outcome.ts'
import { command, edit, find, stamp } from './command.ts'

export const createClaim = command({
  input: z.object({ article: ArticleId, passages: z.array(Passage).min(1) }),
  undo: 'step',
  label: () => 'make claim',
  run: (state, { article, passages }, context) => {
    const found = find(state, 'articles', article)
    if (!found.ok) return found
    const version = currentVersion(found.value)
    if (passages.some((passage) => passage.anchor.textHash !== version.hash || passage.anchor.end > version.length)) {
      return failed(
        'conflict',
        'This passage is of another version of the article. Open the current version and mark it there.',
      )
    }
    if (!passages.some((passage) => passage.role === 'content'))
      return failed('invalid-input', 'A claim needs at least one passage that says what is claimed.')
    const claim: Claim = {
      id: context.newId('clm'),
      article,
      version: version.id,
      passages,
      voice: 'unset',
      attribution: [],
      codes: [],
      renderings: [],
      note: '',
      point: null,
      made: stamp(context),
      changed: stamp(context),
    }
    return edit([make('claims', claim)], [claim.id])
  },
})
