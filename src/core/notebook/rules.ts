// The rules a record must keep with its neighbours, each as a question: what is wrong with it, if anything?
import type { Coding, Facet, Subject } from '../model/index.ts'
import type { NotebookState } from './state.ts'
import type { AnyRecord, RecordOf, TableName } from './tables.ts'

type Rule = (state: NotebookState, table: TableName, record: AnyRecord) => string[]

/** A code's parent is of its own facet, and is not one of its own descendants. */
export const codeProblem: Rule = (state, table, record) => {
  if (table !== 'codes') return []
  const code = record as RecordOf<'codes'>
  const seen = new Set<string>([code.id])
  for (let parent = code.parent; parent !== null; parent = state.codes.get(parent)?.parent ?? null) {
    if (seen.has(parent)) return ['stands above itself in the hierarchy']
    if (state.codes.get(parent)?.facet !== code.facet) return ['has a parent of another facet']
    seen.add(parent)
  }
  return []
}

const SUBJECT_OF: Partial<Record<TableName, Subject>> = { claims: 'claims', articles: 'articles', sources: 'sources' }

/** A coding's code is of its facet; the facet applies to the record; a single-choice facet is given one code; none excludes others. */
export const codingProblem: Rule = (state, table, record) => {
  const subject = SUBJECT_OF[table]
  if (subject === undefined || !('codes' in record)) return []
  const facets = new Set(record.codes.map((coding) => coding.facet))
  return [...facets].flatMap((id) => {
    const facet = state.facets.get(id)
    return facet === undefined
      ? []
      : codingsProblem(
          state,
          facet,
          record.codes.filter((coding) => coding.facet === id),
          subject,
        )
  })
}

const codingsProblem = (state: NotebookState, facet: Facet, codings: readonly Coding[], subject: Subject): string[] => {
  const problems: string[] = []
  if (!facet.appliesTo.includes(subject))
    problems.push(`is coded with ${facet.name}, which does not apply to ${subject}`)
  if (facet.choice === 'one' && codings.length > 1) problems.push(`has more than one code of ${facet.name}`)
  if (codings.length > 1 && codings.some((coding) => coding.code === null))
    problems.push(`has both none and a code of ${facet.name}`)
  if (new Set(codings.map((coding) => coding.code)).size < codings.length)
    problems.push(`has the same code of ${facet.name} twice`)
  const strays = codings.filter((coding) => coding.code !== null && state.codes.get(coding.code)?.facet !== facet.id)
  return strays.length > 0 ? [...problems, `has a code that is not of ${facet.name}`] : problems
}

/** A link between claims is filed with the article of the claim it starts from. */
export const claimLinkProblem: Rule = (state, table, record) => {
  if (table !== 'links') return []
  const link = record as RecordOf<'links'>
  const home = link.between === 'claims' ? state.claims.get(link.from)?.article : link.from
  return [
    ...(home === link.article ? [] : ['is filed with another article than it starts in']),
    ...(link.from === link.to ? ['links a record to itself'] : []),
  ]
}
