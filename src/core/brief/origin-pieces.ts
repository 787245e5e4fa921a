// The origin of cited words in pieces: names apart from what leads over between them, because a name may be of another
// script and direction than the line it stands in.
import type { ResolvedCitation } from './resolve.ts'

export interface OriginPiece {
  readonly kind: 'plain' | 'name'
  readonly text: string
}

const plain = (text: string): OriginPiece => ({ kind: 'plain', text })
const name = (text: string): OriginPiece => ({ kind: 'name', text })

/** `untitled` leaves out the title, where a note gives it; `again` the date, where an earlier note has given it. */
export type OriginStyle = 'full' | 'untitled' | 'again'

/** Of what is gone there is only what was recorded. */
export const originPieces = (cited: ResolvedCitation, style: OriginStyle = 'full'): OriginPiece[] => {
  if (cited.state === 'gone') return cited.from === '' ? [] : [plain(cited.from)]
  if (cited.kind === 'point') return [plain('Point of this notebook')]
  const said = saidBy(cited)
  const published = publishedIn(cited, said.length > 0, style)
  return said.length > 0 && published.length > 0 ? [...said, plain(', '), ...published] : [...said, ...published]
}

const saidBy = (cited: ResolvedCitation): OriginPiece[] => {
  if (cited.speaker !== null)
    return [name(cited.speaker), ...(cited.relay === null ? [] : [plain(', '), name(cited.relay)])]
  if (cited.voice === 'unclear') return [plain('Voice unclear')]
  return cited.voice === 'own' || cited.kind === 'silence' ? [] : [plain('Speaker not recorded')]
}

/** "in" leads over from a speaker: an outlet that merely prints words is never named as if it had said them. */
const publishedIn = ({ article }: ResolvedCitation, isLedTo: boolean, style: OriginStyle): OriginPiece[] => {
  if (article === null) return []
  const outlet = article.outletKnown ? name(article.outlet) : plain(isLedTo ? 'an unknown outlet' : 'An unknown outlet')
  return [
    ...(isLedTo ? [plain('in '), outlet] : [outlet]),
    ...(style === 'untitled' ? [] : [plain(', “'), name(article.title), plain('”')]),
    ...(style === 'again' ? [] : [plain(`, ${article.date ?? 'undated'}`)]),
  ]
}
