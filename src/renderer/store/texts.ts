// Articles' texts, read when they are first looked at. They never change, so they are kept; the oldest are let go.
import type { SessionToken } from '#contract/app-state.ts'
import type { ArticleId, VersionId, VersionText } from '#core/model/index.ts'
import { failed, type Outcome } from '#core/notebook/outcome.ts'
import type { Door } from './bridge.ts'

const KEPT = 24

export interface Texts {
  read(article: ArticleId, version: VersionId): Promise<Outcome<VersionText>>
}

/** @param session the token of the open notebook */
export const createTexts = (door: Door, session: () => SessionToken | null): Texts => {
  const ask = async (article: ArticleId, version: VersionId): Promise<Outcome<VersionText>> => {
    const open = session()
    return open === null
      ? failed('not-open', 'The notebook has been closed, so this article cannot be read.')
      : door.ask('notebook.readText', { session: open, article, version })
  }
  const kept = new Map<VersionId, Promise<Outcome<VersionText>>>()
  return {
    read: (article, version) => {
      const known = kept.get(version)
      kept.delete(version)
      const reading = known ?? ask(article, version)
      kept.set(version, reading)
      const oldest = kept.keys().next().value
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
      // A text that could not be read may be there the next time.
      reading.then(
        (outcome) => outcome.ok || kept.delete(version),
        () => kept.delete(version),
      )
      return reading
    },
  }
}
