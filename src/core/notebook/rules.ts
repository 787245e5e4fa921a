// The rules a record must keep with its neighbours, each as a question: what is wrong with it, if anything?
import type { Article, Claim, Code, Coding, Facet, Link, Silence, Source, Subject } from '../model/index.ts'
import { isContradicted } from './contradictions.ts'
import { articleDateProblems, sourceDateProblems } from './date-rules.ts'
import { ancestorsOf, standsAboveItself } from './hierarchy.ts'
import type { NotebookState } from './state.ts'
import type { RecordOf, TableName } from './tables.ts'

type Rule<R> = (state: NotebookState, record: R) => string[]

/** A code's parent is of its own facet, and is not one of its own descendants. */
const codeProblems: Rule<Code> = (state, code) => [
  ...(ancestorsOf(state.codes, code).some((above) => above.facet !== code.facet)
    ? ['has a parent of another facet']
    : []),
  ...(standsAboveItself(state.codes, code) ? ['stands above itself in the hierarchy'] : []),
]

/** A coding's code is of its facet, and the facet applies to the record. */
const codingProblems = (state: NotebookState, codings: readonly Coding[], subject: Subject): string[] =>
  [...new Set(codings.map((coding) => coding.facet))].flatMap((id) => {
    const facet = state.facets.get(id)
    const own = codings.filter((coding) => coding.facet === id)
    return facet === undefined ? [] : facetProblems(state, facet, own, subject)
  })

const facetProblems = (state: NotebookState, facet: Facet, codings: readonly Coding[], subject: Subject): string[] => {
  const problems: string[] = []
  if (!facet.appliesTo.includes(subject))
    problems.push(`is coded with ${facet.name}, which does not apply to ${subject}`)
  const strays = codings.filter((coding) => coding.code !== null && state.codes.get(coding.code)?.facet !== facet.id)
  if (strays.length > 0) problems.push(`has a code that is not of ${facet.name}`)
  const coders = new Set(codings.map((coding) => coding.by))
  const each = [...coders].flatMap((coder) =>
    coderProblems(
      facet,
      codings.filter((coding) => coding.by === coder),
    ),
  )
  return [...problems, ...new Set(each)]
}

/** Of a single-choice facet a coder gives one code, and none excludes others. Coders may differ from each other. */
const coderProblems = (facet: Facet, codings: readonly Coding[]): string[] => [
  ...(facet.choice === 'one' && codings.length > 1 ? [`has more than one code of ${facet.name} by one coder`] : []),
  ...(codings.length > 1 && codings.some((coding) => coding.code === null)
    ? [`has both none and a code of ${facet.name} by one coder`]
    : []),
  ...(new Set(codings.map((coding) => coding.code)).size < codings.length
    ? [`has the same code of ${facet.name} twice by one coder`]
    : []),
]

/** Passages lie in the text of the version that the claim names, and that version is one of its article's. */
const passageProblems: Rule<Claim> = (state, claim) => {
  const article = state.articles.get(claim.article)
  if (article === undefined) return []
  const version = article.versions.find((one) => one.id === claim.version)
  if (version === undefined) return ['is of a version that its article does not have']
  const strays = claim.passages.some(({ anchor }) => anchor.textHash !== version.hash || anchor.end > version.length)
  return strays ? ['has a passage outside the version it is of'] : []
}

/** An unnamed source belongs to its article, and speaks in no other. */
const speakerProblems: Rule<Claim> = (state, claim) => {
  const strays = claim.attribution
    .flatMap((hop) => hop.sources)
    .filter((id) => ![null, undefined, claim.article].includes(state.sources.get(id)?.unnamedIn))
  return strays.map((id) => `is attributed to ${id}, an unnamed source of another article`)
}

/** Nothing is on record as not found that the same version has claims on. */
const silenceProblems: Rule<Silence> = (state, silence) => {
  const versions = state.articles.get(silence.article)?.versions
  return [
    ...(versions === undefined || versions.some((version) => version.id === silence.version)
      ? []
      : ['is of a version that its article does not have']),
    ...(isContradicted(state, silence)
      ? ['says that nothing was found, but the article has claims on it: take the silence off the record']
      : []),
  ]
}

/** A link between claims is filed with the article of the claim it starts from. */
const linkProblems: Rule<Link> = (state, link) => {
  const home = link.between === 'claims' ? state.claims.get(link.from)?.article : link.from
  return [
    ...(home === link.article ? [] : ['is filed with another article than it starts in']),
    ...(link.from === link.to ? ['links a record to itself'] : []),
  ]
}

const RULES: { readonly [T in TableName]?: Rule<RecordOf<T>> } = {
  codes: codeProblems,
  articles: (state, article: Article) => [
    ...codingProblems(state, article.codes, 'articles'),
    ...articleDateProblems(article),
  ],
  sources: (state, source: Source) => [
    ...codingProblems(state, source.codes, 'sources'),
    ...sourceDateProblems(source),
  ],
  claims: (state, claim) => [
    ...codingProblems(state, claim.codes, 'claims'),
    ...passageProblems(state, claim),
    ...speakerProblems(state, claim),
  ],
  silences: silenceProblems,
  links: linkProblems,
}

/** What is wrong between a record and its neighbours, each to follow its name: "has a parent of another facet". */
export const problemsWith = <T extends TableName>(state: NotebookState, table: T, record: RecordOf<T>): string[] =>
  RULES[table]?.(state, record) ?? []
