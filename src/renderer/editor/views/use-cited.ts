// What a citation points at, as chips and quotes show it, and the way to its passage.
import { originWords, shortOrigin } from '#core/brief/origin.ts'
import { type ResolvedCitation, resolveCitation } from '#core/brief/resolve.ts'
import type { Citation } from '#core/model/index.ts'
import { useNotebook, useStore } from '../../store/hooks.ts'

interface Cited extends ResolvedCitation {
  /** "Courier, 14 Mar". */
  readonly short: string
  /** Speaker, outlet, title and date. */
  readonly origin: string
  /** The same without the title. */
  readonly byline: string
  /** What is wrong with it, in words; null where nothing is. */
  readonly warning: string | null
}

const READ = ['claims', 'articles', 'sources', 'codes', 'facets', 'points', 'silences'] as const

export const useCited = (citation: Citation): Cited =>
  useNotebook(
    READ,
    (state) => {
      const cited = resolveCitation(state, citation)
      return {
        ...cited,
        short: shortOrigin(state, cited),
        origin: originWords(cited),
        byline: originWords(cited, 'untitled'),
        warning: warningOf(cited),
      }
    },
    [citation],
  )

const warningOf = (cited: ResolvedCitation): string | null => {
  if (cited.state === 'gone') return `${cited.kind} deleted`
  return cited.state === 'trashed' ? 'article in the trash' : null
}

/** Lands on the passage; where there is none to land on, says why, and what to do. */
export const useShowCited = (cited: Cited): (() => void) => {
  const { place, notices } = useStore()
  return () => {
    if (cited.state === 'trashed') {
      notices.say({
        tone: 'info',
        text: 'The article of this citation is in the trash. Restore it there to read the passage.',
        action: { label: 'Show trash', act: () => place.set({ view: 'trash' }) },
      })
    } else if (cited.state === 'gone') {
      notices.say({
        tone: 'info',
        text: `This cited a ${cited.kind} that was deleted. What it said is kept here: “${cited.words}” (${cited.from}). Undo the deletion, or cite another.`,
      })
    } else if (cited.kind === 'point') place.set({ view: 'claims' })
    else if (cited.article !== null && cited.claim === null)
      place.set({ view: 'reader', article: cited.article.id, look: true })
    else if (cited.article !== null && cited.claim !== null)
      place.set({ view: 'reader', article: cited.article.id, claim: cited.claim, look: true })
  }
}

/** A press on a citation leaves the caret in the text. */
export const keepFocus = (event: { preventDefault(): void }): void => event.preventDefault()
