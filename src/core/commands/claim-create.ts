// Makes a claim of passages of an article's current version.
import { z } from 'zod'
import { currentVersion } from '../model/article.ts'
import { ArticleId, type Claim, Passage, type Version } from '../model/index.ts'
import { make } from '../notebook/change.ts'
import { failed, type Outcome } from '../notebook/outcome.ts'
import { command, edit, find, stamp } from './command.ts'

export const createClaim = command({
  input: z.object({ article: ArticleId, passages: z.array(Passage).min(1) }),
  undo: 'step',
  label: () => 'make claim',
  run: (state, { article, passages }, context) => {
    const found = find(state, 'articles', article)
    if (!found.ok) return found
    const version = currentVersion(found.value)
    const unfit = unfitPassages(passages, version)
    if (unfit !== null) return unfit
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

/** Why these cannot be the passages of a claim on this version, or null. */
export const unfitPassages = (passages: readonly Passage[], version: Version): Outcome<never> | null => {
  if (passages.some(({ anchor }) => anchor.textHash !== version.hash || anchor.end > version.length))
    return failed('conflict', 'This passage is of another version of the article. Open that version and mark it there.')
  return passages.some((passage) => passage.role === 'content')
    ? null
    : failed('invalid-input', 'A claim needs at least one passage that says what is claimed.')
}
