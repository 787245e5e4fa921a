// What ties a claim to the one that is looked at, in a word or two.
import type { Tie } from '#core/compare/ties.ts'

export const tieWords = ({ samePoint, links }: Pick<Tie, 'samePoint' | 'links'>): string =>
  [...(samePoint ? ['same point'] : []), ...new Set(links.map(({ kind }) => kind))].join(', ')
