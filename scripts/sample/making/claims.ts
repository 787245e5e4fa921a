// The claims of each article, made and coded as a person does it: passage, voice, codes, note, translation.
import type { ClaimId } from '#core/model/index.ts'
import { known, madeId, type SampleDesk, type Text } from '../desk.ts'
import type { CodedArticle, CodedClaim, Said } from '../material.ts'
import { passageOf } from '../passages.ts'
import type { Articles } from './articles.ts'
import { byFacet, type Codes } from './codebook.ts'
import type { Sources } from './sources.ts'

/** Claims by `article/claim`. All slips in the sources are said at once. */
export type Claims = ReadonlyMap<string, ClaimId>

interface Known {
  readonly articles: Articles
  readonly sources: Sources
  readonly codes: Codes
}

export const addClaims = (desk: SampleDesk, articles: readonly CodedArticle[], about: Known): Claims => {
  const claims = new Map<string, ClaimId>()
  const slips: string[] = []
  for (const article of articles) {
    const text = known(about.articles, article.key, 'article')
    desk.sitDown(article.coded)
    for (const claim of article.claims) {
      const key = `${article.key}/${claim.key}`
      try {
        claims.set(key, addClaim(desk, key, claim, text, about))
      } catch (error) {
        slips.push(`${key}: ${error instanceof Error ? error.message : error}`)
      }
    }
    keepReading(desk, article, text)
  }
  if (slips.length > 0) throw new Error(slips.join('\n'))
  return claims
}

const addClaim = (desk: SampleDesk, key: string, claim: CodedClaim, text: Text, { sources, codes }: Known): ClaimId => {
  const { words, says = [], voice, note, english } = claim
  const passages = [
    ...words.map((quoted) => passageOf(text, quoted, 'content')),
    ...says.map((quoted) => passageOf(text, quoted, 'attribution')),
  ]
  const made = desk.run(`claim/${key}`, 'claim.create', { article: text.article, passages })
  const id = madeId(made, 'clm')
  const attribution = typeof voice === 'string' ? [] : voice.map((said) => hopOf(said, sources))
  const whose = typeof voice === 'string' ? voice : 'attributed'
  desk.run(`claim/${key}/voice`, 'claim.attribute', { ids: [id], voice: whose, attribution })
  for (const [facet, given] of byFacet(codes, claim.codes))
    desk.run(`claim/${key}/${facet}`, 'coding.set', {
      subject: 'claims',
      ids: [id],
      facet,
      codes: given,
      mode: 'set',
    })
  if (note !== undefined) desk.run(`claim/${key}/note`, 'claim.setNote', { id, note })
  if (english !== undefined)
    desk.run(`claim/${key}/english`, 'claim.setRenderings', { id, renderings: [{ language: 'en', text: english }] })
  return id
}

const hopOf = ({ by, form, printed }: Said, sources: Sources) => ({
  sources: by.map((key) => known(sources, key, 'source')),
  form,
  printed,
})

const keepReading = (desk: SampleDesk, { key, reading, place }: CodedArticle, { article, text }: Text): void => {
  if (place !== undefined) {
    const offset = text.indexOf(place)
    if (offset < 0) throw new Error(`${key}: the place that was reached is not in the article: “${place}”`)
    desk.run(`reading/${key}/place`, 'reading.keepPlace', { article, place: offset })
  }
  desk.run(`reading/${key}`, 'reading.set', { articles: [article], state: reading })
}
